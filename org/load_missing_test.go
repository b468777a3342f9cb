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

// declare sets the volumes that subjects name, so that nothing else is asked for than before.
func declare(t *testing.T, d org.Design, volumes []org.Subject) org.Design {
	t.Helper()
	d, err := d.With(func(d *org.Design) error {
		for _, s := range volumes {
			c := &d.Channels[slices.IndexFunc(d.Channels, func(c org.Channel) bool { return c.ID == s.ID })]
			field, ok := map[string]**float64{"postsPerWeek": &c.PostsPerWeek, "commentsPerDay": &c.CommentsPerDay,
				"messagesPerDay": &c.MessagesPerDay, "casesPerDay": &c.CasesPerDay}[s.Field]
			require.True(t, ok && *field == nil && s.Kind == org.SubjectChannel, "%v", s)
			*field = new(0.0)
			if s.Field == "commentsPerDay" { // a blog with none is asked for less
				*field = new(1.0)
			}
		}
		return nil
	})
	require.NoError(t, err)
	return d
}

// TestMissingVolumesAreJustThose holds what loads lack against what declaring it does: with all of it a load is known, and with all
// but any one of it it is not.
func TestMissingVolumesAreJustThose(t *testing.T) {
	t.Parallel()
	known, unknown := 0, 0
	for seed := range uint64(120) {
		d := sample.Design(sample.Rand(seed))
		v := org.Validator{Cap: -1}
		for _, l := range v.View(d).Loads() {
			if l.MissingCut || l.TasksCut || l.Known != (l.Missing == nil) {
				t.Errorf("seed %d: %s is known: %t, and lacks %v", seed, l.Holder, l.Known, l.Missing)
			}
			if l.Known {
				known++
				continue
			}
			if len(d.Channels) == 0 {
				require.Equal(t, []org.Subject{{Field: "channels"}}, l.Missing, "seed %d", seed)
				continue
			}
			unknown++
			isKnown := func(volumes []org.Subject) bool {
				loads := v.View(declare(t, d, volumes)).Loads()
				return loads[slices.IndexFunc(loads, func(o org.Load) bool { return o.Holder == l.Holder })].Known
			}
			if !isKnown(l.Missing) {
				t.Errorf("seed %d: %s lacks more than %v", seed, l.Holder, l.Missing)
			}
			for i, s := range l.Missing {
				if isKnown(slices.Delete(slices.Clone(l.Missing), i, i+1)) {
					t.Errorf("seed %d: %s does not lack %v", seed, l.Holder, s)
				}
			}
		}
	}
	if known == 0 || unknown == 0 {
		t.Errorf("%d loads are known, %d are not", known, unknown)
	}
}

// TestMissingVolumes names those that count, in the order of the document.
func TestMissingVolumes(t *testing.T) {
	t.Parallel()
	lacking := func(field string, ids ...string) (all []org.Subject) {
		for _, id := range ids {
			all = append(all, org.Subject{Kind: org.SubjectChannel, ID: id, Field: field})
		}
		return all
	}
	d := org.Design{
		Outside: []org.Outside{{ID: "taller", Kind: role.PartyAgency}},
		Channels: []org.Channel{
			{ID: "tt", PostsPerWeek: new(2.0), CommentsPerDay: new(3.0)},
			{ID: "blog", Kind: role.ChannelBlog, CommentsPerDay: new(0.0)},
			{ID: "ig", CommentsPerDay: new(0.0), MessagesPerDay: new(0.0)},
			{ID: "ajeno", HeldBy: "taller"},
			{ID: "futuro", Status: org.StatusPlanned},
		},
		Positions: []org.Position{
			{ID: "todo", Roles: []role.Role{role.Manager, role.CommunityManager}, Holders: []org.Holder{{ID: "ana"}}},
			{ID: "vacante", Roles: []role.Role{role.CustomerCareAgent}},
		},
	}
	want := append(append(lacking("messagesPerDay", "tt"), lacking("postsPerWeek", "blog")...), lacking("postsPerWeek", "ig")...)
	loads := org.Validator{}.View(d).Loads()
	require.Len(t, loads, 1)
	if diff := cmp.Diff(want, loads[0].Missing); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for limit, cut := range map[int]bool{1: true, 2: true, 3: false, 4: false} {
		l := org.Validator{Cap: limit}.View(d).Loads()[0]
		if diff := cmp.Diff(want[:min(limit, 3)], l.Missing); diff != "" || l.MissingCut != cut || !l.TasksCut {
			t.Errorf("at a cap of %d, cut: %t (-want +got):\n%s", limit, l.MissingCut, diff)
		}
	}
}
