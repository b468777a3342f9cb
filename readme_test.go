package socialorg_test

import (
	"flag"
	"os"
	"os/exec"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the tables and pictures of the READMEs anew")

// A readme is one of the two; what it shows is what its reader's language gives.
type readme struct {
	file, picture string
	tag           language.Tag
	text          string
}

func readmes(t *testing.T) []readme {
	t.Helper()
	all := []readme{
		{file: "README.md", picture: "docs/agencia.en.svg", tag: language.English},
		{file: "README.es.md", picture: "docs/agencia.es.svg", tag: language.EuropeanSpanish},
	}
	for i := range all {
		text, err := os.ReadFile(all[i].file)
		require.NoError(t, err)
		all[i].text = string(text)
	}
	return all
}

// A block is fenced code: lang is the word after the fence, line where it stands.
type block struct {
	lang, text string
	line       int
}

func blocks(markdown string) (found []block) {
	open := -1
	line := 0
	for text := range strings.Lines(markdown) {
		line++
		fence, isFence := strings.CutPrefix(strings.TrimSpace(text), "```")
		switch {
		case isFence && open < 0:
			found = append(found, block{lang: fence, line: line})
			open = len(found) - 1
		case isFence:
			open = -1
		case open >= 0:
			found[open].text += text
		}
	}
	return found
}

// TestReadmeBlocksAreChecked wants the same blocks in both languages, and none that no test runs.
func TestReadmeBlocksAreChecked(t *testing.T) {
	t.Parallel()
	langs := map[string][]string{}
	for _, r := range readmes(t) {
		before := ""
		for _, b := range blocks(r.text) {
			switch {
			case b.lang == "go", b.lang == "console", b.lang == "json":
			case b.lang == "text" && (before == "go" || before == "json"): // what a program prints, what a service answers
			default:
				t.Errorf("%s:%d: no test runs a block of %q after one of %q", r.file, b.line, b.lang, before)
			}
			before = b.lang
			langs[r.file] = append(langs[r.file], b.lang)
		}
	}
	if d := cmp.Diff(langs["README.md"], langs["README.es.md"]); d != "" {
		t.Errorf("blocks in README.md and README.es.md (-en +es):\n%s", d)
	}
}

// TestReadmeCommands runs the commands of the console blocks. What a block shows must stand in what its command prints, and so must a
// block without a command, after what the one before it shows.
func TestReadmeCommands(t *testing.T) {
	t.Parallel()
	for _, r := range readmes(t) {
		rest, ran := "", 0
		for _, b := range blocks(r.text) {
			if b.lang != "console" || isSetUp(b) || b.text == "go test ./...\n" {
				continue
			}
			shown := b.text
			if command, output, ok := strings.Cut(shown, "\n"); ok && strings.HasPrefix(command, "$ ") {
				out, err := exec.CommandContext(t.Context(), "sh", "-c", strings.TrimPrefix(command, "$ ")).Output()
				require.NoError(t, err, command)
				rest, shown = string(out), output
				ran++
			}
			_, after, found := strings.Cut(rest, shown)
			if !found {
				t.Errorf("%s:%d: the command does not print this:\n%s\nbut this:\n%s", r.file, b.line, shown, rest)
			}
			rest = after
		}
		if ran == 0 {
			t.Errorf("%s: no command was run", r.file)
		}
	}
}

// TestReadmeDesigns judges the JSON blocks. One that a text follows is posted to the service of the README, by TestReadmePrograms.
func TestReadmeDesigns(t *testing.T) {
	t.Parallel()
	for _, r := range readmes(t) {
		read := 0
		all := blocks(r.text)
		for i, b := range all {
			if b.lang != "json" || i+1 < len(all) && all[i+1].lang == "text" {
				continue
			}
			read++
			design, err := org.Decode(strings.NewReader(b.text))
			require.NoError(t, err, "%s:%d", r.file, b.line)
			orgtest.Valid(t, design)
		}
		if read == 0 {
			t.Errorf("%s: no design was read", r.file)
		}
	}
}

// TestReadmePicture draws the chart that a README shows.
func TestReadmePicture(t *testing.T) {
	t.Parallel()
	for _, r := range readmes(t) {
		out, err := exec.CommandContext(t.Context(), "go", "run", "./examples/validate", "-format", "svg",
			"-lang", r.tag.String(), "examples/designs/agencia.json").Output()
		require.NoError(t, err)
		orgtest.Golden(t, r.picture, out, *update)
		if !strings.Contains(r.text, "]("+r.picture+")") {
			t.Errorf("%s does not show %s", r.file, r.picture)
		}
	}
}
