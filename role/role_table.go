package role

import "example.com/socialorg"

// Titles whose Spanish head is common in gender need one form; those with two heads take the feminine, the masculine and, for a
// vacancy, both.
var roles = [...]roleEntry{
	{
		id:        Strategist,
		open:      socialorg.Text{EN: "social media strategist", ES: "estratega de redes sociales"},
		feminine:  socialorg.Text{EN: "social media strategist", ES: "estratega de redes sociales"},
		masculine: socialorg.Text{EN: "social media strategist", ES: "estratega de redes sociales"},
		refs:      []socialorg.Ref{"ceupe#tier-01", "postcron#smm-02"},
	},
	{
		id:        Manager,
		open:      socialorg.Text{EN: "social media manager", ES: "social media manager"},
		feminine:  socialorg.Text{EN: "social media manager", ES: "social media manager"},
		masculine: socialorg.Text{EN: "social media manager", ES: "social media manager"},
		long: [3]socialorg.Text{
			{EN: "social media manager", ES: "responsable de redes sociales", ES419: "gerente de redes sociales"},
			{EN: "social media manager", ES: "responsable de redes sociales", ES419: "gerente de redes sociales"},
			{EN: "social media manager", ES: "responsable de redes sociales", ES419: "gerente de redes sociales"},
		},
		refs: []socialorg.Ref{"ceupe#tier-02", "perfil-smm#def-01", "smm-vs-cm#smm-06", "planificar-ejecutar#01"},
	},
	{
		id:        CommunityManager,
		open:      socialorg.Text{EN: "community manager", ES: "community manager"},
		feminine:  socialorg.Text{EN: "community manager", ES: "community manager"},
		masculine: socialorg.Text{EN: "community manager", ES: "community manager"},
		long: [3]socialorg.Text{
			{EN: "community manager", ES: "gestor/a de comunidades", ES419: "administrador/a de comunidades"},
			{EN: "community manager", ES: "gestora de comunidades", ES419: "administradora de comunidades"},
			{EN: "community manager", ES: "gestor de comunidades", ES419: "administrador de comunidades"},
		},
		refs: []socialorg.Ref{"ceupe#tier-03", "perfil-smm#def-03", "postcron#end-03", "planificar-ejecutar#01"},
	},
	{
		id:        Executive,
		open:      socialorg.Text{EN: "social media executive", ES: "ejecutivo/a de redes sociales"},
		feminine:  socialorg.Text{EN: "social media executive", ES: "ejecutiva de redes sociales"},
		masculine: socialorg.Text{EN: "social media executive", ES: "ejecutivo de redes sociales"},
		refs:      []socialorg.Ref{"smm-vs-cm#smm-06"},
	},
	{
		id:        ContentCreator,
		open:      socialorg.Text{EN: "content creator", ES: "creador/a de contenido"},
		feminine:  socialorg.Text{EN: "content creator", ES: "creadora de contenido"},
		masculine: socialorg.Text{EN: "content creator", ES: "creador de contenido"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        Copywriter,
		open:      socialorg.Text{EN: "copywriter", ES: "redactor/a"},
		feminine:  socialorg.Text{EN: "copywriter", ES: "redactora"},
		masculine: socialorg.Text{EN: "copywriter", ES: "redactor"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        Designer,
		open:      socialorg.Text{EN: "designer", ES: "diseñador/a"},
		feminine:  socialorg.Text{EN: "designer", ES: "diseñadora"},
		masculine: socialorg.Text{EN: "designer", ES: "diseñador"},
		refs:      []socialorg.Ref{"postcron#cm-03"},
	},
	{
		id:        VideoProducer,
		open:      socialorg.Text{EN: "video producer", ES: "realizador/a de vídeo", ES419: "realizador/a de video"},
		feminine:  socialorg.Text{EN: "video producer", ES: "realizadora de vídeo", ES419: "realizadora de video"},
		masculine: socialorg.Text{EN: "video producer", ES: "realizador de vídeo", ES419: "realizador de video"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        PaidSocialSpecialist,
		open:      socialorg.Text{EN: "paid social specialist", ES: "especialista en publicidad en redes sociales"},
		feminine:  socialorg.Text{EN: "paid social specialist", ES: "especialista en publicidad en redes sociales"},
		masculine: socialorg.Text{EN: "paid social specialist", ES: "especialista en publicidad en redes sociales"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        SocialAnalyst,
		open:      socialorg.Text{EN: "social media analyst", ES: "analista de redes sociales"},
		feminine:  socialorg.Text{EN: "social media analyst", ES: "analista de redes sociales"},
		masculine: socialorg.Text{EN: "social media analyst", ES: "analista de redes sociales"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        InfluencerLead,
		open:      socialorg.Text{EN: "influencer marketing manager", ES: "responsable de influencers"},
		feminine:  socialorg.Text{EN: "influencer marketing manager", ES: "responsable de influencers"},
		masculine: socialorg.Text{EN: "influencer marketing manager", ES: "responsable de influencers"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        CustomerCareAgent,
		open:      socialorg.Text{EN: "customer care agent", ES: "agente de atención al cliente"},
		feminine:  socialorg.Text{EN: "customer care agent", ES: "agente de atención al cliente"},
		masculine: socialorg.Text{EN: "customer care agent", ES: "agente de atención al cliente"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        Moderator,
		open:      socialorg.Text{EN: "moderator", ES: "moderador/a"},
		feminine:  socialorg.Text{EN: "moderator", ES: "moderadora"},
		masculine: socialorg.Text{EN: "moderator", ES: "moderador"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
	{
		id:        AccountManager,
		open:      socialorg.Text{EN: "account manager", ES: "ejecutivo/a de cuentas"},
		feminine:  socialorg.Text{EN: "account manager", ES: "ejecutiva de cuentas"},
		masculine: socialorg.Text{EN: "account manager", ES: "ejecutivo de cuentas"},
		refs:      []socialorg.Ref{socialorg.Practice},
	},
}
