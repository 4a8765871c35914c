import { join } from 'node:path';
import { UserError } from '@exoplane/config';
import { localRepository } from '@exoplane/local-cloud';
import type { Tree } from '@exoplane/platform';
import { execa } from 'execa';
import { branchOf } from '../gitops/branch.js';
import { type CloudName, cloudOf } from '../cloud/cloud-access.js';
import { localCloudFolder } from '../cloud/local-access.js';
import { readBranch } from '../gitops/read-branch.js';
import { findApp, openApps } from './open-apps.js';
import type { RenderContext } from './render-apps.js';
import { inFolder, renderFiles } from './render-app-files.js';

export interface DiffOptions {
  readonly root: string;
  readonly app: string;
  readonly environment: string;
  readonly cloud?: CloudName;
  readonly color: boolean;
}

/**
 * What a deploy would change of an app: the difference between the files that Argo CD follows and those that the work
 * tree renders to. Empty where there is none.
 *
 * @throws {UserError} D610 where it is not known where Argo CD reads; D501.
 */
export async function diffApp(options: DiffOptions, context: RenderContext): Promise<string> {
  const { root, app, environment, color } = options;
  const opened = openApps(root);
  findApp(opened, app);
  const cloud = cloudOf(environment, options.cloud);
  const remote =
    cloud === 'local' ? localRepository(localCloudFolder(root)).folder : opened.project.organisation.repository?.url;
  if (remote === undefined) {
    const hint = 'write repository: { url: … } into environments/organisation.yaml, or say --cloud local';
    throw new UserError('nobody said where Argo CD reads', { code: 'D610', hint });
  }
  const folder = join(root, '.exoplane', cloud, 'rendered.git');
  const [before, after] = await Promise.all([
    readBranch({ folder, remote, branch: branchOf(environment), path: `apps/${app}` }),
    renderFiles(root, app, environment, context),
  ]);
  return difference(before, after, color);
}

/** As git shows it; it knows how. */
function difference(before: Tree, after: Tree, color: boolean): Promise<string> {
  return inFolder(prefixed('a', before), (a) =>
    inFolder(prefixed('b', after), async (b) => {
      const flags = ['--no-index', '--no-ext-diff', '--no-prefix', `--color=${color ? 'always' : 'never'}`];
      // Folders of the same name beside each other give the paths that people know from git.
      const { stdout, exitCode, stderr } = await execa('git', ['diff', ...flags, join(a, 'a'), join(b, 'b')], {
        reject: false,
      });
      if ((exitCode ?? 2) > 1) throw new Error(`git diff failed: ${stderr}`);
      return stdout.replaceAll(`${a}/`.slice(1), '').replaceAll(`${b}/`.slice(1), '');
    }),
  );
}

const prefixed = (folder: string, tree: Tree): Tree =>
  new Map([[`${folder}/.keep`, ''], ...[...tree].map(([path, text]): [string, string] => [`${folder}/${path}`, text])]);
