import type { KubernetesObject } from '@kubernetes/client-node';

/** An Argo CD Application, in so far as it is waited for. https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ */
export interface Application extends KubernetesObject {
  readonly status?: {
    readonly sync?: { readonly status?: string; readonly revision?: string };
    readonly health?: { readonly status?: string; readonly message?: string };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly operationState?: { readonly phase?: string; readonly message?: string };
    readonly resources?: readonly {
      readonly kind: string;
      readonly name: string;
      readonly status?: string;
      readonly health?: { readonly status?: string; readonly message?: string };
    }[];
  };
}

export const applicationName = ({ metadata }: Application): string => metadata?.name ?? '';

/** Synced to this commit, and healthy. */
export const isSettled = ({ status }: Application, commit: string): boolean =>
  status?.sync?.status === 'Synced' && status.sync.revision === commit && status.health?.status === 'Healthy';

/** Why an application is not well, in one line; the most telling thing first. */
export function whyNot({ status }: Application): string {
  const part = status?.resources?.find(
    ({ health }) => health?.status !== undefined && health.status !== 'Healthy' && health.message !== undefined,
  );
  const operation = status?.operationState;
  const failed = operation?.phase === 'Failed' || operation?.phase === 'Error' ? operation.message : undefined;
  const reason =
    failed ?? status?.conditions?.[0]?.message ?? (part && `${part.kind} ${part.name}: ${part.health?.message ?? ''}`);
  const state = `${status?.sync?.status ?? 'Unknown'}, ${status?.health?.status ?? 'Unknown'}`;
  return reason === undefined ? state : `${state}: ${reason.split('\n')[0] ?? ''}`;
}
