package org

import (
	"cmp"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// A Severity says how much a finding matters. The zero Severity is unset.
type Severity uint8

// The severities, mildest first. Off silences a rule and is no severity of a finding.
const (
	Off Severity = iota + 1
	Info
	Warning
	Error
)

var severities = enum.Table{Type: "org: severity", Words: []string{"", "off", "info", "warning", "error"}}

// String returns the id of s, "" for the zero Severity.
func (s Severity) String() string { return enum.String(&severities, s) }

// MarshalText returns the id of s; it fails for a value that has no name.
func (s Severity) MarshalText() ([]byte, error) { return enum.Marshal(&severities, s) }

// UnmarshalText reads an id, and "" as the zero Severity; it fails for any other text. [Levels] reads those of many rules.
func (s *Severity) UnmarshalText(text []byte) error { return enum.Unmarshal(&severities, s, text) }

// A SubjectKind says what sort of thing a finding is about. The zero SubjectKind is the design itself.
type SubjectKind uint8

// What a finding can be about.
const (
	SubjectPosition SubjectKind = iota + 1
	SubjectPerson
	SubjectBrand
	SubjectChannel
	SubjectOutside
	SubjectStage
	SubjectResponsibility
	SubjectRole
	SubjectObjective
	SubjectActivity
	SubjectApproval
	SubjectEffort
	SubjectLiaison
	SubjectMeasure
	SubjectKPI
	SubjectSuppression
)

var subjectKinds = enum.Table{Type: "org: subject kind", Words: []string{"", "position", "person", "brand", "channel", "outside",
	"stage", "responsibility", "role", "objective", "activity", "approval", "effort", "liaison", "measure", "kpi", "suppression"}}

// String returns the id of k, "" for the design.
func (k SubjectKind) String() string { return enum.String(&subjectKinds, k) }

// MarshalText returns the id of k; it fails for a value that has no name.
func (k SubjectKind) MarshalText() ([]byte, error) { return enum.Marshal(&subjectKinds, k) }

// UnmarshalText reads an id, and "" as the zero SubjectKind; it fails for any other text.
func (k *SubjectKind) UnmarshalText(text []byte) error { return enum.Unmarshal(&subjectKinds, k, text) }

// A Subject names what a finding is about by ids and never by index, so that the order of a design does not matter. The zero
// Subject is the design. What has no id of its own (an objective, an approval, a liaison) goes by its kind, its approver or its ends
// joined with "+".
type Subject struct {
	Kind  SubjectKind `json:"kind,omitzero"`
	ID    string      `json:"id,omitzero"`
	Field string      `json:"field,omitzero"` // as the document writes it
}

// compare orders subjects by kind, by the chain where they stand in it, by id and by field.
func (s Subject) compare(o Subject) int {
	return cmp.Or(cmp.Compare(s.Kind, o.Kind), cmp.Compare(s.inChain(), o.inChain()), cmp.Compare(s.ID, o.ID), cmp.Compare(s.Field, o.Field))
}

// inChain says where along the chain a stage or a responsibility stands, 0 for anything else.
func (s Subject) inChain() int {
	switch s.Kind {
	case SubjectStage:
		var stage role.Stage
		_ = stage.UnmarshalText([]byte(s.ID)) // any other text stands at 0
		return int(stage)
	case SubjectResponsibility:
		x, _ := number(role.Responsibility(s.ID))
		return x
	default:
		return 0
	}
}

// A Finding is one thing that a rule has to say about a design. It is data, not an error: see [Report.Err].
type Finding struct {
	Code     Code           `json:"code"`
	Severity Severity       `json:"severity"`
	Subject  Subject        `json:"subject,omitzero"`
	Args     Args           `json:"args,omitzero"`
	Text     socialorg.Text `json:"text,omitzero"`   // of a rule of the caller's, whose code the library has no words for; unset: the rule's Summary
	Remedy   socialorg.Text `json:"remedy,omitzero"` // what to do, of a rule of the caller's; unset: the rule's Help
}

// Args are what the sentence of a finding is made of; the documentation of each code says which it sets. Lists are cut at the
// validator's cap, and Count is then the number of all.
type Args struct {
	Stage            role.Stage            `json:"stage,omitzero"`
	Roles            []role.Role           `json:"roles,omitzero"`
	Responsibilities []role.Responsibility `json:"responsibilities,omitzero"`
	Brands           []string              `json:"brands,omitzero"`
	Channels         []string              `json:"channels,omitzero"`
	Uneven           bool                  `json:"uneven,omitzero"` // not each of Responsibilities in each of Brands and Channels
	Activities       []role.Activity       `json:"activities,omitzero"`
	Artefacts        []role.Artefact       `json:"artefacts,omitzero"`
	Measures         []kpi.Measure         `json:"measures,omitzero"`
	Related          []Subject             `json:"related,omitzero"` // positions mostly, in the order that the code says
	Also             []Subject             `json:"also,omitzero"`    // others in the case of the subject
	Because          []Subject             `json:"because,omitzero"` // what the design declares that asks for it, or the vacant positions that cut a way
	Away             []string              `json:"away,omitzero"`    // people, of positions that would stand with the vacancies if they were not empty for a while only: see PersonAway
	Missing          []string              `json:"missing,omitzero"` // fields of the document
	Framework        string                `json:"framework,omitzero"`
	Problem          Problem               `json:"problem,omitzero"`
	Faults           []kpi.Fault           `json:"faults,omitzero"` // of a formula or a measure
	Goals            []kpi.GoalError       `json:"goals,omitzero"`  // of a target
	Value            string                `json:"value,omitzero"`  // what was found, as it was written
	Suggestion       string                `json:"suggestion,omitzero"`
	Count            int                   `json:"count,omitzero"`
	Limit            float64               `json:"limit,omitzero"` // the threshold that Count passed; of a load, in percent of Available, where a caller set it
	Days             int                   `json:"days,omitzero"`
	Hours            float64               `json:"hours,omitzero"`     // a week, to hundredths
	Available        float64               `json:"available,omitzero"` // hours a week that there are
	Promised         float64               `json:"promised,omitzero"`  // hours a week, of which Hours are a part
	Slots            []Hours               `json:"slots,omitzero"`
	Live             Live                  `json:"live,omitzero"`    // the promise of which Count is the Agents
	Share            float64               `json:"share,omitzero"`   // of full time
	Unknown          bool                  `json:"unknown,omitzero"` // Hours is a floor: some volumes are not declared
}

// A Problem says why a value is invalid or an id in doubt.
type Problem string

// The problems that other codes tell apart.
const (
	ProblemArtefact   Problem = "artefact"   // for Overlap: two make the same thing by different work
	ProblemTarget     Problem = "target"     // for KPIInvalid: the KPI cannot have such a target
	ProblemQuestion   Problem = "question"   // for KPIInvalid: the KPI can have such a target, and seldom has
	ProblemMissed     Problem = "missed"     // for Vacancy: other findings are due to it
	ProblemNobody     Problem = "nobody"     // for StageUncovered: the design has no positions
	ProblemStandIn    Problem = "stand-in"   // for CoveredOnlyByVacancy: the superior does it
	ProblemUnproduced Problem = "unproduced" // for NoFeedbackPath: nobody passes anything on
	ProblemLive       Problem = "live"       // for OverCapacity: too few are there for answers promised at once
	ProblemVacant     Problem = "vacant"     // for ApprovalBottleneck: the approver's position is vacant, and others approve by their role
	ProblemPerson     Problem = "person"     // for UnknownReference: a person stands where a position is wanted
	ProblemIdle       Problem = "idle"       // for UnderCapacity: no work falls to the person
	ProblemUnnamed    Problem = "unnamed"    // for TitleMismatch: the title names no social role
	ProblemNoReason   Problem = "no-reason"  // for UnusedSuppression: it gives no reason
	ProblemLost       Problem = "lost"       // for NoEscalationPath: an order does not get back to the front line
	ProblemUnknown    Problem = "unknown"    // for DoEverythingPosition: nobody knows whether the hours suffice
	ProblemHead       Problem = "head"       // for MissingBackup: the position is at the head, and leads nothing by its tasks
	ProblemFormula    Problem = "formula"    // for UnknownReference: a KPI that is not standard has no formula
	ProblemAccess     Problem = "access"     // for SinglePointOfFailure: an external person alone has the accounts
)

// The problems that [InvalidValue] and [DuplicateID] tell apart.
const (
	ProblemEmpty    Problem = "empty"    // an id or a text that must be there is not
	ProblemNumber   Problem = "number"   // negative, infinite or not a number
	ProblemShare    Problem = "share"    // outside 0 to 1
	ProblemWeek     Problem = "week"     // more hours than a week has
	ProblemSeats    Problem = "seats"    // fewer seats than holders, or a negative count
	ProblemWord     Problem = "word"     // none of the words that the field takes
	ProblemDate     Problem = "date"     // not a day as 2026-10-01
	ProblemTime     Problem = "time"     // not a time of day as 09:30
	ProblemSpan     Problem = "span"     // hours that begin and end at one time
	ProblemDays     Problem = "days"     // not days of the week as mon-fri
	ProblemZone     Problem = "zone"     // not a time zone as Europe/Madrid
	ProblemLanguage Problem = "language" // not a language as es or es-MX
	ProblemVersion  Problem = "version"  // not a version of the document format that the library knows
	ProblemEnds     Problem = "ends"     // a liaison with fewer than two ends
	ProblemSelf     Problem = "self"     // a position that is to stand in for itself
	ProblemText     Problem = "text"     // not UTF-8
	ProblemSame     Problem = "same"     // the same id twice
	ProblemVast     Problem = "vast"     // too many combinations for coverage to be judged
	ProblemNear     Problem = "near"     // two ids that differ by case or accents alone
	ProblemParty    Problem = "party"    // a position and an outside party of one id
	ProblemHides    Problem = "hides"    // an id of the design's own that is also a standard one
)
