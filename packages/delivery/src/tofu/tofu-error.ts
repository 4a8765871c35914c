import { UserError } from '@exoplane/config';
import type { Diagnostic } from './events.js';

export type TofuCommand = 'init' | 'plan' | 'apply' | 'show' | 'output' | 'state';

export interface TofuErrorOptions {
  readonly command: TofuCommand;
  readonly diagnostics: readonly Diagnostic[];
  /** File with everything that it printed. */
  readonly log: string;
  readonly output?: string;
}

/** OpenTofu ended with an error. */
export class TofuError extends UserError {
  readonly diagnostics: readonly Diagnostic[];
  readonly command: TofuCommand;

  constructor({ command, diagnostics, log, output = '' }: TofuErrorOptions) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const lines = errors.map(({ address, summary, detail }) => {
      const where = address ? `${address}: ` : '';
      return `${where}${summary}${detail ? `\n  ${detail.trim().replaceAll('\n', '\n  ')}` : ''}`;
    });
    const said = lines.length > 0 ? lines.join('\n') : lastLines(output);
    super(`OpenTofu could not ${command}: ${said}`, { code: 'D301', hint: `everything it said is in ${log}` });
    this.command = command;
    this.diagnostics = errors;
  }

  /**
   * Whether trying again may help: the cloud was busy or broken, not the request wrong. The provider passes the API's
   * words on: an HTTP status, or what Go's client says of a connection.
   */
  get transient(): boolean {
    return (
      this.diagnostics.length > 0 &&
      this.diagnostics.every(({ summary, detail }) => isTransient(`${summary} ${detail}`))
    );
  }
}

const transientWords = [
  /\b(429|500|502|503|504)\b/,
  /too many requests|internal server error|bad gateway|service unavailable|gateway time-?out/i,
  /connection (reset|refused)|unexpected EOF|\bEOF\b|i\/o timeout|TLS handshake timeout|server closed/i,
  /operation .*(failed|failure|timeout)|context deadline exceeded|SlowDown/i,
];

const isTransient = (text: string): boolean => transientWords.some((words) => words.test(text));

const lastLines = (text: string): string => text.trim().split('\n').slice(-5).join('\n  ') || 'it said nothing';
