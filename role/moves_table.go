package role

import "example.com/socialorg/kpi"

// moves says which KPIs rise or fall with how a responsibility is carried out (practice).
var moves = [...]struct {
	x    Responsibility
	kpis []kpi.ID
}{
	{StudyAudience, []kpi.ID{kpi.ERReach, kpi.ReachKPI}},
	{DesignStrategy, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ReachKPI, kpi.InteractionsKPI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.SocialTrafficShare, kpi.NetSentiment, kpi.ROI, kpi.ConversionRate}},
	{SetObjectives, []kpi.ID{kpi.ROI}},
	{SegmentAudience, []kpi.ID{kpi.ERReach, kpi.ConversionRate, kpi.CPL}},
	{ChoosePlatforms, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate}},
	{DefineContentStrategy, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily}},
	{DefineVoice, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare}},
	{DefineKPIs, []kpi.ID{kpi.ROI}},
	{GrowAudience, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ReachKPI}},
	{DefineConversionStrategy, []kpi.ID{kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.ROI, kpi.SocialSessionsKPI, kpi.SocialTrafficShare}},
	{DefineSEOStrategy, []kpi.ID{kpi.ReachKPI, kpi.SocialSessionsKPI}},
	{DefineBlogStrategy, []kpi.ID{kpi.SocialSessionsKPI, kpi.ClicksKPI}},
	{PlanCalendar, []kpi.ID{kpi.ReachKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily}},
	{DefineCampaigns, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.LeadsKPI, kpi.ConversionRate}},
	{PlanAds, []kpi.ID{kpi.ReachKPI, kpi.ClicksKPI, kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.BudgetUse, kpi.ROI}},
	{ChooseInfluencers, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI}},
	{CreateContent, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ClicksKPI}},
	{DesignVisuals, []kpi.ID{kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily}},
	{ProduceVideo, []kpi.ID{kpi.InteractionsPerPost, kpi.ERViews}},
	{CurateContent, []kpi.ID{kpi.InteractionsKPI, kpi.InteractionsPerPost}},
	{PublishContent, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily, kpi.ClicksKPI, kpi.SocialSessionsKPI}},
	{RunCampaigns, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.LeadsKPI, kpi.ConversionRate}},
	{RunAds, []kpi.ID{kpi.ReachKPI, kpi.ClicksKPI, kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate, kpi.BudgetUse, kpi.ROI}},
	{ManageCommunity, []kpi.ID{kpi.InteractionsKPI, kpi.ResponseRate, kpi.FirstResponseTime, kpi.NetSentiment, kpi.PositiveShare, kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.DAUMAU, kpi.ContributionsKPI, kpi.ContributionsPerActive, kpi.ContributorRate, kpi.RepliesPerThread, kpi.ReplyFrequency}},
	{AnswerComments, []kpi.ID{kpi.InteractionsKPI, kpi.ResponseRate, kpi.FirstResponseTime, kpi.RepliesPerThread, kpi.ReplyFrequency}},
	{AnswerMessages, []kpi.ID{kpi.ResponseRate, kpi.FirstResponseTime}},
	{ModerateConversation, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.ActiveMemberRate}},
	{SupportCustomers, []kpi.ID{kpi.ResponseRate, kpi.FirstResponseTime, kpi.NetSentiment}},
	{EncourageParticipation, []kpi.ID{kpi.InteractionsKPI, kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.DAUMAU, kpi.ContributionsKPI, kpi.ContributionsPerActive, kpi.ContributorRate, kpi.RepliesPerThread, kpi.ReplyFrequency}},
	{BuildCommunity, []kpi.ID{kpi.NewMembersKPI, kpi.MemberGrowthRate, kpi.VisitorsKPI, kpi.VisitorToMember, kpi.ActiveMembersKPI, kpi.ActiveMemberRate}},
	{ManageMembers, []kpi.ID{kpi.NewMembersKPI, kpi.MemberGrowthRate, kpi.VisitorToMember}},
	{RunCommunityEvents, []kpi.ID{kpi.NewMembersKPI, kpi.ActiveMembersKPI, kpi.ContributionsKPI}},
	{JoinConversations, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI, kpi.VisitorsKPI, kpi.MentionsKPI, kpi.LeadsKPI}},
	{CultivateInfluencers, []kpi.ID{kpi.ReachKPI, kpi.MentionsKPI}},
	{CultivateAdvocates, []kpi.ID{kpi.MentionsKPI, kpi.NetSentiment, kpi.PositiveShare}},
	{GenerateLeads, []kpi.ID{kpi.LeadsKPI, kpi.CPL, kpi.ConversionRate}},
	{TrackTrends, []kpi.ID{kpi.ReachKPI, kpi.InteractionsPerPost}},
	{MonitorMentions, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.MentionsKPI}},
	{InterpretSentiment, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare}},
	{AnalyseResults, []kpi.ID{kpi.ROI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily}},
	{DecideChanges, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate, kpi.ROI, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily}},
	{DesignCrisisPlan, []kpi.ID{kpi.NetSentiment}},
	{LeadCrisis, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare}},
	{RespondInCrisis, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare, kpi.FirstResponseTime}},
	{ManageBudget, []kpi.ID{kpi.BudgetUse, kpi.ROI, kpi.CPL}},
	{BuildAlliances, []kpi.ID{kpi.ReachKPI, kpi.FollowersKPI}},
}

// collects says which measures somebody has in hand who carries out a responsibility (practice). Every standard measure is collected
// by somebody.
var collects = [...]struct {
	x        Responsibility
	measures []kpi.Measure
}{
	{MonitorMentions, []kpi.Measure{kpi.Mentions}},
	{InterpretSentiment, []kpi.Measure{kpi.PositiveMentions, kpi.NeutralMentions, kpi.NegativeMentions}},
	{CollectMetrics, []kpi.Measure{kpi.Followers, kpi.NewFollowers, kpi.LostFollowers, kpi.Reach, kpi.Impressions, kpi.Views, kpi.Posts, kpi.Interactions, kpi.Likes, kpi.Comments, kpi.Shares, kpi.Reposts, kpi.Saves, kpi.Clicks, kpi.MessagesReceived, kpi.MessagesAnswered, kpi.ResponseTimes, kpi.Members, kpi.NewMembers, kpi.Visitors, kpi.NewVisitors, kpi.ActiveMembers, kpi.DAU, kpi.MAU, kpi.Contributions, kpi.Contributors, kpi.Threads, kpi.Replies, kpi.Days}},
	{SetUpTracking, []kpi.Measure{kpi.Sessions, kpi.SocialSessions, kpi.Leads, kpi.Conversions, kpi.Revenue}},
	{RunAds, []kpi.Measure{kpi.Spend}},
	{ManageBudget, []kpi.Measure{kpi.Budget, kpi.Spend, kpi.Cost}},
	{GenerateLeads, []kpi.Measure{kpi.Leads}},
	{ManageMembers, []kpi.Measure{kpi.NewMembers, kpi.Members}},
}
