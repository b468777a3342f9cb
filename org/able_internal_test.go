package org

import (
	"math/rand/v2"
	"testing"

	"example.com/socialorg/role"
)

// TestAblesAgree asks who could do what of departments in which nobody has duties, by roles at once and one by one.
func TestAblesAgree(t *testing.T) {
	t.Parallel()
	std := standard()
	roles := std.roles
	several, somebody, nobody := 0, 0, 0
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // no secret
		d := Design{Channels: []Channel{{ID: "a", Brand: "x"}, {ID: "b", Brand: "y"}, {ID: "c", Kind: role.ChannelCommunity}}}
		if seed%2 > 0 {
			d.Brands = []Brand{{ID: "x"}, {ID: "y"}}
		}
		for i := range 1 + r.IntN(5) {
			p := Position{ID: string(rune('p' + i)), Roles: []role.Role{roles[r.IntN(len(roles))], roles[r.IntN(len(roles))]}}
			if r.IntN(4) > 0 {
				p.Holders = []Holder{{ID: string(rune('h' + r.IntN(3)))}}
			}
			if r.IntN(2) > 0 {
				p.Channels = []string{d.Channels[r.IntN(3)].ID}
			}
			d.Positions = append(d.Positions, p)
		}
		w := Validator{}.View(d)
		fast, slow := newAbles(w), newAbles(w)
		if !fast.roles {
			t.Fatal("a design without duties is taken for one with them")
		}
		slow.roles = false
		for x := range std.list {
			for _, at := range w.staff.places.at(std.reach[x]) {
				got, want := fast.at(x, at), slow.at(x, at)
				switch {
				case want.several:
					several++
				case want.holder == nil:
					nobody++
				default:
					somebody++
				}
				if got.several != want.several || !got.several && (got.holder == nil) != (want.holder == nil) ||
					!got.several && got.holder != nil && got.holder.ID != want.holder.ID {
					t.Errorf("seed %d, %s at %d: %+v, want %+v", seed, std.list[x], at, got, want)
				}
			}
		}
	}
	if several < 100 || somebody < 100 || nobody < 100 {
		t.Errorf("several %d, somebody %d, nobody %d: too few of some", several, somebody, nobody)
	}
}
