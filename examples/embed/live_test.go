package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
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

// slow sends the head of a request and the beginning of its body, and returns what is answered until the connection is closed.
func slow(t *testing.T, server *httptest.Server, head, begin string, each time.Duration) (status int, body string) {
	t.Helper()
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", server.Listener.Addr().String())
	require.NoError(t, err)
	defer func() { _ = conn.Close() }() // it has been closed by the other side
	_, err = io.WriteString(conn, head+"\r\n\r\n"+begin)
	require.NoError(t, err)
	stop := make(chan struct{})
	defer close(stop)
	go func() { // a byte now and then, for as long as somebody takes it
		for {
			select {
			case <-stop:
				return
			case <-time.After(each):
				if _, err := io.WriteString(conn, " "); err != nil {
					return
				}
			}
		}
	}()
	require.NoError(t, conn.SetReadDeadline(time.Now().Add(20*time.Second)))
	r := bufio.NewReader(conn)
	res, err := http.ReadResponse(r, nil)
	require.NoError(t, err)
	text, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	require.NoError(t, res.Body.Close())
	_, err = io.Copy(io.Discard, r)                            // until it is closed
	if netErr, ok := err.(net.Error); ok && netErr.Timeout() { //nolint:errorlint // what a connection answers is no wrapped error
		t.Error("the connection stays open")
	}
	return res.StatusCode, string(text)
}

// TestSlowBodies has clients that draw out a body, whole or in a form, or what stands behind it: each is cut off.
func TestSlowBodies(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.reading = 150 * time.Millisecond
	s, _ := testService(l)
	server := live(t, s)
	formBody, media := form(t, "design", good)
	for _, test := range []struct {
		name, head, begin string
		status            int
	}{
		{"a body", "POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5000", `{"positions": [`, http.StatusRequestTimeout},
		{"nothing", "POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5000", "", http.StatusRequestTimeout},
		{"a form", "POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: " + media + "\r\nContent-Length: 5000", formBody[:40], http.StatusRequestTimeout},
		{"behind a form", "POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: " + media + "\r\nContent-Length: 5000", formBody, http.StatusRequestTimeout},
		{"more than there may be", "POST /validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 5000000", "{", http.StatusRequestEntityTooLarge},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			status, body := slow(t, server, test.head, test.begin, 20*time.Millisecond)
			if status != test.status || !json.Valid([]byte(body)) {
				t.Errorf("%d, want %d: %s", status, test.status, body)
			}
		})
	}
}

// TestReadingTimeDoesNotCount shows that the time to read does not run while a design is judged.
func TestReadingTimeDoesNotCount(t *testing.T) {
	t.Parallel()
	l := testLimits()
	l.reading = 50 * time.Millisecond
	s, _ := testService(l)
	s.judge = func(j job) result {
		time.Sleep(200 * time.Millisecond)
		return judge(j)
	}
	server := live(t, s)
	for range 2 { // on one connection
		status, text, err := send(t.Context(), server.Client(), server.URL, strings.NewReader(good))
		require.NoError(t, err)
		require.Equal(t, http.StatusOK, status, text)
	}
}

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
