package org

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
)

// verbatim leaves an id as it is.
func verbatim(_ string, _ reference, id string) string { return id }

// translate gives an id of the earlier design as the later one has it.
func (m *matcher) translate(_ string, to reference, id string) string {
	if m.renamed == 0 {
		return id
	}
	if n, ok := m.old.find(to, id); ok {
		if k := m.old.entries[n].pair; k != none {
			return m.new.entries[k].id
		}
	}
	return id
}

// A comparer gathers the changes of structure.
type comparer struct {
	m        *matcher
	old, new diffWriter // the earlier design in the ids of the later one; the later one
	asWas    diffWriter // the earlier design as it is written
	found    []Difference
}

func (m *matcher) structure() []Difference {
	c := comparer{m: m, old: diffWriter{ref: m.translate}, new: diffWriter{ref: verbatim}, asWas: diffWriter{ref: verbatim}}
	c.design()
	for i := range m.old.entries {
		e := &m.old.entries[i]
		switch {
		case !e.identified() || len(e.values) == 0 && e.pair == none:
		case e.pair == none:
			c.found = append(c.found, Difference{Op: OpRemoved, Subject: Subject{Kind: e.kind, ID: e.id}})
		default:
			c.entry(e, &m.new.entries[e.pair])
		}
	}
	for i := range m.new.entries {
		if e := &m.new.entries[i]; e.identified() && e.pair == none && len(e.values) > 0 {
			c.found = append(c.found, Difference{Op: OpAdded, Subject: Subject{Kind: e.kind, ID: e.id}})
		}
	}
	c.nameless()
	return c.found
}

// design compares what the designs say of themselves. A list that comes and goes is told by its entries; to declare that there is
// none is a change of its own.
func (c *comparer) design() {
	before, after := reflect.ValueOf(c.m.before).Elem(), reflect.ValueOf(c.m.after).Elem()
	for _, f := range diffFields(before.Type()) {
		b, a := before.Field(f.index), after.Field(f.index)
		switch b.Kind() {
		case reflect.Map:
		case reflect.Slice:
			if b.Len()+a.Len() == 0 && b.IsNil() != a.IsNil() {
				c.found = append(c.found, Difference{Op: OpChanged, Subject: Subject{Field: f.name}, Before: c.new.text(b, &f), After: c.new.text(a, &f)})
			}
		default:
			c.field(Difference{}, &f, b, a)
		}
	}
	said := func(does, ok bool) string {
		if !ok {
			return ""
		}
		return strconv.FormatBool(does)
	}
	words := map[role.Activity]bool{}
	maps.Copy(words, c.m.before.Activities)
	maps.Copy(words, c.m.after.Activities)
	for a := range words {
		was, wasSaid := c.m.before.Activities[a]
		is, isSaid := c.m.after.Activities[a]
		if was != is || wasSaid != isSaid {
			subject := Subject{Kind: SubjectActivity, ID: string(a)}
			c.found = append(c.found, Difference{Op: OpChanged, Subject: subject, Before: said(was, wasSaid), After: said(is, isSaid)})
		}
	}
}

// entry compares what is the same in both designs.
func (c *comparer) entry(b, a *diffEntry) {
	about := Difference{Subject: Subject{Kind: a.kind, ID: a.id}}
	if b.id != a.id {
		about.Was = b.id
		renamed := about
		renamed.Op = OpRenamed
		c.found = append(c.found, renamed)
	}
	if a.kind == SubjectPerson {
		c.name(about, b, a)
		return
	}
	c.values(about, b.values, a.values)
}

// name compares people, whom a list may name or not.
func (c *comparer) name(about Difference, b, a *diffEntry) {
	unnamed := reflect.ValueOf(Person{})
	was, is := unnamed, unnamed
	if len(b.values) > 0 {
		was = b.values[0]
	}
	if len(a.values) > 0 {
		is = a.values[0]
	}
	c.fields(about, was, is)
}

// values compares all that goes by one key: mostly one on each side. Of several, what both have is no change.
func (c *comparer) values(about Difference, before, after []reflect.Value) {
	if len(before) == 1 && len(after) == 1 {
		c.fields(about, before[0], after[0])
		return
	}
	before, after = c.rest(before, after)
	for i := range max(len(before), len(after)) {
		switch one := about; {
		case i >= len(before):
			one.Op, one.Was, one.After = OpAdded, "", c.new.text(after[i], &diffField{})
			c.found = append(c.found, one)
		case i >= len(after):
			one.Op, one.Subject.ID, one.Was, one.Before = OpRemoved, cmp.Or(about.Was, about.Subject.ID), "", c.asWas.text(before[i], &diffField{})
			if k := c.asWas.key(about.Subject.Kind, before[i]); k.id != "" {
				one.Subject.ID, one.Scope = k.id, k.scope
			}
			c.found = append(c.found, one)
		default:
			c.fields(one, before[i], after[i])
		}
	}
}

// rest returns what only one side has, by its text.
func (c *comparer) rest(before, after []reflect.Value) (b, a []reflect.Value) {
	type written struct {
		v    reflect.Value
		text string
	}
	write := func(w *diffWriter, list []reflect.Value) []written {
		all := make([]written, len(list))
		for i, v := range list {
			all[i] = written{v, w.text(v, &diffField{})}
		}
		sorting.By(all, func(x, y *written) int { return cmp.Compare(x.text, y.text) })
		return all
	}
	olds, news := write(&c.old, before), write(&c.new, after)
	for len(olds)+len(news) > 0 {
		switch {
		case len(news) == 0 || len(olds) > 0 && olds[0].text < news[0].text:
			b, olds = append(b, olds[0].v), olds[1:]
		case len(olds) == 0 || news[0].text < olds[0].text:
			a, news = append(a, news[0].v), news[1:]
		default:
			olds, news = olds[1:], news[1:]
		}
	}
	return b, a
}

