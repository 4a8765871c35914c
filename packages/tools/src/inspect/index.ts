import { mkdir, statfs } from 'node:fs/promises';
import { cacheFolder } from '../host/environment';
import { hostPlatform, platformName } from '../host/platform';
import type { LocateOptions } from '../resolve';
import { inspectPrerequisites } from './prerequisites';
import type { MachineReport } from './report';
import { isNeeded, judgeTool, locateTools, neededMakers } from './tools';

/**
 * What this machine has, what it lacks, and what each way to get the rest costs. Changes nothing (an empty cache
 * folder may be made). Starts each program of a tool's name on PATH to ask its version; takes one to two seconds.
 */
export async function inspectMachine(options: LocateOptions = {}): Promise<MachineReport> {
  const { env = process.env, signal } = options;
  const platform = platformName(hostPlatform());
  const located = await locateTools(options);
  const prerequisites = await inspectPrerequisites(env, neededMakers(located), signal);
  const works = (name: 'go' | 'pip') =>
    prerequisites.some((program) => program.name === name && program.state === 'ready');
  const tools = located.map((tool) => judgeTool(tool, { go: works('go'), pip: works('pip') }, env));
  // Go and pip are only means: what counts is whether the tools can be had, and whether Node and git are there.
  const ready =
    prerequisites.every(({ name, state }) => state !== 'missing' || name === 'go' || name === 'pip') &&
    tools.every((tool) => tool.state !== 'missing' || !isNeeded(tool));
  const folder = cacheFolder(env);
  return { platform, cache: { folder, freeMegabytes: await freeMegabytes(folder) }, prerequisites, tools, ready };
}

async function freeMegabytes(folder: string): Promise<number | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    const { bavail, bsize } = await statfs(folder);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return undefined;
  }
}
