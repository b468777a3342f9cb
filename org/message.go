package org

import "example.com/socialorg"

// A sentence is what is said of the findings of a code.
type sentence struct {
	code    Code
	problem Problem // for the codes that have a sentence a problem
	text    socialorg.Text
}

// messages are the sentences of the findings: speaker.Arg answers their arguments. {<} and {>} are the quotation marks of the region.
// A test holds that each rule has a sentence in both languages and that the two use the same arguments.
var messages = [...]sentence{
	{InvalidValue, ProblemEmpty, socialorg.Text{
		EN: "{place}: a value is missing.",
		ES: "{place}: falta un valor."}},
	{InvalidValue, ProblemNumber, socialorg.Text{
		EN: "{place}: it must be a number, zero or more, not {value}.",
		ES: "{place}: debe ser un número igual o mayor que cero, no {value}."}},
	{InvalidValue, ProblemShare, socialorg.Text{
		EN:    "{place}: the share of working time must be a number between 0 and 1 (0.8 is 80%); {value} is not valid.",
		ES:    "{place}: la dedicación debe ser un número entre 0 y 1 (0.8 equivale al 80\u00a0%); {value} no es válido.",
		ES419: "{place}: el tiempo asignado debe ser un número entre 0 y 1 (0.8 equivale a 80%); {value} no es válido."}},
	{InvalidValue, ProblemWeek, socialorg.Text{
		EN: "{place}: these are the hours of one person, and a week has only 168, not {value}.",
		ES: "{place}: son las horas de una persona, y una semana tiene 168, no {value}."}},
	{InvalidValue, ProblemSeats, socialorg.Text{
		EN: "{place}: {value} is fewer than the people in the position.",
		ES: "{place}: {value} es menos que el número de personas que ocupan el puesto."}},
	{InvalidValue, ProblemWord, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not a valid value{hint}",
		ES: "{place}: {<}{value}{>} no es un valor válido{hint}"}},
	{InvalidValue, ProblemDate, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not a valid date; write it as 2026-10-01.",
		ES: "{place}: {<}{value}{>} no es una fecha válida; escríbala como 2026-10-01."}},
	{InvalidValue, ProblemTime, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not a valid time; write it with four figures, as 09:30.",
		ES: "{place}: {<}{value}{>} no es una hora válida; escríbala con cuatro cifras, como 09:30."}},
	{InvalidValue, ProblemSpan, socialorg.Text{
		EN: "{place}: the hours begin and end at {value}; a whole day is 00:00 to 24:00.",
		ES: "{place}: el horario empieza y termina a las {value}; un día completo va de 00:00 a 24:00."}},
	{InvalidValue, ProblemDays, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not valid{suggestion?{hint}}{suggestion!; use short English day names, such as mon-fri.}",
		ES: "{place}: {<}{value}{>} no es válido{suggestion?{hint}}{suggestion!; use los días abreviados en inglés, como mon-fri (de lunes a viernes).}"}},
	{InvalidValue, ProblemZone, socialorg.Text{
		EN: "{place}: there is no time zone {<}{value}{>}{suggestion?{hint}}{suggestion!; use a name such as {zone}.}",
		ES: "{place}: no existe la zona horaria {<}{value}{>}{suggestion?{hint}}{suggestion!; use un nombre como {zone}.}"}},
	{InvalidValue, ProblemLanguage, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not a language code; use one such as es or es-MX.",
		ES: "{place}: {<}{value}{>} no es un código de idioma; use uno como {<}es{>} o {<}es-MX{>}."}},
	{InvalidValue, ProblemVersion, socialorg.Text{
		EN: "{place}: version {value} of the format is unknown; the document may need a newer version of this program.",
		ES: "{place}: se desconoce la versión {value} del formato; quizá el documento requiera una versión más reciente de este programa."}},
	{InvalidValue, ProblemEnds, socialorg.Text{
		EN: "{place}: a liaison joins at least two ends.",
		ES: "{place}: una vía de coordinación une al menos dos extremos."}},
	{InvalidValue, ProblemSelf, socialorg.Text{
		EN: "{place}: a position cannot stand in for itself.",
		ES: "{place}: un puesto no puede suplirse a sí mismo."}},
	{InvalidValue, ProblemText, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not valid UTF-8.",
		ES: "{place}: {<}{value}{>} no es UTF-8 válido."}},
	{InvalidValue, ProblemVast, socialorg.Text{
		EN: "{place}: it has too many positions, channels and {value?liaisons to check whether work gets to whoever needs it}{value!exceptions to check what is covered}; that part was left out.",
		ES: "{place}: tiene demasiados puestos, canales y {value?vías de coordinación para comprobar si el trabajo llega a quien lo necesita}{value!excepciones para comprobar qué está cubierto}; esa parte se ha omitido."}},
	{DuplicateID, ProblemSame, socialorg.Text{
		EN: "{place}: {value?{<}{value}{>} appears twice, and both count}{value!the identifier is used {count} times; wherever it is referred to, the first one is meant}.",
		ES: "{place}: {value?{<}{value}{>} figura dos veces, y cuentan las dos}{value!el identificador aparece {count} veces; allí donde se menciona, se entiende que es el primero}."}},
	{DuplicateID, ProblemNear, socialorg.Text{
		EN:    "{place}: the identifiers {id} and {<}{value}{>} differ only in capitals or accents and are easily confused.",
		ES:    "{place}: los identificadores {id} y {<}{value}{>} solo se diferencian en las mayúsculas o las tildes y es fácil confundirlos.",
		ES419: "{place}: los identificadores {id} y {<}{value}{>} solo se diferencian en las mayúsculas o los acentos y es fácil confundirlos."}},
	{DuplicateID, ProblemParty, socialorg.Text{
		EN: "{place}: a position has the same identifier, and it is the position that counts in reporting lines.",
		ES: "{place}: un puesto tiene el mismo identificador, y en las líneas jerárquicas cuenta el puesto."}},
	{DuplicateID, ProblemHides, socialorg.Text{
		EN: "{place}: it replaces the standard element with the same identifier.",
		ES: "{place}: sustituye al elemento estándar que tiene el mismo identificador."}},
	{UnknownReference, "", socialorg.Text{
		EN: "{place}: there is no {<}{value}{>}{hint}",
		ES: "{place}: no existe {<}{value}{>}{hint}"}},
	{UnknownReference, ProblemFormula, socialorg.Text{
		EN: "{place}: {<}{value}{>} is no standard KPI, and one of your own needs a formula{hint}",
		ES: "{place}: {<}{value}{>} no es un KPI estándar, y uno propio necesita su fórmula (formula){hint}"}},
	{UnknownReference, ProblemPerson, socialorg.Text{
		EN: "{place}: {<}{value}{>} is a person, and a position is wanted here{hint}",
		ES: "{place}: {<}{value}{>} es una persona, y aquí va un puesto{hint}"}},
	{ReportingCycle, "", socialorg.Text{
		EN:    "The reporting lines go round in a circle: {cycle}.",
		ES:    "Las dependencias jerárquicas forman un círculo: {cycle}.",
		ES419: "Las líneas de reporte forman un círculo: {cycle}."}},
	{MultipleRoots, "", socialorg.Text{
		EN:    "There are {count} positions that report to nobody: {related}. The document does not say who has the final say.",
		ES:    "Hay {count} puestos que no dependen de nadie: {related}. El documento no indica quién decide en caso de desacuerdo.",
		ES419: "Hay {count} puestos que no le reportan a nadie: {related}. El documento no indica quién decide en caso de desacuerdo."}},
	{SpanOfControl, "", socialorg.Text{
		EN: "{count} people report to {subject}. With {limit} or more, it is hard to manage them all.",
		ES: "{subject} tiene {count} personas a su cargo. A partir de {limit} es difícil dirigirlas a todas."}},
	{TooManyLayers, "", socialorg.Text{
		EN: "There are {count} layers down to {subject}; {limit} are usually enough.",
		ES: "Hay {count} niveles jerárquicos hasta {subject}; suelen bastar {limit}."}},
	{TierInversion, "", socialorg.Text{
		EN:    "{subject}, with the role of {role}, reports to {related}, which has an operational role ({above}).",
		ES:    "{subject}, con el rol de {role}, depende de {related}, que tiene un rol operativo ({above}).",
		ES419: "{subject}, con el rol de {role}, reporta a {related}, que tiene un rol operativo ({above})."}},
	{NearEmptyPosition, "", socialorg.Text{
		EN: "In the document, the position {subject} has no role or tasks.",
		ES: "En el documento, el puesto {subject} no tiene rol ni tareas."}},
	{NoAccountable, "", socialorg.Text{
		EN:    "{related} share these tasks{where}, and no shared line manager answers for them: {responsibilities}.",
		ES:    "{related} comparten estas tareas{where} sin que un superior común responda de ellas: {responsibilities}.",
		ES419: "{related} comparten estas tareas{where} sin que un superior común responda por ellas: {responsibilities}."}},
	{ManyAccountable, "", socialorg.Text{
		EN:    "{related} each answer for {<}{responsibility}{>}{where}. Only one of them should.",
		ES:    "{related} responden a la vez de {<}{responsibility}{>}{where}. Solo debe responder uno.",
		ES419: "{related} responden a la vez por {<}{responsibility}{>}{where}. Solo debe responder uno."}},
	{NoResponsible, "", socialorg.Text{
		EN: "Nobody is assigned to {responsibility}{where}, although {related} {related#has|have} a part in it.",
		ES: "Nadie se encarga de {responsibility}{where}, aunque {related} {related#interviene|intervienen}."}},
	{TooManyResponsible, "", socialorg.Text{
		EN: "{count} positions share the decisions of this work{where}: {responsibilities}. They are {related}.",
		ES: "{count} puestos comparten las decisiones de este trabajo{where}: {responsibilities}. Son {related}."}},
	{ConsultInflation, "", socialorg.Text{
		EN: "{count} positions, more than half of the team, are consulted about {<}{responsibility}{>}{where}.",
		ES: "Se consulta a {count} puestos, más de la mitad del equipo, sobre {<}{responsibility}{>}{where}."}},
	{ApprovalBottleneck, "", socialorg.Text{
		EN: "All content{forbrands} waits for the approval of {approver}, who has no deputy and no response time.",
		ES: "Todo el contenido{forbrands} está pendiente de la aprobación de {approver}, que no tiene suplente ni plazo de respuesta."}},
	{ApprovalBottleneck, ProblemVacant, socialorg.Text{
		EN: "Content{forbrands} needs the approval of {approver}, but {away?{away} {away#is|are} away and nobody is named to stand in}{away!that position is vacant and has no deputy}: {related} {related#approves|approve} it by their role, which the document does not say.",
		ES: "La aprobación del contenido{forbrands} corresponde a {approver}{away?, pero {away#falta|faltan} {away} y no se indica suplente}{away!, un puesto vacante y sin suplente}: la {related#asume|asumen} {related} por su rol, sin que el documento lo diga."}},
	{StageUncovered, "", socialorg.Text{
		EN: "The {stage} stage is not covered{forbrands}: nobody is assigned to {none}.{vacant}",
		ES: "La etapa de {stage} está sin cubrir{forbrands}: nadie se encarga de {none}.{vacant}"}},
	{StageUncovered, ProblemNobody, socialorg.Text{
		EN: "The document has no positions (positions), so nobody is assigned to anything.",
		ES: "El documento no tiene ningún puesto (positions), así que nadie se encarga de nada."}},
	{ChannelUncovered, "", socialorg.Text{
		EN: "On the channel {subject}, nobody is assigned to {none}.{vacant}",
		ES: "En el canal {subject} nadie se encarga de {none}.{vacant}"}},
	{CoveredOnlyByVacancy, "", socialorg.Text{
		EN: "While {away?{away} {away#is|are} away from the position {subject}}{away!the position {subject} is vacant}, nobody is assigned to {none}{where}{uneven?, depending on the task}.{related? Some of this would also fall to {related}, likewise vacant.}",
		ES: "Mientras {away?{away#falte|falten} {away} en el puesto {subject}}{away!el puesto {subject} siga vacante}, nadie se encargará de {none}{where}{uneven?, según la tarea}.{related? Parte de ello correspondería también a {related}, {related#igualmente vacante|igualmente vacantes}.}"}},
	{CoveredOnlyByVacancy, ProblemStandIn, socialorg.Text{
		EN: "While {away?{away} {away#is|are} away from the position {subject}}{away!the position {subject} is vacant}, {related} does its work too{where}{uneven?, depending on the task}: {responsibilities}.",
		ES: "Mientras {away?{away#falte|falten} {away} en el puesto {subject}}{away!el puesto {subject} siga vacante}, {related} asume también su trabajo{where}{uneven?, según la tarea}: {responsibilities}."}},
	{ResponsibilityUncovered, "", socialorg.Text{
		EN: "Nobody is assigned to {responsibility}{where}{responsibilities?, or to do its parts: {responsibilities}}.{because? Required by {because}.}",
		ES: "Nadie se encarga de {responsibility}{where}{responsibilities?, ni de las tareas que comprende: {responsibilities}}.{because? {because#Lo requiere|Lo requieren} {because}.}"}},
	{CoveredOnlyExternally, "", socialorg.Text{
		EN: "Only {subject}, from outside the organisation, does this{where}: {responsibilities}.",
		ES: "Solo {subject}, de fuera de la organización, hace este trabajo{where}: {responsibilities}."}},
	{Overlap, "", socialorg.Text{
		EN: "{related} do the same work{where} in separate units: {responsibilities}.",
		ES: "{related} hacen el mismo trabajo{where} en unidades separadas: {responsibilities}."}},
	{Overlap, ProblemArtefact, socialorg.Text{
		EN:    "{related} produce the same thing{where} ({artefacts}) by different tasks ({responsibilities}), and nothing says who answers for the result.",
		ES:    "{related} producen lo mismo{where} ({artefacts}) con tareas distintas ({responsibilities}), sin que se indique quién responde del resultado.",
		ES419: "{related} producen lo mismo{where} ({artefacts}) con tareas distintas ({responsibilities}), sin que se indique quién responde por el resultado."}},
	{UnexpectedRole, "", socialorg.Text{
		EN: "{subject} does work that the {<}{framework}{>} framework gives to {roles#another role|other roles} ({roles}): {responsibilities}.",
		ES: "{subject} hace trabajo que el marco {<}{framework}{>} asigna a {roles#otro rol|otros roles} ({roles}): {responsibilities}."}},
	{TitleMismatch, "", socialorg.Text{
		EN: "The title {<}{value}{>} does not match the position’s actual role: {roles}.",
		ES: "El nombre {<}{value}{>} no coincide con el rol que desempeña el puesto: {roles}."}},
	{TitleMismatch, ProblemUnnamed, socialorg.Text{
		EN: "The title {<}{value}{>} does not show that the position works as {role}.",
		ES: "El nombre {<}{value}{>} no deja ver que el puesto desempeña el rol de {role}."}},
	{CombinedRoles, "", socialorg.Text{
		EN: "{subject} combines roles of different levels: {roles}.",
		ES: "{subject} reúne roles de distintos niveles: {roles}."}},
	{DoEverythingPosition, "", socialorg.Text{
		EN: "{subject} plans the work, carries it out and replies to the public single-handed{forbrands}: {unknown?at least }{hours} {hours#hour|hours} of work a week, with {available} available.",
		ES: "{subject} planifica el trabajo, lo ejecuta y responde al público en solitario{forbrands}: {unknown?al menos }{hours} {hours#hora|horas} de trabajo a la semana, con {available} disponibles."}},
	{DoEverythingPosition, ProblemUnknown, socialorg.Text{
		EN:    "{subject} plans the work, carries it out and replies to the public single-handed{forbrands}. Without the volume of work it is impossible to tell whether there is enough time.",
		ES:    "{subject} planifica el trabajo, lo ejecuta y responde al público en solitario{forbrands}. Sin el volumen de trabajo no se puede saber si hay tiempo suficiente.",
		ES419: "{subject} planifica el trabajo, lo ejecuta y responde al público en solitario{forbrands}. Sin el volumen de trabajo no se puede saber si alcanza el tiempo."}},
	{DutyOutsideDomain, "", socialorg.Text{
		EN: "{subject} has work that has nothing to do with social media: {<}{value}{>}{others? and {others#one more task|{others} more tasks}}{hours? ({hours} {hours#hour|hours} a week)}.",
		ES: "{subject} tiene trabajo ajeno a las redes sociales: {<}{value}{>}{others? y {others#otra tarea|otras {others} tareas}}{hours? ({hours} {hours#hora|horas} a la semana)}."}},
	{VoiceConflict, "", socialorg.Text{
		EN: "On the channel {subject}, {first} speaks for the brand and {second} in their own name.",
		ES: "En el canal {subject}, {first} habla en nombre de la marca, y {second}, en nombre propio."}},
	{ObjectivesMissing, "", socialorg.Text{
		EN: "{related} {related#is|are} in charge of a strategy{forbrands} that has no objective.",
		ES: "{related} {related#se encarga|se encargan} de una estrategia{forbrands} que no tiene objetivos."}},
	{BrokenHandoff, "", socialorg.Text{
		EN: "{related} {related#has|have} no established way to get the following to {those}{where}: {artefacts}.{cut? It would pass through {cut}, {cut#which is|which are} vacant.}{away? It would pass through {away}, who {away#is|are} away.}",
		ES: "No hay una vía establecida para que {related} {related#haga|hagan} llegar a {those}{where} lo siguiente: {artefacts}.{cut? Pasaría por {cut}, {cut#que está vacante|que están vacantes}.}{away? Pasaría por {away}, {away#que está ausente|que están ausentes}.}"}},
	{NoFeedbackPath, "", socialorg.Text{
		EN: "What the community says does not get from {related} to {those}{where}: {artefacts}.{cut? It would pass through {cut}, {cut#which is|which are} vacant.}{away? It would pass through {away}, who {away#is|are} away.}",
		ES: "Lo que dice la comunidad no llega de {related} a {those}{where}: {artefacts}.{cut? Pasaría por {cut}, {cut#que está vacante|que están vacantes}.}{away? Pasaría por {away}, {away#que está ausente|que están ausentes}.}"}},
	{NoFeedbackPath, ProblemUnproduced, socialorg.Text{
		EN: "{those} {those#talks|talk} with the community{where}, but nobody passes what the community says on to {related}.",
		ES: "{those} {those#habla|hablan} con la comunidad{where}, pero nadie transmite a {related} lo que dice la comunidad."}},
	{NoEscalationPath, "", socialorg.Text{
		EN: "In a crisis, an alert from {related} would have no set way to reach {those}{where}.{cut? It would pass through {cut}, {cut#which is|which are} vacant.}{away? It would pass through {away}, who {away#is|are} away.}",
		ES: "En una crisis, una alerta de {related} no tendría por dónde llegar a {those}{where}.{cut? Pasaría por {cut}, {cut#que está vacante|que están vacantes}.}{away? Pasaría por {away}, {away#que está ausente|que están ausentes}.}"}},
	{NoEscalationPath, ProblemLost, socialorg.Text{
		EN: "In a crisis, an instruction from {related} would have no set way to reach {those}{where}.{cut? It would pass through {cut}, {cut#which is|which are} vacant.}{away? It would pass through {away}, who {away#is|are} away.}",
		ES: "En una crisis, una instrucción de {related} no tendría por dónde llegar a {those}{where}.{cut? Pasaría por {cut}, {cut#que está vacante|que están vacantes}.}{away? Pasaría por {away}, {away#que está ausente|que están ausentes}.}"}},
	{SelfReview, "", socialorg.Text{
		EN: "{subject} alone plans the work, does it and judges the result{forbrands}.",
		ES: "{subject} planifica el trabajo, lo hace y evalúa el resultado en solitario{forbrands}."}},
	{SinglePointOfFailure, "", socialorg.Text{
		EN: "Only {subject} ({related}) is assigned this work{where}, and nobody else could do it: {responsibilities}.",
		ES: "Solo {subject} ({related}) tiene asignado este trabajo{where}, y nadie más podría hacerlo: {responsibilities}."}},
	{SinglePointOfFailure, ProblemAccess, socialorg.Text{
		EN: "Only {subject} ({related}), from outside the organisation, is assigned this work{where}, the access to the accounts included: {responsibilities}.",
		ES: "Solo {subject} ({related}), de fuera de la organización, tiene asignado este trabajo{where}, incluido el acceso a las cuentas: {responsibilities}."}},
	{MissingBackup, "", socialorg.Text{
		EN: "{related?{related} is}{cut?{cut} is}{related!{cut!No deputy is}} named {related?as deputy }{cut?as deputy }for {subject}, whose job is to {responsibilities}" +
			"{related?, but the same person holds both}{cut?, but nobody holds it}.",
		ES: "{related?{related} figura como suplente de}{cut?{cut} figura como suplente de}{related!{cut!No se indica quién suple a}} {subject}, que se encarga de {responsibilities}" +
			"{related?, pero ambos puestos los ocupa la misma persona}{cut?, pero no lo ocupa nadie}."}},
	{MissingBackup, ProblemHead, socialorg.Text{
		EN: "{related?{related} is}{cut?{cut} is}{related!{cut!No deputy is}} named {related?as deputy }{cut?as deputy }for {subject}, the position at the head" +
			"{related?, but the same person holds both}{cut?, but nobody holds it}.",
		ES: "{related?{related} figura como suplente de}{cut?{cut} figura como suplente de}{related!{cut!No se indica quién suple a}} {subject}, el puesto que está al frente" +
			"{related?, pero ambos puestos los ocupa la misma persona}{cut?, pero no lo ocupa nadie}."}},
	{OverAllocated, "", socialorg.Text{
		EN:    "{subject} is assigned {share} of full-time hours in total: {related}.",
		ES:    "{subject} suma el {share} de una jornada completa: {related}.",
		ES419: "{subject} suma {share} de una jornada completa: {related}."}},
	{OverCapacity, "", socialorg.Text{
		EN:    "{subject} ({related}) has {unknown?at least }{hours} {hours#hour|hours} of work a week and {available} {available#hour|hours} available{load?, a load of {load}{limit? where the limit is {loadlimit}}}.",
		ES:    "{subject} ({related}) tiene {unknown?al menos }{hours} {hours#hora|horas} de trabajo a la semana y {available} {available#disponible|disponibles}{load?, una carga del {load}{limit?, cuando el límite es del {loadlimit}}}.",
		ES419: "{subject} ({related}) tiene {unknown?al menos }{hours} {hours#hora|horas} de trabajo a la semana y {available} {available#disponible|disponibles}{load?, una carga de {load}{limit?, cuando el límite es de {loadlimit}}}."}},
	{OverCapacity, ProblemLive, socialorg.Text{
		EN: "The channel {subject} promises replies {within?within {within#a minute|{within} minutes}}{within!at once}. For {perhour} {perhour#message|messages} an hour of {handle} {handle#minute|minutes} each, {concurrency#one at a time|{concurrency} at once} per person, that takes {count#one person|{count} people} at all times: {hours} {hours#hour|hours} a week, and only {available} {available#is|are} available.",
		ES: "En el canal {subject} se promete responder {within?en {within#un minuto|{within} minutos}}{within!al momento}. Con {perhour} {perhour#mensaje|mensajes} por hora de {handle} {handle#minuto|minutos} cada uno, {concurrency#de uno en uno|{concurrency} a la vez por persona}, {count#hace|hacen} falta {count#una persona|{count} personas} en todo momento: {hours} {hours#hora|horas} a la semana, y solo hay {available}."}},
	{UnderCapacity, "", socialorg.Text{
		EN:    "{subject} ({related}) has {hours} {hours#hour|hours} of work a week and {available} {available#hour|hours} available{load?, a load of {load}{limit? where the limit is {loadlimit}}}.",
		ES:    "{subject} ({related}) tiene {hours} {hours#hora|horas} de trabajo a la semana y {available} {available#disponible|disponibles}{load?, una carga del {load}{limit?, cuando el límite es del {loadlimit}}}.",
		ES419: "{subject} ({related}) tiene {hours} {hours#hora|horas} de trabajo a la semana y {available} {available#disponible|disponibles}{load?, una carga de {load}{limit?, cuando el límite es de {loadlimit}}}."}},
	{UnderCapacity, ProblemIdle, socialorg.Text{
		EN: "No work falls to {subject} ({related}): other positions do what the role would, or the brands and channels do not need it.",
		ES: "A {subject} ({related}) no le corresponde ningún trabajo: el de su rol lo hacen otros puestos o no hace falta en sus marcas y canales."}},
	{HoursUncovered, "", socialorg.Text{
		EN: "{whole!During {hours} of the {promised?{promised} }{promised#hour|hours} promised each week on {those}, nobody who answers is at work}{whole?Nobody who answers is at work during {promised#the hour|any of the {promised} hours} promised each week on {those}}: {slots}.",
		ES: "{whole!Durante {hours} de {promised#la hora semanal prometida|las {promised?{promised} }horas semanales prometidas} en {those} no trabaja nadie que responda}{whole?En {promised#la hora semanal prometida en {those} no|ninguna de las {promised} horas semanales prometidas en {those}} trabaja nadie que responda}: {slots}."}},
	{Vacancy, "", socialorg.Text{
		EN: "The position {subject} has {days?had }{count#one vacancy|{count} vacancies}{days? for {days#a day|{days} days}}.",
		ES: "El puesto {subject} tiene {count#una vacante|{count} vacantes}{days? desde hace {days#un día|{days} días}}."}},
	{Vacancy, ProblemMissed, socialorg.Text{
		EN: "The position {subject} has {days?had }{count#one vacancy|{count} vacancies}{days? for {days#a day|{days} days}}, and other findings are due to {count#it|them}.",
		ES: "El puesto {subject} tiene {count#una vacante|{count} vacantes}{days? desde hace {days#un día|{days} días}}, y a {count#ella|ellas} se debe algún otro hallazgo."}},
	{KPIInvalid, "", socialorg.Text{
		EN: "{place}: {fault}",
		ES: "{place}: {fault}"}},
	{KPIUnowned, "", socialorg.Text{
		EN:    "Nobody answers for the KPI {kpi}{related?: the position {related} is vacant}{away? while {away} {away#is|are} away}.",
		ES:    "{away?Nadie responderá del KPI {kpi} mientras {away#falte|falten} {away}}{away!Nadie responde del KPI {kpi}{related?: el puesto {related} está vacante}}.",
		ES419: "{away?Nadie responderá por el KPI {kpi} mientras {away#falte|falten} {away}}{away!Nadie responde por el KPI {kpi}{related?: el puesto {related} está vacante}}."}},
	{KPIOwnerCannotInfluence, "", socialorg.Text{
		EN:    "{related} answers for the KPI {kpi} but neither does nor directs the work that affects it: {responsibilities}.",
		ES:    "{related} responde del KPI {kpi}, pero no hace ni dirige el trabajo que influye en él: {responsibilities}.",
		ES419: "{related} responde por el KPI {kpi}, pero no hace ni dirige el trabajo que influye en él: {responsibilities}."}},
	{KPIUnmeasured, "", socialorg.Text{
		EN: "{away?Nobody measures the KPI {kpi} while {away} {away#is|are} away{measures?: nobody else collects {measures}}.}" +
			"{related?The position {related}, which is to measure the KPI {kpi}, is vacant{measures?, and nobody else collects {measures}}.}" +
			"{away!{related!Nobody collects the figures from which the KPI {kpi} is calculated: {measures}.}}",
		ES: "{away?Nadie medirá el KPI {kpi} mientras {away#falte|falten} {away}{measures?: nadie más recopila {measures}}.}" +
			"{related?El puesto {related}, que debe medir el KPI {kpi}, está vacante{measures? y nadie más recopila {measures}}.}" +
			"{away!{related!Nadie recopila los datos con los que se calcula el KPI {kpi}: {measures}.}}"}},
	{KPITargetMissing, "", socialorg.Text{
		EN: "The KPI {kpi} has no target.",
		ES: "El KPI {kpi} no tiene valor objetivo."}},
	{KPIInvalid, ProblemTarget, socialorg.Text{
		EN: "The target of the KPI {kpi} cannot be used. {fault}",
		ES: "El valor objetivo del KPI {kpi} no se puede usar. {fault}"}},
	{KPIInvalid, ProblemQuestion, socialorg.Text{
		EN: "The target of the KPI {kpi} needs a second look. {fault}",
		ES: "Conviene revisar el valor objetivo del KPI {kpi}. {fault}"}},
	{UnusedSuppression, "", socialorg.Text{
		EN: "The exception to {<}{value}{>}{about? for {about}} does not apply to anything{hint}",
		ES: "La excepción a {<}{value}{>}{about? para {about}} no se aplica a nada{hint}"}},
	{UnusedSuppression, ProblemNoReason, socialorg.Text{
		EN: "The exception to {<}{value}{>}{about? for {about}} gives no reason and has no effect.",
		ES: "La excepción a {<}{value}{>}{about? para {about}} no indica el motivo y no surte efecto."}},
	{ScopeUndeclared, "", socialorg.Text{
		EN:    "Missing from the document: {missing}. What depends on this has not been checked.",
		ES:    "Faltan datos en el documento: {missing}. No se ha comprobado lo que depende de ellos.",
		ES419: "Faltan datos en el documento: {missing}. No se revisó lo que depende de ellos."}},
}

