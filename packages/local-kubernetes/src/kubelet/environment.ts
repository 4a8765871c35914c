import type { V1Container, V1EnvVar, V1Pod } from '@kubernetes/client-node';
import { addresses } from '../contracts.js';
import { expand } from './expand.js';
import { fieldOf, resourceOf, type PodPlace } from './field.js';
import type { ObjectReader } from './object-reader.js';

const fixed = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: '/root',
  KUBERNETES_SERVICE_HOST: addresses.kubernetesService,
  KUBERNETES_SERVICE_PORT: '443',
  KUBERNETES_SERVICE_PORT_HTTPS: '443',
};

/** A container's variables, in the order of precedence that Kubernetes has. Rejects where an object or key is missing. */
export async function environmentOf(
  pod: V1Pod,
  container: V1Container,
  place: PodPlace,
  image: Readonly<Record<string, string>>,
  reader: ObjectReader,
): Promise<Record<string, string>> {
  const variables: Record<string, string> = { ...fixed, HOSTNAME: pod.metadata?.name ?? '', ...image };
  for (const { prefix = '', configMapRef, secretRef } of container.envFrom ?? []) {
    const data =
      configMapRef !== undefined
        ? await reader.configMap(configMapRef.name ?? '', configMapRef.optional)
        : await reader.secret(secretRef?.name ?? '', secretRef?.optional);
    for (const [key, value] of Object.entries(data ?? {})) variables[prefix + key] = value.toString();
  }
  for (const variable of container.env ?? []) {
    const value = await valueOf(variable, pod, container, place, reader);
    if (value !== undefined) variables[variable.name] = variable.value === undefined ? value : expand(value, variables);
  }
  return variables;
}

async function valueOf(
  { value, valueFrom }: V1EnvVar,
  pod: V1Pod,
  container: V1Container,
  place: PodPlace,
  reader: ObjectReader,
): Promise<string | undefined> {
  if (valueFrom === undefined) return value ?? '';
  const { fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef } = valueFrom;
  if (fieldRef !== undefined) return fieldOf(pod, place, fieldRef);
  if (resourceFieldRef !== undefined) return resourceOf(container, resourceFieldRef);
  const reference = configMapKeyRef ?? secretKeyRef;
  if (reference === undefined) return undefined;
  const kind = configMapKeyRef === undefined ? 'secret' : 'configMap';
  const found = (await reader[kind](reference.name ?? '', reference.optional))?.[reference.key];
  if (found === undefined && reference.optional !== true) {
    throw new Error(`couldn't find key ${reference.key} in ${kind} ${reference.name ?? ''}`);
  }
  return found?.toString();
}
