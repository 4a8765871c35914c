/**
 * Every code of this package and what it means. A code never changes its meaning;
 * a code that is no longer used is not given to something else.
 */
export const errorCodes = {
  E100: 'A file or folder that must be there is missing or cannot be read.',
  E101: 'A key that the schema does not know.',
  E102: 'A value of the wrong type, for example a number where text is expected.',
  E103: 'A key that must be there is missing.',
  E104: 'The file is not valid YAML.',
  E105: 'The same key is written twice in one mapping.',
  E106: 'Anchors, aliases, merge keys and tags are not supported: write it out, or use extends.',
  E107: 'The file is empty, holds several documents, or is not a mapping.',
  E108: 'The file is too large or nested too deeply to be a configuration written by a person.',
  E109: 'The name of a file is not that of an environment.',
  E110: 'A value that is not one of those allowed.',
  E111: 'An environment that does not exist is named.',
  E112: 'Environments extend each other in a circle.',
  E113: 'Text that does not have the expected form.',
  E114: 'A number outside of its range.',
  E115: 'Text that is longer than the Exoscale API accepts.',
  E116: 'A zone that Exoscale does not have.',
  E117: 'A plan that PostgreSQL at Exoscale does not have.',
  E118: 'An instance type that Exoscale does not have or that cannot be a node.',
  E119: 'A list with too many or too few entries.',
  E120: 'Not an address range in CIDR form.',
  E121: 'An address range whose host part is not zero.',
  E122: 'Address ranges that overlap or are written twice.',
  E123: 'An address range that opens the database to the world without saying that it is meant.',
  E130: "An environment's domain that is not below the organisation's.",
  E131: 'Two environments with the same domain.',
  E132: 'Not a domain name.',
  E133: 'domain.managed and domain.delegated contradict each other.',
  E140: 'An ephemeral environment that does not say when it expires.',
  E141: 'A persistent environment that says when it expires.',
  E142: 'A date or time that does not have the expected form or does not exist.',
  E150: 'Two nodepools with the same name.',
  E151: 'A label or taint that Kubernetes would refuse.',
  E152: 'The same taint twice on one nodepool.',
  E153: 'A disk larger than the instance type can have.',
  E154: 'A fixed Kubernetes version together with automatic upgrades.',
  E155: 'HTTP and HTTPS on the same port.',
  E160: 'approvals.after names an environment that does not exist.',
  E161: 'Environments wait for each other in a circle.',
  E170: 'A name made from organisation and environment that is too long for the Exoscale API.',
} as const satisfies Record<string, string>;

/** Code of a mistake in a configuration file. */
export type ConfigErrorCode = keyof typeof errorCodes;
