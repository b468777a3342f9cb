package socialorg_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestReadmeShowsRealOutput runs the command of the README and looks for each console block in what it prints.
func TestReadmeShowsRealOutput(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	const command = "go run ./examples/validate -lang es examples/designs/agencia.json"
	out, err := exec.CommandContext(t.Context(), "sh", "-c", command).Output()
	require.NoError(t, err)

	shown := 0
	for _, block := range blocks(string(readme), "console") {
		block = strings.TrimPrefix(block, "$ "+command+"\n")
		if block == "go test ./...\n" {
			continue
		}
		shown++
		if !strings.Contains(string(out), block) {
			t.Errorf("the command does not print this block of the README:\n%s", block)
		}
	}
	if shown != 2 {
		t.Errorf("%d blocks of output in the README, want 2", shown)
	}
}

// blocks returns the fenced blocks of a language.
func blocks(markdown, lang string) (found []string) {
	for _, part := range strings.Split(markdown, "\n```"+lang+"\n")[1:] {
		block, _, _ := strings.Cut(part, "```")
		found = append(found, block)
	}
	return found
}
