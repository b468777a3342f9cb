package kpi

// Sum returns x + y + z…, added from the left.
func Sum(x Expr, more ...Expr) Expr {
	for _, y := range more {
		x = Binary{Add, x, y}
	}
	return x
}

// Difference returns x - y.
func Difference(x, y Expr) Expr { return Binary{Sub, x, y} }

// Product returns x * y * z…, multiplied from the left.
func Product(x Expr, more ...Expr) Expr {
	for _, y := range more {
		x = Binary{Mul, x, y}
	}
	return x
}

// Ratio returns x / y.
func Ratio(x, y Expr) Expr { return Binary{Div, x, y} }

// PerUnit returns x / y * n: the cost of a thousand impressions is PerUnit(Spend, Impressions, 1000). The factor is a pure number and
// no part of the unit, which stays money/{impression}; the form [FormPerUnit] and the formula tell of it. Check refuses 100, which
// makes a percentage: Ratio with [StylePercent] is shown as one.
func PerUnit(x, y Expr, n int64) Expr { return Scale(Ratio(x, y), Int(n)) }

// Scale returns x * by.
func Scale(x Expr, by Decimal) Expr { return Binary{Mul, x, Number{by}} }

// A Term is one part of a weighted sum.
type Term struct {
	Weight Decimal
	Of     Expr
}

// Weighted returns w * x + v * y…, added from the left, without the weights that are 1: nil, which Check refuses, where there are no terms.
func Weighted(terms ...Term) Expr {
	var sum Expr
	for i, t := range terms {
		term := t.Of
		if t.Weight != Int(1) {
			term = Binary{Mul, Number{t.Weight}, t.Of}
		}
		if i == 0 {
			sum = term
		} else {
			sum = Binary{Add, sum, term}
		}
	}
	return sum
}

// Growth returns (m - previous(m)) / previous(m): what m gained for each unit that it had.
func Growth(m Measure) Expr {
	return Ratio(Difference(m, Previous{m}), Previous{m})
}

// Compound returns what a growth per period makes over n periods, (1 + rate) * (1 + rate)… - 1. A growth is never multiplied by
// the number of periods: 5 % a month is 79.6 % a year and not 60. A value of it is shown as a number, 0.80, unless the KPI or [Value.WithStyle] says
// [StylePercent]. It returns nil, which Check refuses, where n is below 1; what
// exceeds [MaxDepth] Check refuses too.
func Compound(rate Expr, n int) Expr {
	if n < 1 {
		return nil
	}
	step := Binary{Add, Number{Int(1)}, rate}
	var all Expr = step
	for range min(n, MaxNodes) - 1 {
		all = Binary{Mul, all, step}
	}
	return Binary{Sub, all, Number{Int(1)}}
}

// Median returns the median of a distribution.
func Median(m Measure) Expr { return Quantile{m, half()} }

func half() Decimal { return Decimal{coef: 5, exp: -1, set: true} }
