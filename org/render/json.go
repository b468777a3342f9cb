package render

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// A document is a page as JSON: the report, and beside each finding what it says in the reader's language and where.
type document struct {
	Name            string              `json:"name,omitzero"`
	Language        string              `json:"language"`
	Framework       role.Framework      `json:"framework,omitzero"`
	Errors          int                 `json:"errors"`
	Warnings        int                 `json:"warnings"`
	Infos           int                 `json:"infos"`
	Findings        []documentFinding   `json:"findings"`
	Omitted         []org.Omitted       `json:"omitted,omitzero"`
	Suppressed      []documentException `json:"suppressed,omitzero"`
	Accepted        []documentFinding   `json:"accepted,omitzero"` // those that the baseline has
	Coverage        []org.Cell          `json:"coverage"`
	SuppressedMore  int                 `json:"suppressedOmitted,omitzero"`
	CoverageOmitted int                 `json:"coverageOmitted,omitzero"` // cells beyond the cap of the page
	Plan            *documentPlan       `json:"plan,omitzero"`
}

// A documentPlan is a plan whose lists are cut at the cap of the page, and what it says in the reader's language.
type documentPlan struct {
	Message       string     `json:"message,omitzero"`
	Lines         []string   `json:"lines,omitzero"` // of which several steps of one position make one
	Steps         []org.Step `json:"steps"`
	Closes        []org.Gap  `json:"closes"`
	StepsOmitted  int        `json:"stepsOmitted,omitzero"`
	ClosesOmitted int        `json:"closesOmitted,omitzero"`

	*org.Proposal
}

// documentPlan cuts a plan. A step is kept whole, with all its brands and channels, or not at all.
func (t *writer) documentPlan() *documentPlan {
	p := &documentPlan{Proposal: &t.Plan, Steps: t.Plan.Steps, Closes: t.Plan.Closes, Message: t.planSummary(), Lines: t.planSteps()}
	if p.ClosesOmitted = max(0, len(p.Closes)-t.cap()); p.ClosesOmitted > 0 {
		p.Closes = p.Closes[:t.cap()]
	}
	room := t.cap()
	for i := range p.Steps {
		s := &p.Steps[i]
		if room -= max(1, len(s.Brands)+len(s.Channels)); room < 0 {
			p.Steps, p.StepsOmitted = p.Steps[:i], len(p.Steps)-i
			break
		}
	}
	return p
}

// fewerHolders returns cells with as many ids of holders in each as come to no more than room in all, and one at least. Their Count has all.
func fewerHolders(cells []org.Cell, room int) []org.Cell {
	most := 0
	for i := range cells {
		most = max(most, len(cells[i].Holders))
	}
	for ; most > 1; most-- {
		ids := 0
		for i := range cells {
			ids += min(most, len(cells[i].Holders))
		}
		if ids <= room {
			break
		}
	}
	fewer := slices.Clone(cells)
	for i := range fewer {
		fewer[i].Holders = fewer[i].Holders[:min(most, len(fewer[i].Holders))]
	}
	if fewer == nil {
		return []org.Cell{}
	}
	return fewer
}

type documentFinding struct {
	org.Finding

	Message     string `json:"message"`
	Help        string `json:"help,omitzero"`
	Pointer     string `json:"pointer"` // "" is the document as a whole
	Line        int    `json:"line,omitzero"`
	Column      int    `json:"column,omitzero"`
	Fingerprint string `json:"fingerprint"`
}

type documentException struct {
	documentFinding

	Reason string `json:"reason"`
}

func (t *writer) json() {
	r := &t.Report
	d := document{
		Name: t.Design.Name, Language: t.languageID(), Framework: r.Framework,
		Errors: r.Count(org.Error), Warnings: r.Count(org.Warning), Infos: r.Count(org.Info),
		Findings: t.documentFindings(r.Findings), Omitted: r.Omitted, SuppressedMore: r.SuppressedOmitted, Coverage: r.Coverage,
	}
	if d.CoverageOmitted = max(0, len(d.Coverage)-t.cap()); d.CoverageOmitted > 0 {
		d.Coverage = d.Coverage[:t.cap()]
	}
	d.Coverage = fewerHolders(d.Coverage, t.cap())
	excepted, reasons := t.exceptions()
	for i, f := range t.documentFindings(excepted) {
		if i < len(r.Suppressed) {
			d.Suppressed = append(d.Suppressed, documentException{f, reasons[i].text})
		} else {
			d.Accepted = append(d.Accepted, f)
		}
	}
	if len(t.Plan.Steps) > 0 || t.Plan.Unjudged {
		d.Plan = t.documentPlan()
	}
	t.encode(d)
}

func (t *writer) documentFindings(findings []org.Finding) []documentFinding {
	all := make([]documentFinding, len(findings))
	for i, s := range t.spots(findings) {
		f := &findings[i]
		all[i] = documentFinding{Finding: *f, Message: t.sentence(f), Help: t.help(f), Pointer: s.pointer, Line: s.Line, Column: s.Column,
			Fingerprint: f.Fingerprint()}
	}
	return all
}

// encode writes a value as indented JSON. Ids and names stand in it as they are, those of their characters as escapes that would move
// a cursor or turn a line round.
func (t *writer) encode(v any) {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if t.err = e.Encode(v); t.err != nil {
		return
	}
	for _, r := range b.String() {
		if r < 0x7f || !l10n.IsUnsafe(r) {
			t.b.WriteRune(r)
			continue
		}
		if r1, r2 := utf16.EncodeRune(r); r1 != unicode.ReplacementChar {
			fmt.Fprintf(&t.b, `\u%04x\u%04x`, r1, r2)
		} else {
			fmt.Fprintf(&t.b, `\u%04x`, r)
		}
	}
}
