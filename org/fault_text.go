package org

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// Message says what is wrong in the language of tag, Spanish or else English, in whole sentences. It does not repeat the line and
// the column.
func (f DecodeFault) Message(tag language.Tag) string {
	l := l10n.For(tag)
	return l.Expand(f.template().In(tag), faultArgs{l, &f})
}

// template picks the sentence for f; faultArgs names what it may hold.
func (f *DecodeFault) template() socialorg.Text {
	switch f.Code {
	case InvalidJSON:
		return f.syntaxTemplate()
	case UnknownField:
		return socialorg.Text{
			EN:    "There is no field {got} in {within}{within!this part of the document}{near?; did you mean {near}?{unit? That field is {unit}.}}{near!{elsewhere?; it belongs in {elsewhere}.}{elsewhere!. A newer version of this program may know it.}}",
			ES:    "El campo {got} no existe en {within}{within!esta parte del documento}.{near? ¿Quería decir {near}?{unit? Ese campo se indica {unit}.}}{near!{elsewhere? Va en {elsewhere}.}{elsewhere! Quizá lo conozca una versión más reciente de este programa.}}",
			ES419: "El campo {got} no existe en {within}{within!esta parte del documento}.{near? ¿Quiso decir {near}?{unit? Ese campo se indica {unit}.}}{near!{elsewhere? Va en {elsewhere}.}{elsewhere! Quizá lo conozca una versión más reciente de este programa.}}",
		}
	case DuplicateField:
		return socialorg.Text{
			EN: "The field {got} appears twice in {within}{within!the same object}.",
			ES: "El campo {got} está repetido en {within}{within!el mismo objeto}.",
		}
	case UnknownValue:
		return f.valueTemplate()
	case UnknownVersion:
		return socialorg.Text{
			EN: "The document is of version {raw} of the format, and this program reads version {want}: a newer one may be needed.",
			ES: "El documento es de la versión {raw} del formato y este programa lee la versión {want}: puede que haga falta uno más reciente.",
		}
	case WrongType:
		return f.typeTemplate()
	case TooLarge:
		return f.sizeTemplate()
	case TooManyPositions:
		return socialorg.Text{
			EN: "The document lists more than {want} positions.",
			ES: "El documento contiene más de {want} puestos.",
		}
	case TooManyEntries:
		return socialorg.Text{
			EN: "The lists of the document have more than {want} entries in all.",
			ES: "Las listas del documento suman más de {want} elementos.",
		}
	case TooDeep:
		return socialorg.Text{
			EN: "The document is nested more than {want} levels deep.",
			ES: "El documento tiene más de {want} niveles de anidamiento.",
		}
	}
	return f.exportTemplate()
}

func (f *DecodeFault) syntaxTemplate() socialorg.Text {
	switch {
	case f.Want == "UTF-8" && strings.HasPrefix(f.Got, "UTF"):
		return socialorg.Text{
			EN: "The document is in {raw}: save it with the encoding UTF-8.",
			ES: "El documento está en {raw}: guárdelo con la codificación UTF-8.",
		}
	case f.Want == "UTF-8":
		return socialorg.Text{
			EN: "The byte {raw} is not valid UTF-8: save the file with the encoding UTF-8.",
			ES: "El byte {raw} no es UTF-8 válido: guarde el archivo con la codificación UTF-8.",
		}
	case f.Got == "":
		return socialorg.Text{
			EN: "The document ends too soon: the JSON is not complete.",
			ES: "El documento termina antes de tiempo: el JSON está incompleto.",
		}
	case strings.HasPrefix(f.Got, `\u`):
		return socialorg.Text{EN: "The escape {got} is only half of a character.", ES: "La secuencia {got} es solo medio carácter."}
	case f.Got == "//" || f.Got == "/*":
		return socialorg.Text{
			EN: "This is not JSON: {got} cannot stand here, as JSON has no comments.",
			ES: "Esto no es JSON: aquí no puede ir {got}, porque JSON no admite comentarios.",
		}
	case f.Got == ",}" || f.Got == ",]":
		return socialorg.Text{
			EN: "This is not JSON: {got} cannot stand here, as no comma comes before a closing bracket.",
			ES: "Esto no es JSON: aquí no puede ir {got}, porque antes de un cierre no va una coma.",
		}
	case f.Suggestion != "":
		return socialorg.Text{
			EN: "This is not JSON: {got} cannot stand here, as decimals take a point: {near}.",
			ES: "Esto no es JSON: aquí no puede ir {got}, porque los decimales llevan punto: {near}.",
		}
	case f.Got == "U+000A" || f.Got == "U+000D":
		return socialorg.Text{
			EN: "This is not JSON: a text has to end on the line on which it begins.",
			ES: "Esto no es JSON: un texto tiene que terminar en la línea en la que empieza.",
		}
	case strings.Contains("'‘’“”«»", f.Got):
		return socialorg.Text{
			EN: `This is not JSON: the character {raw} cannot stand here, as texts go in straight double quotes (").`,
			ES: `Esto no es JSON: aquí no puede ir el carácter {raw}, porque los textos van entre comillas dobles rectas (").`,
		}
	}
	return socialorg.Text{EN: "This is not JSON: {got} cannot stand here.", ES: "Esto no es JSON: aquí no puede ir {got}."}
}

func (f *DecodeFault) valueTemplate() socialorg.Text {
	return socialorg.Text{
		EN:    "{got} is not a valid value{at}{near?; did you mean {near}?}{near!.} Valid values: {list}.",
		ES:    "{got} no es un valor válido{at}.{near? ¿Quería decir {near}?} Valores válidos: {list}.",
		ES419: "{got} no es un valor válido{at}.{near? ¿Quiso decir {near}?} Valores válidos: {list}.",
	}
}

