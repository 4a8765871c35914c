import { readdirSync, readFileSync } from 'node:fs';
import { memoryOf } from './memory.js';

/** Resident memory in MiB of processes with all that they have started, by the first one's id. */
export function memoryOfTrees(roots: readonly number[]): Map<number, number> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : undefined;
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const sum = (pid: number): number =>
    (children.get(pid) ?? []).reduce((total, child) => total + sum(child), memoryOf(pid));
  return new Map(roots.map((pid) => [pid, sum(pid)]));
}

function parentOf(pid: string): number | undefined {
  try {
    // The name of the program, in brackets, may hold anything.
    return Number(/^.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1] ?? 0);
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
}
