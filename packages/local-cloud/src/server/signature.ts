import { createHmac, timingSafeEqual } from 'node:crypto';
import { forbidden } from '../api/errors.js';

/** The parts of a request that its signature covers. */
export interface SignedRequest {
  readonly method: string;
  /** As sent: percent-encoded, with whatever prefix, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly authorization: string | undefined;
}

interface Claim {
  readonly key: string;
  readonly signedArguments: readonly string[];
  readonly expires: string;
  readonly signature: string;
}

const scheme = 'EXO2-HMAC-SHA256 ';

/**
 * Verifies an EXO2-HMAC-SHA256 signature and gives the API key it was made with. Throws 403 with the reason.
 * The signed message is: `METHOD path`, body, values of the signed query arguments joined, signed headers (none), expiry;
 * one line each (egoscale `v3/api.go`, `v2/api/security.go`).
 */
export function verifySignature(request: SignedRequest, secretOf: (key: string) => string | undefined): string {
  const claim = parseClaim(request.authorization);
  const secret = secretOf(claim.key);
  // The same work for an unknown key, so that its absence cannot be told from the time an answer takes.
  const expected = createHmac('sha256', secret ?? 'no such key')
    .update(message(request, claim))
    .digest();
  const given = Buffer.from(claim.signature, 'base64');
  const equal = given.length === expected.length && timingSafeEqual(given, expected);
  if (secret === undefined || !equal) throw forbidden('Invalid API key or signature');
  if (!(Number(claim.expires) * 1000 > Date.now())) throw forbidden('The signature of this request has expired');
  requireAllArgumentsSigned(request.query, claim.signedArguments);
  return claim.key;
}

function parseClaim(header: string | undefined): Claim {
  if (!header?.startsWith(scheme)) throw forbidden('This request is not signed (EXO2-HMAC-SHA256)');
  const fields = new Map<string, string>();
  for (const part of header.slice(scheme.length).split(',')) {
    const at = part.indexOf('=');
    fields.set(part.slice(0, at).trim(), part.slice(at + 1));
  }
  const read = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw forbidden(`The signature has no '${name}'`);
    return value;
  };
  const signedArguments = (fields.get('signed-query-args') ?? '').split(';').filter(Boolean);
  return { key: read('credential'), signedArguments, expires: read('expires'), signature: read('signature') };
}

function message({ method, path, query, body }: SignedRequest, claim: Claim): Buffer {
  const values = claim.signedArguments.map((name) => query.get(name) ?? '').join('');
  return Buffer.concat([Buffer.from(`${method} ${path}\n`), body, Buffer.from(`\n${values}\n\n${claim.expires}`)]);
}

/** Clients sign each argument that has exactly one value; an unsigned one was added on the way. */
function requireAllArgumentsSigned(query: URLSearchParams, signed: readonly string[]): void {
  for (const name of new Set(query.keys())) {
    if (query.getAll(name).length === 1 && !signed.includes(name)) {
      throw forbidden(`The query argument '${name}' is not covered by the signature`);
    }
  }
}
