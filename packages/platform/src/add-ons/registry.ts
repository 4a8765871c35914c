import { argoCd } from './argo-cd.js';
import type { AddOn } from './add-on.js';
import { certManager } from './cert-manager.js';
import { certificates } from './certificates.js';
import { gatewayApi } from './gateway-api.js';
import { namespaces } from './namespaces.js';
import { traefik } from './traefik.js';

/** Every add-on, in the order of their waves. */
export const addOns: readonly AddOn[] = [namespaces, argoCd, gatewayApi, certManager, traefik, certificates];
