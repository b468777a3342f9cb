package render_test

import (
	"bytes"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Work is passed on to those only who could do it, and as far as it goes; and nobody who answers messages is told to publish less.
func TestWhatWouldGiveTime(t *testing.T) {
	t.Parallel()
	design := func(messages, videos float64) org.Design {
		return org.Design{
			Version:    1,
			Activities: map[role.Activity]bool{role.ActivityVideo: true},
			Channels:   []org.Channel{{ID: "fb", PostsPerWeek: new(3.0), VideosPerWeek: new(videos), CommentsPerDay: new(5.0), MessagesPerDay: new(messages)}},
			Positions: []org.Position{
				{ID: "head", Roles: []role.Role{role.Strategist, role.Manager}, Holders: []org.Holder{{ID: "lia"}}},
				{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "teo"}}, ReportsTo: "head"},
				{ID: "design", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "ada"}}, ReportsTo: "head"},
				{ID: "video", Roles: []role.Role{role.VideoProducer}, Holders: []org.Holder{{ID: "ivo", Share: new(0.5)}}, ReportsTo: "head"},
				{ID: "care", Roles: []role.Role{role.CustomerCareAgent}, Holders: []org.Holder{{ID: "paz"}}, ReportsTo: "cm"},
			},
		}
	}
	for _, tt := range []struct {
		name       string
		d          org.Design
		want, none []string
	}{
		{"a care agent whom a colleague can help", design(55, 1), []string{"bastar con pasar tareas a «teo» (al "}, []string{"publicar", "ada", "lia"}},
		{"a care agent whom nobody can", design(200, 1), []string{"Pasar tareas a «teo» (al ", " h que faltan."}, []string{"publicar", "ada", "bastar con"}},
		{"a producer of videos", design(10, 9), []string{", o con publicar menos."}, []string{"ada", "lia", "paz"}},
		{"both", design(200, 8), []string{"A «ivo» puede bastarle con publicar menos."}, []string{"ada"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var b bytes.Buffer
			if err := render.Text.Write(&b, render.NewPage(org.Validator{}, tt.d, language.EuropeanSpanish)); err != nil {
				t.Fatal(err)
			}
			_, plan, _ := strings.Cut(strings.Join(strings.Fields(b.String()), " "), "No hay tareas sin asignar.")
			for _, s := range tt.want {
				if !strings.Contains(plan, s) {
					t.Errorf("%q is missing: %s", s, plan)
				}
			}
			for _, s := range tt.none {
				if strings.Contains(plan, s) {
					t.Errorf("%q: %s", s, plan)
				}
			}
		})
	}
}
