import { changedOnlyByReplacing, lostWith, type Layer, type Protected } from '@exoplane/infra';
import type { PlanJson, ResourceChange } from '../tofu/plan-json.js';
import { attributeChanges } from './attributes.js';
import type { Action, PlannedChange } from './model.js';
import { nameOf, nounOf } from './nouns.js';

/** OpenTofu's plan of one layer, as people would tell it. Data sources and what stays as it is are left out. */
export function readPlan(layer: Layer, plan: PlanJson, guarded: readonly Protected[]): PlannedChange[] {
  return (plan.resource_changes ?? [])
    .filter(({ mode }) => mode === 'managed')
    .flatMap((change) => readChange(layer, change, guarded));
}

function readChange(layer: Layer, resource: ResourceChange, guarded: readonly Protected[]): PlannedChange[] {
  const { address, type, change } = resource;
  const { before, after, after_unknown, before_sensitive, after_sensitive } = change;
  const attributes = attributeChanges({
    before,
    after,
    unknown: after_unknown,
    sensitive: [before_sensitive, after_sensitive],
  });
  const stuck = attributes
    .map(({ attribute }) => attribute)
    .filter((path) => changedOnlyByReplacing[type]?.includes(path));
  const planned = actionOf(resource);
  if (!planned) return [];
  const action = planned === 'change' && stuck.length > 0 ? 'replace' : planned;
  const because = action === 'replace' ? [...(change.replace_paths ?? []).map((path) => path.join('.')), ...stuck] : [];
  const guard = guarded.find((item) => item.address === address)?.kind;
  const gone = action === 'replace' || action === 'destroy';
  return [
    {
      layer,
      address,
      type,
      action,
      noun: nounOf(type),
      name: nameOf(type, resource.name, after ?? before),
      // Of what is new, or gone, everything differs; the name says it.
      attributes: action === 'change' || action === 'replace' ? attributes : [],
      ...(gone && lostWith[type] !== undefined && { loses: lostWith[type] }),
      ...(because.length > 0 && { because }),
      ...(gone && guard && { guarded: guard }),
      ...(type === 'exoscale_sks_nodepool' && { instances: sizeOf(after) - sizeOf(before) }),
    },
  ];
}

const sizeOf = (nodepool: Readonly<Record<string, unknown>> | null): number => Number(nodepool?.size ?? 0);

function actionOf({ change }: ResourceChange): Action | undefined {
  const { actions } = change;
  if (actions.includes('create')) return actions.includes('delete') ? 'replace' : 'add';
  if (actions.includes('delete')) return 'destroy';
  if (actions.includes('update')) return 'change';
  return change.importing ? 'import' : undefined;
}
