package socialorg_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

const module = "example.com/socialorg"

// layer is how high a package of the library stands; imports go down. Test helpers stand on top: nothing of the library reaches them.
func layer(pkg string) int {
	switch {
	case pkg == "internal/sample", pkg == "org/orgtest":
		return 6
	case strings.HasPrefix(pkg, "internal/"):
		return 0
	case pkg == "":
		return 1
	case pkg == "kpi":
		return 2
	case pkg == "role", pkg == "kpi/kpisql":
		return 3
	case pkg == "org":
		return 4
	case pkg == "org/render":
		return 5
	case strings.HasPrefix(pkg, "examples/"):
		return 7
	}
	return -1
}

// upward says what is wrong with an import, "" where nothing is. Packages of one layer do not know each other, but that internal
// ones may.
func upward(pkg, imported string) string {
	from, to := layer(pkg), layer(imported)
	switch {
	case from < 0:
		return fmt.Sprintf("package %q has no place in the layers", pkg)
	case to < 0:
		return fmt.Sprintf("%q imports %q, which has no place in the layers", pkg, imported)
	case pkg == "kpi/kpisql" && imported != "kpi" && to > 0:
		return fmt.Sprintf("kpi/kpisql imports %q: it may know kpi alone", imported)
	case to > from, to == from && from != 0 && from != 7:
		return fmt.Sprintf("%q imports %q, which stands no lower", pkg, imported)
	}
	return ""
}

func TestImportsGoDown(t *testing.T) {
	t.Parallel()
	var faults []string
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if name == "testdata" || strings.HasPrefix(name, ".") && name != "." || file != "." && nested(file) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		pkg := path.Dir(filepath.ToSlash(file))
		if pkg == "." {
			pkg = ""
		}
		seen[pkg] = true
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range f.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			rest, ours := strings.CutPrefix(imported, module)
			if !ours {
				continue
			}
			if fault := upward(pkg, strings.TrimPrefix(rest, "/")); fault != "" {
				faults = append(faults, file+": "+fault)
			}
		}
		return nil
	})
	require.NoError(t, err)
	if len(faults) > 0 {
		t.Errorf("imports go up:\n%s", strings.Join(faults, "\n"))
	}
	for _, pkg := range []string{"", "kpi", "kpi/kpisql", "role", "org", "org/render", "org/orgtest", "internal/l10n", "examples/validate"} {
		if !seen[pkg] {
			t.Errorf("package %q was not looked at", pkg)
		}
	}
}

func nested(dir string) bool {
	found, _ := filepath.Glob(filepath.Join(dir, "go.mod"))
	return found != nil
}

// TestUpwardImportIsSeen shows that the check above can fail.
func TestUpwardImportIsSeen(t *testing.T) {
	t.Parallel()
	type edge struct{ from, to string }
	got := map[edge]bool{}
	want := map[edge]bool{
		{"kpi", "role"}:                       false,
		{"role", "org"}:                       false,
		{"", "kpi"}:                           false,
		{"internal/l10n", ""}:                 false,
		{"org", "org/render"}:                 false,
		{"org/render", "org/orgtest"}:         false,
		{"org", "internal/sample"}:            false,
		{"org", "examples/designs"}:           false,
		{"kpi/kpisql", "role"}:                false,
		{"surprise", "kpi"}:                   false,
		{"role", "kpi"}:                       true,
		{"org", "role"}:                       true,
		{"org/render", "org"}:                 true,
		{"internal/enum", "internal/suggest"}: true,
		{"examples/validate", "org/render"}:   true,
		{"kpi/kpisql", "kpi"}:                 true,
	}
	for e := range want {
		got[e] = upward(e.from, e.to) == ""
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("imports allowed (-want +got):\n%s", d)
	}
}
