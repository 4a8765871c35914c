// Formats the staged HCL files with the pinned OpenTofu; lint-staged calls it with their paths. Where the tool is not
// there yet, it says so and lets the commit pass: a commit must not wait ten minutes for a compiler.
import { spawnSync } from 'node:child_process';

/** Path of exactly the pinned version, on PATH or in the cache, or undefined; nothing is built for it. */
async function openTofu() {
  try {
    const { locateTool } = await import('@exoplane/tools');
    return (await locateTool('opentofu'))?.path;
  } catch (error) {
    // Nothing is compiled yet, in a clone that was never started.
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const files = process.argv.slice(2);
const tofu = await openTofu();
if (tofu) {
  process.exitCode =
    spawnSync(tofu, ['fmt', '-list=false', ...files], { stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
} else {
  process.stderr.write('OpenTofu is not there yet, so HCL was not formatted; `npm start` brings it.\n');
}
