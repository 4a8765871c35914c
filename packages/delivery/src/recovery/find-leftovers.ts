import { type Candidate, matchers, type Search } from './matchers.js';
import type { StackResource, StackResources } from './stack-resources.js';

/** A resource that the state knows. */
export interface Known {
  readonly address: string;
  readonly id: string;
}

/** What has to be done so that cloud and state agree again. */
export interface Leftovers {
  /** In the cloud, not in the state: taken over. */
  readonly take: readonly { readonly address: string; readonly importId: string }[];
  /** In the cloud, cannot be taken over or is there twice: deleted. */
  readonly remove: readonly {
    readonly address: string;
    readonly path: string;
    readonly dns: boolean;
    readonly why: string;
  }[];
  /** In the state, gone from the cloud, and the provider breaks on it: forgotten. */
  readonly forget: readonly { readonly address: string; readonly why: string }[];
}

/**
 * Types whose disappearance the provider (0.69.3) does not survive: it fails to plan instead of planning to make them
 * again. Source: `resource_exoscale_domain_record.go`, which compares an error of one API client with that of the other.
 */
const breaksWhenGone = new Set(['exoscale_domain_record', 'exoscale_sks_nodepool']);

export type Place = Omit<Search, 'resource' | 'stack'>;

/**
 * Compares what bears our names in the cloud with the state. Needed after a run that was killed, or a call whose answer
 * got lost: OpenTofu then does not know what it made, and would make it again. All names are unique to their
 * environment, so that whatever bears one is ours.
 */
export async function findLeftovers(stack: StackResources, state: readonly Known[], place: Place): Promise<Leftovers> {
  const found = await Promise.all(
    stack.all.map(async (resource) => {
      const matcher = matchers[resource.type];
      if (!matcher) throw new Error(`no way to find '${resource.type}' again`);
      return compare(resource, await matcher.find({ ...place, stack, resource }), state);
    }),
  );
  return {
    take: found.flatMap(({ take }) => take),
    remove: found.flatMap(({ remove }) => remove).sort(byDependence),
    forget: found.flatMap(({ forget }) => forget),
  };
}

function compare(resource: StackResource, candidates: readonly Candidate[], state: readonly Known[]): Leftovers {
  const { address, type } = resource;
  const known = state.find((each) => each.address === address);
  const here = candidates.find(({ id }) => id === known?.id);
  const cannot = matchers[type]?.cannotBeTakenOver;
  const dns = resource.arguments.provider === 'exoscale.dns';
  const taken = known || cannot !== undefined ? undefined : candidates[0];
  const extra = candidates.filter((candidate) => candidate !== (here ?? taken));
  const why = known || taken ? 'it is there twice' : (cannot ?? '');
  return {
    take: taken ? [{ address, importId: taken.importId }] : [],
    // Something that the state knows under another name is not ours to delete.
    remove: extra.flatMap(({ id, deletePath }) =>
      deletePath === undefined || state.some((each) => each.id === id) ? [] : [{ address, path: deletePath, dns, why }],
    ),
    forget: known && !here && breaksWhenGone.has(type) ? [{ address, why: 'it is gone in the cloud' }] : [],
  };
}

/** What hangs on something else goes first. */
const order = ['exoscale_iam_api_key', 'exoscale_sks_nodepool', 'exoscale_sks_cluster', 'exoscale_security_group_rule'];
const rank = ({ address }: { address: string }): number => {
  const index = order.indexOf(address.split('.')[0] ?? '');
  return index < 0 ? order.length : index;
};
const byDependence = (a: { address: string }, b: { address: string }): number => rank(a) - rank(b);
