package main

import (
	"context"
	"errors"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"

	"golang.org/x/sync/errgroup"
	"k8s.io/apimachinery/pkg/api/resource"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/leaderelection"
	"k8s.io/client-go/tools/leaderelection/resourcelock"

	config "github.com/cert-manager/cert-manager/internal/apis/config/controller"
	"github.com/cert-manager/cert-manager/pkg/controller"
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmechallenges"
	_ "github.com/cert-manager/cert-manager/pkg/controller/acmeorders"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificate-shim/gateways"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificate-shim/ingresses"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/acme"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/approver"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/ca"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificaterequests/selfsigned"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/issuing"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/keymanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/readiness"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/requestmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/revisionmanager"
	_ "github.com/cert-manager/cert-manager/pkg/controller/certificates/trigger"
	_ "github.com/cert-manager/cert-manager/pkg/controller/clusterissuers"
	_ "github.com/cert-manager/cert-manager/pkg/controller/issuers"
	"github.com/cert-manager/cert-manager/pkg/healthz"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/acme"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/ca"
	_ "github.com/cert-manager/cert-manager/pkg/issuer/selfsigned"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
)

func options(c *config.ControllerConfiguration) (controller.ContextOptions, error) {
	quantity := func(text string, into *resource.Quantity) error {
		q, err := resource.ParseQuantity(text)
		*into = q
		return err
	}
	http01 := c.ACMEHTTP01Config
	acme := controller.ACMEOptions{
		HTTP01SolverImage:            http01.SolverImage,
		ACMEHTTP01SolverRunAsNonRoot: http01.SolverRunAsNonRoot,
		HTTP01SolverNameservers:      http01.SolverNameservers,
		HTTP01SolverExtraLabels:      http01.SolverExtraLabels,
		DNS01CheckAuthoritative:      !c.ACMEDNS01Config.RecursiveNameserversOnly,
		DNS01Nameservers:             c.ACMEDNS01Config.RecursiveNameservers,
		DNS01CheckRetryPeriod:        c.ACMEDNS01Config.CheckRetryPeriod,
	}
	err := errors.Join(
		quantity(http01.SolverResourceRequestCPU, &acme.HTTP01SolverResourceRequestCPU),
		quantity(http01.SolverResourceRequestMemory, &acme.HTTP01SolverResourceRequestMemory),
		quantity(http01.SolverResourceLimitsCPU, &acme.HTTP01SolverResourceLimitsCPU),
		quantity(http01.SolverResourceLimitsMemory, &acme.HTTP01SolverResourceLimitsMemory),
	)
	shim := c.IngressShimConfig
	return controller.ContextOptions{
		Kubeconfig:         c.KubeConfig,
		KubernetesAPIQPS:   c.KubernetesAPIQPS,
		KubernetesAPIBurst: c.KubernetesAPIBurst,
		ACMEOptions:        acme,
		ConfigOptions:      controller.ConfigOptions{EnableGatewayAPI: c.EnableGatewayAPI},
		SchedulerOptions:   controller.SchedulerOptions{MaxConcurrentChallenges: c.MaxConcurrentChallenges},
		IssuerOptions: controller.IssuerOptions{
			ClusterResourceNamespace:        c.ClusterResourceNamespace,
			ClusterIssuerAmbientCredentials: c.ClusterIssuerAmbientCredentials,
			IssuerAmbientCredentials:        c.IssuerAmbientCredentials,
		},
		IngressShimOptions: controller.IngressShimOptions{
			DefaultIssuerName:                 shim.DefaultIssuerName,
			DefaultIssuerKind:                 shim.DefaultIssuerKind,
			DefaultIssuerGroup:                shim.DefaultIssuerGroup,
			DefaultAutoCertificateAnnotations: shim.DefaultAutoCertificateAnnotations,
			ExtraCertificateAnnotations:       shim.ExtraCertificateAnnotations,
		},
		CertificateOptions: controller.CertificateOptions{
			EnableOwnerRef:                           c.EnableCertificateOwnerRef,
			CopiedAnnotationPrefixes:                 c.CopiedAnnotationPrefixes,
			CertificateRequestMinimumBackoffDuration: c.CertificateRequestMinimumBackoffDuration,
			CertificateRequestMaximumBackoffDuration: c.CertificateRequestMaximumBackoffDuration,
		},
	}, err
}

