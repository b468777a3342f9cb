package org_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"time"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// manyPositions is a design of a large organisation as a document, about 250 bytes a position.
func manyPositions(b *testing.B, n int) []byte {
	b.Helper()
	var d org.Design
	for i := range n {
		d.Positions = append(d.Positions, org.Position{
			ID:           fmt.Sprintf("position-%d", i),
			Title:        "Responsable de atención",
			Roles:        []role.Role{role.CommunityManager},
			ReportsTo:    fmt.Sprintf("position-%d", i/8),
			Holders:      []org.Holder{{ID: fmt.Sprintf("person-%d", i), Share: new(0.5)}},
			HoursPerWeek: new(37.5),
			Channels:     []string{"instagram", "blog"},
			Duties:       []org.Duty{{Responsibility: "answer-messages", Part: role.PartAccountable}},
		})
	}
	var doc bytes.Buffer
	if err := org.Encode(&doc, d); err != nil {
		b.Fatal(err)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, doc.Bytes()); err != nil {
		b.Fatal(err)
	}
	return compact.Bytes()
}

func decodeStandard(doc []byte) error {
	d := json.NewDecoder(unsized{bytes.NewReader(doc)})
	d.DisallowUnknownFields()
	var design org.Design
	return d.Decode(&design)
}

func decodeStrict(doc []byte) error {
	_, err := org.Decode(unsized{bytes.NewReader(doc)})
	return err
}

// BenchmarkDecode reads a document in turns with Decode and with encoding/json, which reports unknown fields alone and without
// their places, and reports the median ratio of their times.
func BenchmarkDecode(b *testing.B) {
	for _, n := range []int{10, 1000, 100_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			doc := manyPositions(b, n)
			b.SetBytes(int64(len(doc)))
			b.ReportAllocs()
			var ratios []float64
			for b.Loop() {
				ours := timeDecode(b, decodeStrict, doc)
				b.StopTimer()
				theirs := timeDecode(b, decodeStandard, doc)
				b.StartTimer()
				ratios = append(ratios, float64(ours)/float64(theirs))
			}
			slices.Sort(ratios)
			b.ReportMetric(ratios[len(ratios)/2], "x-encoding/json")
		})
	}
}

func timeDecode(b *testing.B, decode func([]byte) error, doc []byte) time.Duration {
	start := time.Now()
	if err := decode(doc); err != nil {
		b.Fatal(err)
	}
	return time.Since(start)
}

// BenchmarkDecodeRefused times how soon hostile documents are refused.
func BenchmarkDecodeRefused(b *testing.B) {
	for _, tt := range []struct {
		name string
		doc  func() io.Reader
	}{
		{"100 MB", func() io.Reader { return io.LimitReader(endlessZeros{}, 100_000_000) }},
		{"unknown fields", func() io.Reader { return strings.NewReader(manyUnknownFields(1_000_000)) }},
		{"one text of 60 MiB", func() io.Reader { return strings.NewReader(`{"nam":"` + strings.Repeat("a", 60<<20) + `"}`) }},
		{"60 MiB of escapes", func() io.Reader {
			return strings.NewReader(`{"framework":{"` + strings.Repeat(`\u0061`, 10<<20) + `":1}}`)
		}},
		{"empty positions", func() io.Reader {
			return strings.NewReader(`{"positions":[` + strings.Repeat("{},", 20<<20) + `{}]}`)
		}},
		{"depth", func() io.Reader { return strings.NewReader(strings.Repeat("[", 60<<20)) }},
	} {
		b.Run(tt.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.StopTimer()
				r := tt.doc()
				b.StartTimer()
				if _, err := org.Decode(unsized{r}); err == nil {
					b.Fatal("not refused")
				}
			}
		})
	}
}
