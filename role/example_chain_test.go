package role_test

import (
	"fmt"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// The main line, from the strategy to the decision on what to change in it, where no approval is declared.
func ExampleHandoffs() {
	for h := range role.Handoffs() {
		if h.Line == role.LineMain && !h.When.Approval() {
			fmt.Printf("%s → %s → %s\n", h.From.Name(language.English),
				h.Artefact.Name(language.English), h.To.Name(language.English))
		}
	}
	// Output:
	// design the social media strategy → social media strategy → plan the editorial calendar
	// plan the editorial calendar → editorial calendar → create content
	// create content → piece of content → publish content
	// publish content → published post → collect metrics
	// collect metrics → channel metrics → prepare reports
	// prepare reports → metrics report → analyse results
	// analyse results → analysis of results → decide what to change
	// decide what to change → decision → design the social media strategy
	// decide what to change → decision → plan the editorial calendar
}

// What leaves the department, and who receives it.
func ExampleHandoff() {
	for h := range role.Handoffs() {
		for p := range h.Outside() {
			fmt.Printf("%s: %s → %s\n", h.Artefact.Name(language.Spanish),
				h.From.Name(language.Spanish), p.Name(language.Spanish))
		}
	}
	// Output:
	// caso de atención al cliente: atender a los clientes → atención al cliente
	// cliente potencial: captar clientes potenciales → ventas
	// conocimiento de la comunidad: transmitir la voz de la comunidad → producto
	// informe presentado: presentar los informes → cliente
	// informe presentado: presentar los informes → consejo de administración
	// informe presentado: presentar los informes → marketing
}

// In a crisis the alert rises, the order comes down, and the plan learns from what happened.
func ExampleLine() {
	for h := range role.Handoffs() {
		if h.Line == role.LineCrisis {
			fmt.Printf("%s: %s → %s\n", h.Artefact.Name(language.English),
				h.From.Name(language.English), h.To.Name(language.English))
		}
	}
	// Output:
	// crisis plan: design the crisis plan → lead the crisis response
	// crisis plan: design the crisis plan → respond to the public in a crisis
	// alert: monitor mentions → lead the crisis response
	// alert: manage the community → lead the crisis response
	// crisis instructions: lead the crisis response → respond to the public in a crisis
	// crisis review: lead the crisis response → design the crisis plan
}

// Who makes the voice guide and who needs it.
func ExampleArtefact() {
	guide := role.ArtefactVoiceGuide
	for h := range role.Handoffs() {
		if h.Artefact == guide {
			fmt.Printf("%s, from %s to %s\n", guide.Name(language.English), h.From, h.To)
		}
	}
	// Output:
	// tone-of-voice guide, from define-voice to create-content
	// tone-of-voice guide, from define-voice to answer-comments
	// tone-of-voice guide, from define-voice to answer-messages
}

// Who says that the community is heard.
func ExampleHandoff_Refs() {
	for h := range role.Handoffs() {
		if h.Line == role.LineFeedback {
			fmt.Printf("%s → %s", h.Artefact.Name(language.English), h.To.Name(language.English))
			for ref := range h.Refs() {
				fmt.Printf(" (%s)", ref)
			}
			fmt.Println()
		}
	}
	// Output:
	// community insight → analyse results (postcron#cm-13)
	// community insight → design the social media strategy (postcron#end-02)
	// daily round-up → oversee publishing (postcron#cm-14)
}

// A link between two pieces of work is asked for only where its condition holds.
func ExampleHandoff_when() {
	for h := range role.Handoffs() {
		for a := range h.When.Activities() {
			if a == role.ActivityContests {
				fmt.Printf("%s: %s → %s\n", a.Name(language.English),
					h.From.Name(language.English), h.To.Name(language.English))
			}
		}
	}
	// Output:
	// competitions: define campaigns → check legal requirements
	// competitions: check legal requirements → run campaigns
}
