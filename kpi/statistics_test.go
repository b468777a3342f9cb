package kpi_test

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// near reports whether two numbers agree to 1e-12 of the larger, or of 1e-3 where both are small: R works out small ends as differences.
func near(a, b float64) bool {
	return math.Abs(a-b) <= 1e-12*max(math.Abs(a), math.Abs(b), 1e-3)
}

// vectors returns the numbers that R made: see testdata/statistics.R.
func vectors(t *testing.T, kind string) (rows [][]float64) {
	t.Helper()
	f, err := os.Open("testdata/statistics.csv")
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	r := csv.NewReader(f)
	r.FieldsPerRecord = -1
	records, err := r.ReadAll()
	require.NoError(t, err)
	for _, fields := range records {
		if fields[0] != kind {
			continue
		}
		var row []float64
		for _, s := range fields[1:] {
			x, err := strconv.ParseFloat(s, 64)
			require.NoError(t, err)
			row = append(row, x)
		}
		rows = append(rows, row)
	}
	require.NotEmpty(t, rows, kind)
	return rows
}

func ends(i kpi.Interval) []float64 { return []float64{i.Low, i.High} }

// agree compares what is worked out with the last columns of a row of R.
func agree(t *testing.T, row, got []float64) {
	t.Helper()
	if want := row[len(row)-len(got):]; !slices.EqualFunc(want, got, near) {
		t.Errorf("%v: got %.17g", row, got)
	}
}

func TestStatisticsAgreeWithR(t *testing.T) {
	t.Parallel()
	for _, row := range vectors(t, "z") {
		// The interval of one success in two trials reaches z / 2 / sqrt(2 + z²) to each side, which gives z back.
		i, err := kpi.Proportion{Successes: 1, Trials: 2}.Interval(row[0])
		require.NoError(t, err)
		half := (i.High - i.Low) / 2
		agree(t, row, []float64{math.Sqrt(8 * half * half / (1 - 4*half*half))})
	}
	for _, row := range vectors(t, "wilson") {
		i, err := kpi.Proportion{Successes: int64(row[1]), Trials: int64(row[2])}.Interval(row[0])
		require.NoError(t, err)
		agree(t, row, ends(i))
	}
	for _, row := range vectors(t, "compare") {
		a, b := kpi.Proportion{int64(row[1]), int64(row[2])}, kpi.Proportion{int64(row[3]), int64(row[4])}
		c, err := a.Compare(b, kpi.Test{Level: row[0]})
		require.NoError(t, err)
		agree(t, row, []float64{c.Z, c.P, c.Difference, c.Interval.Low, c.Interval.High})
	}
	for _, row := range vectors(t, "net") {
		i, err := kpi.NetScore{int64(row[1]), int64(row[2]), int64(row[3])}.Interval(row[0])
		require.NoError(t, err)
		agree(t, row, ends(i))
	}
}

func TestRanksAgreeWithR(t *testing.T) {
	t.Parallel()
	for _, row := range vectors(t, "rank") {
		var values []kpi.Decimal
		for n := int64(row[2]); n > 0; n-- {
			values = append(values, kpi.Int(n))
		}
		at := kpi.MustDecimal(strconv.FormatFloat(row[1], 'g', -1, 64))
		i, err := kpi.QuantileInterval(values, at, row[0])
		if row[3] == 0 {
			require.ErrorIs(t, err, kpi.TooFew)
			e, _ := errors.AsType[*kpi.IntervalError](err)
			if e.Need <= e.N {
				t.Errorf("%v: %d are too few, %d needed", row, e.N, e.Need)
			}
			continue
		}
		require.NoError(t, err)
		agree(t, row, ends(i))
	}
}

// scatter is the posts of the script.
func scatter(n int64) (posts []kpi.Sample) {
	for i := int64(1); i <= n; i++ {
		posts = append(posts, kpi.Sample{kpi.Interactions: kpi.Count(37*i%23 + 1), kpi.Impressions: kpi.Count(91*i%101 + 40)})
	}
	return posts
}

func TestRatioAgreesWithR(t *testing.T) {
	t.Parallel()
	for _, row := range vectors(t, "delta") {
		posts := scatter(int64(row[1]))
		i, err := kpi.Vocabulary{}.DeltaInterval(kpi.ERImpressions, posts, row[0])
		require.NoError(t, err)
		agree(t, row, ends(i))
		slices.Reverse(posts)
		again, err := kpi.Vocabulary{}.DeltaInterval(kpi.ERImpressions, posts, row[0])
		require.NoError(t, err)
		if diff := cmp.Diff(i, again); diff != "" {
			t.Errorf("in another order (-want +got)\n%s", diff)
		}
	}
}

