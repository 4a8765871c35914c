import { describe, expect, test } from 'vitest';
import { layersOf, type SynthesizedStack, synthesize } from './synthesize';
import { exampleProject } from './testing/example-project';
import { strings, terraformOf } from './testing/terraform';

const TWO = { dev: 'domain: dev.example.com\n', staging: 'domain: staging.example.com\n' };

const everything = (project = exampleProject(TWO)): SynthesizedStack[] =>
  ['organisation', ...project.environments.keys()].flatMap((target) =>
    layersOf(target).map((layer) => synthesize(project, target, layer)),
  );

describe('synthesis', () => {
  test('of the same configuration gives the same bytes', () => {
    expect(everything().map(({ json }) => json)).toEqual(everything().map(({ json }) => json));
  });

  test('of one environment is not touched by a change to another', () => {
    const before = everything();
    const after = everything(
      exampleProject({
        ...TWO,
        dev: 'domain: dev.example.com\nzone: at-vie-1\ndatabase: false\nlabels: { tier: web }\n',
      }),
    );
    const changed = before.filter(({ json }, i) => json !== after[i]?.json);
    expect(changed.map(({ target, layer }) => `${target}/${layer}`)).toEqual(['dev/foundation', 'dev/cluster']);
  });

  test('does not depend on the order in which environments are loaded', () => {
    const project = exampleProject(TWO);
    const reversed = { ...project, environments: new Map([...project.environments].reverse()) };
    expect(synthesize(reversed, 'dev', 'cluster').json).toBe(synthesize(project, 'dev', 'cluster').json);
  });

  test('writes no path of this machine', () => {
    for (const { json } of everything()) expect(json).not.toContain(process.cwd());
  });

  test('notes neither versions nor paths of CDKTF', () => {
    for (const stack of everything()) expect(stack.json).not.toMatch(/cdktf|cdktn|uniqueId/i);
  });

  test('names no endpoint, so that the same bytes serve the local cloud', () => {
    for (const stack of everything()) {
      expect(stack.json).not.toMatch(/https?:|127\.0\.0\.1|exo\.io/);
      expect(Object.keys(terraformOf(stack).terraform.backend.s3).join()).not.toMatch(/endpoint|key_id|access/);
    }
  });

  test('takes every secret from an ephemeral variable that it names', () => {
    for (const stack of everything()) {
      const { variable } = terraformOf(stack);
      expect(Object.keys(variable).sort()).toEqual(stack.variables);
      for (const declared of Object.values(variable))
        expect(declared).toMatchObject({ ephemeral: true, sensitive: true });
      expect(Object.values(variable).some((declared) => 'default' in declared)).toBe(false);
    }
  });

  test('shows generated secrets in the sensitive output only', () => {
    for (const stack of everything()) {
      const { output } = terraformOf(stack);
      const shown = strings(output.public).filter((text) => /secret|password|uri\}|api_key/.test(text));
      expect(shown).toEqual([]);
      if (output.secret) expect(output.secret.sensitive).toBe(true);
    }
  });

  test('gives each layer a state of its own, locked', () => {
    const states = everything().map((stack) => terraformOf(stack).terraform.backend.s3);
    expect(new Set(states.map(({ key }) => key)).size).toBe(states.length);
    expect(states[1]).toMatchObject({
      bucket: 'acme-exoplane-state',
      key: 'dev/foundation.tfstate',
      use_lockfile: true,
    });
  });

  test('lets OpenTofu neither read nor write a state or a plan in plain', () => {
    for (const stack of everything()) {
      expect(terraformOf(stack).terraform.encryption).toMatchObject({
        state: { enforced: true },
        plan: { enforced: true },
      });
    }
  });

  test('says what is missing when the environment does not exist', () => {
    expect(() => synthesize(exampleProject(TWO), 'prod', 'cluster')).toThrowError(
      expect.objectContaining({ code: 'I101', hint: 'environments are dev, staging' }),
    );
  });

  test('refuses a layer that the target does not have', () => {
    expect(() => synthesize(exampleProject(TWO), 'organisation', 'cluster')).toThrowError(
      expect.objectContaining({ code: 'I102' }),
    );
  });
});
