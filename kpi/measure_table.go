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
		id: Leads, kind: KindFlow, unit: "{lead}",
		name: socialorg.Text{EN: "Leads", ES: "Clientes potenciales", ES419: "Prospectos"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-smm-05", "smm-vs-cm#smm-05"},
	},
	{
		id: Conversions, kind: KindFlow, unit: "{conversion}",
		name: socialorg.Text{EN: "Conversions", ES: "Conversiones"},
		refs: []socialorg.Ref{"postcron#smm-08", "planificar-ejecutar#06"},
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
		id: ResponseTimes, kind: KindDistribution, unit: "s",
		name: socialorg.Text{EN: "Response times", ES: "Tiempos de respuesta"},
		refs: []socialorg.Ref{"planificar-ejecutar#09", "postcron#cm-05"},
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
		id: DAU, kind: KindDistinct, unit: "{member}",
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
		id: Days, kind: KindFlow, unit: "d",
		name: socialorg.Text{EN: "Days in the period", ES: "Días del periodo", ES419: "Días del período"},
		refs: []socialorg.Ref{"smm-vs-cm#kpi-cm-05"},
	},
}
