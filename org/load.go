package org

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"
	"sync"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// A Load is what a person, or a team of unnamed people, has to do in a week and what time there is for it.
//
// Hours are volumes times handling times: those of the design's Effort, else the defaults of [role.Responsibility.Effort]. Where several
// positions hold the same work it is shared in proportion to their time. Work by the day counts seven days, since channels do not rest;
// a month is a twelfth of 52 weeks and a quarter a fourth. What comes up now and then (a campaign, a crisis, a new channel), what is
// optional, and what one would hand to oneself is no part of a week. An advertising budget without channels of kind ads counts as one advertised channel a brand.
type Load struct {
	Holder    string   `json:"holder"` // id of the person or team
	People    int      `json:"people"`
	Positions []string `json:"positions"` // ids, in order

	Hours     float64 `json:"hours"`     // required a week, to hundredths; a floor where Known is false
	Available float64 `json:"available"` // hours a week after shrinkage and other duties, to hundredths; never negative

	// Known says that the posts, comments, messages and cases of every channel that the load
	// depends on are declared. Volumes that not every team counts (reused posts, videos,
	// mentions) are taken to be none where they are not declared.
	Known bool `json:"known"`

	// Missing are the volumes that Known asks for and the design does not declare, in the order
	// of the document: channels, each with the Field; where the design declares no channel, the
	// design with the Field "channels". They are cut at the validator's cap.
	Missing    []Subject `json:"missing,omitzero"`
	MissingCut bool      `json:"missingCut,omitzero"` // there are more

	Tasks    []TaskLoad `json:"tasks,omitzero"`    // largest first, then in the order of the chain; cut at the validator's cap
	TasksCut bool       `json:"tasksCut,omitzero"` // there are more
}

// A TaskLoad is the part of a [Load] that one responsibility makes in one scope.
type TaskLoad struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Scope          Scope               `json:"scope,omitzero"`
	Hours          float64             `json:"hours"` // a week, to hundredths

	// Terms are what the hours of everybody who shares the task add up to, volumes among them that
	// nothing comes of left out: Hours are a part of that, or all of it where nobody shares it.
	Terms []LoadTerm `json:"terms,omitzero"`
}

// A LoadTerm is work that comes up so many times a week and takes so many minutes each time.
type LoadTerm struct {
	Per     role.Driver `json:"per,omitzero"` // what it is counted by; unset for an effort of the design's own that is minutes a week
	Times   float64     `json:"times"`        // a week, to hundredths
	Minutes float64     `json:"minutes"`      // each time
}

// Hours returns the hours a week that t makes.
func (t LoadTerm) Hours() float64 { return t.Times * t.Minutes / 60 }

// Ratio returns the hours required for each hour available. Where there is less than an hour it divides by that hour, so that it is
// always a number.
func (l Load) Ratio() float64 { return l.Hours / max(l.Available, 1) }

// Loads returns what each person has to do, in the order of their ids. Nobody is listed twice: whoever holds several positions has the
// load of all of them.
func (w *View) Loads() []Load {
	l := w.load()
	all := make([]Load, 0, len(l.people))
	e := newEfforts(w.d)
	e.lacks = make(map[lack][]lack)
	cells := slices.Collect(w.work(&e))
	work := w.sharedWork(&e, cells)
	for i := range l.people {
		all = append(all, w.loadOf(&l.people[i], &e, cells, work))
	}
	return all
}

func (w *View) loadOf(p *personLoad, e *efforts, cells []cellWork, work [][]*teamTasks) Load {
	l := Load{Holder: p.id, People: p.people, Hours: hundredths(p.hours), Available: hundredths(p.available), Known: !p.unknown}
	type task struct {
		number int32
		hours  float64
	}
	var tasks []task
	var missing []lack
	for h := range p.seats() {
		l.Positions = append(l.Positions, w.d.Positions[h.position].ID)
		for _, t := range work[h.position] {
			missing = append(missing, t.missing...)
			l.MissingCut = l.MissingCut || t.more
			part := portionOf(w.timeOf(h.position), t.time, len(t.team.filled)) * h.part
			l.TasksCut = l.TasksCut || t.cut && part > 0
			for _, n := range t.cells {
				if part > 0 {
					tasks = append(tasks, task{n, cells[n].hours * part})
				}
			}
		}
	}
	if missing, more := w.firstLacks(missing); missing != nil {
		l.MissingCut = l.MissingCut || more
		l.Missing = make([]Subject, len(missing))
		for i, m := range missing {
			l.Missing[i] = w.subjectOf(m)
		}
	}
	sorting.By(tasks, func(a, b *task) int { return cmp.Or(cmp.Compare(b.hours, a.hours), cmp.Compare(a.number, b.number)) })
	l.TasksCut = l.TasksCut || len(tasks) > w.v.cap()
	for _, x := range tasks[:min(len(tasks), w.v.cap())] {
		c := cells[x.number].cell
		l.Tasks = append(l.Tasks, TaskLoad{standard().list[c.x], w.staff.places.all[c.at].Scope, hundredths(x.hours), w.terms(e, c)})
	}
	return l
}

