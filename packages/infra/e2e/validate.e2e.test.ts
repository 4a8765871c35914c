import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Layer, layersOf, synthesize } from '../src/synthesize';
import { exampleProject } from '../src/testing/example-project';
import { Tofu } from '../test-support/tofu';

const root = mkdtempSync(join(tmpdir(), 'exoplane-validate-'));
afterAll(() => rmSync(root, { recursive: true }));

const PROJECT = exampleProject({
  organisation:
    'name: acme\nzone: ch-gva-2\ndomain: { name: example.com, managed: false, delegated: eu.example.com }\n',
  plain: 'domain: plain.eu.example.com\n',
  whole: 'domain: eu.example.com\ncluster: { cni: cilium, level: pro, version: 1.37.2 }\n',
  own: 'domain: own.example.test\ndatabase: false\n',
  rich: `domain: rich.eu.example.com
zone: at-vie-1
labels: { owner: web }
loadBalancer: { name: front, description: "costs \${money} and 5%{x}" }
database: { allow: [{ cidr: 203.0.113.7/32, note: office }] }
cluster:
  nodepools:
    - { name: general, type: standard.medium, size: 3, labels: { tier: web } }
    - { name: batch, type: cpu.huge, size: 12, taints: [{ key: dedicated, value: batch, effect: NoSchedule }] }
`,
});

const STACKS = ['organisation', ...PROJECT.environments.keys()].flatMap((target) =>
  layersOf(target).map((layer): [string, Layer] => [target, layer]),
);

test.each(STACKS)('OpenTofu and the provider accept %s/%s', async (target, layer) => {
  const stack = synthesize(PROJECT, target, layer);
  const variables = Object.fromEntries(stack.variables.map((name) => [`TF_VAR_${name}`, 'a-value-of-16-characters']));
  const tofu = await Tofu.of(stack, root, variables);
  await tofu.run('init', '-backend=false', '-input=false', '-no-color');
  const { valid, diagnostics } = JSON.parse((await tofu.try('validate', '-json')).stdout) as Record<string, unknown>;
  expect(diagnostics).toEqual([]);
  expect(valid).toBe(true);
});

test('the rules that it is accepted by are really checked', async () => {
  const stack = synthesize(PROJECT, 'plain', 'cluster');
  const tofu = await Tofu.of({ ...stack, target: 'planted', json: stack.json.replace('"INGRESS"', '"INWARD"') }, root);
  await tofu.run('init', '-backend=false', '-input=false', '-no-color');
  const { code, stderr } = await tofu.try('validate', '-no-color');
  expect(stderr).toContain('type value must be one of');
  expect(code).toBe(1);
});
