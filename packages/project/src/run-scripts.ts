import { SCRIPTS_FOLDER } from './git-hooks';
import { Component, type NodePackage, type Project } from './projen';
import { ScriptFile } from './script-file';

/**
 * The few commands that everybody types: `npm start`, `npm test` and their parts. Each works in a fresh clone, so they
 * begin with plain Node.
 */
export class RunScripts extends Component {
  constructor(project: Project, root: NodePackage) {
    super(project);
    for (const asset of [
      'install-state.cjs',
      'ensure-installed.mjs',
      'ensure-built.mjs',
      'start.mjs',
      'test.mjs',
      'bench.mjs',
    ]) {
      new ScriptFile(project, `${SCRIPTS_FOLDER}/${asset}`);
    }
    const node = (script: string) => `node ${SCRIPTS_FOLDER}/${script}.mjs`;
    root.setScript('start', node('start'));
    root.setScript('build', node('ensure-built'));
    root.setScript('test', node('test'));
    root.setScript('test:unit', `${node('ensure-built')} && vitest run`);
    root.setScript('test:e2e', `${node('ensure-built')} && vitest run --config vitest.e2e.config.mts`);
    root.setScript('bench', `${node('ensure-built')} && ${node('bench')}`);
    // The types of other packages are read from what was compiled, so that comes first.
    root.setScript(
      'lint',
      `${node('ensure-built')} && npm run lint:code && npm run lint:format && npm run lint:types && npm run lint:secrets`,
    );
    root.setScript('lint:code', 'eslint .');
    root.setScript('lint:format', 'prettier --check . --cache --log-level warn');
    root.setScript('lint:types', 'tsc -p tsconfig.check.json');
    root.setScript('lint:secrets', `${node('check-secrets')} --all`);
    root.setScript('format', 'prettier --write . --log-level warn');
  }
}
