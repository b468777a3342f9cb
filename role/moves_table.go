package role

import "example.com/socialorg/kpi"

// moves says which KPIs rise or fall with how a responsibility is carried out (practice).
var moves = [...]struct {
	x    Responsibility
	kpis []kpi.ID
}{
	{StudyAudience, []kpi.ID{kpi.ERReach, kpi.ReachKPI}},
	{DesignStrategy, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ReachKPI, kpi.InteractionsKPI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.SocialTrafficShare, kpi.NetSentiment, kpi.ROI, kpi.ConversionRate, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.ReachRate, kpi.ERWeighted, kpi.AmplificationPerPost, kpi.AmplificationRate, kpi.ROAS, kpi.SOV, kpi.NPS}},
	{SetObjectives, []kpi.ID{kpi.ROI, kpi.LeadToCustomer, kpi.EconomicValue, kpi.CAC, kpi.BreakevenROAS}},
	{SegmentAudience, []kpi.ID{kpi.ERReach, kpi.ConversionRate, kpi.CPL}},
	{ChoosePlatforms, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate}},
	{DefineContentStrategy, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.ReachRate, kpi.ERWeighted, kpi.AmplificationPerPost, kpi.AmplificationRate, kpi.ConversationPerPost, kpi.ConversationRate, kpi.ApplausePerPost, kpi.ApplauseRate, kpi.ViralityRate, kpi.SaveRate, kpi.CTR, kpi.VCR, kpi.VTR}},
	{DefineVoice, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.PositiveOpinionShare}},
	{DefineKPIs, []kpi.ID{kpi.ROI}},
	{GrowAudience, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ReachKPI}},
	{DefineConversionStrategy, []kpi.ID{kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.ROI, kpi.SocialSessionsKPI, kpi.SocialTrafficShare, kpi.BounceRate, kpi.LeadToCustomer, kpi.EconomicValue, kpi.CPA, kpi.CAC, kpi.ROAS, kpi.BreakevenROAS}},
	{DefineSEOStrategy, []kpi.ID{kpi.ReachKPI, kpi.SocialSessionsKPI}},
	{DefineBlogStrategy, []kpi.ID{kpi.SocialSessionsKPI, kpi.ClicksKPI}},
	{PlanCalendar, []kpi.ID{kpi.ReachKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.ReachRate, kpi.PostsKPI, kpi.PostingFrequency}},
	{DefineCampaigns, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.LeadsKPI, kpi.ConversionRate, kpi.SOV}},
	{PlanAds, []kpi.ID{kpi.ReachKPI, kpi.ClicksKPI, kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.BudgetUse, kpi.ROI, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.Frequency, kpi.CTR, kpi.CPC, kpi.CPM, kpi.CostPer1000Reached, kpi.CPA, kpi.CPE, kpi.CPV, kpi.CPCV, kpi.VTR, kpi.ROAS}},
	{ChooseInfluencers, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI}},
	{CreateContent, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ClicksKPI, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.ReachRate, kpi.PostsKPI, kpi.ERWeighted, kpi.AmplificationPerPost, kpi.AmplificationRate, kpi.ConversationPerPost, kpi.ConversationRate, kpi.ApplausePerPost, kpi.ApplauseRate, kpi.ViralityRate, kpi.SaveRate, kpi.CTR, kpi.BounceRate}},
	{DesignVisuals, []kpi.ID{kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ApplausePerPost, kpi.ApplauseRate, kpi.SaveRate, kpi.CTR}},
	{ProduceVideo, []kpi.ID{kpi.InteractionsPerPost, kpi.ERViews, kpi.ViewsKPI, kpi.VCR, kpi.VTR, kpi.CPV, kpi.CPCV}},
	{CurateContent, []kpi.ID{kpi.InteractionsKPI, kpi.InteractionsPerPost}},
	{PublishContent, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ClicksKPI, kpi.SocialSessionsKPI, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.ReachRate, kpi.PostsKPI, kpi.PostingFrequency}},
	{RunCampaigns, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.LeadsKPI, kpi.ConversionRate}},
	{RunAds, []kpi.ID{kpi.ReachKPI, kpi.ClicksKPI, kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.BudgetUse, kpi.ROI, kpi.ImpressionsKPI, kpi.ViewsKPI, kpi.Frequency, kpi.CTR, kpi.CPC, kpi.CPM, kpi.CostPer1000Reached, kpi.CPA, kpi.CPE, kpi.CPV, kpi.CPCV, kpi.VCR, kpi.VTR, kpi.ROAS}},
	{ManageCommunity, []kpi.ID{kpi.InteractionsKPI, kpi.ResponseRate, kpi.FirstResponseTime, kpi.NetSentiment, kpi.PositiveShare, kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.DAUMAU, kpi.ContributionsKPI, kpi.ContributionsPerActive, kpi.ContributorRate, kpi.RepliesPerThread, kpi.ReplyFrequency, kpi.ConversationPerPost, kpi.ConversationRate, kpi.SLARate, kpi.ResolutionTime, kpi.CSAT, kpi.CES, kpi.CESTopBox, kpi.MembersKPI, kpi.LurkerShare, kpi.OccasionalContributorShare, kpi.HeavyContributorShare, kpi.ThreadReplyRate, kpi.CommunityResponseTime, kpi.Churn, kpi.Retention, kpi.NewcomerToRegular, kpi.ModerationRate}},
	{AnswerComments, []kpi.ID{kpi.InteractionsKPI, kpi.ResponseRate, kpi.FirstResponseTime, kpi.RepliesPerThread, kpi.ReplyFrequency, kpi.ConversationPerPost, kpi.ConversationRate, kpi.SLARate}},
	{AnswerMessages, []kpi.ID{kpi.ResponseRate, kpi.FirstResponseTime, kpi.SLARate, kpi.ResolutionTime, kpi.CSAT, kpi.CES, kpi.CESTopBox}},
	{ModerateConversation, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.ActiveMemberRate, kpi.PositiveOpinionShare, kpi.ModerationRate, kpi.Churn}},
	{SupportCustomers, []kpi.ID{kpi.ResponseRate, kpi.FirstResponseTime, kpi.NetSentiment, kpi.SLARate, kpi.ResolutionTime, kpi.CSAT, kpi.CES, kpi.CESTopBox, kpi.NPS}},
	{EncourageParticipation, []kpi.ID{kpi.InteractionsKPI, kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.DAUMAU, kpi.ContributionsKPI, kpi.ContributionsPerActive, kpi.ContributorRate, kpi.RepliesPerThread, kpi.ReplyFrequency, kpi.ConversationPerPost, kpi.ConversationRate, kpi.LurkerShare, kpi.OccasionalContributorShare, kpi.HeavyContributorShare, kpi.ThreadReplyRate, kpi.CommunityResponseTime, kpi.NewcomerToRegular}},
	{BuildCommunity, []kpi.ID{kpi.NewMembersKPI, kpi.MemberGrowthRate, kpi.VisitorsKPI, kpi.VisitorToMember, kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.MembersKPI, kpi.OrganicGrowthShare, kpi.Churn, kpi.Retention, kpi.NewcomerToRegular, kpi.NPS}},
	{ManageMembers, []kpi.ID{kpi.NewMembersKPI, kpi.MemberGrowthRate, kpi.VisitorToMember, kpi.MembersKPI, kpi.OrganicGrowthShare, kpi.Churn, kpi.Retention, kpi.NewcomerToRegular}},
	{RunCommunityEvents, []kpi.ID{kpi.NewMembersKPI, kpi.ActiveMembersKPI, kpi.ContributionsKPI, kpi.Retention, kpi.NewcomerToRegular}},
	{JoinConversations, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI, kpi.VisitorsKPI, kpi.MentionsKPI, kpi.LeadsKPI}},
	{CultivateInfluencers, []kpi.ID{kpi.ReachKPI, kpi.MentionsKPI}},
	{CultivateAdvocates, []kpi.ID{kpi.MentionsKPI, kpi.NetSentiment, kpi.PositiveShare, kpi.AmplificationPerPost, kpi.AmplificationRate, kpi.SOV, kpi.OrganicGrowthShare, kpi.PositiveOpinionShare}},
	{GenerateLeads, []kpi.ID{kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.LeadToCustomer, kpi.CPA}},
	{TrackTrends, []kpi.ID{kpi.ReachKPI, kpi.InteractionsPerPost}},
	{MonitorMentions, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.MentionsKPI, kpi.SOV, kpi.PositiveOpinionShare}},
	{InterpretSentiment, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.PositiveOpinionShare}},
	{AnalyseResults, []kpi.ID{kpi.ROI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ERWeighted, kpi.ROAS}},
	{DecideChanges, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ROI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ERWeighted}},
	{DesignCrisisPlan, []kpi.ID{kpi.NetSentiment}},
	{LeadCrisis, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.PositiveOpinionShare}},
	{RespondInCrisis, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.FirstResponseTime}},
	{ManageBudget, []kpi.ID{kpi.BudgetUse, kpi.ROI, kpi.CPL, kpi.CPA, kpi.CAC, kpi.ROAS, kpi.BreakevenROAS}},
	{BuildAlliances, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI}},
}

