import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigErrors, formatError, UserError } from '@exoplane/config';
import pc from 'picocolors';

interface Output {
  readonly stderr: { write(text: string): unknown };
}

/** Anything with a code and a sentence: errors of packages that may not import ours have the same shape. */
const isForPeople = (error: unknown): error is UserError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^[A-Z]{1,2}\d{3}$/.test(error.code);

/** Says what went wrong and what to do. What nobody expected goes to a file, whose place is said. */
export function reportError(error: unknown, { stderr }: Output): void {
  for (const line of errorLines(error)) stderr.write(`${line}\n`);
}

/** The lines that `reportError` writes. */
export function errorLines(error: unknown): string[] {
  if (error instanceof ConfigErrors) {
    const count = error.errors.length;
    const problems = `${count} ${count === 1 ? 'problem' : 'problems'}, nothing was changed.`;
    return [...error.errors.map((each) => formatError(each)), problems];
  }
  if (error instanceof AggregateError) return error.errors.flatMap(errorLines);
  if (isForPeople(error)) {
    const place = error.location ? `${error.location.file}:${error.location.line}:${error.location.column}  ` : '';
    const [first = '', ...rest] = error.message.split('\n');
    return [
      `${pc.red('✖')} ${place}${error.code} ${first}`,
      ...rest.map((line) => `  ${line}`),
      ...(error.hint ? error.hint.split('\n').map((line) => `  ${line}`) : []),
    ];
  }
  return [
    `${pc.red('✖')} D001 something happened that should not: ${error instanceof Error ? error.message : String(error)}`,
    `  the details are in ${keepTrace(error)}; please report them`,
  ];
}

function keepTrace(error: unknown): string {
  const folder = join(tmpdir(), `exoplane-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `error-${process.pid}.log`);
  writeFileSync(file, `${error instanceof Error ? error.stack : String(error)}\n`, { mode: 0o600 });
  return file;
}
