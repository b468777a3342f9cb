package org_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestImporterErr(t *testing.T) {
	t.Parallel()
	require.NoError(t, org.Importer{}.Err())
	require.NoError(t, org.Importer{
		Columns: map[string]org.Field{"Cargo": org.FieldTitle, "Salario": org.FieldIgnored},
		Titles:  map[string][]role.Role{"Contable": nil, "CM": {role.CommunityManager}, "cm": {role.CommunityManager}},
	}.Err())
	m := org.Importer{
		Columns: map[string]org.Field{"Cargo": 99, "Jefe": 0},
		Titles:  map[string][]role.Role{"x": {"comunity-manager", role.Designer}, "y": {"zzz"}, "Gestora": {role.Manager}, "GESTORA": nil},
	}
	var mistaken *org.PolicyError
	require.ErrorAs(t, m.Err(), &mistaken)
	want := []org.PolicyFault{
		{Code: org.UnknownField, Field: "columns", Key: "Cargo", Got: "99"},
		{Code: org.UnknownField, Field: "columns", Key: "Jefe", Got: "0"},
		{Code: org.RepeatedTitle, Field: "titles", Key: "GESTORA", Got: "Gestora"},
		{Code: org.UnknownRole, Field: "titles", Key: "x", Got: "comunity-manager", Suggestion: "community-manager"},
		{Code: org.UnknownRole, Field: "titles", Key: "y", Got: "zzz"},
	}
	if diff := cmp.Diff(want, mistaken.Faults); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
	var says []string
	for _, f := range mistaken.Faults {
		says = append(says, f.Message(language.EuropeanSpanish))
	}
	if diff := cmp.Diff([]string{
		"«columns» indica que la columna «Cargo» contiene un campo que no existe: «99».",
		"«columns» indica que la columna «Jefe» contiene un campo que no existe: «0».",
		"«titles» asigna a «Gestora» otros roles que a «GESTORA», que es el mismo título.",
		"«titles» asigna a «x» un rol que no existe: «comunity-manager». ¿Quería decir «community-manager»?",
		"«titles» asigna a «y» un rol que no existe: «zzz».",
	}, says); diff != "" {
		t.Errorf("sentences (-want +got):\n%s", diff)
	}
}

// A program asks once whether its settings can be meant.
func ExampleImporter_Err() {
	m := org.Importer{Titles: map[string][]role.Role{"Dinamizadora": {"comunity-manager"}}}
	fmt.Println(m.Err())
	// Output:
	// org: the settings have 1 fault
	// 	“titles” gives “Dinamizadora” a role that does not exist: “comunity-manager”. Did you mean “community-manager”?
}
