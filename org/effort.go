package org

import "example.com/socialorg/role"

// efforts are the handling times that a design sets itself, in minutes, and what its channels add up to, counted once.
type efforts struct {
	everywhere map[role.Responsibility]float64
	onChannel  map[channelEffort]float64
	advertised map[int32]float64 // channels that ads may run on, by the place of their brand
	sums       [32][]volumeSum   // by driver and by place, of the brands and the department alone
	outside    float64           // departments outside, once they are counted
	counted    bool
	lacks      map[lack][]lack // what the sums leave out, by driver and place; nil where nobody asks for it
}

// A volumeSum is all that there is of what an effort is counted by, in a brand or in the department.
type volumeSum struct {
	n       float64
	unknown bool
}

type channelEffort struct {
	x       role.Responsibility
	channel string
}

func newEfforts(d *Design) efforts {
	var e efforts
	for i := range d.Effort {
		f := &d.Effort[i]
		switch {
		case f.Minutes == nil:
		case f.Channel != "":
			if e.onChannel == nil {
				e.onChannel = map[channelEffort]float64{}
			}
			e.onChannel[channelEffort{f.Responsibility, f.Channel}] = sane(*f.Minutes)
		default:
			if e.everywhere == nil {
				e.everywhere = map[role.Responsibility]float64{}
			}
			e.everywhere[f.Responsibility] = sane(*f.Minutes)
		}
	}
	return e
}

func (e *efforts) of(x role.Responsibility, channel string) (minutes float64, ok bool) {
	if minutes, ok = e.onChannel[channelEffort{x, channel}]; ok {
		return minutes, true
	}
	minutes, ok = e.everywhere[x]
	return minutes, ok
}

// hours returns what a cell asks for in a week, how much of that volumes make, and whether it depends on a volume that is not declared.
func (w *View) hours(e *efforts, c *cell) (hours, volume float64, unknown bool) {
	w.reckon(e, c, func(t reckoned) {
		hours += t.seconds * t.times / 3600
		if t.volume {
			volume += t.seconds * t.times / 3600
		}
		unknown = unknown || t.missing
	})
	return hours, volume, unknown
}

// A reckoned term is one of those that the hours of a cell add up to.
type reckoned struct {
	per            role.Driver
	seconds, times float64 // each, and in a week
	volume         bool    // a volume makes it
	missing        bool    // that volume is not declared, in part or at all
}

// reckon tells each the terms of a cell. An effort that the design sets replaces the first default term that applies; of work that takes no
// time by default it is minutes a week.
func (w *View) reckon(e *efforts, c *cell, each func(reckoned)) {
	std := standard()
	own, set := e.of(std.list[c.x], w.staff.places.all[c.at].Channel)
	for _, term := range std.effort[c.x] {
		if term.First || term.Per == role.PerDirectReport {
			continue
		}
		t := reckoned{per: term.Per, seconds: float64(term.Seconds), volume: term.Every == 0}
		t.times, t.missing = w.times(e, term, c)
		if set && (t.times > 0 || t.missing) {
			t.seconds, set = own*60, false
		}
		if std.list[c.x] == role.ApproveContent { // each approver looks at each post
			t.times *= float64(max(1, len(w.team(c).filled)))
		}
		each(t)
	}
	if set && len(std.effort[c.x]) == 0 {
		each(reckoned{seconds: own * 60, times: 1})
	}
}

// times returns how often a term comes up in a week at the place of a cell.
func (w *View) times(e *efforts, term role.Effort, c *cell) (n float64, unknown bool) {
	n, unknown = w.units(e, term.Per, c)
	switch term.Every {
	case role.CadenceDaily:
		n *= 7
	case role.CadenceMonthly:
		n *= 12.0 / 52
	case role.CadenceQuarterly:
		n *= 4.0 / 52
	default:
	}
	return n, unknown
}

