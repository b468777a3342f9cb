package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
)

// A contender does some work of a known size.
type contender struct {
	name  string
	run   func()  // once
	goal  string  // what the ratio should be at most, as "1.6", or at least, as ">25"; "" where the figure is only told
	limit float64 // nanoseconds that one run may take, 0 for any
}

// A contest measures contenders against the first, in turns: what slows the machine down for a while slows all of them.
type contest struct {
	name string
	unit string // of what one figure is for: "record", "row"
	size int    // how many of them one run works out
	wall bool   // whether what counts is the time that passes
	open func() (field []contender, quit func(), err error)
}

// ready makes an open of what needs no quit.
func ready(open func() ([]contender, error)) func() ([]contender, func(), error) {
	return func() ([]contender, func(), error) {
		field, err := open()
		return field, func() {}, err
	}
}

// A figure is what a contest found out.
type figure struct {
	contest, name, unit string
	ns                  float64 // for one of the unit, the median of all turns
	ratio               float64 // to the first contender, the median of the ratios within a turn
	goal                string
	limit               float64 // for one of the unit
}

// What contenders work out is kept here, and looked at in the end, so that no compiler leaves the work out.
var (
	sink    float64
	program *kpi.Program
	report  org.Report
)

func look() { _, _ = fmt.Fprint(io.Discard, sink, program, len(report.Findings)) }

// effort says how long to measure.
type effort struct {
	turns int
	turn  time.Duration // at least, of one contender
}

func (c contest) measure(e effort) ([]figure, error) {
	field, quit, err := c.open()
	if err != nil {
		return nil, err
	}
	defer quit()
	reps := make([]int, len(field))
	for i, f := range field {
		f.run() // what is set up on the first call is not measured
		reps[i] = 1
		for {
			took := c.timed(f.run, reps[i])
			if took >= e.turn || reps[i] > 1<<28 {
				break
			}
			reps[i] = max(reps[i]+1, int(float64(reps[i])*min(10, 1.2*float64(e.turn)/float64(took))))
		}
	}
	ns := make([][]float64, len(field))
	ratios := make([][]float64, len(field))
	for range e.turns {
		base := 0.0
		for i, f := range field {
			one := float64(c.timed(f.run, reps[i]).Nanoseconds()) / float64(reps[i]) / float64(c.size)
			if i == 0 {
				base = one
			}
			ns[i] = append(ns[i], one)
			ratios[i] = append(ratios[i], one/base)
		}
	}
	list := make([]figure, len(field))
	for i, f := range field {
		list[i] = figure{c.name, f.name, c.unit, median(ns[i]), median(ratios[i]), f.goal, f.limit / float64(c.size)}
	}
	return list, nil
}

// timed returns the processor time of some runs, so that what else the machine does counts for nothing: on the wall for contests of
// several cores.
func (c contest) timed(run func(), reps int) time.Duration {
	now := processor
	if c.wall {
		now = func() time.Duration { return time.Since(epoch) }
	}
	runtime.GC() // everybody pays for what they throw away themselves, as in the standard benchmarks
	start := now()
	for range reps {
		run()
	}
	return max(1, now()-start)
}

var epoch = time.Now()

func processor() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return time.Since(epoch)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func median(list []float64) float64 {
	slices.Sort(list)
	return list[len(list)/2]
}

func (f figure) verdict() string {
	if f.limit > 0 {
		if f.ns <= f.limit {
			return "met"
		}
		return "MISSED"
	}
	var goal float64
	if n, _ := fmt.Sscan(strings.Trim(f.goal, "<>="), &goal); n != 1 {
		return ""
	}
	if f.goal[0] == '>' && f.ratio >= goal || f.goal[0] != '>' && f.ratio <= goal {
		return "met"
	}
	return "MISSED"
}

func table(w io.Writer, list []figure) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "contest\t%s\tns\tratio\tgoal\t\t\n", "contender")
	last := ""
	for _, f := range list {
		name := f.contest
		if name == last {
			name = ""
		}
		last = f.contest
		goal := f.goal
		if f.limit > 0 {
			goal = fmt.Sprintf("%.4g ns", f.limit)
		}
		fmt.Fprintf(t, "%s\t%s\t%.4g\t%.2f\t%s\t%s\t\n", name, f.name, f.ns, f.ratio, goal, f.verdict())
	}
	return t.Flush()
}
