import { ENVIRONMENTS_FOLDER } from './environment-names';
import { Component, type Project, VsCode } from './projen';

/** Where the JSON Schemas for editors lie. */
export const SCHEMAS_FOLDER = '.vscode/schemas';

/** Languages that Prettier formats when a file is saved. */
const FORMATTED = ['typescript', 'javascript', 'json', 'jsonc', 'yaml', 'markdown'];

/** Visual Studio Code: formats on save, completes and checks the YAML files that people write, asks for what it needs. */
export class EditorSettings extends Component {
  constructor(project: Project) {
    super(project);
    const code = new VsCode(project);
    code.settings.addSettings({
      'editor.formatOnSave': true,
      'files.insertFinalNewline': true,
      'files.trimTrailingWhitespace': true,
      'typescript.tsdk': 'node_modules/typescript/lib',
      'yaml.schemas': {
        // The first pattern is everything, those with ! are taken out again: each file has one schema.
        [`${SCHEMAS_FOLDER}/environment.schema.json`]: [
          `${ENVIRONMENTS_FOLDER}/*.yaml`,
          `!${ENVIRONMENTS_FOLDER}/*.secrets.yaml`,
          `!${ENVIRONMENTS_FOLDER}/defaults.yaml`,
          `!${ENVIRONMENTS_FOLDER}/organisation.yaml`,
        ],
        [`${SCHEMAS_FOLDER}/defaults.schema.json`]: [`${ENVIRONMENTS_FOLDER}/defaults.yaml`],
        [`${SCHEMAS_FOLDER}/organisation.schema.json`]: [`${ENVIRONMENTS_FOLDER}/organisation.yaml`],
        [`${SCHEMAS_FOLDER}/app.schema.json`]: ['apps/*/app.yaml'],
      },
    });
    code.settings.addSettings({ 'editor.defaultFormatter': 'esbenp.prettier-vscode' }, FORMATTED);
    code.extensions.addRecommendations(
      'esbenp.prettier-vscode',
      'dbaeumer.vscode-eslint',
      'redhat.vscode-yaml',
      'vitest.explorer',
      'opentofu.vscode-opentofu',
    );
  }
}
