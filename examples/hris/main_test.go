package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestGolden(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		args []string
	}{
		{name: "plantilla.en", args: []string{"-name", "Viveros Campanilla", "testdata/plantilla.csv"}},
		{name: "plantilla.es", args: []string{"-lang", "es", "-advice", "-name", "Viveros Campanilla", "testdata/plantilla.csv"}},
		{
			name: "plantilla.declared", args: []string{
				"-lang", "es", "-column", "Centro=ignored", "-column", "Tipo de contrato=external", "-title", "Téc. de redes sociales=social-media-executive", "-title", "Jardinero=",
				"-group", "testdata/plantilla.csv",
			},
		},
		{name: "usuarios.en", args: []string{"-scim", "testdata/usuarios.json"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			if got := run(tt.args, strings.NewReader(""), &stdout, &stderr); got != exitDone {
				t.Errorf("exit state %d: %s", got, stderr.String())
			}
			_, err := org.Decode(bytes.NewReader(stdout.Bytes()))
			require.NoError(t, err)
			golden(t, tt.name+".json", stdout.Bytes())
			golden(t, tt.name+".txt", stderr.Bytes())
		})
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o600))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func TestRun(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		args   []string
		stdin  string
		want   int
		stdout string // part of it
		stderr string
	}{
		{name: "standard input", args: []string{"-"}, stdin: "ID,Puesto\n1,CM\n", stdout: `"community-manager"`, stderr: "-:1: "},
		{name: "SCIM on standard input", args: []string{"-scim", "-"}, stdin: `[{"id": "1", "title": "CM"}]`, stdout: `"community-manager"`},
		{name: "no names", args: []string{"-"}, stdin: "ID,Nombre completo,Puesto,Jefe\n1,Ana,CM,\n", stdout: `"id": "1"`},
		{name: "names", args: []string{"-names", "-"}, stdin: "ID,Nombre completo,Puesto,Jefe\n1,Ana,CM,\n", stdout: `"name": "Ana"`},
		{name: "everyone", args: []string{"-everyone", "-"}, stdin: "ID,Puesto,Jefe\n1,Contable,\n", stdout: `"Contable"`, stderr: "[other-title]"},
		{
			name: "who had left by a day", args: []string{"-lang", "es", "-on", "2026-11-22", "-"},
			stdin: "ID,Puesto,Jefe,Fecha de baja\n1,CM,,31/10/2026\n", stdout: "{\n  \"version\": 1\n}\n", stderr: "[left-company]",
		},
		{
			name: "who leaves after a day", args: []string{"-on", "2026-10-01", "-"},
			stdin: "ID,Puesto,Jefe,Fecha de baja\n1,CM,,31/10/2026\n", stdout: `"community-manager"`, stderr: "[leaving-company]",
		},
		{name: "no such day", args: []string{"-on", "31/10/2026", "-"}, want: exitUnreadable, stderr: "-on"},
		{name: "Windows-1252", args: []string{"-windows1252", "-"}, stdin: "ID,Puesto,Jefe\n1,Dise\xF1adora gr\xE1fica,\n", stdout: "Diseñadora gráfica"},
		{name: "Windows-1252 undeclared", args: []string{"-lang", "es", "-"}, stdin: "ID,Puesto\n1,Dise\xF1adora\n", want: exitUnreadable, stderr: "-:2:7: El byte 0xF1"},
		{name: "no titles", args: []string{"-lang", "es", "-"}, stdin: "ID,Pueto\n1,CM\n", want: exitUnreadable, stderr: "«puesto»"},
		{name: "no such field", args: []string{"-column", "Centro=titel", "-"}, want: exitUnreadable, stderr: "did you mean “title”?"},
		{name: "no field", args: []string{"-column", "Centro", "-"}, want: exitUnreadable, stderr: "There are: ignored, person"},
		{name: "no such field in Spanish", args: []string{"-lang", "es-MX", "-column", "Cargo=puesto", "-"}, want: exitUnreadable, stderr: "no existe “puesto”. ¿Quiso decir “title”?"},
		{name: "no such role", args: []string{"-lang", "es-MX", "-title", "Contadora=analista", "-"}, want: exitUnreadable, stderr: "¿Quiso decir “social-analyst”?"},
		{name: "how a column is declared", args: []string{"-lang", "es-MX", "-"}, stdin: "ID,Lugar\n1,CM\n", want: exitUnreadable, stderr: `Se declara con -column "ENCABEZADO=title".`},
		{name: "two files", args: []string{"-lang", "es-MX", "uno.csv", "dos.csv"}, want: exitUnreadable, stderr: "uso: hris"},
		{name: "no such file", args: []string{"none.csv"}, want: exitUnreadable, stderr: "none.csv"},
		{name: "no such language", args: []string{"-lang", "!", "-"}, want: exitUnreadable, stderr: "language"},
		{name: "no such flag", args: []string{"-x"}, want: exitUnreadable, stderr: "-x"},
		{name: "no file", want: exitUnreadable, stderr: "usage"},
		{name: "help", args: []string{"-h"}, stderr: "-column"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			got := run(tt.args, strings.NewReader(tt.stdin), &stdout, &stderr)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("exit state (-want +got):\n%s%s", diff, stderr.String())
			}
			if !strings.Contains(stdout.String(), tt.stdout) || !strings.Contains(stderr.String(), tt.stderr) {
				t.Errorf("standard output %q, error %q: want %q and %q in them", stdout.String(), stderr.String(), tt.stdout, tt.stderr)
			}
		})
	}
}
