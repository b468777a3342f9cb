package org

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// The codes of faults in a policy. There are [UnknownField], too, and of a policy in JSON [DuplicateField] and [WrongType].
const (
	UnknownRule     Code = "unknown-rule"     // Levels sets a code that no rule has
	UnknownSeverity Code = "unknown-severity" // no level that a finding can have
	UnnamedRule     Code = "unnamed-rule"     // a rule without a code
	MalformedRule   Code = "malformed-rule"   // a rule whose code cannot stand in a line of a file, for a space, a control character, a quotation mark or a #
	EmptyRule       Code = "empty-rule"       // a rule without a Check, which finds nothing
	RepeatedRule    Code = "repeated-rule"    // two rules of one code
	NoNumber        Code = "no-number"        // a threshold that is NaN or infinite
	OutOfRange      Code = "out-of-range"     // a threshold that nothing can pass, such as a Shrinkage of 4
	UnknownRole     Code = "unknown-role"     // Titles gives a role that does not exist
	RepeatedTitle   Code = "repeated-title"   // Titles gives one title, written in two ways, different roles
	CrossedLimits   Code = "crossed-limits"   // a warning that the error comes before, as a Span beyond the SpanError
	UnknownPolicy   Code = "unknown-policy"   // Vacancies is no policy that there is
	NoRule          Code = "no-rule"          // no rule is left that judges, so that nothing is ever found
	NoFingerprint   Code = "no-fingerprint"   // an entry of Baseline that does not begin with a fingerprint
)

// A PolicyError holds everything that is wrong with the settings of a [Validator] or an [Importer]. errors.Is finds the codes.
type PolicyError struct {
	Faults []PolicyFault `json:"faults"`
}

// A PolicyFault is one thing that is wrong with the settings of a [Validator] or an [Importer].
type PolicyFault struct {
	Code       Code   `json:"code"`
	Field      string `json:"field"`               // of the Validator or the Importer, as JSON has it: levels, rules, limits.overload, titles…
	Index      int    `json:"index,omitzero"`      // of a rule or an entry, counted from 1 in the order of Validator.Rules or of Baseline
	Key        string `json:"key,omitzero"`        // the rule, the title or the header to which Got is given
	Got        string `json:"got,omitzero"`        // the code, the level, the figure or the role that stands there
	Want       string `json:"want,omitzero"`       // the levels with commas between them, the kind of a value, the range of a figure, or the figure that it may not pass
	Other      string `json:"other,omitzero"`      // the field of the figure that may not be passed
	Default    bool   `json:"default,omitzero"`    // that figure is the default, since the settings give none
	Suggestion string `json:"suggestion,omitzero"` // the code, the level or the role that may have been meant
}

// Err returns a [*PolicyError] where the policy cannot be meant as it stands, nil where nothing is wrong with it: levels for codes that no
// rule has, levels that are none, rules without a code or a Check, codes that cannot stand in a line of a file, two rules of one code, no rule
// that judges, a policy for vacancies that does not exist, thresholds that are no numbers, that nothing can pass, or
// that contradict each other, with the defaults in the place of zeros, and what is no fingerprint in the baseline. Validation never fails for any of
// this: a program calls Err once, when it has read its settings.
func (v Validator) Err() error {
	var faults []PolicyFault
	codes := v.ruleFaults(&faults)
	for c, level := range byKey(v.Levels) {
		if !slices.Contains(codes, string(c)) {
			faults = append(faults, PolicyFault{Code: UnknownRule, Field: "levels", Got: string(c), Suggestion: suggest.Nearest(string(c), codes)})
		}
		if level < Off || level > Error {
			faults = append(faults, PolicyFault{Code: UnknownSeverity, Field: "levels", Key: string(c), Got: strconv.Itoa(int(level)), Want: strings.Join(severities.Words[Off:], ", ")})
		}
	}
	if v.Vacancies > VacancyToSuperior {
		faults = append(faults, unknownPolicy(strconv.Itoa(int(v.Vacancies))))
	}
	told := slices.ContainsFunc(faults, func(f PolicyFault) bool { return f.Code == EmptyRule })
	if judging := v.judging(); judging != nil && len(judging) == 0 && !told {
		faults = append(faults, v.noRule())
	}
	faults = append(faults, v.Limits.faults()...)
	faults = append(faults, v.baselineFaults()...)
	if faults == nil {
		return nil
	}
	return &PolicyError{Faults: faults}
}

// noRule says that nothing judges, by the field that makes it so.
func (v Validator) noRule() PolicyFault {
	f := PolicyFault{Code: NoRule, Field: "levels"}
	if v.Rules != nil {
		f.Field = "rules"
		for r := range v.Rules {
			if r.Check != nil {
				f.Field = "levels"
			}
		}
	}
	return f
}

