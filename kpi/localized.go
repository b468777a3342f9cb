package kpi

import "golang.org/x/text/language"

// A LocalizedError is an error that speaks the language of its reader. Every error type of this package and of package kpisql is one, so that
// one errors.AsType[LocalizedError] finds what to show, whatever went wrong. The errors of UnmarshalText of the enums of all packages are, too.
type LocalizedError interface {
	error

	// Message returns the error in sentences for a reader of tag, without the name of the package.
	// What cannot be told in a language is told in English.
	Message(tag language.Tag) string
}
