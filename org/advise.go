package org

import (
	"maps"
	"slices"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
)

// A Setting says for whom a team works. The zero Setting is not said.
type Setting uint8

// The settings.
const (
	SettingInHouse Setting = iota + 1 // for the organisation that it belongs to
	SettingAgency                     // for clients
)

var settings = enum.Table{Type: "org: setting", Words: []string{"", "in-house", "agency"}}

// String returns the id of s, "" for the zero Setting.
func (s Setting) String() string { return enum.String(&settings, s) }

// MarshalText returns the id of s; it fails for a value that has no name.
func (s Setting) MarshalText() ([]byte, error) { return enum.Marshal(&settings, s) }

// UnmarshalText reads an id; it fails for any other text.
func (s *Setting) UnmarshalText(text []byte) error { return enum.Unmarshal(&settings, s, text) }

// An Answer is yes or no. The zero Answer is not given.
type Answer uint8

// The answers.
const (
	AnswerYes Answer = iota + 1
	AnswerNo
)

var answers = enum.Table{Type: "org: answer", Words: []string{"", "yes", "no"}}

// String returns "yes" or "no", "" for the zero Answer.
func (a Answer) String() string { return enum.String(&answers, a) }

// MarshalText returns the id of a; it fails for a value that has no name.
func (a Answer) MarshalText() ([]byte, error) { return enum.Marshal(&answers, a) }

// UnmarshalText reads an id; it fails for any other text.
func (a *Answer) UnmarshalText(text []byte) error { return enum.Unmarshal(&answers, a, text) }

// A Situation is what somebody knows who needs a social media team and has none, or doubts the one there is. What is zero or nil is not
// known: [Advise] says what knowing it would change.
type Situation struct {
	Name         string                 `json:"name,omitzero"` // of the organisation
	Setting      Setting                `json:"setting,omitzero"`
	Marketing    Answer                 `json:"marketing,omitzero"` // whether a marketing department of the house sets the strategy
	Approval     Answer                 `json:"approval,omitzero"`  // whether somebody outside the team has to approve each piece
	Brands       []Brand                `json:"brands,omitzero"`    // most important first; an agency's name their clients
	Channels     []Channel              `json:"channels,omitzero"`  // most important first, with their kinds, languages and volumes
	Objectives   []role.Objective       `json:"objectives,omitzero"`
	Activities   map[role.Activity]bool `json:"activities,omitzero"` // paid ads, video, customer care and so on
	Languages    []string               `json:"languages,omitzero"`  // in which people write and are answered
	People       int                    `json:"people,omitzero"`     // who can be paid, or can give their time, as the owner of a small firm does
	HoursPerWeek float64                `json:"hoursPerWeek,omitzero"`
	Months       int                    `json:"months,omitzero"` // that the plan has to show results in
}

// Advice is a team to start with, why it is so, and what would change it.
type Advice struct {
	Design Design `json:"design"` // without names or titles, so that it reads in any language

	Hours  float64 `json:"hours"`  // a week, of all that the situation asks for, to hundredths
	Known  bool    `json:"known"`  // the volumes of all channels are; else Hours is a floor
	Needed int     `json:"needed"` // people who would do all of it, at most 30

	Reasons  []Reason   `json:"reasons"`
	Disputes []Dispute  `json:"disputes,omitzero"` // where the sources differ and it matters here
	Open     []Question `json:"open,omitzero"`     // what the situation does not say
}

// These are how large a team is advised, and how many channels are looked at: the sources speak of no more.
const (
	maxAdvised  = 30
	maxChannels = 100
)

// Advise says with which team to start.
//
// One person has the whole chain, unless a marketing department sets the strategy; two are a manager and a community manager; of more, a
// strategist has a position of their own where there are several brands or markets or the plan is for a year, and the others take the work
// that there is most of. No more people are used than the volumes ask for; where more are needed than can be paid, positions stay vacant,
// and the channels that nobody would have time for stay planned: the first ones come first. People get placeholder ids.
//
// As long as somebody can be paid, for half a week or more each, the design has no finding of level error but for what the situation
// itself has wrong, such as an id twice. Where nobody is known to be, all positions are vacant.
func Advise(s Situation) Advice {
	a := adviser{s: &s}
	a.Hours, a.Known = a.measure()
	team := a.team()
	a.Design = team.design
	a.Needed = a.needed
	a.explain(team)
	a.Disputes = a.disputes(team)
	a.Open = s.open(a.Known)
	return a.Advice
}

// An adviser works out an Advice.
type adviser struct {
	Advice
	s      *Situation
	work   map[role.Responsibility]float64 // hours a week
	on     map[string]float64              // the same by channel
	needed int
}

// week returns the hours that one person is paid for in a week.
func (s *Situation) week() float64 {
	if h := sane(s.HoursPerWeek); h > 0 {
		return min(h, 168)
	}
	return Limits{}.or().HoursPerWeek
}

// free returns the hours of it that are left for work.
func (s *Situation) free() float64 { return s.week() * (1 - Limits{}.or().Shrinkage) }

