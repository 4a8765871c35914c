export type { LayerStack } from './layers/layer-stack';
export {
  type OrganisationOutputs,
  organisationOutputsSchema,
  type OrganisationSecretOutputs,
  OUTPUTS_VERSION,
  type Outputs,
  outputsSchema,
  type SecretOutputs,
} from './outputs';
export { parseOrganisationOutputs, parseOutputs, type RawOutputs } from './parse-outputs';
export { changedOnlyByReplacing, lostWith, type Protected, type ProtectedKind } from './protection';
export { permanentRanges } from './database';
export { stableJson } from './stable-json';
export type { StateLocation } from './state-backend';
export {
  type Layer,
  layersOf,
  ORGANISATION,
  synthesize,
  type SynthesizedStack,
  type SynthesizeOptions,
} from './synthesize';