func (f *DecodeFault) typeTemplate() socialorg.Text {
	switch {
	case f.Got == kindNull.String():
		return socialorg.Text{
			EN: "{where} takes {kind}, and null is not allowed: what is not known is left out.",
			ES: "{where} requiere {kind} y no admite null: lo que no se sabe se omite.",
		}
	case !f.gotNumber():
		return socialorg.Text{EN: "{where} takes {kind}, not {gotkind}.", ES: "{where} requiere {kind}, no {gotkind}."}
	case f.Want == "decimal":
		return socialorg.Text{
			EN: "The number {raw}{at} cannot be kept exactly: it may have 18 digits, the last of them no further than 30 places from the point.",
			ES: "El número {raw}{at} no se puede guardar con exactitud: se admiten 18 cifras, y la última a 30 lugares de la coma decimal como máximo.",
		}
	case f.Want == "integer" && !isInteger([]byte(f.Got)):
		return socialorg.Text{
			EN: "{where} takes a whole number without a point or an exponent, not {raw}.",
			ES: "{where} requiere un número entero sin decimales ni exponente, no {raw}.",
		}
	}
	return socialorg.Text{EN: "The number {raw}{at} is out of range.", ES: "El número {raw}{at} está fuera de rango."}
}

func (f *DecodeFault) gotNumber() bool {
	return f.Got != "" && (f.Got[0] == '-' || '0' <= f.Got[0] && f.Got[0] <= '9')
}

func (f *DecodeFault) sizeTemplate() socialorg.Text {
	if f.Pointer == "" {
		return socialorg.Text{EN: "The document is larger than {size}.", ES: "El documento ocupa más de {size}."}
	}
	return socialorg.Text{
		EN: "With {where} the lists of the document take more than {size} of memory.",
		ES: "Con {where}, las listas del documento ocupan más de {size} de memoria.",
	}
}

// faultArgs are the arguments of a fault's sentences.
type faultArgs struct {
	l10n.Locale
	*DecodeFault
}

// Arg answers raw, got (quoted), want, near (quoted, and a number for whether there is one), list, kind, gotkind, size, where, within, at, unit and elsewhere.
func (a faultArgs) Arg(name string) (text string, n int) {
	switch name {
	case "raw":
		text = printable(a.Got)
	case "got":
		if a.Got == "" {
			return "", 0
		}
		text = a.Quote(printable(a.Got))
	case "want":
		text = a.Want
	case "near":
		if a.Suggestion == "" {
			return "", 0
		}
		text = a.Quote(a.Suggestion)
	case "list":
		text = a.And(strings.Split(a.Want, ", "))
	case "kind":
		text = kindText(a.Want).In(a.tag())
	case "gotkind":
		text = kindText(a.Got).In(a.tag())
	case "size":
		text = a.size()
	case "where":
		text = a.where()
	case "within":
		text = a.within()
	case "at":
		text = a.at()
	case "unit":
		text = a.unit()
	case "elsewhere":
		text = a.elsewhere()
	}
	return text, len(text)
}

func (a faultArgs) tag() language.Tag { return tagOf(a.Locale) }

func tagOf(l l10n.Locale) language.Tag {
	if l.Spanish {
		return language.Spanish
	}
	return language.English
}

// elsewhere names the lists whose entries have the field that does not stand where it should, "" where none or many do.
func (a faultArgs) elsewhere() string {
	const most = 3
	var names []string
	var look func(s *spec)
	look = func(s *spec) {
		for i := range s.fields {
			f := &s.fields[i]
			inner := f.spec
			if inner.elem != nil {
				inner = inner.elem
			}
			if s.closed || inner == s || inner.kind != kindObject || inner.closed {
				continue
			}
			if name := a.Quote(f.name); inner.field([]byte(a.Got), 0) >= 0 && !slices.Contains(names, name) {
				names = append(names, name)
			}
			look(inner)
		}
	}
	look(designSpec())
	if len(names) > most {
		return ""
	}
	return a.Or(names)
}

func (a faultArgs) size() string {
	n, err := strconv.Atoi(a.Want)
	switch {
	case err != nil:
		return a.Want
	case n >= 1<<20 && n%(1<<20) == 0:
		return a.Int(n>>20) + "\u00a0MiB"
	}
	return a.Int(n) + "\u00a0" + a.Plural(n, "byte", "", "bytes")
}

func kindText(kind string) socialorg.Text {
	switch kind {
	case "object":
		return socialorg.Text{EN: "an object in curly brackets", ES: "un objeto entre llaves"}
	case "array":
		return socialorg.Text{EN: "a list in square brackets", ES: "una lista entre corchetes"}
	case "string":
		return socialorg.Text{EN: "a text in quotes", ES: "un texto entre comillas"}
	case "number", "decimal":
		return socialorg.Text{EN: "a number", ES: "un número"}
	case "integer":
		return socialorg.Text{EN: "a whole number", ES: "un número entero"}
	case "boolean":
		return socialorg.Text{EN: "true or false", ES: "true o false"}
	}
	return socialorg.Text{EN: kind}
}

// printable escapes what would break a line, move the cursor or turn the direction of writing.
func printable(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsPrint(r) {
			b.WriteRune(r)
			continue
		}
		b.WriteString(strings.Trim(strconv.QuoteRune(r), "'"))
	}
	return b.String()
}
