package org_test

import (
	"fmt"
	"iter"
	"math"
	"slices"
	"strings"
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

// A team of agents who all do the same is not split: more of them share the work, first in the seats that are open.
func ExampleSplit_seats() {
	d := org.Design{
		Channels: []org.Channel{{ID: "wa", Kind: role.ChannelMessaging, MessagesPerDay: new(300.0)}},
		Positions: []org.Position{
			{ID: "jefe", Roles: []role.Role{role.Strategist, role.Manager}, Holders: []org.Holder{{ID: "ana"}}},
			{ID: "sac", Roles: []role.Role{role.CustomerCareAgent}, ReportsTo: "jefe", Holders: []org.Holder{{ID: "turno", Count: 3}}, Seats: 5},
		},
	}
	s, _ := org.NextHire(d)
	fmt.Println(s.Cut, s.Fill, s.Open, s.People, 1+s.More)
	fmt.Println(s.Message(language.English))
	// Output:
	// seats sac 2 3 4
	// Fill the 2 open seats of the position “sac” and hire 2 more people for it (7 in all): there are 175 hours of work a week, and 84 available. The busiest would then use 89% of their time.
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
	switch {
	case s.Cut == org.CutShare:
		return after, ""
	case s.Cut == org.CutSeats:
		after, _ = d.With() // one who is there already is not more than those who are wanted
		i := slices.IndexFunc(d.Positions, func(p org.Position) bool { return p.ID == s.Position })
		after.Positions = slices.Clone(d.Positions)
		after.Positions[i].Holders = append(slices.Clip(d.Positions[i].Holders), org.Holder{ID: "nueva-" + s.Position, Count: 1 + s.More})
		return after, "nueva-" + s.Position
	case s.Fill != "":
		return after, s.Fill + "-person"
	}
	after.Positions[len(after.Positions)-1].Holders = []org.Holder{{ID: "nueva-" + s.New, Count: 1 + s.More}}
	return after, "nueva-" + s.New
}

// hires yields what a design needs next, and after that is done what it needs then, with the design that it is said of.
func hires(d org.Design) iter.Seq2[org.Split, org.Design] {
	return func(yield func(org.Split, org.Design) bool) {
		for range 4 {
			s, ok := org.NextHire(d)
			if !ok || !yield(s, d) {
				return
			}
			d, _ = hired(s, d)
		}
	}
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
	cut, filled, shared := 0, 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		for s, d := range hires(crowded(seed, d)) {
			after, _ := hired(s, d)
			subset(t, seed, "the split made a", gaps(after), gaps(d))
			switch {
			case s.Cut == org.CutSeats:
				shared++
				if s.New != "" || s.Fill != "" && (s.Fill != s.Position || s.Open == 0) || !slices.Equal(s.Goes.Responsibilities, s.Stays.Responsibilities) || s.People < 1 {
					t.Errorf("seed %d: %+v", seed, s)
				}
			case s.Fill != "":
				filled++
				if s.New != "" || s.Cut != org.CutVacancy || s.Goes.Hours < 0 || len(s.Goes.Responsibilities) == 0 {
					t.Errorf("seed %d: %+v", seed, s)
				}
			default:
				cut++
				for _, x := range s.Goes.Responsibilities {
					if slices.Contains(s.Stays.Responsibilities, x) || x == role.ControlAccountAccess {
						t.Errorf("seed %d: %s goes", seed, x)
					}
				}
			}
		}
	})
	if cut < 20 || filled < 20 || shared < 20 {
		t.Errorf("%d splits, %d vacancies filled, %d positions shared", cut, filled, shared)
	}
}

// TestSplitsSayWhatLoadsSay holds that a split starts from the load that the report shows and accounts for all of it, and that filling a
// vacancy makes the load that it says.
func TestSplitsSayWhatLoadsSay(t *testing.T) {
	t.Parallel()
	several := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		for s, d := range hires(crowded(seed, d)) {
			l, positions := loadsIn(d, s.Position)
			if !alike(s.Before, l.Hours) || !alike(s.Available, l.Available) || s.Known != l.Known {
				t.Errorf("seed %d: %v of %v hours, the load has %v of %v", seed, s.Before, s.Available, l.Hours, l.Available)
			}
			if sum := s.Stays.Hours + s.Goes.Hours + s.Elsewhere; !alike(sum, s.Before) {
				t.Errorf("seed %d: %v, %v and %v hours of %v", seed, s.Stays.Hours, s.Goes.Hours, s.Elsewhere, s.Before)
			}
			if positions > 1 {
				several++
			}
			if positions == 1 && s.Elsewhere > 0.01 {
				t.Errorf("seed %d: %v hours elsewhere of one position", seed, s.Elsewhere)
			}
			after, newcomer := hired(s, d)
			now, _ := loadsIn(after, s.Position, newcomer)
			if s.Fill != "" && !alike(now.Hours, s.Stays.Hours+s.Elsewhere) {
				t.Errorf("seed %d: %v hours are left, the split says %v and %v", seed, now.Hours, s.Stays.Hours, s.Elsewhere)
			}
		}
	})
	if several < 5 {
		t.Errorf("%d people with several positions", several)
	}
}

