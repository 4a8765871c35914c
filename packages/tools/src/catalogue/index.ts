/**
 * Every tool, one file each. To add one: write `catalogue/<tool>.ts`, its `modules/<tool>/go.mod` and go.sum (or
 * `wheels/<tool>.txt`), name it here, and run the task that records its checksum. Loads nothing but these files, so
 * that the projen project type can read versions in milliseconds.
 */
import type { ToolDeclaration } from '../declaration';
import { actionlint } from './actionlint';
import { age } from './age';
import { exoscaleOpenapi } from './exoscale-openapi';
import { opentofu } from './opentofu';
import { providerExoscale } from './provider-exoscale';
import { sops } from './sops';
import { versitygw } from './versitygw';
import { zizmor } from './zizmor';

const declarations = {
  opentofu,
  'provider-exoscale': providerExoscale,
  sops,
  versitygw,
  'exoscale-openapi': exoscaleOpenapi,
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
