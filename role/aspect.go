package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// An Aspect is a point on which two roles, or two views of one role, can be told apart: a row of a [Comparison]. The zero Aspect is
// unset.
type Aspect uint8

// The aspects, in the order of the rows.
const (
	AspectStage      Aspect = iota + 1 // the stages of the chain that it works in
	AspectVoice                        // whom it speaks as
	AspectTone                         // how it sounds
	AspectBreadth                      // how much the post covers
	AspectStandpoint                   // where it stands towards the community
	AspectPartner                      // whom or what it deals with
	AspectAudience                     // whom it wants to reach
	AspectCentre                       // what the work revolves around
	AspectDuties                       // the responsibilities that only one of the two holds
	AspectKPIs                         // the KPIs that it is judged by
	AspectDay                          // what it does every day
)

var aspects = enum.Table{Type: "role: aspect", Words: []string{"", "stage", "voice", "tone", "breadth", "standpoint", "partner",
	"audience", "centre", "duties", "kpis", "day"}}

var aspectNames = [...]socialorg.Text{
	AspectStage:      {EN: "works in", ES: "interviene en"},
	AspectVoice:      {EN: "speaks as", ES: "habla como"},
	AspectTone:       {EN: "tone", ES: "tono"},
	AspectBreadth:    {EN: "breadth", ES: "amplitud"},
	AspectStandpoint: {EN: "standpoint", ES: "posición"},
	AspectPartner:    {EN: "deals with", ES: "se ocupa de"},
	AspectAudience:   {EN: "wants to reach", ES: "quiere llegar a"},
	AspectCentre:     {EN: "centre of the work", ES: "centro del trabajo"},
	AspectDuties:     {EN: "duties of its own", ES: "funciones propias"},
	AspectKPIs:       {EN: "key indicators", ES: "indicadores clave"},
	AspectDay:        {EN: "typical day", ES: "día habitual"},
}

// Aspects yields the values in order.
func Aspects() iter.Seq[Aspect] { return enum.All[Aspect](&aspects) }

// Name returns the name of a in lower case, as the head of a row: "speaks as" or "habla como". It is "" for the zero Aspect.
func (a Aspect) Name(tag language.Tag) string {
	if !enum.Has(&aspects, a) {
		return a.String()
	}
	return aspectNames[a].In(tag)
}

// String returns the id of a, "" for the zero Aspect.
func (a Aspect) String() string { return enum.String(&aspects, a) }

// MarshalText returns the id of a; it fails for a value that has no name.
func (a Aspect) MarshalText() ([]byte, error) { return enum.Marshal(&aspects, a) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (a *Aspect) UnmarshalText(text []byte) error { return enum.Unmarshal(&aspects, a, text) }
