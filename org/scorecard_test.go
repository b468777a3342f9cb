package org_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func measured() org.Design {
	return org.Design{
		Positions: []org.Position{{ID: "smm"}, {ID: "cm"}, {ID: "idle"}},
		Outside:   []org.Outside{{ID: "agencia"}},
		Measures:  []kpi.MeasureDef{{ID: "signups", Unit: "{signup}", Kind: kpi.KindFlow}},
		KPIs: []org.KPI{
			{ID: kpi.ERReach, Owner: "smm", Reporter: "cm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.03")}},
			{ID: "signup_rate", Name: socialorg.Text{ES: "Tasa de altas"}, Formula: "signups / reach", Direction: kpi.DirectionHigher,
				Owner: "smm", Reporter: "agencia"},
			{ID: kpi.ResponseRate, Owner: "cm", Reporter: "cm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.5")}},
			{ID: kpi.MentionsKPI, Direction: kpi.DirectionHigher, Target: kpi.Target{AtLeast: kpi.Int(10)}},
			{ID: kpi.CPC, Owner: "nobody"},
		},
	}
}

func TestScorecards(t *testing.T) {
	t.Parallel()
	d := measured()
	v, err := d.Vocabulary()
	require.NoError(t, err)
	s := kpi.Scoring{Vocabulary: v}
	in := kpi.Inputs{Now: kpi.Sample{
		"signups": kpi.Count(30), kpi.Reach: kpi.Count(1000), kpi.Interactions: kpi.Count(40), kpi.Mentions: kpi.Count(12),
		kpi.MessagesAnswered: kpi.Count(90), kpi.MessagesReceived: kpi.Count(100),
	}}
	card, err := s.Score(d.Goals(), s.Readings(in, kpi.MentionsKPI, kpi.ResponseRate, "signup_rate", kpi.ERReach, kpi.LeadsKPI), nil)
	require.NoError(t, err)
	var got []string
	for _, c := range d.Scorecards(card) {
		line := c.Position + ":"
		for _, r := range c.Answers.Rows {
			line += fmt.Sprintf(" %s %s", r.KPI, r.Status)
		}
		line += ";"
		for _, r := range c.Reports.Rows {
			line += " " + string(r.KPI)
		}
		got = append(got, line)
	}
	want := []string{
		"smm: er_reach on-target signup_rate ;",
		"cm: response_rate on-target; er_reach",
		"agencia:; signup_rate",
		"nobody: cpc ;",
		": mentions on-target;",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestVocabularyFaults(t *testing.T) {
	t.Parallel()
	d := measured()
	d.KPIs = append(d.KPIs,
		org.KPI{ID: "wrong_a", Formula: "signups / reech"}, org.KPI{ID: "wrong_b", Formula: "signups +"}, org.KPI{ID: "wrong_c", Formula: "signups + reach"})
	_, err := d.Vocabulary()
	require.ErrorIs(t, err, kpi.UnknownMeasure)
	require.ErrorIs(t, err, kpi.Syntax)
	require.ErrorIs(t, err, kpi.UnitMismatch)
	for _, subject := range []string{"wrong_a", "wrong_b", "wrong_c"} {
		if !strings.Contains(err.Error(), subject) {
			t.Errorf("%v lacks %s", err, subject)
		}
	}
	d = measured()
	d.Measures[0].Unit = "signup"
	_, err = d.Vocabulary()
	require.ErrorIs(t, err, kpi.InvalidUnit)
	d = measured()
	d.KPIs = append(d.KPIs, org.KPI{ID: "nothing"}, d.KPIs[0])
	v, err := d.Vocabulary()
	require.NoError(t, err)
	_, err = kpi.Scoring{Vocabulary: v}.Score(d.Goals(), nil, nil)
	require.ErrorIs(t, err, kpi.UnknownGoal)
	require.ErrorIs(t, err, kpi.DuplicateGoal)
}

// A design's own KPIs, judged by its own targets, for those who answer for them.
func ExampleDesign_Scorecards() {
	d := org.Design{
		Positions: []org.Position{{ID: "smm"}, {ID: "cm"}},
		Measures:  []kpi.MeasureDef{{ID: "signups", Unit: "{signup}", Kind: kpi.KindFlow}},
		KPIs: []org.KPI{
			{ID: "signup_rate", Name: socialorg.Text{EN: "Sign-up rate"}, Formula: "signups / sessions", Direction: kpi.DirectionHigher,
				Owner: "smm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.02")}},
			{ID: kpi.ResponseRate, Owner: "cm", Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}},
		},
	}
	v, err := d.Vocabulary()
	if err != nil {
		fmt.Println(err)
		return
	}
	s := kpi.Scoring{Vocabulary: v}
	in := kpi.Inputs{Now: kpi.Sample{
		"signups": kpi.Count(57), kpi.Sessions: kpi.Count(2077), kpi.MessagesAnswered: kpi.Count(310), kpi.MessagesReceived: kpi.Count(410),
	}}
	card, err := s.Score(d.Goals(), s.Readings(in, "signup_rate", kpi.ResponseRate), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range d.Scorecards(card) {
		fmt.Printf("%s: %s\n", c.Position, c.Answers.Rows[0])
	}
	// Output:
	// smm: Sign-up rate: 0.027. On target (at least 0.02).
	// cm: Response rate: 75.6% (310 of 410; 95% confidence interval: 71.2% to 79.5%). Off target (at least 85%).
}
