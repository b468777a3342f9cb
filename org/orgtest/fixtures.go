package orgtest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	gocmp "github.com/google/go-cmp/cmp"
)

// CheckFixtures validates every design in a folder and returns an error that lists what all of them have and should not, or the other way
// about. Beside each design, such as team.json, stands what validation is to find in it, team.want: a line for each warning and error, its
// code and the id of its subject. A design without any has an empty file.
//
//	# The second shift is not staffed yet.
//	covered-only-by-vacancy cm-2
//	single-point-of-failure ana
//	scope-undeclared
//
// The order does not matter; blank lines and lines that begin with # say nothing. A note may be listed and need not be. An id that begins or
// ends with a space stands between quotation marks, as in Go. For a document that is not read, the lines are the codes of its faults and
// their JSON Pointers.
//
// It fails too where the folder has no design, where a design has no list and a list no design. Files of the name *.schema.json are left
// out, and folders in the folder are not looked into. With update it writes the lists instead, comments first, and reports none of this but
// lists without a design.
func CheckFixtures(v org.Validator, dir string, update bool) error {
	var f Failure
	entries, err := os.ReadDir(dir)
	if err != nil {
		f.because(err)
		return &f
	}
	designs := 0
	for _, e := range entries {
		name, isDesign := strings.CutSuffix(e.Name(), designSuffix)
		isDesign = isDesign && !strings.HasSuffix(name, ".schema") && !e.IsDir()
		path := filepath.Join(dir, name)
		switch {
		case isDesign && update:
			designs++
			f.add("", updateFixture(v, path))
		case isDesign:
			designs++
			f.add("", checkFixture(v, path))
		case strings.HasSuffix(name, wantSuffix):
			if design := strings.TrimSuffix(path, wantSuffix) + designSuffix; !exists(design) {
				f.say(socialorg.Text{EN: "{file}: there is no design {design}", ES: "{file}: no existe el diseño {design}"}, values{"file": path, "design": design})
			}
		}
	}
	if designs == 0 {
		f.say(socialorg.Text{EN: "{dir}: there is no design in this folder", ES: "{dir}: no hay ningún diseño en esta carpeta"}, values{"dir": dir})
	}
	return f.err()
}

// Fixtures fails the test where CheckFixtures does.
func Fixtures(t TB, v org.Validator, dir string, update bool) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckFixtures(v, dir, update))
}

const (
	designSuffix = ".json"
	wantSuffix   = ".want"
)

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}

// A fixture is a design with what was found in it.
type fixture struct {
	path     string // without a suffix
	report   org.Report
	places   []org.Place      // of the findings of the report
	unread   *org.DecodeError // why there is no report
	comments string           // of the list
	want     []wanted
}

// A wanted is a line of a list.
type wanted struct {
	Expect

	line int
}

// readFixture reads and judges a design, and reads its list. It fails where a file cannot be read.
func readFixture(v org.Validator, path string) (x fixture, err error) {
	x.path = path
	doc, err := os.ReadFile(path + designSuffix)
	if err != nil {
		return x, err
	}
	d, err := org.Decode(bytes.NewReader(doc))
	if unread, ok := errors.AsType[*org.DecodeError](err); ok {
		x.unread = unread
	} else if err != nil {
		return x, err
	} else {
		x.report = v.Validate(d)
		x.places = places(d, x.report, doc)
	}
	list, err := os.ReadFile(path + wantSuffix)
	x.read(string(list))
	return x, err
}

// places says where in its document the findings of a report stand, as the format for programs does.
func places(d org.Design, r org.Report, doc []byte) []org.Place {
	var written bytes.Buffer
	page := render.Page{Design: d, Report: r, Source: render.Source{Name: "design", Doc: doc}}
	var read struct {
		Findings []org.Place `json:"findings"`
	}
	if render.JSON.Write(&written, page) != nil || json.Unmarshal(written.Bytes(), &read) != nil || len(read.Findings) != len(r.Findings) {
		return make([]org.Place, len(r.Findings)) // findings without a place are findings still
	}
	return read.Findings
}

func (x *fixture) read(list string) {
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(list, "\ufeff")) {
		n++
		line = strings.TrimSpace(line)
		if strings.HasPrefix(line, "#") {
			x.comments += line + "\n"
			continue
		}
		code, subject, _ := strings.Cut(line, " ")
		subject = strings.TrimSpace(subject)
		if s, err := strconv.Unquote(subject); err == nil && strings.HasPrefix(subject, `"`) {
			subject = s
		}
		if code != "" {
			x.want = append(x.want, wanted{Expect{org.Code(code), subject}, n})
		}
	}
}

