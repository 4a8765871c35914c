import type { AnyHandler, Family } from './family.js';
import { PathTemplate } from './path-template.js';

/** One route: implemented by a family, known from the OpenAPI document, or both. */
export interface Route {
  readonly method: string;
  readonly template: PathTemplate;
  /** From the OpenAPI document. */
  readonly operationId?: string;
  /** Absent: the document has it, the local cloud has not. */
  readonly handler?: AnyHandler;
}

export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
}

/** Finds the route of a request among the families' and the document's. */
export class Router {
  readonly #routes: Route[];

  constructor(families: readonly Family[], documented: readonly DocumentedOperation[] = []) {
    const routes = new Map<string, Route>();
    for (const { method, path, operationId } of documented) {
      routes.set(`${method} ${path}`, { method, template: new PathTemplate(path), operationId });
    }
    const handled = new Set<string>();
    for (const family of families) {
      for (const [key, handler] of Object.entries(family.routes)) {
        if (handled.has(key)) throw new Error(`two families answer ${key}`);
        handled.add(key);
        routes.set(key, this.#implemented(key, handler, routes.get(key), documented.length > 0));
      }
    }
    this.#routes = [...routes.values()].sort((a, b) => (a.template.rank < b.template.rank ? -1 : 1));
  }

  /** The route and its parameters, or undefined where nobody has heard of it. */
  find(method: string, path: string): { route: Route; parameters: Record<string, string> } | undefined {
    for (const route of this.#routes) {
      if (route.method !== method) continue;
      const parameters = route.template.match(path);
      if (parameters) return { route, parameters };
    }
    return undefined;
  }

  all(): readonly Route[] {
    return this.#routes;
  }

  #implemented(key: string, handler: AnyHandler, known: Route | undefined, documented: boolean): Route {
    if (known) return { ...known, handler };
    if (documented) throw new Error(`${key} is not in the OpenAPI document`);
    const [method = '', path = ''] = key.split(' ');
    return { method, template: new PathTemplate(path), handler };
  }
}
