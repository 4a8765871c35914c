import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from '@exoplane/local-cloud';

/** Where OpenTofu works on one layer: `.exoplane/<cloud>/<target>/<layer>/`. All of it can be made again. */
export class LayerFolder {
  readonly log: string;
  readonly plan: string;

  constructor(readonly path: string) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.log = join(path, 'tofu.log');
    this.plan = join(path, 'plan.tfplan');
  }

  /** Writes the synthesized stack. Only when it differs, so that what depends on it can tell. */
  writeStack(json: string): void {
    this.write('main.tf.json', json);
  }

  /** What the next apply takes over instead of making it. An empty list takes the file away. */
  writeImports(imports: readonly { readonly address: string; readonly importId: string }[]): void {
    const blocks = imports.map(({ address, importId }) => ({ to: address, id: importId }));
    if (blocks.length === 0) rmSync(join(this.path, 'imports.tf.json'), { force: true });
    else this.write('imports.tf.json', `${JSON.stringify({ import: blocks }, undefined, 2)}\n`);
  }

  /** Whether `tofu init` ran with exactly these inputs, and what it made is still there. */
  isInitialised(inputs: string): boolean {
    return this.read('initialised') === inputs && existsSync(join(this.path, '.terraform', 'providers'));
  }

  markInitialised(inputs: string): void {
    this.write('initialised', inputs);
  }

  /** Starts from nothing, as after a change of provider or backend. */
  forgetInit(): void {
    for (const name of ['initialised', '.terraform', '.terraform.lock.hcl']) {
      rmSync(join(this.path, name), { recursive: true, force: true });
    }
  }

  removePlan(): void {
    rmSync(this.plan, { force: true });
  }

  /** Remembers the running OpenTofu, so that whoever comes after a crash does not start a second one beside it. */
  set running(running: ProcessIdentity | undefined) {
    if (running === undefined) rmSync(join(this.path, 'tofu.pid'), { force: true });
    else this.write('tofu.pid', JSON.stringify(running));
  }

  get running(): ProcessIdentity | undefined {
    const text = this.read('tofu.pid');
    const { pid, started } = text?.endsWith('}') ? (JSON.parse(text) as Partial<ProcessIdentity>) : {};
    return pid === undefined || started === undefined ? undefined : { pid, started };
  }

  private read(name: string): string | undefined {
    const file = join(this.path, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  private write(name: string, text: string): void {
    if (this.read(name) !== text) writeFileSync(join(this.path, name), text, { mode: 0o600 });
  }
}
