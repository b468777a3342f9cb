package role_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// TestSourcesDoDisagree finds a matter on which nobody differs: two sources with different answers, or one with two sides.
func TestSourcesDoDisagree(t *testing.T) {
	t.Parallel()
	seen := map[role.Matter]bool{}
	for d := range role.Disagreements() {
		if seen[d.Matter] {
			t.Errorf("%s stands twice", d.Matter)
		}
		seen[d.Matter] = true
		if d.Name.EN == "" || d.Name.ES == "" || d.Name.EN == d.Name.ES {
			t.Errorf("%s: name %+v", d.Matter, d.Name)
		}
		answers := map[string]bool{}
		for _, v := range append(d.Views, d.Settled...) {
			if v.Says.EN == "" || v.Says.ES == "" || v.Says.EN == v.Says.ES || v.Basis == 0 || len(v.Refs) == 0 {
				t.Errorf("%s: %+v", d.Matter, v)
			}
		}
		for _, v := range d.Views {
			if v.Framework == role.Reconciled() {
				t.Errorf("%s: the reconciled framework is no source", d.Matter)
			}
			answers[fmt.Sprint(v.Roles, len(v.Roles) == 0 && answers[v.Says.EN], v.Says.EN)] = true
		}
		if len(answers) < 2 {
			t.Errorf("%s: the sources agree: %v", d.Matter, answers)
		}
	}
	if d := cmp.Diff(19, len(seen)); d != "" {
		t.Errorf("matters (-want +got):\n%s", d)
	}
}

// TestDisagreementsAreTheCallersOwn changes what it was given.
func TestDisagreementsAreTheCallersOwn(t *testing.T) {
	t.Parallel()
	for d := range role.Disagreements() {
		for i := range d.Views {
			for k := range d.Views[i].Refs {
				d.Views[i].Refs[k] = "changed"
			}
		}
	}
	for d := range role.Disagreements() {
		for _, v := range append(d.Views, d.Settled...) {
			for _, ref := range v.Refs {
				if ref == "changed" {
					t.Fatalf("%s: %+v", d.Matter, v)
				}
			}
		}
	}
}

// Who decides in a crisis, by which source?
func ExampleDisagreements() {
	for d := range role.Disagreements() {
		if d.Matter != "crisis" {
			continue
		}
		fmt.Println(d.Name.In(language.English))
		for _, v := range d.Views {
			fmt.Printf("%s: %s (%s)\n", v.Framework, v.Says.In(language.English), v.Basis)
		}
		for _, v := range d.Settled {
			fmt.Printf("%s: %s (%s)\n", v.Framework, v.Says.In(language.English), v.Basis)
		}
	}
	// Output:
	// Who decides in a crisis?
	// ceupe: lead the crisis response: community manager (stated)
	// ceupe: respond to the public in a crisis: community manager (stated)
	// perfil-smm: lead the crisis response: social media manager (stated)
	// postcron: design the crisis plan: social media manager or social media strategist (stated)
	// reconciled: design the crisis plan: social media manager or social media strategist (stated)
	// reconciled: lead the crisis response: social media manager or social media strategist (reconciled)
	// reconciled: respond to the public in a crisis: customer care agent, moderator, community manager, social media manager or social media strategist (reconciled)
}

