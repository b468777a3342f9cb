package render

import (
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// Limits of the charts that another program draws: mermaid refuses 50,000 characters and more than 500 lines between boxes.
const (
	maxBoxes = 200 // more or less: a superior's last team may pass it
	maxLabel = 60  // characters of a line in a box
)

// mermaid writes the chart as a flowchart. Vacancies have a dashed frame, outside parties round ends, dotted lines are dotted.
func (t *writer) mermaid() {
	_, all := t.boxes(maxBoxes)
	t.put("flowchart TB\n")
	t.put("  accTitle: ", mermaidText(t.chartTitle()), "\n")
	t.put("  accDescr: ", mermaidText(t.chartDescription()), "\n")
	for _, c := range all {
		open, end := `["`, `"]`
		switch c.kind {
		case cardOutside:
			open, end = `(["`, `"])`
		case cardTeam:
			open, end = `[["`, `"]]`
		default:
		}
		t.put("  ", boxID(c), open)
		for i, line := range boxLines(c) {
			if i > 0 {
				t.put("<br/>")
			}
			t.put(mermaidText(line))
		}
		t.put(end)
		if class := c.class(); class != "" {
			t.put(":::", class)
		}
		t.put("\n")
	}
	for _, c := range all {
		for _, b := range c.below {
			t.put("  ", boxID(c), " --- ", boxID(b), "\n")
		}
		for _, to := range c.dotted {
			t.put("  ", boxID(c), " -.- ", boxID(to), "\n")
		}
	}
	t.put("  classDef vacant stroke-dasharray:6 4\n  classDef outside stroke-width:2px\n  classDef more stroke-width:0px\n")
}

func boxID(c *card) string { return "n" + strconv.Itoa(c.id) }

// boxLines are what a box says: the title, the people and the notes, each on a line.
func boxLines(c *card) []string {
	lines := []string{l10n.CleanTo(maxLabel, c.title)}
	if len(c.people) > 0 {
		lines = append(lines, l10n.CleanTo(maxLabel, strings.Join(c.people, ", ")))
	}
	for _, n := range c.notes {
		lines = append(lines, l10n.CleanTo(maxLabel, n))
	}
	return lines
}

// class names the style of a card, "" for the usual one.
func (c *card) class() string {
	switch {
	case c.kind == cardMore:
		return "more"
	case c.kind == cardOutside:
		return "outside"
	case c.vacant:
		return "vacant"
	}
	return ""
}

// mermaidText writes as a numbered entity every character that could mean something to mermaid, to the Markdown of its labels or to
// the HTML that it makes of them.
func mermaidText(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 0x80 && !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune(" ,.()-", r)) {
			b.WriteString("#" + strconv.Itoa(int(r)) + ";")
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}
