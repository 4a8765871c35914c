import { randomUUID } from 'node:crypto';
import { badRequest, conflict, notFound } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, type OperationReference } from '../../api/operation.js';
import type { RequestContext } from '../../api/request-context.js';
import { present } from '../shared/references.js';
import { DEFAULT_TTL, dnsDomains, type DnsRecord, dnsRecords } from './domain.js';
import { recordsOf } from './domains-family.js';

interface RecordRequest {
  readonly name?: string;
  readonly type: string;
  readonly content?: string;
  readonly ttl?: number;
  readonly priority?: number;
}

type Context = RequestContext<{ readonly 'domain-id': string; readonly 'record-id': string }>;

export const dnsRecordsFamily = defineFamily({
  name: 'DNS records',
  routes: {
    'GET /dns-domain/{domain-id}/record': ({ one, params, store }) => {
      const { id } = one(dnsDomains, params['domain-id']);
      return { 'dns-domain-records': recordsOf(store, id).map(view) };
    },
    'GET /dns-domain/{domain-id}/record/{record-id}': (context) => view(recordIn(context)),
    'POST /dns-domain/{domain-id}/record': ({ one, params, body, store, now }) => {
      const { id: domainId } = one(dnsDomains, params['domain-id']);
      const { name = '', type, content = '', ttl = DEFAULT_TTL, priority } = body<RecordRequest>();
      const record: DnsRecord = {
        ...{ id: randomUUID(), domainId, name, type, content: stored(type, content), ttl, priority },
        ...{ createdAt: now(), updatedAt: now() },
      };
      const records = recordsOf(store, domainId).filter((other) => other.name === name);
      if (records.some((other) => other.type === type && other.content === record.content))
        throw conflict('the record exists');
      const alone = (kind: string): boolean => kind === 'CNAME';
      if (records.some((other) => alone(other.type) || alone(type)))
        throw badRequest(`a CNAME must be alone at its name`);
      store.of(dnsRecords).put(record);
      return operation(about(record));
    },
    'PUT /dns-domain/{domain-id}/record/{record-id}': (context) => {
      const record = changeable(context);
      const { name, content, ttl, priority } = context.body<RecordRequest>();
      const changes = present({
        name,
        content: content === undefined ? undefined : stored(record.type, content),
        ttl,
        priority,
      });
      context.store
        .of(dnsRecords)
        .change(record.id, (item) => Object.assign(item, changes, { updatedAt: context.now() }));
      return operation(about(record));
    },
    'DELETE /dns-domain/{domain-id}/record/{record-id}': (context) => {
      const record = changeable(context);
      context.store.of(dnsRecords).remove(record.id);
      return operation(about(record));
    },
  },
  inventory: ({ store }) => ({
    'dns-domain-record': store
      .of(dnsRecords)
      .filter(({ system }) => !system)
      .map(({ id, name, type }) => ({ id, name: `${name || '@'} ${type}` })),
  }),
});

function recordIn({ one, params, store }: Context): DnsRecord {
  const { id } = one(dnsDomains, params['domain-id']);
  const record = store.of(dnsRecords).get(params['record-id']);
  if (record?.domainId !== id) throw notFound('DNS record', params['record-id']);
  return record;
}

function changeable(context: Context): DnsRecord {
  const record = recordIn(context);
  if (record.system) throw conflict('a system record cannot be changed');
  return record;
}

const about = ({ id, domainId }: DnsRecord): OperationReference => ({
  id,
  link: `/v2/dns-domain/${domainId}/record/${id}`,
  command: 'get-dns-domain-record',
});

/** TXT is kept in quotes, whether it came with them or not. */
const stored = (type: string, content: string): string =>
  type === 'TXT' && !/^".*"$/s.test(content) ? `"${content}"` : content;

const view = ({ id, name, type, content, ttl, priority, system, createdAt, updatedAt }: DnsRecord): object =>
  present({
    id,
    name,
    type,
    content,
    ttl,
    priority,
    'system-record': system ?? false,
    'created-at': createdAt,
    'updated-at': updatedAt,
  });
