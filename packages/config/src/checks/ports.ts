import { atValue, type Check } from './checked.js';

export const checkPorts: Check = ({ environment: { loadBalancer }, root }) => {
  const { http, https } = loadBalancer.ports;
  if (http !== https) return [];
  return [
    atValue(root, ['loadBalancer', 'ports', 'https'], `http and https cannot both use port ${https}`, {
      code: 'E155',
      hint: 'the defaults are 30080 and 30443',
    }),
  ];
};
