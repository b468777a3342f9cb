package org

import (
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestDoubtsInBothLanguages(t *testing.T) {
	t.Parallel()
	seen := map[Code]bool{}
	for _, d := range doubtTexts {
		if seen[d.code] {
			t.Errorf("%s stands twice", d.code)
		}
		seen[d.code] = true
		if r, taken := ruleByCode(d.code); taken {
			t.Errorf("%s is also the code of a rule: %s", d.code, r.Summary.EN)
		}
		if d.text.EN == d.text.ES || d.help.EN == d.help.ES || d.text.EN == "" || d.help.ES == "" {
			t.Errorf("%s: %q, %q", d.code, d.text.EN, d.text.ES)
		}
		if diff := cmp.Diff(arguments(t, d.text.EN), arguments(t, d.text.ES)); diff != "" {
			t.Errorf("%s: arguments (-English +Spanish):\n%s", d.code, diff)
		}
		for _, text := range []string{d.text.ES419, d.help.ES419} {
			if strings.Contains(text, "Quería") || strings.Contains(text, "se ha ") || strings.Contains(text, "ñad") || strings.Contains(text, "depend") && !strings.Contains(text, "dependencia") {
				t.Errorf("%s: %q is as Spain has it", d.code, text)
			}
		}
		if es, american := d.text.ES+d.help.ES, d.text.In(language.LatinAmericanSpanish)+d.help.In(language.LatinAmericanSpanish); es == american &&
			(strings.Contains(es, "se ha ") || strings.Contains(es, "ñad")) {
			t.Errorf("%s: %q has no words for America", d.code, es)
		}
		if american := d.text.ES419; american != "" {
			if diff := cmp.Diff(arguments(t, d.text.EN), arguments(t, american)); diff != "" {
				t.Errorf("%s: arguments (-English +American Spanish):\n%s", d.code, diff)
			}
		}
		for _, text := range []string{d.text.EN, d.text.ES, d.help.EN, d.help.ES} {
			if !strings.HasSuffix(text, ".") && !strings.HasSuffix(text, ".}") && !strings.HasSuffix(text, "?}") {
				t.Errorf("%s: %q is no sentence", d.code, text)
			}
		}
		for _, doubt := range []Doubt{
			{Code: d.code},
			{
				Code: d.code, Line: 2, Column: "c", Pointer: "/0/p", Value: "v", Field: FieldTitle, Suggestion: "near", Roles: []role.Role{"a", "b"}, Party: "unit",
				Subject: Subject{Kind: SubjectPosition, ID: "id"}, Lines: []int{1, 2}, Count: 2,
			},
		} {
			for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				text := doubt.Message(tag)
				if strings.ContainsAny(text, "{}|") || doubt.Line > 0 && (strings.Contains(text, "  ") || strings.Contains(text, "()")) {
					t.Errorf("%s in %v: %q", d.code, tag, text)
				}
			}
		}
	}
	if diff := cmp.Diff(28, len(seen)); diff != "" {
		t.Errorf("codes (-want +got):\n%s", diff)
	}
	if got := (Doubt{Code: "new"}).Message(language.English) + (Doubt{Code: "new"}).Help(language.English); got != "new" {
		t.Errorf("an unknown code says %q", got)
	}
}

func TestDoubtMessage(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		doubt  Doubt
		en, es string
	}{
		{
			doubt: Doubt{Code: UncertainTitle, Value: "Gestora", Roles: []role.Role{role.Manager, role.CommunityManager}},
			en:    "“Gestora” was read as the role of social media manager, but it can also be that of community manager.",
			es:    "«Gestora» se ha interpretado como social media manager, pero también puede ser community manager.",
		},
		{
			doubt: Doubt{Code: OtherTitle, Value: "Contable", Lines: []int{3, 4, 5, 6, 7, 8, 9, 10, 11}, Count: 9},
			en:    "“Contable” was not recognised as a title of social media work: left out (9 rows, lines 3, 4, 5, 6, 7, 8, 9, 10…).",
			es:    "«Contable» no se ha reconocido como título de redes sociales: se ha omitido (9 filas, líneas 3, 4, 5, 6, 7, 8, 9, 10…).",
		},
		{
			doubt: Doubt{Code: UnusedColumn, Column: "Edad"},
			en:    "The column “Edad” was not used.",
			es:    "La columna «Edad» no se ha utilizado.",
		},
		{
			doubt: Doubt{Code: LeftCompany, Value: "Baja", Lines: []int{4}, Count: 1},
			en:    "This person has left (“Baja”) and was left out.",
			es:    "Esta persona ya no está en la organización («Baja») y se ha omitido.",
		},
	} {
		if diff := cmp.Diff([]string{tt.en, tt.es}, []string{tt.doubt.Message(language.English), tt.doubt.Message(language.Spanish)}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.doubt.Code, diff)
		}
	}
}

// A header that stands for two fields would go to the first of them in silence.
func TestKnownHeaders(t *testing.T) {
	t.Parallel()
	of := map[string]Field{}
	for _, known := range fieldHeaders {
		for h := range strings.SplitSeq(known.headers, "|") {
			if before, twice := of[h]; twice {
				t.Errorf("%q is a header of %v and of %v", h, before, known.field)
			}
			of[h] = known.field
			if headerKey(h) != h && plainWords(h) != h {
				t.Errorf("%q is not as headers are compared: %q", h, headerKey(h))
			}
			if got := knownHeader(headerKey(strings.ToUpper(h))); got != known.field {
				t.Errorf("%q is read as %v, want %v", h, got, known.field)
			}
		}
	}
	require.NotEmpty(t, of)
	for header, want := range map[string]Field{
		"Nº empleado": FieldPerson, "N.º de empleado/a": FieldPerson, "Employee ID": FieldPerson, "Nombre y apellidos": FieldName, "Jefe/a directo/a": FieldSuperior,
		"Puesto de trabajo": FieldTitle, "% Jornada": FieldShare, "FTE (%)": FieldShare, "Situación": FieldStatus, "Manager ID": FieldSuperior, "Edad": 0, "": 0,
		"Línea de negocio": 0, "Reporta a": FieldSuperior, "E-mail": FieldEmail, "Título": FieldTitle,
	} {
		if got := knownHeader(headerKey(header)); got != want {
			t.Errorf("%q is read as %v, want %v", header, got, want)
		}
	}
}
