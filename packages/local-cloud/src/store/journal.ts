import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';

/** One line of the journal: `v` is absent for a removal. */
export interface Change {
  readonly c: string;
  readonly id: string;
  readonly v?: unknown;
}

interface Snapshot {
  readonly format: 1;
  /** The journal that continues this snapshot. */
  readonly generation: number;
  readonly changes: readonly Change[];
}

/**
 * A snapshot and the changes since, in a folder that only its owner may read (it holds keys). Appending a line takes
 * microseconds, so every change is written before the request that made it is answered. A torn last line, left by a
 * crash, belongs to an unanswered request and is dropped.
 */
export class Journal {
  #generation = 0;
  #file: number | undefined;
  #pending: string[] = [];

  constructor(private readonly dir: string) {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
  }

  /** Everything written so far, oldest first. */
  read(): Change[] {
    const snapshot = this.#snapshot();
    this.#generation = snapshot.generation;
    const file = this.#path(snapshot.generation);
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    return [...snapshot.changes, ...lines.slice(0, -1).map((line) => JSON.parse(line) as Change)];
  }

  /** Starts a new snapshot with exactly these; atomic: a crash leaves the old one or the new one. */
  compact(changes: readonly Change[]): void {
    const old = this.#generation;
    this.#generation = old + 1;
    const snapshot: Snapshot = { format: 1, generation: this.#generation, changes };
    writeFileAtomic(join(this.dir, 'snapshot.json'), JSON.stringify(snapshot), { mode: 0o600 });
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = openSync(this.#path(this.#generation), 'a', 0o600);
    for (const name of readdirSync(this.dir)) {
      if (/^journal-\d+\.jsonl$/.test(name) && name !== `journal-${this.#generation}.jsonl`)
        rmSync(join(this.dir, name));
    }
  }

  append(change: Change): void {
    this.#pending.push(JSON.stringify(change));
  }

  /** Writes what was appended, in one write. */
  flush(): void {
    if (this.#pending.length === 0 || this.#file === undefined) return;
    writeSync(this.#file, `${this.#pending.join('\n')}\n`);
    this.#pending = [];
  }

  close(): void {
    this.flush();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #snapshot(): Snapshot {
    const file = join(this.dir, 'snapshot.json');
    if (!existsSync(file)) return { format: 1, generation: 0, changes: [] };
    return JSON.parse(readFileSync(file, 'utf8')) as Snapshot;
  }

  #path(generation: number): string {
    return join(this.dir, `journal-${generation}.jsonl`);
  }
}
