package render_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func ExampleFormat_Write() {
	d := org.Design{Name: "Casa Sol", Positions: []org.Position{
		{
			ID: "cm", Title: "Community manager",
			Duties:  []org.Duty{{Responsibility: role.PublishContent}},
			Holders: []org.Holder{{ID: "ana"}},
		},
	}}
	quiet := org.Validator{Rules: func(func(org.Rule) bool) {}} // no rule: the chart and the chain alone
	p := render.Page{Design: d, Report: quiet.Validate(d), Lang: language.Spanish}
	var text strings.Builder
	if err := render.Text.Write(&text, p); err != nil {
		fmt.Println(err)
	}
	chart, _, _ := strings.Cut(text.String(), "\nLa cadena")
	fmt.Println(chart)
	// Output:
	// Casa Sol
	// Marco de referencia: «integrado»
	// Resultado: sin observaciones
	//
	// Organigrama
	// ───────────
	// Community manager [cm] · ana
	//
	// Quién hace qué, etapa por etapa
	// ───────────────────────────────
	// ✓ cubierto   ○ solo por un puesto vacante   ✗ sin asignar
	//
	// Investigación
	//   ✗ Sin asignar: estudiar la audiencia
	// Estrategia
	//   ✗ Sin asignar: diseñar la estrategia de redes sociales, fijar los objetivos, segmentar la
	//     audiencia, elegir las plataformas, definir la estrategia de contenido, definir la voz y el tono,
	//     definir los indicadores clave
	// Planificación
	//   ✗ Sin asignar: planificar el calendario editorial
	// Creación
	//   ✗ Sin asignar: crear el contenido, diseñar los recursos gráficos
	// Publicación
	//   ✓ Community manager: publicar el contenido
	// Interacción
	//   ✗ Sin asignar: gestionar la comunidad, responder a los comentarios, responder a los mensajes
	//     privados, moderar la conversación
	// Escucha
	//   ✗ Sin asignar: hacer el seguimiento de las menciones
	// Informes
	//   ✗ Sin asignar: recopilar las métricas, elaborar los informes
	// Análisis
	//   ✗ Sin asignar: analizar los resultados, decidir qué cambiar
	// Crisis
	//   ✗ Sin asignar: diseñar el plan de crisis, dirigir la respuesta a una crisis, responder al público
	//     en una crisis
	// Coordinación
	//   ✗ Sin asignar: controlar el acceso a las cuentas
	//
	// Hallazgos
	// ─────────
	// Todas las etapas están cubiertas. Sin observaciones.
}

func ExampleFormats() {
	for f := range render.Formats() {
		fmt.Println(f)
	}
	// Output:
	// text
	// markdown
	// html
	// svg
	// heatmap
	// csv
	// mermaid
	// dot
	// sarif
	// junit
	// github
	// json
}

func ExamplePage() {
	err := render.Format("pdf").Write(os.Stdout, render.Page{})
	fmt.Println(err)
	// Output: render: unknown format "pdf"
}

// small is a team of three, one of them still to be found.
func small() org.Design {
	return org.Design{
		Name:    "Casa Sol",
		Outside: []org.Outside{{ID: "dir", Kind: "management", Title: "Dirección"}},
		Positions: []org.Position{
			{
				ID: "smm", Title: "Responsable de redes", Roles: []role.Role{role.Manager},
				ReportsTo: "dir", Holders: []org.Holder{{ID: "ana"}},
			},
			{
				ID: "cm", Title: "Community manager",
				Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm",
				Holders: []org.Holder{{ID: "leo"}},
			},
			{
				ID: "video", Title: "Realización de vídeo", Roles: []role.Role{role.Designer},
				ReportsTo: "smm",
			},
		},
	}
}

// Mermaid draws the chart wherever Markdown may hold a diagram.
func ExampleNewPage() {
	p := render.NewPage(org.Validator{}, small(), language.Spanish)
	if err := render.Mermaid.Write(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// flowchart TB
	//   accTitle: Organigrama#58; Casa Sol
	//   accDescr: 3 puestos, con 1 vacante. Al frente#58; Dirección.
	//   n0(["Dirección<br/>fuera del equipo"]):::outside
	//   n1["Responsable de redes<br/>ana"]
	//   n2["Community manager<br/>leo"]
	//   n3["Realización de vídeo<br/>vacante"]:::vacant
	//   n0 --- n1
	//   n1 --- n2
	//   n1 --- n3
	//   classDef vacant stroke-dasharray:6 4
	//   classDef outside stroke-width:2px
	//   classDef more stroke-width:0px
}

// With the document that a design was read from, findings have lines.
func ExampleSource() {
	doc := []byte("{\n  \"positions\": [\n    {\"id\": \"cm\", \"title\": \"Community manager\", \"reportsTo\": \"smm\"}\n  ]\n}")
	d, err := org.Decode(bytes.NewReader(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	p := render.Page{Design: d, Source: render.Source{Name: "team.json", Doc: doc}}
	for _, f := range org.Validate(d).Findings {
		if f.Code == org.UnknownReference {
			p.Report.Findings = append(p.Report.Findings, f)
		}
	}
	if err := render.GitHub.Write(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output: ::error file=team.json,line=3,col=61,title=unknown-reference::Position “cm”, field “reportsTo”: there is no “smm”.%0A→ Correct the identifier, or add the missing element to the document.
}

// SARIF names the program that wrote it.
func ExampleTool() {
	p := render.NewPage(org.Validator{}, small(), language.English)
	p.Tool = render.Tool{Version: "1.2.3", URI: "https://example.com/teams"}
	var log strings.Builder
	if err := render.SARIF.Write(&log, p); err != nil {
		fmt.Println(err)
	}
	for line := range strings.Lines(log.String()) {
		if strings.Contains(line, "example.com/teams") || strings.Contains(line, "1.2.3") {
			fmt.Println(strings.TrimSpace(line))
		}
	}
	// Output:
	// "version": "1.2.3",
	// "informationUri": "https://example.com/teams",
}

// A format that does not exist is told from a writer that fails.
func ExampleErrFormat() {
	err := render.Format("sariff").Write(os.Stdout, render.Page{})
	fmt.Println(errors.Is(err, render.ErrFormat), err)
	// Output: true render: unknown format "sariff"; did you mean "sarif"?
}
