import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseOrganisationOutputs, parseOutputs, type RawOutputs } from '../src/parse-outputs';
import { type Layer, layersOf, synthesize, type SynthesizedStack, type SynthesizeOptions } from '../src/synthesize';
import { changedOnlyByReplacing } from '../src/protection';
import { exampleProject } from '../src/testing/example-project';
import { DeployedCloud, type Inventory } from '../test-support/deployed-cloud';
import type { Tofu } from '../test-support/tofu';

// One environment in the shared zone, one with a zone and all that can be chosen of its own.
const PROJECT = exampleProject({
  staging: 'domain: staging.example.com\ndatabase: { allow: [{ cidr: 203.0.113.7/32 }] }\n',
  own: `domain: own.example.test
database: false
loadBalancer: { name: front, description: "costs \${money} and 5%{x}" }
labels: { owner: web }
cluster:
  cni: cilium
  nodepools:
    - { name: general, type: standard.medium, size: 2, labels: { tier: web } }
    - { name: batch, type: standard.large, size: 1, taints: [{ key: dedicated, value: batch, effect: NoSchedule }] }
`,
});
const NOTHING_TO_DO = 0;
const CHANGES = 2;
const APPLY = ['apply', '-auto-approve', '-input=false', '-no-color'];
const DESTROY = ['destroy', '-auto-approve', '-input=false', '-no-color'];
const PLAN = ['plan', '-detailed-exitcode', '-input=false', '-no-color'];

let cloud: DeployedCloud;
beforeAll(async () => {
  cloud = await DeployedCloud.start(PROJECT.organisation.stateBucket, PROJECT.organisation.zone);
});
afterAll(() => cloud.stop());

const layer = (target: string, name: Layer, options?: SynthesizeOptions): Promise<Tofu> =>
  cloud.layer(synthesize(PROJECT, target, name, options));
