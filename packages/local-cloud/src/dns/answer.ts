import type { Answer, Packet, Question } from 'dns-packet';
import { ascii, fullName, lookUp, zoneOf } from './lookup.js';
import { nameServers, type Zone, type ZoneRecord } from './zone-source.js';

const defaultTtl = 3600;
const authoritative = 1 << 10;
const rcodes = { noError: 0, noSuchName: 3, notImplemented: 4, refused: 5 };
const longestChain = 8;

/** The answer to one query from the zones; REFUSED for names of nobody's zone: this is no resolver. */
export function answerQuery(zones: readonly Zone[], query: Packet): Packet {
  const [question] = query.questions ?? [];
  const base = { id: query.id ?? 0, type: 'response' as const, questions: query.questions ?? [] };
  if (!question) return { ...base, flags: rcodes.notImplemented };
  const name = ascii(question.name);
  const zone = zoneOf(zones, name);
  if (!zone) return { ...base, flags: rcodes.refused };
  return { ...base, ...resolve(zones, zone, name, question) };
}

function resolve(zones: readonly Zone[], zone: Zone, name: string, question: Question): Partial<Packet> {
  const finding = lookUp(zone, name);
  if (finding.kind === 'no-such-name') {
    return { flags: authoritative | rcodes.noSuchName, authorities: [soa(zone)] };
  }
  if (finding.kind === 'delegated') {
    return { flags: rcodes.noError, authorities: finding.records.map((record) => render(finding.owner, record)) };
  }
  const answers = answersFor(zones, zone, name, question.type, finding.records, longestChain);
  if (answers.length === 0) return { flags: authoritative, authorities: [soa(zone)] };
  return { flags: authoritative, answers };
}

function answersFor(
  zones: readonly Zone[],
  zone: Zone,
  name: string,
  type: string,
  records: readonly ZoneRecord[],
  left: number,
): Answer[] {
  const own = name === ascii(zone.name) ? apexAnswers(zone, type, records) : [];
  const alias = records.find((record) => record.type === 'CNAME');
  if (alias && type !== 'CNAME' && left > 0) {
    return [render(name, alias), ...follow(zones, ascii(alias.content), ascii(alias.content), type, left - 1)];
  }
  // ALIAS is answered as what it points to, under its own name.
  const aliases = type === 'A' || type === 'AAAA' ? records.filter((record) => record.type === 'ALIAS') : [];
  const expanded = left > 0 ? aliases.flatMap((item) => follow(zones, ascii(item.content), name, type, left - 1)) : [];
  const matching = records.filter((record) => record.type === type || (type === 'ANY' && record.type !== 'ALIAS'));
  return [...own, ...matching.map((record) => render(name, record)), ...expanded];
}

/** The records of a target, as far as it lies in zones of ours; `shownAs` differs from it for an ALIAS. */
function follow(zones: readonly Zone[], target: string, shownAs: string, type: string, left: number): Answer[] {
  const zone = zoneOf(zones, target);
  const finding = zone && lookUp(zone, target);
  if (!zone || finding?.kind !== 'found') return [];
  const answers = answersFor(zones, zone, target, type, finding.records, left);
  if (shownAs === target) return answers;
  return answers.filter((answer) => answer.type === type).map((answer) => ({ ...answer, name: shownAs }));
}

/** A zone has a SOA record and name servers whether or not the API lists them. */
function apexAnswers(zone: Zone, type: string, records: readonly ZoneRecord[]): Answer[] {
  const has = (kind: string): boolean =>
    records.some((record) => record.type === kind && fullName(zone, record.name) === ascii(zone.name));
  if (type === 'SOA' && !has('SOA')) return [soa(zone)];
  if (type !== 'NS' || has('NS')) return [];
  return nameServers.map((data) => ({ type: 'NS', name: ascii(zone.name), ttl: defaultTtl, data }));
}

function soa(zone: Zone): Answer {
  return {
    type: 'SOA',
    name: ascii(zone.name),
    ttl: defaultTtl,
    data: {
      mname: nameServers[0],
      rname: 'admin.exoscale.ch',
      serial: Math.floor(Date.now() / 1000),
      refresh: 10800,
      retry: 3600,
      expire: 604800,
      // Names that do not exist yet must be found soon after they do.
      minimum: 1,
    },
  };
}

function render(name: string, { type, content, ttl = defaultTtl, priority = 0 }: ZoneRecord): Answer {
  switch (type) {
    case 'A':
    case 'AAAA':
      return { type, name, ttl, data: content };
    case 'CNAME':
    case 'NS':
    case 'PTR':
      return { type, name, ttl, data: ascii(content) };
    case 'MX':
      return { type, name, ttl, data: { preference: priority, exchange: ascii(content) } };
    case 'TXT':
      return { type, name, ttl, data: textParts(content) };
    case 'SRV': {
      const [weight = 0, port = 0, target = ''] = content.split(' ').map((part, at) => (at < 2 ? Number(part) : part));
      return {
        type,
        name,
        ttl,
        data: { priority, weight: Number(weight), port: Number(port), target: ascii(String(target)) },
      };
    }
    case 'CAA': {
      const [flags = '0', tag = 'issue', value = ''] = content.split(' ');
      return {
        type,
        name,
        ttl,
        data: {
          flags: Number(flags),
          tag: tag === 'issuewild' || tag === 'iodef' ? tag : 'issue',
          value: value.replaceAll('"', ''),
        },
      };
    }
    default:
      // Shown as text: better than silence where somebody looks why a rare type does not work.
      return { type: 'TXT', name, ttl, data: [`${type} ${content}`] };
  }
}

/** The API keeps TXT quoted; a string in DNS holds at most 255 bytes. */
function textParts(content: string): Buffer[] {
  const quoted = [...content.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part = '']) => part.replace(/\\(.)/g, '$1'));
  const parts = quoted.length > 0 ? quoted : [content];
  return parts.flatMap((part) => {
    const bytes = Buffer.from(part);
    const pieces = Math.max(1, Math.ceil(bytes.length / 255));
    return Array.from({ length: pieces }, (_, at) => bytes.subarray(at * 255, (at + 1) * 255));
  });
}
