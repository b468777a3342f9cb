package kpi

import "example.com/socialorg"

// A row's place is its KPI's place in IDs. The constants stand in id.go; a test holds both together.
var idTable = [...]idEntry{
	{
		id: FollowersKPI, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Followers", ES: "Seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "smm-vs-cm#kpi-smm-06", "postcron#smm-04", "perfil-smm#smm-04"},
	},
	{
		id: NetGrowth, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Net new followers", ES: "Crecimiento neto de seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "postcron#smm-04", "perfil-smm#smm-04"},
	},
	{
		id: FollowerGrowthRate, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Follower growth rate", ES: "Tasa de crecimiento de seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "postcron#smm-04", "perfil-smm#smm-04"},
	},
	{
		id: ReachKPI, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Reach", ES: "Alcance"},
		refs: []socialorg.Ref{"postcron#cm-12", "smm-vs-cm#kpi-smm-06", "smm-vs-cm#smm-03"},
	},
	{
		id: InteractionsKPI, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Engagements", ES: "Interacciones"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#cm-12"},
	},
	{
		id: InteractionsPerPost, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Engagements per post", ES: "Interacciones por publicación"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"},
	},
	{
		id: ERReach, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Engagement rate by reach", ES: "Tasa de interacción por alcance", ES419: "Tasa de engagement por alcance"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#smm-04", "postcron#cm-12"},
	},
	{
		id: ERImpressions, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Engagement rate by impressions", ES: "Tasa de interacción por impresiones", ES419: "Tasa de engagement por impresiones"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#smm-04"},
	},
	{
		id: ERFollowers, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Engagement rate by followers", ES: "Tasa de interacción por seguidores", ES419: "Tasa de engagement por seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#smm-04"},
	},
	{
		id: ERViews, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Engagement rate by views", ES: "Tasa de interacción por visualizaciones", ES419: "Tasa de engagement por vistas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#smm-04"},
	},
	{
		id: ERDaily, direction: DirectionHigher, period: PeriodDay,
		name: socialorg.Text{EN: "Daily engagement rate", ES: "Tasa de interacción diaria", ES419: "Tasa de engagement diaria"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#smm-04"},
	},
	{
		id: ClicksKPI, direction: DirectionHigher, period: PeriodPost,
		name: socialorg.Text{EN: "Clicks", ES: "Clics"},
		refs: []socialorg.Ref{"postcron#cm-12"},
	},
	{
		id: SocialSessionsKPI, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Social traffic", ES: "Tráfico social"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"},
	},
	{
		id: SocialTrafficShare, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Social share of traffic", ES: "Porcentaje de tráfico social"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"},
	},
	{
		id: LeadsKPI, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Leads", ES: "Clientes potenciales", ES419: "Prospectos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05", "smm-vs-cm#smm-05", "ceupe#aim-01"},
	},
	{
		id: CPL, direction: DirectionLower, period: PeriodCampaign,
		name: socialorg.Text{EN: "Cost per lead", ES: "Coste por cliente potencial", ES419: "Costo por prospecto"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05", "postcron#smm-03"},
	},
	{
		id: ConversionRate, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Conversion rate", ES: "Tasa de conversión"},
		refs: []socialorg.Ref{"postcron#smm-08", "planificar-ejecutar#06"},
	},
	{
		id: BudgetUse, direction: DirectionBand, period: PeriodMonth,
		name: socialorg.Text{EN: "Budget use", ES: "Ejecución del presupuesto"},
		refs: []socialorg.Ref{"postcron#smm-03", "perfil-smm#smm-03"},
	},
	{
		id: ROI, direction: DirectionHigher, period: PeriodQuarter,
		name: socialorg.Text{EN: "Return on investment", ES: "Retorno de la inversión", ES419: "Retorno sobre la inversión"},
		refs: []socialorg.Ref{"postcron#smm-08", "perfil-smm#def-01"},
	},
	{
		id: MentionsKPI, direction: DirectionContext, period: PeriodWeek,
		name: socialorg.Text{EN: "Mentions", ES: "Menciones"},
		refs: []socialorg.Ref{"ceupe#cm-01", "ceupe#why-05", "smm-vs-cm#day-smm-05"},
	},
	{
		id: NetSentiment, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Net sentiment", ES: "Sentimiento neto"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02", "perfil-smm#def-03", "ceupe#cm-01", "ceupe#why-04"},
	},
	{
		id: PositiveShare, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Share of positive mentions", ES: "Porcentaje de menciones positivas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02", "perfil-smm#def-03", "ceupe#cm-01", "ceupe#why-04"},
	},
	{
		id: ResponseRate, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Response rate", ES: "Tasa de respuesta"},
		refs: []socialorg.Ref{"postcron#cm-05", "smm-vs-cm#cm-04", "smm-vs-cm#day-smm-02"},
	},
	{
		id: FirstResponseTime, direction: DirectionLower, period: PeriodWeek,
		name: socialorg.Text{EN: "First response time", ES: "Tiempo de primera respuesta"},
		refs: []socialorg.Ref{"planificar-ejecutar#09", "postcron#cm-05"},
	},
	{
		id: NewMembersKPI, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "New members", ES: "Nuevos miembros"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-01", "smm-vs-cm#cm-01"},
	},
	{
		id: MemberGrowthRate, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Community growth rate", ES: "Tasa de crecimiento de la comunidad"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-01", "smm-vs-cm#kpi-cm-06"},
	},
	{
		id: VisitorsKPI, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Community visitors", ES: "Visitantes de la comunidad"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02"},
	},
	{
		id: VisitorToMember, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Visitor-to-member conversion", ES: "Conversión de visitante a miembro"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02", "smm-vs-cm#diff-07"},
	},
	{
		id: ActiveMembersKPI, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Active members", ES: "Miembros activos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03", "smm-vs-cm#kpi-cm-06"},
	},
	{
		id: ActiveMemberRate, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Active member rate", ES: "Tasa de miembros activos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"},
	},
	{
		id: DAUMAU, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Stickiness (DAU/MAU)", ES: "Tasa de recurrencia (DAU/MAU)"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"},
	},
	{
		id: ContributionsKPI, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Contributions", ES: "Contribuciones", ES419: "Aportes"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"},
	},
	{
		id: ContributionsPerActive, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Contributions per active member", ES: "Contribuciones por miembro activo", ES419: "Aportes por miembro activo"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"},
	},
	{
		id: ContributorRate, direction: DirectionHigher, period: PeriodMonth,
		name: socialorg.Text{EN: "Contributor rate", ES: "Porcentaje de miembros que contribuyen", ES419: "Porcentaje de miembros que aportan"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"},
	},
	{
		id: RepliesPerThread, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Replies per discussion", ES: "Respuestas por hilo"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
	{
		id: ReplyFrequency, direction: DirectionHigher, period: PeriodWeek,
		name: socialorg.Text{EN: "Reply frequency", ES: "Frecuencia de respuestas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
}