// collects says which measures somebody has in hand who carries out a responsibility (practice). Every standard measure is collected
// by somebody.
var collects = [...]struct {
	x        Responsibility
	measures []kpi.Measure
}{
	{MonitorMentions, []kpi.Measure{kpi.Mentions, kpi.CompetitorMentions}},
	{InterpretSentiment, []kpi.Measure{kpi.PositiveMentions, kpi.NeutralMentions, kpi.NegativeMentions}},
	{CollectMetrics, []kpi.Measure{kpi.Followers, kpi.NewFollowers, kpi.LostFollowers, kpi.Reach, kpi.Impressions, kpi.Views, kpi.Posts, kpi.Interactions, kpi.Likes, kpi.Comments, kpi.Shares, kpi.Reposts, kpi.Saves, kpi.Clicks, kpi.MessagesReceived, kpi.MessagesAnswered, kpi.ResponseTimes, kpi.Members, kpi.NewMembers, kpi.Visitors, kpi.NewVisitors, kpi.ActiveMembers, kpi.DAU, kpi.MAU, kpi.Contributions, kpi.Contributors, kpi.Threads, kpi.Replies, kpi.Days, kpi.VideoStarts, kpi.CompletedViews, kpi.MessagesAnsweredInTime, kpi.ResolutionTimes, kpi.LostMembers, kpi.Newcomers, kpi.ActiveNewcomers, kpi.Lurkers, kpi.OccasionalContributors, kpi.HeavyContributors, kpi.RepliedThreads, kpi.ThreadResponseTimes}},
	{SetUpTracking, []kpi.Measure{kpi.Sessions, kpi.SocialSessions, kpi.Leads, kpi.Conversions, kpi.Revenue, kpi.BouncedSessions, kpi.WonLeads, kpi.NewCustomers, kpi.GoalValue}},
	{RunAds, []kpi.Measure{kpi.Spend}},
	{ManageBudget, []kpi.Measure{kpi.Budget, kpi.Spend, kpi.Cost, kpi.GrossProfit}},
	{GenerateLeads, []kpi.Measure{kpi.Leads}},
	{ManageMembers, []kpi.Measure{kpi.NewMembers, kpi.Members, kpi.InvitedMembers, kpi.LostMembers}},
	{ModerateConversation, []kpi.Measure{kpi.ModerationActions}},
	{CollectFeedback, []kpi.Measure{kpi.CSATResponses, kpi.SatisfiedResponses, kpi.Promoters, kpi.Passives, kpi.Detractors, kpi.EffortResponses, kpi.EffortPoints, kpi.EasyResponses}},
}
