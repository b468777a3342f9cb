package role

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// The words below are strings, as a design document writes them: a word that the library does not know survives decoding in a
// literal and is reported by validation, with its place.
type (
	// An Activity is something that a team says it does or does not do.
	Activity string
	// An Objective is a kind of goal that social media work serves.
	Objective string
	// A ChannelKind says what a channel is, and so what it asks for.
	ChannelKind string
	// A Party is a kind of outside party: one that the department works with and that does none of its work.
	Party string
)

// The activities.
const (
	ActivityPaid         Activity = "paid"
	ActivityCampaigns    Activity = "campaigns"
	ActivityContests     Activity = "contests"
	ActivityEvents       Activity = "events"
	ActivityInfluencers  Activity = "influencers"
	ActivityAlliances    Activity = "alliances"
	ActivitySEO          Activity = "seo"
	ActivityVideo        Activity = "video"
	ActivityCustomerCare Activity = "customer-care"
)

// The kinds of objective.
const (
	ObjectiveAwareness  Objective = "awareness"
	ObjectiveGrowth     Objective = "growth"
	ObjectiveEngagement Objective = "engagement"
	ObjectiveCommunity  Objective = "community"
	ObjectiveLoyalty    Objective = "loyalty"
	ObjectiveLeads      Objective = "leads"
	ObjectiveSales      Objective = "sales"
	ObjectiveTraffic    Objective = "traffic"
	ObjectiveCare       Objective = "care"
	ObjectiveReputation Objective = "reputation"
)

// The kinds of channel.
const (
	ChannelAccount   ChannelKind = "account"   // a brand's account on a network, the default
	ChannelCommunity ChannelKind = "community" // a group with members
	ChannelMessaging ChannelKind = "messaging" // one to one, as in chat
	ChannelReviews   ChannelKind = "reviews"   // a page of reviews
	ChannelBlog      ChannelKind = "blog"
	ChannelBroadcast ChannelKind = "broadcast" // one to many, nobody answers
	ChannelPersonal  ChannelKind = "personal"  // an individual's own account
	ChannelAds       ChannelKind = "ads"       // an advertising account
)

// The kinds of outside party.
const (
	PartyClient       Party = "client"
	PartyOwner        Party = "owner"
	PartyBoard        Party = "board"
	PartyManagement   Party = "management"
	PartyMarketing    Party = "marketing"
	PartySales        Party = "sales"
	PartyProduct      Party = "product"
	PartyPR           Party = "pr"
	PartyLegal        Party = "legal"
	PartyCustomerCare Party = "customer-care"
	PartyAgency       Party = "agency"
	PartyUnit         Party = "unit"
)

type word struct {
	id   string
	name socialorg.Text
}

var activities = [...]word{
	{"paid", socialorg.Text{EN: "paid advertising", ES: "publicidad de pago", ES419: "pauta publicitaria"}},
	{"campaigns", socialorg.Text{EN: "campaigns", ES: "campañas"}},
	{"contests", socialorg.Text{EN: "competitions", ES: "concursos"}},
	{"events", socialorg.Text{EN: "events", ES: "eventos"}},
	{"influencers", socialorg.Text{EN: "influencers", ES: "influencers"}},
	{"alliances", socialorg.Text{EN: "partnerships", ES: "alianzas"}},
	{"seo", socialorg.Text{EN: "SEO", ES: "SEO"}},
	{"video", socialorg.Text{EN: "video", ES: "vídeo", ES419: "video"}},
	{"customer-care", socialorg.Text{EN: "customer care", ES: "atención al cliente"}},
}

var objectives = [...]word{
	{"awareness", socialorg.Text{EN: "awareness", ES: "notoriedad"}},
	{"growth", socialorg.Text{EN: "growth", ES: "crecimiento"}},
	{"engagement", socialorg.Text{EN: "engagement", ES: "interacción"}},
	{"community", socialorg.Text{EN: "community", ES: "comunidad"}},
	{"loyalty", socialorg.Text{EN: "loyalty", ES: "fidelización"}},
	{"leads", socialorg.Text{EN: "leads", ES: "clientes potenciales", ES419: "prospectos"}},
	{"sales", socialorg.Text{EN: "sales", ES: "ventas"}},
	{"traffic", socialorg.Text{EN: "traffic", ES: "tráfico"}},
	{"care", socialorg.Text{EN: "customer care", ES: "atención al cliente"}},
	{"reputation", socialorg.Text{EN: "reputation", ES: "reputación"}},
}

var channelKinds = [...]word{
	{"account", socialorg.Text{EN: "brand account", ES: "cuenta de marca"}},
	{"community", socialorg.Text{EN: "community", ES: "comunidad"}},
	{"messaging", socialorg.Text{EN: "messaging", ES: "mensajería"}},
	{"reviews", socialorg.Text{EN: "reviews page", ES: "página de reseñas"}},
	{"blog", socialorg.Text{EN: "blog", ES: "blog"}},
	{"broadcast", socialorg.Text{EN: "broadcast channel", ES: "canal de difusión"}},
	{"personal", socialorg.Text{EN: "personal account", ES: "cuenta personal"}},
	{"ads", socialorg.Text{EN: "advertising account", ES: "cuenta publicitaria"}},
}

