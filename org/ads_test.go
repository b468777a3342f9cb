package org_test

import (
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// A channel for ads takes the campaigns off the accounts: of its brand, or of all where it belongs to none.
func TestAdsRunOnTheirChannel(t *testing.T) {
	d := org.Design{
		Brands:     []org.Brand{{ID: "rueda"}, {ID: "miga"}},
		Activities: map[role.Activity]bool{role.ActivityPaid: true},
		Channels: []org.Channel{
			{ID: "ig-rueda", Brand: "rueda"}, {ID: "ig-miga", Brand: "miga"},
			{ID: "ads", Kind: role.ChannelAds, HeldBy: "faro"},
		},
		Outside: []org.Outside{{ID: "faro", Kind: role.PartyAgency}},
	}
	asked := func() (channels []string) {
		for _, c := range org.Validate(d).Coverage {
			if c.Responsibility == role.RunAds {
				channels = append(channels, c.Scope.Channel)
			}
		}
		return channels
	}
	require.Equal(t, []string{"ads"}, asked())

	d.Channels[2].Brand = "miga"
	require.Equal(t, []string{"ig-rueda", "ads"}, asked())
}
