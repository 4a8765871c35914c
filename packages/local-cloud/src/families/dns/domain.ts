import { defineCollection, type Entity } from '../../store/collection.js';

/** A DNS zone. It belongs to the organisation, not to a zone of the cloud. */
export interface DnsDomain extends Entity {
  /** Unicode, whatever it was made with. */
  readonly name: string;
  readonly createdAt: string;
}

export interface DnsRecord extends Entity {
  readonly domainId: string;
  /** Relative to the domain, empty for the domain itself. */
  name: string;
  readonly type: string;
  /** As the API shows it: TXT in quotes. */
  content: string;
  ttl: number;
  priority?: number;
  /** Made with the domain; cannot be changed. */
  readonly system?: true;
  readonly createdAt: string;
  updatedAt: string;
}

export const dnsDomains = defineCollection<DnsDomain>('dnsDomains', 'DNS domain');
export const dnsRecords = defineCollection<DnsRecord>('dnsRecords', 'DNS record');

/** Seconds; what the API sets where a request says nothing. */
export const DEFAULT_TTL = 3600;
