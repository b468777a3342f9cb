package org_test

import (
	"fmt"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func ExampleNextHire() {
	d := org.Design{
		Channels: []org.Channel{{ID: "ig", PostsPerWeek: new(7.0), CommentsPerDay: new(60.0), MessagesPerDay: new(30.0)}},
		Positions: []org.Position{{ID: "todo", Roles: []role.Role{role.Strategist, role.Manager, role.CommunityManager},
			Holders: []org.Holder{{ID: "ana"}}}},
	}
	s, ok := org.NextHire(d)
	fmt.Println(ok, s.Position, s.Before, "of", s.Available)
	fmt.Println(s.Cut.Name(language.English))
	fmt.Println("stays:", s.Stays.Role, s.Stays.Hours)
	fmt.Println("goes:", s.Goes.Role, s.Goes.Hours)
	// Output:
	// true todo 41.51 of 34
	// content stays, and whoever talks with the audience is hired
	// stays: social-media-manager 10.6
	// goes: community-manager 30.92
}

// TestSplitsAreCoherent holds that a split loses nothing: all the work is with one of the two, the access to the accounts stays in one hand, and once
// somebody is hired no gap is left that was not there.
func TestSplitsAreCoherent(t *testing.T) {
	t.Parallel()
	splits := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		r := sample.Rand(seed)
		for i := range d.Channels {
			if d.Channels[i].MessagesPerDay == nil && r.IntN(2) == 0 {
				d.Channels[i].MessagesPerDay = new(float64(r.IntN(200)))
			}
		}
		s, ok := org.NextHire(d)
		if !ok {
			return
		}
		splits++
		before := gaps(d)
		after := s.Apply(d)
		after.Positions[len(after.Positions)-1].Holders = []org.Holder{{ID: "nueva"}}
		subset(t, seed, "the split made a", gaps(after), before)
		for _, x := range s.Goes.Responsibilities {
			if slices.Contains(s.Stays.Responsibilities, x) || x == role.ControlAccountAccess {
				t.Errorf("seed %d: %s goes", seed, x)
			}
		}
		if sum := s.Stays.Hours + s.Goes.Hours; sum < s.Before-0.02 || sum > s.Before+0.02 {
			t.Errorf("seed %d: %v and %v hours of %v", seed, s.Stays.Hours, s.Goes.Hours, s.Before)
		}
	})
	if splits < 20 {
		t.Errorf("%d splits", splits)
	}
}

func TestNobodyIsHiredWhereThereIsTime(t *testing.T) {
	t.Parallel()
	if s, ok := org.NextHire(twoPeople()); ok {
		t.Errorf("split %+v", s)
	}
}
