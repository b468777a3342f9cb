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
	UnknownValue   Code = "unknown-value"   // none of the words that the field takes
	UnknownVersion Code = "unknown-version" // another version of the format than this library reads
	TooLarge       Code = "too-large"       // beyond Decoder.MaxBytes, or lists beyond sixteen times that in memory
	TooDeep        Code = "too-deep"        // beyond Decoder.MaxDepth

	TooManyPositions Code = "too-many-positions" // beyond Decoder.MaxPositions
	TooManyEntries   Code = "too-many-entries"   // of all lists together, beyond Decoder.MaxEntries
)

// The codes of findings: see [Rules] for what each says and what to do. Beside each stand its subject and the Args that it sets.
const (
	ScopeUndeclared Code = "scope-undeclared" // the design; Missing, Activities, Related (positions that do not say when they work)

	InvalidValue      Code = "invalid-value"       // what holds the value, with its Field; Problem, Value, Suggestion
	DuplicateID       Code = "duplicate-id"        // what has the id; Problem, Value (the other id, or the person), Count
	UnknownReference  Code = "unknown-reference"   // what refers, with its Field; Value, Suggestion; Problem where a person stands in the place of a position
	ReportingCycle    Code = "reporting-cycle"     // the first position by id; Related (the way round), Count
	MultipleRoots     Code = "multiple-roots"      // the design; Related (by id), Count
	SpanOfControl     Code = "span-of-control"     // the superior; Count (of people), Limit
	TooManyLayers     Code = "too-many-layers"     // the first of the lowest positions; Count, Limit, Related (the line up)
	TierInversion     Code = "tier-inversion"      // the higher role's position; Roles (its own, the superior's), Related (the superior)
	NearEmptyPosition Code = "near-empty-position" // the position

	NoAccountable      Code = "no-accountable"       // the first position by id; Related (all), Responsibilities, Channels, Brands, Count
	ManyAccountable    Code = "many-accountable"     // the responsibility; Related (by id), Count, Channels, Brands
	NoResponsible      Code = "no-responsible"       // the responsibility; Related (who has a part), Channels, Brands
	TooManyResponsible Code = "too-many-responsible" // the first position by id; Related (all), Count, Responsibilities, Channels, Brands
	ConsultInflation   Code = "consult-inflation"    // the responsibility; Related (by id), Count, Channels, Brands
	ApprovalBottleneck Code = "approval-bottleneck"  // the approval, by its approver; Brands; Problem and Related (who approves instead) where the approver's position is vacant

	StageUncovered          Code = "stage-uncovered"          // the stage, or with Problem the design; Stage, Responsibilities, Channels, Brands (one that lacks what others have), Because, Related (vacancies)
	ChannelUncovered        Code = "channel-uncovered"        // the channel; Responsibilities, Because, Related (vacancies)
	CoveredOnlyByVacancy    Code = "covered-only-by-vacancy"  // the vacancy; Responsibilities, Channels, Brands, Uneven, Because, Related (other vacancies that would do some of it); Problem where the superior stands in, Related then
	ResponsibilityUncovered Code = "responsibility-uncovered" // the whole; Responsibilities (its parts), Channels, Brands, Because
	CoveredOnlyExternally   Code = "covered-only-externally"  // the external position or outside party that alone has strategy or analysis for which nobody inside answers, or the access to accounts; Responsibilities, Channels, Brands
	Overlap                 Code = "overlap"                  // the first position by id; Related (all), Responsibilities, Channels, Brands; Problem and Artefacts for a note
	UnexpectedRole          Code = "unexpected-role"          // the position; Responsibilities, Roles (those expected), Framework
	TitleMismatch           Code = "title-mismatch"           // the position; Value (the title), Roles (what it is, largest share first), Problem
	CombinedRoles           Code = "combined-roles"           // the position; Roles, highest tier first
	DoEverythingPosition    Code = "do-everything-position"   // the position; Hours, Available, Unknown, Brands, Problem
	DutyOutsideDomain       Code = "duty-outside-domain"      // the position; Value (the first such duty), Count, Hours
	VoiceConflict           Code = "voice-conflict"           // the channel; Related (who speaks as the brand, who as a person), Value (its voice)
	ObjectivesMissing       Code = "objectives-missing"       // the design; Related (who holds the strategy), Brands

	BrokenHandoff    Code = "broken-handoff"     // the first who needs it, Also the others; Artefacts, Related (who makes it), Responsibilities (theirs), Channels, Brands, Because (the vacancies that cut the way)
	NoFeedbackPath   Code = "no-feedback-path"   // who does not hear, or with Problem who is not heard, Also the others; Artefacts, Related (the others), Channels, Brands, Because (the vacancies that cut the way)
	NoEscalationPath Code = "no-escalation-path" // the crisis lead, or with Problem the front line, Also the others; Artefacts, Related (the others), Channels, Brands, Because (the vacancies that cut the way)
	SelfReview       Code = "self-review"        // the position; Brands

	SinglePointOfFailure Code = "single-point-of-failure" // the person; Related (positions), Responsibilities, Channels, Brands, Problem
	MissingBackup        Code = "missing-backup"          // the position; Responsibilities (lead-department, lead-crisis), or Problem; Related (the backup, where the same person holds it) or Because (the backup, where nobody does)
	OverAllocated        Code = "over-allocated"          // the person; Share, Related (positions)
	OverCapacity         Code = "over-capacity"           // the person or, with Problem, the channel; Hours, Available, Unknown, Count, Related (positions), Limit; Live with Problem
	UnderCapacity        Code = "under-capacity"          // the person; Hours, Available, Count, Related (positions), Limit; Problem where no work falls to them
	HoursUncovered       Code = "hours-uncovered"         // the channel; Slots, Hours, Promised
	Vacancy              Code = "vacancy"                 // the position; Count, Days; Problem where other findings are due to it

	KPIInvalid              Code = "kpi-invalid"                // the KPI or measure; Value (the formula), Faults, Count; of a target Problem, Goals, Count
	KPIUnowned              Code = "kpi-unowned"                // the KPI; Related (the open position that owns it)
	KPIOwnerCannotInfluence Code = "kpi-owner-cannot-influence" // the KPI; Related (the owner), Responsibilities (what moves it)
	KPIUnmeasured           Code = "kpi-unmeasured"             // the KPI; Measures, Related (the open position that measures it)
	KPITargetMissing        Code = "kpi-target-missing"         // the KPI

	UnusedSuppression Code = "unused-suppression" // the suppression, by its subject; Value (its code), Problem, Suggestion
)
