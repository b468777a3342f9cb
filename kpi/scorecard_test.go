package kpi_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// answers is a month of so many messages answered of so many.
func answers(answered, received int64) kpi.Inputs {
	return now(map[kpi.Measure]int64{kpi.MessagesAnswered: answered, kpi.MessagesReceived: received})
}

func floor(id kpi.ID, s string) kpi.Goal {
	return kpi.Goal{KPI: id, Target: kpi.Target{AtLeast: kpi.MustDecimal(s)}}
}

func TestScorecardEnums(t *testing.T) {
	t.Parallel()
	checkEnum(t, kpi.Methods(), "method(99)", "wilson", "normal", "ranks", "delta", "bootstrap")
	checkEnum(t, kpi.Moves(), "move(99)", "better", "worse", "same", "unclear", "untested", "neutral")
	checkEnum(t, kpi.Cautions(), "caution(99)", "small-sample", "few-successes", "assumed-zero", "carried", "outside-cohort", "unequal-periods",
		"own-definition", "percent-target", "no-currency")
	checkEnum(t, kpi.Statuses(), "status(99)", "on-target", "near", "off-target", "uncertain", "insufficient-sample", "undefined", "no-data")
}

func TestStatuses(t *testing.T) {
	t.Parallel()
	near := floor(kpi.ResponseRate, "0.9")
	near.Near = kpi.Target{AtLeast: kpi.MustDecimal("0.6")}
	exact := near
	exact.Exact = true
	euros := kpi.Goal{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"}}
	spent := func(n int64, currency string) kpi.Inputs {
		return kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(n), currency), kpi.Leads: kpi.Count(5)}}
	}
	bare := kpi.Goal{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10)}}
	waits := kpi.Goal{KPI: kpi.FirstResponseTime, Target: kpi.Target{AtMost: kpi.Int(60)}}
	for _, tt := range []struct {
		name          string
		goal          kpi.Goal
		in            kpi.Inputs
		status, level kpi.Status
		cautions      []kpi.Caution
	}{
		{"on target", near, answers(4800, 5000), kpi.StatusOnTarget, kpi.StatusOnTarget, nil},
		{"near", near, answers(4000, 5000), kpi.StatusNear, kpi.StatusNear, nil},
		{"off target", near, answers(1000, 5000), kpi.StatusOffTarget, kpi.StatusOffTarget, nil},
		{"uncertain", near, answers(91, 100), kpi.StatusUncertain, kpi.StatusOnTarget, nil},
		{"uncertain, and exact", exact, answers(91, 100), kpi.StatusOnTarget, kpi.StatusOnTarget, nil},
		{"few messages", near, answers(1, 2), kpi.StatusInsufficientSample, kpi.StatusOffTarget, []kpi.Caution{kpi.CautionSmallSample, kpi.CautionFewSuccesses}},
		{"few messages, and exact", exact, answers(2, 2), kpi.StatusOnTarget, kpi.StatusOnTarget, []kpi.Caution{kpi.CautionSmallSample, kpi.CautionFewSuccesses}},
		{"few successes", near, answers(3, 5000), kpi.StatusOffTarget, kpi.StatusOffTarget, []kpi.Caution{kpi.CautionFewSuccesses}},
		{"no messages", near, answers(0, 0), kpi.StatusUndefined, 0, nil},
		{"more answers than messages", near, answers(9, 8), kpi.StatusUndefined, 0, nil},
		{"no data", near, kpi.Inputs{}, kpi.StatusNoData, 0, nil},
		{"no waits", waits, kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {}}}, kpi.StatusInsufficientSample, 0, nil},
		{"money on target", euros, spent(50, "EUR"), kpi.StatusOnTarget, kpi.StatusOnTarget, nil},
		{"money off target", euros, spent(51, "EUR"), kpi.StatusOffTarget, kpi.StatusOffTarget, nil},
		{"another currency", euros, spent(50, "USD"), kpi.StatusUndefined, 0, nil},
		{"a target without currency", bare, spent(50, "EUR"), kpi.StatusUndefined, 0, nil},
		{"context", kpi.Goal{KPI: kpi.MentionsKPI}, now(map[kpi.Measure]int64{kpi.Mentions: 4}), 0, 0, nil},
		{"no target", kpi.Goal{KPI: kpi.ResponseRate}, answers(91, 100), 0, 0, nil},
		{"taken as 0", kpi.Goal{KPI: kpi.ClicksKPI}, kpi.Inputs{MissingAsZero: []kpi.Measure{kpi.Clicks}}, 0, 0, []kpi.Caution{kpi.CautionAssumedZero}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var s kpi.Scoring
			card, err := s.Score([]kpi.Goal{tt.goal}, s.Readings(tt.in, tt.goal.KPI), nil)
			require.NoError(t, err)
			row := card.Rows[0]
			if diff := cmp.Diff([]any{tt.status, tt.level, tt.cautions}, []any{row.Status, row.Level, row.Cautions}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				line := row.Line(tag)
				if strings.Contains(line, "  ") || strings.Contains(line, " .") || strings.Contains(line, "..") || strings.ContainsAny(line, "{}\n") {
					t.Errorf("%q", line)
				}
				p := row.Phrases(tag)
				for _, part := range []string{p.Name, p.Value, p.Detail, p.Target, p.Trend} {
					if !strings.Contains(line, part) {
						t.Errorf("%q is not in %q", part, line)
					}
				}
				if p.Name == "" || p.Value == "" || (p.Status == "") != (tt.status == 0) || strings.ContainsAny(p.Remarks, "{}\n") {
					t.Errorf("%+v", p)
				}
			}
		})
	}
	var s kpi.Scoring
	card, err := s.Score([]kpi.Goal{near}, nil, nil)
	require.NoError(t, err)
	if card.Rows[0].Status != kpi.StatusNoData {
		t.Error(card)
	}
}

