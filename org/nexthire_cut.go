package org

import (
	"iter"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// A Cut is a line along which the work of one person falls into two coherent parts. Its zero is unset.
type Cut uint8

// The cuts. Access to the accounts stays where it is with each of them: it belongs in one hand.
const (
	CutTiers   Cut = iota + 1 // to decide stays, to carry out goes
	CutWork                   // to make and publish content stays, to talk with people goes
	CutCrafts                 // all but making content stays
	CutVacancy                // what an open position of the design is for goes to whoever fills it; both may do some of it
	CutSeats                  // none: more people share the work of the position
	CutShare                  // none, and nobody new: whoever works part of the time works more of it
)

var cuts = enum.Table{Type: "org: cut", Words: []string{"", "tiers", "work", "crafts", "vacancy", "seats", "share"}}

// Cuts yields the cuts in order.
func Cuts() iter.Seq[Cut] { return enum.All[Cut](&cuts) }

// String returns the id of c, "" for the zero Cut.
func (c Cut) String() string { return enum.String(&cuts, c) }

// MarshalText returns the id of c; it fails for a value that has no name.
func (c Cut) MarshalText() ([]byte, error) { return enum.Marshal(&cuts, c) }

// UnmarshalText reads an id; it fails for any other text.
func (c *Cut) UnmarshalText(text []byte) error { return enum.Unmarshal(&cuts, c, text) }

var cutTexts = [...]socialorg.Text{
	CutTiers:   {EN: "whoever decides stays, and whoever carries out is hired", ES: "se queda quien decide y se contrata a quien ejecuta"},
	CutWork:    {EN: "content stays, and whoever talks with the audience is hired", ES: "se queda el contenido y se contrata a quien conversa con la audiencia"},
	CutCrafts:  {EN: "everything but the making of content stays", ES: "se queda todo salvo la creación de contenido"},
	CutSeats:   {EN: "more people share the work", ES: "el trabajo se reparte entre más personas"},
	CutShare:   {EN: "whoever works part-time works more hours", ES: "quien trabaja a tiempo parcial trabaja más horas"},
	CutVacancy: {EN: "what the vacancy is for goes to whoever fills it", ES: "lo propio de la vacante pasa a quien la ocupe"},
}

// Name returns a phrase in lower case that says what stays and what goes, "" for the zero Cut.
func (c Cut) Name(tag language.Tag) string {
	if !enum.Has(&cuts, c) {
		return c.String()
	}
	return cutTexts[c].In(tag)
}

// goes reports whether x goes to the new position.
func (c Cut) goes(x int) bool {
	std := standard()
	stage := std.stage[x]
	if std.list[x] == role.ControlAccountAccess {
		return false
	}
	switch c {
	case CutTiers:
		switch stage {
		case role.StageCreation, role.StagePublishing, role.StageEngagement, role.StageListening:
			return !supervises(std.list[x])
		case role.StageReporting, role.StageCrisis:
			return carries(std.list[x])
		default:
			return false
		}
	case CutWork:
		return stage == role.StageEngagement || stage == role.StageListening || std.list[x] == role.RespondInCrisis || std.list[x] == role.VoiceCommunity
	case CutCrafts:
		return stage == role.StageCreation && std.list[x] != role.ApproveContent
	default: // what a vacancy is for is not along a line, and what is shared is not cut
		return false
	}
}

// mayGo reports whether x is what some cut gives away.
func mayGo(x int) bool {
	for c := range Cuts() {
		if c.goes(x) {
			return true
		}
	}
	return false
}

// supervises reports whether x is the deciding part of a stage of execution.
func supervises(x role.Responsibility) bool {
	switch x {
	case role.ApproveContent, role.OverseePublishing, role.RunAds, role.GenerateLeads, role.InterpretSentiment:
		return true
	}
	return false
}

// carries reports whether x is the executing part of reporting or of a crisis.
func carries(x role.Responsibility) bool {
	switch x {
	case role.CollectMetrics, role.VoiceCommunity, role.GiveDailyFeedback, role.RespondInCrisis:
		return true
	}
	return false
}

// refs returns what the cut rests on.
func (c Cut) refs() []socialorg.Ref {
	if c == CutTiers {
		return []socialorg.Ref{"planificar-ejecutar#01", "ceupe#tier-02", "ceupe#tier-03"}
	}
	return []socialorg.Ref{socialorg.Practice}
}
