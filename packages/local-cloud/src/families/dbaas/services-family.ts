import { badRequest, conflict, forbidden } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, type OperationAnswer } from '../../api/operation.js';
import type { RequestContext } from '../../api/request-context.js';
import { present } from '../shared/references.js';
import { settle, transition } from '../shared/settle.js';
import { stableUuid } from '../shared/stable-uuid.js';
import { otherServices, otherSummary } from './others/service.js';
import { DEFAULT_VERSION, plans, versions } from './plans.js';
import {
  ADMIN,
  DEFAULT_DATABASE,
  newPassword,
  type PostgresService,
  postgresServices,
  settingNames,
} from './service.js';
import { summary, view } from './view.js';

interface ServiceRequest {
  readonly plan?: string;
  readonly version?: string;
  readonly 'ip-filter'?: string[];
  readonly 'termination-protection'?: boolean;
  readonly 'backup-schedule'?: PostgresService['backupSchedule'];
  readonly maintenance?: PostgresService['maintenance'];
  readonly 'synchronous-replication'?: PostgresService['synchronousReplication'];
  readonly 'admin-username'?: string;
  readonly 'admin-password'?: string;
}

type Context = RequestContext<{ readonly name: string }>;

export const postgresServicesFamily = defineFamily({
  name: 'PostgreSQL services',
  routes: {
    'GET /dbaas-service': ({ list }) => ({
      'dbaas-services': [...list(postgresServices).map(summary), ...list(otherServices).map(otherSummary)],
    }),
    'GET /dbaas-postgres/{name}': ({ one, params }) => view(one(postgresServices, params.name)),
    'POST /dbaas-postgres/{name}': (context) => create(context),
    'PUT /dbaas-postgres/{name}': (context) => update(context),
    'DELETE /dbaas-postgres/{name}': (context) => remove(context),
    // One way to remove for all engines.
    'DELETE /dbaas-service/{name}': (context) => remove(context),
    'PUT /dbaas-postgres/{name}/maintenance/start': ({ one, params }) => about(one(postgresServices, params.name).id),
  },
  completions: [settle],
  quotas: [
    {
      resource: 'dbaas-service',
      limit: 20,
      usage: ({ store }) => store.of(postgresServices).size + store.of(otherServices).size,
    },
  ],
  inventory: ({ store }) => ({
    'dbaas-service': store
      .of(postgresServices)
      .all()
      .map(({ id, zone }) => ({ id, name: id, zone })),
  }),
});

/** An operation about a service, which has a name where the API wants a UUID. */
export const about = (name: string): OperationAnswer => operation(referenceOf(name));

const referenceOf = (name: string) => ({
  id: stableUuid(`dbaas ${name}`),
  link: `/v2/dbaas-postgres/${name}`,
  command: 'get-dbaas-service-pg',
});

function create({ params, body, store, zone, quotas, now }: Context): OperationAnswer {
  const { name } = params;
  const request = body<ServiceRequest>();
  if (store.of(postgresServices).get(name) ?? store.of(otherServices).get(name))
    throw conflict(`a database service named ${name} exists`);
  const plan = knownPlan(request.plan ?? '');
  quotas.check('dbaas-service', zone);
  const service: PostgresService = {
    ...{ id: name, zone, state: 'rebuilding', plan, version: fullVersion(request.version ?? DEFAULT_VERSION) },
    ...{ ipFilter: [], terminationProtection: false, maintenance: { dow: 'sunday', time: '23:30:00' } },
    ...{ settings: {}, databases: [DEFAULT_DATABASE], pools: [], createdAt: now(), updatedAt: now() },
    backupSchedule: { 'backup-hour': 0, 'backup-minute': 0 },
    users: [
      {
        username: request['admin-username'] ?? ADMIN,
        type: 'primary',
        password: request['admin-password'] ?? newPassword(),
        allowReplication: true,
      },
    ],
  };
  store.of(postgresServices).put(apply(service, request));
  return operation(referenceOf(name), settle.with(transition(postgresServices, name, 'rebuilding', 'running')));
}

function update({ one, params, body, store, now }: Context): OperationAnswer {
  const { id, version } = one(postgresServices, params.name);
  const request = body<ServiceRequest>();
  const plan = request.plan === undefined ? undefined : knownPlan(request.plan);
  const wanted = request.version === undefined ? undefined : fullVersion(request.version);
  if (wanted !== undefined && Number.parseInt(wanted, 10) < Number.parseInt(version, 10)) {
    throw badRequest(`version ${wanted} is older than ${version}`);
  }
  store.of(postgresServices).change(id, (service) => {
    apply(Object.assign(service, present({ plan, version: wanted }), { updatedAt: now() }), request);
  });
  return about(id);
}

function remove({ one, params, store }: Context): OperationAnswer {
  const found = store.of(otherServices).get(params.name);
  const { id, terminationProtection } = found ? one(otherServices, params.name) : one(postgresServices, params.name);
  if (terminationProtection) throw forbidden(`the service ${id} is protected from termination`);
  store.of(postgresServices).remove(id);
  store.of(otherServices).remove(id);
  return about(id);
}

/** Takes over what a request sets, and leaves the rest alone. */
function apply(service: PostgresService, request: ServiceRequest): PostgresService {
  const given = present({
    ipFilter: request['ip-filter'],
    terminationProtection: request['termination-protection'],
    backupSchedule: request['backup-schedule'],
    maintenance: request.maintenance,
    synchronousReplication: request['synchronous-replication'],
  });
  const sent = request as Readonly<Record<string, unknown>>;
  const settings = present(Object.fromEntries(settingNames.map((name) => [name, sent[name]])));
  return Object.assign(service, given, { settings: { ...service.settings, ...settings } });
}

function knownPlan(name: string): string {
  if (!plans.some((plan) => plan.name === name)) throw badRequest(`there is no plan '${name}' for PostgreSQL`);
  return name;
}

/** A version is asked for by its major and told in full. */
function fullVersion(version: string): string {
  const full = versions[version.split('.')[0] ?? ''];
  if (full === undefined) throw badRequest(`there is no version '${version}' of PostgreSQL`);
  return full;
}
