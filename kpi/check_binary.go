package kpi

import (
	"slices"
	"strings"

	"example.com/socialorg/internal/suggest"
)

// binary returns the facts about x op y, and reports why they do not go together.
func (c *checker) binary(n *node) facts {
	x, y := &c.facts[n.x], &c.facts[n.y]
	f := facts{
		known: x.known && y.known, defined: x.defined && y.defined, print: x.print.op(n.op, y.print), base: -1,
		variable: x.variable || y.variable, quantile: x.quantile || y.quantile,
		past: x.past && y.past, present: x.present && y.present,
	}
	if x.kind == y.kind {
		f.kind = x.kind
	}
	f.factor = c.factor(n, x, y)
	f.ratio = x.ratio || y.ratio || n.op == Div && y.variable
	if n.op == Div && y.known && y.defined && y.isZero() {
		f.known, f.defined = false, false
		c.fault(n, Fault{Code: ZeroDivisor})
	}
	if !f.known {
		return f
	}
	if x.currency != "" && y.currency != "" && x.currency != y.currency {
		c.sides(n, MixedCurrency)
		f.known = false
		return f
	}
	if f.currency = x.currency; f.currency == "" {
		f.currency = y.currency
	}
	if n.op == Add || n.op == Sub {
		c.additive(n, x, y, &f)
	} else {
		c.multiplicative(n, x, y, &f)
	}
	if f.known && !c.atoms.hasMoney(f.unit) {
		f.currency = ""
	}
	return f
}

func (c *checker) additive(n *node, x, y, f *facts) {
	f.unit = x.unit
	if x.unit != y.unit {
		c.sides(n, UnitMismatch)
		f.known = false
		return
	}
	f.add(x, y, true)
	if !x.variable || !y.variable { // a constant is the same for parts and whole, so the sum of parts counts it too often
		f.time, f.platform, f.post = notSummed(f.time), notSummed(f.platform), notSummed(f.post)
	}
	f.plain = n.op == Add && x.plain && y.plain && f.kind != 0
	switch {
	case x.base < 0 || !x.variable:
		f.base = y.base
	case y.base < 0 || !y.variable || c.same(x.base, y.base):
		f.base = x.base
	}
	f.form = c.additiveForm(n, x, y)
	if n.op != Add {
		return
	}
	switch {
	case x.distinct && y.distinct:
		c.sides(n, SumOfDistinct)
	case x.quantile && y.quantile:
		c.sides(n, SumOfQuantiles)
	case x.base >= 0 && y.base >= 0 && !c.same(x.base, y.base):
		c.sides(n, SumOfRatios)
	}
}

// add sets how values of x op y come together.
func (f *facts) add(x, y *facts, linear bool) {
	f.time = combine(x.time, y.time, linear)
	f.platform = combine(x.platform, y.platform, linear)
	f.post = combine(x.post, y.post, linear)
}

func notSummed(a Additivity) Additivity {
	if a == AdditivitySum {
		return AdditivityParts
	}
	return a
}

func (c *checker) additiveForm(n *node, x, y *facts) Form {
	switch {
	case !x.variable && !y.variable:
		return FormConstant
	case x.form.isQuotient() && !y.variable, y.form.isQuotient() && !x.variable:
		if n.op == Sub && y.form == FormShare && c.nodes[n.x].isLiteral(Int(1)) {
			return FormShare // what the share leaves
		}
		return FormRatio
	case n.op == Sub:
		return FormDifference
	case x.form.isQuotient() && y.form.isQuotient():
		if x.form == y.form {
			return x.form
		}
		return FormRatio
	}
	return FormSum
}

func (c *checker) multiplicative(n *node, x, y, f *facts) {
	sign := int8(1)
	if n.op == Div {
		sign = -1
	}
	var ok bool
	if f.unit, ok = x.unit.join(y.unit, sign); !ok {
		f.known = false
		c.fault(n, Fault{Code: TooLarge})
		return
	}
	linear := !y.variable || !x.variable && n.op == Mul
	f.add(x, y, linear)
	if linear {
		v, constant := x, n.y
		if x.variable {
			f.base = x.base
		} else if v, constant = y, n.x; y.variable {
			f.base = y.base
		}
		f.distinct, f.kind = v.distinct, v.kind
		c.scaledForm(n, v, constant, f)
		return
	}
	if n.op == Mul {
		f.form = FormProduct
		return
	}
	f.base = n.y
	f.form = c.quotientForm(n, x, y)
}

