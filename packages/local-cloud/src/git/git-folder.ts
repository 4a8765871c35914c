import { join } from 'node:path';
import { gitInside } from '../kubernetes/options.js';
import { repositoryName } from './git-server.js';

export const gitFolder = (dir: string): string => join(dir, 'git');

/** The repository of a local cloud: its folder, to write to, and its address inside the clusters, to read from. */
export const localRepository = (dir: string): { readonly folder: string; readonly url: string } => ({
  folder: join(gitFolder(dir), repositoryName),
  url: `http://${gitInside.name}/${repositoryName}`,
});
