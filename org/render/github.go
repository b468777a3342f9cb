package render

import (
	"strconv"
	"strings"

	"example.com/socialorg/org"
)

// github writes a workflow command for each finding, the most severe first. GitHub shows ten of a severity per step, and counts the rest
// nowhere: a log has them all.
func (t *writer) github() {
	findings := t.Report.Findings
	spots := t.spots(findings)
	for i := range findings {
		f := &findings[i]
		t.put("::", githubLevel(f.Severity), " ")
		if t.Source.Name != "" {
			t.put("file=", githubProperty(t.Source.Name))
			if line := spots[i].Line; line > 0 {
				t.put(",line=", strconv.Itoa(line), ",col=", strconv.Itoa(spots[i].Column))
			}
			t.put(",")
		}
		t.put("title=", githubProperty(code(f)), "::", githubData(t.sentence(f)))
		if h := t.help(f); h != "" {
			t.put("%0A→ ", githubData(h))
		}
		t.put("\n")
	}
}

func githubLevel(s org.Severity) string {
	switch s {
	case org.Error:
		return "error"
	case org.Warning:
		return "warning"
	default:
		return "notice"
	}
}

// githubData escapes what follows the double colon, as GitHub's own toolkit does.
func githubData(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(s)
}

// githubProperty escapes the value of a property.
func githubProperty(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C").Replace(s)
}
