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
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
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
// The order does not matter; blank lines say nothing, and neither does what stands after a # that begins a line or has a space before it. A
// note may be listed and need not be. An id that begins or ends with a space, or holds such a #, stands between quotation marks, as in Go.
// For a document that is not read, the lines are the codes of its faults and their JSON Pointers.
//
// It fails too where [org.Validator.Err] does, where the folder has no design, where a design has no list and a list no design. Files of the name *.schema.json are left
// out, and folders in the folder are not looked into. With update it writes the lists instead, and reports none of this but lists without a
// design. Lines that are comments come first then, and a comment after a finding stays with it.
//
// To test variants of one design there is no need of a file for each: see [Adds].
func CheckFixtures(v org.Validator, dir string, update bool) error {
	var f Failure
	if !f.policy(v) {
		return &f
	}
	v.Cap = -1
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.say(socialorg.Text{
			EN: "{dir}: there is no such folder; a path is relative to the folder of the test",
			ES: "{dir}: no existe esta carpeta; la ruta parte de la carpeta de la prueba",
		}, values{"dir": dir})
		f.is = append(f.is, err)
		return &f
	case isFile(dir):
		f.say(socialorg.Text{
			EN: "{dir} is a file; give the folder that it is in",
			ES: "{dir} es un archivo; indique la carpeta en la que está",
		}, values{"dir": dir})
		f.is = append(f.is, err)
		return &f
	case err != nil:
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
		case !isDesign && hasSuffixFold(e.Name(), designSuffix, wantSuffix) && !e.IsDir():
			f.say(socialorg.Text{
				EN: "{file}: a file of such a name is passed over; write {json} or {want} in lower case",
				ES: "{file}: un archivo con ese nombre se pasa por alto; escriba {json} o {want} en minúsculas",
			}, values{"file": filepath.Join(dir, e.Name()), "json": designSuffix, "want": wantSuffix})
		case strings.HasSuffix(name, wantSuffix):
			if design := strings.TrimSuffix(path, wantSuffix) + designSuffix; !exists(design) {
				f.say(socialorg.Text{EN: "{file}: there is no design {design}", ES: "{file}: no existe el diseño {design}"}, values{"file": path, "design": design})
			}
		}
	}
	if designs == 0 {
		f.say(socialorg.Text{EN: "{dir}: there is no design in this folder", ES: "{dir}: no hay ningún diseño en esta carpeta"}, values{"dir": dir})
	}
	if len(f.Unwanted())+len(f.Missing()) > 0 {
		f.say(socialorg.Text{
			EN: "{run?if what was found is right: {run}}{run!if what was found is right, run the test with its update on, as go test -update}",
			ES: "{run?si lo encontrado es correcto: {run}}{run!si lo encontrado es correcto, ejecute la prueba con la opción de actualizar, como go test -update}",
		}, nil)
	}
	return f.err()
}

// Fixtures fails the test unless validation finds in each design of a folder, dir/*.json, just what the list beside it says, a .want file with
// a line for each finding. With update it writes the lists. See [CheckFixtures].
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

// hasSuffixFold reports whether a name ends in one of the suffixes but for its case.
func hasSuffixFold(name string, suffixes ...string) bool {
	return slices.ContainsFunc(suffixes, func(s string) bool {
		return len(name) >= len(s) && strings.EqualFold(name[len(name)-len(s):], s) && !strings.HasSuffix(name, s)
	})
}

