package main

import (
	"context"
	"crypto/rand"
	"html/template"
	"log/slog"
	"net/http"
	"runtime"
	"runtime/debug"
	"sync/atomic"
	"time"

	"golang.org/x/text/language"
)

// limits are what clients can cost.
type limits struct {
	bytes    int64         // of a design
	reading  time.Duration // how long a request may take to arrive
	waiting  time.Duration // and wait for a worker to be free
	working  time.Duration // and take to be judged and written
	requests int           // with a design, that are in hand at once
	workers  int           // that judge designs at once
}

// defaultLimits fit designs of some hundred positions; the largest sample has 6 KiB.
func defaultLimits() limits {
	return limits{bytes: 256 << 10, reading: 10 * time.Second, waiting: time.Second, working: 10 * time.Second, requests: 64, workers: runtime.GOMAXPROCS(0)}
}

// A service answers requests. It is safe for concurrent use.
type service struct {
	limits
	log       *slog.Logger
	mux       *http.ServeMux
	languages language.Matcher
	template  *template.Template
	inside    chan struct{} // a place for each request with a design
	busy      chan struct{} // a place for each worker
	draining  atomic.Bool
	judge     func(job) result // a test puts a slower one in its place
}

func newService(l limits, log *slog.Logger) *service {
	s := &service{
		limits: l, log: log, mux: http.NewServeMux(), languages: language.NewMatcher(supported()), template: newTemplate(),
		inside: make(chan struct{}, l.requests), busy: make(chan struct{}, l.workers), judge: judge,
	}
	s.mux.HandleFunc("GET /{$}", s.form)
	s.mux.HandleFunc("GET /style.css", s.style)
	s.mux.HandleFunc("GET /problems", s.problems)
	s.mux.HandleFunc("GET /healthz", s.health)
	s.mux.HandleFunc("POST /validate", s.validate)
	s.mux.HandleFunc("/", s.notFound)
	for path, allow := range map[string]string{"/{$}": "GET, HEAD", "/style.css": "GET, HEAD", "/problems": "GET, HEAD", "/healthz": "GET, HEAD", "/validate": "POST"} {
		s.mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Allow", allow)
			s.refuse(w, r, s.problem(problemMethod, s.language(r)))
		})
	}
	return s
}

// pagePolicy lets pages have one style sheet and send one form, and nothing else.
const pagePolicy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

// reportPolicy lets a report have the styles that are in it.
const reportPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

// ServeHTTP answers a request and logs it.
func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	began := time.Now()
	h := w.Header()
	id := rand.Text()
	h.Set("X-Request-Id", id)
	h.Set("Cache-Control", "no-store") // reports hold names
	h.Set("Content-Security-Policy", pagePolicy)
	h.Set("Cross-Origin-Opener-Policy", "same-origin")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Content-Type-Options", "nosniff")
	h.Add("Vary", "Accept, Accept-Language")

	e := &entry{}
	answer := &answer{ResponseWriter: w}
	r = r.WithContext(context.WithValue(r.Context(), entryKey{}, e))
	defer func() {
		level := slog.LevelInfo
		if p := recover(); p != nil {
			level = slog.LevelError
			e.attrs = append(e.attrs, slog.String("stack", string(debug.Stack())))
			if answer.status == 0 {
				s.refuse(answer, r, s.problem(problemInternal, s.language(r)))
			}
		}
		s.log.LogAttrs(r.Context(), level, "request", append([]slog.Attr{
			slog.String("id", id), slog.String("method", r.Method), slog.String("route", r.Pattern), slog.Int("status", answer.status),
			slog.Int64("bytes", answer.bytes),
			slog.Float64("ms", float64(time.Since(began).Microseconds())/1000),
		}, e.attrs...)...)
	}()
	s.mux.ServeHTTP(answer, r)
}

// drain waits for the workers to end whose clients no longer wait for them.
func (s *service) drain(ctx context.Context) error {
	for range cap(s.busy) {
		select {
		case s.busy <- struct{}{}:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

func (s *service) health(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if s.draining.Load() {
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = w.Write([]byte(`{"status":"stopping"}` + "\n"))
		return
	}
	_, _ = w.Write([]byte(`{"status":"ok"}` + "\n")) // a client that is gone needs no answer
}

func (s *service) notFound(w http.ResponseWriter, r *http.Request) {
	s.refuse(w, r, s.problem(problemNotFound, s.language(r)))
}

// An entry is what handlers add to the log of a request: ids, codes and counts, and no names.
type entry struct{ attrs []slog.Attr }

type entryKey struct{}

// note adds to the log of a request.
func note(r *http.Request, attrs ...slog.Attr) {
	if e, ok := r.Context().Value(entryKey{}).(*entry); ok {
		e.attrs = append(e.attrs, attrs...)
	}
}

// An answer remembers what is sent, for the log.
type answer struct {
	http.ResponseWriter

	status int
	bytes  int64
}

// WriteHeader sends the header.
func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
	a.ResponseWriter.WriteHeader(status)
}

// Write sends a part of the body.
func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	n, err := a.ResponseWriter.Write(b)
	a.bytes += int64(n)
	return n, err
}

// Unwrap gives http.ResponseController what it controls.
func (a *answer) Unwrap() http.ResponseWriter { return a.ResponseWriter }
