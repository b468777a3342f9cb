package render_test

import (
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
		{ID: "cm", Title: "Community manager", Duties: []org.Duty{{Responsibility: role.PublishContent}}, Holders: []org.Holder{{ID: "ana"}}},
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
	//     audiencia, elegir las plataformas, definir la estrategia de contenido, definir la voz de la
	//     marca, definir los indicadores clave
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
	//   ✗ Sin asignar: hacer el seguimiento de las menciones de la marca
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
