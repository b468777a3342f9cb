package l10n_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// The tables are those of CLDR 48, which is in this ICU and in no other.
const icuMajor = "78"

// exactTags are promised to agree with ICU.
var exactTags = []string{"es-ES", "es-MX", "es-AR", "es-CO", "es-CL", "es-US", "es-419", "en-US", "en-GB"}

// otherTags agree too, though fewer values are tried: all of Spanish, and of English those that write as en or en-001.
var otherTags = []string{
	"es", "es-BO", "es-BR", "es-BZ", "es-CR", "es-CU", "es-DO", "es-EA", "es-EC", "es-GQ", "es-GT", "es-HN", "es-IC", "es-NI",
	"es-PA", "es-PE", "es-PH", "es-PR", "es-PY", "es-SV", "es-UY", "es-VE", "es-FR",
	"en", "en-001", "en-IE", "en-NZ", "en-JM", "en-GG", "en-PR",
}

var currencies = []string{"EUR", "USD", "GBP", "MXN", "ARS", "COP", "CLP"}

// A written is what ICU makes of the values of a locale, in their order.
type written struct {
	Decimal, Percent, Plural []string
	Money                    map[string][]string
}

type icuLocale struct {
	Tag            string
	Exact, Rounded written
}

type icuAnswer struct {
	ICU, CLDR string
	Digits    map[string]int
	Locales   []icuLocale
}

// TestICU holds the numbers against ICU, as Node has it. SOCIALORG_ICU=required makes a failure of its absence.
func TestICU(t *testing.T) {
	t.Parallel()
	many, few := values(1), values(10)
	few = append(differing(), few...)
	many = append(differing(), many...)
	answer := askICU(t, many, few)
	for _, locale := range answer.Locales {
		t.Run(locale.Tag, func(t *testing.T) {
			t.Parallel()
			tried := few
			if slices.Contains(exactTags, locale.Tag) {
				tried = many
			}
			compareICU(t, locale, tried)
		})
	}
	t.Run("digits of currencies", func(t *testing.T) {
		t.Parallel()
		got := make(map[string]int)
		for _, c := range currencies {
			got[c], _ = l10n.Digits(c)
		}
		if diff := cmp.Diff(answer.Digits, got); diff != "" {
			t.Errorf("(-ICU +got)\n%s", diff)
		}
	})
	t.Run("differences", func(t *testing.T) {
		t.Parallel()
		compareDifferences(t, answer)
	})
}

func askICU(t *testing.T, many, few []string) icuAnswer {
	t.Helper()
	absent := t.Skipf
	if os.Getenv("SOCIALORG_ICU") == "required" {
		absent = t.Fatalf
	}
	node, err := exec.LookPath("node")
	if err != nil {
		absent("node is not on PATH: the numbers are not held against ICU (%v)", err)
	}
	type locale struct {
		Tag    string   `json:"tag"`
		Values []string `json:"values"`
	}
	var question struct {
		Locales    []locale `json:"locales"`
		Currencies []string `json:"currencies"`
	}
	question.Currencies = currencies
	for _, tag := range exactTags {
		question.Locales = append(question.Locales, locale{tag, many})
	}
	for _, tag := range otherTags {
		question.Locales = append(question.Locales, locale{tag, few})
	}
	in, err := json.Marshal(question)
	require.NoError(t, err)
	script := "testdata/icu.js"
	_, err = os.Stat(script) // so that the test is run anew when the script has changed
	require.NoError(t, err)
	run := exec.CommandContext(t.Context(), node, script)
	run.Stdin = bytes.NewReader(in)
	var complaint strings.Builder
	run.Stderr = &complaint
	out, err := run.Output()
	require.NoError(t, err, complaint.String())
	var answer icuAnswer
	require.NoError(t, json.Unmarshal(out, &answer))
	if major, _, _ := strings.Cut(answer.ICU, "."); major != icuMajor {
		absent("node has ICU %s with CLDR %s: the numbers are those of ICU %s", answer.ICU, answer.CLDR, icuMajor)
	}
	require.Len(t, answer.Locales, len(exactTags)+len(otherTags))
	t.Logf("ICU %s, CLDR %s: %d values in %d locales, %d in %d more",
		answer.ICU, answer.CLDR, len(many), len(exactTags), len(few), len(otherTags))
	return answer
}

// compareICU tries every value, and holds a negative zero against ICU's zero.
func compareICU(t *testing.T, icu icuLocale, tried []string) {
	t.Helper()
	l := locale(icu.Tag)
	place := make(map[string]int, len(tried))
	for i, s := range tried {
		place[s] = i
	}
	compared, wrong := 0, 0
	check := func(what, s, want, got string) {
		compared++
		if want == got {
			return
		}
		if wrong++; wrong <= 10 {
			t.Errorf("%s of %s: ICU has %q, got %q", what, s, want, got)
		}
	}
	for i, s := range tried {
		j := i
		if isNegativeZero(s) {
			var ok bool
			if j, ok = place[s[1:]]; !ok {
				t.Fatalf("%s is tried without %s", s, s[1:])
			}
		}
		check("decimal", s, icu.Exact.Decimal[j], l.Decimal(s))
		check("percentage", s, icu.Exact.Percent[j], l.PercentOf(s))
		if isExactFloat(s) && !(l.Spanish && isBeyondICU(s)) {
			check("category", s, icu.Exact.Plural[j], l.Category(s).String())
		}
		for _, c := range currencies {
			got, ok := l.Money(s, c)
			if !ok {
				t.Fatalf("no money of %s %s", s, c)
			}
			check(c, s, icu.Exact.Money[c][j], got)
		}
	}
	t.Logf("%d of %d agree", compared-wrong, compared)
}

