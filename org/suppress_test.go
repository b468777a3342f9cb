package org_test

import (
	"testing"

	"example.com/socialorg/org"
)

// TestFirstSuppressionCounts holds that of several suppressions of one finding the first that gives a reason does, about the subject or about
// all.
func TestFirstSuppressionCounts(t *testing.T) {
	t.Parallel()
	all := org.Suppression{Code: org.UnknownReference, Reason: "todas"}
	one := org.Suppression{Code: org.UnknownReference, Subject: "a", Reason: "una"}
	none := org.Suppression{Code: org.UnknownReference, Subject: "a"}
	other := org.Suppression{Code: org.UnknownReference, Subject: "b", Reason: "otra"}
	for _, tt := range []struct {
		suppress []org.Suppression
		want     string
	}{
		{[]org.Suppression{all, one}, "todas"},
		{[]org.Suppression{one, all}, "una"},
		{[]org.Suppression{none, other, all}, "todas"},
		{[]org.Suppression{one, {Code: one.Code, Subject: "a", Reason: "después"}}, "una"},
		{[]org.Suppression{none, other}, ""},
	} {
		d := org.Design{Positions: []org.Position{{ID: "a", ReportsTo: "nadie"}}, Suppress: tt.suppress}
		r := org.Validate(d)
		got := ""
		for _, s := range r.Suppressed {
			got = s.Reason
		}
		if got != tt.want || r.Has(org.UnknownReference) != (tt.want == "") {
			t.Errorf("%v: suppressed for %q, want %q", tt.suppress, got, tt.want)
		}
	}
}
