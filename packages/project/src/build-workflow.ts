import { ActionRefs, Component, GitHub, JobPermission, type JobStep, type Project } from './projen';

/** Options of `BuildWorkflow`. */
export interface BuildWorkflowOptions {
  /** Branch that is built on every push; pull requests always are. */
  readonly defaultBranch: string;
  /** Image that the jobs run on; it brings Node, git, Go and Python. @default ubuntu-24.04 */
  readonly runsOn?: string;
  /** Minutes after which a run is given up. @default 60 */
  readonly timeoutMinutes?: number;
}

/**
 * The workflow `build`: install what the lock file says, generate everything anew and fail if a file changed, lint, test.
 * Its only action is `actions/checkout`, pinned by its commit: GitHub's image brings the rest, so there is nothing else
 * to trust, and the workflow runs on any machine with `act`.
 */
export class BuildWorkflow extends Component {
  constructor(project: Project, options: BuildWorkflowOptions) {
    super(project);
    const github = new GitHub(project, { mergify: false, pullRequestLint: false });
    const workflow = github.addWorkflow('build');
    workflow.on({ push: { branches: [options.defaultBranch] }, pullRequest: {}, workflowDispatch: {} });
    workflow.addJob('build', {
      runsOn: [options.runsOn ?? 'ubuntu-24.04'],
      permissions: { contents: JobPermission.READ },
      timeoutMinutes: options.timeoutMinutes ?? 60,
      env: { CI: 'true' },
      steps: STEPS,
    });
  }
}

/** Each with an `id`: where there is none, projen invents one that changes with every other step. */
const STEPS: JobStep[] = [
  { id: 'checkout', name: 'Check out', uses: ActionRefs.ACTIONS_CHECKOUT, with: { 'persist-credentials': false } },
  { id: 'install', name: 'Install what the lock file says', run: 'npm ci' },
  { id: 'generate', name: 'Generate', run: 'npx projen' },
  {
    id: 'unchanged',
    name: 'Fail if anything changed',
    run: 'test -z "$(git status --porcelain)" || { git status --short; git diff --stat; exit 1; }',
  },
  { id: 'lint', name: 'Lint', run: 'npm run lint' },
  { id: 'test', name: 'Test', run: 'npm test' },
];
