package l10n_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestParse(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, tag, text, want string }{
		{"digits", "es-ES", "1200", "1200"},
		{"decimal", "es-ES", "1200,5", "1200.5"},
		{"zeros at the end stay", "es-ES", "12,50", "12.50"},
		{"zeros in front go", "es-ES", "007,5", "7.5"},
		{"nothing but zeros", "es-MX", "000.00", "0.00"},
		{"two groups are certain", "es-ES", "1.234.567", "1234567"},
		{"a group and a decimal mark are certain", "es-ES", "1.200,0", "1200.0"},
		{"a group before three decimals", "es-CL", "1.200,125", "1200.125"},
		{"the group mark of Spain", "es-ES", "1.200", "1200"},
		{"of Mexico", "es-MX", "-12,345", "-12345"},
		{"of Chile", "es-CL", "$-123.456", "-123456"},
		{"four digits before the mark are certain", "es-ES", "1200,125", "1200.125"},
		{"a zero before the mark is certain", "es-ES", "0,125", "0.125"},
		{"two digits after it too", "es-ES", "1,25", "1.25"},
		{"four digits after it too", "es-ES", "1,2345", "1.2345"},
		{"Mexico's groups", "es-MX", "1,234,567.8", "1234567.8"},
		{"English group", "en", "1,200", "1200"},
		{"English decimals", "en-GB", "1.200", "1.200"},
		{"a space groups in Spanish", "es-ES", "12 345,67", "12345.67"},
		{"a no-break space too", "es-MX", "12\u00a0345.67", "12345.67"},
		{"a thin one too", "es-AR", "1\u202f200", "1200"},
		{"Costa Rica", "es-CR", "12\u00a0345,6", "12345.6"},
		{"spaces around", "es-ES", " \u00a0 12,5 ", "12.5"},
		{"minus", "es-ES", "-12,5", "-12.5"},
		{"typographic minus", "es-ES", "−12,5", "-12.5"},
		{"no negative zero", "es-ES", "-0,00", "0.00"},
		{"percent with a no-break space", "es-ES", "12,5\u00a0%", "12.5"},
		{"percent with a space", "es-ES", "12,5 %", "12.5"},
		{"percent without", "es-MX", "-12.5%", "-12.5"},
		{"euros", "es-ES", "-1234,50\u00a0€", "-1234.50"},
		{"a code in front", "es-MX", "-EUR\u00a01,234.50", "-1234.50"},
		{"a code behind", "es-ES", "12 MXN", "12"},
		{"a symbol that ends in another", "es-ES", "12,00 US$", "12.00"},
		{"a symbol in front that ends in another", "en", "MX$12.00", "12.00"},
		{"the sign after the symbol", "es-CL", "US$-1.234,50", "-1234.50"},
		{"the sign after a space", "es-PY", "EUR\u00a0-1.234,50", "-1234.50"},
		{"as long as may be", "en", strings.Repeat("7", 128), strings.Repeat("7", 128)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := locale(tt.tag).Parse(tt.text)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Parse(%q) (-want +got)\n%s", tt.text, diff)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, tag, text string
		want            l10n.Flaw
	}{
		{"nothing", "es", "", l10n.Empty},
		{"spaces", "es", " \u00a0", l10n.Empty},
		{"a sign", "es", "-", l10n.Empty},
		{"a unit", "es", "%", l10n.Empty},
		{"a sign and a unit", "en", "-$", l10n.Empty},
		{"too long", "es", strings.Repeat("7", 129), l10n.TooLong},
		{"too long amid a character", "es", strings.Repeat("7", 127) + "−7", l10n.TooLong},
		{"NaN", "es", "NaN", l10n.UnknownCharacter},
		{"Inf", "en", "-Inf", l10n.UnknownCharacter},
		{"infinity", "en", "∞", l10n.UnknownCharacter},
		{"an exponent", "en", "1e5", l10n.UnknownCharacter},
		{"plus", "en", "+5", l10n.UnknownCharacter},
		{"other digits", "es", "١٢", l10n.UnknownCharacter},
		{"invalid UTF-8", "es", "1\xff", l10n.UnknownCharacter},
		{"a letter after the mark", "es", "1,2x", l10n.UnknownCharacter},
		{"two signs", "es", "--1", l10n.UnknownCharacter},
		{"two signs around a unit", "es-CL", "-$-1", l10n.UnknownCharacter},
		{"a point in Costa Rica", "es-CR", "1.200.000", l10n.UnknownCharacter},
		{"spaces do not group in English", "en", "12 345", l10n.UnknownCharacter},
		{"no digit before the mark", "es", ",5", l10n.NoDigits},
		{"no digit after it", "es", "5,", l10n.NoDigits},
		{"two decimal marks", "es", "1,2,3", l10n.TwoMarks},
		{"two decimal marks three apart", "es", "1,234,567", l10n.TwoMarks},
		{"another convention's marks", "es", "1,234.5", l10n.MisplacedGroup},
		{"another convention's marks in Mexico", "es-MX", "1.234,5", l10n.MisplacedGroup},
		{"a decimal mark of another convention", "es", "1.5", l10n.MisplacedGroup},
		{"a group of two", "es", "1.23.456", l10n.MisplacedGroup},
		{"a group of four", "en", "1,2345", l10n.MisplacedGroup},
		{"four digits before a group", "es", "1234.567", l10n.MisplacedGroup},
		{"a zero before a group", "es", "0.125", l10n.MisplacedGroup},
		{"a group mark at the start", "en", ",123", l10n.MisplacedGroup},
		{"a group mark at the end", "en", "123,", l10n.MisplacedGroup},
		{"a space after the sign", "es", "- 5", l10n.MisplacedGroup},
		{"two kinds of groups", "es", "1.234 567", l10n.MisplacedGroup},
		{"a space after the decimal mark", "es", "1,234 5", l10n.MisplacedGroup},
		{"two currencies", "es", "$ 5 EUR", l10n.TwoUnits},
		{"money and percent", "en", "$5%", l10n.TwoUnits},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := locale(tt.tag).Parse(tt.text)
			flawed, ok := errors.AsType[*l10n.NumberError](err)
			if !ok {
				t.Fatalf("Parse(%q) = %q, %v", tt.text, got, err)
			}
			if diff := cmp.Diff(tt.want.String(), flawed.Flaw.String()); diff != "" {
				t.Errorf("Parse(%q) (-want +got)\n%s", tt.text, diff)
			}
			require.ErrorContains(t, err, tt.want.String())
		})
	}
}

