package org_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// seeds is how many random designs a law is tried on.
const seeds = 400

type gapKey struct {
	responsibility role.Responsibility
	scope          org.Scope
}

func gaps(d org.Design) map[gapKey]bool {
	set := map[gapKey]bool{}
	for g := range (org.Validator{}).View(d).Gaps() {
		set[gapKey{g.Responsibility, g.Scope}] = true
	}
	return set
}

func subset(t *testing.T, seed uint64, what string, small, large map[gapKey]bool) {
	t.Helper()
	for g := range small {
		if !large[g] {
			t.Errorf("seed %d: %s: gap %v", seed, what, g)
		}
	}
}

func laws(t *testing.T, f func(t *testing.T, seed uint64, d org.Design)) {
	t.Helper()
	for seed := range uint64(seeds) {
		f(t, seed, sample.Design(sample.Rand(seed)))
		if t.Failed() {
			return
		}
	}
}

// TestFreePersonAddsNoGap also takes somebody away: what follows from help arriving must not follow from help leaving.
func TestFreePersonAddsNoGap(t *testing.T) {
	t.Parallel()
	all := slices.Collect(role.Roles())
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		before := gaps(d)
		r := sample.Rand(seed + seeds)
		free := filled("libre", "", all[r.IntN(len(all))], all[r.IntN(len(all))])
		if r.IntN(3) == 0 && len(d.Channels) > 0 {
			free.Channels = []string{d.Channels[r.IntN(len(d.Channels))].ID}
		}
		if r.IntN(3) == 0 {
			free.Duties = []org.Duty{{Responsibility: slices.Collect(role.Responsibilities())[r.IntN(69)]}}
		}
		more := d
		more.Positions = append(slices.Clone(d.Positions), free)
		subset(t, seed, "a free person added a", gaps(more), before)
	})
}

func TestLeavingRemovesNoGap(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		before := gaps(d)
		for i := range d.Positions {
			if len(d.Positions[i].Holders) == 0 {
				continue
			}
			vacated := d
			vacated.Positions = slices.Clone(d.Positions)
			vacated.Positions[i].Holders = nil
			subset(t, seed, "a person who left took away a", before, gaps(vacated))
			without := d
			without.Positions = slices.Delete(slices.Clone(d.Positions), i, i+1)
			subset(t, seed, "a position that went with its holder took away a", before, gaps(without))
		}
	})
}

func TestOrderOfPositionsDoesNotMatter(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		if seed%2 == 0 && len(d.Positions) > 1 { // lines that loop and more than one head, too
			d.Positions[0].ReportsTo = d.Positions[len(d.Positions)-1].ID
		}
		shuffled := d
		shuffled.Positions = slices.Clone(d.Positions)
		r := sample.Rand(seed)
		r.Shuffle(len(shuffled.Positions), func(i, k int) {
			shuffled.Positions[i], shuffled.Positions[k] = shuffled.Positions[k], shuffled.Positions[i]
		})
		if diff := cmp.Diff(org.Validate(d), org.Validate(shuffled)); diff != "" {
			t.Errorf("seed %d (-in order +shuffled):\n%s", seed, diff)
		}
	})
}

// TestRenamingChangesOnlyIDs gives the positions longer ids of the same order.
func TestRenamingChangesOnlyIDs(t *testing.T) {
	t.Parallel()
	rename := func(id string) string { return strings.Replace(id, "puesto", "cargo-largo-", 1) }
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		renamed := d
		renamed.Positions = slices.Clone(d.Positions)
		for i := range renamed.Positions {
			p := &renamed.Positions[i]
			p.ID, p.ReportsTo, p.Backup = rename(p.ID), rename(p.ReportsTo), rename(p.Backup)
			for k, id := range p.DottedTo {
				p.DottedTo = slices.Clone(p.DottedTo)
				p.DottedTo[k] = rename(id)
			}
		}
		renamed.Liaisons = slices.Clone(d.Liaisons)
		for i, l := range renamed.Liaisons {
			renamed.Liaisons[i].Between = []string{rename(l.Between[0]), rename(l.Between[1])}
		}
		want := org.Validate(d)
		for i := range want.Findings {
			f := &want.Findings[i]
			f.Subject.ID = rename(f.Subject.ID)
			for _, list := range [][]org.Subject{f.Args.Related, f.Args.Also, f.Args.Because} {
				for k := range list {
					list[k].ID = rename(list[k].ID)
				}
			}
		}
		for i := range want.Coverage {
			for k, id := range want.Coverage[i].Holders {
				want.Coverage[i].Holders[k] = rename(id)
			}
		}
		if diff := cmp.Diff(want, org.Validate(renamed)); diff != "" {
			t.Errorf("seed %d (-renamed report +report of the renamed):\n%s", seed, diff)
		}
	})
}

// TestOneGapOneFinding counts, for each gap, the findings that speak of its responsibility where it is missing. Those about several
// scopes list responsibilities and scopes apart, so that more than one may seem to speak of it.
func TestOneGapOneFinding(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		report := org.Validator{Cap: -1}.Validate(d)
		for g := range (org.Validator{}).View(d).Gaps() {
			speaking := 0
			for _, f := range report.Findings {
				if f.Code == g.Code && speaksOf(f, g) {
					speaking++
				}
			}
			exact := g.Code == org.StageUncovered || g.Code == org.ChannelUncovered
			if speaking == 0 || exact && speaking != 1 {
				t.Errorf("seed %d: %d findings %s speak of %v", seed, speaking, g.Code, g)
			}
		}
	})
}

func speaksOf(f org.Finding, g org.Gap) bool {
	listed := slices.Contains(f.Args.Responsibilities, g.Responsibility) || f.Subject.ID == string(g.Responsibility)
	switch {
	case f.Code == org.StageUncovered:
		return f.Args.Stage == g.Responsibility.Stage() && listed &&
			(g.Scope.Brand == "" || len(f.Args.Brands) == 0 || slices.Contains(f.Args.Brands, g.Scope.Brand)) &&
			(g.Scope.Channel == "" || slices.Contains(f.Args.Channels, g.Scope.Channel))
	case f.Code == org.ChannelUncovered:
		return f.Subject.ID == g.Scope.Channel && listed
	case g.Scope.Channel != "":
		return listed && slices.Contains(f.Args.Channels, g.Scope.Channel)
	case g.Scope.Brand != "":
		return listed && slices.Contains(f.Args.Brands, g.Scope.Brand)
	}
	return listed
}

// TestCoverageAgreesWithDefinition holds the index against a direct reading of the definition, position by position.
func TestCoverageAgreesWithDefinition(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		got := map[gapKey]string{}
		want := map[gapKey]string{}
		for c := range (org.Validator{Cap: -1}).View(d).Cells() {
			key := gapKey{c.Responsibility, c.Scope}
			got[key] = fmt.Sprint(c.State, c.Holders)
			want[key] = direct{&d}.cell(c.Responsibility, c.Scope)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("seed %d (-definition +index):\n%s", seed, diff)
		}
	})
}

// TestNoEmptyLists holds that a finding leaves a list out or has something in it.
func TestNoEmptyLists(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		for _, f := range org.Validate(sample.Design(sample.Rand(seed))).Findings {
			args := reflect.ValueOf(f.Args)
			for i := range args.NumField() {
				if list := args.Field(i); list.Kind() == reflect.Slice && !list.IsNil() && list.Len() == 0 {
					t.Errorf("seed %d: %s %s has an empty list of %s", seed, string(f.Code), f.Subject.ID, args.Type().Field(i).Name)
				}
			}
		}
	}
}