func exists(file string) bool {
	_, err := os.Stat(file)
	return err == nil
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

// A fixture is a design with what was found in it.
type fixture struct {
	path     string  // without a suffix
	found    []place // the findings of the report, or why there is none
	known    known
	comments string            // of the list
	want     []lack            // in the list
	notes    map[Expect]string // comments after what is wanted
}

// readFixture reads and judges a design, and reads its list. It fails where a file cannot be read.
func readFixture(v org.Validator, path string) (x fixture, err error) {
	x.path = path
	doc, err := os.ReadFile(path + designSuffix)
	if err != nil {
		return x, err
	}
	d, err := org.Decode(bytes.NewReader(doc))
	r := v.Validate(d)
	x.known = knownBy(r)
	if unread, ok := errors.AsType[*org.DecodeError](err); ok {
		for _, fault := range unread.Faults {
			p := place{fault: fault, at: locus(x.path+designSuffix, org.Place{Line: fault.Line, Column: fault.Column})}
			p.Severity = org.Error
			x.found = append(x.found, p)
		}
		for _, c := range [...]org.Code{org.InvalidJSON, org.UnknownField, org.DuplicateField, org.WrongType, org.UnknownValue, org.UnknownVersion, org.TooLarge, org.TooDeep} {
			x.known.codes = append(x.known.codes, string(c))
		}
	} else if err != nil {
		return x, err
	} else {
		x.found = places(r.Findings)
		for i, at := range whereabouts(d, r, doc) {
			x.found[i].at = locus(x.path+designSuffix, at)
		}
	}
	list, err := os.ReadFile(path + wantSuffix)
	x.read(string(list))
	return x, err
}

// whereabouts says where in its document the findings of a report stand, as the format for programs does.
func whereabouts(d org.Design, r org.Report, doc []byte) []org.Place {
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
	x.notes = map[Expect]string{}
	x.comments = readList(list, func(n int, line string) {
		e, note := expectOf(line)
		x.want = append(x.want, lack{Expect: e, at: fmt.Sprintf("%s:%d: ", x.path+wantSuffix, n)})
		if note != "" {
			x.notes[e] = note
		}
	})
}

// readList takes the lines of a list with their numbers, and returns those that are comments.
func readList(list string, take func(n int, line string)) (comments string) {
	n := 0
	for line := range strings.Lines(strings.TrimPrefix(list, "\ufeff")) {
		n++
		switch line = strings.TrimSpace(line); {
		case strings.HasPrefix(line, "#"):
			comments += line + "\n"
		case line != "":
			take(n, line)
		}
	}
	return comments
}

// expectOf reads a line of a list: a code, the id of a subject, a comment.
func expectOf(line string) (e Expect, note string) {
	code, rest := line, ""
	if i := strings.IndexAny(line, " \t"); i >= 0 {
		code, rest = line[:i], line[i:]
	}
	e.Code = org.Code(code)
	e.Subject, note = subjectOf(rest)
	return e, note
}

// subjectOf tells the id of a subject from the comment after it.
func subjectOf(rest string) (id, note string) {
	if quoted, err := strconv.QuotedPrefix(strings.TrimSpace(rest)); err == nil && quoted[0] == '"' {
		after := strings.TrimSpace(rest)[len(quoted):]
		if s, err := strconv.Unquote(quoted); err == nil && (strings.TrimSpace(after) == "" || isComment(after)) {
			return s, strings.TrimSpace(after)
		}
	}
	for i := range rest {
		if isComment(rest[i:]) {
			return strings.TrimSpace(rest[:i]), strings.TrimSpace(rest[i:])
		}
	}
	return strings.TrimSpace(rest), ""
}

// isComment reports whether s is a space and a comment.
func isComment(s string) bool { return strings.HasPrefix(s, " #") || strings.HasPrefix(s, "\t#") }

// must returns what the list has to say, in the order of code and subject.
func (x *fixture) must() []Expect {
	var all []Expect
	for _, p := range atLeast(x.found, org.Warning) {
		all = append(all, p.expect())
	}
	slices.SortFunc(all, Expect.compare)
	return all
}

func (x *fixture) lines() []string {
	var all []string
	for _, e := range x.must() {
		line := e.String()
		if note := x.notes[e]; note != "" {
			line += " " + note
		}
		all = append(all, line)
	}
	return all
}

func checkFixture(v org.Validator, path string) error {
	var f Failure
	x, err := readFixture(v, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.say(socialorg.Text{
			EN: "{file} is missing, the list of what is to be found in the design; {run?to write it: {run}}{run!to write it, run the test with its update on, as go test -update}" +
				"{list?, or copy these lines:}{list!. The file would be empty.}",
			ES: "falta {file}, la lista de lo que hay que encontrar en el diseño; {run?para escribirla: {run}}{run!para escribirla, ejecute la prueba con la opción de actualizar, como go test -update}" +
				"{list?, o copie estas líneas:}{list!. El archivo quedaría vacío.}",
		}, values{"file": path + wantSuffix, "list": len(x.lines())})
		f.lines[0].rows = x.lines()
		f.is = append(f.is, err)
	case err != nil:
		f.because(err)
	default:
		var said Failure
		said.differ(x.want, atLeast(x.found, org.Warning), x.found, x.known)
		f.add(path+wantSuffix+": ", said.err())
	}
	return f.err()
}

func updateFixture(v org.Validator, path string) error {
	var f Failure
	x, err := readFixture(v, path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		f.because(err)
		return &f
	}
	list := x.comments + strings.Join(append(x.lines(), ""), "\n")
	if err := os.WriteFile(path+wantSuffix, []byte(list), 0o644); err != nil {
		f.because(err)
	}
	return f.err()
}
