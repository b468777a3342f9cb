package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestShutdown stops the service while a client is still sending: it gets its report, and nobody else gets in.
func TestShutdown(t *testing.T) {
	t.Parallel()
	var log journal
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	exit := make(chan int, 1)
	go func() { exit <- run(ctx, []string{"-addr", "127.0.0.1:0", "-workers", "1"}, &log) }()
	address := ""
	require.Eventually(t, func() bool {
		var line struct{ Address string }
		first, _, _ := strings.Cut(log.String(), "\n")
		_ = json.Unmarshal([]byte(first), &line) // until it is there
		address = line.Address
		return address != ""
	}, 5*time.Second, time.Millisecond)

	body, pipe := io.Pipe()
	answered := make(chan int, 1)
	go func() {
		status, _, err := send(context.WithoutCancel(t.Context()), new(http.Client), "http://"+address, body)
		if err != nil {
			t.Error(err)
		}
		answered <- status
	}()
	_, err := io.WriteString(pipe, good[:40])
	require.NoError(t, err)
	time.Sleep(50 * time.Millisecond) // for the server to have it
	stop()
	require.Eventually(t, func() bool {
		conn, err := new(net.Dialer).DialContext(context.WithoutCancel(t.Context()), "tcp", address)
		if err == nil {
			_ = conn.Close()
		}
		return err != nil
	}, 5*time.Second, 5*time.Millisecond)
	_, err = io.WriteString(pipe, good[40:])
	require.NoError(t, err)
	require.NoError(t, pipe.Close())
	require.Equal(t, http.StatusOK, <-answered)
	require.Equal(t, exitDone, <-exit)
}

func TestHealthWhileStopping(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	require.Equal(t, http.StatusOK, answerTo(s, request(t, http.MethodGet, "/healthz", "")).Code)
	s.draining.Store(true)
	require.Equal(t, http.StatusServiceUnavailable, answerTo(s, request(t, http.MethodGet, "/healthz", "")).Code)
}

func TestOptions(t *testing.T) {
	t.Parallel()
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer func() { require.NoError(t, taken.Close()) }()
	for _, test := range []struct {
		args string
		want int
	}{{"-h", exitDone}, {"-x", exitOptions}, {"-workers many", exitOptions}, {"-workers 0", exitOptions}, {"-bytes -1", exitOptions}, {"more", exitOptions}, {"-addr " + taken.Addr().String(), exitFailed}} {
		var log journal
		if got := run(t.Context(), strings.Fields(test.args), &log); got != test.want {
			t.Errorf("%s: exit state %d, want %d: %s", test.args, got, test.want, log.String())
		}
	}
}