// fillHelp follows the help of a finding that the vacancies it names have a part in.
var fillHelp = socialorg.Text{EN: "Or fill the vacancy.", ES: "O cubra la vacante."}

// helps stand for the help of the rule where a problem asks for another.
var helps = [...]sentence{
	{StageUncovered, ProblemNobody, socialorg.Text{
		EN:    "Add a position for each job in the team, with its role (roles) and who holds it (holders).",
		ES:    "Añada los puestos del equipo, cada uno con su rol (roles) y con quien lo ocupa (holders).",
		ES419: "Agregue los puestos del equipo, cada uno con su rol (roles) y con quien lo ocupa (holders)."}},
	{ApprovalBottleneck, ProblemVacant, socialorg.Text{
		EN:    "Name who approves in the meantime (deputy), or fill the vacancy.",
		ES:    "Indique quién aprueba entretanto (deputy) o cubra la vacante.",
		ES419: "Indique quién aprueba mientras tanto (deputy) o cubra la vacante."}},
	{UnderCapacity, ProblemIdle, socialorg.Text{
		EN:    "Give the position tasks (duties), or brands and channels that nobody else has. If it does other work, add it to the document (otherDuties).",
		ES:    "Asigne al puesto tareas (duties), o marcas y canales que no lleve nadie más. Si hace otro trabajo, añádalo al documento (otherDuties).",
		ES419: "Asigne al puesto tareas (duties), o marcas y canales que no lleve nadie más. Si hace otro trabajo, agréguelo al documento (otherDuties)."}},
	{KPIInvalid, ProblemTarget, socialorg.Text{
		EN:    "Correct the target: in the unit of the KPI (3% is 0.03), on the side where values are good, and in its currency.",
		ES:    "Corrija el valor objetivo: en la unidad del KPI (3 % es 0.03), del lado en que los valores son buenos y en su moneda.",
		ES419: "Corrija el valor objetivo: en la unidad del KPI (3% es 0.03), del lado en que los valores son buenos y en su moneda."}},
	{Vacancy, ProblemMissed, socialorg.Text{
		EN:    "Fill it, or see in the meantime to what those findings say. If the position is not going to be filled, remove it and assign its work to others.",
		ES:    "Cúbrala o, entretanto, resuelva esos otros hallazgos. Si el puesto no se va a cubrir, elimínelo y asigne su trabajo a otros.",
		ES419: "Cúbrala o, mientras tanto, resuelva esos otros hallazgos. Si el puesto no se va a cubrir, elimínelo y asigne su trabajo a otros."}},
	{KPIInvalid, ProblemQuestion, socialorg.Text{
		EN:    "Correct the target, if something else is meant: in the unit of the KPI (3% is 0.03), and in its currency.",
		ES:    "Corrija el valor objetivo si no es el que quería: en la unidad del KPI (3 % es 0.03) y con su moneda.",
		ES419: "Corrija el valor objetivo si no es el que quería: en la unidad del KPI (3% es 0.03) y con su moneda."}},
}

