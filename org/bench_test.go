package org_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func BenchmarkValidate(b *testing.B) {
	for _, n := range []int{10, 1_000, 100_000} {
		d := sample.Large(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = org.Validate(d)
			}
		})
	}
	b.Run("ring of 100000", func(b *testing.B) {
		d := sample.Ring(100_000)
		for b.Loop() {
			_ = org.Validate(d)
		}
	})
}

func BenchmarkMessage(b *testing.B) {
	r := org.Validate(org.Design{})
	b.ReportAllocs()
	for b.Loop() {
		for _, f := range r.Findings {
			_ = f.Message(language.Spanish)
		}
	}
}

// BenchmarkPlan is a department of thirty whom nothing is assigned to, on ten channels, with every activity and objective.
func BenchmarkPlan(b *testing.B) {
	d := idle(30, 10)
	b.ReportAllocs()
	for b.Loop() {
		_ = org.Plan(d)
	}
}
