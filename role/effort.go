package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Driver is what an effort is counted by. The zero Driver is unset.
type Driver uint8

// The drivers.
const (
	PerDepartment Driver = iota + 1
	PerBrand
	PerClientBrand
	PerChannel
	PerNewChannel
	PerAdvertisedChannel
	PerOutsideDepartment // departments outside that the team works with
	PerDirectReport
	PerCampaign
	PerPost // original or reused
	PerOriginalPost
	PerReusedPost // made for another channel
	PerArticle    // of a blog
	PerVideo
	PerCuratedPiece
	PerComment
	PerMessage // a thread of private messages
	PerMemberPost
	PerCase
	PerJoinRequest
	PerEvent
	PerLead
	PerMention
	PerCrisis
)

var drivers = enum.Table{Type: "role: driver", Words: []string{"", "department", "brand", "client-brand", "channel", "new-channel",
	"advertised-channel", "outside-department", "direct-report", "campaign", "post", "original-post", "reused-post", "article", "video",
	"curated-piece", "comment", "message", "member-post", "case", "join-request", "event", "lead", "mention", "crisis"}}

var driverNames = [...]socialorg.Text{
	PerDepartment:        {EN: "department", ES: "departamento"},
	PerBrand:             {EN: "brand", ES: "marca"},
	PerClientBrand:       {EN: "client brand", ES: "marca de cliente"},
	PerChannel:           {EN: "channel", ES: "canal"},
	PerNewChannel:        {EN: "new channel", ES: "canal nuevo"},
	PerAdvertisedChannel: {EN: "advertised channel", ES: "canal con anuncios"},
	PerOutsideDepartment: {EN: "outside department", ES: "departamento externo"},
	PerDirectReport:      {EN: "direct report", ES: "persona a cargo"},
	PerCampaign:          {EN: "campaign", ES: "campaña"},
	PerPost:              {EN: "post", ES: "publicación"},
	PerOriginalPost:      {EN: "original post", ES: "publicación propia"},
	PerReusedPost:        {EN: "reused post", ES: "publicación reutilizada"},
	PerArticle:           {EN: "blog article", ES: "artículo de blog"},
	PerVideo:             {EN: "video", ES: "vídeo", ES419: "video"},
	PerCuratedPiece:      {EN: "curated piece", ES: "pieza de terceros"},
	PerComment:           {EN: "comment received", ES: "comentario recibido"},
	PerMessage:           {EN: "message thread", ES: "conversación privada"},
	PerMemberPost:        {EN: "member’s post", ES: "publicación de un miembro"},
	PerCase:              {EN: "case", ES: "caso"},
	PerJoinRequest:       {EN: "join request", ES: "solicitud de ingreso"},
	PerEvent:             {EN: "event", ES: "evento"},
	PerLead:              {EN: "lead", ES: "cliente potencial", ES419: "prospecto"},
	PerMention:           {EN: "mention", ES: "mención"},
	PerCrisis:            {EN: "crisis", ES: "crisis"},
}

// Drivers yields the drivers in order.
func Drivers() iter.Seq[Driver] { return enum.All[Driver](&drivers) }

// Name returns the name of d in lower case, "" for the zero Driver.
func (d Driver) Name(tag language.Tag) string {
	if !enum.Has(&drivers, d) {
		return d.String()
	}
	return driverNames[d].In(tag)
}

// String returns the id of d, "" for the zero Driver.
func (d Driver) String() string { return enum.String(&drivers, d) }

// MarshalText returns the id of d; it fails for a value that has no name.
func (d Driver) MarshalText() ([]byte, error) { return enum.Marshal(&drivers, d) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (d *Driver) UnmarshalText(text []byte) error { return enum.Unmarshal(&drivers, d, text) }

// An Effort is one term of the default handling time of a responsibility: so many seconds each time. The terms of a responsibility
// add up.
type Effort struct {
	Seconds int     `json:"seconds"`
	Per     Driver  `json:"per"`
	Every   Cadence `json:"every,omitzero"` // daily to quarterly; zero for each unit of a volume, as for each post
	First   bool    `json:"first,omitzero"` // the first time alone, in place of the regular term
}

// Effort yields the default handling time of x, none for what takes no time of its own. Defaults are floors for teams of 1 to 30 people
// and rest on practice: a design may replace each.
func (x Responsibility) Effort() iter.Seq[Effort] {
	for i := range efforts {
		if efforts[i].x == x {
			return values(efforts[i].terms)
		}
	}
	return values[Effort](nil)
}
