package kpi

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// A Group is the chapter of the catalogue in which a KPI stands: what part of the work it is about. Its zero is unset.
type Group uint8

// The groups of KPIs.
const (
	GroupAudience   Group = iota + 1 // followers, and what they get to see
	GroupEngagement                  // what people do with posts
	GroupTraffic                     // the way to the web site, to leads and to customers
	GroupPaid                        // what is paid, and what comes back
	GroupReputation                  // what is said about the brand, and how it answers
	GroupCommunity                   // the members of a community
)

var groupTable = enum.Table{
	Type:  "kpi: group",
	Words: []string{"", "audience", "engagement", "traffic", "paid", "reputation", "community"},
}

var groupNames = [...]socialorg.Text{
	GroupAudience:   {EN: "Audience and exposure", ES: "Audiencia y exposición"},
	GroupEngagement: {EN: "Engagement", ES: "Interacción"},
	GroupTraffic:    {EN: "Traffic and conversion", ES: "Tráfico y conversión"},
	GroupPaid:       {EN: "Cost and return", ES: "Coste y retorno", ES419: "Costo y retorno"},
	GroupReputation: {EN: "Reputation and customer care", ES: "Reputación y atención al cliente"},
	GroupCommunity:  {EN: "Community", ES: "Comunidad"},
}

// Groups yields the groups in order.
func Groups() iter.Seq[Group] { return enum.All[Group](&groupTable) }

// Name returns the group for a reader of tag, as "Cost and return". It returns what [Group.String] does where g is none of the
// constants.
func (g Group) Name(tag language.Tag) string { return enumName(&groupTable, groupNames[:], g, tag) }

// String returns the word that documents use: audience, engagement, traffic, paid, reputation or community; "" for the zero Group.
func (g Group) String() string { return enum.String(&groupTable, g) }

// MarshalText returns the word of g, no text for the zero, and an error for any other value that is none of the constants.
func (g Group) MarshalText() ([]byte, error) { return enum.Marshal(&groupTable, g) }

// UnmarshalText reads a word that [Group.String] writes. Its error suggests a word where one is near.
func (g *Group) UnmarshalText(text []byte) error { return enum.Unmarshal(&groupTable, g, text) }
