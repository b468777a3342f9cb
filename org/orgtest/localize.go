package orgtest

import "golang.org/x/text/language"

// Localize returns err as an error whose Error speaks the language of tag, Spanish or else English: for require.NoError and whatever else prints
// the error of a check. It takes every error of the library that says itself in both languages, such as [*Failure] and [*org.ChangeError], and
// leaves any other as it is. errors.Is and errors.As find what they find in err; nil stays nil. For failures of tests there is [In].
func Localize(err error, tag language.Tag) error {
	if said, ok := err.(saying); ok { //nolint:errorlint // what wraps it has words of its own
		return &localized{said, tag}
	}
	return err
}

// saying is what errors of the library are.
type saying interface {
	error
	Message(tag language.Tag) string
}

type localized struct {
	saying

	tag language.Tag
}

func (e *localized) Error() string { return e.Message(e.tag) }

func (e *localized) Unwrap() error { return e.saying }
