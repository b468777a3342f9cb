package org

import (
	"example.com/socialorg/role"
)

// portionOf returns part/total, and an equal part of n where there is no total.
func portionOf(part, total float64, n int) float64 {
	if total > 0 {
		return part / total
	}
	return 1 / float64(max(n, 1))
}

func (w *View) time(t *team) (total float64) {
	for _, n := range t.filled {
		total += w.timeOf(n)
	}
	return total
}

// timeOf returns the paid hours of everybody in a position.
func (w *View) timeOf(n int32) float64 {
	return w.paid(&w.d.Positions[n]) * w.loads.heads[n].shares
}

// paid returns the hours of full time in a position: the usual ones where it does not say, or says what cannot be and is reported elsewhere.
func (w *View) paid(p *Position) float64 {
	if h := p.HoursPerWeek; h != nil && *h >= 0 && *h <= weekHours {
		return *h
	}
	return w.limits.HoursPerWeek
}

// weekHours are the hours that a week has.
const weekHours = 7 * 24

// shares returns how many full-time people are in p.
func (p *Position) shares() (total float64) {
	for i := range p.Holders {
		total += p.Holders[i].share() * float64(p.Holders[i].people())
	}
	return total
}

// other returns the hours a week that other duties take.
func (p *Position) other() (hours float64) {
	for i := range p.OtherDuties {
		if h := p.OtherDuties[i].HoursPerWeek; h != nil {
			hours += sane(*h)
		}
	}
	return hours
}

func (h *Holder) share() float64 {
	if h.Share == nil {
		return 1
	}
	return min(sane(*h.Share), 1)
}

func (h *Holder) people() int { return max(h.Count, 1) }

// sane returns a volume that can be reckoned with: what is invalid is reported elsewhere and counts nothing.
func sane(n float64) float64 {
	const most = 1e9
	if !(n >= 0) {
		return 0
	}
	return min(n, most)
}

// shrinkage returns the part of paid time that does no work, which is more for those who answer and moderate all day.
func (w *View) shrinkage(p *Position) float64 {
	if w.cares(p) {
		return min(max(w.limits.CareShrinkage, 0), 1)
	}
	return min(max(w.limits.Shrinkage, 0), 1)
}

// frontline holds for the roles that answer or moderate all day.
func frontline(r role.Role) bool { return r == role.CustomerCareAgent || r == role.Moderator }

// cares reports whether p answers, helps or moderates and does nothing else.
func (w *View) cares(p *Position) bool {
	for _, r := range p.Roles {
		if !frontline(r) {
			return false
		}
	}
	for i := range p.Duties {
		if !caring(p.Duties[i].Responsibility) {
			return false
		}
	}
	return len(p.Roles)+len(p.Duties) > 0
}

// caring reports whether to do x is to answer, to help or to moderate.
func caring(x role.Responsibility) bool {
	switch x {
	case role.ManageCommunity, role.AnswerComments, role.AnswerMessages, role.ModerateConversation, role.SupportCustomers:
		return true
	}
	return false
}
