package render_test

import (
	"io"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

func BenchmarkWrite(b *testing.B) {
	for _, n := range []int{10, 300, 20_000} {
		d := sample.Large(n)
		p := render.Page{Design: d, Report: org.Validate(d), Lang: language.Spanish}
		for f := range render.Formats() {
			b.Run(string(f)+"-"+map[int]string{10: "10", 300: "300", 20_000: "20k"}[n], func(b *testing.B) {
				for b.Loop() {
					if err := f.Write(io.Discard, p); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}
