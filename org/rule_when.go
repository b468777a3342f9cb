package org

import (
	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// When says when r speaks and with which thresholds of l, in one to three sentences for a reader of tag; "" for a rule of the caller's own.
// A zero field of l stands for its default.
func (r Rule) When(tag language.Tag, l Limits) string {
	for i := range conditions {
		if conditions[i].code == r.Code {
			locale := l10n.For(tag)
			return locale.Expand(conditions[i].when.In(tag), limitArgs{locale, l.or()})
		}
	}
	return ""
}

// Subjects returns what the findings of r are about, the usual first; none for a rule of the caller's own. The zero SubjectKind is the
// design as a whole: a suppression of such a finding names no subject.
func (r Rule) Subjects() []SubjectKind {
	for i := range conditions {
		if conditions[i].code == r.Code {
			return append([]SubjectKind(nil), conditions[i].subjects...)
		}
	}
	return nil
}

// limitArgs answers the thresholds that the conditions name.
type limitArgs struct {
	l10n.Locale
	Limits
}

// Arg answers a threshold: its text, and 0 where the rule never speaks at that level.
func (a limitArgs) Arg(name string) (string, int) {
	count := func(n int) (string, int) {
		if n < 0 {
			return "", 0
		}
		return a.Int(n), max(n, 1)
	}
	percent := func(x float64) (string, int) {
		if x < 0 || x > 1e6 {
			return "", 0
		}
		return a.PercentOf(l10n.Figure(x*100, 2)), 1
	}
	switch name {
	case "span":
		return count(a.Span)
	case "spanerror":
		return count(a.SpanError)
	case "carespan":
		return count(a.CareSpan)
	case "carespanerror":
		return count(a.CareSpanError)
	case "layers":
		return count(a.Layers)
	case "deciders":
		return count(a.Deciders)
	case "consulted":
		return count(a.Consulted)
	case "steps":
		return count(a.Steps)
	case "live":
		return count(int(min(a.LiveMinutes, 1e6)))
	case "fulltime":
		return count(int(min(a.HoursPerWeek, 1e6)))
	case "overload":
		return percent(a.Overload)
	case "overloaderror":
		return percent(a.OverloadError)
	case "underload":
		return percent(a.Underload)
	case "shrinkage":
		return percent(a.Shrinkage)
	case "careshrinkage":
		return percent(a.CareShrinkage)
	case "full":
		return percent(1)
	case "titleshare":
		return percent(a.TitleShare)
	}
	return "", 0
}

// conditions are when the standard rules speak, and what about.
var conditions = [...]struct {
	code     Code
	subjects []SubjectKind
	when     socialorg.Text
}{
	{InvalidValue, []SubjectKind{SubjectPosition, SubjectChannel, SubjectPerson, SubjectBrand, SubjectOutside, SubjectRole, SubjectObjective, SubjectActivity, SubjectApproval, SubjectEffort, SubjectLiaison, SubjectMeasure, SubjectKPI, SubjectSuppression, 0}, socialorg.Text{
		EN: "A number is negative, a share is not between 0 and 1, somebody’s week has more than 168 hours, or an id, a date, a time, a time zone or a language is missing or badly written.",
		ES: "Un número es negativo, una dedicación no está entre 0 y 1, una jornada semanal supera las 168 horas, o falta o está mal escrito un identificador, una fecha, una hora, una zona horaria o un idioma.",
	}},
	{DuplicateID, []SubjectKind{SubjectPosition, SubjectChannel, SubjectPerson, SubjectBrand, SubjectOutside, SubjectRole, SubjectMeasure, SubjectKPI, 0}, socialorg.Text{
		EN:    "Two things of one kind have the same id, or a person is listed twice in a position. It is a warning where two ids differ only in capitals or accents.",
		ES:    "Dos cosas del mismo tipo tienen el mismo identificador, o una persona figura dos veces en un puesto. Es un aviso si dos identificadores solo se diferencian en las mayúsculas o las tildes.",
		ES419: "Dos cosas del mismo tipo tienen el mismo identificador, o una persona figura dos veces en un puesto. Es una advertencia si dos identificadores solo se diferencian en las mayúsculas o los acentos.",
	}},
	{UnknownReference, []SubjectKind{SubjectPosition, SubjectChannel, SubjectBrand, SubjectObjective, SubjectApproval, SubjectEffort, SubjectLiaison, SubjectRole, SubjectKPI, SubjectPerson, 0}, socialorg.Text{
		EN: "A field names a superior, channel, brand, role, responsibility or framework that does not exist.",
		ES: "Un campo nombra un superior, un canal, una marca, un rol, una responsabilidad o un marco que no existe.",
	}},
	{ReportingCycle, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN:    "Following reportsTo upwards leads back to the same position. Dotted lines do not count.",
		ES:    "Al subir por reportsTo se vuelve al mismo puesto. Las dependencias funcionales (dottedTo) no cuentan.",
		ES419: "Al subir por reportsTo se vuelve al mismo puesto. Las líneas punteadas (dottedTo) no cuentan.",
	}},
	{MultipleRoots, []SubjectKind{0}, socialorg.Text{
		EN: "Two or more positions report to nobody, not even to an outside contact.",
		ES: "Dos o más puestos no tienen superior, tampoco entre los contactos de fuera del equipo.",
	}},
	{SpanOfControl, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN:    "{span?{span} or more people report directly to one position{spanerror?; with {spanerror} or more it is an error}.}{span!{spanerror?{spanerror} or more people report directly to one position, which is an error.}{spanerror!Its limits (span, spanError) are off.}}{carespan? Where most of them answer or moderate, it speaks from {carespan}{carespanerror?, and it is an error from {carespanerror}}.}{carespan!{carespanerror? Where most of them answer or moderate, it is an error from {carespanerror}.}} Vacancies and dotted lines do not count.",
		ES:    "{span?{span} personas o más dependen directamente de un puesto{spanerror?; a partir de {spanerror} es un error}.}{span!{spanerror?{spanerror} personas o más dependen directamente de un puesto, y es un error.}{spanerror!Sus límites (span, spanError) están desactivados.}}{carespan? Si la mayoría responde o modera, se avisa a partir de {carespan}{carespanerror? y es un error a partir de {carespanerror}}.}{carespan!{carespanerror? Si la mayoría responde o modera, es un error a partir de {carespanerror}.}} No cuentan las vacantes ni las dependencias funcionales.",
		ES419: "{span?{span} personas o más reportan directamente a un puesto{spanerror?; a partir de {spanerror} es un error}.}{span!{spanerror?{spanerror} personas o más reportan directamente a un puesto, y es un error.}{spanerror!Sus límites (span, spanError) están desactivados.}}{carespan? Si la mayoría responde o modera, se advierte a partir de {carespan}{carespanerror? y es un error a partir de {carespanerror}}.}{carespan!{carespanerror? Si la mayoría responde o modera, es un error a partir de {carespanerror}.}} No cuentan las vacantes ni las líneas punteadas.",
	}},
	{TooManyLayers, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "{layers?There {layers#is|are} more than {layers#one position|{layers} positions} from the top of the team to the lowest one, both counted.}{layers!Its limit (layers) is off.}",
		ES: "{layers?Hay más de {layers#un puesto|{layers} puestos} desde el más alto del equipo hasta el más bajo, ambos incluidos.}{layers!Su límite (layers) está desactivado.}",
	}},
	{TierInversion, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN:    "A position with a tactical or strategic role reports to one whose role is operational, unless the framework has it so.",
		ES:    "Un puesto con un rol táctico o estratégico depende de otro con un rol operativo, salvo que el marco de referencia lo prevea.",
		ES419: "Un puesto con un rol táctico o estratégico reporta a otro con un rol operativo, salvo que el marco de referencia lo prevea.",
	}},
	{NearEmptyPosition, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "A position has neither roles nor duties.",
		ES: "Un puesto no tiene roles ni tareas (duties).",
	}},
	{NoAccountable, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN:    "Several positions do one thing in one place, no duty says which is accountable, and no superior is common to all of them.",
		ES:    "Varios puestos hacen lo mismo en el mismo ámbito, ninguna tarea indica cuál responde del resultado (accountable) y no hay un superior común a todos.",
		ES419: "Varios puestos hacen lo mismo en el mismo ámbito, ninguna tarea indica cuál responde por el resultado (accountable) y no hay un superior común a todos.",
	}},
	{ManyAccountable, []SubjectKind{SubjectResponsibility}, socialorg.Text{
		EN: "Two or more positions have the part accountable in one responsibility and place.",
		ES: "Dos o más puestos figuran como responsables últimos (accountable) de la misma responsabilidad en el mismo ámbito.",
	}},
	{NoResponsible, []SubjectKind{SubjectResponsibility}, socialorg.Text{
		EN: "A duty makes somebody accountable, consulted or informed, and nobody does the work.",
		ES: "Una tarea indica quién responde del resultado, a quién se consulta o a quién se informa, pero nadie la hace.",
	}},
	{TooManyResponsible, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "{deciders?More than {deciders#one position does|{deciders} positions do} the same deciding work: strategy, planning, analysis or crisis. Work that is carried out in shifts does not count.}{deciders!Its limit (deciders) is off.}",
		ES: "{deciders?Más de {deciders#un puesto comparte|{deciders} puestos comparten} un mismo trabajo de decisión: estrategia, planificación, análisis o crisis. Lo que se ejecuta por turnos no cuenta.}{deciders!Su límite (deciders) está desactivado.}",
	}},
	{ConsultInflation, []SubjectKind{SubjectResponsibility}, socialorg.Text{
		EN: "{consulted?At least {consulted} positions, and more than half of the team, are consulted about one thing.}{consulted!Its limit (consulted) is off.}",
		ES: "{consulted?Se consulta sobre una misma cosa a {consulted} puestos como mínimo y a más de la mitad del equipo.}{consulted!Su límite (consulted) está desactivado.}",
	}},
	{ApprovalBottleneck, []SubjectKind{SubjectApproval}, socialorg.Text{
		EN: "All content of a brand waits for one approver, and the approval has neither a deputy nor a response time; or the approver’s position is vacant, nobody is named to stand in, and others approve by their role.",
		ES: "Todo el contenido de una marca pasa por la aprobación de un mismo puesto, sin suplente (deputy) ni plazo (withinHours); o el puesto de quien aprueba está vacante y, sin suplente, otros aprueban por su rol.",
	}},
	{StageUncovered, []SubjectKind{SubjectStage, 0}, socialorg.Text{
		EN:    "Nobody is assigned anything in a whole stage, in one brand or in all. On research and listening it is a warning, and also on planning where one person both decides and creates.",
		ES:    "Nadie tiene asignado nada en toda una etapa, en una marca o en todas. En investigación y escucha es un aviso, y también en planificación si una misma persona decide y crea.",
		ES419: "Nadie tiene asignado nada en toda una etapa, en una marca o en todas. En investigación y escucha es una advertencia, y también en planificación si una misma persona decide y crea.",
	}},
	{ChannelUncovered, []SubjectKind{SubjectChannel}, socialorg.Text{
		EN: "An active channel lacks somebody for what its kind asks: to publish, to answer, to moderate, to run its ads.",
		ES: "A un canal activo le falta alguien para lo que pide su tipo: publicar, responder, moderar o gestionar sus anuncios.",
	}},
	{CoveredOnlyByVacancy, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "The only position that would do something necessary has nobody in it. It is as severe as if nobody had the work.",
		ES: "El único puesto que haría algo necesario está sin ocupar. Es tan grave como si nadie lo tuviera asignado.",
	}},
	{ResponsibilityUncovered, []SubjectKind{SubjectResponsibility}, socialorg.Text{
		EN: "Nobody has something that the document makes necessary, neither by a role nor as a duty. On the main line, from strategy to reports, it is an error.",
		ES: "Nadie tiene, ni por su rol ni como tarea, algo que el documento hace necesario. En la línea principal, de la estrategia a los informes, es un error.",
	}},
	{CoveredOnlyExternally, []SubjectKind{SubjectPosition, SubjectOutside}, socialorg.Text{
		EN: "Only an external position or an outside contact decides the strategy or judges the results, and nobody inside is accountable; or the access to the accounts is only outside.",
		ES: "Solo un puesto externo o un contacto de fuera decide la estrategia o evalúa los resultados, y nadie de dentro responde de ello; o el acceso a las cuentas solo lo tiene alguien de fuera.",
	}},
	{Overlap, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "Units that do not report to each other do the same work for the same brand or channel. It is a note where two positions make the same thing by different tasks and no liaison joins them.",
		ES: "Unidades que no dependen una de otra hacen el mismo trabajo para la misma marca o el mismo canal. Es una nota si dos puestos producen lo mismo con tareas distintas y no hay entre ellos una vía de coordinación.",
	}},
	{UnexpectedRole, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "A position does work that the framework gives to another role. The work is covered: it is only a difference of opinion.",
		ES: "Un puesto hace un trabajo que el marco de referencia asigna a otro rol. El trabajo está cubierto: solo es una diferencia de criterio.",
	}},
	{TitleMismatch, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "The title names another role than the work says. It is a note where the title names no role and at least {titleshare} of the duties are of one role, unless the title is just a rank: a head who decides, an intern who carries out.",
		ES: "El nombre del puesto corresponde a un rol distinto del que reflejan sus tareas. Es una nota si el nombre no corresponde a ningún rol y al menos el {titleshare} de las tareas es de uno solo, salvo que el nombre indique sin más un rango: una jefatura que decide, alguien en prácticas que ejecuta.",
	}},
	{CombinedRoles, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "A position has roles of several levels, or duties that amount to them.",
		ES: "Un puesto tiene roles de varios niveles, o tareas que equivalen a ellos.",
	}},
	{DoEverythingPosition, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "One person alone has the strategy, the creation or publishing of content, and the replies, and the hours are more than there are or, without volumes, unknown. It is silent where they are known and suffice.",
		ES: "Una sola persona tiene la estrategia, la creación o publicación del contenido y las respuestas, y las horas superan las disponibles o, sin volúmenes, no se conocen. Si se conocen y bastan, no dice nada.",
	}},
	{DutyOutsideDomain, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "A position has other duties (otherDuties), which are no social media work at all.",
		ES: "Un puesto tiene otras tareas (otherDuties) ajenas por completo a las redes sociales.",
	}},
	{VoiceConflict, []SubjectKind{SubjectChannel}, socialorg.Text{
		EN: "On one account a position speaks as the brand and another in its own name, and the channel does not say that both are meant.",
		ES: "En una misma cuenta un puesto habla como la marca y otro en nombre propio, y el canal no indica que se quieran las dos voces.",
	}},
	{ObjectivesMissing, []SubjectKind{0}, socialorg.Text{
		EN: "Somebody decides the strategy, and the list of objectives is empty or has none for a brand.",
		ES: "Alguien decide la estrategia y la lista de objetivos está vacía o no tiene ninguno para una marca.",
	}},
	{BrokenHandoff, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "Both ends of a hand-off have somebody, and no way of at most {steps} steps along the chart joins them, nor a liaison for what passes. Two colleagues under one superior are two steps apart. Off the main line it is a warning.",
		ES: "Los dos extremos de un relevo están cubiertos y no los une un camino de {steps} pasos como máximo en el organigrama ni una vía de coordinación (liaisons). Dos compañeros con el mismo superior están a dos pasos. Fuera de la línea principal es menos grave.",
	}},
	{NoFeedbackPath, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "What the community says, the reports or the daily round-up do not get to whoever decides the strategy, or nobody passes them on. It is silent where nobody decides the strategy.",
		ES: "Lo que dice la comunidad, los informes o el parte diario no llegan a quien decide la estrategia, o nadie los transmite. Si nadie decide la estrategia, no dice nada.",
	}},
	{NoEscalationPath, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "An alert of those who listen and answer does not get to whoever leads in a crisis, or the instructions do not get back.",
		ES: "Una alerta de quienes escuchan y responden no llega a quien dirige una crisis, o las instrucciones no llegan de vuelta.",
	}},
	{SelfReview, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "One position alone decides the strategy, carries it out and judges the results.",
		ES: "Un solo puesto decide la estrategia, la ejecuta y evalúa los resultados.",
	}},
	{SinglePointOfFailure, []SubjectKind{SubjectPerson}, socialorg.Text{
		EN: "Exactly one person could do something essential. Somebody else could where a filled position in the same place has the duty, a role that may do the work, or the whole that it is a part of (without leaves it out); or where the position names a filled one that stands in (backup). It is an error where that person is external and alone has access to the accounts.",
		ES: "Solo una persona podría hacer algo esencial. Se entiende que otra podría si un puesto ocupado, en el mismo ámbito, tiene esa tarea (duties), un rol que puede hacerla o la tarea mayor de la que forma parte, y no la excluye (without); o si el puesto indica otro ocupado que lo suple (backup). Es un error si esa persona es externa y la única con acceso a las cuentas.",
	}},
	{MissingBackup, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "In a team of two or more, the position at the head, or the one that leads in a crisis, is held by one person and names nobody who stands in (backup): neither an outside party nor a position that somebody else holds.",
		ES: "En un equipo de dos o más, el puesto que está al frente o el que dirige una crisis lo ocupa una sola persona y no indica quién lo suple (backup): ni alguien de fuera ni un puesto que ocupe otra persona.",
	}},
	{OverAllocated, []SubjectKind{SubjectPerson}, socialorg.Text{
		EN:    "The shares of one person in all positions add up to more than {full}. A holder without a share counts as full time.",
		ES:    "La dedicación de una persona en todos sus puestos suma más del {full}. Sin dedicación (share), se cuenta la jornada completa.",
		ES419: "El tiempo asignado de una persona en todos sus puestos suma más de {full}. Sin tiempo asignado (share), se cuenta la jornada completa.",
	}},
	{OverCapacity, []SubjectKind{SubjectPerson, SubjectChannel}, socialorg.Text{
		EN: "{overload?The work that the volumes make takes more than {overload} of somebody’s hours{overloaderror?; beyond {overloaderror} it is an error}.}{overload!{overloaderror?The work that the volumes make takes more than {overloaderror} of somebody’s hours, which is an error.}{overloaderror!Its limits (overload, overloadError) are off.}} The hours are those of the position ({fulltime} if it does not say), times the share, less {shrinkage} for holidays, meetings and breaks ({careshrinkage} for those who only answer or moderate) and less other duties.{overload?{live? It also speaks, about the channel, where answers are promised within {live} {live#minute|minutes} and too few people are there all that time; longer promises are not checked.}}",
		ES: "{overload?El trabajo que suponen los volúmenes ocupa más del {overload} de las horas de una persona{overloaderror?; a partir del {overloaderror} es un error}.}{overload!{overloaderror?El trabajo que suponen los volúmenes ocupa más del {overloaderror} de las horas de una persona, y es un error.}{overloaderror!Sus límites (overload, overloadError) están desactivados.}} Las horas son las del puesto ({fulltime} si no las indica) por la dedicación, menos un {shrinkage} de vacaciones, reuniones y pausas ({careshrinkage} para quien solo responde o modera) y menos otras tareas.{overload?{live? También se avisa de los canales en los que se promete responder en {live} {live#minuto|minutos} o menos y hay muy pocas personas en ese horario; los plazos mayores no se comprueban.}}",
	}},
	{UnderCapacity, []SubjectKind{SubjectPerson}, socialorg.Text{
		EN: "{underload?The work takes less than {underload} of somebody’s hours, all of it is known and most of it is made by volumes; or somebody}{underload!Somebody} with the role of a strategist, manager, community manager, executive, customer care agent or moderator has no work at all. It is silent about other specialists without any, whose work comes and goes, and about an external position that says neither hours nor a share.",
		ES: "{underload?El trabajo ocupa menos del {underload} de las horas de una persona, se conoce por completo y sale en su mayor parte de los volúmenes; o a}{underload!A} quien tiene un rol de estratega, manager, community manager, ejecutivo, atención al cliente o moderación no le corresponde ningún trabajo. No dice nada de los demás especialistas que no tienen ninguno, porque su trabajo va y viene, ni de un puesto externo que no indique horas (hoursPerWeek) ni dedicación (share).",
	}},
	{HoursUncovered, []SubjectKind{SubjectChannel}, socialorg.Text{
		EN: "A channel promises hours, all who answer there say when they work (hours of the position), and some of what is promised is left over. Time zones count. How fast the answer is promised does not.",
		ES: "En un canal se promete un horario, todos los que responden en él indican el suyo (hours del puesto) y parte de lo prometido se queda sin nadie. Se tienen en cuenta las zonas horarias, pero no el plazo de respuesta.",
	}},
	{Vacancy, []SubjectKind{SubjectPosition}, socialorg.Text{
		EN: "A position has nobody in it, or fewer people than seats.",
		ES: "Un puesto no tiene a nadie o tiene menos personas que plazas (seats).",
	}},
	{KPIInvalid, []SubjectKind{SubjectKPI, SubjectMeasure}, socialorg.Text{
		EN: "The formula of a KPI of your own does not check, the id of a KPI or measure is badly formed, or a scorecard would refuse a target: a share that is not from 0 to 1, a net score above 1, only a limit on the side where values are good, limits out of order, another currency than the KPI's, or a target for a KPI that only gives context. It is a warning where a scorecard would take the target and it is hardly meant: a rate above 1, or money without a currency.",
		ES: "La fórmula de un KPI propio no es correcta, el identificador de un KPI o una métrica está mal formado, o un cuadro de mando rechazaría un valor objetivo: una proporción que no va de 0 a 1, una puntuación neta mayor que 1, un único límite del lado en que los valores son buenos, límites desordenados, una moneda que no es la del KPI, o un valor objetivo para un KPI que solo sirve de contexto. Es menos grave si el cuadro de mando lo admitiría y es raro que se quiera decir eso: una tasa mayor que 1, o un importe sin moneda.",
	}},
	{KPIUnowned, []SubjectKind{SubjectKPI}, socialorg.Text{
		EN: "A KPI of the document has no owner, or its owner is a vacant position.",
		ES: "Un KPI del documento no tiene quien responda de él (owner), o quien responde es un puesto vacante.",
	}},
	{KPIOwnerCannotInfluence, []SubjectKind{SubjectKPI}, socialorg.Text{
		EN: "The owner of a KPI neither has the work that moves it nor leads those who do.",
		ES: "El puesto que responde de un KPI no tiene el trabajo que influye en él ni dirige a quien lo tiene.",
	}},
	{KPIUnmeasured, []SubjectKind{SubjectKPI}, socialorg.Text{
		EN: "Nobody has the work that collects one of the measures of a KPI, and the KPI names no reporter; or its reporter is a vacant position.",
		ES: "Nadie tiene el trabajo que recopila alguna de las métricas de un KPI, y el KPI no indica quién lo hace (reporter); o quien lo hace es un puesto vacante.",
	}},
	{KPITargetMissing, []SubjectKind{SubjectKPI}, socialorg.Text{
		EN: "A KPI of the document has neither a lower nor an upper target.",
		ES: "Un KPI del documento no tiene ni mínimo ni máximo.",
	}},
	{UnusedSuppression, []SubjectKind{SubjectSuppression}, socialorg.Text{
		EN: "An exception has no reason, or no finding has its code and its subject. The subject is the id of what the finding is about, which need not be all that it names: work that is too much is about the person and not about the position.",
		ES: "Una excepción no indica el motivo, o ningún hallazgo tiene su código y su elemento. El elemento es el identificador de aquello de lo que trata el hallazgo, que no es todo lo que nombra: el exceso de trabajo trata de la persona y no del puesto.",
	}},
	{ScopeUndeclared, []SubjectKind{0}, socialorg.Text{
		EN: "The document neither says yes nor no to something that other rules depend on: an activity, the objectives, the outside contacts, the channels, their volumes, or the hours of those who answer where hours are promised; or it gives the weekly hours of no position that somebody of the team holds.",
		ES: "El documento no dice ni sí ni no a algo de lo que dependen otras reglas: una actividad, los objetivos, los contactos de fuera, los canales, sus volúmenes o el horario de quienes responden donde se promete uno; o no da las horas semanales de ninguno de los puestos que ocupa el propio equipo.",
	}},
}
