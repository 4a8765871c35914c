import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { Cloud } from './api/cloud.js';

type Identity = Pick<Cloud, 'organisation' | 'credentials'>;

const fileIn = (dir: string): string => join(dir, 'identity.json');

/** Undefined before the first start in that folder. */
export function existingIdentity(dir: string): Identity | undefined {
  return existsSync(fileIn(dir)) ? (JSON.parse(readFileSync(fileIn(dir), 'utf8')) as Identity) : undefined;
}

/** The organisation and its local key: made once per folder, readable by its owner only. */
export function loadIdentity(dir: string): Identity {
  const existing = existingIdentity(dir);
  if (existing) return existing;
  const identity: Identity = {
    organisation: { id: randomUUID(), name: 'local' },
    // The form of Exoscale's keys: EXO and 24 hexadecimal digits; the secret is 43 characters of base64url.
    credentials: { apiKey: `EXO${randomBytes(12).toString('hex')}`, apiSecret: randomBytes(32).toString('base64url') },
  };
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  writeFileAtomic(fileIn(dir), JSON.stringify(identity), { mode: 0o600 });
  return identity;
}
