package org_test

import (
	"fmt"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
)

// crew returns n filled positions of a role under one superior.
func crew(n int, above string, r role.Role) (list []org.Position) {
	for i := range n {
		list = append(list, filled(fmt.Sprintf("%s%02d", above, i), above, r))
	}
	return list
}

func duty(x role.Responsibility, part role.Part) org.Duty {
	return org.Duty{Responsibility: x, Part: part}
}

// give gives each position of a sound design a part in x.
func give(x role.Responsibility, parts ...role.Part) org.Design {
	return change(func(d *org.Design) {
		for i, part := range parts {
			if part != 0 {
				d.Positions[i].Duties = append(d.Positions[i].Duties, duty(x, part))
			}
		}
	})
}

// working gives the community manager hours from 9 to 17 in Madrid and the channel a promise.
func working(promise ...org.Hours) org.Design {
	return change(func(d *org.Design) {
		d.Positions[1].Hours = []org.Hours{{TimeZone: "Europe/Madrid", Days: "mon-fri", From: "09:00", To: "17:00"}}
		d.Channels[0].Hours = promise
	})
}

func madrid(days, from, to string) org.Hours {
	return org.Hours{TimeZone: "Europe/Madrid", Days: days, From: from, To: to}
}

// busy gives the channel its volumes.
func busy(posts, comments, messages float64) org.Design {
	return change(func(d *org.Design) {
		c := &d.Channels[0]
		c.PostsPerWeek, c.CommentsPerDay, c.MessagesPerDay = &posts, &comments, &messages
	})
}

// quietFreelance returns a design whose freelance community manager has little to do.
func quietFreelance(share *float64) org.Design {
	d := busy(2, 3, 1)
	d.Positions[1].External, d.Positions[1].Holders[0].Share = true, share
	return d
}

// alone returns a sound design whose manager does everything, with a colleague who can stand in and does nothing else.
func alone(f func(d *org.Design)) org.Design {
	return change(func(d *org.Design) {
		d.Positions[0].Roles = []role.Role{role.Strategist, role.Manager, role.CommunityManager}
		d.Positions[0].HoursPerWeek = nil
		d.Positions = d.Positions[:1]
		d.Positions = append(d.Positions, org.Position{ID: "arte", ReportsTo: "smm", Roles: []role.Role{role.InfluencerLead}, Holders: []org.Holder{{ID: "bruno"}}, Backup: "smm"})
		d.Positions[0].Backup = "arte"
		f(d)
	})
}

func kpis(list ...org.KPI) org.Design {
	return change(func(d *org.Design) { d.KPIs = list })
}

