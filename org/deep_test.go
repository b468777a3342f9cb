package org_test

import (
	"strconv"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
)

// line is a design of n positions, each of which reports to the one before.
func line(n int) org.Design {
	d := sample.Large(n)
	for i := range d.Positions[min(1, n):] {
		d.Positions[i+1].ReportsTo = d.Positions[i].ID
	}
	return d
}

// A line of so many superiors is looked at in far less time than a test may take, were it only not looked at again for each position.
func TestLongLines(t *testing.T) {
	const n = 100_000
	d := line(n)
	r := org.Validate(d)
	require.True(t, r.Has(org.TooManyLayers))

	t.Run("of open positions", func(t *testing.T) {
		d := line(n)
		for i := range d.Positions[1:] {
			d.Positions[i+1].Holders = nil
			d.Positions[i+1].Channels = nil
			d.Positions[i+1].Without = []role.Responsibility{role.Responsibility("x" + strconv.Itoa(i))}
		}
		r := org.Validator{Vacancies: org.VacancyToSuperior}.Validate(d)
		stoodIn := 0
		for _, c := range r.Coverage {
			if c.State == org.StateStandIn {
				stoodIn++
				require.Equal(t, []string{d.Positions[0].ID}, c.Holders)
			}
		}
		require.NotZero(t, stoodIn)
	})
	t.Run("whom a KPI is about", func(t *testing.T) {
		d := line(n)
		for i := range 200 {
			d.KPIs = append(d.KPIs, org.KPI{ID: "er_reach", Owner: d.Positions[n-1-i].ID})
		}
		require.NotEmpty(t, org.Validate(d).Findings)
	})
}

// So many in one position are counted in far less time than a test may take, were they only not counted again for each of them.
func TestManyHolders(t *testing.T) {
	t.Parallel()
	const n = 300_000
	for name, id := range map[string]func(int) string{
		"of an id each": func(i int) string { return "p" + strconv.Itoa(i) },
		"of one id":     func(int) string { return "p" },
		"without id":    func(int) string { return "" },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			d := org.Design{Positions: []org.Position{{ID: "cm", Roles: []role.Role{role.CommunityManager}, Holders: make([]org.Holder, n)}}}
			for i := range d.Positions[0].Holders {
				d.Positions[0].Holders[i].ID = id(i)
			}
			require.NotEmpty(t, org.Validate(d).Findings)
			org.NextHire(d)
			require.NotEmpty(t, org.Plan(d).Closes)
		})
	}
}

// A liaison of so many is looked through once for a hand-off, and not for each of those who wait for something.
func TestLiaisonOfMany(t *testing.T) {
	t.Parallel()
	const n = 20_000
	d := line(n)
	var all org.Liaison
	for i := range d.Positions {
		d.Positions[i].ReportsTo = ""
		if i > 0 {
			all.Between = append(all.Between, d.Positions[i].ID)
		}
	}
	d.Liaisons = []org.Liaison{all}
	require.True(t, org.Validate(d).Has(org.BrokenHandoff), "the head is in no liaison")
	d.Liaisons[0].Between = append(d.Liaisons[0].Between, d.Positions[0].ID)
	require.False(t, org.Validate(d).Has(org.BrokenHandoff))
}
