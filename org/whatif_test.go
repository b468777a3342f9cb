package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func twoPeople() org.Design {
	return org.Design{
		Objectives: []org.Objective{{Kind: role.ObjectiveSales}},
		Channels:   []org.Channel{{ID: "ig", PostsPerWeek: new(4.0), CommentsPerDay: new(20.0), MessagesPerDay: new(8.0)}},
		People:     []org.Person{{ID: "ana"}, {ID: "bruno"}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "ana"}}, Backup: "cm"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}, Backup: "smm"},
		},
		Liaisons: []org.Liaison{{Between: []string{"smm", "cm"}}},
		KPIs:     []org.KPI{{ID: "er_reach", Owner: "smm", Reporter: "cm"}},
	}
}

func ExampleDesign_With() {
	d := twoPeople()
	fmt.Println(len(org.Validate(d).Findings), "findings")
	after, err := d.With(org.PersonLeaves("bruno"), org.Peak(3, "ig"))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range org.Validate(after).Findings {
		if f.Severity == org.Error {
			fmt.Println(string(f.Code), f.Subject.ID)
		}
	}
	_, err = d.With(org.PersonLeaves("brumo"))
	fmt.Println(err)
	// Output:
	// 3 findings
	// stage-uncovered creation
	// stage-uncovered publishing
	// channel-uncovered ig
	// covered-only-by-vacancy cm
	// org: there is no person "brumo"; did you mean "bruno"? (unknown-reference)
}

func TestChanges(t *testing.T) {
	t.Parallel()
	before := twoPeople()
	check := func(name string, change org.Change, want func(d *org.Design)) {
		t.Helper()
		got, err := before.With(change)
		require.NoError(t, err, name)
		d := twoPeople()
		want(&d)
		if diff := cmp.Diff(d, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff(twoPeople(), before); diff != "" {
			t.Errorf("%s changed the design that it was given:\n%s", name, diff)
		}
	}
	check("a person leaves", org.PersonLeaves("ana"), func(d *org.Design) {
		d.Positions[0].Holders, d.People = []org.Holder{}, d.People[1:]
	})
	check("the head goes", org.PositionGoes("smm"), func(d *org.Design) {
		d.Positions = d.Positions[1:]
		d.Positions[0].ReportsTo, d.Positions[0].Backup = "", ""
		d.Liaisons = []org.Liaison{}
		d.KPIs[0].Owner = ""
	})
	eva := org.Position{ID: "arte", ReportsTo: "smm", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "eva"}}}
	check("a designer comes", org.PositionComes(eva), func(d *org.Design) {
		d.Positions = append(d.Positions, eva)
		d.People = append(d.People, org.Person{ID: "eva"})
	})
	duty := org.Duty{Responsibility: role.PlanCalendar, Part: role.PartAccountable}
	check("a duty goes to the community manager", org.DutyGoesTo("cm", duty), func(d *org.Design) { d.Positions[1].Duties = []org.Duty{duty} })
	check("a peak", org.Peak(2.5), func(d *org.Design) { d.Channels[0].CommentsPerDay, d.Channels[0].MessagesPerDay = new(50.0), new(20.0) })
}

func TestChangesThatDoNotApply(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	got, err := d.With(org.PersonLeaves("anna"), org.PositionGoes("cm2"), org.PositionComes(org.Position{ID: "cm"}), org.DutyGoesTo("smm", org.Duty{Responsibility: "plan-calender"}),
		org.DutyGoesTo("smn", org.Duty{Responsibility: role.PlanCalendar}), org.Peak(math.NaN()), org.Peak(2, "igg"), org.Peak(2, "ig"))
	for _, want := range []error{org.UnknownReference, org.DuplicateID, org.InvalidValue} {
		require.ErrorIs(t, err, want)
	}
	for _, near := range []string{`"ana"?`, `"cm"?`, `"plan-calendar"?`, `"smm"?`, `"ig"?`} {
		require.ErrorContains(t, err, near)
	}
	require.InDelta(t, 16.0, *got.Channels[0].MessagesPerDay, 0, "the change that applies is made")
}

