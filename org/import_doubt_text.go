package org

import "example.com/socialorg"

// doubtTexts are the sentences of the doubts: doubtArgs.Arg answers their arguments. A test holds that each code has them in both
// languages.
var doubtTexts = [...]doubtText{
	{UnusedColumn,
		socialorg.Text{
			EN:    "{attribute?The attribute}{attribute!The column} {column} was not used.{near? Is it {near}?}",
			ES:    "{attribute?El atributo {column} no se ha utilizado}{attribute!La columna {column} no se ha utilizado}.{near? ¿Es {near}?}",
			ES419: "{attribute?El atributo {column} no se utilizó}{attribute!La columna {column} no se utilizó}.{near? ¿Es {near}?}",
		}, socialorg.Text{
			EN: "Nothing to do, unless it holds something that the design should say; then declare the column.",
			ES: "No hay que hacer nada, salvo que contenga algo que deba figurar en el diseño; en ese caso, declare la columna.",
		}},
	{RepeatedColumn,
		socialorg.Text{
			EN:    "The column {column} seems to hold this once more ({field}); it was not used, as {value} comes first.",
			ES:    "La columna {column} parece contener otra vez este dato ({field}); no se ha utilizado porque {value} tiene preferencia.",
			ES419: "La columna {column} parece contener otra vez este dato ({field}); no se utilizó porque {value} tiene preferencia.",
		}, socialorg.Text{
			EN: "If it is the better of the two, declare it.",
			ES: "Si es la mejor de las dos, declárela.",
		}},
	{MissingColumn,
		socialorg.Text{
			EN:    "{value?There is no column {value}, which was declared ({field}){column?; {column} was read instead}.{near? Did you mean {near}?}}{value!No column for this was recognised: {field}.}",
			ES:    "{value?No existe la columna {value}, que se había declarado ({field}){column?; en su lugar se ha leído {column}}.{near? ¿Quería decir {near}?}}{value!No se ha reconocido ninguna columna con este dato: {field}.}",
			ES419: "{value?No existe la columna {value}, que se había declarado ({field}){column?; en su lugar se leyó {column}}.{near? ¿Quiso decir {near}?}}{value!No se reconoció ninguna columna con este dato: {field}.}",
		}, socialorg.Text{
			EN: "Declare the column that holds it, or take the declaration out.",
			ES: "Declare la columna que lo contiene o retire la declaración.",
		}},
	{SkippedLines,
		socialorg.Text{
			EN:    "The headers only begin below: {count#one line|{count} lines} above them {count#was|were} skipped.",
			ES:    "Los encabezados empiezan más abajo: {count#se ha omitido una línea|se han omitido {count} líneas}.",
			ES419: "Los encabezados empiezan más abajo: {count#se omitió una línea|se omitieron {count} líneas}.",
		}, socialorg.Text{
			EN: "Check that no staff are listed above the headers.",
			ES: "Compruebe que no haya personal por encima de los encabezados.",
		}},
	{AssumedUnit,
		socialorg.Text{
			EN:    "The figures {daily?of}{daily!without a unit in} the column {column} were read as {daily?hours a day, five days a week}{daily!{percent?percentages of full time}{percent!{field}}}.",
			ES:    "Las cifras {daily!sin unidad }de la columna {column} se han leído como {daily?horas diarias, cinco días a la semana}{daily!{percent?porcentajes de la jornada completa}{percent!{field}}}.",
			ES419: "Las cifras {daily!sin unidad }de la columna {column} se leyeron como {daily?horas diarias, cinco días a la semana}{daily!{percent?porcentajes de la jornada completa}{percent!{field}}}.",
		}, socialorg.Text{
			EN: "If they mean something else, declare the column, or leave it out.",
			ES: "Si significan otra cosa, declare la columna o prescinda de ella.",
		}},
	{UnusableRow,
		socialorg.Text{
			EN:    "{value?The job title {value} is not valid text}{value!There is no job title here}, so the entry was left out.",
			ES:    "{value?El puesto {value} no es un texto válido}{value!Aquí no figura ningún puesto}, así que la entrada se ha omitido.",
			ES419: "{value?El puesto {value} no es un texto válido}{value!Aquí no figura ningún puesto}, así que la entrada se omitió.",
		}, socialorg.Text{
			EN:    "{value?Correct}{value!Add} the title if this is somebody of the team.",
			ES:    "{value?Corrija}{value!Añada} el puesto si se trata de alguien del equipo.",
			ES419: "{value?Corrija}{value!Agregue} el puesto si se trata de alguien del equipo.",
		}},
	{UnevenRow,
		socialorg.Text{
			EN:    "The row has {count#one more cell|{count} more cells} than there are headers, which {count#was|were} left out: perhaps a separator stands in a text without quotation marks.",
			ES:    "La fila tiene {count#una celda|{count} celdas} más que los encabezados, que se {count#ha omitido|han omitido}: quizá haya un separador dentro de un texto sin comillas.",
			ES419: "La fila tiene {count#una celda|{count} celdas} más que los encabezados, que se {count#omitió|omitieron}: quizá haya un separador dentro de un texto sin comillas.",
		}, socialorg.Text{
			EN:    "Check what was read from this row.",
			ES:    "Revise lo que se ha leído de esta fila.",
			ES419: "Revise lo que se leyó de esta fila.",
		}},
	{LooseQuotes,
		socialorg.Text{
			EN:    "The quotation marks of the row do not fit together; the text was kept as it stands.",
			ES:    "Las comillas de la fila no están bien emparejadas; el texto se ha conservado tal cual.",
			ES419: "Las comillas de la fila no están bien emparejadas; el texto se conservó tal cual.",
		}, socialorg.Text{
			EN:    "Check what was read from this row: a quotation mark left open swallows what follows.",
			ES:    "Revise lo que se ha leído de esta fila: unas comillas sin cerrar absorben lo que viene detrás.",
			ES419: "Revise lo que se leyó de esta fila: unas comillas sin cerrar absorben lo que viene después.",
		}},
	{RepeatedRow,
		socialorg.Text{
			EN:    "This says again what stands elsewhere ({places}), and was left out.",
			ES:    "Repite lo que ya consta en otro lugar ({places}), así que se ha omitido.",
			ES419: "Repite lo que ya figura en otro lugar ({places}), así que se omitió.",
		}, socialorg.Text{
			EN: "If the person does the same job twice, give the two positions numbers of their own.",
			ES: "Si la persona ocupa dos puestos iguales, asigne un número a cada puesto.",
		}},
	{UnreadableValue,
		socialorg.Text{
			EN: "{vague?{value} does not say what part of full time it is}" +
				"{vague!{value?The value {value} ({field}{rows?; {rows}})}{value!What stands here ({field}{rows?; {rows}})} could not be used}; " +
				"{contract?the position counts as held by the organisation's own staff}{share?full time was assumed}{dated?the person counts as being there}{left?it was left out}.",
			ES: "{vague?{value} no indica qué parte de la jornada completa es}" +
				"{vague!{value?El valor {value}}{value!Este dato} ({field}{rows?; {rows}}) no se ha podido utilizar}; " +
				"{contract?se da por hecho que el puesto lo ocupa personal propio}{share?se da por hecho que es a jornada completa}{dated?se da por hecho que la persona sigue}{left?se ha omitido}.",
			ES419: "{vague?{value} no indica qué parte de la jornada completa es}" +
				"{vague!{value?El valor {value}}{value!Este dato} ({field}{rows?; {rows}}) no se pudo utilizar}; " +
				"{contract?se da por hecho que el puesto lo ocupa personal propio}{share?se da por hecho que es a jornada completa}{dated?se da por hecho que la persona sigue}{left?se omitió}.",
		}, socialorg.Text{
			EN:    "Correct the value, or add it to the design by hand.",
			ES:    "Corrija el valor o añádalo al diseño a mano.",
			ES419: "Corrija el valor o agréguelo al diseño a mano.",
		}},
	{ChangedID,
		socialorg.Text{
			EN:    "{person?Somebody else has the employee number {value}, so this person's identifier is {id}.}{person!The identifier {value} is taken already, so this one is {id}.}",
			ES:    "{person?Otra persona tiene el número de empleado {value}, así que el identificador de esta es {id}.}{person!El identificador {value} ya está en uso, así que este es {id}.}",
			ES419: "{person?Otra persona tiene el número de empleado {value}, así que el identificador de esta es {id}.}{person!El identificador {value} ya está en uso, así que este es {id}.}",
		}, socialorg.Text{
			EN: "Check that the two are not one and the same.",
			ES: "Compruebe que no se trate de lo mismo.",
		}},
	{MissingID,
		socialorg.Text{
			EN: "There is no employee number here; the identifier was made up: {id}.",
			ES: "Aquí no hay número de empleado; el identificador es inventado: {id}.",
		}, socialorg.Text{
			EN:    "Add the number, so that the next import gives the same identifier.",
			ES:    "Añada el número para que la próxima importación dé el mismo identificador.",
			ES419: "Agregue el número para que la próxima importación dé el mismo identificador.",
		}},
	{LeftCompany,
		socialorg.Text{
			EN: "{dated?{count#This person|{count} people} had left by {day}}{dated!{count#This person has|{count} people have} left ({value})} " +
				"and {count#was|were} left out{rows?: {rows}}.",
			ES: "{dated?El {day} {count#esta persona ya no estaba|{count} personas ya no estaban} en la organización}" +
				"{dated!{count#Esta persona ya no está|{count} personas ya no están} en la organización ({value})} y se {count#ha|han} omitido{rows?: {rows}}.",
			ES419: "{dated?El {day} {count#esta persona ya no estaba|{count} personas ya no estaban} en la organización}" +
				"{dated!{count#Esta persona ya no está|{count} personas ya no están} en la organización ({value})} y se {count#omitió|omitieron}{rows?: {rows}}.",
		}, socialorg.Text{
			EN: "If the position is to be filled again, mark it as vacant.",
			ES: "Si el puesto se va a cubrir de nuevo, márquelo como vacante.",
		}},
	{OnLeave,
		socialorg.Text{
			EN: "The holder is away ({value}), and yet counts as the holder of {id}.",
			ES: "La persona está ausente ({value}), pero figura como titular de {id}.",
		}, socialorg.Text{
			EN: "If nobody stands in, take the holder out, so that the gap shows.",
			ES: "Si nadie la sustituye, quítela del puesto para que se vea el hueco.",
		}},
	{LeavingCompany,
		socialorg.Text{
			EN:    "The last day of the holder of {id} is to come ({value}); until then the position counts as held.",
			ES:    "Quien ocupa {id} tiene fecha de baja ({value}), pero aún no ha llegado: hasta entonces figura como titular.",
			ES419: "Quien ocupa {id} tiene fecha de baja ({value}), pero todavía no llega: hasta entonces figura como titular.",
		}, socialorg.Text{
			EN: "Plan the handover, and from that day on mark the position as vacant.",
			ES: "Prepare el relevo y, a partir de ese día, marque el puesto como vacante.",
		}},
	{UnclearTermination,
		socialorg.Text{
			EN:    "The holder of {id} has a termination date ({value}), and yet counts as the holder: {status?the status says that they are there}{status!no day was given by which to judge it}.",
			ES:    "Quien ocupa {id} tiene fecha de baja ({value}), pero sigue figurando como titular: {status?según su situación, no se ha ido}{status!no se ha indicado con qué día compararla}.",
			ES419: "Quien ocupa {id} tiene fecha de baja ({value}), pero sigue figurando como titular: {status?según su situación, no se fue}{status!no se indicó con qué día compararla}.",
		}, socialorg.Text{
			EN: "{status?Correct the one that is wrong.}{status!Give the day of the import, or take out who has left.}",
			ES: "{status?Corrija el dato que esté mal.}{status!Indique el día de la importación o quite a quien ya no esté.}",
		}},
	{TwoSuperiors,
		socialorg.Text{
			EN: "There are two superiors; the first one counts, and the other{value? ({value})} has a dotted line.",
			ES: "Hay dos superiores; cuenta el primero y el otro{value? ({value})} queda como dependencia funcional.",
		}, socialorg.Text{
			EN: "Decide who directs the work; the other line is dotted or goes.",
			ES: "Decida quién dirige el trabajo; la otra línea es funcional o sobra.",
		}},
	{AmbiguousSuperior,
		socialorg.Text{
			EN:    "{count} people answer to the name or number of the superior{value? ({value})}, so the position reports to nobody.",
			ES:    "El nombre o el número del superior{value? ({value})} es el de {count} personas, así que el puesto no depende de nadie.",
			ES419: "El nombre o el número del superior{value? ({value})} es el de {count} personas, así que el puesto no le reporta a nadie.",
		}, socialorg.Text{
			EN: "Say which of them it is, by an employee number that nobody else has.",
			ES: "Indique de cuál se trata con un número de empleado que no tenga nadie más.",
		}},
	{UnknownSuperior,
		socialorg.Text{
			EN:    "The superior{value? {value}} is not in the export: {id} stands outside the team instead ({party}, until somebody says otherwise).",
			ES:    "El superior{value? {value}} no consta en la exportación: en su lugar figura {id}, fuera del equipo ({party}, mientras no se diga otra cosa).",
			ES419: "El superior{value? {value}} no figura en la exportación: en su lugar queda {id}, fuera del equipo ({party}, mientras no se diga otra cosa).",
		}, socialorg.Text{
			EN:    "Add the superior to the export or, if this is another kind of contact, change the kind.",
			ES:    "Añada el superior a la exportación o, si el tipo de contacto es otro, cámbielo.",
			ES419: "Agregue el superior a la exportación o, si el tipo de contacto es otro, cámbielo.",
		}},
	{LostSuperior,
		socialorg.Text{
			EN:    "The superior{value? ({value})} was left out of the design, so the position reports to nobody.",
			ES:    "El superior{value? ({value})} se ha quedado fuera del diseño, así que el puesto no depende de nadie.",
			ES419: "El superior{value? ({value})} quedó fuera del diseño, así que el puesto no le reporta a nadie.",
		}, socialorg.Text{
			EN: "Say who the new superior is.",
			ES: "Indique quién es el nuevo superior.",
		}},
	{OwnSuperior,
		socialorg.Text{
			EN:    "This names the person as their own superior, which was read as having none.",
			ES:    "Esta persona figura como su propio superior; se ha entendido que no tiene ninguno.",
			ES419: "Esta persona figura como su propio superior; se entendió que no tiene ninguno.",
		}, socialorg.Text{
			EN:    "Leave the superior empty for whoever reports to nobody.",
			ES:    "Deje vacío el superior de quien no depende de nadie.",
			ES419: "Deje vacío el superior de quien no le reporta a nadie.",
		}},
	{OutsideSuperior,
		socialorg.Text{
			EN: "{value} directs social media staff without doing that work, and stands outside the team as {id} ({party}).",
			ES: "{value} dirige a personal de redes sociales sin hacer ese trabajo: figura fuera del equipo, con el identificador {id} ({party}).",
		}, socialorg.Text{
			EN: "If this is another kind of contact, change the kind; if they do part of the work, make it a position.",
			ES: "Si el tipo de contacto es otro, cámbielo; si hace parte del trabajo, conviértalo en puesto.",
		}},
	{BridgePosition,
		socialorg.Text{
			EN:    "{value} stands between two social media positions: {id} was kept without a role, so that the line holds.",
			ES:    "{value} está entre dos puestos de redes sociales: {id} se ha conservado sin rol para no romper la línea jerárquica.",
			ES419: "{value} está entre dos puestos de redes sociales: {id} se conservó sin rol para no romper la línea jerárquica.",
		}, socialorg.Text{
			EN:    "Give the position a role or duties, or have its staff report to the next one up.",
			ES:    "Asigne al puesto un rol o tareas, o haga que su equipo dependa del siguiente nivel.",
			ES419: "Asigne al puesto un rol o tareas, o haga que su equipo le reporte al siguiente nivel.",
		}},
	{UncertainTitle,
		socialorg.Text{
			EN:    "{value} was read as the role of {taken}{others?, but it can also be that of {others}}{others!, but the title alone does not settle it}.",
			ES:    "{value} se ha interpretado como {taken}{others?, pero también puede ser {others}}{others!, pero el título por sí solo no lo aclara}.",
			ES419: "{value} se interpretó como {taken}{others?, pero también puede ser {others}}{others!, pero el título por sí solo no lo aclara}.",
		}, socialorg.Text{
			EN: "Ask what the person does, and correct the role or declare what the title means.",
			ES: "Pregunte qué hace esa persona y corrija el rol o declare qué significa el título.",
		}},
	{BroadTitle,
		socialorg.Text{
			EN:    "{value} names a role that other departments have too ({roles}); {kept?nothing says whom this one works for: it was kept}{kept!nothing ties this one to social media: it was left out}.",
			ES:    "{value} designa un rol que también existe en otros departamentos ({roles}); {kept?nada indica para quién trabaja: se ha conservado}{kept!nada lo vincula con las redes sociales: se ha omitido}.",
			ES419: "{value} designa un rol que también existe en otros departamentos ({roles}); {kept?nada indica para quién trabaja: se conservó}{kept!nada lo vincula con las redes sociales: se omitió}.",
		}, socialorg.Text{
			EN: "Check whether the person works for social media, and declare what the title means.",
			ES: "Compruebe si esa persona trabaja para redes sociales y declare qué significa el título.",
		}},
	{DepartmentRole,
		socialorg.Text{
			EN:    "{value} says no role by itself; with the department it was read as that of {taken}{others?, but it can also be that of {others}}.",
			ES:    "{value} no indica ningún rol por sí solo; con el departamento se ha interpretado como {taken}{others?, pero también puede ser {others}}.",
			ES419: "{value} no indica ningún rol por sí solo; con el departamento se interpretó como {taken}{others?, pero también puede ser {others}}.",
		}, socialorg.Text{
			EN: "Ask what the person does, and declare what the title means.",
			ES: "Pregunte qué hace esa persona y declare qué significa el título.",
		}},
	{UnlikelyTitle,
		socialorg.Text{
			EN:    "{value} might mean the role of {roles}, but the department is another: left out{rows? ({rows})}.",
			ES:    "{value} podría ser {roles}, pero el departamento es otro: se ha omitido{rows? ({rows})}.",
			ES419: "{value} podría ser {roles}, pero el departamento es otro: se omitió{rows? ({rows})}.",
		}, socialorg.Text{
			EN: "If it is social media work, declare what the title means.",
			ES: "Si es trabajo de redes sociales, declare qué significa el título.",
		}},
	{OtherTitle,
		socialorg.Text{
			EN:    "{value} was not recognised as a title of social media work: {id?{id} has no role}{id!left out}{rows? ({rows})}.",
			ES:    "{value} no se ha reconocido como título de redes sociales: {id?{id} no tiene rol}{id!se ha omitido}{rows? ({rows})}.",
			ES419: "{value} no se reconoció como título de redes sociales: {id?{id} no tiene rol}{id!se omitió}{rows? ({rows})}.",
		}, socialorg.Text{
			EN: "If it is social media work, declare what the title means.",
			ES: "Si es trabajo de redes sociales, declare qué significa el título.",
		}},
}
