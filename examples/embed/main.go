// Command embed serves the library over HTTP: it validates the designs that are posted to it.
//
//	go run ./examples/embed -addr 127.0.0.1:8080
//	curl -H 'Content-Type: application/json' -H 'Accept-Language: es' \
//		--data-binary @examples/designs/agencia.json http://127.0.0.1:8080/validate
//
// POST /validate takes a design as application/json, or as the field design of a form, and answers with the report in the format that Accept
// prefers (JSON, HTML, text, Markdown, SVG or SARIF) and in the language of ?lang, or else of Accept-Language. What it refuses, it refuses
// with a problem of RFC 9457, each fault of a document with its JSON Pointer, line and column. GET / is a page to paste a design into,
// GET /problems says what the types of problems mean, and GET /healthz whether the service takes requests.
//
// A client can cost so much and no more: see limits. Logs are JSON on standard error and hold ids, codes and counts, no names. On an interrupt
// the service finishes what it has begun. It imports nothing but the packages that every module can import.
package main

import (
	"context"
	"errors"
	"flag"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stderr)
	stop()
	os.Exit(code)
}

const (
	exitDone    = 0
	exitFailed  = 1
	exitOptions = 2
)

// grace is how long requests may take to end once the service is told to stop.
const grace = 15 * time.Second

// run serves until ctx is done.
func run(ctx context.Context, args []string, stderr io.Writer) int {
	flags := flag.NewFlagSet("embed", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "127.0.0.1:8080", "address to listen on; port 0 is any that is free")
	l := defaultLimits()
	flags.Int64Var(&l.bytes, "bytes", l.bytes, "how long a design may be, in bytes")
	flags.IntVar(&l.workers, "workers", l.workers, "designs that are judged at once")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitDone
		}
		return exitOptions
	}
	if flags.NArg() > 0 || l.bytes < 1 || l.workers < 1 {
		_, _ = io.WriteString(stderr, "usage: embed [-addr ADDRESS] [-bytes N] [-workers N]\n") // nobody is left to tell
		return exitOptions
	}
	log := slog.New(slog.NewJSONHandler(stderr, nil))
	if err := serve(ctx, *addr, l, log); err != nil {
		log.Error("failed", "error", err.Error())
		return exitFailed
	}
	return exitDone
}

func serve(ctx context.Context, addr string, l limits, log *slog.Logger) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", addr)
	if err != nil {
		return err
	}
	s := newService(l, log)
	server := &http.Server{
		Handler:           s,
		ReadHeaderTimeout: l.reading,
		ReadTimeout:       l.reading,
		WriteTimeout:      l.reading + l.waiting + l.working + l.reading,
		IdleTimeout:       time.Minute,
		MaxHeaderBytes:    16 << 10,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	log.Info("listening", "address", listener.Addr().String())
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	s.draining.Store(true)
	end, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	return errors.Join(server.Shutdown(end), s.drain(end))
}
