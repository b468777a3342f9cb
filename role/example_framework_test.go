package role_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Who decides in a crisis, by each framework: the first of the list that is staffed.
func ExampleFramework() {
	for f := range role.Frameworks() {
		fmt.Println(f.Name(language.English))
		for r, cell := range f.Doers(role.LeadCrisis) {
			fmt.Printf("  %s leads (%s)\n", r.Name(language.English), cell.Basis)
		}
		answers, _, _ := f.Accountable(role.LeadCrisis)
		fmt.Printf("  %s answers for it\n", answers.Name(language.English))
	}
	// Output:
	// CEUPE
	//   community manager leads (stated)
	//   social media manager answers for it
	// Profile of the manager
	//   social media manager leads (stated)
	//   social media strategist leads (inferred)
	//   social media manager answers for it
	// Plan and execute
	//   social media manager leads (reconciled)
	//   social media strategist leads (reconciled)
	//   social media strategist answers for it
	// Postcron
	//   social media manager leads (reconciled)
	//   social media strategist leads (reconciled)
	//   social media strategist answers for it
	// Manager or community manager
	//   social media manager leads (reconciled)
	//   social media strategist leads (reconciled)
	//   social media strategist answers for it
	// reconciled
	//   social media manager leads (reconciled)
	//   social media strategist leads (reconciled)
	//   social media strategist answers for it
}

// A framework is a value: it is compared with ==, and a document holds its id.
func ExampleFrameworkByID() {
	f, ok := role.FrameworkByID("ceupe")
	text, err := json.Marshal(map[string]role.Framework{"framework": f})
	fmt.Println(ok, string(text), err)

	var g role.Framework
	fmt.Println(g.UnmarshalText([]byte("ceupe")), f == g, f == role.Reconciled())
	// Output:
	// true {"framework":"ceupe"} <nil>
	// <nil> true false
}

// Settings that name a framework in JSON say what is wrong with it to their reader.
func ExampleFrameworkError() {
	var policy struct{ Framework role.Framework }
	for _, text := range []string{`{"framework": "nope"}`, `{"framework": "smm-vs-mc"}`} {
		err := json.Unmarshal([]byte(text), &policy)
		if unknown, ok := errors.AsType[*role.FrameworkError](err); ok {
			fmt.Println(unknown.Message(language.LatinAmericanSpanish))
		}
	}
	// Output:
	// No hay ningún marco de referencia “nope”. Los que hay son “ceupe”, “perfil-smm”, “planificar-ejecutar”, “postcron”, “smm-vs-cm” y “reconciled”.
	// No hay ningún marco de referencia “smm-vs-mc”. ¿Quiso decir “smm-vs-cm”?
}

// The one in front does it; the others do it where the one in front is not staffed.
func ExampleFramework_Doers() {
	for r, cell := range role.Reconciled().Doers(role.CreateContent) {
		if cell.Answers {
			fmt.Println(r.Name(language.English), "(answers for it whoever does it)")
		} else {
			fmt.Println(r.Name(language.English))
		}
	}
	// Output:
	// content creator
	// copywriter
	// community manager
	// social media executive
	// social media manager (answers for it whoever does it)
	// social media strategist
}

// Three tiers, each of which reports to the next.
func ExampleFramework_ReportsTo() {
	ceupe, _ := role.FrameworkByID("ceupe")
	for r, ok := role.CommunityManager, true; ok; r, ok = ceupe.ReportsTo(r) {
		tier, _, _ := ceupe.Tier(r)
		fmt.Println(r.Name(language.English)+":", tier)
	}
	// Output:
	// community manager: operational
	// social media manager: tactical
	// social media strategist: strategic
}

// What a source has a social media manager do with publishing.
func ExampleFramework_Cells() {
	ceupe, _ := role.FrameworkByID("ceupe")
	for x, cell := range ceupe.Cells(role.Manager) {
		if x.Stage() == role.StagePublishing && cell.Basis != role.BasisReconciled {
			fmt.Printf("%s: %s\n", x.Name(language.English), cell.Part)
		}
	}
	// Output:
	// publish content: accountable
	// oversee publishing: responsible
	// run paid ads: accountable
}

// A cell says what a role has to do with a piece of work and what that rests on.
func ExampleCell() {
	f := role.Reconciled()
	for _, r := range []role.Role{role.CommunityManager, role.Manager} {
		cell, _ := f.Cell(r, role.CurateContent)
		fmt.Printf("%s: %s, %s by %v\n", r.Name(language.English), cell.Part, cell.Basis, cell.Refs)
	}
	_, ok := f.Cell(role.Strategist, role.CurateContent)
	fmt.Println("the strategist has a part in it:", ok)
	// Output:
	// community manager: responsible, reconciled by [postcron#cm-03 ceupe#cm-06 smm-vs-cm#day-smm-03]
	// social media manager: accountable, reconciled by [postcron#cm-03 ceupe#cm-06 smm-vs-cm#day-smm-03]
	// the strategist has a part in it: false
}

// The letters of a RACI table. Frameworks use the first two; a design may give any.
func ExamplePart() {
	for p := range role.Parts() {
		fmt.Printf("%s: %s\n", p, p.Name(language.Spanish))
	}
	// Output:
	// responsible: responsable de hacerlo
	// accountable: responde del resultado
	// consulted: se le consulta
	// informed: se le informa
}

// A source says some things, lets others be inferred, and is silent about the rest.
func ExampleBasis() {
	ceupe, _ := role.FrameworkByID("ceupe")
	for _, x := range []role.Responsibility{
		role.ManageCommunity, role.AnswerComments, role.CreateContent,
	} {
		for r, cell := range ceupe.Doers(x) {
			fmt.Printf("%s: %s, %s\n", x.Name(language.English), r.Name(language.English),
				cell.Basis.Name(language.English))
			break
		}
	}
	// Output:
	// manage the community: community manager, stated
	// reply to comments: community manager, inferred
	// create content: content creator, reconciled
}

// Tiers compare, so a program can tell whether somebody reports to a lower one.
func ExampleTier() {
	f := role.Reconciled()
	manager, _, _ := f.Tier(role.Manager)
	community, _, _ := f.Tier(role.CommunityManager)
	fmt.Println(manager, community, manager > community)
	fmt.Println(manager.Name(language.Spanish), community.Name(language.Spanish))
	// Output:
	// tactical operational true
	// táctico operativo
}
