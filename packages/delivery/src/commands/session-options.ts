import { UserError } from '@exoplane/config';
import type { Asker } from '../actions/approve.js';
import type { SessionOptions } from '../actions/session.js';
import type { CloudName } from '../cloud/cloud-access.js';
import { silentSteps, stepsFor } from '../ui/steps.js';
import type { CommandContext } from './context.js';

export interface CommonFlags {
  readonly cloud?: string;
  readonly json?: boolean;
}

export const CLOUD_FLAG = [
  '--cloud <cloud>',
  "'local' tries it on the local cloud, which cannot reach the real one",
] as const;
export const JSON_FLAG = ['--json', 'one JSON document on standard output, for machines'] as const;
export const TARGET = "an environment, or 'organisation'";

/** What an action needs, from what was typed. Progress goes to standard error, so that standard output can be piped. */
export function sessionOptions(
  context: CommandContext,
  target: string,
  flags: CommonFlags,
  signal: AbortSignal,
): SessionOptions {
  const { root, env, stdout, stderr } = context;
  // Where standard output is piped, nothing but the result may get there.
  const interactive = Boolean(stdout.isTTY && stderr.isTTY) && !env.CI;
  const steps = flags.json ? silentSteps : stepsFor(stderr, { interactive });
  return { root, target, env, stderr, steps, signal, ...cloudFlag(flags.cloud) };
}

function cloudFlag(cloud: string | undefined): { cloud?: CloudName } {
  if (cloud === undefined) return {};
  if (cloud === 'local' || cloud === 'exoscale') return { cloud };
  throw new UserError(`there is no cloud '${cloud}'`, { code: 'D111', hint: "there are: 'exoscale' and 'local'" });
}

/** Questions at the terminal; undefined where nobody can answer. */
export function askerOf(context: CommandContext): Asker | undefined {
  if (!context.interactive) return undefined;
  const { stdin: input, stderr: output } = context;
  return {
    yesOrNo: async (message) =>
      (await answered((await import('@inquirer/prompts')).confirm({ message, default: false }, { input, output }))) ??
      false,
    text: async (message) =>
      (await answered((await import('@inquirer/prompts')).input({ message }, { input, output }))) ?? '',
  };
}

/** Ctrl-C at a question is an answer too: no. */
async function answered<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return undefined;
    throw error;
  }
}
