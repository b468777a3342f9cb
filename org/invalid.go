package org

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// An InvalidError holds the findings of level error of a report.
type InvalidError struct{ Findings []Finding }

// Error lists ten findings in English, one a line, and counts the rest.
func (e *InvalidError) Error() string {
	const most = 10
	var b strings.Builder
	fmt.Fprintf(&b, "org: the design has %d errors", len(e.Findings))
	if len(e.Findings) == 1 {
		b.Reset()
		b.WriteString("org: the design has 1 error")
	}
	for _, f := range e.Findings[:min(len(e.Findings), most)] {
		fmt.Fprintf(&b, "\n\t%s: %s", f.Code, f.Message(language.English))
	}
	if more := len(e.Findings) - most; more > 0 {
		fmt.Fprintf(&b, "\n\tand %d more", more)
	}
	return b.String()
}

// Is reports whether target is the [Code] of one of the findings.
func (e *InvalidError) Is(target error) bool {
	c, ok := target.(Code)
	if !ok {
		return false
	}
	for i := range e.Findings {
		if e.Findings[i].Code == c {
			return true
		}
	}
	return false
}
