import { TerraformVariable } from 'cdktf';
import type { Construct } from 'constructs';

/**
 * A secret that is given to OpenTofu as `TF_VAR_<name>` in its process environment, to every command.
 * Ephemeral: it is written into neither state nor plan, and `tofu show -json` does not have it.
 */
export function secretVariable(scope: Construct, name: string, description: string): TerraformVariable {
  const variable = new TerraformVariable(scope, name, {
    type: 'string',
    sensitive: true,
    nullable: false,
    description,
  });
  variable.addOverride('ephemeral', true);
  return variable;
}
