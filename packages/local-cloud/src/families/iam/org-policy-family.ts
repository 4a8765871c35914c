import type { Cloud } from '../../api/cloud.js';
import { defineFamily } from '../../api/family.js';
import { operation, reference } from '../../api/operation.js';
import { defineCollection, type Entity } from '../../store/collection.js';
import { everything, type Policy } from './role.js';

interface OrgPolicy extends Entity {
  readonly policy: Policy;
}

const orgPolicies = defineCollection<OrgPolicy>('orgPolicies', 'policy of the organisation');

const about = ({ organisation }: Cloud) => reference('iam-organization-policy', organisation.id);

/** The policy that stands above those of all roles. There is always one. */
export const orgPolicyFamily = defineFamily({
  name: 'policy of the organisation',
  routes: {
    'GET /iam-organization-policy': ({ store, organisation }) =>
      store.of(orgPolicies).get(organisation.id)?.policy ?? everything,
    'PUT /iam-organization-policy': (context) => {
      context.store.of(orgPolicies).put({ id: context.organisation.id, policy: context.body<Policy>() });
      return operation(about(context));
    },
    'POST /iam-organization-policy:reset': (context) => {
      context.store.of(orgPolicies).remove(context.organisation.id);
      return operation(about(context));
    },
  },
});
