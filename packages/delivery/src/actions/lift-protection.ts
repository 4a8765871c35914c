import type { ProtectedKind } from '@exoplane/infra';
import type { PlannedChange } from '../plan/model.js';
import { clients } from './recover.js';
import type { Session } from './session.js';

/**
 * Takes Exoscale's own protection off a database that is to go. OpenTofu would take it off and delete the database in
 * the same breath, with the protection still on.
 */
export async function liftTerminationProtection(
  session: Session,
  changes: readonly PlannedChange[],
  lifted: readonly ProtectedKind[],
): Promise<void> {
  if (!lifted.includes('database')) return;
  const going = changes.filter(
    ({ type, action }) => type === 'exoscale_dbaas' && (action === 'replace' || action === 'destroy'),
  );
  for (const { name } of going) {
    await clients(session).api.change('PUT', `/dbaas-postgres/${name}`, { 'termination-protection': false });
  }
}
