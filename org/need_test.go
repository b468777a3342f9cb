package org_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// askedFor returns the scopes in which a design asks for a responsibility.
func askedFor(d org.Design, x role.Responsibility) (scopes []org.Scope) {
	for c := range (org.Validator{}).View(d).Cells() {
		if c.Responsibility == x && c.Need != 0 {
			scopes = append(scopes, c.Scope)
		}
	}
	return scopes
}

// What a client asks for is asked for by the brands that are a client's, wherever they stand in the list.
func TestClientsAskForTheirOwnBrands(t *testing.T) {
	t.Parallel()
	mine, theirs := org.Brand{ID: "propia"}, org.Brand{ID: "ajena", Client: "cliente"}
	for _, brands := range [][]org.Brand{{mine, theirs}, {theirs, mine}} {
		d := change(func(d *org.Design) {
			d.Brands, d.Channels = brands, nil
			d.Outside = append(d.Outside, org.Outside{ID: "cliente", Kind: role.PartyClient})
		})
		if diff := cmp.Diff([]org.Scope{{Brand: "ajena"}}, askedFor(d, role.WorkWithClient)); diff != "" {
			t.Errorf("%s first (-want +got):\n%s", brands[0].ID, diff)
		}
	}
}

// A blog that takes no comments has nobody to answer; on an account without comments there may still be something to answer.
func TestBlogsWithoutComments(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name     string
		kind     role.ChannelKind
		comments *float64
		asked    bool
	}{
		{"a blog", role.ChannelBlog, nil, true},
		{"a blog with comments", role.ChannelBlog, new(3.0), true},
		{"a blog without comments", role.ChannelBlog, new(0.0), false},
		{"an account without comments", role.ChannelAccount, new(0.0), true},
		{"an account", role.ChannelAccount, nil, true},
		{"advertising", role.ChannelAds, nil, false},
	} {
		d := change(func(d *org.Design) {
			d.Channels = []org.Channel{{ID: "uno", Kind: tt.kind, Brand: "norte", CommentsPerDay: tt.comments}}
			d.Activities[role.ActivityCustomerCare] = true
		})
		for _, x := range []role.Responsibility{role.AnswerComments, role.SupportCustomers} {
			if got := len(askedFor(d, x)) > 0; got != tt.asked {
				t.Errorf("%s, %s: %t, want %t", tt.name, x, got, tt.asked)
			}
		}
	}
}

// A finding names some of what asks for the work: not more than twenty channels, and none where none is declared.
func TestCausesAreBounded(t *testing.T) {
	t.Parallel()
	because := func(d org.Design) []org.Subject {
		for _, f := range org.Validate(d).Findings {
			if f.Subject.ID == string(role.ProduceVideo) || slices.Contains(f.Args.Responsibilities, role.ProduceVideo) {
				return f.Args.Because
			}
		}
		t.Errorf("nobody asks for videos: %v", org.Validate(d).Findings)
		return nil
	}
	declared := change(func(d *org.Design) {
		d.Channels = nil
		d.Activities[role.ActivityVideo] = true
		d.Positions[0].Without = []role.Responsibility{role.ProduceVideo}
		d.Positions[1].Without = d.Positions[0].Without
	})
	want := []org.Subject{{Kind: org.SubjectActivity, ID: string(role.ActivityVideo)}}
	if diff := cmp.Diff(want, because(declared)); diff != "" {
		t.Errorf("without channels (-want +got):\n%s", diff)
	}
	many := change(func(d *org.Design) {
		d.Channels = nil
		for i := range 30 {
			d.Channels = append(d.Channels, org.Channel{ID: fmt.Sprintf("canal-%d", i), Brand: "norte", VideosPerWeek: new(2.0)})
		}
		d.Positions[0].Without = []role.Responsibility{role.ProduceVideo}
		d.Positions[1].Without = d.Positions[0].Without
	})
	if n := len(because(many)); n != 20 {
		t.Errorf("%d causes", n)
	}
}
