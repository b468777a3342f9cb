package l10n_test

import (
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
)

func TestAnd(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		tag   string
		items []string
		want  string
	}{
		{"none", "es", nil, ""},
		{"one", "es", []string{"informes"}, "informes"},
		{"two", "es", []string{"plan", "calendario"}, "plan y calendario"},
		{"three", "es", []string{"plan", "calendario", "pieza"}, "plan, calendario y pieza"},
		{"English two", "en", []string{"plan", "ideas"}, "plan and ideas"},
		{"English three, without a serial comma", "en", []string{"plan", "brief", "ideas"}, "plan, brief and ideas"},
		{"before i", "es", []string{"plan", "informes"}, "plan e informes"},
		{"before i in Latin America", "es-MX", []string{"plan", "informes"}, "plan e informes"},
		{"only the last counts", "es", []string{"informes", "ideas", "plan"}, "informes, ideas y plan"},
		{"before hi", "es", []string{"plan", "historia"}, "plan e historia"},
		{"before a capital", "es", []string{"Ana", "Inés"}, "Ana e Inés"},
		{"before an accent", "es", []string{"Dédalo", "Ícaro"}, "Dédalo e Ícaro"},
		{"before an accented capital after h", "es", []string{"Ana", "Híspalis"}, "Ana e Híspalis"},
		{"before a quotation mark", "es", []string{"«plan»", "«informes»"}, "«plan» e «informes»"},
		{"hie is a consonant's sound", "es", []string{"agua", "hielo"}, "agua y hielo"},
		{"hia too", "es", []string{"bueno", "hiato"}, "bueno y hiato"},
		{"hué too", "es", []string{"uno", "huésped"}, "uno y huésped"},
		{"ya too", "es", []string{"antes", "ya"}, "antes y ya"},
		{"a number before a word with i", "es", []string{"3 planes", "8 informes"}, "3 planes y 8 informes"},
		{"a number", "es", []string{"3", "8"}, "3 y 8"},
		{"an empty last item", "es", []string{"plan", ""}, "plan y "},
		{"punctuation alone", "es", []string{"plan", "…"}, "plan y …"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).And(tt.items)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestOr(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		tag   string
		items []string
		want  string
	}{
		{"none", "es", nil, ""},
		{"one", "es", []string{"otro"}, "otro"},
		{"two", "es", []string{"plan", "pieza"}, "plan o pieza"},
		{"three", "es", []string{"plan", "pieza", "otro"}, "plan, pieza u otro"},
		{"English", "en", []string{"this", "other"}, "this or other"},
		{"before o", "es", []string{"uno", "otro"}, "uno u otro"},
		{"before ho", "es", []string{"minuto", "hora"}, "minuto u hora"},
		{"before an accented capital", "es", []string{"Ana", "Óscar"}, "Ana u Óscar"},
		{"only the last counts", "es", []string{"otro", "plan"}, "otro o plan"},
		{"before eight", "es", []string{"7", "8"}, "7 u 8"},
		{"before eighty", "es", []string{"70", "80"}, "70 u 80"},
		{"before eight hundred", "es", []string{"700", "800"}, "700 u 800"},
		{"before eight thousand", "es", []string{"7.000", "8.000"}, "7.000 u 8.000"},
		{"before eight things", "es", []string{"7 horas", "8 horas"}, "7 horas u 8 horas"},
		{"before eleven", "es", []string{"10", "11"}, "10 u 11"},
		{"before eleven things", "es", []string{"10 horas", "11 horas"}, "10 horas u 11 horas"},
		{"before eleven per cent", "es-MX", []string{"10%", "11%"}, "10% u 11%"},
		{"before eleven per cent in Spain", "es", []string{"10\u00a0%", "11\u00a0%"}, "10\u00a0% u 11\u00a0%"},
		{"before eleven thousand", "es", []string{"10.000", "11.000"}, "10.000 u 11.000"},
		{"before eleven thousand in Mexico", "es-MX", []string{"10,000", "11,000"}, "10,000 u 11,000"},
		{"a hundred and ten begins with c", "es", []string{"100", "110"}, "100 o 110"},
		{"a hundred and eleven too", "es", []string{"110", "111"}, "110 o 111"},
		{"one thousand one hundred with m", "es", []string{"1000", "1100"}, "1000 o 1100"},
		{"eighteen with d", "es", []string{"17", "18"}, "17 o 18"},
		{"a number before a word with o", "es", []string{"2 horas", "3 horas"}, "2 horas o 3 horas"},
		{"before a quotation mark", "es", []string{"«uno»", "«otro»"}, "«uno» u «otro»"},
		{"an empty last item", "es", []string{"plan", ""}, "plan o "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, locale(tt.tag).Or(tt.items)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestListsLeaveTheItemsAlone(t *testing.T) {
	t.Parallel()
	items := []string{"plan", "informes", "otro"}
	_, _ = locale("es").And(items), locale("es").Or(items)
	if diff := cmp.Diff([]string{"plan", "informes", "otro"}, items); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestArticle(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		gender l10n.Gender
		plural bool
		want   string
	}{
		{"masculine", l10n.Masculine, false, "el"},
		{"masculine plural", l10n.Masculine, true, "los"},
		{"feminine", l10n.Feminine, false, "la"},
		{"feminine plural", l10n.Feminine, true, "las"},
		{"zero is masculine", 0, false, "el"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, l10n.Article(tt.gender, tt.plural)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// TestNor denies each item of a list.
func TestNor(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name   string
		locale l10n.Locale
		items  []string
		want   string
	}{
		{"nothing", l10n.Locale{}, nil, ""},
		{"one", l10n.Locale{Spanish: true}, []string{"a"}, "a"},
		{"English", l10n.Locale{}, []string{"a", "b", "c"}, "a, b or c"},
		{"Spanish", l10n.Locale{Spanish: true}, []string{"a", "b", "c"}, "a, b ni c"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.locale.Nor(tt.items)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}
