import { notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { stableUuid } from '../shared/stable-uuid.js';
import { zoneNames } from '../zones.js';

/** A size of machine. */
export interface InstanceType {
  readonly id: string;
  readonly family: string;
  readonly size: string;
  readonly cpus: number;
  /** Bytes. */
  readonly memory: number;
  readonly gpus?: number;
}

/** Ids that are public knowledge; clients have them built in. Others are made up, but the same everywhere. */
const knownIds: Readonly<Record<string, string>> = {
  'standard.micro': '71004023-bb72-4a97-b1e9-bc66dfce9470',
  'standard.tiny': 'b6cd1ff5-3a2f-4e9d-a4d1-8988c1191fe8',
  'standard.small': '21624abb-764e-4def-81d7-9fc54b5957fb',
  'standard.medium': 'b6e9d1e8-89fc-4db3-aaa4-9b4c5b1d0844',
  'standard.large': 'c6f99499-7f59-4138-9427-a09db13af2bc',
  'standard.extra-large': '350dc5ea-fe6d-42ba-b6c0-efb8b75617ad',
  'standard.huge': 'a216b0d1-370f-4e21-a0eb-3dfc6302b564',
};

/** family, size, CPUs, GiB of memory, GPUs. */
const table: readonly (readonly [string, string, number, number, number?])[] = [
  ['standard', 'micro', 1, 0.5],
  ['standard', 'tiny', 1, 1],
  ['standard', 'small', 2, 2],
  ['standard', 'medium', 2, 4],
  ['standard', 'large', 4, 8],
  ['standard', 'extra-large', 4, 16],
  ['standard', 'huge', 8, 32],
  ['standard', 'mega', 12, 64],
  ['standard', 'titan', 16, 128],
  ['standard', 'jumbo', 24, 225],
  ['standard', 'colossus', 40, 320],
  ['cpu', 'extra-large', 8, 16],
  ['cpu', 'huge', 16, 32],
  ['cpu', 'mega', 32, 64],
  ['cpu', 'titan', 40, 128],
  ['memory', 'extra-large', 2, 16],
  ['memory', 'huge', 4, 32],
  ['memory', 'mega', 8, 64],
  ['memory', 'titan', 16, 128],
  ['storage', 'extra-large', 4, 16],
  ['storage', 'huge', 8, 32],
  ['storage', 'mega', 12, 64],
  ['storage', 'titan', 16, 128],
  ['gpu2', 'small', 12, 56, 1],
  ['gpu3', 'small', 12, 56, 1],
];

const gibibyte = 1024 ** 3;

export const instanceTypes: readonly InstanceType[] = table.map(([family, size, cpus, gibibytes, gpus]) => ({
  id: knownIds[`${family}.${size}`] ?? stableUuid(`instance type ${family}.${size}`),
  family,
  size,
  cpus,
  memory: gibibytes * gibibyte,
  ...(gpus !== undefined && { gpus }),
}));

/** Throws 404. */
export function instanceType(id: string): InstanceType {
  const found = instanceTypes.find((type) => type.id === id);
  if (!found) throw notFound('instance type', id);
  return found;
}

/** As the API shows it. */
export function instanceTypeView(type: InstanceType): object {
  return { ...type, authorized: type.gpus === undefined, zones: zoneNames };
}

export const instanceTypesFamily = defineFamily({
  name: 'instance types',
  routes: {
    'GET /instance-type': () => ({ 'instance-types': instanceTypes.map(instanceTypeView) }),
    'GET /instance-type/{id}': ({ params }) => instanceTypeView(instanceType(params.id)),
  },
});
