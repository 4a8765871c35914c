import { defineFamily } from '../api/family.js';

/** All zones of Exoscale (egoscale `v3/client.go`); the first is the default of a request that names none. */
export const zoneNames = [
  'ch-gva-2',
  'ch-dk-2',
  'de-fra-1',
  'de-muc-1',
  'at-vie-1',
  'at-vie-2',
  'bg-sof-1',
  'hr-zag-1',
] as const;

export const zonesFamily = defineFamily({
  name: 'zones',
  routes: {
    // The addresses must be ours: clients go on with the one they are given.
    'GET /zone': ({ zones, endpoint }) => ({
      zones: zones.map((name) => ({
        name,
        'api-endpoint': endpoint(name),
        'sos-endpoint': `https://sos-${name}.exo.io`,
      })),
    }),
  },
});
