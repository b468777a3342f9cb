package render_test

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A picture is what the geometry of an SVG is read into.
type picture struct {
	Width  int `xml:"width,attr"`
	Height int `xml:"height,attr"`
	Cards  []struct {
		X     int `xml:"x,attr"`
		Y     int `xml:"y,attr"`
		W     int `xml:"width,attr"`
		H     int `xml:"height,attr"`
		Texts []struct {
			X    int    `xml:"x,attr"`
			Y    int    `xml:"y,attr"`
			Text string `xml:",chardata"`
		} `xml:"text"`
	} `xml:"svg"`
	Paths []struct {
		Class string `xml:"class,attr"`
		D     string `xml:"d,attr"`
	} `xml:"path"`
	Texts []struct {
		X int `xml:"x,attr"`
		Y int `xml:"y,attr"`
	} `xml:"text"`
}

type rect struct{ x1, y1, x2, y2 int }

func (r rect) meets(o rect) bool { return r.x1 < o.x2 && o.x1 < r.x2 && r.y1 < o.y2 && o.y1 < r.y2 }

// geometry says where a chart draws something over something else or outside of itself.
func geometry(out string) error {
	var p picture
	if err := xml.Unmarshal([]byte(out), &p); err != nil {
		return err
	}
	var cards []rect
	for _, c := range p.Cards {
		r := rect{c.X, c.Y, c.X + c.W, c.Y + c.H}
		if r.x1 < 0 || r.y1 < 0 || r.x2 > p.Width || r.y2 > p.Height {
			return fmt.Errorf("a card at %v is outside of %d by %d", r, p.Width, p.Height)
		}
		last := 0
		for _, l := range c.Texts {
			if l.Y < last+11 || l.Y > c.H-4 {
				return fmt.Errorf("a line at %d in a card of %d: %q", l.Y, c.H, l.Text)
			}
			last = l.Y
		}
		for _, o := range cards {
			if r.meets(o) {
				return fmt.Errorf("cards at %v and %v overlap", r, o)
			}
		}
		cards = append(cards, r)
	}
	for _, path := range p.Paths {
		m := straight.FindStringSubmatch(path.D)
		if path.Class != "so-l" {
			continue
		}
		if m == nil {
			return fmt.Errorf("line %q is not straight", path.D)
		}
		n := func(i int) int { v, _ := strconv.Atoi(m[i]); return v }
		line := rect{n(1), n(2), n(1), n(2)}
		if m[3] == "V" {
			line.y1, line.y2 = min(n(2), n(4)), max(n(2), n(4))
		} else {
			line.x1, line.x2 = min(n(1), n(4)), max(n(1), n(4))
		}
		line.x2++
		line.y2++
		for _, c := range cards {
			if line.meets(rect{c.x1 + 1, c.y1 + 1, c.x2 - 1, c.y2 - 1}) {
				return fmt.Errorf("the line %s crosses the card at %v", path.D, c)
			}
		}
	}
	for _, l := range p.Texts {
		for _, c := range cards {
			if l.Y > c.y1 && l.Y-12 < c.y2 && l.X < c.x2 {
				if l.X >= c.x1 || l.Y < c.y2 {
					return fmt.Errorf("a text at %d, %d stands in the chart", l.X, l.Y)
				}
			}
		}
	}
	return nil
}

var straight = regexp.MustCompile(`^M(\d+) (\d+)([VH])(\d+)$`)

// TestChartsDoNotOverlap draws charts of many shapes and sizes.
func TestChartsDoNotOverlap(t *testing.T) {
	t.Parallel()
	designs := map[string]org.Design{"ring": sample.Ring(40), "star": star(90), "line": chain(70)}
	for _, n := range []int{0, 1, 3, 11, 30, 100, 300, 2_000} {
		designs["large "+strconv.Itoa(n)] = sample.Large(n)
	}
	for seed := range uint64(300) {
		r := sample.Rand(seed)
		d := sample.Design(r)
		if seed%3 == 0 {
			d = sample.Hostile(r)
		}
		for i := range r.IntN(120) { // a larger one, with lines to whomever
			d.Positions = append(d.Positions, org.Position{ID: "más" + strconv.Itoa(i), Title: strings.Repeat("Puesto ", 1+r.IntN(6)),
				ReportsTo: d.Positions[r.IntN(len(d.Positions))].ID, Seats: r.IntN(3), DottedTo: []string{d.Positions[r.IntN(len(d.Positions))].ID}})
		}
		designs["random "+strconv.FormatUint(seed, 10)] = d
	}
	for name, d := range designs {
		var out strings.Builder
		require.NoError(t, render.SVG.Write(&out, render.Page{Design: d, Lang: language.Spanish}))
		if err := geometry(out.String()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestGeometryIsSeen shows that the check above can fail.
func TestGeometryIsSeen(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"overlap": `<svg x="0" y="0" width="20" height="20"/><svg x="19" y="19" width="20" height="20"/>`,
		"outside": `<svg x="90" y="0" width="20" height="20"/>`,
		"text":    `<svg x="0" y="0" width="20" height="20"><text y="19">a</text></svg>`,
		"line":    `<svg x="0" y="0" width="20" height="20"/><path class="so-l" d="M10 10V50"/>`,
	} {
		if err := geometry(`<svg width="100" height="100">` + body + `</svg>`); err == nil {
			t.Errorf("%s: nothing is seen", name)
		}
	}
}
