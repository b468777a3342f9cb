package org

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// A ReasonCode names a kind of reason for good, in kebab-case.
type ReasonCode string

// The codes of reasons, in the order in which [Advice] gives them. Beside each stands what it sets.
const (
	ReasonObjectives      ReasonCode = "objectives-first"       // Objectives
	ReasonHours           ReasonCode = "hours"                  // Hours, Available, Count (people needed), Floor
	ReasonSteered         ReasonCode = "marketing-steers"       // Hours (of marketing), Roles
	ReasonUnsteered       ReasonCode = "nobody-steers"          // no more
	ReasonCombined        ReasonCode = "one-person"             // Roles
	ReasonProfile         ReasonCode = "combined-profile"       // no more
	ReasonOwner           ReasonCode = "owner-does-it"          // no more
	ReasonTwoRoles        ReasonCode = "decide-and-carry-out"   // Roles
	ReasonMarketingAbove  ReasonCode = "marketing-above"        // no more
	ReasonManagerPlans    ReasonCode = "manager-plans"          // Roles
	ReasonStrategist      ReasonCode = "strategist-apart"       // Roles, Count (brands), Months
	ReasonSpecialists     ReasonCode = "work-for-more"          // Roles, Count (people)
	ReasonEnough          ReasonCode = "enough-people"          // Count (people), More (those who are not needed)
	ReasonVacancies       ReasonCode = "vacancies"              // Count (seats), More (people needed)
	ReasonChannelsLater   ReasonCode = "channels-later"         // Channels
	ReasonBrandsLater     ReasonCode = "brands-later"           // Brands
	ReasonClients         ReasonCode = "one-voice-for-clients"  // Roles
	ReasonQuickAnswers    ReasonCode = "quick-answers"          // no more
	ReasonLanguages       ReasonCode = "languages"              // Languages
	ReasonCalendarMonthly ReasonCode = "calendar-monthly"       // no more
	ReasonCalendarWeekly  ReasonCode = "calendar-weekly"        // no more
	ReasonShortTerm       ReasonCode = "short-term"             // Months
	ReasonPostingOnly     ReasonCode = "posting-is-no-strategy" // no more
	ReasonKPIs            ReasonCode = "kpi-for-each-objective" // KPIs
)

// A Reason says why a design is as it is.
type Reason struct {
	Code ReasonCode      `json:"code"`
	Refs []socialorg.Ref `json:"refs"` // what it rests on

	Roles      []role.Role      `json:"roles,omitzero"`
	Brands     []string         `json:"brands,omitzero"`
	Channels   []string         `json:"channels,omitzero"`
	Languages  []string         `json:"languages,omitzero"`
	Objectives []role.Objective `json:"objectives,omitzero"`
	KPIs       []kpi.ID         `json:"kpis,omitzero"`
	Hours      float64          `json:"hours,omitzero"`     // a week
	Available  float64          `json:"available,omitzero"` // to one person, a week
	Floor      bool             `json:"floor,omitzero"`     // not all volumes are known
	Count      int              `json:"count,omitzero"`
	More       int              `json:"more,omitzero"`
	Months     int              `json:"months,omitzero"`
}

// explain gives the reasons for a team.
func (a *adviser) explain(t advisedTeam) {
	s := a.s
	people := 0
	for i := range t.design.Positions {
		people += t.design.Positions[i].filled()
	}
	if s.steered() {
		people-- // marketing was there before
	}
	add := func(r Reason) { a.Reasons = append(a.Reasons, r) }
	if len(s.Objectives) > 0 {
		add(Reason{Code: ReasonObjectives, Objectives: slices.Clone(s.Objectives), Refs: []socialorg.Ref{"planificar-ejecutar#04", "postcron#smm-08"}})
	}
	add(Reason{Code: ReasonHours, Hours: a.Hours, Available: hundredths(s.free()), Count: a.needed, Floor: !a.Known, Refs: []socialorg.Ref{socialorg.Practice}})
	a.explainRoles(&t, people, add)
	if t.extra != nil {
		add(Reason{Code: ReasonSpecialists, Roles: slices.Compact(slices.Sorted(slices.Values(t.extra))), Count: len(t.extra), Refs: []socialorg.Ref{socialorg.Practice}})
	}
	if more := s.paid() - people; more > 0 && people > 0 && a.Known {
		add(Reason{Code: ReasonEnough, Count: people, More: more, Refs: []socialorg.Ref{socialorg.Practice}})
	}
	if more := a.needed - people; more > 0 {
		add(Reason{Code: ReasonVacancies, Count: more, More: a.needed, Refs: []socialorg.Ref{socialorg.Practice}})
	}
	if len(t.later) > 0 {
		add(Reason{Code: ReasonChannelsLater, Channels: t.later, Refs: []socialorg.Ref{"planificar-ejecutar#09", "ceupe#why-04"}})
	}
	if len(t.left) > 0 {
		add(Reason{Code: ReasonBrandsLater, Brands: t.left, Refs: []socialorg.Ref{socialorg.Practice}})
	}
	if s.Setting == SettingAgency {
		add(Reason{Code: ReasonClients, Roles: t.design.Positions[0].Roles, Refs: []socialorg.Ref{"postcron#smm-14"}})
	}
	a.explainWork(&t, add)
}

