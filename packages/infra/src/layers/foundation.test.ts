import { describe, expect, test } from 'vitest';
import { synthesize, type SynthesizeOptions } from '../synthesize';
import { exampleProject } from '../testing/example-project';
import { resource, resources, terraformOf } from '../testing/terraform';

const foundation = (yaml = 'domain: staging.example.com\n', options?: SynthesizeOptions) =>
  synthesize(exampleProject({ staging: yaml }), 'staging', 'foundation', options);

describe('the load balancer', () => {
  test('cannot be destroyed by accident: its address would be gone for ever', () => {
    expect(resource(foundation(), 'exoscale_nlb.load_balancer').lifecycle).toEqual({ prevent_destroy: true });
  });

  test('can be destroyed by those who say so', () => {
    const stack = foundation(undefined, { allowDestroyOf: ['load-balancer'] });
    expect(resource(stack, 'exoscale_nlb.load_balancer')).not.toHaveProperty('lifecycle');
    expect(resource(stack, 'exoscale_dbaas.database').lifecycle).toMatchObject({ prevent_destroy: true });
  });

  test('has no services: the cloud controller attaches those', () => {
    expect(resources(foundation(), 'exoscale_nlb_service')).toEqual([]);
  });

  test('keeps a description that looks like a template as it was written', () => {
    const stack = foundation("domain: staging.example.com\nloadBalancer: { description: 'pays ${who} 5%{x}' }\n");
    expect(resource(stack, 'exoscale_nlb.load_balancer').description).toBe('pays $${who} 5%%{x}');
  });
});

describe('the DNS records', () => {
  test('lead the environment’s domain and all below it to the load balancer', () => {
    const content = '${exoscale_nlb.load_balancer.ip_address}';
    expect(resource(foundation(), 'exoscale_domain_record.apex')).toMatchObject({ name: 'staging', content });
    expect(resource(foundation(), 'exoscale_domain_record.wildcard')).toMatchObject({ name: '*.staging', content });
  });

  test('of an environment that has the whole domain stand at its root', () => {
    const stack = foundation('domain: example.com\n');
    expect(resource(stack, 'exoscale_domain_record.apex').name).toBe('');
    expect(resource(stack, 'exoscale_domain_record.wildcard').name).toBe('*');
  });

  test('use the shared zone without owning it', () => {
    const stack = foundation();
    expect(resources(stack, 'exoscale_domain')).toEqual([]);
    expect(terraformOf(stack).data?.exoscale_domain).toMatchObject({ zone: { name: 'example.com' } });
  });

  test('of a domain outside the shared zone get a protected zone of their own', () => {
    const stack = foundation('domain: staging.example.test\n');
    expect(resource(stack, 'exoscale_domain.zone')).toMatchObject({
      name: 'staging.example.test',
      lifecycle: { prevent_destroy: true },
    });
    expect(resource(stack, 'exoscale_domain_record.apex').name).toBe('');
  });

  test('are written with credentials that may be those of another organisation', () => {
    for (const record of resources(foundation(), 'exoscale_domain_record')) {
      expect(record.provider).toBe('exoscale.dns');
    }
  });
});

describe('the database', () => {
  const WITH_RANGES = `domain: staging.example.com
database: { allow: [{ cidr: 198.51.100.0/24 }, { cidr: 203.0.113.7/32, expires: 2099-01-01 }] }
`;

  test('cannot be destroyed by accident, by OpenTofu or in the portal', () => {
    expect(resource(foundation(), 'exoscale_dbaas.database')).toMatchObject({
      lifecycle: { prevent_destroy: true },
      termination_protection: true,
    });
  });

  test('loses both protections for those who say so', () => {
    const database = resource(foundation(undefined, { allowDestroyOf: ['database'] }), 'exoscale_dbaas.database');
    expect(database.termination_protection).toBe(false);
    expect(database.lifecycle).not.toHaveProperty('prevent_destroy');
  });

  test('starts closed to everybody but the ranges that stay', () => {
    expect(resource(foundation(WITH_RANGES), 'exoscale_dbaas.database').pg).toMatchObject({
      ip_filter: ['198.51.100.0/24'],
    });
  });

  test('starts closed to everybody where nobody is named', () => {
    expect(resource(foundation(), 'exoscale_dbaas.database').pg).toMatchObject({ ip_filter: [] });
  });

  test('leaves its filter to delivery from then on', () => {
    expect(resource(foundation(), 'exoscale_dbaas.database').lifecycle).toMatchObject({
      ignore_changes: ['pg.ip_filter'],
    });
  });

  test('can be left away, and with it everything about it', () => {
    const stack = foundation('domain: staging.example.com\ndatabase: false\n');
    expect(stack.json).not.toMatch(/dbaas|database/);
  });
});

describe('the keys for the cluster', () => {
  const expressions = (role: string) => {
    const { policy } = resource(foundation(), `exoscale_iam_role.${role}`) as {
      policy: {
        default_service_strategy: string;
        services: Record<string, { rules: { action: string; expression: string }[] }>;
      };
    };
    return policy;
  };

  test.each(['acme', 'database_filter'])('%s refuses what it does not name', (role) => {
    expect(expressions(role).default_service_strategy).toBe('deny');
  });

  test.each(['acme', 'database_filter'])(
    '%s has permissions only, since a prohibition that cannot be evaluated is passed over',
    (role) => {
      const rules = Object.values(expressions(role).services).flatMap((service) => service.rules);
      expect(rules.filter(({ action }) => action !== 'allow')).toEqual([]);
    },
  );

  test('acme writes TXT records of its zone only', () => {
    const writes = expressions('acme').services.dns?.rules.filter(({ expression }) =>
      /create|update|delete/.test(expression),
    );
    expect(writes).toHaveLength(2);
    for (const { expression } of writes ?? []) {
      expect(expression).toContain("resources.dns_domain.unicode_name == 'example.com'");
      expect(expression).toMatch(/type == 'TXT'/);
    }
  });

  test('acme makes challenges of its own environment only', () => {
    const create = expressions('acme').services.dns?.rules.find(({ expression }) => expression.includes('create-'));
    expect(create?.expression).toContain("parameters.name.endsWith('.staging')");
  });

  test('database_filter changes nothing but the filter of one database', () => {
    const rules = expressions('database_filter').services.dbaas?.rules ?? [];
    const writes = rules.filter(({ expression }) => expression.includes('update'));
    expect(writes.map(({ expression }) => expression)).toEqual([
      "operation in ['update-dbaas-service-pg'] && resources.dbaas_service.name == 'acme-staging' && " +
        "parameters.has('ip_filter') && int(parameters.size()) == 2",
    ]);
  });
});
