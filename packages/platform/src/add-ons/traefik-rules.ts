const rule = (apiGroup: string, resources: readonly string[], ...verbs: string[]) => ({
  apiGroups: [apiGroup],
  resources: [...resources],
  verbs,
});
const kinds = [
  'gatewayclasses',
  'gateways',
  'httproutes',
  'grpcroutes',
  'tcproutes',
  'tlsroutes',
  'referencegrants',
  'backendtlspolicies',
];

/** What Traefik's Gateway provider needs: https://doc.traefik.io/traefik/providers/kubernetes-gateway/ */
export const rules = [
  rule('', ['namespaces'], 'list', 'watch'),
  rule('', ['services', 'secrets', 'configmaps'], 'get', 'list', 'watch'),
  rule('discovery.k8s.io', ['endpointslices'], 'list', 'watch'),
  rule('gateway.networking.k8s.io', kinds, 'get', 'list', 'watch'),
  rule(
    'gateway.networking.k8s.io',
    kinds.map((kind) => `${kind}/status`),
    'update',
  ),
];
