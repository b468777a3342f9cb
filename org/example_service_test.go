package org_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A judge validates so many designs at once, none for longer than a caller waits, and survives rules that panic.
type judge struct {
	org.Validator

	busy chan struct{} // a place for each worker
}

var errWork = errors.New("a rule panics")

// judge waits for a free worker and for the report no longer than ctx. A report that nobody waits for keeps its worker to the end, so that no
// more work is in hand than there are workers.
func (j judge) judge(ctx context.Context, d org.Design) (org.Report, error) {
	select {
	case j.busy <- struct{}{}:
	case <-ctx.Done():
		return org.Report{}, ctx.Err()
	}
	type result struct {
		report org.Report
		err    error
	}
	done := make(chan result, 1) // that the worker never waits
	go func() {
		defer func() { <-j.busy }()
		defer func() {
			if p := recover(); p != nil { // else it would end the process
				done <- result{err: fmt.Errorf("%w: %v", errWork, p)}
			}
		}()
		done <- result{report: j.Validate(d)}
	}()
	select {
	case r := <-done:
		return r.report, r.err
	case <-ctx.Done():
		return org.Report{}, ctx.Err()
	}
}

// A service with rules of its own has a deadline for each report, so many at once, and an answer where a rule panics: validation runs in
// the goroutine that calls it, and a panic of a rule is its caller's.
func Example_service() {
	d := org.Design{
		Positions: []org.Position{
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}},
		},
	}
	rule := func(code org.Code, f func()) iter.Seq[org.Rule] {
		return org.RulesWith(org.Rule{Code: code, Check: func(*org.View) iter.Seq[org.Finding] {
			f()
			return func(func(org.Finding) bool) {}
		}})
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()

	report, err := judge{org.Validator{}, make(chan struct{}, 2)}.judge(ctx, d)
	fmt.Println(report.Count(org.Error), "errors,", err)

	panics := org.Validator{Rules: rule("acme-panic", func() { panic("index out of range") })}
	_, err = judge{panics, make(chan struct{}, 2)}.judge(ctx, d)
	fmt.Println(err)

	ends := make(chan struct{})
	slow := org.Validator{
		Rules: rule("acme-slow", func() { cancel(); <-ends }),
	} // as if the minute were over
	busy := make(chan struct{}, 2)
	_, err = judge{slow, busy}.judge(ctx, d)
	fmt.Println(err, "and", len(busy), "at work")
	close(ends)
	// Output:
	// 2 errors, <nil>
	// a rule panics: index out of range
	// context canceled and 1 at work
}
