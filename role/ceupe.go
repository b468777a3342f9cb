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
	// That the manager answers for what the community managers do is inferred: she or he controls and analyses it.
	rows: []row{
		{x: StudyAudience, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-02"}}}},
		{x: AnalyseCompetitors, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-03"}}}},
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
		{x: DefineBlogStrategy, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-09"}}}},
		{x: PlanCalendar, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-05"}}}},
		{x: PlanAds, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-08"}}}},
		{x: ChooseInfluencers, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-04"}}}},
		{x: CurateContent, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-06"}}}},
		{x: PublishContent, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-07", "ceupe#tier-03"}}}},
		{x: OverseePublishing, answers: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: Manager}}},
		{x: RunAds, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-08"}}}},
		{x: ManageCommunity, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-03", "ceupe#why-01"}}}},
		{x: AnswerComments, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-03"}}}},
		{x: AnswerMessages, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-03"}}}},
		{x: RepresentBrand, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-02"}}}},
		{x: CultivateInfluencers, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-04"}}}},
		{x: GenerateLeads, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#aim-01"}}}},
		{x: MonitorMentions, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-01", "ceupe#why-04", "ceupe#why-05"}}}},
		{x: InterpretSentiment, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-01"}}}},
		{x: PrepareReports, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-12"}}}},
		{x: PresentReports, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-12"}}}},
		{x: AnalyseResults, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-11"}}, {role: Manager}}},
		{x: DecideChanges, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Strategist}}},
		{x: LeadCrisis, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-10"}}}},
		{x: RespondInCrisis, answers: Manager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-02"}, doers: []doer{{role: CommunityManager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#cm-10"}}}},
		{x: LeadDepartment, answers: Strategist, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#tier-01"}, doers: []doer{{role: Manager, basis: BasisStated, refs: []socialorg.Ref{"ceupe#tier-02"}}}},
	},
	kpis: []kpiRow{
		{id: kpi.MentionsKPI, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#cm-01", "ceupe#why-05"}, reports: []doer{{role: CommunityManager}}},
		{id: kpi.NetSentiment, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-04", "ceupe#cm-01"}},
		{id: kpi.PositiveShare, answers: CommunityManager, basis: BasisInferred, refs: []socialorg.Ref{"ceupe#why-04", "ceupe#cm-01"}},
	},
}
