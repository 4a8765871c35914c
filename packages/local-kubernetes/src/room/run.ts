import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program of the machine to its end. Rejects with what it said. */
export async function run(file: string, ...args: string[]): Promise<string> {
  try {
    return (await execute(file, args, { maxBuffer: 1 << 24 })).stdout;
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(`${file} ${args.slice(0, 4).join(' ')}: ${said || String(error)}`, { cause: error });
  }
}

/** Runs lines of shell; the first that fails ends it. Values are passed as `$1`, `$2` …, never pasted in. */
export const shell = (script: string, ...values: string[]): Promise<string> =>
  run('sh', '-ec', script, 'sh', ...values);
