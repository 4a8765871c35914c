import {
  KubernetesObjectApi,
  makeInformer,
  type KubeConfig,
  type KubernetesListObject,
  type KubernetesObject,
} from '@kubernetes/client-node';

export interface UntilOptions {
  readonly config: KubeConfig;
  readonly apiVersion: string;
  readonly kind: string;
  /** In the API's paths: `deployments`. */
  readonly plural: string;
  readonly namespace?: string;
  /** Milliseconds. */
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

/**
 * Watches objects of one kind until `done` says so of all that there are; it is asked whenever one changes. Resolves
 * with them. A watch that breaks is begun again.
 *
 * @throws {Error} what `late` makes of the last state, when the time is over.
 */
export async function until<T extends KubernetesObject>(
  options: UntilOptions,
  done: (objects: readonly T[]) => boolean,
  late: (objects: readonly T[]) => Error,
): Promise<readonly T[]> {
  const { config, apiVersion, kind, plural, namespace, timeout, signal } = options;
  const api = KubernetesObjectApi.makeApiClient(config);
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const path = `${group}${namespace === undefined ? '' : `/namespaces/${namespace}`}/${plural}`;
  const list = async () => (await api.list(apiVersion, kind, namespace)) as KubernetesListObject<T>;
  const informer = makeInformer<T>(config, path, list);
  let timer: NodeJS.Timeout | undefined;
  let restart: NodeJS.Timeout | undefined;
  let starting: Promise<void> = Promise.resolve();
  let ended = false;
  try {
    return await new Promise<readonly T[]>((resolve, reject) => {
      let pending = false;
      const look = () => {
        if (pending) return;
        pending = true;
        // Many events of one moment are one change.
        setTimeout(() => {
          pending = false;
          if (!ended && done(informer.list())) resolve(informer.list());
        }, 50);
      };
      const begin = () => {
        if (ended) return;
        starting = informer.start();
        starting.then(look, () => (restart = setTimeout(begin, 1000)));
      };
      for (const event of ['add', 'update', 'delete'] as const) informer.on(event, look);
      informer.on('error', () => (restart = setTimeout(begin, 500)));
      timer = setTimeout(() => reject(late(informer.list())), timeout);
      signal?.addEventListener('abort', () => reject(asError(signal.reason)), { once: true });
      begin();
    });
  } finally {
    ended = true;
    clearTimeout(timer);
    clearTimeout(restart);
    // A watch that is stopped while it begins would go on, and keep the process from ending.
    const stop = (): Promise<void> => informer.stop();
    void starting.then(stop, stop);
  }
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