const outputs = async (tofu: Tofu): Promise<RawOutputs> => JSON.parse(await tofu.run('output', '-json')) as RawOutputs;
const environment = (name: string) => {
  const found = PROJECT.environments.get(name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

const STACKS: [string, Layer][] = [
  ['organisation', 'organisation'],
  ['staging', 'foundation'],
  ['staging', 'cluster'],
  ['own', 'foundation'],
  ['own', 'cluster'],
];

describe.each(STACKS)('%s/%s', (target, name) => {
  test('is made by the real provider, and then there is nothing left to do', async () => {
    const tofu = await layer(target, name);
    await tofu.run(...APPLY);
    const { code, stdout } = await tofu.try(...PLAN);
    expect(stdout).toContain('No changes.');
    expect(code).toBe(NOTHING_TO_DO);
  });
});

describe('what was made', () => {
  test('follows the contract of outputs', async () => {
    const organisation = parseOrganisationOutputs(await outputs(await layer('organisation', 'organisation')));
    expect(organisation.secret.pipelines.deploy.apiKey).toMatch(/^EXO/);
    const { public: shown, secret } = parseOutputs(environment('staging'), {
      foundation: await outputs(await layer('staging', 'foundation')),
      cluster: await outputs(await layer('staging', 'cluster')),
    });
    expect(shown.cluster?.nodepools.map(({ name }) => name)).toEqual(['general']);
    expect(secret.database?.uri).toContain(shown.foundation.database?.host);
    expect(JSON.stringify(shown)).not.toContain(secret.database?.password);
  });
});

describe('the filter of the database', () => {
  const NODES = ['198.51.100.1/32', '198.51.100.2/32', '203.0.113.7/32'];

  /** The foundation with a filter that OpenTofu writes: stands for delivery, which writes it through the API. */
  function withFilter(ranges: string[]): SynthesizedStack {
    const stack = synthesize(PROJECT, 'staging', 'foundation');
    const json = JSON.parse(stack.json) as { resource: { exoscale_dbaas: { database: Record<string, object> } } };
    const { database } = json.resource.exoscale_dbaas;
    Object.assign(database, { lifecycle: {}, pg: { ...database.pg, ip_filter: ranges } });
    return { ...stack, json: JSON.stringify(json) };
  }
  const filter = async (tofu: Tofu): Promise<unknown> => {
    await tofu.run('refresh', '-input=false', '-no-color');
    const { values } = JSON.parse(await tofu.run('show', '-json')) as {
      values: { root_module: { resources: { address: string; values: { pg?: { ip_filter: string[] } } }[] } };
    };
    const found = values.root_module.resources.find(({ address }) => address === 'exoscale_dbaas.database');
    return found?.values.pg?.ip_filter;
  };

  beforeAll(async () => {
    await (await cloud.layer(withFilter(NODES))).run(...APPLY);
  });

  test('kept by somebody else is no change', async () => {
    expect((await (await layer('staging', 'foundation')).try(...PLAN)).code).toBe(NOTHING_TO_DO);
  });

  test('stays as they keep it when something else about the database changes', async () => {
    const bigger = exampleProject({ staging: 'domain: staging.example.com\ndatabase: { plan: startup-8 }\n' });
    const tofu = await cloud.layer(synthesize(bigger, 'staging', 'foundation'));
    expect(await tofu.run(...APPLY)).toContain('1 changed');
    expect(await filter(tofu)).toEqual(NODES);
  });
});

describe('a network plugin that is changed in the configuration', () => {
  test('is planned as a change that never gets done, which is why it is listed as possible by replacing only', async () => {
    const stack = synthesize(PROJECT, 'own', 'cluster');
    const tofu = await cloud.layer({ ...stack, json: stack.json.replace('"cni": "cilium"', '"cni": "calico"') });
    await tofu.run(...APPLY);
    const { code, stdout } = await tofu.try(...PLAN);
    expect(code).toBe(CHANGES);
    expect(stdout).toMatch(/cni += "cilium" -> "calico"/);
    expect(changedOnlyByReplacing.exoscale_sks_cluster).toContain('cni');
  });
});

describe('a cluster that is destroyed and made again', () => {
  const SURVIVORS = ['load-balancer', 'dns-domain', 'dns-domain-record', 'dbaas-service', 'api-key'];
  const survivors = (inventory: Inventory) => SURVIVORS.flatMap((kind) => inventory[kind] ?? []);
  let address: string;
  let before: Inventory;

  beforeAll(async () => {
    await (await layer('staging', 'foundation')).run(...APPLY);
    address = parseOutputs(environment('staging'), { foundation: await outputs(await layer('staging', 'foundation')) })
      .public.foundation.loadBalancer.ip;
    before = await cloud.inventory();
    await (await layer('staging', 'cluster')).run(...DESTROY);
    await (await layer('staging', 'cluster')).run(...APPLY);
  });

  test('is another one', async () => {
    const cluster = (inventory: Inventory) => inventory['sks-cluster']?.find(({ name }) => name === 'acme-staging')?.id;
    expect(cluster(await cloud.inventory())).not.toBe(cluster(before));
  });

  test('has the same address, names and data around it', async () => {
    expect(survivors(before).length).toBeGreaterThan(6);
    expect(survivors(await cloud.inventory())).toEqual(survivors(before));
    const foundation = await layer('staging', 'foundation');
    expect((await foundation.try(...PLAN)).code).toBe(NOTHING_TO_DO);
    const { public: shown } = parseOutputs(environment('staging'), { foundation: await outputs(foundation) });
    expect(shown.foundation.loadBalancer.ip).toBe(address);
  });
});

describe('what cannot be made again', () => {
  test('is not destroyed although everything is asked to be', async () => {
    const before = await cloud.inventory();
    const { code, stderr } = await (await layer('staging', 'foundation')).try(...DESTROY);
    expect(stderr).toContain('prevent_destroy');
    expect(code).not.toBe(0);
    expect(await cloud.inventory()).toEqual(before);
  });

  test('goes when it is said so, and nothing is left', async () => {
    const kinds = { allowDestroyOf: ['load-balancer', 'database', 'zone'] } as const;
    // Exoscale refuses to delete a database until its own protection is off, which is a change of its own.
    const database = await layer('staging', 'foundation', kinds);
    expect((await database.try(...PLAN)).code).toBe(CHANGES);
    await database.run(...APPLY);
    const destroy = async (target: string): Promise<void> => {
      for (const name of layersOf(target).reverse()) await (await layer(target, name, kinds)).run(...DESTROY);
    };
    await Promise.all([destroy('staging'), destroy('own')]);
    await destroy('organisation');
    const left = Object.entries(await cloud.inventory()).filter(([, found]) => (found?.length ?? 0) > 0);
    expect(left).toEqual([]);
  });
});
