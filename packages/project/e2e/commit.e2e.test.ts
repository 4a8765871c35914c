import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHECKOUT, Clone } from '../test-support/clone';

const clone = new Clone();
afterAll(() => clone.remove());
afterEach(() => clone.reset());

describe('a commit formats what is staged', () => {
  it.each([
    ['TypeScript', 'packages/config/src/planted.ts', 'export const  a = {b:"c"}\n', "export const a = { b: 'c' };\n"],
    ['JSON', 'planted.json', '{"a":1,\n"b":[1,2]}', '{ "a": 1, "b": [1, 2] }\n'],
    [
      'YAML',
      'environments/planted.yaml',
      'domain:   a.example.com\ncluster: {level:   pro}\n',
      'domain: a.example.com\ncluster: { level: pro }\n',
    ],
    ['Markdown', 'docs/planted.md', '# A\n* one\n* two', '# A\n\n- one\n- two\n'],
  ])('%s', (_, path, written, formatted) => {
    clone.write(path, written);
    expect(clone.commit(path)).toMatchObject({ status: 0 });
    expect(clone.committed(path)).toBe(formatted);
    expect(clone.read(path)).toBe(formatted);
  });

  it('HCL, with the pinned OpenTofu', () => {
    clone.write('planted.tf', 'locals {\na = 1\n  long_name = "b"\n}\n');
    expect(clone.commit('planted.tf')).toMatchObject({ status: 0 });
    expect(clone.committed('planted.tf')).toBe('locals {\n  a         = 1\n  long_name = "b"\n}\n');
  });

  beforeAll(() => {
    const script = `import('@exoplane/tools').then(({ resolveTool }) => resolveTool('opentofu'))`;
    execFileSync(process.execPath, ['--eval', script], { cwd: CHECKOUT, stdio: ['ignore', 'inherit', 'inherit'] });
  }, 1_800_000);

  it('and only that: what is changed but not staged stays as it was typed', () => {
    const path = 'docs/planted.md';
    clone.write(path, '# A\n* one\n');
    clone.git('add', path);
    clone.write('docs/other.md', '* not   staged');
    expect(clone.run('git', 'commit', '--message', 'A change')).toMatchObject({ status: 0 });
    expect(clone.read('docs/other.md')).toBe('* not   staged');
  });
});

it('leaves an edited generated file as it is: the generator is told, not the formatter', () => {
  const path = '.vscode/settings.json';
  const edited = clone.read(path).replace('{\n', '{\n        "planted":     true,\n');
  clone.git('update-index', '--refresh');
  clone.run('chmod', 'u+w', path);
  clone.write(path, edited);
  expect(clone.commit(path)).toMatchObject({ status: 0 });
  expect(clone.committed(path)).toBe(edited);
});

describe('a secrets file that is not encrypted', () => {
  const encrypted = 'ENC[AES256_GCM,data:tdI=,iv:QkFTRTY0,tag:QkFTRTY0,type:str]';
  const sops = `sops:\n  mac: ${encrypted}\n  version: 3.13.3\n`;
  const path = 'environments/dev.secrets.yaml';

  it.each([
    ['that sops never saw', 'exoscale:\n  apiSecret: hunter2\n', `${path}:1  it has no sops section`],
    [
      'with one value in the clear',
      `a: ${encrypted}\nexoscale:\n  apiSecret: hunter2\n${sops}`,
      `${path}:3  exoscale.apiSecret is not encrypted`,
    ],
    ['with a number in the clear', `pin: 1234\n${sops}`, `${path}:1  pin is not encrypted`],
    [
      'with one item of a list in the clear',
      `keys:\n  - ${encrypted}\n  - hunter2\n${sops}`,
      `${path}:3  keys.1 is not encrypted`,
    ],
    ['with a mac that is none', `a: ${encrypted}\nsops:\n  mac: none\n`, 'its sops section has no mac'],
    [
      'with a comment in the clear',
      `a: ${encrypted}\nb: # hunter2\n  c: ${encrypted}\n${sops}`,
      `${path}:2  a comment in it is not encrypted`,
    ],
    ['that is no YAML', 'a: [\n', 'it is not readable as YAML'],
    ['that is empty', '', 'it is not readable as YAML'],
  ])('%s is refused, with the place and without the secret', (_, content, words) => {
    const head = clone.git('rev-parse', 'HEAD');
    clone.write(path, content);
    const { status, output } = clone.commit(path);
    expect(status).toBe(1);
    expect(output).toContain(words);
    expect(output).toContain('Nothing was committed');
    expect(output).not.toContain('hunter2');
    expect(clone.git('rev-parse', 'HEAD')).toBe(head);
  });

  it('is refused as it is staged, even if the file beside it is encrypted by now', () => {
    clone.write(path, 'apiSecret: hunter2\n');
    clone.git('add', path);
    clone.write(path, `apiSecret: ${encrypted}\n${sops}`);
    expect(clone.run('git', 'commit', '--message', 'A change')).toMatchObject({ status: 1 });
  });

  it('that went past the hook is refused by the linter', () => {
    clone.write(path, 'apiSecret: hunter2\n');
    clone.git('add', path);
    clone.git('commit', '--quiet', '--no-verify', '--message', 'A secret');
    const { status, output } = clone.run('npm', 'run', 'lint:secrets');
    clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    expect(status).toBe(1);
    expect(output).toContain(`${path}:1  it has no sops section`);
  });

  it('is refused under a new name too', () => {
    clone.write('notes.txt', 'apiSecret: hunter2\nmore: text\nand: more\n');
    expect(clone.commit('notes.txt').status).toBe(0);
    clone.git('mv', 'notes.txt', path);
    expect(clone.run('git', 'commit', '--message', 'A change')).toMatchObject({ status: 1 });
  });

  it('goes in once it is encrypted, byte for byte', () => {
    const content = `#${encrypted}\napiSecret:   ${encrypted} #${encrypted}\nempty: ""\n${sops}`;
    clone.write(path, content);
    expect(clone.commit(path)).toMatchObject({ status: 0 });
    expect(clone.committed(path)).toBe(content);
  });
});
