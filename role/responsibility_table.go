package role

import "example.com/socialorg"

// The responsibilities, by stage.
const (
	ResearchMarket     Responsibility = "research-market"
	StudyAudience      Responsibility = "study-audience"
	AnalyseCompetitors Responsibility = "analyse-competitors"

	DesignStrategy           Responsibility = "design-strategy"
	SetObjectives            Responsibility = "set-objectives"
	SegmentAudience          Responsibility = "segment-audience"
	ChoosePlatforms          Responsibility = "choose-platforms"
	DefineContentStrategy    Responsibility = "define-content-strategy"
	DefineVoice              Responsibility = "define-voice"
	DefineKPIs               Responsibility = "define-kpis"
	GrowAudience             Responsibility = "grow-audience"
	DefineConversionStrategy Responsibility = "define-conversion-strategy"
	DefineSEOStrategy        Responsibility = "define-seo-strategy"
	DefineBlogStrategy       Responsibility = "define-blog-strategy"

	PlanCalendar             Responsibility = "plan-calendar"
	PlanChannelActions       Responsibility = "plan-channel-actions"
	DefineCampaigns          Responsibility = "define-campaigns"
	PlanAds                  Responsibility = "plan-ads"
	ChooseInfluencers        Responsibility = "choose-influencers"
	WriteCommunityGuidelines Responsibility = "write-community-guidelines"
	ClearLegalTerms          Responsibility = "clear-legal-terms"

	CreateContent  Responsibility = "create-content"
	DesignVisuals  Responsibility = "design-visuals"
	ProduceVideo   Responsibility = "produce-video"
	CurateContent  Responsibility = "curate-content"
	ApproveContent Responsibility = "approve-content"

	SetUpProfiles     Responsibility = "set-up-profiles"
	PublishContent    Responsibility = "publish-content"
	OverseePublishing Responsibility = "oversee-publishing"
	RunCampaigns      Responsibility = "run-campaigns"
	RunAds            Responsibility = "run-ads"

	ManageCommunity        Responsibility = "manage-community"
	AnswerComments         Responsibility = "answer-comments"
	AnswerMessages         Responsibility = "answer-messages"
	ModerateConversation   Responsibility = "moderate-conversation"
	SupportCustomers       Responsibility = "support-customers"
	EncourageParticipation Responsibility = "encourage-participation"
	BuildCommunity         Responsibility = "build-community"
	ManageMembers          Responsibility = "manage-members"
	RunCommunityEvents     Responsibility = "run-community-events"
	JoinConversations      Responsibility = "join-conversations"
	RepresentBrand         Responsibility = "represent-brand"
	CultivateInfluencers   Responsibility = "cultivate-influencers"
	CultivateAdvocates     Responsibility = "cultivate-advocates"
	GenerateLeads          Responsibility = "generate-leads"

	MonitorMentions    Responsibility = "monitor-mentions"
	InterpretSentiment Responsibility = "interpret-sentiment"
	TrackTrends        Responsibility = "track-trends"
	CollectFeedback    Responsibility = "collect-feedback"

	VoiceCommunity    Responsibility = "voice-community"
	GiveDailyFeedback Responsibility = "give-daily-feedback"
	CollectMetrics    Responsibility = "collect-metrics"
	SetUpTracking     Responsibility = "set-up-tracking"
	PrepareReports    Responsibility = "prepare-reports"
	PresentReports    Responsibility = "present-reports"

	AnalyseResults Responsibility = "analyse-results"
	DecideChanges  Responsibility = "decide-changes"

	DesignCrisisPlan Responsibility = "design-crisis-plan"
	LeadCrisis       Responsibility = "lead-crisis"
	RespondInCrisis  Responsibility = "respond-in-crisis"

	LeadDepartment       Responsibility = "lead-department"
	LiaiseDepartments    Responsibility = "liaise-departments"
	GovernUse            Responsibility = "govern-use"
	WorkWithClient       Responsibility = "work-with-client"
	RaiseAwareness       Responsibility = "raise-awareness"
	ManageBudget         Responsibility = "manage-budget"
	ChooseTools          Responsibility = "choose-tools"
	BuildAlliances       Responsibility = "build-alliances"
	ControlAccountAccess Responsibility = "control-account-access"
)

