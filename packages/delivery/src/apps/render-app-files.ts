import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Tree } from '@exoplane/platform';
import { joinTrees } from '@exoplane/platform';
import { notIn } from './check-app.js';
import { findApp, openApps, requireEnvironment } from './open-apps.js';
import { appsIn, renderApps, type RenderContext } from './render-apps.js';

/**
 * The files of one app, or of all, in an environment.
 *
 * @throws {UserError} D110, D601, D602, and what is wrong with definition or values.
 */
export async function renderFiles(
  root: string,
  app: string | undefined,
  environment: string,
  context: RenderContext,
): Promise<Tree> {
  const opened = openApps(root);
  requireEnvironment(opened, environment);
  const placed = appsIn(app === undefined ? opened.apps : [findApp(opened, app)], environment);
  if (app !== undefined && placed.length === 0) throw notIn(findApp(opened, app), environment);
  return joinTrees(await renderApps(opened.project, placed, context));
}

/** As one YAML stream, each object below its path. */
export const streamOf = (tree: Tree): string => [...tree].map(([path, text]) => `---\n# ${path}\n${text}`).join('');

export function writeFiles(folder: string, tree: Tree): void {
  for (const [path, text] of tree) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Gives the files to `use` in a folder that is gone afterwards. */
export async function inFolder<T>(tree: Tree, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'exoplane-files-'));
  try {
    writeFiles(folder, tree);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
