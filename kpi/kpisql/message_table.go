package kpisql

// messages are the sentences of the faults: speaker.Arg answers their arguments. A test holds that each code has one in both
// languages, and that the two use the same arguments. The Spanish is that of Spain and of America alike, but for the tense of a
// question.
var messages = [...]struct {
	code   Code
	en, es string
}{
	{UnknownDialect,
		"The query names no dialect: set Query.Dialect to one of {got}.",
		"La consulta no indica ningún dialecto: ponga en Query.Dialect uno de estos: {got}."},
	{NoKPI,
		"The query asks for no KPI: list them in Query.KPIs.",
		"La consulta no pide ningún KPI: indíquelos en Query.KPIs."},
	{UnknownKPI,
		"The vocabulary has no formula for {kpi}.{suggestion? {meant} {suggestion}?}",
		"El vocabulario no tiene fórmula para {kpi}.{suggestion? ¿{meant} {suggestion}?}"},
	{DuplicateName,
		"{kpi?{kpi} stands twice in Query.KPIs.}{kpi!Two columns of the result would be called {name}.}",
		"{kpi?{kpi} figura dos veces en Query.KPIs.}{kpi!Dos columnas del resultado se llamarían {name}.}"},
	{InvalidPeriod,
		"The period {name} needs a beginning and an end after it, both of one type and in texts with the year first, as Dates makes them of a kpi.Span; " +
			"it has {got}.",
		"El intervalo {name} necesita un principio y un final posterior, ambos del mismo tipo y, si son textos, con el año delante, como los que Dates obtiene " +
			"de un kpi.Span; tiene {got}."},
	{PeriodOrder,
		"Query.Before is the period before Query.Period and must end where that begins, or earlier; the end and the beginning are {got}.",
		"Query.Before es el intervalo anterior a Query.Period y debe terminar donde este empieza, o antes; el final y el principio son {got}."},
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
			"it must be a number of at most 2^53 units of its last digit, not below 0 for a count or a duration, and a currency the code of one, such as EUR.",
		"El valor que se da para {measure}{got? ({got})} no sirve: " +
			"debe ser un número de 2^53 unidades de su última cifra como máximo, no negativo si es un recuento o una duración, y la moneda, un código como EUR."},
	{UnknownMeasure,
		"Table {table} maps {measure}, which the vocabulary does not know.{suggestion? {meant} {suggestion}?}",
		"La tabla {table} contiene {measure}, una métrica que el vocabulario no conoce.{suggestion? ¿{meant} {suggestion}?}"},
	{UnmappedMeasure,
		"{kpi} needs the measure {measure}, which no table has: add it to Table.Measures or, where it is the same in all groups, to Query.Given.",
		"{kpi} necesita la métrica {measure}, que no está en ninguna tabla: añádala a Table.Measures o, si vale lo mismo en todos los grupos, a Query.Given."},
	{DuplicateMeasure,
		"{measure} has two sources, the second of them {table}; one must go.",
		"{measure} tiene dos orígenes, el segundo en {table}; sobra uno."},
	{InvalidMapping,
		"{both?Of the fields {name} and {got} of {measure} in table {table} only one can be set.}" +
			"{needs?The field {name} of {measure} in table {table} needs {got}, the digits after the point: 2 for cents.}" +
			"{range?The field {name} of {measure} in table {table} goes from 0 to 9, and is {got}.}" +
			"{other?The field {name} does not go with {measure} in table {table}, which is {got}.}",
		"{both?De los campos {name} y {got} de {measure}, en la tabla {table}, solo puede llevar valor uno.}" +
			"{needs?El campo {name} de {measure}, en la tabla {table}, necesita {got}, las cifras detrás de la coma: 2 para céntimos.}" +
			"{range?El campo {name} de {measure}, en la tabla {table}, va de 0 a 9 y vale {got}.}" +
			"{other?El campo {name} no es compatible con {measure}, de la tabla {table}, que es {got}.}"},
	{InvalidExpression,
		"The expression {got} in table {table} is not complete in itself: quotes and parentheses must close, " +
			"and comments, semicolons, placeholders and backslashes have no place in it.",
		"La expresión {got} de la tabla {table} no está completa: las comillas y los paréntesis deben cerrarse, " +
			"y no caben en ella comentarios, puntos y comas, parámetros ni barras invertidas."},
	{InvalidCurrency,
		"{got}, the CurrencyCode of {measure} in table {table}, is not a currency: write its three-letter code, such as EUR or MXN; " +
			"the name of a column belongs in Currency.{suggestion? {meant} {suggestion}?}",
		"{got}, que figura como CurrencyCode de {measure} en la tabla {table}, no es una moneda: escriba su código de tres letras mayúsculas, como EUR o MXN; " +
			"el nombre de una columna va en Currency.{suggestion? ¿{meant} {suggestion}?}"},
	{NoTable,
		"No measure of the query comes from a table: what is all given needs no database, and kpi.KPI.Eval works it out.",
		"Ninguna métrica de la consulta procede de una tabla: lo que ya está dado no necesita base de datos y se calcula con kpi.KPI.Eval."},
	{MissingDimension,
		"{table?Table {table}, which holds {measure}, has no dimension {name}: its values would be repeated or mixed.}{table!No table has a dimension {name}.}" +
			"{suggestion? {meant} {suggestion}?}{suggestion! Add it to Table.Dimensions, or leave it out of the query.}",
		"{table?La tabla {table}, de la que procede {measure}, no tiene la dimensión {name}: sus valores se repetirían o se mezclarían.}{table!Ninguna tabla tiene la dimensión {name}.}" +
			"{suggestion? ¿{meant} {suggestion}?}{suggestion! Añádala a Table.Dimensions o quítela de la consulta.}"},
	{MissingTime,
		"Table {table}, which holds {measure}, names no column for the time: set Table.Time.",
		"La tabla {table}, de la que procede {measure}, no indica la columna de la fecha: póngala en Table.Time."},
	{MissingEntity,
		"{measure} is a level, and table {table} does not tell whose: list in Table.Entity the columns that tell one account from another.",
		"{measure} es un nivel y la tabla {table} no dice de quién: ponga en Table.Entity las columnas que distinguen una cuenta de otra."},
	{MissingIDs,
		"{measure} counts everyone once, so the values in table {table} never add up: set Measure.ID to the column of the ids or, " +
			"where each value is a total already, Measure.At to the dimensions that it is the total of.",
		"{measure} cuenta a cada uno una sola vez, así que los valores de la tabla {table} no se suman: ponga en Measure.ID la columna de los " +
			"identificadores o, si cada valor ya es un total, en Measure.At las dimensiones de las que lo es."},
	{MissingBefore,
		"{kpi} needs {measure} in the period before: set Query.Before, which Dates makes of a kpi.Span.",
		"{kpi} necesita {measure} del intervalo anterior: indíquelo en Query.Before, que Dates obtiene de un kpi.Span."},
	{UnknownRule,
		"The values of {measure} in table {table} are declared to come together in a way that a query does not express: " +
			"set Measure.At to the dimensions of which the column is the total, or roll them up with kpi.Rollup.",
		"Los valores de {measure} en la tabla {table} se reúnen, según su definición, de un modo que una consulta no expresa: " +
			"ponga en Measure.At las dimensiones de las que la columna es el total, o reúnalos con kpi.Rollup."},
	{MissingGiven,
		"{measure} is the same for all groups, so a column of table {table} cannot give it: put its value into Query.Given.",
		"{measure} es igual para todos los grupos, así que no puede salir de una columna de la tabla {table}: ponga su valor en Query.Given."},
	{WrongGrain,
		"In table {table} {measure} is a total of {got?{got}}{got!everything}, and the query asks for it {name?by {name}}{name!as one}: totals are never added up. " +
			"Group by the same, and hold what remains to one value with a filter.",
		"En la tabla {table}, {measure} es un total {got?por {got}}{got!general} y la consulta lo pide {name?por {name}}{name!en conjunto}: los totales no se suman. " +
			"Agrupe por lo mismo y fije lo demás con un filtro de un solo valor."},
	{DailyMean,
		"{measure} is the mean of the days over a longer period, which the ids in table {table} do not give: " +
			"take it from a column that holds it as a total, and set Measure.At.",
		"En un intervalo de varios días, {measure} es la media diaria, que no se obtiene de los identificadores de la tabla {table}: " +
			"tómela de una columna que ya la traiga como total, con Measure.At."},
	{UnknownCurrency,
		"In {kpi} some amounts tell their currency and {measure}{table? in table {table}} does not, so they cannot be compared: " +
			"{table?set Measure.Currency to the column of its codes, or Measure.CurrencyCode to the one code that all of it is in}{table!give its currency too}.",
		"En {kpi} unos importes indican su moneda y {measure}{table?, de la tabla {table},} no, así que no se pueden comparar: " +
			"{table?ponga en Measure.Currency la columna de los códigos o, si todo está en la misma moneda, su código en Measure.CurrencyCode}{table!dé también su moneda}."},
	{CurrencyConflict,
		"In {kpi} the amounts are of two currencies: {got}. Convert them first, at that day's exchange rate.",
		"En {kpi} los importes son de dos monedas: {got}. Conviértalos antes, al tipo de cambio de su fecha."},
	{InexactDecimals,
		"{dialect} has no exact decimal numbers: keep {measure} in table {table} in whole numbers of its smallest part, and set Measure.Minor.",
		"{dialect} no tiene números decimales exactos: guarde {measure} en la tabla {table} en números enteros de su parte más pequeña y ponga Measure.Minor."},
	{InexactZero,
		"In {kpi} nobody can tell exactly whether {got} is 0, because quotients are added in it: bring them to one denominator.",
		"En {kpi} no se puede saber con exactitud si {got} es 0, porque contiene sumas de cocientes: hay que reducirlos a un denominador común."},
	{InexactShare,
		"{kpi} is declared a share, and whether it lies between 0 and 1 can be told exactly only of one quotient: write it as one.",
		"{kpi} se declara como proporción, y solo en un cociente simple se sabe con exactitud si está entre 0 y 1: escríbalo como tal."},
	{TooManyDigits,
		"A constant of {kpi} has too many digits to be exact: {got}. Round it.",
		"Una constante de {kpi} tiene demasiadas cifras para ser exacta: {got}. Redondéela."},
	{TooLarge,
		"A value of {kpi} could be too large or too small to be kept: {got}.",
		"Un valor de {kpi} podría ser demasiado grande o demasiado pequeño: {got}."},
	{CatalogName,
		"{dialect} knows no catalogs, and table {table} is in {got}: leave Table.Catalog out.",
		"{dialect} no tiene catálogos y la tabla {table} está en {got}: quite Table.Catalog."},
}