// loadsIn adds up the loads of those in a position, without some, and counts all positions that any of them is in.
func loadsIn(d org.Design, position string, without ...string) (sum org.Load, positions int) {
	all := map[string]bool{}
	sum.Known = true
	for _, l := range (org.Validator{}).View(d).Loads() {
		if !slices.Contains(l.Positions, position) || slices.Contains(without, l.Holder) {
			continue
		}
		sum.Hours, sum.Available, sum.Known = sum.Hours+l.Hours, sum.Available+l.Available, sum.Known && l.Known
		for _, id := range l.Positions {
			all[id] = true
		}
	}
	return sum, len(all)
}

// TestSplitsFit holds that where a split says that there is time there is, what is handed over between the two included.
func TestSplitsFit(t *testing.T) {
	t.Parallel()
	fit, more, shared, raised := 0, 0, 0, 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		for s, d := range hires(crowded(seed, d)) {
			if s.More > 0 {
				more++
			}
			after, newcomer := hired(s, d)
			if s.Cut == org.CutShare {
				raised++
				if l := loadOf(after, s.Holder); l.Hours > l.Available+0.01 || s.Share > 1 {
					t.Errorf("seed %d: %s has %v of %v hours with a share of %v", seed, s.Holder, l.Hours, l.Available, s.Share)
				}
				continue
			}
			if s.Cut == org.CutSeats {
				shared++
				over := false
				for _, l := range (org.Validator{}).View(after).Loads() {
					over = over || slices.Contains(l.Positions, s.Position) && l.Hours > l.Available+0.01
				}
				if over != (s.Over > 0.02) {
					t.Errorf("seed %d: too much: %v, the split says by %v", seed, over, s.Over)
				}
				if s.More > 0 && s.Over == 0 && fewer(d, s) {
					t.Errorf("seed %d: %d more people would do: %+v", seed, s.More, s)
				}
				continue
			}
			now, fresh := loadOf(after, positionOf(d, s.Position).Holders[0].ID), loadOf(after, newcomer)
			if s.Fill != "" {
				if (s.More == 0) != (now.Hours <= now.Available+0.01 && fresh.Hours <= fresh.Available+0.01) {
					t.Errorf("seed %d: %d more, with %v of %v and %v of %v hours", seed, s.More, now.Hours, now.Available, fresh.Hours, fresh.Available)
				}
				continue
			}
			if fresh.Hours > fresh.Available+0.01 {
				t.Errorf("seed %d: %d people have %v of %v hours", seed, fresh.People, fresh.Hours, fresh.Available)
			}
			if s.Over > 0 {
				continue
			}
			fit++
			if now.Hours > now.Available+0.01 {
				t.Errorf("seed %d: %v of %v hours stay, the split says %v and %v", seed, now.Hours, now.Available, s.Stays.Hours, s.Elsewhere)
			}
		}
	})
	if fit < 20 || more < 10 || shared < 10 || raised < 10 {
		t.Errorf("%d fit, %d take several people, %d are shared, %d shares are raised", fit, more, shared, raised)
	}
}