// awayHelp follows the help of a finding that an absence has a part in. The others stand for that of CoveredOnlyByVacancy and ApprovalBottleneck.
var (
	meanwhileHelp = socialorg.Text{
		EN:    "Name the position that stands in (backup), or assign the work to somebody else in the meantime.",
		ES:    "Indique qué puesto suple a quien falta (backup) o asigne entretanto el trabajo a otra persona.",
		ES419: "Indique qué puesto suple a quien falta (backup) o asigne mientras tanto el trabajo a otra persona.",
	}
	awayHelp   = socialorg.Text{EN: "Or name the position that stands in (backup).", ES: "O indique qué puesto suple a quien falta (backup)."}
	deputyHelp = socialorg.Text{EN: "Name who approves in the meantime (deputy).", ES: "Indique quién aprueba entretanto (deputy).", ES419: "Indique quién aprueba mientras tanto (deputy)."}
)

// listHelp and dataHelp stand for the help of ScopeUndeclared where every activity is declared: lists are missing, or only figures and hours.
var (
	listHelp = socialorg.Text{
		EN: "Fill in what is missing; an empty list means that there are none.",
		ES: "Complete lo que falta; una lista vacía significa que no hay.",
	}
	dataHelp = socialorg.Text{EN: "Fill in what is missing.", ES: "Complete los datos que faltan."}
)

// roleHelp follows the help of an unknown role.
var roleHelp = socialorg.Text{
	EN: "A role of your own is declared in the list of roles at the top level of the document (roles).",
	ES: "Un rol propio se declara en la lista de roles del primer nivel del documento (roles).",
}

// moreHelp follows the help of ResponsibilityUncovered where the finding says what asks for the work.
var moreHelp = socialorg.Text{
	EN: "If the team does not do this work, remove the activity, objective or channel that requires it.",
	ES: "Si el equipo no hace ese trabajo, elimine del documento la actividad, el objetivo o el canal que lo requiere.",
}
