package org

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// scimEnterprise is the URN of the extension that says who manages whom.
const scimEnterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

// SCIM reads users of SCIM 2.0 (RFC 7643): a ListResponse, an array of users or one user, with the enterprise extension for
// employeeNumber, department and manager. Superiors are found by the id of a user or, failing that, by employeeNumber, externalId and
// userName. A user who is not active is one who left; a userType such as Contractor makes a position external.
//
// What becomes of the users is what becomes of the rows of [Importer.CSV]. Doubts hold the JSON Pointer of what they are about and
// the line where the user begins. Names of attributes are matched without case, as SCIM has them. Several pages are imported
// together as the array of their users.
//
// What is no JSON, and what holds no users, gives a [*DecodeError]; an error of r comes back wrapped.
func (m Importer) SCIM(r io.Reader) (Imported, error) {
	m = m.withDefaults()
	doc, fault, err := readDocument(r, m.MaxBytes)
	if err != nil {
		return Imported{}, fmt.Errorf("org: reading the export: %w", err)
	}
	if fault == nil {
		doc, fault = checkSyntax(doc, defaultMaxDepth)
	}
	if fault != nil {
		return Imported{}, &DecodeError{Faults: []DecodeFault{*fault}}
	}
	s := newRoster(m)
	s.scim = true
	s.scimColumns()
	x := scimReader{roster: s, cursor: cursor{doc: doc}, at: spotIn(doc), seen: map[string]bool{}}
	if fault := x.document(); fault != nil {
		return Imported{}, &DecodeError{Faults: []DecodeFault{*fault}}
	}
	x.missing()
	return s.design(), nil
}

// scimAttributes are the attributes that are read, by their paths in lower case.
var scimAttributes = [...]struct {
	path  string
	shown string
	field Field
}{
	{"title", "title", FieldTitle},
	{"displayname", "displayName", FieldName},
	{"name.givenname", "name/givenName", FieldFirstName},
	{"name.familyname", "name/familyName", FieldLastName},
	{"usertype", "userType", FieldExternal},
	{"active", "active", FieldStatus},
	{"enterprise.employeenumber", scimEnterprise + "/employeeNumber", FieldPerson},
	{"enterprise.department", scimEnterprise + "/department", FieldDepartment},
	{"enterprise.manager.value", scimEnterprise + "/manager/value", FieldSuperior},
	{"enterprise.manager", scimEnterprise + "/manager", FieldSuperior}, // as some directories write it
}

// scimColumns names the attributes as columns.
func (s *roster) scimColumns() {
	for _, a := range scimAttributes {
		if s.has[a.field] == "" {
			s.has[a.field] = a.shown
		}
	}
}

// scimPlace is where a field of a user stands.
func (r *rosterRow) scimPlace(f Field, attribute string) exportPlace {
	pointer, odd := r.pointers[f]
	if !odd && attribute != "" && r.cells[f] != "" {
		pointer = "/" + attribute
	}
	return exportPlace{line: r.line, column: lastName(pointer), pointer: r.pointer + pointer}
}

// lastName returns the last name in a pointer.
func lastName(pointer string) string {
	name := pointer[strings.LastIndexByte(pointer, '/')+1:]
	return strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
}

// A scimReader reads users from a document that is known to be JSON.
type scimReader struct {
	*roster
	cursor
	at   spot
	seen map[string]bool // attributes that the caller names
}

// name returns the name of a member; of one that no program writes, the beginning.
func (t token) name() string {
	if t.short() {
		return t.spelt()
	}
	return t.shown()
}

// missing says which attributes the caller names in vain.
func (x *scimReader) missing() {
	for name, field := range x.absent(func(name string) bool { return x.seen[plainWords(name)] }) {
		d := x.doubt.add(MissingColumn, exportPlace{})
		d.Field, d.Value = field, clipRunes(name)
		if slices.ContainsFunc(x.rows, func(r rosterRow) bool { return r.cells[field] != "" }) {
			d.Column = lastName("/" + x.has[field])
		}
	}
}

// document finds the users.
func (x *scimReader) document() *DecodeFault {
	switch x.space() {
	case '[':
		return x.users("")
	case '{':
		for from := (cursor{doc: x.doc, pos: x.pos + 1}); from.more('}'); from.skip() {
			if name := from.key().name(); strings.EqualFold(name, "Resources") {
				if from.doc[from.pos] == '[' {
					x.pos = from.pos
					return x.users(string(appendName(nil, name)))
				}
				return x.wrongKind(from.pos, string(appendName(nil, name)), kindArray)
			}
		}
		if x.isEmptyList() {
			return nil
		}
		return x.user("")
	}
	return x.wrongKind(x.pos, "", kindObject)
}

// isEmptyList holds for a ListResponse without Resources, which SCIM writes where there are no results.
func (x *scimReader) isEmptyList() bool {
	from := cursor{doc: x.doc, pos: x.pos + 1}
	for ; from.more('}'); from.skip() {
		if strings.EqualFold(from.key().name(), "totalResults") {
			return true
		}
	}
	return false
}

