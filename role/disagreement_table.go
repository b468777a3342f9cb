package role

import "example.com/socialorg"

var matters = [...]matter{
	{id: "audience", name: socialorg.Text{EN: "Who studies the audience?", ES: "¿Quién estudia la audiencia?"},
		about: []Responsibility{StudyAudience, SegmentAudience, CollectFeedback}},
	{id: "content-strategy", name: socialorg.Text{EN: "Who decides on content?", ES: "¿Quién decide sobre el contenido?"},
		about: []Responsibility{DefineContentStrategy, DefineBlogStrategy}},
	{id: "new-audience", name: socialorg.Text{EN: "Who reaches people who do not know the brand?", ES: "¿Quién llega a quienes no conocen la marca?"},
		about: []Responsibility{GrowAudience, JoinConversations}},
	{id: "calendar", name: socialorg.Text{EN: "Who keeps the calendar?", ES: "¿Quién lleva el calendario?"},
		about: []Responsibility{PlanCalendar, OverseePublishing}},
	{id: "creation", name: socialorg.Text{EN: "Who creates the pieces?", ES: "¿Quién crea las piezas?"},
		about: []Responsibility{CreateContent, CurateContent}},
	{id: "publishing", name: socialorg.Text{EN: "Who publishes?", ES: "¿Quién publica?"},
		about: []Responsibility{PublishContent}},
	{id: "paid", name: socialorg.Text{EN: "Who handles advertising?", ES: "¿Quién se ocupa de la publicidad?"},
		about: []Responsibility{PlanAds, RunAds}},
	{id: "influencers", name: socialorg.Text{EN: "Who deals with influencers?", ES: "¿Quién trata con los influencers?"},
		about: []Responsibility{ChooseInfluencers, CultivateInfluencers, CultivateAdvocates}},
	{id: "answers", name: socialorg.Text{EN: "Who answers on the brand’s accounts?", ES: "¿Quién responde en las cuentas de la marca?"},
		about: []Responsibility{AnswerComments, AnswerMessages}},
	{id: "listening", name: socialorg.Text{EN: "Who handles listening and reputation?", ES: "¿Quién escucha y cuida la reputación?"},
		about: []Responsibility{MonitorMentions, InterpretSentiment}},
	{id: "trends", name: socialorg.Text{EN: "Who follows trends?", ES: "¿Quién sigue las tendencias?"},
		about: []Responsibility{TrackTrends}},
	{id: "results", name: socialorg.Text{EN: "Who analyses the results?", ES: "¿Quién analiza los resultados?"},
		about: []Responsibility{AnalyseResults}},
	{id: "presenting", name: socialorg.Text{EN: "Who presents the reports?", ES: "¿Quién presenta los informes?", ES419: "¿Quién presenta los reportes?"},
		about: []Responsibility{PresentReports}},
	{id: "crisis", name: socialorg.Text{EN: "Who decides in a crisis?", ES: "¿Quién decide en una crisis?"},
		about: []Responsibility{DesignCrisisPlan, LeadCrisis, RespondInCrisis}},
	{id: "voice", name: socialorg.Text{EN: "In whose name does each role speak?", ES: "¿En nombre de quién habla cada rol?"}, says: []statement{
		{"postcron", socialorg.Text{
			EN: "the community manager speaks for the brand to the community, and for the community to the company",
			ES: "el puesto de community manager habla por la marca ante la comunidad y por la comunidad ante la empresa",
		}, BasisStated, []socialorg.Ref{"postcron#end-02", "postcron#cm-01"}},
		{"smm-vs-cm", socialorg.Text{
			EN: "the manager is the brand’s voice; the community manager speaks as a person, with a voice of their own",
			ES: "el puesto de social media manager es la voz de la marca; el de community manager habla a título personal, con voz propia",
		}, BasisStated, []socialorg.Ref{"smm-vs-cm#diff-01", "smm-vs-cm#diff-02", "smm-vs-cm#smm-08"}},
		{"reconciled", socialorg.Text{
			EN: "each account says whose voice it has; the same account does not mix both unless it says so",
			ES: "cada cuenta indica qué voz tiene; una misma cuenta no mezcla la de la marca con la personal, salvo que lo advierta",
		}, BasisReconciled, []socialorg.Ref{"smm-vs-cm#diff-01", "postcron#end-02"}},
	}},
	{id: "tiers", name: socialorg.Text{EN: "How many tiers are there?", ES: "¿Cuántos niveles hay?"}, says: []statement{
		{"ceupe", socialorg.Text{
			EN: "three: strategist, manager and community manager",
			ES: "tres: estratega, social media manager y community manager",
		}, BasisStated, []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03"}},
		{"perfil-smm", socialorg.Text{
			EN: "two: the manager leads, the community manager carries out",
			ES: "dos: el social media manager dirige y el community manager ejecuta",
		}, BasisStated, []socialorg.Ref{"perfil-smm#def-02", "perfil-smm#def-03"}},
		{"planificar-ejecutar", socialorg.Text{
			EN: "two: one plans and the other carries out",
			ES: "dos: una persona planifica y otra ejecuta",
		}, BasisStated, []socialorg.Ref{"planificar-ejecutar#01"}},
		{"postcron", socialorg.Text{
			EN: "two: strategist and manager are one",
			ES: "dos: estratega y social media manager son una sola figura",
		}, BasisStated, []socialorg.Ref{"postcron#end-01", "postcron#end-02"}},
		{"smm-vs-cm", socialorg.Text{
			EN: "two: two kinds of manager, and executives under the social media manager",
			ES: "dos: dos puestos de gestión y personal ejecutivo que depende del de social media manager",
		}, BasisStated, []socialorg.Ref{"smm-vs-cm#smm-06", "smm-vs-cm#diff-03"}},
		{"reconciled", socialorg.Text{
			EN: "three; executives and specialists belong to the operational tier",
			ES: "tres; el personal ejecutivo y especialista está en el nivel operativo",
		}, BasisReconciled, []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03", "smm-vs-cm#smm-06"}},
	}},
	{id: "head", name: socialorg.Text{EN: "Who is the head?", ES: "¿Quién dirige?"}, says: []statement{
		{"ceupe", socialorg.Text{
			EN: "the strategist answers for the strategy; the community managers report to the manager",
			ES: "la estrategia recae en el estratega; el social media manager tiene a su cargo a los community managers",
		}, BasisStated, []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02"}},
		{"perfil-smm", socialorg.Text{
			EN: "the manager is the head of the department",
			ES: "el social media manager dirige el departamento",
		}, BasisStated, []socialorg.Ref{"perfil-smm#def-02"}},
		{"smm-vs-cm", socialorg.Text{
			EN: "community managers fall within the manager’s remit",
			ES: "la labor de community manager queda comprendida en la de social media manager",
		}, BasisStated, []socialorg.Ref{"smm-vs-cm#diff-03"}},
		{"reconciled", socialorg.Text{
			EN: "the strategist where there is one, otherwise the manager",
			ES: "el estratega si lo hay; si no, el social media manager",
		}, BasisReconciled, []socialorg.Ref{"ceupe#tier-01", "perfil-smm#def-02"}},
	}},
	{id: "combining", name: socialorg.Text{EN: "Is it good to combine the roles?", ES: "¿Conviene reunir los roles?"}, says: []statement{
		{"ceupe", socialorg.Text{
			EN: "usual in small firms, and strategist and manager are often one; it is unreasonable for a job ad to ask one person to do everything",
			ES: "es habitual en empresas pequeñas; estratega y social media manager suelen ser la misma persona, pero exigirlo todo en una oferta de empleo no es razonable",
		}, BasisStated, []socialorg.Ref{"ceupe#tier-04", "ceupe#tier-05", "ceupe#anti-01"}},
		{"perfil-smm", socialorg.Text{
			EN: "no: it asks one person to do two people’s work on a junior salary",
			ES: "no: se pide a una persona el trabajo de dos con sueldo de principiante",
		}, BasisStated, []socialorg.Ref{"perfil-smm#anti-01"}},
		{"planificar-ejecutar", socialorg.Text{
			EN: "yes: someone who both plans and carries out sees further ahead and reacts sooner, but needs broader training and costs more",
			ES: "sí: quien planifica y ejecuta prevé más y reacciona antes, aunque necesita otra formación y cuesta más",
		}, BasisStated, []socialorg.Ref{"planificar-ejecutar#02", "planificar-ejecutar#03"}},
		{"postcron", socialorg.Text{
			EN: "most people do both, often without knowing it",
			ES: "la mayoría de quienes se dedican a esto asume los dos roles, a menudo sin saberlo",
		}, BasisStated, []socialorg.Ref{"postcron#end-04", "postcron#intro-01"}},
		{"reconciled", socialorg.Text{
			EN: "in a small team yes, as long as one person has the training and the hours; it is pointed out and not treated as a fault",
			ES: "en un equipo pequeño sí, si la persona tiene la formación y las horas; se hace constar, pero no se considera un error",
		}, BasisReconciled, []socialorg.Ref{"ceupe#tier-05", "planificar-ejecutar#02"}},
	}},
	{id: "who-is-needed", name: socialorg.Text{EN: "Who does a company need?", ES: "¿A quién necesita una empresa?"}, says: []statement{
		{"ceupe", socialorg.Text{
			EN: "in a small firm one person for everything",
			ES: "en una empresa pequeña, una persona para todo",
		}, BasisStated, []socialorg.Ref{"ceupe#tier-05"}},
		{"planificar-ejecutar", socialorg.Text{
			EN: "a community manager where an in-house marketing department steers, otherwise a manager",
			ES: "un community manager si lo orienta un departamento de marketing propio; si no, un social media manager",
		}, BasisStated, []socialorg.Ref{"planificar-ejecutar#05", "planificar-ejecutar#06"}},
		{"smm-vs-cm", socialorg.Text{
			EN: "a manager always, a community manager not always",
			ES: "siempre un social media manager; un community manager, no siempre",
		}, BasisStated, []socialorg.Ref{"smm-vs-cm#need-01"}},
	}},
}
