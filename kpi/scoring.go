package kpi

import (
	"math/big"
	"slices"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
)

// A Scoring says how KPIs are judged. Its zero value is of use: the standard vocabulary, intervals of 95 %, and no judgement of fewer than
// 30 cases.
type Scoring struct {
	Vocabulary Vocabulary
	Level      float64 // the confidence of intervals and comparisons; 0 is 0.95
	Least      int64   // how many cases a sample needs to be judged; 0 is 30, and 1 judges by the interval alone
}

const defaultSample = 30

func (s Scoring) level() float64 {
	if s.Level == 0 {
		return defaultLevel
	}
	return s.Level
}

func (s Scoring) least() int64 {
	if s.Least == 0 {
		return defaultSample
	}
	return s.Least
}

// Score judges readings of a period by goals. Before holds the readings of the period before, for the trends; nil gives none. A row follows
// for each goal in the order of the goals, and for each reading that has no goal in the order of the readings. A goal without a reading has
// no data.
//
// The readings of the period are those of this vocabulary: one whose [Value.Identity] names another KPI or another formula is refused, as when
// it was worked out with a KPI of one's own and is scored without it.
//
// A value that was worked out from counts or durations below 0, as [Value.Negative] tells, is no value: [NegativeCount].
//
// A value has its level by the cut points of the goal alone where it has no interval. Where it rests on fewer cases than s.Least the status
// is [StatusInsufficientSample], and where its interval reaches over a cut point it is [StatusUncertain]; a goal that is Exact asks for
// neither. A KPI of [DirectionContext] and a goal without a target have no status.
//
// The change of a share is tested as [Proportion.Compare] does, with the two periods as independent groups; of other values with intervals
// it is unclear as long as those overlap; all other changes are told as they are.
//
// The error is a [*ScorecardError] with everything that is wrong with the goals and readings, or an [*IntervalError] of [LevelOutOfRange].
// Beside a ScorecardError stands the scorecard of all other KPIs, so that one target that is mistyped hides no other: it is whole only where
// the error is nil. [Scoring.Check] tells of goals before there are readings.
func (s Scoring) Score(goals []Goal, now, before []Reading) (Scorecard, error) {
	if _, err := deviate(s.level()); err != nil {
		return Scorecard{}, err
	}
	var faults []GoalError
	readings, earlier := s.index(now, &faults), s.index(before, &faults)
	s.checkReadings(now, &faults)
	s.checkGoals(goals, &faults)
	err := s.refusal(faults)
	card := Scorecard{Level: s.level(), Rows: []Row{}}
	seen := make(map[ID]bool, len(goals))
	for _, f := range faults {
		seen[f.KPI] = true
	}
	for _, g := range goals {
		if !seen[g.KPI] {
			seen[g.KPI] = true
			card.Rows = append(card.Rows, s.row(g, readings, earlier))
		}
	}
	for _, r := range now {
		if !seen[r.KPI] {
			seen[r.KPI] = true
			card.Rows = append(card.Rows, s.row(Goal{KPI: r.KPI}, readings, earlier))
		}
	}
	card.Overall = overall(card.Rows)
	return card, err
}

// Check returns what Score refuses in goals, whatever the readings: a [*ScorecardError] with everything that is wrong with them, nil where
// they are in order. It is for targets that somebody has just written; [Scoring.Inspect] also tells what to ask about them.
func (s Scoring) Check(goals []Goal) error {
	var faults []GoalError
	s.checkGoals(goals, &faults)
	return s.refusal(faults)
}

// refusal returns the error of faults, nil where there are none.
func (s Scoring) refusal(faults []GoalError) error {
	if len(faults) == 0 {
		return nil
	}
	for i := range faults {
		faults[i].Vocabulary = s.Vocabulary
	}
	return &ScorecardError{Faults: faults}
}

// index finds readings by their KPI.
func (s Scoring) index(list []Reading, faults *[]GoalError) map[ID]Reading {
	found := make(map[ID]Reading, len(list))
	for _, r := range list {
		if _, twice := found[r.KPI]; twice {
			*faults = append(*faults, GoalError{Reason: DuplicateReading, KPI: r.KPI})
			continue
		}
		found[r.KPI] = s.plausible(r)
		s.known(r.KPI, faults)
	}
	return found
}

// known refuses an id that the vocabulary does not know.
func (s Scoring) known(id ID, faults *[]GoalError) (KPI, bool) {
	k, ok := s.Vocabulary.KPI(id)
	unknown := func(e GoalError) bool { return e.Reason == UnknownGoal && e.KPI == id }
	if !ok && !slices.ContainsFunc(*faults, unknown) { // a goal and its readings are of one KPI
		var ids []string
		for k := range s.Vocabulary.KPIs() {
			ids = append(ids, string(k.ID))
		}
		*faults = append(*faults, GoalError{Reason: UnknownGoal, KPI: id, Near: ID(suggest.Nearest(string(id), ids))})
	}
	return k, ok
}

