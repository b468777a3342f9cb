package main

import (
	"bytes"
	"flag"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org/orgtest"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

const (
	eight = "../designs/ocho-personas.json"
	small = `{"channels": [{"id": "ig", "commentsPerDay": 10, "messagesPerDay": 4, "postsPerWeek": 3}], "positions": [
		{"id": "smm", "roles": ["social-media-manager"], "holders": [{"id": "ana"}], "backup": "cm"},
		{"id": "cm", "roles": ["community-manager"], "reportsTo": "smm", "holders": [{"id": "bruno"}], "backup": "smm"}]}`
)

func TestComparisons(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name, args, stdin string
		want              int
	}{
		{"leaves", "-without noa -peak 3:instagram " + eight, "", exitErrors},
		{"holiday", "-standin -without gael " + eight, "", exitSurvives},
		{"goes", "-drop responsable " + eight, "", exitErrors},
		{"peak", "-peak 1.5 " + eight, "", exitErrors},
		{"unnamed", "-without bruno -peak 0.5:ig -", small, exitErrors},
		{"nothing", "-peak 1 -", small, exitSurvives},
		{"shrinks", "-peak 0 -", small, exitSurvives},
	} {
		for _, lang := range []string{"es", "en"} {
			t.Run(test.name+" "+lang, func(t *testing.T) {
				t.Parallel()
				var stdout, stderr bytes.Buffer
				got := run(append([]string{"-lang", lang}, strings.Fields(test.args)...), strings.NewReader(test.stdin), &stdout, &stderr)
				if got != test.want || stderr.Len() > 0 {
					t.Errorf("exit state %d, want %d; %s", got, test.want, stderr.String())
				}
				orgtest.Golden(t, filepath.Join("testdata", test.name+"."+lang+".txt"), stdout.Bytes(), *update)
			})
		}
	}
}

// TestStandInMakesTheDifference shows that a holiday without anybody who stands in would be another matter.
func TestStandInMakesTheDifference(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	require.Equal(t, exitErrors, run([]string{"-without", "gael", eight}, nil, &out, &out), out.String())
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ args, stdin, want string }{
		{"-without brumo -", small, `did you mean "bruno"?`},
		{"-without brumo -drop cmm -peak 2:igg -", small, `did you mean "ig"?`},
		{"-without brumo -drop cmm -peak 2:igg -", small, `did you mean "smm"?`},
		{"-peak many -", small, `"many" is no number`},
		{"-peak NaN -", small, "factor"},
		{"-peak -1 -", small, "factor"},
		{"-lang ! -peak 2 -", small, "language"},
		{"-lang es -peak 2 -", `{"positons": []}`, "-:1:2: "},
		{"-peak 2 none.json", "", "none.json"},
		{"-", small, "usage"},
		{"-peak 2", "", "usage"},
	} {
		var stdout, stderr bytes.Buffer
		got := run(strings.Fields(test.args), strings.NewReader(test.stdin), &stdout, &stderr)
		if got != exitUnreadable || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit state %d, %q: want %q", test.args, got, stderr.String(), test.want)
		}
	}
	var stderr bytes.Buffer
	if got := run([]string{"-h"}, nil, &stderr, &stderr); got != exitSurvives || !strings.Contains(stderr.String(), "-peak") {
		t.Errorf("help: exit state %d, %q", got, stderr.String())
	}
}
