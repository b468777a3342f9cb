package org_test

import (
	"math"
	"slices"
	"testing"
	"time"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// sound returns a design that no rule has anything to say about.
func sound() org.Design {
	d := org.Design{
		Activities: map[role.Activity]bool{},
		Objectives: []org.Objective{{Kind: role.ObjectiveLeads}},
		Outside:    []org.Outside{{ID: "prensa", Kind: role.PartyPR}},
		Channels:   []org.Channel{{ID: "ig", Brand: "norte", PostsPerWeek: new(5.0)}},
		Brands:     []org.Brand{{ID: "norte"}},
		People:     []org.Person{{ID: "ana"}, {ID: "bruno"}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}, HoursPerWeek: new(10.0), Backup: "cm"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "bruno"}}, ReportsTo: "smm", Backup: "smm"},
		},
	}
	for a := range role.Activities() {
		d.Activities[a] = false
	}
	return d
}

// change returns a sound design with one thing changed.
func change(f func(d *org.Design)) org.Design {
	d := sound()
	f(&d)
	return d
}

func add(p ...org.Position) org.Design {
	return change(func(d *org.Design) { d.Positions = append(d.Positions, p...) })
}

func filled(id, above string, roles ...role.Role) org.Position {
	return org.Position{ID: id, ReportsTo: above, Roles: roles, Holders: []org.Holder{{ID: "p-" + id, Count: 1}}}
}

func allCodes() (codes []org.Code) {
	for r := range org.Rules() {
		codes = append(codes, r.Code)
	}
	return codes
}

func ruleCases() []orgtest.Case {
	return slices.Concat(formCases(), workCases(), edgeCases())
}

func expect(c org.Code, subject string) []orgtest.Expect {
	return []orgtest.Expect{{Code: c, Subject: subject}}
}

