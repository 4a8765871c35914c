// cert-manager's controllers: upstream's loops, defaults and health checks, with the flags that its chart sets (an
// unknown flag is an error). Upstream's own main is a nested module that module proxies do not serve; this module's
// path lies below upstream's, so Go lets it import what is internal there. Issuers: ACME by HTTP-01 and DNS-01, CA,
// self-signed.
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/spf13/pflag"
	logsapi "k8s.io/component-base/logs/api/v1"

	config "github.com/cert-manager/cert-manager/internal/apis/config/controller"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
	"github.com/cert-manager/cert-manager/pkg/util"
)

// defaults are upstream's (internal/apis/config/controller/v1alpha1/defaults.go). They are written out, because that
// package imports an issuer whose client cannot be had from a module proxy.
func defaults() *config.ControllerConfiguration {
	c := &config.ControllerConfiguration{
		KubernetesAPIQPS:                20,
		KubernetesAPIBurst:              50,
		ClusterResourceNamespace:        "kube-system",
		ClusterIssuerAmbientCredentials: true,
		NumberOfConcurrentWorkers:       5,
		MaxConcurrentChallenges:         60,
		MetricsListenAddress:            "0.0.0.0:9402",
		HealthzListenAddress:            "0.0.0.0:9403",
		CopiedAnnotationPrefixes: []string{
			"*",
			"-kubectl.kubernetes.io/",
			"-fluxcd.io/",
			"-argocd.argoproj.io/",
		},
		CertificateRequestMinimumBackoffDuration: time.Hour,
		CertificateRequestMaximumBackoffDuration: 32 * time.Hour,
		ACMEHTTP01Config: config.ACMEHTTP01Config{
			SolverImage:                 "quay.io/jetstack/cert-manager-acmesolver:" + util.AppVersion,
			SolverResourceRequestCPU:    "10m",
			SolverResourceRequestMemory: "64Mi",
			SolverResourceLimitsCPU:     "100m",
			SolverResourceLimitsMemory:  "64Mi",
			SolverRunAsNonRoot:          true,
		},
		ACMEDNS01Config: config.ACMEDNS01Config{CheckRetryPeriod: 10 * time.Second},
		IngressShimConfig: config.IngressShimConfig{
			DefaultIssuerKind:                 "Issuer",
			DefaultIssuerGroup:                "cert-manager.io",
			DefaultAutoCertificateAnnotations: []string{"kubernetes.io/tls-acme"},
		},
		Logging: *logsapi.NewLoggingConfiguration(),
	}
	c.LeaderElectionConfig.Enabled = true
	c.LeaderElectionConfig.Namespace = "kube-system"
	c.LeaderElectionConfig.LeaseDuration = 60 * time.Second
	c.LeaderElectionConfig.RenewDeadline = 40 * time.Second
	c.LeaderElectionConfig.RetryPeriod = 15 * time.Second
	c.LeaderElectionConfig.HealthzTimeout = 20 * time.Second
	return c
}

func addFlags(f *pflag.FlagSet, c *config.ControllerConfiguration) {
	f.StringVar(&c.KubeConfig, "kubeconfig", c.KubeConfig, "default: the cluster that this runs in")
	f.StringVar(&c.ClusterResourceNamespace, "cluster-resource-namespace", c.ClusterResourceNamespace, "namespace of what ClusterIssuers refer to")
	f.BoolVar(&c.LeaderElectionConfig.Enabled, "leader-elect", c.LeaderElectionConfig.Enabled, "one of several replicas works at a time")
	f.StringVar(&c.LeaderElectionConfig.Namespace, "leader-election-namespace", c.LeaderElectionConfig.Namespace, "namespace of the lease")
	f.StringVar(&c.ACMEHTTP01Config.SolverImage, "acme-http01-solver-image", c.ACMEHTTP01Config.SolverImage, "image that answers HTTP-01 challenges")
	f.StringSliceVar(&c.ACMEHTTP01Config.SolverNameservers, "acme-http01-solver-nameservers", c.ACMEHTTP01Config.SolverNameservers, "asked before a challenge is presented")
	f.StringSliceVar(&c.ACMEDNS01Config.RecursiveNameservers, "dns01-recursive-nameservers", c.ACMEDNS01Config.RecursiveNameservers, "asked whether a record is there")
	f.BoolVar(&c.ACMEDNS01Config.RecursiveNameserversOnly, "dns01-recursive-nameservers-only", c.ACMEDNS01Config.RecursiveNameserversOnly, "do not ask the zone's own servers")
	f.IntVar(&c.MaxConcurrentChallenges, "max-concurrent-challenges", c.MaxConcurrentChallenges, "at a time")
	f.BoolVar(&c.EnableGatewayAPI, "enable-gateway-api", c.EnableGatewayAPI, "solve by HTTPRoutes; certificates for annotated Gateways")
	f.BoolVar(&c.EnableCertificateOwnerRef, "enable-certificate-owner-ref", c.EnableCertificateOwnerRef, "secrets go with their certificate")
	f.StringVar(&c.MetricsListenAddress, "metrics-listen-address", c.MetricsListenAddress, "address of the metrics")
	f.StringVar(&c.HealthzListenAddress, "internal-healthz-listen-address", c.HealthzListenAddress, "address of the health checks")
	logf.AddFlags(&c.Logging, f)
}

func main() {
	c := defaults()
	flags := pflag.NewFlagSet("controller", pflag.ExitOnError)
	addFlags(flags, c)
	err := flags.Parse(os.Args[1:])
	if err == nil {
		err = logf.ValidateAndApply(&c.Logging)
	}
	if err == nil {
		err = run(c)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
