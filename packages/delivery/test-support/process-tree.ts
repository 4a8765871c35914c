import { readdirSync, readFileSync } from 'node:fs';

/** Process ids of a process and all that it started, directly or not. Reads `/proc`. */
export function processTree(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const tree = [root];
  for (const pid of tree) tree.push(...[...parents].filter(([, parent]) => parent === pid).map(([child]) => child));
  return tree;
}

/** Ends a process and all that it started at once, as a power cut would: nobody can finish anything. */
export function killTree(root: number): void {
  // Stopped first, so that none can start another meanwhile.
  const send = (signal: NodeJS.Signals): void => {
    for (const pid of processTree(root)) {
      try {
        process.kill(pid, signal);
      } catch {
        // It has ended by itself.
      }
    }
  };
  const all = processTree(root);
  send('SIGSTOP');
  for (const pid of new Set([...all, ...processTree(root)])) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // The same.
    }
  }
}

/** What a process was started with, as everybody on the machine can read it. */
export function argumentsOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}
