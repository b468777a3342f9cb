package role_test

import (
	"fmt"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// An activity that a team declares asks for work, here for influencers.
func ExampleActivity() {
	for x := range role.Responsibilities() {
		for a := range x.Condition().Activities() {
			if a == role.ActivityInfluencers {
				fmt.Println(x.Name(language.Spanish))
			}
		}
	}
	// Output:
	// elegir a los influencers
	// comprobar los requisitos legales
	// cuidar la relación con los influencers
	// gestionar el presupuesto
}

// What each kind of objective asks for beyond what every department does.
func ExampleObjective() {
	asks := map[role.Objective]int{}
	for x := range role.Responsibilities() {
		for o := range x.Condition().Objectives() {
			asks[o]++
		}
	}
	for o := range role.Objectives() {
		fmt.Println(o.Name(language.English), asks[o])
	}
	// Output:
	// awareness 2
	// growth 2
	// engagement 1
	// community 2
	// loyalty 2
	// leads 3
	// sales 3
	// traffic 2
	// customer care 1
	// reputation 1
}

func ExampleChannelKind() {
	for k := range role.ChannelKinds() {
		fmt.Printf("%-19s publishes %-5t takes replies %t\n", k.Name(language.English),
			k.Publishes(), k.TakesReplies())
	}
	// Output:
	// brand account       publishes true  takes replies true
	// community           publishes true  takes replies true
	// messaging           publishes false takes replies true
	// reviews page        publishes false takes replies true
	// blog                publishes true  takes replies true
	// broadcast channel   publishes true  takes replies false
	// personal account    publishes true  takes replies false
	// advertising account publishes false takes replies false
}

// The kinds of outside party to whom a report must be presented.
func ExampleParty() {
	for p := range role.PresentReports.Condition().Parties() {
		fmt.Printf("%s: %s, %s\n", p, p.Name(language.Spanish), p.Name(language.LatinAmericanSpanish))
	}
	// Output:
	// client: cliente, cliente
	// board: consejo de administración, directorio
	// marketing: marketing, marketing
	// sales: ventas, ventas
}

// The type of the word says among which ids to look.
func ExampleSuggest() {
	fmt.Println(role.Suggest(role.Responsibility("analyze-result")))
	fmt.Println(role.Suggest(role.Role("Comunity Manager")))
	fmt.Println(role.Suggest(role.ChannelKind("newsletter")) == "")
	// Output:
	// analyse-results
	// community-manager
	// true
}
