package org

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// Superiors in common are those that one finds by going up step by step, in trees, beside each other, and below lines that go in a circle.
func TestNearestCommonSuperior(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 1))
		d := Design{Positions: make([]Position, 1+r.IntN(40))}
		for i := range d.Positions {
			p := &d.Positions[i]
			p.ID = strconv.Itoa(i)
			switch r.IntN(10) {
			case 0:
			case 1: // perhaps a circle
				p.ReportsTo = strconv.Itoa(r.IntN(len(d.Positions)))
			default: // mostly deep
				p.ReportsTo = strconv.Itoa(max(0, i-1-r.IntN(3)))
			}
		}
		var l lines
		l.index(&d)
		line := func(n int32) (up []int32) {
			for ; n != none; n = l.superior(n) {
				up = append(up, n)
			}
			return up
		}
		for a := range int32(len(d.Positions)) {
			for b := range int32(len(d.Positions)) {
				want := int32(none)
				above := map[int32]bool{}
				for _, n := range line(a) {
					above[n] = true
				}
				for _, n := range line(b) {
					if above[n] {
						want = n
						break
					}
				}
				require.Equal(t, want, l.common(a, b), "seed %d: %d and %d", seed, a, b)
			}
		}
	}
}
