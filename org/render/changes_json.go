package render

import (
	"example.com/socialorg/org"
)

// A documentChanges is what tells two designs apart as JSON: the changes, and beside each what it says in the reader's language.
type documentChanges struct {
	Name             string               `json:"name,omitzero"` // of the later design
	From             string               `json:"from,omitzero"` // of the earlier one
	Language         string               `json:"language"`
	Structure        []documentDifference `json:"structure"`
	Coverage         []documentCellChange `json:"coverage"`
	StructureOmitted int                  `json:"structureOmitted,omitzero"`
	CoverageOmitted  int                  `json:"coverageOmitted,omitzero"`
	Removals         []org.Removal        `json:"removals,omitzero"`
	Unjudged         bool                 `json:"unjudged,omitzero"`
}

type documentDifference struct {
	org.Difference

	Message string `json:"message"`
}

type documentCellChange struct {
	org.CellDifference

	Message string `json:"message"`
}

// json writes the changes. A change is kept whole or not at all, and each counts as much as it has ids.
func (p *changes) json() {
	c := &p.Changes
	structure := p.fitting(len(c.Structure), func(i int) int { return len(c.Structure[i].Lost) + len(c.Structure[i].Gained) })
	coverage := p.fitting(len(c.Coverage), func(i int) int { return len(c.Coverage[i].Lost) + len(c.Coverage[i].Gained) })
	d := documentChanges{
		Name: p.Design.Name, From: p.before, Language: p.languageID(), Removals: c.Removals, Unjudged: c.Unjudged,
		Structure: make([]documentDifference, structure), StructureOmitted: len(c.Structure) - structure,
		Coverage: make([]documentCellChange, coverage), CoverageOmitted: len(c.Coverage) - coverage,
	}
	for i := range d.Structure {
		d.Structure[i] = documentDifference{c.Structure[i], c.Structure[i].MessageWith(p.Lang, p.named)}
	}
	for i := range d.Coverage {
		d.Coverage[i] = documentCellChange{c.Coverage[i], c.Coverage[i].MessageWith(p.Lang, p.named)}
	}
	p.encode(d)
}

// fitting returns how many of n changes there is room for, the first of them.
func (p *changes) fitting(n int, ids func(i int) int) int {
	room := p.cap()
	for i := range n {
		if room -= max(1, ids(i)); room < 0 {
			return i
		}
	}
	return n
}
