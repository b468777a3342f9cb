package render

import (
	"strings"

	"example.com/socialorg/org"
)

// A spot is what a finding is about, in the document: a JSON Pointer, and its line and column, 0 where they are not known.
type spot struct {
	pointer string
	beside  bool // the pointer is of what the finding names beside its subject
	org.Place
}

// spots returns the spot of each finding, in one reading of the document.
func (t *writer) spots(findings []org.Finding) []spot {
	spots := make([]spot, len(findings))
	if len(findings) == 0 {
		return spots
	}
	var wanted []string
	for i, pointer := range t.Design.Pointers(findings) {
		kind := findings[i].Subject.Kind
		spots[i].pointer, spots[i].beside = pointer, kind == org.SubjectStage || kind == org.SubjectResponsibility
		wanted = append(wanted, spots[i].pointer, entryOf(spots[i].pointer))
	}
	places := org.Places(t.Source.Doc, wanted)
	for i := range spots {
		spots[i].Place = places[2*i]
		if entry := places[2*i+1]; spots[i].Line == 0 && entry.Line != 0 { // the field that ought to be there is not
			spots[i].pointer, spots[i].Place = wanted[2*i+1], entry
		}
	}
	return spots
}

// entryOf cuts a pointer behind its second name.
func entryOf(pointer string) string {
	names := strings.SplitN(pointer, "/", 4)
	return strings.Join(names[:min(len(names), 3)], "/")
}
