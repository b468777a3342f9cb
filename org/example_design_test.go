package org_test

import (
	"fmt"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// quarry is a shop for climbers: a manager, a community manager and one account.
func quarry() org.Design {
	return org.Design{
		Name: "Roca Viva",
		Channels: []org.Channel{
			{ID: "ig", Platform: "instagram", PostsPerWeek: new(3.0), CommentsPerDay: new(10.0)},
		},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}},
			{
				ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm",
				Holders: []org.Holder{{ID: "bruno"}},
			},
		},
	}
}

// Who does what follows from the roles of a position, its duties and what it does without.
func ExamplePosition() {
	d := quarry()
	d.Positions[1].Duties = []org.Duty{{Responsibility: role.DesignVisuals}}
	d.Positions[1].Without = []role.Responsibility{role.PublishContent}
	v := org.Validator{}.View(d)
	for _, x := range []role.Responsibility{
		role.DesignVisuals, role.PublishContent, role.AnswerComments,
	} {
		for id := range v.Holders(x, org.Scope{Channel: "ig"}) {
			fmt.Println(x, id)
		}
	}
	// Output:
	// design-visuals cm
	// publish-content smm
	// answer-comments cm
}

// Zero is declared too: nothing comes in.
func ExampleChannel_DeclaresVolume() {
	d := quarry()
	d.Channels = append(d.Channels, org.Channel{ID: "wa"}, org.Channel{ID: "blog", CommentsPerDay: new(0.0)})
	for _, c := range d.Channels {
		fmt.Println(c.ID, c.DeclaresVolume())
	}
	// Output:
	// ig true
	// wa false
	// blog true
}

// A part other than doing it: what the community manager knows of the audience shapes the strategy.
func ExampleDuty() {
	d := quarry()
	d.Positions[1].Duties = []org.Duty{{Responsibility: role.DesignStrategy, Part: role.PartConsulted}}
	for a := range (org.Validator{}).View(d).Assignments() {
		if a.Responsibility == role.DesignStrategy {
			fmt.Println("R", a.Holders, "C", a.Consulted)
		}
	}
	// Output: R [smm] C [cm]
}

// Half-time halves the hours that there are, and a team of unnamed people multiplies them.
func ExampleHolder() {
	d := quarry()
	d.Positions[0].Holders[0].Share = new(0.5)
	d.Positions[1].Holders = []org.Holder{{ID: "turno", Count: 3}}
	for _, l := range (org.Validator{}).View(d).Loads() {
		fmt.Println(l.Holder, l.People, l.Available)
	}
	// Output:
	// ana 1 17
	// turno 3 102
}

// Work outside social media takes its time too, and a title may hide what somebody does all day.
func ExampleOtherDuty() {
	d := quarry()
	d.Positions[1].OtherDuties = []org.OtherDuty{{Text: "atender en caja", HoursPerWeek: new(22.0)}}
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.DutyOutsideDomain {
			fmt.Println(f.Message(language.English))
		}
	}
	// Output: “cm” has work that has nothing to do with social media: “atender en caja” (22 hours a week).
}

// Names are optional, and reports fall back on ids.
func ExamplePerson() {
	d := quarry()
	d.People = []org.Person{{ID: "ana", Name: "Ana Rivera"}, {ID: "bruno"}}
	name := d.Names()
	fmt.Println(name(org.Subject{Kind: org.SubjectPerson, ID: "ana"}))
	// Output: Ana Rivera
}

// A role that the library does not know is a list of responsibilities.
func ExampleRoleDef() {
	d := quarry()
	d.Roles = []org.RoleDef{{
		ID: "route-setter", Name: socialorg.Text{EN: "route setter", ES: "equipadora"},
		Responsibilities: []role.Responsibility{role.ProduceVideo},
	}}
	d.Activities = map[role.Activity]bool{role.ActivityVideo: true}
	d.Positions = append(d.Positions,
		org.Position{
			ID: "eva", Roles: []role.Role{"route-setter"}, ReportsTo: "smm",
			Holders: []org.Holder{{ID: "eva"}},
		})
	for task := range (org.Validator{}).View(d).Work("eva") {
		if task.Part == role.PartResponsible {
			fmt.Println(task.Responsibility, task.Scope.Channel)
		}
	}
	// Output: produce-video ig
}

// What a channel is decides what it asks for.
func ExampleChannel() {
	for _, kind := range []role.ChannelKind{
		role.ChannelAccount, role.ChannelMessaging, role.ChannelBlog,
	} {
		d := quarry()
		d.Channels[0].Kind = kind
		var asked []role.Responsibility
		for c := range (org.Validator{}).View(d).Cells() {
			if c.Scope.Channel == "ig" && c.Need == org.Error && c.Responsibility.Main() {
				asked = append(asked, c.Responsibility)
			}
		}
		fmt.Println(kind, asked)
	}
	// Output:
	// account [create-content publish-content manage-community collect-metrics]
	// messaging [manage-community collect-metrics]
	// blog [create-content publish-content manage-community collect-metrics]
}

// Nothing is asked for on a channel that is only planned, or that sleeps.
func ExampleStatus() {
	for _, s := range []org.Status{org.StatusActive, org.StatusPlanned, org.StatusDormant} {
		d := quarry()
		d.Channels = append(d.Channels, org.Channel{ID: "tt", Status: s})
		for i := range d.Positions {
			d.Positions[i].Channels = []string{"ig"}
		}
		fmt.Println(s, org.Validate(d).Has(org.ChannelUncovered))
	}
	// Output:
	// active true
	// planned false
	// dormant false
}