// ruleFaults looks at the rules, and returns their codes.
func (v Validator) ruleFaults(faults *[]PolicyFault) (codes []string) {
	all := v.Rules
	if all == nil {
		all = Rules()
	}
	seen := map[Code]bool{}
	n := 0
	for r := range all {
		n++
		add := func(c Code) {
			*faults = append(*faults, PolicyFault{Code: c, Field: "rules", Index: n, Got: string(r.Code)})
		}
		switch {
		case r.Code == "":
			add(UnnamedRule)
		case strings.ContainsFunc(string(r.Code), unfit):
			*faults = append(*faults, PolicyFault{
				Code: MalformedRule, Field: "rules", Index: n, Got: clipRunes(string(r.Code)), Suggestion: strings.Join(strings.FieldsFunc(string(r.Code), unfit), "-"),
			})
			codes = append(codes, string(r.Code))
		case seen[r.Code]:
			add(RepeatedRule)
		default:
			codes = append(codes, string(r.Code))
		}
		seen[r.Code] = true
		if r.Check == nil {
			add(EmptyRule)
		}
		if r.Severity > Error {
			*faults = append(*faults, PolicyFault{Code: UnknownSeverity, Field: "rules", Index: n, Key: string(r.Code), Got: strconv.Itoa(int(r.Severity)), Want: strings.Join(severities.Words[Info:], ", ")})
		}
	}
	return codes
}

// unfit are the runes that a code cannot have where it is a word of a line, as in a baseline.
func unfit(r rune) bool { return !unicode.IsGraphic(r) || unicode.IsSpace(r) || r == '#' || r == '"' }

// Error lists the faults in English, each on a line of its own.
func (e *PolicyError) Error() string {
	var b strings.Builder
	b.WriteString("org: the settings have 1 fault")
	if len(e.Faults) != 1 {
		b.Reset()
		fmt.Fprintf(&b, "org: the settings have %d faults", len(e.Faults))
	}
	for _, f := range e.Faults[:min(len(e.Faults), maxFaultLines)] {
		b.WriteString("\n\t" + f.Message(language.English))
	}
	if rest := len(e.Faults) - maxFaultLines; rest > 0 {
		fmt.Fprintf(&b, "\n\tand %d more", rest)
	}
	return b.String()
}

// Is reports whether target is the [Code] of one of the faults.
func (e *PolicyError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && slices.ContainsFunc(e.Faults, func(f PolicyFault) bool { return f.Code == code })
}

// Message says what is wrong in the language of tag, Spanish or else English.
func (f PolicyFault) Message(tag language.Tag) string {
	l := l10n.For(tag)
	return l.Expand(f.template().In(tag), policyArgs{l, &f})
}

