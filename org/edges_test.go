package org_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Tests of what stands just at a bound and just beyond it.

func TestPlansSayWhatTheyAdd(t *testing.T) {
	t.Parallel()
	ids := func(n int) (list []string) {
		for i := range n {
			list = append(list, fmt.Sprint("m", i+1))
		}
		return list
	}
	step := func(hours float64, brands int) org.Step {
		return org.Step{Kind: org.StepAssign, Position: "cm", Responsibility: role.CreateContent, Hours: hours, Brands: ids(brands)}
	}
	for _, tt := range []struct{ got, want string }{
		{step(0.04, 0).Message(language.English), "Assign to “cm”: create content."},
		{step(0.05, 0).Message(language.English), "Assign to “cm” (0.1 hours a week): create content."},
		{step(1, 0).Message(language.Spanish), "Asignar a «cm» (1 hora semanal): crear el contenido."},
		{step(1e6, 0).Message(language.English), "Assign to “cm”: create content."},
		{step(0, 8).Message(language.English), "Assign to “cm”: create content for “m1”, “m2”, “m3”, “m4”, “m5”, “m6”, “m7” and “m8”."},
		{step(0, 10).Message(language.English), "Assign to “cm”: create content for “m1”, “m2”, “m3”, “m4”, “m5”, “m6”, “m7”, “m8” and 2 more."},
		{org.Step{Kind: org.StepExtend, Position: "cm", Brands: ids(1), Channels: []string{"ig"}}.Message(language.Spanish), "Ampliar el puesto «cm» a «m1» e «ig»."},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
	for _, n := range []int{23, 24, 25} {
		var p org.Proposal
		for x := range role.Responsibilities() {
			if len(p.Steps) < n {
				p.Steps = append(p.Steps, org.Step{Kind: org.StepAssign, Position: "cm", Responsibility: x})
			}
		}
		lines := p.Lines(language.English, nil)
		require.Len(t, lines, 1)
		if got := strings.Contains(lines[0], "more"); got != (n > 24) {
			t.Errorf("%d tasks: %s", n, lines[0])
		}
	}
	for busiest, want := range map[float64]string{0: "", 0.004: "", 0.01: "1%", 0.995: "100%", 1e6: ""} {
		text := org.Proposal{Steps: []org.Step{step(1, 0)}, Closes: make([]org.Gap, 1), Busiest: busiest}.Message(language.English)
		if !strings.Contains(text, want) || want == "" && strings.Contains(text, "%") {
			t.Errorf("busiest %v: %s", busiest, text)
		}
	}
}

func TestHoursAreToldWithOneDecimal(t *testing.T) {
	t.Parallel()
	for hours, want := range map[float64]string{0: "0 h", 0.04: "0.04 h", 0.09: "0.09 h", 0.1: "0.1 h", 1: "1 hour ", 9.96: "10 h", 12.34: "12.3 h"} {
		f := org.Finding{Code: org.OverCapacity, Subject: org.Subject{Kind: org.SubjectPerson, ID: "ana"}, Args: org.Args{Hours: hours, Available: 5}}
		if text := f.Message(language.English); !strings.Contains(text, " "+want) {
			t.Errorf("%v hours: %s", hours, text)
		}
	}
}

func TestPeaksAreBounded(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	for factor, ok := range map[float64]bool{0: true, 1: true, 1000: true, 1000.5: false, -0.1: false} {
		_, err := d.With(org.Peak(factor))
		if ok != (err == nil) || err != nil && !errors.Is(err, org.InvalidValue) {
			t.Errorf("a peak of %v: %v", factor, err)
		}
	}
	quiet, err := d.With(org.Peak(0))
	require.NoError(t, err)
	require.Zero(t, *quiet.Channels[0].CommentsPerDay)
}

// Whoever goes leaves what takes two ends, and what has more of them goes on without her.
func TestLiaisonsOfThreeGoOn(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	d.Outside = []org.Outside{{ID: "prensa", Kind: role.PartyPR}}
	d.Liaisons = []org.Liaison{{Between: []string{"smm", "cm", "prensa"}}, {Between: []string{"cm", "prensa"}}, {Between: []string{"smm", "prensa"}}}
	d.Approvals = []org.Approval{{By: "smm"}, {By: "cm", Deputy: "smm"}}
	d.KPIs = []org.KPI{{ID: "er_reach", Owner: "cm", Reporter: "smm"}, {ID: "reach", Owner: "smm", Reporter: "cm"}}
	got, err := d.With(org.PositionGoes("smm"))
	require.NoError(t, err)
	if diff := cmp.Diff([]org.Liaison{{Between: []string{"cm", "prensa"}}, {Between: []string{"cm", "prensa"}}}, got.Liaisons); diff != "" {
		t.Errorf("liaisons (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]org.Approval{{By: "cm"}}, got.Approvals); diff != "" {
		t.Errorf("approvals (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]org.KPI{{ID: "er_reach", Owner: "cm"}, {ID: "reach", Reporter: "cm"}}, got.KPIs); diff != "" {
		t.Errorf("KPIs (-want +got):\n%s", diff)
	}
}

func TestLimitsAtTheirBounds(t *testing.T) {
	t.Parallel()
	for _, l := range []org.Limits{
		{HoursPerWeek: 168}, {TitleShare: 1}, {Shrinkage: 0.99, CareShrinkage: 0.99}, {Span: 17}, {CareSpan: 30, CareSpanError: 30}, {Overload: 1.3}, {Underload: 1}, {SpanError: 13},
	} {
		require.NoError(t, org.Validator{Limits: l}.Err(), "%+v", l)
	}
	for _, l := range []org.Limits{
		{HoursPerWeek: 168.5}, {HoursPerWeek: -1}, {TitleShare: 1.01}, {Shrinkage: 1}, {Span: 18}, {CareSpan: 31, CareSpanError: 30}, {Overload: 1.31}, {Underload: 1.01}, {SpanError: 12},
	} {
		require.Error(t, org.Validator{Limits: l}.Err(), "%+v", l)
	}
}

// An error lists ten faults, and says how many there are beyond.
func TestPolicyErrorListsTen(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 9, 10, 11, 12} {
		levels := org.Levels{}
		for i := range n {
			levels[org.Code(fmt.Sprint("acme-", i))] = org.Info
		}
		err := org.Validator{Levels: levels}.Err()
		require.Error(t, err)
		want := 1 + min(n, 10)
		if n > 10 {
			want++
			require.ErrorContains(t, err, fmt.Sprintf("and %d more", n-10))
		}
		require.Len(t, strings.Split(err.Error(), "\n"), want, "%v", err)
	}
}

func TestLiveAtItsBounds(t *testing.T) {
	t.Parallel()
	good := org.Live{PerHour: 60, HandleMinutes: 4, WithinSeconds: 20, Level: 0.8}
	for _, tt := range []struct {
		change func(*org.Live)
		agents int
		bound  string
	}{
		{func(*org.Live) {}, 7, ""},
		{func(l *org.Live) { l.PerHour = 0 }, 0, ""},
		{func(l *org.Live) { l.Level = 0.999999 }, 17, ""},
		{func(l *org.Live) { l.Level = 1 }, 0, "above 0 and at most 0.999999"},
		{func(l *org.Live) { l.WithinSeconds = 0 }, 7, ""},
		{func(l *org.Live) { l.WithinSeconds = -1 }, 0, "0 or more"},
		{func(l *org.Live) { l.HandleMinutes = 0 }, 0, "above 0"},
		{func(l *org.Live) { l.Concurrency = 1 }, 7, ""},
		{func(l *org.Live) { l.Concurrency = 2 }, 4, ""},
		{func(l *org.Live) { l.Concurrency = 1000 }, 1, ""},
		{func(l *org.Live) { l.Concurrency = 1001 }, 0, "from 1 to 1000"},
		{func(l *org.Live) { l.Productivity = 0.01 }, 700, ""},
		{func(l *org.Live) { l.Productivity = 0.5 }, 14, ""},
		{func(l *org.Live) { l.Productivity = 0.009 }, 0, "from 0.01 to 1"},
	} {
		l := good
		tt.change(&l)
		n, err := l.Agents()
		if n != tt.agents || (err == nil) != (tt.bound == "") || err != nil && !strings.Contains(err.Error(), tt.bound) {
			t.Errorf("%+v: %d agents, %v; want %d, %q", l, n, err, tt.agents, tt.bound)
		}
	}
}

// An export reads as a design up to its bounds, and says what is beyond them.
func TestImportAtItsBounds(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x", 64)
	for _, tt := range []struct {
		name, csv    string
		want, doubts []string
	}{
		{"full time and none", "ID;Puesto;Jornada\n1;CM;0\n2;CM;1\n3;CM;100 %\n4;CM;1,01\n5;CM;-0,1\n",
			[]string{"1: community-manager (1*0)", "2: community-manager (2)", "3: community-manager (3)", "4: community-manager (4)", "5: community-manager (5)"},
			[]string{"1 missing-column", "5 unreadable-value 1,01", "6 unreadable-value -0,1"}},
		{"hours of a week", "ID;Puesto;Horas\n1;CM;0\n2;CM;168\n3;CM;168,5\n4;CM;-1\n5;CM;100 %\n6;CM;100,1 %\n",
			[]string{"1: community-manager (1) 0 h", "2: community-manager (2) 168 h", "3: community-manager (3)", "4: community-manager (4)", "5: community-manager (5)", "6: community-manager (6)"},
			[]string{"1 missing-column", "4 unreadable-value 168,5", "5 unreadable-value -1", "7 unreadable-value 100,1 %"}},
		{"ids as they are written", "ID;Puesto\n!a~;CM\n" + long + ";CM\n" + long + "y;CM\na b;CM\n",
			[]string{"!a~: community-manager (!a~)", long + ": community-manager (" + long + ")", long + "-2: community-manager (" + long + "-2)", "a-b: community-manager (a-b)"},
			[]string{"1 missing-column", "4 changed-id " + long, "4 changed-id " + long}},
		{"the earliest day that a seat is open", "ID;Código de puesto;Puesto;Estado;Vacante desde\n;P1;CM;Vacante;2026-10-02\n;P1;CM;Vacante;2026-10-01\n;P1;CM;Vacante;2026-10-01\n;P1;CM;Vacante;2026-10-03\n",
			[]string{"P1: community-manager () of 4 since 2026-10-01"}, []string{"1 missing-column"}},
		{"the first of the list is the superior", "ID;Puesto;Jefe\n1;Social Media Manager;\n2;CM;1\n3;CM;(1)\n",
			[]string{"1: social-media-manager (1)", "2: community-manager < 1 (2)", "3: community-manager < 1 (3)"}, nil},
	} {
		got, err := org.ImportCSV(strings.NewReader(tt.csv))
		require.NoError(t, err, tt.name)
		if diff := cmp.Diff(tt.want, lines(got.Design)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
		if diff := cmp.Diff(tt.doubts, codes(got.Doubts)); diff != "" {
			t.Errorf("%s, doubts (-want +got):\n%s", tt.name, diff)
		}
	}
}

// A superior may be up to eight people.
func TestSuperiorsAreUpToEight(t *testing.T) {
	t.Parallel()
	for _, n := range []int{2, 8, 9} {
		text := "ID;Puesto;Jefe\n"
		var all []string
		for i := range n {
			text += fmt.Sprintf("%d;Social Media Manager;\n", i+1)
			all = append(all, fmt.Sprint(i+1))
		}
		got, err := org.ImportCSV(strings.NewReader(text + "cm;CM;" + strings.Join(all, "/") + "\n"))
		require.NoError(t, err)
		cm := got.Design.Positions[n]
		if named := cm.ReportsTo == "1" && len(cm.DottedTo) == n-1; named != (n <= 8) {
			t.Errorf("%d superiors: %q and %v", n, cm.ReportsTo, cm.DottedTo)
		}
	}
}

// What is asked again and again is kept as often as was asked for, and the rest counted.
func TestDoubtsAreBounded(t *testing.T) {
	t.Parallel()
	for _, n := range []int{9, 10, 11} {
		got, err := org.Importer{MaxDoubts: 10}.CSV(strings.NewReader("ID,Puesto,Jefe\n" + strings.Repeat("1,,\n", n)))
		require.NoError(t, err)
		if len(got.Doubts) != min(n, 10) || got.More != max(0, n-10) {
			t.Errorf("%d doubts: %d and %d more", n, len(got.Doubts), got.More)
		}
	}
	for _, n := range []int{7, 8, 9, 99, 100, 101} {
		d := org.Doubt{Code: org.RepeatedRow, Lines: slices.Repeat([]int{7}, n), Count: n}
		if more := strings.Contains(d.Message(language.English), "…"); more != (n > 8) {
			t.Errorf("%d lines: %s", n, d.Message(language.English))
		}
	}
}

// A file without headers says what stands there instead, ten cells of it.
func TestHeadersAreShown(t *testing.T) {
	t.Parallel()
	for _, n := range []int{9, 10, 11} {
		var cells []string
		for i := range n {
			cells = append(cells, fmt.Sprint("c", i))
		}
		_, err := org.ImportCSV(strings.NewReader(strings.Join(cells, ",") + "\n"))
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		require.Equal(t, strings.Join(cells[:min(n, 10)], ", "), refused.Faults[0].Got)
	}
}

// A threshold that is off is no part of what is said of a rule.
func TestConditionsTellNoThresholdThatIsOff(t *testing.T) {
	t.Parallel()
	for r := range org.Rules() {
		off := org.Limits{Span: -1, SpanError: -1, CareSpan: -1, CareSpanError: -1, Layers: -1, Deciders: -1, Consulted: -1, Overload: -1, OverloadError: -1, Underload: -1}
		if text := r.When(language.English, off); strings.Contains(text, "-") && strings.Contains(text, "-1") {
			t.Errorf("%s: %s", string(r.Code), text)
		}
	}
}
