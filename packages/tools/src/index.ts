export { catalogue, isToolName, toolNames, type ToolName } from './catalogue';
export type { GoSource, ToolDeclaration, VersionCommand, WheelSource } from './declaration';
export { ToolError, type ToolErrorCode } from './errors';
export { cacheFolder, type Environment } from './host/environment';
export { miseTools } from './mise';
export { describeProgress, formatDuration, type OnToolProgress, type ToolProgress } from './progress';
export { providerMirror } from './provider-mirror';
export { locateTool, resolveTool, type LocateOptions, type ResolvedTool, type ResolveOptions } from './resolve';
export { goVersion, toolVersion, toolVersions } from './versions';