func TestParseNamesBothReadings(t *testing.T) {
	t.Parallel()
	tests := []struct{ tag, text, grouped, decimal string }{
		{"es", "1.200", "1200", "1.200"},
		{"es-419", "1,200", "1200", "1.200"},
		{"es-ES", "1,200", "1200", "1.200"},
		{"es-AR", "1,200", "1200", "1.200"},
		{"es-MX", "1.200", "1200", "1.200"},
		{"es-CR", "1.200", "1200", "1.200"},
		{"es-MX", "−12.345\u00a0%", "-12345", "-12.345"},
		{"es-CL", "$-123,456", "-123456", "-123.456"},
	}
	for _, tt := range tests {
		t.Run(tt.tag+" "+tt.text, func(t *testing.T) {
			t.Parallel()
			_, err := locale(tt.tag).Parse(tt.text)
			var got *l10n.AmbiguousError
			require.ErrorAs(t, err, &got)
			want := &l10n.AmbiguousError{Text: tt.text, Grouped: tt.grouped, Decimal: tt.decimal}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			require.ErrorContains(t, err, tt.grouped+" or "+tt.decimal)
		})
	}
}

// What is written is read back as it was, or refused for two readings of which it is one.
func TestParseReadsWhatIsWritten(t *testing.T) {
	t.Parallel()
	refused := 0
	tried := values(7)
	for _, tag := range append(otherTags, exactTags...) {
		l := locale(tag)
		for _, s := range tried {
			texts := []string{l.Decimal(s), l.PercentOf(s)}
			for _, c := range currencies {
				text, _ := l.Money(s, c)
				texts = append(texts, text)
			}
			for _, text := range texts {
				refused += checkReadBack(t, l, s, text)
			}
		}
	}
	if refused == 0 {
		t.Error("nothing was refused")
	}
}

// checkReadBack returns 1 where the text is refused.
func checkReadBack(t *testing.T, l l10n.Locale, s, text string) int {
	t.Helper()
	if isNegativeZero(s) {
		s = s[1:]
	}
	got, err := l.Parse(text)
	if two, ok := errors.AsType[*l10n.AmbiguousError](err); ok {
		if !l.Spanish || s != two.Grouped && s != two.Decimal {
			t.Errorf("%q, which is %s: %v", text, s, err)
		}
		return 1
	}
	if err != nil || got != s {
		t.Errorf("%q, which is %s, is read as %q, %v", text, s, got, err)
	}
	return 0
}

// FuzzNumber holds the laws: no text makes a panic or more than a bounded answer, what is read is canonical and is written and read
// again as itself, and what is written is never longer than its digits, their marks and a unit.
func FuzzNumber(f *testing.F) {
	tags := []string{"es", "es-MX", "es-AR", "es-CL", "es-CR", "es-PY", "es-GQ", "en", "en-GB"}
	for i, s := range []string{"", "0", "-0,00", "1.200", "1,200.5", "US$-1.234,50", "12,5\u00a0%", "−1", "NaN", "1e9", "\xff", "1 234", "EUR", "€1€"} {
		f.Add(s, uint8(i))
	}
	f.Fuzz(func(t *testing.T, s string, which uint8) {
		l := locale(tags[int(which)%len(tags)])
		if most := 3*len(s) + 8; len(l.Decimal(s)) > most || len(l.PercentOf(s)) > most {
			t.Errorf("%q is written as %q and %q", s, l.Decimal(s), l.PercentOf(s))
		}
		_ = l.Category(s)
		read, err := l.Parse(s)
		if err != nil {
			if len(err.Error()) > 1200 || read != "" {
				t.Errorf("Parse(%q) = %q, %v", s, read, err)
			}
			return
		}
		if len(read) > 129 {
			t.Errorf("Parse(%q) = %q", s, read)
		}
		for _, c := range currencies {
			if text, ok := l.Money(read, c); !ok {
				t.Errorf("Parse(%q) = %q, which is not canonical", s, read)
			} else if len(text) <= 128 {
				checkReadBack(t, l, read, text)
			}
		}
		if text := l.Decimal(read); len(text) <= 128 {
			checkReadBack(t, l, read, text)
		}
	})
}
