package role

import "example.com/socialorg"

// The artefacts, in the order of the chain.
const (
	ArtefactStrategy            Artefact = "strategy"
	ArtefactEditorialCalendar   Artefact = "editorial-calendar"
	ArtefactContentPiece        Artefact = "content-piece"
	ArtefactApprovedPiece       Artefact = "approved-piece"
	ArtefactPublishedPost       Artefact = "published-post"
	ArtefactChannelMetrics      Artefact = "channel-metrics"
	ArtefactMetricsReport       Artefact = "metrics-report"
	ArtefactResultAnalysis      Artefact = "result-analysis"
	ArtefactDecision            Artefact = "decision"
	ArtefactMarketInsight       Artefact = "market-insight"
	ArtefactCompetitorReview    Artefact = "competitor-review"
	ArtefactAudienceProfile     Artefact = "audience-profile"
	ArtefactAudienceSegments    Artefact = "audience-segments"
	ArtefactObjectives          Artefact = "objectives"
	ArtefactKpiSet              Artefact = "kpi-set"
	ArtefactContentStrategy     Artefact = "content-strategy"
	ArtefactPlatformMix         Artefact = "platform-mix"
	ArtefactVoiceGuide          Artefact = "voice-guide"
	ArtefactGrowthPlan          Artefact = "growth-plan"
	ArtefactActionPlan          Artefact = "action-plan"
	ArtefactBudget              Artefact = "budget"
	ArtefactCampaignBrief       Artefact = "campaign-brief"
	ArtefactClearedTerms        Artefact = "cleared-terms"
	ArtefactAdPlan              Artefact = "ad-plan"
	ArtefactAdResults           Artefact = "ad-results"
	ArtefactSpendRecord         Artefact = "spend-record"
	ArtefactCreativeBrief       Artefact = "creative-brief"
	ArtefactFinishedVisual      Artefact = "finished-visual"
	ArtefactFinishedVideo       Artefact = "finished-video"
	ArtefactTrendAlert          Artefact = "trend-alert"
	ArtefactReadyProfile        Artefact = "ready-profile"
	ArtefactAccountAccess       Artefact = "account-access"
	ArtefactPublishingStatus    Artefact = "publishing-status"
	ArtefactBlogStrategy        Artefact = "blog-strategy"
	ArtefactCommunityGuidelines Artefact = "community-guidelines"
	ArtefactInfluencerList      Artefact = "influencer-list"
	ArtefactConversation        Artefact = "conversation"
	ArtefactSupportCase         Artefact = "support-case"
	ArtefactLead                Artefact = "lead"
	ArtefactMentionLog          Artefact = "mention-log"
	ArtefactSentimentReading    Artefact = "sentiment-reading"
	ArtefactCustomerFeedback    Artefact = "customer-feedback"
	ArtefactCommunityInsight    Artefact = "community-insight"
	ArtefactDailyFeedback       Artefact = "daily-feedback"
	ArtefactTrackingSetup       Artefact = "tracking-setup"
	ArtefactPresentedReport     Artefact = "presented-report"
	ArtefactClientInput         Artefact = "client-input"
	ArtefactDepartmentNews      Artefact = "department-news"
	ArtefactUsagePolicy         Artefact = "usage-policy"
	ArtefactCrisisPlan          Artefact = "crisis-plan"
	ArtefactAlert               Artefact = "alert"
	ArtefactCrisisOrder         Artefact = "crisis-order"
	ArtefactCrisisReview        Artefact = "crisis-review"
)

