// Command check writes every format of many designs into a directory, for other programs to read: see run.sh.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/sample"
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
	return errors.Join(errs...)
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
