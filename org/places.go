package org

import (
	"cmp"
	"slices"
	"strconv"
)

// A Place is where a value begins in a document. Both count from 1, and Column counts characters. The zero Place is none.
type Place struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Places is [Locate] for many pointers: it answers with the place of each, in their order, and reads doc once however many there are.
func Places(doc []byte, pointers []string) []Place {
	places := make([]Place, len(pointers))
	doc, fault := checkSyntax(doc, defaultMaxDepth)
	if fault != nil {
		return places
	}
	f := finder{cursor: cursor{doc: doc}}
	all := make([]sought, len(pointers))
	for i, p := range pointers {
		all[i] = sought{n: i, rest: p}
	}
	f.space()
	f.value(all)
	order := make([]int, len(f.found))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, k int) int { return cmp.Compare(f.found[i].pos, f.found[k].pos) })
	at := spotIn(doc)
	for _, i := range order {
		at.advance(f.found[i].pos)
		places[f.found[i].n] = Place{Line: at.line, Column: at.column}
	}
	return places
}

// A finder walks a document once for many pointers.
type finder struct {
	cursor
	found []located
}

// A sought pointer is what remains of one, by its number.
type sought struct {
	n    int
	rest string
}

type located struct{ n, pos int }

// value steps behind the value at the cursor and notes where those of the pointers are that lead to it or below it.
func (f *finder) value(all []sought) {
	below := make(map[string][]sought)
	for _, s := range all {
		if s.rest == "" {
			f.found = append(f.found, located{s.n, f.pos})
			continue
		}
		if name, rest, ok := cutPointer(s.rest); ok {
			below[name] = append(below[name], sought{s.n, rest})
		}
	}
	switch {
	case len(below) == 0:
		f.skip()
	case f.doc[f.pos] == '{':
		f.object(below)
	case f.doc[f.pos] == '[':
		f.list(below)
	default:
		f.skip()
	}
}

func (f *finder) object(below map[string][]sought) {
	for f.pos++; f.more('}'); {
		name := f.key().spelt()
		in, ok := below[name]
		delete(below, name) // the first of a name stands for it
		f.member(in, ok)
	}
}

func (f *finder) list(below map[string][]sought) {
	var name []byte
	index := int64(0)
	for f.pos++; f.more(']'); index++ {
		name = strconv.AppendInt(name[:0], index, 10)
		in, ok := below[string(name)]
		f.member(in, ok)
	}
}

// member steps behind the value at the cursor, into which pointers lead where wanted is set.
func (f *finder) member(in []sought, wanted bool) {
	if wanted {
		f.value(in)
		return
	}
	f.skip()
}
