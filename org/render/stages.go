package render

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// stages yields the stages in which anything is asked for, with who covers what.
func (t *writer) stages() iter.Seq2[role.Stage, []*stageLine] {
	return func(yield func(role.Stage, []*stageLine) bool) {
		byStage := map[role.Stage][]org.Cell{}
		for _, c := range t.Report.Coverage {
			byStage[c.Responsibility.Stage()] = append(byStage[c.Responsibility.Stage()], c)
		}
		for s := range role.Stages() {
			if lines := t.stage(byStage[s]); len(lines) > 0 && !yield(s, lines) {
				return
			}
		}
	}
}

// legend says what the marks mean.
func (t *writer) legend() string {
	if slices.ContainsFunc(t.Design.Positions, func(p org.Position) bool { return len(p.Away) > 0 && len(p.Holders) == 0 }) {
		return t.in("✓ covered   ○ only by a position that is vacant or whose holder is away   ✗ not assigned",
			"✓ cubierto   ○ solo por un puesto vacante o con su titular ausente   ✗ sin asignar")
	}
	return t.in("✓ covered   ○ only by a vacant position   ✗ not assigned", "✓ cubierto   ○ solo por un puesto vacante   ✗ sin asignar")
}

// away reports whether those who would do the work of a cell are only away.
func (t *writer) away(c org.Cell) bool {
	return !slices.ContainsFunc(c.Holders, func(id string) bool {
		i, known := t.order[id]
		return !known || len(t.Design.Positions[i].Away) == 0
	})
}

// empty says why nobody is in a position.
func (t *writer) empty(away bool) string {
	if away {
		return t.in("away", "ausente")
	}
	return t.in("vacant", "vacante")
}

// A stageLine is what the same people hold in the same way.
type stageLine struct {
	mark, who string
	away      bool // those who would do it are only away
	work      []string
}

func (t *writer) stage(cells []org.Cell) []*stageLine {
	var lines []*stageLine
	at := map[string]*stageLine{}
	for start := 0; start < len(cells); {
		end := start
		for end < len(cells) && cells[end].Responsibility == cells[start].Responsibility {
			end++
		}
		for _, g := range t.alike(cells[start:end]) {
			mark, who := t.covers(g[0])
			work := g[0].Responsibility.Name(t.Lang)
			if len(g) < end-start {
				who = strings.TrimSpace(who + " " + parenthesis(t.scopes(g)))
			}
			l := at[mark+who]
			if l == nil {
				l = &stageLine{mark: mark, who: who, away: mark == markVacant && t.away(g[0])}
				at[mark+who] = l
				lines = append(lines, l)
			}
			l.work = append(l.work, work)
		}
		start = end
	}
	slices.SortStableFunc(lines, func(a, b *stageLine) int { return strings.Index(marks, a.mark) - strings.Index(marks, b.mark) })
	return t.fewLines(lines)
}

// maxStageLines is how many lines of one mark a stage has; beyond it one line stands for the rest.
const maxStageLines = 600

// fewLines joins the last of very many lines of one mark.
func (t *writer) fewLines(lines []*stageLine) []*stageLine {
	if len(lines) <= maxStageLines {
		return lines
	}
	var few []*stageLine
	for start := 0; start < len(lines); {
		end := start
		for end < len(lines) && lines[end].mark == lines[start].mark {
			end++
		}
		shown := min(end, start+maxStageLines)
		few = append(few, lines[start:shown]...)
		if more := end - shown; more > 0 {
			rest := &stageLine{mark: lines[start].mark, who: t.l.Int(more) + t.l.Plural(more, t.in(" more group", " grupo más"), "", t.in(" more groups", " grupos más"))}
			seen := map[string]bool{}
			for _, l := range lines[shown:end] {
				for _, work := range l.work {
					if !seen[work] {
						seen[work] = true
						rest.work = append(rest.work, work)
					}
				}
			}
			few = append(few, rest)
		}
		start = end
	}
	return few
}

// alike groups the cells of one responsibility by who covers them.
func (t *writer) alike(cells []org.Cell) [][]org.Cell {
	var groups [][]org.Cell
	at := map[string]int{}
	for _, c := range cells {
		key := c.State.String() + "\x00" + strings.Join(c.Holders, "\x00")
		i, ok := at[key]
		if !ok {
			i = len(groups)
			at[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], c)
	}
	return groups
}

// The marks of the states, and all of them in the order in which a stage lists them.
const (
	markCovered = "✓"
	markVacant  = "○"
	markMissing = "✗"

	marks = markCovered + markVacant + markMissing
)

func (t *writer) covers(c org.Cell) (mark, who string) {
	switch c.State {
	case org.StateVacant:
		return markVacant, t.people(c)
	case org.StateMissing:
		return markMissing, t.in("Not assigned", "Sin asignar")
	case org.StateOutside:
		if len(c.Holders) == 0 {
			break
		}
		return markCovered, t.label(org.Subject{Kind: org.SubjectOutside, ID: c.Holders[0]}) + t.in(", outside the team", ", fuera del equipo")
	default:
	}
	return markCovered, t.people(c)
}

// people names the positions of a cell, the first few of many.
func (t *writer) people(c org.Cell) string {
	const most = 4
	ids := slices.Clone(c.Holders)
	slices.SortStableFunc(ids, func(a, b string) int { return cmp.Compare(t.order[a], t.order[b]) })
	n := len(ids)
	if n > most {
		n = most - 1
	}
	var names []string
	for _, id := range ids[:n] {
		names = append(names, t.label(org.Subject{Kind: org.SubjectPosition, ID: id}))
	}
	if more := c.Count - n; more > 0 {
		names = append(names, t.l.Int(more)+t.in(" more", " más"))
	}
	return strings.Join(names, " + ") // a title may hold commas and conjunctions of its own
}

func (t *writer) scopes(cells []org.Cell) string {
	const most = 8
	var ids []string
	for _, c := range cells {
		switch {
		case c.Scope.Channel != "":
			ids = append(ids, l10n.Clean(c.Scope.Channel))
		case c.Scope.Brand != "":
			ids = append(ids, t.label(org.Subject{Kind: org.SubjectBrand, ID: c.Scope.Brand}))
		}
	}
	if ids == nil {
		return ""
	}
	for i, id := range ids {
		ids[i] = t.l.Quote(id)
	}
	if len(ids) > most {
		ids = append(ids[:most-1], t.l.Int(len(ids)-most+1)+t.in(" more", " más"))
	}
	if cells[0].Scope.Channel != "" {
		return t.in("on ", "en ") + t.l.And(ids)
	}
	return t.in("for ", "para ") + t.l.And(ids)
}
