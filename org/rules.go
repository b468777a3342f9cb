package org

import "example.com/socialorg"

// rules are the standard rules in the order of a report.
var rules = [...]Rule{
	{
		Code: InvalidValue, Severity: Error, Check: checkValues,
		Summary: socialorg.Text{EN: "a value that is not valid", ES: "un valor que no es válido"},
		Help: socialorg.Text{
			EN: "Correct the value. If you do not know it, remove the field.",
			ES: "Corrija el valor. Si no lo conoce, elimine el campo.",
		},
	},
	{
		Code: DuplicateID, Severity: Error, Check: checkDuplicates,
		Summary: socialorg.Text{EN: "one identifier for two things", ES: "un mismo identificador para dos cosas"},
		Help: socialorg.Text{
			EN: "Give each element an identifier that cannot be mistaken for another.",
			ES: "Dé a cada elemento un identificador que no pueda confundirse con otro.",
		},
	},
	{
		Code: UnknownReference, Severity: Error, Check: checkReferences,
		Summary: socialorg.Text{EN: "an identifier that matches nothing", ES: "un identificador que no corresponde a nada"},
		Help: socialorg.Text{
			EN:    "Correct the identifier, or add the missing element to the document.",
			ES:    "Corrija el identificador o añada al documento el elemento que falta.",
			ES419: "Corrija el identificador o agregue al documento el elemento que falta.",
		},
	},
	{
		Code: ReportingCycle, Severity: Error, Check: checkCycles,
		Summary: socialorg.Text{EN: "reporting lines that go round in a circle", ES: "dependencias jerárquicas que forman un círculo", ES419: "líneas de reporte que forman un círculo"},
		Help: socialorg.Text{
			EN: "Decide which of these positions is the most senior and clear its line manager (the field reportsTo).",
			ES: "Decida cuál de estos puestos es el de mayor nivel y borre el superior que figura en él (campo reportsTo).",
		},
	},
	{
		Code: MultipleRoots, Severity: Warning, Check: checkRoots,
		Summary: socialorg.Text{EN: "several positions with no line manager", ES: "varios puestos sin superior"},
		Help: socialorg.Text{
			EN: "Put one position at the head, or say which contact outside the team they all report to.",
			ES: "Ponga un solo puesto al frente o indique de qué superior ajeno al equipo dependen todos.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: SpanOfControl, Severity: Warning, Check: checkSpan,
		Summary: socialorg.Text{EN: "many people under one position", ES: "muchas personas a cargo de un mismo puesto"},
		Help: socialorg.Text{
			EN: "Put somebody in between, such as a team lead, or move some of these people to another line manager.",
			ES: "Cree un nivel intermedio, como una coordinación de equipo, o pase a algunas de estas personas a otro superior.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: TooManyLayers, Severity: Warning, Check: checkLayers,
		Summary: socialorg.Text{EN: "more layers than a social media team needs", ES: "más niveles jerárquicos de los que necesita un equipo de redes sociales"},
		Help: socialorg.Text{
			EN:    "Remove a layer: have its people report to the position above.",
			ES:    "Suprima un nivel: haga que sus integrantes dependan del puesto inmediatamente superior.",
			ES419: "Elimine un nivel: haga que sus integrantes reporten al puesto inmediatamente superior.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: TierInversion, Severity: Warning, Check: checkTiers,
		Summary: socialorg.Text{EN: "an operational role above a tactical or strategic one", ES: "un rol operativo por encima de otro táctico o estratégico"},
		Help: socialorg.Text{
			EN:    "Reverse the reporting line, or give the line manager the role that matches the work actually done.",
			ES:    "Invierta la dependencia o asigne al superior el rol que corresponde a su trabajo real.",
			ES419: "Invierta la línea de reporte o asigne al superior el rol que corresponde a su trabajo real.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03"},
	},
	{
		Code: NearEmptyPosition, Severity: Info, Check: checkEmpty,
		Summary: socialorg.Text{EN: "a position without a role or tasks", ES: "un puesto sin rol ni tareas"},
		Help: socialorg.Text{
			EN: "Give the position a role or tasks (duties), or remove it. A line manager outside social media can be listed as an outside contact (outside).",
			ES: "Asigne al puesto un rol o tareas, o elimínelo. Un superior ajeno a las redes sociales puede figurar entre los contactos de fuera del equipo (outside).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: NoAccountable, Severity: Error, Check: checkAccountable,
		Summary: socialorg.Text{EN: "shared work that nobody answers for", ES: "trabajo compartido del que nadie responde", ES419: "trabajo compartido por el que nadie responde"},
		Help: socialorg.Text{
			EN:    "Mark one of the positions as accountable for these tasks (duties), or have them all report to the same line manager.",
			ES:    "Indique en las tareas (duties) cuál de los puestos responde del resultado (accountable) o haga que todos dependan del mismo superior.",
			ES419: "Indique en las tareas (duties) cuál de los puestos responde por el resultado (accountable) o haga que todos reporten al mismo superior.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ManyAccountable, Severity: Error, Check: checkManyAccountable,
		Summary: socialorg.Text{EN: "work that several positions answer for", ES: "trabajo del que responden varios puestos a la vez", ES419: "trabajo por el que responden varios puestos a la vez"},
		Help: socialorg.Text{
			EN: "Leave one of them accountable. The others may be responsible, consulted or informed.",
			ES: "Deje que responda uno solo (accountable). Los demás pueden hacer el trabajo, ser consultados o estar informados.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: NoResponsible, Severity: Error, Check: checkResponsible,
		Summary: socialorg.Text{EN: "work that somebody has a part in but nobody does", ES: "trabajo en el que alguien interviene y que nadie hace"},
		Help: socialorg.Text{
			EN: "Assign the work to a position that will carry it out (responsible).",
			ES: "Asigne la tarea a un puesto que la lleve a cabo (responsible).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: TooManyResponsible, Severity: Warning, Check: checkDeciders,
		Summary: socialorg.Text{EN: "decisions shared by too many", ES: "decisiones repartidas entre demasiados puestos"},
		Help: socialorg.Text{
			EN: "Leave this work to one or two of them and consult the others.",
			ES: "Deje este trabajo en manos de uno o dos puestos y consulte a los demás.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ConsultInflation, Severity: Info, Check: checkConsulted,
		Summary: socialorg.Text{EN: "work on which most of the team is consulted", ES: "trabajo sobre el que se consulta a más de la mitad del equipo"},
		Help: socialorg.Text{
			EN: "Consult those whose answer may change the result, and inform the others.",
			ES: "Consulte solo a quienes puedan cambiar el resultado e informe a los demás.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ApprovalBottleneck, Severity: Warning, Check: checkApprovals,
		Summary: socialorg.Text{EN: "an approval that everything waits for", ES: "una aprobación de la que depende todo"},
		Help: socialorg.Text{
			EN: "Name a deputy (deputy), or set a response time (withinHours).",
			ES: "Indique quién puede aprobar en su ausencia (deputy) o un plazo de respuesta (withinHours).",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#08"},
	},
	{
		Code: StageUncovered, Severity: Error, Check: checkStages,
		Summary: socialorg.Text{EN: "a stage that is not covered", ES: "una etapa sin cubrir"},
		Help: socialorg.Text{
			EN:    "Give a position a role that includes this work, or the duties one by one. If somebody outside the team does it, such as the head of marketing, add that person as a position.",
			ES:    "Asigne a un puesto un rol que incluya este trabajo, o las tareas una a una. Si lo hace alguien ajeno al equipo, como la dirección de marketing, añádalo como puesto.",
			ES419: "Asigne a un puesto un rol que incluya este trabajo, o las tareas una por una. Si lo hace alguien ajeno al equipo, como la dirección de marketing, agréguelo como puesto.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03", "planificar-ejecutar#01"},
	},
	{
		Code: ChannelUncovered, Severity: Error, Check: checkChannels,
		Summary: socialorg.Text{EN: "an active channel that is not looked after", ES: "un canal activo sin atender"},
		Help: socialorg.Text{
			EN: "Fill the vacancies, assign the channel to another position that does this work, or mark the channel as dormant (not in use).",
			ES: "Cubra las vacantes, asigne el canal a otro puesto que haga este trabajo o marque el canal como inactivo (dormant).",
		},
		Basis: []socialorg.Ref{"perfil-smm#def-03", "ceupe#tier-03"},
	},
	{
		Code: CoveredOnlyByVacancy, Severity: Error, Check: checkVacantHolders,
		Summary: socialorg.Text{EN: "work that only a vacant position would do", ES: "trabajo que solo haría un puesto vacante"},
		Help: socialorg.Text{
			EN:    "Fill the vacancy, or assign the work to somebody else in the meantime.",
			ES:    "Cubra la vacante o asigne entretanto el trabajo a otra persona.",
			ES419: "Cubra la vacante o asigne mientras tanto el trabajo a otra persona.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ResponsibilityUncovered, Severity: Warning, Check: checkResponsibilities,
		Summary: socialorg.Text{EN: "work that is needed and assigned to nobody", ES: "trabajo necesario que nadie tiene asignado"},
		Help: socialorg.Text{
			EN: "Assign the work to a position, by a role or as a duty.",
			ES: "Asigne el trabajo a un puesto, mediante un rol o como tarea.",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#01"},
	},
	{
		Code: CoveredOnlyExternally, Severity: Warning, Check: checkExternal,
		Summary: socialorg.Text{EN: "work that is only in outside hands", ES: "trabajo que solo está en manos externas"},
		Help: socialorg.Text{
			EN:    "Have somebody inside answer for the work (accountable), and keep the access to the accounts inside.",
			ES:    "Indique quién responde del trabajo dentro de la organización (accountable) y conserve dentro el acceso a las cuentas.",
			ES419: "Indique quién responde por el trabajo dentro de la organización (accountable) y conserve dentro el acceso a las cuentas.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: Overlap, Severity: Warning, Check: checkOverlap,
		Summary: socialorg.Text{EN: "the same work in more than one place", ES: "el mismo trabajo en más de un sitio", ES419: "el mismo trabajo en más de un lugar"},
		Help: socialorg.Text{
			EN:    "Decide who does it, or say who answers for it (accountable) and how the positions keep in touch (liaisons).",
			ES:    "Decida quién lo hace, o indique quién responde de ello (accountable) y cómo se coordinan los puestos (liaisons).",
			ES419: "Decida quién lo hace, o indique quién responde por ello (accountable) y cómo se coordinan los puestos (liaisons).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: UnexpectedRole, Severity: Info, Check: checkExpected,
		Summary: socialorg.Text{EN: "work done by a role other than the one in the framework", ES: "trabajo en manos de un rol distinto del que señala el marco"},
		Help: socialorg.Text{
			EN:    "If this is intentional, no action is needed. Otherwise move the work to a position with that role, or add the role to this one.",
			ES:    "Si es intencionado, no hace falta cambiar nada. Si no, pase el trabajo a un puesto con ese rol o añada el rol a este.",
			ES419: "Si es intencional, no hace falta cambiar nada. Si no, pase el trabajo a un puesto con ese rol o agregue el rol a este.",
		},
		Basis: []socialorg.Ref{"perfil-smm#anti-01", "ceupe#anti-01"},
	},
	{
		Code: TitleMismatch, Severity: Warning, Check: checkTitles,
		Summary: socialorg.Text{EN: "a title that suggests another role", ES: "un nombre de puesto que corresponde a otro rol"},
		Help: socialorg.Text{
			EN:    "Change the title to match the work, or the work to match the title. If the title is intentional, no action is needed.",
			ES:    "Adapte el nombre del puesto al trabajo, o el trabajo al nombre. Si el nombre es intencionado, no hace falta cambiar nada.",
			ES419: "Adapte el nombre del puesto al trabajo, o el trabajo al nombre. Si el nombre es intencional, no hace falta cambiar nada.",
		},
		Basis: []socialorg.Ref{"perfil-smm#anti-01", "ceupe#anti-01"},
	},
	{
		Code: CombinedRoles, Severity: Info, Check: checkCombined,
		Summary: socialorg.Text{EN: "one position with roles at different levels", ES: "un puesto con roles de distintos niveles"},
		Help: socialorg.Text{
			EN:    "This is common, above all in small teams. Just check that whoever holds the position has the training and the time for all of them.",
			ES:    "Es habitual, sobre todo en equipos pequeños. Basta con comprobar que quien ocupa el puesto tiene la preparación y el tiempo necesarios para todos esos roles.",
			ES419: "Es común, sobre todo en equipos pequeños. Basta con comprobar que quien ocupa el puesto tiene la preparación y el tiempo necesarios para todos esos roles.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-04", "planificar-ejecutar#02", "postcron#end-04", "postcron#intro-01"},
	},
	{
		Code: DoEverythingPosition, Severity: Warning, Check: checkEverything,
		Summary: socialorg.Text{EN: "one person who does everything", ES: "una sola persona para todo"},
		Help: socialorg.Text{
			EN: "Lower the volumes, or split the position into two. If you think there is enough time, give the volumes of the channels so that it can be checked.",
			ES: "Reduzca el volumen de trabajo o divida el puesto en dos. Si cree que el tiempo basta, indique el volumen de trabajo de los canales para comprobarlo.",
		},
		Basis: []socialorg.Ref{"perfil-smm#anti-01", "ceupe#anti-01", "ceupe#tier-05"},
	},
	{
		Code: DutyOutsideDomain, Severity: Warning, Check: checkOtherDuties,
		Summary: socialorg.Text{EN: "work that has nothing to do with social media", ES: "trabajo ajeno a las redes sociales"},
		Help: socialorg.Text{
			EN: "Move it to another position. If it has to stay, say how many hours it takes (hoursPerWeek), which are taken off the time available, and accept the warning with a reason (suppress). Or do not list it, and give only the share of time that is left for social media.",
			ES: "Páselo a otro puesto. Si tiene que quedarse, indique cuántas horas ocupa (hoursPerWeek), que se descuentan del tiempo disponible, y acepte el aviso con un motivo (suppress). O no lo incluya y declare solo la dedicación que queda para las redes (share).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: VoiceConflict, Severity: Warning, Check: checkVoices,
		Summary: socialorg.Text{EN: "one account with two voices", ES: "una misma cuenta con dos voces"},
		Help: socialorg.Text{
			EN: "Decide whose voice the account uses. If both are intended, say so in the channel (voice: both).",
			ES: "Decida en nombre de quién habla la cuenta. Si se quieren las dos voces, indíquelo en el canal (voice: both).",
		},
		Basis: []socialorg.Ref{"smm-vs-cm#diff-01", "smm-vs-cm#diff-02"},
	},
	{
		Code: ObjectivesMissing, Severity: Warning, Check: checkObjectives,
		Summary: socialorg.Text{EN: "a strategy without objectives", ES: "una estrategia sin objetivos"},
		Help: socialorg.Text{
			EN:    "Say what the work is for: add an objective.",
			ES:    "Indique para qué se trabaja: añada al menos un objetivo.",
			ES419: "Indique para qué se trabaja: agregue al menos un objetivo.",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#04"},
	},
	{
		Code: BrokenHandoff, Severity: Error, Check: checkHandoffs,
		Summary: socialorg.Text{EN: "work that does not get to whoever needs it", ES: "trabajo que no llega a quien lo necesita"},
		Help: socialorg.Text{
			EN:    "Bring the positions together in the chart, give one of them a second line to the other (dottedTo), or add a liaison (liaisons) for what has to pass between them.",
			ES:    "Acerque los puestos en el organigrama, enlácelos con una segunda línea (dottedTo) o añada una vía de coordinación (liaisons) para lo que debe pasar de uno a otro.",
			ES419: "Acerque los puestos en el organigrama, enlácelos con una segunda línea (dottedTo) o agregue una vía de coordinación (liaisons) para lo que debe pasar de uno a otro.",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#01"},
	},
	{
		Code: NoFeedbackPath, Severity: Warning, Check: checkFeedback,
		Summary: socialorg.Text{EN: "a community that the strategy does not hear", ES: "una comunidad a la que la estrategia no escucha"},
		Help: socialorg.Text{
			EN:    "Have whoever talks with the community pass on what it says (task voice-community or give-daily-feedback), and give them a reporting line or a liaison to whoever decides.",
			ES:    "Encargue a quien habla con la comunidad que transmita lo que oye (tarea voice-community o give-daily-feedback) y dele una línea jerárquica o una vía de coordinación con quien decide.",
			ES419: "Encargue a quien habla con la comunidad que transmita lo que oye (tarea voice-community o give-daily-feedback) y dele una línea de reporte o una vía de coordinación con quien decide.",
		},
		Basis: []socialorg.Ref{"postcron#cm-14", "perfil-smm#smm-05"},
	},
	{
		Code: NoEscalationPath, Severity: Error, Check: checkEscalation,
		Summary: socialorg.Text{EN: "an alert or instruction that would not arrive in a crisis", ES: "una alerta o una instrucción que no llegaría a su destino en una crisis"},
		Help: socialorg.Text{
			EN:    "Add a reporting line (reportsTo or dottedTo), or a liaison (liaisons, for: alert), between the front line and whoever leads the response to a crisis.",
			ES:    "Añada una línea jerárquica (reportsTo o dottedTo), o una vía de coordinación (liaisons, for: alert), entre la primera línea y quien dirige la respuesta a la crisis.",
			ES419: "Agregue una línea de reporte (reportsTo o dottedTo), o una vía de coordinación (liaisons, for: alert), entre la primera línea y quien dirige la respuesta a la crisis.",
		},
		Basis: []socialorg.Ref{"perfil-smm#smm-09", "ceupe#cm-10"},
	},
	{
		Code: SelfReview, Severity: Info, Check: checkSelfReview,
		Summary: socialorg.Text{EN: "somebody who judges their own work", ES: "alguien que evalúa su propio trabajo"},
		Help: socialorg.Text{
			EN: "Have somebody else look at the results from time to time.",
			ES: "Haga que otra persona revise los resultados de vez en cuando.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: SinglePointOfFailure, Severity: Warning, Check: checkSingle,
		Summary: socialorg.Text{EN: "work that depends on one person", ES: "trabajo que depende de una sola persona"},
		Help: socialorg.Text{
			EN:    "Prepare somebody else: a filled position with a role that may do this work, or with the duty. Or name the position that stands in (backup).",
			ES:    "Prepare a otra persona: basta otro puesto ocupado cuyo rol pueda hacer este trabajo o que lo tenga entre sus tareas (duties). También puede indicar qué puesto lo suple (backup).",
			ES419: "Capacite a otra persona: basta otro puesto ocupado cuyo rol pueda hacer este trabajo o que lo tenga entre sus tareas (duties). También puede indicar qué puesto lo suple (backup).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: MissingBackup, Severity: Warning, Check: checkBackup,
		Summary: socialorg.Text{EN: "a head without a deputy", ES: "una jefatura sin suplente"},
		Help: socialorg.Text{
			EN: "Name who stands in (backup): a position that somebody else holds.",
			ES: "Indique qué puesto lo suple (backup): uno que ocupe otra persona.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: OverAllocated, Severity: Error, Check: checkAllocated,
		Summary: socialorg.Text{EN: "a person with more than full-time hours", ES: "una persona con más de una jornada completa"},
		Help: socialorg.Text{
			EN:    "Lower the shares of working time (share), or take the person out of a position.",
			ES:    "Reduzca la dedicación (share) o retire a la persona de alguno de los puestos.",
			ES419: "Reduzca el tiempo asignado (share) o retire a la persona de alguno de los puestos.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: OverCapacity, Severity: Warning, Check: checkOverload,
		Summary: socialorg.Text{EN: "more work than time", ES: "más trabajo que tiempo"},
		Help: socialorg.Text{
			EN: "Move work to others, hire, do less where that is for the team to decide, or correct the volumes and efforts in the document.",
			ES: "Reparta el trabajo, contrate, recorte lo que dependa del equipo o corrija los volúmenes y tiempos del documento.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: UnderCapacity, Severity: Info, Check: checkUnderload,
		Summary: socialorg.Text{EN: "much more time than work", ES: "mucho más tiempo que trabajo"},
		Help: socialorg.Text{
			EN: "First check that the document lists all the work and the hours that are really available; if it does, there is room for more.",
			ES: "Compruebe primero si el documento incluye todo su trabajo y las horas de las que de verdad dispone; si es así, hay margen para más.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: HoursUncovered, Severity: Warning, Check: checkHours,
		Summary: socialorg.Text{EN: "promised hours in which nobody works", ES: "un horario prometido en el que nadie trabaja"},
		Help: socialorg.Text{
			EN: "Change the working hours, share the channel with somebody who works then, or promise less.",
			ES: "Cambie los horarios de trabajo, comparta el canal con quien trabaje a esas horas o prometa menos.",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#09"},
	},
	{
		Code: Vacancy, Severity: Info, Check: checkVacancies,
		Summary: socialorg.Text{EN: "a position with vacancies", ES: "un puesto con vacantes"},
		Help: socialorg.Text{
			EN: "No action is needed while you look for somebody. If the position is not going to be filled, remove it.",
			ES: "No hace falta cambiar nada mientras busca a alguien. Si el puesto no se va a cubrir, elimínelo.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: KPIInvalid, Severity: Error, Check: checkKPIs,
		Summary: socialorg.Text{EN: "a KPI, measure or target that cannot be used", ES: "un KPI, una métrica o un valor objetivo que no se puede usar"},
		Help: socialorg.Text{
			EN: "Correct the definition.",
			ES: "Corrija la definición.",
		},
	},
	{
		Code: KPIUnowned, Severity: Error, Check: checkOwners,
		Summary: socialorg.Text{EN: "a KPI that nobody answers for", ES: "un KPI del que nadie responde", ES419: "un KPI por el que nadie responde"},
		Help: socialorg.Text{
			EN:    "Name the position that answers for it (owner).",
			ES:    "Indique qué puesto responde de él (owner).",
			ES419: "Indique qué puesto responde por él (owner).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: KPIOwnerCannotInfluence, Severity: Warning, Check: checkInfluence,
		Summary: socialorg.Text{EN: "a KPI that its owner has no hand in", ES: "un KPI en el que no puede influir quien responde de él", ES419: "un KPI en el que no puede influir quien responde por él"},
		Help: socialorg.Text{
			EN:    "Give the KPI to whoever does this work, or the work to whoever answers for the KPI.",
			ES:    "Asigne el KPI a quien hace este trabajo, o el trabajo a quien responde del KPI.",
			ES419: "Asigne el KPI a quien hace este trabajo, o el trabajo a quien responde por el KPI.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: KPIUnmeasured, Severity: Warning, Check: checkMeasured,
		Summary: socialorg.Text{EN: "a KPI that nobody measures", ES: "un KPI que nadie mide"},
		Help: socialorg.Text{
			EN: "Name who collects the figures (reporter), or assign the work that they come from.",
			ES: "Indique quién recopila los datos (reporter) o asigne el trabajo del que salen.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: KPITargetMissing, Severity: Info, Check: checkTargets,
		Summary: socialorg.Text{EN: "a KPI without a target", ES: "un KPI sin valor objetivo"},
		Help: socialorg.Text{
			EN: "Set a target: atLeast, atMost or both.",
			ES: "Fije un valor objetivo: atLeast, atMost o ambos.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: UnusedSuppression, Severity: Warning, Check: checkSuppressions,
		Summary: socialorg.Text{EN: "an exception that has no effect", ES: "una excepción que no surte efecto"},
		Help: socialorg.Text{
			EN: "Remove it, or correct its code, subject or reason. The subject is the id that the report shows behind a finding.",
			ES: "Elimínela o corrija su código (code), su elemento (subject) o su motivo (reason). El elemento es el identificador que el informe muestra tras cada hallazgo.",
		},
	},
	{
		Code: ScopeUndeclared, Severity: Info, Check: checkScope,
		Summary: socialorg.Text{EN: "what cannot be checked because the document does not say it", ES: "lo que no se puede comprobar porque el documento no lo dice"},
		Help: socialorg.Text{
			EN: "Set each activity to true or false and fill in the rest; an empty list means that there are none.",
			ES: "Indique en cada actividad true (sí) o false (no) y complete lo demás; una lista vacía significa que no hay.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
}
