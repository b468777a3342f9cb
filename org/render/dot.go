package render

import "strings"

// dot writes the chart as a directed graph. Vacancies have a dashed frame, outside parties round corners, dotted lines are dotted.
func (t *writer) dot() {
	_, all := t.boxes(maxBoxes)
	t.put("digraph organisation {\n")
	t.put("  graph [label=\"", dotText(t.designName()), "\", labelloc=t, rankdir=TB, nodesep=0.3, ranksep=0.5, fontname=\"Helvetica,Arial,sans-serif\"];\n")
	t.put("  node [shape=box, fontname=\"Helvetica,Arial,sans-serif\", fontsize=11, margin=\"0.15,0.08\"];\n")
	t.put("  edge [dir=none];\n")
	for _, c := range all {
		t.put("  ", boxID(c), " [label=\"")
		for i, line := range boxLines(c) {
			if i > 0 {
				t.put(`\n`)
			}
			t.put(dotText(line))
		}
		t.put(`"`)
		switch {
		case c.kind == cardMore:
			t.put(", shape=plaintext")
		case c.kind == cardOutside:
			t.put(", style=rounded, penwidth=2")
		case c.kind == cardTeam && c.vacant:
			t.put(", style=dashed, peripheries=2")
		case c.kind == cardTeam:
			t.put(", peripheries=2")
		case c.vacant:
			t.put(", style=dashed")
		}
		t.put("];\n")
	}
	for _, c := range all {
		for _, b := range c.below {
			t.put("  ", boxID(c), " -> ", boxID(b), ";\n")
		}
		for _, to := range c.dotted {
			t.put("  ", boxID(c), " -> ", boxID(to), " [style=dotted, constraint=false];\n")
		}
	}
	t.put("}\n")
}

// dotText escapes text for a quoted label, in which Graphviz knows escapes and the entities of HTML.
func dotText(s string) string {
	return strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;").Replace(s)
}
