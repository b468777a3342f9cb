package org

import (
	"cmp"
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A Split says how a position that is too much for one person makes two coherent ones: what stays, and what goes to somebody new.
type Split struct {
	Position string `json:"position"` // id
	New      string `json:"new"`      // id of the position that is created

	// Cut is along what line the work is split.
	Cut Cut `json:"cut"`

	Stays Profile `json:"stays"`
	Goes  Profile `json:"goes"`

	Before    float64 `json:"before"`    // hours a week of the position
	Available float64 `json:"available"` // hours a week of one person in it
	Known     bool    `json:"known"`     // the hours are: see Load

	Refs []socialorg.Ref `json:"refs"` // what the cut rests on
}

// A Profile is the work of one of the two positions.
type Profile struct {
	Role             role.Role             `json:"role,omitzero"` // whose work it is most
	Responsibilities []role.Responsibility `json:"responsibilities"`
	Hours            float64               `json:"hours"` // a week, to hundredths
}

// A Cut is a line along which the work of one person falls into two coherent parts. Its zero is unset.
type Cut uint8

// The cuts. Access to the accounts stays where it is with each of them: it belongs in one hand.
const (
	CutTiers  Cut = iota + 1 // to decide stays, to carry out goes
	CutWork                  // to make and publish content stays, to talk with people goes
	CutCrafts                // all but making content stays
)

var cuts = enum.Table{Type: "org: cut", Words: []string{"", "tiers", "work", "crafts"}}

// Cuts yields the cuts in order.
func Cuts() iter.Seq[Cut] { return enum.All[Cut](&cuts) }

// String returns the id of c, "" for the zero Cut.
func (c Cut) String() string { return enum.String(&cuts, c) }

// MarshalText returns the id of c; it fails for a value that has no name.
func (c Cut) MarshalText() ([]byte, error) { return enum.Marshal(&cuts, c) }

// UnmarshalText reads an id; it fails for any other text.
func (c *Cut) UnmarshalText(text []byte) error { return enum.Unmarshal(&cuts, c, text) }

var cutTexts = [...]socialorg.Text{
	CutTiers:  {EN: "whoever decides stays, and whoever carries out is hired", ES: "se queda quien decide y se contrata a quien ejecuta"},
	CutWork:   {EN: "content stays, and whoever talks with the audience is hired", ES: "se queda el contenido y se contrata a quien conversa con la audiencia"},
	CutCrafts: {EN: "everything but the making of content stays", ES: "se queda todo salvo la creación de contenido"},
}

// Name returns a phrase in lower case that says what stays and what goes, "" for the zero Cut.
func (c Cut) Name(tag language.Tag) string {
	if !enum.Has(&cuts, c) {
		return c.String()
	}
	return cutTexts[c].In(tag)
}

// NextHire says whom to hire next where one person has too much: the person most loaded beyond capacity, else one who does everything. It
// takes the cut after which the busier of the two has least to do; ties go to the first. It returns false where nobody has too much, and
// where no cut makes two positions of what the person does.
func NextHire(d Design) (Split, bool) { return Validator{}.NextHire(d) }

// NextHire is the function [NextHire] with the framework, the limits and the rest of v.
func (v Validator) NextHire(d Design) (Split, bool) {
	w := v.View(d)
	list := w.loaded()
	if len(list) == 0 {
		return Split{}, false
	}
	all := w.works()
	for _, n := range list {
		if s, ok := w.split(n, all); ok {
			return s, true
		}
	}
	return Split{}, false
}

// loaded returns the positions that are too much for their one person, the most loaded first.
func (w *View) loaded() []int32 {
	type candidate struct {
		position int32
		ratio    float64
	}
	var list []candidate
	everything := map[int32]bool{}
	for _, n := range w.alone() {
		everything[n] = true
	}
	for i := range w.load().people {
		p := &w.load().people[i]
		ratio := p.hours / max(p.available, 1)
		if p.people > 1 {
			continue
		}
		for s := range p.seats() {
			if w.d.Positions[s.position].filled() == 1 && (beyond(ratio, w.limits.Overload) || everything[s.position]) {
				list = append(list, candidate{s.position, ratio})
			}
		}
	}
	sorting.By(list, func(a, b *candidate) int { return cmp.Compare(b.ratio, a.ratio) })
	out := make([]int32, len(list))
	for i, c := range list {
		out[i] = c.position
	}
	return out
}

// work is what a position does somewhere, with its hours.
type work struct {
	x      int32
	hours  float64
	beyond bool // some of it is where the position does not reach, and comes with something larger: it cannot go alone
}

// works are the cells of a design by who does what they are about.
type works struct {
	cells   [][]int32 // by team
	teams   [][]int32 // by position, in the order of their first cells
	time    []float64 // by team
	efforts efforts
}

func (w *View) works() *works {
	all := &works{cells: make([][]int32, len(w.teams.all)), teams: make([][]int32, len(w.d.Positions)), time: make([]float64, len(w.teams.all)), efforts: newEfforts(w.d)}
	for i := range w.cells {
		c := &w.cells[i]
		if c.team == none || !c.state.Covered() {
			continue
		}
		if all.cells[c.team] == nil {
			all.time[c.team] = w.time(w.team(c))
			for _, n := range w.team(c).filled {
				if list := all.teams[n]; len(list) == 0 || list[len(list)-1] != c.team {
					all.teams[n] = append(list, c.team)
				}
			}
		}
		all.cells[c.team] = append(all.cells[c.team], int32(i))
	}
	return all
}

func (w *View) workOf(n int32, all *works) (list []work, total float64) {
	var cells []int32
	for _, team := range all.teams[n] {
		cells = append(cells, all.cells[team]...)
	}
	slices.Sort(cells)
	at := map[int32]int{}
	area := w.staff.places.area(&w.staff.areas, everywhere, w.d.Positions[n].Brands, w.d.Positions[n].Channels)
	for _, i := range cells {
		c := &w.cells[i]
		k, seen := at[c.x]
		if !seen {
			k = len(list)
			at[c.x] = k
			list = append(list, work{x: c.x})
		}
		list[k].beyond = list[k].beyond || !w.staff.areas.holds(area, c.at)
		if c.need != 0 {
			hours, _, _ := w.hours(&all.efforts, c)
			hours *= portionOf(w.timeOf(n), all.time[c.team], len(w.team(c).filled))
			list[k].hours += hours
			total += hours
		}
	}
	return list, total
}

// split tries each cut on a position.
func (w *View) split(n int32, all *works) (best Split, ok bool) {
	list, total := w.workOf(n, all)
	p := &w.d.Positions[n]
	l := w.personOf(n)
	for c := range Cuts() {
		s := Split{Position: p.ID, New: w.unused(new(int)), Cut: c, Before: hundredths(total), Available: hundredths(l.available), Known: !l.unknown, Refs: c.refs()}
		for _, k := range list {
			side := &s.Stays
			if c.goes(int(k.x)) && !k.beyond {
				side = &s.Goes
			}
			side.Responsibilities = append(side.Responsibilities, standard().list[k.x])
			side.Hours += k.hours
		}
		if len(s.Stays.Responsibilities) == 0 || len(s.Goes.Responsibilities) == 0 {
			continue
		}
		s.Stays.finish(w)
		s.Goes.finish(w)
		if !ok || max(s.Stays.Hours, s.Goes.Hours) < max(best.Stays.Hours, best.Goes.Hours) {
			best, ok = s, true
		}
	}
	return best, ok
}

func (p *Profile) finish(w *View) {
	p.Hours = hundredths(p.Hours)
	p.Role = role.Identify(w.f, p.Responsibilities...).Role
}

// goes reports whether x goes to the new position.
func (c Cut) goes(x int) bool {
	std := standard()
	stage := std.stage[x]
	if std.list[x] == role.ControlAccountAccess {
		return false
	}
	switch c {
	case CutTiers:
		switch stage {
		case role.StageCreation, role.StagePublishing, role.StageEngagement, role.StageListening:
			return !supervises(std.list[x])
		case role.StageReporting, role.StageCrisis:
			return carries(std.list[x])
		default:
			return false
		}
	case CutWork:
		return stage == role.StageEngagement || stage == role.StageListening || std.list[x] == role.RespondInCrisis || std.list[x] == role.VoiceCommunity
	case CutCrafts:
		return stage == role.StageCreation && std.list[x] != role.ApproveContent
	}
	return false
}

// supervises reports whether x is the deciding part of a stage of execution.
func supervises(x role.Responsibility) bool {
	switch x {
	case role.ApproveContent, role.OverseePublishing, role.RunAds, role.GenerateLeads, role.InterpretSentiment:
		return true
	}
	return false
}

// carries reports whether x is the executing part of reporting or of a crisis.
func carries(x role.Responsibility) bool {
	switch x {
	case role.CollectMetrics, role.VoiceCommunity, role.GiveDailyFeedback, role.RespondInCrisis:
		return true
	}
	return false
}

// refs returns what the cut rests on.
func (c Cut) refs() []socialorg.Ref {
	if c == CutTiers {
		return []socialorg.Ref{"planificar-ejecutar#01", "ceupe#tier-02", "ceupe#tier-03"}
	}
	return []socialorg.Ref{socialorg.Practice}
}

// Apply returns the design with the position split: the new one, still open, reports to the old and has the work that goes. d stays as it is.
func (s Split) Apply(d Design) Design {
	d = d.clone()
	i := slices.IndexFunc(d.Positions, func(p Position) bool { return p.ID == s.Position })
	if i < 0 {
		return d
	}
	old := &d.Positions[i]
	fresh := Position{ID: s.New, ReportsTo: s.Position, HoursPerWeek: old.HoursPerWeek, Brands: slices.Clone(old.Brands), Channels: slices.Clone(old.Channels),
		Languages: slices.Clone(old.Languages), Seats: 1}
	goes := func(r role.Responsibility) bool { return slices.Contains(s.Goes.Responsibilities, r) }
	for _, x := range s.Goes.Responsibilities {
		fresh.Duties = append(fresh.Duties, Duty{Responsibility: x})
		old.Without = addOnce(old.Without, x, len(old.Without)+1)
	}
	old.Duties = slices.DeleteFunc(old.Duties, func(duty Duty) bool { return goes(duty.Responsibility) && duty.Part <= role.PartResponsible })
	d.Positions = append(d.Positions, fresh)
	return d
}