func isNegativeZero(s string) bool { return s[0] == '-' && strings.Trim(s, "-0.") == "" }

// isExactFloat holds for the values whose digits survive a float64, which is all that ICU's plural rules take here.
func isExactFloat(s string) bool { return len(strings.Trim(s, "-0.")) <= 15 && len(s) <= 22 }

// isBeyondICU holds for the numbers of which ICU's plural rules see nothing but zeros, as they look at the last 18 digits.
func isBeyondICU(s string) bool {
	return strings.HasSuffix(s, strings.Repeat("0", 18)) && !strings.Contains(s, ".")
}

// The deliberate differences from ICU, which the package's documentation names. They must stay differences.
var differences = []struct {
	name, tag, value string
	by               func(by written, place int) string
	ours             func(l l10n.Locale, s string) string
	rounded          bool // ICU is left to choose the digits
	icu, want        string
}{
	{"no negative zero", "es-ES", "-0.00", icuDecimal, l10n.Locale.Decimal, false, "-0,00", "0,00"},
	{"no negative zero without digits", "en-US", "-0", icuDecimal, l10n.Locale.Decimal, false, "-0", "0"},
	{"no negative percentage", "es-MX", "-0", icuPercent, l10n.Locale.PercentOf, false, "-0%", "0%"},
	{"no negative zero in money", "es-CL", "-0.00", icuMoney, pesos, false, "$-0,00", "$0,00"},
	{"rounding is the caller's", "es-ES", "0.0005", icuDecimal, l10n.Locale.Decimal, true, "0,001", "0,0005"},
	{"rounding money is the caller's", "es-CL", "1234.5", icuMoney, pesos, true, "$1.235", "$1.234,5"},
	{"digits are the caller's", "en-GB", "1234.50", icuDecimal, l10n.Locale.Decimal, true, "1,234.5", "1,234.50"},
	{"millions of 18 zeros", "es-AR", "1000000000000000000", icuPlural, category, false, "other", "many"},
}

func icuDecimal(by written, place int) string { return by.Decimal[place] }
func icuPercent(by written, place int) string { return by.Percent[place] }
func icuPlural(by written, place int) string  { return by.Plural[place] }
func icuMoney(by written, place int) string   { return by.Money["CLP"][place] }

func category(l l10n.Locale, s string) string { return l.Category(s).String() }

func pesos(l l10n.Locale, s string) string {
	text, _ := l.Money(s, "CLP")
	return text
}

// differing returns the values of the differences, and those without their sign. They come first in what ICU is asked, so that it also
// rounds them.
func differing() []string {
	var all []string
	for _, d := range differences {
		all = append(all, d.value, strings.TrimPrefix(d.value, "-"))
	}
	return all
}

func compareDifferences(t *testing.T, answer icuAnswer) {
	t.Helper()
	tried := differing()
	for _, d := range differences {
		i := slices.IndexFunc(answer.Locales, func(l icuLocale) bool { return l.Tag == d.tag })
		by := answer.Locales[i].Exact
		if d.rounded {
			by = answer.Locales[i].Rounded
		}
		icu, got := d.by(by, slices.Index(tried, d.value)), d.ours(locale(d.tag), d.value)
		if diff := cmp.Diff([]string{d.icu, d.want}, []string{icu, got}); diff != "" {
			t.Errorf("%s: ICU and ours (-want +got)\n%s", d.name, diff)
		}
	}
}

// values returns a grid of canonical decimals, the same in every run: the edges of groups, of millions and of one, then
// 3,000 values of up to 21 digits with up to 20 after the mark. Of these one in so many is taken, and its negation.
func values(oneIn int) []string {
	wholes := []string{"0", "1", "2", "5", "10", "21", "100"}
	for digits := 3; digits <= 21; digits++ {
		power := "1" + strings.Repeat("0", digits)
		wholes = append(wholes, strings.Repeat("9", digits), power, power[:digits]+"1", "2"+power[1:], "1234567890123456789012"[:digits])
	}
	var all []string
	for _, w := range wholes {
		for _, f := range []string{"", ".0", ".00", ".1", ".5", ".50", ".000001", ".999", ".10", "." + strings.Repeat("0", 20)} {
			all = append(all, w+f)
		}
	}
	r := rand.New(rand.NewPCG(48, 78))
	for range 3000 {
		s := strconv.FormatUint(r.Uint64()>>r.IntN(64), 10)
		if scale := r.IntN(21); scale > 0 && r.IntN(3) > 0 {
			fraction := strconv.FormatUint(r.Uint64(), 10) + "00"
			s += "." + fraction[:min(scale, len(fraction))]
		}
		all = append(all, s)
	}
	var taken []string
	for i := 0; i < len(all); i += oneIn {
		taken = append(taken, all[i], "-"+all[i])
	}
	slices.Sort(taken)
	return slices.Compact(taken)
}
