import { z } from 'zod';
import { text } from './text.js';

const name = () => text(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/, "a name of small letters, digits and '-'", 'E113');
const values = () =>
  z
    .record(z.string(), z.unknown())
    .default({})
    .meta({ description: "Values of the definition's own values.schema.json." });

const appEnvironment = z
  .strictObject({
    revision: text(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "a tag or branch, or 'working-tree'", 'E113').meta({
      description:
        'Tag or branch of the definition. working-tree: the files as they lie here; only in the environment local.',
    }),
    commit: z
      .optional(text(/^[0-9a-f]{40}$/, 'a commit of 40 hexadecimal digits', 'E113'))
      .meta({ description: 'The commit that the revision is: checked at every render.' }),
    image: z
      .optional(
        text(/^[a-z0-9][a-z0-9._:/-]*(@sha256:[0-9a-f]{64})?$/, "an image like 'ghcr.io/acme/shop@sha256:…'", 'E113'),
      )
      .meta({ description: 'The image, by digest; in the environment local a tag will do.' }),
    values: values(),
  })
  .meta({ description: 'What runs of the app in one environment.' });

/** What a person writes into `apps/<app>/app.yaml`. Two levels: what all environments share, and each environment. */
export const appFileSchema = z
  .strictObject({
    name: name().meta({ description: "The app's name: that of its folder, and of its namespace." }),
    definition: z
      .strictObject({
        repo: z
          .optional(
            text(
              /^(https:\/\/|ssh:\/\/|git@|file:\/\/)\S+$/,
              'an address like https://github.com/acme/deployments',
              'E113',
            ),
          )
          .meta({ description: 'Repository of the definition. Default: this one.' }),
        path: text(/^(?!\/)(?!.*\.\.)[A-Za-z0-9._/-]+$/, 'a path inside the repository', 'E113').meta({
          description: 'Folder of the definition in its repository.',
        }),
      })
      .meta({ description: 'How the app is deployed.' }),
    values: values(),
    envs: z.record(name(), appEnvironment).meta({ description: 'The environments that the app runs in.' }),
  })
  .meta({ description: 'An app of this platform.' });

export type AppFile = z.output<typeof appFileSchema>;
