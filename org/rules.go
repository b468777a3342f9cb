package org

import "example.com/socialorg"

// rules are the standard rules in the order of a report.
var rules = [...]Rule{
	{
		Code: InvalidValue, Severity: Error, Check: checkValues,
		Summary: socialorg.Text{EN: "a value that cannot be meant", ES: "un valor que no puede ser"},
		Help: socialorg.Text{
			EN: "Correct the value, or leave the field out if it is not known.",
			ES: "Corrija el valor o, si no se conoce, quite el campo.",
		},
	},
	{
		Code: DuplicateID, Severity: Error, Check: checkDuplicates,
		Summary: socialorg.Text{EN: "one id for two things", ES: "un mismo identificador para dos cosas"},
		Help: socialorg.Text{
			EN: "Give each thing an id of its own.",
			ES: "Dé a cada cosa su propio identificador.",
		},
	},
	{
		Code: UnknownReference, Severity: Error, Check: checkReferences,
		Summary: socialorg.Text{EN: "an id that names nothing", ES: "un identificador que no corresponde a nada"},
		Help: socialorg.Text{
			EN: "Correct the id, or declare what it should name.",
			ES: "Corrija el identificador o declare aquello que debería nombrar.",
		},
	},
	{
		Code: ReportingCycle, Severity: Error, Check: checkCycles,
		Summary: socialorg.Text{EN: "a reporting line that returns to its start", ES: "una línea jerárquica que vuelve a su origen"},
		Help: socialorg.Text{
			EN: "Decide which of these positions is at the top and take away its superior.",
			ES: "Decida cuál de estos puestos está arriba y quítele el superior.",
		},
	},
	{
		Code: MultipleRoots, Severity: Warning, Check: checkRoots,
		Summary: socialorg.Text{EN: "several positions without a superior", ES: "varios puestos sin superior"},
		Help: socialorg.Text{
			EN: "Give the department one head, or declare the outside party that it answers to.",
			ES: "Ponga a una sola persona al frente o declare de quién depende el departamento fuera de él.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: TierInversion, Severity: Warning, Check: checkTiers,
		Summary: socialorg.Text{EN: "an operational role above a tactical or strategic one", ES: "un rol operativo por encima de otro táctico o estratégico"},
		Help: socialorg.Text{
			EN: "Turn the line round, or give the superior the role that the work really has.",
			ES: "Invierta la línea o dé al superior el rol que corresponde a lo que de verdad hace.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03"},
	},
	{
		Code: NoAccountable, Severity: Error, Check: checkAccountable,
		Summary: socialorg.Text{EN: "several do it and nobody answers for it", ES: "lo hacen varias personas y nadie responde de ello"},
		Help: socialorg.Text{
			EN: "Name one of them accountable in a duty, or put them under a common superior.",
			ES: "Nombre a uno de los puestos responsable último (accountable) o póngalos bajo un superior común.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: NoResponsible, Severity: Error, Check: checkResponsible,
		Summary: socialorg.Text{EN: "somebody has a part in it and nobody does it", ES: "alguien interviene y nadie lo hace"},
		Help: socialorg.Text{
			EN: "Give the duty to a position as responsible.",
			ES: "Asigne la tarea a un puesto como responsable de hacerla.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: StageUncovered, Severity: Error, Check: checkStages,
		Summary: socialorg.Text{EN: "a stage of the chain that nobody works in", ES: "una etapa de la cadena en la que no trabaja nadie"},
		Help: socialorg.Text{
			EN: "Give a position a role that does this work, or the duties one by one. An outside party covers nothing: if the head of marketing does it, make that a position.",
			ES: "Dé a un puesto un rol que haga este trabajo o asígnele las tareas una a una. Un interlocutor externo no cubre nada: si lo hace la dirección de marketing, declárela como puesto.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03", "planificar-ejecutar#01"},
	},
	{
		Code: ChannelUncovered, Severity: Error, Check: checkChannels,
		Summary: socialorg.Text{EN: "an active channel without somebody for what it needs", ES: "un canal activo sin quien haga lo que necesita"},
		Help: socialorg.Text{
			EN: "Add the channel to a position that does this work, or declare it dormant.",
			ES: "Añada el canal a un puesto que haga este trabajo o declárelo inactivo (dormant).",
		},
		Basis: []socialorg.Ref{"perfil-smm#def-03", "ceupe#tier-03"},
	},
	{
		Code: CoveredOnlyByVacancy, Severity: Error, Check: checkVacantHolders,
		Summary: socialorg.Text{EN: "work that only a vacant position would do", ES: "trabajo que solo haría un puesto vacante"},
		Help: socialorg.Text{
			EN: "Fill the position, or give the work to somebody until it is filled.",
			ES: "Cubra el puesto o encargue el trabajo a alguien mientras siga vacante.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ResponsibilityUncovered, Severity: Warning, Check: checkResponsibilities,
		Summary: socialorg.Text{EN: "a responsibility that is asked for and that nobody holds", ES: "una responsabilidad necesaria que no tiene nadie"},
		Help: socialorg.Text{
			EN: "Give the work to a position, by a role or a duty; if it is not done, take what asks for it out of the design.",
			ES: "Asigne el trabajo a un puesto, con un rol o una tarea; si no se hace, quite del diseño aquello que lo exige.",
		},
		Basis: []socialorg.Ref{"planificar-ejecutar#01"},
	},
	{
		Code: UnexpectedRole, Severity: Info, Check: checkExpected,
		Summary: socialorg.Text{EN: "work in the hands of another role than the framework states", ES: "trabajo en manos de un rol distinto del que señala el marco"},
		Help: socialorg.Text{
			EN: "Leave it if it is meant; otherwise move the work, or add the role to the position.",
			ES: "Si es intencionado, déjelo así; si no, traslade el trabajo o añada el rol al puesto.",
		},
		Basis: []socialorg.Ref{"perfil-smm#anti-01", "ceupe#anti-01"},
	},
	{
		Code: CombinedRoles, Severity: Info, Check: checkCombined,
		Summary: socialorg.Text{EN: "one position with roles of several tiers", ES: "un puesto con roles de varios niveles"},
		Help: socialorg.Text{
			EN: "Nothing need be done: in a small team this is usual, as long as one person has the training and the time for both.",
			ES: "No hay que hacer nada: en un equipo pequeño es habitual, siempre que la persona tenga formación y tiempo para ambas cosas.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-04", "planificar-ejecutar#02", "postcron#end-04", "postcron#intro-01"},
	},
	{
		Code: Vacancy, Severity: Info, Check: checkVacancies,
		Summary: socialorg.Text{EN: "an open position", ES: "un puesto vacante"},
		Help: socialorg.Text{
			EN: "Fill it, or take the seat out of the design.",
			ES: "Cubra la plaza o quítela del diseño.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ScopeUndeclared, Severity: Info, Check: checkScope,
		Summary: socialorg.Text{EN: "needs that cannot be judged because the design is silent", ES: "necesidades que no se pueden valorar porque el diseño no dice nada"},
		Help: socialorg.Text{
			EN: "Say true or false for each activity, and list the rest; an empty list says that there is none.",
			ES: "Diga true o false en cada actividad y enumere lo demás; una lista vacía indica que no hay nada.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
}
