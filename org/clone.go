package org

import (
	"maps"
	"slices"
)

// clone returns a copy of d whose positions, people and channels may be changed without d.
func (d Design) clone() Design {
	d.Activities = maps.Clone(d.Activities)
	d.Channels = slices.Clone(d.Channels)
	d.People = slices.Clone(d.People)
	d.Liaisons = slices.Clone(d.Liaisons)
	d.Positions = slices.Clone(d.Positions)
	for i := range d.Positions {
		p := &d.Positions[i]
		p.Roles = slices.Clone(p.Roles)
		p.DottedTo = slices.Clone(p.DottedTo)
		p.Holders = slices.Clone(p.Holders)
		p.Brands = slices.Clone(p.Brands)
		p.Channels = slices.Clone(p.Channels)
		p.Duties = slices.Clone(p.Duties)
		p.Without = slices.Clone(p.Without)
		p.OtherDuties = slices.Clone(p.OtherDuties)
		p.Away = slices.Clone(p.Away)
	}
	return d
}
