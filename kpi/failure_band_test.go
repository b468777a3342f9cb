package kpi_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func numbers(texts ...string) (list []kpi.Decimal) {
	for _, s := range texts {
		if s == "" {
			list = append(list, kpi.Decimal{})
		} else {
			list = append(list, kpi.MustDecimal(s))
		}
	}
	return list
}

// Published bands of 0 to 0.3, 0.4 to 0.6 and 0.7 to 1 have no place for 0.35 or 0.63. As cut points they have.
func TestF21BandsWithoutGaps(t *testing.T) {
	t.Parallel()
	b, err := kpi.NewBands(kpi.DirectionHigher, numbers("0.4", "0.7")...)
	require.NoError(t, err)
	got := map[string]kpi.Status{}
	for _, s := range []string{"-1", "0.3", "0.35", "0.399999999999999999", "0.4", "0.63", "0.67", "0.7", "1", "1.2"} {
		got[s] = b.Level(kpi.ValueOf(kpi.MustDecimal(s), kpi.One))
	}
	want := map[string]kpi.Status{
		"-1": kpi.StatusOffTarget, "0.3": kpi.StatusOffTarget, "0.35": kpi.StatusOffTarget, "0.399999999999999999": kpi.StatusOffTarget,
		"0.4": kpi.StatusNear, "0.63": kpi.StatusNear, "0.67": kpi.StatusNear,
		"0.7": kpi.StatusOnTarget, "1": kpi.StatusOnTarget, "1.2": kpi.StatusOnTarget,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	// A rule of 125 and a column of "126 and above" disagree at 125.5: one cut cannot.
	one, err := kpi.NewBands(kpi.DirectionLower, kpi.Int(125))
	require.NoError(t, err)
	if one.Level(kpi.ValueOf(kpi.Int(125), kpi.One)) != kpi.StatusOnTarget ||
		one.Level(kpi.ValueOf(kpi.MustDecimal("125.5"), kpi.One)) != kpi.StatusOffTarget {
		t.Error("a cut has two sides")
	}
}

func TestF21BandErrors(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		d      kpi.Direction
		cuts   []kpi.Decimal
		want   kpi.GoalReason
		en, es string
	}{
		{"descending", kpi.DirectionHigher, numbers("0.7", "0.4"), kpi.CutOrder,
			"kpi: The limits must be given in ascending order, but 0.4 follows 0.7.",
			"Los límites deben ir de menor a mayor, pero 0,4 sigue a 0,7."},
		{"twice the same", kpi.DirectionLower, numbers("1", "1.0"), kpi.CutOrder,
			"kpi: The limits must be given in ascending order, but 1 follows 1.",
			"Los límites deben ir de menor a mayor, pero 1 sigue a 1."},
		{"not given", kpi.DirectionHigher, numbers("", "1"), kpi.CutOrder,
			"kpi: The limits must be given in ascending order, and each must be given.",
			"Los límites deben ir de menor a mayor y no puede faltar ninguno."},
		{"none", kpi.DirectionHigher, nil, kpi.CutCount,
			"kpi: The number of limits does not fit: higher or lower takes one or two, a range two or four, " +
				"and a wider limit needs the one it widens.",
			"El número de límites no es válido: uno o dos si importa subir o bajar, dos o cuatro en un intervalo, " +
				"y no hay límite amplio sin el estricto."},
		{"three of a band", kpi.DirectionBand, numbers("1", "2", "3"), kpi.CutCount, "", ""},
		{"context", kpi.DirectionContext, numbers("1"), kpi.TargetOfContext,
			"kpi: This KPI gives context and is neither good nor bad, so it has no target; give it a direction of its own first.",
			"Este KPI sirve de contexto y no es bueno ni malo: no admite objetivo si antes no se define su sentido."},
		{"no direction", 0, numbers("1"), kpi.TargetOfContext, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			b, err := kpi.NewBands(tt.d, tt.cuts...)
			require.ErrorIs(t, err, tt.want)
			if !b.IsZero() {
				t.Error(b.Cuts())
			}
			var e *kpi.GoalError
			require.ErrorAs(t, err, &e)
			if tt.en == "" {
				return
			}
			if diff := cmp.Diff([]string{tt.en, tt.es}, []string{err.Error(), e.Message(language.EuropeanSpanish)}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A range may be a single number, between its wider limits too; no other limit stands twice.
func TestF21RangeOfOneNumber(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		d    kpi.Direction
		cuts []kpi.Decimal
		ok   bool
	}{
		{kpi.DirectionBand, numbers("3", "3"), true},
		{kpi.DirectionBand, numbers("2", "3", "3", "4"), true},
		{kpi.DirectionBand, numbers("3", "3", "4", "5"), false},
		{kpi.DirectionBand, numbers("2", "3", "4", "4"), false},
		{kpi.DirectionBand, numbers("3", "2.99"), false},
		{kpi.DirectionBand, numbers("1", "3", "2", "4"), false},
		{kpi.DirectionHigher, numbers("3", "3"), false},
		{kpi.DirectionLower, numbers("3", "3"), false},
	} {
		b, err := kpi.NewBands(tt.d, tt.cuts...)
		if (err == nil) != tt.ok {
			t.Errorf("%v %v: %v", tt.d, tt.cuts, err)
		}
		if diff := cmp.Diff(tt.ok, slices.Equal(b.Cuts(), tt.cuts)); diff != "" {
			t.Errorf("%v keeps its cuts (-want +got)\n%s", tt.cuts, diff)
		}
	}
}

// A cut point belongs to the better of the levels that it divides, on either side of a range.
func TestF21CutsBelongToTheBetter(t *testing.T) {
	t.Parallel()
	const on, near, off = kpi.StatusOnTarget, kpi.StatusNear, kpi.StatusOffTarget
	for _, tt := range []struct {
		d      kpi.Direction
		cuts   []kpi.Decimal
		values []kpi.Decimal
		want   []kpi.Status
	}{
		{kpi.DirectionBand, numbers("2", "3", "5", "7"), numbers("1.9", "2", "2.9", "3", "4", "5", "5.1", "7", "7.1"), []kpi.Status{off, near, near, on, on, on, near, near, off}},
		{kpi.DirectionBand, numbers("3", "5"), numbers("2.9", "3", "5", "5.1"), []kpi.Status{off, on, on, off}},
		{kpi.DirectionBand, numbers("3", "3"), numbers("2.9", "3", "3.1"), []kpi.Status{off, on, off}},
		{kpi.DirectionHigher, numbers("2", "3"), numbers("1.9", "2", "2.9", "3", "9"), []kpi.Status{off, near, near, on, on}},
		{kpi.DirectionHigher, numbers("3"), numbers("2.9", "3", "9"), []kpi.Status{off, on, on}},
		{kpi.DirectionLower, numbers("3", "5"), numbers("-9", "3", "3.1", "5", "5.1"), []kpi.Status{on, on, near, near, off}},
		{kpi.DirectionLower, numbers("3"), numbers("-9", "3", "3.1"), []kpi.Status{on, on, off}},
	} {
		b, err := kpi.NewBands(tt.d, tt.cuts...)
		require.NoError(t, err)
		for i, v := range tt.values {
			if got := b.Level(kpi.ValueOf(v, kpi.One)); got != tt.want[i] {
				t.Errorf("%s of %v is %v, want %v", v, tt.cuts, got, tt.want[i])
			}
		}
	}
}

func TestTargetBands(t *testing.T) {
	t.Parallel()
	target := func(atLeast, atMost string) kpi.Target {
		d := numbers(atLeast, atMost)
		return kpi.Target{AtLeast: d[0], AtMost: d[1]}
	}
	for _, tt := range []struct {
		name         string
		target, near kpi.Target
		cuts         []kpi.Decimal
		want         error
	}{
		{"none", kpi.Target{}, kpi.Target{}, nil, nil},
		{"a currency alone", kpi.Target{Currency: "EUR"}, kpi.Target{}, nil, nil},
		{"floor", target("3", ""), kpi.Target{}, numbers("3"), nil},
		{"floor with room", target("3", ""), target("2", ""), numbers("2", "3"), nil},
		{"ceiling with room", target("", "3"), target("", "4"), numbers("3", "4"), nil},
		{"band with room above", target("3", "5"), target("", "7"), numbers("3", "5", "7"), nil},
		{"band with room", target("3", "5"), target("2", "7"), numbers("2", "3", "5", "7"), nil},
		{"one number", target("3", "3"), target("2", "4"), numbers("2", "3", "3", "4"), nil},
		{"contradiction", target("5", "3"), kpi.Target{}, nil, kpi.CutOrder},
		{"room inside", target("3", ""), target("4", ""), nil, kpi.CutOrder},
		{"no room", target("3", ""), target("3", ""), nil, kpi.CutOrder},
		{"room without a limit", target("3", ""), target("", "4"), nil, kpi.CutCount},
		{"two currencies", kpi.Target{AtMost: kpi.Int(3), Currency: "EUR"}, kpi.Target{AtMost: kpi.Int(4), Currency: "USD"}, nil, kpi.TargetCurrency},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			b, err := tt.target.Bands(tt.near)
			require.ErrorIs(t, err, tt.want)
			if diff := cmp.Diff(tt.cuts, b.Cuts()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	b, err := kpi.Target{AtMost: kpi.Int(12), Currency: "EUR"}.Bands(kpi.Target{})
	require.NoError(t, err)
	euros, dollars := kpi.ValueOf(kpi.Int(9), "money[EUR]/{lead}"), kpi.ValueOf(kpi.Int(9), "money[USD]/{lead}")
	if b.Level(euros) != kpi.StatusOnTarget || b.Level(dollars) != 0 || b.Level(kpi.Value{}) != 0 || (kpi.Bands{}).Level(euros) != 0 {
		t.Error("a level in another currency")
	}
}

// Of two values the better has no worse a level, whatever the cut points are; and every number has one.
func TestLevelsAreMonotone(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(5, 6))
	number := func() kpi.Decimal { return kpi.Int(random.Int64N(40) - 20) }
	for range 2000 {
		cuts := []kpi.Decimal{number(), number(), number(), number()}
		slices.SortFunc(cuts, kpi.Decimal.Cmp)
		cuts = slices.Compact(cuts)
		x, y := number(), number()
		if x.Cmp(y) > 0 {
			x, y = y, x
		}
		low, high := kpi.ValueOf(x, kpi.One), kpi.ValueOf(y, kpi.One)
		for n := 1; n <= min(2, len(cuts)); n++ {
			up, err := kpi.NewBands(kpi.DirectionHigher, cuts[:n]...)
			require.NoError(t, err)
			down, err := kpi.NewBands(kpi.DirectionLower, cuts[:n]...)
			require.NoError(t, err)
			if up.Level(low) < up.Level(high) || down.Level(low) > down.Level(high) || !up.Level(low).IsLevel() || !down.Level(low).IsLevel() {
				t.Fatalf("cuts %v: %v and %v are %v, %v going up and %v, %v going down", cuts[:n], x, y, up.Level(low), up.Level(high),
					down.Level(low), down.Level(high))
			}
		}
		if len(cuts) < 4 {
			continue
		}
		band, err := kpi.NewBands(kpi.DirectionBand, cuts...)
		require.NoError(t, err)
		middle := kpi.ValueOf(cuts[1], kpi.One)
		if band.Level(middle) != kpi.StatusOnTarget {
			t.Fatalf("cuts %v: %v is %v", cuts, middle, band.Level(middle))
		}
		if y.Cmp(cuts[1]) <= 0 && band.Level(low) < band.Level(high) || x.Cmp(cuts[2]) >= 0 && band.Level(low) > band.Level(high) {
			t.Fatalf("cuts %v: %v and %v are %v and %v", cuts, x, y, band.Level(low), band.Level(high))
		}
	}
}

func TestProgress(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name                    string
		target                  kpi.Target
		baseline, value, expect string // "" for none
	}{
		{"half way up", kpi.Target{AtLeast: kpi.Int(100)}, "50", "75", "1/2"},
		{"half way down", kpi.Target{AtMost: kpi.Int(10)}, "20", "15", "1/2"},
		{"backwards", kpi.Target{AtMost: kpi.Int(10)}, "20", "25", "-1/2"},
		{"beyond", kpi.Target{AtLeast: kpi.Int(50)}, "0", "75", "3/2"},
		{"into a band from below", kpi.Target{AtLeast: kpi.Int(3), AtMost: kpi.Int(5)}, "1", "2", "1/2"},
		{"into a band from above", kpi.Target{AtLeast: kpi.Int(3), AtMost: kpi.Int(5)}, "9", "7", "1/2"},
		{"in a band from the start", kpi.Target{AtLeast: kpi.Int(3), AtMost: kpi.Int(5)}, "4", "7", ""},
		{"no baseline", kpi.Target{AtLeast: kpi.Int(3)}, "", "7", ""},
		{"no target", kpi.Target{}, "4", "7", ""},
		{"the target of 0", kpi.Target{AtMost: kpi.Int(0)}, "4", "1", "3/4"},
		{"another currency", kpi.Target{AtMost: kpi.Int(0), Currency: "EUR"}, "4", "1", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			g := kpi.Goal{Target: tt.target, Baseline: numbers(tt.baseline)[0]}
			p, ok := g.Progress(kpi.ValueOf(kpi.MustDecimal(tt.value), kpi.One))
			got := ""
			if ok {
				got = p.Rat().RatString()
			}
			if diff := cmp.Diff(tt.expect, got); diff != "" || ok == p.IsZero() {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
