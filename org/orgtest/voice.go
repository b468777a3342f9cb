package orgtest

import (
	"bytes"
	"fmt"

	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// In returns t with failures in the language of tag: Spanish, or else English. For the errors of checks there is [Localize].
func In(t TB, tag language.Tag) TB {
	below, v := voiceOf(t)
	v.tag = tag
	return v.of(below)
}

// At returns t with failures that say where in a document, as file:line:column, each finding stands. The document is that of the design that is
// tested, which [org.Decode] has read. What is found about something that it does not have, as after a change, stands at its beginning; a document
// that is not read has no places but its name.
func At(t TB, file string, doc []byte) TB {
	below, v := voiceOf(t)
	v.file, v.doc = file, doc
	return v.of(below)
}

// A voice is how failures are told.
type voice struct {
	tag  language.Tag
	file string // of doc, "" for none
	doc  []byte
}

type voiced struct {
	TB
	voice
}

type voicedHelper struct {
	helper
	voice
}

// voiceOf returns the test below what In and At make, and how it is told what failed.
func voiceOf(t TB) (TB, voice) {
	switch x := t.(type) {
	case voiced:
		return x.TB, x.voice
	case voicedHelper:
		return x.helper, x.voice
	}
	return t, voice{tag: language.English}
}

func (v voice) of(t TB) TB {
	if h, ok := t.(helper); ok {
		return voicedHelper{h, v}
	}
	return voiced{t, v}
}

// Name is that of the test below.
func (t voiced) Name() string { return nameOf(t.TB) }

// Name is that of the test below.
func (t voicedHelper) Name() string { return nameOf(t.helper) }

// nameOf returns the name of a test that has one, and "" for any other.
func nameOf(t TB) string {
	if n, ok := t.(interface{ Name() string }); ok {
		return n.Name()
	}
	return ""
}

// place says of each finding that has no place yet where it stands in a document.
func (f *Failure) place(file string, doc []byte) {
	if file == "" {
		return
	}
	d, err := org.Decode(bytes.NewReader(doc))
	if err != nil { // it is not of what was judged
		d, doc = org.Design{}, nil
	}
	for i := range f.lines {
		found := f.lines[i].findings
		for k, at := range whereabouts(d, org.Report{Findings: findings(found)}, doc) {
			if found[k].at == "" {
				found[k].at = locus(file, at)
			}
		}
	}
}

func findings(all []place) []org.Finding {
	list := make([]org.Finding, len(all))
	for i := range all {
		list[i] = all[i].Finding
	}
	return list
}

// locus writes a place as editors and continuous integration read it.
func locus(file string, at org.Place) string {
	if at == (org.Place{}) {
		return file + ": "
	}
	return fmt.Sprintf("%s:%d:%d: ", file, at.Line, at.Column)
}
