import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { UserError, WORKING_TREE, type App, type AppEnvironment } from '@exoplane/config';
import { execa } from 'execa';

export interface DefinitionSourceOptions {
  /** Root of the platform repository. */
  readonly root: string;
  /** Where fetched definitions are kept, by commit; made if missing. */
  readonly cache: string;
}

/** Finds definitions: folders of this repository or another, at a commit. */
export class DefinitionSource {
  private readonly refs = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(private readonly options: DefinitionSourceOptions) {}

  /**
   * The folder of a definition, as it was at the environment's commit. It is not to be changed.
   *
   * @throws {UserError} P101 where there is no such folder, P102 where git cannot read the repository, P103 where the
   * revision no longer is the commit.
   */
  async folder(app: App, environment: AppEnvironment): Promise<string> {
    const { repo, path } = app.definition;
    const { revision, commit } = environment;
    if (revision === WORKING_TREE || commit === undefined)
      return this.present(join(this.options.root, path), path, environment);
    const repository = repo ?? this.options.root;
    await this.requireUnmoved(repository, environment, revision, commit);
    const key = createHash('sha256').update(`${repository}\n${path}`).digest('hex').slice(0, 12);
    const folder = join(this.options.cache, commit, key);
    if (!existsSync(folder)) await this.fetch(repository, path, commit, folder, environment);
    return this.present(folder, path, environment);
  }

  private present(folder: string, path: string, { placeOf }: AppEnvironment): string {
    if (existsSync(join(folder, 'values.schema.json'))) return folder;
    throw new UserError(`'${path}' holds no definition`, {
      code: 'P101',
      location: placeOf(['revision']),
      hint: 'a definition is a folder with values.schema.json and kustomization.yaml',
    });
  }

  /** A tag that was moved would put something else into production than what was looked at. */
  private async requireUnmoved(
    repository: string,
    environment: AppEnvironment,
    revision: string,
    commit: string,
  ): Promise<void> {
    const refs = await this.refsOf(repository, environment);
    const tag = refs.get(`refs/tags/${revision}^{}`) ?? refs.get(`refs/tags/${revision}`);
    // A branch goes on: there the commit is what counts.
    if (tag === commit || (tag === undefined && refs.has(`refs/heads/${revision}`))) return;
    const moved = `'${revision}' was moved: it is ${tag ?? ''} now, not ${commit}`;
    throw new UserError(tag === undefined ? `there is no revision '${revision}'` : moved, {
      code: 'P103',
      location: environment.placeOf(['revision']),
      hint:
        tag === undefined
          ? 'git tag says which there are'
          : 'find out who moved it; then name the commit that is meant',
    });
  }

  /** Every branch and tag of a repository, asked for once however many apps lie in it. */
  private refsOf(repository: string, environment: AppEnvironment): Promise<ReadonlyMap<string, string>> {
    const known = this.refs.get(repository);
    if (known) return known;
    const asked = this.git(environment, ['ls-remote', repository]).then(
      (text) => new Map(text.split('\n').map((line) => line.split('\t').reverse() as [string, string])),
    );
    this.refs.set(repository, asked);
    return asked;
  }

  /**
   * The commit that a tag or branch of the app's definition is now.
   *
   * @throws {UserError} P102 where git cannot read the repository, P103 where there is no such revision.
   */
  async commitOf(app: App, environment: AppEnvironment, revision: string): Promise<string> {
    const refs = await this.refsOf(app.definition.repo ?? this.options.root, environment);
    const names = [`refs/tags/${revision}^{}`, `refs/tags/${revision}`, `refs/heads/${revision}`];
    const commit = names.map((name) => refs.get(name)).find((found) => found !== undefined);
    if (commit !== undefined) return commit;
    const tags = [...refs.keys()].filter((name) => name.startsWith('refs/tags/') && !name.endsWith('^{}'));
    throw new UserError(`there is no tag or branch '${revision}'`, {
      code: 'P103',
      hint: `tags are: ${tags.map((name) => name.slice('refs/tags/'.length)).join(', ') || 'none yet; git tag makes one'}`,
    });
  }

  private async fetch(
    repository: string,
    path: string,
    commit: string,
    folder: string,
    environment: AppEnvironment,
  ): Promise<void> {
    await mkdir(join(folder, '..'), { recursive: true });
    const draft = await mkdtemp(join(folder, '..', '.draft-'));
    try {
      await this.git(environment, ['init', '--quiet', draft]);
      await this.git(environment, ['-C', draft, 'fetch', '--quiet', '--depth', '1', repository, commit]);
      await this.git(environment, ['-C', draft, 'checkout', '--quiet', 'FETCH_HEAD', '--', path]);
      const copy = `${draft}-copy`;
      await cp(join(draft, path), copy, { recursive: true });
      // At once: a folder that is there is complete.
      await rename(copy, folder);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  }

  private async git({ placeOf }: AppEnvironment, args: readonly string[]): Promise<string> {
    const env = { GIT_TERMINAL_PROMPT: '0' };
    const { failed, stdout, stderr } = await execa('git', args, { cwd: this.options.root, env, reject: false });
    if (!failed) return stdout;
    throw new UserError(`git cannot read the definition: ${stderr.split('\n')[0] ?? ''}`, {
      code: 'P102',
      location: placeOf(['commit']),
      hint: 'is the address right, and may you read it? A commit must be pushed, and be on a branch or tag',
    });
  }
}