// The table of what the sources hold differently.
func ExampleDisagreement() {
	for d := range role.Disagreements() {
		fmt.Println(d.Name.In(language.Spanish))
		for _, v := range d.Views {
			fmt.Printf("  %s: %s\n", v.Framework, v.Says.In(language.Spanish))
		}
	}
	// Output:
	// ¿Quién estudia la audiencia?
	//   ceupe: estudiar la audiencia: community manager
	//   ceupe: segmentar la audiencia: estratega de redes sociales
	//   perfil-smm: estudiar la audiencia: social media manager
	//   perfil-smm: segmentar la audiencia: social media manager
	//   postcron: segmentar la audiencia: social media manager o estratega de redes sociales
	//   postcron: recoger la opinión de los clientes: community manager
	//   smm-vs-cm: recoger la opinión de los clientes: community manager
	// ¿Quién decide sobre el contenido?
	//   ceupe: definir la estrategia de contenido: estratega de redes sociales
	//   ceupe: definir la estrategia del blog: community manager
	//   postcron: definir la estrategia de contenido: social media manager o estratega de redes sociales
	// ¿Quién llega a quienes no conocen la marca?
	//   ceupe: planificar el crecimiento de la audiencia: estratega de redes sociales
	//   perfil-smm: planificar el crecimiento de la audiencia: social media manager
	//   postcron: planificar el crecimiento de la audiencia: social media manager o estratega de redes sociales
	//   smm-vs-cm: planificar el crecimiento de la audiencia: social media manager o community manager
	//   smm-vs-cm: participar en conversaciones fuera de los canales propios: community manager
	// ¿Quién lleva el calendario?
	//   ceupe: planificar el calendario editorial: community manager
	//   ceupe: supervisar el proceso de publicación: social media manager
	//   planificar-ejecutar: planificar el calendario editorial: social media manager o community manager
	//   postcron: supervisar el proceso de publicación: social media manager o estratega de redes sociales
	//   smm-vs-cm: supervisar el proceso de publicación: social media manager
	// ¿Quién crea las piezas?
	//   ceupe: seleccionar contenido de terceros: community manager
	//   planificar-ejecutar: crear el contenido: community manager o social media manager
	//   postcron: crear el contenido: community manager
	//   postcron: seleccionar contenido de terceros: community manager
	//   smm-vs-cm: crear el contenido: ejecutivo/a de redes sociales o social media manager
	//   smm-vs-cm: seleccionar contenido de terceros: social media manager
	// ¿Quién publica?
	//   ceupe: publicar el contenido: community manager
	//   perfil-smm: publicar el contenido: community manager
	//   planificar-ejecutar: publicar el contenido: community manager o social media manager
	//   postcron: publicar el contenido: community manager
	//   smm-vs-cm: publicar el contenido: ejecutivo/a de redes sociales, social media manager o community manager
	// ¿Quién se ocupa de la publicidad?
	//   ceupe: planificar la publicidad de pago: community manager
	//   ceupe: gestionar la publicidad de pago: community manager
	//   perfil-smm: planificar la publicidad de pago: social media manager
	//   perfil-smm: gestionar la publicidad de pago: social media manager
	//   postcron: planificar la publicidad de pago: social media manager o estratega de redes sociales
	// ¿Quién trata con los influencers?
	//   ceupe: elegir a los influencers: community manager
	//   ceupe: cuidar la relación con los influencers: community manager
	//   postcron: conseguir embajadores: community manager
	//   smm-vs-cm: elegir a los influencers: social media manager
	//   smm-vs-cm: cuidar la relación con los influencers: social media manager
	// ¿Quién responde en las cuentas de la marca?
	//   ceupe: responder a los comentarios: community manager
	//   ceupe: responder a los mensajes privados: community manager
	//   perfil-smm: responder a los comentarios: community manager
	//   perfil-smm: responder a los mensajes privados: community manager
	//   postcron: responder a los comentarios: community manager
	//   postcron: responder a los mensajes privados: community manager
	//   smm-vs-cm: responder a los comentarios: social media manager o community manager
	//   smm-vs-cm: responder a los mensajes privados: social media manager o community manager
	// ¿Quién escucha y cuida la reputación?
	//   ceupe: hacer el seguimiento de las menciones: community manager
	//   ceupe: interpretar el sentimiento del público: community manager
	//   perfil-smm: hacer el seguimiento de las menciones: community manager
	//   smm-vs-cm: hacer el seguimiento de las menciones: social media manager
	//   smm-vs-cm: interpretar el sentimiento del público: social media manager
	// ¿Quién sigue las tendencias?
	//   perfil-smm: seguir las tendencias: social media manager
	//   postcron: seguir las tendencias: community manager
	//   smm-vs-cm: seguir las tendencias: community manager o social media manager
	// ¿Quién analiza los resultados?
	//   ceupe: analizar los resultados: community manager o social media manager
	//   perfil-smm: analizar los resultados: social media manager
	//   postcron: analizar los resultados: social media manager o estratega de redes sociales
	// ¿Quién presenta los informes?
	//   ceupe: presentar los informes: community manager
	//   postcron: presentar los informes: social media manager o estratega de redes sociales
	// ¿Quién decide en una crisis?
	//   ceupe: dirigir la respuesta a una crisis: community manager
	//   ceupe: responder al público en una crisis: community manager
	//   perfil-smm: dirigir la respuesta a una crisis: social media manager
	//   postcron: diseñar el plan de crisis: social media manager o estratega de redes sociales
	// ¿En nombre de quién habla cada rol?
	//   postcron: el puesto de community manager habla por la marca ante la comunidad y por la comunidad ante la empresa
	//   smm-vs-cm: el puesto de social media manager es la voz de la marca; el de community manager habla a título personal, con voz propia
	// ¿Cuántos niveles hay?
	//   ceupe: tres: estratega, social media manager y community manager
	//   perfil-smm: dos: el social media manager dirige y el community manager ejecuta
	//   planificar-ejecutar: dos: una persona planifica y otra ejecuta
	//   postcron: dos: estratega y social media manager son una sola figura
	//   smm-vs-cm: dos: dos puestos de gestión y personal ejecutivo que depende del de social media manager
	// ¿Quién dirige?
	//   ceupe: la estrategia recae en el estratega; el social media manager tiene a su cargo a los community managers
	//   perfil-smm: el social media manager dirige el departamento
	//   smm-vs-cm: la labor de community manager queda comprendida en la de social media manager
	// ¿Conviene reunir los roles?
	//   ceupe: es habitual en empresas pequeñas; estratega y social media manager suelen ser la misma persona, pero exigirlo todo en una oferta de empleo no es razonable
	//   perfil-smm: no: se pide a una persona el trabajo de dos con sueldo de principiante
	//   planificar-ejecutar: sí: quien planifica y ejecuta prevé más y reacciona antes, aunque necesita otra formación y cuesta más
	//   postcron: la mayoría de quienes se dedican a esto asume los dos roles, a menudo sin saberlo
	// ¿A quién necesita una empresa?
	//   ceupe: en una empresa pequeña, una persona para todo
	//   planificar-ejecutar: un community manager si lo orienta un departamento de marketing propio; si no, un social media manager
	//   smm-vs-cm: siempre un social media manager; un community manager, no siempre
}

func ExampleMatter() {
	for d := range role.Disagreements() {
		if d.Matter == "who-is-needed" {
			fmt.Println(d.Matter, len(d.Views), len(d.Settled))
		}
	}
	// Output: who-is-needed 3 0
}

func ExampleView() {
	for d := range role.Disagreements() {
		for _, v := range d.Views {
			if v.Responsibility == role.RunAds {
				fmt.Println(v.Framework, v.Roles, v.Refs)
			}
		}
	}
	// Output:
	// ceupe [community-manager] [ceupe#cm-08]
	// perfil-smm [social-media-manager] [perfil-smm#smm-10]
}
