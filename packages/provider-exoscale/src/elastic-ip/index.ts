// Generated from the schema of exoscale/exoscale 0.69.3 by scripts/generate.ts of this package.
// Do not edit: run `npm run generate` in it.
// https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface ElasticIpConfig extends cdktf.TerraformMetaArguments {
  /**
  * ❗ The Elastic IP (EIP) address family (`inet4` or `inet6`; default: `inet4`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#address_family ElasticIp#address_family}
  */
  readonly addressFamily?: string;
  /**
  * A free-form text describing the Elastic IP (EIP).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#description ElasticIp#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#id ElasticIp#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * A map of key/value labels.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#labels ElasticIp#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Domain name for reverse DNS record.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#reverse_dns ElasticIp#reverse_dns}
  */
  readonly reverseDns?: string;
  /**
  * ❗ The Exoscale [Zone](https://www.exoscale.com/datacenters/) name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#zone ElasticIp#zone}
  */
  readonly zone: string;
  /**
  * Healthcheck configuration for *managed* EIPs. It can not be added to an existing *Unmanaged* EIP.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#healthcheck ElasticIp#healthcheck}
  */
  readonly healthcheck?: ElasticIpHealthcheck;
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#timeouts ElasticIp#timeouts}
  */
  readonly timeouts?: ElasticIpTimeouts;
}
export interface ElasticIpHealthcheck {
  /**
  * The healthcheck interval (seconds; must be between `5` and `300`; default: `10`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#interval ElasticIp#interval}
  */
  readonly interval?: number;
  /**
  * The healthcheck mode (`tcp`, `http` or `https`; may only be set at creation time).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#mode ElasticIp#mode}
  */
  readonly mode: string;
  /**
  * The healthcheck target port (must be between `1` and `65535`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#port ElasticIp#port}
  */
  readonly port: number;
  /**
  * The number of failed healthcheck attempts before considering the target unhealthy (must be between `1` and `20`; default: `2`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#strikes_fail ElasticIp#strikes_fail}
  */
  readonly strikesFail?: number;
  /**
  * The number of successful healthcheck attempts before considering the target healthy (must be between `1` and `20`; default: `3`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#strikes_ok ElasticIp#strikes_ok}
  */
  readonly strikesOk?: number;
  /**
  * The time before considering a healthcheck probing failed (seconds; must be between `2` and `60`; default: `3`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#timeout ElasticIp#timeout}
  */
  readonly timeout?: number;
  /**
  * Disable TLS certificate verification for healthcheck in `https` mode (boolean; default: `false`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#tls_skip_verify ElasticIp#tls_skip_verify}
  */
  readonly tlsSkipVerify?: boolean | cdktf.IResolvable;
  /**
  * The healthcheck server name to present with SNI in `https` mode.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#tls_sni ElasticIp#tls_sni}
  */
  readonly tlsSni?: string;
  /**
  * The healthcheck target URI (required in `http(s)` modes).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#uri ElasticIp#uri}
  */
  readonly uri?: string;
}

export function elasticIpHealthcheckToTerraform(struct?: ElasticIpHealthcheckOutputReference | ElasticIpHealthcheck): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    interval: cdktf.numberToTerraform(struct!.interval),
    mode: cdktf.stringToTerraform(struct!.mode),
    port: cdktf.numberToTerraform(struct!.port),
    strikes_fail: cdktf.numberToTerraform(struct!.strikesFail),
    strikes_ok: cdktf.numberToTerraform(struct!.strikesOk),
    timeout: cdktf.numberToTerraform(struct!.timeout),
    tls_skip_verify: cdktf.booleanToTerraform(struct!.tlsSkipVerify),
    tls_sni: cdktf.stringToTerraform(struct!.tlsSni),
    uri: cdktf.stringToTerraform(struct!.uri),
  }
}


