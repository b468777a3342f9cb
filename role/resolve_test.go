package role_test

import (
	"os"
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

type titleCase struct{ title, want string }

// titleCases reads testdata/titles.tsv.
func titleCases(t testing.TB) []titleCase {
	t.Helper()
	data, err := os.ReadFile("testdata/titles.tsv")
	require.NoError(t, err)
	var cases []titleCase
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		title, want, ok := strings.Cut(line, "\t")
		if !ok {
			t.Fatalf("no tab in %q", line)
		}
		cases = append(cases, titleCase{title, want})
	}
	return cases
}

// answer writes what Resolve says of a title as the file has it.
func answer(title string) string {
	var words []string
	for _, m := range role.Resolve(title) {
		words = append(words, string(m.Role)+"="+m.Confidence.String())
	}
	if words == nil {
		return "-"
	}
	return strings.Join(words, ", ")
}

func TestResolveTitles(t *testing.T) {
	t.Parallel()
	cases := titleCases(t)
	if len(cases) < 250 {
		t.Errorf("only %d titles", len(cases))
	}
	seen := map[string]bool{}
	for _, c := range cases {
		if seen[c.title] {
			t.Errorf("%q stands there twice", c.title)
		}
		seen[c.title] = true
		t.Run(c.title, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(c.want, answer(c.title)); diff != "" {
				t.Errorf("%q (-want +got)\n%s", c.title, diff)
			}
		})
	}
}

