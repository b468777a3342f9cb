package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// Localize returns err as an error whose Error speaks the language of tag, Spanish or else English: for require.NoError, and for whatever else
// prints the error of a check. It takes every error of the library that knows both languages, those of [org.Decode], [org.Design.With] and
// [org.Validator.Err] among them, and leaves any other as it is. Errors of Decode say file:line:column where the decoder was given a Name. errors.Is and errors.As find what they find in err; nil stays nil. For the
// failures of tests there is [In].
func Localize(err error, tag language.Tag) error {
	if err == nil {
		return nil
	}
	if lines := spoken(err); !slices.ContainsFunc(lines, func(l line) bool { return l.verbatim != "" }) {
		return &localized{err, (&Failure{lines: lines}).Message(tag)}
	}
	return err
}

// localized is an error in the words of another language.
type localized struct {
	error

	words string
}

func (e *localized) Error() string { return e.words }

func (e *localized) Unwrap() error { return e.error }

// spoken returns what an error says, a line for each thing that is wrong.
func spoken(err error) (lines []line) {
	switch e := err.(type) { //nolint:errorlint // what wraps an error has words of its own
	case kpi.LocalizedError:
		return []line{{spoken: e.Message}}
	case *org.DecodeError:
		for i := range e.Faults {
			x := &e.Faults[i]
			lines = append(lines, line{
				text: socialorg.Text{
					EN: "{at?{at}}{at!line {line}, column {column}: }{fault}", ES: "{at?{at}}{at!línea {line}, columna {column}: }{fault}",
				},
				values: values{"at": named(e.Name, x), "line": x.Line, "column": x.Column, "fault": said(x.Message)},
			})
		}
		if e.More > 0 {
			lines = append(lines, line{text: socialorg.Text{EN: "and {n} more", ES: "y {n} más"}, values: values{"n": e.More}})
		}
	case *org.PolicyError:
		for _, x := range e.Faults {
			lines = append(lines, line{spoken: x.Message})
		}
	case interface{ Unwrap() []error }:
		for _, one := range e.Unwrap() {
			lines = append(lines, spoken(one)...)
		}
	}
	if lines == nil {
		return []line{{verbatim: err.Error()}}
	}
	return lines
}

// named is the place of a fault in a document that has a name, "" in any other.
func named(document string, x *org.DecodeFault) string {
	if document == "" {
		return ""
	}
	return locus(document, org.Place{Line: x.Line, Column: x.Column})
}
