package org

import (
	"slices"
	"testing"

	"example.com/socialorg/internal/english"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// spanish are the ways in which the library speaks Spanish.
var spanish = [...]language.Tag{language.Spanish, language.EuropeanSpanish, language.LatinAmericanSpanish, language.MustParse("es-MX")}

// TestSpanishIsSpanish holds that no English word gets into a Spanish sentence, whatever its arguments are.
func TestSpanishIsSpanish(t *testing.T) {
	t.Parallel()
	words, err := english.Read("../internal/l10n", "../role", "../kpi", ".")
	require.NoError(t, err)
	fields := english.Set(schemaText)
	check := func(what, text string) {
		t.Helper()
		if found := words.In(text, fields, nil); found != nil {
			t.Errorf("%s: English words %q in %q", what, found, text)
		}
	}
	for _, tag := range spanish {
		for _, m := range messages {
			for _, n := range [...]int{0, 1, 2, 9} {
				f := told(m.code, m.problem, n)
				check(string(m.code)+" "+string(m.problem), f.Message(tag))
				check(string(m.code)+" help", f.Help(tag))
			}
		}
		for r := range Rules() {
			check(string(r.Code)+" summary", r.Summary.In(tag))
			check(string(r.Code)+" severity", r.Severity.Name(tag))
		}
		for k := SubjectKind(0); k <= SubjectSuppression; k++ {
			check("subject kind", k.Name(tag))
		}
		for k := StepFill; k <= StepAssign; k++ {
			check("step kind", k.Name(tag))
			for _, hours := range [...]float64{0, 1, 7.5} {
				step := Step{Kind: k, Position: "«x»", Role: role.CommunityManager, Responsibility: role.AnswerComments, Brands: times("«b»", 9), Channels: times("«c»", 2), Hours: hours}
				check("step", step.Message(tag))
			}
		}
		work := slices.Collect(role.Responsibilities())
		for c := range Cuts() {
			for _, known := range [...]bool{true, false} {
				split := Split{Cut: c, Position: "«x»", Known: known, Before: 50, Available: 34, Stays: Profile{Hours: 1}, Goes: Profile{Hours: 49, Role: role.ContentCreator}}
				check("split", split.Message(tag))
				split.Except, split.Stays.Responsibilities, split.Goes.Responsibilities = work[:3], work[:1], work[1:3]
				split.More, split.Over, split.Elsewhere = 1, 1, 2.5
				check("split", split.Message(tag))
				for _, split.Fill = range [...]string{"«y»", "«x»"} {
					check("split", split.Message(tag))
				}
			}
		}
		for hires := range 3 {
			for _, p := range [...]Proposal{{Minimal: true}, {Bound: 0}, {Bound: hires}} {
				p.Hires, p.Busiest, p.Steps = hires, 0.5, make([]Step, 1)
				check("plan", p.Message(tag))
			}
		}
		for _, code := range [...]Code{InvalidJSON, UnknownField, DuplicateField, WrongType, UnknownValue, UnknownVersion, TooLarge, TooDeep} {
			wants, gots := []string{"UTF-8", "1", "4096"}, []string{"", "//", ",}", "U+000A", "'", "UTF-16", `\ud800`, "share"}
			if code == WrongType {
				wants = []string{"object", "array", "string", "number", "decimal", "integer", "boolean"}
				gots = append(wants, "null", "7")
			}
			for _, want := range wants {
				for _, got := range gots {
					for _, pointer := range [...]string{"", "/positions/0/share"} {
						check(string(code), DecodeFault{Code: code, Got: got, Want: want, Pointer: pointer, Suggestion: "«x»"}.Message(tag))
						check(string(code), DecodeFault{Code: code, Got: got, Want: want, Pointer: pointer}.Message(tag))
					}
				}
			}
		}
	}
}

func times[T ~string](id T, n int) []T {
	list := make([]T, n)
	for i := range list {
		list[i] = id
	}
	return list
}

// told is a finding with n of everything.
func told(code Code, problem Problem, n int) Finding {
	subject := func(k SubjectKind, id string) (list []Subject) {
		for range n {
			list = append(list, Subject{Kind: k, ID: id})
		}
		return list
	}
	f := Finding{Code: code, Args: Args{Problem: problem, Brands: times("«b»", n), Channels: times("«c»", n), Related: subject(SubjectPosition, "«p»"),
		Also: subject(SubjectPosition, "«q»"), Count: n, Limit: float64(n), Days: n, Hours: float64(n), Available: float64(n), Share: float64(n)}}
	switch code {
	case StageUncovered:
		f.Subject = Subject{Kind: SubjectStage, ID: role.StageAnalysis.String()}
		f.Args.Stage = role.StageAnalysis
	case ResponsibilityUncovered, NoResponsible, ManyAccountable, ConsultInflation:
		f.Subject = Subject{Kind: SubjectResponsibility, ID: string(role.AnalyseResults)}
	case KPIInvalid, KPIOwnerCannotInfluence, KPITargetMissing, KPIUnmeasured, KPIUnowned:
		f.Subject = Subject{Kind: SubjectKPI, ID: string(kpi.ERReach)}
	default:
		f.Subject = Subject{Kind: SubjectPosition, ID: "«x»", Field: "reportsTo"}
	}
	if n == 0 {
		return f
	}
	f.Args.Value, f.Args.Suggestion, f.Args.Unknown, f.Args.Uneven, f.Args.Framework = "«v»", "«s»", n == 1, n > 1, role.Reconciled().ID()
	f.Args.Missing = []string{"activities", "objectives", "outside", "channels", "volumes", "hours", "schedules"}
	for a := range role.Activities() {
		f.Args.Activities = append(f.Args.Activities, a)
	}
	for r := range role.Roles() {
		f.Args.Roles = append(f.Args.Roles, r)
	}
	for x := range role.Responsibilities() {
		f.Args.Responsibilities = append(f.Args.Responsibilities, x)
		for a := range x.Produces() {
			f.Args.Artefacts = append(f.Args.Artefacts, a)
		}
	}
	f.Args.Measures = append(f.Args.Measures, kpi.Reach)
	if problem == ProblemTarget || problem == ProblemQuestion {
		f.Args.Goals = []kpi.GoalError{{Reason: kpi.ShareTarget, KPI: kpi.ResponseRate, Right: kpi.Int(85)}}
	} else {
		f.Args.Faults = kpi.Vocabulary{}.Analyze("reach +").Faults
	}
	for k := SubjectPosition; k <= SubjectSuppression; k++ {
		f.Args.Because = append(f.Args.Because, Subject{Kind: k, ID: "«k»"})
	}
	for _, a := range f.Args.Activities {
		f.Args.Because = append(f.Args.Because, Subject{Kind: SubjectActivity, ID: string(a)})
	}
	for o := range role.Objectives() {
		f.Args.Because = append(f.Args.Because, Subject{Kind: SubjectObjective, ID: string(o)})
	}
	for _, days := range []string{"daily", "mon-fri", "sat,sun", "wed"}[:min(n, 4)] {
		f.Args.Slots = append(f.Args.Slots, Hours{Days: days, From: "09:00", To: "18:00", TimeZone: "Europe/Madrid"})
	}
	f.Args.Responsibilities = f.Args.Responsibilities[:n*7]
	return f
}
