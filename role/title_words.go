package role

// A titleWords is a class of words and phrases, separated by "|", as they are written with their accents. A "+" after a word adds
// its gender and number: gestor+ is also gestora, gestores, gestoras; encargado+ encargada; jefe+ jefa; manager+ managers.
type titleWords struct {
	kind  titleKind
	value uint8 // a titleTopic, a titleJob or a Seniority
	// alone: the subject is a title by itself, as "Community" is; of a head: it names the work and not the person, as "gestión" does.
	alone bool
	words string
}

var titleLexicon = [...]titleWords{
	// What the work is about.
	{titleSubject, uint8(topicSocial), true, "social media|socialmedia|redes sociales|rrss|rr ss|r r s s|medios sociales|social networks|" +
		"social media marketing|social marketing media|marketing en redes sociales|marketing de redes sociales|marketing en redes|" +
		"marketing en social media|marketing de social media|marketing para redes sociales|medios y redes sociales|social medias"},
	{titleSubject, uint8(topicSocial), false, "red social|social network|social media channels|social channels|canales sociales|smo"},
	{titleSubject, uint8(topicSocialWord), false, "social"},
	{titleSubject, uint8(topicNets), true, "redes|redes digitales"},
	{titleSubject, uint8(topicPlatform), false, "instagram|facebook|tiktok|tik tok|twitter|linkedin|youtube|pinterest|twitch|threads|" +
		"snapchat|bluesky|mastodon|discord|reddit"},
	{titleSubject, uint8(topicCommunity), true, "community|comunity|comunnity|communitty|commnunity"},
	{titleSubject, uint8(topicCommunity), false, "comunidad|comunidades|communities|comunidades virtuales|comunidades digitales"},
	{titleSubject, uint8(topicContent), false, "content|contents|contenido|contenidos|ugc|user generated content|contenidos digitales|" +
		"contenido digital|digital content|contenidos para redes sociales|contenido para redes sociales"},
	{titleSubject, uint8(topicInfluencer), false, "influencer|influencers|influenciador+|influenciadores|prescriptores|kol|kols"},
	{titleSubject, uint8(topicInfluencer), true, "influencer marketing|influencers marketing|influence marketing|marketing de influencers|" +
		"marketing de influencia|influencer relations|relaciones con influencers|relación con influencers|creator partnerships|" +
		"creator relations|influencer partnerships|influencer campaigns|campañas con influencers"},
	{titleSubject, uint8(topicPaid), true, "paid social|paid social media|social ads|social media ads|social media advertising|" +
		"social advertising|social paid|pauta|pautas|pauta digital|pauta publicitaria|pauta en redes|pauta en redes sociales|" +
		"publicidad en redes|publicidad en redes sociales|publicidad social|anuncios en redes|anuncios en redes sociales|facebook ads|" +
		"instagram ads|meta ads|tiktok ads|linkedin ads|twitter ads|pinterest ads|campañas en redes sociales de pago|redes de pago|" +
		"redes sociales de pago|publicidad en medios sociales|publicidad en social media"},
	{titleSubject, uint8(topicAdvertising), false, "ads|paid media|paid|publicidad digital|publicidad online|publicidad en línea|" +
		"digital advertising|online advertising|medios pagados|medios de pago|campañas de pago|anuncios|anuncios digitales|" +
		"digital ads|media buying|compra de medios|planificación de medios"},
	{titleSubject, uint8(topicAccount), true, "account"},
	{titleSubject, uint8(topicAccount), false, "cuenta|cuentas|cuentas publicitarias|cuentas digitales"},
	{titleSubject, uint8(topicAccounts), false, "accounts|key account|key accounts|cuentas clave"},
	{titleSubject, uint8(topicCare), true, "customer care|customer service|customer support|client service|client services|atención al cliente|" +
		"atención a clientes|atención a cliente|atención al consumidor|atención al usuario|atención de clientes|servicio al cliente|" +
		"servicio a clientes|servicio a cliente|servicio de atención al cliente|servicio al consumidor|soporte al cliente"},
	{titleSubject, uint8(topicSocialCare), false, "social care|social customer care|social media care|social media customer care|" +
		"social customer service|social media customer service|social media support"},
	{titleSubject, uint8(topicVideo), true, "vídeo|audiovisual"},
	{titleSubject, uint8(topicVideo), false, "vídeos|audiovisuales|reels|tiktoks|vídeo digital|contenido audiovisual|" +
		"contenidos audiovisuales|post producción|postproducción"},
	{titleSubject, uint8(topicMotion), false, "motion graphics|motion graphic|motion"},
	{titleSubject, uint8(topicListening), true, "social listening|escucha social|escucha activa en redes|social insights|social media insights|" +
		"social media analytics|social analytics|analítica de redes sociales|analítica social|social media listening|social intelligence|" +
		"social media monitoring|monitoreo de redes sociales|monitoreo de redes|monitorización de redes sociales|social media data"},
	{titleSubject, uint8(topicGraphic), false, "gráfico+|graphic|graphics|visual|visuales|gráficos|diseño gráfico+ digital|multimedia|creativo+|" +
		"creative|publicitario+"},
	{titleSubject, uint8(topicDigital), false, "digital|digitales"},

	// What the person is.
	{titleHead, uint8(jobManager), false, "manager+|mgr"},
	{titleHead, uint8(jobManagement), true, "management"},
	{titleHead, uint8(jobGestor), false, "gestor+|manejador+"},
	{titleHead, uint8(jobGestor), true, "gestión|manejo"},
	{titleHead, uint8(jobGerente), false, "gerente+|gte"},
	{titleHead, uint8(jobGerente), true, "gerencia"},
	{titleHead, uint8(jobAdministrator), false, "administrador+|administrator+|admin"},
	{titleHead, uint8(jobAdministrator), true, "administración"},
	{titleHead, uint8(jobResponsable), false, "responsable+|resp"},
	{titleHead, uint8(jobEncargado), false, "encargado+|a cargo"},
	{titleHead, uint8(jobCoordinator), false, "coordinador+|coordinator+|co ordinator|coord"},
	{titleHead, uint8(jobCoordinator), true, "coordinación"},
	{titleHead, uint8(jobSpecialist), false, "specialist+|especialista+|expert+|experto+|professional+|profesional|profesionales|esp"},
	{titleHead, uint8(jobOfficer), false, "officer+|oficial|oficiales"},
	{titleHead, uint8(jobExecutive), false, "executive+|ejecutivo+|exec"},
	{titleHead, uint8(jobAnalyst), false, "analyst+"},
	{titleHead, uint8(jobAnalista), false, "analista+"},
	{titleHead, uint8(jobStrategist), false, "strategist+|estratega+"},
	{titleHead, uint8(jobStrategy), false, "strategy|estrategia|estrategias"},
	{titleHead, uint8(jobPlanner), false, "planner+|planificador+"},
	{titleHead, uint8(jobConsultant), false, "consultant+|consultor+|asesor+|advisor+|adviser+|consultoría"},
	{titleHead, uint8(jobMarketer), false, "marketer+|marketeer+|mercadólogo+"},
	{titleHead, uint8(jobTecnico), false, "técnico+|technician+|tec"},
	{titleHead, uint8(jobRepresentative), false, "representative+|representante+|rep|reps"},
	{titleHead, uint8(jobAgent), false, "agent+|agente+"},
	{titleHead, uint8(jobOperator), false, "operador+|operator+|teleoperador+|operario+"},
	{titleHead, uint8(jobBuilder), false, "builder+|animador+|facilitador+"},
	{titleHead, uint8(jobPublicista), false, "publicista+"},
	{titleHead, uint8(jobCreator), false, "creador+|creator+|generador+|generator+"},
	{titleHead, uint8(jobCreator), true, "creación"},
	{titleHead, uint8(jobProducer), false, "producer+|productor+|executive producer"},
	{titleHead, uint8(jobProducer), true, "producción|production"},
	{titleHead, uint8(jobEditor), false, "editor+"},
	{titleHead, uint8(jobEditor), true, "edición|editing"},
	{titleHead, uint8(jobCurator), false, "curator+|curador+"},
	{titleHead, uint8(jobWriter), false, "writer+"},
	{titleHead, uint8(jobChief), false, "chief"},
	{titleHead, uint8(jobVice), false, "vp|svp|evp|avp|vice president|vicepresident|vicepresidente+"},
	{titleHead, uint8(jobDirector), false, "director+|executive director|director+ ejecutivo+|managing director|dir"},
	{titleHead, uint8(jobDirector), true, "dirección"},
	{titleHead, uint8(jobHead), false, "head"},
	{titleHead, uint8(jobJefe), false, "jefe+"},
	{titleHead, uint8(jobJefe), true, "jefatura"},
	{titleHead, uint8(jobLead), false, "lead|leader+|líder|líderes|lideresa|team lead|team leader"},
	{titleHead, uint8(jobSupervisor), false, "supervisor+"},
	{titleHead, uint8(jobAssistant), false, "assistant+|asistente+|asist|auxiliar|auxiliares|aux|ayudante+|associate+|asociado+"},
	{titleHead, uint8(jobIntern), false, "intern|interns|internship|becario+|practicante+|pasante+|trainee+|aprendiz|aprendices|apprentice+|" +
		"prácticas|en prácticas|prácticas profesionales|práctica profesional|pasantía+|beca|placement student"},
	{titleHead, uint8(jobCopywriter), false, "copywriter+|copy writer+|copywritter|copywriting"},
	{titleHead, uint8(jobCopy), false, "copy|copys"},
	{titleHead, uint8(jobRedactor), false, "redactor+|redactor+ web|redactor+ seo|redactor+ de blog|redactor+ de blogs"},
	{titleHead, uint8(jobRedactor), true, "redacción"},
	{titleHead, uint8(jobDesigner), false, "designer+|diseñador+"},
	{titleHead, uint8(jobDesign), true, "diseño|design"},
	{titleHead, uint8(jobVideographer), false, "videographer+|videógrafo+|filmmaker+|videomaker+|video maker+|film maker+|montador+ de vídeo|montador+ de vídeos|montador+ audiovisual"},
	{titleHead, uint8(jobRealizador), false, "realizador+"},
	{titleHead, uint8(jobModerator), false, "moderador+|moderator+|moderador+ de comentarios|moderador+ de foros|moderador+ de chat|forum moderator+|chat moderator+|" +
		"comment moderator+|comments moderator+"},
	{titleHead, uint8(jobModerator), true, "moderación|moderation"},
	{titleHead, uint8(jobTrafficker), false, "trafficker+|traficker+|traffiker|media trafficker+|ad trafficker+|ads trafficker+|trafficker+ de medios"},
	{titleHead, uint8(jobBuyer), false, "media buyer+|mediabuyer+|comprador+ de medios|pautador+"},
	{titleHead, uint8(jobDinamizador), false, "dinamizador+"},
	{titleHead, uint8(jobDinamizador), true, "dinamización"},
	{titleHead, uint8(jobCommunityManager), false, "communitymanager+"},
	{titleHead, uint8(jobSocialManager), false, "socialmediamanager+"},
	{titleHead, uint8(jobCM), false, "cm|c m"},
	{titleHead, uint8(jobSMM), false, "smm|s m m"},
	{titleHead, uint8(jobSMS), false, "sms|s m s"},

	// What joins them.
	{titleOf, 0, false, "de|del|of"},
	{titleFor, 0, false, "para|en|in|at|for|con|with|to|por|desde|from|al"},
	{titleAnd, 0, false, "y|e|o|u|and|or|plus|et|as well as|así como|además de"},
	{titleStop, 0, false, "el|la|los|las|lo|the|a|an|un|una|nuestro+|our|su|sus|mi|my|persona|personas|se"},

	{titleRank, uint8(SeniorityJunior), false, "junior|juniors|jr|jnr|entry level|de entrada"},
	{titleRank, uint8(SeniorityMid), false, "mid|mid level|middle|semi senior|semisenior|semi sr|ssr|intermediate|intermedio+|mid senior|medior"},
	{titleRank, uint8(SenioritySenior), false, "senior|seniors|sr|snr|principal|staff"},

	// What says nothing of the role.
	{titleNoise, 0, false, "online|on line|en línea|virtual|virtuales|global|globales|regional|regionales|nacional|national|" +
		"internacional|international|local|locales|corporativo+|corporate|general|integral|institucional|institutional|central|" +
		"área|áreas|departamento|department|dept|depto|dpto|equipo|equipos|team|teams|unidad|unit|sección|canal|canales|channel|channels|" +
		"perfil|perfiles|profile|profiles|página|páginas|page|pages|fanpage|plataforma|plataformas|platform|platforms|marca personal"},
	{titleNoise, 0, false, "remoto+|remote|teletrabajo|home office|work from home|from home|home based|wfh|desde casa|híbrido+|hybrid|presencial|onsite|on site|full time|fulltime|" +
		"part time|parttime|medio tiempo|tiempo completo|tiempo parcial|media jornada|jornada|jornada completa|jornada parcial|completa|" +
		"parcial|temporal|temporary|permanent|fijo|contrato|contract|contractor|indefinido|freelance|freelancer|freelancers|autónomo+|" +
		"maternity cover|baja maternal|sustitución|suplencia|interino+|interim|por horas|horas|turno|tarde|mañana|noche|fines de semana|" +
		"weekend|bilingüe|bilingual|inglés|english|spanish|español|española|francés|alemán|portugués|portuguese|french|german|catalán|" +
		"nativo+|native|speaking|experience|experiencia|sin experiencia"},
	{titleNoise, 0, false, "oferta|ofertas|vacante|vacantes|puesto|puestos|plaza|cargo|rol|role|job|jobs|empleo|trabajo|position|" +
		"busca|buscamos|buscando|busco|necesita|necesitamos|necesito|requiere|solicita|solicito|solicitamos|contratamos|hiring|wanted|" +
		"urgente|urgent|inmediata|incorporación inmediata|inmediato|nuevo+|new|agencia|agency|empresa|company|startup|ong|" +
		"eur|euros|euro|usd|gbp|pesos|k|i|ii|iii|iv|v|nivel|level|grupo|group|b2b|b2c|saas|d2c|mf|fm|mfd|mwd|hm|mh|hmx|hfm|all genders"},
	{titleNoise, 0, false, "madrid|barcelona|valencia|sevilla|málaga|bilbao|zaragoza|alicante|murcia|granada|vigo|palma|mallorca|" +
		"españa|spain|méxico|cdmx|ciudad de méxico|guadalajara|monterrey|bogotá|medellín|cali|colombia|lima|perú|quito|" +
		"guayaquil|ecuador|santiago|chile|buenos aires|rosario|argentina|montevideo|uruguay|asunción|paraguay|la paz|bolivia|" +
		"caracas|venezuela|panamá|costa rica|san josé|guatemala|honduras|el salvador|nicaragua|santo domingo|república dominicana|" +
		"puerto rico|cuba|la habana|miami|new york|nyc|los angeles|chicago|austin|london|londres|manchester|dublin|berlín|parís|" +
		"lisboa|lisbon|latam|latinoamérica|iberia|emea|apac|dach|mena|nordics|europe|europa|uk|us|usa|eeuu|ee uu|eu|worldwide|north america"},

	// Neighbouring fields, which leave a title its sense. The first of them also say that "redes" are no cables.
	{titleNear, 1, false, "marketing|mercadeo|mercadotecnia|mktg|mkt|mktng|comunicación|communication|communications|comms|" +
		"brand|brands|branding|marca|marcas|pr|rrpp|rr pp|prensa|press|public relations|relaciones públicas|publicidad|advertising|" +
		"campaign|campaigns|campaña|campañas|engagement|interacción|participación|fidelización|" +
		"newsletter|seo|sem|blog|blogs|ecommerce|e commerce|comercio electrónico|evento|eventos|event|events|" +
		"imagen|image|audience|audiences|audiencia|audiencias|reputación|reputación online|publicación|publicaciones|difusión|divulgación"},
	{titleNear, 0, false, "google ads|comunicaciones|growth|crecimiento|email|e mail|web|planning|planificación|operations|operaciones|data|datos|" +
		"analytics|analítica|insights|reporting|reportes|informes|métricas|metrics|publishing|media|medios|editorial|innovación|alianzas|" +
		"partnerships|comercial|presencia|organic|orgánico+|performance|acquisition|adquisición|captación|lifecycle|crm|relaciones|relations|" +
		"interno+|externo+"},

	// Other trades.
	{titleForeign, 0, false, "engineer+|engineering|ingeniero+|ingeniería|developer+|development|desarrollador+|desarrollo|programador+|programmer+|" +
		"software|hardware|backend|frontend|fullstack|product|producto|productos|project|projects|proyecto|proyectos|sales|ventas|venta|" +
		"finance|financial|finanzas|financiero+|legal|abogado+|hr|rrhh|rr hh|recursos humanos|human resources|talent|talento|recruiter+|recruitment|" +
		"security|seguridad|nurse+|nursing|enfermero+|enfermería|teacher+|profesor+|docente+|health|salud|sanitario+|" +
		"ux|ui|ux ui|user experience|fashion|moda|modas|interior+|interiores|interiors|industrial+|game|games|videojuegos|instructional|" +
		"technical|bank|banking|banco|bancario+|bancaria|contable+|contabilidad|accounting|accountant+|contador+|audit|auditor+|auditoría|tax|fiscal|" +
		"payable|receivable|por pagar|por cobrar|payroll|nóminas|corrientes|anuales|" +
		"curso|course|máster|formador+|estudiante+|student|trainer+|instructor+|investigador+|researcher+|lawyer+|" +
		"redes comerciales|red comercial|redes de ventas|comunidad autónoma|comunidad de madrid|comunidad valenciana|terapéutico+|indígenas|indígena|rural|rurales|religioso+|energético+|educativo+|escolar|agrícola+|" +
		"executive assistant+|personal assistant+|administrative assistant+|virtual assistant+|asistente+ virtual|asistente+ virtuales|" +
		"asistente+ ejecutivo+|asistente+ administrativo+|asistente+ personal|auxiliar administrativo+|teaching assistant+|" +
		"web designer+|diseñador+ web|diseñador+ de páginas web|diseñador+ de sitios web|diseño web|web design|product designer+|redactor+ técnico+|redactor+ jefe+|redactor+ en jefe+|copy editor+|editor+ in chief|editor+ en jefe|copy center|art director+|director+ de arte|drug|drogas|human|" +
		"customer success|research|investigación|supply|logistics|logística|warehouse|almacén|cocina|chef|médico+|mechanical|electrical|" +
		"technology|tecnología|machine|learning|scientist+|architect+|arquitecto+|arquitectura"},
	{titleHousing, 0, false, "property|properties|real estate|realestate|apartment|apartments|residential|resident|residents|leasing|housing|" +
		"hoa|condominium|condominiums|condo|condos|homeowner|homeowners|living|homes|tenant|tenants|coworking|co working|buildings|" +
		"retirement|multifamily|student living|mobile home"},
	{titleHousing, 1, false, "inmobiliario+|condominio|condominios|vivienda|viviendas|edificio|edificios|residencial|residenciales|" +
		"urbanización|urbanizaciones"},
	{titleOwners, 0, false, "propietarios|vecinos|regantes|fincas|finca|comunidades de vecinos|copropietarios|copropiedad|copropiedades"},
	{titleComputing, 0, false, "sistemas|systems|servidores|servers|telecomunicaciones|telecom|infraestructura|infraestructuras|lan|wan|cisco|" +
		"eléctrico+|neuronales|móviles|informático+|informática|it|ti|telemática|telemático+|fibra|cableado|inalámbricas|ciberseguridad|" +
		"agua|gas|saneamiento|distribución|soporte|helpdesk|help desk|network|networks|networking|5g|transporte|tuberías|computadoras|cómputo|" +
		"seguridad informática|ordenadores|voip|conectividad"},
}
