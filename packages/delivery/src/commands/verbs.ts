import type { Command } from 'commander';
import type { CommandContext } from './context.js';

interface CommandModule {
  register(program: Command, context: CommandContext): void;
}

interface Verb {
  readonly name: string;
  /** The line in `exoplane --help`; the verb's own file says the rest. */
  readonly summary: string;
  readonly load: () => Promise<CommandModule>;
}

/** Every verb, in the order in which people meet them. */
export const verbs: readonly Verb[] = [
  { name: 'start', summary: 'bring everything up on this machine', load: () => import('./start.js') },
  { name: 'plan', summary: 'show what a deploy would change', load: () => import('./plan.js') },
  { name: 'deploy', summary: 'bring an environment to what the repository says', load: () => import('./deploy.js') },
  { name: 'destroy', summary: 'remove a cluster; data only if you say so', load: () => import('./destroy.js') },
  { name: 'status', summary: 'show how an environment is doing', load: () => import('./status.js') },
  { name: 'outputs', summary: 'print addresses and ids', load: () => import('./outputs.js') },
  { name: 'app', summary: 'add apps, promote them, see what runs where', load: () => import('./app.js') },
  { name: 'secrets', summary: 'read and write encrypted secrets', load: () => import('./secrets.js') },
  { name: 'local', summary: 'start and stop the local cloud', load: () => import('./local.js') },
  { name: 'doctor', summary: 'what is missing on this machine, and how to get it', load: () => import('./doctor.js') },
  { name: 'tools', summary: 'the pinned tools: install, list, run', load: () => import('./tools.js') },
];
