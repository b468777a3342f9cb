package orgtest

import (
	"slices"

	"golang.org/x/text/language"
)

// Localize returns err as an error whose Error speaks the language of tag, Spanish or else English: for require.NoError, and for whatever else
// prints the error of a check. It takes every error of the library that knows both languages, those of [org.Decode], [org.Design.With] and
// [org.Validator.Err] among them, and leaves any other as it is. errors.Is and errors.As find what they find in err; nil stays nil. For the
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
