import type { OrganisationOutputs, Outputs } from '@exoplane/infra';
import { saveOutputs } from './save-outputs.js';
import { openSession, type SessionOptions } from './session.js';

/** The outputs of a target as its states have them now; the file with them is brought up to date. */
export async function outputs(options: SessionOptions): Promise<Outputs | OrganisationOutputs> {
  return saveOutputs(await openSession(options));
}
