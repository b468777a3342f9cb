package socialorg_test

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// accepted are the faults that stay. What is mended must leave the list.
func accepted() map[string]bool {
	faults := map[string]bool{}
	// Nouns that the examples of others only touch.
	for noun := range strings.FieldsSeq(`
		AmountReason Analysis Bootstrap Caution Code CollectSet Comparison Count DateReason Estimate GoalReason IntervalReason Median
		Method Money Move MustDate Overall Problem Product Ratio Sample Scale Slot Term Test UnitError ValueOf Warning WeekStart`) {
		faults["kpi."+noun+" has no example"] = true
	}
	// Checks that return an error: the examples show those that fail a test.
	for noun := range strings.FieldsSeq(`
		CheckAdds CheckBaseline CheckCovers CheckDoneBy CheckGolden CheckGoldenReport CheckLoad CheckNoErrors CheckReportsTo CheckSurvives CheckWant Has Lacks Rules`) {
		faults["org/orgtest."+noun+" has no example"] = true
	}
	faults["org/render.Format.WriteChanges has an example that is no whole program: what it calls is in another file"] = true
	// Links for editors, which make links of them there too.
	for fault := range strings.SplitSeq(strings.TrimSpace(`
kpi.CautionSmallSample [Scoring]
kpi.CautionSmallSample [Value.Warnings]
kpi.Cell [Inputs]
kpi.Result [Rollup.UnweightedMean]
kpi.Rollup [Inputs]`), "\n") {
		noun, link, _ := strings.Cut(fault, " ")
		faults[noun+" shows brackets in its declaration: "+link] = true
	}
	return faults
}

// TestDocumentation reads every public package as pkg.go.dev does.
func TestDocumentation(t *testing.T) {
	t.Parallel()
	targets, accepted, found := linkTargets{}, accepted(), map[string]bool{}
	for _, dir := range publicPackages(t) {
		fset := token.NewFileSet()
		var files []*ast.File
		names, err := filepath.Glob(filepath.Join(filepath.FromSlash(dir), "*.go"))
		require.NoError(t, err)
		for _, name := range names {
			file, err := parser.ParseFile(fset, name, nil, parser.ParseComments)
			require.NoError(t, err)
			files = append(files, file)
		}
		p, err := doc.NewFromFiles(fset, files, path.Join(module, dir))
		require.NoError(t, err)
		for _, fault := range docFaults(p, targets) {
			if found[fault] = true; !accepted[fault] {
				t.Error(fault)
			}
		}
	}
	for fault := range accepted {
		if !found[fault] {
			t.Errorf("take it off the list of what is accepted: %s", fault)
		}
	}
}

// publicPackages returns the directories of what an importer, or a reader of pkg.go.dev, sees.
func publicPackages(t *testing.T) []string {
	t.Helper()
	found := map[string]bool{}
	err := filepath.WalkDir(".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if name == "testdata" || name == "internal" || strings.HasPrefix(name, ".") && name != "." || file != "." && nested(file) {
				return filepath.SkipDir
			}
			return nil
		}
		if strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			found[path.Dir(filepath.ToSlash(file))] = true
		}
		return nil
	})
	require.NoError(t, err)
	for _, dir := range []string{".", "kpi", "kpi/kpisql", "role", "org", "org/render", "org/orgtest", "examples/designs", "examples/validate"} {
		if !found[dir] {
			t.Errorf("package %q was not looked at", dir)
		}
	}
	return slices.Sorted(maps.Keys(found))
}

var (
	sentenceEnd = regexp.MustCompile(`[.?!]$`)
	cutOff      = regexp.MustCompile(`^ \p{Ll}`)
	docLink     = regexp.MustCompile(`(?:^|[^\w\])])\[(\*?[\w./]*\b[A-Z][\w.]*)\]`)
)

