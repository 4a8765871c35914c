import type {
  V1ConfigMapVolumeSource,
  V1DownwardAPIVolumeFile,
  V1KeyToPath,
  V1Pod,
  V1SecretVolumeSource,
  V1ServiceAccountTokenProjection,
  V1Volume,
} from '@kubernetes/client-node';
import type { KubeletContext } from '../context.js';
import { fieldOf, resourceOf, type PodPlace } from '../field.js';
import { ObjectReader, type ObjectData } from '../object-reader.js';
import type { FileContent } from './write-files.js';

/** Files of a volume that the API fills; undefined for a volume of another kind. */
export async function contentsOf(
  volume: V1Volume,
  pod: V1Pod,
  place: PodPlace,
  context: KubeletContext,
): Promise<FileContent[] | undefined> {
  const reader = new ObjectReader(context.core, pod.metadata?.namespace ?? '');
  if (volume.configMap !== undefined) return configMapFiles(volume.configMap, reader);
  if (volume.secret !== undefined) return secretFiles(volume.secret, reader);
  if (volume.downwardAPI !== undefined) return downwardFiles(volume.downwardAPI.items, pod, place);
  if (volume.projected === undefined) return undefined;
  const files: FileContent[] = [];
  for (const source of volume.projected.sources ?? []) {
    if (source.configMap !== undefined) files.push(...(await configMapFiles(source.configMap, reader)));
    if (source.secret !== undefined) {
      files.push(...(await secretFiles({ ...source.secret, secretName: source.secret.name }, reader)));
    }
    if (source.downwardAPI !== undefined) files.push(...downwardFiles(source.downwardAPI.items, pod, place));
    if (source.serviceAccountToken !== undefined) files.push(await tokenFile(source.serviceAccountToken, pod, context));
  }
  return files;
}

async function configMapFiles(
  { name = '', items, optional }: Pick<V1ConfigMapVolumeSource, 'name' | 'items' | 'optional'>,
  reader: ObjectReader,
): Promise<FileContent[]> {
  return select(await reader.configMap(name, optional), items, optional);
}

async function secretFiles(
  { secretName = '', items, optional }: V1SecretVolumeSource,
  reader: ObjectReader,
): Promise<FileContent[]> {
  return select(await reader.secret(secretName, optional), items, optional);
}

function select(data: ObjectData = {}, items: readonly V1KeyToPath[] | undefined, optional = false): FileContent[] {
  if (items === undefined) return Object.entries(data).map(([path, content]) => ({ path, data: content }));
  return items.flatMap(({ key, path, mode }) => {
    const content = data[key];
    if (content !== undefined) return [{ path, data: content, ...(mode === undefined ? {} : { mode }) }];
    if (optional) return [];
    throw new Error(`references non-existent key: ${key}`);
  });
}

const downwardFiles = (items: readonly V1DownwardAPIVolumeFile[] = [], pod: V1Pod, place: PodPlace): FileContent[] =>
  items.map(({ path, fieldRef, resourceFieldRef }) => {
    const container = pod.spec?.containers.find(({ name }) => name === resourceFieldRef?.containerName);
    const text =
      fieldRef !== undefined
        ? fieldOf(pod, place, fieldRef)
        : container && resourceFieldRef
          ? resourceOf(container, resourceFieldRef)
          : '';
    return { path, data: Buffer.from(text) };
  });

/** Tokens that were asked for, until four fifths of their life are over. */
const tokens = new Map<string, { readonly text: string; readonly until: number }>();

async function tokenFile(
  { audience, expirationSeconds = 3600, path }: V1ServiceAccountTokenProjection,
  pod: V1Pod,
  { core, now }: KubeletContext,
): Promise<FileContent> {
  const { name = '', namespace = '', uid = '' } = pod.metadata ?? {};
  const key = `${uid} ${path} ${audience ?? ''}`;
  const known = tokens.get(key);
  if (known !== undefined && known.until > now().getTime()) return { path, data: Buffer.from(known.text) };
  const { status } = await core.createNamespacedServiceAccountToken({
    name: pod.spec?.serviceAccountName ?? 'default',
    namespace,
    body: {
      spec: {
        audiences: audience === undefined ? [] : [audience],
        expirationSeconds,
        boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name, uid },
      },
    },
  });
  const text = status?.token ?? '';
  tokens.set(key, { text, until: now().getTime() + expirationSeconds * 800 });
  return { path, data: Buffer.from(text) };
}

/** Forgets the tokens of a pod that is gone. */
export function forgetTokens(podUid: string): void {
  for (const key of tokens.keys()) if (key.startsWith(`${podUid} `)) tokens.delete(key);
}
