package role_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// hasShortForm holds for the titles whose capitals count.
func hasShortForm(title string) bool {
	title = strings.ReplaceAll(norm.NFKC.String(strings.ToLower(title)), ".", "")
	words := strings.FieldsFunc(title, func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.Contains(words, "cm") || slices.Contains(words, "sms")
}

func withoutAccents(s string) string {
	return strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) {
			return -1
		}
		return c
	}, norm.NFD.String(s))
}

// How a title is written does not change what it means.
func TestResolveFolds(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		change func(string) string
		not    func(string) bool // the titles that it does change
	}{
		{"upper case", strings.ToUpper, hasShortForm},
		{"lower case", strings.ToLower, hasShortForm},
		{"no accents", withoutAccents, nil},
		{"accents apart", norm.NFD.String, nil},
		{"spaces around", func(s string) string { return " \t" + s + "\n " }, nil},
		{"wide spaces", func(s string) string { return strings.ReplaceAll(s, " ", " \u00a0 ") }, nil},
		{"underlines", func(s string) string { return strings.ReplaceAll(s, "a m", "a_m") }, nil},
		{"a full stop", func(s string) string { return s + "." }, nil},
		{"a place and a note", func(s string) string { return "[Madrid] " + s + " (m/f/d)" }, hasShortForm},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, c := range titleCases(t) {
				if tt.not != nil && tt.not(c.title) {
					continue
				}
				if diff := cmp.Diff(c.want, answer(tt.change(c.title))); diff != "" {
					t.Errorf("%q (-want +got)\n%s", tt.change(c.title), diff)
				}
			}
		})
	}
}

func rolesOf(title string) []role.Role {
	var ids []role.Role
	for _, m := range role.Resolve(title) {
		ids = append(ids, m.Role)
	}
	slices.Sort(ids)
	return ids
}

// Titles that are complete mean together what each means, whatever joins them and in whatever order.
func TestResolveCombines(t *testing.T) {
	t.Parallel()
	var whole []string
	for _, c := range titleCases(t) {
		single := strings.HasSuffix(c.want, "=high") && !strings.Contains(c.want, ",") && !strings.Contains(c.title, " y ")
		if single && !strings.ContainsAny(c.title, "()[]{}/,&+|@-_:!.") {
			whole = append(whole, c.title)
		}
	}
	if len(whole) < 100 {
		t.Fatalf("only %d titles to combine", len(whole))
	}
	joints := []string{" / ", "/", ", ", " & ", " y ", " and ", " + ", " - ", " | "}
	for i, a := range whole {
		b := whole[(i*7+3)%len(whole)]
		want := append(rolesOf(a), rolesOf(b)...)
		slices.Sort(want)
		want = slices.Compact(want)
		joint := joints[i%len(joints)]
		for _, title := range []string{a + joint + b, b + joint + a} {
			if diff := cmp.Diff(want, rolesOf(title)); diff != "" {
				t.Errorf("%q (-want +got)\n%s", title, diff)
			}
		}
	}
	// A part that borrows its words may stand on either side.
	for title, other := range map[string]string{
		"Social Media Manager/Strategist":    "Strategist/Social Media Manager",
		"Social Media & Community Manager":   "Community Manager & Social Media",
		"Content & Social Media Manager":     "Social Media & Content Manager",
		"responsable y gestora de redes":     "gestora y responsable de redes",
		"CM y diseñadora":                    "diseñadora y CM",
		"encargado de comunidad y contenido": "encargado de contenido y comunidad",
	} {
		if diff := cmp.Diff(rolesOf(title), rolesOf(other)); diff != "" {
			t.Errorf("%q and %q (-first +second)\n%s", title, other, diff)
		}
	}
}

// checkMatches asks for what holds of every answer.
func checkMatches(t *testing.T, title string) {
	t.Helper()
	matches := role.Resolve(title)
	if diff := cmp.Diff(matches, role.Resolve(title)); diff != "" {
		t.Errorf("%q, twice\n%s", title, diff)
	}
	seen := map[role.Role]bool{}
	for i, m := range matches {
		if !m.Role.IsStandard() || seen[m.Role] {
			t.Errorf("%q: role %q, or that again", title, m.Role)
		}
		seen[m.Role] = true
		if m.Confidence.Name(language.English) == "" || m.Reason.Name(language.English) == "" || m.Why(language.Spanish) == "" {
			t.Errorf("%q: %+v", title, m)
		}
		if m.Words == "" || m.Words != strings.TrimSpace(m.Words) || !strings.Contains(title, m.Words) {
			t.Errorf("%q: words %q", title, m.Words)
		}
		if i > 0 && m.Confidence > matches[i-1].Confidence {
			t.Errorf("%q: not the best first: %s", title, answer(title))
		}
	}
}

