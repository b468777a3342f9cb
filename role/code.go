package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"golang.org/x/text/language"
)

// An OccupationCode is an entry of an occupational classification that a role comes near. It is a hint for job advertisements and
// personnel systems and never says that role and occupation are the same: one code serves several roles, and one role has several.
type OccupationCode struct {
	System    string // ISCO, ESCO, O*NET-SOC, CNO (Spain) or SINCO (Mexico)
	Version   string // of the system, for O*NET-SOC of its database; "" where it is not known
	Code      string // in ESCO the URI, which outlives the titles
	Title     string // as the system has it: in Spanish for CNO and SINCO, in English for the others
	Closeness Closeness
}

// Closeness says how near an [OccupationCode] comes to a role. None is exact, for no system draws the roles as this library does.
// The zero Closeness is unset.
type Closeness uint8

// The values, nearest first.
const (
	ClosenessClose   Closeness = iota + 1 // one of its titles names the role
	ClosenessBroad                        // a wider group that the role falls into
	ClosenessRelated                      // shares work with the role, or a title that other trades use too
)

var closenesses = enum.Table{Type: "role: closeness", Words: []string{"", "close", "broad", "related"}}

var closenessNames = [...]socialorg.Text{
	ClosenessClose:   {EN: "close", ES: "próxima"},
	ClosenessBroad:   {EN: "broad", ES: "amplia"},
	ClosenessRelated: {EN: "related", ES: "relacionada"},
}

// Closenesses yields the values in order.
func Closenesses() iter.Seq[Closeness] { return enum.All[Closeness](&closenesses) }

// Name returns the name of c in lower case, "" for the zero Closeness.
func (c Closeness) Name(tag language.Tag) string {
	if !enum.Has(&closenesses, c) {
		return c.String()
	}
	return closenessNames[c].In(tag)
}

// String returns the id of c, "" for the zero Closeness.
func (c Closeness) String() string { return enum.String(&closenesses, c) }

// MarshalText returns the id of c; it fails for a value that has no name.
func (c Closeness) MarshalText() ([]byte, error) { return enum.Marshal(&closenesses, c) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (c *Closeness) UnmarshalText(text []byte) error { return enum.Unmarshal(&closenesses, c, text) }

// Codes yields the occupation codes that r comes near, by system: none for an unknown role and for a specialist without a confirmed
// one. Latin American lists that follow CIUO-08 have the numbers of ISCO.
func (r Role) Codes() iter.Seq[OccupationCode] {
	return func(yield func(OccupationCode) bool) {
		for i := range occupations {
			o := &occupations[i]
			for _, n := range o.near {
				if n.role == r && !yield(OccupationCode{o.system, o.version, o.code, o.title, n.closeness}) {
					return
				}
			}
		}
	}
}

type occupation struct {
	system, version, code, title string
	near                         []nearRole
}

type nearRole struct {
	role      Role
	closeness Closeness
}

var occupations = [...]occupation{
	{"ISCO", "08", "1221", "Sales and marketing managers", []nearRole{{Strategist, ClosenessRelated}}},
	{"ISCO", "08", "1222", "Advertising and public relations managers", []nearRole{{Strategist, ClosenessBroad}, {Manager, ClosenessBroad}}},
	{"ISCO", "08", "2166", "Graphic and multimedia designers", []nearRole{{Designer, ClosenessBroad}}},
	{"ISCO", "08", "2431", "Advertising and marketing professionals", []nearRole{{Manager, ClosenessBroad}, {PaidSocialSpecialist, ClosenessBroad}}},
	{"ISCO", "08", "2432", "Public relations professionals", []nearRole{{CommunityManager, ClosenessBroad}}},
	{"ISCO", "08", "2513", "Web and multimedia developers", []nearRole{{ContentCreator, ClosenessRelated}}},
	{"ISCO", "08", "2642", "Journalists", []nearRole{{Copywriter, ClosenessRelated}}},
	{"ISCO", "08", "4222", "Contact centre information clerks", []nearRole{{CustomerCareAgent, ClosenessBroad}}},
	{"ESCO", "1.0", "http://data.europa.eu/esco/occupation/137b1d11-c4bc-4016-89ba-45345d4c71f0", "online community manager", []nearRole{{Strategist, ClosenessClose}, {Manager, ClosenessClose}, {CommunityManager, ClosenessClose}}},
	{"ESCO", "1.0", "http://data.europa.eu/esco/occupation/cd7b838c-51f6-41ec-9067-bb974c0f991b", "communication manager", []nearRole{{Strategist, ClosenessRelated}, {Manager, ClosenessClose}}},
	{"ESCO", "1.0", "http://data.europa.eu/esco/occupation/356227b9-2263-4dbd-81e9-7dfc6d3f3af7", "online marketer", []nearRole{{PaidSocialSpecialist, ClosenessBroad}}},
	{"ESCO", "1.0", "http://data.europa.eu/esco/occupation/d5a43cd3-230e-46d0-ba05-d67d61e5cfbb", "digital media designer", []nearRole{{ContentCreator, ClosenessRelated}, {Designer, ClosenessBroad}}},
	{"ESCO", "1.0", "http://data.europa.eu/esco/occupation/a74f6c51-37e5-423e-aa5b-044e98663027", "web content manager", []nearRole{{ContentCreator, ClosenessRelated}}},
	{"O*NET-SOC", "27.0", "11-2021.00", "Marketing Managers", []nearRole{{Strategist, ClosenessRelated}, {Manager, ClosenessRelated}}},
	{"O*NET-SOC", "27.0", "11-2032.00", "Public Relations Managers", []nearRole{{CommunityManager, ClosenessRelated}}}, // "community manager" names property managers too
	{"O*NET-SOC", "27.0", "13-1161.00", "Market Research Analysts and Marketing Specialists", []nearRole{{SocialAnalyst, ClosenessBroad}}},
	{"O*NET-SOC", "27.0", "13-1161.01", "Search Marketing Strategists", []nearRole{{Strategist, ClosenessClose}, {Manager, ClosenessRelated}}},
	{"O*NET-SOC", "27.0", "27-3031.00", "Public Relations Specialists", []nearRole{{CommunityManager, ClosenessBroad}}},
	{"CNO", "11", "1222", "Directores de publicidad y relaciones públicas", []nearRole{{Strategist, ClosenessBroad}, {Manager, ClosenessBroad}}},
	{"CNO", "11", "2651", "Profesionales de la publicidad y la comercialización", []nearRole{{Manager, ClosenessBroad}}},
	{"CNO", "11", "2652", "Profesionales de relaciones públicas", []nearRole{{CommunityManager, ClosenessBroad}}},
	{"SINCO", "", "2112", "Especialistas y consultores en mercadotecnia, publicidad, comunicación y comercio exterior", []nearRole{{Strategist, ClosenessBroad}, {Manager, ClosenessBroad}, {CommunityManager, ClosenessBroad}}},
}
