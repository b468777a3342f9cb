package org_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
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

// An open position for the same work is filled before another one is created.
func ExampleSplit_fill() {
	d := org.Design{
		Channels: []org.Channel{{ID: "ig", PostsPerWeek: new(7.0), CommentsPerDay: new(60.0), MessagesPerDay: new(30.0)}},
		Positions: []org.Position{
			{ID: "todo", Roles: []role.Role{role.Strategist, role.Manager, role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "todo"},
		},
	}
	s, _ := org.NextHire(d)
	fmt.Println(s.Fill, s.Cut, s.More)
	fmt.Println(s.Message(language.English))
	// Output:
	// cm vacancy 0
	// Fill the vacancy “cm”: of 43.8 hours of work a week in “todo”, 19 go to whoever fills it and 24.8 stay; whoever holds “todo” has 34 hours a week.
}

// crowded is a random design with more to do, with vacancies and with people in two positions.
func crowded(seed uint64, d org.Design) org.Design {
	r := sample.Rand(seed)
	for i := range d.Channels {
		if d.Channels[i].MessagesPerDay == nil && r.IntN(2) == 0 {
			d.Channels[i].MessagesPerDay = new(float64(r.IntN(200)))
		}
	}
	d.Positions = slices.Clone(d.Positions)
	for i := range d.Positions {
		switch p := &d.Positions[i]; {
		case r.IntN(6) == 0:
			p.Seats = len(p.Holders) + 1
		case i > 0 && len(p.Holders) == 1 && len(d.Positions[i-1].Holders) == 1 && r.IntN(3) == 0:
			p.Holders = slices.Clone(d.Positions[i-1].Holders)
		}
	}
	return d
}

// hired is the design after a split, with everybody whom it wants there.
func hired(s org.Split, d org.Design) (after org.Design, newcomer string) {
	after = s.Apply(d)
	if s.Fill != "" {
		return after, s.Fill + "-person"
	}
	after.Positions[len(after.Positions)-1].Holders = []org.Holder{{ID: "nueva", Count: 1 + s.More}}
	return after, "nueva"
}

// loadOf returns what somebody has to do.
func loadOf(d org.Design, id string) org.Load {
	for _, l := range (org.Validator{}).View(d).Loads() {
		if l.Holder == id {
			return l
		}
	}
	return org.Load{}
}

func positionOf(d org.Design, id string) org.Position {
	p, _ := org.Validator{}.View(d).Position(id)
	return p
}

func alike(a, b float64) bool { return math.Abs(a-b) < 0.025 }

// TestSplitsAreCoherent holds that a split loses nothing: all the work is with one of the two, the access to the accounts stays in one hand, and once
// somebody is hired no gap is left that was not there.
func TestSplitsAreCoherent(t *testing.T) {
	t.Parallel()
	cut, filled := 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		d = crowded(seed, d)
		s, ok := org.NextHire(d)
		if !ok {
			return
		}
		after, _ := hired(s, d)
		subset(t, seed, "the split made a", gaps(after), gaps(d))
		if s.Fill != "" {
			filled++
			if s.New != "" || s.Cut != org.CutVacancy || s.Goes.Hours < 0 || len(s.Goes.Responsibilities) == 0 {
				t.Errorf("seed %d: %+v", seed, s)
			}
			return
		}
		cut++
		for _, x := range s.Goes.Responsibilities {
			if slices.Contains(s.Stays.Responsibilities, x) || x == role.ControlAccountAccess {
				t.Errorf("seed %d: %s goes", seed, x)
			}
		}
	})
	if cut < 20 || filled < 20 {
		t.Errorf("%d splits, %d vacancies filled", cut, filled)
	}
}

