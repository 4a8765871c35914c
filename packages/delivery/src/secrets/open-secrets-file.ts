import {
  type AgeIdentity,
  environmentNames,
  nearest,
  openSecrets,
  type SecretsFile,
  UserError,
} from '@exoplane/config';
import type { CommandContext } from '../commands/context.js';
import { getTools } from '../tools/get-tools.js';

/** Path of the sops to use. Replaced in tests. */
export type FindSops = (context: CommandContext) => Promise<string>;

/** The pinned sops; getting it for the first time takes a while, so that is shown. */
export const findSops: FindSops = async (context) => {
  const [sops] = await getTools(['sops'], context);
  if (sops === undefined) throw new Error('no path of sops');
  return sops.path;
};

/**
 * The secrets file of an environment or the organisation.
 *
 * @throws UserError D020 with the nearest name when there is no such environment.
 */
export async function openSecretsFile(context: CommandContext, target: string, find = findSops): Promise<SecretsFile> {
  const names = [...environmentNames(context.root), 'organisation'];
  if (!names.includes(target)) {
    const near = nearest(target, names);
    throw new UserError(`there is no environment '${target}'`, {
      code: 'D020',
      hint: near ? `did you mean '${near}'?` : `known: ${names.join(', ')}`,
    });
  }
  const sops = await find(context);
  return openSecrets(context.root, target, {
    sops,
    env: context.env,
    onNewIdentity: (identity) => context.stderr.write(explainIdentity(identity)),
  });
}

const explainIdentity = ({ created, file, recipient }: AgeIdentity): string =>
  created
    ? `  a key was made for you: ${file}
  keep a copy of it in your password manager: without it nobody opens these secrets
  its public part is in .sops.yaml: ${recipient}
`
    : `  .sops.yaml was made with your public key: ${recipient}
`;
