package kpi_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func num(s string) kpi.Number { return kpi.Number{Value: kpi.MustDecimal(s)} }

func TestParse(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       kpi.Expr
		canonical  string // where it is not text
	}{
		{"measure", "reach", kpi.Reach, ""},
		{"spaces", " \t\r\n reach\n", kpi.Reach, "reach"},
		{"from the left", "likes - shares - saves", kpi.Difference(kpi.Difference(kpi.Likes, kpi.Shares), kpi.Saves), ""},
		{"parentheses that keep", "likes - (shares - saves)", kpi.Difference(kpi.Likes, kpi.Difference(kpi.Shares, kpi.Saves)), ""},
		{"sum on the right", "likes + (shares + saves)", kpi.Sum(kpi.Likes, kpi.Sum(kpi.Shares, kpi.Saves)), ""},
		{"parentheses too many", "((likes) + ((shares)))", kpi.Sum(kpi.Likes, kpi.Shares), "likes + shares"},
		{"precedence", "likes + 2*shares", kpi.Sum(kpi.Likes, kpi.Product(num("2"), kpi.Shares)), "likes + 2 * shares"},
		{"ratio of sums", "(likes + shares) / (reach - 0*reach)", kpi.Ratio(kpi.Sum(kpi.Likes, kpi.Shares),
			kpi.Difference(kpi.Reach, kpi.Product(num("0"), kpi.Reach))), "(likes + shares) / (reach - 0 * reach)"},
		{"two divisors", "replies / threads / days", kpi.Ratio(kpi.Ratio(kpi.Replies, kpi.Threads), kpi.Days), ""},
		{"divided by a product", "replies / (threads * days)", kpi.Ratio(kpi.Replies, kpi.Product(kpi.Threads, kpi.Days)), ""},
		{"divided by a quotient", "replies / (threads / days)", kpi.Ratio(kpi.Replies, kpi.Ratio(kpi.Threads, kpi.Days)), ""},
		{"percent", "1% * revenue", kpi.Product(num("0.01"), kpi.Revenue), "0.01 * revenue"},
		{"percent of a fraction", "12.5%*revenue", kpi.Product(num("0.125"), kpi.Revenue), "0.125 * revenue"},
		{"negative", "-0.5 * likes", kpi.Product(num("-0.5"), kpi.Likes), ""},
		{"negative on the right", "likes * -2", kpi.Product(kpi.Likes, num("-2")), ""},
		{"minus minus", "likes - -2 * shares", kpi.Difference(kpi.Likes, kpi.Product(num("-2"), kpi.Shares)), ""},
		{"no spaces", "likes-shares", kpi.Difference(kpi.Likes, kpi.Shares), "likes - shares"},
		{"exponent", "1e3 * likes", kpi.Product(num("1000"), kpi.Likes), "1000 * likes"},
		{"small exponent", "1.5e-9 * likes", kpi.Product(num("1.5e-9"), kpi.Likes), ""},
		{"smallest", "-9223372036854775808 * likes", kpi.Product(kpi.Number{Value: kpi.Int(-9223372036854775808)}, kpi.Likes), ""},
		{"previous", "followers - previous(followers)", kpi.Difference(kpi.Followers, kpi.Previous{Of: kpi.Followers}), ""},
		{"growth", "(followers - previous(followers)) / previous(followers)", kpi.Growth(kpi.Followers), ""},
		{"median", "median(response_times)", kpi.Median(kpi.ResponseTimes), ""},
		{"median by its share", "quantile(response_times,0.50)", kpi.Median(kpi.ResponseTimes), "median(response_times)"},
		{"quantile", "quantile(response_times, 90%)", kpi.Quantile{Of: kpi.ResponseTimes, At: kpi.MustDecimal("0.9")}, "quantile(response_times, 0.9)"},
		{"argument in parentheses", "median ( (response_times) )", kpi.Median(kpi.ResponseTimes), "median(response_times)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := kpi.Parse(tt.text)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			canonical := tt.canonical
			if canonical == "" {
				canonical = tt.text
			}
			if diff := cmp.Diff(canonical, got.String()); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			again, err := kpi.Parse(got.String())
			require.NoError(t, err)
			if again != got {
				t.Errorf("%s is not read back", got)
			}
		})
	}
}

// summary tells the faults of a text as "line:column code problem got -> suggestion".
func summary(faults []kpi.Fault) []string {
	out := []string{}
	for _, f := range faults {
		s := fmt.Sprintf("%d:%d %s", f.Line, f.Column, f.Code)
		for _, part := range []string{string(f.Problem), f.Got} {
			if part != "" {
				s += " " + part
			}
		}
		if f.Suggestion != "" {
			s += " -> " + f.Suggestion
		}
		out = append(out, s)
	}
	return out
}

