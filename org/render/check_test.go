package render_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// page validates a design, and gives it the document that it would be read from.
func page(t testing.TB, d org.Design, tag language.Tag) render.Page {
	t.Helper()
	var v org.Validator
	w := v.View(d)
	p := render.Page{Design: d, Report: v.Validate(d), Matrix: w.Matrix(), Loads: w.Loads(), Plan: org.Planner{MaxSteps: 50}.Plan(d), Lang: tag}
	for _, line := range []role.Line{role.LineMain, role.LineFeedback, role.LineCrisis} {
		for path := range w.Paths(line) {
			p.Paths = append(p.Paths, path)
		}
	}
	p.Source.Name = "teams/one, two: 3%.json"
	var doc bytes.Buffer
	if org.Encode(&doc, d) == nil { // what is not in UTF-8 has no document
		p.Source.Doc = doc.Bytes()
	}
	return p
}

// write writes a page twice, and expects the same bytes.
func write(t testing.TB, f render.Format, p render.Page) string {
	t.Helper()
	var first, second strings.Builder
	require.NoError(t, f.Write(&first, p))
	require.NoError(t, f.Write(&second, p))
	if first.String() != second.String() {
		t.Errorf("%s: one page gives two outputs", f)
	}
	return first.String()
}

// sound says what is wrong with the form of an output, whatever names are in it.
func sound(f render.Format, p render.Page, out string) error {
	if err := textual(strings.ReplaceAll(strings.TrimPrefix(out, "\ufeff"), "\r\n", "\n")); err != nil {
		return err
	}
	if strings.Contains(out, "\r") != (f == render.CSV) {
		return errors.New("lines end otherwise than the format says")
	}
	switch f {
	case render.JSON:
		return soundJSON(p, out)
	case render.SARIF:
		return soundSARIF(p, out)
	case render.JUnit:
		return soundJUnit(p, out)
	case render.GitHub:
		return soundGitHub(p, out)
	case render.CSV:
		return soundCSV(out)
	case render.HTML:
		return soundHTML(out)
	case render.Heatmap:
		return soundXML(out)
	case render.SVG:
		return geometry(out)
	case render.Mermaid:
		return lines(out, mermaidLine)
	case render.DOT:
		return lines(out, dotLine)
	case render.Markdown:
		return soundMarkdown(out)
	case render.Text:
		return nil
	}
	return fmt.Errorf("no check for %s", f)
}

// textual refuses what could move a cursor or turn a line round.
func textual(out string) error {
	if !utf8.ValidString(out) {
		return errors.New("not in UTF-8")
	}
	for i, r := range out {
		if unicode.IsControl(r) && r != '\n' || unicode.Is(unicode.Bidi_Control, r) || r&0xfffe == 0xfffe {
			return fmt.Errorf("%U at byte %d", r, i)
		}
	}
	return nil
}

func soundJSON(p render.Page, out string) error {
	var d struct {
		Findings []struct {
			Code    org.Code `json:"code"`
			Message string   `json:"message"`
		} `json:"findings"`
	}
	if err := json.Unmarshal([]byte(out), &d); err != nil {
		return err
	}
	if len(d.Findings) != len(p.Report.Findings) {
		return fmt.Errorf("%d findings, want %d", len(d.Findings), len(p.Report.Findings))
	}
	return nil
}

func soundSARIF(p render.Page, out string) error {
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct{ Rules []struct{ ID string } }
			}
			Results []struct {
				RuleID    string
				RuleIndex int
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct{ URI string }
						Region           *struct{ StartLine, StartColumn int }
					}
				}
			}
		}
	}
	if err := json.Unmarshal([]byte(out), &log); err != nil {
		return err
	}
	run := log.Runs[0]
	if got, want := len(run.Results), len(p.Report.Findings)+len(p.Report.Suppressed)+len(p.Report.Accepted); got != want {
		return fmt.Errorf("%d results, want %d", got, want)
	}
	for _, r := range run.Results {
		if run.Tool.Driver.Rules[r.RuleIndex].ID != r.RuleID {
			return fmt.Errorf("rule %d is not %s", r.RuleIndex, r.RuleID)
		}
		at := r.Locations[0].PhysicalLocation
		if at.ArtifactLocation.URI != "teams/one%2C%20two%3A%203%25.json" {
			return fmt.Errorf("address %q", at.ArtifactLocation.URI)
		}
		if p.Source.Doc != nil && (at.Region == nil || at.Region.StartLine < 1 || at.Region.StartColumn < 1) {
			return fmt.Errorf("%s has no place", r.RuleID)
		}
	}
	return nil
}