func formCases() []orgtest.Case {
	return []orgtest.Case{
		{Name: "a sound design", Design: sound(), Silent: allCodes()},

		{Name: "a negative volume", Design: change(func(d *org.Design) { d.Channels[0].CommentsPerDay = new(-1.0) }),
			Speaks: expect(org.InvalidValue, "ig")},
		{Name: "no number", Design: change(func(d *org.Design) { d.Positions[0].HoursPerWeek = new(math.NaN()) }),
			Speaks: expect(org.InvalidValue, "smm")},
		{Name: "a share above one", Design: change(func(d *org.Design) { d.Positions[1].Holders[0].Share = new(1.5) }),
			Speaks: expect(org.InvalidValue, "cm")},
		{Name: "an unknown zone", Design: change(func(d *org.Design) {
			d.Channels[0].Hours = []org.Hours{{TimeZone: "Europe/Madird", Days: "daily", From: "00:00", To: "24:00"}}
		}), Speaks: expect(org.InvalidValue, "ig")},
		{Name: "known hours past midnight", Design: change(func(d *org.Design) {
			d.Channels[0].Hours = []org.Hours{{TimeZone: "Europe/Madrid", Days: "fri-mon,wed", From: "22:00", To: "06:00"}}
		}), Silent: []org.Code{org.InvalidValue}},
		{Name: "bad days", Design: change(func(d *org.Design) {
			d.Positions[1].Hours = []org.Hours{{Days: "mon-xyz", From: "09:00", To: "17:00"}}
		}), Speaks: expect(org.InvalidValue, "cm")},
		{Name: "a week of 440 hours", Design: change(func(d *org.Design) { d.Positions[1].HoursPerWeek = new(440.0) }), Speaks: expect(org.InvalidValue, "cm")},
		{Name: "a week of 168 hours", Design: change(func(d *org.Design) { d.Positions[1].HoursPerWeek = new(168.0) }), Silent: []org.Code{org.InvalidValue}},
		{Name: "an empty id", Design: add(filled("", "smm", role.Designer)), Speaks: expect(org.InvalidValue, "")},
		{Name: "a bad date", Design: change(func(d *org.Design) { d.Positions[0].OpenSince = "01/10/2026" }),
			Speaks: expect(org.InvalidValue, "smm")},
		{Name: "a bad language", Design: change(func(d *org.Design) { d.Channels[0].Language = "not a language" }),
			Speaks: expect(org.InvalidValue, "ig")},
		{Name: "a channel of no kind", Design: change(func(d *org.Design) { d.Channels[0].Kind = "acount" }),
			Speaks: expect(org.InvalidValue, "ig")},
		{Name: "fewer seats than holders", Design: change(func(d *org.Design) {
			d.Positions[0].Seats = 1
			d.Positions[0].Holders = append(d.Positions[0].Holders, org.Holder{ID: "bruno"})
		}), Speaks: expect(org.InvalidValue, "smm")},

		{Name: "an id twice", Design: add(filled("cm", "smm", role.Designer)), Speaks: expect(org.DuplicateID, "cm")},
		{Name: "ids that differ by the case of the first letter", Design: add(filled("a1", "smm", role.Designer), filled("A1", "smm", role.Designer)),
			Speaks: expect(org.DuplicateID, "A1")},
		{Name: "ids that differ by the case of the last letter", Design: add(filled("z1", "smm", role.Designer), filled("Z1", "smm", role.Designer)),
			Speaks: expect(org.DuplicateID, "Z1")},
		{Name: "ids that differ by case", Design: add(filled("CM", "smm", role.Designer)), Speaks: expect(org.DuplicateID, "CM")},
		{Name: "ids that differ by accents", Design: add(filled("diseno", "smm", role.Designer), filled("diseño", "smm", role.Designer)),
			Speaks: expect(org.DuplicateID, "diseño")},
		{Name: "one id for a channel and a person", Design: change(func(d *org.Design) { d.Channels[0].ID = "ana" }),
			Silent: []org.Code{org.DuplicateID}},
		{Name: "one id for a position and a party", Design: change(func(d *org.Design) { d.Outside[0].ID = "cm" }),
			Speaks: expect(org.DuplicateID, "cm")},
		{Name: "one person twice in a position", Design: change(func(d *org.Design) {
			d.Positions[0].Holders = append(d.Positions[0].Holders, org.Holder{ID: "ana"})
		}), Speaks: expect(org.DuplicateID, "smm")},

		{Name: "an unknown superior", Design: change(func(d *org.Design) { d.Positions[1].ReportsTo = "smn" }),
			Speaks: expect(org.UnknownReference, "cm")},
		{Name: "an unknown role", Design: change(func(d *org.Design) { d.Positions[1].Roles[0] = "comunity-manager" }),
			Speaks: expect(org.UnknownReference, "cm")},
		{Name: "a role of the design's own", Design: change(func(d *org.Design) {
			d.Roles = []org.RoleDef{{ID: "growth", Responsibilities: []role.Responsibility{role.GrowAudience}}}
			d.Positions[1].Roles = append(d.Positions[1].Roles, "growth")
		}), Silent: []org.Code{org.UnknownReference}},
		{Name: "an unknown KPI", Design: change(func(d *org.Design) { d.KPIs = []org.KPI{{ID: "er_reech", Owner: "smm"}} }),
			Speaks: expect(org.UnknownReference, "er_reech")},
		{Name: "known and own KPIs", Design: change(func(d *org.Design) {
			d.KPIs = []org.KPI{{ID: kpi.ERReach, Owner: "smm"}, {ID: "altas", Formula: "leads / reach", Owner: "smm", Reporter: "cm"}}
		}), Silent: []org.Code{org.UnknownReference}},
		{Name: "an unknown framework", Design: change(func(d *org.Design) { d.Framework = "ceupé" }),
			Speaks: expect(org.UnknownReference, "")},
		{Name: "an unknown artefact", Design: change(func(d *org.Design) {
			d.Liaisons = []org.Liaison{{Between: []string{"cm", "prensa"}, For: []role.Artefact{"alrt"}}}
		}), Speaks: expect(org.UnknownReference, "cm+prensa")},

		{Name: "a line that returns", Design: change(func(d *org.Design) { d.Positions[0].ReportsTo = "cm" }),
			Speaks: expect(org.ReportingCycle, "cm")},
		{Name: "a position above itself", Design: change(func(d *org.Design) { d.Positions[0].ReportsTo = "smm" }),
			Speaks: expect(org.ReportingCycle, "smm")},

		{Name: "two heads", Design: add(filled("otra", "", role.Designer)), Speaks: expect(org.MultipleRoots, "")},
		{Name: "two heads under a client", Design: change(func(d *org.Design) {
			d.Outside = append(d.Outside, org.Outside{ID: "cliente", Kind: role.PartyClient})
			d.Positions = append(d.Positions, filled("otra", "", role.Designer))
		}), Silent: []org.Code{org.MultipleRoots}},

		{Name: "a manager under a community manager", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo, d.Positions[1].ReportsTo = "cm", ""
		}), Speaks: expect(org.TierInversion, "smm")},
		{Name: "a manager under a community manager, through a position without a role", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo, d.Positions[1].ReportsTo = "medio", ""
			d.Positions = append(d.Positions, filled("medio", "cm"))
		}), Speaks: expect(org.TierInversion, "smm")},
		{Name: "a manager under a designer, of whose tier no source speaks", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo = "arte"
			d.Positions = append(d.Positions, filled("arte", "", role.Designer))
		}), Silent: []org.Code{org.TierInversion}},

		{Name: "two community managers without a common superior", Design: add(filled("cm2", "", role.CommunityManager)),
			Speaks: expect(org.NoAccountable, "cm")},
		{Name: "two community managers, one named accountable", Design: add(func() org.Position {
			p := filled("cm2", "", role.CommunityManager)
			for x := range role.Responsibilities() {
				p.Duties = append(p.Duties, org.Duty{Responsibility: x, Part: role.PartAccountable})
			}
			return p
		}()), Silent: []org.Code{org.NoAccountable}},
		{Name: "two community managers under one manager", Design: add(filled("cm2", "smm", role.CommunityManager)),
			Silent: []org.Code{org.NoAccountable}},

		{Name: "accountable, and nobody does it", Design: change(func(d *org.Design) {
			d.Positions[0].Without = []role.Responsibility{role.DesignCrisisPlan}
			d.Positions[0].Duties = []org.Duty{{Responsibility: role.DesignCrisisPlan, Part: role.PartAccountable}}
		}), Speaks: expect(org.NoResponsible, "design-crisis-plan"), Silent: []org.Code{org.ResponsibilityUncovered}},

		{Name: "a community manager alone", Design: change(func(d *org.Design) {
			d.Positions = d.Positions[1:]
			d.Positions[0].ReportsTo = ""
		}), Speaks: []orgtest.Expect{{Code: org.StageUncovered, Subject: "strategy"}, {Code: org.StageUncovered, Subject: "analysis"}}},
		{Name: "nobody", Design: change(func(d *org.Design) { d.Positions = nil }), Speaks: expect(org.StageUncovered, ""),
			Silent: []org.Code{org.ChannelUncovered, org.ResponsibilityUncovered}},
		{Name: "only vacancies", Design: change(func(d *org.Design) {
			for i := range d.Positions {
				d.Positions[i].Holders = nil
			}
		}), Speaks: []orgtest.Expect{
			{Code: org.StageUncovered, Subject: "research"}, {Code: org.StageUncovered, Subject: "strategy"},
			{Code: org.StageUncovered, Subject: "planning"}, {Code: org.StageUncovered, Subject: "creation"},
			{Code: org.StageUncovered, Subject: "publishing"}, {Code: org.StageUncovered, Subject: "engagement"},
			{Code: org.StageUncovered, Subject: "listening"}, {Code: org.StageUncovered, Subject: "reporting"},
			{Code: org.StageUncovered, Subject: "analysis"},
		}},
		{Name: "a channel of no brand that nobody has, beside brands whose stages are covered", Design: change(func(d *org.Design) {
			d.Brands = append(d.Brands, org.Brand{ID: "sur"})
			d.Channels = append(d.Channels, org.Channel{ID: "sur-ig", Brand: "sur"}, org.Channel{ID: "todas"})
			d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig", "sur-ig"}, []string{"ig", "sur-ig"}
		}), Speaks: expect(org.ChannelUncovered, "todas"), Silent: []org.Code{org.StageUncovered}},
		{Name: "nothing on engagement where no channel takes replies", Design: change(func(d *org.Design) {
			d.Channels[0].Kind = role.ChannelBroadcast
			d.Positions[1].Without = []role.Responsibility{role.ManageCommunity, role.AnswerComments, role.AnswerMessages, role.ModerateConversation}
		}), Silent: []org.Code{org.StageUncovered, org.ChannelUncovered}},

		{Name: "a channel that nobody has", Design: change(func(d *org.Design) {
			d.Channels = append(d.Channels, org.Channel{ID: "tiktok", Brand: "norte"})
			d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig"}, []string{"ig"}
		}), Speaks: expect(org.ChannelUncovered, "tiktok")},
		{Name: "a dormant channel that nobody has", Design: change(func(d *org.Design) {
			d.Channels = append(d.Channels, org.Channel{ID: "tiktok", Brand: "norte", Status: org.StatusDormant})
			d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig"}, []string{"ig"}
		}), Silent: []org.Code{org.ChannelUncovered}},
		{Name: "a channel that an outside party holds", Design: change(func(d *org.Design) {
			d.Outside = append(d.Outside, org.Outside{ID: "agencia", Kind: role.PartyAgency})
			d.Channels = append(d.Channels, org.Channel{ID: "tiktok", Brand: "norte", HeldBy: "agencia"})
			d.Positions[0].Channels, d.Positions[1].Channels = []string{"ig"}, []string{"ig"}
		}), Silent: []org.Code{org.ChannelUncovered}},

		{Name: "a chat, where nobody takes part", Design: change(func(d *org.Design) {
			d.Objectives = []org.Objective{{Kind: role.ObjectiveEngagement}}
			d.Channels = []org.Channel{{ID: "wa", Kind: role.ChannelMessaging, Brand: "norte"}}
			d.Positions[1].Without = []role.Responsibility{role.EncourageParticipation}
			d.Positions[0].Without = []role.Responsibility{role.EncourageParticipation}
		}), Silent: []org.Code{org.ResponsibilityUncovered}},
		{Name: "a vacant strategist over a manager", Design: change(func(d *org.Design) {
			d.Positions[0].ReportsTo = "sms"
			d.Positions = append(d.Positions, org.Position{ID: "sms", Roles: []role.Role{role.Strategist}})
		}), Speaks: []orgtest.Expect{{Code: org.CoveredOnlyByVacancy, Subject: "sms"}, {Code: org.Vacancy, Subject: "sms"}}},
		{Name: "a vacant designer, whose work the community manager does", Design: add(org.Position{ID: "arte", ReportsTo: "smm", Roles: []role.Role{role.Designer}}),
			Speaks: expect(org.Vacancy, "arte"), Silent: []org.Code{org.CoveredOnlyByVacancy, org.StageUncovered}},

		{Name: "what is essential beside the main line", Design: change(func(d *org.Design) {
			d.Positions[0].Without = []role.Responsibility{role.ControlAccountAccess}
		}), Speaks: expect(org.ResponsibilityUncovered, "control-account-access")},
		{Name: "what an activity asks for", Design: change(func(d *org.Design) {
			d.Activities[role.ActivityPaid] = true
			d.Positions[0].Without = []role.Responsibility{role.PlanAds}
		}), Speaks: expect(org.ResponsibilityUncovered, "plan-ads")},
		{Name: "what an activity would ask for", Design: change(func(d *org.Design) {
			d.Positions[0].Without = []role.Responsibility{role.PlanAds, role.RunAds}
		}), Silent: []org.Code{org.ResponsibilityUncovered}},

		{Name: "the strategy in a community manager's hands", Design: change(func(d *org.Design) {
			d.Positions[1].Duties = []org.Duty{{Responsibility: role.DesignStrategy}}
		}), Speaks: expect(org.UnexpectedRole, "cm")},
		{Name: "what the sources dispute in anybody's hands", Design: change(func(d *org.Design) {
			d.Positions[0].Duties = []org.Duty{{Responsibility: role.AnswerMessages}}
		}), Silent: []org.Code{org.UnexpectedRole}},

		{Name: "three hats", Design: add(filled("todo", "smm", role.Strategist, role.Manager, role.CommunityManager)),
			Speaks: expect(org.CombinedRoles, "todo")},
		{Name: "two hats of one tier", Design: add(filled("dos", "smm", role.CommunityManager, role.Designer)),
			Silent: []org.Code{org.CombinedRoles}},

		{Name: "an open seat", Design: change(func(d *org.Design) { d.Positions[1].Seats = 3 }), Speaks: expect(org.Vacancy, "cm"),
			Silent: []org.Code{org.StageUncovered, org.CoveredOnlyByVacancy}},

		{Name: "activities that are not named", Design: change(func(d *org.Design) { delete(d.Activities, role.ActivitySEO) }),
			Speaks: expect(org.ScopeUndeclared, "")},
		{Name: "only positions", Design: org.Design{Positions: sound().Positions}, Speaks: expect(org.ScopeUndeclared, "")},
	}
}

