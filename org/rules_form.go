package org

import (
	"errors"
	"iter"
	"slices"
	"strings"

	"example.com/socialorg/internal/fold"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// An entry is anything in a design that has an id.
type entry struct {
	kind SubjectKind
	id   string
}

// entries yields what has an id, in the order of the document.
func (d *Design) entries() iter.Seq[entry] {
	return func(yield func(entry) bool) {
		_ = each(d.Brands, func(b *Brand) bool { return yield(entry{SubjectBrand, b.ID}) }) &&
			each(d.Outside, func(o *Outside) bool { return yield(entry{SubjectOutside, o.ID}) }) &&
			each(d.Channels, func(c *Channel) bool { return yield(entry{SubjectChannel, c.ID}) }) &&
			each(d.Roles, func(r *RoleDef) bool { return yield(entry{SubjectRole, string(r.ID)}) }) &&
			each(d.People, func(p *Person) bool { return yield(entry{SubjectPerson, p.ID}) }) &&
			each(d.Positions, func(p *Position) bool { return yield(entry{SubjectPosition, p.ID}) }) &&
			each(d.Measures, func(m *kpi.MeasureDef) bool { return yield(entry{SubjectMeasure, string(m.ID)}) }) &&
			each(d.KPIs, func(k *KPI) bool { return yield(entry{SubjectKPI, string(k.ID)}) })
	}
}

func each[T any](list []T, f func(*T) bool) bool {
	for i := range list {
		if !f(&list[i]) {
			return false
		}
	}
	return true
}

// checkDuplicates also finds ids that differ by case or accents alone: people take them for one.
func checkDuplicates(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		var folded map[entry][]string // the spellings that folding changes
		var reported map[entry]bool
		var keys []entry
		for e := range w.d.entries() {
			if _, ok := w.unique(e.kind); !ok && e.id != "" {
				if n := w.declares(e); n > 1 && !reported[e] {
					if !yield(Finding{Subject: Subject{Kind: e.kind, ID: e.id}, Args: Args{Problem: ProblemSame, Count: n}}) {
						return
					}
					put(&reported, e)
				}
			}
			key := entry{e.kind, unaccented(e.id)}
			if key.id == e.id {
				continue
			}
			if folded == nil {
				folded = make(map[entry][]string)
			}
			if folded[key] == nil {
				keys = append(keys, key)
			}
			folded[key] = append(folded[key], e.id)
		}
		for _, key := range keys {
			alike := slices.Compact(slices.Sorted(slices.Values(folded[key])))
			if w.declares(key) > 0 {
				alike = slices.Insert(alike, 0, key.id)
			}
			for _, id := range alike[1:] {
				f := Finding{Severity: Warning, Subject: Subject{Kind: key.kind, ID: id}, Args: Args{Problem: ProblemNear, Value: alike[0]}}
				if !yield(f) {
					return
				}
			}
		}
		if sharedIDs(w, yield) {
			hidden(w, yield)
		}
	}
}

// hidden notes declared ids that are standard ones too: those of a later version must not break a design.
func hidden(w *View, yield func(Finding) bool) {
	note := func(k SubjectKind, id string) bool {
		return yield(Finding{Severity: Info, Subject: Subject{Kind: k, ID: id}, Args: Args{Problem: ProblemHides}})
	}
	_ = each(w.d.Roles, func(r *RoleDef) bool { return !r.ID.IsStandard() || note(SubjectRole, string(r.ID)) }) &&
		each(w.d.Measures, func(m *kpi.MeasureDef) bool { return !m.ID.IsStandard() || note(SubjectMeasure, string(m.ID)) }) &&
		each(w.d.KPIs, func(k *KPI) bool { return k.Formula == "" || !k.ID.IsStandard() || note(SubjectKPI, string(k.ID)) })
}

// sharedIDs finds a position and an outside party of one id, and a person twice in one position.
func sharedIDs(w *View, yield func(Finding) bool) bool {
	for i := range w.d.Outside {
		if n, ok := w.lines.at[w.d.Outside[i].ID]; ok && int(n) < w.lines.positions && w.d.Outside[i].ID != "" {
			if !yield(Finding{Subject: Subject{Kind: SubjectOutside, ID: w.d.Outside[i].ID}, Args: Args{Problem: ProblemParty}}) {
				return false
			}
		}
	}
	for i := range w.d.Positions {
		p := &w.d.Positions[i]
		if len(p.Holders) < 2 {
			continue
		}
		seen := make(map[string]bool, len(p.Holders))
		for k := range p.Holders {
			id := p.Holders[k].ID
			twice := seen[id]
			seen[id] = true
			if id != "" && twice && !yield(Finding{Subject: Subject{Kind: SubjectPosition, ID: p.ID, Field: "holders"},
				Args: Args{Problem: ProblemSame, Value: id, Count: 2}}) {
				return false
			}
		}
	}
	return true
}