// scaledForm tells what v becomes by a constant factor.
func (c *checker) scaledForm(n *node, v *facts, constant int32, f *facts) {
	f.scaled = true
	switch {
	case !v.variable:
		f.form = FormConstant
		return
	case v.form == FormQuantile, v.form == FormDifference, v.form == FormProduct:
		f.form = v.form
	case v.form.isQuotient():
		f.form = FormPerUnit
	default:
		f.form = FormSum
	}
	if v.form == FormGrowth && !c.facts[constant].factor.isOne() && !c.facts[constant].factor.is(100, 1) {
		c.fault(n, Fault{Code: ScaledGrowth})
	}
}

// quotientForm tells x / y apart, of which y varies with the data.
func (c *checker) quotientForm(n *node, x, y *facts) Form {
	if x.form == FormDifference && y.past {
		if d := &c.nodes[n.x]; d.kind == nodeBinary && d.op == Sub && c.same(d.y, n.y) && c.facts[d.x].present && c.facts[d.x].variable {
			return FormGrowth
		}
	}
	switch {
	case x.scaled || y.scaled || x.form == FormPerUnit || y.form == FormPerUnit:
		return FormPerUnit
	case x.plain && y.plain && x.kind == y.kind && x.unit == y.unit && c.atoms.isCount(x.unit):
		return FormShare
	}
	return FormRatio
}

// same reports whether two nodes are equal by the rules of algebra.
func (c *checker) same(x, y int32) bool { return c.facts[x].print.is(c.facts[y].print) }

func (c *checker) fault(n *node, f Fault) {
	f.Got = c.src[n.start:n.end]
	c.faults.add(int(n.pos), f)
}

// sides reports a fault between the two sides of an operator.
func (c *checker) sides(n *node, code Code) {
	x, y := &c.nodes[n.x], &c.nodes[n.y]
	f := Fault{
		Code: code, Got: n.op.String(),
		Left: c.src[x.start:x.end], Right: c.src[y.start:y.end],
		X: c.atoms.unit(c.facts[n.x].unit, c.facts[n.x].currency), Y: c.atoms.unit(c.facts[n.y].unit, c.facts[n.y].currency),
	}
	if code == UnitMismatch {
		f.Suggestion = c.near(y, f.X)
		if f.Suggestion == "" {
			f.Suggestion = c.near(x, f.Y)
		}
	}
	c.faults.add(int(n.pos), f)
}

// near returns the measure with a unit that n was perhaps meant to be.
func (c *checker) near(n *node, unit Unit) string {
	if n.kind != nodeMeasure {
		return ""
	}
	var names []string
	for m := range c.v.Measures() {
		if m.Unit == unit && m.ID != n.name {
			names = append(names, string(m.ID))
		}
	}
	return suggest.Nearest(string(n.name), names)
}

// unknown reports a name that no measure has.
func (c *checker) unknown(n *node) {
	pos := int(n.pos)
	if k, ok := c.v.KPI(ID(strings.ReplaceAll(string(n.name), "-", "_"))); ok {
		formula := k.Text // of one that is being defined
		if k.Formula != nil {
			formula = k.Formula.String()
		}
		if len(formula) > maxShownProduct {
			formula = "" // one that is cut could not be typed
		}
		c.faults.add(pos, Fault{Code: KPIInFormula, Got: string(k.ID), Suggestion: formula})
		return
	}
	if c.known == nil {
		c.known = c.v.spellings()
	}
	c.faults.add(pos, Fault{Code: UnknownMeasure, Got: string(n.name), Suggestion: c.known.nearest(string(n.name))})
}

// spellings are the ids of measures and behind them their names, each with the id at its place.
type spellings struct{ words, ids []string }

func (v Vocabulary) spellings() *spellings {
	var s, names spellings
	for m := range v.Measures() {
		s.words = append(s.words, string(m.ID))
		for _, name := range [...]string{m.Name.EN, m.Name.ES, m.Name.ES419} {
			if name != "" {
				names.words, names.ids = append(names.words, name), append(names.ids, string(m.ID))
			}
		}
	}
	s.ids = append(slices.Clone(s.words), names.ids...)
	s.words = append(s.words, names.words...)
	return &s
}

// nearest returns the id that word was probably meant to be, by the id or by the name.
func (s *spellings) nearest(word string) string {
	near := suggest.Nearest(word, s.words)
	if i := slices.Index(s.words, near); near != "" && i >= 0 {
		return s.ids[i]
	}
	return ""
}
