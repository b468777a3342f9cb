package org

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/role"
)

// A Dispute is a matter on which the sources differ and that the situation makes a question of one's own: what each says, what separates
// them, and whose view the design follows.
type Dispute struct {
	Matter role.Matter    `json:"matter"`
	Name   socialorg.Text `json:"name"`          // the question
	Views  []DisputeView  `json:"views"`         // by source
	Here   Answer         `json:"here,omitzero"` // whether what separates them is so here; zero: not known, or no question of yes and no
}

// A DisputeView is what one source says.
type DisputeView struct {
	Framework string          `json:"framework"` // id of a role.Framework
	Says      socialorg.Text  `json:"says"`      // a phrase without a full stop
	Refs      []socialorg.Ref `json:"refs"`
	Followed  bool            `json:"followed,omitzero"` // the design is so
}

// disputes returns the matters on which the sources differ about such a team.
func (a *adviser) disputes(t advisedTeam) (all []Dispute) {
	w := Validator{}.View(t.design)
	for d := range role.Disagreements() {
		here, asked := a.concerns(d.Matter, &t)
		if !asked {
			continue
		}
		one := Dispute{Matter: d.Matter, Name: d.Name, Here: here}
		for _, v := range d.Views {
			if v.Responsibility != "" && !wanted(w, v.Responsibility) {
				continue
			}
			view := DisputeView{Framework: v.Framework.ID(), Says: v.Says, Refs: v.Refs}
			if v.Responsibility != "" {
				view.Followed = does(w, v.Responsibility, v.Roles)
			} else {
				view.Followed = a.follows(d.Matter, v.Framework.ID(), &t)
			}
			one.Views = append(one.Views, view)
		}
		if len(one.Views) > 1 {
			all = append(all, one)
		}
	}
	return all
}

// concerns reports whether a matter is a question for this team, and whether what separates the sources is so here.
func (a *adviser) concerns(m role.Matter, t *advisedTeam) (here Answer, asked bool) {
	s := a.s
	filled := 0
	for i := range t.design.Positions {
		if !t.design.Positions[i].vacant() || s.paid() == 0 {
			filled++
		}
	}
	several := filled > 1 && !s.steered()
	is := func(yes bool) Answer {
		if yes {
			return AnswerYes
		}
		return AnswerNo
	}
	switch m {
	case "who-is-needed":
		if s.Setting == SettingAgency { // what its clients have is another question
			return 0, true
		}
		return s.Marketing, true
	case "combining":
		switch {
		case len(t.design.Positions[0].Roles) < 2:
			return 0, false
		case !a.Known && a.Hours <= s.free():
			return 0, true
		}
		return is(a.Hours <= s.free()), true
	case "tiers", "head":
		return is(t.strategist), several
	case "answers":
		return 0, several
	case "calendar":
		return s.Approval, several
	case "crisis", "results":
		return 0, several
	case "presenting":
		return is(s.Setting == SettingAgency), several && s.Setting == SettingAgency
	case "paid":
		return 0, several && s.Activities[role.ActivityPaid]
	case "influencers":
		return 0, several && s.Activities[role.ActivityInfluencers]
	case "voice":
		return 0, slices.ContainsFunc(t.design.Channels, func(c Channel) bool { return c.Kind == role.ChannelPersonal || c.Kind == role.ChannelCommunity })
	}
	return 0, false
}

// follows reports whether the design is as a source has it, in matters that are no single responsibility.
func (a *adviser) follows(m role.Matter, framework string, t *advisedTeam) bool {
	one := len(t.design.Positions[0].Roles) > 1
	switch m {
	case "who-is-needed":
		switch framework {
		case "ceupe":
			return one
		case "planificar-ejecutar": // a community manager is enough where marketing steers
			return a.s.steered() || a.s.Marketing != AnswerYes
		case "smm-vs-cm":
			return !a.s.steered()
		}
	case "combining":
		return framework != "perfil-smm"
	case "tiers":
		if t.strategist {
			return framework == "ceupe"
		}
		return framework != "ceupe" && framework != "smm-vs-cm"
	case "head":
		if t.strategist {
			return framework == "ceupe"
		}
		return framework != "ceupe"
	}
	return false
}

// wanted reports whether the design asks for x.
func wanted(w *View, x role.Responsibility) bool {
	for c := range w.Cells() {
		if c.Responsibility == x && c.Need > 0 {
			return true
		}
	}
	return false
}

// does reports whether the role that a source names first does x wherever it is asked for. Where it takes strategist and manager for
// one, either will do.
func does(w *View, x role.Responsibility, roles []role.Role) bool {
	meant := roles[:1]
	if roles[0] == role.Manager && slices.Contains(roles, role.Strategist) {
		meant = []role.Role{role.Manager, role.Strategist}
	}
	for c := range w.Cells() {
		if c.Responsibility != x || c.Need == 0 {
			continue
		}
		if !slices.ContainsFunc(c.Holders, func(id string) bool {
			p, _ := w.Position(id)
			return slices.ContainsFunc(meant, func(r role.Role) bool { return slices.Contains(p.Roles, r) })
		}) {
			return false
		}
	}
	return true
}
