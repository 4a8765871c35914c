import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Cloud } from './api/cloud.js';
import type { Family } from './api/family.js';
import { Quotas } from './api/quotas.js';
import { Router } from './api/router.js';
import type { ZoneSource } from './dns/zone-source.js';
import { apiKeys } from './families/api-keys.js';
import { families as allFamilies } from './families/index.js';
import { operationsFamily } from './families/operations.js';
import { zoneNames } from './families/zones.js';
import { ClusterKeeper } from './kubernetes/cluster-keeper.js';
import type { KubernetesOptions } from './kubernetes/options.js';
import { OpenApiDocument } from './openapi/document.js';
import { Validator } from './openapi/validator.js';
import { Operations } from './operations/operations.js';
import type { Pace } from './operations/pace.js';
import { loadIdentity } from './identity.js';
import { Dispatcher } from './server/dispatcher.js';
import { Faults } from './server/faults.js';
import { createHttpServer, type HttpParts } from './server/http-server.js';
import { RequestLog } from './server/request-log.js';
import { Store } from './store/store.js';

export interface CoreOptions {
  /** Folder of the state. */
  readonly dir: string;
  /** The OpenAPI document; without it nothing is checked against it. */
  readonly openapi?: string;
  /** How long operations take; default `quick`. */
  readonly pace?: Pace;
  /** An answer that the document does not allow becomes a 500. For tests; default false: it is only counted. */
  readonly strict?: boolean;
  /** Other quotas than the usual ones, by resource. */
  readonly quotas?: Readonly<Record<string, number>>;
  /** The zone of requests that name none; default ch-gva-2. */
  readonly defaultZone?: string;
  /** For tests of the core itself: other families than all. */
  readonly families?: readonly Family[];
  /** Makes the SKS clusters real. Default: they are told of only. */
  readonly kubernetes?: KubernetesOptions;
  readonly objectStorage?: HttpParts['objectStorage'];
  readonly status?: () => object;
}

/** The API with its state, not listening yet. */
export interface Core {
  readonly cloud: Cloud;
  readonly server: Server;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly dnsZones: ZoneSource;
  /** Lets running completions end and closes the store. The server must be closed before. */
  close(): Promise<void>;
}

/** Opens the state and puts the parts together. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const store = Store.open(join(options.dir, 'state'));
  const checked = options.openapi === undefined ? undefined : loadChecks(options.openapi);
  const families: readonly Family[] = [operationsFamily(() => operations), ...(options.families ?? allFamilies)];
  const quotaDefinitions = families.flatMap((family) => family.quotas ?? []);
  const { defaultZone } = options;
  const cloud: Cloud = {
    store,
    quotas: new Quotas(() => cloud, quotaDefinitions, options.quotas),
    zones: [...zoneNames].sort((a, b) => Number(b === defaultZone) - Number(a === defaultZone)),
    ...loadIdentity(options.dir),
    now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
  const operations: Operations = new Operations(
    cloud,
    families.flatMap((family) => family.completions ?? []),
  );
  const keeper = options.kubernetes && new ClusterKeeper(join(options.dir, 'clusters'), options.kubernetes, cloud);
  if (keeper) cloud.kubernetes = keeper;
  for (const family of families) await family.start?.(cloud);
  await operations.resume();
  store.flush();
  keeper?.start();
  const faults = new Faults();
  const log = new RequestLog();
  const dispatcher = new Dispatcher({
    cloud,
    router: new Router(families, checked?.document.operations),
    operations,
    faults,
    log,
    validator: checked?.validator,
    pace: options.pace ?? 'quick',
    strict: options.strict ?? false,
    secretOf: (key) => (key === cloud.credentials.apiKey ? cloud.credentials.apiSecret : secretOfIssuedKey(cloud, key)),
  });
  const admin = { cloud, families, faults, log, status: options.status ?? (() => ({})) };
  const server = createHttpServer({ zones: cloud.zones, dispatcher, admin, objectStorage: options.objectStorage });
  return {
    cloud,
    server,
    faults,
    log,
    dnsZones: () => families.flatMap((family) => family.dnsZones?.(cloud) ?? []),
    close: async () => {
      await operations.stop();
      await keeper?.stop();
      store.close();
    },
  };
}

const loaded = new Map<string, { document: OpenApiDocument; validator: Validator }>();

/** The document and what is compiled from it, shared by all local clouds of this process: that takes a second in all. */
function loadChecks(file: string): { document: OpenApiDocument; validator: Validator } {
  const known = loaded.get(file);
  if (known) return known;
  const document = OpenApiDocument.read(file);
  const checks = { document, validator: new Validator(document) };
  loaded.set(file, checks);
  return checks;
}

function secretOfIssuedKey(cloud: Cloud, key: string): string | undefined {
  return cloud.store.of(apiKeys).get(key)?.secret;
}