// unaccented drops case and accents; it returns an id that has neither as it is.
func unaccented(id string) string {
	plain := true
	for i := range len(id) {
		if c := id[i]; c >= 0x80 || 'A' <= c && c <= 'Z' {
			plain = false
			break
		}
	}
	if plain {
		return id
	}
	return strings.Map(fold.Rune, id)
}

// checkReferences reports ids that name nothing, with the nearest one that does.
func checkReferences(w *View) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		c := references{w: w, yield: yield, more: true}
		c.structure()
		c.positions()
	}
}

// references checks ids against what the design declares.
type references struct {
	w     *View
	yield func(Finding) bool
	more  bool
	lists [SubjectSuppression + 1][]string // built for a suggestion alone
	known *nameIndex                       // the same
	asked int
}

// is reports an id that is neither empty nor known among the kinds.
func (c *references) is(s Subject, id string, kinds ...SubjectKind) {
	if id == "" || !c.more {
		return
	}
	for _, k := range kinds {
		if c.w.declares(entry{k, id}) > 0 {
			return
		}
	}
	if slices.Contains(kinds, SubjectPosition) {
		if positions := c.names().positionsOf(id); positions != nil {
			c.more = c.yield(Finding{Subject: s, Args: Args{Problem: ProblemPerson, Value: id, Suggestion: only(positions)}})
			return
		}
		if c.w.declares(entry{SubjectPerson, id}) > 0 { // who holds no position, for now
			c.more = c.yield(Finding{Subject: s, Args: Args{Problem: ProblemPerson, Value: id}})
			return
		}
	}
	called := c.names().called(id, kinds...)
	if called == nil {
		called = []string{c.nearest(id, kinds)}
	}
	c.report(s, id, only(called))
}

func (c *references) report(s Subject, id, suggestion string) {
	c.more = c.more && c.yield(Finding{Subject: s, Args: Args{Value: id, Suggestion: suggestion}})
}

func (c *references) names() *nameIndex {
	if c.known == nil {
		c.known = newNameIndex(c.w.d, "")
	}
	return c.known
}

func (c *references) nearest(id string, kinds []SubjectKind) string {
	if !c.searches() {
		return ""
	}
	var all []string
	for _, k := range kinds {
		if c.lists[k] == nil {
			for e := range c.w.d.entries() {
				if e.kind == k {
					c.lists[k] = append(c.lists[k], e.id)
				}
			}
			slices.Sort(c.lists[k])
			c.lists[k] = slices.Compact(c.lists[k])
			c.lists[k] = c.lists[k][:min(len(c.lists[k]), maxSuggestions)]
		}
		all = append(all, c.lists[k]...)
	}
	return suggest.Nearest(id, all)
}

// searches counts a search, and reports whether it may be made.
func (c *references) searches() bool {
	c.asked++
	return c.asked <= maxSearches
}

// These bound the search for near ids where a hostile design has very many, unknown or known.
const (
	maxSearches    = 200
	maxSuggestions = 2000
)

func (c *references) structure() {
	d := c.w.d
	if d.Framework != "" {
		var f role.Framework
		if e, unknown := errors.AsType[*role.FrameworkError](f.UnmarshalText([]byte(d.Framework))); unknown {
			c.report(Subject{Field: "framework"}, d.Framework, e.Suggestion)
		}
	}
	for i := range d.Brands {
		c.is(Subject{SubjectBrand, d.Brands[i].ID, "client"}, d.Brands[i].Client, SubjectOutside)
	}
	for i := range d.Objectives {
		c.is(Subject{SubjectObjective, string(d.Objectives[i].Kind), "brand"}, d.Objectives[i].Brand, SubjectBrand)
	}
	for i := range d.Approvals {
		a := &d.Approvals[i]
		c.is(Subject{SubjectApproval, a.By, "by"}, a.By, SubjectPosition, SubjectOutside)
		c.is(Subject{SubjectApproval, a.By, "deputy"}, a.Deputy, SubjectPosition, SubjectOutside)
		c.is(Subject{SubjectApproval, a.By, "brand"}, a.Brand, SubjectBrand)
	}
	for i := range d.Effort {
		e := &d.Effort[i]
		s := Subject{SubjectEffort, string(e.Responsibility), ""}
		c.responsibility(s, e.Responsibility)
		c.is(Subject{SubjectEffort, string(e.Responsibility), "channel"}, e.Channel, SubjectChannel)
	}
	for i := range d.Channels {
		ch := &d.Channels[i]
		c.is(Subject{SubjectChannel, ch.ID, "brand"}, ch.Brand, SubjectBrand)
		c.is(Subject{SubjectChannel, ch.ID, "heldBy"}, ch.HeldBy, SubjectOutside)
	}
	for i := range d.Roles {
		for _, r := range d.Roles[i].Responsibilities {
			c.responsibility(Subject{SubjectRole, string(d.Roles[i].ID), "responsibilities"}, r)
		}
	}
	for i := range d.Liaisons {
		l := &d.Liaisons[i]
		id := strings.Join(l.Between, "+")
		for _, end := range l.Between {
			c.is(Subject{SubjectLiaison, id, "between"}, end, SubjectPosition, SubjectOutside)
		}
		for _, a := range l.For {
			if !a.IsStandard() {
				c.report(Subject{SubjectLiaison, id, "for"}, string(a), string(role.Suggest(a)))
			}
		}
	}
	c.kpis()
}

