import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSecureContext, type SecureContext } from 'node:tls';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { Authority } from '@exoplane/local-kubernetes';

const lifetimeSeconds = 90 * 24 * 60 * 60;

/** The certificates of the hosts that the local cloud speaks for. Its authority is made once per folder. */
export class Certificates {
  readonly #contexts = new Map<string, Promise<SecureContext>>();

  private constructor(
    private readonly authority: Authority,
    /** The authority's certificate as a PEM file: clients trust it through `SSL_CERT_FILE`. */
    readonly file: string,
  ) {}

  static async open(dir: string): Promise<Certificates> {
    const file = join(dir, 'ca.pem');
    const keyFile = join(dir, 'ca-key.pem');
    if (existsSync(file) && existsSync(keyFile)) {
      const pair = { certificate: readFileSync(file, 'utf8'), key: readFileSync(keyFile, 'utf8') };
      return new Certificates(await Authority.load(pair), file);
    }
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const authority = await Authority.create('Exoplane local cloud');
    writeFileAtomic(keyFile, authority.pair.key, { mode: 0o600 });
    writeFileAtomic(file, authority.pair.certificate, { mode: 0o644 });
    return new Certificates(authority, file);
  }

  /** The TLS context of a host; issued at first use and kept in memory. */
  contextFor(host: string): Promise<SecureContext> {
    const context = this.#contexts.get(host) ?? this.#issue(host);
    this.#contexts.set(host, context);
    return context;
  }

  async #issue(host: string): Promise<SecureContext> {
    const pair = await this.authority.issue({ commonName: host, hosts: [host], usage: 'server', lifetimeSeconds });
    return createSecureContext({ cert: pair.certificate, key: pair.key });
  }
}
