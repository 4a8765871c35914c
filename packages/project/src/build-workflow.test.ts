import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { Sandbox } from '../test-support/sandbox';

interface Workflow {
  permissions?: unknown;
  jobs: Record<string, { permissions: unknown; steps: { id?: string; uses?: string; run?: string; with?: unknown }[] }>;
}

function workflow(): Workflow {
  const sandbox = new Sandbox();
  sandbox.synth();
  return parse(sandbox.read('.github/workflows/build.yml')) as Workflow;
}

it('may read the repository and nothing else', () => {
  expect(workflow().jobs.build?.permissions).toEqual({ contents: 'read' });
});

it('pins each action by the SHA of its commit, and leaves no credentials behind', () => {
  const uses = workflow().jobs.build?.steps.filter((step) => step.uses) ?? [];
  expect(uses).toHaveLength(1);
  for (const step of uses) expect(step.uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  expect(uses[0]?.with).toEqual({ 'persist-credentials': false });
});

it('gives every step an id, so that projen invents none that changes', () => {
  expect(workflow().jobs.build?.steps.map(({ id }) => id)).toEqual([
    'checkout',
    'install',
    'generate',
    'unchanged',
    'lint',
    'test',
  ]);
});
