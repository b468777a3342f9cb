package main

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// explain says in the reader's language what is wrong: the faults of a document, each as FILE:LINE:COLUMN, and the changes that do not apply.
func (o options) explain(err error) string {
	tag := language.Make(o.lang)
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		var lines []string
		for _, f := range faults.Faults {
			lines = append(lines, fmt.Sprintf("%s:%d:%d: %s", o.file, f.Line, f.Column, f.Message(tag)))
		}
		return strings.Join(lines, "\n")
	}
	if errors.Is(err, fs.ErrNotExist) {
		return socialorg.Text{EN: "There is no file ", ES: "No existe el archivo "}.In(tag) + l10n.For(tag).Quote(o.file) + "."
	}
	return strings.Join(refused(err, tag), "\n")
}

// refused says of each change why it does not apply.
func refused(err error, tag language.Tag) (lines []string) {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		for _, err := range all.Unwrap() {
			lines = append(lines, refused(err, tag)...)
		}
		return lines
	}
	if e, ok := errors.AsType[*org.ChangeError](err); ok {
		return []string{e.Message(tag)}
	}
	return []string{err.Error()}
}
