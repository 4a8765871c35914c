import { KubernetesObjectApi, PatchStrategy, type KubeConfig } from '@kubernetes/client-node';
import { UserError } from '@exoplane/config';
import { appSetName, argoNamespace, rootName } from '@exoplane/platform';
import { until } from '../kubernetes/until.js';
import { applicationName, isSettled, whyNot, type Application } from './application.js';

export interface WaitOptions {
  readonly config: KubeConfig;
  /** The commit of the rendered branch. */
  readonly commit: string;
  /** All applications that there are to be, the root one among them. */
  readonly expected: readonly string[];
  readonly say: (text: string) => void;
  readonly signal?: AbortSignal;
  /** Milliseconds. */
  readonly timeout?: number;
}

const apiVersion = 'argoproj.io/v1alpha1';
const usualTimeout = 600_000;

/**
 * Waits until every expected application is synced to the commit and healthy. Argo CD is asked to look at the branch at
 * once, instead of when it would next do so.
 *
 * @throws {UserError} D520 with what each of the others lacks, when the time is over.
 */
export async function waitForApplications(options: WaitOptions): Promise<readonly Application[]> {
  const { config, commit, expected, say, signal, timeout = usualTimeout } = options;
  const asked = new Map<string, number>();
  let setAsked = 0;
  const behind = (list: readonly Application[]) =>
    list.filter(({ status }) => status?.sync?.revision !== undefined && status.sync.revision !== commit);
  const missing = (list: readonly Application[]): string[] => {
    const settled = new Set(list.filter((item) => isSettled(item, commit)).map(applicationName));
    return expected.filter((name) => !settled.has(name));
  };
  const refresh = (list: readonly Application[]): void => {
    for (const application of behind(list)) {
      const name = applicationName(application);
      if (Date.now() - (asked.get(name) ?? 0) < 3000) continue;
      asked.set(name, Date.now());
      void askToRefresh(config, name).catch(() => undefined);
    }
    // The set looks at the branch each minute only, also after a look that failed.
    const root = list.find((application) => applicationName(application) === rootName);
    const stuck = expected.some((name) => !list.some((application) => applicationName(application) === name));
    if (root === undefined || (isSettled(root, commit) && !stuck) || Date.now() - setAsked < 3000) return;
    setAsked = Date.now();
    void askSetToRefresh(config).catch(() => undefined);
  };
  let latest: readonly Application[] = [];
  // A look that failed makes no event: it is asked for again.
  const again = setInterval(() => refresh(latest), 1000);
  try {
    return await until<Application>(
      { config, apiVersion, kind: 'Application', plural: 'applications', namespace: argoNamespace, timeout, signal },
      (list) => {
        latest = list;
        const rest = missing(list);
        say(`${expected.length - rest.length} of ${expected.length} synced and healthy${waitingFor(rest)}`);
        refresh(list);
        return rest.length === 0;
      },
      (list) => late(missing(list), expected, list),
    );
  } finally {
    clearInterval(again);
  }
}

const waitingFor = (rest: readonly string[]): string =>
  rest.length === 0 ? '' : `; waiting for ${rest.slice(0, 3).join(', ')}${rest.length > 3 ? ' …' : ''}`;

function late(missing: readonly string[], expected: readonly string[], list: readonly Application[]): UserError {
  const reasons = missing.map((name) => {
    const found = list.find((item) => applicationName(item) === name);
    return `${name} (${found === undefined ? 'not there yet: it waits for those before it' : whyNot(found)})`;
  });
  const message = `${missing.length} of ${expected.length} applications are not synced and healthy: ${reasons.join('; ')}`;
  const hint = `look closer: npx exoplane local kubectl -n ${argoNamespace} get applications,pods`;
  return new UserError(message, { code: 'D520', hint });
}

/** The root application first: it makes the others follow. */
export const askToRefresh = (config: KubeConfig, name: string = rootName): Promise<unknown> =>
  annotate(config, 'Application', name, { 'argocd.argoproj.io/refresh': 'normal' });

/** The set that makes the apps' applications: it looks at the folders of the branch at once. */
const askSetToRefresh = (config: KubeConfig): Promise<unknown> =>
  annotate(config, 'ApplicationSet', appSetName, { 'argocd.argoproj.io/application-set-refresh': 'true' });

const annotate = (config: KubeConfig, kind: string, name: string, annotations: Record<string, string>) =>
  KubernetesObjectApi.makeApiClient(config).patch(
    { apiVersion, kind, metadata: { name, namespace: argoNamespace, annotations } },
    undefined,
    undefined,
    undefined,
    undefined,
    PatchStrategy.MergePatch,
  );
