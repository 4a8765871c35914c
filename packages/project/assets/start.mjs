// `npm start`: from a fresh clone to a running environment. Installs and compiles what is missing, then hands over to
// `exoplane start`, which brings the tools, the local cloud and the environment up.
import { realpathSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

if (!ensureInstalled() || !ensureBuilt()) {
  process.exitCode = 1;
} else {
  const command = realpathSync(fileURLToPath(new URL('../../node_modules/.bin/exoplane', import.meta.url)));
  process.argv.splice(1, 1, command, 'start');
  // In this process, not in a child: Ctrl-C must reach the one who knows how to stop in order.
  await import(pathToFileURL(command).href);
}
