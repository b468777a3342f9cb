package kpi

// A formula stands as text and is parsed on look-up, so that importing the package costs nothing; a test parses all. A KPI that
// watches a measure as it is needs no row.
var formulaTable = [...]struct {
	id   ID
	text string
}{
	{NetGrowth, "followers - previous(followers)"},
	{FollowerGrowthRate, "(followers - previous(followers)) / previous(followers)"},
	{InteractionsPerPost, "interactions / posts"},
	{ERReach, "interactions / reach"},
	{ERImpressions, "interactions / impressions"},
	{ERFollowers, "interactions / followers"},
	{ERViews, "interactions / views"},
	{ERDaily, "interactions / followers"},
	{SocialTrafficShare, "social_sessions / sessions"},
	{CPL, "spend / leads"},
	{ConversionRate, "conversions / sessions"},
	{BudgetUse, "spend / budget"},
	{ROI, "(revenue - cost) / cost"},
	{NetSentiment, "(positive_mentions - negative_mentions) / mentions"},
	{PositiveShare, "positive_mentions / mentions"},
	{ResponseRate, "messages_answered / messages_received"},
	{FirstResponseTime, "median(response_times)"},
	{MemberGrowthRate, "(members - previous(members)) / previous(members)"},
	{VisitorToMember, "new_members / new_visitors"},
	{ActiveMemberRate, "active_members / members"},
	{DAUMAU, "dau / mau"},
	{ContributionsPerActive, "contributions / active_members"},
	{ContributorRate, "contributors / members"},
	{RepliesPerThread, "replies / threads"},
	{ReplyFrequency, "replies / (threads * days)"},
}

// standardFormula returns the formula of a standard KPI: nil where it has none.
func standardFormula(id ID) Expr {
	for _, row := range formulaTable {
		if row.id == id {
			e, _ := Parse(row.text)
			return e
		}
	}
	if m := Measure(id); m.IsStandard() {
		return m
	}
	return nil
}
