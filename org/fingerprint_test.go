package org_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func ExampleReport_Fingerprints() {
	d := org.Design{Positions: []org.Position{{ID: "cm", Roles: []role.Role{role.CommunityManager}}}}
	for _, print := range org.Validate(d).Fingerprints()[:2] {
		fmt.Println(print)
	}
	// Output:
	// 1060b5c60442d5c85e6d567a901b6789
	// 328241ded186f3330cf08027e995d5a7
}

func ExampleReport_Baseline() {
	d := org.Design{Objectives: []org.Objective{}, Positions: []org.Position{
		{ID: "todo", Roles: []role.Role{role.Strategist, role.Manager, role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}},
	}}
	baseline := org.Validate(d).Baseline()

	d.Positions[0].OtherDuties = []org.OtherDuty{{Text: "facturas"}}
	r := org.Validator{Baseline: baseline}.Validate(d)
	for _, f := range r.Findings {
		fmt.Println(f.Severity, string(f.Code), f.Subject.ID)
	}
	fmt.Println(len(r.Accepted), "accepted")
	// Output:
	// warning duty-outside-domain todo
	// 6 accepted
}

// TestFingerprintIsForGood holds one fingerprint to the letter: baselines outlive releases.
func TestFingerprintIsForGood(t *testing.T) {
	t.Parallel()
	f := org.Finding{Code: org.ResponsibilityUncovered, Severity: org.Warning, Subject: org.Subject{Kind: org.SubjectResponsibility, ID: "lead-crisis"},
		Args: org.Args{Responsibilities: []role.Responsibility{role.RespondInCrisis}, Channels: []string{"ig"}}}
	require.Equal(t, "ee18e8d3e6cb08db7d658a7e9095672c", f.Fingerprint())
}

func TestFingerprintsTellFindingsApart(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		r := org.Validator{Cap: -1}.Validate(d)
		seen := map[string]org.Finding{}
		for _, f := range r.Findings {
			if o, twice := seen[f.Fingerprint()]; twice {
				t.Errorf("seed %d: one fingerprint for %v and %v", seed, o, f)
			}
			seen[f.Fingerprint()] = f
		}
		again := org.Validator{Baseline: r.Baseline()}.Validate(d)
		if len(again.Findings) > 0 || len(again.Accepted) != len(org.Validate(d).Findings) {
			t.Errorf("seed %d: %d findings are not accepted", seed, len(again.Findings))
		}
	})
}

// TestBaselineIsOfASeverity holds what a baseline accepts: nothing that has become worse, but what has become better, and a fingerprint alone
// whatever it is.
func TestBaselineIsOfASeverity(t *testing.T) {
	t.Parallel()
	d := org.Design{Objectives: []org.Objective{}, Positions: []org.Position{
		{ID: "todo", Roles: []role.Role{role.Strategist, role.Manager, role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}},
	}}
	at := func(s org.Severity, baseline ...string) org.Report {
		return org.Validator{Levels: org.Levels{org.SinglePointOfFailure: s}, Baseline: baseline}.Validate(d)
	}
	warned := at(org.Warning)
	print := ""
	for _, f := range warned.Findings {
		if f.Code == org.SinglePointOfFailure {
			print = f.Fingerprint()
		}
	}
	require.Contains(t, warned.Baseline(), print+" warning")
	for _, test := range []struct {
		entry string
		is    org.Severity
		want  bool
	}{
		{print, org.Error, true},
		{print + " single-point-of-failure ana # since May", org.Error, true},
		{print + " off", org.Error, true},
		{print + " error", org.Error, true},
		{print + " warning", org.Error, false},
		{"\ufeff" + print + "\t warning\tsingle-point-of-failure", org.Warning, true},
		{"\ufeff" + print + "\t warning\tsingle-point-of-failure", org.Error, false},
		{print + " warning single-point-of-failure ana", org.Info, true},
		{print + " info single-point-of-failure ana", org.Warning, false},
	} {
		r := at(test.is, test.entry)
		require.Equal(t, test.want, !r.Has(org.SinglePointOfFailure), "%q %v", test.entry, test.is)
	}
	require.False(t, at(org.Error, print+" error", print+" info").Has(org.SinglePointOfFailure), "of several entries the most lenient counts")
}

func TestFingerprintLeavesOutWhatChangesByItself(t *testing.T) {
	t.Parallel()
	a := org.Finding{Code: org.Vacancy, Severity: org.Info, Subject: org.Subject{Kind: org.SubjectPosition, ID: "cm"}, Args: org.Args{Count: 1, Days: 3}}
	b := a
	b.Severity, b.Args = org.Warning, org.Args{Count: 2, Days: 30, Hours: 3}
	require.Equal(t, a.Fingerprint(), b.Fingerprint())
	b.Args.Responsibilities = []role.Responsibility{role.LeadCrisis, role.DesignStrategy}
	require.NotEqual(t, a.Fingerprint(), b.Fingerprint())
	c := b
	c.Args.Responsibilities = slices.Clone(b.Args.Responsibilities)
	slices.Reverse(c.Args.Responsibilities)
	require.Equal(t, b.Fingerprint(), c.Fingerprint())
}

// TestBaselineTakesTheLinesOfAFile reads past what is there for readers.
func TestBaselineTakesTheLinesOfAFile(t *testing.T) {
	t.Parallel()
	d := org.Design{Positions: []org.Position{{ID: "cm", Roles: []role.Role{role.CommunityManager}}}}
	all := org.Validate(d).Findings
	var file strings.Builder
	file.WriteString("# what we live with\n\n")
	for _, f := range all {
		fmt.Fprintf(&file, "%s %s %s # until May\r\n", f.Fingerprint(), string(f.Code), f.Subject.ID)
	}
	v := org.Validator{Baseline: strings.Split(file.String(), "\n")}
	require.NoError(t, v.Err())
	r := v.Validate(d)
	require.Empty(t, r.Findings)
	require.Equal(t, all, r.Accepted)
}

// TestJudgedTellsWhichRulesJudged wherever they are not the standard ones.
func TestJudgedTellsWhichRulesJudged(t *testing.T) {
	t.Parallel()
	var standard []org.Code
	for r := range org.Rules() {
		standard = append(standard, r.Code)
	}
	own := org.Rule{Code: "acme-rule", Check: noFindings}
	for name, test := range map[string]struct {
		v    org.Validator
		want []org.Code
	}{
		"the standard ones":      {org.Validator{}, nil},
		"the standard ones, set": {org.Validator{Rules: org.Rules(), Levels: org.Levels{org.Vacancy: org.Error, "acme-rule": org.Off}}, nil},
		"one is off":             {org.Validator{Levels: org.Levels{standard[0]: org.Off}}, standard[1:]},
		"one more":               {org.Validator{Rules: org.RulesWith(own, org.Rule{Code: "acme-idle"})}, append(slices.Clone(standard), "acme-rule")},
		"none":                   {org.Validator{Rules: org.RulesWith(), Levels: off(standard)}, []org.Code{}},
	} {
		if d := cmp.Diff(test.want, test.v.Validate(org.Design{}).Judged); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

func off(codes []org.Code) org.Levels {
	l := org.Levels{}
	for _, c := range codes {
		l[c] = org.Off
	}
	return l
}
