package kpi

import (
	"errors"
	"math/big"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// maxBits bounds the numerator and the denominator of every number on the way to a value.
const maxBits = 4096

// Eval works out a formula with the standard measures: see [Vocabulary.Eval].
func Eval(e Expr, in Inputs) (Value, error) { return Vocabulary{}.Eval(e, in) }

// Eval works out e exactly: nothing is rounded. It returns a [*FormulaError] where Check refuses e, and an [*UndefinedError]
// where the data give no value: a measure is missing, something is divided by 0, the currencies differ. No result is ever NaN or
// infinite, and the work is bounded whatever e is.
//
// All money must be of one currency, and of that which the unit of a measure declares; where a unit declares one, the amount
// may leave it out. The unit of the value names the currency.
func (v Vocabulary) Eval(e Expr, in Inputs) (Value, error) {
	return evaluator{v: v, in: in}.value(e)
}

func (ev evaluator) value(e Expr) (Value, error) {
	t, err := ev.v.Check(e)
	if err != nil {
		return Value{}, err
	}
	ev.collect(e)
	if err := ev.refuse(); err != nil {
		return Value{}, err
	}
	r, fail := ev.eval(e)
	if fail != nil {
		return Value{}, fail
	}
	return Value{
		r: r, unit: withCurrency(t.Unit, ev.currency), form: t.Form, assumed: ev.assumed, carried: ev.carried,
		below: ev.below, outside: t.Form == FormShare && !isShare(r), origin: origin{in: ev.v, formula: e},
	}, nil
}

// EvalKPI works out the KPI that v calls id. The reason is [UnknownKPI] where there is none, or none with a formula.
func (v Vocabulary) EvalKPI(id ID, in Inputs) (Value, error) {
	k, ok := v.KPI(id)
	if !ok {
		return Value{}, &UndefinedError{Reason: UnknownKPI, KPI: id, Vocabulary: v}
	}
	return v.evalKPI(k, in)
}

// Eval works out the formula of k with the standard measures alone: [Vocabulary.EvalKPI] is for KPIs of one's own measures. Where k
// declares FormShare, a value below 0 or above 1 is refused: [OutOfShare]. The error is a [*FormulaError] where Check refuses the
// formula, or it is not of the form that k declares.
func (k KPI) Eval(in Inputs) (Value, error) { return Vocabulary{}.evalKPI(k, in) }

func (v Vocabulary) evalKPI(k KPI, in Inputs) (Value, error) {
	return evaluator{v: v, in: in}.kpi(k)
}

func (ev evaluator) kpi(k KPI) (Value, error) {
	if err := ev.v.read(&k); err != nil {
		return Value{}, err
	}
	value, err := ev.value(k.Formula)
	if err != nil {
		ev.call(k.ID, err)
		return Value{}, err
	}
	if err := value.dress(k); err != nil {
		return Value{}, err
	}
	if k.Form == FormShare && !isShare(value.r) {
		fail := &UndefinedError{Reason: OutOfShare, KPI: k.ID, Got: exact(value.r), Measures: measuresOf(k.Formula), Vocabulary: ev.v}
		if b, ok := k.Formula.(Binary); ok && b.Op == Div {
			x, _ := ev.eval(b.X)
			y, _ := ev.eval(b.Y)
			fail.sides(b, x, y)
		}
		return Value{}, fail
	}
	return value, nil
}

// read makes the formula of k of its text, where it has no other: [UnknownKPI] where it has neither.
func (v Vocabulary) read(k *KPI) error {
	switch {
	case k.Formula != nil:
		return nil
	case k.Text == "":
		return &UndefinedError{Reason: UnknownKPI, KPI: k.ID, Vocabulary: v}
	}
	e, err := v.Parse(k.Text)
	if err != nil {
		evaluator{}.call(k.ID, err)
	}
	k.Formula = e
	return err
}

// call tells an error of the call to which KPI it belongs.
func (ev evaluator) call(id ID, err error) {
	if undefined, ok := errors.AsType[*UndefinedError](err); ok {
		undefined.KPI = id
	}
	if formula, ok := errors.AsType[*FormulaError](err); ok {
		for i := range formula.Faults {
			formula.Faults[i].Subject = l10n.Clip(string(id))
		}
	}
}

func isShare(r *big.Rat) bool { return r.Sign() >= 0 && r.Cmp(big.NewRat(1, 1)) <= 0 }

// dress makes v a value of k.
func (v *Value) dress(k KPI) error {
	if k.Form != 0 {
		if !v.form.admits(k.Form, v.unit) {
			return &FormulaError{Faults: []Fault{{
				Code: FormMismatch, Subject: l10n.Clip(string(k.ID)), Got: k.Form.String(), Suggestion: v.form.String(), X: v.unit, Vocabulary: v.origin.in,
			}}}
		}
		v.form, v.outside = k.Form, false // that it is a share is known now, and so is that it is none
	}
	v.origin.kpi, v.origin.since = k.ID, k.Since
	if v.style = k.Style; v.style == 0 {
		v.style = k.ID.Style()
	}
	return nil
}

// sides tells of a division.
func (e *UndefinedError) sides(b Binary, x, y *big.Rat) {
	e.Left, e.Right = l10n.Clip(b.X.String()), l10n.Clip(b.Y.String())
	e.Numerator, e.Denominator = exact(x), exact(y)
}

// withCurrency returns u with its money in a currency.
func withCurrency(u Unit, currency string) Unit {
	if currency == "" || !strings.Contains(string(u), moneyAtom) {
		return u
	}
	var a atoms
	d, _, e := a.parse(string(u))
	if e.Reason != 0 {
		return u
	}
	return a.unit(d, currency)
}

// hasMoney reports whether u is an amount of money, or one for each of something.
func hasMoney(u Unit) bool {
	if !strings.Contains(string(u), moneyAtom) {
		return false
	}
	var a atoms
	d, _, e := a.parse(string(u))
	return e.Reason == 0 && a.hasMoney(d)
}

// measuresOf returns the measures of a formula that Check accepts, each once.
func measuresOf(e Expr) []Measure {
	var list []Measure
	leaves(e, func(m Measure, _ Expr) { list = note(list, m) })
	return list
}

// leaves visits the measures of a formula that Check accepts, from the left.
func leaves(e Expr, visit func(m Measure, leaf Expr)) {
	switch e := e.(type) {
	case Measure:
		visit(e, e)
	case Previous:
		visit(e.Of, e)
	case Quantile:
		visit(e.Of, e)
	case Binary:
		leaves(e.X, visit)
		leaves(e.Y, visit)
	}
}

// takesBefore reports whether the value of the period before stands in for a missing one of m.
func (in Inputs) takesBefore(m Measure) bool {
	return slices.Contains(in.MissingAsBefore, m) && !in.Before[m].IsZero()
}

// amount returns the value that counts for m in the period.
func (in Inputs) amount(m Measure) Amount {
	if a := in.Now[m]; !a.IsZero() || !in.takesBefore(m) {
		return a
	}
	return in.Before[m]
}

// takesZero reports whether a missing value of m is 0.
func (in Inputs) takesZero(m Measure) bool { return slices.Contains(in.MissingAsZero, m) }
