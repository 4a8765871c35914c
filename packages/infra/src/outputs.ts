import { zones } from '@exoplane/config';
import { z } from 'zod';

/**
 * The contract between what OpenTofu made and everything after it: `outputs/<env>.json`, the platform's manifests,
 * `exoplane outputs`. A change that breaks readers gets a new version.
 */
export const OUTPUTS_VERSION = 1;

const text = () => z.string().min(1);
const credentials = z.strictObject({ apiKey: text(), apiSecret: text() });

const foundationPublic = z.strictObject({
  loadBalancer: z
    .strictObject({ id: z.uuid(), name: text(), ip: z.ipv4() })
    .meta({ description: 'Give its id to the cloud controller; the IP stays for as long as the environment lives.' }),
  dns: z
    .strictObject({
      zone: text().meta({ description: 'The zone that holds the records.' }),
      nameServers: z
        .array(text())
        .optional()
        .meta({ description: 'Only where the zone is the environment’s own: who must be asked for it.' }),
    })
    .meta({ description: 'The environment’s domain and everything below it lead to the load balancer.' }),
  database: z
    .strictObject({ name: text(), host: text(), port: z.int() })
    .optional()
    .meta({ description: 'The managed database, if there is one.' }),
});

const foundationSecret = z.strictObject({
  acme: credentials.meta({ description: 'May write TXT records of one zone, for DNS-01.' }),
  database: z
    .strictObject({ uri: text(), username: text(), password: text(), databaseName: text(), caCertificate: text() })
    .optional()
    .meta({ description: 'The administrator of the database.' }),
  databaseFilter: credentials
    .optional()
    .meta({ description: 'May change the database’s IP filter, and nothing else.' }),
});

const clusterPublic = z.strictObject({
  id: z.uuid(),
  name: text(),
  version: text(),
  endpoint: text().meta({ description: 'Host name of the Kubernetes API, without scheme or port.' }),
  nodepools: z.array(z.strictObject({ name: text(), id: z.uuid(), instancePoolId: z.uuid() })),
  privateNetworkId: z.uuid(),
  securityGroupId: z.uuid(),
});

const nsRecord = z.strictObject({ name: text(), type: z.literal('NS'), content: text() });

const organisationPublic = z.strictObject({
  domain: text().meta({ description: 'The zone at Exoscale.' }),
  zoneId: z.uuid(),
  nameServers: z.array(text()).meta({ description: 'To be entered at the registrar, or asked for by the records.' }),
  delegation: z.array(nsRecord).optional().meta({
    description: 'Records to ask whoever runs the parent domain for. Absent where Exoscale hosts the domain.',
  }),
});

const organisationSecret = z.strictObject({ pipelines: z.strictObject({ plan: credentials, deploy: credentials }) });

/** What may be committed: `outputs/<env>.json`. */
export const outputsSchema = z.strictObject({
  version: z.literal(OUTPUTS_VERSION),
  environment: text(),
  zone: z.enum(zones),
  domain: text(),
  foundation: foundationPublic,
  cluster: clusterPublic.optional(),
});
export const secretOutputsSchema = foundationSecret;
export const organisationOutputsSchema = z.strictObject({
  version: z.literal(OUTPUTS_VERSION),
  ...organisationPublic.shape,
});
export const organisationSecretOutputsSchema = organisationSecret;

export type Outputs = z.output<typeof outputsSchema>;
/** Leaves state only on its way into the cluster. Never written to a file or a log. */
export type SecretOutputs = z.output<typeof secretOutputsSchema>;
export type OrganisationOutputs = z.output<typeof organisationOutputsSchema>;
export type OrganisationSecretOutputs = z.output<typeof organisationSecretOutputsSchema>;

/** What each layer puts into its outputs `public` and `secret`. */
export interface LayerOutputs {
  organisation: { public: z.input<typeof organisationPublic>; secret: z.input<typeof organisationSecret> };
  foundation: { public: z.input<typeof foundationPublic>; secret: z.input<typeof foundationSecret> };
  cluster: { public: z.input<typeof clusterPublic>; secret?: undefined };
}

export const layerOutputs = {
  organisation: { public: organisationPublic, secret: organisationSecret },
  foundation: { public: foundationPublic, secret: foundationSecret },
  cluster: { public: clusterPublic },
};