var artefacts = [...]word{
	{"strategy", socialorg.Text{EN: "social media strategy", ES: "estrategia de redes sociales"}},
	{"editorial-calendar", socialorg.Text{EN: "editorial calendar", ES: "calendario editorial"}},
	{"content-piece", socialorg.Text{EN: "piece of content", ES: "pieza de contenido"}},
	{"approved-piece", socialorg.Text{EN: "approved piece", ES: "pieza aprobada"}},
	{"published-post", socialorg.Text{EN: "published post", ES: "publicación"}},
	{"channel-metrics", socialorg.Text{EN: "channel metrics", ES: "métricas del canal"}},
	{"metrics-report", socialorg.Text{EN: "metrics report", ES: "informe de métricas", ES419: "reporte de métricas"}},
	{"result-analysis", socialorg.Text{EN: "analysis of results", ES: "análisis de resultados"}},
	{"decision", socialorg.Text{EN: "decision", ES: "decisión"}},
	{"market-insight", socialorg.Text{EN: "market insight", ES: "conocimiento del mercado"}},
	{"competitor-review", socialorg.Text{EN: "competitor review", ES: "análisis de competidores"}},
	{"audience-profile", socialorg.Text{EN: "audience profile", ES: "perfil de la audiencia"}},
	{"audience-segments", socialorg.Text{EN: "audience segments", ES: "segmentos de la audiencia"}},
	{"objectives", socialorg.Text{EN: "objectives", ES: "objetivos"}},
	{"kpi-set", socialorg.Text{EN: "set of KPIs", ES: "conjunto de indicadores clave"}},
	{"content-strategy", socialorg.Text{EN: "content strategy", ES: "estrategia de contenido"}},
	{"platform-mix", socialorg.Text{EN: "platform mix", ES: "selección de plataformas"}},
	{"voice-guide", socialorg.Text{EN: "tone-of-voice guide", ES: "guía de voz"}},
	{"growth-plan", socialorg.Text{EN: "growth plan", ES: "plan de crecimiento"}},
	{"action-plan", socialorg.Text{EN: "action plan", ES: "plan de acción"}},
	{"budget", socialorg.Text{EN: "budget", ES: "presupuesto"}},
	{"campaign-brief", socialorg.Text{EN: "campaign brief", ES: "ficha de campaña"}},
	{"cleared-terms", socialorg.Text{EN: "legal sign-off", ES: "condiciones legales validadas"}},
	{"ad-plan", socialorg.Text{EN: "ad plan", ES: "plan de publicidad"}},
	{"ad-results", socialorg.Text{EN: "ad results", ES: "resultados de la publicidad"}},
	{"spend-record", socialorg.Text{EN: "spending record", ES: "registro de gasto"}},
	{"creative-brief", socialorg.Text{EN: "creative brief", ES: "encargo creativo"}},
	{"finished-visual", socialorg.Text{EN: "finished visual", ES: "recurso gráfico terminado"}},
	{"finished-video", socialorg.Text{EN: "finished video", ES: "vídeo terminado", ES419: "video terminado"}},
	{"trend-alert", socialorg.Text{EN: "trend alert", ES: "aviso de tendencia"}},
	{"ready-profile", socialorg.Text{EN: "profile ready to use", ES: "perfil listo para usar"}},
	{"account-access", socialorg.Text{EN: "account access", ES: "acceso a la cuenta"}},
	{"publishing-status", socialorg.Text{EN: "publishing status", ES: "estado de publicación"}},
	{"blog-strategy", socialorg.Text{EN: "blog strategy", ES: "estrategia del blog"}},
	{"community-guidelines", socialorg.Text{EN: "community guidelines", ES: "normas de la comunidad"}},
	{"influencer-list", socialorg.Text{EN: "list of influencers", ES: "lista de influencers"}},
	{"conversation", socialorg.Text{EN: "conversation with the community", ES: "conversación con la comunidad"}},
	{"support-case", socialorg.Text{EN: "support case", ES: "caso de atención al cliente"}},
	{"lead", socialorg.Text{EN: "lead", ES: "cliente potencial"}},
	{"mention-log", socialorg.Text{EN: "mention log", ES: "registro de menciones"}},
	{"sentiment-reading", socialorg.Text{EN: "sentiment analysis", ES: "análisis de sentimiento"}},
	{"customer-feedback", socialorg.Text{EN: "customer feedback", ES: "opinión de los clientes"}},
	{"community-insight", socialorg.Text{EN: "community insight", ES: "conocimiento de la comunidad"}},
	{"daily-feedback", socialorg.Text{EN: "daily round-up", ES: "resumen diario"}},
	{"tracking-setup", socialorg.Text{EN: "tracking setup", ES: "configuración de la analítica"}},
	{"presented-report", socialorg.Text{EN: "report presentation", ES: "informe presentado", ES419: "reporte presentado"}},
	{"client-input", socialorg.Text{EN: "client input", ES: "aportaciones del cliente"}},
	{"department-news", socialorg.Text{EN: "updates from other departments", ES: "novedades de otros departamentos"}},
	{"usage-policy", socialorg.Text{EN: "usage policy", ES: "política de uso"}},
	{"crisis-plan", socialorg.Text{EN: "crisis plan", ES: "plan de crisis"}},
	{"alert", socialorg.Text{EN: "alert", ES: "alerta"}},
	{"crisis-order", socialorg.Text{EN: "crisis instructions", ES: "instrucciones de crisis"}},
	{"crisis-review", socialorg.Text{EN: "crisis review", ES: "balance de la crisis"}},
}