func TestEveryRuleSpeaksAndIsSilent(t *testing.T) {
	t.Parallel()
	v := org.Validator{On: time.Date(2026, 11, 1, 0, 0, 0, 0, time.UTC)}
	orgtest.Rules(t, v, org.Rules(), ruleCases()...)
}

// TestRolesByTheirTitles suggests the role that a title means where no id is spelt alike.
func TestRolesByTheirTitles(t *testing.T) {
	t.Parallel()
	for id, want := range map[role.Role]role.Role{
		"account-lead": role.AccountManager, "social-media-manger": role.Manager, "gestora-de-comunidad": role.CommunityManager, "plumber": "",
	} {
		r := org.Validate(org.Design{Positions: []org.Position{{ID: "a", Roles: []role.Role{id}}}})
		i := slices.IndexFunc(r.Findings, func(f org.Finding) bool { return f.Code == org.UnknownReference })
		require.GreaterOrEqual(t, i, 0, id)
		require.Equal(t, string(want), r.Findings[i].Args.Suggestion, id)
		require.Contains(t, r.Findings[i].Help(language.English), "(roles)")
	}
}

// One number of one channel says how much there is to do.
func TestAnyVolumeIsDeclared(t *testing.T) {
	t.Parallel()
	for name, say := range map[string]func(*org.Channel){
		"posts":        func(c *org.Channel) { c.PostsPerWeek = new(1.0) },
		"reused posts": func(c *org.Channel) { c.ReusedPostsPerWeek = new(1.0) },
		"videos":       func(c *org.Channel) { c.VideosPerWeek = new(1.0) },
		"comments":     func(c *org.Channel) { c.CommentsPerDay = new(1.0) },
		"messages":     func(c *org.Channel) { c.MessagesPerDay = new(1.0) },
		"mentions":     func(c *org.Channel) { c.MentionsPerDay = new(1.0) },
		"cases":        func(c *org.Channel) { c.CasesPerDay = new(0.0) },
	} {
		silent := change(func(d *org.Design) {
			d.Channels = []org.Channel{{ID: "uno", Brand: "norte"}, {ID: "ig", Brand: "norte"}}
		})
		if f, ok := found(org.Validate(silent), orgtest.Expect{Code: org.ScopeUndeclared}); !ok || !slices.Equal(f.Args.Missing, []string{"volumes"}) {
			t.Fatalf("without volumes: %v", f.Args.Missing)
		}
		say(&silent.Channels[1])
		if f, ok := found(org.Validate(silent), orgtest.Expect{Code: org.ScopeUndeclared}); ok {
			t.Errorf("%s: %v is undeclared", name, f.Args.Missing)
		}
	}
}
