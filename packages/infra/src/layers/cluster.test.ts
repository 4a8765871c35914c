import { describe, expect, test } from 'vitest';
import { synthesize } from '../synthesize';
import { exampleProject } from '../testing/example-project';
import { resource, resources, strings, terraformOf } from '../testing/terraform';

const cluster = (more = '') =>
  synthesize(exampleProject({ staging: `domain: staging.example.com\n${more}` }), 'staging', 'cluster');

describe('the cluster layer', () => {
  test('holds nothing that must survive it: no address, no record, no database', () => {
    const types = Object.keys(terraformOf(cluster()).resource);
    expect(types).not.toEqual(expect.arrayContaining([expect.stringMatching(/nlb|domain|dbaas|iam/)]));
    expect(cluster().protected).toEqual([]);
  });

  test('needs nothing of the foundation, so that it can be made again alone', () => {
    expect(terraformOf(cluster()).data).toBeUndefined();
  });

  test('holds no kubeconfig: it could not be revoked', () => {
    expect(resources(cluster(), 'exoscale_sks_kubeconfig')).toEqual([]);
  });
});

describe('the security group', () => {
  test('opens two ports to the world, and nothing else', () => {
    const open = resources(cluster(), 'exoscale_security_group_rule').filter((rule) =>
      strings(rule).some((text) => /^(0\.0\.0\.0|::)\/0$/.test(text)),
    );
    expect(open.map(({ protocol, start_port, end_port }) => [protocol, start_port, end_port])).toEqual([
      ['TCP', 30080, 30080],
      ['TCP', 30443, 30443],
    ]);
  });

  test('opens the ports that the environment chose', () => {
    const stack = cluster('loadBalancer: { ports: { http: 31080, https: 31443 } }\n');
    expect(resource(stack, 'exoscale_security_group_rule.https')).toMatchObject({ start_port: 31443, end_port: 31443 });
  });

  test('lets only Exoscale’s control planes reach the kubelets', () => {
    const rules = resources(cluster(), 'exoscale_security_group_rule').filter(({ start_port }) => start_port === 10250);
    expect(rules).toEqual([expect.objectContaining({ public_security_group: 'public-sks-apiservers' })]);
    expect(rules[0]).not.toHaveProperty('cidr');
  });

  test.each([
    ['calico', [4789]],
    ['cilium', [4240, 8472]],
  ])('lets nodes say to each other what %s needs', (cni, ports) => {
    const between = resources(cluster(`cluster: { cni: ${cni} }\n`), 'exoscale_security_group_rule').filter(
      (rule) => rule.user_security_group_id === '${exoscale_security_group.nodes.id}',
    );
    expect(between.flatMap(({ start_port }) => start_port ?? []).sort()).toEqual(ports);
  });

  test('takes each rule from one source', () => {
    for (const rule of resources(cluster(), 'exoscale_security_group_rule')) {
      const sources = ['cidr', 'public_security_group', 'user_security_group_id'].filter((key) => key in rule);
      expect(sources).toHaveLength(1);
    }
  });
});

describe('the control plane', () => {
  test('comes with the controllers for load balancers and volumes', () => {
    expect(resource(cluster(), 'exoscale_sks_cluster.cluster')).toMatchObject({
      exoscale_ccm: true,
      exoscale_csi: true,
    });
  });

  test('stays at its version where the newest was asked for', () => {
    expect(resource(cluster(), 'exoscale_sks_cluster.cluster')).not.toHaveProperty('version');
  });

  test('has the version that was asked for', () => {
    const { version } = resource(cluster('cluster: { version: 1.37.2 }\n'), 'exoscale_sks_cluster.cluster');
    expect(version).toBe('1.37.2');
  });
});

describe('a nodepool', () => {
  const POOLS = `cluster:
  nodepools:
    - name: batch
      type: cpu.huge
      size: 9
      diskSize: 100
      labels: { tier: batch }
      taints: [{ key: dedicated, value: batch, effect: NoSchedule }]
    - { name: general, type: standard.medium, size: 3 }
labels: { owner: web }
`;

  test('has the size, disk, labels and taints of the configuration', () => {
    expect(resource(cluster(POOLS), 'exoscale_sks_nodepool.batch')).toMatchObject({
      instance_type: 'cpu.huge',
      size: 9,
      disk_size: 100,
      labels: { owner: 'web', tier: 'batch' },
      taints: { dedicated: 'batch:NoSchedule' },
    });
  });

  test('names its instances after itself', () => {
    expect(resource(cluster(POOLS), 'exoscale_sks_nodepool.general').instance_prefix).toBe('general');
  });

  test('keeps its nodes on machines apart while a group can hold them', () => {
    const stack = cluster(POOLS);
    expect(resource(stack, 'exoscale_sks_nodepool.general').anti_affinity_group_ids).toEqual([
      '${exoscale_anti_affinity_group.general.id}',
    ]);
    expect(resource(stack, 'exoscale_sks_nodepool.batch').anti_affinity_group_ids).toEqual([]);
  });

  test('is not touched when another is added', () => {
    const one = cluster(
      'cluster: { nodepools: [{ name: general, type: standard.medium, size: 3 }] }\nlabels: { owner: web }\n',
    );
    expect(resource(one, 'exoscale_sks_nodepool.general')).toEqual(
      resource(cluster(POOLS), 'exoscale_sks_nodepool.general'),
    );
  });
});
