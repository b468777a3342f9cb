package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestStageOfABrandSaysSo tells a stage that one brand lacks from one that all of them do.
func TestStageOfABrandSaysSo(t *testing.T) {
	t.Parallel()
	tidal := org.Design{
		Brands: []org.Brand{{ID: "marea", Name: "Marea"}, {ID: "tidal", Name: "Tidal"}},
		Channels: []org.Channel{
			{ID: "ig-marea", Brand: "marea"}, {ID: "ig-tidal", Brand: "tidal"},
		},
		Positions: []org.Position{
			filled("smm", "", role.Manager),
			{ID: "cm-es", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Brands: []string{"marea"}, Holders: []org.Holder{{ID: "bruno"}}},
			{ID: "cm-en", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Brands: []string{"tidal"}},
		},
	}
	both := tidal
	both.Positions = slices.Clone(tidal.Positions)
	both.Positions[1].Holders = nil
	for name, c := range map[string]struct {
		design org.Design
		want   string
	}{
		"one brand":  {tidal, "La etapa de publicación está sin cubrir para la marca «Tidal»: nadie se encarga de publicar el contenido. Está vacante el puesto «cm-en»."},
		"each brand": {both, "La etapa de publicación está sin cubrir: nadie se encarga de publicar el contenido. Están vacantes los puestos «cm-en» y «cm-es»."},
	} {
		for _, f := range org.Validate(c.design).Findings {
			if f.Code == org.StageUncovered && f.Subject.ID == "publishing" {
				if d := cmp.Diff(c.want, f.MessageWith(language.EuropeanSpanish, c.design.Names())); d != "" {
					t.Errorf("%s (-want +got):\n%s", name, d)
				}
				c.want = ""
			}
		}
		if c.want != "" {
			t.Errorf("%s: nothing is said", name)
		}
	}
}