// paid returns how many people there are to plan with.
func (s *Situation) paid() int { return min(max(s.People, 0), maxAdvised) }

// measure loads one person with everything, to see how much there is.
func (a *adviser) measure() (hours float64, known bool) {
	d, _ := a.s.frame(a.s.first(a.s.units()))
	d.Positions = []Position{{ID: a.s.name("social-media"), Roles: everything(), Holders: []Holder{{ID: "person-1"}}}}
	a.work, a.on = map[role.Responsibility]float64{}, map[string]float64{}
	known = true
	for _, l := range (Validator{Cap: -1}).View(d).Loads() {
		hours += l.Hours
		known = known && l.Known
		for _, t := range l.Tasks {
			a.work[t.Responsibility] += t.Hours
			a.on[t.Scope.Channel] += t.Hours
		}
	}
	return hundredths(hours), known
}

func everything() []role.Role {
	return []role.Role{role.Strategist, role.Manager, role.CommunityManager}
}

// units returns how many things there are that a team may serve or leave for later: channels, or brands where no channels are said.
func (s *Situation) units() int {
	if len(s.Channels) == 0 {
		return len(s.Brands)
	}
	return len(s.Channels)
}

// first returns which units are in use where the first n are.
func (s *Situation) first(n int) []bool {
	use := make([]bool, s.units())
	for i := range n {
		use[i] = true
	}
	return use
}

// frame returns what the situation says as a design without positions, with some channels in use and the others planned. left are the
// brands none of whose channels is in use: all but the first of them are left out.
func (s *Situation) frame(use []bool) (d Design, left []string) {
	d = Design{Version: formatVersion, Name: s.Name, Activities: maps.Clone(s.Activities)}
	served := map[string]bool{}
	for i := range use {
		if len(s.Channels) == 0 {
			served[s.Brands[i].ID] = use[i]
		} else if use[i] {
			served[s.Channels[i].Brand] = true
		}
	}
	out := map[string]bool{}
	for i, b := range s.Brands {
		if i > 0 && slices.Contains(use, false) && !served[b.ID] {
			left = append(left, b.ID)
			out[b.ID] = true
			continue
		}
		d.Brands = append(d.Brands, b)
	}
	if s.Objectives != nil {
		d.Objectives = make([]Objective, len(s.Objectives))
		for i, o := range s.Objectives {
			d.Objectives[i].Kind = o
		}
	}
	d.Channels = slices.Clone(s.Channels[:0])
	for i, c := range s.Channels {
		if out[c.Brand] {
			continue
		}
		if !use[i] && (c.Status == "" || c.Status == StatusActive) {
			c.Status = StatusPlanned
		}
		c.Hours = slices.Clone(c.Hours)
		d.Channels = append(d.Channels, c)
	}
	if len(s.Channels) == 0 {
		d.Channels = nil
	}
	s.parties(&d)
	return d, left
}

// The ids of parties that the situation does not name.
const (
	idMarketing = "marketing"
	idOwner     = "owner"
	idClient    = "client"
)

// steered reports whether marketing sets the strategy and one person carries it out.
func (s *Situation) steered() bool {
	return s.Marketing == AnswerYes && s.Setting != SettingAgency && s.paid() == 1
}

// parties adds whom the team works for.
func (s *Situation) parties(d *Design) {
	seen := map[string]bool{}
	for i := range d.Brands {
		if c := d.Brands[i].Client; c != "" && !seen[c] {
			seen[c] = true
			d.Outside = append(d.Outside, Outside{ID: c, Kind: role.PartyClient})
		}
	}
	add := func(id string, kind role.Party) {
		if !seen[id] {
			d.Outside = append(d.Outside, Outside{ID: id, Kind: kind})
		}
	}
	switch {
	case s.Setting == SettingAgency && d.Outside == nil:
		add(idClient, role.PartyClient)
	case s.Setting == SettingInHouse && s.Marketing == AnswerYes && !s.steered():
		add(idMarketing, role.PartyMarketing)
	case s.Setting == SettingInHouse:
		add(idOwner, role.PartyOwner)
	}
	if s.Approval != AnswerYes {
		return
	}
	for _, o := range d.Outside {
		if o.Kind == role.PartyClient || s.Setting == SettingInHouse {
			d.Approvals = append(d.Approvals, Approval{By: o.ID, WithinHours: new(24.0)})
		}
	}
	for i := range d.Approvals {
		for _, b := range d.Brands {
			if len(d.Brands) > 1 && b.Client == d.Approvals[i].By && d.Approvals[i].Brand == "" {
				d.Approvals[i].Brand = b.ID
			}
		}
	}
}

// name returns an id for a position that no outside party has.
func (s *Situation) name(id string) string {
	taken := func(id string) bool {
		return id == idOwner || id == idClient || slices.ContainsFunc(s.Brands, func(b Brand) bool { return b.Client == id })
	}
	for taken(id) {
		id += "-team"
	}
	return id
}
