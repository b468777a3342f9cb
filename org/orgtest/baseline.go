package orgtest

import (
	"bytes"
	"cmp"
	"errors"
	"io/fs"
	"os"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// CheckBaseline returns an error unless a file is the baseline of a design: it accepts each warning and error that validation finds, by its
// fingerprint, and nothing that is found no longer. A finding that grows or shrinks by a responsibility or a channel has another fingerprint, and is
// not accepted any more; neither is one that becomes more severe, as a warning that is an error now. Hours and counts that change while the
// severity stays are accepted: how busy somebody may be is for [CheckLoad]. Each line of the file has a fingerprint, the severity that is accepted
// and, for readers, the code and the id of the subject, as a line of [CheckFixtures] has them:
//
//	# What we found when we began, to be worked off by June.
//	b7c9e8602b4f6a86a9ba8d1b54ed7a11 warning missing-backup smm # Nora is back in May
//	ee18e8d3e6cb08db7d658a7e9095672c warning single-point-of-failure ana
//
// A line without a severity accepts any. A note may stand there and need not. The lines of the file are what [org.Validator] takes as its Baseline, wherever else the design is judged;
// what v has as its own has no part in the check. With update it writes the file instead, sorted by code and subject. Comments stay as they do
// in the lists of CheckFixtures.
//
// It fails too where [org.Validator.Err] does, for a line that does not begin with a fingerprint, for one whose fingerprint is not of the code and
// the subject beside it, and where the report leaves out findings: see the Cap of v. A baseline is to become shorter; a list of findings that are
// to stay is better off in [CheckFixtures], and one of a few in the test, with [CheckWant].
func CheckBaseline(v org.Validator, d org.Design, file string, update bool) error {
	var f Failure
	v.Baseline = nil
	if !f.policy(v) {
		return &f
	}
	if isFolder(file) {
		f.folder(file)
		return &f
	}
	text, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !update:
		f.say(socialorg.Text{
			EN: "there is no baseline {file}; {run?to write it: {run}}{run!run the test with its update on to write it, as go test -update}",
			ES: "no existe la línea base {file}; {run?para escribirla: {run}}{run!para escribirla, ejecute la prueba con la opción de actualizar, como go test -update}",
		}, values{"file": file})
		f.is = append(f.is, err)
		return &f
	case err != nil && !update:
		f.because(err)
		return &f
	}
	b := readBaseline(file, string(text))
	r := v.Validate(d)
	f.leftOut(r, org.Warning)
	if update {
		if err := write(file, b.updated(r)); err != nil {
			f.because(err)
		}
		return f.err()
	}
	f.baseline(b, r)
	return f.err()
}

// Baseline fails the test unless a file accepts just the warnings and errors of a design, each by its fingerprint. With update it writes the
// file. See [CheckBaseline].
func Baseline(t TB, v org.Validator, d org.Design, file string, update bool) {
	if h, ok := t.(helper); ok {
		h.Helper()
	}
	fail(t, CheckBaseline(v, d, file, update))
}

// An acceptance is a line of a baseline.
type acceptance struct {
	fingerprint string
	most        org.Severity // zero where the line does not say
	is          Expect       // zero where the line does not say
	note        string
	at          string // file and line
}

// fingerprinted reports whether a has what may be a fingerprint.
func (a *acceptance) fingerprinted() bool {
	return org.Validator{Baseline: []string{a.fingerprint}}.Err() == nil
}

// A baseline is what its file says.
type baseline struct {
	file     string
	comments string
	lines    []acceptance
}

func readBaseline(file, text string) baseline {
	b := baseline{file: file}
	b.comments = readList(text, func(n int, line string) {
		a := acceptance{fingerprint: line, at: file + ":" + strconv.Itoa(n) + ": "}
		if i := strings.IndexAny(line, " \t"); i >= 0 {
			rest := ""
			a.fingerprint, rest = line[:i], line[i:]
			a.most, rest = severityOf(rest)
			if a.note = rest; rest != "" && !strings.HasPrefix(rest, "#") {
				a.is, a.note = expectOf(rest)
			}
		}
		b.lines = append(b.lines, a)
	})
	return b
}

// severityOf reads the severity with which the rest of a line may begin.
func severityOf(line string) (s org.Severity, rest string) {
	line = strings.TrimSpace(line)
	word, rest := line, ""
	if i := strings.IndexAny(line, " \t"); i >= 0 {
		word, rest = line[:i], strings.TrimSpace(line[i:])
	}
	if s.UnmarshalText([]byte(word)) != nil || s < org.Info {
		return 0, line
	}
	return s, rest
}

// updated returns the file that accepts what was found: a note only where it was accepted before.
func (b baseline) updated(r org.Report) []byte {
	notes := map[string]string{}
	for _, a := range b.lines {
		notes[a.fingerprint] = a.note
	}
	var all []acceptance
	for _, x := range r.Findings {
		print := x.Fingerprint()
		if note, accepted := notes[print]; accepted || x.Severity >= org.Warning {
			all = append(all, acceptance{fingerprint: print, most: x.Severity, is: of(x), note: note})
		}
	}
	slices.SortFunc(all, func(a, o acceptance) int {
		return cmp.Or(a.is.compare(o.is), cmp.Compare(a.fingerprint, o.fingerprint), cmp.Compare(o.most, a.most))
	})
	var text bytes.Buffer
	text.WriteString(b.comments)
	for _, a := range slices.CompactFunc(all, func(a, o acceptance) bool { return a.fingerprint == o.fingerprint }) {
		text.WriteString(strings.TrimRight(a.fingerprint+" "+a.most.String()+" "+a.is.String()+" "+a.note, " ") + "\n")
	}
	return text.Bytes()
}

