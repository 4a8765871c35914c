export type { AddOn, PlatformInput, Upstream, UpstreamName } from './add-ons/add-on.js';
export { argoNamespace } from './add-ons/argo-cd.js';
export { addOns } from './add-ons/registry.js';
export { renderPlatform } from './render-platform.js';
export { rootApplication, rootName } from './root.js';
export { nameOf, type KubernetesObject } from './tree/kubernetes-object.js';
export { parseObjects } from './tree/parse-objects.js';
export { joinTrees, objectFiles, yamlOf, type Tree } from './tree/tree.js';
