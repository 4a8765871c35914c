import { execFileSync } from 'node:child_process';

/**
 * CPU seconds (user + system) that a command and all its children take, by bash's `time`. The least of several runs:
 * whatever else the machine does can only add to it.
 *
 * @param folder where it runs
 * @param command as one types it
 * @param runs how often
 */
export function cpuSeconds(folder: string, command: string, runs = 3): number {
  const measured = Array.from({ length: runs }, () => {
    const script = `TIMEFORMAT='cpu %U %S'; time ${command} >/dev/null 2>&1`;
    const said = execFileSync('bash', ['-c', `{ ${script}; } 2>&1`], { cwd: folder, encoding: 'utf8' });
    const [, user = '', system = ''] = /cpu ([\d.]+) ([\d.]+)/.exec(said) ?? [];
    return Number(user) + Number(system);
  });
  return Math.min(...measured);
}
