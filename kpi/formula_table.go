package kpi

// A formula stands as text and is parsed on look-up, so that importing the package costs nothing; a test parses all. A KPI that
// watches a measure as it is needs no row.
var formulaTable = [...]struct {
	id   ID
	text string
}{
	{NetGrowth, "followers - previous(followers)"},
	{FollowerGrowthRate, "(followers - previous(followers)) / previous(followers)"},
	{Frequency, "impressions / reach"},
	{ReachRate, "reach / followers"},
	{PostingFrequency, "posts / days"},
	{InteractionsPerPost, "interactions / posts"},
	{ERReach, "interactions / reach"},
	{ERImpressions, "interactions / impressions"},
	{ERFollowers, "interactions / followers"},
	{ERViews, "interactions / views"},
	{ERDaily, "interactions / followers"},
	{ERWeighted, "(0.1 * likes + 0.5 * comments + shares) / reach"},
	{AmplificationPerPost, "shares / posts"},
	{AmplificationRate, "shares / followers"},
	{ConversationPerPost, "comments / posts"},
	{ConversationRate, "comments / followers"},
	{ApplausePerPost, "likes / posts"},
	{ApplauseRate, "likes / followers"},
	{ViralityRate, "shares / impressions"},
	{SaveRate, "saves / reach"},
	{CTR, "clicks / impressions"},
	{SocialTrafficShare, "social_sessions / sessions"},
	{BounceRate, "bounced_sessions / sessions"},
	{ConversionRate, "conversions / sessions"},
	{LeadToCustomer, "won_leads / leads"},
	{EconomicValue, "goal_value / social_sessions"},
	{CPC, "spend / clicks"},
	{CPM, "spend / impressions * 1000"},
	{CostPer1000Reached, "spend / reach * 1000"},
	{CPL, "spend / leads"},
	{CPA, "spend / conversions"},
	{CAC, "cost / new_customers"},
	{CPE, "spend / interactions"},
	{CPV, "spend / views"},
	{CPCV, "spend / completed_views"},
	{VCR, "completed_views / video_starts"},
	{VTR, "views / impressions"},
	{BudgetUse, "spend / budget"},
	{ROAS, "revenue / spend"},
	{ROI, "(revenue - cost) / cost"},
	{BreakevenROAS, "revenue / gross_profit"},
	{SOV, "mentions / (mentions + competitor_mentions)"},
	{NetSentiment, "(positive_mentions - negative_mentions) / mentions"},
	{PositiveShare, "positive_mentions / mentions"},
	{PositiveOpinionShare, "positive_mentions / (positive_mentions + negative_mentions)"},
	{ResponseRate, "messages_answered / messages_received"},
	{FirstResponseTime, "median(response_times)"},
	{SLARate, "messages_answered_in_time / messages_received"},
	{ResolutionTime, "median(resolution_times)"},
	{CSAT, "satisfied_responses / csat_responses"},
	{NPS, "(promoters - detractors) / (promoters + passives + detractors)"},
	{CES, "effort_points / effort_responses"},
	{CESTopBox, "easy_responses / effort_responses"},
	{MemberGrowthRate, "(members - previous(members)) / previous(members)"},
	{OrganicGrowthShare, "(new_members - invited_members) / new_members"},
	{VisitorToMember, "new_members / new_visitors"},
	{ActiveMemberRate, "active_members / members"},
	{DAUMAU, "dau / mau"},
	{ContributionsPerActive, "contributions / active_members"},
	{ContributorRate, "contributors / members"},
	{LurkerShare, "lurkers / members"},
	{OccasionalContributorShare, "occasional_contributors / members"},
	{HeavyContributorShare, "heavy_contributors / members"},
	{RepliesPerThread, "replies / threads"},
	{ReplyFrequency, "replies / (threads * days)"},
	{ThreadReplyRate, "replied_threads / threads"},
	{CommunityResponseTime, "median(thread_response_times)"},
	{Churn, "lost_members / previous(members)"},
	{Retention, "(members - new_members) / previous(members)"},
	{NewcomerToRegular, "active_newcomers / newcomers"},
	{ModerationRate, "moderation_actions / contributions * 1000"},
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