var responsibilities = [...]responsibility{
	{
		id: ResearchMarket, stage: StageResearch, reach: ReachBrand, need: NeedOptional, cadence: CadenceQuarterly,
		name:    socialorg.Text{EN: "research the market", ES: "investigar el mercado"},
		summary: socialorg.Text{EN: "Investigate the sector, its products and how consumers behave on each platform, and turn that into market insight.", ES: "Investigar el sector, sus productos y el comportamiento de los consumidores en cada plataforma para conocer mejor el mercado."},
		refs:    []socialorg.Ref{"postcron#smm-01", "postcron#smm-12", "perfil-smm#smm-01"},
	},
	{
		id: StudyAudience, stage: StageResearch, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "study the audience", ES: "estudiar la audiencia"},
		summary: socialorg.Text{EN: "Find out who follows or could follow the brand, what interests them and when they are online, and draw up the audience profile.", ES: "Averiguar quién sigue o podría seguir a la marca, qué le interesa y cuándo se conecta, y elaborar el perfil de la audiencia."},
		refs:    []socialorg.Ref{"ceupe#cm-02", "perfil-smm#smm-01", "ceupe#why-03"},
	},
	{
		id: AnalyseCompetitors, stage: StageResearch, reach: ReachBrand, need: NeedOptional, cadence: CadenceMonthly,
		name:    socialorg.Text{EN: "analyse competitors", ES: "analizar a los competidores"},
		summary: socialorg.Text{EN: "Review what competitors publish, how often and with what response, and deliver a comparison with the brand.", ES: "Revisar qué publican los competidores, con qué frecuencia y con qué respuesta, y entregar una comparación con la marca."},
		refs:    []socialorg.Ref{"ceupe#cm-03"},
	},
	{
		id: DesignStrategy, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, main: true,
		name:    socialorg.Text{EN: "design the social media strategy", ES: "diseñar la estrategia de redes sociales"},
		summary: socialorg.Text{EN: "Draw up and update the brand’s complete social media strategy: why, for whom, where and with what means.", ES: "Elaborar y actualizar toda la estrategia de la marca en redes sociales: para qué, para quién, dónde y con qué medios."},
		refs:    []socialorg.Ref{"postcron#smm-02", "postcron#end-01", "perfil-smm#def-01", "perfil-smm#smm-03", "ceupe#tier-01", "planificar-ejecutar#01", "planificar-ejecutar#07", "smm-vs-cm#smm-06"},
	},
	{
		id: SetObjectives, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "set objectives", ES: "fijar los objetivos"},
		summary: socialorg.Text{EN: "Decide what the brand should achieve on social media, by how much and by when, and word it as measurable objectives.", ES: "Decidir qué debe lograr la marca en redes sociales, en qué medida y en qué plazo, y formular objetivos medibles."},
		refs:    []socialorg.Ref{"planificar-ejecutar#04", "perfil-smm#smm-03", "perfil-smm#def-03", "postcron#smm-08"},
	},
	{
		id: SegmentAudience, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "segment the audience", ES: "segmentar la audiencia"},
		summary: socialorg.Text{EN: "Divide the audience into segments with shared traits and decide which of them each message is meant for.", ES: "Dividir la audiencia en segmentos con rasgos comunes y decidir a cuáles se dirige cada mensaje."},
		refs:    []socialorg.Ref{"postcron#smm-07", "perfil-smm#smm-02"},
	},
	{
		id: ChoosePlatforms, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "choose platforms", ES: "elegir las plataformas"},
		summary: socialorg.Text{EN: "Decide which platforms the brand should be on, what each one is for and which to leave.", ES: "Decidir en qué plataformas debe estar la marca, para qué sirve cada una y cuáles conviene abandonar."},
		refs:    []socialorg.Ref{"postcron#end-01", "perfil-smm#smm-03", "perfil-smm#def-01"},
	},
	{
		id: DefineContentStrategy, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "define the content strategy", ES: "definir la estrategia de contenido"},
		summary: socialorg.Text{EN: "Decide which topics and formats the brand will publish, in what proportion, and set the editorial criteria for its pieces.", ES: "Decidir qué temas y formatos publicará la marca, en qué proporción, y fijar los criterios editoriales de sus piezas."},
		refs:    []socialorg.Ref{"postcron#smm-06", "postcron#end-01"},
	},
	{
		id: DefineVoice, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "define the tone of voice", ES: "definir la voz y el tono"},
		summary: socialorg.Text{EN: "Decide how the brand speaks, from tone to vocabulary, write the tone-of-voice guide and see that every channel respects it.", ES: "Decidir cómo habla la marca, del tono al vocabulario, redactar la guía de voz y lograr que todos los canales la respeten."},
		refs:    []socialorg.Ref{"smm-vs-cm#smm-07", "postcron#smm-06", "postcron#end-01"},
	},
	{
		id: DefineKPIs, stage: StageStrategy, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly, whole: DesignStrategy,
		name:    socialorg.Text{EN: "define KPIs", ES: "definir los indicadores clave"},
		summary: socialorg.Text{EN: "Choose the KPIs that will show whether the objectives are met, with a formula, a target and an owner for each.", ES: "Elegir los indicadores clave (KPI) que mostrarán si se cumplen los objetivos, con fórmula, meta y responsable para cada uno."},
		refs:    []socialorg.Ref{"postcron#smm-08"},
	},
	{
		id: GrowAudience, stage: StageStrategy, reach: ReachBrand, need: NeedConditional, cadence: CadenceMonthly, whole: DesignStrategy,
		when:    Condition{objectives: objectiveAwarenessBit | objectiveGrowthBit | objectiveCommunityBit},
		name:    socialorg.Text{EN: "plan audience growth", ES: "planificar el crecimiento de la audiencia"},
		summary: socialorg.Text{EN: "Decide how the brand will win new followers and widen its reach, and write the growth plan for its channels.", ES: "Decidir cómo ganará la marca nuevos seguidores y ampliará su alcance, y redactar el plan de crecimiento de sus canales."},
		refs:    []socialorg.Ref{"postcron#smm-04", "perfil-smm#smm-04", "smm-vs-cm#smm-03"},
	},
	{
		id: DefineConversionStrategy, stage: StageStrategy, reach: ReachBrand, need: NeedConditional, cadence: CadenceQuarterly, whole: DesignStrategy,
		when:    Condition{objectives: objectiveLeadsBit | objectiveSalesBit | objectiveTrafficBit},
		name:    socialorg.Text{EN: "define the conversion strategy", ES: "definir la estrategia de conversión"},
		summary: socialorg.Text{EN: "Design the steps of the sales funnel that take followers from a post to a visit, a contact or a purchase.", ES: "Diseñar los pasos del embudo de ventas que llevan a los seguidores desde una publicación hasta la visita, el contacto o la compra."},
		refs:    []socialorg.Ref{"planificar-ejecutar#06", "postcron#smm-08"},
	},
	{
		id: DefineSEOStrategy, stage: StageStrategy, reach: ReachBrand, need: NeedConditional, cadence: CadenceQuarterly, whole: DesignStrategy,
		when:    Condition{activities: activitySEOBit},
		name:    socialorg.Text{EN: "define the SEO strategy", ES: "definir la estrategia SEO"},
		summary: socialorg.Text{EN: "Choose the search terms and improvements that will make the brand’s profiles and content easier to find in search engines.", ES: "Elegir los términos de búsqueda y las mejoras que harán más visibles en los buscadores los perfiles y el contenido de la marca."},
		refs:    []socialorg.Ref{"postcron#smm-11"},
	},
	{
		id: DefineBlogStrategy, stage: StageStrategy, reach: ReachChannel, need: NeedConditional, cadence: CadenceQuarterly, whole: DesignStrategy,
		when:    Condition{channels: channelBlogBit},
		name:    socialorg.Text{EN: "define the blog strategy", ES: "definir la estrategia del blog"},
		summary: socialorg.Text{EN: "Decide what the blog is for, which topics its articles cover and how often they appear, and put it in writing.", ES: "Decidir para qué sirve el blog, qué temas tratan sus artículos y con qué frecuencia aparecen, y ponerlo por escrito."},
		refs:    []socialorg.Ref{"ceupe#cm-09"},
	},
	{
		id: PlanCalendar, stage: StagePlanning, reach: ReachBrand, need: NeedEssential, cadence: CadenceMonthly, main: true,
		name:    socialorg.Text{EN: "plan the editorial calendar", ES: "planificar el calendario editorial"},
		summary: socialorg.Text{EN: "Fix in the editorial calendar which piece goes out on which channel and when, and write the creative briefs.", ES: "Fijar en el calendario editorial qué pieza sale en cada canal y cuándo, y redactar los encargos creativos."},
		refs:    []socialorg.Ref{"ceupe#cm-05", "planificar-ejecutar#07"},
	},
	{
		id: PlanChannelActions, stage: StagePlanning, reach: ReachChannel, need: NeedHandoff, cadence: CadenceMonthly,
		name:    socialorg.Text{EN: "plan activity for each channel", ES: "planificar las acciones de cada canal"},
		summary: socialorg.Text{EN: "Turn the strategy into concrete tasks for each channel, with dates and people in charge, in an action plan.", ES: "Convertir la estrategia en tareas concretas para cada canal, con fechas y responsables, y reunirlas en un plan de acción."},
		refs:    []socialorg.Ref{"perfil-smm#smm-04", "planificar-ejecutar#01", "ceupe#tier-03"},
	},
	{
		id: DefineCampaigns, stage: StagePlanning, reach: ReachBrand, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{activities: activityCampaignsBit | activityContestsBit},
		name:    socialorg.Text{EN: "define campaigns", ES: "diseñar las campañas"},
		summary: socialorg.Text{EN: "Decide the idea, aim, rules and dates of each campaign, competition, promotion or launch, and write its campaign brief.", ES: "Decidir la idea, el fin, las reglas y las fechas de cada campaña, concurso, promoción o lanzamiento, y redactar la ficha de campaña."},
		refs:    []socialorg.Ref{"postcron#smm-05", "perfil-smm#smm-06"},
	},
	{
		id: PlanAds, stage: StagePlanning, reach: ReachBrand, need: NeedConditional, cadence: CadenceMonthly,
		when:    Condition{activities: activityPaidBit},
		name:    socialorg.Text{EN: "plan paid ads", ES: "planificar la publicidad de pago", ES419: "planificar la pauta publicitaria"},
		summary: socialorg.Text{EN: "Decide what to advertise, to which segments, on which platforms and with how much money, and deliver the ad plan.", ES: "Decidir qué anunciar, a qué segmentos, en qué plataformas y con cuánto dinero, y entregar el plan de publicidad."},
		refs:    []socialorg.Ref{"postcron#smm-05"},
	},
	{
		id: ChooseInfluencers, stage: StagePlanning, reach: ReachBrand, need: NeedConditional, cadence: CadenceMonthly,
		when:    Condition{activities: activityInfluencersBit},
		name:    socialorg.Text{EN: "choose influencers", ES: "elegir a los influencers"},
		summary: socialorg.Text{EN: "Search for influencers who suit the brand and its audience, compare them and deliver the list of those chosen.", ES: "Buscar influencers que encajen con la marca y su audiencia, compararlos y entregar la lista de los elegidos."},
		refs:    []socialorg.Ref{"smm-vs-cm#smm-04", "ceupe#cm-04"},
	},
	{
		id: WriteCommunityGuidelines, stage: StagePlanning, reach: ReachChannel, need: NeedConditional, cadence: CadenceQuarterly,
		when:    Condition{channels: channelCommunityBit},
		name:    socialorg.Text{EN: "write the community guidelines", ES: "redactar las normas de la comunidad"},
		summary: socialorg.Text{EN: "Write and update the guidelines on what members may post, how they should treat each other and what gets them removed.", ES: "Redactar y actualizar las normas sobre qué se puede publicar, cómo deben tratarse los miembros y qué motivos llevan a una expulsión."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-07"},
	},
	{
		id: ClearLegalTerms, stage: StagePlanning, reach: ReachBrand, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{activities: activityContestsBit | activityInfluencersBit, flags: whenRegulated},
		name:    socialorg.Text{EN: "check legal requirements", ES: "comprobar los requisitos legales"},
		summary: socialorg.Text{EN: "Check that competition rules, influencer contracts and regulated claims comply with the law, and clear them before publication.", ES: "Comprobar que las bases de los concursos, los contratos con influencers y los mensajes sujetos a regulación cumplen la ley, y validarlos antes de publicar."},
		refs:    []socialorg.Ref{socialorg.Practice},
	},
	{
		id: CreateContent, stage: StageCreation, reach: ReachChannel, need: NeedEssential, cadence: CadenceWeekly, main: true,
		when:    Condition{flags: whenPublishes},
		name:    socialorg.Text{EN: "create content", ES: "crear el contenido"},
		summary: socialorg.Text{EN: "Write the text of each original piece, combine it with its visuals or video and leave it ready to publish.", ES: "Redactar el texto de cada pieza propia, unirlo a los recursos gráficos o al vídeo y dejarla lista para publicar.", ES419: "Redactar el texto de cada pieza propia, unirlo a los recursos gráficos o al video y dejarla lista para publicar."},
		refs:    []socialorg.Ref{"postcron#cm-03", "smm-vs-cm#smm-01", "smm-vs-cm#smm-06"},
	},
	{
		id: DesignVisuals, stage: StageCreation, reach: ReachChannel, need: NeedEssential, cadence: CadenceWeekly, whole: CreateContent,
		when:    Condition{flags: whenPublishes},
		name:    socialorg.Text{EN: "design visuals", ES: "diseñar los recursos gráficos"},
		summary: socialorg.Text{EN: "Make the images, illustrations and carousels for each piece, in the brand’s visual style and at the right size for the channel.", ES: "Elaborar las imágenes, ilustraciones y carruseles de cada pieza, con el estilo visual de la marca y el tamaño que pide el canal."},
		refs:    []socialorg.Ref{"postcron#cm-03"},
	},
	{
		id: ProduceVideo, stage: StageCreation, reach: ReachChannel, need: NeedConditional, cadence: CadenceWeekly, whole: CreateContent,
		when:    Condition{activities: activityVideoBit, flags: whenVideos},
		name:    socialorg.Text{EN: "produce videos", ES: "producir los vídeos", ES419: "producir los videos"},
		summary: socialorg.Text{EN: "Script, film and edit the videos, long or short, and deliver them subtitled in the format of each channel.", ES: "Escribir el guion, grabar y editar los vídeos, largos o cortos, y entregarlos subtitulados en el formato de cada canal.", ES419: "Escribir el guion, grabar y editar los videos, largos o cortos, y entregarlos subtitulados en el formato de cada canal."},
		refs:    []socialorg.Ref{socialorg.Practice},
	},
	{
		id: CurateContent, stage: StageCreation, reach: ReachChannel, need: NeedOptional, cadence: CadenceWeekly,
		name:    socialorg.Text{EN: "curate third-party content", ES: "seleccionar contenido de terceros"},
		summary: socialorg.Text{EN: "Find articles and posts by others, pick what is worth sharing and prepare it with credit to its author.", ES: "Buscar artículos y publicaciones de terceros, escoger lo que vale la pena compartir y prepararlo citando a su autor."},
		refs:    []socialorg.Ref{"postcron#cm-03", "ceupe#cm-06", "smm-vs-cm#day-smm-03"},
	},
	{
		id: ApproveContent, stage: StageCreation, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{flags: whenApproval},
		name:    socialorg.Text{EN: "approve content", ES: "aprobar el contenido"},
		summary: socialorg.Text{EN: "Check each finished piece against the strategy, the tone-of-voice guide and the facts, and approve it or send it back.", ES: "Comprobar que cada pieza terminada se ajusta a la estrategia y a la guía de voz y que sus datos son exactos, y aprobarla o devolverla."},
		refs:    []socialorg.Ref{"planificar-ejecutar#08"},
	},
	{
		id: SetUpProfiles, stage: StagePublishing, reach: ReachChannel, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{flags: whenPlanned},
		name:    socialorg.Text{EN: "set up profiles", ES: "configurar los perfiles"},
		summary: socialorg.Text{EN: "Open each new account, complete its profile with the brand’s image, description and links, and keep it up to date.", ES: "Abrir cada cuenta nueva, completar su perfil con la imagen, la descripción y los enlaces de la marca, y mantenerlo actualizado."},
		refs:    []socialorg.Ref{"postcron#cm-02", "perfil-smm#def-01"},
	},
	{
		id: PublishContent, stage: StagePublishing, reach: ReachChannel, need: NeedEssential, cadence: CadenceDaily, main: true,
		when:    Condition{flags: whenPublishes},
		name:    socialorg.Text{EN: "publish content", ES: "publicar el contenido"},
		summary: socialorg.Text{EN: "Load each piece into its channel, schedule it or post it at the agreed time, and check that it appears correctly.", ES: "Cargar cada pieza en su canal, programarla o publicarla a la hora acordada y comprobar que se ve correctamente."},
		refs:    []socialorg.Ref{"postcron#cm-04", "ceupe#cm-07", "ceupe#tier-03", "smm-vs-cm#smm-01", "smm-vs-cm#day-cm-07", "smm-vs-cm#day-smm-03", "perfil-smm#def-03"},
	},
	{
		id: OverseePublishing, stage: StagePublishing, reach: ReachBrand, need: NeedHandoff, cadence: CadenceDaily,
		name:    socialorg.Text{EN: "oversee publishing", ES: "supervisar el proceso de publicación"},
		summary: socialorg.Text{EN: "Make sure everything planned goes out on time on every channel, resolve delays and keep the publishing status up to date.", ES: "Asegurarse de que lo previsto salga a tiempo en todos los canales, resolver los retrasos y mantener actualizado el estado de publicación."},
		refs:    []socialorg.Ref{"postcron#smm-06", "smm-vs-cm#day-smm-01", "ceupe#tier-02", "smm-vs-cm#smm-06"},
	},
	{
		id: RunCampaigns, stage: StagePublishing, reach: ReachBrand, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{activities: activityCampaignsBit | activityContestsBit},
		name:    socialorg.Text{EN: "run campaigns", ES: "ejecutar las campañas"},
		summary: socialorg.Text{EN: "Launch each campaign, competition or promotion as its brief says and handle deadlines, entrants and prizes until it closes.", ES: "Lanzar cada campaña, concurso o promoción según su ficha y ocuparse de plazos, participantes y premios hasta el cierre."},
		refs:    []socialorg.Ref{"postcron#cm-09", "perfil-smm#smm-10"},
	},
	{
		id: RunAds, stage: StagePublishing, reach: ReachChannel, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{activities: activityPaidBit, channels: channelAdsBit},
		name:    socialorg.Text{EN: "run paid ads", ES: "gestionar la publicidad de pago", ES419: "gestionar la pauta publicitaria"},
		summary: socialorg.Text{EN: "Create the paid ads on the platform, adjust segments, bids and spending daily, and deliver the ad results and spending record.", ES: "Crear los anuncios de pago en la plataforma, ajustar a diario segmentos, pujas y gasto, y entregar los resultados y el registro de gasto."},
		refs:    []socialorg.Ref{"ceupe#cm-08", "perfil-smm#smm-10"},
	},
	{
		id: ManageCommunity, stage: StageEngagement, reach: ReachChannel, need: NeedEssential, cadence: CadenceDaily, main: true,
		when:    Condition{flags: whenReplies},
		name:    socialorg.Text{EN: "manage the community", ES: "gestionar la comunidad"},
		summary: socialorg.Text{EN: "Look after the daily conversation on the channels: answer users, moderate what they post and handle incidents.", ES: "Cuidar la conversación diaria en los canales: responder a los usuarios, moderar lo que publican y atender las incidencias."},
		refs:    []socialorg.Ref{"postcron#end-03", "perfil-smm#def-03", "ceupe#tier-03", "ceupe#why-01"},
	},
	{
		id: AnswerComments, stage: StageEngagement, reach: ReachChannel, need: NeedEssential, cadence: CadenceDaily, whole: ManageCommunity,
		when:    Condition{channels: channelAccountBit | channelCommunityBit | channelBlogBit | channelReviewsBit},
		name:    socialorg.Text{EN: "reply to comments", ES: "responder a los comentarios"},
		summary: socialorg.Text{EN: "Reply in public, in the brand’s voice, to the comments left under posts and to the reviews that users write.", ES: "Contestar en público, con la voz de la marca, a los comentarios en las publicaciones y a las reseñas de los usuarios."},
		refs:    []socialorg.Ref{"postcron#cm-05", "smm-vs-cm#day-smm-04", "smm-vs-cm#day-cm-02", "smm-vs-cm#cm-03"},
	},
	{
		id: AnswerMessages, stage: StageEngagement, reach: ReachChannel, need: NeedEssential, cadence: CadenceDaily, whole: ManageCommunity,
		when:    Condition{channels: channelAccountBit | channelCommunityBit | channelMessagingBit},
		name:    socialorg.Text{EN: "reply to private messages", ES: "responder a los mensajes privados"},
		summary: socialorg.Text{EN: "Reply in private, in the brand’s voice, to direct messages and chats, those of a community’s members included, and open a support case where needed.", ES: "Contestar en privado, con la voz de la marca, a mensajes directos y chats, incluidos los de los miembros de una comunidad, y abrir un caso si procede."},
		refs:    []socialorg.Ref{"postcron#cm-05", "smm-vs-cm#day-smm-02", "smm-vs-cm#day-cm-04"},
	},
	{
		id: ModerateConversation, stage: StageEngagement, reach: ReachChannel, need: NeedEssential, cadence: CadenceDaily, whole: ManageCommunity,
		when:    Condition{channels: channelAccountBit | channelCommunityBit | channelBlogBit},
		name:    socialorg.Text{EN: "moderate the conversation", ES: "moderar la conversación"},
		summary: socialorg.Text{EN: "Review what users post, hide or remove what breaks the guidelines, and defuse arguments between them.", ES: "Revisar lo que publican los usuarios, ocultar o borrar lo que incumple las normas y apaciguar las discusiones."},
		refs:    []socialorg.Ref{"postcron#cm-07", "smm-vs-cm#cm-02", "smm-vs-cm#cm-08", "smm-vs-cm#day-cm-01"},
	},
	{
		id: SupportCustomers, stage: StageEngagement, reach: ReachChannel, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{activities: activityCustomerCareBit},
		name:    socialorg.Text{EN: "support customers", ES: "atender a los clientes"},
		summary: socialorg.Text{EN: "Handle each customer’s problem or complaint until it is solved, or pass the support case to the customer care department.", ES: "Atender el problema o la reclamación de cada cliente hasta su solución, o pasar el caso al departamento de atención al cliente."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-04", "postcron#cm-05"},
	},
	{
		id: EncourageParticipation, stage: StageEngagement, reach: ReachChannel, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{objectives: objectiveEngagementBit, channels: channelCommunityBit},
		name:    socialorg.Text{EN: "encourage participation", ES: "fomentar la participación"},
		summary: socialorg.Text{EN: "Open debates, ask questions and draw in quiet users so that they reply, contribute and return.", ES: "Abrir debates, lanzar preguntas y animar a quienes no suelen intervenir a que respondan, aporten y vuelvan."},
		refs:    []socialorg.Ref{"smm-vs-cm#day-cm-03", "smm-vs-cm#day-cm-05", "postcron#cm-08"},
	},
	{
		id: BuildCommunity, stage: StageEngagement, reach: ReachChannel, need: NeedConditional, cadence: CadenceMonthly,
		when:    Condition{channels: channelCommunityBit},
		name:    socialorg.Text{EN: "build the brand community", ES: "desarrollar la comunidad de marca"},
		summary: socialorg.Text{EN: "Create groups or forums around the brand, attract the right people and give them shared reasons to stay.", ES: "Crear grupos o foros en torno a la marca, atraer a las personas adecuadas y darles motivos comunes para quedarse."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-09", "postcron#cm-08", "postcron#end-03"},
	},
	{
		id: ManageMembers, stage: StageEngagement, reach: ReachChannel, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{channels: channelCommunityBit},
		name:    socialorg.Text{EN: "manage community membership", ES: "gestionar las altas y bajas de miembros"},
		summary: socialorg.Text{EN: "Deal with requests to join the community, admit and welcome new members and remove those who break its guidelines.", ES: "Tramitar las solicitudes de ingreso en la comunidad, admitir a los nuevos miembros, darles la bienvenida y expulsar a quienes incumplan las normas."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-01"},
	},
	{
		id: RunCommunityEvents, stage: StageEngagement, reach: ReachChannel, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{activities: activityEventsBit},
		name:    socialorg.Text{EN: "run community events", ES: "organizar eventos para la comunidad"},
		summary: socialorg.Text{EN: "Prepare and host talks, meetings or other events for community members, online or in person, from invitation to close.", ES: "Preparar y conducir charlas, encuentros u otros eventos para los miembros de la comunidad, en línea o presenciales, de la invitación al cierre."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-05"},
	},
	{
		id: JoinConversations, stage: StageEngagement, reach: ReachBrand, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{objectives: objectiveAwarenessBit | objectiveGrowthBit},
		name:    socialorg.Text{EN: "join relevant conversations elsewhere", ES: "participar en conversaciones fuera de los canales propios"},
		summary: socialorg.Text{EN: "Take part in other people’s threads, groups and forums to make the brand known to those who do not follow it yet.", ES: "Intervenir en hilos, grupos y foros ajenos para dar a conocer la marca a quienes todavía no la siguen."},
		refs:    []socialorg.Ref{"smm-vs-cm#cm-09", "smm-vs-cm#diff-04", "smm-vs-cm#diff-07"},
	},
	{
		id: RepresentBrand, stage: StageEngagement, reach: ReachBrand, need: NeedOptional, cadence: CadenceDaily,
		name:    socialorg.Text{EN: "be the public face", ES: "ser la cara visible ante el público"},
		summary: socialorg.Text{EN: "Act as the visible face of the brand in every exchange and defend its values with conviction and tact.", ES: "Ser la cara visible de la marca en cada conversación y defender sus valores con convicción y tacto."},
		refs:    []socialorg.Ref{"postcron#cm-01", "postcron#end-02", "ceupe#why-02"},
	},
	{
		id: CultivateInfluencers, stage: StageEngagement, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{activities: activityInfluencersBit},
		name:    socialorg.Text{EN: "build relationships with influencers", ES: "cuidar la relación con los influencers"},
		summary: socialorg.Text{EN: "Get in touch with the chosen influencers, agree each collaboration, see it through and stay in contact afterwards.", ES: "Ponerse en contacto con los influencers elegidos, acordar cada colaboración, seguirla hasta el final y mantener el trato después."},
		refs:    []socialorg.Ref{"ceupe#cm-04", "smm-vs-cm#smm-04"},
	},
	{
		id: CultivateAdvocates, stage: StageEngagement, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{objectives: objectiveLoyaltyBit | objectiveCommunityBit},
		name:    socialorg.Text{EN: "cultivate advocates", ES: "conseguir embajadores"},
		summary: socialorg.Text{EN: "Spot the loyal customers who already recommend the brand, thank them, involve them and turn them into lasting advocates.", ES: "Detectar a los clientes fieles que ya recomiendan la marca, agradecérselo, implicarlos y convertirlos en defensores a largo plazo."},
		refs:    []socialorg.Ref{"postcron#cm-06"},
	},
	{
		id: GenerateLeads, stage: StageEngagement, reach: ReachBrand, need: NeedConditional, cadence: CadenceDaily,
		when:    Condition{objectives: objectiveLeadsBit | objectiveSalesBit},
		name:    socialorg.Text{EN: "generate leads", ES: "captar clientes potenciales", ES419: "captar prospectos"},
		summary: socialorg.Text{EN: "Spot signs of buying intent in conversations, obtain contact details and pass each lead to the sales team.", ES: "Detectar señales de intención de compra en las conversaciones, obtener los datos de contacto y pasar cada cliente potencial al equipo de ventas."},
		refs:    []socialorg.Ref{"smm-vs-cm#smm-05"},
	},
	{
		id: MonitorMentions, stage: StageListening, reach: ReachBrand, need: NeedEssential, cadence: CadenceDaily,
		name:    socialorg.Text{EN: "monitor mentions", ES: "hacer el seguimiento de las menciones", ES419: "monitorear las menciones"},
		summary: socialorg.Text{EN: "Search social media daily for mentions of the brand, log them and raise an alert when something threatens its reputation.", ES: "Buscar a diario en redes sociales las menciones de la marca, registrarlas y dar la alerta cuando algo amenace su reputación."},
		refs:    []socialorg.Ref{"smm-vs-cm#day-smm-05", "smm-vs-cm#smm-02", "ceupe#cm-01", "ceupe#why-04", "ceupe#why-05", "perfil-smm#def-03"},
	},
	{
		id: InterpretSentiment, stage: StageListening, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{objectives: objectiveReputationBit},
		name:    socialorg.Text{EN: "interpret sentiment", ES: "interpretar el sentimiento del público"},
		summary: socialorg.Text{EN: "Judge whether what is said about the brand is favourable, neutral or hostile, explain why and describe how it changes.", ES: "Valorar si lo que se dice de la marca es favorable, neutro u hostil, explicar por qué y describir su evolución."},
		refs:    []socialorg.Ref{"smm-vs-cm#smm-02", "ceupe#cm-01"},
	},
	{
		id: TrackTrends, stage: StageListening, reach: ReachBrand, need: NeedOptional, cadence: CadenceDaily,
		name:    socialorg.Text{EN: "track trends", ES: "seguir las tendencias"},
		summary: socialorg.Text{EN: "Watch which topics, formats and audio are trending on the platforms and flag those that suit the brand.", ES: "Observar qué temas, formatos y sonidos están en auge en las plataformas y avisar de los que encajan con la marca."},
		refs:    []socialorg.Ref{"postcron#cm-10", "perfil-smm#smm-01", "smm-vs-cm#day-cm-06", "smm-vs-cm#day-smm-03"},
	},
	{
		id: CollectFeedback, stage: StageListening, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{objectives: objectiveLoyaltyBit | objectiveCareBit, channels: channelCommunityBit},
		name:    socialorg.Text{EN: "collect customer feedback", ES: "recoger la opinión de los clientes"},
		summary: socialorg.Text{EN: "Gather what customers think, need and would improve, through polls, questions and unprompted suggestions, and sort it by topic.", ES: "Reunir lo que los clientes opinan, necesitan y mejorarían, mediante encuestas, preguntas y sugerencias espontáneas, y ordenarlo por temas."},
		refs:    []socialorg.Ref{"postcron#cm-11", "smm-vs-cm#cm-03", "smm-vs-cm#cm-06"},
	},
	{
		id: VoiceCommunity, stage: StageReporting, reach: ReachBrand, need: NeedHandoff, cadence: CadenceWeekly,
		name:    socialorg.Text{EN: "pass on the community’s views", ES: "transmitir la voz de la comunidad"},
		summary: socialorg.Text{EN: "Summarise what the community asks for, praises and criticises, and take it to those who make decisions in the company.", ES: "Resumir lo que la comunidad pide, elogia y critica, y trasladarlo a quienes toman las decisiones en la empresa."},
		refs:    []socialorg.Ref{"postcron#cm-13", "postcron#end-02"},
	},
	{
		id: GiveDailyFeedback, stage: StageReporting, reach: ReachBrand, need: NeedHandoff, cadence: CadenceDaily,
		name:    socialorg.Text{EN: "report back daily", ES: "preparar el resumen diario"},
		summary: socialorg.Text{EN: "Sum up each day’s activity on the channels for whoever oversees publishing, with what stood out and what needs a decision.", ES: "Resumir la actividad de cada día en los canales para quien supervisa la publicación, con lo más destacado y lo pendiente de decisión."},
		refs:    []socialorg.Ref{"postcron#cm-14"},
	},
	{
		id: CollectMetrics, stage: StageReporting, reach: ReachChannel, need: NeedEssential, cadence: CadenceWeekly, whole: PrepareReports, main: true,
		name:    socialorg.Text{EN: "collect metrics", ES: "recopilar las métricas"},
		summary: socialorg.Text{EN: "Gather the reach, interaction, follower and traffic figures of each channel and record them in one place.", ES: "Extraer de cada canal los datos de alcance, interacciones, seguidores y tráfico, y anotarlos en un mismo lugar."},
		refs:    []socialorg.Ref{"postcron#cm-12", "postcron#cm-15"},
	},
	{
		id: SetUpTracking, stage: StageReporting, reach: ReachBrand, need: NeedConditional, cadence: CadenceEvent,
		when:    Condition{activities: activityPaidBit, objectives: objectiveLeadsBit | objectiveSalesBit | objectiveTrafficBit},
		name:    socialorg.Text{EN: "set up tracking", ES: "configurar la analítica"},
		summary: socialorg.Text{EN: "Tag links, install pixels and connect analytics to learn which visits, leads and sales each channel brings.", ES: "Etiquetar enlaces, instalar píxeles y conectar la analítica para saber qué visitas, clientes potenciales y ventas trae cada canal."},
		refs:    []socialorg.Ref{socialorg.Practice, "postcron#smm-08"},
	},
	{
		id: PrepareReports, stage: StageReporting, reach: ReachBrand, need: NeedEssential, cadence: CadenceMonthly, main: true,
		name:    socialorg.Text{EN: "prepare reports", ES: "elaborar los informes", ES419: "elaborar los reportes"},
		summary: socialorg.Text{EN: "Bring together each period’s metrics, compare them with the targets and write the report that shows how each channel is doing.", ES: "Reunir las métricas de cada periodo, compararlas con las metas y redactar el informe que muestra la marcha de cada canal."},
		refs:    []socialorg.Ref{"postcron#cm-15", "perfil-smm#smm-05", "postcron#cm-14"},
	},
	{
		id: PresentReports, stage: StageReporting, reach: ReachBrand, need: NeedConditional, cadence: CadenceMonthly,
		when:    Condition{parties: partyClientBit | partyBoardBit | partyMarketingBit | partySalesBit},
		name:    socialorg.Text{EN: "present reports", ES: "presentar los informes", ES419: "presentar los reportes"},
		summary: socialorg.Text{EN: "Explain the report to the client, the board or other departments, answer their questions and note their requests.", ES: "Explicar el informe al cliente, a la dirección o a otros departamentos, resolver sus dudas y anotar sus peticiones."},
		refs:    []socialorg.Ref{"ceupe#cm-12", "postcron#smm-14"},
	},
	{
		id: AnalyseResults, stage: StageAnalysis, reach: ReachBrand, need: NeedEssential, cadence: CadenceMonthly, main: true,
		name:    socialorg.Text{EN: "analyse results", ES: "analizar los resultados"},
		summary: socialorg.Text{EN: "Study the reports to establish what works, what fails, why and at what return, and deliver the conclusions.", ES: "Estudiar los informes para determinar qué funciona, qué falla y por qué, y qué rentabilidad se obtiene, y entregar las conclusiones."},
		refs:    []socialorg.Ref{"postcron#smm-13", "postcron#smm-08", "perfil-smm#smm-05", "perfil-smm#def-01", "ceupe#cm-11", "ceupe#tier-02"},
	},
	{
		id: DecideChanges, stage: StageAnalysis, reach: ReachBrand, need: NeedEssential, cadence: CadenceMonthly, whole: DesignStrategy, main: true,
		name:    socialorg.Text{EN: "decide what to change", ES: "decidir qué cambiar"},
		summary: socialorg.Text{EN: "Decide, in the light of the analysis, what to keep, correct or drop in the strategy and the editorial calendar, and announce the decision.", ES: "Decidir, a la vista del análisis, qué mantener, corregir o abandonar en la estrategia y el calendario editorial, y comunicar la decisión."},
		refs:    []socialorg.Ref{"postcron#smm-13", "perfil-smm#smm-05", "postcron#end-01"},
	},
	{
		id: DesignCrisisPlan, stage: StageCrisis, reach: ReachBrand, need: NeedEssential, cadence: CadenceQuarterly,
		name:    socialorg.Text{EN: "design the crisis plan", ES: "diseñar el plan de crisis"},
		summary: socialorg.Text{EN: "Foresee what could damage the brand’s reputation and set down who acts, who speaks and what is said in each case.", ES: "Prever qué puede dañar la reputación de la marca y dejar escrito quién actúa, quién habla y qué se dice en cada caso."},
		refs:    []socialorg.Ref{"postcron#smm-10", "postcron#end-01"},
	},
	{
		id: LeadCrisis, stage: StageCrisis, reach: ReachBrand, need: NeedEssential, cadence: CadenceEvent,
		name:    socialorg.Text{EN: "lead the crisis response", ES: "dirigir la respuesta a una crisis"},
		summary: socialorg.Text{EN: "Take command when a crisis threatens the brand: decide, give instructions, declare it over and review what happened.", ES: "Tomar el mando cuando una crisis amenaza a la marca: decidir, dar instrucciones, darla por cerrada y hacer balance."},
		refs:    []socialorg.Ref{"perfil-smm#smm-09", "ceupe#cm-10"},
	},
	{
		id: RespondInCrisis, stage: StageCrisis, reach: ReachChannel, need: NeedEssential, cadence: CadenceEvent, whole: ManageCommunity,
		when:    Condition{flags: whenReplies},
		name:    socialorg.Text{EN: "respond to the public in a crisis", ES: "responder al público en una crisis"},
		summary: socialorg.Text{EN: "Reply to users and post statements on the affected channel, following the instructions of whoever leads the crisis response.", ES: "Contestar a los usuarios y difundir comunicados en el canal afectado, según las instrucciones de quien dirige la respuesta a la crisis."},
		refs:    []socialorg.Ref{"ceupe#cm-10"},
	},
	{
		id: LeadDepartment, stage: StageCoordination, reach: ReachDepartment, need: NeedHandoff, cadence: CadenceWeekly,
		name:    socialorg.Text{EN: "lead the social media department", ES: "dirigir el departamento de redes sociales"},
		summary: socialorg.Text{EN: "Assign work, set priorities, guide each member of the team and answer for the performance of the social media department.", ES: "Repartir el trabajo, fijar prioridades, orientar a cada miembro del equipo y responder del rendimiento del departamento de redes sociales."},
		refs:    []socialorg.Ref{"perfil-smm#def-02", "ceupe#tier-02", "smm-vs-cm#smm-06", "smm-vs-cm#diff-03"},
	},
	{
		id: LiaiseDepartments, stage: StageCoordination, reach: ReachDepartment, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{parties: partyMarketingBit | partySalesBit | partyProductBit | partyPRBit | partyCustomerCareBit},
		name:    socialorg.Text{EN: "liaise with other departments", ES: "coordinarse con otros departamentos"},
		summary: socialorg.Text{EN: "Exchange news, needs and dates with marketing, sales, product or public relations so that social media work fits their plans.", ES: "Intercambiar novedades, necesidades y fechas con marketing, ventas, producto o relaciones públicas para que el trabajo en redes sociales encaje con sus planes."},
		refs:    []socialorg.Ref{"perfil-smm#smm-07", "postcron#smm-14"},
	},
	{
		id: GovernUse, stage: StageCoordination, reach: ReachDepartment, need: NeedConditional, cadence: CadenceMonthly,
		when:    Condition{flags: whenMarkets | whenHeldOutside},
		name:    socialorg.Text{EN: "set rules for the use of channels", ES: "fijar la política de uso de los canales"},
		summary: socialorg.Text{EN: "Write the usage policy that markets, departments and outside partners must follow on the brand’s channels, and check compliance.", ES: "Redactar la política de uso que deben seguir los equipos de cada mercado, los departamentos y las empresas colaboradoras en los canales de la marca, y vigilar su cumplimiento."},
		refs:    []socialorg.Ref{"perfil-smm#smm-07"},
	},
	{
		id: WorkWithClient, stage: StageCoordination, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{parties: partyClientBit},
		name:    socialorg.Text{EN: "manage the client relationship", ES: "llevar la relación con el cliente"},
		summary: socialorg.Text{EN: "Meet the client regularly to hear their needs, agree expectations and gather what the strategy must take into account.", ES: "Reunirse periódicamente con el cliente para conocer sus necesidades, acordar expectativas y recoger lo que la estrategia debe tener en cuenta."},
		refs:    []socialorg.Ref{"postcron#smm-14"},
	},
	{
		id: RaiseAwareness, stage: StageCoordination, reach: ReachDepartment, need: NeedOptional, cadence: CadenceQuarterly,
		name:    socialorg.Text{EN: "raise staff awareness of social media", ES: "concienciar a la plantilla sobre las redes sociales", ES419: "concientizar al personal sobre las redes sociales"},
		summary: socialorg.Text{EN: "Explain to staff, through talks or training, what social media brings and how each person can contribute.", ES: "Explicar al personal, con charlas o formación, qué aportan las redes sociales y cómo puede contribuir cada persona."},
		refs:    []socialorg.Ref{"perfil-smm#smm-08"},
	},
	{
		id: ManageBudget, stage: StageCoordination, reach: ReachBrand, need: NeedConditional, cadence: CadenceWeekly,
		when:    Condition{activities: activityPaidBit | activityInfluencersBit | activityCampaignsBit | activityContestsBit},
		name:    socialorg.Text{EN: "manage the budget", ES: "gestionar el presupuesto"},
		summary: socialorg.Text{EN: "Allocate the money for paid ads, campaigns and influencers, compare spending with the plan and correct deviations.", ES: "Repartir el dinero entre publicidad de pago, campañas e influencers, comparar el gasto con lo previsto y corregir las desviaciones.", ES419: "Repartir el dinero entre pauta publicitaria, campañas e influencers, comparar el gasto con lo previsto y corregir las desviaciones."},
		refs:    []socialorg.Ref{"postcron#smm-03", "perfil-smm#smm-03"},
	},
	{
		id: ChooseTools, stage: StageCoordination, reach: ReachDepartment, need: NeedOptional, cadence: CadenceQuarterly,
		name:    socialorg.Text{EN: "choose tools", ES: "elegir las herramientas"},
		summary: socialorg.Text{EN: "Compare and select the applications the team uses to schedule, listen, design and measure, and review the choice periodically.", ES: "Comparar y seleccionar las aplicaciones con las que el equipo programa, escucha, diseña y mide, y revisar la elección periódicamente."},
		refs:    []socialorg.Ref{"postcron#smm-09"},
	},
	{
		id: BuildAlliances, stage: StageCoordination, reach: ReachBrand, need: NeedConditional, cadence: CadenceQuarterly,
		when:    Condition{activities: activityAlliancesBit},
		name:    socialorg.Text{EN: "build partnerships", ES: "establecer alianzas"},
		summary: socialorg.Text{EN: "Find brands, associations or media that share an audience with the brand, and agree joint activities with them.", ES: "Buscar marcas, asociaciones o medios que compartan audiencia con la marca y acordar con ellos actividades conjuntas."},
		refs:    []socialorg.Ref{"postcron#smm-15", "smm-vs-cm#smm-04"},
	},
	{
		id: ControlAccountAccess, stage: StageCoordination, reach: ReachChannel, need: NeedEssential, cadence: CadenceMonthly,
		name:    socialorg.Text{EN: "manage account access", ES: "controlar el acceso a las cuentas"},
		summary: socialorg.Text{EN: "Keep a record of who has access to each account, grant and withdraw permissions, and protect the passwords.", ES: "Llevar un registro de quién tiene acceso a cada cuenta, conceder y retirar permisos, y proteger las contraseñas."},
		refs:    []socialorg.Ref{"perfil-smm#def-01"},
	},
}