// fewer reports whether one person less would do where several are to share a position.
func fewer(d org.Design, s org.Split) bool {
	s.More--
	after, _ := hired(s, d)
	for _, l := range (org.Validator{}).View(after).Loads() {
		if slices.Contains(l.Positions, s.Position) && l.Hours > l.Available+0.01 {
			return false
		}
	}
	return true
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

// agents are three in five seats with so many messages a day to answer, and a designer with too little time.
func agents(messages float64, seats int) org.Design {
	return org.Design{
		Channels: []org.Channel{{ID: "wa", Kind: role.ChannelMessaging, MessagesPerDay: &messages}, {ID: "ig", PostsPerWeek: new(14.0)}},
		Positions: []org.Position{
			{ID: "jefe", Roles: []role.Role{role.Strategist, role.Manager}, Holders: heldBy("ana")},
			{ID: "sac", Roles: []role.Role{role.CustomerCareAgent}, ReportsTo: "jefe", Holders: []org.Holder{{ID: "turno", Count: 3}}, Seats: seats},
			{ID: "arte", Roles: []role.Role{role.Designer}, ReportsTo: "jefe", Holders: []org.Holder{{ID: "eva", Share: new(0.2)}}},
		},
	}
}

func TestTeamsGrow(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		messages   float64
		seats      int
		position   string
		open, more int
		es         string
	}{
		{300, 0, "sac", 0, 3, "Contratar a 4 personas más para el puesto «sac» (7 en total): hay al menos 175 horas semanales de trabajo y se dispone de 84. Quien más trabajo tenga ocupará el 89 % de su tiempo."},
		{300, 9, "sac", 6, 3, "Cubrir 4 de las 6 plazas libres del puesto «sac» (7 en total)"},
		{300, 4, "sac", 1, 3, "Cubrir la plaza libre del puesto «sac» y contratar a 3 personas más (7 en total)"},
		{300, 7, "sac", 4, 3, "Cubrir las 4 plazas libres del puesto «sac» (7 en total)"},
		{180, 0, "sac", 0, 0, "Contratar a otra persona para el puesto «sac» (4 en total)"},
		{10, 0, "arte", 0, 0, "Ampliar hasta el 25 % la dedicación de «eva» en el puesto «arte»"},
	} {
		s, ok := org.NextHire(agents(tt.messages, tt.seats))
		if !ok || s.Position != tt.position || (s.Cut == org.CutSeats) != (tt.position == "sac") || s.Open != tt.open || s.More != tt.more {
			t.Errorf("%+v: split %+v", tt, s)
		}
		if got := s.Message(language.EuropeanSpanish); !strings.HasPrefix(strings.ReplaceAll(got, "\u00a0", " "), tt.es) {
			t.Errorf("%+v: %s", tt, got)
		}
	}
	d := agents(300, 0)
	if p := org.Plan(d); p.Overloaded != 2 || p.Message(language.EuropeanSpanish) != "No hay tareas sin asignar. Lo que falta es tiempo: hay 2 personas o equipos con más trabajo que horas." ||
		p.Message(language.English) != "No work is left unassigned. What is short is time: 2 people or teams have more work than hours." {
		t.Errorf("plan %+v: %s", p, p.Message(language.EuropeanSpanish))
	}
	s, _ := org.NextHire(d)
	after := s.Apply(d)
	if after.Positions[1].Seats != 7 || d.Positions[1].Seats != 0 || !org.Validate(after).Has(org.Vacancy) {
		t.Errorf("%d seats are opened", after.Positions[1].Seats)
	}
	after, _ = hired(s, d)
	if s, ok := org.NextHire(after); !ok || s.Position != "arte" {
		t.Errorf("the next who has too much: %+v", s)
	}
}

func TestNobodyIsHiredWhereThereIsTime(t *testing.T) {
	t.Parallel()
	if s, ok := org.NextHire(twoPeople()); ok {
		t.Errorf("split %+v", s)
	}
}

// A part-timer who has a few hours too many works more of them, and nobody is hired; beyond a week of one person somebody is.
func TestShareIsRaisedFirst(t *testing.T) {
	t.Parallel()
	d := pressed()
	d.Channels[0].MessagesPerDay, d.Channels[0].CommentsPerDay = new(2.0), new(3.0)
	s, ok := org.NextHire(d)
	if !ok || s.Cut != org.CutShare || s.Position != "video" || s.Holder != "ivo" || s.Share != 0.7 {
		t.Fatalf("%+v", s)
	}
	for tag, want := range map[string]string{
		"en":    "Raise the share of “ivo” in the position “video” to 70%: there are 22.5 hours of work a week, and 20.4 available.",
		"es":    "Ampliar hasta el 70\u00a0% la dedicación de «ivo» en el puesto «video»: hay 22,5 horas semanales de trabajo y se dispone de 20,4.",
		"es-MX": "Ampliar a 70% el tiempo asignado de “ivo” en el puesto “video”: hay 22.5 horas semanales de trabajo y se dispone de 20.4.",
	} {
		if got := s.Message(language.MustParse(tag)); got != want {
			t.Errorf("%s: %s", tag, got)
		}
	}
	after := s.Apply(d)
	if l := loadOf(after, "ivo"); l.Hours > l.Available || *d.Positions[3].Holders[0].Share != 0.6 {
		t.Errorf("%v of %v hours, and the design has %v", l.Hours, l.Available, *d.Positions[3].Holders[0].Share)
	}
	if _, more := org.NextHire(after); more {
		t.Error("there is more to do")
	}
	d.Channels[0].VideosPerWeek = new(20.0)
	if s, _ := org.NextHire(d); s.Cut == org.CutShare {
		t.Errorf("%+v", s)
	}
	d.Channels[0].VideosPerWeek = new(9.0)
	d.Positions[2].Holders = []org.Holder{{ID: "ivo", Share: new(0.4)}} // who works all of the week
	if s, _ := org.NextHire(d); s.Cut == org.CutShare {
		t.Errorf("%+v", s)
	}
}
