package org

import (
	"slices"
	"strconv"
	"strings"
)

// Pointers returns the JSON Pointer (RFC 6901) of what each finding is about, in their order, within the document that [Encode] writes of d
// or from which d was read: of a position, the entry, field and element that has the value, and of a person whom People does not list, the
// first place among the holders. A stage or a
// responsibility, which a document does not declare, is where the finding names a position, or the one channel or brand that lacks it. It is "" for
// the document as a whole.
// [Places] tells the lines of pointers. A field that ought to be there and is not has none, but its entry does. The cost is that of reading d once.
func (d Design) Pointers(findings []Finding) []string {
	if len(findings) == 0 {
		return nil
	}
	at := pointersOf(&d)
	all := make([]string, len(findings))
	for i := range findings {
		all[i] = at.pointer(&findings[i])
	}
	return all
}

// pointers find the entries of a design.
type pointers struct {
	d       *Design
	at      map[Subject]int   // the first of an id
	holders map[string][2]int // by id, the position and the place in its list
}

func pointersOf(d *Design) *pointers {
	p := &pointers{d: d, at: make(map[Subject]int), holders: make(map[string][2]int)}
	for i := range slices.Backward(d.Positions) {
		for k := range slices.Backward(d.Positions[i].Holders) {
			p.holders[d.Positions[i].Holders[k].ID] = [2]int{i, k}
		}
	}
	index(p, SubjectPosition, d.Positions, func(x *Position) string { return x.ID })
	index(p, SubjectPerson, d.People, func(x *Person) string { return x.ID })
	index(p, SubjectBrand, d.Brands, func(x *Brand) string { return x.ID })
	index(p, SubjectChannel, d.Channels, func(x *Channel) string { return x.ID })
	index(p, SubjectOutside, d.Outside, func(x *Outside) string { return x.ID })
	index(p, SubjectRole, d.Roles, func(x *RoleDef) string { return string(x.ID) })
	index(p, SubjectObjective, d.Objectives, func(x *Objective) string { return string(x.Kind) })
	index(p, SubjectApproval, d.Approvals, func(x *Approval) string { return x.By })
	index(p, SubjectEffort, d.Effort, func(x *Effort) string { return string(x.Responsibility) })
	index(p, SubjectLiaison, d.Liaisons, func(x *Liaison) string { return strings.Join(x.Between, "+") })
	for i := range slices.Backward(d.Measures) {
		p.at[Subject{Kind: SubjectMeasure, ID: string(d.Measures[i].ID)}] = i
	}
	index(p, SubjectKPI, d.KPIs, func(x *KPI) string { return string(x.ID) })
	index(p, SubjectSuppression, d.Suppress, func(x *Suppression) string { return string(x.Code) })
	return p
}

func index[T any](p *pointers, k SubjectKind, list []T, id func(*T) string) {
	for i := range slices.Backward(list) {
		p.at[Subject{Kind: k, ID: id(&list[i])}] = i
	}
}

// sections are the fields of a design that hold the entries of a kind.
var sections = [...]string{
	SubjectPosition:    "positions",
	SubjectPerson:      "people",
	SubjectBrand:       "brands",
	SubjectChannel:     "channels",
	SubjectOutside:     "outside",
	SubjectRole:        "roles",
	SubjectObjective:   "objectives",
	SubjectApproval:    "approvals",
	SubjectEffort:      "effort",
	SubjectLiaison:     "liaisons",
	SubjectMeasure:     "measures",
	SubjectKPI:         "kpis",
	SubjectSuppression: "suppress",
}

// pointer returns the JSON Pointer of what f is about. Stages and responsibilities are not declared, but what the finding names beside them
// may be: a position, the channel or brand that lacks something, or what asks for it.
func (p *pointers) pointer(f *Finding) string {
	at := p.subject(f, f.Subject)
	if at == "" && (f.Subject.Kind == SubjectStage || f.Subject.Kind == SubjectResponsibility) {
		return p.named(f)
	}
	return at
}

// named returns the pointer of what a finding names first; what no brand or several channels lack is nowhere in particular.
func (p *pointers) named(f *Finding) string {
	a := &f.Args
	list := slices.Clone(a.Related)
	if len(a.Channels) == 1 {
		list = append(list, Subject{Kind: SubjectChannel, ID: a.Channels[0]})
	}
	if len(a.Brands) == 1 {
		list = append(list, Subject{Kind: SubjectBrand, ID: a.Brands[0]})
	}
	if f.Subject.Kind == SubjectResponsibility {
		list = append(list, a.Because...)
	}
	for _, s := range list {
		if at := p.subject(f, s); at != "" {
			return at
		}
	}
	return ""
}

func (p *pointers) subject(f *Finding, s Subject) string {
	if s.Kind == 0 && s.Field != "" {
		return string(appendName(nil, s.Field))
	}
	if s.Kind == SubjectActivity {
		return "/activities" + string(appendName(nil, s.ID))
	}
	if int(s.Kind) >= len(sections) || sections[s.Kind] == "" {
		return ""
	}
	i, ok := p.at[Subject{Kind: s.Kind, ID: s.ID}]
	if !ok {
		return p.holder(s)
	}
	at := "/" + sections[s.Kind] + "/" + strconv.Itoa(i)
	if s.Field == "" {
		return at
	}
	return at + string(appendName(nil, s.Field)) + p.element(i, f)
}

// holder returns the pointer of a person among the holders, "" where that is nobody.
func (p *pointers) holder(s Subject) string {
	at, ok := p.holders[s.ID]
	if !ok || s.Kind != SubjectPerson {
		return ""
	}
	entry := "/positions/" + strconv.Itoa(at[0]) + "/holders/" + strconv.Itoa(at[1])
	if s.Field == "" {
		return entry
	}
	return string(appendName([]byte(entry), s.Field))
}

// element leads to the entry of a position's list that holds the value of f.
func (p *pointers) element(i int, f *Finding) string {
	if f.Subject.Kind != SubjectPosition || f.Args.Value == "" {
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
