package kpisql

import (
	"math/big"
	"slices"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
)

// An answer is a KPI of the query.
type answer struct {
	id     kpi.ID
	unit   kpi.Unit
	leaves []*leaf
	conds  []cond
	value  string
	reason string // column
	coin   string // the column of its currency; "" where the unit has no money, or its currency is known
}

// kpi checks a KPI and plans its measures. Its formula is compiled later, when the columns have their names.
func (c *checker) kpi(id kpi.ID) {
	c.asking = id
	k, ok := c.q.Vocabulary.KPI(id)
	typ, err := c.q.Vocabulary.Check(k.Formula)
	if !ok || err != nil {
		var known []string
		for k := range c.q.Vocabulary.KPIs() {
			known = append(known, string(k.ID))
		}
		c.add(Fault{Code: UnknownKPI, KPI: id, Suggestion: suggest.Nearest(string(id), known)})
		return
	}
	c.nameable(string(id)+"_currency", "KPI")
	a := &answer{id: id, unit: typ.Unit}
	c.leaves(a, k.Formula)
	c.currencies(a)
	c.plan.answers = append(c.plan.answers, a)
}

func (c *checker) leaves(a *answer, e kpi.Expr) {
	switch e := e.(type) {
	case kpi.Number:
	case kpi.Binary:
		c.leaves(a, e.X)
		c.leaves(a, e.Y)
	default:
		if l := c.leafFor(a.id, e); l != nil && !slices.Contains(a.leaves, l) {
			a.leaves = append(a.leaves, l)
		}
	}
}

// currencies refuses amounts of which it is known beforehand that they cannot be compared.
func (c *checker) currencies(a *answer) {
	var columns, silent []*leaf
	code := ""
	for _, l := range a.leaves {
		switch {
		case !money(l.unit):
		case l.code == "" && l.mapping != nil && l.mapping.Currency != "":
			columns = append(columns, l)
		case l.code == "":
			silent = append(silent, l)
		case code != "" && code != l.code:
			c.add(Fault{Code: CurrencyConflict, KPI: a.id, Got: code + ", " + l.code})
		default:
			code = l.code
		}
	}
	if len(columns) == 0 && code == "" {
		return // no amount tells its currency
	}
	for _, l := range silent {
		f := Fault{Code: UnknownCurrency, KPI: a.id, Measure: l.measure}
		if l.table != nil {
			f.Table = l.table.Name
		}
		c.add(f)
	}
}

// compile turns the formulas into SQL.
func (c *checker) compile() {
	for _, a := range c.plan.answers {
		k, _ := c.q.Vocabulary.KPI(a.id)
		f := compiler{
			s: c.s,
			leaf: func(e kpi.Expr) *whole {
				for _, l := range a.leaves {
					if l.expr == e {
						return l.whole(c.s)
					}
				}
				return nil
			},
			fault: func(code Code, got string) { c.add(Fault{Code: code, KPI: a.id, Got: got}) },
		}
		n := f.expr(k.Formula)
		if n == nil {
			continue
		}
		a.value = f.value(n, k.Formula)
		if k.Form == kpi.FormShare && !f.share(n) {
			c.add(Fault{Code: InexactShare, KPI: a.id})
		}
		a.conds = f.conds
	}
}

// whole returns the column of a leaf, in units of its last digit.
func (l *leaf) whole(s *syntax) *whole {
	if l.given != nil {
		n := l.given.Num().String()
		if l.given.Sign() < 0 {
			n = "(" + n + ")" // two minus signs in a row begin a comment
		}
		w := leafOf(n, l.magnitude(), new(big.Rat).SetFrac(big.NewInt(1), l.given.Denom()))
		w.known = l.given.Sign() != 0
		return w
	}
	scale := new(big.Rat).SetFrac(big.NewInt(1), l.power())
	if l.den > 0 {
		scale.Mul(scale, big.NewRat(1, l.den))
	}
	return leafOf(s.ident(l.name), exactLimit, scale)
}

// magnitude returns that of a given number, in units of its last digit.
func (l *leaf) magnitude() int64 { return new(big.Int).Abs(l.given.Num()).Int64() }

// power returns how many of the last digit's units make one.
func (l *leaf) power() *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(l.mapping.Places)), nil)
}
