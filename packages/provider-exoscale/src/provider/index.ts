// Generated from the schema of exoscale/exoscale 0.69.3 by scripts/generate.ts of this package.
// Do not edit: run `npm run generate` in it.
// https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ExoscaleProviderConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#environment ExoscaleProvider#environment}
  */
  readonly environment?: string;
  /**
  * Exoscale API key
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#key ExoscaleProvider#key}
  */
  readonly key?: string;
  /**
  * Exoscale API secret
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#secret ExoscaleProvider#secret}
  */
  readonly secret?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#sos_endpoint ExoscaleProvider#sos_endpoint}
  */
  readonly sosEndpoint?: string;
  /**
  * Timeout in seconds for waiting on compute resources to become available (by default: 3600)
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#timeout ExoscaleProvider#timeout}
  */
  readonly timeout?: number;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#alias ExoscaleProvider#alias}
  */
  readonly alias?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs exoscale}
*/
export class ExoscaleProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "exoscale";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a ExoscaleProvider resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ExoscaleProvider to import
  * @param importFromId The id of the existing ExoscaleProvider that should be imported. Refer to the {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ExoscaleProvider to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "exoscale", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs exoscale} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ExoscaleProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: ExoscaleProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'exoscale',
      terraformGeneratorMetadata: {
        providerName: 'exoscale',
        providerVersion: '0.69.3',
        providerVersionConstraint: '0.69.3'
      },
      terraformProviderSource: 'exoscale/exoscale'
    });
    this._environment = config.environment;
    this._key = config.key;
    this._secret = config.secret;
    this._sosEndpoint = config.sosEndpoint;
    this._timeout = config.timeout;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // environment - computed: false, optional: true, required: false
  private _environment?: string;
  public get environment() {
    return this._environment;
  }
  public set environment(value: string | undefined) {
    this._environment = value;
  }
  public resetEnvironment() {
    this._environment = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get environmentInput() {
    return this._environment;
  }

  // key - computed: false, optional: true, required: false
  private _key?: string;
  /**
  * Exoscale API key
  */
  public get key() {
    return this._key;
  }
  public set key(value: string | undefined) {
    this._key = value;
  }
  public resetKey() {
    this._key = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get keyInput() {
    return this._key;
  }

  // secret - computed: false, optional: true, required: false
  private _secret?: string;
  /**
  * Exoscale API secret
  */
  public get secret() {
    return this._secret;
  }
  public set secret(value: string | undefined) {
    this._secret = value;
  }
  public resetSecret() {
    this._secret = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get secretInput() {
    return this._secret;
  }

  // sos_endpoint - computed: false, optional: true, required: false
  private _sosEndpoint?: string;
  public get sosEndpoint() {
    return this._sosEndpoint;
  }
  public set sosEndpoint(value: string | undefined) {
    this._sosEndpoint = value;
  }
  public resetSosEndpoint() {
    this._sosEndpoint = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get sosEndpointInput() {
    return this._sosEndpoint;
  }

  // timeout - computed: false, optional: true, required: false
  private _timeout?: number;
  /**
  * Timeout in seconds for waiting on compute resources to become available (by default: 3600)
  */
  public get timeout() {
    return this._timeout;
  }
  public set timeout(value: number | undefined) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string;
  /**
  * Alias name
  */
  public get alias() {
    return this._alias;
  }
  public set alias(value: string | undefined) {
    this._alias = value;
  }
  public resetAlias() {
    this._alias = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get aliasInput() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      environment: cdktf.stringToTerraform(this._environment),
      key: cdktf.stringToTerraform(this._key),
      secret: cdktf.stringToTerraform(this._secret),
      sos_endpoint: cdktf.stringToTerraform(this._sosEndpoint),
      timeout: cdktf.numberToTerraform(this._timeout),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      environment: {
        value: cdktf.stringToHclTerraform(this._environment),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      key: {
        value: cdktf.stringToHclTerraform(this._key),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      secret: {
        value: cdktf.stringToHclTerraform(this._secret),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      sos_endpoint: {
        value: cdktf.stringToHclTerraform(this._sosEndpoint),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      timeout: {
        value: cdktf.numberToHclTerraform(this._timeout),
        isBlock: false,
        type: "simple",
        storageClassType: "number",
      },
      alias: {
        value: cdktf.stringToHclTerraform(this._alias),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
