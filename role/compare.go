package role

import (
	"slices"
	"strings"

	"example.com/socialorg"
)

// A Comparison sets two roles side by side, or two views of one role. It is plain data and the caller's own: whatever is done to it
// reaches nothing else. The zero Comparison compares nothing.
type Comparison struct {
	A, B Side
	Rows []Row // in the order of Aspects; those on which neither side says anything are left out
}

// A Side is one of the two that are compared: a role, as a framework sees it.
type Side struct {
	Framework Framework
	Role      Role
}

// A Row is what both sides say in one aspect, nil where a side says nothing.
type Row struct {
	Aspect Aspect
	A, B   []Statement
}

// A Statement is one thing that a framework says of a role. Where the framework is silent the reconciled one answers, with
// [BasisReconciled].
type Statement struct {
	ID    string         // of the stage, the responsibility (of a duty or a day's task) or the KPI that it names; "" for a phrase
	Text  socialorg.Text // the name of what ID names, the task or the phrase
	Basis Basis
	Refs  []socialorg.Ref
}

// Differs reports whether the sides say different things in r, whatever they rest on.
func (r Row) Differs() bool {
	return !slices.EqualFunc(r.A, r.B, func(a, b Statement) bool { return a.ID == b.ID && a.Text == b.Text })
}

// Compare says what tells a from b in f. The row of the duties has what only one of them holds; a role holds what it would do, by
// [Framework.Doers], before a strategist, manager or community manager of another tier. Comparing b with a gives the same with the
// sides swapped. The Comparison is the zero one where a role is not standard or f is none.
func Compare(f Framework, a, b Role) Comparison { return compare(Side{f, a}, Side{f, b}) }

// CompareFrameworks says how f and g differ about r, as [Compare] does for two roles. Where both are silent the reconciled framework
// answers for both.
func CompareFrameworks(r Role, f, g Framework) Comparison { return compare(Side{f, r}, Side{g, r}) }

func compare(a, b Side) Comparison {
	if !a.known() || !b.known() {
		return Comparison{}
	}
	c := Comparison{A: a, B: b}
	dutiesA, dutiesB := a.duties(), b.duties()
	for aspect := range Aspects() {
		row := Row{Aspect: aspect}
		switch aspect {
		case AspectStage:
			row.A, row.B = stagesOf(dutiesA), stagesOf(dutiesB)
		case AspectDuties:
			row.A, row.B = without(dutiesA, dutiesB), without(dutiesB, dutiesA)
		case AspectKPIs:
			row.A, row.B = a.kpis(), b.kpis()
		case AspectDay:
			row.A, row.B = a.day(), b.day()
		default:
			row.A, row.B = a.phrases(aspect), b.phrases(aspect)
		}
		if row.A != nil || row.B != nil {
			c.Rows = append(c.Rows, row)
		}
	}
	return c
}

func (s Side) known() bool { return !s.Framework.IsZero() && s.Role.IsStandard() }

// duties are the responsibilities that the role holds, in the order of the chain.
func (s Side) duties() []Statement {
	var held []Statement
	tier, _, _ := s.Framework.Tier(s.Role)
	for x := range Responsibilities() {
		for r, c := range s.Framework.Doers(x) {
			if r == s.Role {
				named, _ := x.lookup()
				held = append(held, Statement{ID: string(x), Text: named.name, Basis: c.Basis, Refs: c.Refs})
				break
			}
			if r != Strategist && r != Manager && r != CommunityManager {
				continue // helps, and takes nothing from those behind
			}
			if t, _, _ := s.Framework.Tier(r); t != tier {
				break
			}
		}
	}
	return held
}

// stagesOf returns the stages of duties, each with the best basis of its duties and what that rests on.
func stagesOf(duties []Statement) []Statement {
	var stages []Statement
	for _, d := range duties {
		stage := Responsibility(d.ID).Stage()
		if n := len(stages); n == 0 || stages[n-1].ID != stage.String() {
			stages = append(stages, Statement{ID: stage.String(), Text: stageNames[stage], Basis: d.Basis})
		}
		last := &stages[len(stages)-1]
		if d.Basis < last.Basis {
			last.Basis, last.Refs = d.Basis, nil
		}
		if d.Basis == last.Basis {
			last.Refs = appendNew(last.Refs, d.Refs)
		}
	}
	return stages
}

// without returns the statements of s whose ids are not in t.
func without(s, t []Statement) []Statement {
	var rest []Statement
	for _, x := range s {
		if !slices.ContainsFunc(t, func(y Statement) bool { return y.ID == x.ID }) {
			rest = append(rest, x)
		}
	}
	return rest
}

// kpis returns the KPIs that the role is judged by, without those that it only collects or reports.
func (s Side) kpis() []Statement {
	var judged []Statement
	for id, c := range s.Framework.KPIs(s.Role) {
		if c.Answers {
			judged = append(judged, Statement{ID: string(id), Text: id.Text(), Basis: c.Basis, Refs: c.Refs})
		}
	}
	return judged
}

// day returns the daily tasks that the framework's source tells of, or else all of them.
func (s Side) day() []Statement {
	var told, all []Statement
	for t := range s.Role.Routine() {
		if t.Cadence != CadenceDaily {
			continue
		}
		d := Statement{ID: string(t.Responsibility), Text: t.Text, Basis: t.Basis, Refs: t.Refs}
		if cites(t.Refs, s.Framework.ID()) {
			told = append(told, d)
		}
		all = append(all, d)
	}
	if s.Framework == Reconciled() {
		return all
	}
	if told != nil {
		return told
	}
	return settled(all)
}

// cites reports whether one of refs is an item of that source.
func cites(refs []socialorg.Ref, source string) bool {
	return slices.ContainsFunc(refs, func(ref socialorg.Ref) bool { return strings.HasPrefix(string(ref), source+"#") })
}

// phrases returns what the framework says, or else the reconciled one, or else the profile.
func (s Side) phrases(a Aspect) []Statement {
	if said := s.Role.traits(s.Framework.ID(), a); said != nil {
		return said
	}
	said := s.Role.traits(reconciled.id, a)
	if p := s.Role.profile(); said == nil && a == AspectAudience {
		said = []Statement{{Text: p.audience, Refs: slices.Clone(p.refs)}}
	}
	return settled(said)
}

// traits returns what that framework itself says of r.
func (r Role) traits(framework string, a Aspect) []Statement {
	var said []Statement
	for i := range traits {
		if t := &traits[i]; t.framework == framework && t.role == r && t.aspect == a {
			said = append(said, Statement{Text: t.text, Basis: t.basis, Refs: slices.Clone(t.refs)})
		}
	}
	return said
}

// settled marks what the reconciled framework says where another is silent.
func settled(said []Statement) []Statement {
	for i := range said {
		said[i].Basis = BasisReconciled
	}
	return said
}
