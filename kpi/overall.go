package kpi

import (
	"math/big"
	"slices"
)

// An Overall sums a scorecard up. Values of different KPIs are never averaged, only whether they are on target, and how far they have come.
// Every share is of the weights.
type Overall struct {
	Asked      int   `json:"asked"`               // rows with a target
	Judged     int   `json:"judged"`              // those of which the level is known
	OnTarget   int   `json:"onTarget"`            // those on target
	Met        Value `json:"met,omitzero"`        // the share of the judged that is on target; zero where none is judged
	Coverage   Value `json:"coverage,omitzero"`   // the share of the asked that is judged
	Progress   Value `json:"progress,omitzero"`   // the mean progress of the judged with a baseline, each from 0 to 1
	Progressed Value `json:"progressed,omitzero"` // the share of the asked that this mean covers
	Critical   []ID  `json:"critical,omitzero"`   // critical KPIs that are off target
}

func overall(rows []Row) Overall {
	var o Overall
	asked, judged, met, progressed, progress := new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat), new(big.Rat)
	weighted := slices.ContainsFunc(rows, func(r Row) bool { return !r.Goal.Weight.IsZero() })
	for _, r := range rows {
		if r.Status == 0 {
			continue
		}
		w := big.NewRat(1, 1)
		if weighted {
			w = r.Goal.Weight.Rat()
		}
		o.Asked++
		asked.Add(asked, w)
		if r.Status == StatusOffTarget && r.Goal.Critical {
			o.Critical = append(o.Critical, r.KPI)
		}
		if !r.Status.IsLevel() {
			continue
		}
		o.Judged++
		judged.Add(judged, w)
		if r.Status == StatusOnTarget {
			o.OnTarget++
			met.Add(met, w)
		}
		if p := r.Progress.r; p != nil {
			progressed.Add(progressed, w)
			progress.Add(progress, new(big.Rat).Mul(w, light(capped(p))))
		}
	}
	o.Met, o.Coverage = shareOf(met, judged), shareOf(judged, asked)
	o.Progress, o.Progressed = shareOf(progress, progressed), shareOf(progressed, asked)
	return o
}

// capped returns p, but not below 0 or above 1.
func capped(p *big.Rat) *big.Rat {
	switch one := big.NewRat(1, 1); {
	case p.Sign() < 0:
		return new(big.Rat)
	case p.Cmp(one) > 0:
		return one
	default:
		return p
	}
}

// light rounds a number of many digits, so that a sum of many of them stays small.
func light(r *big.Rat) *big.Rat {
	if r.Denom().BitLen() <= 128 {
		return r
	}
	return new(big.Rat).SetFrac(scaled(r, MaxPlaces, RoundingHalfUp), tenTo(MaxPlaces))
}

// shareOf returns x / y as a share: the zero Value where y is 0.
func shareOf(x, y *big.Rat) Value {
	if y.Sign() == 0 {
		return Value{}
	}
	return Value{r: new(big.Rat).Quo(x, y), unit: One, form: FormShare, style: StylePercent}
}
