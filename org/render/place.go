package render

import (
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/org"
)

// A spot is what a finding is about, in the document: a JSON Pointer, and its line and column, 0 where they are not known.
type spot struct {
	pointer string
	org.Place
}

// spots returns the spot of each finding, in one reading of the document.
func (t *writer) spots(findings []org.Finding) []spot {
	spots := make([]spot, len(findings))
	if len(findings) == 0 {
		return spots
	}
	at := t.pointers()
	var wanted []string
	for i := range findings {
		spots[i].pointer = at.pointer(&findings[i])
		wanted = append(wanted, spots[i].pointer, entryOf(spots[i].pointer))
	}
	places := org.Places(t.Source.Doc, wanted)
	for i := range spots {
		spots[i].Place = places[2*i]
		if entry := places[2*i+1]; spots[i].Line == 0 && entry.Line != 0 { // the field that ought to be there is not
			spots[i].pointer, spots[i].Place = wanted[2*i+1], entry
		}
	}
	return spots
}

// entryOf cuts a pointer behind its second name.
func entryOf(pointer string) string {
	names := strings.SplitN(pointer, "/", 4)
	return strings.Join(names[:min(len(names), 3)], "/")
}

// pointers find the entries of a design.
type pointers struct {
	d  *org.Design
	at map[org.Subject]int // the first of an id
}

func (t *writer) pointers() *pointers {
	d := &t.Design
	p := &pointers{d: d, at: make(map[org.Subject]int)}
	index(p, org.SubjectPosition, d.Positions, func(x *org.Position) string { return x.ID })
	index(p, org.SubjectPerson, d.People, func(x *org.Person) string { return x.ID })
	index(p, org.SubjectBrand, d.Brands, func(x *org.Brand) string { return x.ID })
	index(p, org.SubjectChannel, d.Channels, func(x *org.Channel) string { return x.ID })
	index(p, org.SubjectOutside, d.Outside, func(x *org.Outside) string { return x.ID })
	index(p, org.SubjectRole, d.Roles, func(x *org.RoleDef) string { return string(x.ID) })
	index(p, org.SubjectObjective, d.Objectives, func(x *org.Objective) string { return string(x.Kind) })
	index(p, org.SubjectApproval, d.Approvals, func(x *org.Approval) string { return x.By })
	index(p, org.SubjectEffort, d.Effort, func(x *org.Effort) string { return string(x.Responsibility) })
	index(p, org.SubjectLiaison, d.Liaisons, func(x *org.Liaison) string { return strings.Join(x.Between, "+") })
	for i := range slices.Backward(d.Measures) {
		p.at[org.Subject{Kind: org.SubjectMeasure, ID: string(d.Measures[i].ID)}] = i
	}
	index(p, org.SubjectKPI, d.KPIs, func(x *org.KPI) string { return string(x.ID) })
	index(p, org.SubjectSuppression, d.Suppress, func(x *org.Suppression) string { return string(x.Code) })
	return p
}

func index[T any](p *pointers, k org.SubjectKind, list []T, id func(*T) string) {
	for i := range slices.Backward(list) {
		p.at[org.Subject{Kind: k, ID: id(&list[i])}] = i
	}
}

// sections are the fields of a design that hold the entries of a kind.
var sections = [...]string{
	org.SubjectPosition:    "positions",
	org.SubjectPerson:      "people",
	org.SubjectBrand:       "brands",
	org.SubjectChannel:     "channels",
	org.SubjectOutside:     "outside",
	org.SubjectRole:        "roles",
	org.SubjectObjective:   "objectives",
	org.SubjectApproval:    "approvals",
	org.SubjectEffort:      "effort",
	org.SubjectLiaison:     "liaisons",
	org.SubjectMeasure:     "measures",
	org.SubjectKPI:         "kpis",
	org.SubjectSuppression: "suppress",
}

// pointer returns the JSON Pointer of what f is about, "" for what the design does not declare: a stage, a responsibility.
func (p *pointers) pointer(f *org.Finding) string {
	s := f.Subject
	if s.Kind == 0 && s.Field != "" {
		return "/" + pointerName(s.Field)
	}
	if s.Kind == org.SubjectActivity {
		return "/activities/" + pointerName(s.ID)
	}
	if int(s.Kind) >= len(sections) || sections[s.Kind] == "" {
		return ""
	}
	i, ok := p.at[org.Subject{Kind: s.Kind, ID: s.ID}]
	if !ok {
		return ""
	}
	at := "/" + sections[s.Kind] + "/" + strconv.Itoa(i)
	if s.Field == "" {
		return at
	}
	return at + "/" + pointerName(s.Field) + p.element(i, f)
}

// element leads to the entry of a position's list that holds the value of f.
func (p *pointers) element(i int, f *org.Finding) string {
	if f.Subject.Kind != org.SubjectPosition || f.Args.Value == "" {
		return ""
	}
	at := -1
	switch x, v := &p.d.Positions[i], f.Args.Value; f.Subject.Field {
	case "roles":
		at = indexOf(x.Roles, v)
	case "without":
		at = indexOf(x.Without, v)
	case "dottedTo":
		at = indexOf(x.DottedTo, v)
	case "brands":
		at = indexOf(x.Brands, v)
	case "channels":
		at = indexOf(x.Channels, v)
	case "languages":
		at = indexOf(x.Languages, v)
	}
	if at < 0 {
		return ""
	}
	return "/" + strconv.Itoa(at)
}

func indexOf[T ~string](list []T, value string) int {
	return slices.IndexFunc(list, func(x T) bool { return string(x) == value })
}

func pointerName(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "~", "~0"), "/", "~1")
}