// startControllers runs every loop until the context ends or one fails.
func startControllers(ctx context.Context, c *config.ControllerConfiguration, factory *controller.ContextFactory) error {
	group, ctx := errgroup.WithContext(ctx)
	shared, err := factory.Build()
	if err != nil {
		return err
	}
	for name, construct := range controller.Known() {
		if name == "gateway-shim" && !shared.GatewaySolverEnabled {
			continue
		}
		loop, err := construct(factory)
		if err != nil {
			return err
		}
		group.Go(func() error { return loop.Run(c.NumberOfConcurrentWorkers, ctx) })
	}
	shared.SharedInformerFactory.Start(ctx.Done())
	shared.KubeSharedInformerFactory.Start(ctx.Done())
	shared.HTTP01ResourceMetadataInformersFactory.Start(ctx.Done())
	if shared.GatewaySolverEnabled {
		shared.GWShared.Start(ctx.Done())
	}
	return group.Wait()
}

func run(c *config.ControllerConfiguration) error {
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	ctx = logf.NewContext(ctx, logf.Log, "controller")
	group, ctx := errgroup.WithContext(ctx)
	o, err := options(c)
	if err != nil {
		return err
	}
	factory, err := controller.NewContextFactory(ctx, o)
	if err != nil {
		return err
	}
	shared, err := factory.Build("controller")
	if err != nil {
		return err
	}
	health := healthz.NewServer(c.LeaderElectionConfig.HealthzTimeout)
	healthListener, err := net.Listen("tcp", c.HealthzListenAddress)
	if err != nil {
		return err
	}
	metricsListener, err := net.Listen("tcp", c.MetricsListenAddress)
	if err != nil {
		return err
	}
	metrics := shared.Metrics.NewServer(metricsListener)
	group.Go(func() error { return health.Start(ctx, healthListener) })
	group.Go(func() error {
		if err := metrics.Serve(metricsListener); !errors.Is(err, http.ErrServerClosed) {
			return err
		}
		return nil
	})
	group.Go(func() error { <-ctx.Done(); return metrics.Close() })
	group.Go(func() error {
		defer stop()
		if !c.LeaderElectionConfig.Enabled {
			return startControllers(ctx, c, factory)
		}
		return lead(ctx, c, shared.Client, health, func(ctx context.Context) error { return startControllers(ctx, c, factory) })
	})
	return group.Wait()
}

// lead does the work while this replica holds the lease, and ends with it.
func lead(ctx context.Context, c *config.ControllerConfiguration, client kubernetes.Interface, health *healthz.Server, work func(context.Context) error) error {
	host, err := os.Hostname()
	if err != nil {
		return err
	}
	settings := c.LeaderElectionConfig
	lock, err := resourcelock.New(resourcelock.LeasesResourceLock, settings.Namespace, "cert-manager-controller",
		client.CoreV1(), client.CoordinationV1(), resourcelock.ResourceLockConfig{Identity: host + "-external-cert-manager-controller"})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var result error
	elector, err := leaderelection.NewLeaderElector(leaderelection.LeaderElectionConfig{
		Lock:            lock,
		LeaseDuration:   settings.LeaseDuration,
		RenewDeadline:   settings.RenewDeadline,
		RetryPeriod:     settings.RetryPeriod,
		ReleaseOnCancel: true,
		WatchDog:        health.LeaderHealthzAdaptor,
		Callbacks: leaderelection.LeaderCallbacks{
			OnStartedLeading: func(ctx context.Context) { result = work(ctx); cancel() },
			OnStoppedLeading: func() {},
		},
	})
	if err != nil {
		return err
	}
	elector.Run(ctx)
	return result
}
