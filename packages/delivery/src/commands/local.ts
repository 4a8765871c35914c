import { type Command, InvalidArgumentError, Option } from 'commander';
import { kubectlLocal } from '../local/kubectl-local.js';
import { logsOfLocal, type LogsOptions } from '../local/logs-of-local.js';
import { downLocal } from '../local/down-local.js';
import { resetLocal } from '../local/reset-local.js';
import { statusOfLocal, type StatusOptions } from '../local/status-of-local.js';
import { upLocal, type UpOptions } from '../local/up-local.js';
import type { CommandContext } from './context.js';

const EXAMPLES = `
Exit codes: 0 done (status: it runs), 1 an error (status: it does not run).

Examples:
  exoplane local up                              start it; if it runs already, say where
  exoplane local status                          where everything is, and what it holds
  exoplane local status --json --show-credentials   the same for machines, with the local key
  exoplane local logs kube-apiserver -f          follow the log of one part
  exoplane local kubectl get pods -A             look into the cluster
  exoplane local reset                           forget all resources and buckets, keep the addresses
  exoplane local down                            stop it; nothing is lost`;

/** `exoplane local up|down|status|logs|kubectl|reset` */
export function register(program: Command, context: CommandContext): void {
  const local = program
    .command('local')
    .description('The local cloud: stands in for Exoscale on this machine. It listens on loopback only.')
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions();

  local
    .command('up')
    .description('Starts it, and returns when it answers.')
    .option('--port <number>', 'port of the API and the proxy (default: as last time, else 7070)', port)
    .option('--s3-port <number>', 'port of the object storage (default: as last time, else 7071)', port)
    .option('--dns-port <number>', 'port of the DNS server (default: as last time, else 7072)', port)
    .addOption(
      new Option('--pace <pace>', 'how long operations take (realistic: as in the cloud)')
        .choices(['instant', 'quick', 'realistic'])
        .default('quick'),
    )
    .option('--json', 'print the status for machines')
    .action((options: UpOptions) => upLocal(options, context));

  local
    .command('down')
    .description('Stops it. What it holds is there again at the next up.')
    .action(() => downLocal(context));

  local
    .command('status')
    .description('Shows where everything is and what it holds.')
    .option('--json', 'print it for machines')
    .option('--show-credentials', 'with the local key')
    .action((options: StatusOptions) => statusOfLocal(options, context));

  local
    .command('logs')
    .description('Shows the log of one of its parts (status lists them).')
    .argument('<component>', 'local-cloud, kube-apiserver, …')
    .option('-f, --follow', 'go on showing what is added')
    .option('-n, --lines <number>', 'lines from the end', (text) => Number.parseInt(text, 10), 50)
    .action((component: string, options: LogsOptions) => logsOfLocal(component, options, context));

  local
    .command('kubectl')
    .description("Runs kubectl against an environment's cluster in the local cloud.")
    .argument('[args...]', 'what kubectl is given')
    .option('--environment <name>', 'whose cluster (default: local)')
    .allowUnknownOption()
    .passThroughOptions()
    .helpOption(false)
    .action((args: string[], options: { environment?: string }) => kubectlLocal(args, options, context));

  local
    .command('reset')
    .description('Forgets all resources and buckets. Addresses, CA and key stay.')
    .action(() => resetLocal(context));
}

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  throw new InvalidArgumentError('It must be a number between 1 and 65535.');
}
