package role

import (
	"example.com/socialorg"
	"example.com/socialorg/kpi"
)

// ceupe is the framework of the article "ceupe": three tiers, the strategist over the strategy, the manager over the community
// managers, the community manager over everything that is carried out.
var ceupe = framework{
	id:   "ceupe",
	name: socialorg.Text{EN: "CEUPE", ES: "CEUPE"},
	roles: []frameworkRole{
		{role: Strategist, tier: TierStrategic, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-01"}},
		{role: Manager, tier: TierTactical, superior: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02"}},
		{role: CommunityManager, tier: TierOperational, superior: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-02", "ceupe#tier-03"}},
	},
	pass: []socialorg.Ref{"ceupe#tier-04"},
	rows: []row{
		{x: StudyAudience, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-02"}, doers: []doer{{role: CommunityManager}}},
		{x: AnalyseCompetitors, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-03"}, doers: []doer{{role: CommunityManager}}},
		{x: DesignStrategy, answers: Strategist, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: SetObjectives, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: SegmentAudience, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: ChoosePlatforms, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineContentStrategy, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineVoice, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineKPIs, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: GrowAudience, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineConversionStrategy, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineSEOStrategy, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: DefineBlogStrategy, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-09"}, doers: []doer{{role: CommunityManager}}},
		{x: PlanCalendar, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-05"}, doers: []doer{{role: CommunityManager}}},
		{x: PlanAds, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-08"}, doers: []doer{{role: CommunityManager}}},
		{x: ChooseInfluencers, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-04"}, doers: []doer{{role: CommunityManager}}},
		{x: CurateContent, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-06"}, doers: []doer{{role: CommunityManager}}},
		{x: PublishContent, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-07", "ceupe#tier-03"}, doers: []doer{{role: CommunityManager}}},
		{x: OverseePublishing, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: Manager}}},
		{x: RunAds, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-08"}, doers: []doer{{role: CommunityManager}}},
		{x: ManageCommunity, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-03", "ceupe#why-01"}, doers: []doer{{role: CommunityManager}}},
		{x: AnswerComments, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-03"}, doers: []doer{{role: CommunityManager}}},
		{x: AnswerMessages, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-03"}, doers: []doer{{role: CommunityManager}}},
		{x: RepresentBrand, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-02"}, doers: []doer{{role: CommunityManager}}},
		{x: CultivateInfluencers, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-04"}, doers: []doer{{role: CommunityManager}}},
		{x: GenerateLeads, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#aim-01"}, doers: []doer{{role: CommunityManager}}},
		{x: MonitorMentions, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-01", "ceupe#why-04", "ceupe#why-05"}, doers: []doer{{role: CommunityManager}}},
		{x: InterpretSentiment, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-01"}, doers: []doer{{role: CommunityManager}}},
		{x: PrepareReports, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-12"}, doers: []doer{{role: CommunityManager}}},
		{x: PresentReports, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-12"}, doers: []doer{{role: CommunityManager}}},
		{x: AnalyseResults, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-11"}, doers: []doer{{role: CommunityManager}, {role: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}}}},
		{x: DecideChanges, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: LeadCrisis, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-10"}, doers: []doer{{role: CommunityManager}}},
		{x: RespondInCrisis, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-10"}, doers: []doer{{role: CommunityManager}}},
		{x: LeadDepartment, answers: Strategist, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: Manager}}},
	},
	kpis: []kpiRow{
		{id: kpi.MentionsKPI, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-01", "ceupe#why-05"}, reports: []doer{{role: CommunityManager}}},
		{id: kpi.NetSentiment, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-04", "ceupe#cm-01"}},
		{id: kpi.PositiveShare, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-04", "ceupe#cm-01"}},
	},
}
