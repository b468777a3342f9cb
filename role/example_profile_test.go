package role_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func ExampleRole_Mission() {
	r := role.CommunityManager
	fmt.Println(r.Mission(language.English))
	fmt.Println(r.Mission(language.Spanish))
	fmt.Println("Audience:", r.Audience(language.English))
	fmt.Println("Voice:", r.Voice(language.English))
	// Output:
	// Keep brand and community talking, listening to each other and together for the long term, to win customers and, above all, to keep them.
	// Lograr que la marca y su comunidad se hablen, se escuchen y sigan juntas mucho tiempo, para ganar clientes y, más aún, para conservarlos.
	// Audience: the community, one person at a time: customers, followers and those who have yet to hear of the brand
	// Voice: speaks for the brand on its accounts, under a personal name in the community, and for the community inside the company
}

func ExampleRole_Skills() {
	fmt.Println(strings.Join(role.SocialAnalyst.Skills(language.English), "; "))
	fmt.Println(strings.Join(role.SocialAnalyst.Skills(language.Spanish), "; "))
	// Output:
	// statistics; measuring and listening tools; charts that are understood at once; a questioning mind; explaining figures in plain words
	// estadística; herramientas de medición y de escucha; gráficos que se entienden a la primera; espíritu crítico; capacidad de explicar las cifras con palabras sencillas
}

// A manager's day, as an article tells it.
func ExampleRole_Routine() {
	for task := range role.Manager.Routine() {
		if task.Cadence == role.CadenceDaily {
			fmt.Printf("%s %s: %s\n", task.Refs[0], task.Responsibility, task.Text.EN)
		}
	}
	// Output:
	// smm-vs-cm#day-smm-01 oversee-publishing: check that what was scheduled goes out, and goes out as planned
	// smm-vs-cm#day-smm-02 answer-messages: reply to private messages on the brand’s accounts
	// smm-vs-cm#day-smm-03 curate-content: keep up with what the sector publishes and share the best of it with followers
	// smm-vs-cm#day-smm-04 answer-comments: take part in the comments as the brand
	// smm-vs-cm#day-smm-05 monitor-mentions: see where the brand has been mentioned
}

// Codes are hints: an advertisement may carry them, and no program should take them for the role.
func ExampleRole_Codes() {
	for c := range role.PaidSocialSpecialist.Codes() {
		fmt.Printf("%s: %s %s %s\n", c.Closeness, c.System, c.Code, c.Title)
	}
	// Output:
	// broad: ISCO 2431 Advertising and marketing professionals
	// broad: ESCO http://data.europa.eu/esco/occupation/356227b9-2263-4dbd-81e9-7dfc6d3f3af7 online marketer
}
