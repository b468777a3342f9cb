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
		Summary: socialorg.Text{EN: "one id for two things", ES: "un mismo identificador para dos cosas"},
		Help: socialorg.Text{
			EN: "Give each element an identifier that cannot be mistaken for another.",
			ES: "Dé a cada elemento un identificador que no pueda confundirse con otro.",
		},
	},
	{
		Code: UnknownReference, Severity: Error, Check: checkReferences,
		Summary: socialorg.Text{EN: "an id that names nothing", ES: "un identificador que no corresponde a nada"},
		Help: socialorg.Text{
			EN:    "Correct the identifier, or add the missing element to the document.",
			ES:    "Corrija el identificador o añada al documento el elemento que falta.",
			ES419: "Corrija el identificador o agregue al documento el elemento que falta.",
		},
	},
	{
		Code: ReportingCycle, Severity: Error, Check: checkCycles,
		Summary: socialorg.Text{EN: "reporting lines that go round in a circle", ES: "dependencias jerárquicas que forman un círculo"},
		Help: socialorg.Text{
			EN: "Decide which of these positions is the most senior and remove its superior (the field reportsTo).",
			ES: "Decida cuál de estos puestos es el de mayor nivel y borre su superior (campo reportsTo).",
		},
	},
	{
		Code: MultipleRoots, Severity: Warning, Check: checkRoots,
		Summary: socialorg.Text{EN: "several positions without a superior", ES: "varios puestos sin superior"},
		Help: socialorg.Text{
			EN: "Put one position at the head, or say to whom outside the team they all report.",
			ES: "Ponga un solo puesto al frente o indique de qué superior externo dependen todos.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: TierInversion, Severity: Warning, Check: checkTiers,
		Summary: socialorg.Text{EN: "an operational role above a tactical or strategic one", ES: "un rol operativo por encima de otro táctico o estratégico"},
		Help: socialorg.Text{
			EN: "Reverse the reporting line, or give the superior the role that matches the work actually done.",
			ES: "Invierta la dependencia o asigne al superior el rol que corresponde a su trabajo real.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-01", "ceupe#tier-02", "ceupe#tier-03"},
	},
	{
		Code: NoAccountable, Severity: Error, Check: checkAccountable,
		Summary: socialorg.Text{EN: "shared work that nobody answers for", ES: "trabajo compartido del que nadie responde", ES419: "trabajo compartido por el que nadie responde"},
		Help: socialorg.Text{
			EN:    "Mark one of them as accountable in its duties, or have them all report to the same superior.",
			ES:    "Indique en las tareas (duties) cuál de los puestos responde del resultado (accountable) o haga que todos dependan del mismo superior.",
			ES419: "Indique en las tareas (duties) cuál de los puestos responde por el resultado (accountable) o haga que todos le reporten al mismo superior.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: NoResponsible, Severity: Error, Check: checkResponsible,
		Summary: socialorg.Text{EN: "work in which somebody has a part and that nobody does", ES: "trabajo en el que alguien interviene y que nadie hace"},
		Help: socialorg.Text{
			EN: "Assign the work to a position as responsible.",
			ES: "Asigne la tarea a un puesto que la lleve a cabo (responsible).",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
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
			EN: "Fill the vacancy, or assign the work to somebody else in the meantime.",
			ES: "Cubra la vacante o asigne entretanto el trabajo a otra persona.",
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
		Code: UnexpectedRole, Severity: Info, Check: checkExpected,
		Summary: socialorg.Text{EN: "work done by another role than the framework says", ES: "trabajo en manos de un rol distinto del que señala el marco"},
		Help: socialorg.Text{
			EN:    "If this is intentional, no action is needed. Otherwise move the work to a position with that role, or add the role to this one.",
			ES:    "Si es intencionado, no hace falta cambiar nada. Si no, pase el trabajo a un puesto con ese rol o añada el rol a este.",
			ES419: "Si es intencional, no hace falta cambiar nada. Si no, pase el trabajo a un puesto con ese rol o agregue el rol a este.",
		},
		Basis: []socialorg.Ref{"perfil-smm#anti-01", "ceupe#anti-01"},
	},
	{
		Code: CombinedRoles, Severity: Info, Check: checkCombined,
		Summary: socialorg.Text{EN: "one position with roles of different levels", ES: "un puesto con roles de distintos niveles"},
		Help: socialorg.Text{
			EN: "This is common in small teams. Check only that the person has the training and the time for all of them.",
			ES: "Es habitual en equipos pequeños. Compruebe solo que la persona tiene la preparación y el tiempo para todos esos roles.",
		},
		Basis: []socialorg.Ref{"ceupe#tier-04", "planificar-ejecutar#02", "postcron#end-04", "postcron#intro-01"},
	},
	{
		Code: Vacancy, Severity: Info, Check: checkVacancies,
		Summary: socialorg.Text{EN: "a position with vacancies", ES: "un puesto con vacantes"},
		Help: socialorg.Text{
			EN: "Fill the vacancies, or remove them from the document.",
			ES: "Cubra las vacantes o elimínelas del documento.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
	{
		Code: ScopeUndeclared, Severity: Info, Check: checkScope,
		Summary: socialorg.Text{EN: "what cannot be checked because the document does not say it", ES: "lo que no se puede comprobar porque el documento no lo dice"},
		Help: socialorg.Text{
			EN: "Set each activity to true or false and fill in the other lists; an empty list says that there is none.",
			ES: "Indique en cada actividad true (sí) o false (no) y complete las demás listas; una lista vacía significa que no hay.",
		},
		Basis: []socialorg.Ref{socialorg.Practice},
	},
}
