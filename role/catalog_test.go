package role_test

import (
	"iter"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// Recorded, so that an entry lost by accident is noticed. Ids are permanent: these numbers only grow.
func TestRecordedCounts(t *testing.T) {
	t.Parallel()
	want := map[string]int{
		"roles": 14, "responsibilities": 69, "artefacts": 53, "hand-offs": 75,
		"essential, main line": 9, "essential": 16, "conditional": 32, "optional": 7, "hand-off": 5,
		"activities": 9, "objectives": 10, "channel kinds": 8, "parties": 12,
	}
	got := map[string]int{
		"roles": count(role.Roles()), "responsibilities": count(role.Responsibilities()), "artefacts": count(role.Artefacts()),
		"hand-offs": count(role.Handoffs()), "activities": count(role.Activities()), "objectives": count(role.Objectives()),
		"channel kinds": count(role.ChannelKinds()), "parties": count(role.Parties()),
	}
	for x := range role.Responsibilities() {
		if x.Main() {
			got[x.Need().String()+", main line"]++
		} else {
			got[x.Need().String()]++
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func count[T any](all iter.Seq[T]) int { return len(slices.Collect(all)) }

// A vocabulary is a set of ids with names.
type vocabulary struct {
	name string
	rows []vocable
}

type vocable struct {
	id       string
	standard bool
	name     func(language.Tag) string
}

type namedID interface {
	~string
	IsStandard() bool
	Name(tag language.Tag) string
}

func rowsOf[T namedID](all iter.Seq[T]) []vocable {
	var rows []vocable
	for id := range all {
		rows = append(rows, vocable{string(id), id.IsStandard(), id.Name})
	}
	return rows
}

func vocabularies() []vocabulary {
	return []vocabulary{
		{"roles", rowsOf(role.Roles())},
		{"responsibilities", rowsOf(role.Responsibilities())},
		{"artefacts", rowsOf(role.Artefacts())},
		{"activities", rowsOf(role.Activities())},
		{"objectives", rowsOf(role.Objectives())},
		{"channel kinds", rowsOf(role.ChannelKinds())},
		{"parties", rowsOf(role.Parties())},
	}
}

// The Spanish of the trade is the English word here. Anywhere else equal names mean that one language is missing and the other
// answered for it.
var sameWord = []string{"community manager", "influencers", "SEO", "blog", "marketing"}

func TestIDsAndNames(t *testing.T) {
	t.Parallel()
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
	for _, v := range vocabularies() {
		t.Run(v.name, func(t *testing.T) {
			t.Parallel()
			ids, names := map[string]bool{}, map[string]string{}
			for _, r := range v.rows {
				if !kebab.MatchString(r.id) || ids[r.id] || !r.standard {
					t.Errorf("%s: not a unique standard id in kebab-case", r.id)
				}
				ids[r.id] = true
				en, es, latin := r.name(language.English), r.name(language.Spanish), r.name(language.LatinAmericanSpanish)
				for _, name := range []string{"en " + en, "es " + es, "es-419 " + latin} {
					if other, taken := names[name]; taken {
						t.Errorf("%s and %s have one name, %q", other, r.id, name)
					}
					names[name] = r.id
				}
				for _, name := range []string{en, es, latin} {
					checkPhrase(t, r.id, name)
				}
				checkRegion(t, r.id, es, latin)
				if (en == es) != slices.Contains(sameWord, en) {
					t.Errorf("%s: %q in English, %q in Spanish", r.id, en, es)
				}
			}
		})
	}
}

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
	nouns := regexp.MustCompile(`(ing|tion|ment)$`)
	for x := range role.Responsibilities() {
		for _, tag := range []language.Tag{language.Spanish, language.LatinAmericanSpanish} {
			if verb, _, _ := strings.Cut(x.Name(tag), " "); !infinitive.MatchString(verb) {
				t.Errorf("%s: %q is no infinitive", x, verb)
			}
		}
		if verb, rest, _ := strings.Cut(x.Name(language.English), " "); nouns.MatchString(verb) || rest == "" {
			t.Errorf("%s: %q is no verb phrase", x, x.Name(language.English))
		}
	}
}

func TestSummaries(t *testing.T) {
	t.Parallel()
	seen := map[string]role.Responsibility{}
	sentence := regexp.MustCompile(`^\p{Lu}[^.]+\p{L}\.$`) // one sentence: a capital, one full stop, at the end
	infinitive := regexp.MustCompile(`^\p{Lu}\p{Ll}*[aeií]r(se)? `)
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

func TestRefs(t *testing.T) {
	t.Parallel()
	refs := map[string][]socialorg.Ref{}
	for r := range role.Roles() {
		refs["role "+string(r)] = slices.Collect(r.Refs())
	}
	for x := range role.Responsibilities() {
		refs["responsibility "+string(x)] = slices.Collect(x.Refs())
	}
	for h := range role.Handoffs() {
		refs["hand-off "+string(h.Artefact)+" from "+string(h.From)+" to "+string(h.To)] = slices.Collect(h.Refs())
	}
	for f := range role.Frameworks() {
		for r := range f.Roles() {
			for x, c := range f.Cells(r) {
				refs["cell "+f.ID()+" "+string(r)+" "+string(x)] = c.Refs
			}
		}
	}
	for entry, list := range refs {
		checkRefs(t, entry, list)
	}
}

// Such a Ref can be found in the sources, and stands there once.
var refForm = regexp.MustCompile(`^[a-z-]+#[a-z0-9-]+$`)

func checkRefs(t *testing.T, entry string, refs []socialorg.Ref) {
	t.Helper()
	if len(refs) == 0 {
		t.Errorf("%s: no references", entry)
	}
	for i, ref := range refs {
		if ref != socialorg.Practice && !refForm.MatchString(string(ref)) {
			t.Errorf("%s: reference %q", entry, ref)
		}
		if slices.Contains(refs[:i], ref) {
			t.Errorf("%s: reference %q twice", entry, ref)
		}
	}
}

// A whole is one of four and is itself part of nothing, so that a gap has one highest node.
func TestWholes(t *testing.T) {
	t.Parallel()
	var wholes []role.Responsibility
	for x := range role.Responsibilities() {
		whole, ok := x.Whole()
		if !ok {
			if diff := cmp.Diff(role.Responsibility(""), whole); diff != "" {
				t.Errorf("%s (-want +got)\n%s", x, diff)
			}
			continue
		}
		if _, nested := whole.Whole(); nested || !whole.IsStandard() || whole == x {
			t.Errorf("%s is part of %s", x, whole)
		}
		if !slices.Contains(slices.Collect(whole.Parts()), x) {
			t.Errorf("%s does not list %s", whole, x)
		}
		if !slices.Contains(wholes, whole) {
			wholes = append(wholes, whole)
		}
	}
	want := []role.Responsibility{role.DesignStrategy, role.CreateContent, role.ManageCommunity, role.PrepareReports}
	if diff := cmp.Diff(want, wholes); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	for x := range role.Responsibilities() {
		for part := range x.Parts() {
			if whole, _ := part.Whole(); whole != x {
				t.Errorf("%s lists %s, a part of %q", x, part, whole)
			}
		}
	}
}

// Only what is conditional needs a condition, and what a channel's kind rules out is not asked for whatever its need.
func TestNeedsAndConditions(t *testing.T) {
	t.Parallel()
	for x := range role.Responsibilities() {
		when := x.Condition()
		switch x.Need() {
		case role.NeedConditional:
			if when.IsZero() {
				t.Errorf("%s is conditional on nothing", x)
			}
		case role.NeedOptional, role.NeedHandoff:
			if !when.IsZero() {
				t.Errorf("%s is %s and has a condition", x, x.Need())
			}
		case role.NeedEssential:
			ofChannel := when.Publishing() || when.Replies() || count(when.Channels()) > 0
			if !when.IsZero() && (!ofChannel || x.Reach() != role.ReachChannel) {
				t.Errorf("%s is essential and has a condition that no channel's kind decides", x)
			}
		}
	}
}
