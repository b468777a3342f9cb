package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// plantilla is what a personnel department sends, with a title in capitals and a note above the headers.
const plantilla = `Plantilla de Casa Sol
Nº empleado;Nombre y apellidos;Puesto;Jefe directo;Jornada;NIF
7;Ana Rivera;RESPONSABLE DE REDES SOCIALES;3;100;11111111H
8;Bruno Valle;Community manager;7;50;22222222J
3;Carla Monte;Directora de marketing;;100;33333333P
9;Dani Llano;Contable;3;100;44444444A
`

func ExampleImportCSV() {
	got, err := org.ImportCSV(strings.NewReader(plantilla))
	if err != nil {
		fmt.Println(err)
	}
	for _, p := range got.Design.Positions {
		fmt.Printf("%s %v < %q\n", p.ID, p.Roles, p.ReportsTo)
	}
	for _, d := range got.Doubts {
		fmt.Printf("line %d, %s: %s\n", d.Line, d.Code, d.Message(language.English))
	}
	// Output:
	// 7 [social-media-manager] < "3"
	// 8 [community-manager] < "7"
	// line 1, skipped-lines: The headers only begin below: one line above them was skipped.
	// line 2, unused-column: The column “NIF” was not used.
	// line 3, assumed-unit: The figures without a unit in the column “Jornada” were read as percentages of full time.
	// line 5, outside-superior: “Directora de marketing” directs social media staff without doing that work, and stands outside the team as “3” (marketing).
	// line 6, other-title: “Contable” was not recognised as a title of social media work: left out.
}

// An organisation has titles and headers of its own.
func ExampleImporter() {
	importer := org.Importer{
		Name:    "Casa Sol",
		Columns: map[string]org.Field{"Nivel": org.FieldTitle, "Apodo": org.FieldIgnored},
		Titles: map[string][]role.Role{
			"N3": {role.Manager, role.Strategist}, "N5": {role.CommunityManager},
		},
		Names: true,
	}
	got, err := importer.CSV(strings.NewReader("ID,Nombre,Apodo,Nivel,Responsable\n1,Ana,Ani,N3,\n2,Bruno,Bru,N5,Ana\n"))
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println(got.Design.Name, got.Design.People)
	for _, p := range got.Design.Positions {
		fmt.Printf("%s %v < %q\n", p.ID, p.Roles, p.ReportsTo)
	}
	fmt.Println(len(got.Assumed), "assumed,", len(got.Doubts), "doubts")
	// Output:
	// Casa Sol [{1 Ana} {2 Bruno}]
	// 1 [social-media-manager social-media-strategist] < ""
	// 2 [community-manager] < "1"
	// 0 assumed, 0 doubts
}

func ExampleImportSCIM() {
	got, err := org.ImportSCIM(strings.NewReader(`{"Resources": [
  {"id": "2819c223", "title": "Social Media Manager", "active": true},
  {"id": "902c246b", "title": "Dinamizadora de comunidades", "active": true,
   "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "8", "manager": {"value": "2819c223"}}}
]}`))
	if err != nil {
		fmt.Println(err)
	}
	for _, p := range got.Design.Positions {
		fmt.Printf("%s %v < %q\n", p.ID, p.Roles, p.ReportsTo)
	}
	// Output:
	// 2819c223 [social-media-manager] < ""
	// 8 [community-manager] < "2819c223"
}

// What rests on a title alone is told apart from what somebody has said.
func ExampleImported() {
	got, err := org.ImportCSV(strings.NewReader("ID,Puesto\n1,Encargada de redes sociales\n"))
	if err != nil {
		fmt.Println(err)
	}
	for _, a := range got.Assumed {
		fmt.Printf("%s: %s, because of %q (%s)\n", a.Position, a.Role, a.Title, a.Confidence)
	}
	// Output:
	// 1: social-media-manager, because of "Encargada de redes sociales" (low)
}

func ExampleAssumption() {
	a := org.Assumption{
		Position: "8", Title: "CM", Role: role.CommunityManager,
		Confidence: role.ConfidenceHigh, Reason: role.ReasonAbbreviation, Line: 2,
	}
	fmt.Println(a.Role, a.Confidence, a.Reason)
	// Output: community-manager high abbreviation
}

func ExampleDoubt() {
	d := org.Doubt{
		Code: org.UncertainTitle, Line: 12, Column: "Puesto",
		Value: "Gestora de redes sociales",
		Roles: []role.Role{role.Manager, role.CommunityManager},
	}
	fmt.Println(d.Message(language.Spanish))
	fmt.Println(d.Help(language.Spanish))
	// Output:
	// «Gestora de redes sociales» se ha interpretado como social media manager, pero también puede ser community manager.
	// Pregunte qué hace esa persona y corrija el rol o declare qué significa el título.
}

func ExampleField() {
	var f org.Field
	err := f.UnmarshalText([]byte("superior"))
	fmt.Println(f.Name(language.English), err)
	fmt.Println(f.UnmarshalText([]byte("titel")))
	// Output:
	// superior <nil>
	// org: field "titel" is unknown; did you mean "title"?
}

