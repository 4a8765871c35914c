/**
 * Every tool, one file each. To add one: write `catalogue/<tool>.ts`, its `modules/<tool>/go.mod` and go.sum (or
 * `wheels/<tool>.txt`), name it here, and run the task that records its checksum. Loads nothing but these files, so
 * that the projen project type can read versions in milliseconds.
 */
import type { ToolDeclaration } from '../declaration';
import { actionlint } from './actionlint';
import { age } from './age';
import { argocd } from './argocd';
import {
  certManagerAcmesolver,
  certManagerCainjector,
  certManagerController,
  certManagerWebhook,
} from './cert-manager';
import { etcd } from './etcd';
import { exoscaleOpenapi } from './exoscale-openapi';
import { helm } from './helm';
import { kubeApiserver, kubeControllerManager, kubectl, kubeScheduler } from './kubernetes';
import { kustomize } from './kustomize';
import { opentofu } from './opentofu';
import { providerExoscale } from './provider-exoscale';
import { redisServer } from './redis-server';
import { sops } from './sops';
import { traefik } from './traefik';
import { versitygw } from './versitygw';
import { zizmor } from './zizmor';

const declarations = {
  opentofu,
  'provider-exoscale': providerExoscale,
  sops,
  kustomize,
  helm,
  versitygw,
  'exoscale-openapi': exoscaleOpenapi,
  etcd,
  'kube-apiserver': kubeApiserver,
  'kube-controller-manager': kubeControllerManager,
  'kube-scheduler': kubeScheduler,
  kubectl,
  argocd,
  'redis-server': redisServer,
  'cert-manager-controller': certManagerController,
  'cert-manager-acmesolver': certManagerAcmesolver,
  'cert-manager-webhook': certManagerWebhook,
  'cert-manager-cainjector': certManagerCainjector,
  traefik,
  actionlint,
  zizmor,
  age,
};

export type ToolName = keyof typeof declarations;

/** The declarations, in the order in which lists show them. */
export const catalogue: Readonly<Record<ToolName, ToolDeclaration>> = declarations;

export const toolNames = Object.keys(declarations) as ToolName[];

export function isToolName(name: string): name is ToolName {
  return Object.hasOwn(declarations, name);
}
