package role_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Who does a piece of work first, by each source and by the library's own view: the sources disagree, and the library says so.
func Example() {
	for _, work := range []role.Responsibility{role.PlanCalendar, role.RunAds} {
		fmt.Println(work.Name(language.English))
		for f := range role.Frameworks() {
			for r, cell := range f.Doers(work) {
				fmt.Printf("  %s: %s (%s)\n", f, r.Name(language.English), cell.Basis)
				break
			}
		}
	}
	// Output:
	// plan the editorial calendar
	//   ceupe: community manager (stated)
	//   perfil-smm: social media manager (reconciled)
	//   planificar-ejecutar: social media manager (inferred)
	//   postcron: social media manager (reconciled)
	//   smm-vs-cm: social media manager (reconciled)
	//   reconciled: social media manager (reconciled)
	// run paid ads
	//   ceupe: community manager (stated)
	//   perfil-smm: social media manager (stated)
	//   planificar-ejecutar: paid social specialist (reconciled)
	//   postcron: paid social specialist (reconciled)
	//   smm-vs-cm: paid social specialist (reconciled)
	//   reconciled: paid social specialist (reconciled)
}

func ExampleRole() {
	for r := range role.Roles() {
		if tier, _, _ := role.Reconciled().Tier(r); tier > role.TierOperational {
			fmt.Printf("%s: %s, %s\n", r, r.Name(language.English), r.Name(language.Spanish))
		}
	}
	// A design may declare roles of its own, of which the library knows nothing.
	own := role.Role("growth-lead")
	fmt.Println(own.IsStandard(), own.Name(language.Spanish))
	// Output:
	// social-media-strategist: social media strategist, estratega de redes sociales
	// social-media-manager: social media manager, social media manager
	// account-manager: account manager, ejecutivo/a de cuentas
	// false growth-lead
}

// An advertisement must not say whom it looks for; a chart names a person who is known.
func ExampleRole_Title() {
	r := role.Moderator
	fmt.Println("Se busca:", r.Title(role.FormOpen, language.Spanish))
	fmt.Println("Ana,", r.Title(role.FormFeminine, language.Spanish))
	fmt.Println("Luis,", r.Title(role.FormMasculine, language.Spanish))
	// Output:
	// Se busca: moderador/a
	// Ana, moderadora
	// Luis, moderador
}

// Some titles are common in gender, and English needs one form alone.
func ExampleForm() {
	for _, r := range []role.Role{role.Strategist, role.VideoProducer} {
		for f := range role.Forms() {
			fmt.Printf("%-9s | %s | %s | %s\n", f, r.Title(f, language.Spanish),
				r.Title(f, language.LatinAmericanSpanish), r.Title(f, language.English))
		}
	}
	// Output:
	// open      | estratega de redes sociales | estratega de redes sociales | social media strategist
	// feminine  | estratega de redes sociales | estratega de redes sociales | social media strategist
	// masculine | estratega de redes sociales | estratega de redes sociales | social media strategist
	// open      | realizador/a de vídeo | realizador/a de video | video producer
	// feminine  | realizadora de vídeo | realizadora de video | video producer
	// masculine | realizador de vídeo | realizador de video | video producer
}

func ExampleResponsibility() {
	x := role.CollectMetrics
	whole, _ := x.Whole()
	fmt.Println(x.Name(language.English), "is part of:", whole.Name(language.English))
	fmt.Println(x.Summary(language.English))
	fmt.Println(x.Stage(), x.Need(), x.Reach(), x.Cadence())
	for ref := range x.Refs() {
		fmt.Println(ref)
	}
	// Output:
	// collect metrics is part of: prepare reports
	// Gather the reach, interaction, follower and traffic figures of each channel and record them in one place.
	// reporting essential channel weekly
	// postcron#cm-12
	// postcron#cm-15
}

// Whoever holds the whole is taken to hold its parts.
func ExampleResponsibility_Parts() {
	for part := range role.ManageCommunity.Parts() {
		fmt.Println(part.Name(language.Spanish))
	}
	// Output:
	// responder a los comentarios
	// responder a los mensajes privados
	// moderar la conversación
	// responder al público en una crisis
}

// The stages are the chain from strategy to execution and back; the two areas lie across it.
func ExampleStage() {
	for s := range role.Stages() {
		if !s.Across() {
			fmt.Print(s.Name(language.Spanish), " → ")
		}
	}
	fmt.Println(role.StageStrategy.Name(language.Spanish))
	// Output:
	// investigación → estrategia → planificación → creación → publicación → interacción → escucha → informes → análisis → estrategia
}

// A word of a document that is nearly right is refused with a suggestion.
func ExampleStage_UnmarshalText() {
	var doc struct{ Stage role.Stage }
	fmt.Println(json.Unmarshal([]byte(`{"Stage": "publising"}`), &doc))
	fmt.Println(json.Unmarshal([]byte(`{"Stage": "publishing"}`), &doc), doc.Stage)
	// Output:
	// role: stage "publising" is unknown; did you mean "publishing"?
	// <nil> publishing
}

// A value without a name is shown and never written.
func ExampleStage_String() {
	fmt.Println(role.StageCrisis, role.Stage(99))
	_, err := role.Stage(99).MarshalText()
	fmt.Println(err)
	// Output:
	// crisis stage(99)
	// role: stage 99 has no name
}

// What a department must staff whatever it does, and what hangs on what it does.
func ExampleNeed() {
	counts := map[role.Need]int{}
	for x := range role.Responsibilities() {
		counts[x.Need()]++
	}
	for n := range role.Needs() {
		fmt.Println(counts[n], n)
	}
	// Output:
	// 25 essential
	// 32 conditional
	// 7 optional
	// 5 hand-off
}

// What comes round every day for a community manager.
func ExampleCadence() {
	for x, cell := range role.Reconciled().Cells(role.CommunityManager) {
		if x.Cadence() == role.CadenceDaily && x.Need() == role.NeedEssential && cell.Part == role.PartResponsible {
			fmt.Println(x.Name(language.English))
		}
	}
	// Output:
	// publish content
	// manage the community
	// reply to comments
	// reply to private messages
	// moderate the conversation
	// monitor mentions
}

// A second brand asks for a second strategy, a second channel only for what is done channel by channel.
func ExampleReach() {
	for _, x := range []role.Responsibility{
		role.LeadDepartment, role.DesignStrategy, role.AnswerComments,
	} {
		fmt.Printf("%s: once a %s\n", x.Name(language.English), x.Reach().Name(language.English))
	}
	// Output:
	// lead the social media department: once a department
	// design the social media strategy: once a brand
	// reply to comments: once a channel
}

// What a team takes on when it decides to advertise.
func ExampleCondition() {
	for x := range role.Responsibilities() {
		when := x.Condition()
		if slices.Contains(slices.Collect(when.Activities()), role.ActivityPaid) {
			fmt.Println(x.Name(language.English))
		}
	}
	// Output:
	// plan paid ads
	// run paid ads
	// set up tracking
	// manage the budget
}

// The terms are alternatives: either of these two asks for the work.
func ExampleCondition_Objectives() {
	when := role.EncourageParticipation.Condition()
	for o := range when.Objectives() {
		fmt.Println("objective:", o.Name(language.English))
	}
	for k := range when.Channels() {
		fmt.Println("channel:", k.Name(language.English))
	}
	// Output:
	// objective: engagement
	// channel: community
}