// TestSplitsSayWhatLoadsSay holds that a split starts from the load that the report shows and accounts for all of it, and that filling a
// vacancy makes the load that it says.
func TestSplitsSayWhatLoadsSay(t *testing.T) {
	t.Parallel()
	several := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		d = crowded(seed, d)
		s, ok := org.NextHire(d)
		if !ok {
			return
		}
		who := positionOf(d, s.Position).Holders[0].ID
		l := loadOf(d, who)
		if s.Before != l.Hours || s.Available != l.Available || s.Known != l.Known {
			t.Errorf("seed %d: %v of %v hours, the load has %v of %v", seed, s.Before, s.Available, l.Hours, l.Available)
		}
		if sum := s.Stays.Hours + s.Goes.Hours + s.Elsewhere; !alike(sum, s.Before) {
			t.Errorf("seed %d: %v, %v and %v hours of %v", seed, s.Stays.Hours, s.Goes.Hours, s.Elsewhere, s.Before)
		}
		if len(l.Positions) > 1 {
			several++
		}
		if len(l.Positions) == 1 && s.Elsewhere > 0.01 {
			t.Errorf("seed %d: %v hours elsewhere of one position", seed, s.Elsewhere)
		}
		after, _ := hired(s, d)
		if now := loadOf(after, who); s.Fill != "" && !alike(now.Hours, s.Stays.Hours+s.Elsewhere) {
			t.Errorf("seed %d: %v hours are left, the split says %v and %v", seed, now.Hours, s.Stays.Hours, s.Elsewhere)
		}
	})
	if several < 5 {
		t.Errorf("%d people with several positions", several)
	}
}

// TestSplitsFit holds that where a split says that there is time there is, what is handed over between the two included.
func TestSplitsFit(t *testing.T) {
	t.Parallel()
	fit, more := 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		d = crowded(seed, d)
		s, ok := org.NextHire(d)
		if !ok {
			return
		}
		if s.More > 0 {
			more++
		}
		after, newcomer := hired(s, d)
		now, fresh := loadOf(after, positionOf(d, s.Position).Holders[0].ID), loadOf(after, newcomer)
		if s.Fill != "" {
			if (s.More == 0) != (now.Hours <= now.Available+0.01 && fresh.Hours <= fresh.Available+0.01) {
				t.Errorf("seed %d: %d more, with %v of %v and %v of %v hours", seed, s.More, now.Hours, now.Available, fresh.Hours, fresh.Available)
			}
			return
		}
		if fresh.Hours > fresh.Available+0.01 {
			t.Errorf("seed %d: %d people have %v of %v hours", seed, fresh.People, fresh.Hours, fresh.Available)
		}
		if s.Over > 0 {
			return
		}
		fit++
		if now.Hours > now.Available+0.01 {
			t.Errorf("seed %d: %v of %v hours stay, the split says %v and %v", seed, now.Hours, now.Available, s.Stays.Hours, s.Elsewhere)
		}
	})
	if fit < 20 || more < 10 {
		t.Errorf("%d fit, %d take several people", fit, more)
	}
}

// TestSplitsDoNotDependOnTheOrder holds that designs that say the same get the same split.
func TestSplitsDoNotDependOnTheOrder(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		d = crowded(seed, d)
		first, _ := org.NextHire(d)
		again, _ := org.NextHire(d)
		d.Positions = slices.Clone(d.Positions)
		slices.Reverse(d.Positions)
		other, _ := org.NextHire(d)
		if diff := cmp.Diff(first, again); diff != "" {
			t.Errorf("seed %d: %s", seed, diff)
		}
		if diff := cmp.Diff(first, other); diff != "" {
			t.Errorf("seed %d, in reverse: %s", seed, diff)
		}
	})
}

// TestPlansAndSplitsShareADesign holds that a plan and a split of one design can both be taken, in any order and more than once.
func TestPlansAndSplitsShareADesign(t *testing.T) {
	t.Parallel()
	both := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		d = crowded(seed, d)
		s, ok := org.NextHire(d)
		if !ok {
			return
		}
		p := org.Plan(d)
		if p.Hires > 0 {
			both++
		}
		for _, after := range []org.Design{s.Apply(p.Apply(d)), p.Apply(s.Apply(d)), s.Apply(s.Apply(d))} {
			if r := org.Validate(after); r.Has(org.DuplicateID) && !org.Validate(d).Has(org.DuplicateID) {
				t.Errorf("seed %d: an id twice", seed)
			}
		}
	})
	if both < 10 {
		t.Errorf("%d designs with a plan that hires and a split", both)
	}
}