func (f *PolicyFault) template() socialorg.Text {
	switch f.Code {
	case UnknownRule:
		return socialorg.Text{
			EN:    "{field} names {got}, and no rule has that code{near?; did you mean {near}?}{near!.}",
			ES:    "{field} nombra {got}, pero ninguna regla tiene ese código.{near? ¿Quería decir {near}?}",
			ES419: "{field} nombra {got}, pero ninguna regla tiene ese código.{near? ¿Quiso decir {near}?}",
		}
	case UnknownSeverity:
		return socialorg.Text{
			EN: "{index?Rule {index}{key?, {key},} has}{index!{field} gives {key}} a severity that does not exist: {level}." +
				"{near? Did you mean {near}?}{index!{near! Valid values: {list}.}}",
			ES: "{index?La regla {index}{key?, {key},} tiene}{index!{field} asigna a {key}} una gravedad que no existe: {level}." +
				"{near? ¿Quería decir {near}?}{index!{near! Valores válidos: {list}.}}",
			ES419: "{index?La regla {index}{key?, {key},} tiene}{index!{field} asigna a {key}} una gravedad que no existe: {level}." +
				"{near? ¿Quiso decir {near}?}{index!{near! Valores válidos: {list}.}}",
		}
	case UnnamedRule:
		return socialorg.Text{
			EN: "Rule {index} has no code, so nothing can refer to its findings.",
			ES: "La regla {index} no tiene código, así que nada puede referirse a sus hallazgos.",
		}
	case MalformedRule:
		return socialorg.Text{
			EN:    "The code of rule {index}, {got}, has a space or another character that no code has, and cannot stand in a file.{near? Did you mean {near}?}",
			ES:    "El código de la regla {index}, {got}, tiene un espacio u otro carácter que no cabe en un código y no se puede usar en un archivo.{near? ¿Quería decir {near}?}",
			ES419: "El código de la regla {index}, {got}, tiene un espacio u otro carácter que no cabe en un código y no se puede usar en un archivo.{near? ¿Quiso decir {near}?}",
		}
	case EmptyRule:
		return socialorg.Text{
			EN: "Rule {index}{got?, {got},} has no Check and finds nothing.",
			ES: "La regla {index}{got?, {got},} no tiene Check y no encuentra nada.",
		}
	case RepeatedRule:
		return socialorg.Text{
			EN: "{index?Rule {index} has a code that another rule has: {got}.}{index!{field} names {got} more than once.}",
			ES: "{index?La regla {index} tiene un código que ya es de otra regla: {got}.}{index!{field} nombra {got} más de una vez.}",
		}
	case NoNumber:
		return socialorg.Text{
			EN: "{field} is not a number that can be compared: {got}.",
			ES: "{field} no es un número que se pueda comparar: {got}.",
		}
	case UnknownRole:
		return socialorg.Text{
			EN:    "{field} gives {key} a role that does not exist: {level}.{near? Did you mean {near}?}",
			ES:    "{field} asigna a {key} un rol que no existe: {level}.{near? ¿Quería decir {near}?}",
			ES419: "{field} asigna a {key} un rol que no existe: {level}.{near? ¿Quiso decir {near}?}",
		}
	case RepeatedTitle:
		return socialorg.Text{
			EN: "{field} gives {got} other roles than {key}, which is the same title.",
			ES: "{field} asigna a {got} otros roles que a {key}, que es el mismo título.",
		}
	case UnknownField:
		if f.Key == "" {
			return socialorg.Text{
				EN:    "{field} has no field {got}{near?; did you mean {near}?}{near!.}",
				ES:    "{field} no tiene ningún campo {got}.{near? ¿Quería decir {near}?}",
				ES419: "{field} no tiene ningún campo {got}.{near? ¿Quiso decir {near}?}",
			}
		}
		return socialorg.Text{
			EN: "{field} says that the column {key} holds a field that does not exist: {level}.",
			ES: "{field} indica que la columna {key} contiene un campo que no existe: {level}.",
		}
	case DuplicateField:
		return socialorg.Text{EN: "{field} has the field {got} more than once.", ES: "{field} tiene el campo {got} más de una vez."}
	case WrongType:
		return socialorg.Text{EN: "{field} takes {kind}, not {gotkind}.", ES: "{field} requiere {kind}, no {gotkind}."}
	case OutOfRange:
		return socialorg.Text{
			EN: "{field} is {figure}, which is out of its range: {want}.",
			ES: "{field} es {figure}, un valor fuera de su intervalo: {want}.",
		}
	case UnknownPolicy:
		return socialorg.Text{
			EN:    "{field} has a policy that does not exist: {level}.{near? Did you mean {near}?}{near! Valid values: {list}.}",
			ES:    "{field} indica una política que no existe: {level}.{near? ¿Quería decir {near}?}{near! Valores válidos: {list}.}",
			ES419: "{field} indica una política que no existe: {level}.{near? ¿Quiso decir {near}?}{near! Valores válidos: {list}.}",
		}
	case NoRule:
		return socialorg.Text{
			EN: "Nothing judges a design, and so nothing is ever wrong with it: {field} leaves no rule.{rules? RulesWith has the standard ones, too.}",
			ES: "Nada juzga los diseños y nunca se encontrará nada: {field} no deja ninguna regla.{rules? RulesWith incluye también las estándar.}",
		}
	case NoFingerprint:
		return socialorg.Text{
			EN: "Entry {index} of {field} does not begin with a fingerprint, which has 32 hexadecimal digits: {got}.",
			ES: "La entrada {index} de {field} no empieza por una huella, que tiene 32 cifras hexadecimales: {got}.",
		}
	case CrossedLimits:
		return socialorg.Text{
			EN: "{field} is {figure}, but it may not be {less?less}{less!greater} than {other}, which is {want}{default? by default}.",
			ES: "{field} es {figure}, pero no puede ser {less?menor}{less!mayor} que {other}, que {default?por defecto }es {want}.",
		}
	}
	return socialorg.Text{EN: "{field} is mistaken.", ES: "{field} no es correcto."}
}

// policyArgs are the arguments of a fault's sentences.
type policyArgs struct {
	l10n.Locale
	*PolicyFault
}

func (a policyArgs) tag() language.Tag { return tagOf(a.Locale) }

// Arg answers field, other, got, key and near (quoted, "" where there is none), rules (the field rules alone), level (quoted also where it is
// empty), figure, want, list, kind, gotkind, index, less and default.
func (a policyArgs) Arg(name string) (text string, n int) {
	switch name {
	case "field":
		text = quoted(a.Locale, a.Field)
	case "rules":
		if a.Field == "rules" {
			text = a.Field
		}
	case "got":
		text = quoted(a.Locale, a.Got)
	case "key":
		text = quoted(a.Locale, a.Key)
	case "level":
		text = a.Quote(l10n.Clean(a.Got))
	case "figure":
		text = l10n.Clean(a.Got)
	case "want":
		text = l10n.Clean(a.Want)
	case "list":
		text = a.Or(strings.Split(a.Want, ", "))
	case "kind":
		text = kindText(a.Want).In(a.tag())
	case "gotkind":
		text = kindText(l10n.Clean(a.Got)).In(a.tag())
	case "other":
		text = quoted(a.Locale, a.Other)
	case "near":
		if a.Suggestion != "" {
			text = a.Quote(a.Suggestion)
		}
	case "less":
		got, _ := strconv.ParseFloat(a.Got, 64)
		want, _ := strconv.ParseFloat(a.Want, 64)
		return "", flag(got < want)
	case "default":
		return "", flag(a.Default)
	case "index":
		if a.Index > 0 {
			text = strconv.Itoa(a.Index)
		}
	}
	return text, len(text)
}