func TestResolveHostile(t *testing.T) {
	t.Parallel()
	const long = 1 << 20
	for _, title := range []string{
		"\xff", "Community\xffManager", "\xc3Community Manager\xe2\x80", "Community\x00Manager", "(((Community Manager", "Community Manager)))",
		strings.Repeat("Community Manager / ", long/20), strings.Repeat("m", long), strings.Repeat("(", long), strings.Repeat("manager ", long/8),
		strings.Repeat("\u0301", long), "a" + strings.Repeat("\u0301", long), strings.Repeat("\ufdfa", long/3), strings.Repeat("de ", long/3),
		strings.Repeat("x ", 490) + "Community Manager", strings.Repeat("@", long), "a" + strings.Repeat("@", long), "///", "y y y", "/a", "a/a/a", "\u037a", "a \u037a b",
	} {
		checkMatches(t, title)
	}
	// Only the beginning is read.
	if got := answer(strings.Repeat("x", 500) + " / Community Manager"); got != "-" {
		t.Errorf("beyond 500 characters: %s", got)
	}
	if got := answer("Community Manager / " + strings.Repeat("x", 1000)); got != "community-manager=high" {
		t.Errorf("within 500 characters: %s", got)
	}
}

// TestResolveEndings holds that the other ending of a word is read as part of it, in every manner of writing one, and nothing else is.
func TestResolveEndings(t *testing.T) {
	t.Parallel()
	ends := strings.Fields("a o e x as os es xs or ora ores oras ra ras A ORAS")
	for _, manner := range []string{"/%", "/-%", " /%", " / %", "(%)", "(-%)", " /  %"} {
		for _, end := range ends {
			checkWords(t, "Diseñador"+strings.ReplaceAll(manner, "%", end), "")
		}
		for _, other := range []string{"f", "i", "madrid", "orasa", "b", "aa", "z", "1", "{", ""} {
			checkWords(t, "Diseñador", strings.ReplaceAll(manner, "%", other))
		}
	}
	for _, rest := range []string{"/ a", "(a", "( a)", "(a/", " (a)", "/a1", "/añ", "/", " /", "(", " / ", "/-", " / -"} {
		checkWords(t, "Diseñador", rest)
	}
	for _, tail := range []string{"/a", "(a)", " / as"} {
		checkWords(t, "Diseñador"+tail, ", Madrid")
	}
	checkWords(t, "Diseñador/a", ")")
}

// checkWords asks that of a title, words and what follows them, a designer is known by the words.
func checkWords(t *testing.T, words, rest string) {
	t.Helper()
	matches := role.Resolve(words + rest)
	if len(matches) != 1 || matches[0].Role != role.Designer || matches[0].Words != words {
		t.Errorf("%q is %v, want a designer by the words %q", words+rest, matches, words)
	}
}

// mixedTitles returns n titles of one to four pieces of known ones, joined by anything: most make no sense, and all are read by the same laws.
func mixedTitles(t testing.TB, n int) []string {
	t.Helper()
	var pieces []string
	for _, c := range titleCases(t) {
		pieces = append(pieces, c.title)
		pieces = append(pieces, strings.Fields(c.title)...)
	}
	joints := []string{" ", " ", " ", " de ", " of ", " para ", " for ", ", ", " & ", " y ", "/", " / ", " - ", " (", ") ", ". "}
	random := rand.New(rand.NewPCG(3, 64))
	titles := make([]string, n)
	for i := range titles {
		titles[i] = pieces[random.IntN(len(pieces))]
		for range random.IntN(4) {
			titles[i] += joints[random.IntN(len(joints))] + pieces[random.IntN(len(pieces))]
		}
	}
	return titles
}

// TestResolveAnywhere holds that a title is read alike wherever it stands among the words that are read, be it at their very end, and
// whatever number stands beside it.
func TestResolveAnywhere(t *testing.T) {
	t.Parallel()
	const words = 64
	titles := mixedTitles(t, 2000)
	for _, c := range titleCases(t) {
		titles = append(titles, c.title)
	}
	for _, title := range titles {
		if strings.Contains(strings.ToLower(title), "sms") || strings.Contains(title, "@") {
			continue // "SMS" is a job where nothing stands beside it
		}
		n := words - len(strings.FieldsFunc(title, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.Is(unicode.Mn, c) }))
		want := role.Resolve(title)
		for _, other := range []string{"1|" + title, title + "|1", strings.Repeat("1|", n) + title, title + strings.Repeat("|1", n)} {
			if got := role.Resolve(other); !slices.Equal(got, want) {
				t.Errorf("%q is %v, want %v", other, got, want)
			}
		}
		for more := range 4 { // endings like "/a" are no words: some titles fill the 64 only now, others are cut
			checkMatches(t, strings.Repeat("1|", n+1+more)+title)
		}
	}
}

func FuzzResolve(f *testing.F) {
	for _, c := range titleCases(f) {
		f.Add(c.title)
	}
	f.Fuzz(func(t *testing.T, title string) { checkMatches(t, title) })
}

func TestResolveAllocates(t *testing.T) {
	const title = "Responsable de comunicación y redes sociales / Diseñador(a) gráfico(a)"
	if n := testing.AllocsPerRun(100, func() { role.Resolve(title) }); n > 1 {
		t.Errorf("%v allocations, want the result and no more", n)
	}
}

func BenchmarkResolve(b *testing.B) {
	cases := titleCases(b)
	role.Resolve("") // makes the index
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		role.Resolve(cases[i%len(cases)].title)
	}
}
