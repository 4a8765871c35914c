import { conflict, notFound } from '../../../api/errors.js';
import { defineFamily } from '../../../api/family.js';
import { operation, type OperationAnswer } from '../../../api/operation.js';
import type { RequestContext } from '../../../api/request-context.js';
import { present } from '../../shared/references.js';
import { settle, transition } from '../../shared/settle.js';
import { stableUuid } from '../../shared/stable-uuid.js';
import { ADMIN, newPassword, postgresServices } from '../service.js';
import { engines, type Engine } from './engine.js';
import { otherServices, otherView, type OtherService } from './service.js';

interface ServiceRequest {
  readonly plan?: string;
  readonly 'ip-filter'?: string[];
  readonly 'termination-protection'?: boolean;
  readonly maintenance?: OtherService['maintenance'];
}

type Context = RequestContext<{ readonly name: string }>;
type UserContext = RequestContext<Readonly<Record<'service-name' | 'username', string>>>;

/** MySQL, Kafka, OpenSearch and Grafana, as far as `exoscale_database_uri` looks: made, changed, read, removed. */
export const otherDatabasesFamily = defineFamily({
  name: 'other database services',
  completions: [settle],
  routes: {
    'GET /dbaas-mysql/{name}': (context) => otherView(wanted(context, 'mysql', context.params.name)),
    'POST /dbaas-mysql/{name}': (context) => create(context, engines.mysql),
    'PUT /dbaas-mysql/{name}': (context) => update(context, engines.mysql),
    'GET /dbaas-settings-mysql': () => settingsOf(engines.mysql),
    'GET /dbaas-mysql/{service-name}/user/{username}/password/reveal': (context) => reveal(context, 'mysql'),
    'GET /dbaas-kafka/{name}': (context) => otherView(wanted(context, 'kafka', context.params.name)),
    'POST /dbaas-kafka/{name}': (context) => create(context, engines.kafka),
    'PUT /dbaas-kafka/{name}': (context) => update(context, engines.kafka),
    'GET /dbaas-settings-kafka': () => settingsOf(engines.kafka),
    'GET /dbaas-opensearch/{name}': (context) => otherView(wanted(context, 'opensearch', context.params.name)),
    'POST /dbaas-opensearch/{name}': (context) => create(context, engines.opensearch),
    'PUT /dbaas-opensearch/{name}': (context) => update(context, engines.opensearch),
    'GET /dbaas-settings-opensearch': () => settingsOf(engines.opensearch),
    'GET /dbaas-opensearch/{service-name}/user/{username}/password/reveal': (context) => reveal(context, 'opensearch'),
    'GET /dbaas-grafana/{name}': (context) => otherView(wanted(context, 'grafana', context.params.name)),
    'POST /dbaas-grafana/{name}': (context) => create(context, engines.grafana),
    'PUT /dbaas-grafana/{name}': (context) => update(context, engines.grafana),
    'GET /dbaas-settings-grafana': () => settingsOf(engines.grafana),
    'GET /dbaas-grafana/{service-name}/user/{username}/password/reveal': (context) => reveal(context, 'grafana'),
  },
  inventory: ({ store }) => ({
    'other-dbaas-service': store
      .of(otherServices)
      .all()
      .map(({ id, zone }) => ({ id, name: id, zone })),
  }),
});

function create({ params, body, store, zone, quotas, now }: Context, engine: Engine): OperationAnswer {
  const { name } = params;
  const taken = store.of(otherServices).get(name) ?? store.of(postgresServices).get(name);
  if (taken) throw conflict(`a database service named ${name} exists`);
  quotas.check('dbaas-service', zone);
  const request = body<ServiceRequest>();
  const service: OtherService = {
    ...{ id: name, zone, engine: engine.name, state: 'rebuilding', plan: request.plan ?? '', ipFilter: [] },
    ...{ terminationProtection: false, maintenance: { dow: 'sunday', time: '23:30:00' }, fields: {} },
    ...{ password: newPassword(), createdAt: now(), updatedAt: now() },
  };
  store.of(otherServices).put(apply(service, request, engine));
  return operation(referenceTo(service), settle.with(transition(otherServices, name, 'rebuilding', 'running')));
}

function update(context: Context, engine: Engine): OperationAnswer {
  const service = wanted(context, engine.name, context.params.name);
  const request = context.body<ServiceRequest>();
  context.store.of(otherServices).change(service.id, (item) => {
    apply(item, request, engine);
    item.plan = request.plan ?? item.plan;
    item.updatedAt = context.now();
  });
  return operation(referenceTo(service));
}

function apply(service: OtherService, request: ServiceRequest, { kept }: Engine): OtherService {
  const sent = request as Readonly<Record<string, unknown>>;
  const fields = present(Object.fromEntries(kept.map((name) => [name, sent[name]])));
  const common = present({
    ipFilter: request['ip-filter'],
    terminationProtection: request['termination-protection'],
    maintenance: request.maintenance,
  });
  return Object.assign(service, common, { fields: { ...service.fields, ...fields } });
}

function reveal(context: UserContext, engine: Engine['name']): object {
  const { password } = wanted(context, engine, context.params['service-name']);
  const { username } = context.params;
  if (username !== ADMIN) throw notFound('user', username);
  return { username, password };
}

function wanted({ one }: RequestContext<unknown>, engine: Engine['name'], name: string): OtherService {
  const service = one(otherServices, name);
  if (service.engine !== engine) throw notFound('database service', name);
  return service;
}

const referenceTo = ({ id, engine }: OtherService) => ({
  id: stableUuid(`dbaas ${id}`),
  link: `/v2/dbaas-${engine}/${id}`,
  command: `get-dbaas-service-${engine}`,
});

/** Schemas that allow everything: the document itself says what is allowed. */
function settingsOf({ settings }: Engine): object {
  const open = { properties: {}, additionalProperties: true, type: 'object', title: 'settings' };
  return { settings: Object.fromEntries(settings.map((name) => [name, open])) };
}
