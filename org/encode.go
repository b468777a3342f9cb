package org

import (
	"encoding"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Encode writes d as a document that [Decode] gives back as it was: indented by two spaces, its fields in the order of [Design],
// with a line feed at its end. A Design has exactly one such document.
//
// It writes nothing and returns an error, which names the JSON Pointer of the culprit, where d would not come back the same: text
// that is not in UTF-8 and numbers that are not finite ([InvalidValue]), words outside a closed vocabulary and an unknown version
// ([UnknownValue], [UnknownVersion]).
func Encode(w io.Writer, d Design) error {
	if m := misfitIn(reflect.ValueOf(&d), designSpec()); m != nil {
		return fmt.Errorf("org: %s: %s: %w", printable(m.pointer), m.reason, m.code)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(d); err != nil {
		return fmt.Errorf("org: writing the document: %w", err)
	}
	return nil
}

// A misfit is what a document cannot carry.
type misfit struct {
	pointer string
	code    Code
	reason  string
}

// under returns m as it is seen from one level above.
func (m *misfit) under(name string) *misfit {
	if m != nil {
		m.pointer = string(appendName(nil, strings.ToValidUTF8(name, "\uFFFD"))) + m.pointer
	}
	return m
}

// misfitIn returns the first misfit of v, nil where there is none.
func misfitIn(v reflect.Value, sp *spec) *misfit {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return misfitIn(v.Elem(), sp)
	case reflect.Struct:
		return misfitInFields(v, sp)
	case reflect.Slice:
		return misfitInList(v, sp)
	case reflect.Map:
		return misfitInWords(v, sp)
	case reflect.String:
		return misfitText(v.String(), sp)
	case reflect.Float64:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return &misfit{code: InvalidValue, reason: fmt.Sprintf("%v is no number in JSON", f)}
		}
	case reflect.Int:
		if sp.numeral == numeralVersion && v.Int() != 0 && v.Int() != formatVersion {
			return &misfit{code: UnknownVersion, reason: fmt.Sprintf("%d is not version %d", v.Int(), formatVersion)}
		}
	case reflect.Uint8:
		if m, ok := reflect.TypeAssert[encoding.TextMarshaler](v); ok {
			if _, err := m.MarshalText(); err != nil {
				return &misfit{code: UnknownValue, reason: err.Error()}
			}
		}
	}
	return nil
}

func misfitInFields(v reflect.Value, sp *spec) *misfit {
	for _, f := range sp.fields {
		if m := misfitIn(v.Field(f.index), f.spec); m != nil {
			return m.under(f.name)
		}
	}
	return nil
}

func misfitInList(v reflect.Value, sp *spec) *misfit {
	for i := range v.Len() {
		if m := misfitIn(v.Index(i), sp.elem); m != nil {
			return m.under(strconv.Itoa(i))
		}
	}
	return nil
}

func misfitInWords(v reflect.Value, sp *spec) *misfit {
	words := make([]string, 0, v.Len())
	for _, key := range v.MapKeys() {
		words = append(words, key.String())
	}
	slices.Sort(words)
	for _, word := range words {
		if sp.field([]byte(word), 0) < 0 {
			return unknownWord(word).under(word)
		}
	}
	return nil
}

func misfitText(s string, sp *spec) *misfit {
	switch {
	case !utf8.ValidString(s):
		return &misfit{code: InvalidValue, reason: "the text is not valid UTF-8"}
	case s != "" && sp.words != nil && !slices.Contains(sp.words, s):
		return unknownWord(s)
	}
	return nil
}

func unknownWord(word string) *misfit {
	return &misfit{code: UnknownValue, reason: fmt.Sprintf("%q is not a known word", clipRunes(word))}
}
