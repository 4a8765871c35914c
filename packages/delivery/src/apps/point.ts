import { Document, isMap, isScalar, parseDocument } from 'yaml';

/** What runs of an app in an environment, without its values: what a promotion carries over. */
export interface Point {
  readonly revision: string;
  readonly commit?: string;
  readonly image?: string;
}

const keys = ['revision', 'commit', 'image'] as const;

/**
 * Sets an environment's point in the text of an `app.yaml`. What is there is replaced where it stands, so that comments,
 * order and everything else stay as they are to the byte; only what is new is added.
 */
export function setPoint(text: string, environment: string, point: Point): string {
  let result = text;
  // From the back: what stands before keeps its place.
  for (const { range, value } of scalars(text, environment, point).reverse())
    result = result.slice(0, range[0]) + value + result.slice(range[1]);
  const document = parseDocument(result);
  const missing = keys.filter((key) => point[key] !== undefined && !document.hasIn(['envs', environment, key]));
  const surplus = keys.filter((key) => point[key] === undefined && document.hasIn(['envs', environment, key]));
  if (missing.length === 0 && surplus.length === 0) return result;
  for (const key of missing) add(document, environment, key, point[key] ?? '');
  for (const key of surplus) document.deleteIn(['envs', environment, key]);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

function scalars(text: string, environment: string, point: Point): { range: [number, number]; value: string }[] {
  const document = parseDocument(text);
  return keys
    .flatMap((key) => {
      const node = document.getIn(['envs', environment, key], true);
      const value = point[key];
      if (!isScalar(node) || !node.range || value === undefined) return [];
      return [{ range: [node.range[0], node.range[1]] as [number, number], value: quoted(value) }];
    })
    .sort((a, b) => a.range[0] - b.range[0]);
}

/** Gives an environment its first values. */
export function setValues(text: string, environment: string, values: Readonly<Record<string, unknown>>): string {
  if (Object.keys(values).length === 0) return text;
  const document = parseDocument(text);
  document.setIn(['envs', environment, 'values'], document.createNode(values, { flow: true }));
  return document.toString({ lineWidth: 0 });
}

/** Before the values, in the order that people write them in. */
function add(document: Document, environment: string, key: (typeof keys)[number], value: string): void {
  if (!document.hasIn(['envs', environment])) document.setIn(['envs', environment], document.createNode({}));
  const map = document.getIn(['envs', environment]);
  if (!isMap(map)) return;
  const before = keys.slice(0, keys.indexOf(key)).filter((name) => map.has(name)).length;
  map.items.splice(before, 0, document.createPair(key, value));
}

/** Plain where it is read back as the same text. */
const quoted = (value: string): string => new Document(value).toString({ lineWidth: 0 }).trimEnd();

/** Removes an environment from the text of an `app.yaml`. */
export function removeEnvironment(text: string, environment: string): string {
  const document = parseDocument(text);
  document.deleteIn(['envs', environment]);
  return document.toString({ lineWidth: 0 });
}
