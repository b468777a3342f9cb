package main

import (
	"fmt"
	"io"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
)

// explain says what the findings of a code mean, what to do about them, and what the rule rests on.
func explain(w io.Writer, o options) error {
	tag, err := parseLanguage(o.lang)
	if err != nil {
		return err
	}
	var known []string
	for rule := range org.Rules() {
		known = append(known, string(rule.Code))
		if string(rule.Code) != o.explain {
			continue
		}
		var sources []string
		for _, ref := range rule.Basis {
			sources = append(sources, string(ref))
		}
		word := func(en, es string) string { return socialorg.Text{EN: en, ES: es}.In(tag) }
		text := fmt.Sprintf("%s: %s\n%s: %s\n", rule.Code, rule.Summary.In(tag), word("What to do", "Qué hacer"), rule.Help.In(tag))
		text += word("Usual severity", "Gravedad habitual") + ": " + rule.Severity.String() + "\n"
		if sources != nil {
			text += word("Rests on", "Se basa en") + ": " + strings.Join(sources, ", ") + "\n"
		}
		_, err := io.WriteString(w, text)
		return err
	}
	if near := suggest.Nearest(o.explain, known); near != "" {
		return fmt.Errorf("no rule has the code %q; did you mean %q?", o.explain, near)
	}
	return fmt.Errorf("no rule has the code %q; there are %s", o.explain, strings.Join(known, ", "))
}
