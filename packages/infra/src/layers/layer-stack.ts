import { ExoscaleProvider } from '@exoplane/provider-exoscale/lib/provider';
import { TerraformOutput, TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { LayerOutputs } from '../outputs';
import type { Protection } from '../protection';
import { secretVariable } from '../secret-variable';
import { type StateLocation, useStateBackend } from '../state-backend';
import { encryptState, STATE_PASSPHRASE } from '../state-encryption';

export interface LayerOptions {
  readonly state: StateLocation;
  readonly protection: Protection;
}

/**
 * What all layers have in common: state, encryption, the provider, two outputs. Without secret or endpoint: the provider
 * finds EXOSCALE_API_KEY, EXOSCALE_API_SECRET and, for the local cloud, where that is, in its process environment.
 */
export abstract class LayerStack extends TerraformStack {
  protected readonly protection: Protection;
  readonly #variables: string[] = [STATE_PASSPHRASE];

  constructor(scope: Construct, id: string, options: LayerOptions) {
    super(scope, id);
    this.protection = options.protection;
    useStateBackend(this, options.state);
    encryptState(this);
    new ExoscaleProvider(this, 'exoscale');
  }

  /** Names of the variables that must be given as `TF_VAR_<name>`. */
  get variables(): string[] {
    return [...this.#variables].sort();
  }

  protected secretVariable(name: string, description: string): string {
    this.#variables.push(name);
    return secretVariable(this, name, description).stringValue;
  }

  /** The layer's part of the contract in `outputs.ts`: one output that may be shown, one that may not. */
  protected output<L extends keyof LayerOutputs>(_layer: L, outputs: LayerOutputs[L]): void {
    new TerraformOutput(this, 'public', { value: outputs.public });
    if (outputs.secret) new TerraformOutput(this, 'secret', { value: outputs.secret, sensitive: true });
  }
}
