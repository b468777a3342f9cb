package org

import "example.com/socialorg"

// messages are the sentences of the findings: see message for the arguments. A test holds that each rule has one in both
// languages and that the two use the same arguments.
var messages = [...]struct {
	code    Code
	problem Problem // for the codes that have a sentence a problem
	text    socialorg.Text
}{
	{InvalidValue, ProblemEmpty, socialorg.Text{
		EN: "{place}: a value is missing.",
		ES: "{place}: falta un valor."}},
	{InvalidValue, ProblemNumber, socialorg.Text{
		EN: "{place}: {value} is not a number from zero up.",
		ES: "{place}: {value} no es un número mayor o igual que cero."}},
	{InvalidValue, ProblemShare, socialorg.Text{
		EN: "{place}: a share of {value} is not between 0 and 1.",
		ES: "{place}: una dedicación de {value} no está entre 0 y 1."}},
	{InvalidValue, ProblemSeats, socialorg.Text{
		EN: "{place}: {value} is less than the number of holders.",
		ES: "{place}: {value} es menos que el número de titulares."}},
	{InvalidValue, ProblemWord, socialorg.Text{
		EN: "{place}: “{value}” is not one of the words that it takes{suggestion?; did you mean “{suggestion}”?}{suggestion!.}",
		ES: "{place}: «{value}» no es ninguno de los valores admitidos.{suggestion? ¿Quería decir «{suggestion}»?}"}},
	{InvalidValue, ProblemDate, socialorg.Text{
		EN: "{place}: “{value}” is not a date such as 2026-10-01.",
		ES: "{place}: «{value}» no es una fecha como 2026-10-01."}},
	{InvalidValue, ProblemTime, socialorg.Text{
		EN: "{place}: “{value}” is not a time of day such as 09:30, or the span is empty.",
		ES: "{place}: «{value}» no es una hora como 09:30, o el intervalo está vacío."}},
	{InvalidValue, ProblemDays, socialorg.Text{
		EN: "{place}: “{value}” does not name days of the week such as mon-fri.",
		ES: "{place}: «{value}» no indica días de la semana como mon-fri."}},
	{InvalidValue, ProblemZone, socialorg.Text{
		EN: "{place}: “{value}” is not a time zone such as Europe/Madrid.",
		ES: "{place}: «{value}» no es una zona horaria como Europe/Madrid."}},
	{InvalidValue, ProblemLanguage, socialorg.Text{
		EN: "{place}: “{value}” is not a language such as es or es-MX.",
		ES: "{place}: «{value}» no es un idioma como es o es-MX."}},
	{InvalidValue, ProblemVersion, socialorg.Text{
		EN: "{place}: version {value} of the format is unknown; the document may be made for a newer version of the library.",
		ES: "{place}: se desconoce la versión {value} del formato; quizá el documento sea para una versión más reciente de la biblioteca."}},
	{InvalidValue, ProblemEnds, socialorg.Text{
		EN: "{place}: a liaison joins two ends at least.",
		ES: "{place}: un enlace une al menos dos extremos."}},
	{InvalidValue, ProblemText, socialorg.Text{
		EN: "{place}: “{value}” is not valid UTF-8.",
		ES: "{place}: «{value}» no es UTF-8 válido."}},
	{DuplicateID, ProblemSame, socialorg.Text{
		EN: "{place}: {value?“{value}” appears twice}{value!the id is used {count} times}; only the first counts.",
		ES: "{place}: {value?«{value}» aparece dos veces}{value!el identificador se usa {count} veces}; solo cuenta la primera."}},
	{DuplicateID, ProblemNear, socialorg.Text{
		EN: "{place}: the id differs from “{value}” by case or accents alone, and people will take them for one.",
		ES: "{place}: el identificador solo se distingue de «{value}» por las mayúsculas o las tildes, y es fácil confundirlos."}},
	{DuplicateID, ProblemParty, socialorg.Text{
		EN: "{place}: a position has the same id, and lines go to the position.",
		ES: "{place}: un puesto tiene el mismo identificador, y las líneas van al puesto."}},
	{UnknownReference, "", socialorg.Text{
		EN: "{place}: there is no “{value}”{suggestion?; did you mean “{suggestion}”?}{suggestion!.}",
		ES: "{place}: no existe «{value}».{suggestion? ¿Quería decir «{suggestion}»?}"}},
	{ReportingCycle, "", socialorg.Text{
		EN: "The reporting line has no top: {cycle}.",
		ES: "La línea jerárquica no tiene cabeza: {cycle}."}},
	{MultipleRoots, "", socialorg.Text{
		EN: "{count} positions report to nobody: {related}. It is not said who decides when they disagree.",
		ES: "{count} puestos no dependen de nadie: {related}. No se dice quién decide cuando no están de acuerdo."}},
	{TierInversion, "", socialorg.Text{
		EN: "{subject} ({role}) reports to {related}, whose role is operational ({above}).",
		ES: "{subject} ({role}) depende de {related}, cuyo rol es operativo ({above})."}},
	{NoAccountable, "", socialorg.Text{
		EN: "{related} do the same work and nobody above them answers for it: {responsibilities}{where}.",
		ES: "{related} hacen el mismo trabajo y nadie por encima responde de él: {responsibilities}{where}."}},
	{NoResponsible, "", socialorg.Text{
		EN: "{related} {related#has|have} a part in this, but nobody is responsible for the work itself: {responsibility}{where}.",
		ES: "{related} {related#interviene|intervienen}, pero nadie se encarga de {responsibility}{where}."}},
	{StageUncovered, "", socialorg.Text{
		EN: "Nobody works on {stage}{brands? for {brands}}: it is nobody’s job to {responsibilities}.{related? Vacant: {related}.}",
		ES: "Nadie trabaja en {stage}{brands? de {brands}}: falta quien se encargue de {responsibilities}.{related? {related#Está vacante|Están vacantes}: {related}.}"}},
	{ChannelUncovered, "", socialorg.Text{
		EN: "The channel {subject} has nobody to {responsibilities}.{related? Vacant: {related}.}",
		ES: "En el canal {subject} falta quien se encargue de {responsibilities}.{related? {related#Está vacante|Están vacantes}: {related}.}"}},
	{CoveredOnlyByVacancy, "", socialorg.Text{
		EN: "While {subject} is vacant, it is nobody’s job to {responsibilities}{where}.",
		ES: "Mientras {subject} siga vacante, nadie se encarga de {responsibilities}{where}."}},
	{ResponsibilityUncovered, "", socialorg.Text{
		EN: "It is nobody’s job to {responsibility}{where}.{responsibilities? Nor is it anybody’s to do its parts: {responsibilities}.}{because? Asked for by {because}.}",
		ES: "Nadie se encarga de {responsibility}{where}.{responsibilities? Tampoco de sus partes: {responsibilities}.}{because? Lo {because#exige|exigen} {because}.}"}},
	{UnexpectedRole, "", socialorg.Text{
		EN: "{subject} does what the {framework} framework gives to {roles#another role|other roles} ({roles}): {responsibilities}.",
		ES: "{subject} hace lo que el marco {framework} asigna a {roles#otro rol|otros roles} ({roles}): {responsibilities}."}},
	{CombinedRoles, "", socialorg.Text{
		EN: "{subject} combines roles of several tiers: {roles}.",
		ES: "{subject} reúne roles de varios niveles: {roles}."}},
	{Vacancy, "", socialorg.Text{
		EN: "{subject} has {days?had }{count#an open seat|{count} open seats}{days? for {days#a day|{days} days}}.",
		ES: "{subject} tiene {count#una plaza vacante|{count} plazas vacantes}{days? desde hace {days#un día|{days} días}}."}},
	{ScopeUndeclared, "", socialorg.Text{
		EN: "The design leaves out {missing}; what depends on that is neither asked for nor judged.",
		ES: "El diseño no declara {missing}; lo que depende de ello ni se exige ni se valora."}},
}