func TestParseFindsEveryFault(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want []string
	}{
		{"", []string{"1:1 syntax empty"}},
		{" \n ", []string{"1:1 syntax empty"}},
		{"likes +", []string{"1:8 syntax operand"}},
		{"likes + * shares", []string{"1:9 syntax operand *"}},
		{"+ likes", []string{"1:1 syntax operand +"}},
		{"likes shares", []string{"1:7 syntax operator shares"}},
		{"2 likes (reach)", []string{"1:3 syntax operator likes"}}, // likes( is then a call, which is reported below
		{"(likes", []string{"1:1 syntax unclosed ("}},
		{"likes)", []string{"1:6 syntax unopened )"}},
		{"()", []string{"1:2 syntax operand )"}},
		{"likes, shares", []string{"1:6 syntax character ,", "1:8 syntax operator shares"}},
		{"likes ? shares", []string{"1:7 syntax character ?"}},
		{"#!", []string{"1:1 syntax character #!"}},
		{"likes × shares ÷ reach", []string{"1:7 syntax character × -> *", "1:16 syntax character ÷ -> /"}},
		{"[likes + shares] / reach", []string{"1:1 syntax character [ -> (", "1:16 syntax character ] -> )"}},
		{"-reach", []string{"1:1 syntax sign - -> -1 *"}},
		{"-(likes)", []string{"1:1 syntax sign - -> -1 *"}},
		{"previous(likes + shares)", []string{"1:1 syntax arguments previous -> previous(followers)"}},
		{"median()", []string{"1:1 syntax arguments median -> median(response_times)"}},
		{"quantile(response_times)", []string{"1:1 syntax arguments quantile -> quantile(response_times, 0.9)"}},
		{"quantile(response_times, likes)", []string{"1:1 syntax arguments quantile -> quantile(response_times, 0.9)"}},
		{"median(response_times,)", []string{"1:23 syntax operand )"}},
		{"median(response_times", []string{"1:7 syntax unclosed ("}},
		{"medain(response_times)", []string{"1:1 unknown-function medain -> median"}},
		{"mediana(response_times)", []string{"1:1 unknown-function mediana -> median"}},
		{"anterior(lieks)", []string{"1:1 unknown-function anterior -> previous", "1:10 unknown-measure lieks -> likes"}},
		{"0,5 * likes", []string{"1:1 invalid-number 0,5 -> 0.5"}},
		{"0,5% * revenue", []string{"1:1 invalid-number 0,5% -> 0.5%"}},
		{".5 * likes", []string{"1:1 invalid-number .5 -> 0.5"}},
		{"1,200 * likes", []string{"1:1 invalid-number 1,200"}},
		{"likes / reach * 1.000", []string{"1:17 invalid-number 1.000 -> 1000"}}, // which is 1 to nobody
		{"likes / reach * 1,000", []string{"1:17 invalid-number 1,000 -> 1000"}},
		{"likes * 1.234.567", []string{"1:9 invalid-number 1.234.567 -> 1234567"}},
		{"likes * 1,200", []string{"1:9 invalid-number 1,200"}},
		{"likes * 1.23.456", []string{"1:9 invalid-number 1.23.456"}},
		{"1.200,50 * likes", []string{"1:1 invalid-number 1.200,50 -> 1200.50"}},
		{"1e999999999999 * likes", []string{"1:1 invalid-number 1e999999999999"}},
		{"1e-29% * likes", []string{"1:1 invalid-number 1e-29%"}},
		{"12345678901234567891 * likes", []string{"1:1 invalid-number 12345678901234567891"}},
		{"2likes", []string{"1:1 invalid-number 2likes"}},
		{"lieks / raech", []string{"1:1 unknown-measure lieks -> likes", "1:9 unknown-measure raech -> reach"}},
		{"Likes", []string{"1:1 unknown-measure Likes -> likes"}},
		{"new-followers / reach", []string{"1:1 unknown-measure new-followers -> new_followers"}},
		{"alcance_orgánico", []string{"1:1 unknown-measure alcance_orgánico"}},
		{"er_reach / 2", []string{"1:1 kpi-in-formula er_reach -> interactions / reach"}},
		{"likes +\r\n  ñ +\n spnd", []string{"2:3 unknown-measure ñ", "3:2 unknown-measure spnd -> spend"}},
		{"ñandú + lieks", []string{"1:1 unknown-measure ñandú", "1:9 unknown-measure lieks -> likes"}},
		{"lieks + 0,5 * (spend", []string{"1:1 unknown-measure lieks -> likes", "1:9 invalid-number 0,5 -> 0.5", "1:15 syntax unclosed ("}},
		{"\xff\xfe", []string{"1:1 syntax character \xff\xfe"}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			e, err := kpi.Parse(tt.text)
			var fe *kpi.FormulaError
			require.ErrorAs(t, err, &fe)
			got := summary(fe.Faults)
			if strings.HasPrefix(tt.text, "2 likes") {
				got = got[:1]
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if e != nil {
				t.Errorf("a formula all the same: %s", e)
			}
		})
	}
}

