package org

import (
	"cmp"
	"math"
	"slices"

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
