package role_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// month is a scorecard of every standard KPI, without data.
func month(t *testing.T) kpi.Scorecard {
	t.Helper()
	var s kpi.Scoring
	card, err := s.Score(nil, s.Readings(kpi.Inputs{}, slices.Collect(kpi.IDs())...), nil)
	require.NoError(t, err)
	return card
}

func ids(c kpi.Scorecard) []kpi.ID {
	list := []kpi.ID{}
	for _, r := range c.Rows {
		list = append(list, r.KPI)
	}
	return list
}

// Each framework's scorecards hold what it says of KPIs, each KPI at most once as one that somebody answers for.
func TestScorecards(t *testing.T) {
	t.Parallel()
	card := month(t)
	for f := range role.Frameworks() {
		owners := map[kpi.ID]role.Role{}
		for r := range role.Roles() {
			answers, reports := []kpi.ID{}, []kpi.ID{}
			for id, cell := range f.KPIs(r) {
				if cell.Answers {
					answers = append(answers, id)
				} else {
					reports = append(reports, id)
				}
			}
			got := f.Scorecard(r, card)
			if diff := cmp.Diff([][]kpi.ID{answers, reports}, [][]kpi.ID{ids(got.Answers), ids(got.Reports)}); diff != "" {
				t.Errorf("%s %s (-want +got)\n%s", f, r, diff)
			}
			for _, id := range ids(got.Answers) {
				if owners[id] != "" {
					t.Errorf("%s: %s is answered for by %s and %s", f, id, owners[id], r)
				}
				owners[id] = r
			}
			if got.Unmeasured != nil {
				t.Errorf("%s %s: %v have a row", f, r, got.Unmeasured)
			}
			none := f.Scorecard(r, kpi.Scorecard{})
			if diff := cmp.Diff(answers, append([]kpi.ID{}, none.Unmeasured...)); diff != "" {
				t.Errorf("%s %s (-want +got)\n%s", f, r, diff)
			}
		}
		if len(owners) == 0 {
			t.Errorf("%s: nobody answers for anything", f)
		}
	}
	zero := role.Framework{}.Scorecard(role.Manager, card)
	if len(zero.Answers.Rows)+len(zero.Reports.Rows)+len(zero.Unmeasured) != 0 {
		t.Error(zero)
	}
}

func TestScorecardJSON(t *testing.T) {
	t.Parallel()
	want := role.Reconciled().Scorecard(role.CommunityManager, month(t))
	text, err := json.Marshal(want)
	require.NoError(t, err)
	var got role.Scorecard
	require.NoError(t, json.Unmarshal(text, &got))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The community manager answers for the response rate and collects the sentiment, for which the social media manager answers.
func ExampleFramework_Scorecard() {
	var s kpi.Scoring
	goals := []kpi.Goal{
		{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}},
		{KPI: kpi.NetSentiment, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.2")}},
	}
	readings := s.Readings(kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(374), kpi.MessagesReceived: kpi.Count(410),
		kpi.Mentions: kpi.Count(900), kpi.PositiveMentions: kpi.Count(400), kpi.NegativeMentions: kpi.Count(100),
	}}, kpi.ResponseRate, kpi.NetSentiment)
	card, err := s.Score(goals, readings, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range []role.Role{role.CommunityManager, role.Manager} {
		mine := role.Reconciled().Scorecard(r, card)
		fmt.Println(r.Name(language.English))
		for _, row := range mine.Answers.Rows {
			fmt.Println("  answers for", row)
		}
		for _, row := range mine.Reports.Rows {
			fmt.Println("  collects", row)
		}
		fmt.Println(" ", len(mine.Unmeasured), "more without data")
	}
	// Output:
	// community manager
	//   answers for Response rate: 91.2% (374 of 410; 95% confidence interval: 88.1% to 93.6%). On target (at least 85%).
	//   collects Net sentiment: 33 (n = 900; 95% confidence interval: 29 to 38). On target (at least 20).
	//   28 more without data
	// social media manager
	//   answers for Net sentiment: 33 (n = 900; 95% confidence interval: 29 to 38). On target (at least 20).
	//   43 more without data
}
