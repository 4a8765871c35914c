// Refuses to commit a secrets file that is not encrypted. Looks at what is staged, not at what lies in the folder: the
// two may differ. With --all it looks at every file that git knows, for whoever went past the hook. Plain Node and `yaml`, so that it works where nothing has been compiled.
import { execFileSync } from 'node:child_process';
import { isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument } from 'yaml';

const ENCRYPTED = /^ENC\[AES256_GCM,data:[A-Za-z0-9+/=]*,iv:[A-Za-z0-9+/=]+,tag:[A-Za-z0-9+/=]+,type:[a-z]+\]$/;
const SECRETS_FILE = /(^|\/)[^/]*\.secrets\.(ya?ml|json|env)$/;

const git = (...args) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

/** Why a secrets file must not be committed, with the line; empty where it is encrypted throughout. */
export function findPlaintext(text) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return [{ line: 1, what: 'it is not readable as YAML' }];
  const sops = root.get('sops');
  if (!isMap(sops)) return [{ line: 1, what: 'it has no sops section' }];
  if (!ENCRYPTED.test(String(sops.get('mac')))) return [{ line: 1, what: 'its sops section has no mac' }];

  const found = [];
  const place = (node) => lines.linePos(node.range?.[0] ?? 0).line;
  const check = (node, path) => {
    if (isMap(node)) for (const { key, value } of node.items) check(value, [...path, String(key?.value ?? key)]);
    else if (isSeq(node)) node.items.forEach((item, index) => check(item, [...path, index]));
    else if (isScalar(node)) {
      // sops leaves what is empty as it is: there is nothing to hide in it.
      const open = node.value !== null && node.value !== '' && !ENCRYPTED.test(String(node.value));
      if (open) found.push({ line: place(node), what: `${path.join('.')} is not encrypted` });
    } else if (node) found.push({ line: place(node), what: `${path.join('.')} is not a plain value` });
  };
  for (const { key, value } of root.items) if (String(key?.value) !== 'sops') check(value, [String(key?.value)]);

  // sops encrypts comments too: one that can be read was written by hand afterwards, and may hold anything.
  let line = 1;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && !ENCRYPTED.test(token.slice(1).trim())) {
      found.push({ line, what: 'a comment in it is not encrypted' });
    }
    line += token.split('\n').length - 1;
  }
  return found;
}

const known = process.argv.includes('--all')
  ? git('ls-files', '-z')
  : git('diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z');
const refused = known
  .split('\0')
  .filter((path) => SECRETS_FILE.test(path))
  .flatMap((path) => findPlaintext(git('show', `:${path}`)).map(({ line, what }) => ({ path, line, what })));

for (const { path, line, what } of refused) process.stderr.write(`✖ ${path}:${line}  ${what}\n`);
if (refused.length > 0) {
  const paths = [...new Set(refused.map(({ path }) => path))];
  process.stderr.write(
    `\nNothing was committed: ${paths.length === 1 ? 'this file' : 'these files'} would show secrets to everybody.\n` +
      `Encrypt with: npx exoplane secrets edit <environment>, or take it out: git restore --staged ${paths.join(' ')}\n`,
  );
  process.exitCode = 1;
}
