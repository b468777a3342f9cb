package socialorg_test

import (
	"fmt"
	"iter"
	"os"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// TestReadmeTables compares the tables of the READMEs with the rules and the KPIs that there are; -update writes them.
func TestReadmeTables(t *testing.T) {
	if !*update { // nobody reads while it writes
		t.Parallel()
	}
	for _, r := range readmes(t) {
		want := r.text
		for name, table := range map[string]string{"rules": rulesTable(r.tag), "kpis": kpisTable(r.tag)} {
			begin, end := "<!-- "+name+" -->\n", "<!-- /"+name+" -->\n"
			head, rest, ok := strings.Cut(want, begin)
			_, tail, ended := strings.Cut(rest, end)
			require.True(t, ok && ended, "%s has no place for the table of %s", r.file, name)
			want = head + begin + "\n" + strings.TrimSpace(table) + "\n\n" + end + tail
		}
		if *update {
			require.NoError(t, os.WriteFile(r.file, []byte(want), 0o644))
			continue
		}
		if d := cmp.Diff(strings.Split(want, "\n"), strings.Split(r.text, "\n")); d != "" {
			t.Errorf("%s is not up to date; go test -run TestReadmeTables -update . (-want +got):\n%s", r.file, d)
		}
	}
}

// TestReadmeFigures looks for what there is in what the READMEs say there is.
func TestReadmeFigures(t *testing.T) {
	t.Parallel()
	roles, work, handoffs := count(role.Roles()), count(role.Responsibilities()), count(role.Handoffs())
	kpis, rules := count(kpi.IDs()), count(org.Rules())
	for _, r := range readmes(t) {
		figures := []string{
			fmt.Sprintf("%d roles, %d responsibilities, the %d hand-offs", roles, work, handoffs),
			fmt.Sprintf("works out %d KPIs", kpis), fmt.Sprintf("<summary>%d KPIs", kpis), fmt.Sprintf("; %d rules take", rules),
		}
		if r.tag == language.EuropeanSpanish {
			figures = []string{
				fmt.Sprintf("%d roles, %d responsabilidades, los %d relevos", roles, work, handoffs),
				fmt.Sprintf("calcula %d KPI", kpis), fmt.Sprintf("<summary>%d KPI", kpis), fmt.Sprintf("; las %d tardan", rules),
			}
		}
		for _, figure := range figures {
			if !strings.Contains(strings.ReplaceAll(r.text, "\n", " "), figure) {
				t.Errorf("%s does not say %q", r.file, figure)
			}
		}
	}
}

func count[T any](all iter.Seq[T]) (n int) {
	for range all {
		n++
	}
	return n
}

func rulesTable(tag language.Tag) string {
	var rows strings.Builder
	rows.WriteString(row(tag, socialorg.Text{EN: "Code", ES: "Código"}, socialorg.Text{EN: "Severity", ES: "Gravedad"},
		socialorg.Text{EN: "What it finds", ES: "Qué encuentra"}))
	rows.WriteString("|---|---|---|\n")
	for rule := range org.Rules() {
		fmt.Fprintf(&rows, "| `%s` | `%s` | %s |\n", string(rule.Code), rule.Severity, cell(rule.Summary.In(tag)))
	}
	return rows.String()
}

func kpisTable(tag language.Tag) string {
	var rows strings.Builder
	for group := range kpi.Groups() {
		fmt.Fprintf(&rows, "**%s**\n\n", group.Name(tag))
		rows.WriteString(row(tag, socialorg.Text{EN: "Id", ES: "Id"}, socialorg.Text{EN: "Name", ES: "Nombre"}, socialorg.Text{EN: "Formula", ES: "Fórmula"}))
		rows.WriteString("|---|---|---|\n")
		for k := range (kpi.Vocabulary{}).KPIs() {
			if k.ID.Group() == group {
				fmt.Fprintf(&rows, "| `%s` | %s | `%v` |\n", string(k.ID), cell(k.ID.Name(tag)), k.Formula)
			}
		}
		rows.WriteString("\n")
	}
	return rows.String()
}

func row(tag language.Tag, texts ...socialorg.Text) string {
	s := "|"
	for _, text := range texts {
		s += " " + text.In(tag) + " |"
	}
	return s + "\n"
}

// cell keeps a text within its cell of a Markdown table.
func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