func TestResolveMatches(t *testing.T) {
	t.Parallel()
	const low, medium, high = role.ConfidenceLow, role.ConfidenceMedium, role.ConfidenceHigh
	tests := []struct {
		title string
		want  []role.Match
	}{
		{"", nil},
		{"Gerente de tienda", nil},
		{"Community Manager (Senior)", []role.Match{
			{role.CommunityManager, high, role.ReasonTitle, "Community Manager", role.SenioritySenior},
		}},
		{"Busco CM para restaurante", []role.Match{{role.CommunityManager, high, role.ReasonAbbreviation, "CM", 0}}},
		{"Gestor/a  de COMUNIDADES", []role.Match{{role.CommunityManager, high, role.ReasonTranslation, "Gestor/a  de COMUNIDADES", 0}}},
		{"Sr. Social Media Manager/Strategist", []role.Match{
			{role.Manager, high, role.ReasonTitle, "Social Media Manager", role.SenioritySenior},
			{role.Strategist, medium, role.ReasonCombined, "Social Media Manager/Strategist", role.SenioritySenior},
		}},
		{"Chief Social Media Officer", []role.Match{
			{role.Strategist, medium, role.ReasonHead, "Chief Social Media Officer", role.SeniorityHead},
			{role.Manager, medium, role.ReasonHead, "Chief Social Media Officer", role.SeniorityHead},
		}},
		{"Lead Community Manager / Jr. Designer", []role.Match{
			{role.CommunityManager, high, role.ReasonTitle, "Community Manager", role.SeniorityLead},
			{role.Designer, medium, role.ReasonTitle, "Designer", role.SeniorityJunior},
		}},
		{"Jr. CM / SMM", []role.Match{ // a rank belongs to the job beside it
			{role.CommunityManager, high, role.ReasonAbbreviation, "CM", role.SeniorityJunior},
			{role.Manager, high, role.ReasonAbbreviation, "SMM", 0},
		}},
		{"Diseñador(a) gráfico(a) ssr", []role.Match{{role.Designer, high, role.ReasonTitle, "Diseñador(a) gráfico(a)", role.SeniorityMid}}},
		{"Becaria de pauta", []role.Match{{role.PaidSocialSpecialist, low, role.ReasonRelated, "Becaria de pauta", role.SeniorityIntern}}},
		{"Property Community Manager", []role.Match{{role.CommunityManager, low, role.ReasonAmbiguous, "Community Manager", 0}}},
		{"Responsable de prensa, blog y redes sociales", []role.Match{
			{role.Manager, medium, role.ReasonCombined, "Responsable de prensa, blog y redes sociales", 0},
		}},
		{"Jefa de community managers", []role.Match{
			{role.Manager, medium, role.ReasonHead, "Jefa de community managers", role.SeniorityHead},
		}},
		{"Encargada de redes", []role.Match{
			{role.Manager, low, role.ReasonAmbiguous, "Encargada de redes", 0},
			{role.CommunityManager, low, role.ReasonAmbiguous, "Encargada de redes", 0},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.title, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, role.Resolve(tt.title)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// The library knows its own titles again, in every form.
func TestResolveOwnTitles(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			for f := range role.Forms() {
				for _, title := range []string{r.Title(f, tag), r.LongTitle(f, tag)} {
					matches := role.Resolve(title)
					if len(matches) == 0 || matches[0].Role != r || matches[0].Confidence < role.ConfidenceMedium {
						t.Errorf("%q is %s", title, answer(title))
					}
				}
			}
		}
	}
}

func TestWhy(t *testing.T) {
	t.Parallel()
	tests := []struct{ title, en, es string }{
		{
			"Community Manager", "“Community Manager” is a common title for the role of community manager.",
			"«Community Manager» es un nombre habitual del puesto de community manager.",
		},
		{"SMM", "“SMM” is short for “social media manager”.", "«SMM» es la forma abreviada de «social media manager»."},
		{
			"Gerente de comunidad", "“Gerente de comunidad” is a translation of “community manager”.",
			"«Gerente de comunidad» es una traducción de «community manager».",
		},
		{
			"Gestor de redes sociales", "“Gestor de redes sociales” can refer to several roles, social media manager among them.",
			"«Gestor de redes sociales» puede referirse a varios puestos, entre ellos el de social media manager.",
		},
		{
			"Paid & Organic Social Manager", "“Paid & Organic Social Manager” joins several roles, paid social specialist among them.",
			"«Paid & Organic Social Manager» reúne varios puestos, entre ellos el de especialista en publicidad en redes sociales.",
		},
		{
			"Head of Social Media", "“Head of Social Media” is a title for whoever leads the work, who may be the social media manager.",
			"«Head of Social Media» indica que el puesto dirige el trabajo de otras personas y puede ser el de social media manager.",
		},
		{
			"Trafficker", "“Trafficker” describes work done by the paid social specialist.",
			"«Trafficker» designa un trabajo propio del puesto de especialista en publicidad en redes sociales.",
		},
		{
			"Social\x1b \u202emedia\nmanager", "“Social\ufffd \ufffdmedia manager” is a common title for the role of social media manager.",
			"«Social\ufffd \ufffdmedia manager» es un nombre habitual del puesto de social media manager.",
		},
	}
	reasons := map[role.Reason]bool{}
	for _, tt := range tests {
		matches := role.Resolve(tt.title)
		require.NotEmpty(t, matches, tt.title)
		reasons[matches[0].Reason] = true
		got := []string{matches[0].Why(language.French), matches[0].Why(language.Spanish)}
		if diff := cmp.Diff([]string{tt.en, tt.es}, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", tt.title, diff)
		}
	}
	for r := range role.Reasons() {
		if !reasons[r] {
			t.Errorf("no sentence for the reason %s is tested", r)
		}
	}
	for _, m := range []role.Match{{}, {Reason: 99}, {Role: role.Designer, Confidence: role.ConfidenceHigh}} {
		if diff := cmp.Diff("", m.Why(language.Spanish)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

func TestTitleEnums(t *testing.T) {
	t.Parallel()
	checkEnum[role.Confidence](t, "confidence", "low", "medium", "high")
	checkEnum[role.Seniority](t, "seniority", "intern", "junior", "mid-level", "senior", "lead", "head")
	checkEnum[role.Reason](t, "reason", "title", "abbreviation", "translation", "ambiguous", "combined", "head", "related")
	checkNames(t, role.Confidences(), 3)
	checkNames(t, role.Seniorities(), 6)
	checkNames(t, role.Reasons(), 7)
}