// explainRoles says who decides and who carries out.
func (a *adviser) explainRoles(t *advisedTeam, people int, add func(Reason)) {
	s := a.s
	first := t.design.Positions[0].Roles
	switch {
	case s.steered():
		add(Reason{Code: ReasonSteered, Hours: t.steering, Roles: []role.Role{role.CommunityManager}, Refs: []socialorg.Ref{"planificar-ejecutar#05", "planificar-ejecutar#01"}})
	case len(first) > 1:
		if s.Marketing == AnswerNo {
			add(Reason{Code: ReasonUnsteered, Refs: []socialorg.Ref{"planificar-ejecutar#06"}})
		}
		add(Reason{Code: ReasonCombined, Roles: first, Refs: []socialorg.Ref{"ceupe#tier-05", "postcron#end-04", "planificar-ejecutar#02"}})
		add(Reason{Code: ReasonProfile, Refs: []socialorg.Ref{"planificar-ejecutar#03", "ceupe#skill-01", "perfil-smm#anti-01", "ceupe#anti-01"}})
		if s.Setting == SettingInHouse && s.Marketing != AnswerYes && people <= 1 {
			add(Reason{Code: ReasonOwner, Refs: []socialorg.Ref{"postcron#intro-01"}})
		}
	default:
		if s.Marketing == AnswerNo {
			add(Reason{Code: ReasonUnsteered, Refs: []socialorg.Ref{"planificar-ejecutar#06"}})
		}
		add(Reason{Code: ReasonTwoRoles, Roles: []role.Role{role.Manager, role.CommunityManager},
			Refs: []socialorg.Ref{"planificar-ejecutar#01", "perfil-smm#def-02", "ceupe#tier-02", "ceupe#tier-03", "postcron#intro-02"}})
		if s.Marketing == AnswerYes && s.Setting != SettingAgency {
			add(Reason{Code: ReasonMarketingAbove, Refs: []socialorg.Ref{"planificar-ejecutar#05", "postcron#smm-14"}})
		}
		if t.strategist {
			add(Reason{Code: ReasonStrategist, Roles: []role.Role{role.Strategist, role.Manager}, Count: len(t.design.Brands), Months: s.Months,
				Refs: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02"}})
		} else {
			add(Reason{Code: ReasonManagerPlans, Roles: []role.Role{role.Manager, role.Strategist}, Refs: []socialorg.Ref{"ceupe#tier-04", "postcron#end-01"}})
		}
	}
}

// explainWork says how to work.
func (a *adviser) explainWork(t *advisedTeam, add func(Reason)) {
	s := a.s
	if slices.ContainsFunc(t.design.Channels, func(c Channel) bool {
		return (c.Status == "" || c.Status == StatusActive) && (c.Kind == "" || c.Kind.TakesReplies())
	}) {
		add(Reason{Code: ReasonQuickAnswers, Refs: []socialorg.Ref{"planificar-ejecutar#09", "smm-vs-cm#skill-01"}})
	}
	if len(s.Languages) > 1 {
		add(Reason{Code: ReasonLanguages, Languages: slices.Clone(s.Languages), Refs: []socialorg.Ref{socialorg.Practice, "smm-vs-cm#skill-01"}})
	}
	if s.Approval == AnswerYes {
		add(Reason{Code: ReasonCalendarWeekly, Refs: []socialorg.Ref{"planificar-ejecutar#07", "planificar-ejecutar#08"}})
	} else {
		add(Reason{Code: ReasonCalendarMonthly, Refs: []socialorg.Ref{"planificar-ejecutar#07"}})
	}
	if s.Months > 0 && s.Months <= 3 {
		add(Reason{Code: ReasonShortTerm, Months: s.Months, Refs: []socialorg.Ref{"planificar-ejecutar#07", "planificar-ejecutar#04"}})
	}
	if len(s.Objectives) == 0 {
		add(Reason{Code: ReasonPostingOnly, Refs: []socialorg.Ref{"planificar-ejecutar#10", "planificar-ejecutar#01"}})
	}
	var ids []kpi.ID
	for _, k := range t.design.KPIs {
		ids = append(ids, k.ID)
	}
	if ids != nil {
		add(Reason{Code: ReasonKPIs, KPIs: ids, Refs: []socialorg.Ref{"postcron#smm-08"}})
	}
}
