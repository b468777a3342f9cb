package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// A foreign type can get the unexported method only by embedding, and is refused.
type foreign struct{ kpi.Expr }

func TestBuiltFormulas(t *testing.T) {
	t.Parallel()
	twice := kpi.Expr(kpi.Likes)
	for range 63 {
		twice = kpi.Binary{Op: kpi.Add, X: twice, Y: twice} // 2^63 leaves
	}
	terms := func(n int) kpi.Expr {
		e := kpi.Expr(kpi.Likes)
		for range n - 1 {
			e = kpi.Sum(e, kpi.Likes)
		}
		return e
	}
	tests := []struct {
		name   string
		e      kpi.Expr
		text   string // not asked for where it is ""
		faults []string
	}{
		{"measure", kpi.Reach, "reach", []string{}},
		{"unknown", kpi.Measure("raech"), "raech", []string{"1:1 unknown-measure raech -> reach"}},
		{"no measure", kpi.Measure(""), "", []string{"1:1 unknown-measure"}},
		{"no text", kpi.Measure("likes + 1"), "likes + 1", []string{"1:1 unknown-measure likes + 1 -> likes"}},
		{"nil", nil, "", []string{"1:1 invalid-expression nil"}},
		{"nil inside", kpi.Sum(kpi.Likes, nil), "likes + ?", []string{"1:9 invalid-expression nil"}},
		{"pointer", &kpi.Number{Value: kpi.Int(1)}, "", []string{"1:1 invalid-expression *kpi.Number"}},
		{"nil pointer", (*kpi.Binary)(nil), "", []string{"1:1 invalid-expression *kpi.Binary"}},
		{"foreign", kpi.Ratio(foreign{kpi.Likes}, kpi.Reach), "? / reach", []string{"1:1 invalid-expression kpi_test.foreign"}},
		{"no number", kpi.Scale(kpi.Likes, kpi.Decimal{}), "likes * ?", []string{"1:9 invalid-expression Number{}"}},
		{"no operator", kpi.Binary{X: kpi.Likes, Y: kpi.Likes}, "likes ? likes", []string{"1:7 invalid-expression Op 0"}},
		{"strange operator", kpi.Binary{Op: 9, X: kpi.Likes, Y: kpi.Likes}, "likes ? likes", []string{"1:7 invalid-expression Op 9"}},
		{"no quantile", kpi.Quantile{Of: kpi.ResponseTimes}, "quantile(response_times, ?)", []string{"1:1 quantile-out-of-range"}},
		{"64 levels", terms(64), "", []string{}},
		{"65 levels", terms(65), "", []string{"1:1 too-deep"}},
		{"a million levels", terms(1_000_000), "", []string{"1:1 too-deep"}},
		{"2^63 leaves", twice, "", nil},
		{"no terms", kpi.Weighted(), "", []string{"1:1 invalid-expression nil"}},
		{"weighted", kpi.Weighted(kpi.Term{Weight: kpi.MustDecimal("0.1"), Of: kpi.Likes}, kpi.Term{Weight: kpi.Int(1), Of: kpi.Shares}),
			"0.1 * likes + shares", []string{}},
		{"per unit", kpi.PerUnit(kpi.Spend, kpi.Impressions, 1000), "spend / impressions * 1000", []string{}},
		{"compound", kpi.Compound(kpi.Growth(kpi.Members), 2),
			"(1 + (members - previous(members)) / previous(members)) * (1 + (members - previous(members)) / previous(members)) - 1", []string{}},
		{"compound of a year", kpi.Compound(kpi.Growth(kpi.Members), 12), "", []string{}},
		{"compound of nothing", kpi.Compound(kpi.Growth(kpi.Members), 0), "", []string{"1:1 invalid-expression nil"}},
		{"compound of ages", kpi.Compound(kpi.Growth(kpi.Members), 1<<60), "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a := kpi.Vocabulary{}.Inspect(tt.e)
			got := summary(a.Faults)
			switch {
			case tt.faults == nil:
				require.Error(t, a.Err())
			default:
				if diff := cmp.Diff(tt.faults, got); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
				}
			}
			if tt.text != "" {
				if diff := cmp.Diff(tt.text, tt.e.String()); diff != "" {
					t.Errorf("(-want +got)\n%s", diff)
				}
			}
			if _, err := kpi.Check(tt.e); err != nil {
				if b, ok := tt.e.(kpi.Binary); ok && len(b.String()) > kpi.MaxText {
					t.Errorf("a text of %d bytes", len(b.String()))
				}
				return
			}
			back, err := kpi.Parse(tt.e.String())
			require.NoError(t, err)
			if diff := cmp.Diff(tt.e, back); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestFormulaErrorIs(t *testing.T) {
	t.Parallel()
	_, err := kpi.Parse("lieks + 0,5")
	require.ErrorIs(t, err, kpi.UnknownMeasure)
	require.ErrorIs(t, err, kpi.InvalidNumber)
	if errors.Is(err, kpi.Syntax) || errors.Is(err, errors.New("other")) {
		t.Error("finds what is not there")
	}
}
