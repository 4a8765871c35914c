// The program that answers HTTP-01 challenges: upstream's solver with upstream's flags.
package main

import (
	"context"
	"flag"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/cert-manager/cert-manager/pkg/issuer/acme/http/solver"
	logf "github.com/cert-manager/cert-manager/pkg/logs"
)

func main() {
	s := &solver.HTTP01Solver{}
	flag.IntVar(&s.ListenPort, "listen-port", 8089, "port to answer on")
	flag.StringVar(&s.Domain, "domain", "", "domain that is validated")
	flag.StringVar(&s.Token, "token", "", "token of the challenge")
	flag.StringVar(&s.Key, "key", "", "answer to the challenge")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		shutdown, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = s.Shutdown(shutdown)
	}()
	if err := s.Listen(logf.Log); err != nil && ctx.Err() == nil {
		logf.Log.Error(err, "cannot answer challenges")
		os.Exit(1)
	}
}
