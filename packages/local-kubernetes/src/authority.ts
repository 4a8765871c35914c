// A peer of @peculiar/x509 that it does not load by itself.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { KeyPair } from './contracts.js';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 60 * 60 * 1000;
const tolerance = 5000;

/** What a certificate is for. */
export interface CertificateRequest {
  readonly commonName: string;
  /** Kubernetes reads a user's groups from these. */
  readonly organisations?: readonly string[];
  /** Host names and IP addresses of a server. */
  readonly hosts?: readonly string[];
  readonly usage: 'server' | 'client';
  readonly lifetimeSeconds: number;
}

/** A certificate authority with its key at hand. */
export class Authority {
  private constructor(
    readonly pair: KeyPair,
    private readonly certificate: x509.X509Certificate,
    private readonly key: webcrypto.CryptoKey,
  ) {}

  /** Makes a new self-signed one that lives `years`. */
  static async create(commonName: string, years = 10): Promise<Authority> {
    const keys = await generateKeys();
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      name: [{ CN: [commonName] }],
      serialNumber: serialNumber(),
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + years * 365 * day),
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
      ],
    });
    const pair = { certificate: pem(certificate), key: await exportKey(keys.privateKey) };
    return new Authority(pair, certificate, keys.privateKey);
  }

  /** Takes up one that was made earlier. */
  static async load(pair: KeyPair): Promise<Authority> {
    const [der] = x509.PemConverter.decode(pair.key);
    if (!der) throw new Error('no private key in PEM');
    const key = await webcrypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
    return new Authority(pair, new x509.X509Certificate(pair.certificate), key);
  }

  /** Issues a certificate with a new key. It is valid from a few seconds ago, so that clocks may differ a little. */
  async issue(request: CertificateRequest): Promise<KeyPair> {
    const keys = await generateKeys();
    const server = request.usage === 'server';
    const certificate = await x509.X509CertificateGenerator.create({
      subject: [{ CN: [request.commonName] }, ...(request.organisations ?? []).map((name) => ({ O: [name] }))],
      issuer: this.certificate.subjectName,
      serialNumber: serialNumber(),
      notBefore: new Date(Date.now() - tolerance),
      notAfter: new Date(Date.now() + request.lifetimeSeconds * 1000),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey: this.key,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage[server ? 'serverAuth' : 'clientAuth']]),
        await x509.AuthorityKeyIdentifierExtension.create(this.certificate),
        ...hostsExtension(request.hosts ?? []),
      ],
    });
    return { certificate: pem(certificate), key: await exportKey(keys.privateKey) };
  }
}

function hostsExtension(hosts: readonly string[]): x509.Extension[] {
  if (hosts.length === 0) return [];
  const names = hosts.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? ('ip' as const) : ('dns' as const), value }));
  return [new x509.SubjectAlternativeNameExtension(names)];
}

/** Ends with a line break, as the tools that write PEM files have it. */
function pem(certificate: x509.X509Certificate): string {
  return `${certificate.toString('pem')}\n`;
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function exportKey(key: webcrypto.CryptoKey): Promise<string> {
  return x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
}

/** 16 random bytes; the first is kept below 0x80 so that the number is positive. */
function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(16));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return Buffer.from(bytes).toString('hex');
}
