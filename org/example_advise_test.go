package org_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// bakery is a small firm with two accounts and money for one person.
func bakery() org.Situation {
	return org.Situation{
		Name: "Panadería Trigal", Setting: org.SettingInHouse, Marketing: org.AnswerNo,
		Approval: org.AnswerNo,
		Channels: []org.Channel{
			{
				ID: "instagram", PostsPerWeek: new(4.0), CommentsPerDay: new(12.0),
				MessagesPerDay: new(6.0),
			},
			{
				ID: "facebook", PostsPerWeek: new(1.0), ReusedPostsPerWeek: new(3.0),
				CommentsPerDay: new(5.0), MessagesPerDay: new(2.0),
			},
		},
		Objectives: []role.Objective{role.ObjectiveSales},
		People:     1, Months: 6, Languages: []string{"es"},
	}
}

func ExampleAdvise() {
	a := org.Advise(bakery())
	for _, p := range a.Design.Positions {
		fmt.Println(p.ID, p.Roles)
	}
	for _, r := range a.Reasons[:4] {
		fmt.Println(r.Message(language.Spanish), r.Refs)
	}
	fmt.Println(org.Validate(a.Design).Err())
	// Output:
	// social-media [social-media-strategist social-media-manager community-manager]
	// Todo parte del objetivo: ventas. Las plataformas, el contenido y los indicadores se eligen por lo que aportan. [planificar-ejecutar#04 postcron#smm-08]
	// El trabajo ocupa unas 20 horas a la semana. A cada persona le quedan 34, descontadas vacaciones y reuniones: para hacerlo todo hace falta una persona. [practice]
	// No hay departamento de marketing que marque el rumbo, así que la primera persona que se contrate debe saber trazar una estrategia orientada a la conversión. [planificar-ejecutar#06]
	// Un solo puesto lo reúne todo: estrategia, gestión y comunidad. En las empresas pequeñas es lo habitual, y quien planifica y ejecuta se anticipa y reacciona sobre la marcha. [ceupe#tier-05 postcron#end-04 planificar-ejecutar#02]
	// <nil>
}

// With a marketing department that sets the strategy, one article would hire a community manager and another still a manager.
func ExampleDispute() {
	s := bakery()
	s.Marketing = org.AnswerYes
	a := org.Advise(s)
	for _, p := range a.Design.Positions {
		fmt.Println(p.ID, p.Roles)
	}
	for _, d := range a.Disputes {
		fmt.Println(d.Name.In(language.English))
		for _, v := range d.Views {
			fmt.Printf("  %s: %s (followed: %t)\n", v.Framework, v.Says.In(language.English), v.Followed)
		}
		fmt.Println(d.Condition(language.English))
	}
	// Output:
	// marketing [social-media-strategist]
	// community-manager [community-manager]
	// Who does a company need?
	//   ceupe: in a small firm one person for everything (followed: false)
	//   planificar-ejecutar: a community manager where an in-house marketing department steers, otherwise a manager (followed: true)
	//   smm-vs-cm: a manager always, a community manager not always (followed: false)
	// What separates them is whether a marketing department sets the strategy: with one, somebody who carries it out is enough; without one, somebody has to make it. Here there is one.
}

// Somebody who has said nothing yet gets an open position, and the questions that matter most.
func ExampleSituation() {
	a := org.Advise(org.Situation{})
	fmt.Println(len(a.Design.Positions), len(a.Design.Positions[0].Holders), a.Known)
	for _, q := range a.Open[:3] {
		fmt.Println(q.Message(language.Spanish))
	}
	// Output:
	// 1 0 false
	// ¿Qué quiere conseguir? Sin un objetivo no hay estrategia que planificar ni KPI con que saber si funciona.
	// ¿A cuántas personas se puede pagar? Mientras no se sepa, todos los puestos quedan vacantes.
	// ¿El equipo trabaja para la propia empresa o para clientes? Una agencia necesita quien trate con cada cliente y le presente los informes.
}

func ExampleAdvice() {
	s := bakery()
	s.Channels[0].MessagesPerDay = new(60.0)
	a := org.Advise(s)
	fmt.Printf("%.0f hours a week, %d people\n", a.Hours, a.Needed)
	for _, c := range a.Design.Channels {
		fmt.Println(strings.TrimSpace(c.ID + " " + string(c.Status)))
	}
	// Output:
	// 52 hours a week, 2 people
	// instagram planned
	// facebook
}

func ExampleReason() {
	for _, r := range org.Advise(bakery()).Reasons {
		if r.Code == org.ReasonKPIs {
			fmt.Println(r.KPIs, r.Refs)
			fmt.Println(r.Message(language.English))
		}
	}
	// Output:
	// [conversion_rate] [postcron#smm-08]
	// The scorecard begins with one KPI: Conversion rate.
}

func ExampleQuestion() {
	s := bakery()
	s.Channels[1].CommentsPerDay, s.Channels[1].MessagesPerDay = nil, nil
	for _, q := range org.Advise(s).Open {
		if q.Code == org.QuestionVolumes {
			fmt.Println(q.Message(language.English))
		}
	}
	// Output: On “facebook”: how many comments a day and how many private messages a day? Without them the hours are a minimum.
}

func ExampleSetting() {
	text, err := org.SettingInHouse.MarshalText()
	fmt.Println(string(text), err)
	// Output: in-house <nil>
}

func ExampleAnswer() {
	var a org.Answer
	err := a.UnmarshalText([]byte("yes"))
	fmt.Println(a == org.AnswerYes, err)
	// Output: true <nil>
}
