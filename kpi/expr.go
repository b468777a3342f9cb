package kpi

import "example.com/socialorg/internal/enum"

// Limits of a formula. Parse and Check refuse what exceeds them, String and the other renderings cut it with "…".
const (
	MaxDepth = 64      // levels of a tree, and of parentheses
	MaxNodes = 1024    // operators and operands
	MaxText  = 1 << 16 // bytes of a formula's text
)

// An Expr is a formula: a [Measure], [Number], [Previous], [Quantile] or [Binary], and nothing else; a pointer to one of them is
// refused by Check. It holds what its author wrote and no more, so that == tells whether two formulas are the same tree.
//
// [Parse] makes one of a text, [Sum], [Ratio], [Growth] and their like make one in Go.
type Expr interface {
	// String returns the canonical text, with the parentheses that the tree needs and no others.
	// Parsing it gives the same tree.
	String() string
	expr()
}

// A Number is a constant. It is a pure number: nothing adds it to a count.
type Number struct{ Value Decimal }

// A Previous is the value of a measure in the period before.
type Previous struct{ Of Measure }

// A Quantile is the value below which a share of a distribution's values lie: 0.5 is the median. Between two values it is
// interpolated linearly (type 7 of Hyndman and Fan, as spreadsheets do), so that the median of an even number of values is the mean
// of the two in the middle.
type Quantile struct {
	Of Measure // of KindDistribution
	At Decimal // from 0 to 1
}

// A Binary joins two formulas by an operator.
type Binary struct {
	Op   Op
	X, Y Expr
}

// An Op is an operator of arithmetic. Its zero is unset.
type Op uint8

// The operators.
const (
	Add Op = iota + 1 // x + y
	Sub               // x - y
	Mul               // x * y
	Div               // x / y
)

var opTable = enum.Table{Type: "kpi: op", Words: []string{"", "+", "-", "*", "/"}}

// String returns the sign that formulas use: +, -, * or /; "" for the zero Op.
func (op Op) String() string { return enum.String(&opTable, op) }

// precedence is higher where the operator binds closer.
func (op Op) precedence() int {
	if op == Mul || op == Div {
		return 2
	}
	return 1
}

func (Measure) expr()  {}
func (Number) expr()   {}
func (Previous) expr() {}
func (Quantile) expr() {}
func (Binary) expr()   {}

// String returns the id, which is the formula of a measure as it is.
func (m Measure) String() string { return string(m) }

// String returns the number as [Decimal.String] does; "?" where none was given.
func (n Number) String() string { return text(n) }

// String returns "previous(followers)".
func (p Previous) String() string { return text(p) }

// String returns "median(response_times)" or "quantile(response_times, 0.9)".
func (q Quantile) String() string { return text(q) }

// String returns the canonical text, with the parentheses that the tree needs and no others. What exceeds [MaxDepth] or
// [MaxNodes] is cut with "…".
func (b Binary) String() string { return text(b) }

func text(e Expr) string {
	w := writer{b: make([]byte, 0, 64)}
	w.expr(e, 1, 0)
	return string(w.b)
}
