import { type Organisation, sharedZone } from '@exoplane/config';
import type { Construct } from 'constructs';
import { DnsZone, NAME_SERVERS } from '../dns-zone';
import { recordName } from '../dns-records';
import { DeployKey, PlanKey } from '../iam-pipelines';
import { type LayerOptions, LayerStack } from './layer-stack';

export interface OrganisationStackOptions extends LayerOptions {
  readonly organisation: Organisation;
}

/** Made once: the zone that the environments share, and the pipelines' keys. The state bucket is there before it. */
export class OrganisationStack extends LayerStack {
  constructor(scope: Construct, id: string, options: OrganisationStackOptions) {
    super(scope, id, options);
    const { organisation } = options;
    const zone = sharedZone(organisation);
    const { domain } = new DnsZone(this, 'zone', { name: zone, protection: this.protection });

    const { stateBucket } = organisation;
    const plan = new PlanKey(this, 'pipeline_plan', { name: `${organisation.name}-pipeline-plan`, stateBucket });
    const deploy = new DeployKey(this, 'pipeline_deploy', {
      name: `${organisation.name}-pipeline-deploy`,
      stateBucket,
    });

    this.output('organisation', {
      public: {
        domain: zone,
        zoneId: domain.id,
        nameServers: [...NAME_SERVERS],
        ...(organisation.domain.managed ? {} : { delegation: delegation(zone, organisation.domain.name) }),
      },
      secret: { pipelines: { plan: plan.credentials, deploy: deploy.credentials } },
    });
  }
}

/** The records that whoever runs `parent` must make, so that the world asks Exoscale about `zone`. */
const delegation = (zone: string, parent: string) =>
  NAME_SERVERS.map((server) => ({ name: recordName(zone, parent), type: 'NS' as const, content: server }));
