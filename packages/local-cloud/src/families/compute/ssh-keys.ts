import { createHash } from 'node:crypto';
import { badRequest, conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation } from '../../api/operation.js';
import { defineCollection, type Entity } from '../../store/collection.js';
import { stableUuid } from '../shared/stable-uuid.js';

/** A public key that new instances accept. Its id is its name; it belongs to the organisation, not to a zone. */
export interface SshKey extends Entity {
  readonly fingerprint: string;
}

export const sshKeys = defineCollection<SshKey>('sshKeys', 'SSH key');

/** Keys have names instead of ids, but operations refer to ids. */
const about = (name: string) => ({
  id: stableUuid(`ssh key ${name}`),
  link: `/v2/ssh-key/${name}`,
  command: 'get-ssh-key',
});

export const sshKeysFamily = defineFamily({
  name: 'SSH keys',
  routes: {
    'GET /ssh-key': ({ list }) => ({ 'ssh-keys': list(sshKeys).map(view) }),
    'GET /ssh-key/{name}': ({ one, params }) => view(one(sshKeys, params.name)),
    // Clients read the key at once, without waiting for the operation.
    'POST /ssh-key': ({ body, store, quotas, zone }) => {
      const { name, 'public-key': publicKey } = body<{ name: string; 'public-key': string }>();
      if (store.of(sshKeys).get(name)) throw conflict(`an SSH key named ${name} exists`);
      const fingerprint = fingerprintOf(publicKey);
      quotas.check('ssh-key', zone);
      store.of(sshKeys).put({ id: name, fingerprint });
      return operation(about(name));
    },
    'DELETE /ssh-key/{name}': ({ one, params, store }) => {
      const { id } = one(sshKeys, params.name);
      store.of(sshKeys).remove(id);
      return operation(about(id));
    },
  },
  quotas: [{ resource: 'ssh-key', limit: 100, usage: ({ store }) => store.of(sshKeys).size }],
  inventory: ({ store }) => ({
    'ssh-key': store
      .of(sshKeys)
      .all()
      .map(({ id }) => ({ id, name: id })),
  }),
});

function view({ id, fingerprint }: SshKey): object {
  return { name: id, fingerprint };
}

/** MD5 of the key's bytes in the older colon form. Throws 400 for what is no public key in OpenSSH's format. */
function fingerprintOf(publicKey: string): string {
  const [type = '', data = ''] = publicKey.trim().split(/\s+/);
  const bytes = Buffer.from(data, 'base64');
  const length = bytes.length >= 4 ? bytes.readUInt32BE(0) : 0;
  if (type === '' || bytes.subarray(4, 4 + length).toString('latin1') !== type) {
    throw badRequest('public-key is no public key in the format of OpenSSH');
  }
  return createHash('md5')
    .update(bytes)
    .digest('hex')
    .replace(/..(?=.)/g, '$&:');
}
