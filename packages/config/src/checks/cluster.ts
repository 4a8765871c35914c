import { atKey, type Check } from './checked.js';

/** Exoscale would raise the version, and the next deploy would try to bring it back down. */
export const checkCluster: Check = ({ environment: { cluster }, root }) =>
  cluster.autoUpgrade && cluster.version !== 'latest'
    ? [
        atKey(root, ['cluster', 'version'], `version ${cluster.version} is fixed, but autoUpgrade would change it`, {
          code: 'E154',
          hint: "write 'version: latest' or 'autoUpgrade: false'",
        }),
      ]
    : [];
