package kpi_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestParseDecimal(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"0", "0"},
		{"-0", "0"},
		{"0.000", "0"},
		{"0e999999999999999999999999", "0"},
		{"-0.0E-5", "0"},
		{"1", "1"},
		{"-7", "-7"},
		{"1200", "1200"},
		{"0.03", "0.03"},
		{"0.10", "0.1"},
		{"10.50", "10.5"},
		{"1.5e3", "1500"},
		{"1.5E+3", "1500"},
		{"25e-3", "0.025"},
		{"0.000001", "0.000001"},
		{"0.00000123", "0.00000123"},
		{"0.0000001", "1e-7"},
		{"-0.00000015", "-1.5e-7"},
		{"100000000000000000000", "100000000000000000000"},
		{"1000000000000000000000", "1e21"},
		{"1e30", "1e30"},
		{"1e-30", "1e-30"},
		{"1.5e-29", "1.5e-29"},
		{"999999999999999999e30", "9.99999999999999999e47"},
		{"123456789012345678", "123456789012345678"},
		{"0.123456789012345678", "0.123456789012345678"},
		{"9223372036854775807", "9223372036854775807"},
		{"-9223372036854775808", "-9223372036854775808"},
		{"-9.223372036854775808", "-9.223372036854775808"},
		{"1" + strings.Repeat("0", 30), "1e30"},
		{"0.1" + strings.Repeat("0", 1<<20), "0.1"},
		{"0." + strings.Repeat("0", 999_999) + "1e1000000", "1"},
		{"1" + strings.Repeat("0", 1_000_000) + "e-1000000", "1"},
	}
	for _, tt := range tests {
		t.Run(short(tt.in), func(t *testing.T) {
			t.Parallel()
			d, err := kpi.ParseDecimal(tt.in)
			require.NoError(t, err)
			if diff := gocmp.Diff(tt.want, d.String()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestParseDecimalRefuses(t *testing.T) {
	t.Parallel()
	million := strings.Repeat("1", 1_000_000)
	tests := []struct {
		in     string
		reason kpi.DecimalReason
	}{
		{"", kpi.DecimalSyntax},
		{"-", kpi.DecimalSyntax},
		{"+1", kpi.DecimalSyntax},
		{"--1", kpi.DecimalSyntax},
		{"01", kpi.DecimalSyntax},
		{"-00", kpi.DecimalSyntax},
		{".5", kpi.DecimalSyntax},
		{"5.", kpi.DecimalSyntax},
		{"5.e1", kpi.DecimalSyntax},
		{"1e", kpi.DecimalSyntax},
		{"1e+", kpi.DecimalSyntax},
		{"1e1.5", kpi.DecimalSyntax},
		{"1e5x", kpi.DecimalSyntax},
		{"0x10", kpi.DecimalSyntax},
		{"1_000", kpi.DecimalSyntax},
		{"1,5", kpi.DecimalSyntax},
		{"1.200,5", kpi.DecimalSyntax},
		{" 1", kpi.DecimalSyntax},
		{"1 ", kpi.DecimalSyntax},
		{"1\n", kpi.DecimalSyntax},
		{"3%", kpi.DecimalSyntax},
		{"1/2", kpi.DecimalSyntax},
		{"NaN", kpi.DecimalSyntax},
		{"Inf", kpi.DecimalSyntax},
		{"-Infinity", kpi.DecimalSyntax},
		{"null", kpi.DecimalSyntax},
		{`"1"`, kpi.DecimalSyntax},
		{"１", kpi.DecimalSyntax},
		{"\xff", kpi.DecimalSyntax},
		{million + "x", kpi.DecimalSyntax},
		{"9223372036854775808", kpi.DecimalDigits},
		{"-9223372036854775809", kpi.DecimalDigits},
		{"18446744073709551616", kpi.DecimalDigits},
		{"18446744073709551617", kpi.DecimalDigits},
		{"0.99999999999999999999", kpi.DecimalDigits},
		{"10000000000000000000.1", kpi.DecimalDigits},
		{million, kpi.DecimalDigits},
		{"0." + million, kpi.DecimalDigits},
		{"1e31", kpi.DecimalExponent},
		{"1e-31", kpi.DecimalExponent},
		{"10e30", kpi.DecimalExponent},
		{"0.1e-30", kpi.DecimalExponent},
		{"1e999999999", kpi.DecimalExponent},
		{"1e-999999999", kpi.DecimalExponent},
		{"1e" + million, kpi.DecimalExponent},
		{"1e-9223372036854775809", kpi.DecimalExponent},
		{"1" + strings.Repeat("0", 1_000_000), kpi.DecimalExponent},
	}
	for _, tt := range tests {
		t.Run(short(tt.in), func(t *testing.T) {
			t.Parallel()
			d, err := kpi.ParseDecimal(tt.in)
			require.ErrorIs(t, err, tt.reason)
			var e *kpi.DecimalError
			require.ErrorAs(t, err, &e)
			if len(e.Text) > 50 || !strings.HasPrefix(err.Error(), "kpi: ") || len(err.Error()) > 200 {
				t.Errorf("text %q, error %q", e.Text, err)
			}
			if diff := gocmp.Diff(kpi.Decimal{}, d); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func short(s string) string { return s[:min(len(s), 24)] }

func TestDecimalErrorKeepsRunesWhole(t *testing.T) {
	t.Parallel()
	_, err := kpi.ParseDecimal(strings.Repeat("a", 39) + "ñandú")
	want := &kpi.DecimalError{Text: strings.Repeat("a", 39) + "ñ…", Reason: kpi.DecimalSyntax}
	if diff := gocmp.Diff(want, err); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestDecimalReasonWithoutName(t *testing.T) {
	t.Parallel()
	for _, r := range []kpi.DecimalReason{0, 99} {
		if diff := gocmp.Diff("kpi: the text is no decimal", r.Error()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

func TestMustDecimalPanics(t *testing.T) {
	t.Parallel()
	defer func() {
		err, _ := recover().(error)
		require.ErrorIs(t, err, kpi.DecimalSyntax)
	}()
	kpi.MustDecimal("3%")
}

func TestInt(t *testing.T) {
	t.Parallel()
	ints := []int64{0, 1, -1, 10, 1200, -500, 1e18, math.MaxInt64, math.MaxInt64 - 7, math.MinInt64, math.MinInt64 + 8}
	r := random()
	for range 1000 {
		ints = append(ints, int64(r.Uint64())>>r.IntN(64))
	}
	for _, n := range ints {
		d := kpi.Int(n)
		if diff := gocmp.Diff(fmt.Sprint(n), d.String()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		if diff := gocmp.Diff(kpi.MustDecimal(fmt.Sprint(n)), d); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

func TestDecimalZeroIsNotGiven(t *testing.T) {
	t.Parallel()
	var unset kpi.Decimal
	type facts struct {
		IsZero, Equal bool
		Sign          int
		String        string
		Rat           string
	}
	tests := []struct {
		name string
		d    kpi.Decimal
		want facts
	}{
		{"unset", unset, facts{IsZero: true, Equal: true, Rat: "0/1"}},
		{"zero", kpi.Int(0), facts{String: "0", Rat: "0/1"}},
		{"below", kpi.MustDecimal("-0.5"), facts{Sign: -1, String: "-0.5", Rat: "-1/2"}},
		{"above", kpi.MustDecimal("12e2"), facts{Sign: 1, String: "1200", Rat: "1200/1"}},
	}
	for _, tt := range tests {
		got := facts{tt.d.IsZero(), tt.d.Equal(unset), tt.d.Sign(), tt.d.String(), tt.d.Rat().String()}
		if diff := gocmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.name, diff)
		}
	}
}

func TestDecimalJSON(t *testing.T) {
	t.Parallel()
	type doc struct {
		A kpi.Decimal `json:"a,omitzero"`
		B kpi.Decimal `json:"b"`
	}
	tests := []struct {
		name string
		in   string
		want doc
		out  string
	}{
		{"exact", `{"a":0.1,"b":9007199254740993}`, doc{kpi.MustDecimal("0.1"), kpi.Int(9007199254740993)}, `{"a":0.1,"b":9007199254740993}`},
		{"zero is given", `{"a":0,"b":-0.0}`, doc{kpi.Int(0), kpi.Int(0)}, `{"a":0,"b":0}`},
		{"absent", `{}`, doc{}, `{"b":null}`},
		{"spaced", `{"a" : 1.50 }`, doc{A: kpi.MustDecimal("1.5")}, `{"a":1.5,"b":null}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got doc
			require.NoError(t, json.Unmarshal([]byte(tt.in), &got))
			if diff := gocmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			out, err := json.Marshal(got)
			require.NoError(t, err)
			if diff := gocmp.Diff(tt.out, string(out)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestDecimalJSONRefuses(t *testing.T) {
	t.Parallel()
	for _, in := range []string{"null", `"0.5"`, "true", "[1]", "{}", "1e31", "123456789012345678901"} {
		d := kpi.Int(7)
		var e *kpi.DecimalError
		require.ErrorAs(t, json.Unmarshal([]byte(in), &d), &e, in)
		if diff := gocmp.Diff(kpi.Int(7), d); diff != "" {
			t.Errorf("%s (-want +got)\n%s", in, diff)
		}
	}
}

func TestDecimalText(t *testing.T) {
	t.Parallel()
	for _, want := range []kpi.Decimal{{}, kpi.Int(0), kpi.MustDecimal("-0.25")} {
		text, err := want.MarshalText()
		require.NoError(t, err)
		got := kpi.Int(9)
		require.NoError(t, got.UnmarshalText(text))
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	d := kpi.Int(9)
	require.ErrorIs(t, d.UnmarshalText([]byte(" ")), kpi.DecimalSyntax)
	if diff := gocmp.Diff(kpi.Int(9), d); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	totals := map[kpi.Decimal]int{kpi.MustDecimal("0.5"): 2}
	out, err := json.Marshal(totals)
	require.NoError(t, err)
	if diff := gocmp.Diff(`{"0.5":2}`, string(out)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The oracle is math/big: a text is accepted exactly where its number is in bounds, and then has that number.
func TestDecimalAgreesWithBig(t *testing.T) {
	t.Parallel()
	r := random()
	var all []kpi.Decimal
	for range 20_000 {
		text := randomNumber(r)
		want, ok := new(big.Rat).SetString(text)
		if !ok {
			t.Fatalf("%q: no number", text)
		}
		d, err := kpi.ParseDecimal(text)
		if fits(text) != (err == nil) {
			t.Errorf("%s: %v", text, err)
		}
		if err != nil {
			continue
		}
		if d.Rat().Cmp(want) != 0 || d.Sign() != want.Sign() {
			t.Errorf("%s: got %s, want %s", text, d.Rat(), want)
		}
		laws(t, d)
		all = append(all, d)
	}
	for range 20_000 {
		compare(t, all[r.IntN(len(all))], all[r.IntN(len(all))])
	}
	slices.SortFunc(all, kpi.Decimal.Cmp)
	if !slices.IsSortedFunc(all, func(a, b kpi.Decimal) int { return a.Rat().Cmp(b.Rat()) }) {
		t.Error("Cmp does not sort as math/big does")
	}
}

func TestDecimalCmp(t *testing.T) {
	t.Parallel()
	ordered := []kpi.Decimal{
		{},
		kpi.MustDecimal("-1e30"),
		kpi.Int(math.MinInt64),
		kpi.Int(-math.MaxInt64),
		kpi.Int(-1),
		kpi.MustDecimal("-0.9"),
		kpi.MustDecimal("-1e-30"),
		kpi.Int(0),
		kpi.MustDecimal("1e-30"),
		kpi.MustDecimal("0.099"),
		kpi.MustDecimal("0.1"),
		kpi.MustDecimal("0.100000000000000001"),
		kpi.Int(1),
		kpi.MustDecimal("9.223372036854775807"),
		kpi.Int(999_999_999_999_999_999),
		kpi.Int(1_000_000_000_000_000_000),
		kpi.Int(math.MaxInt64),
		kpi.MustDecimal("1e30"),
	}
	for i, a := range ordered {
		for j, b := range ordered {
			if diff := gocmp.Diff(cmp.Compare(i, j), a.Cmp(b)); diff != "" {
				t.Errorf("%q, %q (-want +got)\n%s", a, b, diff)
			}
		}
	}
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"0", "-0.10", "1e999999999", "0e9", "9223372036854775807", "-9223372036854775808", "1.5e-29", "01", "+1", " 1"} {
		f.Add(s, "0.5")
	}
	f.Fuzz(func(t *testing.T, s, u string) {
		a, err := kpi.ParseDecimal(s)
		// A JSON number is any JSON text that begins with a digit or a minus and has no space behind it.
		number := json.Valid([]byte(s)) && strings.ContainsAny(s[:1], "-0123456789") && strings.TrimSpace(s) == s
		if number == errors.Is(err, kpi.DecimalSyntax) {
			t.Fatalf("%q: %v", s, err)
		}
		if err != nil {
			return
		}
		if want, ok := new(big.Rat).SetString(s); len(s) < 100 && ok && a.Rat().Cmp(want) != 0 {
			t.Fatalf("%s: got %s", s, a)
		}
		laws(t, a)
		if b, err := kpi.ParseDecimal(u); err == nil {
			compare(t, a, b)
		}
	})
}

// laws hold for every Decimal that is given.
func laws(t *testing.T, d kpi.Decimal) {
	t.Helper()
	back, err := kpi.ParseDecimal(d.String())
	require.NoError(t, err)
	if back != d {
		t.Errorf("parse of %s gives %s", d, back)
	}
	out, err := json.Marshal(d)
	require.NoError(t, err)
	var fromJSON kpi.Decimal
	require.NoError(t, json.Unmarshal(out, &fromJSON))
	if fromJSON != d {
		t.Errorf("JSON of %s gives %s", d, fromJSON)
	}
	if d.IsZero() || !d.Equal(back) || d.Cmp(back) != 0 || d.Cmp(kpi.Decimal{}) != 1 {
		t.Errorf("%s is not itself", d)
	}
}

func compare(t *testing.T, a, b kpi.Decimal) {
	t.Helper()
	want := a.Rat().Cmp(b.Rat())
	if a.Cmp(b) != want || b.Cmp(a) != -want || a.Equal(b) != (want == 0) || (a == b) != (want == 0) {
		t.Errorf("%s, %s: got %d, want %d", a, b, a.Cmp(b), want)
	}
}

// fits says by other means than the parser whether a Decimal holds the number.
func fits(text string) bool {
	value, _ := new(big.Rat).SetString(text)
	if value.Sign() == 0 {
		return true
	}
	coef, rest := new(big.Int), new(big.Int)
	scaled := new(big.Rat).SetFrac(new(big.Int).Exp(big.NewInt(10), big.NewInt(200), nil), big.NewInt(1))
	coef.Set(scaled.Mul(scaled, value).Num())
	exp, ten := -200, big.NewInt(10)
	for {
		q, _ := new(big.Int).QuoRem(coef, ten, rest)
		if rest.Sign() != 0 {
			break
		}
		coef, exp = q, exp+1
	}
	return coef.IsInt64() && -30 <= exp && exp <= 30
}

func randomNumber(r *rand.Rand) string {
	var b strings.Builder
	if r.IntN(2) == 0 {
		b.WriteByte('-')
	}
	if whole := r.Uint64() >> r.IntN(64); whole == 0 {
		b.WriteByte('0')
	} else {
		fmt.Fprint(&b, whole, strings.Repeat("0", r.IntN(20)))
	}
	if r.IntN(2) == 0 {
		fmt.Fprint(&b, ".", strings.Repeat("0", r.IntN(20)), r.Uint64()>>r.IntN(64), strings.Repeat("0", r.IntN(4)))
	}
	if r.IntN(2) == 0 {
		fmt.Fprintf(&b, "%c%+d", "eE"[r.IntN(2)], r.IntN(80)-40)
	}
	return b.String()
}

func random() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
