import type { CollectionDefinition, Entity } from '../store/collection.js';
import type { Cloud } from './cloud.js';

/** One request that is authentic, valid against the OpenAPI document, and free of injected faults. */
export interface RequestContext<Parameters> extends Cloud {
  /** From the host (`api-<zone>.exoscale.com`), the path's prefix, or the default. */
  readonly zone: string;
  readonly params: Parameters;
  readonly query: Readonly<Record<string, string>>;
  /** The OpenAPI operationId, where the document is known. */
  readonly operationId: string | undefined;
  /** Where clients reach the API of a zone, in the way this request came: `http://127.0.0.1:7070/<zone>/v2` or `https://api-<zone>.…`. */
  endpoint(zone: string): string;
  /** The JSON body, already validated; nulls at the top level mean 'leave alone' and are gone. `{}` where there is none. */
  body<Body extends object>(): Body;
  /** The resource of that id in the request's zone. Throws 404. */
  one<Kind extends Entity>(definition: CollectionDefinition<Kind>, id: string): Kind;
  /** All resources of that kind in the request's zone (those without a zone belong to every zone). */
  list<Kind extends Entity>(definition: CollectionDefinition<Kind>): Kind[];
}
