import {
  CoreV1Api,
  DiscoveryV1Api,
  makeInformer,
  type Informer,
  type KubeConfig,
  type KubernetesListObject,
  type KubernetesObject,
  type ObjectCache,
  type V1EndpointSlice,
  type V1Service,
} from '@kubernetes/client-node';

/** Keeps a list of objects as they are in the cluster, and says so whenever one changes. Goes on after every break. */
export function follow<T extends KubernetesObject>(
  kubeConfig: KubeConfig,
  path: string,
  list: () => Promise<KubernetesListObject<T>>,
  onChange: (objects: readonly T[]) => void,
): { readonly stop: () => Promise<void> } {
  const informer: Informer<T> & ObjectCache<T> = makeInformer(kubeConfig, path, list);
  let pending = false;
  let stopped = false;
  const changed = () => {
    if (pending) return;
    pending = true;
    // Many events of one moment are one change.
    setTimeout(() => {
      pending = false;
      if (!stopped) onChange(informer.list());
    }, 20);
  };
  for (const verb of ['add', 'update', 'delete'] as const) informer.on(verb, changed);
  informer.on('error', () => {
    if (!stopped) setTimeout(() => void start(), 1000);
  });
  const start = async (): Promise<void> => {
    try {
      await informer.start();
      changed();
    } catch {
      if (!stopped) setTimeout(() => void start(), 1000);
    }
  };
  void start();
  return {
    stop: () => {
      stopped = true;
      return informer.stop();
    },
  };
}

/** Follows services and their endpoints. */
export function followServices(
  kubeConfig: KubeConfig,
  onChange: (services: readonly V1Service[], slices: readonly V1EndpointSlice[]) => void,
): { readonly stop: () => Promise<void> } {
  const core = kubeConfig.makeApiClient(CoreV1Api);
  const discovery = kubeConfig.makeApiClient(DiscoveryV1Api);
  let services: readonly V1Service[] = [];
  let slices: readonly V1EndpointSlice[] = [];
  const changed = () => onChange(services, slices);
  const watches = [
    follow<V1Service>(
      kubeConfig,
      '/api/v1/services',
      () => core.listServiceForAllNamespaces(),
      (list) => {
        services = list;
        changed();
      },
    ),
    follow<V1EndpointSlice>(
      kubeConfig,
      '/apis/discovery.k8s.io/v1/endpointslices',
      () => discovery.listEndpointSliceForAllNamespaces(),
      (list) => {
        slices = list;
        changed();
      },
    ),
  ];
  return {
    stop: async () => {
      await Promise.all(watches.map((watch) => watch.stop()));
    },
  };
}
