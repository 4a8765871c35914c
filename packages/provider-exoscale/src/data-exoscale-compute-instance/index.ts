// Generated from the schema of exoscale/exoscale 0.69.3 by scripts/generate.ts of this package.
// Do not edit: run `npm run generate` in it.
// https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance

import { Construct } from 'constructs';
import * as cdktf from 'cdktf';

// Configuration

export interface DataExoscaleComputeInstanceConfig extends cdktf.TerraformMetaArguments {
  /**
  * The compute instance ID to match (conflicts with `name`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance#id DataExoscaleComputeInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * The instance name to match (conflicts with `id`).
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance#name DataExoscaleComputeInstance#name}
  */
  readonly name?: string;
  /**
  * The Exoscale [Zone](https://www.exoscale.com/datacenters/) name.
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance#zone DataExoscaleComputeInstance#zone}
  */
  readonly zone: string;
}

/**
* Fetch Exoscale [Compute Instances](https://community.exoscale.com/documentation/compute/) data.
*
* Corresponding resource: [exoscale_compute_instance](../resources/compute_instance.md).
*
* Represents a {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance exoscale_compute_instance}
*/
export class DataExoscaleComputeInstance extends cdktf.TerraformDataSource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "exoscale_compute_instance";

  // ==============
  // STATIC Methods
  // ==============
  /**
  * Generates CDKTN code for importing a DataExoscaleComputeInstance resource upon running "cdktn plan <stack-name>"
  * @param scope The scope in which to define this construct
  * @param importToId The construct id used in the generated config for the DataExoscaleComputeInstance to import
  * @param importFromId The id of the existing DataExoscaleComputeInstance that should be imported. Refer to the {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance#import import section} in the documentation of this resource for the id to use
  * @param provider? Optional instance of the provider where the DataExoscaleComputeInstance to import is found
  */
  public static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "exoscale_compute_instance", importId: importFromId, provider });
      }

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/exoscale/exoscale/0.69.3/docs/data-sources/compute_instance exoscale_compute_instance} Data Source
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options DataExoscaleComputeInstanceConfig
  */
  public constructor(scope: Construct, id: string, config: DataExoscaleComputeInstanceConfig) {
    super(scope, id, {
      terraformResourceType: 'exoscale_compute_instance',
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
    this._id = config.id;
    this._name = config.name;
    this._zone = config.zone;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // anti_affinity_group_ids - computed: true, optional: false, required: false
  /**
  * The list of attached [exoscale_anti_affinity_group](../resources/anti_affinity_group.md) (IDs).
  */
  public get antiAffinityGroupIds() {
    return cdktf.Fn.tolist(this.getListAttribute('anti_affinity_group_ids'));
  }

  // created_at - computed: true, optional: false, required: false
  /**
  * The compute instance creation date.
  */
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }

  // deploy_target_id - computed: true, optional: false, required: false
  /**
  * A deploy target ID.
  */
  public get deployTargetId() {
    return this.getStringAttribute('deploy_target_id');
  }

  // disk_size - computed: true, optional: false, required: false
  /**
  * The instance disk size (GiB).
  */
  public get diskSize() {
    return this.getNumberAttribute('disk_size');
  }

  // elastic_ip_ids - computed: true, optional: false, required: false
  /**
  * The list of attached [exoscale_elastic_ip](../resources/elastic_ip.md) (IDs).
  */
  public get elasticIpIds() {
    return cdktf.Fn.tolist(this.getListAttribute('elastic_ip_ids'));
  }

  // enable_secure_boot - computed: true, optional: false, required: false
  /**
  * Indicates if the instance has secure boot enabled.
  */
  public get enableSecureBoot() {
    return this.getBooleanAttribute('enable_secure_boot');
  }

  // enable_tpm - computed: true, optional: false, required: false
  /**
  * Indicates if the instance has TPM enabled.
  */
  public get enableTpm() {
    return this.getBooleanAttribute('enable_tpm');
  }

  // id - computed: false, optional: true, required: false
  private _id?: string;
  /**
  * The compute instance ID to match (conflicts with `name`).
  */
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

  // ipv6 - computed: true, optional: false, required: false
  /**
  * Whether IPv6 is enabled on the instance.
  */
  public get ipv6() {
    return this.getBooleanAttribute('ipv6');
  }

  // ipv6_address - computed: true, optional: false, required: false
  /**
  * The instance (main network interface) IPv6 address (if enabled).
  */
  public get ipv6Address() {
    return this.getStringAttribute('ipv6_address');
  }

  // labels - computed: true, optional: false, required: false
  private _labels = new cdktf.StringMap(this, "labels");
  /**
  * A map of key/value labels.
  */
  public get labels() {
    return this._labels;
  }

  // manager_id - computed: true, optional: false, required: false
  /**
  * The instance manager ID, if any.
  */
  public get managerId() {
    return this.getStringAttribute('manager_id');
  }

  // manager_type - computed: true, optional: false, required: false
  /**
  * The instance manager type (instance pool, SKS node pool, etc.), if any.
  */
  public get managerType() {
    return this.getStringAttribute('manager_type');
  }

  // name - computed: false, optional: true, required: false
  private _name?: string;
  /**
  * The instance name to match (conflicts with `id`).
  */
  public get name() {
    return this.getStringAttribute('name');
  }
  public set name(value: string) {
    this._name = value;
  }
  public resetName() {
    this._name = undefined;
  }
  // Temporarily expose input value. Use with caution.
  public get nameInput() {
    return this._name;
  }

  // private_network_ids - computed: true, optional: false, required: false
  /**
  * The list of attached [exoscale_private_network](../resources/private_network.md) (IDs).
  */
  public get privateNetworkIds() {
    return cdktf.Fn.tolist(this.getListAttribute('private_network_ids'));
  }

  // public_ip_address - computed: true, optional: false, required: false
  /**
  * The instance (main network interface) IPv4 address.
  */
  public get publicIpAddress() {
    return this.getStringAttribute('public_ip_address');
  }

  // reverse_dns - computed: true, optional: false, required: false
  /**
  * Domain name for reverse DNS record.
  */
  public get reverseDns() {
    return this.getStringAttribute('reverse_dns');
  }

  // security_group_ids - computed: true, optional: false, required: false
  /**
  * The list of attached [exoscale_security_group](../resources/security_group.md) (IDs).
  */
  public get securityGroupIds() {
    return cdktf.Fn.tolist(this.getListAttribute('security_group_ids'));
  }

  // ssh_key - computed: true, optional: false, required: false
  /**
  * The [exoscale_ssh_key](../resources/ssh_key.md) (name) authorized on the instance.
  */
  public get sshKey() {
    return this.getStringAttribute('ssh_key');
  }

  // ssh_keys - computed: true, optional: false, required: false
  /**
  * The list of [exoscale_ssh_key](../resources/ssh_key.md) (name) authorized on the instance.
  */
  public get sshKeys() {
    return cdktf.Fn.tolist(this.getListAttribute('ssh_keys'));
  }

  // state - computed: true, optional: false, required: false
  /**
  * The instance state.
  */
  public get state() {
    return this.getStringAttribute('state');
  }

  // template_id - computed: true, optional: false, required: false
  /**
  * The instance [exoscale_template](./template.md) ID.
  */
  public get templateId() {
    return this.getStringAttribute('template_id');
  }

  // type - computed: true, optional: false, required: false
  /**
  * The instance type.
  */
  public get type() {
    return this.getStringAttribute('type');
  }

  // user_data - computed: true, optional: false, required: false
  /**
  * The instance [cloud-init](http://cloudinit.readthedocs.io/en/latest/) configuration.
  */
  public get userData() {
    return this.getStringAttribute('user_data');
  }

  // zone - computed: false, optional: false, required: true
  private _zone?: string;
  /**
  * The Exoscale [Zone](https://www.exoscale.com/datacenters/) name.
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

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      zone: cdktf.stringToTerraform(this._zone),
    };
  }

  protected synthesizeHclAttributes(): { [name: string]: any } {
    const attrs = {
      id: {
        value: cdktf.stringToHclTerraform(this._id),
        isBlock: false,
        type: "simple",
        storageClassType: "string",
      },
      name: {
        value: cdktf.stringToHclTerraform(this._name),
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
    };

    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined ))
  }
}