export function elasticIpHealthcheckToHclTerraform(struct?: ElasticIpHealthcheckOutputReference | ElasticIpHealthcheck): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    interval: {
      value: cdktf.numberToHclTerraform(struct!.interval),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    mode: {
      value: cdktf.stringToHclTerraform(struct!.mode),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    port: {
      value: cdktf.numberToHclTerraform(struct!.port),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    strikes_fail: {
      value: cdktf.numberToHclTerraform(struct!.strikesFail),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    strikes_ok: {
      value: cdktf.numberToHclTerraform(struct!.strikesOk),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    timeout: {
      value: cdktf.numberToHclTerraform(struct!.timeout),
      isBlock: false,
      type: "simple",
      storageClassType: "number",
    },
    tls_skip_verify: {
      value: cdktf.booleanToHclTerraform(struct!.tlsSkipVerify),
      isBlock: false,
      type: "simple",
      storageClassType: "boolean",
    },
    tls_sni: {
      value: cdktf.stringToHclTerraform(struct!.tlsSni),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    uri: {
      value: cdktf.stringToHclTerraform(struct!.uri),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ElasticIpHealthcheckOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  public get internalValue(): ElasticIpHealthcheck | undefined {
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._interval !== undefined) {
      hasAnyValues = true;
      internalValueResult.interval = this._interval;
    }
    if (this._mode !== undefined) {
      hasAnyValues = true;
      internalValueResult.mode = this._mode;
    }
    if (this._port !== undefined) {
      hasAnyValues = true;
      internalValueResult.port = this._port;
    }
    if (this._strikesFail !== undefined) {
      hasAnyValues = true;
      internalValueResult.strikesFail = this._strikesFail;
    }
    if (this._strikesOk !== undefined) {
      hasAnyValues = true;
      internalValueResult.strikesOk = this._strikesOk;
    }
    if (this._timeout !== undefined) {
      hasAnyValues = true;
      internalValueResult.timeout = this._timeout;
    }
    if (this._tlsSkipVerify !== undefined) {
      hasAnyValues = true;
      internalValueResult.tlsSkipVerify = this._tlsSkipVerify;
    }
    if (this._tlsSni !== undefined) {
      hasAnyValues = true;
      internalValueResult.tlsSni = this._tlsSni;
    }
    if (this._uri !== undefined) {
      hasAnyValues = true;
      internalValueResult.uri = this._uri;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ElasticIpHealthcheck | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this._interval = undefined;
      this._mode = undefined;
      this._port = undefined;
      this._strikesFail = undefined;
      this._strikesOk = undefined;
      this._timeout = undefined;
      this._tlsSkipVerify = undefined;
      this._tlsSni = undefined;
      this._uri = undefined;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this._interval = value.interval;
      this._mode = value.mode;
      this._port = value.port;
      this._strikesFail = value.strikesFail;
      this._strikesOk = value.strikesOk;
      this._timeout = value.timeout;
      this._tlsSkipVerify = value.tlsSkipVerify;
      this._tlsSni = value.tlsSni;
      this._uri = value.uri;
    }
  }

  // interval - computed: false, optional: true, required: false
  private _interval?: number;
  /**
  * The healthcheck interval (seconds; must be between `5` and `300`; default: `10`).
  */
  public get interval() {
    return this.getNumberAttribute('interval');
  }
  public set interval(value: number) {
    this._interval = value;
  }
  public resetInterval() {
    this._interval = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get intervalInput() {
    return this._interval;
  }

  // mode - computed: false, optional: false, required: true
  private _mode?: string;
  /**
  * The healthcheck mode (`tcp`, `http` or `https`; may only be set at creation time).
  */
  public get mode() {
    return this.getStringAttribute('mode');
  }
  public set mode(value: string) {
    this._mode = value;
  }
  // Temporarily expose input value. Use with caution.
  public get modeInput() {
    return this._mode;
  }

  // port - computed: false, optional: false, required: true
  private _port?: number;
  /**
  * The healthcheck target port (must be between `1` and `65535`).
  */
  public get port() {
    return this.getNumberAttribute('port');
  }
  public set port(value: number) {
    this._port = value;
  }
  // Temporarily expose input value. Use with caution.
  public get portInput() {
    return this._port;
  }

  // strikes_fail - computed: false, optional: true, required: false
  private _strikesFail?: number;
  /**
  * The number of failed healthcheck attempts before considering the target unhealthy (must be between `1` and `20`; default: `2`).
  */
  public get strikesFail() {
    return this.getNumberAttribute('strikes_fail');
  }
  public set strikesFail(value: number) {
    this._strikesFail = value;
  }
  public resetStrikesFail() {
    this._strikesFail = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strikesFailInput() {
    return this._strikesFail;
  }

  // strikes_ok - computed: false, optional: true, required: false
  private _strikesOk?: number;
  /**
  * The number of successful healthcheck attempts before considering the target healthy (must be between `1` and `20`; default: `3`).
  */
  public get strikesOk() {
    return this.getNumberAttribute('strikes_ok');
  }
  public set strikesOk(value: number) {
    this._strikesOk = value;
  }
  public resetStrikesOk() {
    this._strikesOk = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get strikesOkInput() {
    return this._strikesOk;
  }

  // timeout - computed: false, optional: true, required: false
  private _timeout?: number;
  /**
  * The time before considering a healthcheck probing failed (seconds; must be between `2` and `60`; default: `3`).
  */
  public get timeout() {
    return this.getNumberAttribute('timeout');
  }
  public set timeout(value: number) {
    this._timeout = value;
  }
  public resetTimeout() {
    this._timeout = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutInput() {
    return this._timeout;
  }

  // tls_skip_verify - computed: false, optional: true, required: false
  private _tlsSkipVerify?: boolean | cdktf.IResolvable;
  /**
  * Disable TLS certificate verification for healthcheck in `https` mode (boolean; default: `false`).
  */
  public get tlsSkipVerify() {
    return this.getBooleanAttribute('tls_skip_verify');
  }
  public set tlsSkipVerify(value: boolean | cdktf.IResolvable) {
    this._tlsSkipVerify = value;
  }
  public resetTlsSkipVerify() {
    this._tlsSkipVerify = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsSkipVerifyInput() {
    return this._tlsSkipVerify;
  }

  // tls_sni - computed: false, optional: true, required: false
  private _tlsSni?: string;
  /**
  * The healthcheck server name to present with SNI in `https` mode.
  */
  public get tlsSni() {
    return this.getStringAttribute('tls_sni');
  }
  public set tlsSni(value: string) {
    this._tlsSni = value;
  }
  public resetTlsSni() {
    this._tlsSni = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get tlsSniInput() {
    return this._tlsSni;
  }

  // uri - computed: false, optional: true, required: false
  private _uri?: string;
  /**
  * The healthcheck target URI (required in `http(s)` modes).
  */
  public get uri() {
    return this.getStringAttribute('uri');
  }
  public set uri(value: string) {
    this._uri = value;
  }
  public resetUri() {
    this._uri = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get uriInput() {
    return this._uri;
  }
}
export interface ElasticIpTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#create ElasticIp#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#delete ElasticIp#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#read ElasticIp#read}
  */
  readonly read?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#update ElasticIp#update}
  */
  readonly update?: string;
}

export function elasticIpTimeoutsToTerraform(struct?: ElasticIpTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    delete: cdktf.stringToTerraform(struct!.delete),
    read: cdktf.stringToTerraform(struct!.read),
    update: cdktf.stringToTerraform(struct!.update),
  }
}


export function elasticIpTimeoutsToHclTerraform(struct?: ElasticIpTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdktn.io/docs/concepts/resources#references");
  }
  const attrs = {
    create: {
      value: cdktf.stringToHclTerraform(struct!.create),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    delete: {
      value: cdktf.stringToHclTerraform(struct!.delete),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    read: {
      value: cdktf.stringToHclTerraform(struct!.read),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
    update: {
      value: cdktf.stringToHclTerraform(struct!.update),
      isBlock: false,
      type: "simple",
      storageClassType: "string",
    },
  };

  // remove undefined attributes
  return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}

export class ElasticIpTimeoutsOutputReference extends cdktf.ComplexObject {
  private isEmptyObject = false;
  private resolvableValue?: cdktf.IResolvable;

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }

  public get internalValue(): ElasticIpTimeouts | cdktf.IResolvable | undefined {
    if (this.resolvableValue) {
      return this.resolvableValue;
    }
    let hasAnyValues = this.isEmptyObject;
    const internalValueResult: any = {};
    if (this._create !== undefined) {
      hasAnyValues = true;
      internalValueResult.create = this._create;
    }
    if (this._delete !== undefined) {
      hasAnyValues = true;
      internalValueResult.delete = this._delete;
    }
    if (this._read !== undefined) {
      hasAnyValues = true;
      internalValueResult.read = this._read;
    }
    if (this._update !== undefined) {
      hasAnyValues = true;
      internalValueResult.update = this._update;
    }
    return hasAnyValues ? internalValueResult : undefined;
  }

  public set internalValue(value: ElasticIpTimeouts | cdktf.IResolvable | undefined) {
    if (value === undefined) {
      this.isEmptyObject = false;
      this.resolvableValue = undefined;
      this._create = undefined;
      this._delete = undefined;
      this._read = undefined;
      this._update = undefined;
    }
    else if (cdktf.Tokenization.isResolvable(value)) {
      this.isEmptyObject = false;
      this.resolvableValue = value;
    }
    else {
      this.isEmptyObject = Object.keys(value).length === 0;
      this.resolvableValue = undefined;
      this._create = value.create;
      this._delete = value.delete;
      this._read = value.read;
      this._update = value.update;
    }
  }

  // create - computed: false, optional: true, required: false
  private _create?: string;
  public get create() {
    return this.getStringAttribute('create');
  }
  public set create(value: string) {
    this._create = value;
  }
  public resetCreate() {
    this._create = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get createInput() {
    return this._create;
  }

  // delete - computed: false, optional: true, required: false
  private _delete?: string;
  public get delete() {
    return this.getStringAttribute('delete');
  }
  public set delete(value: string) {
    this._delete = value;
  }
  public resetDelete() {
    this._delete = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get deleteInput() {
    return this._delete;
  }

  // read - computed: false, optional: true, required: false
  private _read?: string;
  public get read() {
    return this.getStringAttribute('read');
  }
  public set read(value: string) {
    this._read = value;
  }
  public resetRead() {
    this._read = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get readInput() {
    return this._read;
  }

  // update - computed: false, optional: true, required: false
  private _update?: string;
  public get update() {
    return this.getStringAttribute('update');
  }
  public set update(value: string) {
    this._update = value;
  }
  public resetUpdate() {
    this._update = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get updateInput() {
    return this._update;
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip exoscale_elastic_ip}
*/
export class ElasticIp extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "exoscale_elastic_ip";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a ElasticIp resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the ElasticIp to import
  * @param importFromId The id of the existing ElasticIp that should be imported. Refer to the {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the ElasticIp to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "exoscale_elastic_ip", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/resources/elastic_ip exoscale_elastic_ip} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options ElasticIpConfig
  */
  public constructor(scope: Construct, id: string, config: ElasticIpConfig) {
    super(scope, id, {
      terraformResourceType: 'exoscale_elastic_ip',
      terraformGeneratorMetadata: {
        providerName: 'exoscale',
        providerVersion: '0.69.3',
        providerVersionConstraint: '0.69.3'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._addressFamily = config.addressFamily;
    this._description = config.description;
    this._id = config.id;
    this._labels = config.labels;
    this._reverseDns = config.reverseDns;
    this._zone = config.zone;
    this._healthcheck.internalValue = config.healthcheck;
    this._timeouts.internalValue = config.timeouts;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // address_family - computed: true, optional: true, required: false
  private _addressFamily?: string;
  /**
  * ❗ The Elastic IP (EIP) address family (`inet4` or `inet6`; default: `inet4`).
  */
  public get addressFamily() {
    return this.getStringAttribute('address_family');
  }
  public set addressFamily(value: string) {
    this._addressFamily = value;
  }
  public resetAddressFamily() {
    this._addressFamily = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get addressFamilyInput() {
    return this._addressFamily;
  }

  // cidr - computed: true, optional: false, required: false
  /**
  * The Elastic IP (EIP) CIDR.
  */
  public get cidr() {
    return this.getStringAttribute('cidr');
  }

  // description - computed: true, optional: true, required: false
  private _description?: string;
  /**
  * A free-form text describing the Elastic IP (EIP).
  */
  public get description() {
    return this.getStringAttribute('description');
  }
  public set description(value: string) {
    this._description = value;
  }
  public resetDescription() {
    this._description = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get descriptionInput() {
    return this._description;
  }

  // id - computed: true, optional: true, required: false
  private _id?: string;
  public get id() {
    return this.getStringAttribute('id');
  }
  public set id(value: string) {
    this._id = value;
  }
  public resetId() {
    this._id = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get idInput() {
    return this._id;
  }

  // ip_address - computed: true, optional: false, required: false
  /**
  * The Elastic IP (EIP) IPv4 or IPv6 address.
  */
  public get ipAddress() {
    return this.getStringAttribute('ip_address');
  }

  // labels - computed: false, optional: true, required: false
  private _labels?: { [key: string]: string };
  /**
  * A map of key/value labels.
  */
  public get labels() {
    return this.getStringMapAttribute('labels');
  }
  public set labels(value: { [key: string]: string }) {
    this._labels = value;
  }
  public resetLabels() {
    this._labels = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get labelsInput() {
    return this._labels;
  }

  // reverse_dns - computed: false, optional: true, required: false
  private _reverseDns?: string;
  /**
  * Domain name for reverse DNS record.
  */
  public get reverseDns() {
    return this.getStringAttribute('reverse_dns');
  }
  public set reverseDns(value: string) {
    this._reverseDns = value;
  }
  public resetReverseDns() {
    this._reverseDns = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get reverseDnsInput() {
    return this._reverseDns;
  }

  // zone - computed: false, optional: false, required: true
  private _zone?: string;
  /**
  * ❗ The Exoscale [Zone](https://www.exoscale.com/datacenters/) name.
  */
  public get zone() {
    return this.getStringAttribute('zone');
  }
  public set zone(value: string) {
    this._zone = value;
  }
  // Temporarily expose input value. Use with caution.
  public get zoneInput() {
    return this._zone;
  }

  // healthcheck - computed: false, optional: true, required: false
  private _healthcheck = new ElasticIpHealthcheckOutputReference(this, "healthcheck");
  /**
  * Healthcheck configuration for *managed* EIPs. It can not be added to an existing *Unmanaged* EIP.
  */
  public get healthcheck() {
    return this._healthcheck;
  }
  public putHealthcheck(value: ElasticIpHealthcheck) {
    this._healthcheck.internalValue = value;
  }
  public resetHealthcheck() {
    this._healthcheck.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get healthcheckInput() {
    return this._healthcheck.internalValue;
  }

  // timeouts - computed: false, optional: true, required: false
  private _timeouts = new ElasticIpTimeoutsOutputReference(this, "timeouts");
  /**
  * timeouts block
  */
  public get timeouts() {
    return this._timeouts;
  }
  public putTimeouts(value: ElasticIpTimeouts) {
    this._timeouts.internalValue = value;
  }
  public resetTimeouts() {
    this._timeouts.internalValue = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get timeoutsInput() {
    return this._timeouts.internalValue;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      address_family: cdktf.stringToTerraform(this._addressFamily),
      description: cdktf.stringToTerraform(this._description),
      id: cdktf.stringToTerraform(this._id),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      reverse_dns: cdktf.stringToTerraform(this._reverseDns),
      zone: cdktf.stringToTerraform(this._zone),
      healthcheck: elasticIpHealthcheckToTerraform(this._healthcheck.internalValue),
      timeouts: elasticIpTimeoutsToTerraform(this._timeouts.internalValue),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      address_family: {
        value: cdktf.stringToHclTerraform(this._addressFamily),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      description: {
        value: cdktf.stringToHclTerraform(this._description),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      labels: {
        value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(this._labels),
        isBlock: false,
        type: "map",
        storageClassType: "stringMap",
      },
      reverse_dns: {
        value: cdktf.stringToHclTerraform(this._reverseDns),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      zone: {
        value: cdktf.stringToHclTerraform(this._zone),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      healthcheck: {
        value: elasticIpHealthcheckToHclTerraform(this._healthcheck.internalValue),
        isBlock: true,
        type: "list",
        storageClassType: "ElasticIpHealthcheckList",
      },
      timeouts: {
        value: elasticIpTimeoutsToHclTerraform(this._timeouts.internalValue),
        isBlock: true,
        type: "struct",
        storageClassType: "ElasticIpTimeouts",
      },
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
