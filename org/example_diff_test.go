package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// spring is a manager and a community manager, as they were in spring.
func spring() org.Design {
	return org.Design{Name: "Casa Sol", Positions: []org.Position{
		{
			ID: "smm", Title: "Responsable de redes", Roles: []role.Role{role.Manager},
			Holders: []org.Holder{{ID: "ana"}},
		},
		{
			ID: "cm", Title: "Community manager", Roles: []role.Role{
				role.CommunityManager,
			}, ReportsTo: "smm",
			Holders: []org.Holder{{ID: "bruno"}},
		},
	}}
}

// Ana leaves, and the head of the team goes by another id: that is a vacancy and a rename, and what nobody plans any more.
func ExampleDiff() {
	before, after := spring(), spring()
	after.Positions[0].ID, after.Positions[1].ReportsTo = "jefatura", "jefatura"
	after.Positions[0].Holders = nil

	changes := org.Diff(before, after)
	for _, c := range changes.Structure {
		fmt.Println(c.Message(language.Spanish))
	}
	for _, c := range changes.Coverage {
		if c.Op == org.OpUncovered && c.Responsibility.Stage() == role.StagePlanning {
			fmt.Println(c.Message(language.Spanish))
		}
	}
	// Output:
	// El puesto «jefatura» tenía antes el identificador «smm».
	// El puesto «jefatura» está vacante; antes lo ocupaba «ana».
	// Planificar el calendario editorial: ahora no lo hace nadie; antes lo hacía «jefatura».
}

// Changes are plain data: a service can store them, or send them on.
func ExampleChanges() {
	before, after := spring(), spring()
	after.Positions[1].Title = "Gestora de comunidades"
	if err := json.NewEncoder(os.Stdout).Encode(org.Diff(before, after)); err != nil {
		fmt.Println(err)
	}
	fmt.Println(org.Diff(after, after).IsZero())
	// Output:
	// {"structure":[{"op":"changed","subject":{"kind":"position","id":"cm","field":"title"},"before":"Community manager","after":"Gestora de comunidades"}]}
	// true
}

func ExampleDifference() {
	before, after := spring(), spring()
	after.Positions[1].ReportsTo = ""
	after.Positions[1].Roles = []role.Role{role.CommunityManager, role.Executive}
	for _, c := range org.Diff(before, after).Structure {
		fmt.Println(c.Op, c.Subject.ID, c.Subject.Field, c.Before, c.After, c.Gained)
		fmt.Println(c.Message(language.English))
	}
	// Output:
	// moved cm  smm  []
	// The position “cm” now reports to nobody; before, to “smm”.
	// changed cm roles   [social-media-executive]
	// The position “cm”, field “roles”: added “social media executive”.
}

// Names make the sentences readable for people who do not know the ids.
func ExampleDifference_MessageWith() {
	before, after := spring(), spring()
	after.Positions[1].Holders = nil
	for _, c := range org.Diff(before, after).Structure {
		fmt.Println(c.MessageWith(language.Spanish, after.Names()))
	}
	// Output: El puesto «Community manager» está vacante; antes lo ocupaba «bruno».
}

func ExampleCellDifference() {
	before, after := spring(), spring()
	after.Positions[1].Without = []role.Responsibility{role.AnswerMessages}
	for _, c := range org.Diff(before, after).Coverage {
		fmt.Println(c.Op, c.Responsibility, c.Before, c.After, c.Lost, c.Gained)
		fmt.Println(c.Message(language.English))
	}
	// Output:
	// reassigned answer-messages held held [cm] [smm]
	// Reply to private messages: “smm” does it now instead of “cm”.
}

func ExampleCellDifference_MessageWith() {
	before, after := spring(), spring()
	after.Positions[1].Without = []role.Responsibility{role.AnswerMessages}
	for _, c := range org.Diff(before, after).Coverage {
		fmt.Println(c.MessageWith(language.Spanish, after.Names()))
	}
	// Output: Responder a los mensajes privados: lo hace ahora «Responsable de redes» en lugar de «Community manager».
}

func ExampleOp() {
	text, err := org.OpRenamed.MarshalText()
	fmt.Println(string(text), err)
	// Output: renamed <nil>
}

// A guard between reading a new document and using it stops half an export.
func ExampleGuard() {
	var before org.Design
	for _, id := range []string{"a", "b", "c", "d", "e", "f"} {
		before.Positions = append(before.Positions, org.Position{ID: id, Title: "Puesto " + id})
	}
	after := org.Design{Positions: before.Positions[:2]}
	err := org.Guard{}.Check(org.Diff(before, after))
	fmt.Println(err)
	fmt.Println(org.Guard{Share: 0.8}.Check(org.Diff(before, after)))
	// Output:
	// org: 4 of 6 positions would be removed
	// <nil>
}

func ExampleRemovalError() {
	before := org.Design{Channels: []org.Channel{{ID: "ig"}, {ID: "fb"}, {ID: "tt"}}}
	err := org.Guard{}.Check(org.Diff(before, org.Design{}))
	if e, ok := errors.AsType[*org.RemovalError](err); ok {
		fmt.Println(e.Removals[0].Kind, e.Removals[0].Share())
		fmt.Println(e.Message(language.Spanish))
	}
	// Output:
	// channel 1
	// En el diseño posterior faltan 3 de los 3 canales del anterior. Si es lo que se pretende, suba el límite; si no, puede que el documento esté incompleto.
}

func ExampleRemoval() {
	for _, r := range org.Diff(spring(), org.Design{Positions: spring().Positions[:1]}).Removals {
		fmt.Printf("%v: %d of %d, %.0f%%\n", r.Kind, r.Removed, r.Of, 100*r.Share())
	}
	// Output:
	// position: 1 of 2, 50%
	// person: 1 of 2, 50%
}