// units returns how many there are of what an effort is counted by: of a volume, in a week.
func (w *View) units(e *efforts, per role.Driver, c *cell) (n float64, unknown bool) {
	switch per {
	case role.PerDepartment, role.PerBrand, role.PerClientBrand:
		return 1, false
	case role.PerAdvertisedChannel:
		return w.advertised(e, c.at), false
	case role.PerOutsideDepartment:
		return e.departments(w), false
	case role.PerChannel, role.PerPost, role.PerOriginalPost, role.PerReusedPost, role.PerArticle, role.PerVideo, role.PerComment, role.PerMessage,
		role.PerCase, role.PerMention:
		if w.staff.places.all[c.at].kind != "" {
			return w.volume(per, c.at)
		}
		all := e.ofBrand(w, per, c.at)
		return all.n, all.unknown
	default: // what has no volume in a design
		return 0, false
	}
}

// volume returns how many there are of what an effort is counted by on one channel in a week.
func (w *View) volume(per role.Driver, at int32) (n float64, unknown bool) {
	p := &w.staff.places.all[at]
	if per == role.PerChannel {
		return 1, false
	}
	ch := p.channel
	if ch == nil {
		ch = &Channel{}
	}
	blog := p.kind == role.ChannelBlog
	switch per {
	case role.PerPost:
		reused, _ := often(ch.ReusedPostsPerWeek, 1)
		n, unknown = often(ch.PostsPerWeek, 1)
		return n + reused, unknown && p.kind.Publishes()
	case role.PerOriginalPost, role.PerArticle:
		if blog != (per == role.PerArticle) {
			return 0, false
		}
		n, unknown = often(ch.PostsPerWeek, 1)
		return n, unknown && p.kind.Publishes()
	case role.PerReusedPost:
		n, _ = often(ch.ReusedPostsPerWeek, 1)
	case role.PerVideo:
		n, _ = often(ch.VideosPerWeek, 1)
	case role.PerMention:
		n, _ = often(ch.MentionsPerDay, 7)
	case role.PerComment:
		return often(ch.CommentsPerDay, 7)
	case role.PerMessage:
		return often(ch.MessagesPerDay, 7)
	case role.PerCase:
		return often(ch.CasesPerDay, 7)
	default:
	}
	return n, false
}

func often(n *float64, perWeek float64) (float64, bool) {
	if n == nil {
		return 0, true
	}
	return sane(*n) * perWeek, false
}

// departments returns how many outside departments there are.
func (e *efforts) departments(w *View) float64 {
	if !e.counted {
		for i := range w.d.Outside {
			if department(w.d.Outside[i].Kind) {
				e.outside++
			}
		}
		e.counted = true
	}
	return e.outside
}

// ofBrand returns how many there are on the active channels of a brand, or of all where the place is the department.
func (e *efforts) ofBrand(w *View, per role.Driver, at int32) volumeSum {
	if e.sums[per] == nil {
		e.sums[per] = e.sum(w, per)
	}
	return e.sums[per][at]
}

// sum adds up what there is on the channels, for the department and for each brand.
func (e *efforts) sum(w *View, per role.Driver) []volumeSum {
	sums := make([]volumeSum, w.staff.places.wide())
	add := func(to, at int32, n float64, unknown bool) {
		sums[to].n += n
		sums[to].unknown = sums[to].unknown || unknown
		if unknown && e.lacks != nil {
			e.lacks[lack{to, per}] = append(e.lacks[lack{to, per}], w.lack(per, at))
		}
	}
	for _, at := range w.staff.places.channels {
		if p := &w.staff.places.all[at]; !p.active() || p.outside {
			continue
		}
		n, unknown := w.volume(per, at)
		add(0, at, n, unknown)
		if brand := w.staff.places.brandOf(at); brand != 0 {
			add(brand, at, n, unknown)
		}
	}
	return sums
}

// advertised counts channels with ads. A design that does not say which they are by their kind has one a brand, whose work its
// accounts share.
func (w *View) advertised(e *efforts, at int32) float64 {
	p := &w.staff.places
	if p.all[at].kind == role.ChannelAds {
		return 1
	}
	if e.advertised == nil {
		x, _ := number(role.RunAds)
		e.advertised = make(map[int32]float64, len(p.brands))
		for i := range w.row(x) {
			e.advertised[p.brandOf(w.row(x)[i].at)]++
		}
	}
	return 1 / max(e.advertised[p.brandOf(at)], 1)
}

// department reports whether a party is a department that the team works with.
func department(p role.Party) bool {
	switch p {
	case role.PartyMarketing, role.PartySales, role.PartyProduct, role.PartyPR, role.PartyCustomerCare:
		return true
	default:
		return false
	}
}
