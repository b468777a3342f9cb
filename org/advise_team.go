package org

import (
	"math"
	"slices"
	"strconv"

	"example.com/socialorg/role"
)

// An advisedTeam is a design with what its reasons need to know.
type advisedTeam struct {
	design     Design
	positions  []Position // the same before duties were moved
	use        []bool     // the units in use
	later      []string   // channels that stay planned for want of time
	left       []string   // brands that are left for later
	extra      []role.Role
	strategist bool
	steering   float64 // hours a week of the marketing department
	slack      float64 // hours a week that are left to all together
}

// team finds how many people are needed, and the team for those who can be paid.
func (a *adviser) team() advisedTeam {
	all := a.s.first(a.s.units())
	a.needed = min(max(int(math.Ceil(a.Hours/a.s.free()-1e-9)), 1), maxAdvised)
	for range 5 {
		if t := a.compose(a.needed, all, false); a.fits(&t) || a.needed == maxAdvised {
			break
		}
		a.needed++
	}
	people := min(a.s.paid(), a.needed)
	if !a.Known { // the volumes may ask for more
		people = min(a.s.paid(), max(a.needed, 2))
		a.needed = max(a.needed, people)
	}
	size := people
	if people == 0 {
		size = a.needed
	}
	if size >= 3 && size == a.needed && a.s.wide() { // where people are short, hands come before a strategist
		if t := a.compose(size, all, true); a.fits(&t) {
			return t.staffed(people)
		}
	}
	t := a.largest(size).staffed(people)
	if people > 0 {
		a.vacancies(&t, people)
	}
	return t
}

// staffed returns the team, without people where there are none.
func (t advisedTeam) staffed(people int) advisedTeam {
	if people > 0 {
		return t
	}
	for i := range t.design.Positions {
		p := &t.design.Positions[i]
		if n := p.filled(); n > 1 {
			p.Seats = n
		}
		p.Holders = nil
	}
	return t
}

// largest returns the team of so many people with as many channels in use as they have time for, the first ones first.
func (a *adviser) largest(people int) advisedTeam {
	all := a.s.units()
	best := a.compose(people, a.s.first(all), false)
	if a.fits(&best) || a.s.paid() == 0 {
		return best
	}
	low, high := 0, min(all, maxChannels) // low is taken, high is too many
	best = a.compose(people, a.s.first(low), false)
	a.fits(&best)
	for high-low > 1 {
		middle := (low + high) / 2
		if t := a.compose(people, a.s.first(middle), false); a.fits(&t) {
			low, best = middle, t
		} else {
			high = middle
		}
	}
	for i := low; i < min(all, maxChannels); i++ { // a smaller one may still fit
		if len(a.s.Channels) > 0 && a.on[a.s.Channels[i].ID] > best.slack {
			continue
		}
		use := slices.Clone(best.use)
		use[i] = true
		if t := a.compose(people, use, false); a.fits(&t) {
			best = t
		}
	}
	return best
}

// compose returns a team of people with some channels in use, and with a strategist apart from the manager or not.
func (a *adviser) compose(people int, use []bool, strategist bool) advisedTeam {
	t := advisedTeam{use: use, strategist: strategist}
	t.design, t.left = a.s.frame(use)
	for i, c := range a.s.Channels {
		if used := c.Status == "" || c.Status == StatusActive; !use[i] && used && !slices.Contains(t.left, c.Brand) {
			t.later = append(t.later, c.ID)
		}
	}
	person := 0
	next := func(n int) (holders []Holder) {
		for range n {
			person++
			holders = append(holders, Holder{ID: "person-" + strconv.Itoa(person)})
		}
		return holders
	}
	add := func(id, superior string, holders []Holder, roles ...role.Role) string {
		p := Position{ID: a.s.name(id), Roles: roles, Holders: holders, ReportsTo: superior, Languages: slices.Clone(a.s.Languages)}
		if h := sane(a.s.HoursPerWeek); h > 0 {
			p.HoursPerWeek = new(a.s.week())
		}
		t.design.Positions = append(t.design.Positions, p)
		return p.ID
	}
	top := ""
	for _, o := range t.design.Outside {
		if o.Kind != role.PartyClient {
			top = o.ID
		}
	}
	switch {
	case people == 1 && a.s.steered():
		head := add(idMarketing, top, []Holder{{ID: "marketing-1", Share: new(0.1)}}, role.Strategist)
		add("community-manager", head, next(1), role.CommunityManager)
	case people == 1:
		add("social-media", top, next(1), everything()...)
	default:
		if strategist {
			top = add("strategist", top, next(1), role.Strategist)
		}
		manager := add("manager", top, next(1), role.Manager)
		t.extra = a.extra(people - person - 1)
		general := 1
		for _, r := range t.extra {
			if r == role.CommunityManager {
				general++
			}
		}
		add("community-manager", manager, next(general), role.CommunityManager)
		for i, r := range t.extra {
			if r != role.CommunityManager && !slices.Contains(t.extra[:i], r) {
				n := 0
				for _, other := range t.extra {
					if other == r {
						n++
					}
				}
				add(string(r), manager, next(n), r)
			}
		}
	}
	a.join(&t.design)
	t.positions = slices.Clone(t.design.Positions)
	return t
}

