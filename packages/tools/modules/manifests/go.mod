module example.invalid/tools/manifests

// Modules of which only manifests are used: upstream's custom resource definitions and charts. Nothing is built here.
go 1.27.3

require sigs.k8s.io/gateway-api v1.6.1

require github.com/external-secrets/external-secrets v0.20.4
