/**
 * Writes the bindings in `src/` from the schema of the pinned provider.
 *
 *   npm run generate             write them
 *   npm run generate -- --check  write nothing; exit 1 and name the files if the committed ones differ
 */
import { SOURCES, staleFiles, writeBindings } from './files';
import { freshBindings } from './fresh';

async function main(): Promise<void> {
  const { bindings } = await freshBindings();
  if (!process.argv.includes('--check')) {
    await writeBindings(bindings, SOURCES);
    console.log(`${bindings.size} files of bindings are up to date`);
    return;
  }
  const stale = await staleFiles(bindings, SOURCES);
  for (const path of stale) console.error(`src/${path} is not what the provider's schema yields`);
  if (stale.length > 0) process.exitCode = 1;
}

void main();
