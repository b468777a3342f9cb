package org_test

import (
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
)

// Ten findings are listed, and only what is left is counted.
func TestInvalidErrorListsTen(t *testing.T) {
	t.Parallel()
	for n, want := range map[int]string{0: "org: the design has 0 errors", 1: "org: the design has 1 error", 10: "org: the design has 10 errors", 11: "and 1 more", 25: "and 15 more"} {
		err := &org.InvalidError{}
		for i := range n {
			err.Findings = append(err.Findings, org.Finding{
				Code: org.ReportingCycle, Severity: org.Error, Subject: org.Subject{Kind: org.SubjectPosition, ID: fmt.Sprint("p", i)},
			})
		}
		lines := strings.Split(err.Error(), "\n\t")
		at := 0
		if n > 10 {
			at = 11
		}
		if diff := cmp.Diff([]any{want, 1 + min(n, 11)}, []any{lines[at], len(lines)}); diff != "" {
			t.Errorf("%d (-want +got):\n%s", n, diff)
		}
	}
}
