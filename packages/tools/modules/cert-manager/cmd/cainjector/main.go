// cert-manager's cainjector, which tells the API server the authority of cert-manager's webhook: upstream's reconcilers
// with the flags that its chart sets. Upstream's own main is a nested module that module proxies do not serve.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/pflag"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/metrics/server"

	admissionv1 "k8s.io/api/admissionregistration/v1"
	corev1 "k8s.io/api/core/v1"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apimachinery/pkg/runtime"
	logsapi "k8s.io/component-base/logs/api/v1"
	apiregistrationv1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"

	"github.com/cert-manager/cert-manager/pkg/api"
	"github.com/cert-manager/cert-manager/pkg/controller/cainjector"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
	"github.com/cert-manager/cert-manager/pkg/util"
)

// kinds are those that it reads and changes.
func kinds() (*runtime.Scheme, error) {
	scheme := runtime.NewScheme()
	return scheme, errors.Join(
		api.AddToScheme(scheme),
		corev1.AddToScheme(scheme),
		admissionv1.AddToScheme(scheme),
		apiextensionsv1.AddToScheme(scheme),
		apiregistrationv1.AddToScheme(scheme),
	)
}

func run() error {
	logging := logsapi.NewLoggingConfiguration()
	flags := pflag.NewFlagSet("cainjector", pflag.ExitOnError)
	namespace := flags.String("namespace", "", "only this namespace; empty: all")
	elect := flags.Bool("leader-elect", true, "one of several replicas works at a time")
	electNamespace := flags.String("leader-election-namespace", "kube-system", "namespace of the lease")
	metrics := flags.String("metrics-listen-address", "0.0.0.0:9402", "address of the metrics; 0: none")
	logf.AddFlags(logging, flags)
	if err := flags.Parse(os.Args[1:]); err != nil {
		return err
	}
	if err := logf.ValidateAndApply(logging); err != nil {
		return err
	}
	ctx := logf.NewContext(ctrl.SetupSignalHandler(), logf.Log, "cainjector")
	ctrl.SetLogger(logf.Log)
	config, err := ctrl.GetConfig()
	if err != nil {
		return err
	}
	// The reconcilers take their field manager from it.
	config = util.RestConfigWithUserAgent(config, "cainjector")
	scheme, err := kinds()
	if err != nil {
		return err
	}
	manager, err := ctrl.NewManager(config, ctrl.Options{
		Scheme:                        scheme,
		LeaderElection:                *elect,
		LeaderElectionNamespace:       *electNamespace,
		LeaderElectionID:              "cert-manager-cainjector-leader-election",
		LeaderElectionReleaseOnCancel: true,
		Metrics:                       server.Options{BindAddress: *metrics},
		// Secrets are watched as metadata only; their data is read when it is needed.
		Client: client.Options{Cache: &client.CacheOptions{DisableFor: []client.Object{&corev1.Secret{}}}},
	})
	if err != nil {
		return err
	}
	options := cainjector.SetupOptions{
		Namespace:                    *namespace,
		EnableCertificatesDataSource: true,
		EnabledReconcilersFor: map[string]bool{
			cainjector.MutatingWebhookConfigurationName:   true,
			cainjector.ValidatingWebhookConfigurationName: true,
			cainjector.APIServiceName:                     true,
			cainjector.CustomResourceDefinitionName:       true,
		},
	}
	if err := cainjector.RegisterAllInjectors(ctx, manager, options); err != nil {
		return err
	}
	return manager.Start(ctx)
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
