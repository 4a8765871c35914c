export * from './platform-repository';
export * from './workspace-package';
export { Workspace, type WorkspaceOptions } from './workspace';
export { LibraryWorkspace } from './library-workspace';
export { readEnvironmentNames } from './environment-names';
