package org

import (
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/sorting"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A Doubt is what somebody should look at in an export, or in what was made of it. It is data and carries no wording.
type Doubt struct {
	Code Code `json:"code"`

	// Line is where the row begins, or the number of the record, counted from 1; 0 where the doubt
	// is about the whole export.
	// Column is the header of the column, or the name of the attribute; "" where it is about the
	// row. Pointer is the JSON Pointer (RFC 6901), of SCIM users alone.
	Line    int    `json:"line,omitzero"`
	Column  string `json:"column,omitzero"`
	Pointer string `json:"pointer,omitzero"`

	Key string `json:"key,omitzero"` // of the record, or its number where it has none; of Importer.Records alone

	Subject Subject `json:"subject,omitzero"` // the position, outside party or person, who may hold nothing, that was made of the row; zero where none was

	// Value is what stands there, cut where it is long. It is "" for what tells who somebody is,
	// unless Importer.Names is set.
	Value string `json:"value,omitzero"`

	Field      Field       `json:"field,omitzero"`      // what the column holds, or would hold
	Suggestion string      `json:"suggestion,omitzero"` // the header, or the value, that may have been meant
	Roles      []role.Role `json:"roles,omitzero"`      // that a title may mean, best first; a position has the first
	Party      role.Party  `json:"party,omitzero"`      // what an outside party was taken for
	Lines      []int       `json:"lines,omitzero"`      // all that the doubt is about, where there are several, up to a hundred
	Count      int         `json:"count,omitzero"`      // of the rows that it is about, where there are several
}

// The codes of doubts. What is left out of a design is said to be so.
const (
	UnusedColumn    Code = "unused-column"    // holds nothing that a design has a place for; Suggestion
	RepeatedColumn  Code = "repeated-column"  // holds what another does, and is left out; Field, Value (the other)
	MissingColumn   Code = "missing-column"   // wanted and not there; Field, Suggestion, Value (the header that Columns names)
	SkippedLines    Code = "skipped-lines"    // above the headers, and left out; Count
	AssumedUnit     Code = "assumed-unit"     // figures that could be shares, percentages or hours; Field (what they are read as), Value ("%", "h" or, of a day, "5 × h")
	UnusableRow     Code = "unusable-row"     // without a title, and left out; Value (a title that is not UTF-8)
	UnevenRow       Code = "uneven-row"       // with more cells than headers, which are left out; Count (of the cells)
	LooseQuotes     Code = "loose-quotes"     // with quotation marks that do not fit together, kept as they stand
	RepeatedRow     Code = "repeated-row"     // says again what another says, and is left out; Lines
	UnreadableValue Code = "unreadable-value" // left out, so that a contract is one of staff and a share full time; Field (of part-time without a figure the share, whatever the column), Value, Lines (where another row of the position says otherwise)
	ChangedID       Code = "changed-id"       // two of one id, so that one has another; Value (the first)
	MissingID       Code = "missing-id"       // someone without a number has a made-up one
	LeftCompany     Code = "left-company"     // people who left, and are left out; Value (the status; where Field is FieldTermination, the day by which), Lines, Count
	OnLeave         Code = "on-leave"         // somebody holds a position and is away; Value

	LeavingCompany     Code = "leaving-company"     // somebody holds a position and has a last day to come; Value
	UnclearTermination Code = "unclear-termination" // somebody holds a position and has a termination date; the status says otherwise (Field), or Importer.On is not set; Value

	TwoSuperiors      Code = "two-superiors"      // the first counts, to the others goes a dotted line; Value (the other), Lines
	AmbiguousSuperior Code = "ambiguous-superior" // several people of one name, so that nobody is the superior; Value, Count
	UnknownSuperior   Code = "unknown-superior"   // not in the export: an outside party; Value, Party, Lines, Count
	LostSuperior      Code = "lost-superior"      // whose own row is left out, so that there is none; Value
	OwnSuperior       Code = "own-superior"       // who reports to nobody, then
	OutsideSuperior   Code = "outside-superior"   // a superior outside social media, an outside party; Value (the title), Party
	BridgePosition    Code = "bridge-position"    // a position without a role, between others of a line; Value (the title)

	UncertainTitle Code = "uncertain-title" // may mean something else; Value, Roles
	BroadTitle     Code = "broad-title"     // names a role that other departments have too; Value, Roles; left out without Subject
	DepartmentRole Code = "department-role" // the title says a role only together with the department; Value, Roles
	UnlikelyTitle  Code = "unlikely-title"  // hardly means these roles, and is left out; Value, Roles, Lines, Count
	OtherTitle     Code = "other-title"     // not known, or declared as work outside social media, and left out; Value, Lines, Count
)

// Message returns the sentence of d for a reader of tag, Spanish or else English. It does not repeat the line, and names a column only
// where the sentence is about it; where it is about several rows it lists the first of them.
func (d Doubt) Message(tag language.Tag) string {
	for i := range doubtTexts {
		if t := &doubtTexts[i]; t.code == d.Code {
			l := l10n.For(tag)
			return l.Expand(t.text.In(tag), doubtArgs{l, tag, &d})
		}
	}
	return string(d.Code)
}

// Help returns what to do about d, "" for a code that no doubt has.
func (d Doubt) Help(tag language.Tag) string {
	for i := range doubtTexts {
		if t := &doubtTexts[i]; t.code == d.Code {
			help := d.helpOf()
			if help.IsZero() {
				help = t.help
			}
			l := l10n.For(tag)
			return l.Expand(help.In(tag), doubtArgs{l, tag, &d})
		}
	}
	return ""
}

// doubtArgs are the arguments of a doubt's sentences.
type doubtArgs struct {
	l10n.Locale
	tag language.Tag
	*Doubt
}

// Arg answers column, attribute (not empty where it is one), value, day (the value, not quoted), near, field, id (each "" where it is not said), roles, taken (the
// first role), others, party, places (of the other rows), rows (where there are several), count, contract and share (not empty where the field is that), vague (not empty where the value says part-time alone),
// left (not empty where it is neither), daily and percent (not empty where figures are read as hours of a day or as percentages), dated and status (not empty where the field is the termination or the status), person (where the subject is one), and kept, which is not empty where a position was made.
func (a doubtArgs) Arg(name string) (text string, n int) {
	switch name {
	case "column":
		text = quoted(a.Locale, a.Column)
	case "value":
		text = quoted(a.Locale, a.Value)
	case "attribute":
		text = a.Pointer
	case "near":
		text = quoted(a.Locale, a.Suggestion)
	case "id", "kept":
		text = quoted(a.Locale, a.Subject.ID)
	case "field":
		text = a.Field.Name(a.tag)
	case "party":
		text = a.Party.Name(a.tag)
	case "roles":
		return a.Or(a.names(a.Roles)), len(a.Roles)
	case "taken":
		text = strings.Join(a.names(a.Roles[:min(1, len(a.Roles))]), "")
	case "others":
		others := a.Roles[min(1, len(a.Roles)):]
		return a.Or(a.names(others)), len(others)
	case "contract":
		if a.Field == FieldExternal && !a.contradicts() {
			text = a.Value
		}
	case "share":
		if a.Field == FieldShare && !a.contradicts() {
			text = "share"
		}
	case "vague":
		if a.Field == FieldShare && !a.contradicts() && vague(a.Value) {
			text = a.Value
		}
	case "left":
		if a.Field != FieldExternal && a.Field != FieldShare && a.Field != FieldTermination || a.contradicts() {
			text = "left"
		}
	case "day":
		text = l10n.Clean(a.Value)
	case "dated":
		if a.Field == FieldTermination {
			text = "dated"
		}
	case "status":
		if a.Field == FieldStatus {
			text = "status"
		}
	case "daily":
		if a.Value == dailyUnit {
			text = "daily"
		}
	case "percent":
		if a.Value == "%" {
			text = "percent"
		}
	case "person":
		if a.Subject.Kind == SubjectPerson {
			text = a.Subject.ID
		}
	case "places":
		text = a.places()
	case "rows":
		if a.Count > 1 {
			text = a.rows()
		}
	case "count":
		return a.Int(max(a.Count, 1)), max(a.Count, 1)
	}
	return text, len(text)
}

// contradicts holds for a value that gives way to that of another row.
func (a doubtArgs) contradicts() bool {
	return a.Code == UnreadableValue && a.Count == 0 && len(a.Lines) > 0
}

func (a doubtArgs) names(roles []role.Role) []string {
	names := make([]string, len(roles))
	for i, r := range roles {
		names[i] = l10n.Clean(r.Name(a.tag))
	}
	return names
}

// places names the first lines or records of a list, and says that there are more.
func (a doubtArgs) places() string {
	const most = 8
	var items []string
	for _, n := range a.Lines[:min(most, len(a.Lines))] {
		items = append(items, strconv.Itoa(n))
	}
	list := a.And(items)
	if max(a.Count, len(a.Lines)) > most {
		list = strings.Join(items, ", ") + "…"
	}
	noun := socialorg.Text{EN: a.Plural(len(a.Lines), "line", "", "lines"), ES: a.Plural(len(a.Lines), "línea", "", "líneas")}
	if a.Key != "" {
		noun = socialorg.Text{EN: a.Plural(len(a.Lines), "record", "", "records"), ES: a.Plural(len(a.Lines), "registro", "", "registros")}
	}
	return noun.In(a.tag) + " " + list
}

// rows counts the rows that a doubt is about, and says where they are.
func (a doubtArgs) rows() string {
	if a.Key != "" || len(a.Lines) == 0 {
		return a.places()
	}
	return a.Int(a.Count) + socialorg.Text{EN: " rows, ", ES: " filas, "}.In(a.tag) + a.places()
}

// doubts gathers the doubts of an import.
type doubts struct {
	kept []Doubt
	most int
	more int
	once map[doubtKey]int // the place in kept of those that are about several rows
}

type doubtKey struct {
	code Code
	what string
}

// maxLines is how many lines a doubt lists.
const maxLines = 100

// add keeps a doubt and returns it, to be filled in before the next.
func (s *doubts) add(code Code, at exportPlace) *Doubt {
	if len(s.kept) >= s.most {
		s.more++
		return new(Doubt)
	}
	s.kept = append(s.kept, Doubt{Code: code, Line: at.line, Column: at.column, Pointer: at.pointer, Key: at.key})
	return &s.kept[len(s.kept)-1]
}

// gather is add for the first row that a doubt is about; for the others it returns that doubt. What tells it from others of its code.
func (s *doubts) gather(code Code, what string, at exportPlace) *Doubt {
	key := doubtKey{code, what}
	i, ok := s.once[key]
	if !ok {
		if s.once == nil {
			s.once = make(map[doubtKey]int)
		}
		i = len(s.kept)
		if i < s.most {
			s.once[key] = i
		}
		s.add(code, at)
	}
	if i >= len(s.kept) {
		return new(Doubt)
	}
	d := &s.kept[i]
	d.Count++
	if len(d.Lines) < maxLines {
		d.Lines = append(d.Lines, at.line)
	}
	return d
}

// An exportPlace is where a doubt is.
type exportPlace struct {
	line    int
	column  string
	pointer string
	key     string
}

// sort puts the doubts into the order of the export.
func (s *doubts) sort() {
	sorting.By(s.kept, func(a, b *Doubt) int { return a.Line - b.Line })
}

// A doubtText is the sentence of a code and what to do about it.
type doubtText struct {
	code Code
	text socialorg.Text
	help socialorg.Text
}
