/**
 * PostgreSQL plans. The OpenAPI document leaves plans open (`dbaas-plan`: free text, available per zone by API), so an
 * account may be offered fewer; the preflight asks the API. The number is the memory of each node in GB.
 * Source: how names are made up, community.exoscale.com/product/dbaas/operation/naming-convention; plans of engine pg.
 */
export const postgresPlans = [
  'hobbyist-2',
  'startup-4', 'startup-8', 'startup-16', 'startup-32', 'startup-64', 'startup-128', 'startup-225',
  'business-4', 'business-8', 'business-16', 'business-32', 'business-64', 'business-128', 'business-225',
  'premium-4', 'premium-8', 'premium-16', 'premium-32', 'premium-64', 'premium-128', 'premium-225',
] as const; // prettier-ignore

/** Major versions. Source: schema `dbaas-pg-target-versions` of the OpenAPI document (PyPI exoscale 0.16.4). */
export const postgresVersions = ['13', '14', '15', '16', '17', '18'] as const;

/** Days of maintenance. Source: `maintenance.dow` of POST /dbaas-postgres/{name} in the same document. */
export const maintenanceDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'never',
] as const;