func TestHostileTextsAreBounded(t *testing.T) {
	t.Parallel()
	sum := func(n int) string { return strings.Repeat("(", n) + "likes" + strings.Repeat(")", n) }
	balanced := func(levels int) string {
		s := "likes"
		for range levels {
			s = "(" + s + "+" + s + ")"
		}
		return s
	}
	none := []kpi.Code{} // and nil where it does not matter which
	chain := func(n int) string { return "likes" + strings.Repeat("+likes", n-1) }
	tests := []struct {
		name, text string
		want       []kpi.Code
	}{
		{"64 parentheses", sum(64), none},
		{"65 parentheses", sum(65), []kpi.Code{kpi.TooDeep}},
		{"30,000 parentheses", strings.Repeat("(", 30000), []kpi.Code{kpi.TooDeep}},
		{"30,000 calls", strings.Repeat("median(", 9000), []kpi.Code{kpi.TooDeep}},
		{"64 terms", chain(64), none},
		{"65 terms", chain(65), []kpi.Code{kpi.TooDeep}},
		{"10,000 terms", chain(10000), []kpi.Code{kpi.TooDeep}},
		{"64 parentheses with those of a call", "previous" + sum(64), none},
		{"a call in 63 parentheses", strings.Repeat("(", 63) + "previous(likes)" + strings.Repeat(")", 63), none},
		{"a call in 64 parentheses", strings.Repeat("(", 64) + "previous(likes)" + strings.Repeat(")", 64), []kpi.Code{kpi.TooDeep}},
		{"an argument in 63 parentheses", "previous((" + strings.Repeat("(", 62) + "likes))" + strings.Repeat(")", 62), none},
		{"65 parentheses with those of a call", "previous" + sum(65), []kpi.Code{kpi.TooDeep}},
		{"511 operators", balanced(9), none},
		{"512 operators", balanced(9) + "+likes", []kpi.Code{kpi.TooLarge}},
		{"1,023 operators", balanced(10), []kpi.Code{kpi.TooLarge}},
		{"longest text", "likes" + strings.Repeat(" ", kpi.MaxText-5), none},
		{"one byte more", "likes" + strings.Repeat(" ", kpi.MaxText-4), []kpi.Code{kpi.TooLarge}},
		{"no name is so long", strings.Repeat("a", 60000), []kpi.Code{kpi.UnknownMeasure}},
		{"hyphens", strings.Repeat("a-", 20), nil},
		{"digits", strings.Repeat("9", 60000), []kpi.Code{kpi.InvalidNumber}},
		{"minuses", strings.Repeat("-", 60000), nil},
		{"strange", strings.Repeat("?a", 30000), nil},
		{"quotient of powers", "likes" + strings.Repeat("*likes", 9), []kpi.Code{kpi.TooLarge}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			a := kpi.Vocabulary{}.Analyze(tt.text)
			if len(a.Faults) > 100 {
				t.Errorf("%d faults", len(a.Faults))
			}
			if tt.want != nil && len(tt.want) == 0 {
				require.Empty(t, a.Faults)
			}
			for _, code := range tt.want {
				require.ErrorIs(t, a.Err(), code)
				if diff := cmp.Diff(1, len(a.Faults)); diff != "" {
					t.Errorf("faults (-want +got)\n%s", diff)
				}
			}
			if err := a.Err(); err != nil && len(err.Error()) > 64<<10 {
				t.Errorf("an error of %d bytes", len(err.Error()))
			}
		})
	}
}

func TestFaultsAreCounted(t *testing.T) {
	t.Parallel()
	a := kpi.Vocabulary{}.Analyze(strings.Repeat("?a ", 300))
	if diff := cmp.Diff([]any{100, true}, []any{len(a.Faults), a.More > 100}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	require.ErrorContains(t, a.Err(), " more")
}

func TestMustParse(t *testing.T) {
	t.Parallel()
	require.NotPanics(t, func() { kpi.MustParse("likes") })
	require.Panics(t, func() { kpi.MustParse("lieks") })
}