func TestF20JudgedByEnoughCasesAlone(t *testing.T) {
	t.Parallel()
	goal := floor(kpi.ResponseRate, "0.5")
	for _, tt := range []struct {
		scoring kpi.Scoring
		n       int64
		want    kpi.Status
	}{
		{kpi.Scoring{}, 29, kpi.StatusInsufficientSample},
		{kpi.Scoring{}, 30, kpi.StatusOnTarget},
		{kpi.Scoring{Least: 5}, 5, kpi.StatusOnTarget},
		{kpi.Scoring{Least: 1}, 3, kpi.StatusUncertain},
		{kpi.Scoring{Least: 1, Level: 0.5}, 3, kpi.StatusOnTarget},
	} {
		card, err := tt.scoring.Score([]kpi.Goal{goal}, tt.scoring.Readings(answers(tt.n, tt.n), goal.KPI), nil)
		require.NoError(t, err)
		if diff := cmp.Diff(tt.want, card.Rows[0].Status); diff != "" {
			t.Errorf("%d (-want +got)\n%s", tt.n, diff)
		}
	}
	_, err := kpi.Scoring{Level: 95}.Score(nil, nil, nil)
	require.ErrorIs(t, err, kpi.LevelOutOfRange)
}

func TestTrends(t *testing.T) {
	t.Parallel()
	likes := func(n int64) kpi.Inputs { return now(map[kpi.Measure]int64{kpi.Impressions: n}) }
	posts := func(n int64) kpi.Inputs { return now(map[kpi.Measure]int64{kpi.Posts: n}) }
	cost := func(n int64, currency string) kpi.Inputs {
		return kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(n), currency), kpi.Leads: kpi.Count(2)}}
	}
	waits := func(n int64) kpi.Inputs {
		var list []kpi.Decimal
		for i := range int64(50) {
			list = append(list, kpi.Int(n+i))
		}
		return kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: list}}
	}
	band := kpi.Goal{KPI: kpi.PostsKPI, Target: kpi.Target{AtLeast: kpi.Int(10), AtMost: kpi.Int(20)}}
	for _, tt := range []struct {
		name        string
		goal        kpi.Goal
		now, before kpi.Inputs
		want        kpi.Move // zero: no trend
		en          string
	}{
		{"more", kpi.Goal{KPI: kpi.ImpressionsKPI}, likes(150), likes(100), kpi.MoveBetter, "Up 50.0% on the period before (better)."},
		{"less", kpi.Goal{KPI: kpi.ImpressionsKPI}, likes(50), likes(100), kpi.MoveWorse, "Down 50.0% on the period before (worse)."},
		{"the same", kpi.Goal{KPI: kpi.ImpressionsKPI}, likes(50), likes(50), kpi.MoveSame, "Unchanged from the period before."},
		{"from nothing", kpi.Goal{KPI: kpi.ImpressionsKPI}, likes(50), likes(0), kpi.MoveBetter, "Up 50 on the period before (better)."},
		{"a cost falls", kpi.Goal{KPI: kpi.CPL}, cost(8, "EUR"), cost(10, "EUR"), kpi.MoveBetter, "Down 20.0% on the period before (better)."},
		{"another currency", kpi.Goal{KPI: kpi.CPL}, cost(8, "EUR"), cost(10, "USD"), 0,
			"One value is in EUR and the other in USD. Convert one of them first, at that day's exchange rate."},
		{"no data before", kpi.Goal{KPI: kpi.CPL}, cost(8, "EUR"), kpi.Inputs{}, 0, ""},
		{"into the band", band, posts(12), posts(8), kpi.MoveBetter, "Up 50.0% on the period before (better)."},
		{"past the band", band, posts(25), posts(15), kpi.MoveWorse, "Up 66.7% on the period before (worse)."},
		{"nearer to it", band, posts(22), posts(5), kpi.MoveBetter, "Up 340.0% on the period before (better)."},
		{"within it", band, posts(12), posts(15), kpi.MoveNeutral, "Down 20.0% on the period before."},
		{"context", kpi.Goal{KPI: kpi.MentionsKPI}, now(map[kpi.Measure]int64{kpi.Mentions: 3}), now(map[kpi.Measure]int64{kpi.Mentions: 2}),
			kpi.MoveNeutral, "Up 50.0% on the period before."},
		{"a share that chance explains", kpi.Goal{KPI: kpi.ResponseRate}, answers(374, 410), answers(355, 402), kpi.MoveUnclear,
			"Up 2.9\u00a0percentage points on the period before, though that may be chance."},
		{"a share that it does not", kpi.Goal{KPI: kpi.ResponseRate}, answers(374, 410), answers(300, 402), kpi.MoveBetter,
			"Up 16.6\u00a0percentage points on the period before (better)."},
		{"too few to tell", kpi.Goal{KPI: kpi.ResponseRate}, answers(4, 8), answers(9, 9), kpi.MoveUntested,
			"Down 50.0\u00a0percentage points on the period before; too few cases to rule out chance."},
		{"exact", kpi.Goal{KPI: kpi.ResponseRate, Exact: true}, answers(374, 410), answers(355, 402), kpi.MoveBetter,
			"Up 2.9\u00a0percentage points on the period before (better)."},
		{"intervals overlap", kpi.Goal{KPI: kpi.FirstResponseTime}, waits(100), waits(105), kpi.MoveUnclear,
			"Down 3.9% on the period before, though that may be chance."},
		{"intervals apart", kpi.Goal{KPI: kpi.FirstResponseTime}, waits(100), waits(200), kpi.MoveBetter, "Down 44.5% on the period before (better)."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var s kpi.Scoring
			card, err := s.Score([]kpi.Goal{tt.goal}, s.Readings(tt.now, tt.goal.KPI), s.Readings(tt.before, tt.goal.KPI))
			require.NoError(t, err)
			trend := card.Rows[0].Trend
			if diff := cmp.Diff(tt.want, trend.Move); diff != "" || trend.Change.IsZero() != (tt.want == 0) {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if line := card.Rows[0].String(); !strings.Contains(line, tt.en) || tt.en == "" && strings.Contains(line, "before") {
				t.Errorf("%q lacks %q", line, tt.en)
			}
		})
	}
}

