package org

import "example.com/socialorg"

// reasonMessages are the sentences of reasons: adviceSpeaker.Arg answers their arguments.
var reasonMessages = [...]struct {
	code ReasonCode
	text socialorg.Text
}{
	{ReasonObjectives, socialorg.Text{
		EN: "Everything follows from the {objectives#objective|objectives}: {objectives}. Platforms, content and figures are chosen by what they add to {objectives#it|them}.",
		ES: "Todo parte {objectives#del objetivo|de los objetivos}: {objectives}. Las plataformas, el contenido y los indicadores se eligen por lo que aportan."}},
	{ReasonHours, socialorg.Text{
		EN: "The work takes about {hours} hours a week{floor?, without what depends on volumes that are not known}. One person has {available} left after holidays and meetings, so it takes {count#one person|{count} people} to do all of it.",
		ES: "El trabajo ocupa unas {hours} horas a la semana{floor?, sin contar lo que depende de volúmenes que se desconocen}. A cada persona le quedan {available}, descontadas vacaciones y reuniones: para hacerlo todo {count#hace falta una persona|hacen falta {count} personas}."}},
	{ReasonSteered, socialorg.Text{
		EN: "The marketing department sets the strategy and a community manager carries it out. Reckon with about {hours} hours a week of marketing’s time.",
		ES: "El departamento de marketing marca la estrategia y un puesto de community manager la lleva a cabo. Cuente con unas {hours} horas semanales de trabajo de marketing."}},
	{ReasonUnsteered, socialorg.Text{
		EN: "No marketing department sets the course, so whoever comes first must be able to make a strategy that converts.",
		ES: "No hay departamento de marketing que marque el rumbo, así que la primera persona que se contrate debe saber trazar una estrategia orientada a la conversión."}},
	{ReasonCombined, socialorg.Text{
		EN: "One position joins everything: strategy, management and community. In small firms that is usual, and whoever both plans and carries out sees what is coming and reacts at once.",
		ES: "Un solo puesto lo reúne todo: estrategia, gestión y comunidad. En las empresas pequeñas es lo habitual, y quien planifica y ejecuta se anticipa y reacciona sobre la marcha."}},
	{ReasonProfile, socialorg.Text{
		EN:    "This is no junior position: it calls for wider training and a strategic mind, and costs accordingly.",
		ES:    "No es un puesto para principiantes: exige más formación y mentalidad estratégica, y se paga en consecuencia.",
		ES419: "No es un puesto para principiantes: exige más formación y mentalidad estratégica, y su costo es mayor."}},
	{ReasonOwner, socialorg.Text{
		EN: "If the owner runs the accounts, the owner already does this job, perhaps without knowing: count those hours as work.",
		ES: "Si las cuentas las lleva quien dirige el negocio, ya está haciendo este trabajo, quizá sin saberlo: cuente esas horas como tales."}},
	{ReasonTwoRoles, socialorg.Text{
		EN:    "One plans and answers for the results; another carries the plan out and deals with people one to one. Hence a social media manager and a community manager.",
		ES:    "Quien planifica responde de los resultados; quien ejecuta trata directamente con la gente. De ahí un puesto de social media manager y otro de community manager.",
		ES419: "Quien planifica responde por los resultados; quien ejecuta trata directamente con la gente. De ahí un puesto de social media manager y otro de community manager."}},
	{ReasonMarketingAbove, socialorg.Text{
		EN: "The team belongs with the marketing department, which sets the general strategy.",
		ES: "El equipo depende del departamento de marketing, que marca la estrategia general."}},
	{ReasonManagerPlans, socialorg.Text{
		EN: "The manager makes the strategy too: in such a team hands are needed more than a strategist.",
		ES: "La estrategia también corre a cargo del social media manager: en un equipo así hacen más falta manos que un puesto de estratega."}},
	{ReasonStrategist, socialorg.Text{
		EN: "Strategy gets a position of its own{brands?, with {brands} brands to keep apart}{months?, for a plan of {months#a month|{months} months}}; the manager is then free to look after the team.",
		ES: "La estrategia tiene un puesto propio{brands?, con {brands} marcas que no deben confundirse}{months?, para un plan {months#de un mes|a {months} meses}}; así, el social media manager puede dedicarse al equipo."}},
	{ReasonSpecialists, socialorg.Text{
		EN: "There is enough work for {count#one more|{count} more}: {roles}.",
		ES: "Hay trabajo para {count#una persona más|{count} personas más}: {roles}."}},
	{ReasonEnough, socialorg.Text{
		EN: "{count#One person is|{count} people are} enough for now; {more#one more|{more} more} would have little to do. Think rather of who stands in during holidays.",
		ES: "De momento {count#basta una persona|bastan {count} personas}; {more#otra más tendría|otras {more} tendrían} poco que hacer. Piense más bien en quién las sustituye en vacaciones."}},
	{ReasonVacancies, socialorg.Text{
		EN: "{more#The one person needed is missing|Of the {more} people needed, {count#one is|{count} are} missing}: {count#that position stays|those positions stay} vacant until there is money for {count#it|them}.",
		ES: "{more#Falta la única persona necesaria|De las {more} personas necesarias {count#falta una|faltan {count}}}: {count#esa plaza queda vacante|esas plazas quedan vacantes} hasta que haya presupuesto."}},
	{ReasonChannelsLater, socialorg.Text{
		EN: "{channels} {channels#stays|stay} planned: nobody would have time for {channels#it|them}, and an account that does not answer does harm.",
		ES: "{channels} {channels#queda|quedan} para más adelante: nadie tendría tiempo de {channels#atenderlo|atenderlos}, y una cuenta que no responde perjudica a la marca."}},
	{ReasonBrandsLater, socialorg.Text{
		EN: "{brands} {brands#is|are} left out: there is nobody with time for {brands#it|them}.",
		ES: "{brands} {brands#queda|quedan} fuera: nadie tendría tiempo de {brands#atenderla|atenderlas}."}},
	{ReasonClients, socialorg.Text{
		EN: "Each client speaks with one position, which presents the results and proposes what to change: {roles}.",
		ES: "Cada cliente trata con un solo puesto, que presenta los resultados y propone mejoras: {roles}."}},
	{ReasonQuickAnswers, socialorg.Text{
		EN: "Social media want quick answers: whoever gives them must be allowed to, without asking first, and know how to talk to people.",
		ES: "Las redes exigen respuestas rápidas: quien responde debe poder hacerlo sin pedir permiso y saber tratar con la gente."}},
	{ReasonLanguages, socialorg.Text{
		EN: "Whoever writes and answers must master {languages}; one person seldom masters more than two.",
		ES: "Quien escribe y responde debe dominar {languages}; es raro que una persona domine más de dos idiomas."}},
	{ReasonCalendarMonthly, socialorg.Text{
		EN:    "Plan the calendar by the month, and the strategy for the short and medium term.",
		ES:    "Planifique el calendario por meses y la estrategia a corto y medio plazo.",
		ES419: "Planifique el calendario por meses y la estrategia a corto y mediano plazo."}},
	{ReasonCalendarWeekly, socialorg.Text{
		EN: "Since each piece waits for consent, plan by the week, and agree on a deadline and on what need not be asked: correction upon correction makes a calendar dissolve.",
		ES: "Como cada pieza espera el visto bueno, planifique por semanas y acuerde un plazo y qué no hace falta consultar: a fuerza de retoques, el calendario se deshace."}},
	{ReasonShortTerm, socialorg.Text{
		EN: "In {months#a month|{months} months} a strategy can be tried and corrected once: choose one objective and leave the others for later.",
		ES: "En {months#un mes|{months} meses} da tiempo a probar una estrategia y corregirla una vez: elija un objetivo y deje los demás para después."}},
	{ReasonPostingOnly, socialorg.Text{
		EN: "Without objectives all that can be asked for is daily posting at somebody’s own judgement: that is another service, and a cheaper one, and it is no strategy.",
		ES: "Sin objetivos solo se puede pedir que alguien publique a diario según su criterio: ese es otro servicio, más barato, y no es una estrategia."}},
	{ReasonKPIs, socialorg.Text{
		EN: "The scorecard begins with {kpis#one KPI|one KPI for each objective}: {kpis}.",
		ES: "El cuadro de indicadores empieza con {kpis#un KPI|un KPI por objetivo}: {kpis}."}},
}

