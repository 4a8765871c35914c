/** The address under which OpenTofu knows the provider, and under which its schema lists it. */
export const PROVIDER_SOURCE = 'exoscale/exoscale';
export const PROVIDER_ADDRESS = `registry.opentofu.org/${PROVIDER_SOURCE}`;
