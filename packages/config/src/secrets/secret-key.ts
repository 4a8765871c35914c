import { nearest } from '../errors/nearest.js';
import { keysAt } from '../load/keys-at.js';
import type { Located } from '../yaml/located.js';
import { parseYaml } from '../yaml/parse.js';
import { readableHint, readableMessage, readableSuffix } from './readable-names.js';
import { secretsSchema } from './schema.js';
import { SecretsError } from './secrets-error.js';

/** `exoscale.apiKey` taken apart. */
export type KeyPath = readonly [string, ...string[]];

/** Only this opens the state that was written with it. */
export const statePassphrase = 'state.passphrase';

/** @throws SecretsError E205 with the nearest name when the schema knows no such secret. */
export function keyPath(key: string): KeyPath {
  const [first = '', ...rest] = key.split('.');
  const names = leafNames();
  const readable = rest.find((part) => part.endsWith(readableSuffix));
  if (readable !== undefined) throw new SecretsError(readableMessage(readable), { code: 'E205', hint: readableHint });
  const isApp = first === 'apps' && rest.length > 0 && rest.every((part) => part.length > 0);
  if (isApp || names.includes(key)) return [first, ...rest];
  const near = nearest(key, names);
  throw new SecretsError(`there is no secret named '${key}'`, {
    code: 'E205',
    hint: near ? `did you mean '${near}'?` : `known: ${names.join(', ')}, and apps.<app>.<name>`,
  });
}

function leafNames(): string[] {
  return keysAt(secretsSchema, []).flatMap((group) => keysAt(secretsSchema, [group]).map((name) => `${group}.${name}`));
}

/** @throws SecretsError E205 when nothing is there. */
export function lookUp(secrets: unknown, path: KeyPath): unknown {
  const found = path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part) ? Reflect.get(value, part) : undefined,
    secrets,
  );
  if (found !== undefined && found !== null) return found;
  throw new SecretsError(`'${path.join('.')}' is not there`, {
    code: 'E205',
    hint: `set it with: npx exoplane secrets set <environment> ${path.join('.')}`,
  });
}

/** Names of the secrets in a file, encrypted or not: `exoscale.apiKey`, `apps.shop.token`. */
export function namesIn(text: string, file: string): string[] {
  const { root } = parseYaml(text, file, { secret: true });
  const below = (node: Located, path: string): string[] =>
    node.kind === 'map'
      ? [...node.entries].flatMap(([key, entry]) => below(entry.value, `${path}.${key}`))
      : [path.slice(1)];
  return root ? below(root, '').filter((name) => name.split('.')[0] !== 'sops') : [];
}
