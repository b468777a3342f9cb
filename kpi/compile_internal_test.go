package kpi

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// explain writes out what a plan does.
func explain(p *plan) string {
	var b strings.Builder
	node := func(i int32) string {
		if i < 0 {
			return fmt.Sprint("f", ^i)
		}
		if int(i) < len(p.slots) {
			return p.slots[i].expr().String()
		}
		return fmt.Sprint("w", int(i)-len(p.slots))
	}
	nodes := func(list []int32) string {
		var names []string
		for _, i := range list {
			names = append(names, node(i))
		}
		return strings.Join(names, " ")
	}
	for i, n := range p.whole {
		fmt.Fprintf(&b, "w%d =", i)
		if n.product {
			fmt.Fprintf(&b, " %s * %s", node(n.x), node(n.y))
		}
		for _, t := range n.terms {
			fmt.Fprintf(&b, " %+d*%s", t.w, node(t.node))
		}
		if n.c != 0 || !n.product && len(n.terms) == 0 {
			fmt.Fprintf(&b, " %+d", n.c)
		}
		if !n.used {
			b.WriteString(" unused")
		}
		b.WriteString("\n")
	}
	for i, f := range p.float {
		fmt.Fprintf(&b, "f%d = ", i)
		switch f.op {
		case floatWhole:
			fmt.Fprintf(&b, "%s * %v/%v", node(f.x), f.p, f.q)
		case floatRatio:
			fmt.Fprintf(&b, "%s * %v / (%s * %v)", node(f.x), f.p, node(f.y), f.q)
		case floatConst:
			fmt.Fprintf(&b, "%v/%v", f.p, f.q)
		default:
			fmt.Fprintf(&b, "f%d %c f%d", f.x, "+-*/"[f.op-floatAdd], f.y)
		}
		for _, flag := range []struct {
			on   bool
			name string
		}{{f.sure, "sure"}, {f.looks, "looks"}, {p.direct[i] >= 0, "direct"}} {
			if flag.on {
				b.WriteString(" " + flag.name)
			}
		}
		b.WriteString("\n")
	}
	for i := range p.roots {
		r := &p.roots[i]
		if r.byRow {
			b.WriteString("row by row\n")
			continue
		}
		fmt.Fprintf(&b, "f%d", r.float)
		for _, g := range r.guards {
			fmt.Fprintf(&b, " if %s over %s", nodes(p.guards[g].num), nodes(p.guards[g].den))
		}
		for _, flag := range []struct {
			on   bool
			name string
		}{{r.exact, "exact"}, {r.plain, "plain"}, {!r.finite, "unbounded"}} {
			if flag.on {
				b.WriteString(" " + flag.name)
			}
		}
		b.WriteString("\n")
	}
	fmt.Fprintf(&b, "reads %s", nodes(p.early))
	return strings.TrimSpace(b.String())
}

