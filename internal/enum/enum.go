// Package enum gives the library's small ordered enums one text form.
//
// An enum is a uint8 whose zero is unset; a Table holds its words by value, with "" at zero.
package enum

import (
	"fmt"
	"iter"
	"strconv"

	"example.com/socialorg/internal/suggest"
)

// A Table is the vocabulary of one enum.
type Table struct {
	Type  string   // as error messages name it: "role: stage"
	Words []string // Words[v] is the text of v; Words[0] is ""
}

// Has reports whether v is a named value, which zero is not.
func Has[E ~uint8](t *Table, v E) bool { return v > 0 && int(v) < len(t.Words) }

// String returns the word of v: "" for zero and, for a value that has no name, a readable form such as "stage(99)".
func String[E ~uint8](t *Table, v E) string {
	if int(v) < len(t.Words) {
		return t.Words[v]
	}
	return short(t.Type) + "(" + strconv.Itoa(int(v)) + ")"
}

// Marshal returns the word of v, and an error for a value that has none: nothing is lost in silence.
func Marshal[E ~uint8](t *Table, v E) ([]byte, error) {
	if int(v) < len(t.Words) {
		return []byte(t.Words[v]), nil
	}
	return nil, fmt.Errorf("%s %d has no name", t.Type, v)
}

// Unmarshal sets *v to the value whose word is text, and leaves it as it was where there is none. Its error is a kpi.LocalizedError.
func Unmarshal[E ~uint8](t *Table, v *E, text []byte) error {
	for i, w := range t.Words {
		if w == string(text) {
			*v = E(i)
			return nil
		}
	}
	return &unknownWord{t, string(text), suggest.Nearest(string(text), t.Words)}
}

// All yields the named values in order.
func All[E ~uint8](t *Table) iter.Seq[E] {
	return func(yield func(E) bool) {
		for i := 1; i < len(t.Words); i++ {
			if !yield(E(i)) {
				return
			}
		}
	}
}

func short(typ string) string {
	for i := len(typ) - 1; i >= 0; i-- {
		if typ[i] == ' ' {
			return typ[i+1:]
		}
	}
	return typ
}
