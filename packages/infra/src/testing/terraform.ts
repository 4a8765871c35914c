import type { SynthesizedStack } from '../synthesize';

type Attributes = Record<string, unknown>;

/** The parts of Terraform JSON that tests look at. */
export interface TerraformJson {
  readonly resource: Record<string, Record<string, Attributes>>;
  readonly data?: Record<string, Record<string, Attributes>>;
  readonly output: Record<string, { readonly value: unknown; readonly sensitive?: boolean }>;
  readonly variable: Record<string, Attributes>;
  readonly terraform: { readonly backend: { readonly s3: Attributes }; readonly encryption: Attributes };
}

export const terraformOf = (stack: SynthesizedStack): TerraformJson => JSON.parse(stack.json) as TerraformJson;

/** One resource by its address, for example `exoscale_nlb.load_balancer`. */
export function resource(stack: SynthesizedStack, address: string): Attributes {
  const [type = '', name = ''] = address.split('.');
  const found = terraformOf(stack).resource[type]?.[name];
  if (!found) throw new Error(`there is no ${address} in ${stack.target}/${stack.layer}`);
  return found;
}

/** All resources of one type. */
export const resources = (stack: SynthesizedStack, type: string): Attributes[] =>
  Object.values(terraformOf(stack).resource[type] ?? {});

/** Every string anywhere in a value. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(strings);
}
