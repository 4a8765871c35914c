import { z } from 'zod';
import { text } from './text.js';

/** As it stands before `:tag` and `@sha256:…`. */
const repository = () => text(/^[a-z0-9][a-z0-9._:/-]*$/, "an image without its tag, like 'ghcr.io/acme/shop'", 'E113');

const image = z
  .strictObject({
    run: z
      .array(z.string())
      .min(1)
      .meta({ description: "What stands in for the image's own command: [node, server.mjs]." }),
    folder: z
      .optional(z.string())
      .meta({ description: 'Folder of this repository that the program sees as its working folder, read-only.' }),
    env: z.record(z.string(), z.string()).default({}).meta({ description: 'Variables that the image would set.' }),
  })
  .meta({ description: 'A program of this machine that stands in for an image.' });

/** How images run in the local cloud, which has no container engine. */
export const localSchema = z
  .strictObject({
    images: z
      .record(repository(), image)
      .default({})
      .meta({ description: 'Programs that stand in for images, by image without tag.' }),
    pretend: z
      .array(z.string())
      .default([])
      .meta({ description: "Images without tag that are only said to run ('*' at the end: all that begin so)." }),
  })
  .prefault({})
  .meta({ description: 'Only read for the environment named local: its pods are processes of this machine.' });
