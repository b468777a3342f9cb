package org

import "example.com/socialorg"

// messages are the sentences of the findings: speaker.Arg answers their arguments. {<} and {>} are the quotation marks of the region.
// A test holds that each rule has a sentence in both languages and that the two use the same arguments.
var messages = [...]struct {
	code    Code
	problem Problem // for the codes that have a sentence a problem
	text    socialorg.Text
}{
	{InvalidValue, ProblemEmpty, socialorg.Text{
		EN: "{place}: a value is missing.",
		ES: "{place}: falta un valor."}},
	{InvalidValue, ProblemNumber, socialorg.Text{
		EN: "{place}: it must be a number, zero or more, not {value}.",
		ES: "{place}: debe ser un número igual o mayor que cero, no {value}."}},
	{InvalidValue, ProblemShare, socialorg.Text{
		EN:    "{place}: the share of working time must be a number between 0 and 1, where 0.8 is 80%, not {value}.",
		ES:    "{place}: la dedicación debe ser un número entre 0 y 1, donde 0.8 equivale al 80\u00a0%, no {value}.",
		ES419: "{place}: el tiempo asignado debe ser un número entre 0 y 1, donde 0.8 equivale a 80%, no {value}."}},
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
		EN: "{place}: {<}{value}{>} names no days; use the short English names, as mon-fri.",
		ES: "{place}: {<}{value}{>} no es válido; use los días abreviados en inglés, como mon-fri (de lunes a viernes)."}},
	{InvalidValue, ProblemZone, socialorg.Text{
		EN:    "{place}: there is no time zone {<}{value}{>}; use a name such as Europe/Madrid.",
		ES:    "{place}: no existe la zona horaria {<}{value}{>}; use un nombre como Europe/Madrid.",
		ES419: "{place}: no existe la zona horaria {<}{value}{>}; use un nombre como America/Mexico_City."}},
	{InvalidValue, ProblemLanguage, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not a language code; use one such as es or es-MX.",
		ES: "{place}: {<}{value}{>} no es un código de idioma; use uno como {<}es{>} o {<}es-MX{>}."}},
	{InvalidValue, ProblemVersion, socialorg.Text{
		EN: "{place}: version {value} of the format is unknown; the document may need a newer version of this program.",
		ES: "{place}: se desconoce la versión {value} del formato; quizá el documento requiera una versión más reciente de este programa."}},
	{InvalidValue, ProblemEnds, socialorg.Text{
		EN: "{place}: a liaison joins at least two ends.",
		ES: "{place}: un enlace une al menos dos extremos."}},
	{InvalidValue, ProblemText, socialorg.Text{
		EN: "{place}: {<}{value}{>} is not valid UTF-8.",
		ES: "{place}: {<}{value}{>} no es UTF-8 válido."}},
	{InvalidValue, ProblemVast, socialorg.Text{
		EN: "{place}: it has too many positions, channels and exceptions to be checked for what is covered; that part was left out.",
		ES: "{place}: tiene demasiados puestos, canales y excepciones para comprobar qué está cubierto; esa parte se ha omitido."}},
	{DuplicateID, ProblemSame, socialorg.Text{
		EN: "{place}: {value?{<}{value}{>} appears twice}{value!the identifier is used {count} times}; only the first one counts.",
		ES: "{place}: {value?{<}{value}{>} figura dos veces}{value!el identificador se repite {count} veces}; solo cuenta la primera."}},
	{DuplicateID, ProblemNear, socialorg.Text{
		EN:    "{place}: the identifiers {id} and {<}{value}{>} differ only in capitals or accents and are easily confused.",
		ES:    "{place}: los identificadores {id} y {<}{value}{>} solo se diferencian en las mayúsculas o las tildes y es fácil confundirlos.",
		ES419: "{place}: los identificadores {id} y {<}{value}{>} solo se diferencian en las mayúsculas o los acentos y es fácil confundirlos."}},
	{DuplicateID, ProblemParty, socialorg.Text{
		EN: "{place}: a position has the same identifier, and it is the position that counts in reporting lines.",
		ES: "{place}: un puesto tiene el mismo identificador, y en las líneas jerárquicas cuenta el puesto."}},
	{UnknownReference, "", socialorg.Text{
		EN: "{place}: there is no {<}{value}{>}{hint}",
		ES: "{place}: no existe {<}{value}{>}{hint}"}},
	{ReportingCycle, "", socialorg.Text{
		EN: "The reporting lines go round in a circle: {cycle}.",
		ES: "Las dependencias jerárquicas forman un círculo: {cycle}."}},
	{MultipleRoots, "", socialorg.Text{
		EN: "There are {count} positions that report to nobody: {related}. The document does not say who has the final say.",
		ES: "Hay {count} puestos que no dependen de nadie: {related}. El documento no indica quién decide en caso de desacuerdo."}},
	{TierInversion, "", socialorg.Text{
		EN: "{subject}, with the role of {role}, reports to {related}, which has an operational role ({above}).",
		ES: "{subject}, con el rol de {role}, depende de {related}, que tiene un rol operativo ({above})."}},
	{NoAccountable, "", socialorg.Text{
		EN:    "{related} share these tasks{where}, and no common superior answers for them: {responsibilities}.",
		ES:    "{related} comparten estas tareas{where} sin que un superior común responda de ellas: {responsibilities}.",
		ES419: "{related} comparten estas tareas{where} sin que un superior común responda por ellas: {responsibilities}."}},
	{NoResponsible, "", socialorg.Text{
		EN: "{related} {related#has|have} a part in it, but nobody is assigned to {responsibility}{where}.",
		ES: "{related} {related#interviene|intervienen}, pero nadie se encarga{where} de {responsibility}."}},
	{StageUncovered, "", socialorg.Text{
		EN: "The {stage} stage is not covered{forbrands}: nobody is assigned to {none}.{vacant}",
		ES: "La etapa de {stage} está sin cubrir{forbrands}: nadie se encarga de {none}.{vacant}"}},
	{ChannelUncovered, "", socialorg.Text{
		EN: "On the channel {subject}, nobody is assigned to {none}.{vacant}",
		ES: "En el canal {subject} nadie se encarga de {none}.{vacant}"}},
	{CoveredOnlyByVacancy, "", socialorg.Text{
		EN: "While the position {subject} is vacant, nobody is assigned to {none}{where}.",
		ES: "Mientras el puesto {subject} siga vacante, nadie se encarga{where} de {none}."}},
	{ResponsibilityUncovered, "", socialorg.Text{
		EN: "Nobody is assigned to {responsibility}{where}{responsibilities?, or to do its parts: {none}}.{because? Required by {because}.}",
		ES: "Nadie se encarga{where} de {responsibility}{responsibilities? ni de las tareas que comprende: {none}}.{because? Es necesario por {because}.}"}},
	{UnexpectedRole, "", socialorg.Text{
		EN: "{subject} does work that the {<}{framework}{>} framework gives to {roles#another role|other roles} ({roles}): {responsibilities}.",
		ES: "{subject} hace tareas que el marco {<}{framework}{>} asigna a {roles#otro rol|otros roles} ({roles}): {responsibilities}."}},
	{CombinedRoles, "", socialorg.Text{
		EN: "{subject} combines roles of different levels: {roles}.",
		ES: "{subject} reúne roles de distintos niveles: {roles}."}},
	{Vacancy, "", socialorg.Text{
		EN: "The position {subject} has {days?had }{count#one vacancy|{count} vacancies}{days? for {days#a day|{days} days}}.",
		ES: "El puesto {subject} tiene {count#una vacante|{count} vacantes}{days? desde hace {days#un día|{days} días}}."}},
	{ScopeUndeclared, "", socialorg.Text{
		EN:    "Missing from the document: {missing}. What depends on this has not been checked.",
		ES:    "Faltan datos en el documento: {missing}. No se ha comprobado lo que depende de ellos.",
		ES419: "Faltan datos en el documento: {missing}. No se revisó lo que depende de ellos."}},
}

// moreHelp follows the help of ResponsibilityUncovered where the finding says what asks for the work.
var moreHelp = socialorg.Text{
	EN: "If the team does not do this work, remove what requires it.",
	ES: "Si el equipo no hace ese trabajo, elimine del documento lo que lo requiere.",
}
