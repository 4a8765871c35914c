/**
 * Limits of the Exoscale API. Source: the official OpenAPI document (PyPI package exoscale 0.16.4,
 * exoscale/openapi.json); the schema or request body is named beside each.
 */
export const limits = {
  /** `name` of load-balancer, sks-cluster, sks-nodepool, security-group, private-network: maxLength 255. */
  name: 255,
  /** `description` of the same: maxLength 255. */
  description: 255,
  /** `dbaas-service-name`: maxLength 63. */
  databaseName: 63,
  /** `instance-prefix` of create-sks-nodepool: maxLength 30, lowercase only. Instances are named after their nodepool. */
  instancePrefix: 30,
  /** `disk-size` of create-sks-nodepool, GiB: minimum 20, maximum 51200. */
  diskSize: { min: 20, max: 51_200 },
  /** `nodepools` of sks-cluster: maxItems 16. */
  nodepools: 16,
  /** `value` of sks-nodepool-taint: 1 to 255; Kubernetes allows 63. */
  taintValue: 63,
  /** Object storage follows S3: a bucket's name has 3 to 63 characters. */
  bucketName: { min: 3, max: 63 },
  /** A DNS label has at most 63, a name at most 253 characters (RFC 1035). */
  dnsLabel: 63,
  dnsName: 253,
} as const;
