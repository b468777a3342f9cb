package render

import (
	"iter"
	"slices"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// groups yields the findings of a report by code and severity, in their order.
func (t *writer) groups() iter.Seq[[]org.Finding] {
	return func(yield func([]org.Finding) bool) {
		all := t.Report.Findings
		for start := 0; start < len(all); {
			end := start
			for end < len(all) && all[end].Code == all[start].Code && all[end].Severity == all[start].Severity {
				end++
			}
			if !yield(all[start:end]) {
				return
			}
			start = end
		}
	}
}

// A point is what findings of a group say, and the id of what they are about where the sentence does not have it: it is what an exception
// in the document goes by.
type point struct{ text, id string }

// points returns what a group says. Channels with the same hours that nobody keeps are one point.
func (t *writer) points(g []org.Finding) []point {
	var points []point
	told := make([]bool, len(g))
	for i := range g {
		if told[i] {
			continue
		}
		f := g[i]
		if f.Code == org.HoursUncovered && f.Args.Also == nil {
			for k := i + 1; k < len(g); k++ {
				if !told[k] && g[k].Args.Also == nil && g[k].Args.Hours == f.Args.Hours && g[k].Args.Promised == f.Args.Promised && slices.Equal(g[k].Args.Slots, f.Args.Slots) {
					told[k] = true
					f.Args.Also = append(f.Args.Also, g[k].Subject)
				}
			}
		}
		p := point{text: t.sentence(&f)}
		if id := l10n.Clean(f.Subject.ID); !strings.Contains(p.text, t.l.Quote(id)) {
			p.id = id
		}
		points = append(points, p)
	}
	return points
}

// bracketed is the id of a point as text shows it, "" for none.
func (p point) bracketed() string {
	if p.id == "" {
		return ""
	}
	return " [" + p.id + "]"
}

// groupTitle names the severity and the code of a group, and counts it.
func (t *writer) groupTitle(g []org.Finding) string {
	title := t.severity(g[0].Severity) + " · " + code(&g[0])
	if n := len(g); n > 1 {
		title += " (" + t.l.Int(n) + ")"
	}
	return title
}

// summaryOf says what the findings of a group are, in a phrase; a code of no rule has none.
func (t *writer) summaryOf(g []org.Finding) string {
	for rule := range org.Rules() {
		if rule.Code == g[0].Code {
			return rule.Summary.In(t.Lang)
		}
	}
	if rule := t.ownRule(g[0].Code); rule != nil {
		return strings.TrimSpace(l10n.CleanTo(longest, rule.Summary.In(t.Lang)))
	}
	return ""
}

// helpOf says what to do about a group: what is asked for by something has more to say.
func (t *writer) helpOf(g []org.Finding) string {
	help := ""
	for i := range g {
		if h := t.help(&g[i]); len(h) > len(help) {
			help = h
		}
	}
	return help
}

// omittedOf counts the findings of a code that are not in the report.
func (t *writer) omittedOf(c org.Code) int {
	n := 0
	for _, o := range t.Report.Omitted {
		if o.Code == c {
			n += o.Count
		}
	}
	return n
}

// nothing is what there is to say without findings.
func (t *writer) nothing() string {
	return t.in("Every stage is covered. Nothing to report.", "Todas las etapas están cubiertas. Sin observaciones.")
}

// A reason is why a finding is accepted.
type reason struct {
	text     string
	baseline bool // else the document says so
}

// exceptions returns the findings that the document and the baseline accept, and why.
func (t *writer) exceptions() (findings []org.Finding, reasons []reason) {
	for i := range t.Report.Suppressed {
		s := &t.Report.Suppressed[i]
		findings = append(findings, s.Finding)
		reasons = append(reasons, reason{text: s.Reason})
	}
	for i := range t.Report.Accepted {
		findings = append(findings, t.Report.Accepted[i])
		reasons = append(reasons, reason{text: t.in("accepted in the baseline", "aceptado en la línea base"), baseline: true})
	}
	return findings, reasons
}

// acceptedBefore counts what the baseline accepts, "" where that is nothing.
func (t *writer) acceptedBefore() string {
	n := len(t.Report.Accepted)
	if n == 0 {
		return ""
	}
	return t.l.Int(n) + t.l.Plural(n, t.in(" finding accepted in the baseline is not shown.", " hallazgo aceptado en la línea base no se muestra."), "",
		t.in(" findings accepted in the baseline are not shown.", " hallazgos aceptados en la línea base no se muestran."))
}
