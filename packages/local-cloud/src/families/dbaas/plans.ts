/** A size of a database service. */
export interface Plan {
  readonly name: string;
  readonly nodes: number;
  readonly cpus: number;
  /** GiB */
  readonly memory: number;
  /** GiB */
  readonly disk: number;
}

/** How many nodes a family has. Source: Exoscale's price list for DBaaS, November 2026. */
const families = { hobbyist: 1, startup: 1, business: 2, premium: 3 } as const;

/** Size, virtual CPUs and disk by memory in GiB. */
const sizes = [
  { memory: 4, cpus: 2, disk: 80 },
  { memory: 8, cpus: 2, disk: 175 },
  { memory: 16, cpus: 4, disk: 350 },
  { memory: 32, cpus: 8, disk: 700 },
  { memory: 64, cpus: 16, disk: 1400 },
  { memory: 128, cpus: 32, disk: 2800 },
  { memory: 225, cpus: 48, disk: 4600 },
] as const;

const plan = (family: keyof typeof families, size: { memory: number; cpus: number; disk: number }): Plan => ({
  ...size,
  name: `${family}-${size.memory}`,
  nodes: families[family],
});

export const plans: readonly Plan[] = [
  plan('hobbyist', { memory: 2, cpus: 2, disk: 8 }),
  ...(['startup', 'business', 'premium'] as const).flatMap((family) => sizes.map((size) => plan(family, size))),
];

/** Versions that can be asked for, the newest first, by the major as requests name them. */
export const versions: Readonly<Record<string, string>> = {
  '18': '18.4',
  '17': '17.10',
  '16': '16.14',
  '15': '15.18',
  '14': '14.23',
  '13': '13.23',
};

export const DEFAULT_VERSION = '17';
