import { join, resolve } from 'node:path';

/** Files of this package that are data, not code: the same place seen from `src/` and from `lib/`. */
const packageRoot = join(__dirname, '..');

/** `modules/<name>/`: go.mod and go.sum of one Go-built tool. An absolute path stays as it is. */
export const moduleFolder = (name: string): string => resolve(packageRoot, 'modules', name);

/** `wheels/<name>.txt`: requirement of one tool that comes in a Python wheel. An absolute path stays as it is. */
export const wheelRequirementFile = (name: string): string => resolve(packageRoot, 'wheels', `${name}.txt`);

/** Checksums of the binaries that the Go builds must give. */
export const checksumsFile = join(packageRoot, 'checksums.json');

/** This package's own package.json. */
export const packageFile = join(packageRoot, 'package.json');
