import { Component, type Project } from './projen';

/** What one can do with an environment, and the words that `npx projen --help` shows for it. */
const VERBS: Record<string, (target: string) => string> = {
  plan: (target) => `Show what a deploy of ${target} would change`,
  deploy: (target) => `Bring ${target} to what the repository says`,
  destroy: (target) => `Remove the cluster of ${target}; what holds data stays unless you say so`,
  status: (target) => `Show how ${target} is doing`,
  outputs: (target) => `Print the addresses and ids of ${target}`,
};

/** The organisation is shared by all environments: it is planned and deployed, but never destroyed by a task. */
const ORGANISATION_VERBS = ['plan', 'deploy'];

/** Options of `EnvironmentTasks`. */
export interface EnvironmentTasksOptions {
  /** Names of the environments; each gets all tasks. */
  readonly environmentNames: string[];
}

/**
 * One task per verb and environment, `plan:staging`, `deploy:staging` and so on, each a thin call of the `exoplane`
 * command, which gets all arguments: `npx projen deploy:staging --help` is answered by the command, and deploys nothing.
 */
export class EnvironmentTasks extends Component {
  constructor(project: Project, options: EnvironmentTasksOptions) {
    super(project);
    for (const verb of ORGANISATION_VERBS) this.addTask(verb, 'organisation', 'the organisation');
    for (const name of options.environmentNames) {
      for (const verb of Object.keys(VERBS)) this.addTask(verb, name, name);
    }
  }

  private addTask(verb: string, target: string, called: string): void {
    this.project.addTask(`${verb}:${target}`, {
      description: VERBS[verb]?.(called),
      execArgs: ['exoplane', verb, target],
      receiveArgs: true,
    });
  }
}
