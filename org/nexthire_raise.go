package org

import (
	"math"
	"slices"

	"example.com/socialorg/role"
)

// raise finds the share of full time with which a part-timer in the position has time for what there is to do, in steps of 5 %.
func (o *overload) raise(p *personLoad, trials *int) (s Split, ok bool) {
	w := o.w
	week, over := w.manageable(w.loads.heads[o.n].hours), w.beyond(p)
	k := slices.IndexFunc(o.position().Holders, func(h Holder) bool { return h.ID == p.id })
	if k < 0 || over <= 0 || p.people != 1 || p.assumed || p.share >= 1 || !(week > leastWeek) {
		return s, false
	}
	share := o.position().Holders[k].share()
	most := share + 1 - p.share
	for *trials > 0 && over > 1e-9 && share < most {
		*trials--
		share = min(most, math.Ceil((share+over/week)*20-1e-9)/20)
		s = o.begin()
		s.Cut, s.Refs, s.Holder, s.Share, s.People = CutShare, CutShare.refs(), p.id, math.Round(share*1e4)/1e4, o.position().filled()
		after := w.v.View(s.Apply(*w.d))
		if after.vast {
			return Split{}, false
		}
		over = after.beyond(after.personAt(p.id))
	}
	if over > 1e-9 || s.Cut == 0 {
		return Split{}, false
	}
	for _, k := range o.list {
		s.Stays.Responsibilities = append(s.Stays.Responsibilities, standard().list[k.x])
	}
	s.Stays.Hours, s.Goes.Responsibilities = o.crowd.hours-o.crowd.elsewhere, []role.Responsibility{}
	s.Stays.finish(w)
	return s, true
}