// terms returns the terms that make the hours of a cell.
func (w *View) terms(e *efforts, c *cell) (terms []LoadTerm) {
	w.reckon(e, c, func(t reckoned) {
		if t.times > 0 && t.seconds > 0 {
			terms = append(terms, LoadTerm{t.per, hundredths(t.times), t.seconds / 60})
		}
	})
	return terms
}

// teamTasks are the largest of what a team shares, as numbers of cells. They are the largest of each of its members too.
type teamTasks struct {
	team    *team
	time    float64
	cells   []int32
	cut     bool   // there are more cells
	missing []lack // the first that its work depends on
	more    bool   // there are others
}

// sharedWork returns the tasks of the teams that each position is in.
func (w *View) sharedWork(e *efforts, cells []cellWork) [][]*teamTasks {
	work := make([][]*teamTasks, len(w.d.Positions))
	at := make(map[*team]*teamTasks)
	var teams []*teamTasks
	for i, c := range cells {
		t := at[w.team(c.cell)]
		if t == nil {
			t = &teamTasks{team: w.team(c.cell), time: w.time(w.team(c.cell))}
			at[t.team] = t
			teams = append(teams, t)
		}
		t.cells = append(t.cells, int32(i))
		if c.unknown {
			t.missing = w.lacks(e, c.cell, t.missing)
		}
	}
	for _, t := range teams {
		t.missing, t.more = w.firstLacks(t.missing)
		slices.SortStableFunc(t.cells, func(a, b int32) int { return cmp.Compare(cells[b].hours, cells[a].hours) })
		t.cut = len(t.cells) > w.v.cap()
		t.cells = slices.Clip(t.cells[:min(len(t.cells), w.v.cap())])
		for _, n := range t.team.filled {
			work[n] = append(work[n], t)
		}
	}
	return work
}

func hundredths(hours float64) float64 { return math.Round(hours*100) / 100 }

// loads is what a View works out about hours, when it is first asked.
type loads struct {
	once   sync.Once
	heads  []headcount // by position
	teams  []teamLoad
	people []personLoad // by id
}

// forget empties l and keeps its memory.
func (l *loads) forget() {
	forget(&l.teams)
	forget(&l.people)
	*l = loads{heads: l.heads[:0], teams: l.teams, people: l.people}
}

// A headcount is who is in a position, counted once.
type headcount struct {
	people int
	shares float64 // of full time, of all of them
	hours  float64 // that one of them at full time has for the work
	other  float64 // hours of other duties, of all of them
}

// A teamLoad is the work that a team shares.
type teamLoad struct {
	team    *team
	hours   float64
	volume  float64 // of the hours, those that volumes make
	unknown bool
}

// A personLoad is what one person or unnamed team does in all positions.
type personLoad struct {
	id        string
	people    int
	first     seat
	more      []seat
	share     float64 // of full time, in all positions
	hours     float64
	volume    float64 // of the hours, those that volumes make
	available float64
	unknown   bool
	assumed   bool // of an external the design says neither a share nor hours, somewhere
}

// ratio is as [Load.Ratio].
func (p *personLoad) ratio() float64 { return p.hours / max(p.available, 1) }

// A seat is somebody's part of a position.
type seat struct {
	position int32
	part     float64 // of the position's work: 1 where nobody else is in it
}

// seats yields the positions that a person holds, in the order of their ids.
func (p *personLoad) seats() iter.Seq[seat] {
	return func(yield func(seat) bool) {
		if !yield(p.first) {
			return
		}
		for _, s := range p.more {
			if !yield(s) {
				return
			}
		}
	}
}

func (w *View) load() *loads {
	w.loads.once.Do(func() {
		w.countHeads()
		w.shareWork()
		w.findPeople()
	})
	return &w.loads
}

// A cellWork is what the work of a cell asks for in a week.
type cellWork struct {
	cell    *cell
	hours   float64
	volume  float64 // of the hours, those that volumes make
	unknown bool
}

// work yields the cells that somebody covers and that take time, or may, in the order of the chain.
func (w *View) work(e *efforts) iter.Seq[cellWork] {
	return func(yield func(cellWork) bool) {
		w.lost() // marks what is handed over
		approve, _ := number(role.ApproveContent)
		var last cellWork
		for i := range w.cells {
			c := &w.cells[i]
			if c.team == none || !c.state.Covered() || c.need == 0 && !c.handed {
				continue
			}
			if last.cell == nil || last.cell.x != c.x || int(c.x) == approve || e.onChannel != nil || !w.silentAlike(last.cell.at, c.at) {
				last.hours, last.volume, last.unknown = w.hours(e, c)
			}
			last.cell = c
			if (last.hours != 0 || last.unknown) && !yield(last) {
				return
			}
		}
	}
}

