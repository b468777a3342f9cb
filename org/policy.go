package org

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
	"golang.org/x/text/language"
)

// The codes of faults in a policy.
const (
	UnknownRule     Code = "unknown-rule"     // Levels sets a code that no rule has
	UnknownSeverity Code = "unknown-severity" // no level that a finding can have
	UnnamedRule     Code = "unnamed-rule"     // a rule without a code
	EmptyRule       Code = "empty-rule"       // a rule without a Check, which finds nothing
	RepeatedRule    Code = "repeated-rule"    // two rules of one code
	NoNumber        Code = "no-number"        // a threshold that is NaN or infinite
)

// A PolicyError holds everything that is wrong with a [Validator]. errors.Is finds the codes.
type PolicyError struct {
	Faults []PolicyFault `json:"faults"`
}

// A PolicyFault is one thing that is wrong with a [Validator].
type PolicyFault struct {
	Code       Code   `json:"code"`
	Field      string `json:"field"`               // of the Validator: Levels, Rules, Limits.Overload…
	Index      int    `json:"index,omitzero"`      // of a rule, counted from 1 in the order of Validator.Rules
	Got        string `json:"got,omitzero"`        // the code or the figure that stands there
	Suggestion string `json:"suggestion,omitzero"` // the code that may have been meant
}

// Err returns a [*PolicyError] where the policy cannot be meant as it stands, nil where nothing is wrong with it: levels for codes that no
// rule has, levels that are none, rules without a code or a Check, two rules of one code, thresholds that are no numbers.
// Validation never fails for any of this, and leaves it out: a program calls Err once, when it has read its settings.
func (v Validator) Err() error {
	var faults []PolicyFault
	codes := v.ruleFaults(&faults)
	for c, level := range byKey(v.Levels) {
		if !slices.Contains(codes, string(c)) {
			faults = append(faults, PolicyFault{Code: UnknownRule, Field: "Levels", Got: string(c), Suggestion: suggest.Nearest(string(c), codes)})
		}
		if level < Off || level > Error {
			faults = append(faults, PolicyFault{Code: UnknownSeverity, Field: "Levels", Got: string(c)})
		}
	}
	for _, l := range [...]struct {
		name  string
		value float64
	}{
		{"Overload", v.Limits.Overload}, {"OverloadError", v.Limits.OverloadError}, {"Underload", v.Limits.Underload},
		{"HoursPerWeek", v.Limits.HoursPerWeek}, {"Shrinkage", v.Limits.Shrinkage}, {"CareShrinkage", v.Limits.CareShrinkage},
		{"LiveMinutes", v.Limits.LiveMinutes}, {"TitleShare", v.Limits.TitleShare},
	} {
		if math.IsNaN(l.value) || math.IsInf(l.value, 0) {
			faults = append(faults, PolicyFault{Code: NoNumber, Field: "Limits." + l.name, Got: strconv.FormatFloat(l.value, 'g', -1, 64)})
		}
	}
	if faults == nil {
		return nil
	}
	return &PolicyError{Faults: faults}
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
			*faults = append(*faults, PolicyFault{Code: c, Field: "Rules", Index: n, Got: string(r.Code)})
		}
		switch {
		case r.Code == "":
			add(UnnamedRule)
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
			add(UnknownSeverity)
		}
	}
	return codes
}

// Error lists the faults in English, each on a line of its own.
func (e *PolicyError) Error() string {
	var b strings.Builder
	b.WriteString("org: the policy is mistaken")
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
			EN: "{field} gives {got} a level that does not exist{index? (rule {index})}.",
			ES: "{field} asigna a {got} un nivel que no existe{index? (regla {index})}.",
		}
	case UnnamedRule:
		return socialorg.Text{
			EN: "Rule {index} of {field} has no code, so nothing can refer to its findings.",
			ES: "La regla {index} de {field} no tiene código, así que nada puede referirse a sus hallazgos.",
		}
	case EmptyRule:
		return socialorg.Text{
			EN: "Rule {index} of {field}{got?, {got},} has no Check and finds nothing.",
			ES: "La regla {index} de {field}{got?, {got},} no tiene Check y no encuentra nada.",
		}
	case RepeatedRule:
		return socialorg.Text{
			EN: "Rule {index} of {field} has a code that another rule has: {got}.",
			ES: "La regla {index} de {field} tiene un código que ya es de otra regla: {got}.",
		}
	case NoNumber:
		return socialorg.Text{
			EN: "{field} is not a number that can be compared: {got}.",
			ES: "{field} no es un número que se pueda comparar: {got}.",
		}
	}
	return socialorg.Text{EN: "{field} is mistaken.", ES: "{field} no es correcto."}
}

// policyArgs are the arguments of a fault's sentences.
type policyArgs struct {
	l10n.Locale
	*PolicyFault
}

// Arg answers field, got and near (quoted, "" where there is none) and index.
func (a policyArgs) Arg(name string) (text string, n int) {
	switch name {
	case "field":
		text = a.Field
	case "got":
		if a.Got != "" {
			text = a.Quote(l10n.Clean(a.Got))
		}
	case "near":
		if a.Suggestion != "" {
			text = a.Quote(a.Suggestion)
		}
	case "index":
		if a.Index > 0 {
			text = strconv.Itoa(a.Index)
		}
	}
	return text, len(text)
}
