package org_test

import (
	"math"
	"slices"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// holding says who is in a position, with their shares.
func holding(d org.Design, position string) map[string]float64 {
	who := map[string]float64{}
	p, _ := org.Validator{}.View(d).Position(position)
	for _, h := range p.Holders {
		share := 1.0
		if h.Share != nil {
			share = *h.Share
		}
		who[h.ID] += share
	}
	return who
}

func heldBy(ids ...string) (list []org.Holder) {
	for _, id := range ids {
		list = append(list, org.Holder{ID: id})
	}
	return list
}

func TestAbsences(t *testing.T) {
	t.Parallel()
	d := org.Design{
		People:  []org.Person{{ID: "ana"}, {ID: "bruno"}, {ID: "carla"}, {ID: "dario"}, {ID: "eva"}, {ID: "turno"}},
		Outside: []org.Outside{{ID: "cmo", Kind: role.PartyMarketing}},
		Approvals: []org.Approval{{By: "jefa", Deputy: "cm", WithinHours: new(4.0)}, {By: "cm", Deputy: "cmo"}, {By: "jefa", Brand: "otra"},
			{By: "sola", Deputy: "libre"}},
		Positions: []org.Position{
			{ID: "jefa", Backup: "cm", Holders: []org.Holder{{ID: "ana", Share: new(0.5)}}},
			{ID: "cm", Backup: "arte", Holders: heldBy("bruno")},
			{ID: "arte", Backup: "jefa", Holders: []org.Holder{{ID: "carla", Share: new(0.6)}, {ID: "dario"}}},
			{ID: "sac", Backup: "cm", Seats: 3, Holders: []org.Holder{{ID: "turno", Count: 3}}},
			{ID: "sola", Backup: "libre", Holders: heldBy("eva")},
			{ID: "libre"},
		},
	}
	before, err := d.With()
	require.NoError(t, err)
	after := func(changes ...org.Change) org.Design {
		t.Helper()
		got, err := d.With(changes...)
		require.NoError(t, err)
		return got
	}
	got := after(org.PersonAway("ana"))
	require.Equal(t, map[string]float64{"bruno": 1.0 / 3}, holding(got, "jefa"), "half a week of one and a half")
	require.Equal(t, map[string]float64{"bruno": 2.0 / 3}, holding(got, "cm"))
	require.Equal(t, d.People, got.People, "who is away is not gone")
	require.Equal(t, org.Approval{By: "cm", Deputy: "jefa", WithinHours: new(4.0)}, got.Approvals[0])
	require.Equal(t, d.Approvals[1:], got.Approvals[1:], "without a deputy, or without anybody there, it waits")

	got = after(org.PersonAway("bruno"))
	require.InDeltaMapValues(t, map[string]float64{"carla": 0.6 * 0.5 / 1.1, "dario": 0.5 / 1.5}, holding(got, "cm"), 1e-12)
	require.InDeltaMapValues(t, map[string]float64{"carla": 0.6 * 0.6 / 1.1, "dario": 1 / 1.5}, holding(got, "arte"), 1e-12)
	require.Equal(t, "cmo", got.Approvals[1].By)

	got = after(org.PersonAway("carla"))
	require.Equal(t, map[string]float64{"dario": 1}, holding(got, "arte"), "who is left in the position is enough")

	got = after(org.PersonAway("turno"))
	require.Equal(t, []org.Holder{{ID: "turno", Count: 2}}, got.Positions[3].Holders)
	got = after(org.PersonLeaves("turno"), org.PersonLeaves("turno"))
	require.Equal(t, []org.Holder{{ID: "turno", Count: 1}}, got.Positions[3].Holders)
	require.Equal(t, d.People, got.People)
	got = after(org.PersonLeaves("turno"), org.PersonLeaves("turno"), org.PersonLeaves("turno"))
	require.Empty(t, got.Positions[3].Holders)
	require.Len(t, got.People, len(d.People)-1)

	got = after(org.PersonAway("eva"))
	require.Empty(t, holding(got, "sola"), "nobody is in the backup")
	for _, both := range [][]org.Change{{org.PersonAway("ana"), org.PersonAway("bruno")}, {org.PersonAway("bruno"), org.PersonAway("ana")}} {
		got = after(both...)
		for _, position := range []string{"jefa", "cm", "arte"} {
			require.Len(t, holding(got, position), 2, "carla and dario do everything")
		}
	}
	got = after(org.PersonAway("eva"), org.PersonComes("eva", "sola"), org.PersonComes("", "libre"))
	require.Equal(t, map[string]float64{"eva": 1}, holding(got, "sola"))
	require.Equal(t, map[string]float64{"libre-person": 1}, holding(got, "libre"))
	require.Equal(t, append(slices.Clone(d.People), org.Person{ID: "libre-person"}), got.People)
	require.Empty(t, cmp.Diff(before, d), "the design that was given is changed")
}

// TestAbsencesTakeNobodysTime holds that whoever stands in is of as much full time as before, that nobody else is, that positions with a backup
// in which somebody is left are not empty, and that whoever is away is nowhere.
func TestAbsencesTakeNobodysTime(t *testing.T) {
	t.Parallel()
	stoodIn := 0
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		r := sample.Rand(seed)
		d = crowded(seed, d)
		for i := range d.Positions {
			d.Positions[i].Backup = d.Positions[r.IntN(len(d.Positions))].ID
		}
		total := func(d org.Design) map[string]float64 {
			all := map[string]float64{}
			for _, p := range d.Positions {
				for id, share := range holding(org.Design{Positions: []org.Position{p}}, p.ID) {
					all[id] += share
				}
			}
			return all
		}
		for id := range total(d) {
			after, err := d.With(org.PersonAway(id))
			require.NoError(t, err)
			was, is := total(d), total(after)
			if _, there := is[id]; there && len(was) == len(is) {
				continue // one of a team
			}
			delete(was, id)
			if diff := cmp.Diff(was, is, cmp.Comparer(func(a, b float64) bool { return math.Abs(a-b) < 1e-9 })); diff != "" {
				t.Errorf("seed %d, without %s (-before +after):\n%s", seed, id, diff)
			}
			for i, p := range d.Positions {
				if len(p.Holders) == 0 && len(after.Positions[i].Holders) > 0 {
					t.Errorf("seed %d: the vacancy %s is filled", seed, p.ID)
				}
				if len(holding(d, p.ID)) == 1 && len(after.Positions[i].Holders) > 0 && holding(d, p.ID)[id] > 0 {
					stoodIn++
				}
			}
		}
	})
	if stoodIn < 50 {
		t.Errorf("somebody stood in %d times", stoodIn)
	}
}
