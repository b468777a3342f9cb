package role_test

import (
	_ "embed"
	"iter"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// seedRefs lists every item of the source articles, one a line: what the catalogue must carry.
//
//go:embed testdata/seed-refs.txt
var seedRefs string

// catalogue yields what carries references, with those references.
func catalogue() iter.Seq2[string, iter.Seq[socialorg.Ref]] {
	return func(yield func(string, iter.Seq[socialorg.Ref]) bool) {
		for x := range role.Responsibilities() {
			if !yield("responsibility "+string(x), x.Refs()) {
				return
			}
		}
		for h := range role.Handoffs() {
			if !yield("hand-off "+string(h.Artefact)+" from "+string(h.From), h.Refs()) {
				return
			}
		}
		for d := range role.Disagreements() {
			for _, v := range slices.Concat(d.Views, d.Settled) {
				if !yield("view "+v.Framework.ID()+" on "+string(d.Matter), slices.Values(v.Refs)) {
					return
				}
			}
		}
		for m := range kpi.Measures() {
			if !yield("measure "+string(m), m.Refs()) {
				return
			}
		}
		for id := range kpi.IDs() {
			if !yield("KPI "+string(id), id.Refs()) {
				return
			}
		}
		for r := range role.Roles() {
			if !yield("role "+string(r), r.Refs()) || !yield("profile of "+string(r), r.ProfileRefs()) {
				return
			}
			for f := range role.Frameworks() {
				in := f.ID() + ", " + string(r)
				if !yield("role in "+in, f.RoleRefs(r)) {
					return
				}
				for x, c := range f.Cells(r) {
					if !yield("cell "+in+", "+string(x), slices.Values(c.Refs)) {
						return
					}
				}
				for id, c := range f.KPIs(r) {
					if !yield("KPI cell "+in+", "+string(id), slices.Values(c.Refs)) {
						return
					}
				}
			}
		}
	}
}

// Every item of the articles is reached, and no entry rests on an item that does not exist.
func TestEverySeedIsReached(t *testing.T) {
	t.Parallel()
	var seeds []socialorg.Ref
	for line := range strings.Lines(seedRefs) {
		seeds = append(seeds, socialorg.Ref(strings.TrimSpace(line)))
	}
	if diff := cmp.Diff(137, len(seeds)); diff != "" {
		t.Errorf("recorded number of items (-want +got)\n%s", diff)
	}
	reached := map[socialorg.Ref]bool{}
	for entry, refs := range catalogue() {
		for ref := range refs {
			reached[ref] = true
			if ref != socialorg.Practice && !slices.Contains(seeds, ref) {
				t.Errorf("%s rests on %q, which no article has", entry, ref)
			}
		}
	}
	unreached := slices.DeleteFunc(slices.Clone(seeds), func(ref socialorg.Ref) bool { return reached[ref] })
	if len(unreached) > 0 {
		t.Errorf("items that the catalogue does not reach: %v", unreached)
	}
}

// References stand whole in the source, so that a search for one finds what rests on it.
func TestSeedsStandWholeInTheSource(t *testing.T) {
	t.Parallel()
	var source strings.Builder
	for _, dir := range []string{".", "../kpi"} {
		files, err := os.ReadDir(dir)
		require.NoError(t, err)
		for _, file := range files {
			if strings.HasSuffix(file.Name(), ".go") && !strings.HasSuffix(file.Name(), "_test.go") {
				text, err := os.ReadFile(dir + "/" + file.Name())
				require.NoError(t, err)
				source.Write(text)
			}
		}
	}
	text := source.String()
	missing := map[socialorg.Ref]string{}
	for entry, refs := range catalogue() {
		for ref := range refs {
			if ref != socialorg.Practice && missing[ref] == "" && !strings.Contains(text, `"`+string(ref)+`"`) {
				missing[ref] = entry
			}
		}
	}
	for _, ref := range slices.Sorted(maps.Keys(missing)) {
		t.Errorf("%s rests on %q, which no file writes in one piece", missing[ref], ref)
	}
}
