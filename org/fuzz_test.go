package org_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// FuzzValidate decodes whatever it is given and holds the report of what decodes to a few laws.
func FuzzValidate(f *testing.F) {
	for seed := range uint64(20) {
		var doc bytes.Buffer
		if err := org.Encode(&doc, sample.Design(sample.Rand(seed))); err != nil {
			f.Fatal(err)
		}
		f.Add(doc.String())
	}
	f.Add(`{"positions":[{"id":"a","reportsTo":"a","seats":-3,"holders":[{"id":"","share":-1,"count":-2}]}]}`)
	f.Add(`{"brands":[{"id":""}],"channels":[{"id":"","kind":"blog","brand":""}],"approvals":[{"by":""}],"positions":[{"id":""}]}`)
	f.Add(`{"liaisons":[{"between":[]}],"objectives":[],"outside":[{"id":"a","kind":"client"}],"positions":[{"id":"a"},{"id":"A"}]}`)
	f.Fuzz(func(t *testing.T, doc string) {
		d, err := org.Decode(strings.NewReader(doc))
		if err != nil {
			return
		}
		report := org.Validate(d)
		checkReport(t, d, report)
	})
}

// FuzzLiteral validates what no document can hold: values out of range, words and ids of any bytes.
func FuzzLiteral(f *testing.F) {
	f.Add(uint64(1), "cm", "x", 1.5, 3, uint8(2))
	f.Add(uint64(2), "\xff\xfe", "a/b\n", -1.0, -3, uint8(200))
	f.Fuzz(func(t *testing.T, seed uint64, id, word string, number float64, count int, part uint8) {
		d := sample.Design(sample.Rand(seed))
		p := &d.Positions[0]
		p.ID, p.Seats, p.HoursPerWeek, p.OpenSince = id, count, &number, word
		p.Roles = append(p.Roles, role.Role(word))
		p.Holders = append(p.Holders, org.Holder{ID: word, Share: &number, Count: count})
		p.Duties = append(p.Duties, org.Duty{Responsibility: role.Responsibility(word), Part: role.Part(part), Channels: []string{word}})
		p.Hours = []org.Hours{{TimeZone: "UTC", Days: word, From: id, To: word}}
		d.Channels = append(d.Channels, org.Channel{ID: word, Kind: role.ChannelKind(id), Status: org.Status(word), Brand: word, CommentsPerDay: &number})
		d.Liaisons = append(d.Liaisons, org.Liaison{Between: []string{id, word}, Cadence: role.Cadence(part)})
		d.Suppress = []org.Suppression{{Code: org.Code(word), Subject: id, Reason: word}}
		checkReport(t, d, org.Validate(d))
	})
}

func checkReport(t *testing.T, d org.Design, report org.Report) {
	t.Helper()
	if diff := cmp.Diff(report, org.Validate(d)); diff != "" {
		t.Errorf("two reports on one design differ (-first +second):\n%s", diff)
	}
	names := d.Names()
	for _, f := range report.Findings {
		if f.Severity < org.Info || f.Severity > org.Error {
			t.Errorf("%s has the severity %v", f.Code, f.Severity)
		}
		for _, tag := range []language.Tag{language.Spanish, language.English} {
			for _, text := range []string{f.Message(tag), f.MessageWith(tag, names)} {
				if text == "" || text == string(f.Code) || strings.ContainsAny(text, "{}") && !holdsBraces(d) || !utf8.ValidString(text) {
					t.Errorf("%s says %q", f.Code, text)
				}
			}
		}
	}
}

// holdsBraces reports whether braces in a sentence may be the design's own.
func holdsBraces(d org.Design) bool { return strings.ContainsAny(fmt.Sprintf("%+v", d), "{}") }

func TestHostileDesigns(t *testing.T) {
	t.Parallel()
	t.Run("a cycle of 100,000", func(t *testing.T) {
		t.Parallel()
		r := org.Validate(sample.Ring(100_000))
		at := slices.IndexFunc(r.Findings, func(f org.Finding) bool { return f.Code == org.ReportingCycle })
		if at < 0 {
			t.Fatal("no cycle found")
		}
		f := r.Findings[at]
		if f.Args.Count != 100_000 || len(f.Args.Related) != 100 {
			t.Errorf("a cycle of %d, %d of them listed; want 100000 and 100", f.Args.Count, len(f.Args.Related))
		}
		if n := utf8.RuneCountInString(f.Message(language.Spanish)); n > 300 {
			t.Errorf("the sentence has %d characters", n)
		}
	})
	t.Run("a line of 100,000", func(t *testing.T) {
		t.Parallel()
		d := sample.Ring(100_000)
		d.Positions[99_999].ReportsTo = ""
		r := org.Validate(d)
		if r.Has(org.ReportingCycle) || !r.Has(org.StageUncovered) {
			t.Errorf("findings %v", r.Findings)
		}
	})
	t.Run("200,000 channels", func(t *testing.T) {
		t.Parallel()
		d := org.Design{Positions: sound().Positions}
		for i := range 200_000 {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i)})
		}
		r := org.Validate(d)
		if !r.Has(org.InvalidValue) || r.Has(org.StageUncovered) || len(r.Coverage) > 0 {
			t.Errorf("%d cells, findings %v", len(r.Coverage), r.Findings)
		}
	})
	t.Run("10,000 channels", func(t *testing.T) {
		t.Parallel()
		d := org.Design{Positions: sound().Positions}
		for i := range 10_000 {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i)})
		}
		if r := org.Validate(d); r.Has(org.InvalidValue) || len(r.Coverage) < 100_000 {
			t.Errorf("%d cells, findings %v", len(r.Coverage), r.Findings)
		}
	})
	t.Run("20,000 positions, each with exceptions of its own, on 1,000 channels", func(t *testing.T) {
		t.Parallel()
		d := sample.Large(20_000)
		for i := range 1_000 {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprint("c", i)})
		}
		all := slices.Collect(role.Responsibilities())
		for i := range d.Positions {
			d.Positions[i].Channels = nil
			for bit := range 15 {
				if i>>bit&1 != 0 {
					d.Positions[i].Without = append(d.Positions[i].Without, all[bit])
				}
			}
		}
		if r := org.Validate(d); r.Has(org.InvalidValue) {
			t.Errorf("channels that are alike are judged once, but of these it says %v", r.Findings)
		}
		for i := range 100 {
			d.Positions[i].Channels = []string{fmt.Sprint("c", i)}
		}
		if r := org.Validate(d); !r.Has(org.InvalidValue) {
			t.Errorf("%d cells", len(r.Coverage))
		}
	})
	t.Run("a fault in each of 10,000 positions", func(t *testing.T) {
		t.Parallel()
		d := sample.Large(10_000)
		for i := range d.Positions {
			d.Positions[i].ReportsTo = fmt.Sprint("nadie", i)
			d.Positions[i].HoursPerWeek = new(-1.0)
		}
		r := org.Validate(d)
		want := []org.Omitted{{Code: org.InvalidValue, Count: 9_900}, {Code: org.UnknownReference, Count: 9_900}}
		if diff := cmp.Diff(want, r.Omitted); diff != "" {
			t.Errorf("omitted (-want +got):\n%s", diff)
		}
		all := org.Validator{Cap: -1}.Validate(d)
		if n := all.Count(org.Error); n < 20_000 {
			t.Errorf("%d errors without a cap, want 20000 at least", n)
		}
	})
}
