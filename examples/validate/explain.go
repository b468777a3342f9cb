package main

import (
	"fmt"
	"io"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// explain says what the findings of a code mean, when there are any, what they are about, what to do about them, and what the rule rests on.
func explain(w io.Writer, o options, tag language.Tag) error {
	var known []string
	for rule := range org.Rules() {
		if string(rule.Code) == o.explain {
			_, err := io.WriteString(w, explanation(rule, tag))
			return err
		}
		known = append(known, string(rule.Code))
	}
	say := speaker{cli.Speaker{Tag: tag}}
	if near := suggest.Nearest(o.explain, known); near != "" {
		return fmt.Errorf("%s", say.In("no rule has the code %q; did you mean %q?", "ninguna regla tiene el código %q. ¿Quería decir %q?", "ninguna regla tiene el código %q. ¿Quiso decir %q?", o.explain, near))
	}
	var alike []string
	for _, code := range known {
		for part := range strings.SplitSeq(o.explain, "-") {
			if len(part) > 3 && strings.Contains(code, part) {
				alike = append(alike, code)
				break
			}
		}
	}
	if alike != nil {
		return fmt.Errorf("%s", say.In("no rule has the code %q; these are alike: %s", "ninguna regla tiene el código %q; se parecen: %s", "", o.explain, strings.Join(alike, ", ")))
	}
	return fmt.Errorf("%s", say.In("no rule has the code %q; a report shows the code of each finding, and the README lists all of them",
		"ninguna regla tiene el código %q; el informe muestra el de cada hallazgo y README.es.md los enumera todos", "", o.explain))
}

func explanation(rule org.Rule, tag language.Tag) string {
	say := speaker{cli.Speaker{Tag: tag}}
	subjects := make([]string, 0, len(rule.Subjects()))
	for _, kind := range rule.Subjects() {
		subjects = append(subjects, kind.Name(tag))
	}
	sources := make([]string, 0, len(rule.Basis))
	for _, ref := range rule.Basis {
		if ref == socialorg.Practice {
			sources = append(sources, say.In("what working teams do; no article says it", "la práctica del oficio; ningún artículo lo dice", ""))
			continue
		}
		sources = append(sources, string(ref))
	}
	if len(sources) == 0 {
		sources = append(sources, say.In("the form of the document", "la forma del documento", ""))
	}
	return string(rule.Code) + ": " + rule.Summary.In(tag) + "\n" +
		say.In("When", "Cuándo", "") + ": " + rule.When(tag, org.Limits{}) + "\n" +
		say.In("What it is about (the subject of an exception)", "De qué trata (el campo subject de una excepción)", "") + ": " + strings.Join(subjects, ", ") + "\n" +
		say.In("What to do", "Qué hacer", "") + ": " + rule.Help.In(tag) + "\n" +
		say.In("Usual severity", "Gravedad habitual", "") + ": " + rule.Severity.Name(tag) + others(rule, tag) + "\n" +
		say.In("Rests on", "Se basa en", "") + ": " + strings.Join(sources, ", ") + "\n"
}

// others says which severities a rule has besides the usual one.
func others(rule org.Rule, tag language.Tag) string {
	say := speaker{cli.Speaker{Tag: tag}}
	var names []string
	for _, s := range rule.Severities() {
		if s != rule.Severity {
			names = append(names, s.Name(tag))
		}
	}
	if names == nil {
		return ""
	}
	return say.In("; in some cases ", "; en algunos casos, ", "") + strings.Join(names, say.In(" or ", " o ", ""))
}
