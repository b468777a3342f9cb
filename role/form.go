package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Form is the grammatical form of a title. The zero Form is unset and read as FormOpen. English needs one form alone.
type Form uint8

// The open form is for a vacancy or an unknown person, the others for a person who is known.
const (
	FormOpen Form = iota + 1
	FormFeminine
	FormMasculine
)

var forms = enum.Table{Type: "role: form", Words: []string{"", "open", "feminine", "masculine"}}

var formNames = [...]socialorg.Text{
	FormOpen:      {EN: "open form", ES: "forma abierta"},
	FormFeminine:  {EN: "feminine", ES: "femenino"},
	FormMasculine: {EN: "masculine", ES: "masculino"},
}

// Forms yields the values in order.
func Forms() iter.Seq[Form] { return enum.All[Form](&forms) }

// Name returns the name of f in lower case, "" for the zero Form.
func (f Form) Name(tag language.Tag) string {
	if !enum.Has(&forms, f) {
		return f.String()
	}
	return formNames[f].In(tag)
}

// String returns the id of f, "" for the zero Form.
func (f Form) String() string { return enum.String(&forms, f) }

// MarshalText returns the id of f; it fails for a value that has no name.
func (f Form) MarshalText() ([]byte, error) { return enum.Marshal(&forms, f) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (f *Form) UnmarshalText(text []byte) error { return enum.Unmarshal(&forms, f, text) }
