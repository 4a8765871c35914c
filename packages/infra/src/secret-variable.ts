import { TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A secret that is given to OpenTofu as `TF_VAR_<name>` in its process environment.
 * Ephemeral: OpenTofu (and Terraform from 1.10) writes it into neither state nor plan.
 */
export function secretVariable(scope: Construct, name: string, description: string): TerraformVariable {
  const variable = new TerraformVariable(scope, name, { type: 'string', sensitive: true, nullable: false, description });
  variable.addOverride('ephemeral', true);
  return variable;
}
