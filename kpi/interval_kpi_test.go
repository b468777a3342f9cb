package kpi_test

import (
	"errors"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// One of two is 50 %, and says next to nothing.
func TestF20SmallSampleHasAWideInterval(t *testing.T) {
	t.Parallel()
	in := now(map[kpi.Measure]int64{kpi.MessagesAnswered: 1, kpi.MessagesReceived: 2})
	i, err := kpi.Vocabulary{}.Interval(kpi.ResponseRate, in, 0.95)
	require.NoError(t, err)
	if i.Low > 0.1 || i.High < 0.9 || i.N != 2 || i.Method != kpi.MethodWilson {
		t.Error(i)
	}
	_, err = kpi.Proportion{1, 2}.Compare(kpi.Proportion{2, 2}, kpi.Test{})
	require.ErrorIs(t, err, kpi.TooFew)
	if diff := cmp.Diff("kpi: Not enough data: 10 are needed and there are 0.", err.Error()); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Every standard KPI has the interval that its formula allows, and no other.
func TestIntervalByFormula(t *testing.T) {
	t.Parallel()
	in := kpi.Inputs{Now: kpi.Sample{}, Before: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{}}
	for def := range (kpi.Vocabulary{}).Measures() {
		in.Now[def.ID], in.Before[def.ID] = kpi.Count(100), kpi.Count(400)
		for n := range int64(20) {
			in.Distributions[def.ID] = append(in.Distributions[def.ID], kpi.Int(n))
		}
	}
	for _, whole := range []kpi.Measure{
		kpi.Sessions, kpi.Leads, kpi.Members, kpi.Mentions, kpi.MessagesReceived, kpi.CSATResponses, kpi.EffortResponses,
		kpi.NewMembers, kpi.Threads, kpi.Newcomers, kpi.VideoStarts,
	} {
		in.Now[whole] = kpi.Count(400)
	}
	got := map[string][]kpi.ID{}
	for id := range kpi.IDs() {
		i, err := kpi.Vocabulary{}.Interval(id, in, 0.95)
		word := i.Method.String()
		if err != nil {
			e, ok := errors.AsType[*kpi.IntervalError](err)
			if !ok {
				t.Fatal(err)
			}
			word = e.Reason.String()
			if diff := cmp.Diff(id, e.KPI); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		}
		got[word] = append(got[word], id)
	}
	want := map[string][]kpi.ID{
		"wilson": {
			kpi.SocialTrafficShare, kpi.BounceRate, kpi.LeadToCustomer, kpi.VCR, kpi.SOV, kpi.PositiveShare, kpi.PositiveOpinionShare,
			kpi.ResponseRate, kpi.SLARate, kpi.CSAT, kpi.CESTopBox, kpi.OrganicGrowthShare, kpi.ActiveMemberRate, kpi.ContributorRate,
			kpi.LurkerShare, kpi.OccasionalContributorShare, kpi.HeavyContributorShare, kpi.ThreadReplyRate, kpi.Churn, kpi.Retention,
			kpi.NewcomerToRegular,
		},
		"normal":     {kpi.NetSentiment, kpi.NPS},
		"ranks":      {kpi.FirstResponseTime, kpi.ResolutionTime, kpi.CommunityResponseTime},
		"not-trials": {kpi.DAUMAU},
		"not-share": {
			kpi.Frequency, kpi.ReachRate, kpi.PostingFrequency, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers,
			kpi.ERViews, kpi.ERDaily, kpi.ERWeighted, kpi.AmplificationPerPost, kpi.AmplificationRate, kpi.ConversationPerPost,
			kpi.ConversationRate, kpi.ApplausePerPost, kpi.ApplauseRate, kpi.ViralityRate, kpi.SaveRate, kpi.CTR, kpi.ConversionRate,
			kpi.EconomicValue, kpi.CPC, kpi.CPM, kpi.CostPer1000Reached, kpi.CPL, kpi.CPA, kpi.CAC, kpi.CPE, kpi.CPV, kpi.CPCV, kpi.VTR, kpi.BudgetUse, kpi.ROAS, kpi.ROI,
			kpi.BreakevenROAS, kpi.CES, kpi.VisitorToMember, kpi.ContributionsPerActive, kpi.RepliesPerThread, kpi.ReplyFrequency,
			kpi.ModerationRate,
		},
	}
	want["not-sampled"] = got["not-sampled"] // all others
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestNoInterval(t *testing.T) {
	t.Parallel()
	const budget kpi.ID = "budget_share"
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{
		{ID: budget, Formula: kpi.Ratio(kpi.Spend, kpi.Budget), Form: kpi.FormShare},
		{ID: "steps", Formula: kpi.Ratio(kpi.Replies, kpi.Threads)},
	})
	require.NoError(t, err)
	half := kpi.Sample{kpi.MessagesAnswered: kpi.Amount{Decimal: kpi.MustDecimal("1.5")}, kpi.MessagesReceived: kpi.Count(2)}
	for _, tt := range []struct {
		name   string
		id     kpi.ID
		in     kpi.Inputs
		level  float64
		want   error
		en, es string
	}{
		{"several reactions of one account", kpi.ERReach, now(map[kpi.Measure]int64{kpi.Interactions: 40, kpi.Reach: 900}), 0.95, kpi.NotShare,
			"kpi er_reach: No interval: “Engagements” (interactions) is not declared to be a part of “Reach”, case by case. " +
				"Where there are data for each post, those give one.",
			"Sin intervalo: «Interacciones» (interactions) no consta como parte de «Alcance» (reach), caso por caso. " +
				"Con los datos de cada publicación sí puede calcularse."},
		{"money", budget, kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Count(1), kpi.Budget: kpi.Count(2)}}, 0.95, kpi.NotTrials,
			"kpi budget_share: No interval: the share is not one of single cases, of which each is or is not.",
			"Sin intervalo: la proporción no se refiere a casos sueltos, de los que cada uno cumple o no cumple."},
		{"half a message", kpi.ResponseRate, kpi.Inputs{Now: half}, 0.95, kpi.NotCounts,
			"kpi response_rate: No interval: the data are not whole counts of which one is part of the other.",
			"Sin intervalo: los datos no son recuentos enteros de los que uno forme parte del otro."},
		{"a count", kpi.ClicksKPI, now(map[kpi.Measure]int64{kpi.Clicks: 5}), 0.95, kpi.NotSampled,
			"kpi clicks: No interval: this is a full count or a level, not a sample.",
			"Sin intervalo: es un recuento completo o un nivel, no una muestra."},
		{"all promoters", kpi.NPS, now(map[kpi.Measure]int64{kpi.Promoters: 5, kpi.Passives: 0, kpi.Detractors: 0}), 0.95, kpi.NoVariance,
			"kpi nps: No interval: all the data agree, so that nothing tells how far others might not.",
			"Sin intervalo: todos los datos coinciden y nada indica cuánto podrían variar otros."},
		{"more than all", kpi.NetSentiment, now(map[kpi.Measure]int64{kpi.PositiveMentions: 5, kpi.NegativeMentions: 3, kpi.Mentions: 7}), 0.95,
			kpi.NotCounts, "", ""},
		{"four answers", kpi.FirstResponseTime, kpi.Inputs{Distributions: map[kpi.Measure][]kpi.Decimal{
			kpi.ResponseTimes: {kpi.Int(1), kpi.Int(2), kpi.Int(3), kpi.Int(4)}}}, 0.95, kpi.TooFew,
			"kpi first_response_time: Not enough data: 6 are needed and there are 4.", "Datos insuficientes: hacen falta 6 y hay 4."},
		{"a confidence of 95", kpi.ResponseRate, now(map[kpi.Measure]int64{kpi.MessagesAnswered: 1, kpi.MessagesReceived: 2}), 95,
			kpi.LevelOutOfRange, "kpi response_rate: The confidence must be above 0 and below 1, as 0.95.",
			"El nivel de confianza debe ser mayor que 0 y menor que 1, como 0,95."},
		{"no messages", kpi.ResponseRate, now(map[kpi.Measure]int64{kpi.MessagesAnswered: 0, kpi.MessagesReceived: 0}), 0.95, kpi.NoActivity, "", ""},
		{"no KPI", "nothing", kpi.Inputs{}, 0.95, kpi.UnknownKPI, "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			i, err := v.Interval(tt.id, tt.in, tt.level)
			require.ErrorIs(t, err, tt.want)
			e, ok := errors.AsType[*kpi.IntervalError](err)
			if !i.IsZero() || ok != (tt.en != "" || errors.Is(err, kpi.NotCounts)) {
				t.Error(i, err)
			}
			if tt.en == "" {
				return
			}
			if diff := cmp.Diff([]string{tt.en, tt.es}, []string{err.Error(), e.Message(language.EuropeanSpanish)}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestNoRatioInterval(t *testing.T) {
	t.Parallel()
	post := func(m kpi.Measure, a, b int64) kpi.Sample {
		return kpi.Sample{m: kpi.Count(a), kpi.Impressions: kpi.Count(b)}
	}
	euro := func(n int64, currency string) kpi.Sample {
		return kpi.Sample{kpi.Spend: kpi.Money(kpi.Int(n), currency), kpi.Clicks: kpi.Count(4)}
	}
	for _, tt := range []struct {
		name  string
		id    kpi.ID
		units []kpi.Sample
		want  error
	}{
		{"one post", kpi.ERImpressions, []kpi.Sample{post(kpi.Interactions, 1, 2)}, kpi.TooFew},
		{"no posts", kpi.ERImpressions, nil, kpi.TooFew},
		{"the same rate everywhere", kpi.ERImpressions, []kpi.Sample{post(kpi.Interactions, 1, 2), post(kpi.Interactions, 2, 4)}, kpi.NoVariance},
		{"accounts do not add up", kpi.ERReach, scatter(9), kpi.NotSummable},
		{"a product", kpi.ReplyFrequency, scatter(9), kpi.NotSummable},
		{"the period before", kpi.FollowerGrowthRate, scatter(9), kpi.NotSummable},
		{"a count", kpi.ImpressionsKPI, scatter(9), kpi.NotSampled},
		{"missing", kpi.CTR, scatter(9), kpi.Missing},
		{"nothing shown", kpi.ERImpressions, []kpi.Sample{post(kpi.Interactions, 1, 0), post(kpi.Interactions, 2, 0)}, kpi.ZeroDenominator},
		{"nothing at all", kpi.ERImpressions, []kpi.Sample{post(kpi.Interactions, 0, 0), post(kpi.Interactions, 0, 0)}, kpi.NoActivity},
		{"two currencies", kpi.CPC, []kpi.Sample{euro(1, "EUR"), euro(2, "USD")}, kpi.CurrencyMismatch},
		{"no KPI", "nothing", scatter(9), kpi.UnknownKPI},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			_, err := kpi.Vocabulary{}.DeltaInterval(tt.id, tt.units, 0.95)
			require.ErrorIs(t, err, tt.want)
			_, err = kpi.Vocabulary{}.BootstrapInterval(tt.id, tt.units, kpi.Bootstrap{})
			require.ErrorIs(t, err, tt.want)
		})
	}
	_, err := kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, scatter(9), kpi.Bootstrap{Resamples: 1 << 40})
	require.ErrorIs(t, err, kpi.TooMuchWork)
	_, err = kpi.Vocabulary{}.BootstrapInterval(kpi.ERImpressions, scatter(9), kpi.Bootstrap{Resamples: -1})
	require.ErrorIs(t, err, kpi.TooMuchWork)
	i, err := kpi.Vocabulary{}.DeltaInterval(kpi.CPM, []kpi.Sample{
		{kpi.Spend: kpi.Money(kpi.Int(1), "EUR"), kpi.Impressions: kpi.Count(1000)},
		{kpi.Spend: kpi.Money(kpi.Int(3), "EUR"), kpi.Impressions: kpi.Count(1000)},
	}, 0.95)
	require.NoError(t, err)
	if i.Low < 0 || i.Low > 2 || i.High < 2 { // the cost of a thousand, and not of one
		t.Error(i)
	}
}

// The interval of a ratio ends where the ratio must: at 0 where nothing is below it, at 1 too of a share, and nowhere else.
func TestRatioIntervalEnds(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary(nil, []kpi.KPI{
		{ID: "rate", Formula: kpi.MustParse("likes / impressions")},
		{ID: "net", Formula: kpi.MustParse("(likes - saves) / impressions")},
		{ID: "odd", Formula: kpi.MustParse("likes / (likes - saves)")},
	})
	require.NoError(t, err)
	units := func(triples ...[3]int64) (list []kpi.Sample) {
		for _, x := range triples {
			list = append(list, kpi.Sample{
				kpi.Likes: kpi.Count(x[0]), kpi.Saves: kpi.Count(x[1]), kpi.Impressions: kpi.Count(x[2]),
				kpi.MessagesAnswered: kpi.Count(x[0]), kpi.MessagesReceived: kpi.Count(x[2]),
			})
		}
		return list
	}
	for _, tt := range []struct {
		name      string
		id        kpi.ID
		units     []kpi.Sample
		low, high func(x float64) bool
	}{
		{"counts", "rate", units([3]int64{0, 0, 4}, [3]int64{0, 0, 4}, [3]int64{9, 0, 4}), isZero, above},
		{"a difference", "net", units([3]int64{0, 1, 4}, [3]int64{0, 0, 4}, [3]int64{9, 0, 4}), below, above},
		{"a divisor below 0", "odd", units([3]int64{1, 9, 4}, [3]int64{1, 0, 4}, [3]int64{30, 0, 4}), below, above},
		{"a share", kpi.ResponseRate, units([3]int64{0, 0, 4}, [3]int64{4, 0, 4}, [3]int64{4, 0, 4}), isZero, isOne},
	} {
		i, err := v.DeltaInterval(tt.id, tt.units, 0.999)
		require.NoError(t, err, tt.name)
		if !tt.low(i.Low) || !tt.high(i.High) {
			t.Errorf("%s: %v to %v", tt.name, i.Low, i.High)
		}
	}
}

func isZero(x float64) bool { return x == 0 }
func isOne(x float64) bool  { return x == 1 }
func below(x float64) bool  { return x < 0 }
func above(x float64) bool  { return x > 1 }
