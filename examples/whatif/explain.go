package main

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A refusal is that changes do not apply to a design.
type refusal struct {
	error

	design org.Design
}

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
	if r, ok := errors.AsType[refusal](err); ok {
		return strings.Join(refused(r.error, &r.design, tag), "\n")
	}
	return err.Error()
}

// refused says of each change why it does not apply. Where nothing that there is resembles what was meant, it lists what there is.
func refused(err error, d *org.Design, tag language.Tag) (lines []string) {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		for _, err := range all.Unwrap() {
			lines = append(lines, refused(err, d, tag)...)
		}
		return lines
	}
	e, ok := errors.AsType[*org.ChangeError](err)
	if !ok {
		return []string{err.Error()}
	}
	line := e.Message(tag)
	if e.Code == org.UnknownReference && e.Suggestion == "" && e.Position == "" && e.Holder == "" && !e.Vacant {
		if ids := idsOf(d, e.Kind); ids != nil {
			line += socialorg.Text{EN: " There are ", ES: " Hay "}.In(tag) + l10n.For(tag).And(ids) + "."
		}
	}
	return []string{line}
}

// idsOf returns the ids of the people, positions or channels of a design, of many the first ones.
func idsOf(d *org.Design, kind org.SubjectKind) (ids []string) {
	const most = 30
	note := func(id string) {
		if id = l10n.Clean(id); id != "" && len(ids) < most && !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	for _, p := range d.Positions {
		switch kind {
		case org.SubjectPosition:
			note(p.ID)
		case org.SubjectPerson:
			for _, h := range p.Holders {
				note(h.ID)
			}
		default:
		}
	}
	for _, c := range d.Channels {
		if kind == org.SubjectChannel {
			note(c.ID)
		}
	}
	return ids
}
