package render_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// spread returns a design with so many channels, each with a person of its own, and half of them with somebody who answers.
func spread(n int) org.Design {
	d := org.Design{Positions: []org.Position{
		{ID: "jefa", Roles: []role.Role{role.Manager}, Channels: []string{"c0"}, Holders: []org.Holder{{ID: "ana"}}},
	}}
	for i := range n {
		id := fmt.Sprint("c", i)
		d.Channels = append(d.Channels, org.Channel{ID: id})
		p := org.Position{ID: "p" + id, ReportsTo: "jefa", Channels: []string{id}, Holders: []org.Holder{{ID: "h" + id}}}
		p.Duties = []org.Duty{{Responsibility: role.CreateContent}}
		if i%2 == 0 {
			p.Duties = append(p.Duties, org.Duty{Responsibility: role.AnswerComments})
		}
		d.Positions = append(d.Positions, p)
	}
	return d
}

// TestCapSaysWhatItCuts holds that a cut list and the count of what is left out make up the whole.
func TestCapSaysWhatItCuts(t *testing.T) {
	t.Parallel()
	type document struct {
		Coverage        []org.Cell `json:"coverage"`
		CoverageOmitted int        `json:"coverageOmitted"`
		Plan            struct {
			Steps         []org.Step `json:"steps"`
			StepsOmitted  int        `json:"stepsOmitted"`
			Closes        []org.Gap  `json:"closes"`
			ClosesOmitted int        `json:"closesOmitted"`
		} `json:"plan"`
	}
	p := render.NewPage(org.Validator{}, spread(40), language.English)
	for _, limit := range []int{0, -1, 50, 7, 1} {
		p.Cap = limit
		var d document
		if err := json.Unmarshal([]byte(write(t, render.JSON, p)), &d); err != nil {
			t.Fatal(err)
		}
		if len(d.Coverage)+d.CoverageOmitted != len(p.Report.Coverage) || len(d.Plan.Closes)+d.Plan.ClosesOmitted != len(p.Plan.Closes) ||
			len(d.Plan.Steps)+d.Plan.StepsOmitted != len(p.Plan.Steps) {
			t.Errorf("cap %d: %d and %d cells, %d and %d gaps, %d and %d steps", limit, len(d.Coverage), d.CoverageOmitted, len(d.Plan.Closes),
				d.Plan.ClosesOmitted, len(d.Plan.Steps), d.Plan.StepsOmitted)
		}
		held := 0
		for _, c := range d.Coverage {
			held += len(c.Holders)
			if c.State == org.StateHeld && (len(c.Holders) == 0 || c.Count < len(c.Holders)) {
				t.Errorf("cap %d: %+v", limit, c)
			}
		}
		if limit > 0 && held > max(limit, len(d.Coverage)) {
			t.Errorf("cap %d: %d ids of holders in %d cells", limit, held, len(d.Coverage))
		}
		if cut := d.CoverageOmitted > 0 && d.Plan.ClosesOmitted > 0; cut != (limit > 0) {
			t.Errorf("cap %d: %d cells and %d gaps are left out", limit, d.CoverageOmitted, d.Plan.ClosesOmitted)
		}
		ids := 0
		for _, s := range d.Plan.Steps {
			ids += max(1, len(s.Brands)+len(s.Channels))
		}
		if limit > 0 && (len(d.Coverage) > limit || len(d.Plan.Closes) > limit || ids > limit) {
			t.Errorf("cap %d: %d cells, %d gaps, %d ids in steps", limit, len(d.Coverage), len(d.Plan.Closes), ids)
		}
	}
}

// TestSizeOfManyHolders holds that a report in JSON stays small though each of very many cells has very many holders, and keeps one of each.
func TestSizeOfManyHolders(t *testing.T) {
	t.Parallel()
	var d org.Design
	for i := range 400 {
		d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i)})
		d.Positions = append(d.Positions, org.Position{ID: fmt.Sprint("p", i), Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: fmt.Sprint("h", i)}}})
	}
	p := render.Page{Design: d, Report: org.Validate(d)}
	most := func() (n int) {
		for _, c := range p.Report.Coverage {
			n = max(n, len(c.Holders))
		}
		return n
	}
	before := most()
	if n := len(write(t, render.JSON, p)); n > 3_000_000 {
		t.Errorf("%d bytes", n)
	}
	if after := most(); after != before || after < 100 {
		t.Errorf("the report of the caller has %d holders in a cell, and had %d", after, before)
	}
}

func TestCapOfTheMatrix(t *testing.T) {
	t.Parallel()
	p := render.NewPage(org.Validator{}, spread(40), language.English)
	whole := strings.Count(write(t, render.CSV, p), "\r\n")
	p.Cap = 30
	csv := write(t, render.CSV, p)
	if err := sound(render.CSV, p, csv); err != nil {
		t.Error(err)
	}
	note := fmt.Sprintf("Not shown: %d more rows.", whole-1-30)
	if lines := strings.Count(csv, "\r\n"); lines != 1+30+1 || whole < 50 {
		t.Errorf("%d lines of %d", lines, whole)
	}
	for _, f := range []render.Format{render.CSV, render.HTML, render.Markdown} {
		if out := write(t, f, p); !strings.Contains(out, note) {
			t.Errorf("%s does not say %q", f, note)
		}
	}
}

// TestSizeOfManyChannels holds that an output does not grow with the channels once it is cut.
func TestSizeOfManyChannels(t *testing.T) {
	t.Parallel()
	p := render.NewPage(org.Validator{}, spread(1_500), language.Spanish)
	for f := range render.Formats() {
		if n := len(write(t, f, p)); n > 12_000_000 {
			t.Errorf("%s: %d bytes", f, n)
		}
	}
	if !strings.Contains(write(t, render.Text, p), "grupos más") {
		t.Error("a stage does not say how many lines it leaves out")
	}
}

func TestPlanSaysWhatItLeaves(t *testing.T) {
	t.Parallel()
	p := render.NewPage(org.Validator{}, spread(3), language.English)
	for _, tt := range []struct {
		left     int
		unjudged bool
		want     string
	}{{0, false, "closes every gap"}, {2, false, "all gaps but 2"}, {0, true, "It is not verified"}} {
		p.Plan.Left, p.Plan.Unjudged = tt.left, tt.unjudged
		if out := strings.Join(strings.Fields(write(t, render.Text, p)), " "); !strings.Contains(out, tt.want) {
			t.Errorf("%d left, unjudged %t: not %q", tt.left, tt.unjudged, tt.want)
		}
	}
}
