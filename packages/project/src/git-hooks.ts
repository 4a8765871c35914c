import { Component, type NodePackage, type Project, TextFile } from './projen';
import { ScriptFile } from './script-file';

/** Where the repository keeps the scripts that must run before anything is installed or built. */
export const SCRIPTS_FOLDER = '.projen/scripts';

/** What is formatted on the way into a commit, by which program. */
const STAGED = {
  '*.{ts,mts,cts,js,mjs,cjs,json,jsonc,yaml,yml,md}': 'prettier --write --ignore-unknown --log-level warn',
  '*.{tf,tofu,tfvars,hcl}': `node ${SCRIPTS_FOLDER}/format-hcl.mjs`,
};

/**
 * A commit formats what is staged (husky and lint-staged) and refuses a secrets file that is not encrypted. Formatters
 * leave generated files alone through `.prettierignore`.
 */
export class GitHooks extends Component {
  constructor(project: Project, root: NodePackage) {
    super(project);
    root.setScript('prepare', 'husky');
    root.addField('lint-staged', STAGED);
    new ScriptFile(project, `${SCRIPTS_FOLDER}/check-secrets.mjs`);
    new ScriptFile(project, `${SCRIPTS_FOLDER}/format-hcl.mjs`);
    const hook = new TextFile(project, '.husky/pre-commit', { executable: true });
    hook.addLine(`# ${hook.marker}`);
    // Secrets come first: what must not be committed is refused before anything is changed.
    hook.addLine(`node ${SCRIPTS_FOLDER}/check-secrets.mjs`);
    hook.addLine('node_modules/.bin/lint-staged --quiet');
  }
}
