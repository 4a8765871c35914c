/** The names in braces of a route: `'GET /a/{id}/b/{b-id}'` gives `'id' | 'b-id'`. */
export type ParameterNames<Route extends string> = Route extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

/** The path parameters of a route, each a string that is already percent-decoded. */
export type PathParameters<Route extends string> = Readonly<Record<ParameterNames<Route>, string>>;

const special = /[.*+?^$()|[\]\\]/g;

/**
 * One path of the OpenAPI document, such as `/instance-pool/{id}:scale`. Routers in libraries take the colon before the
 * custom method for a parameter of their own, hence this small one.
 */
export class PathTemplate {
  readonly #pattern: RegExp;
  readonly #names: string[] = [];
  /** Sorts templates so that `/load-balancer/{id}/service` comes before `/load-balancer/{id}/{field}`. */
  readonly rank: string;

  constructor(readonly template: string) {
    const source = template.replace(special, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => {
      this.#names.push(name);
      return '([^/:]+)';
    });
    this.#pattern = new RegExp(`^${source}$`);
    this.rank = template.replace(/\{[^}]+\}/g, '\uffff');
  }

  /** The decoded parameters, or undefined where the path is another one. */
  match(path: string): Record<string, string> | undefined {
    const found = this.#pattern.exec(path);
    if (!found) return undefined;
    return Object.fromEntries(this.#names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]));
  }
}