// Where one posts as the brand and another as a person, the channel should say that it means to have two voices.
func ExampleVoice() {
	d := quarry()
	d.Channels[0].Kind = role.ChannelCommunity
	d.Positions[0].Duties = []org.Duty{{Responsibility: role.PublishContent}}
	for _, v := range []org.Voice{"", org.VoiceBrand, org.VoiceBoth} {
		d.Channels[0].Voice = v
		fmt.Printf("%q %t\n", v, org.Validate(d).Has(org.VoiceConflict))
	}
	// Output:
	// "" true
	// "brand" true
	// "both" false
}

// Promised hours in which nobody works are found across time zones.
func ExampleHours() {
	d := quarry()
	d.Channels[0].Hours = []org.Hours{
		{TimeZone: "Europe/Madrid", Days: "mon-fri", From: "09:00", To: "20:00"},
	}
	for i := range d.Positions {
		d.Positions[i].Hours = []org.Hours{
			{TimeZone: "Atlantic/Canary", Days: "mon-fri", From: "08:00", To: "16:00"},
		}
	}
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.HoursUncovered {
			fmt.Println(f.Args.Hours, f.Args.Slots)
		}
	}
	// Output: 15 [{Europe/Madrid mon-fri 17:00 20:00}]
}

// Ten comments a day, of which each takes nine minutes where people ask for advice: ten and a half hours a week.
func ExampleEffort() {
	d := quarry()
	d.Effort = []org.Effort{{Responsibility: role.AnswerComments, Channel: "ig", Minutes: new(9.0)}}
	for _, l := range (org.Validator{}).View(d).Loads() {
		for _, t := range l.Tasks {
			if t.Responsibility == role.AnswerComments {
				fmt.Println(l.Holder, t.Hours)
			}
		}
	}
	// Output: bruno 10.5
}

// Each brand wants a voice, and one under regulation has its terms cleared.
func ExampleBrand() {
	d := quarry()
	d.Brands = []org.Brand{{ID: "roca"}, {ID: "nieve", Regulated: true}}
	d.Channels[0].Brand = "roca"
	for c := range (org.Validator{}).View(d).Cells() {
		if c.Responsibility == role.DefineVoice || c.Responsibility == role.ClearLegalTerms {
			fmt.Println(c.Responsibility, c.Scope.Brand, c.State)
		}
	}
	// Output:
	// define-voice roca held
	// define-voice nieve held
	// clear-legal-terms nieve held
}

// Objectives ask for work of their own: who wants leads needs somebody who plans how to win them.
func ExampleObjective() {
	d := quarry()
	d.Objectives = []org.Objective{{Kind: role.ObjectiveLeads, Text: "20 inscripciones al mes"}}
	for c := range (org.Validator{}).View(d).Cells() {
		if c.Responsibility == role.GenerateLeads {
			fmt.Println(c.Responsibility, c.State, c.Holders)
		}
	}
	// Output: generate-leads held [smm]
}

// An outside party covers nothing, but it may be a superior.
func ExampleOutside() {
	d := quarry()
	d.Outside = []org.Outside{{ID: "dueña", Kind: role.PartyOwner, Title: "Propietaria"}}
	d.Positions[0].ReportsTo = "dueña"
	for id := range (org.Validator{}).View(d).Superiors("cm") {
		fmt.Println(id)
	}
	// Output:
	// smm
	// dueña
}

// Whoever approves what is published does that part of the work, here the owner of the firm.
func ExampleApproval() {
	d := quarry()
	d.Outside = []org.Outside{{ID: "dueña", Kind: role.PartyOwner}}
	d.Approvals = []org.Approval{{By: "dueña", Deputy: "smm", WithinHours: new(24.0)}}
	for c := range (org.Validator{}).View(d).Cells() {
		if c.Responsibility == role.ApproveContent {
			fmt.Println(c.State, c.Holders)
		}
	}
	// Output: outside [dueña]
}

// Two heads who talk every week: what passes between their people gets there although no line joins them.
func ExampleLiaison() {
	d := quarry()
	d.Positions[1].ReportsTo = ""
	fmt.Println(org.Validate(d).Has(org.BrokenHandoff))
	d.Liaisons = []org.Liaison{{Between: []string{"smm", "cm"}, Cadence: role.CadenceWeekly}}
	fmt.Println(org.Validate(d).Has(org.BrokenHandoff))
	// Output:
	// true
	// false
}

// A KPI wants somebody who answers for it, somebody who collects its figures, and a target.
func ExampleKPI() {
	d := quarry()
	atLeast := kpi.Target{AtLeast: kpi.MustDecimal("0.03")}
	d.KPIs = []org.KPI{{ID: kpi.ERReach, Owner: "smm", Reporter: "cm", Target: atLeast}, {ID: "cpl"}}
	for _, f := range org.Validate(d).Findings {
		if f.Subject.Kind == org.SubjectKPI {
			fmt.Println(f.Severity, f.Message(language.English))
		}
	}
	// Output:
	// error Nobody answers for the KPI “Cost per lead”.
	// warning Nobody collects the figures from which the KPI “Cost per lead” is calculated: “Spend” and “Leads”.
	// info The KPI “Cost per lead” has no target.
}
