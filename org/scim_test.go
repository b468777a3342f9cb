package org_test

import (
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const enterprise = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"

// staffPage is a ListResponse as directories send it, with the quirks of some.
const staffPage = `{
  "schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 6,
  "Resources": [
    {"id": "u1", "userName": "d", "title": "Directora de marketing", "active": true,
     "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "10", "department": "Marketing"}},
    {"id": "u2", "title": "Social Media Manager", "active": true, "emails": [{"value": "x"}], "locale": "es",
     "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"employeeNumber": "20", "manager": {"value": "u1", "$ref": "../Users/u1", "displayName": "D"}}},
    {"ID": "u3", "Title": "Gestora de redes sociales", "userType": "Contractor", "emails": [],
     "URN:IETF:PARAMS:SCIM:SCHEMAS:EXTENSION:ENTERPRISE:2.0:USER": {"Manager": {"Value": "U2"}, "costCenter": "7"}},
    {"id": "u4", "title": "CM", "active": "False"},
    {"id": "u5", "externalId": "e5", "title": "CM", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": "u9", "employeeNumber": 50}},
    {"id": "u6", "title": null, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": null}}
  ]
}`

func TestImportSCIM(t *testing.T) {
	t.Parallel()
	got, err := org.ImportSCIM(strings.NewReader(staffPage))
	require.NoError(t, err)
	want := []string{
		"outside 10: marketing Directora de marketing", "outside u9: management ", "20: social-media-manager < 10 (20)",
		"u3: social-media-manager < 20 (u3) external", "50: community-manager < u9 (50)",
	}
	if diff := cmp.Diff(want, lines(got.Design)); diff != "" {
		t.Errorf("design (-want +got):\n%s", diff)
	}
	type where struct {
		line            int
		code            org.Code
		column, pointer string
	}
	var doubts []where
	for _, d := range got.Doubts {
		doubts = append(doubts, where{d.Line, d.Code, d.Column, d.Pointer})
		if _, _, ok := org.Locate([]byte(staffPage), d.Pointer); !ok && d.Code != org.UnusableRow {
			t.Errorf("%s is nowhere", d.Pointer)
		}
	}
	wantDoubts := []where{
		{4, org.OutsideSuperior, "title", "/Resources/0/title"},
		{6, org.UnusedColumn, "emails", "/Resources/1/emails"},
		{6, org.UnusedColumn, "locale", "/Resources/1/locale"},
		{8, org.UnusedColumn, "costCenter", "/Resources/2/" + strings.ToUpper(enterprise) + "/costCenter"},
		{8, org.UncertainTitle, "Title", "/Resources/2/Title"},
		{10, org.LeftCompany, "active", "/Resources/3/active"},
		{11, org.UnknownSuperior, "manager", "/Resources/4/" + enterprise + "/manager"},
		{12, org.UnusableRow, "", "/Resources/5"},
	}
	if diff := cmp.Diff(wantDoubts, doubts, cmp.AllowUnexported(where{})); diff != "" {
		t.Errorf("doubts (-want +got):\n%s", diff)
	}
}

func TestImportSCIMShapes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, doc string
		m         org.Importer
		want      []string
		doubts    []string
	}{
		{name: "one user", doc: `{"id": "a", "title": "CM"}`, want: []string{"a: community-manager (a)"}},
		{name: "an array", doc: `[{"id": "a", "title": "CM"}]`, want: []string{"a: community-manager (a)"}},
		{name: "no results", doc: `{"totalResults": 0}`},
		{name: "an empty page", doc: `{"resources": []}`},
		{name: "no id at all", doc: `[{"title": "CM"}, {"title": "CM"}]`, want: []string{"p1: community-manager (p1)", "p2: community-manager (p2)"},
			doubts: []string{"1 missing-id", "1 missing-id"}},
		{
			name: "an attribute that the caller names",
			m:    org.Importer{Columns: map[string]org.Field{"puesto": org.FieldTitle, "emails": org.FieldIgnored, "equipo": org.FieldDepartment}},
			doc:  `[{"id": "a", "title": "Nivel 3", "Puesto": "CM", "emails": []}, {"id": "b", "Puesto": [1]}]`,
			want: []string{"a: community-manager (a)"}, doubts: []string{"0 missing-column equipo", "1 unusable-row"},
		},
		{
			name: "an id that is another's number", doc: `[{"id": "1", "title": "Social Media Manager", "` + enterprise + `": {"employeeNumber": "2"}},
{"id": "2", "title": "Estratega de redes sociales", "` + enterprise + `": {"employeeNumber": "1"}}, {"id": "3", "title": "CM", "` + enterprise + `": {"manager": {"value": "2"}}}]`,
			want: []string{"2: social-media-manager (2)", "1: social-media-strategist (1)", "3: community-manager < 1 (3)"},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := tt.m.SCIM(strings.NewReader(tt.doc))
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, lines(got.Design)); diff != "" {
				t.Errorf("design (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(tt.doubts, codes(got.Doubts)); diff != "" {
				t.Errorf("doubts (-want +got):\n%s", diff)
			}
		})
	}
}
