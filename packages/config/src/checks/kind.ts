import { atKey, atValue, type Check } from './checked.js';

export const checkKind: Check = ({ environment, root }) => {
  if (environment.kind === 'ephemeral' && environment.expires === undefined) {
    return [
      atValue(root, ['kind'], 'an ephemeral environment must say when it expires', {
        code: 'E140',
        hint: "add a line like 'expires: 2026-11-25T17:00:00Z'",
      }),
    ];
  }
  if (environment.kind === 'persistent' && environment.expires !== undefined) {
    return [
      atKey(root, ['expires'], 'a persistent environment does not expire', {
        code: 'E141',
        hint: "remove the line, or write 'kind: ephemeral'",
      }),
    ];
  }
  return [];
};
