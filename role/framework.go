package role

import (
	"iter"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// A Framework is one view of who does what: a source article's, or [Reconciled], the library's own. Where a source is silent the
// reconciled framework answers and the cell says so. A Framework is immutable and comparable with ==; the zero Framework is none:
// it has no roles and its id is "".
type Framework struct{ t *framework }

type framework struct {
	id    string
	name  socialorg.Text
	roles []frameworkRole
	rows  []row
	kpis  []kpiRow        // in the order of kpi.IDs
	pass  []socialorg.Ref // what lets strategist and manager stand in for each other; reconciled rows say it one by one
}

type frameworkRole struct {
	role     Role
	tier     Tier
	superior Role
	basis    Basis
	refs     []socialorg.Ref
}

// A row says who answers for x and who does it, first choice first.
type row struct {
	x       Responsibility
	answers Role
	basis   Basis
	refs    []socialorg.Ref // nil: those of x
	doers   []doer
}

// A doer without a basis of its own has the row's.
type doer struct {
	role  Role
	basis Basis
	refs  []socialorg.Ref
}

// A Cell is a role's part in a responsibility or a KPI, and what that rests on. The zero Cell is no part.
type Cell struct {
	Part    Part // PartResponsible where the role may do the work, PartAccountable where it only answers for it; see KPIs for those
	Answers bool // the role answers for it, whether it does the work or not
	Basis   Basis
	Refs    []socialorg.Ref // the caller's own copy
}

var frameworks = [...]*framework{&ceupe, &perfilSMM, &planificarEjecutar, &postcron, &smmVsCM, &reconciled}

// Frameworks yields every framework, the sources in the order of their keys and then the reconciled one.
func Frameworks() iter.Seq[Framework] {
	return func(yield func(Framework) bool) {
		for _, t := range frameworks {
			if !yield(Framework{t}) {
				return
			}
		}
	}
}

// FrameworkByID returns the framework with that id: "ceupe", "perfil-smm", "planificar-ejecutar", "postcron", "smm-vs-cm", each the key of
// a source, or "reconciled".
func FrameworkByID(id string) (Framework, bool) {
	for _, t := range frameworks {
		if t.id == id {
			return Framework{t}, true
		}
	}
	return Framework{}, false
}

// Reconciled returns the library's own framework: it splits what the sources blur and answers for every responsibility.
func Reconciled() Framework { return Framework{&reconciled} }

// IsZero reports whether f is no framework.
func (f Framework) IsZero() bool { return f.t == nil }

// Equal reports f == g.
func (f Framework) Equal(g Framework) bool { return f == g }

// ID returns the key of the source, or "reconciled"; "" for the zero Framework.
func (f Framework) ID() string {
	if f.t == nil {
		return ""
	}
	return f.t.id
}

// String returns the id of f.
func (f Framework) String() string { return f.ID() }

// Name returns the name of f.
func (f Framework) Name(tag language.Tag) string {
	if f.t == nil {
		return ""
	}
	return f.t.name.In(tag)
}

// MarshalText returns the id of f.
func (f Framework) MarshalText() ([]byte, error) { return []byte(f.ID()), nil }

// UnmarshalText reads the id of a framework; the empty text is the zero Framework. Any other text is a [*FrameworkError].
func (f *Framework) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*f = Framework{}
		return nil
	}
	if g, ok := FrameworkByID(string(text)); ok {
		*f = g
		return nil
	}
	var ids [len(frameworks)]string
	for i, t := range frameworks {
		ids[i] = t.id
	}
	near := suggest.Nearest(string(text), ids[:])
	if id, alone := suggest.Named(string(text), frameworkNames); near == "" && alone {
		near = id
	}
	return &FrameworkError{Got: l10n.Clip(string(text)), Want: strings.Join(ids[:], ", "), Suggestion: near}
}

func frameworkNames(yield func(id, name string) bool) {
	for f := range Frameworks() {
		for _, tag := range [...]language.Tag{language.English, language.Spanish} {
			if !yield(f.ID(), f.Name(tag)) {
				return
			}
		}
	}
}

func (f Framework) role(r Role) (*frameworkRole, bool) {
	if f.t != nil {
		for i := range f.t.roles {
			if f.t.roles[i].role == r {
				return &f.t.roles[i], true
			}
		}
	}
	return nil, false
}

// Roles yields the roles that f tells apart, highest first.
func (f Framework) Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		if f.t == nil {
			return
		}
		for i := range f.t.roles {
			if !yield(f.t.roles[i].role) {
				return
			}
		}
	}
}

// Tier returns the tier of r and what that rests on. For a role that f is silent about it is the reconciled framework's, and the
// basis says so; ok is false for a role that neither knows.
func (f Framework) Tier(r Role) (tier Tier, basis Basis, ok bool) {
	if e, ok := f.role(r); ok {
		return e.tier, e.basis, true
	}
	if e, ok := Reconciled().role(r); ok && f.t != nil {
		return e.tier, BasisReconciled, true
	}
	return 0, 0, false
}

// RoleRefs yields what the tier of r and its line of report rest on in f, or in the reconciled framework where f is silent about r:
// none for the zero Framework and for a role that neither knows.
func (f Framework) RoleRefs(r Role) iter.Seq[socialorg.Ref] {
	e, ok := f.role(r)
	if !ok && f.t != nil {
		e, ok = Reconciled().role(r)
	}
	if !ok {
		return values[socialorg.Ref](nil)
	}
	return values(e.refs)
}

