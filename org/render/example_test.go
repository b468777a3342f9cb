package render_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func ExampleFormat_Write() {
	d := org.Design{Name: "Casa Sol", Positions: []org.Position{
		{ID: "cm", Title: "Community manager", Duties: []org.Duty{{Responsibility: role.PublishContent}}, Holders: []org.Holder{{ID: "ana"}}},
	}}
	quiet := org.Validator{Rules: func(func(org.Rule) bool) {}} // no rule: the chart and the chain alone
	p := render.Page{Design: d, Report: quiet.Validate(d), Lang: language.Spanish}
	var text strings.Builder
	if err := render.Text.Write(&text, p); err != nil {
		fmt.Println(err)
	}
	chart, _, _ := strings.Cut(text.String(), "\nLa cadena")
	fmt.Println(chart)
	// Output:
	// Casa Sol
	// Marco: conciliado. Sin nada que señalar.
	//
	// Organigrama
	// ───────────
	// Community manager [cm] · ana
}

func ExampleFormats() {
	for f := range render.Formats() {
		fmt.Println(f)
	}
	// Output: text
}

func ExamplePage() {
	err := render.Format("pdf").Write(os.Stdout, render.Page{})
	fmt.Println(err)
	// Output: render: format "pdf" is unknown
}

// TestTextOfHostileDesigns renders what nobody should write.
func TestTextOfHostileDesigns(t *testing.T) {
	t.Parallel()
	for name, d := range map[string]org.Design{
		"nothing":               {},
		"a ring":                sample.Ring(5_000),
		"a wide and deep chart": sample.Large(20_000),
		"hostile names": {Name: "\x1b[2J\u202eolleh", People: []org.Person{{ID: "p", Name: strings.Repeat("ñ", 10_000)}},
			Positions: []org.Position{{ID: "a\nb", Title: "<script>\"'\u2066", Holders: []org.Holder{{ID: "p", Count: 1 << 40}}, Seats: -1},
				{ID: "\xff", ReportsTo: "\xff", DottedTo: []string{"a\nb", "none"}}}},
	} {
		r := org.Validate(d)
		for _, tag := range []language.Tag{language.Spanish, language.English, language.Und} {
			var text strings.Builder
			require.NoError(t, render.Text.Write(&text, render.Page{Design: d, Report: r, Lang: tag}))
			for _, bad := range []string{"\x1b", "\u202e", "\u2066", "\xff"} {
				if strings.Contains(text.String(), bad) {
					t.Errorf("%s: %q in the report", name, bad)
				}
			}
			if n := text.Len(); n > 100_000 {
				t.Errorf("%s: a report of %d bytes", name, n)
			}
		}
	}
}
