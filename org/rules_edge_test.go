package org_test

import (
	"strings"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
)

// edgeCases stand just at a threshold, on one side of it or the other.
func edgeCases() []orgtest.Case {
	consulted := func(team int) org.Design {
		return change(func(d *org.Design) {
			d.Positions = append(d.Positions, crew(team-2, "smm", role.Designer)...)
			for i := range 4 {
				d.Positions[i+1].Duties = []org.Duty{duty(role.DefineVoice, role.PartConsulted)}
			}
		})
	}
	led := func(creators, agents int) org.Design { // smm leads cm too
		return change(func(d *org.Design) {
			d.Positions = append(d.Positions, crew(creators-1, "smm", role.ContentCreator)...)
			d.Positions = append(d.Positions, org.Position{ID: "agentes", ReportsTo: "smm", Roles: []role.Role{role.CustomerCareAgent}, Holders: []org.Holder{{ID: "turnos", Count: agents}}})
		})
	}
	hours := func(available float64) org.Design { // the manager has 7.2 hours to do
		return change(func(d *org.Design) { d.Positions[0].HoursPerWeek = &available })
	}
	liaison := func(l org.Liaison) org.Design {
		return change(func(d *org.Design) { d.Liaisons = []org.Liaison{l} })
	}
	shares := func(a, b float64) org.Design {
		return change(func(d *org.Design) {
			d.Positions[0].Holders = []org.Holder{{ID: "ana", Share: &a}}
			d.Positions[1].Holders = []org.Holder{{ID: "bruno"}, {ID: "ana", Share: &b}}
		})
	}
	channel := func(id, language string) org.Design {
		return change(func(d *org.Design) { d.Channels[0].ID, d.Channels[0].Language = id, language })
	}
	return []orgtest.Case{
		{Name: "sixteen reports", Design: led(16, 0), Speaks: expect(org.SpanOfControl, "smm")},
		{Name: "half of twenty reports care for customers", Design: led(10, 10), Speaks: expect(org.SpanOfControl, "smm")},
		{Name: "more than half of twenty reports care for customers", Design: led(9, 11), Silent: []org.Code{org.SpanOfControl}},
		{Name: "half of the team is consulted", Design: consulted(8), Silent: []org.Code{org.ConsultInflation}},
		{Name: "more than half of the team is consulted", Design: consulted(7), Speaks: expect(org.ConsultInflation, "define-voice")},

		{Name: "shares that make full time", Design: shares(0.6, 0.4), Silent: []org.Code{org.OverAllocated, org.InvalidValue}},
		{Name: "shares of nothing and of everything", Design: shares(0, 1), Silent: []org.Code{org.OverAllocated, org.InvalidValue}},
		{Name: "a share beyond full time by a hundredth", Design: shares(0.6, 0.41), Speaks: expect(org.OverAllocated, "ana")},
		{Name: "a little more time than work", Design: hours(8.6), Silent: []org.Code{org.OverCapacity}},
		{Name: "a little less time than work", Design: hours(8.4), Speaks: expect(org.OverCapacity, "ana")},
		{Name: "no time", Design: hours(0), Speaks: expect(org.OverCapacity, "ana")},
		{Name: "nobody at all comments", Design: busy(0, 0, 0), Silent: []org.Code{org.InvalidValue}},

		{Name: "as many seats as holders", Design: change(func(d *org.Design) { d.Positions[0].Seats = 1 }), Silent: []org.Code{org.InvalidValue, org.Vacancy}},
		{Name: "a seat fewer than none", Design: change(func(d *org.Design) { d.Positions[0].Seats = -1 }), Speaks: expect(org.InvalidValue, "smm")},
		{Name: "a team of none", Design: change(func(d *org.Design) { d.Positions[0].Holders[0].Count = -1 }), Speaks: expect(org.InvalidValue, "smm")},
		{Name: "a liaison as things happen", Design: liaison(org.Liaison{Between: []string{"cm", "prensa"}, Cadence: role.CadenceEvent}), Silent: []org.Code{org.InvalidValue}},
		{Name: "a liaison of one", Design: liaison(org.Liaison{Between: []string{"cm"}}), Speaks: expect(org.InvalidValue, "cm")},
		{Name: "a value of eighty letters", Design: channel("ig", strings.Repeat("x", 80)), Speaks: expect(org.InvalidValue, "ig")},
		{Name: "a value of eighty-one letters", Design: channel("ig", strings.Repeat("x", 81)), Speaks: expect(org.InvalidValue, "ig")},

		{Name: "an outside party owns a KPI", Design: kpis(org.KPI{ID: kpi.ERReach, Owner: "prensa", Reporter: "cm"}), Silent: []org.Code{org.UnknownReference, org.KPIUnowned}},
		{Name: "an outside party reports a KPI", Design: kpis(org.KPI{ID: kpi.ERReach, Owner: "smm", Reporter: "prensa"}),
			Silent: []org.Code{org.UnknownReference, org.KPIUnmeasured}},
		{Name: "an outside party is the superior and the backup", Design: change(func(d *org.Design) { d.Positions[0].ReportsTo, d.Positions[0].Backup = "prensa", "prensa" }),
			Silent: []org.Code{org.UnknownReference, org.ReportingCycle}},
		{Name: "a KPI of somebody else's work, which is done on the first channel alone", Design: change(func(d *org.Design) {
			d.Channels = append(d.Channels, org.Channel{ID: "tt", Brand: "norte"})
			d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig"}, []string{"ig"}
			d.Positions = append(d.Positions, filled("arte", "smm", role.InfluencerLead))
			d.KPIs = []org.KPI{{ID: kpi.ERReach, Owner: "arte", Reporter: "cm"}}
		}), Speaks: expect(org.KPIOwnerCannotInfluence, "er_reach")},
		{Name: "a vacancy under an outside party", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo = "prensa"
			d.Positions[0].Holders = nil
		}), Speaks: expect(org.Vacancy, "smm")},
		{Name: "a vacancy under a vacancy under the head", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "medio", ReportsTo: "smm", Roles: []role.Role{role.ContentCreator}},
				org.Position{ID: "bajo", ReportsTo: "medio", Roles: []role.Role{role.Designer}})
			d.Positions[1].Without = []role.Responsibility{role.DesignVisuals, role.CreateContent}
		}), Speaks: expect(org.Vacancy, "bajo")},
		{Name: "a duty of nothing", Design: change(func(d *org.Design) { d.Positions[0].Duties = []org.Duty{{}} }), Silent: []org.Code{org.UnknownReference}},
		{Name: "a measure that is wrong beside one that is not", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "9mal"}, {ID: "altas", Unit: "{signup}"}}
			d.KPIs = []org.KPI{{ID: "tasa_altas", Formula: "altas / reach", Owner: "smm", Reporter: "cm"}, {ID: "mala", Formula: "9mal / reach", Owner: "smm", Reporter: "cm"}}
		}), Speaks: expect(org.KPIInvalid, "mala")},
		{Name: "who approves for the only brand", Design: change(func(d *org.Design) {
			d.Approvals = []org.Approval{{By: "smm", Brand: "norte", WithinHours: new(48.0)}}
		}), Silent: []org.Code{org.UnknownReference}},
		{Name: "a promise of a whole day", Design: working(madrid("daily", "09:00", "09:00"))},
		{Name: "a promise in another zone, over the end of the week", Design: working(org.Hours{TimeZone: "Asia/Tokyo", Days: "mon", From: "00:30", To: "02:00"}, org.Hours{TimeZone: "America/Mexico_City", Days: "sun,mon", From: "20:00", To: "23:59"})},
		{Name: "live answers", Design: change(func(d *org.Design) {
			d.Channels[0].AnswerWithinMinutes, d.Channels[0].MessagesPerDay, d.Channels[0].Hours = new(5.0), new(300.0), []org.Hours{madrid("daily", "08:00", "22:00")}
		})},
		{Name: "live answers within a minute", Design: change(func(d *org.Design) {
			d.Channels[0].AnswerWithinMinutes, d.Channels[0].MessagesPerDay, d.Channels[0].CommentsPerDay = new(1.0), new(4000.0), new(500.0)
			d.Channels[0].Hours = []org.Hours{madrid("mon-fri", "09:00", "17:00")}
		})},
		{Name: "live answers within five minutes", Design: change(func(d *org.Design) {
			d.Channels[0].AnswerWithinMinutes, d.Channels[0].MessagesPerDay, d.Channels[0].CommentsPerDay = new(5.0), new(4000.0), new(500.0)
			d.Channels[0].Hours = []org.Hours{madrid("mon-fri", "09:00", "17:00")}
		})},
		{Name: "live answers a moment too late to be live", Design: change(func(d *org.Design) {
			d.Channels[0].AnswerWithinMinutes, d.Channels[0].MessagesPerDay, d.Channels[0].CommentsPerDay = new(5.5), new(4000.0), new(500.0)
			d.Channels[0].Hours = []org.Hours{madrid("mon-fri", "09:00", "17:00")}
		})},
		{Name: "a title of what only a vacancy does", Design: change(func(d *org.Design) {
			d.People = nil
			d.Positions = append(d.Positions, org.Position{ID: "vacante", ReportsTo: "smm", Roles: []role.Role{role.Strategist}},
				org.Position{ID: "estrategia", Title: "Estratega de redes sociales", ReportsTo: "smm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "eva"}}},
				org.Position{ID: "anuncios", Title: "Especialista en publicidad en redes sociales", ReportsTo: "smm", Holders: []org.Holder{{ID: "leo"}}, Duties: []org.Duty{{Responsibility: role.CreateContent}, {Responsibility: role.RunAds}}})
		})},
		{Name: "a strategist who plans, and a manager of nothing", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "jefa", Title: "Directora de estrategia", Roles: []role.Role{role.Strategist}, Holders: []org.Holder{{ID: "eva"}},
				Without: []role.Responsibility{role.DesignStrategy, role.SetObjectives}})
			d.Positions[0].ReportsTo = "jefa"
		})},
		{Name: "titles that say another thing", Design: change(func(d *org.Design) {
			d.Positions[0].Title, d.Positions[1].Title = "Community manager", "Diseñadora gráfica"
			d.Positions = append(d.Positions, org.Position{ID: "datos", Title: "Analista de datos", ReportsTo: "smm", Holders: []org.Holder{{ID: "eva"}},
				Duties: []org.Duty{{Responsibility: role.CollectMetrics}, {Responsibility: role.CreateContent}}},
				org.Position{ID: "arte", Title: "Diseñador gráfico", ReportsTo: "smm", Holders: []org.Holder{{ID: "leo"}},
					Duties: []org.Duty{{Responsibility: role.DesignVisuals}, {Responsibility: role.PlanCalendar}, {Responsibility: role.DesignStrategy}}})
		})},
		{Name: "four layers", Design: add(filled("a", "cm", role.Designer), filled("b", "a", role.Designer)), Silent: []org.Code{org.TooManyLayers}},
		{Name: "several reviewers", Design: change(func(d *org.Design) {
			d.Approvals = []org.Approval{{By: "smm", Deputy: "prensa", WithinHours: new(24.0)}, {By: "prensa", Deputy: "smm", WithinHours: new(0.0)}}
		}), Silent: []org.Code{org.InvalidValue, org.UnknownReference}},
	}
}
