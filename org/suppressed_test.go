package org_test

import (
	"strconv"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// Of the findings that a design accepts, those beyond the cap are counted.
func TestSuppressedBeyondTheCap(t *testing.T) {
	d := org.Design{Suppress: []org.Suppression{{Code: org.Vacancy, Reason: "se cubren en enero"}}}
	for i := range 5 {
		d.Positions = append(d.Positions, org.Position{ID: strconv.Itoa(i), Roles: []role.Role{role.CommunityManager}})
	}
	r := org.Validator{Cap: 2}.Validate(d)
	require.Len(t, r.Suppressed, 2)
	require.Equal(t, 3, r.SuppressedOmitted)
	require.Zero(t, org.Validate(d).SuppressedOmitted)
}

// A role that is named twice counts once, however many there are.
func TestManyRoles(t *testing.T) {
	p := org.Position{ID: "todo", Holders: []org.Holder{{ID: "ana"}}}
	for i := range 200_000 {
		p.Roles = append(p.Roles, role.Role("r"+strconv.Itoa(i)), role.CommunityManager)
	}
	d := org.Design{Positions: []org.Position{p}}
	for _, c := range org.Validate(d).Coverage {
		if c.Responsibility == role.PublishContent {
			require.Equal(t, []string{"todo"}, c.Holders)
			return
		}
	}
	t.Fatal("nobody publishes")
}
