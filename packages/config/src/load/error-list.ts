import { type ConfigError, ConfigErrors } from '../errors/config-error.js';

/** Collects mistakes; one in a file that several environments extend is found several times and said once. */
export class ErrorList {
  private readonly errors = new Map<string, ConfigError>();

  add(errors: readonly ConfigError[]): void {
    for (const error of errors) {
      const { file, line, column } = error.location;
      this.errors.set(`${file}:${line}:${column} ${error.code} ${error.message}`, error);
    }
  }

  throwIfAny(): void {
    if (this.errors.size > 0) throw new ConfigErrors([...this.errors.values()]);
  }
}