// questionMessages are what is not said, and what it would change.
var questionMessages = [...]struct {
	code QuestionCode
	text socialorg.Text
}{
	{QuestionObjectives, socialorg.Text{
		EN: "What do you want to achieve? Without an objective there is no strategy to plan, and no KPI to see whether it works.",
		ES: "¿Qué quiere conseguir? Sin un objetivo no hay estrategia que planificar ni KPI con que saber si funciona."}},
	{QuestionPeople, socialorg.Text{
		EN: "How many people can be paid? Until that is known, every position is vacant.",
		ES: "¿A cuántas personas se puede pagar? Mientras no se sepa, todos los puestos quedan vacantes."}},
	{QuestionSetting, socialorg.Text{
		EN: "Is the team for the house or for clients? An agency needs somebody each client can speak to, and reports that are presented.",
		ES: "¿El equipo trabaja para la propia empresa o para clientes? Una agencia necesita quien trate con cada cliente y le presente los informes."}},
	{QuestionMarketing, socialorg.Text{
		EN: "Does a marketing department set the strategy? If it does, a community manager may be enough to begin with; if not, the first person must be able to make one.",
		ES: "¿Hay un departamento de marketing que marque la estrategia? Si lo hay, para empezar puede bastar un puesto de community manager; si no, la primera persona debe saber trazarla."}},
	{QuestionBrands, socialorg.Text{
		EN: "For how many clients does the agency work, and on which channels? Each one adds its own strategy, calendar and reports.",
		ES: "¿Para cuántos clientes trabaja la agencia, y en qué canales? Cada uno añade su estrategia, su calendario y sus informes."}},
	{QuestionChannels, socialorg.Text{
		EN: "On which channels? One account is assumed; a group, a blog or a support chat asks for other work.",
		ES: "¿En qué canales? Se supone una sola cuenta; un grupo, un blog o un chat de atención piden otras tareas."}},
	{QuestionVolumes, socialorg.Text{
		EN: "On {channels}: {volumes?{volumes}}{volumes!how much work is there}? Without {volumes#that|them} the hours are a minimum.",
		ES: "En {channels}, ¿{volumes?{volumes}}{volumes!cuánto trabajo hay}? Sin {volumes#ese dato|esos datos}, las horas son un mínimo."}},
	{QuestionActivities, socialorg.Text{
		EN: "Will there be {activities}? What is done needs somebody who does it, and what is not can be left out.",
		ES: "¿Habrá {activities}? Lo que se haga necesita a alguien que lo haga; lo que no, puede dejarse fuera."}},
	{QuestionApproval, socialorg.Text{
		EN: "Does somebody outside the team have to approve each piece? Then the calendar goes by the week instead of the month.",
		ES: "¿Alguien ajeno al equipo debe aprobar cada pieza? En ese caso el calendario se planifica por semanas y no por meses."}},
	{QuestionMonths, socialorg.Text{
		EN: "In how many months must results be seen? A plan for a year can carry a strategist; one for three months, a single objective.",
		ES: "¿En cuántos meses deben verse resultados? Un plan a un año puede justificar un puesto de estratega; uno a tres meses, un solo objetivo."}},
	{QuestionLanguages, socialorg.Text{
		EN: "In which languages will people write and be answered? Each one needs somebody who writes it well.",
		ES: "¿En qué idiomas se escribirá y se responderá? Cada uno necesita a alguien que lo escriba bien."}},
}

