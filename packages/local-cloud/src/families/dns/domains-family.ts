import { randomUUID } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import { badRequest, conflict } from '../../api/errors.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { nameServers } from '../../dns/zone-source.js';
import type { Store } from '../../store/store.js';
import { DEFAULT_TTL, type DnsDomain, dnsDomains, type DnsRecord, dnsRecords } from './domain.js';

const about = (id: string) => reference('dns-domain', id);

export const dnsDomainsFamily = defineFamily({
  name: 'DNS domains',
  routes: {
    'GET /dns-domain': ({ list }) => ({ 'dns-domains': list(dnsDomains).map(view) }),
    'GET /dns-domain/{id}': ({ one, params }) => view(one(dnsDomains, params.id)),
    'POST /dns-domain': ({ body, list, store, zone, quotas, now }) => {
      const given = body<{ 'unicode-name'?: string }>()['unicode-name'] ?? '';
      // Punycode is taken too, and Unicode given back.
      const name = domainToUnicode(given);
      if (name === '' || !name.includes('.')) throw badRequest(`'${given}' is no domain name`);
      if (list(dnsDomains).some((domain) => domain.name === name)) throw conflict(`the domain ${name} exists`);
      quotas.check('dns-domain', zone);
      const domain = store.of(dnsDomains).put({ id: randomUUID(), name, createdAt: now() });
      for (const record of systemRecords(domain)) store.of(dnsRecords).put(record);
      return operation(about(domain.id));
    },
    'DELETE /dns-domain/{id}': ({ one, params, store }) => {
      const { id } = one(dnsDomains, params.id);
      for (const record of recordsOf(store, id)) store.of(dnsRecords).remove(record.id);
      store.of(dnsDomains).remove(id);
      return operation(about(id));
    },
    'GET /dns-domain/{id}/zone': ({ one, params, store }) => {
      const { id, name } = one(dnsDomains, params.id);
      const lines = recordsOf(store, id).map((record) =>
        [record.name || '@', record.ttl, 'IN', record.type, record.priority, record.content]
          .filter((part) => part !== undefined)
          .join(' '),
      );
      return { 'zone-file': [`$ORIGIN ${name}.`, ...lines, ''].join('\n') };
    },
  },
  quotas: [{ resource: 'dns-domain', limit: 10, usage: ({ store }) => store.of(dnsDomains).size }],
  inventory: ({ store }) => ({
    'dns-domain': store
      .of(dnsDomains)
      .all()
      .map(({ id, name }) => ({ id, name })),
  }),
  dnsZones: ({ store }) =>
    store
      .of(dnsDomains)
      .all()
      .map(({ id, name }) => ({ name, records: recordsOf(store, id) })),
});

export const recordsOf = (store: Store, domainId: string): DnsRecord[] =>
  store.of(dnsRecords).filter((record) => record.domainId === domainId);

const view = ({ id, name, createdAt }: DnsDomain): object => ({ id, 'unicode-name': name, 'created-at': createdAt });

/** What a zone has from the start. */
function systemRecords({ id: domainId, createdAt }: DnsDomain): DnsRecord[] {
  const record = (type: string, content: string): DnsRecord => ({
    ...{ id: randomUUID(), domainId, name: '', type, content, ttl: DEFAULT_TTL },
    ...{ system: true, createdAt, updatedAt: createdAt },
  });
  const soa = `${nameServers[0]} admin.dnsimple.com ${Math.floor(Date.parse(createdAt) / 1000)} 86400 7200 604800 300`;
  return [record('SOA', soa), ...nameServers.map((server) => record('NS', server))];
}