// docFaults returns what is wrong with the documentation of a package. Its links are held against targets, to which p is added.
func docFaults(p *doc.Package, targets linkTargets) (faults []string) {
	targets.add(p)
	here := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
	fault := func(noun, format string, args ...any) {
		faults = append(faults, strings.TrimPrefix(strings.TrimSuffix(here+"."+noun, "."), ".")+" "+fmt.Sprintf(format, args...))
	}
	text := func(noun, text string) {
		if strings.TrimSpace(text) == "" {
			fault(noun, "has no documentation")
		}
		for _, link := range brokenLinks(p, text, targets) {
			fault(noun, "has a link that leads nowhere: [%s]", link)
		}
	}
	// Comments inside a declaration are shown as they are written.
	declaration := func(noun string, decl ast.Node) {
		ast.Inspect(decl, func(n ast.Node) bool {
			if group, ok := n.(*ast.CommentGroup); ok {
				for _, m := range docLink.FindAllStringSubmatch(group.Text(), -1) {
					fault(noun, "shows brackets in its declaration: [%s]", m[1])
				}
			}
			return true
		})
	}
	values := func(values []*doc.Value) {
		for _, v := range values {
			text(v.Names[0], v.Doc)
			declaration(v.Names[0], v.Decl)
		}
	}
	examples := func(noun string, examples []*doc.Example) {
		for _, e := range examples {
			if e.Play == nil {
				fault(noun, "has an example that is no whole program: what it calls is in another file")
			}
			if e.Output == "" && !e.EmptyOutput {
				fault(noun, "has an example without output")
			}
		}
	}
	function := func(noun string, f *doc.Func, shown bool) {
		text(noun, f.Doc)
		examples(noun, f.Examples)
		if !shown && len(f.Examples) == 0 {
			fault(noun, "has no example")
		}
	}

	text("", p.Doc)
	synopsis := p.Synopsis(p.Doc)
	paragraph, _, _ := strings.Cut(string(p.Text(p.Doc)), "\n\n")
	rest := strings.TrimPrefix(strings.Join(strings.Fields(paragraph), " "), synopsis)
	if !sentenceEnd.MatchString(synopsis) || cutOff.MatchString(rest) {
		fault("", "has a synopsis that is no whole sentence: %q", synopsis)
	}
	examples("", p.Examples)
	values(p.Consts)
	values(p.Vars)
	for _, f := range p.Funcs {
		function(f.Name, f, listsValues(f))
	}
	for _, typ := range p.Types {
		text(typ.Name, typ.Doc)
		declaration(typ.Name, typ.Decl)
		values(typ.Consts)
		values(typ.Vars)
		examples(typ.Name, typ.Examples)
		shown := len(typ.Examples)
		for _, f := range typ.Funcs {
			function(f.Name, f, calls(typ.Examples, f.Name))
			shown += len(f.Examples)
		}
		for _, m := range typ.Methods {
			function(typ.Name+"."+m.Name, m, true)
			shown += len(m.Examples)
		}
		if shown == 0 {
			fault(typ.Name, "has no example")
		}
	}
	return faults
}

// listsValues reports whether a function does no more than list the values of a type, such as role.Stages: the example of the type
// shows it.
func listsValues(f *doc.Func) bool {
	results := f.Decl.Type.Results
	if len(f.Decl.Type.Params.List) > 0 || results == nil || len(results.List) != 1 {
		return false
	}
	seq, ok := results.List[0].Type.(*ast.IndexExpr)
	if !ok {
		return false
	}
	of, ok := seq.Index.(*ast.Ident)
	return ok && ast.IsExported(of.Name)
}

// calls reports whether one of the examples of a type names the function that makes it.
func calls(examples []*doc.Example, name string) bool {
	found := false
	for _, e := range examples {
		ast.Inspect(e.Code, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			found = found || ok && id.Name == name
			return true
		})
	}
	return found
}

// TestDocumentationFaultsAreSeen shows that the check above can fail.
func TestDocumentationFaultsAreSeen(t *testing.T) {
	t.Parallel()
	fset := token.NewFileSet()
	var files []*ast.File
	for name, source := range map[string]string{
		"faulty.go": `// Package faulty is faulty, e.g. here. See [Known], [Known.Field], [Known.Nothing], [io.Reader], [io.Riter] and [Unknown].
package faulty

import (
	"io"
	"iter"
)

// A Known is known.
type Known struct {
	Field io.Reader // see [Known]
}

// NewKnown makes one.
func NewKnown() Known { return Known{} }

// MakeKnown makes one, too.
func MakeKnown() Known { return Known{} }

type Bare int

// Close is documented.
func (Bare) Close() {}

// One is a value.
const One Bare = 1

// Bares lists a[One] and f(x)[One].
func Bares() iter.Seq[Bare] { return nil }

// Lone has no example.
func Lone(int) iter.Seq[Bare] { return nil }
`,
		"faulty_test.go": `package faulty_test

import (
	"fmt"

	"example.com/socialorg/faulty"
)

func ExampleKnown() { fmt.Println(elsewhere(faulty.NewKnown())) }
`,
	} {
		file, err := parser.ParseFile(fset, name, source, parser.ParseComments)
		require.NoError(t, err)
		files = append(files, file)
	}
	p, err := doc.NewFromFiles(fset, files, module+"/faulty")
	require.NoError(t, err)
	want := []string{
		"faulty has a link that leads nowhere: [Known.Nothing]",
		"faulty has a link that leads nowhere: [io.Riter]",
		"faulty has a link that leads nowhere: [Unknown]",
		`faulty has a synopsis that is no whole sentence: "Package faulty is faulty, e.g."`,
		"faulty.Lone has no example",
		"faulty.Bare has no documentation",
		"faulty.Bare has no example",
		"faulty.Known shows brackets in its declaration: [Known]",
		"faulty.Known has an example that is no whole program: what it calls is in another file",
		"faulty.Known has an example without output",
		"faulty.MakeKnown has no example",
	}
	if d := cmp.Diff(want, docFaults(p, linkTargets{})); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
}
