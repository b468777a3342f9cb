package l10n

import (
	"cmp"
	"math"
	"slices"
	"strconv"
)

// mostPlaces is how many digits after the point tell hours apart, which are worked out to hundredths.
const mostPlaces = 2

// Figure writes x as a canonical decimal of at most so many places, 0 to 2, without zeros at its end. Halves go away from zero, as people round:
// 38.25 is 38.3. What is finer than hundredths is rounded to those first, where sums of floats hide halves. What is no number is "0".
func Figure(x float64, places int) string {
	return strconv.FormatFloat(Rounded(x, places), 'f', -1, 64)
}

// Rounded returns the number that [Figure] writes.
func Rounded(x float64, places int) float64 {
	const finest = 100
	h := math.Round(math.Abs(x) * finest)
	if !(h < 1<<53) { // it has no such digits, or is no number
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return 0
		}
		return math.Round(x)
	}
	unit := finest / math.Pow10(min(max(places, 0), mostPlaces))
	h = math.Floor(h/unit+0.5) * unit / finest
	if x < 0 && h > 0 {
		return -h
	}
	return h
}

// Places returns the fewest places, at least so many, with which Figure writes differently all numbers that are not the same: 38.25 hours of
// work and 38.27 available.
func Places(least int, numbers ...float64) int {
	for ; least < mostPlaces; least++ {
		alike := func(x float64) bool {
			return slices.ContainsFunc(numbers, func(y float64) bool {
				return Rounded(x, mostPlaces) != Rounded(y, mostPlaces) && Rounded(x, least) == Rounded(y, least)
			})
		}
		if !slices.ContainsFunc(numbers, alike) {
			break
		}
	}
	return least
}

// AddUp rounds parts of a whole in place so that what Figure writes of them adds up to what it writes of the whole: up for those that lose most by
// it, the first of several, and down for the others. Parts that do not make the whole are rounded as they are.
func AddUp(whole float64, places int, parts []float64) {
	unit := math.Pow10(-min(max(places, 0), mostPlaces))
	down := func(x float64) float64 { return math.Floor(Rounded(x, mostPlaces)/unit+1e-6) * unit }
	missing := Rounded(whole, places)
	for _, x := range parts {
		missing -= down(x)
	}
	n := int(math.Round(min(max(missing/unit, -1), float64(len(parts)+1))))
	if n < 0 || n > len(parts) {
		return
	}
	order := make([]int, len(parts))
	for i := range order {
		order[i] = i
	}
	lost := func(i int) float64 { return Rounded(parts[i]-down(parts[i]), mostPlaces) }
	slices.SortStableFunc(order, func(i, k int) int { return cmp.Compare(lost(k), lost(i)) })
	for rank, i := range order {
		parts[i] = down(parts[i])
		if rank < n {
			parts[i] += unit
		}
	}
}

// RatioPercent writes a ratio as the canonical decimal of its percentage, with the fewest places, at least so many and 4 at most, that tell it from
// every limit that it is not: 0.9512 beside 95 is "95.1".
func RatioPercent(ratio float64, least int, limits ...float64) string {
	const most, same = 4, 1e-9
	x := ratio * 100
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return "0"
	}
	round := func(places int) float64 {
		power := math.Pow10(places)
		return math.Round(x*power+math.Copysign(same, x)) / power
	}
	places := least
	for places < most && slices.ContainsFunc(limits, func(l float64) bool { return math.Abs(x-l) > same && math.Abs(round(places)-l) < same }) {
		places++
	}
	return strconv.FormatFloat(round(places), 'f', -1, 64)
}
