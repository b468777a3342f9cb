package kpisql

// messages are the sentences of the faults: speaker.Arg answers their arguments. A test holds that each code has one in both
// languages, and that the two use the same arguments. The Spanish is that of Spain and of America alike, but for the tense of a
// question.
var messages = [...]struct {
	code   Code
	en, es string
}{
	{UnknownDialect,
		"The query names no dialect; it is one of {got}.",
		"La consulta no indica ningún dialecto; puede ser {got}."},
	{NoKPI,
		"The query asks for no KPI.",
		"La consulta no pide ningún KPI."},
	{UnknownKPI,
		"The vocabulary has no formula for {kpi}.{suggestion? {meant} {suggestion}?}",
		"El vocabulario no tiene fórmula para {kpi}.{suggestion? ¿{meant} {suggestion}?}"},
	{DuplicateName,
		"Two columns of the result would be called {name}.",
		"Dos columnas del resultado se llamarían {name}."},
	{InvalidPeriod,
		"The period {name} needs a beginning and an end after it, both of one type; it has {got}.",
		"El intervalo {name} necesita un principio y un final posterior, ambos del mismo tipo; tiene {got}."},
	{InvalidFilter,
		"The filter on {name} cannot be used ({got}): it needs an operator, and the values that the operator takes, none of them nil.",
		"El filtro sobre {name} no sirve ({got}): necesita un operador y los valores que este admite, ninguno de ellos nil."},
	{InvalidName,
		"{name!An empty text}{name?{name}} cannot be the name of {got}{dialect? in {dialect}}: " +
			"it is empty, too long, or holds characters that cannot be quoted.",
		"{name!Un texto vacío}{name?{name}} no puede ser el nombre de {got}{dialect? en {dialect}}: " +
			"está vacío, es demasiado largo o contiene caracteres que no se pueden entrecomillar."},
	{InvalidGiven,
		"The value given for {measure}{got? ({got})} cannot be used: " +
			"it must be a number of at most 2^53 units of its last digit, and a currency three capital letters.",
		"El valor que se da para {measure}{got? ({got})} no sirve: " +
			"debe ser un número de 2^53 unidades de su última cifra como máximo, y la moneda, tres mayúsculas."},
	{UnknownMeasure,
		"Table {table} maps {measure}, which the vocabulary does not know.{suggestion? {meant} {suggestion}?}",
		"La tabla {table} contiene {measure}, una métrica que el vocabulario no conoce.{suggestion? ¿{meant} {suggestion}?}"},
	{UnmappedMeasure,
		"{kpi} needs the measure {measure}, which no table has.",
		"{kpi} necesita la métrica {measure}, que no está en ninguna tabla."},
	{DuplicateMeasure,
		"{measure} has two sources, the second of them {table}; one must go.",
		"{measure} tiene dos orígenes, el segundo en {table}; sobra uno."},
	{InvalidMapping,
		"The field {name} cannot be used for {measure} in table {table}: it excludes another, or does not go with {got}.",
		"El campo {name} no se puede usar para {measure} en la tabla {table}: excluye a otro o no es compatible con {got}."},
	{InvalidExpression,
		"The expression {got} in table {table} is not complete in itself: quotes and parentheses must close, " +
			"and comments, semicolons, placeholders and backslashes have no place in it.",
		"La expresión {got} de la tabla {table} no está completa: las comillas y los paréntesis deben cerrarse, " +
			"y no caben en ella comentarios, puntos y comas, parámetros ni barras invertidas."},
	{NoTable,
		"No measure of the query comes from a table.",
		"Ninguna métrica de la consulta procede de una tabla."},
	{MissingDimension,
		"Table {table}, which holds {measure}, has no dimension {name}: its values would be repeated or mixed." +
			"{suggestion? {meant} {suggestion}?}",
		"La tabla {table}, de la que procede {measure}, no tiene la dimensión {name}: sus valores se repetirían o se mezclarían." +
			"{suggestion? ¿{meant} {suggestion}?}"},
	{MissingTime,
		"Table {table}, which holds {measure}, names no column for the time.",
		"La tabla {table}, de la que procede {measure}, no indica la columna de la fecha."},
	{MissingEntity,
		"{measure} is a level, and table {table} does not tell whose: Entity names the columns that tell one account from another.",
		"{measure} es un nivel y la tabla {table} no dice de quién: Entity indica las columnas que distinguen una cuenta de otra."},
	{MissingIDs,
		"{measure} counts everyone once, so the values in table {table} never add up: ID names the column of the ids, " +
			"or At the dimensions of which the column is the total.",
		"{measure} cuenta a cada uno una sola vez, así que los valores de la tabla {table} no se suman: " +
			"ID indica la columna de los identificadores o At, las dimensiones de las que la columna es el total."},
	{MissingBefore,
		"{kpi} needs {measure} in the period before: Before is not set.",
		"{kpi} necesita {measure} del intervalo anterior: falta Before."},
	{UnknownRule,
		"The values of {measure} in table {table} are declared to come together in a way that a query does not express: " +
			"At names the dimensions of which the column is the total.",
		"Los valores de {measure} en la tabla {table} se reúnen, según su definición, de un modo que una consulta no expresa: " +
			"At indica las dimensiones de las que la columna es el total."},
	{MissingGiven,
		"{measure} is the same for all groups, so a column of table {table} cannot give it: Given does.",
		"{measure} es igual para todos los grupos, así que no puede salir de una columna de la tabla {table}: se indica en Given."},
	{WrongGrain,
		"In table {table} {measure} is a total of {got?{got}}{got!everything}, and the query asks for it {name?by {name}}{name!as one}: totals are never added up.",
		"En la tabla {table}, {measure} es un total {got?por {got}}{got!general} y la consulta lo pide {name?por {name}}{name!en conjunto}: los totales no se suman."},
	{DailyMean,
		"{measure} is the mean of the days over a longer period, which the ids in table {table} do not give: At names a total.",
		"En un intervalo de varios días, {measure} es la media diaria, que no se obtiene de los identificadores de la tabla {table}: " +
			"At indica un total."},
	{UnknownCurrency,
		"In {kpi} some amounts tell their currency and {measure} does not, so they cannot be compared.",
		"En {kpi} unos importes indican su moneda y {measure} no, así que no se pueden comparar."},
	{CurrencyConflict,
		"In {kpi} the amounts are of two currencies: {got}.",
		"En {kpi} los importes son de dos monedas: {got}."},
	{InexactDecimals,
		"{dialect} has no exact decimal numbers: {measure} in table {table} must hold whole numbers, and Minor says so.",
		"{dialect} no tiene números decimales exactos: {measure} debe guardarse en la tabla {table} como número entero, con Minor."},
	{InexactZero,
		"In {kpi} nobody can tell exactly whether {got} is 0, because quotients are added in it: bring them to one denominator.",
		"En {kpi} no se puede saber con exactitud si {got} es 0, porque contiene sumas de cocientes: hay que reducirlos a un denominador común."},
	{InexactShare,
		"{kpi} is declared a share, and whether it lies between 0 and 1 can be told exactly only of one quotient.",
		"{kpi} se declara como proporción, y solo en un cociente simple se sabe con exactitud si está entre 0 y 1."},
	{TooManyDigits,
		"A constant of {kpi} has too many digits to be exact: {got}.",
		"Una constante de {kpi} tiene demasiadas cifras para ser exacta: {got}."},
	{TooLarge,
		"A value of {kpi} could be too large or too small to be kept: {got}.",
		"Un valor de {kpi} podría ser demasiado grande o demasiado pequeño: {got}."},
	{CatalogName,
		"{dialect} knows no catalogs, and table {table} is in {got}.",
		"{dialect} no tiene catálogos y la tabla {table} está en {got}."},
}
