package kpi

import (
	"slices"
	"sync"

	"example.com/socialorg/internal/l10n"
)

// Check returns what a formula works out in the standard vocabulary: see [Vocabulary.Check].
func Check(e Expr) (Type, error) { return Vocabulary{}.Check(e) }

// An Analysis is all that is known about a formula.
type Analysis struct {
	Expr   Expr    // nil where the text is none, even one with faults
	Type   Type    // zero where Err is not nil
	Faults []Fault // warnings too, in the order of the text
	More   int     // how many faults there are beyond the first hundred
}

// Err returns a [*FormulaError] with the faults that are no warnings, nil where there are none.
func (a Analysis) Err() error { return faultError(a.Faults, a.More) }

// Parse returns the formula that text writes, or a [*FormulaError] with every fault: of the syntax, of names, and of units, as
// Check finds them, each with its place in text. [Vocabulary.Analyze] tells the warnings as well.
//
// A formula joins measures and numbers by + - * / and parentheses. A number is written as 0.01, 1e6 or 1%, which is 0.01; a
// minus before a number belongs to it. previous(followers) is the value of the period before, median(response_times) and
// quantile(response_times, 0.9) tell of a distribution.
func (v Vocabulary) Parse(text string) (Expr, error) {
	a := v.Analyze(text)
	if err := a.Err(); err != nil {
		return nil, err
	}
	return a.Expr, nil
}

// Check returns what e works out, or a [*FormulaError] with every fault: units that do not go together, names that v does not
// hold, sums of what does not add up. Places count in the text that String returns. It never evaluates e.
func (v Vocabulary) Check(e Expr) (Type, error) {
	a := v.Inspect(e)
	if err := a.Err(); err != nil {
		return Type{}, err
	}
	return a.Type, nil
}

// Analyze returns all that there is to say about a text: the formula where it is one, what it works out, faults and warnings.
// The work is bounded whatever the text.
func (v Vocabulary) Analyze(text string) Analysis {
	s := takeScratch()
	defer scratches.Put(s)
	p := parser{scanner: scanner{src: text, v: v, faults: faults{v: v, src: text}}, nodes: s.nodes[:0]}
	p.parse()
	s.nodes = p.nodes
	c := checker{scratch: s, v: v, src: text, faults: p.faults}
	whole := len(p.faults.list) == 0 && p.faults.more == 0
	a := c.check(whole)
	if whole {
		a.Expr = tree(p.nodes)
	}
	return a
}

// Inspect is [Vocabulary.Analyze] for a formula that was built.
func (v Vocabulary) Inspect(e Expr) Analysis {
	type bad struct {
		pos int
		f   Fault
	}
	var list []bad
	s := takeScratch()
	defer scratches.Put(s)
	w := writer{b: s.text[:0], nodes: s.nodes[:0], bad: func(pos int, f Fault) { list = append(list, bad{pos, f}) }}
	w.expr(e, 1, 0)
	s.text, s.nodes = w.b, w.nodes
	src := string(w.b)
	c := checker{scratch: s, v: v, src: src, faults: faults{v: v, src: src}}
	for _, b := range list {
		c.faults.add(b.pos, b.f)
	}
	a := c.check(len(list) == 0)
	if len(list) == 0 {
		a.Expr = e
	}
	return a
}

// A scratch is what one formula is checked in. It is kept for the next: a formula of any size makes few allocations.
type scratch struct {
	text  []byte
	nodes []node
	facts []facts
}

var scratches sync.Pool

func takeScratch() *scratch {
	if s, ok := scratches.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}

// isConstant reports whether the whole formula is one number whatever the data.
func (a Analysis) isConstant() bool {
	return a.Expr != nil && slices.ContainsFunc(a.Faults, func(f Fault) bool { return f.Code == ConstantFormula && f.Got == l10n.Clip(a.Expr.String()) })
}

// A checker works out the facts of each node from those of its operands, in one loop.
type checker struct {
	*scratch
	v      Vocabulary
	src    string
	atoms  atoms
	faults faults
	known  *spellings // made for the first suggestion
	coin   [2]coin    // the first two currencies
}