// TestPeopleAndPositionsAreToldApart says where the id belongs that was taken for another.
func TestPeopleAndPositionsAreToldApart(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	d.Positions = append(d.Positions, org.Position{ID: "libre"})
	d.People[0].Name = "Ana Ruiz"
	d.People = append(d.People, org.Person{ID: "zoe"})
	for _, test := range []struct {
		change org.Change
		want   string
	}{
		{org.PersonLeaves("smm"), `org: there is no person "smm"; that is a position, held by "ana" (unknown-reference)`},
		{org.PersonLeaves("libre"), `org: there is no person "libre"; that is a position, which nobody holds (unknown-reference)`},
		{org.PositionGoes("ana"), `org: there is no position "ana"; that is a person, in the position "smm" (unknown-reference)`},
		{org.DutyGoesTo("ana", org.Duty{Responsibility: role.RunAds}), `org: there is no position "ana"; that is a person, in the position "smm" (unknown-reference)`},
		{org.PersonLeaves("nadie"), `org: there is no person "nadie"; known: "ana" "bruno" (unknown-reference)`},
		{org.PersonLeaves("zoe"), `org: the person "zoe" is on the list of people and holds no position (unknown-reference)`},
		{org.PersonLeaves("ana ruiz"), `org: there is no person "ana ruiz"; did you mean "ana"? (unknown-reference)`},
		{org.PersonComes("eva", "ana"), `org: there is no position "ana"; that is a person, in the position "smm" (unknown-reference)`},
		{org.PersonComes("eva", "cm"), `org: the position "cm" has no vacancy; it is held by "bruno"; for one more, give it one more seat (invalid-value)`},
		{org.PersonComes("ana", "libre"), `org: "ana" is in a position already (duplicate-id)`},
	} {
		_, err := d.With(test.change)
		require.EqualError(t, err, test.want)
	}
}

// A change that does not apply says why in either language.
func TestChangeErrorsSpeak(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	d.Positions = append(d.Positions, org.Position{ID: "libre"})
	d.People[0].Name = "Ana Ruiz"
	d.People = append(d.People, org.Person{ID: "zoe"})
	for _, test := range []struct {
		change org.Change
		en, es string
	}{
		{org.PersonLeaves("smm"), "There is no person “smm”; that is a position, held by “ana”.", "No hay ninguna persona «smm»; es un puesto, que ocupa «ana»."},
		{org.PersonLeaves("libre"), "There is no person “libre”; that is a position, which nobody holds.", "No hay ninguna persona «libre»; es un puesto que nadie ocupa."},
		{org.PositionGoes("ana"), "There is no position “ana”; that is a person, in the position “smm”.", "No hay ningún puesto «ana»; es una persona, en el puesto «smm»."},
		{org.Peak(2, "nada"), "There is no channel “nada”; the only one is “ig”.", "No hay ningún canal «nada»; solo está «ig»."},
		{org.PersonLeaves("nadie"), "There is no person “nadie”; there are “ana” and “bruno”.", "No hay ninguna persona «nadie»; están «ana» y «bruno»."},
		{org.PersonLeaves("Ana Ruiz"), "There is no person “Ana Ruiz”; did you mean “ana”?", "No hay ninguna persona «Ana Ruiz»; ¿quería decir «ana»?"},
		{nil, "One of the changes is nil.", "Uno de los cambios es nil."},
		{org.DutyGoesTo("smm", org.Duty{Responsibility: "plan-calender"}), "There is no responsibility “plan-calender”; did you mean “plan-calendar”?",
			"No hay ninguna tarea «plan-calender»; ¿quería decir «plan-calendar»?"},
		{org.PositionComes(org.Position{ID: "smm"}), "A position that comes needs an id of its own, not “smm”.", "Un puesto nuevo necesita un identificador propio, y no «smm»."},
		{org.PersonAway("ama"), "There is no person “ama”; did you mean “ana”?", "No hay ninguna persona «ama»; ¿quería decir «ana»?"},
		{org.PersonComes("eva", "cm"), "The position “cm” has no vacancy; it is held by “bruno”. For one more person, give it one more seat (seats).",
			"El puesto «cm» no tiene ninguna vacante: lo ocupa «bruno». Para una persona más, indique una plaza más (seats)."},
		{org.PersonAway("zoe"), "“zoe” is on the list of people (people), but holds no position.", "«zoe» figura entre las personas (people), pero no ocupa ningún puesto."},
		{org.PersonComes("ana", "libre"), "“ana” is in a position already.", "«ana» ya ocupa un puesto."},
		{org.PersonComes("eva", "libra"), "There is no position “libra”; did you mean “libre”?", "No hay ningún puesto «libra»; ¿quería decir «libre»?"},
		{org.Peak(-1), "A peak is a factor from 0 to 1,000, not -1.", "Un pico es un factor de 0 a 1000, y no -1."},
	} {
		_, err := d.With(test.change)
		var e *org.ChangeError
		require.ErrorAs(t, err, &e)
		require.Equal(t, test.en, e.Message(language.English))
		require.Equal(t, test.es, e.Message(language.EuropeanSpanish))
		require.ErrorIs(t, err, e.Code)
	}
}

