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

func TestCompare(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"roles":      {"-framework", "smm-vs-cm", "-refs", "social-media-manager", "community-manager"},
		"reconciled": {"-all", "estratega de redes sociales", "Community Manager"},
		"designs":    {filepath.Join("testdata", "before.json"), filepath.Join("testdata", "after.json")},
		"frameworks": {"-in", "perfil-smm,smm-vs-cm", "social media manager"},
	} {
		for _, lang := range []string{"es", "en"} {
			t.Run(name+" "+lang, func(t *testing.T) {
				t.Parallel()
				var stdout, stderr bytes.Buffer
				require.Equal(t, exitDone, run(append([]string{"-lang", lang}, args...), &stdout, &stderr), stderr.String())
				orgtest.Golden(t, filepath.Join("testdata", name+"."+lang+".txt"), stdout.Bytes(), *update)
			})
		}
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		args, want string
	}{
		{"", "usage: compare"},
		{"community-manager", "BEFORE.json"},
		{"-in ceupe community-manager", "two sources"},
		{"-in ceupe,postcron community-manager designer", "two sources"},
		{"-framework ceup designer copywriter", "“ceupe”"},
		{"comunity-manager desiner", "there is no role “desiner”; did you mean “designer”?"},
		{"fontanero designer", "there is no role “fontanero”"},
		{"-lang ! designer copywriter", "language"},
		{"-x", "-x"},
		{"-lang es-MX desiner copywriter", "no existe el rol “desiner”. ¿Quiso decir “designer”?"},
		{"-lang es -framework ceup designer copywriter", "«ceupe»"},
		{"-lang es uno dos tres", "uso: compare"},
		{"-lang es uno.json dos.json", "no existe el archivo uno.json"},
		{"-lang es testdata/roles.es.txt testdata/before.json", "no existe el rol «testdata/roles.es.txt»"},
		{"-lang es -format svg testdata/before.json testdata/after.json", "los cambios no tienen el formato «svg». Formatos: text"},
		{"-lang en main_test.json main.json", "there is no file main_test.json"},
	} {
		var stdout, stderr bytes.Buffer
		got := run(strings.Fields(test.args), &stdout, &stderr)
		if got != exitUnreadable || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit state %d, %q: want %q", test.args, got, stderr.String(), test.want)
		}
	}
	var stderr bytes.Buffer
	if got := run([]string{"-h"}, &stderr, &stderr); got != exitDone || !strings.Contains(stderr.String(), "-framework") {
		t.Errorf("help: exit state %d, %q", got, stderr.String())
	}
}
