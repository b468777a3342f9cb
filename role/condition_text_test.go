package role_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestConditionsHaveWords finds a condition that says nothing, or the same in both languages.
func TestConditionsHaveWords(t *testing.T) {
	t.Parallel()
	check := func(what string, c role.Condition) {
		en, es := c.Text(language.English), c.Text(language.Spanish)
		if (en == "") != c.IsZero() || (es == "") != c.IsZero() || en == es && !c.IsZero() {
			t.Errorf("%s: %q, %q", what, en, es)
		}
	}
	for x := range role.Responsibilities() {
		check(string(x), x.Condition())
	}
	for h := range role.Handoffs() {
		check(string(h.Artefact), h.When)
	}
}

func ExampleCondition_Text() {
	fmt.Println(role.RunAds.Condition().Text(language.English))
	fmt.Println(role.RunAds.Condition().Text(language.Spanish))
	fmt.Println(role.CollectFeedback.Condition().Text(language.LatinAmericanSpanish))
	// Output:
	// the activity “paid advertising” or a channel of the kind “advertising account”
	// la actividad «publicidad de pago» o un canal del tipo «cuenta publicitaria»
	// el objetivo “fidelización”, el objetivo “atención al cliente” o un canal del tipo “comunidad”
}

// What a strategist hands to a manager, by the library's own framework.
func ExampleFramework_Handoffs() {
	for h := range role.Reconciled().Handoffs(role.Strategist, role.Manager) {
		fmt.Printf("%s: %s → %s\n", h.Artefact.Name(language.English), h.From, h.To)
	}
	// Output:
	// social media strategy: design-strategy → plan-calendar
	// decision: decide-changes → plan-calendar
	// content strategy: define-content-strategy → plan-calendar
}

// Which of the cells that ceupe answers with are its own?
func ExampleFramework_Speaks() {
	ceupe, _ := role.FrameworkByID("ceupe")
	own, all := 0, 0
	for x := range ceupe.Cells(role.Manager) {
		all++
		if ceupe.Speaks(x) {
			own++
		}
	}
	fmt.Println(own, "of", all)
	// Output:
	// 35 of 67
}

func ExampleRole_LongTitle() {
	fmt.Println(role.CommunityManager.Title(role.FormFeminine, language.Spanish))
	fmt.Println(role.CommunityManager.LongTitle(role.FormFeminine, language.Spanish))
	fmt.Println(role.CommunityManager.LongTitle(role.FormOpen, language.LatinAmericanSpanish))
	fmt.Println(role.Strategist.LongTitle(role.FormMasculine, language.Spanish))
	// Output:
	// community manager
	// gestora de comunidades
	// administrador/a de comunidades
	// estratega de redes sociales
}

func ExampleMixKind_Name() {
	fmt.Println(role.MixTwoInOne.Name(language.Spanish))
	// Output: dos en uno
}

// TestLongTitles holds the forms apart and the language of each.
func TestLongTitles(t *testing.T) {
	t.Parallel()
	for r := range role.Roles() {
		for f := range role.Forms() {
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				if r.LongTitle(f, tag) == "" {
					t.Errorf("%s, %s, %s: no title", r, f, tag)
				}
			}
		}
		if d := cmp.Diff(r.LongTitle(role.FormOpen, language.Spanish), r.LongTitle(0, language.Spanish)); d != "" {
			t.Errorf("%s: the zero form (-open +zero):\n%s", r, d)
		}
	}
	if d := cmp.Diff("none", role.Role("none").LongTitle(role.FormOpen, language.Spanish)); d != "" {
		t.Errorf("an unknown role (-want +got):\n%s", d)
	}
}
