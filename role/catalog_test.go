package role_test

import (
	"iter"
	"regexp"
	"slices"
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
var sameWord = []string{"community manager", "social media manager", "influencers", "SEO", "blog", "marketing"}

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