func (x *scimReader) wrongKind(pos int, pointer string, want jsonKind) *DecodeFault {
	f := faultAt(x.doc, pos, WrongType)
	f.Pointer, f.Got, f.Want = pointer, kindAt(x.doc[pos]).String(), want.String()
	return f
}

func (x *scimReader) users(pointer string) *DecodeFault {
	x.pos++
	for i := 0; x.more(']'); i++ {
		if f := x.user(pointer + "/" + strconv.Itoa(i)); f != nil {
			return f
		}
	}
	return nil
}

// user reads one user.
func (x *scimReader) user(pointer string) *DecodeFault {
	if x.doc[x.pos] != '{' {
		return x.wrongKind(x.pos, pointer, kindObject)
	}
	x.at.advance(x.pos)
	if len(x.rows) == x.MaxRows {
		f := faultAt(x.doc, x.pos, TooManyRows)
		f.Pointer, f.Want = pointer, strconv.Itoa(x.MaxRows)
		return f
	}
	u := scimUser{scimReader: x, row: rosterRow{line: x.at.line, pointer: pointer}}
	u.attributes("", "")
	r := &u.row
	if r.cells[FieldPerson] == "" && u.id+u.externalID != "" {
		name := "id"
		if r.cells[FieldPerson] = u.id; u.id == "" {
			r.cells[FieldPerson], name = u.externalID, "externalid"
		}
		r.spelt(FieldPerson, u.where[name])
	}
	r.record, r.others = u.id, [2]string{u.externalID, u.userName}
	x.rows = append(x.rows, *r)
	return nil
}

// A scimUser is a user while it is read.
type scimUser struct {
	*scimReader
	row                      rosterRow
	id, externalID, userName string
	where                    map[string]string // the pointers of the ids
}

// attributes reads an object whose attributes have paths that begin with path; from is its pointer from the user.
func (u *scimUser) attributes(path, from string) {
	for u.pos++; u.more('}'); {
		key := u.key()
		name := key.name()
		lower := path + strings.ToLower(name)
		switch {
		case strings.EqualFold(name, scimEnterprise) && path == "":
			lower = "enterprise"
		case path == "" && u.told(name):
			continue
		}
		u.attribute(lower, string(appendName([]byte(from), name)))
	}
}

// told reads an attribute that the caller names.
func (u *scimUser) told(name string) bool {
	f, told := u.headers.field(name)
	if !told || f >= fieldCount {
		return false
	}
	u.seen[plainWords(name)] = true
	if kind := kindAt(u.doc[u.pos]); f == FieldIgnored || kind == kindObject || kind == kindArray || kind == kindNull {
		u.skip()
		return true
	}
	u.row.cells[f] = u.scalarText()
	u.row.spelt(f, string(appendName(nil, name)))
	return true
}

// spelt notes the pointer of an attribute that is not spelt as usual.
func (r *rosterRow) spelt(f Field, pointer string) {
	if r.pointers == nil {
		r.pointers = make(map[Field]string)
	}
	r.pointers[f] = pointer
}

// attribute reads the value of an attribute, or steps behind it.
func (u *scimUser) attribute(path, pointer string) {
	kind := kindAt(u.doc[u.pos])
	switch {
	case kind == kindNull:
		u.skip()
		return
	case kind == kindObject && (path == "enterprise" || path == "name" || path == "enterprise.manager"):
		u.attributes(path+".", pointer)
		return
	case kind == kindObject, kind == kindArray:
		u.unused(path, pointer)
		u.skip()
		return
	}
	text := u.scalarText()
	if text == "" {
		return
	}
	switch path {
	case "id", "externalid":
		if u.where == nil {
			u.where = make(map[string]string, 2)
		}
		u.where[path] = pointer
	}
	switch path {
	case "id":
		u.id = text
		return
	case "externalid":
		u.externalID = text
		return
	case "username":
		u.userName = text
		return
	}
	for _, a := range scimAttributes {
		if a.path == path {
			u.row.cells[a.field] = text
			if pointer != "/"+u.has[a.field] {
				u.row.spelt(a.field, pointer)
			}
			return
		}
	}
	u.unused(path, pointer)
}

// scalarText returns a string, number or word as text.
func (u *scimUser) scalarText() string {
	if u.doc[u.pos] != '"' {
		return string(u.scalar())
	}
	return squeezed(u.text().spelt())
}

// unused notes an attribute that is not read, once.
func (u *scimUser) unused(path, pointer string) {
	switch path {
	case "schemas", "meta", "enterprise.manager.$ref", "enterprise.manager.displayname", "name.formatted":
		return // they say nothing that is not said elsewhere
	}
	d := u.doubt.gather(UnusedColumn, path, exportPlace{line: u.row.line, column: lastName(pointer), pointer: u.row.pointer + pointer})
	d.Lines = nil
}
