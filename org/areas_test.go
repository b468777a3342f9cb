package org_test

import (
	"slices"
	"strconv"
	"testing"

	"example.com/socialorg/org"
	"github.com/stretchr/testify/require"
)

// Very many positions, each on its own choice of very many channels, would take gigabytes: they are not judged, and that is said.
func TestAreasAreBounded(t *testing.T) {
	const channels, positions = 6400, 170_000
	var d org.Design
	for i := range channels {
		d.Channels = append(d.Channels, org.Channel{ID: strconv.Itoa(i)})
	}
	for i := range positions {
		a, b := i%channels, (i+1+i/channels)%channels
		d.Positions = append(d.Positions, org.Position{ID: "p" + strconv.Itoa(i), Channels: []string{d.Channels[a].ID, d.Channels[b].ID}})
	}
	said := func(d org.Design) bool {
		return slices.ContainsFunc(org.Validate(d).Findings, func(f org.Finding) bool { return f.Args.Problem == org.ProblemVast })
	}
	require.True(t, said(d))
	d.Positions = d.Positions[:1000]
	require.False(t, said(d))
}
