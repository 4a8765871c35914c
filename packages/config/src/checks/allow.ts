import type ipaddr from 'ipaddr.js';
import type { ConfigError } from '../errors/config-error.js';
import { parseCidr } from '../schema/cidr.js';
import { atValue, type Check, type Checked } from './checked.js';

export const checkAllow: Check = (subject) => [...overlaps(subject), ...everywhere(subject)];

const pathOf = (index: number) => ['database', 'allow', index, 'cidr'];

function overlaps({ environment, root }: Checked): ConfigError[] {
  const ranges = environment.database ? environment.database.allow.map(({ cidr }) => cidr) : [];
  return ranges.flatMap((range, i) => {
    const other = ranges.slice(0, i).find((earlier) => overlap(earlier, range));
    if (other === undefined) return [];
    const message = other === range ? `'${range}' is there twice` : `'${range}' overlaps with '${other}'`;
    return [atValue(root, pathOf(i), message, { code: 'E122', hint: 'keep the wider one only if all of it is meant' })];
  });
}

/** Any range of length 0 is the whole internet, however it is written. */
function everywhere({ environment, root }: Checked): ConfigError[] {
  if (!environment.database || environment.database.allowEverywhere) return [];
  return environment.database.allow.flatMap(({ cidr }, i) =>
    parseCidr(cidr)?.[1] === 0
      ? [
          atValue(root, pathOf(i), `'${cidr}' opens the database to the whole internet`, {
            code: 'E123',
            hint: "name the addresses, or add 'allowEverywhere: true' if it is meant",
          }),
        ]
      : [],
  );
}

/** Two ranges overlap exactly when the one with the shorter prefix holds the other's first address. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [parseCidr(a), parseCidr(b)];
  if (!x || !y || x[0].kind() !== y[0].kind()) return false;
  const [wide, narrow] = x[1] <= y[1] ? [x, y] : [y, x];
  return holds(wide, narrow[0]);
}

function holds([network, bits]: [ipaddr.IPv4 | ipaddr.IPv6, number], address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  const [a, b] = [network.toByteArray(), address.toByteArray()];
  return a.every((byte, i) => {
    const mask = 0xff & (0xff00 >> Math.min(8, Math.max(0, bits - i * 8)));
    return (byte & mask) === ((b[i] ?? 0) & mask);
  });
}
