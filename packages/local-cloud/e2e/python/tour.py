"""Uses Exoscale's public Python client against the local cloud and prints what it saw."""

import base64
import json
import os

from exoscale.api.v2 import Client
from exoscale.api.exceptions import (
    ExoscaleAPIAuthException,
    ExoscaleAPIClientException,
    ExoscaleAPIServerException,
)

key = os.environ["EXOSCALE_API_KEY"]
secret = os.environ["EXOSCALE_API_SECRET"]
# Its own list of authorities is not enough: the proxy shows a certificate of the local CA.
os.environ["REQUESTS_CA_BUNDLE"] = os.environ["SSL_CERT_FILE"]
client = Client(key, secret, url=os.environ["EXOSCALE_API_ENDPOINT"])
seen = {}


def done(operation):
    return client.wait(operation["id"])["reference"]["id"]


def status(call):
    try:
        call()
    except (ExoscaleAPIAuthException, ExoscaleAPIClientException, ExoscaleAPIServerException) as error:
        return error.response.status_code
    return 200


seen["zones"] = len(client.list_zones()["zones"])

# With its built-in addresses, through the TLS-terminating proxy.
sofia = Client(key, secret, zone="bg-sof-1")
network = sofia.wait(sofia.create_private_network(name="from-python")["id"])["reference"]["id"]
listed = sofia.list_private_networks()["private-networks"]
seen["zone_through_proxy"] = "bg-sof-1" if [n["id"] for n in listed] == [network] else listed
sofia.wait(sofia.delete_private_network(id=network)["id"])

operation = client.create_private_network(
    name="net", netmask="255.255.255.0", start_ip="10.0.0.10", end_ip="10.0.0.99"
)
seen["private_network"] = client.wait(operation["id"])["state"]
network = operation["reference"]["id"]

group = done(client.create_security_group(name="from-python"))
done(
    client.add_rule_to_security_group(
        id=group, flow_direction="ingress", protocol="tcp", network="0.0.0.0/0", start_port=443, end_port=443
    )
)
seen["security_group_rules"] = len(client.get_security_group(id=group)["rules"])

address = done(client.create_elastic_ip(description="from python"))
seen["elastic_ip"] = bool(client.get_elastic_ip(id=address)["ip"])

version = client.list_sks_cluster_versions()["sks-cluster-versions"][0]
cluster = done(client.create_sks_cluster(name="python", level="starter", cni="cilium", version=version))
seen["cluster_state"] = client.get_sks_cluster(id=cluster)["state"]
medium = next(
    t["id"]
    for t in client.list_instance_types()["instance-types"]
    if (t["family"], t["size"]) == ("standard", "medium")
)
nodepool = done(
    client.create_sks_nodepool(
        id=cluster,
        name="workers",
        size=2,
        disk_size=50,
        instance_type={"id": medium},
        security_groups=[{"id": group}],
        private_networks=[{"id": network}],
    )
)
pool = client.get_sks_nodepool(id=cluster, sks_nodepool_id=nodepool)["instance-pool"]["id"]
nodes = [client.get_instance(id=i["id"]) for i in client.get_instance_pool(id=pool)["instances"]]
seen["nodes"] = len(nodes)
seen["nodes_have_addresses"] = len({n["public-ip"] for n in nodes}) == 2
kubeconfig = client.generate_sks_cluster_kubeconfig(id=cluster, user="python", groups=["system:masters"])
seen["kubeconfig"] = b"client-certificate-data" in base64.b64decode(kubeconfig["kubeconfig"])

stranger = Client(key, "wrong", url=os.environ["EXOSCALE_API_ENDPOINT"])
seen["refused"] = status(stranger.list_instances)
seen["missing"] = status(lambda: client.get_elastic_ip(id="3fa85f64-5717-4562-b3fc-2c963f66afa6"))
seen["invalid"] = status(lambda: client.create_security_group(name=""))
seen["not_offered"] = status(lambda: client.list_vpcs())

done(client.delete_sks_nodepool(id=cluster, sks_nodepool_id=nodepool))
done(client.delete_sks_cluster(id=cluster))
done(client.delete_elastic_ip(id=address))
done(client.delete_security_group(id=group))
done(client.delete_private_network(id=network))

print(json.dumps(seen))
