package kpi_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// A factor of a hundred is found wherever its parts stand, and factors that are no percentage pass.
func TestPercentsAreFound(t *testing.T) {
	t.Parallel()
	tests := []struct{ text, want string }{
		{"likes / reach / 0.01", "1:17 percent-scaling likes / reach / 0.01 -> likes / reach"},
		{"likes / reach / 1%", "1:17 percent-scaling likes / reach / 1% -> likes / reach"},
		{"likes / reach * 50 * 2", "1:17 percent-scaling likes / reach * 50 * 2 -> likes / reach"},
		{"likes / reach * 10 * 10", "1:17 percent-scaling likes / reach * 10 * 10 -> likes / reach"},
		{"likes / reach * (10 * 10)", "1:21 percent-scaling likes / reach * (10 * 10) -> likes / reach"},
		{"likes / reach * (50 + 50)", "1:21 percent-scaling likes / reach * (50 + 50) -> likes / reach"},
		{"-100 * likes / reach", "1:1 percent-scaling -100 * likes / reach -> likes / reach"},
		{"100 * (likes + shares) / reach", "1:1 percent-scaling 100 * (likes + shares) / reach -> (likes + shares) / reach"},
		{"likes / (reach / 100)", "1:18 percent-scaling likes / (reach / 100) -> likes / reach"},
		{"likes / (reach * 0.01 / posts)", "1:18 percent-scaling likes / (reach * 0.01 / posts) -> likes / (reach / posts)"},
		{"100 / (reach / likes)", "1:1 percent-scaling 100 / (reach / likes) -> 1 / (reach / likes)"},
		{"4 * likes * 5 / reach * 5", "1:1 percent-scaling 4 * likes * 5 / reach * 5 -> likes / reach"},
		{"(100 * likes + 100 * shares) / reach", "1:30 percent-scaling (100 * likes + 100 * shares) / reach"},
		{"(50 * likes - 50 * shares) / reach * 2", "1:38 percent-scaling (50 * likes - 50 * shares) / reach * 2"},
		{"0.5 * (100 * likes / reach)", "1:8 percent-scaling (100 * likes / reach) -> likes / reach"},
		{"(likes / reach - shares / reach) * 100", "1:36 percent-scaling (likes / reach - shares / reach) * 100 -> (likes / reach - shares / reach)"},
		{"likes / (reach * 100)", "1:18 percent-scaling likes / (reach * 100) -> likes / reach"},
		{"likes / reach * 0.1 / 10", "1:17 percent-scaling likes / reach * 0.1 / 10 -> likes / reach"},
		{"spend * 4 * 25", "1:9 percent-scaling spend * 4 * 25 -> spend"},
		{"spend / 4 / 25", "1:9 percent-scaling spend / 4 / 25 -> spend"},
		{"spend / (leads * 100)", "1:18 percent-scaling spend / (leads * 100) -> spend / leads"},

		{"spend / impressions * 1000", ""},
		{"spend / impressions * 10 * 100", ""},
		{"likes / reach * 1000", ""},
		{"likes / reach * 1e6", ""},
		{"likes / reach * 12", ""},
		{"likes * 100", ""},
		{"1% * revenue", ""},
		{"1% * revenue / leads", ""},
		{"100 * likes / (reach * 100)", ""},
		{"(0.01 * likes + 0.99 * shares) / reach", ""},
		{"0.01 * (likes / reach) + 0.99 * (shares / reach)", ""},
		{"100 * likes + 200 * shares", ""},
		{"(100 * likes + 200 * shares) / reach", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			a := kpi.Vocabulary{}.Analyze(tt.text)
			if diff := cmp.Diff(tt.want, strings.Join(summary(a.Faults), "; ")); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			for _, f := range a.Faults {
				if f.Suggestion != "" {
					_, err := kpi.Parse(f.Suggestion)
					require.NoError(t, err)
				}
			}
		})
	}
}

// A power is two to the x times five to the y, which every Decimal of these sizes is.
type power struct{ x, y int }

func (p power) decimal() kpi.Decimal {
	d := int64(1)
	exp := min(p.x, p.y, 0)
	for range p.x - exp {
		d *= 2
	}
	for range p.y - exp {
		d *= 5
	}
	s := kpi.Int(d).String()
	if strings.Contains(s, "e") {
		return kpi.MustDecimal(s)
	}
	return kpi.MustDecimal(s + "e" + kpi.Int(int64(exp)).String())
}

// spread multiplies somewhere in the product e by a part of want, which holds what is still to come; under a stroke, by its
// inverse.
func spread(rng *rand.Rand, e kpi.Expr, part power, under bool) kpi.Expr {
	b, ok := e.(kpi.Binary)
	if _, constant := e.(kpi.Number); constant || !ok || b.Op == kpi.Add || rng.IntN(3) == 0 {
		divide := rng.IntN(2) == 0
		if divide != under {
			part = power{-part.x, -part.y}
		}
		n := kpi.Number{Value: part.decimal()}
		switch {
		case divide:
			return kpi.Ratio(e, n)
		case rng.IntN(2) == 0:
			return kpi.Product(n, e)
		}
		return kpi.Product(e, n)
	}
	if rng.IntN(2) == 0 {
		b.X = spread(rng, b.X, part, under)
	} else {
		b.Y = spread(rng, b.Y, part, under != (b.Op == kpi.Div))
	}
	return b
}

// However a factor is split and wherever its parts stand in a product, it is refused as a hundred and passes as a thousand.
func TestAnySplitOfAHundredIsRefused(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(4, 9))
	products := []kpi.Expr{
		kpi.MustParse("likes / reach"), kpi.MustParse("spend / leads"), kpi.MustParse("spend"),
		kpi.MustParse("likes / reach * (shares / posts)"), kpi.MustParse("(likes + shares) / (posts * days)"),
	}
	for range 5000 {
		base := products[rng.IntN(len(products))]
		for _, whole := range []power{{2, 2}, {3, 3}, {6, 6}} {
			e, left := base, whole
			for range rng.IntN(5) {
				part := power{rng.IntN(5) - 2, rng.IntN(5) - 2}
				left.x, left.y = left.x-part.x, left.y-part.y
				e = spread(rng, e, part, false)
			}
			e = spread(rng, e, left, false)
			a := kpi.Vocabulary{}.Inspect(e)
			percent := false
			for _, f := range a.Faults {
				percent = percent || f.Code == kpi.PercentScaling
			}
			if percent != (whole.x == 2) || !percent && a.Err() != nil {
				t.Fatalf("%s: %v", e, summary(a.Faults))
			}
		}
	}
}

// What is too long to be followed is left alone, and takes no time.
func TestLongFactors(t *testing.T) {
	t.Parallel()
	long := "likes / reach" + strings.Repeat(" * 3.14159265358979e-16", 60)
	a := kpi.Vocabulary{}.Analyze(long + " * 100")
	if diff := cmp.Diff([]string{}, summary(a.Faults)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err := kpi.Parse("likes / 2305843009213693951") // a prime, of which fingerprints know no more than that it is 0
	require.NoError(t, err)
}
