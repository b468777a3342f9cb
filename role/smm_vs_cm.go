package role

import (
	"example.com/socialorg"
	"example.com/socialorg/kpi"
)

// smmVsCM is the framework of the article "smm-vs-cm": a manager who is the brand on its accounts and has executives create and
// publish, and a community manager within the manager's remit who works inside the community, as an individual. Each is judged by
// numbers of the own, and so answers for the own work. The manager answers first on brand accounts, the community manager inside
// the community: a row that names both begins with the brand accounts.
var smmVsCM = framework{
	id:   "smm-vs-cm",
	name: socialorg.Text{EN: "Manager or community manager", ES: "Gerente de redes o de comunidad"},
	roles: []frameworkRole{
		{role: Manager, tier: TierStrategic, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#smm-06", "smm-vs-cm#diff-04"}},
		{role: CommunityManager, tier: TierOperational, superior: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#diff-03", "smm-vs-cm#diff-04"}},
		{role: Executive, tier: TierOperational, superior: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-06"}},
	},
	pass: []socialorg.Ref{"smm-vs-cm#smm-06"},
	rows: []row{
		{x: DesignStrategy, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-06", "smm-vs-cm#diff-04"}, doers: []doer{{role: Manager}}},
		{x: DefineVoice, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-07", "smm-vs-cm#smm-08", "smm-vs-cm#diff-02"}, doers: []doer{{role: Manager}}},
		{x: GrowAudience, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-03", "smm-vs-cm#kpi-smm-01", "smm-vs-cm#kpi-smm-06"}, doers: []doer{{role: Manager}, {role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#diff-07"}}}},
		{x: ChooseInfluencers, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-04"}, doers: []doer{{role: Manager}}},
		{x: WriteCommunityGuidelines, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-07"}, doers: []doer{{role: CommunityManager}}},
		{x: CreateContent, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-01", "smm-vs-cm#smm-06"}, doers: []doer{{role: Executive}, {role: Manager}}},
		{x: CurateContent, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-03"}, doers: []doer{{role: Manager}}},
		{x: PublishContent, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-01", "smm-vs-cm#smm-06", "smm-vs-cm#day-smm-03"}, doers: []doer{{role: Executive}, {role: Manager}, {role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-cm-07"}}}},
		{x: OverseePublishing, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-01", "smm-vs-cm#smm-06"}, doers: []doer{{role: Manager}}},
		{x: AnswerComments, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-04"}, doers: []doer{{role: Manager}, {role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-cm-02", "smm-vs-cm#cm-03"}}}},
		{x: AnswerMessages, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-02", "smm-vs-cm#smm-08"}, doers: []doer{{role: Manager}, {role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-cm-04"}}}},
		{x: ModerateConversation, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-02", "smm-vs-cm#cm-08", "smm-vs-cm#day-cm-01"}, doers: []doer{{role: CommunityManager}}},
		{x: SupportCustomers, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-04"}, doers: []doer{{role: CommunityManager}}},
		{x: EncourageParticipation, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-cm-03", "smm-vs-cm#day-cm-05", "smm-vs-cm#cm-10"}, doers: []doer{{role: CommunityManager}}},
		{x: BuildCommunity, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-09"}, doers: []doer{{role: CommunityManager}}},
		{x: ManageMembers, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-01"}, doers: []doer{{role: CommunityManager}}},
		{x: RunCommunityEvents, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-05"}, doers: []doer{{role: CommunityManager}}},
		{x: JoinConversations, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-10", "smm-vs-cm#cm-09", "smm-vs-cm#diff-04", "smm-vs-cm#diff-07"}, doers: []doer{{role: CommunityManager}}},
		{x: RepresentBrand, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-08", "smm-vs-cm#diff-01"}, doers: []doer{{role: Manager}}},
		{x: CultivateInfluencers, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-04"}, doers: []doer{{role: Manager}}},
		{x: GenerateLeads, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-05", "smm-vs-cm#kpi-smm-05"}, doers: []doer{{role: Manager}, {role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#diff-04"}}}},
		{x: MonitorMentions, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-05", "smm-vs-cm#smm-02"}, doers: []doer{{role: Manager}}},
		{x: InterpretSentiment, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-02", "smm-vs-cm#kpi-smm-04"}, doers: []doer{{role: Manager}}},
		{x: TrackTrends, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-cm-06"}, doers: []doer{{role: CommunityManager}, {role: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-03"}}}},
		{x: CollectFeedback, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#cm-06", "smm-vs-cm#cm-03"}, doers: []doer{{role: CommunityManager}}},
		{x: LeadDepartment, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#smm-06", "smm-vs-cm#diff-03"}, doers: []doer{{role: Manager}}},
		{x: BuildAlliances, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#smm-04"}, doers: []doer{{role: Manager}}},
	},
	kpis: []kpiRow{
		{id: kpi.FollowersKPI, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "smm-vs-cm#kpi-smm-06"}},
		{id: kpi.NetGrowth, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01"}},
		{id: kpi.FollowerGrowthRate, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01"}},
		{id: kpi.ReachKPI, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-06", "smm-vs-cm#smm-03"}},
		{id: kpi.InteractionsKPI, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.InteractionsPerPost, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.ERReach, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.ERImpressions, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.ERFollowers, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.ERViews, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.ERDaily, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"}},
		{id: kpi.SocialSessionsKPI, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"}},
		{id: kpi.SocialTrafficShare, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"}},
		{id: kpi.LeadsKPI, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05"}},
		{id: kpi.CPL, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05"}},
		{id: kpi.MentionsKPI, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#day-smm-05"}, reports: []doer{{role: Manager}}},
		{id: kpi.NetSentiment, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02"}},
		{id: kpi.PositiveShare, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02"}},
		{id: kpi.ResponseRate, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#day-smm-02"}},
		{id: kpi.FirstResponseTime, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#day-smm-02"}},
		{id: kpi.NewMembersKPI, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-01"}},
		{id: kpi.MemberGrowthRate, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-01", "smm-vs-cm#kpi-cm-06"}},
		{id: kpi.VisitorsKPI, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02"}},
		{id: kpi.VisitorToMember, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02", "smm-vs-cm#diff-07"}},
		{id: kpi.ActiveMembersKPI, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03", "smm-vs-cm#kpi-cm-06"}},
		{id: kpi.ActiveMemberRate, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"}},
		{id: kpi.DAUMAU, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"}},
		{id: kpi.ContributionsKPI, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"}},
		{id: kpi.ContributionsPerActive, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"}},
		{id: kpi.ContributorRate, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"}},
		{id: kpi.RepliesPerThread, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"}},
		{id: kpi.ReplyFrequency, answers: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"}},
	},
}
