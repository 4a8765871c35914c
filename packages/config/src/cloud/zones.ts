/**
 * Exoscale's zones.
 * Source: schema `zone-name` of the official OpenAPI document (PyPI package exoscale 0.16.4, exoscale/openapi.json).
 */
export const zones = [
  'ch-gva-2',
  'ch-dk-2',
  'de-fra-1',
  'de-muc-1',
  'at-vie-1',
  'at-vie-2',
  'bg-sof-1',
  'hr-zag-1',
] as const;

/** Short name of an Exoscale zone, for example `ch-gva-2`. */
export type Zone = (typeof zones)[number];
