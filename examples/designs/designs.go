// Package designs holds sample organisations as design documents: those that the source articles describe, ordinary teams, and
// teams that have been written about, all with invented names.
package designs

import (
	"embed"
	"io/fs"
	"iter"
	"strings"
)

//go:embed *.json
var files embed.FS

// Names yields the names of the samples in the order of the alphabet: "agencia" is the document agencia.json.
func Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		found, err := fs.Glob(files, "*.json")
		if err != nil {
			return // the pattern is well formed
		}
		for _, f := range found {
			if !yield(strings.TrimSuffix(f, ".json")) {
				return
			}
		}
	}
}

// Document returns a sample as it is written, the caller's own copy; it fails with an error that is [fs.ErrNotExist] for a name that
// is none.
func Document(name string) ([]byte, error) { return files.ReadFile(name + ".json") }
