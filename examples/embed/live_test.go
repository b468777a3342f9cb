package main

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// live serves over a real connection until the test ends.
func live(t *testing.T, s *service) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server
}

func send(ctx context.Context, client *http.Client, url string, body io.Reader) (status int, text string, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/validate", body)
	if err != nil {
		return 0, "", err
	}
	r.Header.Set("Content-Type", "application/json")
	res, err := client.Do(r)
	if err != nil {
		return 0, "", err
	}
	defer func() { _ = res.Body.Close() }() // it is read
	b, err := io.ReadAll(res.Body)
	return res.StatusCode, string(b), err
}

// slowed has jobs wait until they are let go, and says when one begins.
func slowed(s *service) (begun <-chan struct{}, letGo func()) {
	b, gate := make(chan struct{}, 100), make(chan struct{})
	s.judge = func(j job) result {
		b <- struct{}{}
		<-gate
		return judge(j)
	}
	return b, sync.OnceFunc(func() { close(gate) })
}

// TestManyClients has more clients than workers: each gets the report on its own design, or is told to come again.
func TestManyClients(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.waiting, l.requests = 5*time.Second, 16
	s, _ := testService(l)
	server := live(t, s)
	var wg sync.WaitGroup
	results := make(chan string, 60)
	for i := range 60 {
		wg.Go(func() {
			id := fmt.Sprintf("puesto-%d", i)
			status, text, err := send(t.Context(), server.Client(), server.URL, strings.NewReader(fmt.Sprintf(`{"positions": [{"id": %q}]}`, id)))
			switch {
			case err != nil:
				results <- err.Error()
			case status == http.StatusOK && strings.Contains(text, `"`+id+`"`):
				results <- "report"
			case status == http.StatusServiceUnavailable && strings.Contains(text, "/problems#busy"):
				results <- "busy"
			default:
				results <- fmt.Sprint(status, text)
			}
		})
	}
	wg.Wait()
	close(results)
	counts := map[string]int{}
	for r := range results {
		counts[r]++
	}
	if counts["report"] < 16 || counts["report"]+counts["busy"] != 60 {
		t.Errorf("%v", counts)
	}
	require.NoError(t, s.drain(t.Context()))
}

// TestBusy fills the workers, and then the places of requests.
func TestBusy(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.workers, l.requests = 1, 2
	s, _ := testService(l)
	begun, letGo := slowed(s)
	defer letGo()
	first := make(chan int, 1)
	go func() { first <- post(t, s, good).Code }()
	<-begun

	second := post(t, s, good, "Accept-Language", "es")
	require.Equal(t, http.StatusServiceUnavailable, second.Code)
	require.Equal(t, "1", second.Header().Get("Retry-After"))
	require.Contains(t, second.Body.String(), "Demasiadas peticiones a la vez")

	s.inside <- struct{}{} // another client is sending its design
	third := post(t, s, "not read")
	require.Equal(t, http.StatusServiceUnavailable, third.Code)
	require.Equal(t, http.StatusOK, answerTo(s, request(t, http.MethodGet, "/healthz", "")).Code)
	<-s.inside

	letGo()
	require.Equal(t, http.StatusOK, <-first)
	require.Equal(t, http.StatusOK, post(t, s, good).Code)
}

// TestTooMuchWork gives up on a job, whose worker is free again when it ends.
func TestTooMuchWork(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.workers, l.working = 1, 20*time.Millisecond
	s, _ := testService(l)
	_, letGo := slowed(s)
	defer letGo()
	w := post(t, s, good)
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Contains(t, w.Body.String(), "/problems#too-much-work")
	require.Contains(t, post(t, s, good).Body.String(), "/problems#busy")
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	require.ErrorIs(t, s.drain(ctx), context.DeadlineExceeded)
	letGo()
}

// TestPanicIsAnError shows that one broken job ends neither the service nor its worker.
func TestPanicIsAnError(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.workers = 1
	s, log := testService(l)
	s.judge = func(job) result { panic("broken") }
	for range 3 {
		w := post(t, s, good, "Accept-Language", "es")
		require.Equal(t, http.StatusInternalServerError, w.Code)
		require.NotContains(t, w.Body.String(), "broken")
	}
	require.Contains(t, log.String(), "panic: broken")
	s.judge = judge
	require.Equal(t, http.StatusOK, post(t, s, good).Code)

	s.template = nil // a handler that is broken
	require.Equal(t, http.StatusInternalServerError, answerTo(s, request(t, http.MethodGet, "/", "")).Code)
	require.Contains(t, log.String(), "stack")
}

// TestCancelledRequest has a client leave while its design is judged: its place is free at once, its worker when the job ends.
func TestCancelledRequest(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.workers, l.waiting = 1, 5*time.Second
	s, log := testService(l)
	begun, letGo := slowed(s)
	defer letGo()
	server := live(t, s)
	ctx, cancel := context.WithCancel(t.Context())
	failed := make(chan error, 1)
	go func() {
		_, _, err := send(ctx, server.Client(), server.URL, strings.NewReader(good))
		failed <- err
	}()
	<-begun
	cancel()
	require.ErrorIs(t, <-failed, context.Canceled)
	require.Eventually(t, func() bool { return strings.Contains(log.String(), `"gone":true`) }, 5*time.Second, 5*time.Millisecond)
	if n := len(s.inside); n != 0 {
		t.Errorf("%d requests inside", n)
	}
	if n := len(s.busy); n != 1 {
		t.Errorf("%d workers busy, and the job is not done", n)
	}

	// One who leaves while waiting for the worker never takes it.
	ctx, cancel = context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	_, _, err := send(ctx, server.Client(), server.URL, strings.NewReader(good))
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.Eventually(t, func() bool { return len(s.inside) == 0 }, 5*time.Second, 5*time.Millisecond)

	letGo()
	status, _, err := send(t.Context(), server.Client(), server.URL, strings.NewReader(good))
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, status)
	if len(begun) != 1 { // the last one; the client that left while waiting began nothing
		t.Errorf("%d jobs begun", len(begun))
	}
}

// TestClientStopsSending cancels in the middle of the body.
func TestClientStopsSending(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	server := live(t, s)
	ctx, cancel := context.WithCancel(t.Context())
	body, pipe := io.Pipe()
	failed := make(chan error, 1)
	go func() {
		_, _, err := send(ctx, server.Client(), server.URL, body)
		failed <- err
	}()
	_, err := io.WriteString(pipe, `{"positions": [`)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return len(s.inside) == 1 }, 5*time.Second, time.Millisecond)
	cancel()
	require.NoError(t, pipe.CloseWithError(context.Canceled)) // or the client would wait for more to send
	require.ErrorIs(t, <-failed, context.Canceled)
	require.Eventually(t, func() bool { return len(s.inside) == 0 }, 5*time.Second, 5*time.Millisecond)
}
