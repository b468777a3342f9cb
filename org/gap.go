package org

import (
	"cmp"
	"slices"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A gap is a cell that nobody filled holds, claimed by one finding. The finding about a claim carries all its gaps.
type gap struct {
	cell  *cell
	code  Code
	claim int32 // gaps of one claim share it
}

type stageBrand struct {
	stage role.Stage
	brand int32
}

// claim finds the gaps and gives each to the first finding of the order that applies: the part that somebody has in it though nobody
// does it, its stage, its channel, the vacancy that alone holds it, the responsibility itself.
func (w *View) claim() {
	for i := range w.cells {
		if c := &w.cells[i]; c.need != 0 && (c.state == StateMissing || c.state == StateVacant) {
			w.gaps = append(w.gaps, gap{cell: c})
		}
	}
	if len(w.gaps) == 0 {
		return
	}
	w.claimParts()
	w.claimStages()
	w.claimChannels()
	w.claimVacancies()
	w.claimRest()
	sorting.By(w.gaps, func(a, b *gap) int {
		return cmp.Or(cmp.Compare(rank(a.code), rank(b.code)), cmp.Compare(a.claim, b.claim))
	})
}

func rank(c Code) int {
	return slices.Index(claimOrder[:], c)
}

var claimOrder = [...]Code{NoResponsible, StageUncovered, ChannelUncovered, CoveredOnlyByVacancy, ResponsibilityUncovered}

// brandOf returns the brand whose chain a place belongs to, -1 for the department's.
func (w *View) brandOf(at int32) int32 {
	if len(w.staff.places.brands) < 2 {
		return -1
	}
	return w.staff.places.all[at].brand
}

// claimParts claims the gaps in which somebody is named accountable, consulted or informed.
func (w *View) claimParts() {
	for i := range w.gaps {
		if g := &w.gaps[i]; w.partWithoutDoer(int(g.cell.x), g.cell.at) {
			g.code, g.claim = NoResponsible, g.cell.x
		}
	}
}

// claimStages claims the gaps of a stage that nobody works in, for one brand or at all; where there is no position those of every stage
// and task are one claim. To oversee a stage, or to pass on what came of it, is not to work in it: hand-off duties do not count.
func (w *View) claimStages() {
	if len(w.d.Positions) == 0 {
		for i := range w.gaps {
			w.gaps[i].code = StageUncovered
		}
		return
	}
	std := standard()
	staffed := map[stageBrand]bool{}
	for i := range w.cells {
		c := &w.cells[i]
		if std.need[c.x] != role.NeedHandoff && c.state != StateMissing && c.state != StateVacant {
			staffed[stageBrand{std.stage[c.x], w.brandOf(c.at)}] = true
		}
	}
	lacking := map[role.Stage]bool{}
	for i := range w.gaps {
		g := &w.gaps[i]
		stage, brand := std.stage[g.cell.x], w.brandOf(g.cell.at)
		if g.code != "" || stage.Across() || staffed[stageBrand{stage, brand}] {
			continue
		}
		everywhere, asked := lacking[stage]
		if !asked {
			everywhere = w.everyBrandLacks(stage, staffed)
			lacking[stage] = everywhere
		}
		switch {
		case everywhere:
			g.code, g.claim = StageUncovered, everyBrand(stage)
		case brand >= 0:
			g.code, g.claim = StageUncovered, everyBrand(stage)+brand+1
		default: // what is of no brand is no stage: the brands have theirs
		}
	}
}

// everyBrand is the claim of a stage that no brand has; those of single brands follow it.
func everyBrand(s role.Stage) int32 { return int32(s) << 16 }

func (w *View) everyBrandLacks(stage role.Stage, staffed map[stageBrand]bool) bool {
	for b := range w.staff.places.brands {
		if staffed[stageBrand{stage, int32(b)}] {
			return false
		}
	}
	return !staffed[stageBrand{stage, -1}]
}

// asks reports whether an active channel of a kind is uncovered where nobody does x.
func asks(k role.ChannelKind, x role.Responsibility, p *place) bool {
	switch x {
	case role.PublishContent:
		return k.Publishes()
	case role.AnswerComments:
		return k == role.ChannelAccount || k == role.ChannelCommunity || k == role.ChannelReviews
	case role.AnswerMessages:
		return k == role.ChannelAccount || k == role.ChannelCommunity || k == role.ChannelMessaging
	case role.ModerateConversation:
		return k == role.ChannelAccount || k == role.ChannelCommunity || k == role.ChannelBlog && positive(p.channel.CommentsPerDay)
	case role.ManageMembers:
		return k == role.ChannelCommunity
	case role.RunAds:
		return k == role.ChannelAds
	}
	return false
}

// runsChannel reports whether the work of a stage is what keeps a channel going. Who has its password and who counts its figures are
// questions apart.
func runsChannel(s role.Stage) bool {
	switch s {
	case role.StageCreation, role.StagePublishing, role.StageEngagement, role.StageCrisis:
		return true
	default:
		return false
	}
}

func (w *View) claimChannels() {
	std := standard()
	uncovered := map[int32]bool{}
	for i := range w.gaps {
		g := &w.gaps[i]
		p := &w.staff.places.all[g.cell.at]
		if g.code == "" && p.channel != nil && asks(p.kind, std.list[g.cell.x], p) {
			uncovered[g.cell.at] = true
		}
	}
	for i := range w.gaps {
		g := &w.gaps[i]
		if g.code == "" && uncovered[g.cell.at] && runsChannel(std.stage[g.cell.x]) {
			g.code, g.claim = ChannelUncovered, g.cell.at
		}
	}
}

// claimVacancies gives what open positions alone hold to the one of them that leaves most undone, and that is best filled first; of several to the
// first by id.
func (w *View) claimVacancies() {
	undone := map[int32]int{}
	for i := range w.gaps {
		if c := w.gaps[i].cell; c.state == StateVacant {
			for _, n := range w.team(c).pos {
				undone[n]++
			}
		}
	}
	for i := range w.gaps {
		g := &w.gaps[i]
		if g.code != "" || g.cell.state != StateVacant {
			continue
		}
		g.code, g.claim = CoveredOnlyByVacancy, slices.MinFunc(w.team(g.cell).pos, func(a, b int32) int {
			return cmp.Or(cmp.Compare(undone[b], undone[a]), cmp.Compare(w.staff.rank[a], w.staff.rank[b]))
		})
	}
}

// claimRest gives what is left to the highest responsibility that is uncovered.
func (w *View) claimRest() {
	std := standard()
	left := map[int32]bool{}
	for i := range w.gaps {
		if g := &w.gaps[i]; g.code == "" {
			left[g.cell.x] = true
		}
	}
	for i := range w.gaps {
		g := &w.gaps[i]
		if g.code != "" {
			continue
		}
		g.code, g.claim = ResponsibilityUncovered, g.cell.x
		if whole := std.whole[g.cell.x]; whole >= 0 && left[int32(whole)] {
			g.claim = int32(whole)
		}
	}
}

// partWithoutDoer reports whether somebody is named accountable, consulted or informed and nobody is responsible.
func (w *View) partWithoutDoer(x int, at int32) bool {
	for part := role.PartAccountable; part <= role.PartInformed; part++ {
		for _, g := range w.staff.duties.list(x*parts + int(part)) {
			if w.staff.areas.holds(g.area, at) {
				var h holding
				w.staff.hold(&h, x, at)
				return len(h.groups) == 0
			}
		}
	}
	return false
}
