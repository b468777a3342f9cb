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
	c, room := &p.Changes, p.cap()
	d := documentChanges{
		Name: p.Design.Name, From: p.before, Language: p.languageID(), Removals: c.Removals, Unjudged: c.Unjudged,
		Structure: make([]documentDifference, 0, min(len(c.Structure), room)), Coverage: make([]documentCellChange, 0, min(len(c.Coverage), room)),
	}
	for i := range c.Structure {
		x := &c.Structure[i]
		if room -= max(1, len(x.Lost)+len(x.Gained)); room < 0 {
			d.StructureOmitted = len(c.Structure) - i
			break
		}
		d.Structure = append(d.Structure, documentDifference{*x, x.MessageWith(p.Lang, p.named)})
	}
	room = p.cap()
	for i := range c.Coverage {
		x := &c.Coverage[i]
		if room -= max(1, len(x.Lost)+len(x.Gained)); room < 0 {
			d.CoverageOmitted = len(c.Coverage) - i
			break
		}
		d.Coverage = append(d.Coverage, documentCellChange{*x, x.MessageWith(p.Lang, p.named)})
	}
	p.encode(d)
}
