package role_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// What tells the two roles apart in one of the articles. Statements with an id name something: a stage, a responsibility, a KPI.
func ExampleCompare() {
	f, _ := role.FrameworkByID("smm-vs-cm")
	c := role.Compare(f, role.Manager, role.CommunityManager)
	fmt.Printf("%s against %s\n", c.A.Role.Name(language.English), c.B.Role.Name(language.English))
	for _, row := range c.Rows {
		if row.A[0].ID == "" {
			fmt.Printf("%s:\n  %s\n  %s\n", row.Aspect.Name(language.English), row.A[0].Text.EN,
				row.B[0].Text.EN)
		}
	}
	// Output:
	// social media manager against community manager
	// speaks as:
	//   the brand itself: when it posts, the brand posts
	//   an individual who stands up for the brand, from a personal account
	// tone:
	//   the brand’s voice, the same on every channel
	//   a personal voice, which need not be the brand’s
	// breadth:
	//   the broader role: everything done on social media, community managers included
	//   the narrower role, within the manager’s remit: the community and nothing else
	// standpoint:
	//   outside the community, on the brand’s side
	//   inside the community, as one of its members
	// deals with:
	//   the supervision of the whole strategy
	//   prospects, with whom they talk one to one
	// wants to reach:
	//   the audience that the brand already has
	//   people who know little or nothing of the brand
	// centre of the work:
	//   content
	//   interaction between people
}

// The same in Spanish.
func ExampleCompare_spanish() {
	f, _ := role.FrameworkByID("smm-vs-cm")
	for _, row := range role.Compare(f, role.Manager, role.CommunityManager).Rows {
		if row.A[0].ID == "" {
			fmt.Printf("%s:\n  %s\n  %s\n", row.Aspect.Name(language.Spanish),
				row.A[0].Text.In(language.Spanish), row.B[0].Text.In(language.Spanish))
		}
	}
	// Output:
	// habla como:
	//   la propia marca: cuando publica, publica la marca
	//   una persona que da la cara por la marca, desde su propia cuenta
	// tono:
	//   la voz de la marca, idéntica en todos los canales
	//   una voz personal, que no tiene por qué ser la de la marca
	// amplitud:
	//   el puesto más amplio: cuanto se hace en redes, incluida la labor de los community managers
	//   el puesto más acotado, dentro del otro: la comunidad y nada más
	// posición:
	//   fuera de la comunidad, del lado de la marca
	//   dentro de la comunidad, como parte de ella
	// se ocupa de:
	//   la estrategia en su conjunto, cuya marcha supervisa
	//   los clientes potenciales, con quienes conversa directamente
	// quiere llegar a:
	//   la audiencia con la que la marca ya cuenta
	//   gente que sabe poco o nada de la marca
	// centro del trabajo:
	//   el contenido
	//   el trato entre personas
}

// Another article draws other lines; where it says nothing of a side, the library's own view stands in and says so.
func ExampleCompare_silence() {
	f, _ := role.FrameworkByID("postcron")
	for _, tag := range []language.Tag{language.English, language.Spanish} {
		for _, row := range role.Compare(f, role.Manager, role.CommunityManager).Rows {
			if row.A[0].ID != "" {
				continue
			}
			fmt.Println(row.Aspect.Name(tag))
			for _, s := range []role.Statement{row.A[0], row.B[0]} {
				fmt.Printf("  %s: %s\n", s.Basis.Name(tag), s.Text.In(tag))
			}
		}
	}
	// Output:
	// speaks as
	//   reconciled: the brand, whenever it posts or answers
	//   stated: the brand to the community, and the community to the company
	// tone
	//   reconciled: the brand’s voice, and the duty to keep it consistent
	//   inferred: that of the brand’s keenest supporter
	// breadth
	//   stated: every strategic decision, from market research to a change of course
	//   stated: the community and the pages it lives on, along the lines of the strategy
	// standpoint
	//   inferred: at a distance: it knows the community from the reports it receives
	//   inferred: between brand and community, as a part of both
	// deals with
	//   stated: the client and the company’s departments, and not users one to one
	//   stated: users one to one: it listens and answers
	// wants to reach
	//   stated: the segments it defines and the followers still to be won
	//   stated: the community on the chosen platforms and the people who can become its advocates
	// centre of the work
	//   stated: macro decisions: platforms, style, kind of content, what to do in a crisis
	//   stated: a relationship that lasts and in which both sides give
	// habla como
	//   integrado: la marca, siempre que publica o responde
	//   afirmado: la marca ante la comunidad y la comunidad ante la empresa
	// tono
	//   integrado: la voz de la marca, de cuya coherencia responde
	//   deducido: el de quien más cree en la marca
	// amplitud
	//   afirmado: todas las decisiones estratégicas, desde el estudio del mercado hasta el cambio de rumbo
	//   afirmado: la comunidad y las páginas en las que se reúne, dentro de las líneas de la estrategia
	// posición
	//   deducido: a distancia: conoce la comunidad por los informes que recibe
	//   deducido: entre la marca y la comunidad, como parte de ambas
	// se ocupa de
	//   afirmado: el cliente y los departamentos de la empresa, no los usuarios uno a uno
	//   afirmado: los usuarios uno a uno: escucha y responde
	// quiere llegar a
	//   afirmado: los segmentos que define y los seguidores que faltan por ganar
	//   afirmado: la comunidad de las plataformas elegidas y quienes pueden salir en defensa de la marca
	// centro del trabajo
	//   afirmado: las decisiones de gran alcance: plataformas, estilo, tipo de contenido, qué hacer en una crisis
	//   afirmado: una relación que perdure y en la que ambas partes aporten
}

// Where two articles differ about the manager's work: what only one of them gives to that role.
func ExampleCompareFrameworks() {
	perfil, _ := role.FrameworkByID("perfil-smm")
	smmVsCM, _ := role.FrameworkByID("smm-vs-cm")
	c := role.CompareFrameworks(role.Manager, perfil, smmVsCM)
	ids := func(said []role.Statement) string {
		var all []string
		for _, s := range said {
			all = append(all, s.ID)
		}
		return strings.Join(all, ", ")
	}
	for _, row := range c.Rows {
		if row.Aspect == role.AspectDuties {
			fmt.Printf("%s: %s\n%s: %s\n", c.A.Framework, ids(row.A), c.B.Framework, ids(row.B))
		}
	}
	// Output:
	// perfil-smm: set-up-profiles, run-campaigns, track-trends
	// smm-vs-cm: create-content, curate-content, publish-content, answer-comments, answer-messages, represent-brand, cultivate-influencers, monitor-mentions
}