func (c *references) kpis() {
	for i := range c.w.d.KPIs {
		k := &c.w.d.KPIs[i]
		c.is(Subject{SubjectKPI, string(k.ID), "owner"}, k.Owner, SubjectPosition, SubjectOutside)
		c.is(Subject{SubjectKPI, string(k.ID), "reporter"}, k.Reporter, SubjectPosition, SubjectOutside)
		if k.Formula == "" && k.ID != "" && !k.ID.IsStandard() {
			args := Args{Problem: ProblemFormula, Value: string(k.ID), Suggestion: c.nearestKPI(k.ID)}
			c.more = c.more && c.yield(Finding{Subject: Subject{SubjectKPI, string(k.ID), "id"}, Args: args})
		}
	}
}

// nearestKPI returns the standard KPI that a misspelt id was meant to be.
func (c *references) nearestKPI(id kpi.ID) string {
	if !c.searches() {
		return ""
	}
	var ids []string
	for k := range kpi.IDs() {
		ids = append(ids, string(k))
	}
	if near := suggest.Nearest(string(id), ids); near != "" {
		return near
	}
	near, _ := suggest.Named(string(id), func(yield func(id, name string) bool) { // of several rates of one thing, the usual one comes first
		for k := range kpi.IDs() {
			for _, tag := range [...]language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				if !yield(string(k), k.Name(tag)) {
					return
				}
			}
		}
	})
	return near
}

func (c *references) responsibility(s Subject, r role.Responsibility) {
	if r == "" || r.IsStandard() {
		return
	}
	near := ""
	if c.searches() {
		near = string(role.Suggest(r))
	}
	c.report(s, string(r), near)
}

func (c *references) positions() {
	d := c.w.d
	for i := range d.Positions {
		if !c.more {
			return
		}
		p := &d.Positions[i]
		at := func(field string) Subject { return Subject{SubjectPosition, p.ID, field} }
		if c.w.lines.up[i] == none {
			c.is(at("reportsTo"), p.ReportsTo, SubjectPosition, SubjectOutside)
		}
		for _, id := range p.DottedTo {
			c.is(at("dottedTo"), id, SubjectPosition, SubjectOutside)
		}
		c.is(at("backup"), p.Backup, SubjectPosition, SubjectOutside)
		for _, id := range p.Brands {
			c.is(at("brands"), id, SubjectBrand)
		}
		for _, id := range p.Channels {
			c.is(at("channels"), id, SubjectChannel)
		}
		if d.People != nil {
			for k := range p.Holders {
				if p.Holders[k].Count == 0 { // a team of unnamed people is nobody's entry
					c.is(at("holders"), p.Holders[k].ID, SubjectPerson)
				}
			}
		}
		for _, r := range p.Roles {
			if r != "" && !r.IsStandard() && c.w.declares(entry{SubjectRole, string(r)}) == 0 {
				c.report(at("roles"), string(r), c.nearestRole(r))
			}
		}
		for _, r := range p.Without {
			c.responsibility(at("without"), r)
		}
		for k := range p.Duties {
			c.duty(p, &p.Duties[k])
		}
	}
}

// nearestRole returns the role that an id was meant to be: one of the design's own that is spelt alike, the one that a title in its words has, or
// else a standard one that is spelt or called so.
func (c *references) nearestRole(r role.Role) string {
	if near := c.nearest(string(r), []SubjectKind{SubjectRole}); near != "" || c.asked > maxSearches {
		return near
	}
	for _, m := range role.Resolve(strings.ReplaceAll(string(r), "-", " ")) {
		return string(m.Role)
	}
	return string(role.Suggest(r))
}

func (c *references) duty(p *Position, duty *Duty) {
	s := Subject{SubjectPosition, p.ID, "duties"}
	c.responsibility(s, duty.Responsibility)
	for _, id := range duty.Brands {
		c.is(s, id, SubjectBrand)
	}
	for _, id := range duty.Channels {
		c.is(s, id, SubjectChannel)
	}
}