// With many units both methods find the same interval, and the same seed the same one in any order.
func TestBootstrapAgreesWithDelta(t *testing.T) {
	t.Parallel()
	posts := scatter(200)
	delta, err := kpi.Vocabulary{}.DeltaInterval(kpi.ERImpressions, posts, 0.95)
	require.NoError(t, err)
	first, err := kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, posts, kpi.Bootstrap{Seed: 7, Resamples: 5000})
	require.NoError(t, err)
	if width := delta.High - delta.Low; math.Abs(first.Low-delta.Low) > 0.05*width || math.Abs(first.High-delta.High) > 0.05*width {
		t.Errorf("%v and %v", first, delta)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(posts), func(i, j int) { posts[i], posts[j] = posts[j], posts[i] })
	second, err := kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, posts, kpi.Bootstrap{Seed: 7, Resamples: 5000, Level: 0.95})
	require.NoError(t, err)
	other, err := kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, posts, kpi.Bootstrap{Seed: 8})
	require.NoError(t, err)
	if diff := cmp.Diff(first, second); diff != "" || other == first {
		t.Errorf("another seed gives %v (-want +got)\n%s", other, diff)
	}
}

// The cases that pages print: intervals, comparisons, attainment.
func TestPublishedStatistics(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("testdata/cases_statistics.json")
	require.NoError(t, err)
	var cases []struct {
		ID                string
		Inputs            map[string]float64
		Expected, Correct []float64
		SourceWrong       bool `json:"source_wrong"`
	}
	require.NoError(t, json.Unmarshal(text, &cases))
	for _, c := range cases {
		t.Run(c.ID, func(t *testing.T) {
			t.Parallel()
			count := func(name string) int64 { return int64(c.Inputs[name]) }
			var got []float64
			switch {
			case c.Inputs["z"] != 0:
				i, err := kpi.Proportion{count("successes"), count("successes") + count("failures")}.Interval(math.Erf(c.Inputs["z"] / math.Sqrt2))
				require.NoError(t, err)
				got = ends(i)
			case c.Inputs["target"] != 0:
				goal := kpi.Goal{Target: kpi.Target{AtLeast: kpi.Int(count("target"))}, Baseline: kpi.Int(0)}
				progress, ok := goal.Progress(kpi.ValueOf(kpi.Int(count("actual")), kpi.One))
				if !ok {
					t.Fatal("no progress")
				}
				share, _ := progress.Rat().Float64()
				got = []float64{100 * share}
			default:
				a, b := kpi.Proportion{count("x1"), count("n1")}, kpi.Proportion{count("x2"), count("n2")}
				test, err := a.Compare(b, kpi.Test{})
				require.NoError(t, err)
				got = []float64{test.Z, test.P}
			}
			if !slices.EqualFunc(c.Correct, got, near) || slices.EqualFunc(c.Expected, got, near) == c.SourceWrong {
				t.Errorf("got %.17g, correct %.17g, the page prints %.17g", got, c.Correct, c.Expected)
			}
		})
	}
}

// The ends are the shares that the data are just as far from as the confidence allows: (x/n - p)² n = z² p (1-p), in exact numbers.
func TestWilsonLaws(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	const z = 1.959963984540054
	square := new(big.Rat).SetFloat64(z)
	square.Mul(square, square)
	one := big.NewRat(1, 1)
	for range 2000 {
		n := 1 + random.Int64N(1<<(1+random.IntN(40)))
		p := kpi.Proportion{Successes: random.Int64N(n + 1), Trials: n}
		i, err := p.Interval(0.95)
		require.NoError(t, err)
		share := float64(p.Successes) / float64(n)
		if !(0 <= i.Low && i.Low <= share && share <= i.High && i.High <= 1) || !i.Contains(share) {
			t.Fatalf("%v: %v", p, i)
		}
		for _, end := range ends(i) {
			if end == 0 || end == 1 {
				continue
			}
			e := new(big.Rat).SetFloat64(end)
			gap := new(big.Rat).Sub(big.NewRat(p.Successes, n), e)
			gap.Mul(gap, gap).Mul(gap, big.NewRat(n, 1))
			allowed := new(big.Rat).Sub(one, e)
			allowed.Mul(allowed, e).Mul(allowed, square)
			a, _ := gap.Float64()
			b, _ := allowed.Float64()
			if math.Abs(a-b) > 1e-6*b { // the equation is steep: an end off by 1e-12 shows as that
				t.Errorf("%v: the end %v gives %v and %v", p, end, a, b)
			}
		}
		wider, err := p.Interval(0.99)
		require.NoError(t, err)
		more, err := kpi.Proportion{4 * p.Successes, 4 * n}.Interval(0.95)
		require.NoError(t, err)
		swapped, err := kpi.Proportion{p.Failures(), n}.Interval(0.95)
		require.NoError(t, err)
		if wider.High-wider.Low <= i.High-i.Low || more.High-more.Low >= i.High-i.Low {
			t.Errorf("%v: %v, at 0.99 %v, with four times the data %v", p, i, wider, more)
		}
		if !near(swapped.Low, 1-i.High) || !near(swapped.High, 1-i.Low) {
			t.Errorf("%v: %v, swapped %v", p, i, swapped)
		}
	}
}

