package org_test

import (
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestDecodeFaults(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, doc string
		want      []org.DecodeFault
	}{
		{
			name: "no document",
			doc:  "",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 1}},
		},
		{
			name: "cut off",
			doc:  "{\n\"name\": \"ñ",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 2, Column: 11}},
		},
		{
			name: "comma too many",
			doc:  "{\"people\": [\n  {\"id\": \"ñ\"} ,\n]}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 3, Column: 1, Got: ",]"}},
		},
		{
			name: "comment",
			doc:  "{} // end",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 4, Got: "//"}},
		},
		{
			name: "single quotes",
			doc:  "{'name': 1}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 2, Got: "'"}},
		},
		{
			name: "typographic quotes",
			doc:  "{“name”: 1}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 2, Got: "“"}},
		},
		{
			name: "text over two lines",
			doc:  "{\"name\": \"a\nb\"}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 12, Got: "U+000A"}},
		},
		{
			name: "two documents",
			doc:  "{}\n{}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 2, Column: 1, Got: "{"}},
		},
		{
			name: "Latin 1",
			doc:  "{\n\"name\": \"Espa\xf1a\"}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 2, Column: 14, Got: "0xF1", Want: "UTF-8"}},
		},
		{
			name: "UTF-16 with its mark",
			doc:  "\xff\xfe{\x00}\x00",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 1, Got: "UTF-16", Want: "UTF-8"}},
		},
		{
			name: "UTF-16 without",
			doc:  "\x00{\x00}",
			want: []org.DecodeFault{{Code: org.InvalidJSON, Line: 1, Column: 1, Got: "UTF-16", Want: "UTF-8"}},
		},
		{
			name: "half a character",
			doc:  `{"name": "a\ud800\u0041", "people": [{"\udc00": 1, "id": "\ud83d\ude00"}], "framework": "\\ud800"}`,
			want: []org.DecodeFault{
				{Code: org.InvalidJSON, Pointer: "/name", Line: 1, Column: 10, Got: `\ud800`},
				{Code: org.InvalidJSON, Pointer: "/people/0/\ufffd", Subject: org.Subject{Kind: org.SubjectPerson, ID: "😀"}, Line: 1, Column: 39, Got: `\udc00`},
			},
		},
		{
			name: "a list for a document",
			doc:  ` [{"a": 1}]`,
			want: []org.DecodeFault{{Code: org.WrongType, Line: 1, Column: 2, Got: "array", Want: "object"}},
		},
		{
			name: "null for a document",
			doc:  `null`,
			want: []org.DecodeFault{{Code: org.WrongType, Line: 1, Column: 1, Got: "null", Want: "object"}},
		},
		{
			name: "unknown fields and nothing below them",
			doc:  "{\n\t\"brands\": [{\"id\": \"a\"}, {\"Name\": null, \"né~w/\": {\"a\": 1, \"a\": null}}]}",
			want: []org.DecodeFault{
				{Code: org.UnknownField, Pointer: "/brands/1/Name", Line: 2, Column: 27, Got: "Name", Want: "id, name, client, regulated", Suggestion: "name"},
				{Code: org.UnknownField, Pointer: "/brands/1/né~0w~1", Line: 2, Column: 41, Got: "né~w/", Want: "id, name, client, regulated"},
			},
		},
		{
			name: "columns behind a byte order mark",
			doc:  "\ufeff{\"people\": [{\"nombre\": 1}]}",
			want: []org.DecodeFault{{Code: org.UnknownField, Pointer: "/people/0/nombre", Line: 1, Column: 14, Got: "nombre", Want: "id, name", Suggestion: "name"}},
		},
		{
			name: "repeated fields",
			doc:  `{"name": "a", "people": [{"id": "a", "\u0069d": 1}], "name": "b", "activities": {"seo": true, "seo": false}}`,
			want: []org.DecodeFault{
				{Code: org.DuplicateField, Pointer: "/people/0/id", Subject: org.Subject{Kind: org.SubjectPerson, ID: "a"}, Line: 1, Column: 38, Got: "id"},
				{Code: org.WrongType, Pointer: "/people/0/id", Subject: org.Subject{Kind: org.SubjectPerson, ID: "a"}, Line: 1, Column: 49, Got: "number", Want: "string"},
				{Code: org.DuplicateField, Pointer: "/name", Line: 1, Column: 54, Got: "name"},
				{Code: org.DuplicateField, Pointer: "/activities/seo", Line: 1, Column: 95, Got: "seo"},
			},
		},
		{
			name: "null of every type",
			doc: `{"version":null,"name":null,"brands":null,"activities":{"seo":null},"people":[null],
"positions":[{"seats":null,"hoursPerWeek":null,"external":null,"duties":[{"part":null}]}],"kpis":[{"target":{"atMost":null}}]}`,
			want: []org.DecodeFault{
				{Code: org.WrongType, Pointer: "/version", Line: 1, Column: 12, Got: "null", Want: "integer"},
				{Code: org.WrongType, Pointer: "/name", Line: 1, Column: 24, Got: "null", Want: "string"},
				{Code: org.WrongType, Pointer: "/brands", Line: 1, Column: 38, Got: "null", Want: "array"},
				{Code: org.WrongType, Pointer: "/activities/seo", Line: 1, Column: 63, Got: "null", Want: "boolean"},
				{Code: org.WrongType, Pointer: "/people/0", Line: 1, Column: 79, Got: "null", Want: "object"},
				{Code: org.WrongType, Pointer: "/positions/0/seats", Line: 2, Column: 23, Got: "null", Want: "integer"},
				{Code: org.WrongType, Pointer: "/positions/0/hoursPerWeek", Line: 2, Column: 43, Got: "null", Want: "number"},
				{Code: org.WrongType, Pointer: "/positions/0/external", Line: 2, Column: 59, Got: "null", Want: "boolean"},
				{Code: org.WrongType, Pointer: "/positions/0/duties/0/part", Line: 2, Column: 82, Got: "null", Want: "string"},
				{Code: org.WrongType, Pointer: "/kpis/0/target/atMost", Line: 2, Column: 119, Got: "null", Want: "decimal"},
			},
		},
		{
			name: "other types",
			doc:  `{"name":1,"brands":{},"activities":[],"people":["a"],"positions":[{"seats":"2","external":0,"roles":"a","hoursPerWeek":true}]}`,
			want: []org.DecodeFault{
				{Code: org.WrongType, Pointer: "/name", Line: 1, Column: 9, Got: "number", Want: "string"},
				{Code: org.WrongType, Pointer: "/brands", Line: 1, Column: 20, Got: "object", Want: "array"},
				{Code: org.WrongType, Pointer: "/activities", Line: 1, Column: 36, Got: "array", Want: "object"},
				{Code: org.WrongType, Pointer: "/people/0", Line: 1, Column: 49, Got: "string", Want: "object"},
				{Code: org.WrongType, Pointer: "/positions/0/seats", Line: 1, Column: 76, Got: "string", Want: "integer"},
				{Code: org.WrongType, Pointer: "/positions/0/external", Line: 1, Column: 91, Got: "number", Want: "boolean"},
				{Code: org.WrongType, Pointer: "/positions/0/roles", Line: 1, Column: 101, Got: "string", Want: "array"},
				{Code: org.WrongType, Pointer: "/positions/0/hoursPerWeek", Line: 1, Column: 120, Got: "boolean", Want: "number"},
			},
		},
		{
			name: "numbers that do not fit",
			doc: `{"positions":[{"seats":2.5},{"seats":1e3},{"seats":9223372036854775808},{"hoursPerWeek":1e400},{"hoursPerWeek":-1E+999}],
"kpis":[{"target":{"atLeast":1.0000000000000000001,"atMost":1e31}},{"target":{"atLeast":"3"}}]}`,
			want: []org.DecodeFault{
				{Code: org.WrongType, Pointer: "/positions/0/seats", Line: 1, Column: 24, Got: "2.5", Want: "integer"},
				{Code: org.WrongType, Pointer: "/positions/1/seats", Line: 1, Column: 38, Got: "1e3", Want: "integer"},
				{Code: org.WrongType, Pointer: "/positions/2/seats", Line: 1, Column: 52, Got: "9223372036854775808", Want: "integer"},
				{Code: org.WrongType, Pointer: "/positions/3/hoursPerWeek", Line: 1, Column: 89, Got: "1e400", Want: "number"},
				{Code: org.WrongType, Pointer: "/positions/4/hoursPerWeek", Line: 1, Column: 112, Got: "-1E+999", Want: "number"},
				{Code: org.WrongType, Pointer: "/kpis/0/target/atLeast", Line: 2, Column: 30, Got: "1.0000000000000000001", Want: "decimal"},
				{Code: org.WrongType, Pointer: "/kpis/0/target/atMost", Line: 2, Column: 61, Got: "1e31", Want: "decimal"},
				{Code: org.WrongType, Pointer: "/kpis/1/target/atLeast", Line: 2, Column: 89, Got: "string", Want: "decimal"},
			},
		},
		{
			name: "another version",
			doc:  `{"version": 2}`,
			want: []org.DecodeFault{{Code: org.UnknownVersion, Pointer: "/version", Line: 1, Column: 13, Got: "2", Want: "1"}},
		},
		{
			name: "another version, whose fields are of no matter",
			doc:  `{"teams": [], "positions": [{"id": 1}], "version": 12}`,
			want: []org.DecodeFault{{Code: org.UnknownVersion, Pointer: "/version", Line: 1, Column: 52, Got: "12", Want: "1"}},
		},
		{
			name: "no version",
			doc:  `{"version": 0}`,
			want: []org.DecodeFault{{Code: org.UnknownVersion, Pointer: "/version", Line: 1, Column: 13, Got: "0", Want: "1"}},
		},
		{
			name: "a version that is no whole number",
			doc:  `{"version": 1.0}`,
			want: []org.DecodeFault{{Code: org.WrongType, Pointer: "/version", Line: 1, Column: 13, Got: "1.0", Want: "integer"}},
		},
		{
			name: "unknown activities",
			doc:  `{"activities": {"pait": 1, "": true}}`,
			want: []org.DecodeFault{
				{
					Code: org.UnknownValue, Pointer: "/activities/pait", Line: 1, Column: 17, Got: "pait", Suggestion: "paid",
					Want: "paid, campaigns, contests, events, influencers, alliances, seo, video, customer-care",
				},
				{
					Code: org.UnknownValue, Pointer: "/activities/", Line: 1, Column: 28,
					Want: "paid, campaigns, contests, events, influencers, alliances, seo, video, customer-care",
				},
			},
		},
		{
			name: "unknown words of a channel",
			doc:  `{"channels": [{"kind": "Blog", "status": "activ", "voice": "none"}]}`,
			want: []org.DecodeFault{
				{
					Code: org.UnknownValue, Pointer: "/channels/0/kind", Line: 1, Column: 24, Got: "Blog", Suggestion: "blog",
					Want: "account, community, messaging, reviews, blog, broadcast, personal, ads",
				},
				{
					Code: org.UnknownValue, Pointer: "/channels/0/status", Line: 1, Column: 42, Got: "activ", Suggestion: "active",
					Want: "active, planned, dormant",
				},
				{Code: org.UnknownValue, Pointer: "/channels/0/voice", Line: 1, Column: 60, Got: "none", Want: "brand, person, both"},
			},
		},
		{
			name: "unknown words elsewhere",
			doc: `{"objectives": [{"kind": "lead"}], "outside": [{"kind": "PRESS"}],
"positions": [{"duties": [{"part": "accountible"}]}], "liaisons": [{"cadence": "day"}], "measures": [{"kind": "flows"}],
"kpis": [{"direction": "\u0075p", "period": "months"}]}`,
			want: []org.DecodeFault{
				{
					Code: org.UnknownValue, Pointer: "/objectives/0/kind", Line: 1, Column: 26, Got: "lead", Suggestion: "leads",
					Want: "awareness, growth, engagement, community, loyalty, leads, sales, traffic, care, reputation",
				},
				{
					Code: org.UnknownValue, Pointer: "/outside/0/kind", Line: 1, Column: 57, Got: "PRESS", Suggestion: "pr",
					Want: "client, owner, board, management, marketing, sales, product, pr, legal, customer-care, agency, unit",
				},
				{
					Code: org.UnknownValue, Pointer: "/positions/0/duties/0/part", Line: 2, Column: 36, Got: "accountible",
					Suggestion: "accountable", Want: "responsible, accountable, consulted, informed",
				},
				{
					Code: org.UnknownValue, Pointer: "/liaisons/0/cadence", Line: 2, Column: 80, Got: "day", Suggestion: "daily",
					Want: "daily, weekly, monthly, quarterly, event",
				},
				{
					Code: org.UnknownValue, Pointer: "/measures/0/kind", Line: 2, Column: 111, Got: "flows", Suggestion: "flow",
					Want: "flow, stock, distinct, distribution, money",
				},
				{
					Code: org.UnknownValue, Pointer: "/kpis/0/direction", Line: 3, Column: 24, Got: "up", Suggestion: "higher",
					Want: "higher, lower, band, context",
				},
				{
					Code: org.UnknownValue, Pointer: "/kpis/0/period", Line: 3, Column: 45, Got: "months", Suggestion: "month",
					Want: "day, week, month, quarter, year, post, campaign",
				},
			},
		},
		{
			name: "too deep below an unknown field, twice",
			doc:  `{"people":[{"x":{"a":` + nestedLists(30) + `},"y":[0,` + nestedLists(31) + `]}]}`,
			want: []org.DecodeFault{
				{Code: org.UnknownField, Pointer: "/people/0/x", Line: 1, Column: 13, Got: "x", Want: "id, name"},
				{Code: org.TooDeep, Pointer: "/people/0/x/a" + strings.Repeat("/0", 28), Line: 1, Column: 50, Want: "32"},
				{Code: org.UnknownField, Pointer: "/people/0/y", Line: 1, Column: 84, Got: "y", Want: "id, name"},
				{Code: org.TooDeep, Pointer: "/people/0/y/1" + strings.Repeat("/0", 28), Line: 1, Column: 119, Want: "32"},
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, err := org.Decode(strings.NewReader(tt.doc))
			var got *org.DecodeError
			require.ErrorAs(t, err, &got)
			if diff := cmp.Diff(&org.DecodeError{Faults: tt.want}, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(org.Design{}, d); diff != "" {
				t.Errorf("the design beside an error (-want +got):\n%s", diff)
			}
			for _, f := range got.Faults {
				require.ErrorIs(t, err, f.Code)
			}
			requireLocated(t, []byte(tt.doc), got)
		})
	}
}

func nestedLists(depth int) string { return strings.Repeat("[", depth) + strings.Repeat("]", depth) }

// A number that a float64 cannot hold is refused where it stands, however it is written.
func TestDecodeNumbersOutOfRange(t *testing.T) {
	t.Parallel()
	zeros := strings.Repeat("0", 308)
	for number, fits := range map[string]bool{
		"1" + zeros: true, "2" + zeros: false, "1" + zeros + "0": false, "1e308": true, "1e309": false, "17" + zeros[1:] + ".5": true, "18" + zeros[1:] + ".5": false,
		"0." + zeros + "1": true,
	} {
		_, err := org.Decode(strings.NewReader(`{"positions": [{"id": "cm", "hoursPerWeek": ` + number + `}]}`))
		if fits {
			require.NoError(t, err)
			continue
		}
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		if len(refused.Faults) != 1 || refused.Faults[0].Pointer != "/positions/0/hoursPerWeek" {
			t.Errorf("%.20s…: %+v", number, refused.Faults)
		}
	}
}
