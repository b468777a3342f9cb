package render_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// Two of the points on which an article tells two roles apart.
func ExampleFormat_WriteComparison() {
	f, _ := role.FrameworkByID("smm-vs-cm")
	c := role.Compare(f, role.Manager, role.CommunityManager)
	c.Rows = c.Rows[2:4]
	if err := render.Text.WriteComparison(os.Stdout, c, language.English); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Social media manager and community manager (framework “Manager or community manager”)
	//
	// Tone
	//   · Social media manager: the brand’s voice, the same on every channel
	//   · Community manager: a personal voice, which need not be the brand’s
	//
	// Breadth
	//   · Social media manager: the broader role: everything done on social media, community managers
	//     included
	//   · Community manager: the narrower role, within the manager’s remit: the community and nothing else
}

// TestFormOfComparisons writes every pair of roles and a hostile comparison.
func TestFormOfComparisons(t *testing.T) {
	t.Parallel()
	var all []role.Comparison
	for f := range role.Frameworks() {
		all = append(all, role.CompareFrameworks(role.CommunityManager, role.Reconciled(), f))
		for r := range f.Roles() {
			all = append(all, role.Compare(f, role.Manager, r))
		}
	}
	hostile := role.Comparison{A: role.Side{Role: "<b>|"}, B: role.Side{Role: "\u202e"}, Rows: []role.Row{{}}}
	for _, name := range sample.Names() {
		hostile.Rows[0].A = append(hostile.Rows[0].A, role.Statement{Text: socialorg.Text{EN: name}, Basis: 9})
	}
	all = append(all, role.Comparison{}, hostile)
	for _, c := range all {
		for _, tag := range []language.Tag{language.English, language.Spanish} {
			for _, f := range []render.Format{render.Text, render.Markdown, render.HTML} {
				var out strings.Builder
				require.NoError(t, f.WriteComparison(&out, c, tag))
				if err := sound(f, render.Page{}, out.String()); err != nil {
					t.Errorf("%s of %s and %s: %v", f, c.A.Role, c.B.Role, err)
				}
			}
		}
	}
	require.ErrorIs(t, render.SARIF.WriteComparison(&strings.Builder{}, hostile, language.English), render.ErrFormat)
}
