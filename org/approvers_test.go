package org_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// Those who approve are listed by their ids and once, in whatever order and however often the design names them.
func TestApproversAreInOrder(t *testing.T) {
	d := org.Design{
		Positions: []org.Position{
			{ID: "zeta", Roles: []role.Role{role.Manager}, Holders: []org.Holder{{ID: "zoe"}}},
			{ID: "alfa", Roles: []role.Role{role.Strategist}, Holders: []org.Holder{{ID: "ana"}}},
		},
		Approvals: []org.Approval{{By: "zeta"}, {By: "alfa"}, {By: "zeta"}},
	}
	for _, c := range org.Validate(d).Coverage {
		if c.Responsibility == role.ApproveContent {
			require.Equal(t, []string{"alfa", "zeta"}, c.Holders)
			require.Equal(t, 2, c.Count)
			return
		}
	}
	t.Fatal("nobody approves")
}

// Of several outside parties who approve for a brand it is the one named last.
func TestLastOutsideApprover(t *testing.T) {
	d := org.Design{
		Brands:    []org.Brand{{ID: "a"}, {ID: "b"}},
		Outside:   []org.Outside{{ID: "uno", Kind: role.PartyClient}, {ID: "dos", Kind: role.PartyClient}, {ID: "tres", Kind: role.PartyClient}},
		Approvals: []org.Approval{{By: "uno", Brand: "a"}, {By: "dos"}, {By: "tres", Brand: "b"}},
	}
	var got []string
	for _, c := range org.Validate(d).Coverage {
		if c.Responsibility == role.ApproveContent {
			got = append(got, fmt.Sprint(c.Scope.Brand, c.Holders))
		}
	}
	require.Equal(t, []string{"a[dos]", "b[tres]"}, got)
}
