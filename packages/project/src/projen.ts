/**
 * The one place that knows where projen keeps its classes. `import 'projen'` loads all of it (0.39 s CPU), these files
 * alone 0.18 s: a third of what `npx projen` may cost. projen has no `exports` map, its own sister projects import the
 * same way; `projen.test.ts` fails when a file moves.
 */
export { Component } from 'projen/lib/component';
export { DependencyType } from 'projen/lib/dependencies';
export { FileBase, type IResolver } from 'projen/lib/file';
export { GitHub } from 'projen/lib/github/github';
export { GithubWorkflow } from 'projen/lib/github/workflows';
export { ActionRefs } from 'projen/lib/github/actions.const';
export { JobPermission, type JobStep } from 'projen/lib/github/workflows-model';
export { NodePackage, NodePackageManager } from 'projen/lib/javascript/node-package';
export { JsonFile } from 'projen/lib/json';
export { License } from 'projen/lib/license';
export { Project } from 'projen/lib/project';
export { ProjenrcFile } from 'projen/lib/projenrc';
export { TextFile } from 'projen/lib/textfile';
export { VsCode } from 'projen/lib/vscode/vscode';
export { PROJEN_MARKER } from 'projen/lib/common';
export { FILE_MANIFEST } from 'projen/lib/cleanup';
