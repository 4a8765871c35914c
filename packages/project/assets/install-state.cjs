'use strict';
// Is an install needed? Asked by `npx projen`, `npm start` and `npm test`; plain Node, because it may run before any
// install. Reading two lock files takes 10 ms, an `npm install` that finds nothing to do takes 1.5 s.
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];

/** @param {string} file */
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Do a package file and its entry in the lock file want the same? */
function wantsTheSame(manifest, entry) {
  return DEPENDENCY_FIELDS.concat('bin', 'workspaces').every((field) => {
    const list = (value) => JSON.stringify(Object.entries(value?.[field] ?? {}).sort());
    return list(manifest) === list(entry);
  });
}

/** Folders of the packages: projen's workspaces are always written `<folder>/*`. */
function packageFolders(root, manifest) {
  return (manifest.workspaces ?? []).flatMap((pattern) => {
    const parent = pattern.replace(/\/\*$/, '');
    if (!existsSync(join(root, parent))) return [];
    return readdirSync(join(root, parent))
      .map((name) => `${parent}/${name}`)
      .filter((folder) => existsSync(join(root, folder, 'package.json')));
  });
}

function installNeeded(root) {
  const manifest = readJson(join(root, 'package.json'));
  const lock = readJson(join(root, 'package-lock.json'));
  if (!lock) return 'there is no package-lock.json';
  const folders = packageFolders(root, manifest);
  if (!wantsTheSame(manifest, lock.packages[''])) return 'package.json has changed';
  for (const folder of folders) {
    if (!wantsTheSame(readJson(join(root, folder, 'package.json')), lock.packages[folder] ?? { workspaces: ['?'] })) {
      return `${folder}/package.json has changed`;
    }
  }
  const gone = Object.keys(lock.packages).find(
    (path) => path !== '' && !path.includes('node_modules/') && !folders.includes(path),
  );
  if (gone) return `${gone} is gone`;

  const installed = readJson(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules is not there';
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (!path.includes('node_modules/')) continue;
    const found = installed.packages[path];
    if (!found && (wanted.optional || wanted.devOptional || wanted.peer)) continue;
    if (found?.version !== wanted.version) return `${path} is ${found?.version ?? 'missing'}, not ${wanted.version}`;
  }
  return undefined;
}

module.exports = { installNeeded };
