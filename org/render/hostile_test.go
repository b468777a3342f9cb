package render_test

import (
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

// TestFormOfHostileDesigns writes what nobody should write, in every format and language.
func TestFormOfHostileDesigns(t *testing.T) {
	t.Parallel()
	designs := map[string]org.Design{
		"nothing":               {},
		"a ring":                sample.Ring(5_000),
		"a wide and deep chart": sample.Large(5_000),
		"one superior for many": star(3_000),
		"a line":                chain(3_000),
		"many heads":            {Positions: make([]org.Position, 3_000)},
		"hostile names": {Name: "\x1b[2J\u202eolleh", People: []org.Person{{ID: "p", Name: strings.Repeat("ñ", 10_000)}},
			Positions: []org.Position{{ID: "a\nb", Title: "<script>\"'\u2066", Holders: []org.Holder{{ID: "p", Count: 1 << 40}}, Seats: -1},
				{ID: "\xff", ReportsTo: "\xff", DottedTo: []string{"a\nb", "none"}, Seats: 1 << 62}}},
	}
	for seed := range uint64(30) {
		designs["random "+string(rune('A'+seed))] = sample.Hostile(sample.Rand(seed))
	}
	for name, d := range designs {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := page(t, d, language.Und)
			for _, p.Lang = range []language.Tag{language.Spanish, language.English} {
				for f := range render.Formats() {
					out := write(t, f, p)
					if err := sound(f, p, out); err != nil {
						t.Errorf("%s: %v", f, err)
					}
					if n := len(out); n > 4_000_000 {
						t.Errorf("%s: an output of %d bytes", f, n)
					}
				}
			}
		})
	}
}

func star(n int) org.Design {
	d := chain(n)
	for i := range d.Positions[1:] {
		d.Positions[i+1].ReportsTo = d.Positions[0].ID
		d.Positions[i+1].Title = strings.Repeat("x", i%40)
	}
	return d
}

func chain(n int) org.Design {
	d := sample.Ring(n)
	d.Positions[n-1].ReportsTo = ""
	return d
}

// TestFormOfForgedReports writes reports that validation would never make.
func TestFormOfForgedReports(t *testing.T) {
	t.Parallel()
	d := sample.Large(3)
	codes := []org.Code{"", "mine", "a,b:c\n%", org.TierInversion, org.ReportingCycle, org.UnexpectedRole, org.CombinedRoles, org.InvalidValue, org.Vacancy}
	for rule := range org.Rules() {
		codes = append(codes, rule.Code)
	}
	r := org.Report{}
	for i, c := range codes {
		f := org.Finding{Code: c, Severity: org.Severity(1 + i%3), Subject: org.Subject{Kind: org.SubjectKind(i % 17), ID: "\"<\n", Field: "a/b~c"}, Args: org.Args{Count: i - 3, Days: -1}}
		r.Findings = append(r.Findings, f)
		r.Suppressed = append(r.Suppressed, org.Suppressed{Finding: f, Reason: "\x00<"})
		r.Accepted = append(r.Accepted, f)
		r.Omitted = append(r.Omitted, org.Omitted{Code: c, Count: i})
	}
	for _, s := range []org.State{org.StateHeld, org.StateOutside, org.StateVacant, org.StateMissing, 0} {
		r.Coverage = append(r.Coverage, org.Cell{State: s, Responsibility: "publish-content"}, org.Cell{State: s, Count: -5})
	}
	for f := range render.Formats() {
		p := render.Page{Design: d, Report: r, Lang: language.Spanish, Source: render.Source{Name: "teams/one, two: 3%.json", Doc: []byte("{")}}
		out := write(t, f, p)
		p.Source.Doc = nil
		if err := sound(f, p, out); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
}
