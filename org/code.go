package org

// A Code names a kind of finding or fault for good, in kebab-case. It is an error, so that errors.Is finds it in a [*DecodeError]
// or an [*InvalidError].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// The codes of faults in a document: see [DecodeFault].
const (
	InvalidJSON    Code = "invalid-json"
	UnknownField   Code = "unknown-field"
	DuplicateField Code = "duplicate-field"
	WrongType      Code = "wrong-type"
	UnknownValue   Code = "unknown-value"
	TooLarge       Code = "too-large"
	TooDeep        Code = "too-deep"
)

// The codes of findings: see [Rules].
const (
	ScopeUndeclared Code = "scope-undeclared"

	InvalidValue     Code = "invalid-value"
	DuplicateID      Code = "duplicate-id"
	UnknownReference Code = "unknown-reference"
	ReportingCycle   Code = "reporting-cycle"
	MultipleRoots    Code = "multiple-roots"
	TierInversion    Code = "tier-inversion"

	NoAccountable Code = "no-accountable"
	NoResponsible Code = "no-responsible"

	StageUncovered          Code = "stage-uncovered"
	ChannelUncovered        Code = "channel-uncovered"
	CoveredOnlyByVacancy    Code = "covered-only-by-vacancy"
	ResponsibilityUncovered Code = "responsibility-uncovered"
	UnexpectedRole          Code = "unexpected-role"
	CombinedRoles           Code = "combined-roles"

	Vacancy Code = "vacancy"
)