// disputeMessages say what separates the views, and how that is here.
var disputeMessages = [...]struct {
	matter  string
	decides socialorg.Text
	yes, no socialorg.Text
}{
	{"who-is-needed", socialorg.Text{
		EN: "What separates them is whether a marketing department sets the strategy: with one, somebody who carries it out is enough; without one, somebody has to make it.",
		ES: "Lo que las separa es si hay un departamento de marketing que marque la estrategia: si lo hay, basta con quien la ejecute; si no, alguien tiene que trazarla.",
	}, socialorg.Text{EN: "Here there is one.", ES: "Aquí lo hay."}, socialorg.Text{EN: "Here there is none.", ES: "Aquí no lo hay."}},
	{"combining", socialorg.Text{
		EN:    "What separates them is whether the work fits into one week and is paid as what it is: two people’s work at a junior’s wage is an abuse, one person’s work in one pair of hands is not.",
		ES:    "Lo que las separa es si el trabajo cabe en una semana y se paga como lo que es: el trabajo de dos con sueldo de principiante es un abuso; el de una persona en unas solas manos, no.",
		ES419: "Lo que las separa es si el trabajo cabe en una semana y se paga como lo que es: el trabajo de dos con salario de principiante es un abuso; el de una persona en unas solas manos, no.",
	}, socialorg.Text{EN: "Here the hours fit.", ES: "Aquí las horas alcanzan."}, socialorg.Text{EN: "Here the hours of all of it do not fit.", ES: "Aquí las horas no alcanzan para todo."}},
	{"tiers", socialorg.Text{
		EN: "What separates them is the size of the team and how much there is to decide: several brands, several markets or a long plan give a strategist enough to do, once there are hands for the rest.",
		ES: "Lo que las separa es el tamaño del equipo y cuánto hay que decidir: varias marcas, varios mercados o un plan largo dan trabajo a un puesto de estratega, si hay manos para lo demás.",
	}, socialorg.Text{EN: "Here that is so.", ES: "Aquí es así."}, socialorg.Text{EN: "Here that is not so.", ES: "Aquí no es así."}},
	{"head", socialorg.Text{
		EN: "What separates them is whether there is a strategist: where there is one, strategy and team have a head each.",
		ES: "Lo que las separa es si hay un puesto de estratega: donde lo hay, la estrategia la dirige una persona y el equipo, otra.",
	}, socialorg.Text{EN: "Here there is one.", ES: "Aquí lo hay."}, socialorg.Text{EN: "Here there is none.", ES: "Aquí no lo hay."}},
	{"answers", socialorg.Text{
		EN: "What separates them is where people write: to the brand’s account, whose voice the manager keeps, or in a conversation that the community manager is part of.",
		ES: "Lo que las separa es dónde escribe la gente: a la cuenta de la marca, de cuya voz responde el social media manager, o en una conversación de la que forma parte el community manager.",
	}, socialorg.Text{}, socialorg.Text{}},
	{"calendar", socialorg.Text{
		EN: "What separates them is how far a calendar is a decision: where each piece is discussed, it stays with whoever decides; where the strategy leaves room, with whoever carries out.",
		ES: "Lo que las separa es cuánto se decide en el calendario: si cada pieza se discute, lo lleva quien decide; si la estrategia deja margen, quien ejecuta.",
	}, socialorg.Text{EN: "Here each piece is discussed.", ES: "Aquí cada pieza se discute."}, socialorg.Text{EN: "Here the strategy leaves room.", ES: "Aquí la estrategia deja margen."}},
	{"crisis", socialorg.Text{
		EN: "What separates them is which part of a crisis they speak of: the plan, the decisions or the answers to the public.",
		ES: "Lo que las separa es de qué parte de la crisis hablan: del plan, de las decisiones o de las respuestas al público.",
	}, socialorg.Text{}, socialorg.Text{}},
	{"results", socialorg.Text{
		EN: "What separates them is what comes of the analysis: where it changes the strategy, it belongs to whoever decides; where it improves the next post, to whoever publishes.",
		ES: "Lo que las separa es para qué sirve el análisis: si cambia la estrategia, corresponde a quien decide; si mejora la próxima publicación, a quien publica.",
	}, socialorg.Text{}, socialorg.Text{}},
	{"presenting", socialorg.Text{
		EN: "What separates them is to whom the report goes: a client wants to discuss proposals too, which takes somebody who may make them.",
		ES: "Lo que las separa es a quién va el informe: un cliente también quiere hablar de propuestas, y para eso hace falta quien pueda hacerlas.",
	}, socialorg.Text{EN: "Here it goes to clients.", ES: "Aquí va a clientes."}, socialorg.Text{}},
	{"paid", socialorg.Text{
		EN: "What separates them is the budget: a little money behind a post is part of publishing; a budget with its own objective is a decision.",
		ES: "Lo que las separa es el presupuesto: promocionar una publicación con poco dinero es parte de publicar; un presupuesto con objetivo propio es una decisión.",
	}, socialorg.Text{}, socialorg.Text{}},
	{"influencers", socialorg.Text{
		EN: "What separates them is who is meant: names of the sector, people and brands of the niche, or the brand’s own keenest customers.",
		ES: "Lo que las separa es de quién hablan: de los nombres del sector, de personas y marcas del nicho o de la clientela más fiel de la marca.",
	}, socialorg.Text{}, socialorg.Text{}},
	{"voice", socialorg.Text{
		EN: "What separates them is whose account it is: a brand’s account speaks as the brand; in a community, people want to talk to a person.",
		ES: "Lo que las separa es de quién es la cuenta: la de la marca habla como marca; en una comunidad, la gente quiere hablar con una persona.",
	}, socialorg.Text{}, socialorg.Text{}},
}
