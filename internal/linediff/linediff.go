// Package linediff tells one text from another by lines, for people to read.
package linediff

import (
	"fmt"
	"slices"
	"strings"
)

const (
	around   = 3   // lines that are shown before and after a difference
	maxEdits = 600 // beyond which what differs is taken for replaced as a whole: time and memory grow with the square
)

// Unified returns the lines of a unified diff, without the names of files: hunks with line numbers and three lines around them. It is nil
// where the texts agree. A control character and a byte that is no UTF-8 stand as Go escapes them, and of a very long line stands the part
// where it begins to differ.
func Unified(before, after string) []string {
	if before == after {
		return nil
	}
	a, b := split(before), split(after)
	var out []string
	for _, h := range hunks(edits(a, b)) {
		out = append(out, h.header())
		for i := 0; i < len(h.lines); {
			if h.lines[i].op == ' ' {
				out = append(out, " "+visible(h.lines[i].text, 0))
				i++
				continue
			}
			end := i
			for end < len(h.lines) && h.lines[end].op != ' ' {
				end++
			}
			out = appendChange(out, h.lines[i:end])
			i = end
		}
	}
	return out
}

// split returns lines with their line feeds.
func split(s string) []string { return slices.Collect(strings.Lines(s)) }

// An edit is a line that stays (' '), goes ('-') or comes ('+').
type edit struct {
	op   byte
	text string
}

// edits turns a into b; of what changes together, what goes comes first.
func edits(a, b []string) []edit {
	head := 0
	for head < min(len(a), len(b)) && a[head] == b[head] {
		head++
	}
	tail := 0
	for tail < min(len(a), len(b))-head && a[len(a)-1-tail] == b[len(b)-1-tail] {
		tail++
	}
	var all []edit
	for _, s := range a[:head] {
		all = append(all, edit{' ', s})
	}
	all = append(all, middle(a[head:len(a)-tail], b[head:len(b)-tail])...)
	for _, s := range a[len(a)-tail:] {
		all = append(all, edit{' ', s})
	}
	return all
}

// middle finds the fewest edits: Myers, An O(ND) Difference Algorithm and Its Variations (1986).
func middle(a, b []string) []edit {
	limit := min(len(a)+len(b), maxEdits)
	furthest := make([]int, 2*limit+3) // by diagonal, from -limit-1
	at := func(v []int, k int) *int { return &v[k+limit+1] }
	var trace [][]int
	for d := 0; d <= limit; d++ {
		trace = append(trace, slices.Clone(furthest))
		for k := -d; k <= d; k += 2 {
			x := *at(furthest, k-1) + 1
			if k == -d || k != d && *at(furthest, k-1) < *at(furthest, k+1) {
				x = *at(furthest, k+1)
			}
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			*at(furthest, k) = x
			if x >= len(a) && x-k >= len(b) {
				return back(a, b, trace, at)
			}
		}
	}
	return replaced(a, b)
}

// back walks from the ends of both texts to their beginnings.
func back(a, b []string, trace [][]int, at func([]int, int) *int) []edit {
	var all []edit
	x, y := len(a), len(b)
	for d, v := range slices.Backward(trace) {
		k := x - y
		prev := k - 1
		if k == -d || k != d && *at(v, k-1) < *at(v, k+1) {
			prev = k + 1
		}
		fromX := *at(v, prev)
		fromY := fromX - prev
		for d > 0 && x > fromX && y > fromY || d == 0 && x > 0 {
			x, y = x-1, y-1
			all = append(all, edit{' ', a[x]})
		}
		switch {
		case d == 0:
		case x > fromX:
			x--
			all = append(all, edit{'-', a[x]})
		default:
			y--
			all = append(all, edit{'+', b[y]})
		}
	}
	slices.Reverse(all)
	return all
}

func replaced(a, b []string) []edit {
	all := make([]edit, 0, len(a)+len(b))
	for _, s := range a {
		all = append(all, edit{'-', s})
	}
	for _, s := range b {
		all = append(all, edit{'+', s})
	}
	return all
}

// A hunk is some edits with the numbers of their first lines, from 0.
type hunk struct {
	before, after int
	lines         []edit
}

// hunks leaves out what stays, but for the lines around a difference.
func hunks(all []edit) []hunk {
	var out []hunk
	before, after, last := 0, 0, -1 // last is the index of the last line that is shown
	for i, e := range all {
		near := slices.ContainsFunc(all[max(0, i-around):min(len(all), i+around+1)], func(o edit) bool { return o.op != ' ' })
		if near {
			if last != i-1 || out == nil {
				out = append(out, hunk{before: before, after: after})
			}
			out[len(out)-1].lines = append(out[len(out)-1].lines, e)
			last = i
		}
		if e.op != '+' {
			before++
		}
		if e.op != '-' {
			after++
		}
	}
	return out
}

func (h *hunk) header() string {
	olds, news := 0, 0
	for _, e := range h.lines {
		if e.op != '+' {
			olds++
		}
		if e.op != '-' {
			news++
		}
	}
	return fmt.Sprintf("@@ -%s +%s @@", span(h.before, olds), span(h.after, news))
}

// span writes lines as diff does: the first and how many, the line before where there are none.
func span(first, n int) string {
	switch n {
	case 0:
		return fmt.Sprintf("%d,0", first)
	case 1:
		return fmt.Sprint(first + 1)
	default:
		return fmt.Sprintf("%d,%d", first+1, n)
	}
}

// appendChange writes what goes and then what comes. A line that goes and the one that comes in its place are shown from about where they
// begin to differ.
func appendChange(out []string, change []edit) []string {
	var gone, come []string
	for _, e := range change {
		if e.op == '-' {
			gone = append(gone, e.text)
		} else {
			come = append(come, e.text)
		}
	}
	same := func(i int) int {
		if i >= len(gone) || i >= len(come) {
			return 0
		}
		return common(gone[i], come[i])
	}
	for i, s := range gone {
		out = appendLine(out, '-', s, same(i))
	}
	for i, s := range come {
		out = appendLine(out, '+', s, same(i))
	}
	return out
}

func appendLine(out []string, op byte, text string, same int) []string {
	out = append(out, string(op)+visible(text, same))
	if !strings.HasSuffix(text, "\n") {
		out = append(out, `\ No newline at end of file`)
	}
	return out
}
