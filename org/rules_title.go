package org

import (
	"iter"
	"slices"
	"strings"

	"example.com/socialorg/role"
)

// minDuties is how many duties make it possible to say that a title is wrong about them, or that they are several roles'.
const minDuties = 2

// checkTitles finds titles that name another role than the position has: the roles that it says, else those that its duties amount to.
// Roles are those, largest share first; Value is the title. Where the work is both to decide and to carry out, a title has to name who
// decides; and where no strategist is there the manager does that work too.
func checkTitles(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		t := titles{w: w, strategist: w.staffed(role.Strategist), named: map[string]namedRoles{}}
		for _, i := range w.staff.order {
			p := &w.d.Positions[i]
			if p.Title == "" {
				continue
			}
			work := t.work(p)
			if len(work) == 0 {
				continue
			}
			f := Finding{Subject: w.subject(i), Args: Args{Value: p.Title}}
			named, social := t.roles(p.Title)
			switch {
			case !social && generalist(work[0].Role) && w.limits.TitleShare >= 0 && work[0].Share >= w.limits.TitleShare:
				if general(p.Title, work[0].Role) {
					continue
				}
				f.Severity, f.Args.Problem, f.Args.Roles = Info, ProblemUnnamed, []role.Role{work[0].Role}
			case len(named) > 0 && (len(p.Roles) > 0 || len(responsible(p)) >= minDuties) && !t.fits(p, work, named):
				for _, s := range work {
					f.Args.Roles = append(f.Args.Roles, s.Role)
				}
			default:
				continue
			}
			if !yield(f) {
				return
			}
		}
	}
}

// titles reads titles and work, each once.
type titles struct {
	w          *View
	strategist bool // some filled position has the role
	named      map[string]namedRoles
}

type namedRoles struct {
	roles  []role.Role
	social bool
}

// staffed reports whether a filled position has a role.
func (w *View) staffed(r role.Role) bool {
	n, ok := w.staff.roleAt[r]
	return ok && slices.ContainsFunc(w.staff.roles.list(n), func(g group) bool { return g.filled > 0 })
}

// roles returns what a title means, as far as it is worth anything, and whether it may mean a social role at all.
func (t *titles) roles(title string) ([]role.Role, bool) {
	n, known := t.named[title]
	if !known {
		for _, m := range role.Resolve(title) {
			n.social = true
			if m.Confidence >= role.ConfidenceMedium {
				n.roles = append(n.roles, m.Role)
			}
		}
		t.named[title] = n
	}
	return n.roles, n.social
}

// work returns what roles the work of a position is, largest share first: its roles alike, or what its duties amount to.
func (t *titles) work(p *Position) []role.RoleShare {
	var shares []role.RoleShare
	for _, r := range distinct(p.Roles) {
		if r.IsStandard() && !t.w.staff.ownRole(r) {
			shares = append(shares, role.RoleShare{Role: r})
		}
	}
	for i := range shares {
		shares[i].Share = 1 / float64(len(shares))
	}
	if duties := responsible(p); len(p.Roles) == 0 && len(duties) > 0 {
		if mix := role.Identify(t.w.f, duties...); mix.Mixed() {
			shares = mix.Shares
		} else if mix.Role != "" {
			shares = []role.RoleShare{{Role: mix.Role, Share: mix.Shares[0].Share}}
		}
	}
	return shares
}

// responsible returns what duties make a position do.
func responsible(p *Position) (list []role.Responsibility) {
	for i := range p.Duties {
		if d := &p.Duties[i]; d.Part <= role.PartResponsible {
			list = append(list, d.Responsibility)
		}
	}
	return list
}

// fits reports whether a title that names some roles fits the work.
func (t *titles) fits(p *Position, work []role.RoleShare, named []role.Role) bool {
	deciding, carrying := 0, 0
	for _, s := range work {
		if tier, _, ok := role.Reconciled().Tier(s.Role); ok && generalist(s.Role) {
			if tier > role.TierOperational {
				deciding++
			} else {
				carrying++
			}
		}
	}
	manager := slices.Contains(named, role.Manager)
	for _, s := range work {
		tier, _, _ := role.Reconciled().Tier(s.Role)
		if deciding > 0 && carrying > 0 && tier == role.TierOperational {
			continue // it has to name who decides
		}
		if slices.Contains(named, s.Role) || s.Role == role.Strategist && manager && !t.strategist {
			return true
		}
	}
	return len(p.Roles) == 0 && t.special(responsible(p), named)
}

// special reports whether half of the duties are what a named specialist may do.
func (t *titles) special(duties []role.Responsibility, named []role.Role) bool {
	for _, r := range named {
		may := 0
		for _, x := range duties {
			if _, ok := t.w.f.Cell(r, x); ok && !generalist(r) {
				may++
			}
		}
		if may*2 >= len(duties) {
			return true
		}
	}
	return false
}

// checkEverything finds one person who alone plans, carries out and answers for a brand, unless the declared volumes fit into the time
// there is.
func checkEverything(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		alone := map[int32]*Args{}
		for brand, n := range w.alone() {
			if w.d.Positions[n].filled() > 1 {
				continue
			}
			if alone[n] == nil {
				alone[n] = &Args{}
			}
			alone[n].add(w.staff.places.all[brand].Scope, w.v.cap())
		}
		for _, i := range w.staff.order {
			args := alone[i]
			if args == nil {
				continue
			}
			l := w.personOf(i)
			if l == nil || !l.unknown && l.hours <= l.available*max(w.limits.Overload, 0) {
				continue
			}
			args.Hours, args.Available, args.Unknown = hundredths(l.hours), hundredths(l.available), l.unknown
			if l.unknown && l.hours <= l.available {
				args.Problem = ProblemUnknown
			}
			if !yield(Finding{Subject: w.subject(i), Args: *args}) {
				return
			}
		}
	}
}

