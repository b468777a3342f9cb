package socialorg_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// imported is what a program may weigh above one that prints a line with fmt, stripped, for Linux on amd64, in KiB. Each stands about
// 5 % above what was measured. Whoever makes a program smaller lowers its limit; whoever needs more should say in the commit what for.
var imported = []struct {
	program string // in testdata/size
	most    int64
}{
	{"standard", 695}, // encoding/json, math/big and language, without the library
	{"role", 390},
	{"kpi", 1090},
	{"org", 2960},
	{"text", 3240},
	{"plan", 3550},
	{"render", 3780},
}

// TestImportCost builds programs that use more and more of the library and weighs them.
func TestImportCost(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("links eight programs")
	}
	dir := t.TempDir()
	args := []string{"build", "-trimpath", "-ldflags=-s -w", "-o", dir, "./testdata/size/hello"}
	for _, tt := range imported {
		args = append(args, "./testdata/size/"+tt.program)
	}
	build := exec.CommandContext(t.Context(), "go", args...)
	build.Env = append(build.Environ(), "GOOS=linux", "GOARCH=amd64", "GOAMD64=v1", "CGO_ENABLED=0", "GOFLAGS=", "GOEXPERIMENT=")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	size := func(program string) int64 {
		info, err := os.Stat(filepath.Join(dir, program))
		require.NoError(t, err)
		return info.Size()
	}
	for _, tt := range imported {
		n := (size(tt.program) - size("hello")) >> 10
		t.Logf("%-8s %5d KiB, at most %d", tt.program, n, tt.most)
		if n > tt.most {
			t.Errorf("program %s weighs %d KiB more than hello, want at most %d", tt.program, n, tt.most)
		}
	}

	// Names of functions outlive stripping, for stack traces.
	has := func(program, name string) bool {
		code, err := os.ReadFile(filepath.Join(dir, program))
		require.NoError(t, err)
		return bytes.Contains(code, []byte(name))
	}
	for _, format := range []string{"html", "svg", "markdown", "sarif", "junit"} {
		name := module + "/org/render.(*writer)." + format
		if !has("render", name) {
			t.Errorf("%s is not in a program that writes every format: does the test know its name?", name)
		}
		if has("text", name) {
			t.Errorf("%s is in a program that writes nothing but text: is Format.Write inlined?", name)
		}
	}
	// With either, the linker keeps every exported method of every type.
	for _, name := range []string{"reflect.Value.MethodByName", "reflect.(*rtype).MethodByName"} {
		if has("render", name) {
			t.Errorf("%s is reached", name)
		}
	}
}

// TestHeavyImports looks for packages that a program should not get from the library.
func TestHeavyImports(t *testing.T) {
	t.Parallel()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-deps", "./testdata/size/render", "./kpi/kpisql").CombinedOutput()
	require.NoError(t, err, string(out))
	reached := map[string]bool{}
	for pkg := range strings.FieldsSeq(string(out)) {
		reached[pkg] = true
	}
	if !reached["encoding/json"] {
		t.Fatalf("encoding/json is not reached: does the test look at the right list?\n%s", out)
	}
	for _, pkg := range []string{
		"net", "regexp", "text/template", "html/template", "encoding/csv", "encoding/xml", "encoding/gob", "log", "log/slog", "time/tzdata",
		"golang.org/x/text/unicode/norm", "golang.org/x/text/message", "golang.org/x/text/collate", "golang.org/x/text/language/display",
		"github.com/google/go-cmp/cmp", "github.com/stretchr/testify/assert",
	} {
		if reached[pkg] {
			t.Errorf("%s is reached", pkg)
		}
	}
}
