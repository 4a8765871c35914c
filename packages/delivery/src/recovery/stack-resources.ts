/** One resource of a synthesized stack. */
export interface StackResource {
  /** `exoscale_nlb.load_balancer` */
  readonly address: string;
  readonly type: string;
  /** Its arguments as they stand in the Terraform JSON: values, or references such as `${exoscale_domain.zone.id}`. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

type Blocks = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** What a synthesized stack consists of, and a way to follow its references. */
export class StackResources {
  readonly all: readonly StackResource[];
  private readonly data: Blocks;

  /** @param json the synthesized stack. */
  constructor(json: string) {
    const stack = JSON.parse(json) as { resource?: Blocks; data?: Blocks };
    this.data = stack.data ?? {};
    this.all = Object.entries(stack.resource ?? {}).flatMap(([type, resources]) =>
      Object.entries(resources).map(([name, args]) => ({ address: `${type}.${name}`, type, arguments: args })),
    );
  }

  text(resource: StackResource, argument: string): string {
    const value = resource.arguments[argument];
    return typeof value === 'string' ? value : '';
  }

  /** An argument of the resource, or data source, that another argument refers to: `name` of `${data.exoscale_domain.zone.id}`. */
  textBehind(resource: StackResource, reference: string, argument: string): string {
    const [, data, type = '', name = ''] =
      /^\$\{(data\.)?(\w+)\.([\w-]+)\.\w+\}$/.exec(this.text(resource, reference)) ?? [];
    const found = data
      ? this.data[type]?.[name]
      : this.all.find(({ address }) => address === `${type}.${name}`)?.arguments;
    const value = found?.[argument];
    return typeof value === 'string' ? value : '';
  }
}
