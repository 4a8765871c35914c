import { join, resolve } from 'node:path';
import type { Environment } from '@exoplane/config';
import type { KubernetesOptions } from '@exoplane/local-cloud';
import { type ToolName } from '@exoplane/tools';

type ImageTable = KubernetesOptions['images'];
type ImageProgram = ImageTable['programs'][string];

/** Tools whose programs stand in for the platform's images. */
export const imageTools = [
  'argocd',
  'redis-server',
  'kustomize',
  'helm',
  'traefik',
  'cert-manager-controller',
  'cert-manager-webhook',
  'cert-manager-cainjector',
  'cert-manager-acmesolver',
] as const satisfies readonly ToolName[];

export type ImageTool = (typeof imageTools)[number];

/** Argo CD's image is one program under many names. */
const argocdNames = [
  'argocd',
  'argocd-server',
  'argocd-repo-server',
  'argocd-cmp-server',
  'argocd-application-controller',
  'argocd-applicationset-controller',
  'argocd-notifications',
  'argocd-k8s-auth',
];

/**
 * What stands in for the images of the platform, and of the apps as `environments/local.yaml` has it.
 *
 * @param paths each tool's program.
 * @param argocdFiles folder with Argo CD's own files (`hack/…`), which its image has beside the program.
 */
export function imageTable(
  root: string,
  { local }: Pick<Environment, 'local'>,
  paths: Readonly<Record<ImageTool, string>>,
  argocdFiles: string,
): ImageTable {
  const bin = (name: string): string => join('/usr/local/bin', name);
  const certManager = (name: 'controller' | 'webhook' | 'cainjector' | 'acmesolver'): [string, ImageProgram] => {
    const target = `/app/cmd/${name}/${name}`;
    const files = { [target]: paths[`cert-manager-${name}`] };
    return [`quay.io/jetstack/cert-manager-${name}`, { entrypoint: [target], files }];
  };
  const programs: Record<string, ImageProgram> = {
    'quay.io/argoproj/argocd': {
      entrypoint: [],
      files: {
        ...Object.fromEntries(argocdNames.map((name) => [bin(name), paths.argocd])),
        [bin('gpg-wrapper.sh')]: join(argocdFiles, 'hack', 'gpg-wrapper.sh'),
        [bin('git-verify-wrapper.sh')]: join(argocdFiles, 'hack', 'git-verify-wrapper.sh'),
        [bin('kustomize')]: paths.kustomize,
        [bin('helm')]: paths.helm,
      },
    },
    'public.ecr.aws/docker/library/redis': {
      entrypoint: ['redis-server'],
      files: { [bin('redis-server')]: paths['redis-server'] },
    },
    'docker.io/library/traefik': { entrypoint: ['traefik'], files: { [bin('traefik')]: paths.traefik } },
    ...Object.fromEntries(
      (['controller', 'webhook', 'cainjector', 'acmesolver'] as const).map((name) => certManager(name)),
    ),
  };
  for (const [repository, { run, folder, env }] of Object.entries(local.images)) {
    programs[repository] = {
      entrypoint: run,
      files: {
        // The Node that runs exoplane: most stand-ins are written for it.
        [bin('node')]: process.execPath,
        ...(folder === undefined ? {} : { '/app': resolve(root, folder) }),
      },
      env,
      ...(folder === undefined ? {} : { workingDir: '/app' }),
    };
  }
  return { programs, pretend: local.pretend };
}
