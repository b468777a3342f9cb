package org

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg/kpi"
)

// A scanner walks a document along a spec, once, and keeps what it finds wrong, in the order of the document.
type scanner struct {
	cursor
	path     []step
	at       spot
	held     int64 // by lists, in memory
	maxHeld  int64
	maxDepth int
	maxKept  int
	faults   []DecodeFault
	dropped  int
	version  *DecodeFault // another version of the format, beside which no other fault counts

	entry   int     // where the entry of a list of the design begins that the walk is in
	subject Subject // that entry, once a fault has asked for it

	positions, entries       int // that the document lists
	maxPositions, maxEntries int
}

// A step leads from a value to one of its members.
type step struct {
	key   token // of an object's member
	index int   // of a list's element, where there is no key
}

// anything is the spec of whatever stands below a fault: one fault for one mistake.
var anything spec

func newScanner(doc []byte, c Decoder) *scanner {
	return &scanner{
		cursor:   cursor{doc: doc},
		at:       spotIn(doc),
		maxHeld:  c.maxHeld(),
		maxDepth: c.MaxDepth,
		maxKept:  c.MaxErrors,

		maxPositions: c.MaxPositions,
		maxEntries:   c.MaxEntries,
	}
}

// fault notes a fault at pos, and returns it to be filled in: nil where enough are kept.
func (s *scanner) fault(code Code, pos int) *DecodeFault {
	if len(s.faults) >= s.maxKept {
		s.dropped++
		return nil
	}
	s.at.advance(pos)
	s.faults = append(s.faults, DecodeFault{Code: code, Pointer: s.pointer(), Subject: s.about(), Line: s.at.line, Column: s.at.column})
	return &s.faults[len(s.faults)-1]
}

// about returns the entry that the path leads into, if it has an id of its own; it may come after the fault.
func (s *scanner) about() Subject {
	if len(s.path) < 3 || s.path[0].key.quoted == nil || s.path[1].key.quoted != nil {
		return Subject{}
	}
	if s.subject.Kind == 0 {
		s.subject.Kind = sectionKind(s.path[0].key)
		at := cursor{doc: s.doc, pos: s.entry}
		if s.subject.Kind != 0 && kindAt(s.doc[at.pos]) == kindObject && at.member("id") && kindAt(s.doc[at.pos]) == kindString {
			s.subject.ID = at.text().shown()
		}
	}
	if s.subject.ID == "" {
		return Subject{}
	}
	return s.subject
}

// sectionKind returns what the entries of a field of the design are, as far as they have ids of their own.
func sectionKind(field token) SubjectKind {
	for k := range sections {
		switch kind := SubjectKind(k); kind {
		case SubjectPosition, SubjectPerson, SubjectChannel, SubjectBrand, SubjectOutside, SubjectRole, SubjectMeasure, SubjectKPI:
			if field.is(sections[k]) {
				return kind
			}
		default:
		}
	}
	return 0
}

// pointer returns the JSON Pointer of the path, as far as its names are of a sensible length.
func (s *scanner) pointer() string {
	var p []byte
	for _, step := range s.path {
		if step.key.quoted == nil {
			p = strconv.AppendInt(append(p, '/'), int64(step.index), 10)
			continue
		}
		if !step.key.short() {
			break
		}
		p = appendName(p, step.key.spelt())
	}
	return string(p)
}

func kindAt(b byte) jsonKind {
	switch b {
	case '{':
		return kindObject
	case '[':
		return kindArray
	case '"':
		return kindString
	case 't', 'f':
		return kindBoolean
	case 'n':
		return kindNull
	}
	return kindNumber
}

func (s *scanner) value(sp *spec) {
	kind := kindAt(s.space())
	if sp.kind != kindAny && sp.kind != kind {
		if f := s.fault(WrongType, s.pos); f != nil {
			f.Got, f.Want = kind.String(), sp.want()
		}
		sp = &anything
	}
	switch kind {
	case kindObject, kindArray:
		s.members(sp, kind)
	case kindString:
		s.word(sp)
	case kindNumber:
		s.number(sp)
	default:
		s.scalar()
	}
}

func (s *scanner) members(sp *spec, kind jsonKind) {
	if len(s.path) >= s.maxDepth {
		if f := s.fault(TooDeep, s.pos); f != nil {
			f.Want = strconv.Itoa(s.maxDepth)
		}
		s.skip()
		return
	}
	s.path = append(s.path, step{})
	if kind == kindObject {
		s.object(sp)
	} else {
		s.list(sp)
	}
	s.path = s.path[:len(s.path)-1]
}

// seen is what one object has shown so far.
type seen struct {
	fields uint64
	next   int
}

func (s *scanner) object(sp *spec) {
	var seen seen
	for s.pos++; s.more('}'); {
		pos := s.pos
		key := s.key()
		s.path[len(s.path)-1].key = key
		s.value(s.member(sp, key, pos, &seen))
	}
}

