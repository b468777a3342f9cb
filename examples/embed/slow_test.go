package main

import (
	"bufio"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

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
