package org_test

import (
	"bytes"
	"errors"
	"math"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestEncode(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		d    org.Design
		want string
	}{
		{name: "nothing said", want: "{}\n"},
		{
			name: "no HTML escapes",
			d: org.Design{
				Name:     "<R&D> «ñ»",
				Liaisons: []org.Liaison{{Between: []string{"<a>"}, For: []role.Artefact{"&"}}},
			},
			want: `{
  "name": "<R&D> «ñ»",
  "liaisons": [
    {
      "between": [
        "<a>"
      ],
      "for": [
        "&"
      ]
    }
  ]
}
`,
		},
		{
			name: "absent, empty and false",
			d: org.Design{
				Brands:     []org.Brand{},
				Activities: map[role.Activity]bool{role.ActivityVideo: true, role.ActivitySEO: false},
				Positions:  []org.Position{{HoursPerWeek: new(0.0)}, {Roles: []role.Role{}}},
				Liaisons:   []org.Liaison{{}},
				KPIs:       []org.KPI{{ID: "reach", Target: kpi.Target{AtLeast: kpi.Int(0)}}},
			},
			want: `{
  "brands": [],
  "activities": {
    "seo": false,
    "video": true
  },
  "positions": [
    {
      "id": "",
      "hoursPerWeek": 0
    },
    {
      "id": "",
      "roles": []
    }
  ],
  "liaisons": [
    {}
  ],
  "kpis": [
    {
      "id": "reach",
      "target": {
        "atLeast": 0
      }
    }
  ]
}
`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got bytes.Buffer
			require.NoError(t, org.Encode(&got, tt.d))
			if diff := cmp.Diff(tt.want, got.String()); diff != "" {
				t.Errorf("Encode (-want +got):\n%s", diff)
			}
			requireRoundTrip(t, tt.d)
		})
	}
}

func TestEncodeRefuses(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		d    org.Design
		code org.Code
		want string
	}{
		{
			name: "text that is not UTF-8",
			d:    org.Design{Roles: []org.RoleDef{{}, {Name: socialorg.Text{ES: "Espa\xf1a"}}}},
			code: org.InvalidValue,
			want: "org: /roles/1/name/es: the text is not valid UTF-8: invalid-value",
		},
		{
			name: "an id that is not UTF-8",
			d:    org.Design{Positions: []org.Position{{Roles: []role.Role{"a", "\xff"}}}},
			code: org.InvalidValue,
			want: "org: /positions/0/roles/1: the text is not valid UTF-8: invalid-value",
		},
		{
			name: "NaN",
			d:    org.Design{Channels: []org.Channel{{PostsPerWeek: new(math.NaN())}}},
			code: org.InvalidValue,
			want: "org: /channels/0/postsPerWeek: NaN is no number in JSON: invalid-value",
		},
		{
			name: "infinity",
			d:    org.Design{Positions: []org.Position{{Holders: []org.Holder{{Share: new(math.Inf(-1))}}}}},
			code: org.InvalidValue,
			want: "org: /positions/0/holders/0/share: -Inf is no number in JSON: invalid-value",
		},
		{
			name: "a word outside the vocabulary",
			d:    org.Design{Channels: []org.Channel{{Status: "asleep"}}},
			code: org.UnknownValue,
			want: `org: /channels/0/status: "asleep" is not a known word: unknown-value`,
		},
		{
			name: "a value without a name",
			d:    org.Design{Positions: []org.Position{{Duties: []org.Duty{{Part: 99}}}}},
			code: org.UnknownValue,
			want: "org: /positions/0/duties/0/part: role: part 99 has no name: unknown-value",
		},
		{
			name: "the first of two activities",
			d:    org.Design{Activities: map[role.Activity]bool{"z": true, "a/\xff": true, "seo": true}},
			code: org.UnknownValue,
			want: "org: /activities/a~1\ufffd: \"a/\\xff\" is not a known word: unknown-value",
		},
		{
			name: "an activity without a name",
			d:    org.Design{Activities: map[role.Activity]bool{"": true}},
			code: org.UnknownValue,
			want: `org: /activities/: "" is not a known word: unknown-value`,
		},
		{
			name: "another version",
			d:    org.Design{Version: 2},
			code: org.UnknownVersion,
			want: "org: /version: 2 is not version 1: unknown-version",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var w bytes.Buffer
			err := org.Encode(&w, tt.d)
			require.EqualError(t, err, tt.want)
			require.ErrorIs(t, err, tt.code)
			if w.Len() > 0 {
				t.Errorf("%d bytes were written", w.Len())
			}
		})
	}
}

type fullDisk struct{ err error }

func (d fullDisk) Write([]byte) (int, error) { return 0, d.err }

func TestEncodeWriter(t *testing.T) {
	t.Parallel()
	full := errors.New("full")
	err := org.Encode(fullDisk{full}, org.Design{})
	require.ErrorIs(t, err, full)
	require.EqualError(t, err, "org: writing the document: full")
}
