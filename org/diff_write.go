package org

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A diffWriter writes values as the document does, with lists in the order of their elements' texts.
type diffWriter struct {
	b      []byte
	ref    func(field string, to reference, id string) string // what stands for an id that may name something
	places bool                                               // field is told with the entry of a list that it stands in, as a duty
	inside string                                             // that entry, without ids
}

// A diffField is a field of an entry, or of a struct inside one.
type diffField struct {
	name  string
	index int
	ref   reference
}

// diffTypes holds the fields of each type met so far; they never change.
var diffTypes sync.Map // of []diffField by reflect.Type

func diffFields(t reflect.Type) []diffField {
	if fields, ok := diffTypes.Load(t); ok {
		return fields.([]diffField)
	}
	var fields []diffField
	for i := range t.NumField() {
		name, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if t.Field(i).IsExported() && name != "" && name != "-" {
			fields = append(fields, diffField{name, i, refersTo(t, name)})
		}
	}
	diffTypes.Store(t, fields)
	return fields
}

// text writes a value as a [Difference] shows it: strings and words bare, what is not said as "".
func (w *diffWriter) text(v reflect.Value, f *diffField) string {
	switch {
	case v.IsZero():
		return ""
	case v.Kind() == reflect.String:
		return w.name(v.String(), f)
	}
	w.b = w.b[:0]
	w.value(v, f)
	if w.b[0] == '"' {
		if s := ""; json.Unmarshal(w.b, &s) == nil {
			return s
		}
	}
	return string(w.b)
}

// elements writes each element of a list, in the order of the texts.
func (w *diffWriter) elements(list reflect.Value, f *diffField) []string {
	all := make([]string, list.Len())
	for i := range all {
		all[i] = w.text(list.Index(i), f)
	}
	slices.Sort(all)
	return all
}

// name writes an id as ref has it.
func (w *diffWriter) name(id string, f *diffField) string {
	switch {
	case f.ref == refNothing || id == "":
		return id
	case f.ref == refFormula:
		return w.formula(id, f)
	case f.ref == refAny && strings.Contains(id, "+"): // a liaison goes by its ends
		ends := strings.Split(id, "+")
		for i := range ends {
			ends[i] = w.ref(w.inside+f.name, refNode, ends[i])
		}
		return strings.Join(ends, "+")
	}
	return w.ref(w.inside+f.name, f.ref, id)
}

// formula writes a formula with its names as ref has them.
func (w *diffWriter) formula(s string, f *diffField) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		end := i
		for end < len(s) && (s[end] == '_' || '0' <= s[end] && s[end] <= '9' || 'a' <= s[end] && s[end] <= 'z') {
			end++
		}
		if end == i {
			b.WriteByte(s[i])
			i++
			continue
		}
		b.WriteString(w.ref(w.inside+f.name, refFormula, s[i:end]))
		i = end
	}
	return b.String()
}

func (w *diffWriter) value(v reflect.Value, f *diffField) {
	if m, ok := reflect.TypeAssert[json.Marshaler](v); ok && v.Kind() == reflect.Struct {
		if text, err := m.MarshalJSON(); err == nil {
			w.b = append(w.b, text...)
			return
		}
	}
	if m, ok := reflect.TypeAssert[encoding.TextMarshaler](v); ok && v.Kind() != reflect.Pointer {
		if text, err := m.MarshalText(); err == nil {
			w.quote(string(text))
			return
		}
	}
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			w.b = append(w.b, "null"...)
			return
		}
		w.value(v.Elem(), f)
	case reflect.Struct:
		w.object(v, false)
	case reflect.Slice:
		w.list(v, f)
	case reflect.String:
		w.quote(w.name(v.String(), f))
	case reflect.Float64:
		w.b = strconv.AppendFloat(w.b, v.Float(), 'f', -1, 64)
	case reflect.Bool:
		w.b = strconv.AppendBool(w.b, v.Bool())
	case reflect.Int:
		w.b = strconv.AppendInt(w.b, v.Int(), 10)
	case reflect.Uint8:
		w.b = strconv.AppendUint(w.b, v.Uint(), 10)
	}
}

func (w *diffWriter) quote(s string) {
	if !strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' || r == '"' || r == '\\' }) {
		w.b = append(append(append(w.b, '"'), s...), '"')
		return
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string can always be written
	w.b = append(w.b, bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
}

func (w *diffWriter) list(v reflect.Value, f *diffField) {
	inner := diffWriter{ref: w.ref, places: w.places, inside: w.inside}
	all := make([]string, v.Len())
	for i := range all {
		inner.b = inner.b[:0]
		inner.value(v.Index(i), f)
		all[i] = string(inner.b)
	}
	slices.Sort(all)
	w.b = append(w.b, '[')
	w.b = append(w.b, strings.Join(all, ",")...)
	w.b = append(w.b, ']')
}

// object writes the fields that say something; the id of an entry is no part of what it says.
func (w *diffWriter) object(v reflect.Value, ofEntry bool) {
	if w.places && !ofEntry {
		nameless := diffWriter{ref: func(string, reference, string) string { return "" }}
		nameless.object(v, false)
		w.inside = string(nameless.b)
	}
	w.b = append(w.b, '{')
	first := true
	for _, f := range diffFields(v.Type()) {
		value := v.Field(f.index)
		if value.IsZero() || ofEntry && f.name == "id" {
			continue
		}
		if !first {
			w.b = append(w.b, ',')
		}
		first = false
		w.b = append(w.b, '"')
		w.b = append(w.b, f.name...)
		w.b = append(w.b, '"', ':')
		w.value(value, &f)
	}
	w.b = append(w.b, '}')
}
