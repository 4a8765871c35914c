import { DNS_ZONE, ExoscaleClient } from '../exoscale/client.js';
import { clearStaleLock, waitForOrphan } from '../lease/clear-stale-lock.js';
import { findLeftovers } from '../recovery/find-leftovers.js';
import { StackResources } from '../recovery/stack-resources.js';
import type { StateBucket } from '../state/object-storage.js';
import type { LayerRun, Session } from './session.js';

/** Brings state and cloud together after a run that did not end in order. Only the holder of the lease may call it. */
export async function recover(session: Session, state: StateBucket): Promise<void> {
  for (const run of session.layers) {
    await session.steps.run(
      `${session.target} › ${run.layer}`,
      async (step) => {
        step.say('looking for what an interrupted run left behind');
        await waitForOrphan(run.folder, (text) => step.say(text), session.signal);
        const { key } = run.synthesize().state;
        const lock = await clearStaleLock(state, key);
        return [...(lock ? ['a lock of a killed run was removed'] : []), ...(await recoverLayer(session, run))];
      },
      (done) => (done.length === 0 ? 'nothing was left behind' : done.join(', ')),
    );
  }
}

/** @returns what was done, in words. */
export async function recoverLayer(session: Session, run: LayerRun): Promise<string[]> {
  const stack = run.synthesize();
  const tofu = run.tofu();
  run.folder.writeImports([]);
  await tofu.init(stack);
  const { api, dns, zone } = clients(session);
  const resources = new StackResources(stack.json);
  const { take, remove, forget } = await findLeftovers(resources, await tofu.state(), { api, dns, zone });
  for (const { path, dns: isDns } of remove) await (isDns ? dns : api).change('DELETE', path);
  for (const { address } of forget) await tofu.forget(address);
  // Taken over with the next apply, as a part of it: one step that succeeds or fails as a whole.
  run.folder.writeImports(take);
  return [
    ...take.map(({ address }) => `${address} is taken over`),
    ...remove.map(({ address, why }) => `a leftover of ${address} was deleted: ${why}`),
    ...forget.map(({ address, why }) => `${address} is made again: ${why}`),
  ];
}

/** Clients for the zone of a target, and for DNS, which may belong to another organisation. */
export function clients({ access, project, target }: Session): {
  api: ExoscaleClient;
  dns: ExoscaleClient;
  zone: string;
} {
  const zone = project.environments.get(target)?.zone ?? project.organisation.zone;
  const { dns_api_key: apiKey = '', dns_api_secret: apiSecret = '' } = access.variables;
  return {
    api: new ExoscaleClient({ endpoint: access.apiEndpoint(zone), key: access.key }),
    dns: new ExoscaleClient({ endpoint: access.apiEndpoint(DNS_ZONE), key: { apiKey, apiSecret } }),
    zone,
  };
}
