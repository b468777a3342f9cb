package kpi

import "example.com/socialorg"

// A row's place is its measure's place in Measures. The constants stand in measure.go; a test holds both together.
var measureTable = [...]measureEntry{
	{
		id: Followers, kind: KindStock, unit: "{follower}",
		name: socialorg.Text{EN: "Followers", ES: "Seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "postcron#smm-04", "perfil-smm#smm-04"},
	},
	{
		id: NewFollowers, kind: KindFlow, unit: "{follower}",
		name: socialorg.Text{EN: "New followers", ES: "Nuevos seguidores"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-01", "postcron#smm-04"},
	},
	{
		id: LostFollowers, kind: KindFlow, unit: "{follower}",
		name: socialorg.Text{EN: "Lost followers", ES: "Seguidores perdidos"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Reach, kind: KindDistinct, unit: "{account}",
		name: socialorg.Text{EN: "Reach", ES: "Alcance"},
		refs: []socialorg.Ref{"postcron#cm-12"},
	},
	{
		id: Impressions, kind: KindFlow, unit: "{impression}",
		name: socialorg.Text{EN: "Impressions", ES: "Impresiones"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Views, kind: KindFlow, unit: "{view}",
		name: socialorg.Text{EN: "Views", ES: "Visualizaciones", ES419: "Vistas"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: VideoStarts, kind: KindFlow, unit: "{view}",
		name: socialorg.Text{EN: "Video starts", ES: "Reproducciones de vídeo iniciadas", ES419: "Reproducciones de video iniciadas"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: CompletedViews, kind: KindFlow, unit: "{view}",
		name: socialorg.Text{EN: "Completed video views", ES: "Visualizaciones completas", ES419: "Vistas completas"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Posts, kind: KindFlow, unit: "{post}",
		name: socialorg.Text{EN: "Posts", ES: "Publicaciones"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#cm-04"},
	},
	{
		id: Interactions, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Engagements", ES: "Interacciones"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#cm-12"},
	},
	{
		id: Likes, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Likes", ES: "Me gusta"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#cm-12"},
	},
	{
		id: Comments, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Comments", ES: "Comentarios"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02", "postcron#cm-12"},
	},
	{
		id: Shares, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Shares", ES: "Veces compartido"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"},
	},
	{
		id: Reposts, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Reposts", ES: "Republicaciones"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-02"},
	},
	{
		id: Saves, kind: KindFlow, unit: "{interaction}",
		name: socialorg.Text{EN: "Saves", ES: "Veces guardado"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Clicks, kind: KindFlow, unit: "{click}",
		name: socialorg.Text{EN: "Clicks", ES: "Clics"},
		refs: []socialorg.Ref{"postcron#cm-12"},
	},
	{
		id: Sessions, kind: KindFlow, unit: "{session}",
		name: socialorg.Text{EN: "Website visits", ES: "Visitas al sitio web"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"},
	},
	{
		id: SocialSessions, kind: KindFlow, unit: "{session}",
		name: socialorg.Text{EN: "Website visits from social media", ES: "Visitas al sitio web desde redes sociales"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-03"},
	},
	{
		id: BouncedSessions, kind: KindFlow, unit: "{session}",
		name: socialorg.Text{EN: "Bounced visits", ES: "Visitas con rebote"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Leads, kind: KindFlow, unit: "{lead}",
		name: socialorg.Text{EN: "Leads", ES: "Clientes potenciales", ES419: "Prospectos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05", "smm-vs-cm#smm-05"},
	},
	{
		id: WonLeads, kind: KindFlow, unit: "{lead}",
		name: socialorg.Text{EN: "Leads won", ES: "Clientes potenciales ganados", ES419: "Prospectos ganados"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Conversions, kind: KindFlow, unit: "{conversion}",
		name: socialorg.Text{EN: "Conversions", ES: "Conversiones"},
		refs: []socialorg.Ref{"postcron#smm-08", "planificar-ejecutar#06"},
	},
	{
		id: NewCustomers, kind: KindFlow, unit: "{customer}",
		name: socialorg.Text{EN: "New customers", ES: "Nuevos clientes"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Budget, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Budget", ES: "Presupuesto"},
		refs: []socialorg.Ref{"postcron#smm-03", "perfil-smm#smm-03"},
	},
	{
		id: Spend, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Spend", ES: "Gasto"},
		refs: []socialorg.Ref{"postcron#smm-03"},
	},
	{
		id: Cost, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Total cost", ES: "Coste total", ES419: "Costo total"},
		refs: []socialorg.Ref{"postcron#smm-08", "perfil-smm#def-01", "planificar-ejecutar#03"},
	},
	{
		id: Revenue, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Revenue", ES: "Ingresos"},
		refs: []socialorg.Ref{"postcron#smm-08", "perfil-smm#def-01"},
	},
	{
		id: GrossProfit, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Gross profit", ES: "Beneficio bruto", ES419: "Ganancia bruta"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: GoalValue, kind: KindMoney, unit: "money",
		name: socialorg.Text{EN: "Goal value of social traffic", ES: "Valor de los objetivos del tráfico social"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Mentions, kind: KindFlow, unit: "{mention}",
		name: socialorg.Text{EN: "Mentions", ES: "Menciones"},
		refs: []socialorg.Ref{"smm-vs-cm#day-smm-05", "ceupe#cm-01"},
	},
	{
		id: PositiveMentions, kind: KindFlow, unit: "{mention}",
		name: socialorg.Text{EN: "Positive mentions", ES: "Menciones positivas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02"},
	},
	{
		id: NeutralMentions, kind: KindFlow, unit: "{mention}",
		name: socialorg.Text{EN: "Neutral mentions", ES: "Menciones neutras"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02"},
	},
	{
		id: NegativeMentions, kind: KindFlow, unit: "{mention}",
		name: socialorg.Text{EN: "Negative mentions", ES: "Menciones negativas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-04", "smm-vs-cm#smm-02"},
	},
	{
		id: CompetitorMentions, kind: KindFlow, unit: "{mention}",
		name: socialorg.Text{EN: "Mentions of competitors", ES: "Menciones de la competencia"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: MessagesReceived, kind: KindFlow, unit: "{message}",
		name: socialorg.Text{EN: "Messages received", ES: "Mensajes recibidos"},
		refs: []socialorg.Ref{"postcron#cm-05", "smm-vs-cm#day-smm-02", "smm-vs-cm#day-cm-04"},
	},
	{
		id: MessagesAnswered, kind: KindFlow, unit: "{message}",
		name: socialorg.Text{EN: "Messages answered", ES: "Mensajes respondidos"},
		refs: []socialorg.Ref{"postcron#cm-05", "smm-vs-cm#day-smm-02", "smm-vs-cm#day-cm-04"},
	},
	{
		id: MessagesAnsweredInTime, kind: KindFlow, unit: "{message}",
		name: socialorg.Text{EN: "Messages answered in time", ES: "Mensajes respondidos a tiempo"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: ResponseTimes, kind: KindDistribution, unit: "s",
		name: socialorg.Text{EN: "Response times", ES: "Tiempos de respuesta"},
		refs: []socialorg.Ref{"planificar-ejecutar#09", "postcron#cm-05"},
	},
	{
		id: ResolutionTimes, kind: KindDistribution, unit: "s",
		name: socialorg.Text{EN: "Resolution times", ES: "Tiempos de resolución"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: CSATResponses, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Satisfaction survey answers", ES: "Respuestas a la encuesta de satisfacción"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: SatisfiedResponses, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Satisfied answers", ES: "Respuestas de satisfacción"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Promoters, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Promoters", ES: "Promotores"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Passives, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Passives", ES: "Pasivos"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Detractors, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Detractors", ES: "Detractores"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: EffortResponses, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Effort survey answers", ES: "Respuestas a la encuesta de esfuerzo"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: EffortPoints, kind: KindFlow, unit: "{point}",
		name: socialorg.Text{EN: "Effort survey points", ES: "Puntos de la encuesta de esfuerzo"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: EasyResponses, kind: KindFlow, unit: "{response}",
		name: socialorg.Text{EN: "Low-effort answers", ES: "Respuestas de bajo esfuerzo"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Members, kind: KindStock, unit: "{member}",
		name: socialorg.Text{EN: "Members", ES: "Miembros"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-06", "smm-vs-cm#cm-01"},
	},
	{
		id: NewMembers, kind: KindFlow, unit: "{member}",
		name: socialorg.Text{EN: "New members", ES: "Nuevos miembros"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-01"},
	},
	{
		id: InvitedMembers, kind: KindFlow, unit: "{member}",
		name: socialorg.Text{EN: "Invited members", ES: "Miembros invitados"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: LostMembers, kind: KindFlow, unit: "{member}",
		name: socialorg.Text{EN: "Lost members", ES: "Miembros perdidos"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Newcomers, kind: KindFlow, unit: "{member}",
		name: socialorg.Text{EN: "Newcomers of ninety days before", ES: "Miembros nuevos de hace noventa días"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: ActiveNewcomers, kind: KindFlow, unit: "{member}",
		name: socialorg.Text{EN: "Newcomers who are still active", ES: "Miembros nuevos que siguen activos"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Visitors, kind: KindDistinct, unit: "{visitor}",
		name: socialorg.Text{EN: "Community visitors", ES: "Visitantes de la comunidad"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02"},
	},
	{
		id: NewVisitors, kind: KindDistinct, unit: "{visitor}",
		name: socialorg.Text{EN: "New community visitors", ES: "Nuevos visitantes de la comunidad"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-02"},
	},
	{
		id: ActiveMembers, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Active members", ES: "Miembros activos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03", "smm-vs-cm#kpi-cm-06"},
	},
	{
		id: DAU, kind: KindDistinct, unit: "{member}", time: AdditivityAverage,
		name: socialorg.Text{EN: "Daily active members", ES: "Miembros activos diarios"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"},
	},
	{
		id: MAU, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Monthly active members", ES: "Miembros activos mensuales"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-03"},
	},
	{
		id: Contributions, kind: KindFlow, unit: "{contribution}",
		name: socialorg.Text{EN: "Contributions", ES: "Contribuciones", ES419: "Aportes"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"},
	},
	{
		id: Contributors, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Contributing members", ES: "Miembros que contribuyen", ES419: "Miembros que aportan"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-04"},
	},
	{
		id: Lurkers, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Members who only read", ES: "Miembros que solo leen"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: OccasionalContributors, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Occasional contributors", ES: "Miembros que contribuyen de vez en cuando", ES419: "Miembros que aportan de vez en cuando"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: HeavyContributors, kind: KindDistinct, unit: "{member}",
		name: socialorg.Text{EN: "Frequent contributors", ES: "Miembros que contribuyen a menudo", ES419: "Miembros que aportan a menudo"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: Threads, kind: KindFlow, unit: "{thread}",
		name: socialorg.Text{EN: "Discussions", ES: "Hilos de conversación"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
	{
		id: Replies, kind: KindFlow, unit: "{reply}",
		name: socialorg.Text{EN: "Replies", ES: "Respuestas"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
	{
		id: RepliedThreads, kind: KindFlow, unit: "{thread}",
		name: socialorg.Text{EN: "Discussions that got a reply", ES: "Hilos que tuvieron respuesta"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
	{
		id: ThreadResponseTimes, kind: KindDistribution, unit: "s",
		name: socialorg.Text{EN: "Waits for a first reply in discussions", ES: "Esperas hasta la primera respuesta en los hilos"},
		refs: []socialorg.Ref{socialorg.Practice},
	},
	{
		id: ModerationActions, kind: KindFlow, unit: "{action}",
		name: socialorg.Text{EN: "Moderation actions", ES: "Acciones de moderación"},
		refs: []socialorg.Ref{"smm-vs-cm#cm-02"},
	},
	{
		id: Days, kind: KindFlow, unit: "d",
		name: socialorg.Text{EN: "Days in the period", ES: "Días del periodo", ES419: "Días del período"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
}
