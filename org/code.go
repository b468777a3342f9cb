package org

// A Code names a kind of finding or fault for good, in kebab-case. It is an error, so that errors.Is finds it in a [*DecodeError]
// or an [*InvalidError].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// The codes of faults in a document: see [DecodeFault].
const (
	InvalidJSON    Code = "invalid-json"    // not JSON, or not UTF-8
	UnknownField   Code = "unknown-field"   // a field that the document does not have there
	DuplicateField Code = "duplicate-field" // a field twice in one object
	WrongType      Code = "wrong-type"      // null, a text for a number, a number out of range
	UnknownValue   Code = "unknown-value"   // none of the words that the field takes, or another version
	TooLarge       Code = "too-large"       // beyond Decoder.MaxBytes
	TooDeep        Code = "too-deep"        // beyond Decoder.MaxDepth
)

// The codes of findings: see [Rules] for what each says and what to do. Beside each stand its subject and the Args that it sets.
const (
	ScopeUndeclared Code = "scope-undeclared" // the design; Missing, Activities

	InvalidValue     Code = "invalid-value"     // what holds the value, with its Field; Problem, Value, Suggestion
	DuplicateID      Code = "duplicate-id"      // what has the id; Problem, Value (the other id, or the person), Count
	UnknownReference Code = "unknown-reference" // what refers, with its Field; Value, Suggestion
	ReportingCycle   Code = "reporting-cycle"   // the first position by id; Related (the way round), Count
	MultipleRoots    Code = "multiple-roots"    // the design; Related (by id), Count
	TierInversion    Code = "tier-inversion"    // the higher role's position; Roles (its own, the superior's), Related (the superior)

	NoAccountable Code = "no-accountable" // the first position by id; Related (all), Responsibilities, Channels, Brands, Count
	NoResponsible Code = "no-responsible" // the responsibility; Related (who has a part), Channels, Brands

	StageUncovered          Code = "stage-uncovered"          // the stage; Stage, Responsibilities, Channels, Brands, Because, Related (vacancies)
	ChannelUncovered        Code = "channel-uncovered"        // the channel; Responsibilities, Because, Related (vacancies)
	CoveredOnlyByVacancy    Code = "covered-only-by-vacancy"  // the vacancy; Responsibilities, Channels, Brands, Because, Related (others)
	ResponsibilityUncovered Code = "responsibility-uncovered" // the whole; Responsibilities (its parts), Channels, Brands, Because
	UnexpectedRole          Code = "unexpected-role"          // the position; Responsibilities, Roles (those expected), Framework
	CombinedRoles           Code = "combined-roles"           // the position; Roles, highest tier first

	Vacancy Code = "vacancy" // the position; Count, Days
)
