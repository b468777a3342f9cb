package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Reason is why a title may mean a role. The zero Reason is unset.
type Reason uint8

// What the words of a title are to the role.
const (
	ReasonTitle        Reason = iota + 1 // a usual title of it
	ReasonAbbreviation                   // a short form: "CM", "Community", "Copy"
	ReasonTranslation                    // a translation of its English title: "gerente de comunidad"
	ReasonAmbiguous                      // a title that several roles, or other trades, bear: "gestora de redes sociales"
	ReasonCombined                       // one of several jobs that share their words: "Social Media Manager/Strategist"
	ReasonHead                           // a title of who leads the work: "Head of Social Media"
	ReasonRelated                        // a title for work that is this role's: "trafficker digital"
)

var reasons = enum.Table{Type: "role: reason", Words: []string{
	"", "title", "abbreviation", "translation", "ambiguous", "combined", "head", "related",
}}

var reasonNames = [...]socialorg.Text{
	ReasonTitle:        {EN: "usual title", ES: "título habitual"},
	ReasonAbbreviation: {EN: "short form", ES: "forma abreviada"},
	ReasonTranslation:  {EN: "translation", ES: "traducción"},
	ReasonAmbiguous:    {EN: "ambiguous title", ES: "título ambiguo"},
	ReasonCombined:     {EN: "combined title", ES: "título combinado"},
	ReasonHead:         {EN: "head of the work", ES: "jefatura"},
	ReasonRelated:      {EN: "related work", ES: "trabajo afín"},
}

// {words} is quoted; {english} is the English title of the role, quoted; {role} is its title in the reader's language.
var reasonSentences = [...]socialorg.Text{
	ReasonTitle: {
		EN: "{words} is a common title for the role of {role}.",
		ES: "{words} es un nombre habitual del puesto de {role}.",
	},
	ReasonAbbreviation: {
		EN: "{words} is short for {english}.",
		ES: "{words} es la forma abreviada de {english}.",
	},
	ReasonTranslation: {
		EN: "{words} is a translation of {english}.",
		ES: "{words} es una traducción de {english}.",
	},
	ReasonAmbiguous: {
		EN: "{words} can refer to several roles, {role} among them.",
		ES: "{words} puede referirse a varios puestos, entre ellos el de {role}.",
	},
	ReasonCombined: {
		EN: "{words} joins several roles, {role} among them.",
		ES: "{words} reúne varios puestos, entre ellos el de {role}.",
	},
	ReasonHead: {
		EN: "{words} is a title for whoever leads the work, who may be the {role}.",
		ES: "{words} indica que el puesto dirige el trabajo de otras personas y puede ser el de {role}.",
	},
	ReasonRelated: {
		EN: "{words} describes work done by the {role}.",
		ES: "{words} designa un trabajo propio del puesto de {role}.",
	},
}

// Reasons yields the values in order.
func Reasons() iter.Seq[Reason] { return enum.All[Reason](&reasons) }

// Name returns the name of r in lower case, "" for the zero Reason.
func (r Reason) Name(tag language.Tag) string {
	if !enum.Has(&reasons, r) {
		return r.String()
	}
	return reasonNames[r].In(tag)
}

// String returns the id of r, "" for the zero Reason.
func (r Reason) String() string { return enum.String(&reasons, r) }

// MarshalText returns the id of r; it fails for a value that has no name.
func (r Reason) MarshalText() ([]byte, error) { return enum.Marshal(&reasons, r) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (r *Reason) UnmarshalText(text []byte) error { return enum.Unmarshal(&reasons, r, text) }
