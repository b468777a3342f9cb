package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
)

// isDesign holds for names of documents: no role has such an id, and nobody such a title.
func isDesign(name string) bool { return strings.EqualFold(filepath.Ext(name), ".json") }

// changes writes what tells one version of a design from another. It returns the file that an error is about.
func changes(say cli.Speaker, before, after string, format render.Format, w io.Writer) (file string, err error) {
	var designs [2]org.Design
	for i, name := range [...]string{before, after} {
		if designs[i], err = read(name); err != nil {
			return name, err
		}
	}
	err = format.WriteChanges(w, org.Diff(designs[0], designs[1]), designs[0], designs[1], say.Tag)
	if errors.Is(err, render.ErrFormat) {
		return "", errors.New(say.In("changes have no format %q; there are: %s.", "los cambios no tienen el formato %q. Formatos: %s.", "",
			string(format), "text, markdown, html, json"))
	}
	return "", err
}

func read(name string) (d org.Design, err error) {
	f, err := os.Open(name)
	if err != nil {
		return org.Design{}, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return org.Decode(f)
}
