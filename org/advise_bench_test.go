package org_test

import (
	"testing"

	"example.com/socialorg/org"
)

// BenchmarkAdvise also shows what a situation costs that is far beyond what the advice is for.
func BenchmarkAdvise(b *testing.B) {
	many := org.Situation{People: 6, Channels: accounts(200, 4, 9, 3)}
	b.Run("small", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			org.Advise(bakery())
		}
	})
	b.Run("200 channels", func(b *testing.B) {
		for b.Loop() {
			org.Advise(many)
		}
	})
}
