import { expect, it } from 'vitest';
import { Sandbox } from '../test-support/sandbox';

interface Tasks {
  tasks: Record<string, { steps?: { execArgs?: string[]; receiveArgs?: boolean }[] }>;
}

function tasksOf(sandbox: Sandbox): Tasks['tasks'] {
  return (sandbox.json('.projen/tasks.json') as unknown as Tasks).tasks;
}

it('yields the tasks of each environment that has a file, and of nothing else', () => {
  const sandbox = new Sandbox();
  for (const file of ['dev.yaml', 'prod.yaml', 'prod.secrets.yaml', 'defaults.yaml', 'organisation.yaml', 'notes.md']) {
    sandbox.write(`environments/${file}`, '');
  }
  sandbox.synth();
  const names = Object.keys(tasksOf(sandbox)).filter((name) => name.includes(':'));
  const verbs = ['plan', 'deploy', 'destroy', 'status', 'outputs'];
  const expected = ['dev', 'prod'].flatMap((name) => verbs.map((verb) => `${verb}:${name}`));
  expect(names.sort()).toEqual([...expected, 'deploy:organisation', 'plan:organisation', 'install:ci'].sort());
});

it('hands every argument to the command, so that --help is answered there and deploys nothing', () => {
  const sandbox = new Sandbox();
  sandbox.synth(() => undefined, { environmentNames: ['dev'] });
  expect(tasksOf(sandbox)['deploy:dev']?.steps).toEqual([
    { execArgs: ['exoplane', 'deploy', 'dev'], receiveArgs: true },
  ]);
});

it('takes the names that it is given instead of the files', () => {
  const sandbox = new Sandbox();
  sandbox.write('environments/dev.yaml', '');
  sandbox.synth(() => undefined, { environmentNames: ['demo'] });
  expect(Object.keys(tasksOf(sandbox))).toContain('plan:demo');
  expect(Object.keys(tasksOf(sandbox))).not.toContain('plan:dev');
});
