import { describe, expect, test } from 'vitest';
import { synthesize } from '../synthesize';
import { exampleProject } from '../testing/example-project';
import { resource, terraformOf } from '../testing/terraform';

const organisation = (domain = '{ name: example.com }') =>
  synthesize(
    exampleProject({ organisation: `name: acme\nzone: ch-gva-2\ndomain: ${domain}\n` }),
    'organisation',
    'organisation',
  );
const publicOutput = (stack: ReturnType<typeof organisation>) => terraformOf(stack).output.public?.value;

describe('the organisation layer', () => {
  test('keeps the zone from being destroyed by accident', () => {
    expect(resource(organisation(), 'exoscale_domain.zone')).toMatchObject({
      name: 'example.com',
      lifecycle: { prevent_destroy: true },
    });
  });

  test('makes only the delegated part where somebody else runs the domain, and says which records to ask for', () => {
    const stack = organisation('{ name: example.com, managed: false, delegated: platform.example.com }');
    expect(resource(stack, 'exoscale_domain.zone').name).toBe('platform.example.com');
    expect(publicOutput(stack)).toMatchObject({
      delegation: expect.arrayContaining([{ name: 'platform', type: 'NS', content: 'ns1.exoscale.ch' }]),
    });
  });

  test('asks nobody for records where Exoscale hosts the domain', () => {
    expect(publicOutput(organisation())).not.toHaveProperty('delegation');
  });

  test.each(['pipeline_plan', 'pipeline_deploy'])('gives %s no bucket but that with the state', (role) => {
    const { policy } = resource(organisation(), `exoscale_iam_role.${role}`) as {
      policy: { services: { sos: { rules: { expression: string }[] } } };
    };
    for (const { expression } of policy.services.sos.rules) {
      expect(expression).toMatch(/^parameters\.bucket == 'acme-exoplane-state' && /);
    }
  });

  test('gives pipelines that plan nothing that changes anything', () => {
    const policy = JSON.stringify(resource(organisation(), 'exoscale_iam_role.pipeline_plan').policy);
    expect(policy).not.toMatch(/create|update|delete|put-|"true"/);
  });

  test('gives pipelines that deploy no way to delete a zone', () => {
    const policy = JSON.stringify(resource(organisation(), 'exoscale_iam_role.pipeline_deploy').policy);
    expect(policy).not.toContain("'delete-dns-domain'");
  });
});
