package l10n_test

import (
	"math"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

func locale(tag string) l10n.Locale { return l10n.For(language.MustParse(tag)) }

// The numbers of each row are those of integers, in order.
func TestInt(t *testing.T) {
	t.Parallel()
	integers := []int{0, 7, 999, 1234, 12345, 123456, 1234567, -7, -1234, -12345, math.MinInt64, math.MaxInt64}
	spain := []string{
		"0", "7", "999", "1234", "12.345", "123.456", "1.234.567", "-7", "-1234", "-12.345",
		"-9.223.372.036.854.775.808", "9.223.372.036.854.775.807",
	}
	points := []string{
		"0", "7", "999", "1.234", "12.345", "123.456", "1.234.567", "-7", "-1.234", "-12.345",
		"-9.223.372.036.854.775.808", "9.223.372.036.854.775.807",
	}
	commas := []string{
		"0", "7", "999", "1,234", "12,345", "123,456", "1,234,567", "-7", "-1,234", "-12,345",
		"-9,223,372,036,854,775,808", "9,223,372,036,854,775,807",
	}
	tests := []struct {
		tag  string
		want []string
	}{
		{"es", spain},
		{"es-ES", spain},
		{"es-MX", commas},
		{"es-US", commas},
		{"es-PE", commas},
		{"es-419", commas},
		{"es-AR", points},
		{"es-CO", points},
		{"es-CL", points},
		{"es-UY", points},
		{"en", commas},
		{"en-GB", commas},
		{"fr", commas}, // any other language is English
		{"und", commas},
	}
	for _, tt := range tests {
		t.Run(tt.tag, func(t *testing.T) {
			t.Parallel()
			var got []string
			for _, n := range integers {
				got = append(got, locale(tt.tag).Int(n))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestZeroLocaleIsEnglish(t *testing.T) {
	t.Parallel()
	if zero := (l10n.Locale{}); zero != locale("en") || zero.Spanish {
		t.Errorf("%+v", zero)
	}
}

// A tag may carry a script, an extension or a variant: what a browser or a matcher hands over.
func TestForReadsRichTags(t *testing.T) {
	t.Parallel()
	tests := []struct{ tag, same string }{
		{"es-ES-u-nu-latn", "es"},
		{"es-MX-u-ca-gregory", "es-MX"},
		{"es-Latn-AR", "es-AR"},
		{"en-u-rg-gbzzzz", "en"},
		{"x-private", "en"},
		{"ca-ES", "en"},
	}
	for _, tt := range tests {
		t.Run(tt.tag, func(t *testing.T) {
			t.Parallel()
			want, got := locale(tt.same).Int(1234), locale(tt.tag).Int(1234)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if diff := cmp.Diff(locale(tt.same).Spanish, locale(tt.tag).Spanish); diff != "" {
				t.Errorf("Spanish (-want +got)\n%s", diff)
			}
		})
	}
}

func TestPlural(t *testing.T) {
	t.Parallel()
	const one, many, other = "seguidor", "de seguidores", "seguidores"
	tests := []struct {
		name string
		tag  string
		n    int
		many string
		want string
	}{
		{"none", "es", 0, many, other},
		{"one", "es", 1, many, one},
		{"minus one", "es", -1, many, one},
		{"two", "es", 2, many, other},
		{"twenty-one", "es", 21, many, other},
		{"a million", "es", 1_000_000, many, many},
		{"minus a million", "es", -1_000_000, many, many},
		{"three millions", "es-MX", 3_000_000, many, many},
		{"a million and one", "es", 1_000_001, many, other},
		{"a million and a half", "es", 1_500_000, many, other},
		{"a million where no noun follows", "es", 1_000_000, "", other},
		{"smallest", "es", math.MinInt64, many, other},
		{"English none", "en", 0, many, other},
		{"English one", "en", 1, many, one},
		{"English has no form for millions", "en", 1_000_000, many, other},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).Plural(tt.n, one, tt.many, other)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Spain separates the sign by a space that does not break; the others do not separate it.
func TestPercent(t *testing.T) {
	t.Parallel()
	tests := []struct{ tag, want string }{
		{"es", "12\u00a0%"},
		{"es-ES", "12\u00a0%"},
		{"es-419", "12%"},
		{"es-MX", "12%"},
		{"es-AR", "12%"},
		{"en", "12%"},
		{"en-GB", "12%"},
	}
	for _, tt := range tests {
		t.Run(tt.tag, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).Percent(12)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestQuote(t *testing.T) {
	t.Parallel()
	for tag, want := range map[string]string{"es": "«ana»", "es-MX": "“ana”", "en": "“ana”"} {
		if diff := cmp.Diff(want, locale(tag).Quote("ana")); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tag, diff)
		}
	}
}
