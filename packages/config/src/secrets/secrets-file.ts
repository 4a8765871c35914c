import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigErrors } from '../errors/config-error.js';
import { folder } from '../load/read-folder.js';
import type { AgeIdentity } from './age-identity.js';
import { assertEncrypted } from './assert-encrypted.js';
import { parseSecrets } from './check-secrets.js';
import { editSecrets } from './edit-secrets.js';
import { throughCopy } from './encrypted-copy.js';
import { ensureRecipients, sopsConfig } from './recipients.js';
import { runSops } from './run-sops.js';
import type { EnvironmentSecrets } from './schema.js';
import { beginOf, SecretsError } from './secrets-error.js';
import { type KeyPath, keyPath, lookUp, namesIn } from './secret-key.js';
import { newFileWith, setSecret } from './set-secret.js';

export interface SecretsOptions {
  /** Path of the sops binary (version: see packages/tools). */
  sops: string;
  /** Environment variables for sops and the editor. Default: those of this process. */
  env?: NodeJS.ProcessEnv;
  /** Called when an age key was made on first use, to tell the person to keep it safe. */
  onNewIdentity?: (identity: AgeIdentity) => void;
}

export interface EditOptions {
  /** Command of the editor. Default: SOPS_EDITOR, EDITOR, VISUAL, vi. */
  editor?: string;
  /** Asked when what was written is wrong; `discard` leaves the file as it was. Default: the errors are thrown. */
  onInvalid?: (errors: ConfigErrors) => Promise<'again' | 'discard'>;
}

/**
 * The secrets of one environment, or of the organisation. Nothing is read or decrypted before it is asked for.
 *
 * @param root the repository's root.
 * @param environment name of the environment, or `organisation`.
 */
export function openSecrets(root: string, environment: string, options: SecretsOptions): SecretsFile {
  return new SecretsFile(root, environment, options);
}

/** `environments/<env>.secrets.yaml`. Decrypted in memory only; see docs/decisions for what that means for an editor. */
export class SecretsFile {
  /** Path relative to the root. */
  readonly file: string;
  private readonly env: NodeJS.ProcessEnv;

  constructor(
    readonly root: string,
    readonly environment: string,
    private readonly options: SecretsOptions,
  ) {
    this.file = `${folder}/${environment}.secrets.yaml`;
    this.env = options.env ?? process.env;
  }

  exists(): boolean {
    return existsSync(join(this.root, this.file));
  }

  /** All secrets, decrypted and checked. @throws SecretsError E201 to E206, ConfigErrors when the content is wrong. */
  async read(): Promise<EnvironmentSecrets> {
    const encrypted = this.encrypted();
    return parseSecrets(await this.decrypt(), this.file, encrypted);
  }

  /** One secret, for example `exoscale.apiKey`. @throws SecretsError E205 when it is not there. */
  async get(key: string): Promise<unknown> {
    const path = keyPath(key);
    this.encrypted();
    return lookUp(JSON.parse(await this.sops(['decrypt', '--output-type', 'json', this.file])), path);
  }

  /** Names of the secrets that are there; needs no key, since names are not encrypted. */
  keys(): string[] {
    return namesIn(this.encrypted(), this.file);
  }

  /** Says before a person types a value whether there is such a secret. @throws SecretsError E205 with the nearest name. */
  ensureKnown(key: string): void {
    keyPath(key);
  }

  /** Writes one secret; makes the file, its recipients and the passphrase of the state when they are not there yet. */
  async set(key: string, value: string): Promise<void> {
    const path: KeyPath = keyPath(key);
    await this.ensureRecipients();
    if (!this.exists()) return newFileWith(this, path, value);
    await setSecret(this, this.encrypted(), path, value);
  }

  /** Opens the secrets in an editor, checks them, and writes what has changed. */
  async edit(options: EditOptions = {}): Promise<'saved' | 'unchanged' | 'discarded'> {
    await this.ensureRecipients();
    return editSecrets(this, this.exists() ? this.encrypted() : undefined, { ...options, env: this.env });
  }

  /** Encrypts anew with a new key, for those whom `.sops.yaml` now names. The secrets themselves stay. */
  async rotate(): Promise<void> {
    await throughCopy(this.root, this.file, this.encrypted(), async (copy) => {
      await this.sops(['updatekeys', '--yes', copy]);
      await this.sops(['rotate', '--in-place', copy]);
    });
  }

  /** The file as it lies on disk. @throws SecretsError E202 when there is none, E201 when something in it is readable. */
  encrypted(): string {
    if (!this.exists()) {
      throw new SecretsError(`${this.environment} has no secrets yet`, {
        code: 'E202',
        location: beginOf(this.file),
        hint: `make them with: npx exoplane secrets edit ${this.environment}`,
      });
    }
    const text = readFileSync(join(this.root, this.file), 'utf8');
    assertEncrypted(text, this.file);
    return text;
  }

  /** @internal The decrypted YAML with its comments. */
  decrypt(): Promise<string> {
    return this.sops(['decrypt', '--output-type', 'yaml', this.file]);
  }

  /** @internal A plain text, encrypted for the recipients of `.sops.yaml`. */
  encrypt(plain: string): Promise<string> {
    const types = ['--input-type', 'yaml', '--output-type', 'yaml'];
    return this.sops(['--config', sopsConfig, 'encrypt', '--filename-override', this.file, ...types], plain);
  }

  /** @internal */
  sops(args: string[], input?: string, env: NodeJS.ProcessEnv = this.env): Promise<string> {
    return runSops({ sops: this.options.sops, root: this.root, env }, this.file, args, input);
  }

  private async ensureRecipients(): Promise<void> {
    const made = await ensureRecipients(this.root, this.env);
    if (made) this.options.onNewIdentity?.(made);
  }
}
