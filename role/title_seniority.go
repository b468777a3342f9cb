package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Seniority is the rank that a title adds to a role. The zero Seniority is unset: most titles say nothing of it. Values compare,
// lowest first.
type Seniority uint8

// A lead goes before a team, as in "social media lead"; a head answers for the function, as in "directora de redes sociales".
const (
	SeniorityIntern Seniority = iota + 1
	SeniorityJunior
	SeniorityMid
	SenioritySenior
	SeniorityLead
	SeniorityHead
)

var seniorities = enum.Table{Type: "role: seniority", Words: []string{"", "intern", "junior", "mid-level", "senior", "lead", "head"}}

var seniorityNames = [...]socialorg.Text{
	SeniorityIntern: {EN: "intern", ES: "en prácticas", ES419: "en pasantía"},
	SeniorityJunior: {EN: "junior", ES: "júnior"},
	SeniorityMid:    {EN: "mid-level", ES: "intermedio", ES419: "semisénior"},
	SenioritySenior: {EN: "senior", ES: "sénior"},
	SeniorityLead:   {EN: "lead", ES: "líder"},
	SeniorityHead:   {EN: "head", ES: "jefatura"},
}

// Seniorities yields the values in order.
func Seniorities() iter.Seq[Seniority] { return enum.All[Seniority](&seniorities) }

// Name returns the name of s in lower case, "" for the zero Seniority.
func (s Seniority) Name(tag language.Tag) string {
	if !enum.Has(&seniorities, s) {
		return s.String()
	}
	return seniorityNames[s].In(tag)
}

// String returns the id of s, "" for the zero Seniority.
func (s Seniority) String() string { return enum.String(&seniorities, s) }

// MarshalText returns the id of s; it fails for a value that has no name.
func (s Seniority) MarshalText() ([]byte, error) { return enum.Marshal(&seniorities, s) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (s *Seniority) UnmarshalText(text []byte) error { return enum.Unmarshal(&seniorities, s, text) }
