/**
 * Instance types that can be nodes, as `<family>.<size>`.
 *
 * Families and sizes are the enums of schema `instance-type` in the official OpenAPI document (PyPI package exoscale
 * 0.16.4). That document does not say which family has which size, and GPU families need an authorisation by Exoscale:
 * here stand the general families with the sizes of the public price list. What an account may really start in a zone
 * is asked of the API in the preflight.
 */
const sizes = {
  standard: ['micro', 'tiny', 'small', 'medium', 'large', 'extra-large', 'huge', 'mega', 'titan', 'jumbo', 'colossus'],
  cpu: ['extra-large', 'huge', 'mega', 'titan'],
  memory: ['extra-large', 'huge', 'mega', 'titan'],
  storage: ['extra-large', 'huge', 'mega', 'titan', 'jumbo', 'colossus'],
} as const;

type Sizes = typeof sizes;
/** For example `standard.medium`. */
export type InstanceType = { [F in keyof Sizes]: `${F}.${Sizes[F][number]}` }[keyof Sizes];

export const instanceTypes = Object.entries(sizes).flatMap(([family, names]) =>
  names.map((size) => `${family}.${size}`),
) as [InstanceType, ...InstanceType[]];

/**
 * Largest disk in GiB by size for standard, cpu and memory.
 * Source: community.exoscale.com/product/compute/instances/overview, "Scaling the Disk Size".
 */
const largestDisk: Record<string, number> = {
  micro: 200,
  tiny: 400, small: 400, medium: 400, large: 400,
  'extra-large': 800, huge: 800, mega: 800,
  titan: 1600, jumbo: 1600,
}; // prettier-ignore

/** Largest disk in GiB of an instance type, undefined where no source says it (family storage, size colossus). */
export function largestDiskOf(type: string): number | undefined {
  const [family, size] = type.split('.');
  return family === 'storage' || size === undefined ? undefined : largestDisk[size];
}
