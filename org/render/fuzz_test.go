package render_test

import (
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// The formats by what has to be escaped in them.
func FuzzJSON(f *testing.F)    { fuzz(f, render.JSON, render.SARIF) }
func FuzzXML(f *testing.F)     { fuzz(f, render.JUnit, render.SVG, render.Heatmap, render.HTML) }
func FuzzTable(f *testing.F)   { fuzz(f, render.Markdown, render.CSV) }
func FuzzDiagram(f *testing.F) { fuzz(f, render.Mermaid, render.DOT) }
func FuzzLines(f *testing.F)   { fuzz(f, render.Text, render.GitHub) }

// fuzz writes designs of three names in some of the formats.
func fuzz(f *testing.F, formats ...render.Format) {
	names := sample.Names()
	for i, name := range names {
		f.Add(name, names[(i+1)%len(names)], names[(i+7)%len(names)], uint16(i))
	}
	f.Fuzz(func(t *testing.T, a, b, c string, shape uint16) {
		p := page(t, named(a, b, c, shape), language.Spanish)
		if shape&1 == 0 {
			p.Lang = language.English
		}
		for _, format := range formats {
			if err := sound(format, p, write(t, format, p)); err != nil {
				t.Errorf("%s: %v", format, err)
			}
		}
	})
}

// FuzzSide writes what stands beside a page: the changes between two designs, and a scorecard.
func FuzzSide(f *testing.F) {
	names := sample.Names()
	for i, name := range names {
		f.Add(name, names[(i+1)%len(names)], names[(i+7)%len(names)], uint16(i*37))
	}
	f.Fuzz(func(t *testing.T, a, b, c string, shape uint16) {
		before, after := named(a, b, c, shape), named(b, a, c, shape>>3)
		soundChanges(t, before, after)
		soundChanges(t, before, org.Design{})
		soundScorecard(t, forged(a, b, c, shape))
	})
}

// forged returns a scorecard that has the names wherever text may stand.
func forged(a, b, c string, shape uint16) kpi.Scorecard {
	s := kpi.Scorecard{Level: float64(shape) / 100, Overall: kpi.Overall{Asked: int(shape % 5), Judged: int(shape % 7), OnTarget: int(shape % 3)}}
	for i, name := range []string{a, b, c, a + b, ""} {
		r := kpi.Row{
			KPI: kpi.ID(name), Name: socialorg.Text{EN: b, ES: c}, Unit: kpi.One, Style: kpi.Style(shape >> 2 % 9), Direction: kpi.Direction(shape >> 3 % 9),
			Goal:   kpi.Goal{KPI: kpi.ID(name), Target: kpi.Target{AtLeast: kpi.Int(int64(i)), Currency: name}, Critical: shape>>i&1 == 1},
			Status: kpi.Status(int(shape>>4)%10 + i), Cautions: []kpi.Caution{kpi.Caution(shape % 9)},
			Reading: kpi.Reading{KPI: kpi.ID(a), N: int64(shape), Undefined: &kpi.UndefinedError{Reason: kpi.Reason(int(shape>>1)%12 + i), KPI: kpi.ID(c), Measures: []kpi.Measure{kpi.Measure(a), kpi.Measure(b)}}},
		}
		if i%2 == 0 {
			r.Name = socialorg.Text{}
		}
		s.Rows = append(s.Rows, r)
	}
	return s
}

// named returns a design that has the names in every field that takes any text; shape says how its lines run.
func named(a, b, c string, shape uint16) org.Design {
	bit := func(n int) bool { return shape>>n&1 == 1 }
	d := org.Design{
		Name: a, Framework: b,
		Brands:   []org.Brand{{ID: a, Name: b, Client: c}, {ID: b}},
		Outside:  []org.Outside{{ID: c, Title: a, Kind: "client"}, {ID: a, Kind: role.Party(b)}},
		Channels: []org.Channel{{ID: a, Brand: b, Platform: c}, {ID: b, HeldBy: c}},
		Roles:    []org.RoleDef{{ID: role.Role(c), Responsibilities: []role.Responsibility{role.Responsibility(a)}}},
		People:   []org.Person{{ID: a, Name: b}, {ID: b, Name: c}},
		Liaisons: []org.Liaison{{Between: []string{a, c}}},
		KPIs:     []org.KPI{{ID: kpi.ID(a), Owner: b}},
		Suppress: []org.Suppression{{Code: org.UnknownReference, Subject: b, Reason: a}},
	}
	for i, title := range []string{a, b, c, a, b, c, a, a, a, a, a} {
		p := org.Position{ID: title, Title: title, ReportsTo: a, External: bit(i), Roles: []role.Role{role.Role(b)}}
		if bit(i + 1) {
			p.ID, p.Title = string(rune('a'+i)), ""
		}
		if bit(i + 2) {
			p.ReportsTo, p.DottedTo = b, []string{c, a}
		}
		if !bit(i + 3) {
			p.Holders = []org.Holder{{ID: c}}
		}
		d.Positions = append(d.Positions, p)
	}
	return d
}