// checkReadings refuses values that are not of the KPI that the vocabulary holds under their id. What is no formula, as the mean of cells,
// and a value of which nothing is known are the caller's own affair.
func (s Scoring) checkReadings(list []Reading, faults *[]GoalError) {
	for _, r := range list {
		is := r.Value.Identity()
		k, ok := s.Vocabulary.KPI(r.KPI)
		if !ok || is.KPI == "" || k.Formula == nil {
			continue
		}
		want := k.Formula.String()
		if is.KPI == r.KPI && (is.Formula == want || nodesOf(is.Formula) == nil || is.sameFormula(Identity{Formula: want})) {
			continue
		}
		*faults = append(*faults, GoalError{Reason: OtherDefinition, KPI: r.KPI, Got: l10n.Clip(is.Formula), Formula: l10n.Clip(want)})
	}
}

func (s Scoring) checkGoals(goals []Goal, faults *[]GoalError) {
	weighted := slices.ContainsFunc(goals, func(g Goal) bool { return !g.Weight.IsZero() })
	seen, sum := make(map[ID]bool, len(goals)), 0
	for _, g := range goals {
		if seen[g.KPI] {
			*faults = append(*faults, GoalError{Reason: DuplicateGoal, KPI: g.KPI})
			continue
		}
		seen[g.KPI] = true
		sum += g.Weight.Sign()
		k, ok := s.known(g.KPI, faults)
		if !ok {
			continue
		}
		*faults = append(*faults, s.check(g, k)...)
		if weighted && g.Weight.IsZero() {
			*faults = append(*faults, GoalError{Reason: MixedWeights, KPI: g.KPI})
		}
	}
	if weighted && sum == 0 {
		*faults = append(*faults, GoalError{Reason: NoWeights})
	}
}

func (s Scoring) row(g Goal, now, before map[ID]Reading) Row {
	k, _ := s.Vocabulary.KPI(g.KPI)
	reading, earlier := now[g.KPI], before[g.KPI]
	reading.KPI = g.KPI
	r := Row{KPI: g.KPI, Name: k.Name, Direction: direction(k, g), Goal: g, Reading: reading}
	r.Unit, r.Style = s.shape(k, g, reading.Value)
	r.Trend = s.trend(k, g, reading, earlier)
	r.Progress, _ = g.Progress(reading.Value)
	r.Cautions = s.cautions(k, g, reading)
	uneven := reading.Days != earlier.Days && reading.Days > 0 && earlier.Days > 0
	if uneven && !r.Trend.Change.IsZero() && s.Vocabulary.growsWithTime(k.Formula, reading.Value.form) {
		r.Cautions = append(r.Cautions, CautionUnequalPeriods)
	}
	s.judge(&r)
	return r
}

// shape returns what a KPI is counted in and how its values are shown, also where there is none.
func (s Scoring) shape(k KPI, g Goal, v Value) (Unit, Style) {
	if v.r == nil {
		t, err := s.Vocabulary.Check(k.Formula)
		if err != nil {
			return "", 0
		}
		v = Value{r: new(big.Rat), unit: withCurrency(t.Unit, g.Target.Currency), form: t.Form, style: k.Style}
		if k.Form != 0 {
			v.form = k.Form
		}
		if k.Style == 0 {
			v.style = k.ID.Style()
		}
	}
	return v.unit, v.Style()
}

// unitOf returns the unit of a KPI's formula: "" where it has none.
func (v Vocabulary) unitOf(k KPI) Unit {
	t, err := v.Check(k.Formula)
	if err != nil {
		return ""
	}
	return t.Unit
}

// judge sets the status of a row.
func (s Scoring) judge(r *Row) {
	bands, err := r.Goal.Bands()
	if err != nil || bands.IsZero() || r.Direction == DirectionContext {
		return
	}
	v := r.Reading
	if v.Value.r == nil {
		r.Status = missingStatus(v.Undefined)
		return
	}
	if r.Level = bands.Level(v.Value); r.Level == 0 {
		r.Status = StatusUndefined
		r.Reading.Undefined = &UndefinedError{
			Reason: TargetMismatch, KPI: r.KPI, Currencies: []string{v.Value.unit.Currency(), r.Goal.Target.Currency}, Vocabulary: s.Vocabulary,
		}
		return
	}
	switch {
	case r.Goal.Exact:
		r.Status = r.Level
	case v.N > 0 && v.N < s.least():
		r.Status = StatusInsufficientSample
	case !v.Interval.IsZero() && bands.straddles(v.Interval):
		r.Status = StatusUncertain
	default:
		r.Status = r.Level
	}
}

func missingStatus(e *UndefinedError) Status {
	switch {
	case e == nil || e.Reason == Missing && !e.lacksPart():
		return StatusNoData
	case e.Reason == Insufficient:
		return StatusInsufficientSample
	default:
		return StatusUndefined
	}
}
