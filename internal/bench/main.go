// Command bench holds the library against what it is compared with, and prints one table of ratios:
//
//	go run .                              everything, which takes some minutes
//	go run . -run '^record' -turns 5      only some, and quickly
//
// A ratio is that to the first contender of its contest, the median of turns that the contenders take one after the other in one process. All
// run on one core, and what counts is processor time, unless the name says otherwise.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"slices"
	"testing"
	"time"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
)

func main() {
	pattern := flag.String("run", ".", "only contests that match this regular expression")
	turn := flag.Duration("turn", 100*time.Millisecond, "how long a contender runs in one turn")
	turns := flag.Int("turns", 9, "how many turns each contender has")
	rows := flag.Int("rows", 10_000_000, "rows of the largest contests")
	flag.Parse()
	match, err := regexp.Compile(*pattern)
	if err == nil {
		err = run(os.Stdout, os.Stderr, match, effort{*turns, *turn}, *rows)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run measures the contests that match and writes their table.
func run(w, progress io.Writer, match *regexp.Regexp, e effort, rows int) error {
	runtime.GOMAXPROCS(1)
	v, err := vocabulary()
	if err != nil {
		return err
	}
	million := min(1_000_000, rows)
	sizes := slices.Compact([]int{min(16_384, rows), million, rows})
	list := slices.Concat(
		oneRecord(v), compiling(v), overColumns(v, sizes), manyColumns(v, sizes),
		[]contest{bandwidth(rows), allCores(v, rows), rowsByExpr(v, million), byGroup(v, rows)},
		inDuckDB(v, million), inDuckDB(v, rows), validating(),
	)
	var figures []figure
	for i, c := range list {
		if !match.MatchString(c.name) || i > 0 && list[i-1].name == c.name {
			continue
		}
		fmt.Fprintf(progress, "%d of %d: %s\n", i+1, len(list), c.name)
		found, err := c.measure(e)
		if err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
		figures = append(figures, found...)
		runtime.GC() // the next one has columns of its own
	}
	look()
	if err := table(w, figures); err != nil {
		return err
	}
	if match.MatchString("validate 10") {
		d := sample.Large(10)
		_, err = fmt.Fprintf(w, "org.Validate of 10 positions: %v allocations (goal: below 400)\n", testing.AllocsPerRun(20, func() { report = org.Validate(d) }))
	}
	return err
}
