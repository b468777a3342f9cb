package org_test

import (
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// became tells what becomes of the findings of a design after a change.
func became(t *testing.T, d org.Design, changes ...org.Change) org.FindingChanges {
	t.Helper()
	after, err := d.With(changes...)
	require.NoError(t, err)
	return org.Validator{}.DiffFindings(d, after)
}

// pair is a manager and a community manager with so many comments a day.
func pair(comments float64) org.Design {
	return org.Design{
		Channels: []org.Channel{{ID: "ig", CommentsPerDay: &comments, MessagesPerDay: new(8.0), PostsPerWeek: new(4.0)}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager}, Holders: heldBy("ana"), Backup: "cm"},
			{ID: "cm", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: heldBy("bruno"), Backup: "smm"},
		},
	}
}

func TestLoadsGetWorseAndBetter(t *testing.T) {
	t.Parallel()
	load := func(c org.FindingChanges) (kind string, was, is org.Severity) {
		overload := func(f org.Finding) bool { return f.Code == org.OverCapacity && f.Subject.ID == "bruno" }
		change := func(m org.FindingChange) bool { return overload(m.After) }
		if i := slices.IndexFunc(c.New, overload); i >= 0 {
			return "new", 0, c.New[i].Severity
		}
		if i := slices.IndexFunc(c.Worse, change); i >= 0 {
			return "worse", c.Worse[i].Before.Severity, c.Worse[i].After.Severity
		}
		if i := slices.IndexFunc(c.Better, change); i >= 0 {
			return "better", c.Better[i].Before.Severity, c.Better[i].After.Severity
		}
		if slices.ContainsFunc(c.Gone, overload) {
			return "gone", 0, 0
		}
		return "", 0, 0
	}
	for _, test := range []struct {
		name     string
		comments float64
		factor   float64
		want     string
		was, is  org.Severity
	}{
		{"a new warning", 100, 1.2, "new", 0, org.Warning},
		{"a new error", 60, 4, "new", 0, org.Error},
		{"a warning that becomes an error", 120, 2, "worse", org.Warning, org.Error},
		{"a warning that grows", 110, 1.05, "worse", org.Warning, org.Warning},
		{"an error that grows", 200, 2, "worse", org.Error, org.Error},
		{"an error by a hair", 200, 1.0001, "", 0, 0},
		{"an error that becomes a warning", 250, 0.5, "better", org.Error, org.Warning},
		{"an error that shrinks", 400, 0.5, "better", org.Error, org.Error},
		{"an error that goes", 200, 0.1, "gone", 0, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			c := became(t, pair(test.comments), org.Peak(test.factor))
			got, was, is := load(c)
			require.Equal(t, test.want, got)
			require.Equal(t, []org.Severity{test.was, test.is}, []org.Severity{was, is})
			require.Equal(t, is == org.Error && (got == "new" || got == "worse"), c.Harm(org.Error) != nil)
		})
	}
}

// TestGapsShrinkAndGrow follows what nobody does, whichever vacancies and findings tell of it.
func TestGapsShrinkAndGrow(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Channels: []org.Channel{{ID: "ig"}, {ID: "fb"}},
		Positions: []org.Position{
			{ID: "smm", Roles: []role.Role{role.Manager, role.Strategist}, Holders: heldBy("ana")},
			{ID: "cm-ig", Roles: []role.Role{role.CommunityManager, role.Designer}, Channels: []string{"ig"}, ReportsTo: "smm", Holders: heldBy("bea")},
			{ID: "cm-fb", Roles: []role.Role{role.CommunityManager}, Channels: []string{"fb"}, ReportsTo: "smm"},
			{ID: "arte", Roles: []role.Role{role.Designer}, Channels: []string{"fb"}, ReportsTo: "smm"},
		},
	}
	hire := became(t, d, org.PersonComes("eva", "arte"))
	require.Empty(t, hire.Harm(org.Error))
	require.Len(t, hire.Better, 1)
	require.Equal(t, org.ChannelUncovered, hire.Better[0].After.Code)
	require.Greater(t, len(hire.Better[0].Before.Args.Responsibilities), len(hire.Better[0].After.Args.Responsibilities))

	after, err := d.With(org.PersonComes("eva", "arte"))
	require.NoError(t, err)
	back := org.Validator{}.DiffFindings(after, d)
	require.Len(t, back.Harm(org.Error), 1)
	require.Len(t, back.Worse, 1)
	require.Equal(t, hire.Better[0].After.Fingerprint(), back.Worse[0].Before.Fingerprint())

	// whoever comes for one channel leaves the gap of the other where there was one of a stage
	none := d
	none.Positions = slices.Clone(d.Positions)
	none.Positions[0].Channels, none.Positions[1].Holders = []string{}, nil
	some := became(t, none, org.PersonComes("bea", "cm-ig"))
	require.Empty(t, some.Harm(org.Error))
	require.True(t, slices.ContainsFunc(some.Better, func(m org.FindingChange) bool {
		return m.Before.Code == org.StageUncovered && m.After.Code == org.ChannelUncovered
	}))
}