// silentAlike reports whether two places are channels that are asked for the same and declare no volume.
func (w *View) silentAlike(a, b int32) bool {
	p, q := &w.staff.places.all[a], &w.staff.places.all[b]
	return p.like == q.like && p.silent && q.silent
}

func (w *View) countHeads() {
	again(&w.loads.heads, len(w.d.Positions))
	for i := range w.d.Positions {
		p := &w.d.Positions[i]
		w.loads.heads[i] = headcount{people: p.filled(), shares: p.shares(), hours: w.paid(p) * (1 - w.shrinkage(p)), other: p.other()}
	}
}

// shareWork gathers the hours of each team.
func (w *View) shareWork() {
	at := make([]int32, len(w.teams.all)) // number in loads.teams, plus one
	w.loads.teams = slices.Grow(w.loads.teams, len(w.teams.all))
	e := newEfforts(w.d)
	for c := range w.work(&e) {
		if at[c.cell.team] == 0 {
			w.loads.teams = append(w.loads.teams, teamLoad{team: w.team(c.cell)})
			at[c.cell.team] = int32(len(w.loads.teams))
		}
		t := &w.loads.teams[at[c.cell.team]-1]
		t.hours += c.hours
		t.volume += c.volume
		t.unknown = t.unknown || c.unknown
	}
}

// findPeople gathers what each holder does in all positions.
func (w *View) findPeople() {
	both := make([]float64, 2*len(w.d.Positions))
	hours, volume := both[:len(w.d.Positions)], both[len(w.d.Positions):]
	unknown := make([]bool, len(w.d.Positions))
	for i := range w.loads.teams {
		t := &w.loads.teams[i]
		total := w.time(t.team)
		for _, n := range t.team.filled {
			part := portionOf(w.timeOf(n), total, len(t.team.filled))
			hours[n] += t.hours * part
			volume[n] += t.volume * part
			unknown[n] = unknown[n] || t.unknown
		}
	}
	w.leadership(hours)
	w.loads.people = slices.Grow(w.loads.people, len(w.d.Positions))
	last := ""
	for _, o := range w.occupied() {
		p := &w.d.Positions[o.position]
		h := &p.Holders[o.holder]
		heads := &w.loads.heads[o.position]
		part := portionOf(h.share()*float64(h.people()), heads.shares, heads.people)
		if len(w.loads.people) == 0 || h.ID != last {
			w.loads.people = append(w.loads.people, personLoad{id: h.ID, first: seat{o.position, part}})
			last = h.ID
		} else {
			l := &w.loads.people[len(w.loads.people)-1]
			l.more = append(l.more, seat{o.position, part})
		}
		l := &w.loads.people[len(w.loads.people)-1]
		l.people = max(l.people, h.people())
		l.share += h.share()
		l.hours += hours[o.position] * part
		l.volume += volume[o.position] * part
		l.available += max(0, heads.hours*h.share()*float64(h.people())-heads.other*part)
		l.unknown = l.unknown || unknown[o.position]
		l.assumed = l.assumed || p.External && p.HoursPerWeek == nil && h.Share == nil
	}
}

// An occupation is a holder of a position.
type occupation struct {
	id               string // of the holder
	position, holder int32
}

// occupied returns who holds what, by the holders' ids and then in the order of the positions.
func (w *View) occupied() []occupation {
	all := make([]occupation, 0, len(w.d.Positions))
	for _, i := range w.staff.order {
		for k := range w.d.Positions[i].Holders {
			all = append(all, occupation{w.d.Positions[i].Holders[k].ID, i, int32(k)})
		}
	}
	sorting.By(all, func(a, b *occupation) int {
		return strings.Compare(a.id, b.id)
	})
	return all
}

// leadership adds the time that leading people takes. More of them than the span of control are a finding of their own and no load.
func (w *View) leadership(hours []float64) {
	x, _ := number(role.LeadDepartment)
	c := w.find(x, 0)
	if c == nil || c.team == none || !c.state.Covered() {
		return
	}
	reports := w.reports()
	for term := range role.LeadDepartment.Effort() {
		if term.Per != role.PerDirectReport {
			continue
		}
		for _, n := range w.team(c).filled {
			led := float64(reports[n])
			if w.limits.Span > 0 {
				led = min(led, float64(w.limits.Span-1))
			}
			hours[n] += led * float64(term.Seconds) / 3600
		}
	}
}

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
