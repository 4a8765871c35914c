import { isMap, isScalar, isSeq, type Node, Parser, parseDocument } from 'yaml';
import { linesOf } from '../yaml/line-of.js';
import { SecretsError } from './secrets-error.js';

const encrypted = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/=]+,tag:[A-Za-z0-9+/=]+,type:[a-z]+\]$/;

/**
 * Refuses a secrets file that holds anything readable besides its keys: a value, an entry of a list, a comment.
 * sops itself lets null, empty text and empty collections stay, and every key that ends in `_unencrypted`; the
 * first three say nothing, the last is refused here.
 *
 * @param file its path as it is to appear in the message.
 * @throws SecretsError E201 with the place, never the value.
 */
export function assertEncrypted(text: string, file: string): void {
  const place = linesOf(text);
  const refuse = (offset: number, what: string): never => {
    throw new SecretsError(`${what} is not encrypted`, {
      code: 'E201',
      location: { file, ...place(offset) },
      hint: "do not commit it; write it with 'exoplane secrets edit', and replace what was readable",
    });
  };
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || !isMap<Node, Node | null>(contents)) return refuse(0, 'the file');
  const metadata = contents.get('sops');
  if (!isMap(metadata) || !encrypted.test(String(metadata.get('mac')))) return refuse(0, 'the file');

  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (name !== 'sops') check(value, name);
  }
  for (const offset of commentsIn(text)) refuse(offset, 'a comment');

  function check(node: Node | null, path: string): void {
    if (node === null) return;
    if (isMap<Node, Node | null>(node)) {
      for (const pair of node.items) check(pair.value, `${path}.${isScalar(pair.key) ? String(pair.key.value) : '?'}`);
    } else if (isSeq<Node>(node)) {
      node.items.forEach((item, i) => check(item, `${path}[${i}]`));
    } else {
      const value = isScalar(node) ? node.value : undefined;
      const says = value !== null && value !== '' && !(typeof value === 'string' && encrypted.test(value));
      if (says) refuse(node.range?.[0] ?? 0, `'${path}'`);
    }
  }
}

/** Where comments stand that sops did not encrypt. */
function commentsIn(text: string): number[] {
  const offsets: number[] = [];
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) return token.forEach(visit);
    if (typeof token !== 'object' || token === null) return;
    if ('type' in token && token.type === 'comment' && 'source' in token && 'offset' in token) {
      if (!encrypted.test(String(token.source).slice(1))) offsets.push(Number(token.offset));
      return;
    }
    Object.values(token).forEach(visit);
  };
  for (const token of new Parser().parse(text)) visit(token);
  return offsets;
}
