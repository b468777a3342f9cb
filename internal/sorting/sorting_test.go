package sorting_test

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"example.com/socialorg/internal/sorting"
	gocmp "github.com/google/go-cmp/cmp"
)

type card struct {
	Suit string
	Rank int
	Seen []int // where it lay
}

// TestBy holds By to the standard library's stable sort, with many elements that compare equal.
func TestBy(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		got := make([]card, n)
		for i := range got {
			got[i] = card{string(rune('a' + rng.IntN(4))), rng.IntN(1 + n/3), []int{i}}
		}
		want := slices.Clone(got)
		slices.SortStableFunc(want, func(a, b card) int { return cmp.Or(cmp.Compare(a.Suit, b.Suit), cmp.Compare(b.Rank, a.Rank)) })
		sorting.By(got, func(a, b *card) int { return cmp.Or(cmp.Compare(a.Suit, b.Suit), cmp.Compare(b.Rank, a.Rank)) })
		if d := gocmp.Diff(want, got); d != "" {
			t.Fatalf("%d cards (-want +got):\n%s", n, d)
		}
	}
}

func TestByOfFew(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ in, want []card }{
		"nil":             {nil, nil},
		"none":            {[]card{}, []card{}},
		"one":             {[]card{{Rank: 3}}, []card{{Rank: 3}}},
		"two swapped":     {[]card{{Rank: 3}, {Rank: 1}}, []card{{Rank: 1}, {Rank: 3}}},
		"a cycle of 3":    {[]card{{Rank: 2}, {Rank: 3}, {Rank: 1}}, []card{{Rank: 1}, {Rank: 2}, {Rank: 3}}},
		"two cycles of 2": {[]card{{Rank: 2}, {Rank: 1}, {Rank: 4}, {Rank: 3}}, []card{{Rank: 1}, {Rank: 2}, {Rank: 3}, {Rank: 4}}},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sorting.By(tt.in, func(a, b *card) int { return cmp.Compare(a.Rank, b.Rank) })
			if d := gocmp.Diff(tt.want, tt.in); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestOrderedAllocatesNothing(t *testing.T) {
	cards := []card{{Rank: 1}, {Rank: 2}, {Rank: 2}, {Rank: 5}}
	n := testing.AllocsPerRun(10, func() {
		sorting.By(cards, func(a, b *card) int { return cmp.Compare(a.Rank, b.Rank) })
	})
	if n != 0 {
		t.Errorf("%v allocations for what is in order, want none", n)
	}
}

// BenchmarkBy sorts records of the size of a finding: by=standard is what the package stands in for.
func BenchmarkBy(b *testing.B) {
	type record struct {
		key int
		_   [40]string
	}
	rng := rand.New(rand.NewPCG(1, 2))
	shuffled := make([]record, 10_000)
	for i := range shuffled {
		shuffled[i].key = rng.IntN(1_000)
	}
	s := make([]record, len(shuffled))
	b.Run("by=numbers", func(b *testing.B) {
		for b.Loop() {
			copy(s, shuffled)
			sorting.By(s, func(a, b *record) int { return cmp.Compare(a.key, b.key) })
		}
	})
	b.Run("by=standard", func(b *testing.B) {
		for b.Loop() {
			copy(s, shuffled)
			slices.SortStableFunc(s, func(a, b record) int { return cmp.Compare(a.key, b.key) })
		}
	})
}