// alone yields the brands of which one filled position alone holds the strategy, creation or publishing on all channels, and engagement on
// all of them, with that position.
func (w *View) alone() iter.Seq2[int32, int32] {
	return func(yield func(brand, position int32) bool) {
		var engages, creates, publishes soles // worked out where they are needed
		for _, brand := range w.staff.places.brands {
			n := w.sole(role.DesignStrategy, brand)
			if n == none || !w.onChannels(&engages, role.ManageCommunity, brand, n) ||
				!w.onChannels(&creates, role.CreateContent, brand, n) && !w.onChannels(&publishes, role.PublishContent, brand, n) {
				continue
			}
			if !yield(brand, n) {
				return
			}
		}
	}
}

// sole returns the only filled position that does x at a place.
func (w *View) sole(r role.Responsibility, at int32) int32 {
	x, _ := number(r)
	return w.soleOf(w.find(x, at))
}

func (w *View) soleOf(c *cell) int32 {
	if c == nil || c.team == none || len(w.team(c).filled) != 1 || !c.state.Covered() {
		return none
	}
	return w.team(c).filled[0]
}

// onChannels reports whether a position alone does r on every channel of a brand that asks for it, and keeps in s who does so elsewhere.
func (w *View) onChannels(s *soles, r role.Responsibility, brand, n int32) bool {
	if *s == nil {
		*s = w.soleOnChannels(r)
	}
	return (*s)[brand] == n
}

// soleOnChannels returns, by brand, the only filled position that does x on every channel that asks for it.
func (w *View) soleOnChannels(r role.Responsibility) soles {
	x, _ := number(r)
	found := make(soles, w.staff.places.wide())
	for i := range found {
		found[i] = unasked
	}
	row := w.row(x)
	for i := range row {
		c := &row[i]
		if c.need == 0 {
			continue
		}
		brand := w.staff.places.brandOf(c.at)
		n := w.soleOf(c)
		if found[brand] != unasked && found[brand] != n {
			n = none
		}
		found[brand] = n
	}
	return found
}

// soles are the only positions that do something, by the place of the brand; none where there are several or an open place.
type soles []int32

const unasked = -2

// personOf returns the load of the first holder of a position.
func (w *View) personOf(n int32) *personLoad {
	p := &w.d.Positions[n]
	if p.vacant() {
		return nil
	}
	return w.personAt(p.Holders[0].ID)
}

// personAt returns the load of somebody, nil where there is no such person.
func (w *View) personAt(id string) *personLoad {
	l := w.load()
	i, ok := slices.BinarySearchFunc(l.people, id, func(l personLoad, id string) int { return strings.Compare(l.id, id) })
	if !ok {
		return nil
	}
	return &l.people[i]
}

// checkSelfReview finds who alone plans, carries out and judges the work of a brand.
func checkSelfReview(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		found := map[int32]*Args{}
		var creates, publishes soles // worked out where they are needed
		for _, brand := range w.staff.places.brands {
			n := w.sole(role.DesignStrategy, brand)
			if n == none || w.d.Positions[n].filled() > 1 || w.sole(role.AnalyseResults, brand) != n ||
				!w.onChannels(&creates, role.CreateContent, brand, n) || !w.onChannels(&publishes, role.PublishContent, brand, n) {
				continue
			}
			if found[n] == nil {
				found[n] = &Args{}
			}
			found[n].add(w.staff.places.all[brand].Scope, w.v.cap())
		}
		for _, i := range w.staff.order {
			if args := found[i]; args != nil && !yield(Finding{Subject: w.subject(i), Args: *args}) {
				return
			}
		}
	}
}

// speaking is the work in which somebody speaks on a channel.
var speaking = [...]role.Responsibility{role.PublishContent, role.AnswerComments, role.AnswerMessages}

// checkVoices finds channels on which one speaks as the brand and another as a person, and that do not say so. Who speaks as what is the
// framework's to say: smm-vs-cm has the manager speak as the brand and the community manager as a person everywhere; the others have it
// so where members talk with each other.
func checkVoices(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for _, at := range w.staff.places.channels {
			p := &w.staff.places.all[at]
			if p.channel == nil || !p.active() || p.outside || p.channel.Voice == VoiceBoth || w.f.ID() != "smm-vs-cm" && p.kind != role.ChannelCommunity {
				continue
			}
			var brand, person []int32
			for _, r := range speaking {
				x, _ := number(r)
				c := w.find(x, at)
				if c == nil || c.state != StateHeld {
					continue
				}
				for _, n := range w.team(c).filled {
					roles := w.d.Positions[n].Roles
					asPerson := slices.Contains(roles, role.CommunityManager)
					asBrand := slices.Contains(roles, role.Manager) || slices.Contains(roles, role.Strategist)
					if asPerson && !asBrand {
						person = addOnce(person, n, w.v.cap())
					} else if asBrand && !asPerson {
						brand = addOnce(brand, n, w.v.cap())
					}
				}
			}
			if brand == nil || person == nil {
				continue
			}
			f := Finding{Subject: Subject{Kind: SubjectChannel, ID: p.Channel}, Args: Args{Framework: w.f.ID(), Value: string(p.channel.Voice)}}
			w.sort(brand)
			w.sort(person)
			f.Args.Related = w.addSubjects(w.addSubjects(nil, brand[:1]), person[:1])
			if !yield(f) {
				return
			}
		}
	}
}
