package kpi

import "math/big"

// exceeds reports whether a part counts more people than a larger one that holds it. Nothing is known of the mean or the last value of a
// longer time.
func (n *need) exceeds(inner, whole *part) bool {
	if n.time != AdditivityNone && (inner.from != whole.from || inner.to != whole.to) {
		return false
	}
	least, _ := inner.people()
	_, most := whole.people()
	return most.Cmp(least) < 0
}

// exceedsSum reports whether a part counts more people than all those of its place that make up its days. The parts are in order.
func (ps *spots) exceedsSum(parts []part) bool {
	type tiling struct {
		whole *part
		at    int32 // up to which day the others go without a gap
		sum   *big.Rat
	}
	tilings := make([]tiling, len(ps.list))
	for i := range parts {
		p := &parts[i]
		t := &tilings[p.spot]
		switch {
		case t.whole == nil || p.to > t.whole.to:
			*t = tiling{p, p.from, new(big.Rat)}
		case p.from == t.at:
			_, most := p.people()
			t.sum.Add(t.sum, most)
			t.at = p.to
			if least, _ := t.whole.people(); t.at == t.whole.to && least.Cmp(t.sum) > 0 {
				return true
			}
		}
	}
	return false
}

// people returns how many people there are at least and at most, as far as a sketch or a number tells.
func (p *part) people() (least, most *big.Rat) {
	if p.set == nil {
		r := p.value.Rat()
		return r, r
	}
	e := p.set.Estimate()
	return new(big.Rat).SetInt64(e.Low), new(big.Rat).SetInt64(e.High)
}