func ExampleFields() {
	for f := range org.Fields() {
		fmt.Print(f, " ")
	}
	fmt.Println()
	// Output: ignored person position title superior also department share hours status open-since termination external name first-name last-name email
}

// A file that is no such export is refused, with its place.
func ExampleImporter_CSV() {
	_, err := org.Importer{}.CSV(strings.NewReader("ID;Puesto\n1;Dise\xF1adora\n"))
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		for _, f := range faults.Faults {
			fmt.Printf("%d:%d: %s\n", f.Line, f.Column, f.Message(language.English))
		}
	}
	got, err := org.Importer{
		Windows1252: true,
	}.CSV(strings.NewReader("ID;Puesto\n1;Dise\xF1adora de redes sociales\n"))
	fmt.Println(got.Design.Positions[0].Title, err)
	// Output:
	// 2:7: The byte 0xF1 is not UTF-8: save the file as “CSV UTF-8”, or declare that it is in Windows-1252, as older Spanish spreadsheets are.
	// Diseñadora de redes sociales <nil>
}

// The design of an import is a document like any other.
func ExampleImporter_SCIM() {
	got, err := org.Importer{Everyone: true}.SCIM(strings.NewReader(`{"id": "a", "title": "Contable"}`))
	if err != nil {
		fmt.Println(err)
	}
	if err := org.Encode(os.Stdout, got.Design); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {
	//   "version": 1,
	//   "positions": [
	//     {
	//       "id": "a",
	//       "title": "Contable",
	//       "holders": [
	//         {
	//           "id": "a"
	//         }
	//       ]
	//     }
	//   ]
	// }
}

func ExampleSchema() {
	var schema struct {
		Defs struct {
			Role struct {
				AnyOf []struct{ Const, Title string }
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(org.Schema(), &schema); err != nil {
		fmt.Println(err)
	}
	for _, r := range schema.Defs.Role.AnyOf[:3] {
		fmt.Println(r.Const, "|", r.Title)
	}
	// Output:
	// social-media-strategist | social media strategist
	// social-media-manager | social media manager
	// community-manager | community manager
}

// A program passes its own rows on, and finds them again by their keys.
func ExampleImporter_Records() {
	type employee struct {
		id, boss int
		post     string
		part     float64
		contract string
	}
	staff := []employee{
		{id: 7, post: "Social Media Manager", part: 1},
		{id: 8, boss: 7, post: "Community manager", part: 0.5, contract: "prestación de servicios"},
		{id: 9, boss: 7, post: "CM", part: 1, contract: "tipo 4"},
	}
	got, err := org.Importer{Name: "Casa Sol"}.Records(func(yield func(org.Record) bool) {
		for _, e := range staff {
			r := org.Record{
				Key: fmt.Sprint("staff/", e.id), Person: fmt.Sprint(e.id), Title: e.post,
				Share: fmt.Sprint(e.part), External: e.contract,
			}
			if e.boss > 0 {
				r.Superior = fmt.Sprint(e.boss)
			}
			if !yield(r) {
				return
			}
		}
	})
	if err != nil {
		fmt.Println(err)
	}
	for _, p := range got.Design.Positions {
		fmt.Printf("%s %v < %q external: %t\n", p.ID, p.Roles, p.ReportsTo, p.External)
	}
	for _, d := range got.Doubts {
		fmt.Printf("%s: %s\n", d.Key, d.Message(language.English))
	}
	// Output:
	// 7 [social-media-manager] < "" external: false
	// 8 [community-manager] < "7" external: true
	// 9 [community-manager] < "7" external: false
	// staff/9: The value “tipo 4” (kind of contract) could not be used; the position counts as held by the organisation's own staff.
}

func ExampleImportRecords() {
	got, err := org.ImportRecords(slices.Values([]org.Record{
		{Person: "7", Title: "Social Media Manager"}, {Title: "CM", Superior: "7"},
	}))
	for _, s := range got.Sources {
		fmt.Println(s.Line, s.Subject.Kind, s.Subject.ID, err)
	}
	// Output:
	// 1 position 7 <nil>
	// 2 position cm <nil>
}

func ExampleRecord() {
	vacancy := org.Record{Title: "Community manager", Superior: "7", OpenSince: "2026-09-01"}
	got, err := org.ImportRecords(slices.Values([]org.Record{
		{Person: "7", Title: "Social Media Manager"}, vacancy,
	}))
	fmt.Println(got.Design.Positions[1].OpenSince, len(got.Design.Positions[1].Holders), err)
	// Output: 2026-09-01 0 <nil>
}

func ExampleSource() {
	s := org.Source{Line: 3, Subject: org.Subject{Kind: org.SubjectPosition, ID: "8"}}
	fmt.Printf("line %d has become %s %s\n", s.Line, s.Subject.Kind, s.Subject.ID)
	// Output: line 3 has become position 8
}
