package socialorg_test

import (
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNoWorkAtStart runs a program that imports the library and looks for its packages in the runtime's trace of initialisation.
func TestNoWorkAtStart(t *testing.T) {
	t.Parallel()
	bin := filepath.Join(t.TempDir(), "inittrace")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", bin, "./testdata/inittrace").CombinedOutput()
	require.NoError(t, err, string(out))

	run := exec.CommandContext(t.Context(), bin)
	run.Env = append(run.Environ(), "GODEBUG=inittrace=1")
	var trace strings.Builder
	run.Stderr = &trace
	require.NoError(t, run.Run())
	if !strings.Contains(trace.String(), "init runtime @") {
		t.Fatalf("the runtime traced nothing:\n%s", trace.String())
	}
	for line := range strings.Lines(trace.String()) {
		if strings.Contains(line, module) {
			t.Errorf("work before main: %s", line)
		}
	}
}
