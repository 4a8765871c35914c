import { nearest } from '../errors/nearest.js';
import { atValue, type Check } from './checked.js';

export const checkApprovals: Check = ({ environment, root, all }) =>
  (environment.approvals.after ?? []).flatMap((name, i) => {
    if (all.includes(name)) return [];
    const near = nearest(name, all);
    return [
      atValue(root, ['approvals', 'after', i], `'${name}' is no environment`, {
        code: 'E160',
        hint: near ? `did you mean '${near}'?` : `environments: ${all.join(', ')}`,
      }),
    ];
  });