func (c *comparer) fields(about Difference, b, a reflect.Value) {
	if c.m.renamed == 0 && reflect.DeepEqual(b.Interface(), a.Interface()) {
		return
	}
	n := len(c.found)
	for _, f := range diffFields(b.Type()) {
		if f.name != "id" {
			c.field(about, &f, b.Field(f.index), a.Field(f.index))
		}
	}
	was, isPosition := reflect.TypeAssert[Position](b)
	if !isPosition {
		return
	}
	is, _ := reflect.TypeAssert[Position](a)
	for i := range c.found[n:] {
		d := &c.found[n+i]
		d.Away = d.Op == OpVacated && is.Away != nil || d.Op == OpFilled && was.Away != nil
	}
}

// field adds the change of one field, if there is one.
func (c *comparer) field(about Difference, f *diffField, b, a reflect.Value) {
	if b.IsZero() && a.IsZero() || f.name == "$schema" {
		return
	}
	about.Op, about.Subject.Field = OpChanged, f.name
	if b.Kind() == reflect.Slice && !b.IsNil() && !a.IsNil() {
		c.lists(&about, f, b, a)
	} else if is := c.new.text(a, f); c.old.text(b, f) != is {
		about.Before, about.After = c.asWas.text(b, f), is
	}
	holders := about.Subject.Kind == SubjectPosition && f.name == "holders"
	switch {
	case about.Before == "" && about.After == "" && about.Lost == nil && about.Gained == nil:
		return
	case about.Subject.Kind == SubjectPosition && f.name == "reportsTo":
		about.Op, about.Subject.Field = OpMoved, ""
	case holders && b.Len() == 0 && a.Len() > 0:
		about.Op, about.Subject.Field, about.After, about.Gained = OpFilled, "", "", c.new.elements(a, f)
	case holders && b.Len() > 0 && a.Len() == 0:
		about.Op, about.Subject.Field, about.Before, about.Lost = OpVacated, "", "", c.asWas.elements(b, f)
	}
	c.found = append(c.found, about)
}

// lists fills what a list lost and gained. What it lost is written as it was.
func (c *comparer) lists(about *Difference, f *diffField, b, a reflect.Value) {
	was := map[string][]string{} // the texts as written, by those in the ids of the later design
	for i := range b.Len() {
		text := c.old.text(b.Index(i), f)
		was[text] = append(was[text], c.asWas.text(b.Index(i), f))
	}
	for i := range a.Len() {
		text := c.new.text(a.Index(i), f)
		if n := len(was[text]); n > 0 {
			was[text] = was[text][:n-1]
		} else {
			about.Gained = append(about.Gained, text)
		}
	}
	for _, left := range was {
		about.Lost = append(about.Lost, left...)
	}
	slices.Sort(about.Lost)
	slices.Sort(about.Gained)
}

// A namelessKey is what makes two entries without an id the same.
type namelessKey struct {
	kind       SubjectKind
	id         string
	scope      Scope
	additional string
}

// nameless compares what has no id: objectives by kind and brand, approvals by approver and brand, efforts by responsibility and channel,
// liaisons by their ends, suppressions by code and subject.
func (c *comparer) nameless() {
	type sides struct{ before, after []reflect.Value }
	all := map[namelessKey]*sides{}
	list := func(s *diffSide, w *diffWriter, add func(*sides, reflect.Value)) {
		for i := range s.entries {
			e := &s.entries[i]
			if e.identified() {
				continue
			}
			k := w.key(e.kind, e.values[0])
			if all[k] == nil {
				all[k] = &sides{}
			}
			add(all[k], e.values[0])
		}
	}
	list(c.m.old, &c.old, func(s *sides, v reflect.Value) { s.before = append(s.before, v) })
	list(c.m.new, &c.new, func(s *sides, v reflect.Value) { s.after = append(s.after, v) })
	for k, s := range all {
		about := Difference{Subject: Subject{Kind: k.kind, ID: k.id}, Scope: k.scope}
		if len(s.before) > 0 {
			if was := c.asWas.key(k.kind, s.before[0]); was.id != k.id {
				about.Was = was.id
			}
		}
		c.values(about, s.before, s.after)
	}
}

func (w *diffWriter) key(kind SubjectKind, v reflect.Value) namelessKey {
	field := func(name string) string {
		for _, f := range diffFields(v.Type()) {
			if f.name == name {
				return w.text(v.Field(f.index), &f)
			}
		}
		return ""
	}
	k := namelessKey{kind: kind, scope: Scope{Brand: field("brand"), Channel: field("channel")}}
	switch kind {
	case SubjectObjective:
		k.id = field("kind")
	case SubjectApproval:
		k.id = field("by")
	case SubjectEffort:
		k.id = field("responsibility")
	case SubjectSuppression:
		k.id, k.additional = field("code"), field("subject")
	case SubjectLiaison:
		ends := w.elements(v.FieldByName("Between"), &diffField{"between", 0, refNode})
		k.id = strings.Join(ends, "+")
	default: // the others have an id
	}
	return k
}