// Whatever goes in, what comes out is finite, or a reason.
func FuzzStatistics(f *testing.F) {
	f.Add(int64(0), int64(1), int64(3), int64(4), 0.95)
	f.Add(int64(math.MaxInt64), int64(math.MaxInt64), int64(1), int64(math.MaxInt64), 1e-320)
	f.Add(int64(-1), int64(math.MinInt64), int64(0), int64(0), math.NaN())
	f.Add(int64(math.MaxInt64-10), int64(math.MaxInt64), int64(10), int64(math.MaxInt64), 0.9999999999999999)
	f.Fuzz(func(t *testing.T, a, b, c, d int64, level float64) {
		check := func(i kpi.Interval, err error) {
			t.Helper()
			if err != nil {
				reason, ok := errors.AsType[*kpi.IntervalError](err)
				if undefined := new(kpi.UndefinedError); !ok && !errors.As(err, &undefined) {
					t.Fatal(err)
				}
				if ok && (reason.Reason == 0 || reason.Error() == "") || !i.IsZero() {
					t.Fatal(i, err)
				}
				return
			}
			if math.IsNaN(i.Low+i.High) || math.IsInf(i.Low, 0) || math.IsInf(i.High, 0) || i.Low > i.High || i.Method == 0 || i.N < 1 {
				t.Fatal(i)
			}
			_, err = json.Marshal(i)
			require.NoError(t, err)
		}
		p, q := kpi.Proportion{a, b}, kpi.Proportion{c, d}
		check(p.Interval(level))
		check(kpi.NetScore{a, b, c}.Interval(level))
		values := []kpi.Decimal{kpi.Int(a), kpi.Int(b), kpi.Int(c), kpi.Int(d), kpi.Int(a), kpi.Int(b), kpi.Int(c)}
		check(kpi.QuantileInterval(values, kpi.MustDecimal("0.5"), level))
		posts := []kpi.Sample{
			{kpi.Spend: kpi.Money(kpi.Int(a), "EUR"), kpi.Clicks: kpi.Count(b)},
			{kpi.Spend: kpi.Money(kpi.Int(c), "EUR"), kpi.Clicks: kpi.Count(d)},
		}
		check(kpi.Vocabulary{}.DeltaInterval(kpi.CPC, posts, level))
		check(kpi.Vocabulary{}.BootstrapInterval(kpi.CPC, posts, kpi.Bootstrap{Seed: uint64(a), Resamples: 20, Level: level}))
		compared, err := p.Compare(q, kpi.Test{Level: level, Least: d % 20})
		check(compared.Interval, err)
		if math.IsNaN(compared.Z+compared.P) || math.IsInf(compared.Z, 0) || compared.P < 0 || compared.P > 1 {
			t.Fatal(compared)
		}
	})
}

// The ends of an interval belong to it, and intervals that touch have a value in common.
func TestIntervalEnds(t *testing.T) {
	t.Parallel()
	i := kpi.Interval{Low: 0.25, High: 0.5, Level: 0.95}
	for x, want := range map[float64]bool{0.2499: false, 0.25: true, 0.3: true, 0.5: true, 0.5001: false} {
		if i.Contains(x) != want {
			t.Errorf("%v in %v: %v", x, i, !want)
		}
	}
	for _, tt := range []struct {
		low, high float64
		want      bool
	}{{0, 0.2499, false}, {0, 0.25, true}, {0.5, 1, true}, {0.5001, 1, false}, {0.3, 0.4, true}, {0, 1, true}} {
		o := kpi.Interval{Low: tt.low, High: tt.high, Level: 0.95}
		if i.Overlaps(o) != tt.want || o.Overlaps(i) != tt.want {
			t.Errorf("%v and %v: %v", i, o, !tt.want)
		}
	}
	var none kpi.Interval
	if none.Contains(0) || none.Overlaps(i) || i.Overlaps(none) || none.Overlaps(none) {
		t.Error("the zero Interval contains something")
	}
}

