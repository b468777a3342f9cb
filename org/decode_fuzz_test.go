package org_test

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// requireRoundTrip holds that d is what its document says.
func requireRoundTrip(t *testing.T, d org.Design) {
	t.Helper()
	var doc bytes.Buffer
	require.NoError(t, org.Encode(&doc, d))
	got, err := org.Decode(bytes.NewReader(doc.Bytes()))
	require.NoError(t, err)
	if diff := cmp.Diff(d, got); diff != "" {
		t.Errorf("Decode of Encode (-want +got):\n%s", diff)
	}
	var again bytes.Buffer
	require.NoError(t, org.Encode(&again, got))
	if !bytes.Equal(doc.Bytes(), again.Bytes()) {
		t.Errorf("Encode of Decode gave\n%s\nwant\n%s", again.Bytes(), doc.Bytes())
	}
}

// requireLocated holds that the place of each fault is in the document, and that Locate finds its pointer.
func requireLocated(t *testing.T, doc []byte, e *org.DecodeError) {
	t.Helper()
	repeated := slices.ContainsFunc(e.Faults, func(f org.DecodeFault) bool { return f.Code == org.DuplicateField })
	last := org.DecodeFault{Line: 1, Column: 1}
	for _, f := range e.Faults {
		if f.Line < last.Line || f.Line == last.Line && f.Column < last.Column {
			t.Errorf("%+v stands behind %+v", f, last)
		}
		last = f
		if f.Pointer == "" && (f.Code == org.InvalidJSON || f.Code == org.TooDeep || f.Code == org.TooLarge) {
			continue // of a document that is no JSON
		}
		line, column, ok := org.Locate(doc, f.Pointer)
		if !ok {
			t.Errorf("Locate does not find %q", f.Pointer)
		}
		if f.Code == org.WrongType && !repeated && (line != f.Line || column != f.Column) {
			t.Errorf("Locate(%q) = %d, %d, want %d, %d", f.Pointer, line, column, f.Line, f.Column)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, doc := range []string{
		`{}`, `{"name":"\u00f1","x":[{}]}`, "\ufeff{\n\"version\":2}", `{"activities":{"paid":true,"pait":null}}`,
		`{"positions":[{"id":"a","holders":[{"id":"b","share":0.5}],"seats":1e3},{"id":"a","id":"c"}]}`,
		`{"kpis":[{"id":"er","target":{"atLeast":0.030,"currency":"EUR"}}],"liaisons":[{"between":["a","b"],"cadence":"daily"}]}`,
		`{"people":[{"\ud800":"\ud83d\ude00"}]}`, `[[[[[[]]]]]]`, "{\"name\":\"\xff\"}", `{"a":1,}`,
	} {
		f.Add([]byte(doc))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		d, err := org.Decode(bytes.NewReader(doc))
		if err == nil {
			requireRoundTrip(t, d)
			requireSameAsStandard(t, doc, d)
			return
		}
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		requireLocated(t, doc, refused)
		for _, fault := range refused.Faults {
			if fault.Message(language.English) == "" || fault.Message(language.Spanish) == "" {
				t.Errorf("no words for %+v", fault)
			}
		}
	})
}

// requireSameAsStandard holds that Decode reads nothing that encoding/json does not, and nothing in another way.
func requireSameAsStandard(t *testing.T, doc []byte, got org.Design) {
	t.Helper()
	s := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(doc, []byte("\ufeff"))))
	s.DisallowUnknownFields()
	var want org.Design
	require.NoError(t, s.Decode(&want))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Decode (-encoding/json +got):\n%s", diff)
	}
}

func TestDecodeEncodeRandom(t *testing.T) {
	t.Parallel()
	for seed := range uint64(500) {
		g := randomData{rand.New(rand.NewPCG(seed, 1))}
		var d org.Design
		g.fill(reflect.ValueOf(&d).Elem())
		d.Version = g.IntN(2)
		requireRoundTrip(t, d)
		if t.Failed() {
			t.Fatalf("with seed %d", seed)
		}
	}
}

// randomData fills data with values that documents can say.
type randomData struct{ *rand.Rand }

var hostileTexts = [...]string{
	"", "a", "smm", "Responsable de atención", "<b>&amp;</b>", "\u2028\u2029", "\x00\n\t\\\"", "😀\ufffd", "~/~0", "null",
}

func (g randomData) fill(v reflect.Value) {
	if g.fillWord(v) {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(pickOne(g, slices.Values(hostileTexts[:])))
	case reflect.Bool:
		v.SetBool(g.IntN(2) == 0)
	case reflect.Int:
		v.SetInt(int64(g.Uint64()) >> g.IntN(64))
	case reflect.Float64:
		v.SetFloat(g.float())
	case reflect.Pointer:
		if g.IntN(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			g.fill(v.Elem())
		}
	case reflect.Slice:
		if n := g.IntN(5) - 1; n >= 0 {
			v.Set(reflect.MakeSlice(v.Type(), n, n))
			for i := range n {
				g.fill(v.Index(i))
			}
		}
	case reflect.Struct:
		for t, field := range v.Fields() {
			if g.IntN(4) > 0 && t.Tag.Get("json") != "-" {
				g.fill(field)
			}
		}
	default:
		panic("no random " + v.Type().String())
	}
}

// fillWord fills what has a vocabulary or a form of its own.
func (g randomData) fillWord(v reflect.Value) bool {
	switch p := v.Addr().Interface().(type) {
	case *map[role.Activity]bool:
		if n := g.IntN(5) - 1; n >= 0 {
			*p = make(map[role.Activity]bool)
			for range n {
				(*p)[pickOne(g, role.Activities())] = g.IntN(2) == 0
			}
		}
	case *role.Objective:
		*p = pickOne(g, role.Objectives())
	case *role.ChannelKind:
		*p = pickOne(g, role.ChannelKinds())
	case *role.Party:
		*p = pickOne(g, role.Parties())
	case *role.Part:
		*p = pickOne(g, role.Parts())
	case *role.Cadence:
		*p = pickOne(g, role.Cadences())
	case *org.Status:
		*p = pickOne(g, slices.Values([]org.Status{"", org.StatusActive, org.StatusPlanned, org.StatusDormant}))
	case *org.Voice:
		*p = pickOne(g, slices.Values([]org.Voice{"", org.VoiceBrand, org.VoicePerson, org.VoiceBoth}))
	case *kpi.Direction:
		*p = pickOne(g, kpi.Directions())
	case *kpi.Form:
		*p = pickOne(g, kpi.Forms())
	case *kpi.Style:
		*p = pickOne(g, kpi.Styles())
	case *kpi.Period:
		*p = pickOne(g, kpi.Periods())
	case *kpi.Additivity:
		*p = pickOne(g, kpi.Additivities())
	case *kpi.Kind:
		*p = pickOne(g, kpi.Kinds())
	case *kpi.Decimal:
		*p = kpi.Int(int64(g.Uint64()) >> g.IntN(64))
	default:
		return false
	}
	return true
}

func (g randomData) float() float64 {
	for g.IntN(2) == 0 {
		if f := math.Float64frombits(g.Uint64()); !math.IsNaN(f) && !math.IsInf(f, 0) {
			return f
		}
	}
	return float64(g.IntN(100)) / 4
}

func pickOne[T any](g randomData, all func(func(T) bool)) T {
	list := slices.Collect(all)
	return list[g.IntN(len(list))]
}
