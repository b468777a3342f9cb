package org_test

import (
	"errors"
	"fmt"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// named is a team whose people, positions, brands and channels have names, some of them not alone.
func named() org.Design {
	return org.Design{
		Brands:  []org.Brand{{ID: "n1", Name: "Señal Norte"}, {ID: "s1", Name: "Señal Sur"}},
		Outside: []org.Outside{{ID: "mk", Kind: role.PartyMarketing, Title: "Dirección de Mercadeo"}, {ID: "pr", Kind: role.PartyPR, Title: "Portavocía"}},
		Channels: []org.Channel{
			{ID: "c1", Platform: "TikTok"}, {ID: "c2", Platform: "Instagram"}, {ID: "c3", Platform: "Instagram"}, {ID: "facebook", Platform: "Facebook"},
			{ID: "c4", Platform: "Facebook"},
		},
		People: []org.Person{
			{ID: "p1", Name: "Ángela Núñez"}, {ID: "p2", Name: "Íñigo Díaz"}, {ID: "p3", Name: "Íñigo Díaz"}, {ID: "p4", Name: "Sin Puesto"},
			{ID: "p5", Name: "Eva Rey"}, {ID: "eva-rey", Name: "Eva Rey"},
		},
		Positions: []org.Position{
			{ID: "a", Title: "Dirección de Redes", Holders: []org.Holder{{ID: "p1"}}},
			{ID: "b", Title: "Edición", ReportsTo: "a", Holders: []org.Holder{{ID: "p2"}}},
			{ID: "c", Title: "Edición", ReportsTo: "a", Holders: []org.Holder{{ID: "p3"}, {ID: "p5"}}},
			{ID: "d", Title: "Portavocía", ReportsTo: "a", Holders: []org.Holder{{ID: "p1"}, {ID: "eva-rey"}}},
			{ID: "e", Title: "p-5", ReportsTo: "a"},
		},
	}
}

// TestNamesInPlaceOfIDs holds what a finding and what a change make of a name where an id is wanted: the same, and of a name that several
// have no guess.
func TestNamesInPlaceOfIDs(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		got  string
		kind org.SubjectKind // wanted; a position may be an outside party too
		want org.ChangeError
	}{
		{"direccion de redes", org.SubjectPosition, org.ChangeError{Suggestion: "a"}},
		{"DIRECCIÓN-DE-REDES", org.SubjectPosition, org.ChangeError{Suggestion: "a"}},
		{"direccion de mercadeo", org.SubjectPosition, org.ChangeError{Suggestion: "mk"}},
		{"Edición", org.SubjectPosition, org.ChangeError{Known: []string{"b", "c"}}},
		{"portavocia", org.SubjectPosition, org.ChangeError{Known: []string{"d", "pr"}}},
		{"p3", org.SubjectPosition, org.ChangeError{Position: "c"}},
		{"P3", org.SubjectPosition, org.ChangeError{Position: "c"}},
		{"P5", org.SubjectPosition, org.ChangeError{Suggestion: "e"}}, // the title of a position is nearer than a person
		{"inigo diaz", org.SubjectPosition, org.ChangeError{Position: "b"}},
		{"angela nunez", org.SubjectPosition, org.ChangeError{Position: "a"}},
		{"senal norte", org.SubjectBrand, org.ChangeError{Suggestion: "n1"}},
		{"tik tok", org.SubjectChannel, org.ChangeError{Suggestion: "c1"}},
		{"instagram", org.SubjectChannel, org.ChangeError{Known: []string{"c2", "c3"}}},
		{"FaceBook", org.SubjectChannel, org.ChangeError{Suggestion: "facebook"}}, // an id that is spelt so comes first
		{"angela nuñez", org.SubjectPerson, org.ChangeError{Suggestion: "p1"}},
		{"Íñigo Díaz", org.SubjectPerson, org.ChangeError{Known: []string{"p2", "p3"}}},
		{"EVA REY", org.SubjectPerson, org.ChangeError{Suggestion: "eva-rey"}},
	} {
		d := named()
		p := org.Position{ID: "nuevo", Title: "Prácticas"}
		change := org.PositionComes(p)
		switch tt.kind {
		case org.SubjectPosition:
			p.ReportsTo = tt.got
		case org.SubjectBrand:
			p.Brands = []string{tt.got}
		case org.SubjectChannel:
			p.Channels = []string{tt.got}
		case org.SubjectPerson:
			p.Holders = []org.Holder{{ID: tt.got}}
			change = org.PersonLeaves(tt.got)
		default:
		}
		if tt.kind != org.SubjectPerson {
			change = org.PositionComes(p)
		}
		tt.want.Index, tt.want.Code, tt.want.Kind, tt.want.Got = 1, org.UnknownReference, tt.kind, tt.got
		_, err := d.With(change)
		e, ok := errors.AsType[*org.ChangeError](err)
		require.True(t, ok, "%s: %v", tt.got, err)
		if diff := cmp.Diff(tt.want, *e); diff != "" {
			t.Errorf("a change to %s (-want +got):\n%s", tt.got, diff)
		}

		d.Positions = append(d.Positions, p)
		var found []string
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.UnknownReference {
				found = append(found, fmt.Sprint(f.Args.Problem, " ", f.Args.Suggestion))
			}
		}
		want := " " + e.Suggestion
		if e.Position != "" {
			want = fmt.Sprint(org.ProblemPerson, " ", e.Position)
		}
		switch tt.got {
		case "inigo diaz", "angela nunez": // several positions, of which a finding does not guess one
			want = fmt.Sprint(org.ProblemPerson, " ")
		}
		if diff := cmp.Diff([]string{want}, found); diff != "" {
			t.Errorf("a finding about %s (-want +got):\n%s", tt.got, diff)
		}
	}
}

// TestNamesOfManyAreNotListed: more than a dozen of one name are not told one by one.
func TestNamesOfManyAreNotListed(t *testing.T) {
	t.Parallel()
	for n, known := range map[int]int{12: 12, 13: 0, 40: 0} {
		d := named()
		for i := range n {
			d.Positions = append(d.Positions, org.Position{ID: fmt.Sprint("m", i), Title: "Moderación"})
		}
		_, err := d.With(org.PositionGoes("moderacion"))
		e, ok := errors.AsType[*org.ChangeError](err)
		require.True(t, ok)
		require.Empty(t, e.Suggestion)
		require.Len(t, e.Known, known)
	}
	_, err := named().With(org.PositionGoes("edicion"))
	e, _ := errors.AsType[*org.ChangeError](err)
	require.Equal(t, "No hay ningún puesto «edicion»; están «b» y «c».", e.Message(language.EuropeanSpanish))
	require.Equal(t, "There is no position “edicion”; there are “b” and “c”.", e.Message(language.English))
}
