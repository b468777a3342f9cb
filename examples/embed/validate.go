package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

// validate answers with the report on the design that is posted.
func (s *service) validate(w http.ResponseWriter, r *http.Request) {
	select {
	case s.inside <- struct{}{}:
		defer func() { <-s.inside }()
	default:
		s.refuse(w, r, s.problem(problemBusy, s.language(r)))
		return
	}
	as, ok := negotiate(r.Header.Values("Accept"))
	if !ok {
		s.refuse(w, r, s.problem(problemAccept, s.language(r)))
		return
	}
	in, why := s.read(w, r)
	if why != nil {
		s.refuse(w, r, s.problem(*why, in.tag))
		return
	}
	note(r, slog.Int("document", len(in.doc)), slog.String("language", in.tag.String()), slog.String("format", string(as.format)))
	got, err := s.work(r.Context(), job{doc: in.doc, tag: in.tag, format: as.format, bytes: s.bytes})
	if p, refused := s.failure(r, err, in); refused {
		s.refuse(w, r, p)
		return
	}
	note(r, got.attrs...)
	h := w.Header()
	h.Set("Content-Type", as.media)
	if strings.HasPrefix(as.media, "text/") {
		h.Set("Content-Type", as.media+"; charset=utf-8")
	}
	h.Set("Content-Language", in.tag.String())
	h.Set("Content-Security-Policy", reportPolicy)
	_, _ = w.Write(got.report) // a client that is gone needs no answer
}

// failure is the problem with which work ended.
func (s *service) failure(r *http.Request, err error, in posted) (p problem, refused bool) {
	unreadable, faulty := errors.AsType[*org.DecodeError](err)
	switch {
	case err == nil:
		return problem{}, false
	case faulty:
		p = s.unreadable(unreadable, in.tag)
		note(r, slog.Any("faults", count(unreadable.Faults, func(f org.DecodeFault) org.Code { return f.Code })))
	case errors.Is(err, errLarge):
		p = s.problem(problemLarge, in.tag)
	case errors.Is(err, errBusy):
		p = s.problem(problemBusy, in.tag)
	case errors.Is(err, context.DeadlineExceeded):
		p = s.problem(problemWork, in.tag)
	case r.Context().Err() != nil:
		note(r, slog.Bool("gone", true)) // nobody reads the answer
		p = s.problem(problemBusy, in.tag)
	default:
		note(r, slog.String("error", err.Error()))
		p = s.problem(problemInternal, in.tag)
	}
	p.design = string(in.doc)
	return p, true
}

// A job is a design to judge and how to write the report.
type job struct {
	doc    []byte
	tag    language.Tag
	format render.Format
	bytes  int64
}

// A result is a report, or why there is none, and what a log may know of it.
type result struct {
	report []byte
	attrs  []slog.Attr
	err    error
}

var errBusy = errors.New("no worker is free")

// work has a worker do a job. It waits for one to be free, and for the job no longer than the client does: the library has no way to stop in
// the middle, so that a job that takes too long ends by itself, and keeps its worker till then. That bounds the work in progress whatever
// clients do.
func (s *service) work(ctx context.Context, j job) (result, error) {
	wait := time.NewTimer(s.waiting)
	defer wait.Stop()
	select {
	case s.busy <- struct{}{}:
	case <-wait.C:
		return result{}, errBusy
	case <-ctx.Done():
		return result{}, ctx.Err()
	}
	ctx, cancel := context.WithTimeout(ctx, s.working)
	defer cancel()
	done := make(chan result, 1)
	go func() {
		defer func() { <-s.busy }()
		defer func() {
			if p := recover(); p != nil { // else it would end the service
				done <- result{err: fmt.Errorf("panic: %v\n%s", p, debug.Stack())}
			}
		}()
		done <- s.judge(j)
	}()
	select {
	case got := <-done:
		return got, got.err
	case <-ctx.Done():
		return result{}, ctx.Err()
	}
}

// A report says what becomes of each responsibility on each brand and channel, so that a short document could ask for a very long one.
const (
	mostPositions = 5_000
	mostScopes    = 500 // brands and channels
)

// A plan looks at every position for every gap: beyond so many of them a report has none.
const (
	planPositions = 300
	planChannels  = 100
	planSteps     = 10_000
)

// judge reads a design and writes the report.
func judge(j job) result {
	d, err := org.Decoder{MaxBytes: j.bytes, MaxDepth: 16, MaxPositions: mostPositions, MaxErrors: 50}.Decode(bytes.NewReader(j.doc))
	if err != nil {
		return result{err: err}
	}
	if len(d.Brands)+len(d.Channels) > mostScopes {
		return result{err: errLarge}
	}
	v := org.Validator{On: time.Now()}
	view := v.View(d)
	p := render.Page{Design: d, Report: view.Report(), Matrix: view.Matrix(), Lang: j.tag, Source: render.Source{Name: "design.json", Doc: j.doc}}
	if len(d.Positions) <= planPositions && len(d.Channels) <= planChannels {
		p.Plan = org.Planner{Validator: v, MaxSteps: planSteps}.Plan(d)
	}
	var out bytes.Buffer
	if err := j.format.Write(&out, p); err != nil {
		return result{err: err}
	}
	return result{report: out.Bytes(), attrs: []slog.Attr{
		slog.Int("positions", len(d.Positions)), slog.Int("errors", p.Report.Count(org.Error)), slog.Int("warnings", p.Report.Count(org.Warning)),
		slog.Any("findings", count(p.Report.Findings, func(f org.Finding) org.Code { return f.Code })),
	}}
}

// count counts by code.
func count[T any](all []T, code func(T) org.Code) map[org.Code]int {
	n := map[org.Code]int{}
	for i := range all {
		n[code(all[i])]++
	}
	return n
}
