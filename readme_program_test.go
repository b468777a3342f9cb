package socialorg_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// isSetUp reports whether a block is the one that makes a module: it is run where the programs of its README are built.
func isSetUp(b block) bool { return b.lang == "console" && strings.Contains(b.text, "$ go mod ") }

// TestReadmePrograms makes a module as each README says and puts its Go blocks into it. A program becomes a package whose main is an
// example, with the text block after it for output; a test runs as it stands; a JSON block that a text follows is posted to the handler
// of the service before it. All of them are one test binary.
func TestReadmePrograms(t *testing.T) {
	t.Parallel()
	root, err := filepath.Abs(".")
	require.NoError(t, err)
	for _, r := range readmes(t) {
		t.Run(r.file, func(t *testing.T) {
			t.Parallel()
			above := t.TempDir()
			m := &program{t: t, dir: filepath.Join(above, "module")}
			require.NoError(t, os.Mkdir(m.dir, 0o700))
			require.NoError(t, os.Symlink(root, filepath.Join(above, "socialorg")))
			m.add(r)
			m.run("go", "mod", "edit", "-replace", module+"="+root) // a path that stays: else nothing of the library is cached
			m.run("go", "vet", "./...")
			out := m.run("go", "test", "-v", ".")
			if got := strings.Count(out, "\n--- PASS: "); got != m.n || m.n == 0 {
				t.Errorf("%d programs and tests ran, want %d:\n%s", got, m.n, out)
			}
		})
	}
}

// A program is the module under construction.
type program struct {
	t              *testing.T
	dir, name      string
	imports, cases strings.Builder
	n              int // examples and tests that must pass
}

func (m *program) write(file, text string) {
	m.t.Helper()
	path := filepath.Join(m.dir, file)
	require.NoError(m.t, os.MkdirAll(filepath.Dir(path), 0o700))
	require.NoError(m.t, os.WriteFile(path, []byte(text), 0o600))
}

func (m *program) run(name string, args ...string) string {
	m.t.Helper()
	command := exec.CommandContext(m.t.Context(), name, args...)
	command.Dir = m.dir
	command.Env = append(command.Environ(), "GOWORK=off", "GOFLAGS=-mod=mod", "GOPROXY=off") // what the library needs is here
	out, err := command.CombinedOutput()
	require.NoError(m.t, err, string(out))
	return string(out)
}

// post is part of what is tested: the service of the README is not told where to listen.
const post = `
func post(handler http.HandlerFunc, body string) {
	answer := httptest.NewRecorder()
	handler(answer, httptest.NewRequest(http.MethodPost, "/validate", strings.NewReader(body)))
	if answer.Code != http.StatusOK {
		fmt.Println(answer.Code, http.StatusText(answer.Code))
	}
	fmt.Print(answer.Body.String())
}
`

var (
	moduleName = regexp.MustCompile(`(?m)^\$ go mod init (\w+)$`)
	testName   = regexp.MustCompile(`(?m)^func Test\w+\(t \*testing\.T\)`)
)

func (m *program) add(r readme) {
	m.t.Helper()
	all := blocks(r.text)
	i := slices.IndexFunc(all, isSetUp)
	require.NotEqual(m.t, -1, i, "no block makes a module")
	m.name = moduleName.FindStringSubmatch(all[i].text)[1]
	service := ""
	for i, b := range all {
		output := ""
		if i+1 < len(all) && all[i+1].lang == "text" {
			output = all[i+1].text
		}
		pkg := fmt.Sprintf("line%d", b.line)
		switch {
		case b.lang == "go" && testName.MatchString(b.text):
			require.Empty(m.t, output, "line %d: nobody compares what a test prints", b.line)
			m.n += len(testName.FindAllString(b.text, -1))
			m.write(pkg+"_test.go", b.text)
		case b.lang == "go":
			text := strings.Replace(b.text, "package main\n", "package "+pkg+"\n", 1)
			m.write(pkg+"/main.go", strings.Replace(text, "\nfunc main() {\n", "\nfunc Main() {\n", 1))
			fmt.Fprintf(&m.imports, "\t%q\n", m.name+"/"+pkg)
			if strings.Contains(text, "\nfunc validate(w http.ResponseWriter") {
				service = pkg
				m.write(pkg+"/export.go", "package "+pkg+"\n\nvar Validate = validate\n")
				continue
			}
			require.NotEmpty(m.t, output, "line %d: what the program prints is not shown", b.line)
			m.example(pkg, pkg+".Main()", output)
		case b.lang == "json" && output != "":
			require.NotEmpty(m.t, service, "line %d: there is no service to post this to", b.line)
			m.example(pkg, "post("+service+".Validate, `"+b.text+"`)", output)
		}
	}
	m.write("all_test.go", "package "+m.name+"\n\nimport (\n"+m.imports.String()+`
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
)
`+post+m.cases.String())
	for line := range strings.Lines(all[i].text) {
		command, ok := strings.CutPrefix(line, "$ ")
		require.True(m.t, ok, "%q is no command", line)
		m.run("sh", "-c", command)
	}
}

func (m *program) example(name, call, output string) {
	m.n++
	fmt.Fprintf(&m.cases, "\nfunc Example_%s() {\n\t%s\n\t// Output:\n", name, call)
	for line := range strings.Lines(output) {
		m.cases.WriteString("\t// " + line)
	}
	m.cases.WriteString("}\n")
}