// baseline says what differs between a baseline and what was found.
func (f *Failure) baseline(b baseline, r org.Report) {
	found := map[string]org.Finding{}
	for _, x := range slices.Backward(r.Findings) { // the most severe comes first
		found[x.Fingerprint()] = x
	}
	accepted := map[string]org.Severity{}
	for _, a := range b.lines {
		if !a.fingerprinted() {
			f.say(socialorg.Text{
				EN: "{at}{got} is no fingerprint, which has 32 hexadecimal digits",
				ES: "{at}{got} no es una huella, que tiene 32 cifras hexadecimales",
			}, values{"at": a.at, "got": quoted(a.fingerprint)})
			continue
		}
		most := cmp.Or(a.most, org.Error)
		accepted[a.fingerprint] = max(accepted[a.fingerprint], most)
		x, ok := found[a.fingerprint]
		if ok && x.Severity > most {
			f.say(socialorg.Text{
				EN: "{at}{got} is accepted as {was} and is {is} now",
				ES: "{at}{got} se acepta como {was}, pero ahora es {is}",
			}, values{"at": a.at, "got": quoted(of(x).String()), "was": quoted(most.String()), "is": quoted(x.Severity.String())})
		}
		if ok && a.is != (Expect{}) && a.is != of(x) {
			f.say(socialorg.Text{
				EN: "{at}{got} stands beside a fingerprint that is of {want}",
				ES: "{at}{got} figura junto a una huella que es de {want}",
			}, values{"at": a.at, "got": quoted(a.is.String()), "want": quoted(of(x).String())})
		}
	}
	fresh := slices.DeleteFunc(atLeast(places(r.Findings), org.Warning), func(p place) bool { return p.Severity <= accepted[p.Fingerprint()] })
	if len(fresh) > 0 {
		f.say(socialorg.Text{
			EN: "{file} does not accept {n#this finding|these {n} findings}:", ES: "{file} no acepta {n#este hallazgo|estos {n} hallazgos}:",
		}, values{"file": b.file, "n": len(fresh)})
		f.lines[len(f.lines)-1].findings = fresh
	}
	gone := b.gone(found)
	judged := codesOf(r)
	quiet := func(l lack) bool { return l.Code != "" && !slices.Contains(judged, l.Code) }
	f.stale(b, slices.DeleteFunc(slices.Clone(gone), quiet), fresh)
	if len(f.lines) > 1 || len(f.lines) == 1 && !(len(fresh) > 0 && allMistakes(fresh)) {
		f.say(socialorg.Text{
			EN: "{run?if the design is right as it is: {run}}{run!if the design is right as it is, run the test with its update on, as go test -update}",
			ES: "{run?si el diseño es correcto tal como está: {run}}{run!si el diseño es correcto tal como está, ejecute la prueba con la opción de actualizar, como go test -update}",
		}, nil)
	}
	f.quiet(b, slices.DeleteFunc(gone, func(l lack) bool { return !quiet(l) }))
}

// gone returns what a baseline accepts and is not found.
func (b *baseline) gone(found map[string]org.Finding) (all []lack) {
	for _, a := range b.lines {
		if _, ok := found[a.fingerprint]; ok || !a.fingerprinted() {
			continue
		}
		l := lack{Expect: a.is, at: a.at}
		if a.is == (Expect{}) {
			l.at += a.fingerprint
		}
		all = append(all, l)
	}
	return all
}

// stale says what a baseline accepts and is found no longer, and what has become another finding of the same.
func (f *Failure) stale(b baseline, gone []lack, fresh []place) {
	if len(gone) == 0 {
		return
	}
	for i := range gone {
		if slices.ContainsFunc(fresh, func(p place) bool { return p.expect() == gone[i].Expect }) {
			gone[i].hint.text = socialorg.Text{EN: ": it has grown, shrunk or moved", ES: ": ha crecido, ha menguado o ha cambiado de sitio"}
		}
	}
	f.say(socialorg.Text{
		EN: "{file} accepts {n#a finding that is|{n} findings that are} found no longer, so that {n#its line is|their lines are} to go:",
		ES: "{file} acepta {n#un hallazgo que ya no se da; su línea sobra|{n} hallazgos que ya no se dan; sus líneas sobran}:",
	}, values{"file": b.file, "n": len(gone)})
	f.lines[len(f.lines)-1].missing = gone
}

// quiet says what a baseline accepts and no rule has looked for.
func (f *Failure) quiet(b baseline, unjudged []lack) {
	if len(unjudged) == 0 {
		return
	}
	f.say(socialorg.Text{
		EN: "{file} accepts {n#a finding that was not judged, as its level or the rules of the Validator have it; its line is|{n} findings that were not judged, as their levels or the rules of the Validator have it; their lines are} of no use as long as that is so:",
		ES: "{file} acepta {n#un hallazgo que no se ha juzgado, por su nivel o por las reglas del Validator; su línea no sirve|{n} hallazgos que no se han juzgado, por su nivel o por las reglas del Validator; sus líneas no sirven} de nada mientras siga así:",
	}, values{"file": b.file, "n": len(unjudged)})
	f.lines[len(f.lines)-1].missing = unjudged
}