// All that a change names and the design does not have is said, with the number of the change, and nothing panics.
func TestChangesSayWhichFails(t *testing.T) {
	t.Parallel()
	d := twoPeople()
	d.Outside = []org.Outside{{ID: "prensa", Kind: role.PartyPR}}
	own := errors.New("nothing to do")
	comes := org.Position{
		ID: "nueva", ReportsTo: "smmm", DottedTo: []string{"prenza", "bruno"}, Backup: "cm", Roles: []role.Role{"desinger", role.Manager},
		Brands: []string{"norte"}, Channels: []string{"ig", "igg"}, Without: []role.Responsibility{"run-add"},
		Duties: []org.Duty{{Responsibility: role.RunAds, Channels: []string{"tt"}}},
	}
	got, err := d.With(org.PositionGoes("cm"), nil, org.PositionComes(comes), func(*org.Design) error { return own },
		org.DutyGoesTo("smm", org.Duty{Responsibility: "run-add", Brands: []string{"sur"}}))
	require.ErrorIs(t, err, own)
	require.Len(t, got.Positions, 1, "the change that applies is made, and no part of any other")

	all, ok := err.(interface{ Unwrap() []error })
	require.True(t, ok)
	var found []org.ChangeError
	for _, one := range all.Unwrap() {
		if e, ok := errors.AsType[*org.ChangeError](one); ok {
			found = append(found, *e)
		}
	}
	want := []org.ChangeError{
		{Index: 2, Code: org.EmptyChange},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectPosition, Got: "smmm", Suggestion: "smm"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectPosition, Got: "prenza", Suggestion: "prensa"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectPosition, Got: "bruno"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectPosition, Got: "cm"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectRole, Got: "desinger", Suggestion: "designer"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectBrand, Got: "norte"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectChannel, Got: "igg", Suggestion: "ig"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectResponsibility, Got: "run-add", Suggestion: "run-ads"},
		{Index: 3, Code: org.UnknownReference, Kind: org.SubjectChannel, Got: "tt", Known: []string{"ig"}},
		{Index: 5, Code: org.UnknownReference, Kind: org.SubjectResponsibility, Got: "run-add", Suggestion: "run-ads"},
		{Index: 5, Code: org.UnknownReference, Kind: org.SubjectBrand, Got: "sur"},
	}
	if diff := cmp.Diff(want, found); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
	for _, e := range found {
		if en, es := e.Message(language.English), e.Message(language.Spanish); en == es || strings.ContainsAny(en+es, "{}") {
			t.Errorf("%+v: %q, %q", e, en, es)
		}
	}
}

// What a change of the caller's own has wrapped or shares with others stays as it is.
func TestErrorsOfOwnChanges(t *testing.T) {
	t.Parallel()
	shared := &org.ChangeError{Code: org.UnknownReference, Kind: org.SubjectPerson, Got: "x"}
	both := fmt.Errorf("neither %w nor %w", errors.New("this"), errors.New("that"))
	_, err := twoPeople().With(func(*org.Design) error { return shared }, func(*org.Design) error { return both })
	require.EqualError(t, err, shared.Error()+"\nneither this nor that")
	require.Zero(t, shared.Index)
}

func ExampleChangeError() {
	d := org.Design{Positions: []org.Position{{ID: "cm", Holders: []org.Holder{{ID: "bruno"}}}}}
	_, err := d.With(org.PersonLeaves("brumo"), org.PositionGoes("smm"))
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		for _, one := range all.Unwrap() {
			if e, ok := errors.AsType[*org.ChangeError](one); ok {
				fmt.Println(e.Index, e.Code, e.Message(language.MustParse("es-MX")))
			}
		}
	}
	e, _ := errors.AsType[*org.ChangeError](err)
	text, _ := json.Marshal(e)
	fmt.Println(string(text))
	// Output:
	// 1 unknown-reference No hay ninguna persona “brumo”; ¿quiso decir “bruno”?
	// 2 unknown-reference No hay ningún puesto “smm”; solo está “cm”.
	// {"index":1,"code":"unknown-reference","kind":"person","got":"brumo","suggestion":"bruno"}
}
