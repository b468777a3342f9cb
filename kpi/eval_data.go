package kpi

import (
	"math/big"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// An evaluator works out one formula that Check accepts.
type evaluator struct {
	v  Vocabulary
	in Inputs

	// exact holds the values of all measures, and of those of the period before, where they have been rolled up: not all of them
	// are decimals. Then only distributions are in the inputs.
	exact map[Expr]*big.Rat

	missing, before, empty, assumed, carried []Measure // each once, in the order of the formula
	below                                    []Measure // counts and durations below 0
	money                                    []Measure
	moneyIn                                  [][]string // the currencies of each, of the period and of the one before
	currencies                               []string   // that were seen, "" for money that names none
	foreign, counts, unnamed                 []Measure  // money of another currency than the declared, no money at all, of no currency that there is
	expected                                 string     // the first of the former, and what was declared
	code                                     string     // the first currency that is given to what is no money, or that is none
	currency                                 string
}

// collect looks at all data of the formula, so that everything that is missing is told at once.
func (ev *evaluator) collect(e Expr) {
	leaves(e, func(m Measure, leaf Expr) {
		if _, values := leaf.(Quantile); ev.exact != nil && !values {
			return
		}
		unit, _, _ := ev.v.lookup(m)
		amount, given := Amount{}, false
		switch leaf.(type) {
		case Quantile:
			values, ok := ev.in.Distributions[m]
			switch {
			case !ok || slices.Contains(values, Decimal{}):
				ev.missing = note(ev.missing, m)
				return
			case len(values) == 0:
				ev.empty = note(ev.empty, m)
				return
			}
			given = true
			if slices.ContainsFunc(values, func(d Decimal) bool { return d.Sign() < 0 }) && !signed(unit) {
				ev.below = note(ev.below, m)
			}
		case Previous:
			amount, given = ev.in.Before[m], !ev.in.Before[m].IsZero()
		default:
			amount = ev.in.amount(m)
			if given = !amount.IsZero(); given && ev.in.Now[m].IsZero() {
				ev.carried = note(ev.carried, m)
			}
		}
		if amount.Sign() < 0 && !signed(unit) {
			ev.below = note(ev.below, m)
		}
		_, past := leaf.(Previous)
		switch {
		case given:
			ev.coin(m, unit, amount.Currency)
		case ev.in.takesZero(m):
			ev.assumed = note(ev.assumed, m)
		case past:
			ev.before = note(ev.before, m)
		default:
			ev.missing = note(ev.missing, m)
		}
	})
}

// signed reports whether values of a unit may be below 0: money and pure numbers may, counts and durations not.
func signed(u Unit) bool { return u == One || hasMoney(u) }

// coin notes the currency of a value that was given.
func (ev *evaluator) coin(m Measure, unit Unit, currency string) {
	money, declared := hasMoney(unit), unit.Currency()
	switch {
	case currency != "" && !isCurrency(currency):
		if len(ev.unnamed) == 0 {
			ev.code = currency
		}
		ev.unnamed = note(ev.unnamed, m)
	case !money && currency != "":
		if len(ev.unnamed) == 0 && len(ev.counts) == 0 {
			ev.code = currency
		}
		ev.counts = note(ev.counts, m)
	case declared != "" && currency != "" && currency != declared:
		if len(ev.foreign) == 0 {
			ev.expected = currency + ", " + declared
		}
		ev.foreign = note(ev.foreign, m)
	}
	if !money {
		return
	}
	if ev.money = note(ev.money, m); len(ev.moneyIn) < len(ev.money) {
		ev.moneyIn = append(ev.moneyIn, nil)
	}
	if declared != "" && currency == "" {
		currency = declared
	}
	if at := slices.Index(ev.money, m); !slices.Contains(ev.moneyIn[at], currency) {
		ev.moneyIn[at] = append(ev.moneyIn[at], currency)
	}
	if declared != "" {
		currency = declared
	}
	if !slices.Contains(ev.currencies, currency) {
		ev.currencies = append(ev.currencies, currency)
	}
}

// refuse returns why the data have no value, whatever the formula does with them.
func (ev *evaluator) refuse() error {
	switch {
	case len(ev.missing) > 0 || len(ev.before) > 0:
		return &UndefinedError{
			Reason: Missing, Measures: ev.missing, Before: ev.before, Vocabulary: ev.v,
			Similar: ev.in.similar(ev.v, slices.Concat(ev.missing, ev.before)),
		}
	case len(ev.empty) > 0:
		return &UndefinedError{Reason: Insufficient, Measures: ev.empty, Vocabulary: ev.v}
	case len(ev.unnamed) > 0:
		return &UndefinedError{Reason: InvalidCurrency, Measures: ev.unnamed, Got: l10n.Clip(ev.code), Vocabulary: ev.v}
	case len(ev.counts) > 0:
		return &UndefinedError{Reason: NotMoney, Measures: ev.counts, Got: l10n.Clip(ev.code), Vocabulary: ev.v}
	case len(ev.foreign) > 0:
		return &UndefinedError{Reason: CurrencyMismatch, Measures: ev.foreign, Currencies: ev.currenciesOf(ev.foreign), Got: ev.expected, Vocabulary: ev.v}
	case len(ev.currencies) > 1:
		names := slices.DeleteFunc(slices.Clone(ev.currencies), func(s string) bool { return s == "" })
		return &UndefinedError{
			Reason: CurrencyMismatch, Measures: ev.money, Currencies: ev.currenciesOf(ev.money), Got: l10n.Clip(strings.Join(names, ", ")), Vocabulary: ev.v,
		}
	case len(ev.currencies) == 1:
		ev.currency = ev.currencies[0]
	}
	return nil
}

// currenciesOf returns those in which measures of money were given.
func (ev *evaluator) currenciesOf(list []Measure) []string {
	all := make([]string, len(list))
	for i, m := range list {
		all[i] = strings.Join(ev.moneyIn[slices.Index(ev.money, m)], ", ")
	}
	return all
}

// eval returns a number that nobody else holds.
func (ev *evaluator) eval(e Expr) (*big.Rat, *UndefinedError) {
	switch e := e.(type) {
	case Measure:
		if ev.exact != nil {
			return new(big.Rat).Set(ev.exact[e]), nil
		}
		return ev.in.amount(e).Rat(), nil // missing values that are no 0 have been refused
	case Previous:
		if ev.exact != nil {
			return new(big.Rat).Set(ev.exact[e]), nil
		}
		return ev.in.Before[e.Of].Rat(), nil
	case Number:
		return e.Value.Rat(), nil
	case Quantile:
		return quantile(ev.in.Distributions[e.Of], e.At), nil
	case Binary:
		return ev.binary(e)
	default:
		return nil, &UndefinedError{Reason: Overflow} // Check accepts no other
	}
}

func (ev *evaluator) binary(e Binary) (*big.Rat, *UndefinedError) {
	x, fail := ev.eval(e.X)
	if fail != nil {
		return nil, fail
	}
	y, fail := ev.eval(e.Y)
	if fail != nil {
		return nil, fail
	}
	switch e.Op {
	case Add:
		x.Add(x, y)
	case Sub:
		x.Sub(x, y)
	case Mul:
		x.Mul(x, y)
	case Div:
		if y.Sign() == 0 {
			fail := &UndefinedError{Reason: ZeroDenominator, Measures: measuresOf(e.Y), Vocabulary: ev.v}
			if x.Sign() == 0 {
				fail.Reason = NoActivity
			}
			fail.sides(e, x, y)
			return nil, fail
		}
		x.Quo(x, y)
	}
	if x.Num().BitLen() > maxBits || x.Denom().BitLen() > maxBits {
		return nil, &UndefinedError{Reason: Overflow, Measures: measuresOf(e), Vocabulary: ev.v}
	}
	return x, nil
}

// quantile interpolates linearly between the two nearest of at least one value, as spreadsheets do: the median of an even number
// of values is the mean of the two in the middle.
func quantile(values []Decimal, at Decimal) *big.Rat {
	sorted := slices.Clone(values)
	slices.SortFunc(sorted, Decimal.Cmp)
	place := new(big.Rat).Mul(at.Rat(), new(big.Rat).SetInt64(int64(len(sorted)-1)))
	below := int(new(big.Int).Quo(place.Num(), place.Denom()).Int64())
	low := sorted[below].Rat()
	if below+1 == len(sorted) {
		return low
	}
	part := place.Sub(place, new(big.Rat).SetInt64(int64(below)))
	step := sorted[below+1].Rat()
	step.Sub(step, low)
	return low.Add(low, step.Mul(step, part))
}
