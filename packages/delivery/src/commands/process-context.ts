import { findRoot } from '../project-root.js';
import type { CommandContext } from './context.js';

/** The context of this process. */
export function processContext(cwd = process.cwd()): CommandContext {
  const { env, stdin, stdout, stderr } = process;
  let root: string | undefined;
  return {
    get root() {
      root ??= findRoot(cwd);
      return root;
    },
    env,
    stdin,
    stdout,
    stderr,
    interactive: Boolean(stdin.isTTY && stderr.isTTY) && !env.CI,
    setExitCode: (code) => {
      process.exitCode = code;
    },
  };
}
