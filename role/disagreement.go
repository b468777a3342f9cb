package role

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// A Matter is a question that the sources answer differently, by its permanent kebab-case id: audience, content-strategy, new-audience,
// calendar, creation, publishing, paid, influencers, answers, listening, trends, results, presenting, crisis, voice, tiers, head, combining
// and who-is-needed.
type Matter string

// A Disagreement is what the sources hold on a matter, side by side, and how the reconciled framework settles it. It is the caller's own.
type Disagreement struct {
	Matter  Matter
	Name    socialorg.Text
	Views   []View // what each source that speaks of it says, by source and then by responsibility
	Settled []View // what the reconciled framework says; none where the matter is one of judgement and it says nothing
}

// A View is one framework's answer.
type View struct {
	Framework      Framework
	Responsibility Responsibility  // what it is about; "" where the matter is no single responsibility
	Roles          []Role          // who does it, first choice first, not who answers for it; none where the answer is no role
	Says           socialorg.Text  // a phrase without a full stop
	Basis          Basis           // of the first role; Framework.Cell has each role's
	Refs           []socialorg.Ref // of the first role
}

// A matter is about responsibilities, whose rows the frameworks hold, or about something else that a table says.
type matter struct {
	id    Matter
	name  socialorg.Text
	about []Responsibility
	says  []statement
}

type statement struct {
	framework string
	text      socialorg.Text
	basis     Basis
	refs      []socialorg.Ref
}

// Disagreements yields what the sources hold differently, in the order of the chain and then what is beyond it.
func Disagreements() iter.Seq[Disagreement] {
	return func(yield func(Disagreement) bool) {
		for i := range matters {
			if !yield(matters[i].disagreement()) {
				return
			}
		}
	}
}

func (m *matter) disagreement() Disagreement {
	d := Disagreement{Matter: m.id, Name: m.name}
	for _, t := range frameworks {
		f := Framework{t}
		for _, x := range m.about {
			r, silent, _ := f.row(x)
			if !silent {
				d.add(f, viewOf(f, x, r))
			}
		}
		for _, s := range m.says {
			if s.framework == t.id {
				d.add(f, View{Framework: f, Says: s.text, Basis: s.basis, Refs: slices.Clone(s.refs)})
			}
		}
	}
	return d
}

func (d *Disagreement) add(f Framework, v View) {
	if f == Reconciled() {
		d.Settled = append(d.Settled, v)
	} else {
		d.Views = append(d.Views, v)
	}
}

// viewOf returns what a row says. Who stands in for somebody is no view of a source's.
func viewOf(f Framework, x Responsibility, r *row) View {
	first := f.own(x, r.cell(r.doers[0], false)) // what the row says of who answers for it is another question
	v := View{Framework: f, Responsibility: x, Basis: first.Basis, Refs: first.Refs}
	var en, es, american []string
	for _, d := range r.doers {
		v.Roles = append(v.Roles, d.role)
		en = append(en, d.role.Name(language.English))
		es = append(es, d.role.Name(language.Spanish))
		american = append(american, d.role.Name(language.LatinAmericanSpanish))
	}
	v.Says = socialorg.Text{
		EN: x.Name(language.English) + ": " + l10n.For(language.English).Or(en),
		ES: x.Name(language.Spanish) + ": " + l10n.For(language.Spanish).Or(es),
	}
	if text := x.Name(language.LatinAmericanSpanish) + ": " + l10n.For(language.LatinAmericanSpanish).Or(american); text != v.Says.ES {
		v.Says.ES419 = text
	}
	return v
}