// found returns what the list has to say, and the notes that it may say.
func (x *fixture) found() (must, may []Expect) {
	if x.unread == nil {
		return Found(x.report, org.Warning), Found(x.report, org.Info)
	}
	for _, fault := range x.unread.Faults {
		must = append(must, Expect{fault.Code, fault.Pointer})
	}
	slices.SortFunc(must, Expect.compare)
	return must, must
}

func checkFixture(v org.Validator, path string) error {
	var f Failure
	x, err := readFixture(v, path)
	must, may := x.found()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.say(socialorg.Text{EN: "{file}: there is no such list of what to find beside the design: write it, or run the test with its update on. It is{list?:\n{list}}{list! empty.}",
			ES: "{file}: falta junto al diseño la lista de lo que hay que encontrar: escríbala o ejecute la prueba con la opción de actualizar. {list?Contiene:\n{list}}{list!Está vacía.}"},
			values{"file": path + wantSuffix, "list": strings.Join(lines(must), "\n")})
		f.is = append(f.is, err)
		return &f
	case err != nil:
		f.because(err)
		return &f
	}
	var listed []Expect
	for _, w := range x.want {
		if slices.Contains(must, w.Expect) || !slices.Contains(may, w.Expect) {
			listed = append(listed, w.Expect)
		}
	}
	slices.SortFunc(listed, Expect.compare)
	if d := gocmp.Diff(lines(listed), lines(must)); d != "" {
		f.say(socialorg.Text{EN: "{file} (-want +got):\n{diff}", ES: "{file} (-esperado +obtenido):\n{diff}"}, values{"file": path + wantSuffix, "diff": d})
		x.explain(&f, listed)
		x.suggest(&f, codes(v))
	}
	return f.err()
}

// explain lists what the last line of f says is there and not listed, with its place.
func (x *fixture) explain(f *Failure, listed []Expect) {
	last := &f.lines[len(f.lines)-1]
	for i, found := range x.report.Findings {
		if found.Severity >= org.Warning && !slices.Contains(listed, Expect{found.Code, found.Subject.ID}) {
			last.findings = append(last.findings, place{Finding: found, at: x.at(x.places[i])})
		}
	}
	if x.unread == nil {
		return
	}
	for _, fault := range x.unread.Faults {
		if !slices.Contains(listed, Expect{fault.Code, fault.Pointer}) {
			last.findings = append(last.findings, place{fault: fault, at: x.at(org.Place{Line: fault.Line, Column: fault.Column})})
		}
	}
}

// suggest says which codes the lines of the list may have meant that name none.
func (x *fixture) suggest(f *Failure, known []string) {
	for _, w := range x.want {
		if slices.Contains(known, string(w.Code)) {
			continue
		}
		f.say(socialorg.Text{EN: "{file}: there is no code {code}{near?; did you mean {near}?}", ES: "{file}: no existe el código {code}{near?; ¿quiso decir {near}?}"},
			values{"file": fmt.Sprintf("%s:%d", x.path+wantSuffix, w.line), "code": quoted(w.Code), "near": quoted(suggest.Nearest(string(w.Code), known))})
	}
}

// at writes a place as editors and continuous integration read it.
func (x *fixture) at(p org.Place) string {
	if p == (org.Place{}) {
		return x.path + designSuffix
	}
	return fmt.Sprintf("%s:%d:%d", x.path+designSuffix, p.Line, p.Column)
}

func updateFixture(v org.Validator, path string) error {
	var f Failure
	x, err := readFixture(v, path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		f.because(err)
		return &f
	}
	must, _ := x.found()
	list := x.comments + strings.Join(append(lines(must), ""), "\n")
	if err := os.WriteFile(path+wantSuffix, []byte(list), 0o644); err != nil {
		f.because(err)
	}
	return f.err()
}

// codes are those that something may have: of the rules that judge, and of documents that are not read.
func codes(v org.Validator) []string {
	all := []string{string(org.InvalidJSON), string(org.UnknownField), string(org.DuplicateField), string(org.WrongType), string(org.UnknownValue),
		string(org.TooLarge), string(org.TooDeep)}
	rules := v.Rules
	if rules == nil {
		rules = org.Rules()
	}
	for r := range rules {
		all = append(all, string(r.Code))
	}
	return all
}
