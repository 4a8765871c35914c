import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Location } from '@exoplane/config';
import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import type { KubernetesObject } from '../tree/kubernetes-object.js';

type Path = readonly (string | number)[];

/** Where a path stands in a YAML text; for what is not there, the nearest thing around it. */
export function placeIn(
  text: string,
  file: string,
  path: Path,
  isIt: (value: unknown) => boolean = () => true,
): Location {
  const lines = new LineCounter();
  const document = parseAllDocuments(text, { lineCounter: lines }).find((one) => isIt(one.toJS() as unknown));
  if (document === undefined) return { file, line: 1, column: 1 };
  const offset = offsetOf(document, path);
  const { line, col } = lines.linePos(offset);
  return { file, line, column: col };
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/**
 * Where an object of an app comes from in its definition: the file that holds one of its kind and name.
 *
 * @param folder of the definition, and `shown` how it is called in messages.
 */
export function placeInDefinition(
  { folder, shown }: { readonly folder: string; readonly shown: string },
  object: KubernetesObject,
  path: Path,
): Location | undefined {
  const isIt = (value: unknown): boolean => {
    const { kind, metadata } = (value ?? {}) as Partial<KubernetesObject>;
    return kind === object.kind && metadata?.name === object.metadata.name;
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
  for (const name of files.sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (text.includes(`kind: ${object.kind}`) && parseAllDocuments(text).some((one) => isIt(one.toJS())))
      return placeIn(text, `${shown}/${name}`, path, isIt);
  }
  return undefined;
}
