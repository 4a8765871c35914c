import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { says } from './text.js';

/** An IPv4 or IPv6 range in CIDR form with no host bits set, for example `203.0.113.7/32`. */
export const cidr = () =>
  z.string().check((context) => {
    const wrong = complaint(context.value);
    if (wrong) context.issues.push({ code: 'custom', message: wrong, input: context.value });
  });

/** A parsed range, or undefined when the text is none. */
export function parseCidr(value: string): [ipaddr.IPv4 | ipaddr.IPv6, number] | undefined {
  if (ipaddr.IPv4.isValidCIDRFourPartDecimal(value)) return ipaddr.IPv4.parseCIDR(value);
  if (ipaddr.IPv6.isValidCIDR(value)) return ipaddr.IPv6.parseCIDR(value);
  return undefined;
}

function complaint(value: string): string | undefined {
  const parsed = parseCidr(value);
  if (!parsed) {
    const bits = ipaddr.IPv4.isValidFourPartDecimal(value) ? 32 : ipaddr.IPv6.isValid(value) ? 128 : undefined;
    const example = bits ? `${value}/${bits}` : '203.0.113.7/32';
    return says('E120', `is not an address range like '${example}'`);
  }
  const [address, bits] = parsed;
  const family = address.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  const network = family.networkAddressFromCIDR(value).toString();
  if (network === address.toString()) return undefined;
  return says('E121', `has bits set behind its /${bits}; the range is '${network}/${bits}'`);
}
