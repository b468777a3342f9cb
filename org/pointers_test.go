package org_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestPointers(t *testing.T) {
	t.Parallel()
	d := org.Design{
		People:     []org.Person{{ID: "bo"}},
		Activities: nil,
		Channels:   []org.Channel{{ID: "a/b~c"}},
		Outside:    []org.Outside{{ID: "prensa"}},
		Liaisons:   []org.Liaison{{Between: []string{"cm", "prensa"}}},
		Positions: []org.Position{
			{ID: "smm", Holders: []org.Holder{{ID: "bo"}, {ID: "ana"}}, Channels: []string{"x", "a/b~c"}},
			{ID: "cm", Holders: []org.Holder{{ID: "ana"}}},
		},
	}
	for _, tt := range []struct {
		subject org.Subject
		value   string
		want    string
	}{
		{org.Subject{}, "", ""},
		{org.Subject{Field: "version"}, "", "/version"},
		{org.Subject{Kind: org.SubjectPosition, ID: "cm"}, "", "/positions/1"},
		{org.Subject{Kind: org.SubjectPosition, ID: "cm", Field: "reportsTo"}, "x", "/positions/1/reportsTo"},
		{org.Subject{Kind: org.SubjectPosition, ID: "smm", Field: "channels"}, "a/b~c", "/positions/0/channels/1"},
		{org.Subject{Kind: org.SubjectPosition, ID: "nobody"}, "", ""},
		{org.Subject{Kind: org.SubjectPerson, ID: "bo"}, "", "/people/0"},
		{org.Subject{Kind: org.SubjectPerson, ID: "ana"}, "", "/positions/0/holders/1"},
		{org.Subject{Kind: org.SubjectPerson, ID: "ana", Field: "share"}, "", "/positions/0/holders/1/share"},
		{org.Subject{Kind: org.SubjectPerson, ID: "cm"}, "", ""},
		{org.Subject{Kind: org.SubjectChannel, ID: "a/b~c", Field: "brand"}, "", "/channels/0/brand"},
		{org.Subject{Kind: org.SubjectActivity, ID: "a/b"}, "", "/activities/a~1b"},
		{org.Subject{Kind: org.SubjectLiaison, ID: "cm+prensa", Field: "for"}, "", "/liaisons/0/for"},
		{org.Subject{Kind: org.SubjectStage, ID: "strategy"}, "", ""},
		{org.Subject{Kind: 99, ID: "strategy"}, "", ""},
	} {
		if got := d.Pointers([]org.Finding{{Subject: tt.subject, Args: org.Args{Value: tt.value}}}); len(got) != 1 || got[0] != tt.want {
			t.Errorf("%+v: %q, want %q", tt.subject, got, tt.want)
		}
	}
	if diff := cmp.Diff([]string(nil), d.Pointers(nil)); diff != "" {
		t.Error(diff)
	}
}

// TestPointersLead has each finding of random designs lead to a place of the document: its entry, where the field is not there.
func TestPointersLead(t *testing.T) {
	t.Parallel()
	led := 0
	for seed := range uint64(40) {
		d := sample.Design(sample.Rand(seed))
		var doc bytes.Buffer
		require.NoError(t, org.Encode(&doc, d))
		findings := org.Validate(d).Findings
		pointers := d.Pointers(findings)
		require.Len(t, pointers, len(findings))
		for i, pointer := range pointers {
			entry := strings.Join(strings.SplitN(pointer, "/", 4)[:min(3, strings.Count(pointer, "/")+1)], "/")
			if _, _, ok := org.Locate(doc.Bytes(), entry); !ok {
				t.Errorf("seed %d: %s %v leads to %q", seed, string(findings[i].Code), findings[i].Subject, pointer)
			}
			if pointer != "" {
				led++
			}
		}
	}
	require.Positive(t, led)
}

// A service answers with its findings and where in the document each is.
func ExampleDesign_Pointers() {
	doc := []byte("{\"positions\": [\n" +
		"  {\"id\": \"smm\", \"roles\": [\"social-media-manager\"], \"holders\": [{\"id\": \"ana\", \"share\": 0.9}]},\n" +
		"  {\"id\": \"cm\", \"roles\": [\"community-manager\"], \"reportsTo\": \"smn\", \"holders\": [{\"id\": \"ana\", \"share\": 0.9}]}\n" +
		"]}")
	d, err := org.Decode(bytes.NewReader(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	findings := org.Validate(d).Findings
	pointers := d.Pointers(findings)
	for i, place := range org.Places(doc, pointers) {
		if f := findings[i]; f.Code == org.UnknownReference || f.Code == org.OverAllocated {
			fmt.Println(string(f.Code), pointers[i], place.Line, place.Column)
		}
	}
	// Output:
	// unknown-reference /positions/1/reportsTo 3 61
	// over-allocated /positions/0/holders/0 2 64
}
