package fold

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
)

// ours reports whether the package knows what a letter stands for.
func ours(c rune) bool {
	return '0' <= c && c <= '9' || unicode.In(c, unicode.Latin, unicode.Greek, unicode.Cyrillic)
}

// latin reports whether the package knows the typographic forms of a letter; those beyond U+FFFF are phonetic.
func latin(c rune) bool { return '0' <= c && c <= '9' || c <= 0xFFFF && unicode.In(c, unicode.Latin) }

// canonical returns c decomposed, without marks and in lower case.
func canonical(c rune) (out []rune) {
	for _, d := range norm.NFD.String(string(c)) {
		if !unicode.Is(unicode.Mn, d) {
			out = append(out, unicode.ToLower(d))
		}
	}
	return out
}

// compatible returns the letters and digits that c is decomposed into, in lower case.
func compatible(c rune) (out []rune) {
	for _, d := range norm.NFKD.String(string(c)) {
		if unicode.IsLetter(d) || unicode.IsDigit(d) {
			out = append(out, unicode.ToLower(d))
		}
	}
	return out
}

func isASCII(r []rune) bool {
	for _, c := range r {
		if c >= 0x80 {
			return false
		}
	}
	return true
}

// tables works the tables out from those of golang.org/x/text.
func tables() (accented, typographic []run, ligatures []ligature) {
	for c := rune(0x80); c <= unicode.MaxRune; c++ {
		nfd, nfkd := norm.NFD.String(string(c)), norm.NFKD.String(string(c))
		if plain := canonical(c); nfd != string(c) && len(plain) == 1 && ours(plain[0]) {
			accented = extend(accented, c, plain[0])
		}
		if nfkd == nfd {
			continue
		}
		switch letters := compatible(c); {
		case len(letters) == 1 && latin(letters[0]):
			typographic = extend(typographic, c, letters[0])
		case len(letters) > 1 && isASCII(letters) && (unicode.IsLetter(c) || c == '№' || c == '™' || c == '℠'):
			ligatures = append(ligatures, ligature{c, string(letters)})
		case len(letters) == 0 && unicode.IsLetter(c) && unicode.In(c, unicode.Greek):
			ligatures = append(ligatures, ligature{c, ""})
		}
	}
	return accented, typographic, ligatures
}

func extend(runs []run, c, base rune) []run {
	if n := len(runs); n > 0 && runs[n-1].first+rune(runs[n-1].count) == c && runs[n-1].count < 255 {
		l := &runs[n-1]
		if l.count == 1 && (base == rune(l.base) || base == rune(l.base)+1) {
			l.step = uint8(base - rune(l.base))
		}
		if base == rune(l.base)+rune(l.step)*rune(l.count) {
			l.count++
			return runs
		}
	}
	return append(runs, run{c, 1, 0, uint16(base)})
}

// source writes the tables as they stand in table.go.
func source(accented, typographic []run, ligatures []ligature) string {
	var b strings.Builder
	rows := func(name string, runs []run) {
		fmt.Fprintf(&b, "var %s = [...]run{", name)
		for i, r := range runs {
			sep := " "
			if i%6 == 0 {
				sep = "\n\t"
			}
			fmt.Fprintf(&b, "%s{%#x, %d, %d, %q},", sep, r.first, r.count, r.step, rune(r.base))
		}
		b.WriteString("\n}\n\n")
	}
	rows("accented", accented)
	rows("typographic", typographic)
	b.WriteString("var ligatures = [...]ligature{")
	for i, l := range ligatures {
		sep := " "
		if i%8 == 0 {
			sep = "\n\t"
		}
		fmt.Fprintf(&b, "%s{%q, %q},", sep, l.c, l.letters)
	}
	b.WriteString("\n}\n")
	return b.String()
}

// TestTables holds the tables to Unicode's. Where it fails because golang.org/x/text knows a later version of Unicode, what it prints
// takes the place of the tables in table.go.
func TestTables(t *testing.T) {
	t.Parallel()
	a, k, l := tables()
	if d := cmp.Diff([]any{a, k, l}, []any{accented[:], typographic[:], ligatures[:]}, cmp.AllowUnexported(run{}, ligature{})); d != "" {
		t.Errorf("tables (-want +got):\n%s\nput in table.go:\n\n%s", d, source(a, k, l))
	}
}

// TestLetters compares each character that the package knows with its decomposition.
func TestLetters(t *testing.T) {
	t.Parallel()
	for c := rune(0); c <= unicode.MaxRune; c++ {
		if plain := canonical(c); len(plain) == 1 && ours(plain[0]) && Rune(c) != plain[0] {
			t.Errorf("Rune(%c) = %c, want %c", c, Rune(c), plain[0])
		}
		got := Append(nil, c)
		if len(got) > MaxLen {
			t.Errorf("Append(%c) is %d bytes long", c, len(got))
		}
		if want := compatible(c); len(want) > 0 && latin(want[0]) && (len(want) == 1 || unicode.IsLetter(c) && isASCII(want)) && string(got) != string(want) {
			t.Errorf("Append(%c) = %q, want %q", c, got, string(want))
		}
	}
}

func TestAppend(t *testing.T) {
	t.Parallel()
	tests := []struct{ in, want string }{
		{"Dirección", "direccion"},
		{"Direccio\u0301n", "direccion"}, // a combining accent
		{"Ñandú", "nandu"},
		{"𝗖𝗼𝗺𝗺𝘂𝗻𝗶𝘁𝘆", "community"},
		{"ＳＥＯ", "seo"},
		{"oﬃce", "office"},
		{"1ª", "1a"},
		{"№", "no"},
		{"Ångström", "angstrom"},
		{"Οδυσσεύς", "οδυσσευς"},
		{"Йога", "иога"},
		{"Straße Ærø", "straße ærø"}, // these decompose into nothing
		{"漢字", "漢字"},
		{"", ""},
	}
	for _, tt := range tests {
		var got []byte
		for _, c := range tt.in {
			got = Append(got, c)
		}
		if d := cmp.Diff(tt.want, string(got)); d != "" {
			t.Errorf("%q (-want +got):\n%s", tt.in, d)
		}
	}
}

func TestRune(t *testing.T) {
	t.Parallel()
	got := strings.Map(Rune, "DIRECCIÓN Direccio\u0301n oﬃce 𝗔 1ª Ǣ")
	if d := cmp.Diff("direccion direccion oﬃce 𝗔 1ª æ", got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func BenchmarkAppend(b *testing.B) {
	var buf [64]byte
	for b.Loop() {
		to := buf[:0]
		for _, c := range "Dirección de Márketing" {
			to = Append(to, c)
		}
	}
}
