package org_test

import (
	"fmt"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func ExampleRule_When() {
	for r := range org.Rules() {
		if r.Code == org.TooManyLayers {
			fmt.Println(r.When(language.Spanish, org.Limits{}))
			fmt.Println(r.When(language.English, org.Limits{Layers: 3}), r.Subjects())
		}
	}
	// Output:
	// Hay más de 4 puestos desde el más alto del equipo hasta el más bajo, ambos incluidos.
	// There are more than 3 positions from the top of the team to the lowest one, both counted. [position]
}

func ExampleProposal_Lines() {
	d := org.Design{Positions: []org.Position{
		{
			ID: "cm", Title: "Comunidad", Roles: []role.Role{role.CommunityManager},
			Holders: []org.Holder{{ID: "ana"}},
		},
	}}
	plan := org.Plan(d)
	for _, line := range plan.Lines(language.Spanish, d.Names())[:1] {
		fmt.Println(line)
	}
	fmt.Println(plan.Message(language.Spanish))
	// Output:
	// Contratar a alguien para un puesto nuevo, «new-1», estratega de redes sociales.
	// Así queda cubierto todo lo que falta con 1 contratación. No existe un plan más pequeño. De quienes asumen trabajo, quien más tenga ocupará el 5 % de su tiempo.
}
