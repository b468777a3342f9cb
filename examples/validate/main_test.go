package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const (
	clean  = `{"positions": [{"id": "todo", "roles": ["social-media-strategist", "social-media-manager", "community-manager"], "holders": [{"id": "ana"}]}]}`
	broken = `{"positions": [{"id": "cm", "roles": ["community-manager"], "holders": [{"id": "ana"}]}]}`
)

func TestRun(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
		return path
	}
	good, bad := file("good.json", clean), file("bad.json", broken)
	for _, test := range []struct {
		name   string
		args   []string
		stdin  string
		want   int
		stdout string // part of it
		stderr string
	}{
		{name: "clean", args: []string{good}, want: exitClean, stdout: "Organisation chart"},
		{name: "clean in Spanish", args: []string{"-lang", "es", good}, want: exitClean, stdout: "Organigrama"},
		{name: "clean in Mexican Spanish", args: []string{"-lang", "es-MX", good}, want: exitClean, stdout: "Organigrama"},
		{name: "errors", args: []string{bad}, want: exitErrors, stdout: "Error · stage-uncovered"},
		{name: "errors on standard input", args: []string{"-lang=es", "-"}, stdin: broken, want: exitErrors, stdout: "La etapa de estrategia está sin cubrir"},
		{name: "another framework", args: []string{"-framework", "ceupe", good}, want: exitClean, stdout: "framework “CEUPE”"},
		{name: "no such framework", args: []string{"-framework", "ceup", good}, want: exitUnreadable, stderr: "reconciled"},
		{name: "no such format", args: []string{"-format", "pdf", good}, want: exitUnreadable, stderr: "there is no format “pdf”; there are: text, "},
		{name: "no such language", args: []string{"-lang", "!", good}, want: exitUnreadable, stderr: "language"},
		{name: "no such file", args: []string{filepath.Join(dir, "none.json")}, want: exitUnreadable, stderr: "none.json"},
		{name: "no such flag", args: []string{"-x", good}, want: exitUnreadable, stderr: "-x"},
		{name: "no file", want: exitUnreadable, stderr: "usage"},
		{name: "a page", args: []string{"-lang", "es", "-format", "html", good}, want: exitClean, stdout: "<h2>Organigrama</h2>"},
		{name: "a line", args: []string{"-format", "github", bad}, want: exitErrors, stdout: "bad.json,line=1,col=1,title=stage-uncovered::"},
		{name: "standard input has no name", args: []string{"-format", "github", "-"}, stdin: broken, want: exitErrors, stdout: "::error title=stage-uncovered::"},
		{name: "which formats", args: []string{"-format", "sariff", good}, want: exitUnreadable, stderr: "did you mean “sarif”? There are: text, markdown"},
		{name: "colour", args: []string{"-color", "always", good}, want: exitClean, stdout: "\x1b[1mOrganisation chart\x1b[0m"},
		{name: "no such colour", args: []string{"-color", "red", good}, want: exitUnreadable, stderr: "auto"},
		{name: "a code", args: []string{"-lang", "es", "-explain", "stage-uncovered"}, want: exitClean, stdout: "Qué hacer: Asigne"},
		{name: "no such code", args: []string{"-explain", "stage-covered"}, want: exitUnreadable, stderr: "stage-uncovered"},
		{name: "no such code in Spanish", args: []string{"-lang", "es", "-explain", "overcapacity"}, want: exitUnreadable, stderr: "¿Quería decir «over-capacity»?"},
		{name: "no such code in Mexico", args: []string{"-lang=es-MX", "-explain", "overcapacity"}, want: exitUnreadable, stderr: "¿Quiso decir “over-capacity”?"},
		{name: "a code like others", args: []string{"-explain", "handoff"}, want: exitUnreadable, stderr: "broken-handoff"},
		{name: "a code like none", args: []string{"-lang", "es", "-explain", "nope"}, want: exitUnreadable, stderr: "README.es.md"},
		{name: "the severity in words", args: []string{"-lang", "es", "-explain", "over-capacity"}, want: exitClean, stdout: "Gravedad habitual: aviso; en algunos casos, error\n"},
		{name: "several severities", args: []string{"-explain", "duplicate-id"}, want: exitClean, stdout: "Usual severity: error; in some cases warning or note\n"},
		{name: "one severity", args: []string{"-lang", "es", "-explain", "vacancy"}, want: exitClean, stdout: "Gravedad habitual: nota\n"},
		{name: "the thresholds", args: []string{"-lang", "es", "-explain", "span-of-control"}, want: exitClean, stdout: "a partir de 17 es un error"},
		{name: "the subject", args: []string{"-lang", "es", "-explain", "over-capacity"}, want: exitClean, stdout: "persona, canal\n"},
		{name: "the basis", args: []string{"-lang", "es", "-explain", "over-capacity"}, want: exitClean, stdout: "Se basa en: la práctica del oficio"},
		{name: "no such file in Spanish", args: []string{"-lang", "es", "nada.json"}, want: exitUnreadable, stderr: "no existe el archivo nada.json"},
		{name: "a folder in Spanish", args: []string{"-lang", "es", dir}, want: exitUnreadable, stderr: "es una carpeta"},
		{name: "no such format in Spanish", args: []string{"-lang", "es", "-format", "sariff", good}, want: exitUnreadable, stderr: "no existe el formato «sariff». ¿Quería decir «sarif»? Formatos: text, "},
		{name: "no such framework in Spanish", args: []string{"-lang", "es", "-framework", "ceup", good}, want: exitUnreadable, stderr: "no existe el marco de referencia"},
		{name: "no such colour in Spanish", args: []string{"-lang", "es", "-color", "rojo", good}, want: exitUnreadable, stderr: "el color"},
		{name: "no such flag in Spanish", args: []string{"-x", "-lang", "es", good}, want: exitUnreadable, stderr: "no existe la opción -x\nuso: "},
		{name: "no value in Spanish", args: []string{"-lang", "es", "-format"}, want: exitUnreadable, stderr: "la opción -format requiere un valor"},
		{name: "no file in Spanish", args: []string{"-lang", "es"}, want: exitUnreadable, stderr: "uso: validate"},
		{name: "help in Spanish", args: []string{"-lang", "es", "-h"}, want: exitClean, stderr: "idioma del informe"},
		{name: "a code and a file", args: []string{"-explain", "stage-uncovered", good}, want: exitUnreadable, stderr: "usage"},
		{name: "help", args: []string{"-h"}, want: exitClean, stderr: "-framework"},
		{name: "no JSON", args: []string{"-lang", "es", "-"}, stdin: "{\n  \"positions\": [,]\n}", want: exitUnreadable, stderr: "-:2:17: "},
		{name: "an unknown field", args: []string{"-lang", "es", "-"}, stdin: `{"positons": []}`, want: exitUnreadable, stderr: "«positions»"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			got := run(test.args, strings.NewReader(test.stdin), &stdout, &stderr)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("exit state (-want +got):\n%s%s", d, stderr.String())
			}
			if !strings.Contains(stdout.String(), test.stdout) || !strings.Contains(stderr.String(), test.stderr) {
				t.Errorf("standard output %q, error %q: want %q and %q in them", stdout.String(), stderr.String(), test.stdout, test.stderr)
			}
		})
	}
}
