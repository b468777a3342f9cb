package socialorg_test

import (
	"bufio"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/stretchr/testify/require"
)

// TestServiceInAnotherModule builds a service outside the module, which imports the library through a replace directive, and posts
// a design to it.
func TestServiceInAnotherModule(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile("testdata/service/main.go")
	require.NoError(t, err)
	if n := strings.Count(string(source), "\n"); n >= 30 {
		t.Errorf("the service has %d lines: a user should get away with fewer than 30", n)
	}
	root, err := filepath.Abs(".")
	require.NoError(t, err)
	sums, err := os.ReadFile("go.sum")
	require.NoError(t, err)

	dir := t.TempDir()
	mod := "module service\n\ngo 1.26\n\nrequire " + module + " v0.0.0\n\nreplace " + module + " => " + root + "\n"
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte(mod), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.sum"), sums, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "main.go"), source, 0o600))

	bin := filepath.Join(dir, "service")
	build := exec.CommandContext(t.Context(), "go", "build", "-mod=mod", "-o", bin, ".")
	build.Dir = dir
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))

	address := start(t, bin)
	post := func(body string) (int, string) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://"+address+"/validate", strings.NewReader(body))
		require.NoError(t, err)
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		defer func() { require.NoError(t, res.Body.Close()) }()
		text, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return res.StatusCode, string(text)
	}

	status, body := post(`{"positions": [{"id": "cm", "roles": ["community-manager"], "holders": [{"id": "ana"}]}]}`)
	var findings []org.Finding
	require.NoError(t, json.Unmarshal([]byte(body), &findings))
	if status != http.StatusOK || !(org.Report{Findings: findings}).Has(org.StageUncovered) {
		t.Errorf("status %d, findings %v: want %s among them", status, findings, org.StageUncovered)
	}
	status, body = post(`{"positons": []}`)
	if status != http.StatusBadRequest || !strings.Contains(body, `positions`) {
		t.Errorf("status %d, %q: want a refusal that suggests “positions”", status, body)
	}
}

// start runs the service until the test ends and returns where it listens.
func start(t *testing.T, bin string) (address string) {
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	service := exec.CommandContext(ctx, bin)
	stdout, err := service.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, service.Start())
	t.Cleanup(func() {
		cancel()
		_ = service.Wait() // it was killed
	})
	address, err = bufio.NewReader(stdout).ReadString('\n')
	require.NoError(t, err)
	return strings.TrimSpace(address)
}
