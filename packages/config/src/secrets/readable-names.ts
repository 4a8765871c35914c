import { ConfigError } from '../errors/config-error.js';
import type { Located } from '../yaml/located.js';

/** sops leaves what a key with this ending holds as it is (its default `unencrypted_suffix`). */
export const readableSuffix = '_unencrypted';

export const readableMessage = (name: string): string =>
  `sops would leave '${name}' readable because of how its name ends`;
export const readableHint = `choose a name that does not end with '${readableSuffix}'`;

/** Names in a file whose values sops would not encrypt, each with its place. */
export function readableNames(node: Located): ConfigError[] {
  if (node.kind === 'list') return node.items.flatMap(readableNames);
  if (node.kind === 'scalar') return [];
  return [...node.entries].flatMap(([name, { key, value }]) => [
    ...(name.endsWith(readableSuffix)
      ? [new ConfigError(readableMessage(name), { code: 'E205', location: key, hint: readableHint })]
      : []),
    ...readableNames(value),
  ]);
}