func soundJUnit(p render.Page, out string) error {
	if err := soundXML(out); err != nil {
		return err
	}
	var suites struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Skipped  int `xml:"skipped,attr"`
		Suites   []struct {
			Cases []struct {
				Name    string    `xml:"name,attr"`
				Failure *struct{} `xml:"failure"`
				Skipped *struct{} `xml:"skipped"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal([]byte(out), &suites); err != nil {
		return err
	}
	failures, skipped := 0, 0
	for _, c := range suites.Suites[0].Cases {
		if c.Name == "" {
			return errors.New("a test case without a name")
		}
		if c.Failure != nil {
			failures++
		}
		if c.Skipped != nil {
			skipped++
		}
	}
	if n := len(suites.Suites[0].Cases); n != suites.Tests || failures != suites.Failures || skipped != suites.Skipped || failures != p.Report.Count(org.Error) {
		return fmt.Errorf("%d cases, %d failures, %d skipped: not as counted", n, failures, skipped)
	}
	return nil
}

// soundXML reads the tokens of XML, without the entities that only HTML has.
func soundXML(out string) error {
	d := xml.NewDecoder(strings.NewReader(out))
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return err
		}
	}
}

// soundHTML also looks for what could run or be asked for, and for an id twice.
func soundHTML(out string) error {
	d := xml.NewDecoder(strings.NewReader(out))
	ids := map[string]bool{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		if slices.Contains([]string{"script", "img", "iframe", "object", "link", "base", "form", "foreignObject"}, start.Name.Local) {
			return fmt.Errorf("an element %s", start.Name.Local)
		}
		for _, a := range start.Attr {
			switch name := a.Name.Local; {
			case strings.HasPrefix(name, "on"), name == "src", name == "href" && !strings.HasPrefix(a.Value, "#"):
				return fmt.Errorf("an attribute %s=%q", name, a.Value)
			case name == "id" && ids[a.Value]:
				return fmt.Errorf("the id %q twice", a.Value)
			case name == "id":
				ids[a.Value] = true
			}
		}
	}
}

// soundCSV looks for lines of other lengths and for cells that a spreadsheet takes for formulas.
func soundCSV(out string) error {
	body, ok := strings.CutPrefix(out, "\ufeff")
	if !ok {
		return errors.New("no byte order mark")
	}
	rows, err := csv.NewReader(strings.NewReader(body)).ReadAll() // refuses rows of other lengths
	for _, row := range rows {
		for _, cell := range row {
			if formula.MatchString(cell) {
				return fmt.Errorf("a formula %.100q", cell)
			}
		}
	}
	return err
}

var formula = regexp.MustCompile(`^\s*[=+@＝＋－＠-]`)

func soundGitHub(p render.Page, out string) error {
	if n := strings.Count(out, "\n"); n != len(p.Report.Findings) {
		return fmt.Errorf("%d commands, want %d", n, len(p.Report.Findings))
	}
	return lines(out, `::(error|warning|notice) file=teams/one%2C two%3A 3%25\.json,(line=\d+,col=\d+,)?title=[^:,]*::.+`)
}

// The forms of the lines of charts: what could end a label is not in it.
const (
	mermaidLine = `flowchart TB|  acc(Title|Descr): [^{}<>"#;]*(#\d+;[^{}<>"#;]*)*|` +
		`  n\d+(\["|\(\["|\[\[")([^"<>#;{}|\\*_` + "`" + `]|#\d+;|<br/>)*("\]|"\]\)|"\]\])(:::(more|vacant|outside))?|  n\d+ -[-.]- n\d+|  classDef [a-z:0-9 -]+`
	dotLine = `digraph organisation \{|\}|  (graph|node|edge) \[.*\];|  n\d+ \[label="([^"\\]|\\\\|\\"|\\n)*"(, [a-z]+=[a-z0-9]+)*\];|` +
		`  n\d+ -> n\d+( \[style=dotted, constraint=false\])?;`
)

func lines(out, pattern string) error {
	line := regexp.MustCompile("^(?:" + pattern + ")$")
	for l := range strings.SplitSeq(strings.TrimSuffix(out, "\n"), "\n") {
		if out != "" && !line.MatchString(l) {
			return fmt.Errorf("unexpected line %.300q", l)
		}
	}
	return nil
}

// soundMarkdown looks for what could be read as HTML or as a link, and for rows of other than four cells.
func soundMarkdown(out string) error {
	bars := 0
	for l := range strings.Lines(out) {
		bare := escaped.ReplaceAllString(l, "")
		if strings.ContainsAny(bare, "<`[]") || strings.Contains(l, "://") || strings.Contains(strings.ToLower(l), "www.") {
			return fmt.Errorf("raw text in %.300q", l)
		}
		if n := strings.Count(bare, "|"); n > 0 != strings.HasPrefix(l, "|") || n > 0 && bars > 0 && n != bars {
			return fmt.Errorf("%d bars in %.300q", n, l)
		} else {
			bars = n // of the row before; 0 between tables
		}
	}
	return nil
}

var escaped = regexp.MustCompile(`\\.`)
