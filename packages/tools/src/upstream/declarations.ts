/**
 * Upstream projects of which files are used as they are: install manifests, custom resource definitions, charts, API
 * schemas. They come from the projects' Go modules: version and checksum stand in `modules/<module>/go.mod` and
 * `go.sum`, for a program that is built too in the same ones, so that program and manifests cannot differ.
 */
export interface UpstreamDeclaration {
  /** Folder under `modules/` whose go.mod requires it. */
  readonly module: string;
  /** The Go module. */
  readonly path: string;
  /** Files and folders of it that are kept; the rest of the module is not. */
  readonly files: readonly string[];
}

export const upstreams = {
  kubernetes: { module: 'kubernetes', path: 'k8s.io/kubernetes', files: ['api/openapi-spec/swagger.json'] },
  'argo-cd': {
    module: 'argocd',
    path: 'github.com/argoproj/argo-cd/v3',
    // The wrappers are part of the image: the repository server calls them around gpg and git.
    files: ['manifests/install.yaml', 'manifests/crds', 'hack/gpg-wrapper.sh', 'hack/git-verify-wrapper.sh'],
  },
  'cert-manager': { module: 'cert-manager', path: 'github.com/cert-manager/cert-manager', files: ['deploy'] },
  'external-secrets': {
    module: 'manifests',
    path: 'github.com/external-secrets/external-secrets',
    files: ['deploy/crds', 'deploy/charts'],
  },
  'gateway-api': { module: 'manifests', path: 'sigs.k8s.io/gateway-api', files: ['config/crd/standard'] },
} as const satisfies Record<string, UpstreamDeclaration>;

export type UpstreamName = keyof typeof upstreams;

export const upstreamNames = Object.keys(upstreams) as UpstreamName[];
