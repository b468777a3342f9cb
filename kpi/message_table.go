package kpi

import "example.com/socialorg"

// messages are the sentences of the faults: speaker.Arg answers their arguments. A test holds that each code has one in both
// languages, and that the two use the same arguments.
var messages = [...]struct {
	code    Code
	problem Problem
	text    socialorg.Text
}{
	{Syntax, ProblemEmpty, socialorg.Text{
		EN: "The formula is empty.",
		ES: "La fórmula está vacía."}},
	{Syntax, ProblemOperand, socialorg.Text{
		EN: "{got?{<}{got}{>} stands}{got!The formula ends} where a measure or a number is expected.",
		ES: "{got?Aparece {<}{got}{>}}{got!La fórmula termina} donde se esperaba una métrica o un número."}},
	{Syntax, ProblemOperator, socialorg.Text{
		EN: "An operator (+ - * /) is missing before {<}{got}{>}.",
		ES: "Falta un operador (+ - * /) antes de {<}{got}{>}."}},
	{Syntax, ProblemUnclosed, socialorg.Text{
		EN: "This parenthesis is not closed.",
		ES: "Este paréntesis no se cierra."}},
	{Syntax, ProblemUnopened, socialorg.Text{
		EN: "This closing parenthesis has no opening one.",
		ES: "Sobra este paréntesis de cierre."}},
	{Syntax, ProblemCharacter, socialorg.Text{
		EN: "{<}{got}{>} has no place here in a formula{suggestion?; write {<}{suggestion}{>} instead}.",
		ES: "{<}{got}{>} no tiene cabida aquí en una fórmula{suggestion?; escriba {<}{suggestion}{>} en su lugar}."}},
	{Syntax, ProblemSign, socialorg.Text{
		EN: "A minus without a left side can stand only before a number; write {<}{suggestion}{>} instead.",
		ES: "Un signo menos sin nada a su izquierda solo puede preceder a un número; escriba {<}{suggestion}{>} en su lugar."}},
	{Syntax, ProblemArguments, socialorg.Text{
		EN: "{<}{got}{>} takes the name of one measure, as in {suggestion}.",
		ES: "{<}{got}{>} se aplica al nombre de una sola métrica, como en {suggestion}."}},
	{InvalidNumber, "", socialorg.Text{
		EN: "{<}{got}{>} is not a number as formulas write it (1200, 0.5, 1e6 or 1%), or is out of range{hint}",
		ES: "{<}{got}{>} no es un número como se escriben en las fórmulas (1200, 0.5, 1e6 o 1%) o está fuera de rango{hint}"}},
	{TooDeep, "", socialorg.Text{
		EN: "The formula has more than 64 levels.",
		ES: "La fórmula tiene más de 64 niveles."}},
	{TooLarge, "", socialorg.Text{
		EN:    "The formula is too large: it can have 1,024 operators and operands, 65,536 bytes, 16 different units and powers up to 9.",
		ES:    "La fórmula es demasiado grande: admite 1024 operadores y operandos, 65.536 bytes, 16 unidades distintas y potencias de hasta 9.",
		ES419: "La fórmula es demasiado grande: admite 1024 operadores y operandos, 65 536 bytes, 16 unidades distintas y potencias de hasta 9."}},
	{InvalidExpression, "", socialorg.Text{
		EN: "{<}{got}{>} cannot be part of a formula.",
		ES: "{<}{got}{>} no puede formar parte de una fórmula."}},
	{UnknownMeasure, "", socialorg.Text{
		EN: "There is no measure {<}{got}{>}{hint}",
		ES: "No existe la métrica {<}{got}{>}{hint}"}},
	{UnknownFunction, "", socialorg.Text{
		EN: "There is no function {<}{got}{>}{hint}",
		ES: "No existe la función {<}{got}{>}{hint}"}},
	{KPIInFormula, "", socialorg.Text{
		EN: "{<}{got}{>} is a KPI and not a measure{suggestion?; write its formula instead: {suggestion}}.",
		ES: "{<}{got}{>} es un KPI, no una métrica{suggestion?; escriba en su lugar la fórmula: {suggestion}}."}},
	{UnitMismatch, "", socialorg.Text{
		EN: "Different units cannot be {plus?added}{plus!subtracted} ({left}: {x}; {right}: {y}){hint}",
		ES: "No se pueden {plus?sumar}{plus!restar} unidades distintas ({left}: {x}; {right}: {y}){hint}"}},
	{MixedCurrency, "", socialorg.Text{
		EN: "There are two currencies ({left}: {x}; {right}: {y}). Convert one of them first, at a rate and a date.",
		ES: "Se mezclan dos monedas ({left}: {x}; {right}: {y}). Convierta antes una de ellas, con un tipo de cambio y una fecha."}},
	{SumOfDistinct, "", socialorg.Text{
		EN: "{left} and {right} count people or accounts that may be the same, so they cannot be added.",
		ES: "{left} y {right} cuentan personas o cuentas que pueden coincidir, así que no se pueden sumar."}},
	{SumOfQuantiles, "", socialorg.Text{
		EN:    "{left} and {right} cannot be added or averaged: work out one quantile from all the data.",
		ES:    "{left} y {right} no se pueden sumar ni promediar: calcule un único cuantil con todos los datos.",
		ES419: "{left} y {right} no se pueden sumar ni promediar: calcule un solo cuantil con todos los datos."}},
	{BareDistribution, "", socialorg.Text{
		EN: "{<}{got}{>} is a set of values and not one number; write, for example, {suggestion}.",
		ES: "{<}{got}{>} es un conjunto de valores y no un solo número; escriba, por ejemplo, {suggestion}."}},
	{PreviousOfDistribution, "", socialorg.Text{
		EN: "{<}{got}{>} is a set of values, of which the period before cannot be taken; compare the results of both periods instead.",
		ES: "{<}{got}{>} es un conjunto de valores y no admite el periodo anterior; compare los resultados de ambos periodos.",
		ES419: "{<}{got}{>} es un conjunto de valores y no admite el período anterior; " +
			"compare los resultados de ambos períodos."}},
	{QuantileOfNonDistribution, "", socialorg.Text{
		EN: "{<}{got}{>} is one number and has no median or quantile; write {got} alone.",
		ES: "{<}{got}{>} es un solo número y no tiene mediana ni cuantiles; escriba únicamente {got}."}},
	{QuantileOutOfRange, "", socialorg.Text{
		EN: "The second argument of a quantile goes from 0 to 1{got?, not {got}}{hint}",
		ES: "El segundo argumento de un cuantil va de 0 a 1{got?, no {got}}{hint}"}},
	{PercentScaling, "", socialorg.Text{
		EN: "{<}{got}{>} is scaled by a hundred. A ratio is kept as it is and only shown as a percentage, and amounts are in whole units of money" +
			"{suggestion?; write {suggestion}}.",
		ES: "{<}{got}{>} incluye un factor de cien. El cociente se guarda tal cual y solo se muestra como porcentaje; los importes van en unidades de la moneda" +
			"{suggestion?. Escriba {suggestion}}.",
		ES419: "{<}{got}{>} incluye un factor de cien. El cociente se guarda tal cual y solo se muestra como porcentaje; los montos van en unidades de la moneda" +
			"{suggestion?. Escriba {suggestion}}."}},
	{ScaledGrowth, "", socialorg.Text{
		EN:    "{<}{got}{>} multiplies a growth rate, but growth compounds: 5% a month is 79.6% a year, not 60%.",
		ES:    "{<}{got}{>} multiplica una tasa de crecimiento, pero el crecimiento se acumula: un 5\u00a0% mensual es un 79,6\u00a0% anual, no un 60\u00a0%.",
		ES419: "{<}{got}{>} multiplica una tasa de crecimiento, pero el crecimiento se acumula: 5% mensual es 79.6% anual, no 60%."}},
	{ZeroDivisor, "", socialorg.Text{
		EN: "{<}{got}{>} divides by zero, whatever the data.",
		ES: "{<}{got}{>} divide entre cero, sean cuales sean los datos."}},
	{ConstantFormula, "", socialorg.Text{
		EN: "{<}{got}{>} gives the same number whatever the data.",
		ES: "{<}{got}{>} da siempre el mismo número, sean cuales sean los datos."}},
	{SumOfRatios, "", socialorg.Text{
		EN:    "{left} and {right} have different bases: neither their sum nor their mean is the ratio of the whole.",
		ES:    "{left} y {right} tienen bases distintas: ni su suma ni su media es el cociente del conjunto.",
		ES419: "{left} y {right} tienen bases distintas: ni su suma ni su promedio es el cociente del conjunto."}},
	{InvalidID, "", socialorg.Text{
		EN: "{<}{got}{>} is not an identifier that formulas can use: lower-case letters, figures and single underscores, at most 64, " +
			"and not the name of a function{hint}",
		ES: "{<}{got}{>} no es un identificador válido en las fórmulas: use minúsculas sin tilde, cifras y guiones bajos sueltos, 64 como máximo, " +
			"y no el nombre de una función{hint}"}},
	{DuplicateID, "", socialorg.Text{
		EN: "{<}{got}{>} is defined twice.",
		ES: "{<}{got}{>} está definido dos veces."}},
	{InvalidUnit, "", socialorg.Text{
		EN: "{got?{<}{got}{>} is not a unit}{got!The unit is missing}{hint}",
		ES: "{got?{<}{got}{>} no es una unidad}{got!Falta la unidad}{hint}"}},
	{InvalidKind, "", socialorg.Text{
		EN: "{got!The kind is missing}{got?{x?The kind {<}{got}{>} does not go with the unit {x}}{x!{<}{got}{>} is not a kind}}{hint}",
		ES: "{got!Falta el tipo}{got?{x?El tipo {<}{got}{>} no concuerda con la unidad {x}}{x!{<}{got}{>} no es un tipo}}{hint}"}},
	{InvalidValue, "", socialorg.Text{
		EN: "{<}{got}{>} is not a valid value.",
		ES: "{<}{got}{>} no es un valor válido."}},
	{FormMismatch, "", socialorg.Text{
		EN: "The definition declares the form {<}{got}{>}, but the formula has the form {<}{suggestion}{>} and the unit {x}.",
		ES: "La definición declara la forma {<}{got}{>}, pero la fórmula tiene la forma {<}{suggestion}{>} y la unidad {x}."}},
}
