import { largestDiskOf } from '../cloud/instance-types.js';
import type { ConfigError } from '../errors/config-error.js';
import { atValue, type Check, type Checked } from './checked.js';

export const checkNodepools: Check = (subject) => [
  ...duplicateNames(subject),
  ...duplicateTaints(subject),
  ...largeDisks(subject),
];

function duplicateNames({ environment, root }: Checked): ConfigError[] {
  const names = environment.cluster.nodepools.map(({ name }) => name);
  return names.flatMap((name, i) =>
    names.indexOf(name) < i
      ? [
          atValue(root, ['cluster', 'nodepools', i, 'name'], `there are two nodepools named '${name}'`, {
            code: 'E150',
          }),
        ]
      : [],
  );
}

/** The API keeps taints by key, so that a key can be there once only (schema `sks-nodepool-taints`). */
function duplicateTaints({ environment, root }: Checked): ConfigError[] {
  return environment.cluster.nodepools.flatMap(({ taints }, i) =>
    taints.flatMap(({ key }, j) =>
      taints.findIndex((taint) => taint.key === key) < j
        ? [
            atValue(root, ['cluster', 'nodepools', i, 'taints', j, 'key'], `the taint '${key}' is there twice`, {
              code: 'E152',
            }),
          ]
        : [],
    ),
  );
}

function largeDisks({ environment, root }: Checked): ConfigError[] {
  return environment.cluster.nodepools.flatMap(({ type, diskSize }, i) => {
    const largest = largestDiskOf(type);
    if (largest === undefined || diskSize <= largest) return [];
    return [
      atValue(root, ['cluster', 'nodepools', i, 'diskSize'], `${diskSize} GiB is more than ${type} can have`, {
        code: 'E153',
        hint: `at most ${largest}`,
      }),
    ];
  });
}
