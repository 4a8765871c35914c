import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { readFileSync } from 'node:fs';
import { CHECKOUT } from '../test-support/clone';

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number } };
}

// The program behind Visual Studio Code's YAML extension, with the settings that the repository brings.
const program = require.resolve('yaml-language-server/bin/yaml-language-server');
const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createMessageConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const uri = (path: string) => pathToFileURL(join(CHECKOUT, path)).href;

/** The repository's own settings; the extension makes the same absolute paths of them. */
function settings(): object {
  const file = JSON.parse(readFileSync(join(CHECKOUT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string[]>;
  };
  const schemas = Object.entries(file['yaml.schemas']).map(([path, patterns]) => [uri(path), patterns]);
  return { validate: true, completion: true, schemas: Object.fromEntries(schemas) as object };
}

beforeAll(async () => {
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings() : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const folder = { uri: uri('.'), name: 'repository' };
  const capabilities = { workspace: { configuration: true }, textDocument: { completion: {} } };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings() } });
  // It asks for its settings itself, and has them when it has answered something else afterwards.
  await connection.sendRequest('workspace/executeCommand', { command: 'none' }).catch(() => undefined);
});

afterAll(() => {
  connection.dispose();
  server.kill();
});

/** What the editor underlines in a file with this text, as `line:message`. */
async function underlined(path: string, text: string): Promise<string[]> {
  const answer = new Promise<string[]>((resolve) => {
    const listening = connection.onNotification(
      'textDocument/publishDiagnostics',
      (told: { uri: string; diagnostics: Diagnostic[] }) => {
        if (told.uri !== uri(path)) return;
        listening.dispose();
        resolve(told.diagnostics.map(({ message, range }) => `${range.start.line + 1}:${message}`));
      },
    );
  });
  const textDocument = { uri: uri(path), languageId: 'yaml', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return answer;
}

it.each([
  ['environments/planted.yaml', 'domain: a.example.ch\nclustr: {}\n', ['2:Property clustr is not allowed.']],
  ['environments/planted-2.yaml', 'zone: ch-gva-2\n', ['1:Missing property "domain".']],
  [
    'environments/organisation.yaml',
    'name: a\nzone: ch-gva-2\ndomain: { name: a.ch }\nextends: b\n',
    ['4:Property extends is not allowed.'],
  ],
  [
    'apps/planted/app.yaml',
    'name: planted\ndefinition: { path: definitions/web }\nenvs: { dev: { revison: v1, revision: v1 } }\n',
    ['3:Property revison is not allowed.'],
  ],
])('underlines what is wrong in %s', async (path, text, expected) => {
  expect(await underlined(path, text)).toEqual(expected);
});

it.each([
  ['environments/fine.yaml', 'domain: a.example.ch\n'],
  ['environments/fine.secrets.yaml', 'exoscale: { apiKey: 1 }\n'],
  ['environments/defaults.yaml', 'zone: ch-gva-2\n'],
  [
    'apps/fine/app.yaml',
    'name: fine\ndefinition: { path: definitions/web }\nenvs: { local: { revision: working-tree } }\n',
  ],
])('is silent about %s', async (path, text) => {
  expect(await underlined(path, text)).toEqual([]);
});

it('offers the keys of an environment', async () => {
  const path = 'environments/typed.yaml';
  await underlined(path, 'domain: a.example.ch\n');
  const { items } = await connection.sendRequest<{ items: { label: string }[] }>('textDocument/completion', {
    textDocument: { uri: uri(path) },
    position: { line: 1, character: 0 },
  });
  expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['zone', 'cluster', 'database', 'approvals']));
});
