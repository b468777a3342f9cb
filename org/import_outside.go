package org

import (
	"strconv"
	"strings"

	"example.com/socialorg/role"
)

// reports draws the lines, once every position has its id.
func (b *rosterDesign) reports() {
	for n := range b.out.Design.Positions {
		p := &b.out.Design.Positions[n]
		r := &b.rows[b.rowOf[n]]
		switch {
		case r.superior >= 0:
			p.ReportsTo = b.superiorID(r.superior)
		case r.outside >= 0:
			p.ReportsTo = b.strangerID(r)
		}
		seen := map[string]bool{"": true, p.ReportsTo: true, p.ID: true}
		for _, up := range r.dotted {
			if id := b.superiorID(up); !seen[id] {
				seen[id] = true
				p.DottedTo = append(p.DottedTo, id)
			}
		}
	}
}

// superiorID returns the id of the position or outside party that a row has become.
func (b *rosterDesign) superiorID(row int) string {
	r := &b.rows[row]
	if r.made != "" || r.shape == shapeNone {
		return r.made
	}
	want := r.cells[FieldPosition]
	if want == "" && r.person >= 0 {
		want = b.number(r)
	}
	if want == "" {
		want = slug(r.cells[FieldTitle])
	}
	r.made = b.ids.take(cleanID(want, "p"+strconv.Itoa(row+1)))
	b.out.Design.Outside = append(b.out.Design.Outside, Outside{
		ID: r.made, Kind: partyOf(r.cells[FieldTitle], r.cells[FieldDepartment]), Title: r.cells[FieldTitle],
	})
	return r.made
}

// strangerID returns the id of the outside party that stands for a superior who is not in the export.
func (b *rosterDesign) strangerID(r *rosterRow) string {
	x := &b.strangers[r.outside]
	if x.made == "" {
		want := "superior"
		if b.Names || impersonal(x.ref) {
			want = x.ref
		}
		x.made = b.ids.take(cleanID(want, "superior"))
		b.out.Design.Outside = append(b.out.Design.Outside, Outside{ID: x.made, Kind: role.PartyManagement})
	}
	d := b.doubt.gather(UnknownSuperior, strconv.Itoa(r.outside), b.at(r, FieldSuperior))
	d.Subject, d.Value, d.Party = Subject{Kind: SubjectOutside, ID: x.made}, b.shown(x.ref), role.PartyManagement
	return x.made
}

// doubtShape says what was made of a row that does no social media work, and whose holder is away.
func (b *rosterDesign) doubtShape(r *rosterRow) {
	if r.shape == shapePosition && r.state == stateLeave {
		d := b.doubt.add(OnLeave, b.at(r, FieldStatus))
		d.Subject, d.Value = Subject{Kind: SubjectPosition, ID: r.made}, clipRunes(r.cells[FieldStatus])
	}
	switch {
	case r.shape == shapeOutside && r.made != "":
		d := b.doubt.add(OutsideSuperior, b.at(r, FieldTitle))
		d.Subject, d.Value = Subject{Kind: SubjectOutside, ID: r.made}, clipRunes(r.cells[FieldTitle])
		d.Party = partyOf(r.cells[FieldTitle], r.cells[FieldDepartment])
	case r.shape == shapePosition && !b.isTaken(r):
		d := b.doubt.add(BridgePosition, b.at(r, FieldTitle))
		d.Subject, d.Value = Subject{Kind: SubjectPosition, ID: r.made}, clipRunes(r.cells[FieldTitle])
	}
}

// partyWords are what the titles and departments of superiors outside social media say, the first that fits. An asterisk stands
// for the end of a word.
var partyWords = [...]struct {
	party role.Party
	words string
}{
	{role.PartyBoard, "consejo|board|directorio"},
	{role.PartyCustomerCare, "atencion al cliente|servicio al cliente|customer*|experiencia de cliente|call center|contact center"},
	{role.PartyMarketing, "marketing|mercadeo|mercadotecnia|cmo|marca|marcas|brand|publicidad|advertising|digital|growth"},
	{role.PartyPR, "comunicacion*|communication*|comms|prensa|press|relaciones publicas|rrpp|pr|public relations|asuntos publicos"},
	{role.PartySales, "ventas|venta|comercial|sales|revenue|cro"},
	{role.PartyProduct, "producto*|product|products|cpo"},
	{role.PartyLegal, "legal|juridic*|abogad*|compliance|cumplimiento"},
	{role.PartyOwner, "propietari*|duen*|owner|fundador*|founder|cofounder|cofundador*|soci*"},
	{role.PartyAgency, "agencia|agency"},
	{role.PartyManagement, "ceo|coo|director general|directora general|gerente general|direccion general|general manager|managing director|" +
		"chief executive|director ejecutivo|directora ejecutiva|president*|consejero delegado|consejera delegada|administrador unico|gerencia general"},
}

// partyOf takes a superior outside social media for what the title says, else the department; else for another unit.
func partyOf(title, department string) role.Party {
	for _, text := range []string{title, department} {
		words := " " + plainWords(text) + " "
		for i := range partyWords {
			for phrase := range strings.SplitSeq(partyWords[i].words, "|") {
				if hasPhrase(words, phrase) {
					return partyWords[i].party
				}
			}
		}
	}
	switch plainWords(title) {
	case "director", "directora", "gerente", "gerenta", "presidente", "presidenta":
		return role.PartyManagement
	}
	return role.PartyUnit
}

// hasPhrase reports whether words, with a space on either side, hold a phrase.
func hasPhrase(words, phrase string) bool {
	if stem, ok := strings.CutSuffix(phrase, "*"); ok {
		return strings.Contains(words, " "+stem)
	}
	return strings.Contains(words, " "+phrase+" ")
}
