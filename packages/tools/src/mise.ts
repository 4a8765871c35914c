/**
 * For the projen project type: what to write into a mise file. Loads no library, so that `npx projen` stays quick.
 */
import { catalogue, toolNames } from './catalogue';
import { goVersion, toolVersion } from './versions';

/**
 * Names in mise's registry → versions, sorted by name: the tools that mise can install, and the Go that builds the
 * rest. Node is not among them: its version is the repository's own.
 */
export function miseTools(): Record<string, string> {
  const tools: [string, string][] = [['go', goVersion()]];
  for (const name of toolNames) {
    const { mise } = catalogue[name];
    if (mise !== undefined) tools.push([mise, toolVersion(name)]);
  }
  return Object.fromEntries(tools.sort(([a], [b]) => (a < b ? -1 : 1)));
}
