package org

import (
	"encoding"
	"encoding/json"
	"iter"
	"reflect"
	"strings"
	"sync"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// A jsonKind is a kind of JSON value. Its zero takes any of them.
type jsonKind uint8

const (
	kindAny jsonKind = iota
	kindObject
	kindArray
	kindString
	kindNumber
	kindBoolean
	kindNull
)

var kindNames = [...]string{"value", "object", "array", "string", "number", "boolean", "null"}

func (k jsonKind) String() string { return kindNames[k] }

// A numeral is which numbers a place takes.
type numeral uint8

const (
	numeralFloat numeral = iota
	numeralInteger
	numeralDecimal
	numeralVersion
)

// A spec is what one place of a document takes. The zero spec takes anything.
type spec struct {
	kind    jsonKind
	numeral numeral
	fields  []fieldSpec // of an object, in the order of the struct
	closed  bool        // the keys of an object are the words of a vocabulary, not fields
	elem    *spec       // of an array
	size    int64       // of an array's element in memory
	words   []string    // that a string may be, where not all are
}

type fieldSpec struct {
	name  string
	spec  *spec
	index int // in the struct
}

// formatVersion is the version of the document format that is read and written.
const formatVersion = 1

// want names what s takes, for DecodeFault.Want.
func (s *spec) want() string {
	switch {
	case s.kind != kindNumber || s.numeral == numeralFloat:
		return s.kind.String()
	case s.numeral == numeralDecimal:
		return "decimal"
	}
	return "integer"
}

// names lists the fields of an object.
func (s *spec) names() []string {
	names := make([]string, len(s.fields))
	for i := range s.fields {
		names[i] = s.fields[i].name
	}
	return names
}

// field returns the index of the field called name, -1 where there is none. Documents tend to keep the order of the fields, so
// the search begins at next.
func (s *spec) field(name []byte, next int) int {
	for i := next; i < len(s.fields); i++ {
		if s.fields[i].name == string(name) {
			return i
		}
	}
	for i := range min(next, len(s.fields)) {
		if s.fields[i].name == string(name) {
			return i
		}
	}
	return -1
}

var lazyDesignSpec struct {
	once sync.Once
	spec *spec
}

// designSpec returns the spec of Design, which is derived on first use, so that an import costs nothing.
func designSpec() *spec {
	lazyDesignSpec.once.Do(func() {
		lazyDesignSpec.spec = specs{}.of(reflect.TypeFor[Design]())
	})
	return lazyDesignSpec.spec
}

// specs holds the spec of each type met so far.
type specs map[reflect.Type]*spec

func (m specs) of(t reflect.Type) *spec {
	if t.Kind() == reflect.Pointer {
		return m.of(t.Elem())
	}
	if s, ok := m[t]; ok {
		return s
	}
	s := new(spec)
	m[t] = s
	p := reflect.PointerTo(t)
	switch words := closedWords(t); {
	case words != nil:
		s.kind, s.words = kindString, words
	case t == reflect.TypeFor[kpi.Decimal]():
		s.kind, s.numeral = kindNumber, numeralDecimal
	case p.Implements(reflect.TypeFor[json.Unmarshaler]()):
		// Only the type itself knows what it takes.
	case p.Implements(reflect.TypeFor[encoding.TextUnmarshaler]()):
		s.kind = kindString
	default:
		m.derive(s, t)
	}
	return s
}

func (m specs) derive(s *spec, t reflect.Type) {
	switch t.Kind() {
	case reflect.String:
		s.kind = kindString
	case reflect.Bool:
		s.kind = kindBoolean
	case reflect.Int:
		s.kind, s.numeral = kindNumber, numeralInteger
	case reflect.Float64:
		s.kind = kindNumber
	case reflect.Slice:
		s.kind, s.elem, s.size = kindArray, m.of(t.Elem()), int64(t.Elem().Size())
	case reflect.Map:
		s.kind, s.closed = kindObject, true
		for _, word := range closedWords(t.Key()) {
			s.fields = append(s.fields, fieldSpec{name: word, spec: m.of(t.Elem())})
		}
	case reflect.Struct:
		s.kind = kindObject
		for i := range t.NumField() {
			if f, ok := m.field(t, i); ok {
				s.fields = append(s.fields, f)
			}
		}
	}
}

func (m specs) field(t reflect.Type, i int) (fieldSpec, bool) {
	f := t.Field(i)
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" || name == "-" {
		return fieldSpec{}, false
	}
	s := m.of(f.Type)
	if t == reflect.TypeFor[Design]() && name == "version" {
		s = &spec{kind: kindNumber, numeral: numeralVersion}
	}
	return fieldSpec{name: name, spec: s, index: i}, true
}

// closedWords returns the words of a type with a closed vocabulary, nil for any other.
func closedWords(t reflect.Type) []string {
	switch t {
	case reflect.TypeFor[role.Activity]():
		return stringWords(role.Activities())
	case reflect.TypeFor[role.Objective]():
		return stringWords(role.Objectives())
	case reflect.TypeFor[role.ChannelKind]():
		return stringWords(role.ChannelKinds())
	case reflect.TypeFor[role.Party]():
		return stringWords(role.Parties())
	case reflect.TypeFor[Status]():
		return []string{string(StatusActive), string(StatusPlanned), string(StatusDormant)}
	case reflect.TypeFor[Voice]():
		return []string{string(VoiceBrand), string(VoicePerson), string(VoiceBoth)}
	case reflect.TypeFor[role.Part]():
		return enumWords(role.Parts())
	case reflect.TypeFor[role.Cadence]():
		return enumWords(role.Cadences())
	case reflect.TypeFor[kpi.Direction]():
		return enumWords(kpi.Directions())
	case reflect.TypeFor[kpi.Form]():
		return enumWords(kpi.Forms())
	case reflect.TypeFor[kpi.Style]():
		return enumWords(kpi.Styles())
	case reflect.TypeFor[kpi.Period]():
		return enumWords(kpi.Periods())
	case reflect.TypeFor[kpi.Additivity]():
		return enumWords(kpi.Additivities())
	case reflect.TypeFor[kpi.Kind]():
		return enumWords(kpi.Kinds())
	}
	return nil
}

func stringWords[T ~string](all iter.Seq[T]) []string {
	var words []string
	for w := range all {
		words = append(words, string(w))
	}
	return words
}

func enumWords[T interface{ String() string }](all iter.Seq[T]) []string {
	var words []string
	for v := range all {
		words = append(words, v.String())
	}
	return words
}