func workCases() []orgtest.Case {
	target := kpi.Target{AtLeast: kpi.MustDecimal("0.03")}
	return []orgtest.Case{
		{Name: "thirteen reports", Design: add(crew(13, "smm", role.ContentCreator)...), Speaks: expect(org.SpanOfControl, "smm")},
		{Name: "twelve reports, with an assistant, a vacancy and a dotted line beyond", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, crew(11, "smm", role.ContentCreator)...)
			d.Positions = append(d.Positions, org.Position{ID: "asiste", Title: "Asistente de dirección", ReportsTo: "smm", Holders: []org.Holder{{ID: "x"}}},
				org.Position{ID: "vacante", Roles: []role.Role{role.Designer}, ReportsTo: "smm"},
				org.Position{ID: "otra", Roles: []role.Role{role.Designer}, ReportsTo: "cm", DottedTo: []string{"smm"}, Holders: []org.Holder{{ID: "y"}}})
		}), Silent: []org.Code{org.SpanOfControl}},
		{Name: "twenty care agents", Design: add(crew(20, "cm", role.CustomerCareAgent)...), Silent: []org.Code{org.SpanOfControl}},
		{Name: "a team of 21 care agents", Design: add(org.Position{ID: "agentes", ReportsTo: "cm", Roles: []role.Role{role.CustomerCareAgent},
			Holders: []org.Holder{{ID: "turnos", Count: 21}}}), Speaks: expect(org.SpanOfControl, "cm")},

		{Name: "five layers", Design: add(filled("a", "cm", role.Designer), filled("b", "a", role.Designer), filled("c", "b", role.Designer)),
			Speaks: expect(org.TooManyLayers, "c")},
		{Name: "four layers under an outside party", Design: change(func(d *org.Design) {
			d.Outside = append(d.Outside, org.Outside{ID: "jefa", Kind: role.PartyMarketing})
			d.Positions[0].ReportsTo = "jefa"
			d.Positions = append(d.Positions, filled("a", "cm", role.Designer), filled("b", "a", role.Designer))
		}), Silent: []org.Code{org.TooManyLayers}},

		{Name: "four layers under the only outside party", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo = "prensa"
			d.Positions = append(d.Positions, filled("a", "cm", role.Designer), filled("b", "a", role.Designer))
		}), Silent: []org.Code{org.TooManyLayers}},
		{Name: "five layers behind a line that goes round", Design: change(func(d *org.Design) {
			d.Positions = append([]org.Position{filled("x", "y", role.Designer), filled("y", "x", role.Designer)}, d.Positions...)
			d.Positions = append(d.Positions, filled("a", "cm", role.Designer), filled("b", "a", role.Designer), filled("c", "b", role.Designer))
		}), Speaks: expect(org.TooManyLayers, "c")},

		{Name: "an approver whose position is vacant, and a manager who may approve", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "jefa", Roles: []role.Role{role.Strategist}})
			d.Positions[0].ReportsTo = "jefa"
			d.Approvals = []org.Approval{{By: "jefa", WithinHours: new(24.0)}}
		}), Speaks: expect(org.ApprovalBottleneck, "jefa")},
		{Name: "a vacant approver with a deputy", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "jefa", Roles: []role.Role{role.Strategist}})
			d.Positions[0].ReportsTo = "jefa"
			d.Approvals = []org.Approval{{By: "jefa", Deputy: "smm", WithinHours: new(24.0)}}
		}), Silent: []org.Code{org.ApprovalBottleneck}},
		{Name: "a vacant approver in whose position somebody stands in", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "jefa", Roles: []role.Role{role.Strategist}, Backup: "smm"})
			d.Positions[0].ReportsTo = "jefa"
			d.Approvals = []org.Approval{{By: "jefa", WithinHours: new(24.0)}}
		}), Silent: []org.Code{org.ApprovalBottleneck}},
		{Name: "an executive beside a community manager who does it all", Design: add(filled("aux", "smm", role.Executive)), Speaks: expect(org.UnderCapacity, "p-aux")},
		{Name: "an executive with other work", Design: add(func() org.Position {
			p := filled("aux", "smm", role.Executive)
			p.OtherDuties = []org.OtherDuty{{Text: "facturas"}}
			return p
		}()), Silent: []org.Code{org.UnderCapacity}},
		{Name: "a specialist whose work comes and goes", Design: add(filled("pauta", "smm", role.PaidSocialSpecialist)), Silent: []org.Code{org.UnderCapacity}},
		{Name: "a position without anything", Design: add(org.Position{ID: "nada", ReportsTo: "smm"}), Speaks: expect(org.NearEmptyPosition, "nada")},
		{Name: "a position that only approves", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "ve", ReportsTo: "smm", Holders: []org.Holder{{ID: "v"}}})
			d.Approvals = []org.Approval{{By: "ve", WithinHours: new(4.0)}}
		}), Silent: []org.Code{org.NearEmptyPosition, org.ApprovalBottleneck}},

		{Name: "two accountable", Design: give(role.DesignStrategy, role.PartAccountable, role.PartAccountable),
			Speaks: expect(org.ManyAccountable, "design-strategy")},
		{Name: "two accountable, each on a channel of their own", Design: change(func(d *org.Design) {
			d.Channels = append(d.Channels, org.Channel{ID: "fb", Brand: "norte"})
			d.Positions[0].Duties = []org.Duty{{Responsibility: role.PublishContent, Part: role.PartAccountable, Channels: []string{"ig"}}}
			d.Positions[1].Duties = []org.Duty{{Responsibility: role.PublishContent, Part: role.PartAccountable, Channels: []string{"fb"}}}
		}), Silent: []org.Code{org.ManyAccountable}},

		{Name: "four who decide the strategy", Design: add(crew(3, "smm", role.Strategist)...), Silent: []org.Code{org.TooManyResponsible}},
		{Name: "five who decide the strategy", Design: add(crew(5, "smm", role.Strategist)...), Speaks: expect(org.TooManyResponsible, "smm00")},
		{Name: "five who publish", Design: add(crew(5, "smm", role.CommunityManager)...), Silent: []org.Code{org.TooManyResponsible}},

		{Name: "everybody is consulted", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, filled("a", "smm", role.Designer), filled("b", "smm", role.Designer), filled("c", "smm", role.Designer))
			for i := range 4 {
				d.Positions[i+1].Duties = []org.Duty{duty(role.DefineVoice, role.PartConsulted)}
			}
		}), Speaks: expect(org.ConsultInflation, "define-voice")},
		{Name: "four of ten are consulted", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, crew(8, "smm", role.Designer)...)
			for i := range 4 {
				d.Positions[i+1].Duties = []org.Duty{duty(role.DefineVoice, role.PartConsulted)}
			}
		}), Silent: []org.Code{org.ConsultInflation}},

		{Name: "an approver without deputy or time", Design: change(func(d *org.Design) { d.Approvals = []org.Approval{{By: "smm"}} }),
			Speaks: expect(org.ApprovalBottleneck, "smm")},
		{Name: "an approver with a deputy", Design: change(func(d *org.Design) { d.Approvals = []org.Approval{{By: "smm", Deputy: "cm"}} }),
			Silent: []org.Code{org.ApprovalBottleneck}},

		{Name: "an external strategist", Design: change(func(d *org.Design) { d.Positions[0].External = true }),
			Speaks: []orgtest.Expect{{Code: org.CoveredOnlyExternally, Subject: "smm"}}},
		{Name: "an external community manager", Design: change(func(d *org.Design) { d.Positions[1].External = true }),
			Silent: []org.Code{org.CoveredOnlyExternally}},
		{Name: "an agency holds the channel and its password", Design: change(func(d *org.Design) {
			d.Outside = append(d.Outside, org.Outside{ID: "agencia", Kind: role.PartyAgency})
			d.Channels[0].HeldBy = "agencia"
		}), Speaks: expect(org.CoveredOnlyExternally, "agencia")},

		{Name: "two units with a strategy each", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo, d.Positions[1].ReportsTo = "", ""
			d.Positions[1].Roles = []role.Role{role.Manager}
		}), Speaks: expect(org.Overlap, "cm")},
		{Name: "two of one team", Design: add(filled("cm2", "smm", role.CommunityManager)), Silent: []org.Code{org.Overlap}},
		{Name: "two who make content by different work", Design: add(org.Position{ID: "cura", ReportsTo: "smm", Holders: []org.Holder{{ID: "q"}},
			Duties: []org.Duty{duty(role.CurateContent, 0)}}), Speaks: expect(org.Overlap, "cm")},
		{Name: "two who make content and are in touch", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "cura", ReportsTo: "smm", Holders: []org.Holder{{ID: "q"}}, Duties: []org.Duty{duty(role.CurateContent, 0)}})
			d.Liaisons = []org.Liaison{{Between: []string{"cm", "cura"}}}
		}), Silent: []org.Code{org.Overlap}},

		{Name: "a designer called community manager", Design: change(func(d *org.Design) {
			p := filled("arte", "smm", role.Designer)
			p.Title = "Community manager"
			d.Positions = append(d.Positions, p)
		}), Speaks: expect(org.TitleMismatch, "arte")},
		{Name: "a head of logistics who does a manager's work", Design: change(func(d *org.Design) { d.Positions[0].Title = "Jefa de logística" }),
			Speaks: expect(org.TitleMismatch, "smm")},
		{Name: "a head of communication who does a manager's work, and an intern", Design: change(func(d *org.Design) {
			d.Positions[0].Title, d.Positions[1].Title = "Jefa de comunicaciones", "Practicante de Comunicación"
		}), Silent: []org.Code{org.TitleMismatch}},
		{Name: "a coordinator of communication who does a manager's work", Design: change(func(d *org.Design) {
			d.Positions[0].Title = "Coordinadora de comunicación"
		}), Speaks: expect(org.TitleMismatch, "smm")},
		{Name: "an intern of communication who does a manager's work", Design: change(func(d *org.Design) {
			d.Positions[0].Title = "Becaria de comunicación"
		}), Speaks: expect(org.TitleMismatch, "smm")},
		{Name: "titles that say what the roles say", Design: change(func(d *org.Design) {
			d.Positions[0].Title, d.Positions[1].Title = "Social media manager", "Gestora de comunidades"
		}), Silent: []org.Code{org.TitleMismatch}},
		{Name: "a community manager by title whose duties are a strategist's", Design: change(func(d *org.Design) {
			d.Positions[1].Title, d.Positions[1].Roles = "Community manager", nil
			for _, x := range []role.Responsibility{role.DesignStrategy, role.SetObjectives, role.DecideChanges, role.ManageBudget} {
				d.Positions[1].Duties = append(d.Positions[1].Duties, duty(x, 0))
			}
		}), Speaks: expect(org.TitleMismatch, "cm")},

		{Name: "one does everything, and nobody knows the volume", Design: alone(func(d *org.Design) { d.Channels[0].PostsPerWeek = nil }),
			Speaks: expect(org.DoEverythingPosition, "smm")},
		{Name: "one does everything, and there is time for it", Design: alone(func(d *org.Design) {
			d.Channels[0].CommentsPerDay, d.Channels[0].MessagesPerDay = new(4.0), new(2.0)
		}), Silent: []org.Code{org.DoEverythingPosition}},
		{Name: "one does everything, and there is no time for it", Design: alone(func(d *org.Design) {
			d.Channels[0].CommentsPerDay, d.Channels[0].MessagesPerDay = new(100.0), new(50.0)
		}), Speaks: []orgtest.Expect{{Code: org.DoEverythingPosition, Subject: "smm"}, {Code: org.OverCapacity, Subject: "ana"}}},

		{Name: "office computers", Design: change(func(d *org.Design) {
			d.Positions[1].OtherDuties = []org.OtherDuty{{Text: "soporte informático", HoursPerWeek: new(4.0)}}
		}),
			Speaks: expect(org.DutyOutsideDomain, "cm")},
		{Name: "no other duties", Design: change(func(d *org.Design) { d.Positions[1].OtherDuties = []org.OtherDuty{} }), Silent: []org.Code{org.DutyOutsideDomain}},

		{Name: "a community with two voices", Design: change(func(d *org.Design) {
			d.Channels[0].Kind = role.ChannelCommunity
			d.Positions[0].Duties = []org.Duty{duty(role.PublishContent, 0)}
		}), Speaks: expect(org.VoiceConflict, "ig")},
		{Name: "two voices on the last of several channels", Design: change(func(d *org.Design) {
			d.Channels = []org.Channel{{ID: "foro", Brand: "norte", Kind: role.ChannelCommunity}, {ID: "ig", Brand: "norte", Kind: role.ChannelCommunity}}
			d.Positions[0].Duties = []org.Duty{{Responsibility: role.PublishContent, Channels: []string{"ig"}}}
		}), Speaks: expect(org.VoiceConflict, "ig")},
		{Name: "a community that is meant to have two voices", Design: change(func(d *org.Design) {
			d.Channels[0].Kind, d.Channels[0].Voice = role.ChannelCommunity, org.VoiceBoth
			d.Positions[0].Duties = []org.Duty{duty(role.PublishContent, 0)}
		}), Silent: []org.Code{org.VoiceConflict}},

		{Name: "no objectives", Design: change(func(d *org.Design) { d.Objectives = []org.Objective{} }), Speaks: expect(org.ObjectivesMissing, "")},
		{Name: "objectives that are not declared", Design: change(func(d *org.Design) { d.Objectives = nil }), Silent: []org.Code{org.ObjectivesMissing}},

		{Name: "a manager and a community manager who share nothing but the firm", Design: change(func(d *org.Design) { d.Positions[1].ReportsTo = "" }),
			Speaks: []orgtest.Expect{{Code: org.BrokenHandoff, Subject: "cm"}, {Code: org.BrokenHandoff, Subject: "smm"}, {Code: org.NoFeedbackPath, Subject: "smm"},
				{Code: org.NoEscalationPath, Subject: "smm"}}},
		{Name: "the same with a liaison", Design: change(func(d *org.Design) {
			d.Positions[1].ReportsTo = ""
			d.Liaisons = []org.Liaison{{Between: []string{"cm", "smm"}}}
		}), Silent: []org.Code{org.BrokenHandoff, org.NoFeedbackPath, org.NoEscalationPath}},
		{Name: "the same with a liaison for alerts alone", Design: change(func(d *org.Design) {
			d.Positions[1].ReportsTo = ""
			d.Liaisons = []org.Liaison{{Between: []string{"cm", "smm"}, For: []role.Artefact{role.ArtefactAlert}}}
		}), Speaks: []orgtest.Expect{{Code: org.BrokenHandoff, Subject: "cm"}, {Code: org.NoEscalationPath, Subject: "cm"}}},
		{Name: "two under one superior outside", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo, d.Positions[1].ReportsTo = "prensa", "prensa"
		}), Silent: []org.Code{org.BrokenHandoff, org.NoFeedbackPath, org.NoEscalationPath}},
		{Name: "a dotted line", Design: change(func(d *org.Design) {
			d.Positions[1].ReportsTo, d.Positions[1].DottedTo = "", []string{"smm"}
		}), Silent: []org.Code{org.BrokenHandoff}},
		{Name: "four steps", Design: change(func(d *org.Design) {
			d.Positions[1].ReportsTo = "c"
			d.Positions = append(d.Positions, filled("a", "smm", role.Designer), filled("b", "a", role.Designer), filled("c", "b", role.Designer))
		}), Speaks: expect(org.BrokenHandoff, "cm")},
		{Name: "a vacancy in between", Design: change(func(d *org.Design) {
			d.Positions[1].ReportsTo = "a"
			d.Positions = append(d.Positions, org.Position{ID: "a", ReportsTo: "smm", Roles: []role.Role{role.Designer}})
		}), Speaks: expect(org.BrokenHandoff, "cm")},

		{Name: "nobody passes on what the community says", Design: change(func(d *org.Design) {
			d.Positions[1].Without = []role.Responsibility{role.VoiceCommunity, role.GiveDailyFeedback}
		}), Speaks: expect(org.NoFeedbackPath, "cm")},
		{Name: "nobody decides the strategy", Design: change(func(d *org.Design) {
			d.Positions[1].Without = []role.Responsibility{role.VoiceCommunity, role.GiveDailyFeedback}
			d.Positions = d.Positions[1:]
		}), Silent: []org.Code{org.NoFeedbackPath}},

		{Name: "one plans, does and judges", Design: alone(func(*org.Design) {}), Speaks: expect(org.SelfReview, "smm")},
		{Name: "another judges", Design: alone(func(d *org.Design) { d.Positions[1].Duties = []org.Duty{duty(role.AnalyseResults, 0)} }),
			Silent: []org.Code{org.SelfReview}},

		{Name: "nobody stands in", Design: change(func(d *org.Design) { d.Positions[0].Backup = "" }),
			Speaks: []orgtest.Expect{{Code: org.SinglePointOfFailure, Subject: "ana"}, {Code: org.MissingBackup, Subject: "smm"}}},
		{Name: "one stands in for oneself", Design: change(func(d *org.Design) { d.Positions[1].Holders[0].ID = "ana" }),
			Speaks: expect(org.SinglePointOfFailure, "ana")},
		{Name: "the backup is oneself", Design: change(func(d *org.Design) { d.Positions[0].Backup = "smm" }),
			Speaks: []orgtest.Expect{{Code: org.InvalidValue, Subject: "smm"}, {Code: org.MissingBackup, Subject: "smm"}}},
		{Name: "the backup is vacant", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "libre"}, filled("otra", "smm"))
			d.Positions[0].Backup = "libre"
		}), Speaks: expect(org.MissingBackup, "smm")},
		{Name: "the same person is the backup", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "mismo", Holders: heldBy("ana")}, filled("otra", "smm"))
			d.Positions[0].Backup = "mismo"
		}), Speaks: expect(org.MissingBackup, "smm")},
		{Name: "a second manager", Design: change(func(d *org.Design) {
			d.Positions[0].Backup = ""
			d.Positions = append(d.Positions, filled("smm2", "smm", role.Manager))
		}), Silent: []org.Code{org.SinglePointOfFailure}},
		{Name: "one person alone", Design: change(func(d *org.Design) {
			d.Positions = d.Positions[:1]
			d.Positions[0].Roles = append(d.Positions[0].Roles, role.CommunityManager)
		}), Silent: []org.Code{org.MissingBackup}},

		{Name: "three jobs of half time", Design: change(func(d *org.Design) {
			for i := range 3 {
				p := filled(fmt.Sprint("mitad", i), "smm", role.Designer)
				p.Holders = []org.Holder{{ID: "ana", Share: new(0.5)}}
				d.Positions = append(d.Positions, p)
			}
			d.Positions[0].Holders[0].Share = new(0.0)
		}), Speaks: expect(org.OverAllocated, "ana")},
		{Name: "ten jobs of a tenth", Design: change(func(d *org.Design) {
			d.People = append(d.People, org.Person{ID: "eva"})
			for i := range 10 {
				p := filled(fmt.Sprint("decimo", i), "smm", role.Designer)
				p.Holders = []org.Holder{{ID: "eva", Share: new(0.1)}}
				d.Positions = append(d.Positions, p)
			}
		}), Silent: []org.Code{org.OverAllocated}},

		{Name: "a thousand comments a day", Design: busy(5, 1000, 20), Speaks: expect(org.OverCapacity, "bruno")},
		{Name: "a quiet channel", Design: busy(2, 3, 1), Silent: []org.Code{org.OverCapacity}, Speaks: expect(org.UnderCapacity, "bruno")},
		{Name: "a quiet channel of a freelance whose hours nobody says", Design: quietFreelance(nil), Silent: []org.Code{org.UnderCapacity}},
		{Name: "a quiet channel of a freelance who has a whole week", Design: quietFreelance(new(1.0)), Speaks: expect(org.UnderCapacity, "bruno")},
		{Name: "a busy channel", Design: busy(8, 30, 20), Silent: []org.Code{org.OverCapacity, org.UnderCapacity}},
		{Name: "half the volumes of a quiet channel", Design: change(func(d *org.Design) { d.Channels[0].CommentsPerDay = new(1.0) }),
			Silent: []org.Code{org.UnderCapacity, org.OverCapacity}},
		{Name: "answers at once, day and night", Design: change(func(d *org.Design) {
			c := &d.Channels[0]
			c.MessagesPerDay, c.AnswerWithinMinutes, c.Hours = new(10.0), new(2.0), []org.Hours{madrid("daily", "00:00", "24:00")}
		}), Speaks: expect(org.OverCapacity, "ig")},
		{Name: "answers at once, for some hours", Design: change(func(d *org.Design) {
			c := &d.Channels[0]
			c.MessagesPerDay, c.AnswerWithinMinutes, c.Hours = new(10.0), new(2.0), []org.Hours{madrid("mon-fri", "09:00", "14:00")}
		}), Silent: []org.Code{org.OverCapacity}},

		{Name: "a promise for the evening", Design: working(madrid("mon-fri", "10:00", "20:00")), Speaks: expect(org.HoursUncovered, "ig")},
		{Name: "a promise for the day", Design: working(madrid("mon-fri", "10:00", "16:00")), Silent: []org.Code{org.HoursUncovered}},
		{Name: "a promise for the evening on a channel that is planned", Design: func() org.Design {
			d := working(madrid("mon-fri", "10:00", "20:00"))
			d.Channels[0].Status = org.StatusPlanned
			d.Positions[1].Duties = []org.Duty{duty(role.AnswerComments, 0)}
			return d
		}(), Silent: []org.Code{org.HoursUncovered}},
		{Name: "a promise for the evening that somebody else keeps", Design: func() org.Design {
			d := working(madrid("mon-fri", "10:00", "20:00"))
			d.Channels[0].HeldBy = "prensa"
			d.Positions[1].Duties = []org.Duty{duty(role.AnswerComments, 0)}
			return d
		}(), Silent: []org.Code{org.HoursUncovered}},
		{Name: "the same day in Mexico City", Design: working(org.Hours{TimeZone: "America/Mexico_City", Days: "mon-fri", From: "10:00", To: "16:00"}),
			Speaks: expect(org.HoursUncovered, "ig")},
		{Name: "a promise, and nobody says when they work", Design: change(func(d *org.Design) { d.Channels[0].Hours = []org.Hours{madrid("daily", "00:00", "24:00")} }),
			Silent: []org.Code{org.HoursUncovered}, Speaks: expect(org.ScopeUndeclared, "")},

		{Name: "a KPI that adds apples and oranges", Design: kpis(org.KPI{ID: "altas", Formula: "likes + reach", Owner: "smm", Target: target}),
			Speaks: expect(org.KPIInvalid, "altas")},
		{Name: "a measure without a unit", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "altas", Kind: kpi.KindFlow, Unit: "{sign-up}"}}
		}),
			Speaks: expect(org.KPIInvalid, "altas")},
		{Name: "an id with a hyphen", Design: kpis(org.KPI{ID: "tasa-altas", Formula: "leads / reach", Owner: "smm", Target: target}),
			Speaks: expect(org.KPIInvalid, "tasa-altas")},
		{Name: "a KPI of measures of one's own", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "altas", Kind: kpi.KindFlow, Unit: "{signup}"}}
			d.KPIs = []org.KPI{{ID: "tasa_altas", Formula: "altas / reach", Owner: "smm", Target: target}}
		}), Silent: []org.Code{org.KPIInvalid, org.KPIUnowned, org.KPIUnmeasured, org.KPITargetMissing, org.KPIOwnerCannotInfluence}},
		{Name: "a KPI of nobody's", Design: kpis(org.KPI{ID: kpi.ERReach, Target: target}), Speaks: expect(org.KPIUnowned, "er_reach")},
		{Name: "a KPI of a vacancy", Design: change(func(d *org.Design) {
			d.KPIs = []org.KPI{{ID: kpi.ERReach, Target: target, Owner: "nadie"}}
			d.Positions = append(d.Positions, org.Position{ID: "nadie", ReportsTo: "smm", Roles: []role.Role{role.Designer}})
		}), Speaks: expect(org.KPIUnowned, "er_reach")},
		{Name: "a designer answers for the cost of leads", Design: change(func(d *org.Design) {
			d.KPIs = []org.KPI{{ID: kpi.CPL, Target: target, Owner: "arte"}}
			d.Positions = append(d.Positions, filled("arte", "smm", role.Designer))
		}), Speaks: expect(org.KPIOwnerCannotInfluence, "cpl")},
		{Name: "who leads those who answer answers for the answers", Design: kpis(org.KPI{ID: kpi.ResponseRate, Owner: "smm", Target: target}),
			Silent: []org.Code{org.KPIOwnerCannotInfluence}},
		{Name: "nobody counts", Design: change(func(d *org.Design) {
			d.KPIs = []org.KPI{{ID: kpi.ERReach, Owner: "smm", Target: target}}
			for i := range d.Positions {
				for x := range role.Responsibilities() {
					for m := range x.Collects() {
						if m == kpi.Reach {
							d.Positions[i].Without = append(d.Positions[i].Without, x)
						}
					}
				}
			}
		}), Speaks: expect(org.KPIUnmeasured, "er_reach")},
		{Name: "a reporter counts", Design: kpis(org.KPI{ID: kpi.ERReach, Owner: "smm", Reporter: "cm", Target: target}), Silent: []org.Code{org.KPIUnmeasured}},
		{Name: "a reporter whose position is vacant", Design: change(func(d *org.Design) {
			d.Positions = append(d.Positions, org.Position{ID: "analyst", Roles: []role.Role{role.SocialAnalyst}, ReportsTo: "smm"})
			d.KPIs = []org.KPI{{ID: kpi.ERReach, Owner: "smm", Reporter: "analyst", Target: target}}
		}), Speaks: expect(org.KPIUnmeasured, "er_reach")},
		{Name: "a KPI without a target", Design: kpis(org.KPI{ID: kpi.ERReach, Owner: "smm"}), Speaks: expect(org.KPITargetMissing, "er_reach")},
		{Name: "a share of 85", Design: kpis(org.KPI{ID: kpi.ResponseRate, Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(85)}}),
			Speaks: expect(org.KPIInvalid, "response_rate")},
		{Name: "a cost that must not fall", Design: kpis(org.KPI{ID: kpi.CPL, Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(85)}}),
			Speaks: expect(org.KPIInvalid, "cpl")},
		{Name: "a net promoter score of 45", Design: kpis(org.KPI{ID: kpi.NPS, Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(45)}}),
			Speaks: expect(org.KPIInvalid, "nps")},
		{Name: "a click-through rate of 2", Design: kpis(org.KPI{ID: kpi.CTR, Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(2)}}),
			Speaks: expect(org.KPIInvalid, "ctr")},
		{Name: "a cost in no currency", Design: kpis(org.KPI{ID: kpi.CPL, Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(85)}}),
			Speaks: expect(org.KPIInvalid, "cpl")},
		{Name: "a cost in the code of a country", Design: kpis(org.KPI{ID: kpi.CPL, Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(85), Currency: "MEX"}}),
			Speaks: expect(org.KPIInvalid, "cpl")},
		{Name: "a return of three for one", Design: kpis(org.KPI{ID: kpi.ROI, Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(3)}}),
			Silent: []org.Code{org.KPIInvalid}},
		{Name: "a cost that the design says is better higher", Design: kpis(org.KPI{
			ID: kpi.CPL, Owner: "smm", Direction: kpi.DirectionHigher, Target: kpi.Target{AtLeast: kpi.Int(85), Currency: "EUR"},
		}), Silent: []org.Code{org.KPIInvalid}},
		{Name: "a target in pesos", Design: kpis(org.KPI{ID: kpi.CPL, Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(85), Currency: "pesos"}}),
			Speaks: expect(org.KPIInvalid, "cpl")},
		{Name: "a target in dollars of a KPI in Mexican pesos", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "fees", Kind: kpi.KindMoney, Unit: "money[MXN]"}}
			d.KPIs = []org.KPI{{ID: "fee_per_lead", Formula: "fees / leads", Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(150), Currency: "USD"}}}
		}), Speaks: expect(org.KPIInvalid, "fee_per_lead")},
		{Name: "the same target without a currency", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "fees", Kind: kpi.KindMoney, Unit: "money[MXN]"}}
			d.KPIs = []org.KPI{{ID: "fee_per_lead", Formula: "fees / leads", Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(150)}}}
		}), Speaks: expect(org.KPIInvalid, "fee_per_lead")},
		{Name: "targets that a scorecard takes", Design: change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: "fees", Kind: kpi.KindMoney, Unit: "money[MXN]"}}
			d.KPIs = []org.KPI{
				{ID: "fee_per_lead", Formula: "fees / leads", Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(150), Currency: "MXN"}},
				{ID: kpi.ResponseRate, Owner: "smm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}},
				{ID: kpi.CPL, Owner: "smm", Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"}},
			}
		}), Silent: []org.Code{org.KPIInvalid}},
		{Name: "a target of a KPI that cannot be worked out", Design: kpis(org.KPI{ID: "altas", Formula: "likes + reach", Owner: "smm", Target: kpi.Target{AtLeast: kpi.Int(5), Currency: "pesos"}}),
			Speaks: expect(org.KPIInvalid, "altas")},

		{Name: "a standard KPI redefined", Design: kpis(org.KPI{ID: kpi.ERReach, Formula: "likes / reach", Owner: "smm", Target: target}),
			Speaks: expect(org.DuplicateID, "er_reach")},

		{Name: "a suppression of nothing", Design: change(func(d *org.Design) {
			d.Suppress = []org.Suppression{{Code: org.SelfReview, Subject: "smm", Reason: "equipo pequeño"}}
		}),
			Speaks: expect(org.UnusedSuppression, "smm")},
		{Name: "a suppression without a reason", Design: change(func(d *org.Design) {
			d.Objectives = []org.Objective{}
			d.Suppress = []org.Suppression{{Code: org.ObjectivesMissing}}
		}), Speaks: []orgtest.Expect{{Code: org.UnusedSuppression, Subject: ""}, {Code: org.ObjectivesMissing, Subject: ""}}},
		{Name: "a suppression that is needed", Design: change(func(d *org.Design) {
			d.Objectives = []org.Objective{}
			d.Suppress = []org.Suppression{{Code: org.ObjectivesMissing, Reason: "los fija el cliente"}}
		}), Silent: []org.Code{org.UnusedSuppression, org.ObjectivesMissing}},
	}
}