// wide reports whether strategy is worth a position of its own.
func (s *Situation) wide() bool {
	markets := map[string]bool{}
	for i := range s.Channels {
		if m := s.Channels[i].Market; m != "" {
			markets[m] = true
		}
	}
	return len(s.Brands) > 1 || len(markets) > 1 || s.Months >= 12
}

// A trade is work that a specialist can take from the others.
type trade struct {
	role  role.Role
	least float64 // of a week, below which it stays with the others
	work  []role.Responsibility
}

// trades are the specialists in the order in which equal amounts of work call for them.
var trades = [...]trade{
	{role.ContentCreator, 0.4, []role.Responsibility{role.CreateContent, role.DesignVisuals, role.ProduceVideo, role.PublishContent}},
	{role.CustomerCareAgent, 0.5, []role.Responsibility{role.AnswerComments, role.AnswerMessages, role.SupportCustomers}},
	{role.PaidSocialSpecialist, 0.3, []role.Responsibility{role.PlanAds, role.RunAds, role.GenerateLeads, role.SetUpTracking}},
	{role.SocialAnalyst, 0.4, []role.Responsibility{role.CollectMetrics, role.PrepareReports, role.AnalyseResults, role.MonitorMentions, role.InterpretSentiment}},
}

// extra returns who follows the manager and the community manager: each time whoever takes most of what is left.
func (a *adviser) extra(n int) []role.Role {
	free := a.s.free()
	var left [len(trades)]float64
	for i := range trades {
		for _, x := range trades[i].work {
			left[i] += a.work[x]
		}
	}
	left[1] = max(0, left[1]-free/2) // the first community manager answers too
	left[0] = max(0, left[0]-free/4)
	var roles []role.Role
	for range n {
		most := 0
		for i := range left {
			if left[i] > left[most] {
				most = i
			}
		}
		if left[most] < trades[most].least*free {
			roles = append(roles, role.CommunityManager)
			continue
		}
		left[most] = max(0, left[most]-free)
		r := trades[most].role
		if r == role.CustomerCareAgent && !a.s.Activities[role.ActivityCustomerCare] {
			r = role.CommunityManager
		}
		roles = append(roles, r)
	}
	return roles
}

// vacancies adds seats for those who are needed and cannot be paid.
func (a *adviser) vacancies(t *advisedTeam, people int) {
	open := a.needed - people
	if open <= 0 {
		return
	}
	wanted := a.compose(a.needed, t.use, t.strategist)
	for _, w := range wanted.positions {
		i := t.design.positionAt(w.ID)
		if i >= 0 {
			if more := min(w.filled()-t.design.Positions[i].filled(), open); more > 0 {
				t.design.Positions[i].Seats = t.design.Positions[i].filled() + more
				open -= more
			}
			continue
		}
		if general := generalist(w.Roles[0]) && w.Roles[0] != role.CommunityManager; general || open == 0 {
			continue // who decides is never vacant: nobody would make up for it
		}
		w.Seats = min(w.filled(), open)
		open -= w.Seats
		w.Holders, w.Backup = nil, ""
		if t.design.positionAt(w.ReportsTo) < 0 {
			w.ReportsTo = t.design.Positions[0].ID
		}
		if w.Seats == 1 {
			w.Seats = 0
		}
		t.design.Positions = append(t.design.Positions, w)
	}
	if open > 0 {
		i := slices.IndexFunc(t.design.Positions, func(p Position) bool { return slices.Contains(p.Roles, role.CommunityManager) && len(p.Roles) == 1 })
		if i < 0 {
			t.design.Positions = append(t.design.Positions, Position{ID: a.s.name("community-manager"), Roles: []role.Role{role.CommunityManager},
				ReportsTo: t.design.Positions[0].ID, Languages: slices.Clone(a.s.Languages), Seats: open})
			return
		}
		p := &t.design.Positions[i]
		p.Seats = max(p.Seats, p.filled(), 1) + open
		if p.filled() == 0 && p.Seats == 1 {
			p.Seats = 0
		}
	}
}