// ReportsTo returns the role that r reports to in f; ok is false where f does not say.
func (f Framework) ReportsTo(r Role) (Role, bool) {
	e, ok := f.role(r)
	if !ok || e.superior == "" {
		return "", false
	}
	return e.superior, true
}

// row returns what f says of x: its own row, or the reconciled one where f is silent.
func (f Framework) row(x Responsibility) (r *row, silent, ok bool) {
	if f.t == nil {
		return nil, false, false
	}
	if f.t != &reconciled {
		for i := range f.t.rows {
			if f.t.rows[i].x == x {
				return &f.t.rows[i], false, true
			}
		}
	}
	x.lookup()
	i, ok := responsibilityIndex.at[x]
	if !ok {
		return nil, false, false
	}
	return &reconciled.rows[i], f.t != &reconciled, true
}

func (r *row) cell(d doer, silent bool) Cell {
	c := Cell{Part: PartResponsible, Answers: d.role == r.answers, Basis: r.basis, Refs: r.refs}
	if d.basis != 0 {
		c.Basis, c.Refs = d.basis, d.refs
	}
	if silent || c.Basis == BasisStated && !r.names(d.role) {
		c.Basis = BasisReconciled
	}
	return c
}

// names reports whether it is role that a stated row is stated of. In a reconciled row that is the first general role: what comes before
// it (specialists) or after it (who stands in) is the library's.
func (r *row) names(role Role) bool {
	if !r.reconciled() {
		return true
	}
	for _, d := range r.doers {
		if slices.Contains(generalRoles[:], d.role) {
			return d.role == role
		}
	}
	return false
}

func (r *row) reconciled() bool { return r.refs == nil }

// doers yields the doers of x in f with shared references.
func (f Framework) doers(x Responsibility) iter.Seq2[Role, Cell] {
	return func(yield func(Role, Cell) bool) {
		r, silent, ok := f.row(x)
		if !ok {
			return
		}
		strategist, manager := false, false
		for _, d := range r.doers {
			strategist = strategist || d.role == Strategist
			manager = manager || d.role == Manager
			if !yield(d.role, r.cell(d, silent)) {
				return
			}
		}
		if silent || f.t.pass == nil || strategist == manager {
			return
		}
		stand := doer{role: Manager, basis: BasisInferred, refs: f.t.pass}
		if manager {
			stand.role = Strategist
		}
		yield(stand.role, r.cell(stand, false))
	}
}

// Doers yields who does x, first choice first: the first of them that is staffed does it. Where f is silent about x these are the
// doers of the reconciled framework, with [BasisReconciled].
func (f Framework) Doers(x Responsibility) iter.Seq2[Role, Cell] {
	return func(yield func(Role, Cell) bool) {
		for r, c := range f.doers(x) {
			if !yield(r, f.own(x, c)) {
				return
			}
		}
	}
}

// own gives the caller references that may be kept and changed.
func (f Framework) own(x Responsibility, c Cell) Cell {
	if c.Refs == nil {
		r, _ := x.lookup()
		c.Refs = r.refs
	}
	c.Refs = append([]socialorg.Ref(nil), c.Refs...)
	return c
}

// Speaks reports whether f says anything of x itself. Where it does not, every answer about x is the reconciled framework's.
func (f Framework) Speaks(x Responsibility) bool {
	_, silent, ok := f.row(x)
	return ok && !silent
}

// Accountable returns the role that answers for x in f, whoever is staffed. Where f is silent about x this is the reconciled answer, with
// [BasisReconciled]; ok is false for an unknown x, and where f speaks of x and names nobody.
func (f Framework) Accountable(x Responsibility) (r Role, basis Basis, ok bool) {
	w, silent, ok := f.row(x)
	if !ok || w.answers == "" {
		return "", 0, false
	}
	if silent {
		return w.answers, BasisReconciled, true
	}
	return w.answers, w.basis, true
}

// Cell returns the part of r in x: PartResponsible where r may do the work, whose order [Framework.Doers] gives, and PartAccountable
// where it only answers for it. Where f is silent about x this is the reconciled cell, with [BasisReconciled]: ask [Framework.Speaks]
// to tell what f itself holds. ok is false where r has no part.
func (f Framework) Cell(r Role, x Responsibility) (c Cell, ok bool) {
	for d, c := range f.doers(x) {
		if d == r {
			return f.own(x, c), true
		}
	}
	if a, basis, ok := f.Accountable(x); ok && a == r {
		w, _, _ := f.row(x)
		return f.own(x, Cell{Part: PartAccountable, Answers: true, Basis: basis, Refs: w.refs}), true
	}
	return Cell{}, false
}

// Cells yields the responsibilities in which r has a part, in the order of the chain, those that f is silent about included: see
// [Framework.Cell].
func (f Framework) Cells(r Role) iter.Seq2[Responsibility, Cell] {
	return func(yield func(Responsibility, Cell) bool) {
		for x := range Responsibilities() {
			if c, ok := f.Cell(r, x); ok && !yield(x, c) {
				return
			}
		}
	}
}