func TestWhatWasWrongBeforeIsNotNew(t *testing.T) {
	t.Parallel()
	d := pair(20)
	d.People = []org.Person{{ID: "ana"}, {ID: "bruno"}, {ID: "eva"}}
	d.Positions = append(d.Positions, org.Position{ID: "arte", Roles: []role.Role{role.Designer}, ReportsTo: "bruno", Holders: heldBy("eva")})
	for _, change := range []org.Change{org.PersonLeaves("bruno"), org.PersonAway("bruno")} {
		c := became(t, d, change)
		require.False(t, slices.ContainsFunc(c.Harm(org.Info), func(f org.Finding) bool { return f.Code == org.UnknownReference }))
	}

	// a gap that is accepted, and shrinks
	vacant := pair(20)
	vacant.Positions[1].Holders = nil
	v := org.Validator{Baseline: org.Validate(vacant).Fingerprints()}
	part, err := vacant.With(org.DutyGoesTo("smm", org.Duty{Responsibility: role.PublishContent}))
	require.NoError(t, err)
	require.Empty(t, v.DiffFindings(vacant, part).Harm(org.Error))
}

// TestStandInsNeedNoDeputy holds that an absence that the backup sees to does not bring the finding that there is no backup, and another does.
func TestStandInsNeedNoDeputy(t *testing.T) {
	t.Parallel()
	lacks := func(c org.FindingChanges) (who []string) {
		for _, f := range c.Harm(org.Info) {
			if f.Code == org.MissingBackup {
				who = append(who, f.Subject.ID)
			}
		}
		return who
	}
	d := pair(20)
	d.Positions[1].Backup = ""
	d.Positions = append(d.Positions, org.Position{ID: "arte", Roles: []role.Role{role.Designer}, ReportsTo: "smm", Holders: heldBy("eva")})
	require.Nil(t, lacks(became(t, d, org.PersonAway("ana"))))
	require.Equal(t, []string{"smm"}, lacks(became(t, d, org.PersonAway("bruno"))))
	require.Equal(t, []string{"smm"}, lacks(became(t, d, org.PersonLeaves("bruno"))))
}

func TestDiffFindingsOfTheSameIsNothing(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		if c := became(t, d); !c.IsZero() {
			t.Errorf("seed %d: %v", seed, c)
		}
	})
}

// TestDiffFindingsOfAnything holds that whatever two designs say is compared, and the same way again.
func TestDiffFindingsOfAnything(t *testing.T) {
	t.Parallel()
	for seed := range uint64(200) {
		r := sample.Rand(seed)
		a, b := sample.Hostile(r), sample.Hostile(r)
		once, again := org.Validator{}.DiffFindings(a, b), org.Validator{}.DiffFindings(a, b)
		if d := cmp.Diff(once, again); d != "" {
			t.Fatalf("seed %d: %s", seed, d)
		}
		if c := (org.Validator{}).DiffFindings(a, a); !c.IsZero() {
			t.Fatalf("seed %d: %v", seed, c)
		}
	}
}

// TestLessToDoIsNoHarm is a law: what comes in on fewer occasions brings no error, and makes none worse.
func TestLessToDoIsNoHarm(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		for _, factor := range []float64{0, 0.01, 0.5, 0.999} {
			if harm := became(t, d, org.Peak(factor)).Harm(org.Error); harm != nil {
				t.Errorf("seed %d: ×%v: %v", seed, factor, harm)
			}
		}
	})
}

// TestWhoeverComesIsNoHarm is a law: one more in a position that is held, and one in a vacancy whose work is an error that nobody does it,
// bring no error and make none worse. What it takes to lead one more is more, and two of whom nobody answers for what they do, or insiders beside
// whom an agency alone has the accounts, are a fault that help does bring.
func TestWhoeverComesIsNoHarm(t *testing.T) {
	t.Parallel()
	tried := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		waits := map[string]bool{}
		for _, c := range org.Validate(d).Coverage {
			for _, id := range c.Holders {
				waits[id] = waits[id] || c.State == org.StateVacant && c.Need == org.Error
			}
		}
		for _, p := range d.Positions {
			if len(p.Holders) == 0 && !waits[p.ID] {
				continue
			}
			tried++
			c := became(t, d, func(d *org.Design) error {
				for i := range d.Positions {
					if o := &d.Positions[i]; o.ID == p.ID {
						o.Holders = append(slices.Clone(o.Holders), org.Holder{ID: "nueva"})
					}
				}
				return nil
			})
			for _, f := range c.Harm(org.Error) {
				switch {
				case f.Code == org.OverCapacity && f.Subject.ID != "nueva", f.Code == org.NoAccountable, f.Code == org.SinglePointOfFailure:
				default:
					t.Errorf("seed %d: one more in %s: %s %v", seed, p.ID, string(f.Code), f.Subject)
				}
			}
		}
	})
	if tried < seeds {
		t.Errorf("only %d tried", tried)
	}
}