// What an interval needs is asked for, and no more.
func TestIntervalsNeed(t *testing.T) {
	t.Parallel()
	proportion := func(successes, trials int64) error {
		_, err := kpi.Proportion{successes, trials}.Interval(0.95)
		return err
	}
	level := func(x float64) error {
		_, err := kpi.Proportion{3, 9}.Interval(x)
		return err
	}
	net := func(a, b, c int64) error {
		_, err := kpi.NetScore{a, b, c}.Interval(0.95)
		return err
	}
	quantile := func(n int, at string) error {
		values := make([]kpi.Decimal, n)
		for i := range values {
			values[i] = kpi.Int(int64(i))
		}
		var d kpi.Decimal
		if at != "" {
			d = kpi.MustDecimal(at)
		}
		_, err := kpi.QuantileInterval(values, d, 0.95)
		return err
	}
	compare := func(a, n, b, m, least int64) error {
		_, err := kpi.Proportion{a, n}.Compare(kpi.Proportion{b, m}, kpi.Test{Least: least})
		return err
	}
	for _, tt := range []struct {
		name string
		err  error
		want error
		need int64
	}{
		{"one trial that failed", proportion(0, 1), nil, 0},
		{"one that succeeded", proportion(1, 1), nil, 0},
		{"more successes than trials", proportion(2, 1), kpi.NotCounts, 0},
		{"fewer than none", proportion(-1, 1), kpi.NotCounts, 0},
		{"no trials", proportion(0, 0), kpi.TooFew, 1},
		{"no confidence", level(0), kpi.LevelOutOfRange, 0},
		{"all confidence", level(1), kpi.LevelOutOfRange, 0},
		{"little confidence", level(1e-9), nil, 0},
		{"much confidence", level(1 - 1e-9), nil, 0},
		{"two classes", net(1, 1, 0), nil, 0},
		{"one class", net(0, 9, 0), kpi.NoVariance, 0},
		{"no answers", net(0, 0, 0), kpi.TooFew, 2},
		{"a class below 0", net(3, 3, -1), kpi.NotCounts, 0},
		{"a median of six", quantile(6, "0.5"), nil, 0},
		{"a median of five", quantile(5, "0.5"), kpi.TooFew, 6},
		{"a quantile of 36", quantile(36, "0.9"), nil, 0},
		{"a quantile of 35", quantile(35, "0.9"), kpi.TooFew, 36},
		{"the least", quantile(36, "0"), kpi.TooFew, 0},
		{"the largest", quantile(36, "1"), kpi.TooFew, 0},
		{"below the least", quantile(36, "-0.01"), kpi.NotCounts, 0},
		{"above the largest", quantile(36, "1.01"), kpi.NotCounts, 0},
		{"no quantile", quantile(36, ""), kpi.NotCounts, 0},
		{"ten successes", compare(10, 30, 12, 40, 0), nil, 0},
		{"nine successes", compare(12, 40, 9, 30, 0), kpi.TooFew, 10},
		{"ten failures", compare(12, 40, 30, 40, 0), nil, 0},
		{"nine failures", compare(31, 40, 12, 40, 0), kpi.TooFew, 10},
		{"four of three", compare(4, 40, 9, 30, 3), nil, 0},
		{"one of fewer than none", compare(1, 3, 2, 3, -5), nil, 0},
		{"none of fewer than none", compare(0, 3, 2, 3, -5), kpi.TooFew, 1},
	} {
		require.ErrorIs(t, tt.err, tt.want, tt.name)
		if e, ok := errors.AsType[*kpi.IntervalError](tt.err); ok && e.Need != tt.need {
			t.Errorf("%s: %d are needed, want %d", tt.name, e.Need, tt.need)
		} else if ok && e.Reason == kpi.TooFew && tt.need == 0 && e.Message(language.English) != "Not enough data: there are 36." {
			t.Errorf("%s: %q", tt.name, e.Message(language.English)) // no number of values would do
		}
	}
}

// An interval rests on all cases of both groups, of which there are never fewer than no number.
func TestIntervalsCount(t *testing.T) {
	t.Parallel()
	const most = math.MaxInt64
	for _, tt := range []struct{ n, m, want int64 }{{30, 40, 70}, {most - 40, 40, most}, {most - 40, 41, most}, {most, most, most}, {most - 41, 40, most - 1}} {
		c, err := kpi.Proportion{20, tt.n}.Compare(kpi.Proportion{20, tt.m}, kpi.Test{})
		require.NoError(t, err)
		if c.Interval.N != tt.want {
			t.Errorf("%d and %d are %d, want %d", tt.n, tt.m, c.Interval.N, tt.want)
		}
		if got := (kpi.NetScore{tt.n, 0, tt.m}).N(); got != tt.want {
			t.Errorf("%d and %d are %d answers, want %d", tt.n, tt.m, got, tt.want)
		}
	}
}
