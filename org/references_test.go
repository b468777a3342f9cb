package org_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// TestEveryReferenceIsLookedUp misspells whatever names something else: each is found where it stands, with what was meant.
func TestEveryReferenceIsLookedUp(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		place, meant string
		misspell     func(d *org.Design)
	}{
		{"brand.client", "prensa", func(d *org.Design) { d.Brands[0].Client = "prenssa" }},
		{"objective.brand", "norte", func(d *org.Design) { d.Objectives[0].Brand = "nortee" }},
		{"approval.by", "prensa", func(d *org.Design) { d.Approvals = []org.Approval{{By: "prenssa"}} }},
		{"approval.deputy", "smm", func(d *org.Design) { d.Approvals = []org.Approval{{By: "cm", Deputy: "smn"}} }},
		{"approval.brand", "norte", func(d *org.Design) { d.Approvals = []org.Approval{{By: "cm", Brand: "nortee"}} }},
		{"effort.", "plan-calendar", func(d *org.Design) { d.Effort = []org.Effort{{Responsibility: "plan-calender"}} }},
		{"effort.channel", "canal-1", func(d *org.Design) { d.Effort = []org.Effort{{Responsibility: role.PlanCalendar, Channel: "canal-l"}} }},
		{"channel.brand", "norte", func(d *org.Design) { d.Channels[0].Brand = "nortee" }},
		{"channel.heldBy", "prensa", func(d *org.Design) { d.Channels[0].HeldBy = "prenssa" }},
		{"role.responsibilities", "plan-calendar", func(d *org.Design) {
			d.Roles = []org.RoleDef{{ID: "propio", Responsibilities: []role.Responsibility{"plan-calender"}}}
		}},
		{"liaison.between", "smm", func(d *org.Design) { d.Liaisons = []org.Liaison{{Between: []string{"smn", "prensa"}}} }},
		{"kpi.owner", "smm", func(d *org.Design) { d.KPIs = []org.KPI{{ID: "reach", Formula: "reach", Owner: "smn"}} }},
		{"kpi.reporter", "smm", func(d *org.Design) { d.KPIs = []org.KPI{{ID: "reach", Formula: "reach", Reporter: "smn"}} }},
		{"position.reportsTo", "smm", func(d *org.Design) { d.Positions[1].ReportsTo = "smn" }},
		{"position.dottedTo", "prensa", func(d *org.Design) { d.Positions[1].DottedTo = []string{"prenssa"} }},
		{"position.backup", "smm", func(d *org.Design) { d.Positions[1].Backup = "smn" }},
		{"position.brands", "norte", func(d *org.Design) { d.Positions[1].Brands = []string{"nortee"} }},
		{"position.channels", "canal-1", func(d *org.Design) { d.Positions[1].Channels = []string{"canal-l"} }},
		{"position.holders", "bruno", func(d *org.Design) { d.Positions[1].Holders[0].ID = "brunno" }},
		{"position.roles", "community-manager", func(d *org.Design) { d.Positions[1].Roles = []role.Role{"comunity-manager"} }},
		{"position.without", "plan-calendar", func(d *org.Design) { d.Positions[1].Without = []role.Responsibility{"plan-calender"} }},
		{"position.duties", "plan-calendar", func(d *org.Design) { d.Positions[1].Duties = []org.Duty{{Responsibility: "plan-calender"}} }},
		{"position.duties", "norte", func(d *org.Design) {
			d.Positions[1].Duties = []org.Duty{{Responsibility: role.PlanCalendar, Brands: []string{"nortee"}}}
		}},
		{"position.duties", "canal-1", func(d *org.Design) {
			d.Positions[1].Duties = []org.Duty{{Responsibility: role.PublishContent, Channels: []string{"canal-l"}}}
		}},
	} {
		d := sound()
		d.Channels[0].ID = "canal-1"
		tt.misspell(&d)
		var got []string
		for _, f := range org.Validate(d).Findings {
			if f.Code == org.UnknownReference {
				got = append(got, fmt.Sprintf("%s.%s: %s", f.Subject.Kind, f.Subject.Field, f.Args.Suggestion))
			}
		}
		if diff := cmp.Diff([]string{tt.place + ": " + tt.meant}, slices.Compact(got)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.place, diff)
		}
	}
}

// What a report prints, and what people call things, leads to the id that the document wants.
func TestReportedNamesLeadToIDs(t *testing.T) {
	t.Parallel()
	framework := func(word string) org.Design { d := sound(); d.Framework = word; return d }
	duty := func(word string) org.Design {
		d := sound()
		d.Positions[1].Duties = []org.Duty{{Responsibility: role.Responsibility(word)}}
		return d
	}
	plays := func(word string) org.Design {
		d := sound()
		d.Positions[1].Roles = []role.Role{role.Role(word)}
		return d
	}
	measured := func(word string) org.Design { d := sound(); d.KPIs = []org.KPI{{ID: kpi.ID(word)}}; return d }
	for _, tt := range []struct {
		of   func(word string) org.Design
		want map[string]string
	}{
		{framework, map[string]string{"integrado": "reconciled", "reconcilied": "reconciled", "otro": ""}},
		{duty, map[string]string{
			"elaborar los reportes": "prepare-reports", "elaborar los informes": "prepare-reports", "elaborar reportes": "prepare-reports", "reportes": "", "crear contenido": "create-content",
			"crear-contenido": "create-content", "Create Content": "create-content", "aprobar-contenido": "approve-content", "approve-contents": "approve-content",
			"moderate-comments": "moderate-conversation", "responder comentarios": "answer-comments", "publish": "publish-content", "regar las plantas": "",
		}},
		{plays, map[string]string{
			"estratega": "social-media-strategist", "analista": "social-analyst", "diseñador": "designer", "gestor de comunidades": "community-manager",
			"trafficker": "paid-social-specialist", "fontanero": "",
		}},
		{measured, map[string]string{"engagement": "interactions", "tasa_de_interaccion": "er_reach", "engagement_rate": "er_reach", "coste por clic": "cpc", "felicidad": ""}},
	} {
		for word, want := range tt.want {
			got := "not reported"
			for _, f := range org.Validate(tt.of(word)).Findings {
				if f.Code == org.UnknownReference {
					got = f.Args.Suggestion
				}
			}
			if got != want {
				t.Errorf("%q: meant %q, want %q", word, got, want)
			}
		}
	}
}
