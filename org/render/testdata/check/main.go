// Command check writes every format of many designs into a directory, for other programs to read: see run.sh.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

func main() {
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string) error {
	all := map[string]org.Design{"large-300": sample.Large(300), "large-5000": sample.Large(5_000), "ring": sample.Ring(50), "nothing": {}}
	for name := range designs.Names() {
		doc, err := designs.Document(name)
		if err != nil {
			return err
		}
		if all[name], err = org.Decode(bytes.NewReader(doc)); err != nil {
			return err
		}
	}
	for seed := range uint64(12) {
		all[fmt.Sprintf("hostile-%02d", seed)] = sample.Hostile(sample.Rand(seed))
	}
	var errs []error
	for name, d := range all {
		for _, tag := range []language.Tag{language.English, language.Spanish} {
			errs = append(errs, write(filepath.Join(dir, name+"."+tag.String()), name, d, tag))
		}
	}
	for _, tag := range []language.Tag{language.English, language.Spanish} {
		for _, pair := range [][2]string{{"agencia", "ocho-personas"}, {"nothing", "hostile-00"}, {"hostile-01", "hostile-02"}, {"ring", "large-300"}, {"pyme", "pyme"}} {
			errs = append(errs, changes(filepath.Join(dir, "changes-"+pair[0]+"."+tag.String()), all[pair[0]], all[pair[1]], tag))
		}
		errs = append(errs, scorecard(filepath.Join(dir, "scorecard-all."+tag.String()), kpi.Scorecard{Rows: rows()}, tag),
			scorecard(filepath.Join(dir, "scorecard-none."+tag.String()), kpi.Scorecard{}, tag))
	}
	return errors.Join(errs...)
}

// changes writes what tells one design from another.
func changes(path string, before, after org.Design, tag language.Tag) error {
	c := org.Diff(before, after)
	return aside(path, func(f render.Format, w io.Writer) error { return f.WriteChanges(w, c, before, after, tag) })
}

func scorecard(path string, c kpi.Scorecard, tag language.Tag) error {
	return aside(path, func(f render.Format, w io.Writer) error { return f.WriteScorecard(w, c, tag) })
}

// rows are KPIs of every status, with names that nobody should give.
func rows() []kpi.Row {
	statuses := slices.Collect(kpi.Statuses())
	var all []kpi.Row
	for i, name := range sample.Names() {
		all = append(all, kpi.Row{
			KPI: kpi.ID(name), Name: socialorg.Text{EN: name}, Status: statuses[i%len(statuses)],
			Goal:    kpi.Goal{Critical: i%2 == 0, Target: kpi.Target{AtLeast: kpi.Int(int64(i))}},
			Reading: kpi.Reading{Undefined: &kpi.UndefinedError{Reason: kpi.Missing, Measures: []kpi.Measure{kpi.Measure(name)}}},
		})
	}
	return all
}

// aside writes the formats that a page beside a design has.
func aside(path string, write func(render.Format, io.Writer) error) error {
	for _, f := range []render.Format{render.HTML, render.Markdown} {
		var out bytes.Buffer
		if err := write(f, &out); err != nil {
			return err
		}
		if err := os.WriteFile(path+"."+string(f), out.Bytes(), 0o600); err != nil {
			return err
		}
	}
	return nil
}

func write(path, name string, d org.Design, tag language.Tag) error {
	known := org.Validate(d).Fingerprints()
	p := render.NewPage(org.Validator{Baseline: known[:len(known)/4]}, d, tag)
	p.Source, p.Tool = render.Source{Name: "designs/" + name + ".json"}, render.Tool{Version: "1.2.3", URI: "https://example.com/tool"}
	var doc bytes.Buffer
	if err := org.Encode(&doc, d); err == nil { // what is not in UTF-8 has no document
		p.Source.Doc = doc.Bytes()
	}
	for f := range render.Formats() {
		var out bytes.Buffer
		if err := f.Write(&out, p); err != nil {
			return err
		}
		if err := os.WriteFile(path+"."+string(f), out.Bytes(), 0o600); err != nil {
			return err
		}
	}
	return nil
}
