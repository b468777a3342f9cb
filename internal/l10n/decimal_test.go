package l10n_test

import (
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func TestDecimal(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, tag, value, want string }{
		{"Spain", "es-ES", "-1234.50", "-1234,50"},
		{"Spain from five digits", "es-ES", "12345.6", "12.345,6"},
		{"Mexico", "es-MX", "-1234.50", "-1,234.50"},
		{"Argentina", "es-AR", "1234.50", "1.234,50"},
		{"Costa Rica", "es-CR", "1234.50", "1\u00a0234,50"},
		{"English", "en", "1234567", "1,234,567"},
		{"the fraction is not grouped", "en", "0.1234567", "0.1234567"},
		{"no negative zero", "es-ES", "-0.00", "0,00"},
		{"below zero", "es-ES", "-0.01", "-0,01"},
		{"longer than any buffer", "es-ES", "1" + zeros(99) + ".5", "1" + groups(33) + ",5"},
		// What is no canonical decimal comes back.
		{"nothing", "es", "", ""},
		{"a zero in front", "es", "01.5", "01.5"},
		{"no digit before the point", "es", ".5", ".5"},
		{"no digit after the point", "es", "5.", "5."},
		{"two points", "es", "1.2.3", "1.2.3"},
		{"an exponent", "es", "1e5", "1e5"},
		{"NaN", "es", "NaN", "NaN"},
		{"plus", "es", "+1", "+1"},
		{"two signs", "es", "--1", "--1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).Decimal(tt.value)); diff != "" {
				t.Errorf("Decimal(%q) (-want +got)\n%s", tt.value, diff)
			}
		})
	}
}

func zeros(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = '0'
	}
	return string(b)
}

func groups(n int) string {
	s := ""
	for range n {
		s += ".000"
	}
	return s
}

func TestPercentOf(t *testing.T) {
	t.Parallel()
	tests := []struct{ tag, value, want string }{
		{"es-ES", "12.5", "12,5\u00a0%"},
		{"es-ES", "-1234", "-1234\u00a0%"},
		{"es-ES", "-0", "0\u00a0%"},
		{"es-GQ", "12.5", "12,5\u00a0%"},
		{"es-MX", "12.5", "12.5%"},
		{"es-AR", "-12345.5", "-12.345,5%"},
		{"en-GB", "100", "100%"},
		{"es-ES", "1e5", "1e5"},
	}
	for _, tt := range tests {
		t.Run(tt.tag+" "+tt.value, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).PercentOf(tt.value)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestMoney(t *testing.T) {
	t.Parallel()
	tests := []struct{ tag, value, currency, want string }{
		{"es-ES", "-1234.50", "EUR", "-1234,50\u00a0€"},
		{"es-ES", "12345", "CLP", "12.345\u00a0CLP"},
		{"es-ES", "1.00", "USD", "1,00\u00a0US$"},
		{"es-MX", "-1234.50", "EUR", "-EUR\u00a01,234.50"},
		{"es-MX", "-1234.50", "MXN", "-$1,234.50"},
		{"es-AR", "-1234.50", "ARS", "-$\u00a01.234,50"},
		{"es-CO", "1234", "COP", "$\u00a01.234"},
		{"es-CL", "-1234", "CLP", "$-1.234"},
		{"es-CL", "-1234.50", "EUR", "EUR-1.234,50"},
		{"es-CL", "1234.50", "EUR", "EUR\u00a01.234,50"},
		{"es-PY", "-1.50", "USD", "USD\u00a0-1,50"},
		{"es-US", "-1.50", "USD", "-$1.50"},
		{"es-419", "1.50", "USD", "USD\u00a01.50"},
		{"en-US", "-1.50", "USD", "-$1.50"},
		{"en-US", "1.50", "MXN", "MX$1.50"},
		{"en-GB", "1.50", "USD", "US$1.50"},
		{"en-GB", "1.50", "GBP", "£1.50"},
		{"es-ES", "-0.00", "EUR", "0,00\u00a0€"},
		{"es-ES", "1", "EUR", "1\u00a0€"}, // the digits are the caller's
	}
	for _, tt := range tests {
		t.Run(tt.tag+" "+tt.value+" "+tt.currency, func(t *testing.T) {
			t.Parallel()
			got, ok := locale(tt.tag).Money(tt.value, tt.currency)
			if diff := cmp.Diff(tt.want, got); diff != "" || !ok {
				t.Errorf("%t (-want +got)\n%s", ok, diff)
			}
		})
	}
	for _, bad := range [][2]string{{"1", ""}, {"1", "JPY"}, {"1", "eur"}, {"", "EUR"}, {"1,5", "EUR"}, {"NaN", "USD"}} {
		if got, ok := locale("es").Money(bad[0], bad[1]); ok || got != "" {
			t.Errorf("Money(%q, %q) = %q", bad[0], bad[1], got)
		}
	}
	if n, ok := l10n.Digits("JPY"); n != 0 || ok {
		t.Errorf("Digits of a currency that is not written: %d", n)
	}
}

func TestCategory(t *testing.T) {
	t.Parallel()
	tests := []struct {
		value            string
		spanish, english l10n.Category
	}{
		{"0", l10n.Other, l10n.Other},
		{"1", l10n.One, l10n.One},
		{"-1", l10n.One, l10n.One},
		{"1.0", l10n.One, l10n.Other},
		{"1.5", l10n.Other, l10n.Other},
		{"21", l10n.Other, l10n.Other},
		{"1000000", l10n.Many, l10n.Other},
		{"-3000000", l10n.Many, l10n.Other},
		{"1000000.0", l10n.Other, l10n.Other},
		{"1000001", l10n.Other, l10n.Other},
		{"1" + zeros(18), l10n.Many, l10n.Other},
		{"000000", l10n.Other, l10n.Other}, // not canonical
		{"01", l10n.Other, l10n.Other},
		{"", l10n.Other, l10n.Other},
	}
	for _, tt := range tests {
		t.Run(tt.value, func(t *testing.T) {
			t.Parallel()
			want := []l10n.Category{tt.spanish, tt.english}
			got := []l10n.Category{locale("es-MX").Category(tt.value), locale("en-GB").Category(tt.value)}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestUnknownEnumsAnswerMildly(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff([]string{"category(9)", "flaw(0)"}, []string{l10n.Category(9).String(), l10n.Flaw(0).String()}); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func BenchmarkNumbers(b *testing.B) {
	l := locale("es-AR")
	tag := language.MustParse("es-AR")
	sink := 0
	benchmarks := []struct {
		name string
		run  func() string
	}{
		{"Int small", func() string { return l.Int(42) }},
		{"Int grouped", func() string { return l.Int(1_234_567) }},
		{"Decimal as it is", func() string { return l.Decimal("123") }},
		{"Decimal", func() string { return l.Decimal("-1234567.89") }},
		{"PercentOf", func() string { return l.PercentOf("12.5") }},
		{"Money", func() string { s, _ := l.Money("-1234567.89", "EUR"); return s }},
		{"Category", func() string { return l.Category("1000000").String() }},
		{"Plural", func() string { return l.Plural(1_000_000, "one", "many", "other") }},
		{"Parse", func() string { s, _ := l.Parse("EUR\u00a0-1.234.567,89"); return s }},
		{"Parse refused", func() string { s, _ := l.Parse("1.200"); return s }},
		{"For", func() string { open, _ := l10n.For(tag).Marks(); return open }},
	}
	for _, bb := range benchmarks {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sink += len(bb.run())
			}
		})
	}
	if sink == 0 {
		b.Error("nothing was written")
	}
}