var handoffs = [...]Handoff{
	{Artefact: ArtefactStrategy, From: DesignStrategy, To: PlanCalendar, Line: LineMain, refs: [2]socialorg.Ref{"postcron#end-01", "planificar-ejecutar#01"}},
	{Artefact: ArtefactEditorialCalendar, From: PlanCalendar, To: CreateContent, Line: LineMain, refs: [2]socialorg.Ref{"ceupe#cm-05", "postcron#smm-06"}},
	{Artefact: ArtefactContentPiece, From: CreateContent, To: PublishContent, Line: LineMain, When: Condition{flags: whenNoApproval}, refs: [2]socialorg.Ref{"postcron#cm-03", "postcron#cm-04"}},
	{Artefact: ArtefactContentPiece, From: CreateContent, To: ApproveContent, Line: LineMain, When: Condition{flags: whenApproval}, refs: [2]socialorg.Ref{"planificar-ejecutar#08"}},
	{Artefact: ArtefactApprovedPiece, From: ApproveContent, To: PublishContent, Line: LineMain, When: Condition{flags: whenApproval}, refs: [2]socialorg.Ref{"planificar-ejecutar#08"}},
	{Artefact: ArtefactPublishedPost, From: PublishContent, To: CollectMetrics, Line: LineMain, Platform: true, refs: [2]socialorg.Ref{"postcron#cm-12"}},
	{Artefact: ArtefactChannelMetrics, From: CollectMetrics, To: PrepareReports, Line: LineMain, refs: [2]socialorg.Ref{"postcron#cm-15"}},
	{Artefact: ArtefactMetricsReport, From: PrepareReports, To: AnalyseResults, Line: LineMain, refs: [2]socialorg.Ref{"postcron#smm-13", "perfil-smm#smm-05"}},
	{Artefact: ArtefactResultAnalysis, From: AnalyseResults, To: DecideChanges, Line: LineMain, refs: [2]socialorg.Ref{"postcron#smm-13"}},
	{Artefact: ArtefactDecision, From: DecideChanges, To: DesignStrategy, Line: LineMain, refs: [2]socialorg.Ref{"postcron#end-01"}},
	{Artefact: ArtefactDecision, From: DecideChanges, To: PlanCalendar, Line: LineMain, refs: [2]socialorg.Ref{"perfil-smm#smm-05"}},
	{Artefact: ArtefactPublishedPost, From: PublishContent, To: ManageCommunity, Line: LineSide, Platform: true, refs: [2]socialorg.Ref{"perfil-smm#def-03"}},
	{Artefact: ArtefactMarketInsight, From: ResearchMarket, To: DesignStrategy, Line: LineSide, When: Condition{flags: whenProducerStaffed}, refs: [2]socialorg.Ref{"postcron#smm-12"}},
	{Artefact: ArtefactCompetitorReview, From: AnalyseCompetitors, To: DesignStrategy, Line: LineSide, When: Condition{flags: whenProducerStaffed}, refs: [2]socialorg.Ref{"ceupe#cm-03"}},
	{Artefact: ArtefactAudienceProfile, From: StudyAudience, To: SegmentAudience, Line: LineSide, refs: [2]socialorg.Ref{"ceupe#cm-02", "perfil-smm#smm-02"}},
	{Artefact: ArtefactAudienceSegments, From: SegmentAudience, To: DefineContentStrategy, Line: LineSide, refs: [2]socialorg.Ref{"postcron#smm-07"}},
	{Artefact: ArtefactObjectives, From: SetObjectives, To: DefineKPIs, Line: LineSide, refs: [2]socialorg.Ref{"planificar-ejecutar#04", "postcron#smm-08"}},
	{Artefact: ArtefactKpiSet, From: DefineKPIs, To: CollectMetrics, Line: LineSide, refs: [2]socialorg.Ref{"postcron#smm-08"}},
	{Artefact: ArtefactKpiSet, From: DefineKPIs, To: PrepareReports, Line: LineSide, refs: [2]socialorg.Ref{"postcron#smm-08"}},
	{Artefact: ArtefactContentStrategy, From: DefineContentStrategy, To: PlanCalendar, Line: LineSide, refs: [2]socialorg.Ref{"postcron#smm-06"}},
	{Artefact: ArtefactPlatformMix, From: ChoosePlatforms, To: SetUpProfiles, Line: LineSide, When: Condition{flags: whenPlanned}, refs: [2]socialorg.Ref{"postcron#cm-02"}},
	{Artefact: ArtefactVoiceGuide, From: DefineVoice, To: CreateContent, Line: LineSide, refs: [2]socialorg.Ref{"smm-vs-cm#smm-07"}},
	{Artefact: ArtefactVoiceGuide, From: DefineVoice, To: AnswerComments, Line: LineSide, refs: [2]socialorg.Ref{"smm-vs-cm#smm-07"}},
	{Artefact: ArtefactVoiceGuide, From: DefineVoice, To: AnswerMessages, Line: LineSide, refs: [2]socialorg.Ref{"smm-vs-cm#smm-07"}},
	{Artefact: ArtefactGrowthPlan, From: GrowAudience, To: PlanChannelActions, Line: LineSide, When: Condition{flags: whenProducerAsked}, refs: [2]socialorg.Ref{"perfil-smm#smm-04"}},
	{Artefact: ArtefactActionPlan, From: PlanChannelActions, To: ManageCommunity, Line: LineSide, refs: [2]socialorg.Ref{"perfil-smm#smm-04", "ceupe#tier-03"}},
	{Artefact: ArtefactActionPlan, From: PlanChannelActions, To: PublishContent, Line: LineSide, refs: [2]socialorg.Ref{"perfil-smm#smm-04", "ceupe#tier-03"}},
	{Artefact: ArtefactBudget, From: ManageBudget, To: PlanAds, Line: LineSide, When: Condition{activities: activityPaidBit}, refs: [2]socialorg.Ref{"postcron#smm-03"}},
	{Artefact: ArtefactBudget, From: ManageBudget, To: DefineCampaigns, Line: LineSide, When: Condition{activities: activityCampaignsBit}, refs: [2]socialorg.Ref{"postcron#smm-03"}},
	{Artefact: ArtefactBudget, From: ManageBudget, To: ChooseInfluencers, Line: LineSide, When: Condition{activities: activityInfluencersBit}, refs: [2]socialorg.Ref{"postcron#smm-03"}},
	{Artefact: ArtefactCampaignBrief, From: DefineCampaigns, To: RunCampaigns, Line: LineSide, When: Condition{activities: activityCampaignsBit}, refs: [2]socialorg.Ref{"postcron#cm-09"}},
	{Artefact: ArtefactCampaignBrief, From: DefineCampaigns, To: PlanCalendar, Line: LineSide, When: Condition{activities: activityCampaignsBit}, refs: [2]socialorg.Ref{"postcron#smm-05"}},
	{Artefact: ArtefactCampaignBrief, From: DefineCampaigns, To: ClearLegalTerms, Line: LineSide, When: Condition{activities: activityContestsBit}, refs: [2]socialorg.Ref{socialorg.Practice}},
	{Artefact: ArtefactClearedTerms, From: ClearLegalTerms, To: RunCampaigns, Line: LineSide, When: Condition{activities: activityContestsBit}, refs: [2]socialorg.Ref{socialorg.Practice}},
	{Artefact: ArtefactAdPlan, From: PlanAds, To: RunAds, Line: LineSide, When: Condition{activities: activityPaidBit}, refs: [2]socialorg.Ref{"postcron#smm-05", "ceupe#cm-08"}},
	{Artefact: ArtefactAdResults, From: RunAds, To: PrepareReports, Line: LineSide, When: Condition{activities: activityPaidBit}, refs: [2]socialorg.Ref{"ceupe#cm-08", "postcron#smm-08"}},
	{Artefact: ArtefactSpendRecord, From: RunAds, To: ManageBudget, Line: LineSide, When: Condition{activities: activityPaidBit}, refs: [2]socialorg.Ref{"postcron#smm-03"}},
	{Artefact: ArtefactCreativeBrief, From: PlanCalendar, To: DesignVisuals, Line: LineSide, refs: [2]socialorg.Ref{"postcron#cm-03"}},
	{Artefact: ArtefactCreativeBrief, From: PlanCalendar, To: ProduceVideo, Line: LineSide, When: Condition{activities: activityVideoBit}, refs: [2]socialorg.Ref{socialorg.Practice}},
	{Artefact: ArtefactFinishedVisual, From: DesignVisuals, To: CreateContent, Line: LineSide, refs: [2]socialorg.Ref{"postcron#cm-03"}},
	{Artefact: ArtefactFinishedVideo, From: ProduceVideo, To: CreateContent, Line: LineSide, When: Condition{activities: activityVideoBit}, refs: [2]socialorg.Ref{socialorg.Practice}},
	{Artefact: ArtefactContentPiece, From: CurateContent, To: PublishContent, Line: LineSide, When: Condition{flags: whenProducerStaffed}, refs: [2]socialorg.Ref{"ceupe#cm-06"}},
	{Artefact: ArtefactTrendAlert, From: TrackTrends, To: CreateContent, Line: LineSide, When: Condition{flags: whenProducerStaffed}, refs: [2]socialorg.Ref{"postcron#cm-10"}},
	{Artefact: ArtefactReadyProfile, From: SetUpProfiles, To: PublishContent, Line: LineSide, When: Condition{flags: whenPlanned}, refs: [2]socialorg.Ref{"postcron#cm-02"}},
	{Artefact: ArtefactAccountAccess, From: ControlAccountAccess, To: PublishContent, Line: LineSide, refs: [2]socialorg.Ref{"perfil-smm#def-01"}},
	{Artefact: ArtefactAccountAccess, From: ControlAccountAccess, To: RunAds, Line: LineSide, When: Condition{activities: activityPaidBit}, refs: [2]socialorg.Ref{"perfil-smm#def-01"}},
	{Artefact: ArtefactPublishingStatus, From: OverseePublishing, To: PlanCalendar, Line: LineSide, refs: [2]socialorg.Ref{"postcron#smm-06", "smm-vs-cm#day-smm-01"}},
	{Artefact: ArtefactBlogStrategy, From: DefineBlogStrategy, To: PlanCalendar, Line: LineSide, When: Condition{channels: channelBlogBit}, refs: [2]socialorg.Ref{"ceupe#cm-09"}},
	{Artefact: ArtefactCommunityGuidelines, From: WriteCommunityGuidelines, To: ModerateConversation, Line: LineSide, When: Condition{channels: channelCommunityBit}, refs: [2]socialorg.Ref{"smm-vs-cm#cm-07"}},
	{Artefact: ArtefactCommunityGuidelines, From: WriteCommunityGuidelines, To: ManageMembers, Line: LineSide, When: Condition{channels: channelCommunityBit}, refs: [2]socialorg.Ref{"smm-vs-cm#cm-07"}},
	{Artefact: ArtefactInfluencerList, From: ChooseInfluencers, To: CultivateInfluencers, Line: LineSide, When: Condition{activities: activityInfluencersBit}, refs: [2]socialorg.Ref{"ceupe#cm-04"}},
	{Artefact: ArtefactConversation, From: ManageCommunity, To: VoiceCommunity, Line: LineSide, refs: [2]socialorg.Ref{"postcron#cm-13"}},
	{Artefact: ArtefactSupportCase, From: AnswerMessages, To: SupportCustomers, Line: LineSide, When: Condition{activities: activityCustomerCareBit}, refs: [2]socialorg.Ref{"postcron#cm-05", "smm-vs-cm#cm-04"}},
	{Artefact: ArtefactSupportCase, From: SupportCustomers, Line: LineSide, outside: partyCustomerCareBit, refs: [2]socialorg.Ref{socialorg.Practice}},
	{Artefact: ArtefactLead, From: GenerateLeads, Line: LineSide, When: Condition{objectives: objectiveLeadsBit}, outside: partySalesBit, refs: [2]socialorg.Ref{"smm-vs-cm#smm-05"}},
	{Artefact: ArtefactMentionLog, From: MonitorMentions, To: InterpretSentiment, Line: LineSide, When: Condition{objectives: objectiveReputationBit}, refs: [2]socialorg.Ref{"smm-vs-cm#smm-02"}},
	{Artefact: ArtefactMentionLog, From: MonitorMentions, To: ManageCommunity, Line: LineSide, refs: [2]socialorg.Ref{"ceupe#cm-01"}},
	{Artefact: ArtefactSentimentReading, From: InterpretSentiment, To: AnalyseResults, Line: LineSide, When: Condition{objectives: objectiveReputationBit}, refs: [2]socialorg.Ref{"smm-vs-cm#kpi-smm-04"}},
	{Artefact: ArtefactCustomerFeedback, From: CollectFeedback, To: VoiceCommunity, Line: LineSide, When: Condition{flags: whenProducerStaffed}, refs: [2]socialorg.Ref{"smm-vs-cm#cm-06"}},
	{Artefact: ArtefactCommunityInsight, From: VoiceCommunity, To: AnalyseResults, Line: LineFeedback, refs: [2]socialorg.Ref{"postcron#cm-13"}},
	{Artefact: ArtefactCommunityInsight, From: VoiceCommunity, To: DesignStrategy, Line: LineFeedback, refs: [2]socialorg.Ref{"postcron#end-02"}},
	{Artefact: ArtefactCommunityInsight, From: VoiceCommunity, Line: LineSide, outside: partyProductBit, refs: [2]socialorg.Ref{"postcron#smm-14"}},
	{Artefact: ArtefactDailyFeedback, From: GiveDailyFeedback, To: OverseePublishing, Line: LineFeedback, refs: [2]socialorg.Ref{"postcron#cm-14"}},
	{Artefact: ArtefactTrackingSetup, From: SetUpTracking, To: CollectMetrics, Line: LineSide, When: Condition{objectives: objectiveLeadsBit | objectiveSalesBit | objectiveTrafficBit}, refs: [2]socialorg.Ref{"postcron#smm-08"}},
	{Artefact: ArtefactMetricsReport, From: PrepareReports, To: PresentReports, Line: LineSide, When: Condition{flags: whenConsumerAsked}, refs: [2]socialorg.Ref{"ceupe#cm-12"}},
	{Artefact: ArtefactPresentedReport, From: PresentReports, Line: LineSide, outside: partyClientBit | partyBoardBit | partyMarketingBit, refs: [2]socialorg.Ref{"postcron#smm-14", "ceupe#cm-12"}},
	{Artefact: ArtefactClientInput, From: WorkWithClient, To: DesignStrategy, Line: LineSide, When: Condition{parties: partyClientBit}, refs: [2]socialorg.Ref{"postcron#smm-14"}},
	{Artefact: ArtefactDepartmentNews, From: LiaiseDepartments, To: PlanCalendar, Line: LineSide, When: Condition{flags: whenProducerAsked}, refs: [2]socialorg.Ref{"perfil-smm#smm-07"}},
	{Artefact: ArtefactUsagePolicy, From: GovernUse, To: PublishContent, Line: LineSide, When: Condition{flags: whenProducerAsked}, refs: [2]socialorg.Ref{"perfil-smm#smm-07"}},
	{Artefact: ArtefactCrisisPlan, From: DesignCrisisPlan, To: LeadCrisis, Line: LineCrisis, refs: [2]socialorg.Ref{"postcron#smm-10"}},
	{Artefact: ArtefactCrisisPlan, From: DesignCrisisPlan, To: RespondInCrisis, Line: LineCrisis, refs: [2]socialorg.Ref{"postcron#smm-10"}},
	{Artefact: ArtefactAlert, From: MonitorMentions, To: LeadCrisis, Line: LineCrisis, refs: [2]socialorg.Ref{"perfil-smm#smm-09", "ceupe#cm-01"}},
	{Artefact: ArtefactAlert, From: ManageCommunity, To: LeadCrisis, Line: LineCrisis, refs: [2]socialorg.Ref{"perfil-smm#smm-09"}},
	{Artefact: ArtefactCrisisOrder, From: LeadCrisis, To: RespondInCrisis, Line: LineCrisis, refs: [2]socialorg.Ref{"perfil-smm#smm-09", "ceupe#cm-10"}},
	{Artefact: ArtefactCrisisReview, From: LeadCrisis, To: DesignCrisisPlan, Line: LineCrisis, refs: [2]socialorg.Ref{"postcron#smm-10"}},
}
