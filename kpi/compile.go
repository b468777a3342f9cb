package kpi

import (
	"slices"

	"example.com/socialorg/internal/l10n"
)

// maxSlots is how many values the bits of a record can tell of.
const maxSlots = 64

// Compile makes a program of a formula with the standard measures: see [Vocabulary.Compile].
func Compile(e Expr, slots ...Expr) (*Program, error) { return Vocabulary{}.Compile(e, slots...) }

// Compile checks e and makes a program of it, in microseconds. The slots say what the values mean that the program is given, in order:
// each is a [Measure], or a [Previous] for a value of the period before. They may name more than e does, so that several
// programs take the same record. Without slots, those of the formula are taken in the order in which it names them.
//
// It returns a [*FormulaError] where Check refuses e, and for what only programs refuse: [QuantileInProgram],
// [MissingSlot], [InvalidSlot], and [TooManySlots] where there are more than 64.
func (v Vocabulary) Compile(e Expr, slots ...Expr) (*Program, error) {
	t, err := v.Check(e)
	if err != nil {
		return nil, err
	}
	return v.program(&Program{formula: e, in: v, typ: t}, slots)
}

// CompileKPI is [Vocabulary.Compile] for the KPI that v calls id. Where it is declared a share, values below 0 and above 1 have the reason
// [OutOfShare], as in [Vocabulary.EvalKPI]. The reason is [UnknownKPI] where v has no such KPI, or none with a formula.
func (v Vocabulary) CompileKPI(id ID, slots ...Expr) (*Program, error) {
	k, ok := v.KPI(id)
	if !ok {
		return nil, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: v}
	}
	return v.compileKPI(k, slots)
}

// Compile makes a program of the formula of k with the standard measures: [Vocabulary.CompileKPI] is for KPIs of one's own measures.
func (k KPI) Compile(slots ...Expr) (*Program, error) { return Vocabulary{}.compileKPI(k, slots) }

func (v Vocabulary) compileKPI(k KPI, slots []Expr) (*Program, error) {
	if err := v.read(&k); err != nil {
		return nil, err
	}
	t, err := v.Check(k.Formula)
	if err != nil {
		return nil, err
	}
	if k.Form != 0 {
		if !t.Form.admits(k.Form, t.Unit) {
			return nil, &FormulaError{Faults: []Fault{{
				Code: FormMismatch, Subject: l10n.Clip(string(k.ID)), Got: k.Form.String(), Suggestion: t.Form.String(), X: t.Unit, Vocabulary: v,
			}}}
		}
		t.Form = k.Form
	}
	return v.program(&Program{formula: k.Formula, in: v, typ: t, share: k.Form == FormShare}, slots)
}

// program completes p.
func (v Vocabulary) program(p *Program, slots []Expr) (*Program, error) {
	var c slotChecker
	c.slots(v, slots)
	if len(slots) == 0 {
		c.list = make([]leaf, 0, 8)
		leavesOf(p.formula, func(l leaf, _ bool) {
			if !slices.Contains(c.list, l) {
				c.list = append(c.list, l)
			}
		})
	}
	if len(c.list) > maxSlots {
		c.faults.list = append(c.faults.list, Fault{Code: TooManySlots})
	}
	c.formula(p.formula)
	if err := faultError(c.faults.list, c.faults.more); err != nil {
		return nil, err
	}
	p.plan.slots = c.list
	b := lowering{plan: &p.plan}
	b.root(p)
	p.plan.finish()
	for _, i := range p.plan.roots[0].slots {
		p.need |= 1 << i
		p.width = max(p.width, int(i)+1)
	}
	p.run = p.specialise()
	return p, nil
}

// A slotChecker looks at what a caller gave as slots.
type slotChecker struct {
	list   []leaf
	faults faults
}

func (c *slotChecker) slots(v Vocabulary, slots []Expr) {
	for _, e := range slots {
		l, ok := leaf{}, true
		switch e := e.(type) {
		case Measure:
			l = leaf{of: e}
		case Previous:
			l = leaf{e.Of, true}
		default:
			ok = false
		}
		switch {
		case !ok || slices.Contains(c.list, l):
			c.faults.list = append(c.faults.list, Fault{Code: InvalidSlot, Got: l10n.Clip(text(e))})
		case !v.has(l.of):
			c.faults.list = append(c.faults.list, v.unknown(l.of))
		default:
			c.list = append(c.list, l)
		}
		if len(c.faults.list) >= maxFaults {
			return
		}
	}
}

// unknown returns the fault of a name that v does not hold, and that stands in no formula.
func (v Vocabulary) unknown(m Measure) Fault {
	ch := checker{v: v}
	ch.unknown(&node{name: m})
	f := ch.faults.list[0]
	f.Line, f.Column, f.Source = 0, 0, ""
	return f
}

// formula looks for leaves without a slot. Only where there is one it writes the formula out, for the place.
func (c *slotChecker) formula(e Expr) {
	whole := true
	leavesOf(e, func(l leaf, quantile bool) { whole = whole && c.fault(l, quantile) == "" })
	if whole {
		return
	}
	var w writer
	w.expr(e, 1, 0)
	c.faults.src = string(w.b)
	for _, n := range w.nodes {
		switch n.kind {
		case nodeMeasure, nodePrevious, nodeQuantile:
			if code := c.fault(leaf{n.name, n.kind == nodePrevious}, n.kind == nodeQuantile); code != "" {
				c.faults.add(int(n.pos), Fault{Code: code, Got: string(w.b[n.start:n.end])})
			}
		default:
		}
	}
}

// fault returns what is wrong with a leaf of the formula, "" for nothing.
func (c *slotChecker) fault(l leaf, quantile bool) Code {
	switch {
	case quantile:
		return QuantileInProgram
	case !slices.Contains(c.list, l):
		return MissingSlot
	}
	return ""
}

// leavesOf visits the leaves of a formula that Check accepts, from the left. It is leaves without their boxes.
func leavesOf(e Expr, visit func(l leaf, quantile bool)) {
	switch e := e.(type) {
	case Measure:
		visit(leaf{e, false}, false)
	case Previous:
		visit(leaf{e.Of, true}, false)
	case Quantile:
		visit(leaf{e.Of, false}, true)
	case Binary:
		leavesOf(e.X, visit)
		leavesOf(e.Y, visit)
	}
}
