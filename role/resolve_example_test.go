package role_test

import (
	"fmt"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func ExampleResolve() {
	for _, m := range role.Resolve("Sr. Community Manager y diseñador/a gráfico/a (remoto, H/M)") {
		fmt.Printf("%s, %s, from %q\n", m.Role, m.Confidence, m.Words)
	}
	// Output:
	// community-manager, high, from "Community Manager"
	// designer, high, from "diseñador/a gráfico/a"
}

// Some titles are used for several roles, and some words promise what the work does not hold.
func ExampleResolve_ambiguous() {
	for _, title := range []string{"Gestora de redes sociales", "Ejecutivo de redes sociales", "Property Community Manager", "Gerente de tienda"} {
		fmt.Println(title)
		for _, m := range role.Resolve(title) {
			fmt.Printf("\t%s, %s\n", m.Role, m.Confidence)
		}
	}
	// Output:
	// Gestora de redes sociales
	// 	social-media-manager, medium
	// 	community-manager, medium
	// Ejecutivo de redes sociales
	// 	social-media-executive, high
	// Property Community Manager
	// 	community-manager, low
	// Gerente de tienda
}

func ExampleResolve_seniority() {
	for _, title := range []string{"Becaria de redes sociales", "Head of Social Media"} {
		m := role.Resolve(title)[0]
		fmt.Printf("%s: %s, %s\n", title, m.Role.Name(language.English), m.Seniority)
	}
	// Output:
	// Becaria de redes sociales: social media executive, intern
	// Head of Social Media: social media manager, head
}

func ExampleMatch_Why() {
	for _, m := range role.Resolve("Encargada de redes") {
		fmt.Println(m.Why(language.English))
		fmt.Println(m.Why(language.Spanish))
	}
	// Output:
	// “Encargada de redes” can refer to several roles, social media manager among them.
	// «Encargada de redes» puede referirse a varios puestos, entre ellos el de social media manager.
	// “Encargada de redes” can refer to several roles, community manager among them.
	// «Encargada de redes» puede referirse a varios puestos, entre ellos el de community manager.
}
