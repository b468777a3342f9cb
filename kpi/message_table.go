package kpi

import "example.com/socialorg"

// messages are the sentences of the faults: Fault.arg answers their arguments. Of those of one code the first with the fault's
// problem, or with none, speaks.
var messages = [...]struct {
	code    Code
	problem Problem
	text    socialorg.Text
}{
	{Syntax, ProblemEmpty, socialorg.Text{
		EN: "The formula is empty.",
		ES: "La fórmula está vacía."}},
	{Syntax, ProblemOperand, socialorg.Text{
		EN: "{got?{code} stands}{got!The formula ends} where a measure or a number is expected.",
		ES: "{got?Aparece {code}}{got!La fórmula termina} donde se esperaba una métrica o un número."}},
	{Syntax, ProblemOperator, socialorg.Text{
		EN: "An operator (+ - * /) is missing before {code}.",
		ES: "Falta un operador (+ - * /) antes de {code}."}},
	{Syntax, ProblemUnclosed, socialorg.Text{
		EN: "This parenthesis is not closed.",
		ES: "Este paréntesis no se cierra."}},
	{Syntax, ProblemUnopened, socialorg.Text{
		EN: "This closing parenthesis has no opening one.",
		ES: "Sobra este paréntesis de cierre."}},
	{Syntax, ProblemCharacter, socialorg.Text{
		EN: "{code} cannot stand here{suggestion?; write {suggestion} instead}{power?; a power is written as a product, likes * likes}" +
			"{percent?; a ratio is shown as a percentage without it}.",
		ES: "{code} no puede ir aquí{suggestion?; escriba {suggestion} en su lugar}{power?; las potencias se escriben como producto: likes * likes}" +
			"{percent?; un cociente se muestra como porcentaje sin él}."}},
	{Syntax, ProblemSign, socialorg.Text{
		EN: "A minus without a left side can stand only before a number; write {suggestion} instead.",
		ES: "Un signo menos sin nada a su izquierda solo puede preceder a un número; escriba {suggestion} en su lugar."}},
	{Syntax, ProblemArguments, socialorg.Text{
		EN: "{code} takes the name of one measure, as in {suggestion}.",
		ES: "{code} se aplica al nombre de una sola métrica, como en {suggestion}."}},
	{InvalidNumber, "", socialorg.Text{
		EN: "{code} is not a number as formulas write it (1200, 0.5, 1e6 or 1%), or is out of range{hint}",
		ES: "{code} no es un número escrito como en las fórmulas (1200, 0.5, 1e6 o 1%) o está fuera de rango{hint}"}},
	{TooDeep, "", socialorg.Text{
		EN: "The formula has more than 64 levels{got!: in a chain such as a + b + c each operator is one. Group its parts with parentheses: (a + b) + (c + d)}.",
		ES: "La fórmula tiene más de 64 niveles{got!: en una cadena como a + b + c, cada operador es uno más. Agrupe sus partes con paréntesis: (a + b) + (c + d)}."}},
	{TooLarge, "", socialorg.Text{
		EN:    "The formula is too large: it can have 1,024 operators and operands, 65,536 bytes, 16 different units and powers up to 9.",
		ES:    "La fórmula es demasiado grande: admite 1024 operadores y operandos, 65.536 bytes, 16 unidades distintas y potencias de hasta 9.",
		ES419: "La fórmula es demasiado grande: admite 1024 operadores y operandos, 65 536 bytes, 16 unidades distintas y potencias de hasta 9."}},
	{InvalidExpression, ProblemNoFormula, socialorg.Text{
		EN: "{kpi} has no formula.",
		ES: "{kpi} no tiene fórmula."}},
	{InvalidExpression, ProblemTwoFormulas, socialorg.Text{
		EN: "There are two formulas, {left} and {code}; leave one.",
		ES: "Hay dos fórmulas, {left} y {code}; deje una sola."}},
	{InvalidExpression, ProblemConstant, socialorg.Text{
		EN: "{kpi} is the same number whatever the data, so it measures nothing.",
		ES: "{kpi} vale siempre lo mismo, sean cuales sean los datos, así que no mide nada."}},
	{InvalidExpression, "", socialorg.Text{
		EN: "{code} cannot be part of a formula.",
		ES: "{code} no puede formar parte de una fórmula."}},
	{UnknownMeasure, "", socialorg.Text{
		EN: "There is no {standard?standard }measure {code}{hyphen?; in formulas a hyphen is a minus, and ids are written with _}" +
			"{standard?; one of your own is known to the vocabulary that declares it{subject?: use its EvalKPI}}" +
			"{declare?; if it is your own, declare it as a measure first}{hint}",
		ES: "No existe la métrica {standard?estándar }{code}{hyphen?; en las fórmulas el guion es un signo menos, y los id se escriben con _}" +
			"{standard?; las propias solo las conoce el vocabulario que las declara{subject?: use su EvalKPI}}" +
			"{declare?; si es propia, declárela antes como métrica}{hint}"}},
	{UnknownFunction, ProblemAggregate, socialorg.Text{
		EN: "There is no function {code}, and none is needed: a roll-up first brings the values of each measure together, over days and platforms, and then works " +
			"the formula out once. Write the measures alone.",
		ES: "No existe la función {code}, ni hace falta: primero se reúnen los valores de cada métrica, de todos los días y plataformas, y después se calcula la " +
			"fórmula una sola vez. Escriba solo las métricas."}},
	{UnknownFunction, "", socialorg.Text{
		EN: "There is no function {code}{suggestion!; formulas have previous, median and quantile}{hint}",
		ES: "No existe la función {code}{suggestion!; las fórmulas solo tienen previous, median y quantile}{hint}"}},
	{KPIInFormula, "", socialorg.Text{
		EN: "{kpi} is a KPI and not a measure{suggestion?; write its formula instead: {suggestion}}.",
		ES: "{kpi} es un KPI, no una métrica{suggestion?; escriba en su lugar la fórmula: {suggestion}}."}},
	{UnitMismatch, "", socialorg.Text{
		EN: "Different units cannot be {plus?added}{plus!subtracted}: {left} {x}, {right} {y}{hint}",
		ES: "No se pueden {plus?sumar}{plus!restar} unidades distintas: {left} {x}; {right} {y}{hint}"}},
	{MixedCurrency, "", socialorg.Text{
		EN: "There are two currencies: {left} {x}, {right} {y}. Convert one of them first, at a rate and a date.",
		ES: "Se mezclan dos monedas: {left} {x}; {right} {y}. Convierta antes una de ellas, con un tipo de cambio y una fecha."}},
	{SumOfDistinct, "", socialorg.Text{
		EN: "{twice?{left} counts people or accounts, and added to itself it would count them twice.}" +
			"{twice!{sides} count people or accounts that may be the same, so they cannot be added.}",
		ES: "{twice?{left} es una métrica de personas o cuentas: sumada a sí misma, las contaría dos veces.}" +
			"{twice!{sides} cuentan personas o cuentas que pueden coincidir, así que no se pueden sumar.}"}},
	{SumOfQuantiles, "", socialorg.Text{
		EN:    "{sides} cannot be added or averaged: work out one quantile from all the data.",
		ES:    "{sides} no se pueden sumar ni promediar: calcule un único cuantil con todos los datos.",
		ES419: "{sides} no se pueden sumar ni promediar: calcule un solo cuantil con todos los datos."}},
	{BareDistribution, "", socialorg.Text{
		EN: "{measure} is a set of values and not one number; write, for example, {suggestion}.",
		ES: "{measure} es un conjunto de valores y no un solo número; escriba, por ejemplo, {suggestion}."}},
	{PreviousOfDistribution, "", socialorg.Text{
		EN: "{measure} is a set of values, of which the period before cannot be taken; compare the results of both periods instead.",
		ES: "{measure} es un conjunto de valores y no admite el periodo anterior; compare los resultados de ambos periodos.",
		ES419: "{measure} es un conjunto de valores y no admite el período anterior; " +
			"compare los resultados de ambos períodos."}},
	{QuantileOfNonDistribution, "", socialorg.Text{
		EN: "{measure} is a single number, which has no median or other quantile; write just {code}.",
		ES: "{measure} es un solo número, que no tiene mediana ni otros cuantiles; escriba solo {code}."}},
	{QuantileOutOfRange, "", socialorg.Text{
		EN: "The second argument of a quantile goes from 0 to 1{got?, not {got}}{hint}",
		ES: "El segundo argumento de un cuantil debe estar entre 0 y 1{got? y es {got}}{hint}"}},
	{PercentScaling, "", socialorg.Text{
		EN: "{code} is scaled by a hundred. {money?Amounts are in whole units of money, not in cents{suggestion?; write {suggestion}}.}" +
			"{money!The ratio is kept as it is{suggestion?; write {suggestion}}. {one?It is shown as a percentage.}" +
			"{one!To show it as a percentage, give the KPI the style percent.}}",
		ES: "{code} lleva un factor de cien. {money?Los importes van en unidades de la moneda, no en céntimos{suggestion?; escriba {suggestion}}.}" +
			"{money!El cociente se guarda tal cual{suggestion?; escriba {suggestion}}. {one?Ya se muestra como porcentaje.}" +
			"{one!Para mostrarlo como porcentaje, dé al KPI el estilo percent (porcentaje).}}",
		ES419: "{code} lleva un factor de cien. {money?Los montos van en unidades de la moneda, no en centavos{suggestion?; escriba {suggestion}}.}" +
			"{money!El cociente se guarda tal cual{suggestion?; escriba {suggestion}}. {one?Ya se muestra como porcentaje.}" +
			"{one!Para mostrarlo como porcentaje, dele al KPI el estilo percent (porcentaje).}}"}},
	{ScaledGrowth, "", socialorg.Text{
		EN:    "{code} multiplies a growth rate, but growth compounds: 5% a month is 79.6% a year, not 60%.",
		ES:    "{code} multiplica una tasa de crecimiento, pero el crecimiento se acumula: un 5\u00a0% mensual es un 79,6\u00a0% anual, no un 60\u00a0%.",
		ES419: "{code} multiplica una tasa de crecimiento, pero el crecimiento se acumula: 5% mensual es 79.6% anual, no 60%."}},
	{ZeroDivisor, "", socialorg.Text{
		EN: "{code} divides by zero, whatever the data.",
		ES: "{code} divide entre cero, sean cuales sean los datos."}},
	{HidesStandard, "", socialorg.Text{
		EN: "{about?There is a standard measure {code}, which {x} and is of the kind {dimension}. This one {y} and is of the kind {kind}, and stands in its " +
			"place in every standard KPI. If it is something else, give it another id.}" +
			"{about!There is a standard KPI {code}, worked out as {left}, and this one, {right}, stands in its place: also on the scorecard of the role " +
			"that answers for it. If it is another KPI, give it another id.}",
		ES: "{about?Existe una métrica estándar {code}, que {x} y es del tipo {dimension}. Esta {y}, es del tipo {kind} y ocupa su lugar en todos los " +
			"KPI estándar. Si es otra cosa, dele otro id.}" +
			"{about!Existe un KPI estándar {code}, que se calcula como {left}; este, {right}, ocupa su lugar, también en el cuadro de mando del rol que " +
			"responde de él. Si es otro KPI, dele otro id.}"}},
	{ConstantFormula, "", socialorg.Text{
		EN: "{code} gives the same number whatever the data.",
		ES: "{code} da siempre el mismo número, sean cuales sean los datos."}},
	{SumOfRatios, "", socialorg.Text{
		EN:    "{sides} have different bases: neither their sum nor their mean is the ratio of the whole.",
		ES:    "{sides} tienen bases distintas: ni su suma ni su media es el cociente del conjunto.",
		ES419: "{sides} tienen bases distintas: ni su suma ni su promedio es el cociente del conjunto."}},
	{OutsideCohort, "", socialorg.Text{
		EN: "The value is {number}, which is not between 0 and 1{left?: {left} holds what {right} does not}. Count both among the same people, " +
			"messages or cases; if no share is meant, declare the form ratio.",
		ES: "El valor es {number} y no está entre 0 y 1{left?: {left} incluye casos que no están en {right}}. Cuente ambos sobre las mismas personas, " +
			"mensajes o casos; si no se trata de una proporción, declare la forma ratio (cociente)."}},
	{BelowZero, "", socialorg.Text{
		EN: "There is a value of {measure} below 0, and no count or duration is below 0. Where it corrects another record, add the two up first; the " +
			"value of a KPI that rests on it is not judged.",
		ES: "Hay un valor negativo de {measure}, pero ni los recuentos ni las duraciones pueden ser negativos. Si corrige otro registro, súmelos antes; " +
			"el valor de un KPI que se apoya en él no se juzga.",
		ES419: "Hay un valor negativo de {measure}, pero ni los conteos ni las duraciones pueden ser negativos. Si corrige otro registro, súmelos antes; " +
			"el valor de un KPI que se apoya en él no se juzga."}},
	{InvalidID, "", socialorg.Text{
		EN: "{code} cannot be an id: ids have up to 64 lower-case letters without accents, digits and underscores, never two underscores together, " +
			"and are not the name of a function{hint}",
		ES: "{code} no sirve como id: se usan hasta 64 minúsculas sin tilde, cifras y guiones bajos, nunca dos seguidos, " +
			"y no el nombre de una función{hint}"}},
	{DuplicateID, "", socialorg.Text{
		EN: "There are two definitions of {code}.",
		ES: "Hay dos definiciones de {code}."}},
	{InvalidUnit, ProblemNoUnit, socialorg.Text{
		EN:    "The unit is missing; write, for example, {count} for a count, money for an amount, s for a time or 1 for a pure number.",
		ES:    "Falta la unidad; escriba, por ejemplo, {count} para un recuento, money para un importe, s para un tiempo o 1 para un número sin unidad.",
		ES419: "Falta la unidad; escriba, por ejemplo, {count} para un conteo, money para un monto, s para un tiempo o 1 para un número sin unidad."}},
	{InvalidUnit, ProblemUnitSyntax, socialorg.Text{
		EN: "{code} is not a unit: factors are joined by * and /, as in money/d{hint}",
		ES: "{code} no es una unidad: los factores se unen con * y /, como en money/d{hint}"}},
	{InvalidUnit, ProblemUnitFactor, socialorg.Text{
		EN: "{code} is not a unit: one of its factors is unknown. What is counted stands in braces, such as {count}, and times are in s (seconds) or d (days){hint}",
		ES: "{code} no es una unidad: uno de sus factores no existe. Lo que se cuenta va entre llaves, como {count}, y los tiempos, en s (segundos) o d (días){hint}"}},
	{InvalidUnit, ProblemUnitPercent, socialorg.Text{
		EN: "{code} is not a unit: percent is a way to show a pure number, whose unit is 1{hint}",
		ES: "{code} no es una unidad: el porcentaje es una forma de mostrar un número sin unidad, que se escribe 1{hint}"}},
	{InvalidUnit, ProblemUnitCurrency, socialorg.Text{
		EN: "{code} is not a unit: money takes the three-letter code of one currency, such as money[EUR], or none{hint}",
		ES: "{code} no es una unidad: money lleva el código de tres letras mayúsculas de una sola moneda, como money[EUR], o ninguno{hint}"}},
	{InvalidUnit, ProblemUnitSize, socialorg.Text{
		EN: "{code} is not a unit: it has more than 16 different factors, or a power that is not from 1 to 9.",
		ES: "{code} no es una unidad: tiene más de 16 factores distintos, o una potencia que no va de 1 a 9."}},
	{InvalidUnit, ProblemUnitName, socialorg.Text{
		EN: "{code} is not a unit: between braces stand lower-case letters without accents, digits and underscores, never two underscores together{hint}",
		ES: "{code} no es una unidad: entre llaves van minúsculas sin tilde, cifras y guiones bajos, nunca dos seguidos{hint}"}},
	{InvalidUnit, "", socialorg.Text{
		EN: "{code} is not a unit{hint}",
		ES: "{code} no es una unidad{hint}"}},
	{InvalidKind, "", socialorg.Text{
		EN: "{got!The kind is missing; it can be {kinds}.}" +
			"{got?{unit?The kind {word} does not go with the unit {unit}{hint}}{unit!{code} is not a kind; it can be {kinds}.}}",
		ES: "{got!Falta el tipo, que puede ser {kinds}.}" +
			"{got?{unit?El tipo {word} no concuerda con la unidad {unit}{hint}}{unit!{code} no es un tipo; puede ser {kinds}.}}"}},
	{InvalidAdditivity, "", socialorg.Text{
		EN: "{dimension} cannot be {word} for a measure of the kind {kind}{hint}",
		ES: "{dimension} no puede ser {word} en una métrica del tipo {kind}{hint}"}},
	{InvalidValue, ProblemDay, socialorg.Text{
		EN: "{code} is not a day written as 2026-01-31.",
		ES: "{code} no es un día escrito como 2026-01-31."}},
	{InvalidValue, ProblemStyle, socialorg.Text{
		EN: "The style {word} does not go with the formula, whose value {x}{scaled? and is scaled by a factor}.",
		ES: "El estilo {word} no concuerda con la fórmula, cuyo valor {x}{scaled? y lleva un factor}."}},
	{InvalidValue, "", socialorg.Text{
		EN: "{code} is not a valid value.",
		ES: "{code} no es un valor válido."}},
	{FormMismatch, "", socialorg.Text{
		EN: "The definition declares the form {word}, but the formula has the form {wanted} and {x}. " +
			"Declare {wanted} or no form at all{share?; a share divides two counts of the same thing}.",
		ES: "La definición declara la forma {word}, pero la fórmula tiene la forma {wanted} y {x}. " +
			"Declare {wanted} o no declare ninguna{share?; una proporción divide dos recuentos de lo mismo}.",
		ES419: "La definición declara la forma {word}, pero la fórmula tiene la forma {wanted} y {x}. " +
			"Declare {wanted} o no declare ninguna{share?; una proporción divide dos conteos de lo mismo}."}},
	{QuantileInProgram, "", socialorg.Text{
		EN: "A quantile needs all the single values, and a program takes one whole number for each measure{got?; evaluate {code} instead}.",
		ES: "Un cuantil necesita todos los valores sueltos y un programa recibe un solo número entero por métrica{got?; evalúe {code} directamente}."}},
	{MissingSlot, "", socialorg.Text{
		EN: "The formula uses {code}, for which the program has no slot.",
		ES: "La fórmula usa {code}, que no figura entre las entradas del programa."}},
	{InvalidSlot, "", socialorg.Text{
		EN:    "{code} cannot be a slot: each slot holds a measure of this period or of the one before, and none is given twice.",
		ES:    "{code} no puede ser una entrada: cada una es una métrica de este periodo o del anterior, y ninguna se repite.",
		ES419: "{code} no puede ser una entrada: cada una es una métrica de este período o del anterior, y ninguna se repite."}},
	{TooManySlots, "", socialorg.Text{
		EN: "A program can have 64 slots at most.",
		ES: "Un programa admite 64 entradas como máximo."}},
}
