import { limits } from '../cloud/limits.js';
import { text, says } from './text.js';

const label = '[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?';

/** A domain name in lowercase without a final dot; other letters than ASCII in punycode (`xn--…`). */
export const domainName = () =>
  text(
    new RegExp(`^(${label}\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$`),
    "a domain name like 'staging.example.com'",
    'E132',
  ).max(limits.dnsName, { error: says('E132', `is longer than ${limits.dnsName} characters`) });
