package main

import "example.com/socialorg/kpi"

// goals are what the theatre has set out to do each month, in the order in which it reads about it.
func goals() []kpi.Goal {
	atLeast := func(s string) kpi.Target { return kpi.Target{AtLeast: kpi.MustDecimal(s)} }
	atMost := func(s string) kpi.Target { return kpi.Target{AtMost: kpi.MustDecimal(s)} }
	euros := func(s string) kpi.Target { return kpi.Target{AtMost: kpi.MustDecimal(s), Currency: "EUR"} }
	return []kpi.Goal{
		{KPI: kpi.ResponseRate, Target: atLeast("0.85"), Near: atLeast("0.75"), Critical: true},
		{KPI: kpi.FirstResponseTime, Target: atMost("7200"), Near: atMost("10800"), Baseline: kpi.Int(14400)},
		{KPI: kpi.SLARate, Target: atLeast("0.6")},
		{KPI: kpi.CSAT, Target: atLeast("0.85")},
		{KPI: kpi.ConversationPerPost},
		{KPI: kpi.ViewsKPI, Target: atLeast("200000"), Near: atLeast("180000")},
		{KPI: kpi.ReachKPI, Target: atLeast("60000")},
		{KPI: kpi.ERViews, Target: atLeast("0.05"), Near: atLeast("0.04")},
		{KPI: kpi.PostsKPI, Target: kpi.Target{AtLeast: kpi.Int(16), AtMost: kpi.Int(20)}, Near: kpi.Target{AtLeast: kpi.Int(12)}},
		{KPI: kpi.ClicksKPI},
		{KPI: kpi.CPL, Target: euros("10"), Near: euros("12"), Baseline: kpi.Int(15)},
	}
}