// check returns the type of the last node and all faults; whole where the text was understood.
func (c *checker) check(whole bool) Analysis {
	if len(c.nodes) > MaxNodes {
		return Analysis{Faults: c.faults.sorted(), More: c.faults.more}
	}
	c.facts = slices.Grow(c.facts[:0], len(c.nodes))
	for i := range c.nodes {
		n := &c.nodes[i]
		f := facts{base: -1}
		switch n.kind {
		case nodeNumber:
			f = constant(n)
		case nodeMeasure, nodePrevious, nodeQuantile:
			f = c.measure(n)
		case nodeBinary:
			f = c.binary(n)
		case nodeName:
			if !c.v.has(n.name) {
				c.unknown(n)
			}
		case nodeBad:
		}
		c.facts = append(c.facts, f)
	}
	c.currencies()
	c.percents()
	a := Analysis{}
	if whole {
		c.constants()
	}
	if last := len(c.facts) - 1; whole && last >= 0 && c.facts[last].known {
		f := &c.facts[last]
		a.Type = Type{
			Unit: c.atoms.unit(f.unit, f.currency), Form: f.form,
			Time: f.time, Platform: f.platform, Post: f.post,
		}
		if !f.variable {
			a.Type.Time, a.Type.Platform, a.Type.Post = AdditivityLast, AdditivityLast, AdditivityLast
		}
	}
	c.dropConsequences()
	a.Faults, a.More = c.faults.sorted(), c.faults.more
	if a.Err() != nil {
		a.Type = Type{}
	}
	return a
}

// dropConsequences forgets a number that is added to a count where an operator is missing behind it: 2 shares is meant to be 2 * shares.
func (c *checker) dropConsequences() {
	missing := slices.ContainsFunc(c.faults.list, func(f Fault) bool { return f.Problem == ProblemOperator })
	if !missing {
		return
	}
	c.faults.list = slices.DeleteFunc(c.faults.list, func(f Fault) bool {
		return f.Code == UnitMismatch && (f.X == One || f.Y == One)
	})
}

// A coin is a currency and where a formula first has it.
type coin struct {
	currency string
	node     *node
}

func (c *checker) see(currency string, n *node) {
	switch {
	case currency == "" || currency == c.coin[0].currency:
	case c.coin[0].node == nil:
		c.coin[0] = coin{currency, n}
	case c.coin[1].node == nil:
		c.coin[1] = coin{currency, n}
	}
}

// currencies reports two currencies that do not meet in one operator: money without a currency would be of both.
func (c *checker) currencies() {
	x, y := c.coin[0], c.coin[1]
	if y.node == nil || slices.ContainsFunc(c.faults.list, func(f Fault) bool { return f.Code == MixedCurrency }) {
		return
	}
	c.faults.add(int(y.node.pos), Fault{
		Code: MixedCurrency, Got: string(y.node.name),
		Left: c.src[x.node.start:x.node.end], Right: c.src[y.node.start:y.node.end],
		X: Unit("money[" + x.currency + "]"), Y: Unit("money[" + y.currency + "]"),
	})
}

// constants warns of what gives one number whatever the data: the whole formula, or a part of it that holds measures.
func (c *checker) constants() {
	last := len(c.facts) - 1
	inside := make([]bool, len(c.facts)) // part of something that is constant
	for i := last; i >= 0; i-- {
		n, f := &c.nodes[i], &c.facts[i]
		constant := f.known && f.defined && f.print.isConstant() && (f.variable || i == last)
		if constant && !inside[i] {
			c.faults.add(int(n.pos), Fault{Code: ConstantFormula, Got: c.src[n.start:n.end]})
		}
		if n.kind == nodeBinary {
			inside[n.x] = inside[i] || constant
			inside[n.y] = inside[n.x] || n.op == Div && !f.defined // a divisor of 0 has been reported
		}
	}
}
