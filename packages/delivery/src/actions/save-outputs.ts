import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  type Layer,
  ORGANISATION,
  type OrganisationOutputs,
  type Outputs,
  parseOrganisationOutputs,
  parseOutputs,
  type RawOutputs,
} from '@exoplane/infra';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { CloudName } from '../cloud/cloud-access.js';
import type { Session } from './session.js';

/** Where a target's outputs lie: committed for the real cloud, beside everything else that is local for the other. */
export function outputsFile(root: string, cloud: CloudName, target: string): string {
  return cloud === 'local'
    ? join(root, '.exoplane', 'local', 'outputs', `${target}.json`)
    : join(root, 'outputs', `${target}.json`);
}

/** Reads the outputs of all layers out of the states and writes those that are not secret. @returns them */
export async function saveOutputs(session: Session): Promise<Outputs | OrganisationOutputs> {
  const { project, target, access, steps } = session;
  const raws = await Promise.all(
    session.layers.map(async (run): Promise<[Layer, RawOutputs]> => {
      const tofu = run.tofu();
      await tofu.init(run.synthesize());
      return [run.layer, await tofu.outputs()];
    }),
  );
  const raw: Partial<Record<Layer, RawOutputs>> = Object.fromEntries(raws);
  const environment = project.environments.get(target);
  const outputs =
    target === ORGANISATION || !environment
      ? parseOrganisationOutputs(raw.organisation ?? {}).public
      : parseOutputs(environment, raw).public;
  const file = outputsFile(project.root, access.cloud, target);
  const text = `${JSON.stringify(outputs, undefined, 2)}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic(file, text);
    if (access.cloud === 'exoscale') steps.line(`  wrote ${relative(project.root, file)}: commit it`);
  }
  return outputs;
}
