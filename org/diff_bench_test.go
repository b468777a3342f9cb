package org_test

import (
	"strconv"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

// hostile are pairs of large designs that a naive search for renames would compare each with each.
func hostile(n int) map[string][2]org.Design {
	all := func(prefix string, make func(i int) org.Position) org.Design {
		d := org.Design{Positions: []org.Position{}}
		for i := range n {
			p := make(i)
			p.ID = prefix + strconv.Itoa(i)
			d.Positions = append(d.Positions, p)
		}
		return d
	}
	blank := func(int) org.Position { return org.Position{} }
	alike := func(int) org.Position {
		return org.Position{Title: "Community manager", Roles: []role.Role{role.CommunityManager}, Languages: []string{"es"}}
	}
	almost := func(shift int) func(int) org.Position {
		return func(i int) org.Position {
			p := alike(i)
			p.OpenSince = strconv.Itoa(i*2 + shift)
			p.Seats = i % 7
			p.Channels = []string{strconv.Itoa(i % 1000)}
			return p
		}
	}
	chain := func(prefix string) func(int) org.Position {
		return func(i int) org.Position { return org.Position{ReportsTo: prefix + strconv.Itoa(i+1)} }
	}
	crowd := func(shift int) func(int) org.Position {
		return func(i int) org.Position {
			p := org.Position{Title: strconv.Itoa(i)}
			for k := range 8 {
				p.Holders = append(p.Holders, org.Holder{ID: strconv.Itoa((i*8 + k*k*shift) % n)})
			}
			return p
		}
	}
	large := sample.Large(n)
	return map[string][2]org.Design{
		"same": {large, large},
		"all new": {large, all("nuevo", func(i int) org.Position {
			return org.Position{Title: strconv.Itoa(i), Holders: []org.Holder{{ID: "n" + strconv.Itoa(i)}}}
		})},
		"renamed":    {large, rename(large, func(id string) string { return "z" + id })},
		"blank":      {all("a", blank), all("b", blank)},
		"alike":      {all("a", alike), all("b", alike)},
		"almost":     {all("a", almost(0)), all("b", almost(1))},
		"chain":      {all("a", chain("a")), all("b", chain("b"))},
		"crowd":      {all("a", crowd(1)), all("b", crowd(3))},
		"one id":     {all("a", func(int) org.Position { return org.Position{} }), all("b", alike)},
		"rings":      {sample.Ring(n), rename(sample.Ring(n), func(id string) string { return "z" + id })},
		"no renames": {org.Design{}, large},
	}
}

// BenchmarkDiff shows whether the cost grows with the designs.
func BenchmarkDiff(b *testing.B) {
	for _, n := range []int{10, 1_000, 100_000} {
		for name, pair := range hostile(n) {
			b.Run(name+"/"+strconv.Itoa(n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					org.Diff(pair[0], pair[1])
				}
			})
		}
	}
}
