package role_test

import (
	"regexp"
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// checkPhrase asks for words in lower case without a full stop, as they stand inside a sentence; acronyms keep their capitals.
func checkPhrase(t *testing.T, id, name string) {
	t.Helper()
	first, _, _ := strings.Cut(name, " ")
	acronym := first == "SEO"
	if name == "" || name != strings.TrimSpace(name) || strings.HasSuffix(name, ".") || strings.Contains(name, "  ") ||
		!acronym && first != strings.ToLower(first) {
		t.Errorf("%s: name %q", id, name)
	}
}

// checkRegion asks for the word of each side of the ocean.
func checkRegion(t *testing.T, id, spain, latin string) {
	t.Helper()
	if strings.Contains(spain, "video") || strings.Contains(latin, "vídeo") {
		t.Errorf("%s: %q in Spain, %q in Latin America", id, spain, latin)
	}
}

// Names are verb phrases that a sentence can take: "must create content", "debe crear el contenido".
func TestResponsibilityNamesAreVerbs(t *testing.T) {
	t.Parallel()
	infinitive := regexp.MustCompile(`^\p{Ll}*[aeií]r(se)?$`)
	noun := regexp.MustCompile(`(ing|tion)$`)
	for x := range role.Responsibilities() {
		for _, tag := range []language.Tag{language.Spanish, language.LatinAmericanSpanish} {
			if verb, _, _ := strings.Cut(x.Name(tag), " "); !infinitive.MatchString(verb) {
				t.Errorf("%s: %q is no infinitive", x, verb)
			}
		}
		if verb, rest, _ := strings.Cut(x.Name(language.English), " "); noun.MatchString(verb) || rest == "" {
			t.Errorf("%s: %q is no verb phrase", x, x.Name(language.English))
		}
	}
}

func TestSummaries(t *testing.T) {
	t.Parallel()
	seen := map[string]role.Responsibility{}
	sentence := regexp.MustCompile(`^\p{Lu}[^.]+\p{L}\.$`) // one sentence: a capital, one full stop, at the end
	infinitive := regexp.MustCompile(`^\p{Lu}\p{Ll}*[aeií]r(se)?\b`)
	for x := range role.Responsibilities() {
		en, es, latin := x.Summary(language.English), x.Summary(language.Spanish), x.Summary(language.LatinAmericanSpanish)
		for _, s := range []string{en, es, latin} {
			if !sentence.MatchString(s) || strings.Contains(s, "  ") {
				t.Errorf("%s: summary %q", x, s)
			}
		}
		if !infinitive.MatchString(es) {
			t.Errorf("%s: %q does not begin with an infinitive", x, es)
		}
		if en == es {
			t.Errorf("%s: one summary for both languages, %q", x, en)
		}
		checkRegion(t, string(x), es, latin)
		for _, s := range []string{en, es} {
			if other, taken := seen[s]; taken {
				t.Errorf("%s and %s have one summary", other, x)
			}
			seen[s] = x
		}
	}
}

func TestTitles(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			open, feminine, masculine := r.Title(role.FormOpen, tag), r.Title(role.FormFeminine, tag), r.Title(role.FormMasculine, tag)
			for _, unset := range []string{r.Name(tag), r.Title(0, tag), r.Title(99, tag)} {
				if diff := cmp.Diff(open, unset); diff != "" {
					t.Errorf("%s in %s: not the open form (-want +got)\n%s", r, tag, diff)
				}
			}
			for _, title := range []string{open, feminine, masculine} {
				checkPhrase(t, string(r), title)
			}
			// One form where the word is common in gender; where it is not, the open form says both: "redactor/a".
			var double bool
			for _, ending := range []string{"o/a", "r/a"} {
				double = double || strings.Contains(open, ending)
			}
			if distinct := feminine != masculine; distinct != double || !distinct && open != feminine {
				t.Errorf("%s in %s: %q, %q, %q", r, tag, open, feminine, masculine)
			}
			if double && strings.Replace(open, "/a", "", 1) != masculine {
				t.Errorf("%s in %s: %q does not hold %q", r, tag, open, masculine)
			}
		}
		if r.Title(role.FormFeminine, language.English) != r.Title(role.FormMasculine, language.English) {
			t.Errorf("%s has two English titles", r)
		}
	}
}