// A month of 31 days has more of everything than one of 30, but no larger shares or stocks.
func TestUnequalPeriods(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	in := answers(91, 100)
	in.Now[kpi.Clicks], in.Now[kpi.Followers] = kpi.Count(5), kpi.Count(20)
	in.Before = kpi.Sample{kpi.Followers: kpi.Count(10)}
	ids := []kpi.ID{kpi.ClicksKPI, kpi.ResponseRate, kpi.FollowersKPI, kpi.FollowerGrowthRate}
	now, before := s.Readings(in, ids...), s.Readings(in, ids...)
	for _, days := range [][2]int{{31, 30}, {30, 30}, {31, 0}, {0, 31}} {
		for i := range ids {
			now[i].Days, before[i].Days = days[0], days[1]
		}
		card, err := s.Score(nil, now, before)
		require.NoError(t, err)
		for i, r := range card.Rows {
			if want := (i == 0 || i == 3) && days == [2]int{31, 30}; slices.Contains(r.Cautions, kpi.CautionUnequalPeriods) != want {
				t.Errorf("%v: %v", days, r)
			}
		}
	}
}

func TestOverall(t *testing.T) {
	t.Parallel()
	weigh := func(g kpi.Goal, w string) kpi.Goal {
		if w != "" {
			g.Weight = kpi.MustDecimal(w)
		}
		return g
	}
	count := func(m kpi.Measure, n int64) kpi.Reading {
		return kpi.Scoring{}.Reading(kpi.ID(m), now(map[kpi.Measure]int64{m: n}))
	}
	likes, clicks, leads, reach := floor(kpi.ImpressionsKPI, "100"), floor(kpi.ClicksKPI, "10"), floor(kpi.LeadsKPI, "8"), floor(kpi.ReachKPI, "5")
	likes.Baseline, leads.Baseline = kpi.Int(0), kpi.Int(4)
	leads.Critical = true
	readings := []kpi.Reading{count(kpi.Impressions, 200), count(kpi.Clicks, 10), count(kpi.Leads, 6), count(kpi.Mentions, 3)}
	share := func(v kpi.Value) string { return v.Fixed(4, 0) }
	for _, tt := range []struct {
		name    string
		weights [4]string
		want    []string // met, coverage, progress, progressed
		en, es  string
	}{
		{"alike", [4]string{}, []string{"0.6667", "0.7500", "0.7500", "0.5000"},
			"Overall: 2 of the 3 KPIs that can be judged are on target. 1 of 4 cannot be judged; those that can carry 75% of the weight. " +
				"On average, the 2 KPIs with a baseline that can be judged have covered 75% of the way to the target. Critical and off target: Leads.",
			"En conjunto: 2 de los 3 KPI evaluables cumplen el objetivo. No se puede evaluar 1 de 4; los evaluables suman el 75\u00a0% del peso. " +
				"De media, los 2 KPI evaluables con punto de partida han recorrido el 75\u00a0% del camino hasta el objetivo. Críticos sin cumplir: Clientes potenciales."},
		{"by weight", [4]string{"50", "10", "20", "20"}, []string{"0.7500", "0.8000", "0.8571", "0.7000"},
			"Overall: 2 of the 3 KPIs that can be judged are on target, 75% by weight. 1 of 4 cannot be judged; those that can carry 80% of the weight. " +
				"On average, the 2 KPIs with a baseline that can be judged have covered 86% of the way to the target. Critical and off target: Leads.",
			"En conjunto: 2 de los 3 KPI evaluables cumplen el objetivo (el 75\u00a0% del peso). No se puede evaluar 1 de 4; los evaluables suman el 80\u00a0% del peso. " +
				"De media, los 2 KPI evaluables con punto de partida han recorrido el 86\u00a0% del camino hasta el objetivo. Críticos sin cumplir: Clientes potenciales."},
		{"the judged weigh nothing", [4]string{"0", "0", "0", "1"}, []string{"", "0.0000", "", "0.0000"}, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			goals := []kpi.Goal{weigh(likes, tt.weights[0]), weigh(clicks, tt.weights[1]), weigh(leads, tt.weights[2]), weigh(reach, tt.weights[3])}
			card, err := kpi.Scoring{}.Score(goals, readings, nil)
			require.NoError(t, err)
			o := card.Overall
			if diff := cmp.Diff(tt.want, []string{share(o.Met), share(o.Coverage), share(o.Progress), share(o.Progressed)}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if diff := cmp.Diff([]any{4, 3, 2, []kpi.ID{kpi.LeadsKPI}}, []any{o.Asked, o.Judged, o.OnTarget, o.Critical}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if tt.en == "" {
				return
			}
			if diff := cmp.Diff([]string{tt.en, tt.es}, []string{card.Summary(language.English), card.Summary(language.EuropeanSpanish)}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A share may be asked to be all or nothing, and no more or less than that.
func TestTargetsOfShares(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]error{"0": nil, "0.9": nil, "1": nil, "1.01": kpi.ShareTarget, "90": kpi.ShareTarget, "-0.01": kpi.ShareTarget} {
		_, err := kpi.Scoring{}.Score([]kpi.Goal{floor(kpi.ResponseRate, text)}, nil, nil)
		if !errors.Is(err, want) {
			t.Errorf("at least %s: %v", text, err)
		}
	}
}

// The mean of progress is exact where the numbers are those of a scorecard: a third, twice, is a third.
func TestOverallProgressIsExact(t *testing.T) {
	t.Parallel()
	clicks, leads := floor(kpi.ClicksKPI, "3"), floor(kpi.LeadsKPI, "3")
	clicks.Baseline, leads.Baseline = kpi.Int(0), kpi.Int(0)
	readings := []kpi.Reading{
		kpi.Scoring{}.Reading(kpi.ClicksKPI, now(map[kpi.Measure]int64{kpi.Clicks: 1})),
		kpi.Scoring{}.Reading(kpi.LeadsKPI, now(map[kpi.Measure]int64{kpi.Leads: 1})),
	}
	card, err := kpi.Scoring{}.Score([]kpi.Goal{clicks, leads}, readings, nil)
	require.NoError(t, err)
	if diff := cmp.Diff("1/3", card.Overall.Progress.Rat().RatString()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Everything that is wrong is told at once, in order.
func TestScorecardErrors(t *testing.T) {
	t.Parallel()
	minus := floor(kpi.ClicksKPI, "5")
	minus.Weight = kpi.Int(-1)
	met := floor(kpi.LeadsKPI, "5")
	met.Baseline = kpi.Int(7)
	goals := []kpi.Goal{
		floor(kpi.ResponseRate, "90"), floor(kpi.CPL, "5"), floor(kpi.MentionsKPI, "5"), minus, met, floor(kpi.ClicksKPI, "6"), {KPI: "er_reech"},
		{KPI: kpi.ReachKPI, Target: kpi.Target{AtLeast: kpi.Int(5), AtMost: kpi.Int(4)}},
	}
	_, err := kpi.Scoring{}.Score(goals, []kpi.Reading{{KPI: kpi.ReachKPI}, {KPI: kpi.ReachKPI}, {KPI: "none"}}, nil)
	e, ok := errors.AsType[*kpi.ScorecardError](err)
	if !ok {
		t.Fatal(err)
	}
	type fault struct {
		KPI    kpi.ID
		Reason kpi.GoalReason
	}
	var got []fault
	for _, f := range e.Faults {
		got = append(got, fault{f.KPI, f.Reason})
		require.ErrorIs(t, err, f.Reason)
	}
	want := []fault{
		{kpi.ReachKPI, kpi.DuplicateReading}, {"none", kpi.UnknownGoal},
		{kpi.ResponseRate, kpi.ShareTarget}, {kpi.ResponseRate, kpi.MixedWeights}, {kpi.CPL, kpi.TargetDirection}, {kpi.CPL, kpi.MixedWeights},
		{kpi.MentionsKPI, kpi.TargetOfContext}, {kpi.MentionsKPI, kpi.MixedWeights}, {kpi.ClicksKPI, kpi.NegativeWeight},
		{kpi.LeadsKPI, kpi.BaselineMeetsTarget}, {kpi.LeadsKPI, kpi.MixedWeights}, {kpi.ClicksKPI, kpi.DuplicateGoal}, {"er_reech", kpi.UnknownGoal},
		{kpi.ReachKPI, kpi.CutOrder}, {kpi.ReachKPI, kpi.MixedWeights},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	zero := floor(kpi.ClicksKPI, "5")
	zero.Weight = kpi.Int(0)
	_, err = kpi.Scoring{}.Score([]kpi.Goal{zero}, nil, nil)
	require.ErrorIs(t, err, kpi.NoWeights)
}

// One target that is mistyped hides no other KPI, and an id that nobody knows is told of once.
func TestScoreBesideErrors(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	in := kpi.Inputs{Now: kpi.Sample{kpi.Clicks: kpi.Count(7), kpi.MessagesAnswered: kpi.Count(80), kpi.MessagesReceived: kpi.Count(100)}}
	goals := []kpi.Goal{floor(kpi.ClicksKPI, "5"), floor(kpi.ResponseRate, "85"), {KPI: "tasa"}}
	readings := s.Readings(in, kpi.ClicksKPI, kpi.ResponseRate, "tasa")
	card, err := s.Score(goals, readings, s.Readings(in, "tasa"))
	e, ok := errors.AsType[*kpi.ScorecardError](err)
	require.True(t, ok)
	require.Len(t, e.Faults, 2)
	require.ErrorIs(t, err, kpi.ShareTarget)
	require.ErrorIs(t, err, kpi.UnknownGoal)
	want, err := s.Score(goals[:1], readings[:1], nil)
	require.NoError(t, err)
	if diff := cmp.Diff(want, card); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What Check says of goals, Score says of them with readings.
func TestScoringCheck(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	goals := []kpi.Goal{floor(kpi.ResponseRate, "85"), floor(kpi.CPL, "5"), {KPI: kpi.CPM, Target: kpi.Target{AtMost: kpi.Int(5), Currency: "pesos"}}, floor(kpi.ClicksKPI, "5")}
	_, want := s.Score(goals, nil, nil)
	got := s.Check(goals)
	require.Equal(t, want, got)
	for _, reason := range []kpi.GoalReason{kpi.ShareTarget, kpi.TargetDirection, kpi.TargetCode} {
		require.ErrorIs(t, got, reason)
	}
	require.NoError(t, s.Check(goals[3:]))
	require.NoError(t, s.Check(nil))
}

// A net score cannot pass 1; what a rate may pass, and money without a currency, is asked about and scored.
func TestScoringInspect(t *testing.T) {
	t.Parallel()
	mx := language.MustParse("es-MX")
	money := func(currency string) kpi.Goal {
		return kpi.Goal{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(85), Currency: currency}}
	}
	for _, tt := range []struct {
		goal   kpi.Goal
		reason kpi.GoalReason
		en, mx string
	}{
		{floor(kpi.NPS, "45"), kpi.NetScoreTarget, "A net score lies between -1 and 1, and the limit is 45; did you mean 0.45?", "Una puntuación neta va de -1 a 1 y el límite es 45. ¿Quiso decir 0.45?"},
		{floor(kpi.NPS, "-20"), kpi.NetScoreTarget, "A net score lies between -1 and 1, and the limit is -20; did you mean -0.2?", "Una puntuación neta va de -1 a 1 y el límite es -20. ¿Quiso decir -0.2?"},
		{floor(kpi.NetSentiment, "300"), kpi.NetScoreTarget, "A net score lies between -1 and 1, and the limit is 300.", "Una puntuación neta va de -1 a 1 y el límite es 300."},
		{floor(kpi.NPS, "-0.2"), 0, "", ""},
		{floor(kpi.NPS, "1"), 0, "", ""},
		{floor(kpi.CTR, "2"), kpi.PercentTarget, "The limit is 200%; if 2% is meant, write 0.02.", "El límite es un 200%; si quiso decir un 2%, escriba 0.02."},
		{floor(kpi.ERReach, "1.2"), kpi.PercentTarget, "The limit is 120%; if 1.2% is meant, write 0.012.", "El límite es un 120%; si quiso decir un 1.2%, escriba 0.012."},
		{floor(kpi.ROI, "150"), kpi.PercentTarget, "The limit is 15,000%; if 150% is meant, write 1.5.", "El límite es un 15,000%; si quiso decir un 150%, escriba 1.5."},
		{floor(kpi.ERReach, "1"), 0, "", ""},
		{floor(kpi.ReachRate, "1.4"), 0, "", ""},
		{floor(kpi.ROI, "4"), 0, "", ""},
		{floor(kpi.ROAS, "12"), 0, "", ""},
		{floor(kpi.ClicksKPI, "500"), 0, "", ""},
		{money("MXN"), 0, "", ""},
		{money(""), kpi.BareTarget, "The KPI is an amount of money, and the target names no currency: give it the code, such as EUR or MXN.", "El KPI es un monto y la meta no lleva moneda: indique su código, como EUR o MXN."},
		{money("MEX"), kpi.TargetCode, "The currency of the target, “MEX”, is not a currency: write its three-letter code, such as EUR or MXN; did you mean “MXN”?",
			"La moneda de la meta, “MEX”, no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN. ¿Quiso decir “MXN”?"},
		{kpi.Goal{KPI: kpi.CPL}, 0, "", ""},
	} {
		var s kpi.Scoring
		list := s.Inspect([]kpi.Goal{tt.goal})
		if tt.reason == 0 {
			require.Empty(t, list, "%v", tt.goal)
			continue
		}
		require.Len(t, list, 1, "%v", tt.goal)
		e := list[0]
		if diff := cmp.Diff([]any{tt.reason, tt.en, tt.mx}, []any{e.Reason, e.Message(language.English), e.Message(mx)}); diff != "" {
			t.Errorf("%v (-want +got)\n%s", tt.goal, diff)
		}
		if (s.Check([]kpi.Goal{tt.goal}) == nil) != tt.reason.IsWarning() {
			t.Errorf("%v: %v", tt.goal, s.Check([]kpi.Goal{tt.goal}))
		}
	}
	require.Nil(t, kpi.Scoring{}.Inspect(nil))
}

// The order of the goals is that of the rows, whatever the order of the readings, which follow where they have no goal.
func TestScorecardOrder(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	in := answers(91, 100)
	in.Now[kpi.Clicks], in.Now[kpi.Leads] = kpi.Count(5), kpi.Count(2)
	readings := s.Readings(in, kpi.ClicksKPI, kpi.ResponseRate, kpi.LeadsKPI)
	goals := []kpi.Goal{floor(kpi.LeadsKPI, "2"), floor(kpi.ResponseRate, "0.5")}
	first, err := s.Score(goals, readings, readings)
	require.NoError(t, err)
	var order []kpi.ID
	for _, r := range first.Rows {
		order = append(order, r.KPI)
	}
	if diff := cmp.Diff([]kpi.ID{kpi.LeadsKPI, kpi.ResponseRate, kpi.ClicksKPI}, order); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	slices.Reverse(readings)
	second, err := s.Score(goals, readings, readings)
	require.NoError(t, err)
	if diff := cmp.Diff(first, second); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What JSON writes is read back, but for nothing.
func TestScorecardJSON(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	in := answers(91, 100)
	in.Now[kpi.Spend], in.Now[kpi.Leads] = kpi.Money(kpi.Int(10), "EUR"), kpi.Count(3)
	before := answers(60, 100)
	goal := floor(kpi.ResponseRate, "0.7")
	goal.Baseline, goal.Critical = kpi.MustDecimal("0.5"), true
	card, err := s.Score([]kpi.Goal{goal, {KPI: kpi.CPL}, {KPI: kpi.ERReach}}, s.Readings(in, kpi.ResponseRate, kpi.CPL, kpi.ERReach),
		s.Readings(before, kpi.ResponseRate))
	require.NoError(t, err)
	text, err := json.Marshal(card)
	require.NoError(t, err)
	var back kpi.Scorecard
	require.NoError(t, json.Unmarshal(text, &back))
	if diff := cmp.Diff(card, back); diff != "" {
		t.Errorf("(-want +got)\n%s\n%s", diff, text)
	}
	for _, s := range []string{`{"exact":""}`, `{"exact":"1/0"}`, `{"exact":"0x1"}`, `{"exact":"1e9"}`, `{"exact":"1.5"}`, `{"exact":"1/2/3"}`,
		`{"exact":"` + strings.Repeat("9", 5000) + `"}`, `{"exact":"` + strings.Repeat("9", 4000) + `"}`, `{"exact":"--1"}`, `7`} {
		v := kpi.ValueOf(kpi.Int(1), kpi.One)
		if err := json.Unmarshal([]byte(s), &v); err == nil || v.String() != "1" {
			t.Errorf("%s is read as %v", s, v)
		}
	}
}

// Whatever the numbers, a goal is refused or gives a status, a line in each language, and JSON; and a better value no worse a level.
func FuzzStatus(f *testing.F) {
	f.Add("0.9", "0.5", "0.1", int64(91), int64(100), uint8(0))
	f.Add("-1e30", "1e30", "", int64(-5), int64(0), uint8(1))
	f.Add("", "3", "3", int64(1<<62), int64(3), uint8(2))
	f.Fuzz(func(t *testing.T, low, high, base string, a, b int64, pick uint8) {
		number := func(s string) kpi.Decimal { d, _ := kpi.ParseDecimal(s); return d }
		ids := []kpi.ID{kpi.ResponseRate, kpi.ERReach, kpi.CPL, kpi.PostsKPI, kpi.NPS, kpi.FirstResponseTime}
		id := ids[int(pick)%len(ids)]
		goal := kpi.Goal{
			KPI: id, Target: kpi.Target{AtLeast: number(low), AtMost: number(high)}, Near: kpi.Target{AtLeast: number(base)},
			Baseline: number(base), Exact: pick%2 == 0,
		}
		in := kpi.Inputs{Now: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {kpi.Int(a), kpi.Int(b), number(low)}}}
		in.Now[kpi.MessagesAnswered], in.Now[kpi.MessagesReceived] = kpi.Count(a), kpi.Count(b)
		in.Now[kpi.Interactions], in.Now[kpi.Reach] = kpi.Count(a), kpi.Amount{Decimal: number(high)}
		in.Now[kpi.Spend], in.Now[kpi.Leads], in.Now[kpi.Posts] = kpi.Money(kpi.Int(a), "EUR"), kpi.Count(b), kpi.Count(b)
		in.Now[kpi.Promoters], in.Now[kpi.Passives], in.Now[kpi.Detractors] = kpi.Count(a), kpi.Count(b), kpi.Count(a)
		s := kpi.Scoring{Least: int64(pick)}
		readings := s.Readings(in, id)
		card, err := s.Score([]kpi.Goal{goal}, readings, readings)
		if err != nil {
			e, ok := errors.AsType[*kpi.ScorecardError](err)
			if !ok || len(e.Faults) == 0 || e.Faults[0].Message(language.Spanish) == "" {
				t.Fatal(err)
			}
			return
		}
		row := card.Rows[0]
		if row.Status.IsLevel() && row.Status != row.Level || row.Reading.Value.IsZero() && row.Level != 0 {
			t.Fatalf("%+v", row)
		}
		for _, tag := range []language.Tag{language.English, language.Spanish} {
			if len(card.Lines(tag)) == 0 || strings.Contains(card.Rows[0].Line(tag), "NaN") {
				t.Fatal(card.Lines(tag))
			}
		}
		_, err = json.Marshal(card)
		require.NoError(t, err)
	})
}

// Two values of random goals keep their order in the levels.
func TestStatusIsMonotone(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(9, 9))
	for range 500 {
		limits := []int64{random.Int64N(50), 50 + random.Int64N(50)}
		x, y := random.Int64N(120), random.Int64N(120)
		if x > y {
			x, y = y, x
		}
		goal := kpi.Goal{KPI: kpi.ClicksKPI, Target: kpi.Target{AtLeast: kpi.Int(limits[1])}, Near: kpi.Target{AtLeast: kpi.Int(limits[0])}}
		status := func(n int64) kpi.Status {
			card, err := kpi.Scoring{}.Score([]kpi.Goal{goal}, kpi.Scoring{}.Readings(now(map[kpi.Measure]int64{kpi.Clicks: n}), kpi.ClicksKPI), nil)
			require.NoError(t, err)
			return card.Rows[0].Status
		}
		if status(y) > status(x) {
			t.Fatalf("%v: %d is %v and %d is %v", limits, x, status(x), y, status(y))
		}
	}
}

func BenchmarkScore(b *testing.B) {
	var s kpi.Scoring
	in := answers(91, 100)
	in.Now[kpi.Spend], in.Now[kpi.Leads] = kpi.Money(kpi.Int(10), "EUR"), kpi.Count(3)
	goals := []kpi.Goal{floor(kpi.ResponseRate, "0.7"), {KPI: kpi.CPL}}
	b.ReportAllocs()
	for b.Loop() {
		readings := s.Readings(in, kpi.ResponseRate, kpi.CPL)
		_, _ = s.Score(goals, readings, readings)
	}
}

func BenchmarkBootstrap(b *testing.B) {
	posts := scatter(40)
	for b.Loop() {
		_, _ = kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, posts, kpi.Bootstrap{})
	}
}

// Sentences that count one or none are sentences.
func TestSummaryOfFew(t *testing.T) {
	t.Parallel()
	clicks := kpi.Scoring{}.Readings(now(map[kpi.Measure]int64{kpi.Clicks: 1, kpi.Impressions: 100}), kpi.ClicksKPI, kpi.ImpressionsKPI)
	for _, tt := range []struct {
		goals    []kpi.Goal
		readings []kpi.Reading
		want     []string
	}{
		{[]kpi.Goal{floor(kpi.ClicksKPI, "10")}, nil, []string{
			"Overall: the only KPI with a target cannot be judged.",
			"En conjunto: no se puede evaluar el único KPI con objetivo.",
			"En conjunto: no se puede evaluar el único KPI con meta.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "10"), floor(kpi.ImpressionsKPI, "200")}, nil, []string{
			"Overall: none of the 2 KPIs with a target can be judged.",
			"En conjunto: no se puede evaluar ninguno de los 2 KPI con objetivo.",
			"En conjunto: no se puede evaluar ninguno de los 2 KPI con meta.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "10"), floor(kpi.ImpressionsKPI, "200")}, clicks, []string{
			"Overall: none of the 2 KPIs that can be judged are on target.",
			"En conjunto: ninguno de los 2 KPI evaluables cumple el objetivo.",
			"En conjunto: ninguno de los 2 KPI evaluables cumple la meta.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "10"), floor(kpi.ImpressionsKPI, "200")}, clicks[:1], []string{
			"Overall: the only KPI that can be judged is not on target. 1 of 2 cannot be judged; those that can carry 50% of the weight.",
			"En conjunto: el único KPI evaluable no cumple el objetivo. No se puede evaluar 1 de 2; los evaluables suman el 50\u00a0% del peso.",
			"En conjunto: el único KPI evaluable no cumple la meta. No se puede evaluar 1 de 2; los evaluables suman el 50% del peso.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "1"), floor(kpi.ImpressionsKPI, "200")}, clicks[:1], []string{
			"Overall: the only KPI that can be judged is on target. 1 of 2 cannot be judged; those that can carry 50% of the weight.",
			"En conjunto: el único KPI evaluable cumple el objetivo. No se puede evaluar 1 de 2; los evaluables suman el 50\u00a0% del peso.",
			"En conjunto: el único KPI evaluable cumple la meta. No se puede evaluar 1 de 2; los evaluables suman el 50% del peso.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "10")}, clicks[:1], []string{
			"Overall: the only KPI that can be judged is not on target.",
			"En conjunto: el único KPI evaluable no cumple el objetivo.",
			"En conjunto: el único KPI evaluable no cumple la meta.",
		}},
		{[]kpi.Goal{floor(kpi.ClicksKPI, "1"), floor(kpi.ImpressionsKPI, "200")}, clicks, []string{
			"Overall: 1 of the 2 KPIs that can be judged is on target.",
			"En conjunto: 1 de los 2 KPI evaluables cumple el objetivo.",
			"En conjunto: 1 de los 2 KPI evaluables cumple la meta.",
		}},
	} {
		card, err := kpi.Scoring{}.Score(tt.goals, tt.readings, nil)
		require.NoError(t, err)
		got := []string{card.Summary(language.English), card.Summary(language.EuropeanSpanish), card.Summary(language.MustParse("es-MX"))}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

// A change that is not 0 is not told as 0.
func TestSmallTrend(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	er := func(n int64) []kpi.Reading {
		return s.Readings(now(map[kpi.Measure]int64{kpi.Interactions: n, kpi.Reach: 100000}), kpi.ERReach)
	}
	card, err := s.Score(nil, er(4824), er(4800))
	require.NoError(t, err)
	want := "Tasa de interacción por alcance: 4,8\u00a0%. Sube 0,024\u00a0puntos porcentuales respecto al periodo anterior (mejora)."
	if diff := cmp.Diff(want, card.Rows[0].Line(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
