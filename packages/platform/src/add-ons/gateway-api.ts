import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseObjects } from '../tree/parse-objects.js';
import type { AddOn } from './add-on.js';

const crds = 'config/crd/standard';

/** The kinds of the Gateway API's standard channel, as upstream ships them. */
export const gatewayApi: AddOn = {
  name: 'gateway-api',
  wave: -10,
  namespace: 'kube-system',
  render: async ({ upstreams }) => {
    const folder = join(upstreams['gateway-api'].folder, crds);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    return texts.flatMap(parseObjects);
  },
};
