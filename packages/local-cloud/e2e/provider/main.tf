# One of everything that the local cloud offers, for the provider's two generations of clients.
terraform {
  required_providers {
    exoscale = { source = "exoscale/exoscale" }
  }
  backend "s3" {
    bucket                      = "state"
    key                         = "x/cluster.tfstate"
    region                      = "ch-gva-2"
    use_lockfile                = true
    use_path_style              = true
    skip_credentials_validation = true
    skip_region_validation      = true
    skip_requesting_account_id  = true
    skip_metadata_api_check     = true
    skip_s3_checksum            = true
  }
}
provider "exoscale" {}
variable "size" {
  type    = number
  default = 2
}
locals { zone = "ch-gva-2" }
resource "exoscale_private_network" "n" {
  zone     = local.zone
  name     = "net"
  netmask  = "255.255.255.0"
  start_ip = "10.0.0.20"
  end_ip   = "10.0.0.200"
}
resource "exoscale_anti_affinity_group" "a" { name = "aag" }
resource "exoscale_security_group" "s" { name = "sg" }
resource "exoscale_security_group_rule" "kubelet" {
  security_group_id      = exoscale_security_group.s.id
  type                   = "INGRESS"
  protocol               = "TCP"
  start_port             = 10250
  end_port               = 10250
  user_security_group_id = exoscale_security_group.s.id
}
resource "exoscale_security_group_rule" "pub" {
  security_group_id     = exoscale_security_group.s.id
  type                  = "INGRESS"
  protocol              = "TCP"
  start_port            = 10250
  end_port              = 10250
  public_security_group = "public-sks-apiservers"
}
resource "exoscale_security_group_rule" "http" {
  security_group_id = exoscale_security_group.s.id
  type              = "INGRESS"
  protocol          = "TCP"
  start_port        = 30080
  end_port          = 30080
  cidr              = "0.0.0.0/0"
}
resource "exoscale_sks_cluster" "c" {
  zone          = local.zone
  name          = "cluster"
  service_level = "starter"
  auto_upgrade  = true
  exoscale_csi  = true
}
resource "exoscale_sks_nodepool" "p" {
  zone                    = local.zone
  cluster_id              = exoscale_sks_cluster.c.id
  name                    = "general"
  instance_type           = "standard.medium"
  size                    = var.size
  security_group_ids      = [exoscale_security_group.s.id]
  anti_affinity_group_ids = [exoscale_anti_affinity_group.a.id]
  private_network_ids     = [exoscale_private_network.n.id]
  labels                  = { a = "c" }
  taints                  = { t = "v:NoSchedule" }
}
data "exoscale_instance_pool" "p" {
  zone = local.zone
  id   = exoscale_sks_nodepool.p.instance_pool_id
}
output "addresses" { value = data.exoscale_instance_pool.p.instances[*].public_ip_address }
resource "exoscale_elastic_ip" "e" {
  zone        = local.zone
  reverse_dns = "a.example.com"
}
resource "exoscale_block_storage_volume" "v" {
  zone = local.zone
  name = "vol"
  size = 20
}
resource "exoscale_sks_kubeconfig" "k" {
  zone        = local.zone
  cluster_id  = exoscale_sks_cluster.c.id
  user        = "kubernetes-admin"
  groups      = ["system:masters"]
  ttl_seconds = 3600
}

resource "exoscale_nlb" "front" {
  zone        = local.zone
  name        = "front"
  description = "the way in"
}
resource "exoscale_nlb_service" "https" {
  zone             = local.zone
  nlb_id           = exoscale_nlb.front.id
  name             = "https"
  instance_pool_id = exoscale_sks_nodepool.p.instance_pool_id
  protocol         = "tcp"
  port             = 443
  target_port      = 30443
  strategy         = "round-robin"
  healthcheck {
    mode     = "tcp"
    port     = 30443
    interval = 5
    timeout  = 3
    retries  = 1
  }
}
resource "exoscale_domain" "zone" { name = "example.test" }
resource "exoscale_domain_record" "wildcard" {
  domain      = exoscale_domain.zone.id
  name        = "*"
  record_type = "A"
  content     = exoscale_nlb.front.ip_address
  ttl         = 300
}
resource "exoscale_domain_record" "text" {
  domain      = exoscale_domain.zone.id
  name        = "_acme-challenge"
  record_type = "TXT"
  content     = "token"
}
resource "exoscale_ssh_key" "ops" {
  name       = "ops"
  public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFPRDE7Z8vcIXLmi9RRcWJhvYEHMkwg1IhFQUF4ZjFYe ops"
}
resource "exoscale_iam_role" "dns" {
  name     = "dns"
  editable = true
  policy = {
    default_service_strategy = "deny"
    services                 = { dns = { type = "allow" } }
  }
}
resource "exoscale_iam_api_key" "dns" {
  name    = "dns"
  role_id = exoscale_iam_role.dns.id
}
resource "exoscale_dbaas" "pg" {
  zone                   = local.zone
  name                   = "pg"
  type                   = "pg"
  plan                   = "startup-4"
  termination_protection = false
  pg = {
    version         = "18"
    ip_filter       = ["203.0.113.7/32"]
    backup_schedule = "03:00"
  }
}
output "wildcard" { value = exoscale_nlb.front.ip_address }