// halfCM is a community manager at half time with much too much to do.
func halfCM() org.Design {
	d := org.Design{
		Brands:  []org.Brand{{ID: "rueda"}, {ID: "miga"}},
		Effort:  []org.Effort{},
		Outside: []org.Outside{},
		Positions: []org.Position{
			{ID: "marketing", Roles: []role.Role{role.Strategist}, Holders: []org.Holder{{ID: "lucia"}}},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "marketing", Holders: []org.Holder{{ID: "omar", Share: new(0.5)}}},
			{ID: "diseno", Roles: []role.Role{role.Designer}, ReportsTo: "marketing", Holders: []org.Holder{{ID: "ines"}}},
		},
	}
	for _, id := range []string{"rueda", "miga"} {
		d.Channels = append(d.Channels, org.Channel{ID: "ig-" + id, Platform: "instagram", Brand: id, PostsPerWeek: new(6.0), VideosPerWeek: new(2.0),
			CommentsPerDay: new(20.0), MessagesPerDay: new(26.0), CasesPerDay: new(2.0)})
	}
	return d
}

func TestHalfAWeekIsNotAWholeOne(t *testing.T) {
	t.Parallel()
	s, _ := org.NextHire(halfCM())
	if s.Position != "cm" || s.New != "cm-new" || s.More != 1 || s.Over != 0 || s.Stays.Hours < 10 {
		t.Errorf("split %+v", s)
	}
}

func TestVacanciesComeFirst(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		open org.Position
		fill string
	}{
		{"for a brand", org.Position{ID: "cm-miga", Roles: []role.Role{role.CommunityManager}, ReportsTo: "marketing", Brands: []string{"miga"}}, "cm-miga"},
		{"by duty", org.Position{ID: "voz", ReportsTo: "marketing", Duties: []org.Duty{{Responsibility: role.AnswerMessages}, {Responsibility: role.AnswerComments}}}, "voz"},
		{"for other work", org.Position{ID: "ads", Roles: []role.Role{role.PaidSocialSpecialist}, ReportsTo: "marketing"}, ""},
		{"for no brand", org.Position{ID: "cm-nadie", Roles: []role.Role{role.CommunityManager}, ReportsTo: "marketing", Brands: []string{}}, ""},
		{"for little", org.Position{ID: "cm-poco", Roles: []role.Role{role.CommunityManager}, ReportsTo: "marketing", HoursPerWeek: new(1.0)}, ""},
	} {
		d := halfCM()
		d.Positions = append(d.Positions, tt.open)
		s, ok := org.NextHire(d)
		if !ok || s.Position != "cm" || s.Fill != tt.fill || (s.New == "") != (tt.fill != "") {
			t.Errorf("%s: split %+v", tt.name, s)
		}
	}
	d := halfCM()
	d.Positions[1].Seats = 2
	if s, _ := org.NextHire(d); s.Fill != "cm" || len(s.Apply(d).Positions[1].Holders) != 2 {
		t.Errorf("a seat: split %+v", s)
	}
}

// TestLeadingIsWork holds that the time that leading people takes is in the split, with the one who leads them.
func TestLeadingIsWork(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Channels:  []org.Channel{{ID: "ig", PostsPerWeek: new(7.0), CommentsPerDay: new(60.0), MessagesPerDay: new(60.0)}},
		Positions: []org.Position{{ID: "todo", Roles: []role.Role{role.Strategist, role.Manager, role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}}},
	}
	alone, _ := org.NextHire(d)
	for _, id := range []string{"uno", "dos", "tres"} {
		d.Positions = append(d.Positions, org.Position{ID: id, Roles: []role.Role{role.Designer}, ReportsTo: "todo", Holders: []org.Holder{{ID: id + "-d"}}, Without: []role.Responsibility{role.CreateContent}})
	}
	led, _ := org.NextHire(d)
	if led.Position != "todo" || led.Before != loadOf(d, "ana").Hours || !alike(led.Stays.Hours+led.Goes.Hours, led.Before) || led.Before <= alone.Before-10 {
		t.Errorf("%+v alone, %+v with three people", alone, led)
	}
}

func TestNobodyIsHiredWhereThereIsTime(t *testing.T) {
	t.Parallel()
	if s, ok := org.NextHire(twoPeople()); ok {
		t.Errorf("split %+v", s)
	}
}
