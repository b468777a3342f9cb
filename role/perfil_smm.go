package role

import (
	"example.com/socialorg"
	"example.com/socialorg/kpi"
)

// perfilSMM is the framework of the article "perfil-smm": the manager is the strategist and the head of the department, down to the
// campaigns and the ads; the community manager deals with the users and the reputation by the manager's objectives. That the head
// answers for it follows from the headship; the article says only who does it.
var perfilSMM = framework{
	id:   "perfil-smm",
	name: socialorg.Text{EN: "Profile of the manager", ES: "Perfil del responsable"},
	roles: []frameworkRole{
		{role: Manager, tier: TierStrategic, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-01", "perfil-smm#def-02"}},
		{role: CommunityManager, tier: TierOperational, superior: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-03", "perfil-smm#def-02"}},
	},
	pass: []socialorg.Ref{"perfil-smm#def-01"},
	rows: []row{
		{x: ResearchMarket, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-01"}, doers: []doer{{role: Manager}}},
		{x: StudyAudience, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-01"}, doers: []doer{{role: Manager}}},
		{x: DesignStrategy, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-01", "perfil-smm#smm-03"}, doers: []doer{{role: Manager}}},
		{x: SetObjectives, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-03", "perfil-smm#def-03"}, doers: []doer{{role: Manager}}},
		{x: SegmentAudience, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-02"}, doers: []doer{{role: Manager}}},
		{x: ChoosePlatforms, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-03", "perfil-smm#def-01"}, doers: []doer{{role: Manager}}},
		{x: GrowAudience, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-04"}, doers: []doer{{role: Manager}}},
		{x: PlanChannelActions, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-04"}, doers: []doer{{role: Manager}}},
		{x: DefineCampaigns, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-06"}, doers: []doer{{role: Manager}}},
		{x: PlanAds, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-06", "perfil-smm#smm-10"}, doers: []doer{{role: Manager}}},
		{x: SetUpProfiles, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-01"}, doers: []doer{{role: Manager}}},
		{x: PublishContent, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}}}},
		{x: RunCampaigns, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-10"}, doers: []doer{{role: Manager}}},
		{x: RunAds, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-10"}, doers: []doer{{role: Manager}}},
		{x: ManageCommunity, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-03"}}}},
		{x: AnswerComments, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}}}},
		{x: AnswerMessages, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}}}},
		{x: MonitorMentions, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}}}},
		{x: TrackTrends, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-01"}, doers: []doer{{role: Manager}}},
		{x: CollectMetrics, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{x: PrepareReports, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{x: AnalyseResults, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-05", "perfil-smm#def-01"}, doers: []doer{{role: Manager}}},
		{x: DecideChanges, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-05"}, doers: []doer{{role: Manager}}},
		{x: LeadCrisis, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-09"}, doers: []doer{{role: Manager}}},
		{x: LeadDepartment, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-02"}, doers: []doer{{role: Manager}}},
		{x: LiaiseDepartments, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-07"}, doers: []doer{{role: Manager}}},
		{x: GovernUse, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-07"}, doers: []doer{{role: Manager}}},
		{x: RaiseAwareness, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#smm-08"}, doers: []doer{{role: Manager}}},
		{x: ManageBudget, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-03"}, doers: []doer{{role: Manager}}},
		{x: ControlAccountAccess, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-01"}, doers: []doer{{role: Manager}}},
	},
	kpis: []kpiRow{
		{id: kpi.FollowersKPI, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-04"}, reports: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{id: kpi.NetGrowth, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-04"}, reports: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{id: kpi.FollowerGrowthRate, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-04"}, reports: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{id: kpi.BudgetUse, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-03"}},
		{id: kpi.ROI, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"perfil-smm#def-01"}, reports: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#smm-05"}}}},
		{id: kpi.NetSentiment, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}},
		{id: kpi.PositiveShare, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"perfil-smm#def-03"}},
	},
}