// A plan works out what its formulas have in common once, keeps whole numbers apart from what is rounded, and asks of each division in
// the order of the formula whether there is anything to divide by.
func TestPlans(t *testing.T) {
	t.Parallel()
	v := letters(t)
	for _, tt := range []struct {
		formulas []string
		want     []string
	}{
		{[]string{"a / b", "b / c", "a / b * 1000"}, []string{
			"f0 = a * 1 / (b * 1) looks direct",
			"f1 = b * 1 / (c * 1) looks direct",
			"f2 = a * 1000 / (b * 1) direct",
			"f0 if a over b exact plain",
			"f1 if b over c exact plain",
			"f2 if a over b plain",
			"reads",
		}},
		{[]string{"a / b", "a / b"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f0 if a over b exact plain",
			"f0 if a over b exact plain",
			"reads",
		}},
		{[]string{"a + b", "(a + b) / c", "(2 * a + 2 * b) / c", "c / (a + b)"}, []string{
			"w0 = +1*a +1*b",
			"f0 = w0 * 1/1 direct",
			"f1 = w0 * 1 / (c * 1) direct",
			"f2 = w0 * 2 / (c * 1) direct",
			"f3 = c * 1 / (w0 * 1) direct",
			"f0",
			"f1 if w0 over c exact plain",
			"f2 if w0 over c plain",
			"f3 if c over w0 exact plain",
			"reads a b c",
		}},
		{[]string{"a * b", "b * a / c"}, []string{
			"w0 = a * b",
			"f0 = w0 * 1/1 direct",
			"f1 = w0 * 1 / (c * 1) looks direct",
			"f0",
			"f1 if w0 over c exact plain",
			"reads a b",
		}},
		{[]string{"0.5 * a + 0.25 * b + 3 * c - 7 * d"}, []string{
			"w0 = +1*b +2*a +12*c -28*d",
			"f0 = w0 * 1/4 direct",
			"f0",
			"reads a b c d",
		}},
		{[]string{"(-2 * a - 4 * b) / (6 * c)"}, []string{
			"w0 = +1*a +2*b",
			"f0 = w0 * -1 / (c * 3) looks direct",
			"f0 if w0 over c plain",
			"reads a b",
		}},
		{[]string{"a / (2 * b - 4 * c)"}, []string{
			"w0 = +1*b -2*c",
			"f0 = a * 1 / (w0 * 2) direct",
			"f0 if a over w0 plain",
			"reads a b c",
		}},
		{[]string{"(2 * a + 2 * b) * (c + d) / e"}, []string{
			"w0 = +1*a +1*b",
			"w1 = +1*c +1*d",
			"w2 = w0 * w1",
			"f0 = w2 * 2 / (e * 1) looks direct",
			"f0 if w2 over e plain",
			"reads a b c d",
		}},
		{[]string{"(a * b + c) / d"}, []string{
			"w0 = a * b",
			"w1 = +1*c +1*w0",
			"f0 = w1 * 1 / (d * 1) looks direct",
			"f0 if w1 over d exact plain",
			"reads a b c",
		}},
		{[]string{"a - 2 * a + b"}, []string{
			"w0 = +1*a -1*b",
			"f0 = w0 * -1/1 direct",
			"f0",
			"reads a b",
		}},
		{[]string{"1.5 - a / b"}, []string{
			"w0 = -2*a +3*b",
			"f0 = w0 * 1 / (b * 2) direct",
			"f0 if a over b",
			"reads a b",
		}},
		{[]string{"a / b - 1.5"}, []string{
			"w0 = +2*a -3*b",
			"f0 = w0 * 1 / (b * 2) direct",
			"f0 if a over b",
			"reads a b",
		}},
		{[]string{"-1048576 + a / b"}, []string{ // too large to be brought to the divisor
			"w0 = +1 unused",
			"f0 = -1.048576e+06/1",
			"f1 = a * 1 / (b * 1) looks",
			"f2 = f0 + f1 direct",
			"f2 if a over b",
			"reads a",
		}},
		{[]string{"a / b + 1e-7"}, []string{ // and this too small
			"w0 = +1 unused",
			"f0 = a * 1 / (b * 1) looks",
			"f1 = 1/1e+07",
			"f2 = f0 + f1 direct",
			"f2 if a over b",
			"reads a",
		}},
		{[]string{"1048575 - a / b"}, []string{
			"w0 = -1*a +1048575*b",
			"f0 = w0 * 1 / (b * 1) direct",
			"f0 if a over b exact",
			"reads a b",
		}},
		{[]string{"a / b - a / b * 0.5"}, []string{
			"f0 = a * 1 / (b * 2) looks direct",
			"f0 if a over b plain",
			"reads",
		}},
		{[]string{"(a + b) / c - a / c"}, []string{
			"w0 = +1*a +1*b unused",
			"f0 = b * 1 / (c * 1) looks direct",
			"f0 if w0 over c if a over c exact",
			"reads a b",
		}},
		{[]string{"a / b / 2"}, []string{
			"f0 = a * 1 / (b * 2) looks direct",
			"f0 if a over b plain",
			"reads",
		}},
		{[]string{"a / b * c"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1/1",
			"f2 = f0 * f1 direct",
			"f2 if a over b",
			"reads c",
		}},
		{[]string{"a / b / (c / d)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 / f1 direct",
			"f2 if a over b if c over d if a over c",
			"reads",
		}},
		{[]string{"(a / b - c / d) / (e / f)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 - f1 sure",
			"f3 = e * 1 / (f * 1) looks",
			"f4 = f2 / f3 direct",
			"f4 if a over b if c over d if e over f if f2 over e",
			"reads",
		}},
		{[]string{"a / (b / c - d / e) / f"}, []string{
			"f0 = b * 1 / (c * 1) looks",
			"f1 = d * 1 / (e * 1) looks",
			"f2 = f0 - f1 sure",
			"f3 = a * 1/1",
			"f4 = f3 / f2",
			"f5 = f * 1/1",
			"f6 = f4 / f5 direct",
			"f6 if b over c if d over e if a over f2 if a over f",
			"reads a f",
		}},
		{[]string{"?(a / b) / (c / d)"}, []string{
			"f0 = a * 1 / (b * 1) looks",
			"f1 = c * 1 / (d * 1) looks",
			"f2 = f0 / f1 direct",
			"f2 if a over b if c over d if a over c",
			"reads",
		}},
		{[]string{"?1 - a / b"}, []string{
			"w0 = +1*b -1*a",
			"f0 = w0 * 1 / (b * 1) direct",
			"f0 if a over b exact",
			"reads a b",
		}},
		{[]string{"1e30 * a + b"}, []string{
			"row by row",
			"reads a b",
		}},
	} {
		var programs []*Program
		for _, f := range tt.formulas {
			programs = append(programs, programOf(t, v, f))
		}
		b := NewBatch(programs...)
		if diff := cmp.Diff(tt.want, strings.Split(explain(&b.plan), "\n")); diff != "" {
			t.Errorf("%v (-want +got)\n%s", tt.formulas, diff)
		}
	}
}