var parties = [...]word{
	{"client", socialorg.Text{EN: "client", ES: "cliente"}},
	{"owner", socialorg.Text{EN: "owner", ES: "propiedad"}},
	{"board", socialorg.Text{EN: "board", ES: "consejo de administración", ES419: "directorio"}},
	{"management", socialorg.Text{EN: "management", ES: "dirección"}},
	{"marketing", socialorg.Text{EN: "marketing", ES: "marketing"}},
	{"sales", socialorg.Text{EN: "sales", ES: "ventas"}},
	{"product", socialorg.Text{EN: "product", ES: "producto"}},
	{"pr", socialorg.Text{EN: "public relations", ES: "relaciones públicas"}},
	{"legal", socialorg.Text{EN: "legal", ES: "asesoría jurídica"}},
	{"customer-care", socialorg.Text{EN: "customer care", ES: "atención al cliente"}},
	{"agency", socialorg.Text{EN: "agency", ES: "agencia"}},
	{"unit", socialorg.Text{EN: "business unit", ES: "unidad de negocio"}},
}

func find(table []word, id string) (socialorg.Text, bool) {
	for i := range table {
		if table[i].id == id {
			return table[i].name, true
		}
	}
	return socialorg.Text{}, false
}

// nameIn answers an unknown id with itself, so that a sentence about it still reads.
func nameIn(table []word, id string, tag language.Tag) string {
	if t, ok := find(table, id); ok {
		return t.In(tag)
	}
	return id
}

func all[T ~string](table []word) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := range table {
			if !yield(T(table[i].id)) {
				return
			}
		}
	}
}

// Activities yields every activity, in a fixed order.
func Activities() iter.Seq[Activity] { return all[Activity](activities[:]) }

// IsStandard reports whether a is one of [Activities].
func (a Activity) IsStandard() bool { _, ok := find(activities[:], string(a)); return ok }

// Name returns the name of a in lower case, and an unknown activity as it is.
func (a Activity) Name(tag language.Tag) string { return nameIn(activities[:], string(a), tag) }

// Objectives yields every kind of objective, in a fixed order.
func Objectives() iter.Seq[Objective] { return all[Objective](objectives[:]) }

// IsStandard reports whether o is one of [Objectives].
func (o Objective) IsStandard() bool { _, ok := find(objectives[:], string(o)); return ok }

// Name returns the name of o in lower case, and an unknown objective as it is.
func (o Objective) Name(tag language.Tag) string { return nameIn(objectives[:], string(o), tag) }

// ChannelKinds yields every kind of channel, in a fixed order.
func ChannelKinds() iter.Seq[ChannelKind] { return all[ChannelKind](channelKinds[:]) }

// IsStandard reports whether k is one of [ChannelKinds].
func (k ChannelKind) IsStandard() bool { _, ok := find(channelKinds[:], string(k)); return ok }

// Name returns the name of k in lower case, and an unknown kind as it is.
func (k ChannelKind) Name(tag language.Tag) string { return nameIn(channelKinds[:], string(k), tag) }

// Publishes reports whether content is created for and published on a channel of kind k.
func (k ChannelKind) Publishes() bool {
	switch k {
	case ChannelAccount, ChannelCommunity, ChannelBlog, ChannelBroadcast, ChannelPersonal:
		return true
	default:
		return false
	}
}

// TakesReplies reports whether people write back on a channel of kind k, so that somebody must answer.
func (k ChannelKind) TakesReplies() bool {
	switch k {
	case ChannelAccount, ChannelCommunity, ChannelMessaging, ChannelReviews, ChannelBlog:
		return true
	default:
		return false
	}
}

// Parties yields every kind of outside party, in a fixed order.
func Parties() iter.Seq[Party] { return all[Party](parties[:]) }

// IsStandard reports whether p is one of [Parties].
func (p Party) IsStandard() bool { _, ok := find(parties[:], string(p)); return ok }

// Name returns the name of p in lower case, and an unknown kind as it is.
func (p Party) Name(tag language.Tag) string { return nameIn(parties[:], string(p), tag) }

// Suggest returns the known id of T that another word was meant to be, "" where it is none: the nearest to a misspelt one, or else that of
// what has such a name in either language, as long as nothing else has.
func Suggest[T Activity | Objective | ChannelKind | Party | Role | Responsibility | Artefact](unknown T) T {
	switch any(unknown).(type) {
	case Activity:
		return meant(unknown, all[Activity](activities[:]))
	case Objective:
		return meant(unknown, all[Objective](objectives[:]))
	case ChannelKind:
		return meant(unknown, all[ChannelKind](channelKinds[:]))
	case Party:
		return meant(unknown, all[Party](parties[:]))
	case Role:
		return meant(unknown, Roles())
	case Responsibility:
		return meant(unknown, Responsibilities())
	case Artefact:
		return meant(unknown, Artefacts())
	}
	return ""
}

// named is what has an id and a name.
type named interface {
	~string
	Name(tag language.Tag) string
}

// meant finds among all things the one that a word was meant to be.
func meant[T ~string, N named](unknown T, all iter.Seq[N]) T {
	ids := make([]string, 0, 80)
	for x := range all {
		ids = append(ids, string(x))
	}
	if near := suggest.Nearest(string(unknown), ids); near != "" {
		return T(near)
	}
	if id, alone := suggest.Named(string(unknown), names(all)); alone {
		return T(id)
	}
	return ""
}

// names yields each thing with its names in English, in Spanish and in the Spanish of Latin America.
func names[N named](all iter.Seq[N]) iter.Seq2[string, string] {
	return func(yield func(id, name string) bool) {
		for x := range all {
			for _, tag := range [...]language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				if !yield(string(x), x.Name(tag)) {
					return
				}
			}
		}
	}
}
