import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { PlatformRepository, type PlatformRepositoryOptions } from '../src/platform-repository';

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-project-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A repository in a folder of its own; `write` puts a file there, `read` takes one, `synth` is `npx projen` without install. */
export class Sandbox {
  public readonly folder = temporaryFolder();

  public write(path: string, content: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  public read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  public json(path: string): Record<string, unknown> {
    return JSON.parse(this.read(path)) as Record<string, unknown>;
  }

  public has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  public copy(from: string, to: string): void {
    cpSync(from, join(this.folder, to), { recursive: true });
  }

  public synth(
    declare: (repository: PlatformRepository) => void = () => undefined,
    options: Partial<PlatformRepositoryOptions> = {},
  ): PlatformRepository {
    const repository = new PlatformRepository({ name: 'acme-platform', outdir: this.folder, ...options });
    declare(repository);
    process.env.PROJEN_DISABLE_POST = 'true';
    try {
      repository.synth();
    } finally {
      delete process.env.PROJEN_DISABLE_POST;
    }
    return repository;
  }
}
