package kpisql

import (
	"iter"
	"strings"

	"example.com/socialorg/internal/enum"
)

// A Filter restricts rows by a dimension. Values become parameters, never text of the query.
type Filter struct {
	On     string // the dimension; in Measure.Where the column
	Op     Op
	Values []any // what the driver makes of the column's type; none for OpNull and OpNotNull
}

// An Op says how a [Filter] compares. Its zero is unset.
type Op uint8

// The operators.
const (
	OpIn      Op = iota + 1 // it is one of the values
	OpNotIn                 // it is none of the values, or NULL
	OpAtLeast               // it is the value or above it
	OpBelow                 // it is below the value
	OpNull                  // it is NULL
	OpNotNull               // it is not NULL
)

var opTable = enum.Table{
	Type:  "kpisql: operator",
	Words: []string{"", "in", "not-in", "at-least", "below", "null", "not-null"},
}

// Ops yields the operators in order.
func Ops() iter.Seq[Op] { return enum.All[Op](&opTable) }

// String returns the word of op: in, not-in, at-least, below, null or not-null; "" for the zero Op.
func (op Op) String() string { return enum.String(&opTable, op) }

// MarshalText returns the word of op, no text for the zero, and an error for any other value that is none of the constants.
func (op Op) MarshalText() ([]byte, error) { return enum.Marshal(&opTable, op) }

// UnmarshalText reads a word that [Op.String] writes. Its error suggests a word where one is near.
func (op *Op) UnmarshalText(text []byte) error { return enum.Unmarshal(&opTable, op, text) }

// fault says what is wrong with f besides its name, "" where nothing is.
func (f *Filter) fault() string {
	want := 1
	switch f.Op {
	case OpIn, OpNotIn:
		if want = len(f.Values); want == 0 {
			return f.Op.String() + " ()"
		}
	case OpAtLeast, OpBelow:
	case OpNull, OpNotNull:
		want = 0
	default:
		return "Op"
	}
	if len(f.Values) != want {
		return f.Op.String()
	}
	for _, v := range f.Values {
		if !isValue(v) {
			return "nil"
		}
	}
	return ""
}

// sql returns the condition on a column that is written already.
func (f *Filter) sql(column string, p *params, key paramKey) string {
	var marks []string
	for _, v := range f.Values {
		marks = append(marks, p.add(key, v))
		key.n++
	}
	switch f.Op {
	case OpIn:
		if len(marks) == 1 {
			return column + " = " + marks[0]
		}
		return column + " IN (" + strings.Join(marks, ", ") + ")"
	case OpNotIn:
		if len(marks) == 1 {
			return "(" + column + " IS NULL OR " + column + " <> " + marks[0] + ")"
		}
		return "(" + column + " IS NULL OR " + column + " NOT IN (" + strings.Join(marks, ", ") + "))"
	case OpAtLeast:
		return column + " >= " + marks[0]
	case OpBelow:
		return column + " < " + marks[0]
	case OpNull:
		return column + " IS NULL"
	case OpNotNull:
		return column + " IS NOT NULL"
	default:
		return "" // fault has refused it
	}
}