// member judges a key, and returns the spec of its value.
func (s *scanner) member(sp *spec, key token, pos int, seen *seen) *spec {
	if sp.kind == kindAny || s.halved(key, pos) {
		return &anything
	}
	i := sp.lookUp(key, seen.next)
	if i < 0 {
		s.unknown(sp, key, pos)
		return &anything
	}
	if seen.fields&(1<<i) != 0 {
		if f := s.fault(DuplicateField, pos); f != nil {
			f.Got = sp.fields[i].name
		}
	}
	seen.fields |= 1 << i
	seen.next = i + 1
	return sp.fields[i].spec
}

func (s *spec) lookUp(key token, next int) int {
	switch {
	case !key.escaped:
		return s.field(key.raw(), next)
	case key.short():
		return s.field([]byte(key.spelt()), next)
	}
	return -1
}

func (s *scanner) unknown(sp *spec, key token, pos int) {
	code := UnknownField
	if sp.closed {
		code = UnknownValue
	}
	if f := s.fault(code, pos); f != nil {
		f.unknown(key, sp.names())
	}
}

// unknown fills in what stands there and what could.
func (f *DecodeFault) unknown(t token, words []string) {
	f.Got, f.Want = t.shown(), strings.Join(words, ", ")
	f.Suggestion = meant(f.Got, words)
}

func (s *scanner) list(sp *spec) {
	elem := sp.elem
	if elem == nil {
		elem = &anything
	}
	s.pos++
	top := s.path[0].key
	positions := len(s.path) == 2 && top.quoted != nil && top.is("positions")
	for i := 0; s.more(']'); i++ {
		s.path[len(s.path)-1].index = i
		if len(s.path) == 2 {
			s.entry, s.subject = s.pos, Subject{}
		}
		if positions {
			s.count(&s.positions, s.maxPositions, TooManyPositions)
		}
		s.count(&s.entries, s.maxEntries, TooManyEntries)
		s.take(sp.size)
		s.value(elem)
	}
}

// count counts an element of a list, and reports the first that is one too many.
func (s *scanner) count(n *int, most int, code Code) {
	if *n++; *n != most+1 {
		return
	}
	if f := s.fault(code, s.pos); f != nil {
		f.Want = strconv.Itoa(most)
	}
}

// take reports the element at which the lists of a document have become too large for memory, and no other.
func (s *scanner) take(size int64) {
	if s.held > s.maxHeld {
		return
	}
	if s.held += size; s.held <= s.maxHeld {
		return
	}
	if f := s.fault(TooLarge, s.pos); f != nil {
		f.Want = strconv.FormatInt(s.maxHeld, 10)
	}
}

// word judges a string. The empty one is none of the words, and yet what a Design holds where none is given.
func (s *scanner) word(sp *spec) {
	pos := s.pos
	t := s.text()
	if sp.kind == kindAny || s.halved(t, pos) || sp.words == nil || len(t.raw()) == 0 {
		return
	}
	if t.short() && slices.ContainsFunc(sp.words, t.is) {
		return
	}
	if f := s.fault(UnknownValue, pos); f != nil {
		f.unknown(t, sp.words)
	}
}

// halved reports whether t holds half a surrogate pair, which encoding/json would replace without a word.
func (s *scanner) halved(t token, pos int) bool {
	if !t.escaped {
		return false
	}
	half := loneSurrogate(t.raw())
	if half == nil {
		return false
	}
	if f := s.fault(InvalidJSON, pos); f != nil {
		f.Got = string(half)
	}
	return true
}

// number judges a number. What encoding/json would refuse or round to a whole is a fault here.
func (s *scanner) number(sp *spec) {
	pos := s.pos
	digits := s.scalar()
	if sp.kind == kindAny || len(digits) <= maxNumber && sp.takes(digits) {
		return
	}
	if sp.numeral == numeralVersion && isInteger(digits) {
		s.at.advance(pos)
		s.version = &DecodeFault{
			Code: UnknownVersion, Pointer: s.pointer(), Line: s.at.line, Column: s.at.column, Got: clipNumber(digits), Want: strconv.Itoa(formatVersion),
		}
		return
	}
	if f := s.fault(WrongType, pos); f != nil {
		f.Got, f.Want = clipNumber(digits), sp.want()
	}
}

// maxNumber bounds the copies that are made of a number. Nobody writes one as long.
const maxNumber = 4096

// takes reports whether s takes a number.
func (s *spec) takes(digits []byte) bool {
	switch s.numeral {
	case numeralInteger:
		_, err := strconv.ParseInt(string(digits), 10, strconv.IntSize)
		return err == nil
	case numeralDecimal:
		_, err := kpi.ParseDecimal(string(digits))
		return err == nil
	case numeralVersion:
		return string(digits) == strconv.Itoa(formatVersion)
	default:
		// Without an exponent it takes more digits than these to leave the range of a float64.
		if len(digits) <= 300 && !bytes.ContainsAny(digits, "eE") {
			return true
		}
		_, err := strconv.ParseFloat(string(digits), 64)
		return err == nil
	}
}

func isInteger(digits []byte) bool { return !bytes.ContainsAny(digits, ".eE") }

func clipNumber(digits []byte) string {
	if len(digits) <= maxShown {
		return string(digits)
	}
	return string(digits[:maxShown]) + "…"
}
