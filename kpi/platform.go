package kpi

import (
	"iter"

	"example.com/socialorg"
)

// A PlatformMetric is what a platform's interface calls a measure, and for how long. That two platforms have a name for one measure
// does not make their figures comparable: the caveats say why.
type PlatformMetric struct {
	Platform string         // "instagram", as a design's channels write it
	API      string         // what is asked, as "LinkedIn share statistics"
	Version  string         // the version of which the rest is known, as "v22.0"; "" where none is
	Name     string         // the field, as the interface spells it
	Since    string         // the first day on which it holds, as "2025-04-21"; "" where none is known
	Until    string         // the first day on which it holds no more; "" while it does
	Caveat   socialorg.Text // what somebody must know who uses the figure; zero where nothing is
}

type platformEntry struct {
	measure Measure
	metric  PlatformMetric // without its caveat
	caveat  caveat
}

// Platforms yields what the platforms' interfaces call m, as far as it was verified; none where m is counted by a listening tool, a
// community platform or by hand, and where it is not standard.
func (m Measure) Platforms() iter.Seq[PlatformMetric] {
	return func(yield func(PlatformMetric) bool) { m.platforms(yield) }
}

// platforms stands apart so that Platforms is small enough to be inlined, and its iterator to stay on the caller's stack.
func (m Measure) platforms(yield func(PlatformMetric) bool) {
	for i := range platformTable {
		if platformTable[i].measure != m {
			continue
		}
		p := platformTable[i].metric
		p.Caveat = caveats[platformTable[i].caveat]
		if !yield(p) {
			return
		}
	}
}

// Drift yields the names that began or ceased to hold for m on a platform after one day and up to another, in either order and both
// written as "2025-04-21": what was counted before such a day and what is counted after it make no series. It yields nothing where
// none is known to have changed, which is no promise that none did: the table holds what was verified.
func (m Measure) Drift(platform, from, to string) iter.Seq[PlatformMetric] {
	if from > to {
		from, to = to, from
	}
	return func(yield func(PlatformMetric) bool) {
		m.platforms(func(p PlatformMetric) bool {
			if p.Platform != platform || !within(p.Since, from, to) && !within(p.Until, from, to) {
				return true
			}
			return yield(p)
		})
	}
}

// within reports whether a day that is known lies after from and not after to. Days in this writing are in the order of their text.
func within(day, from, to string) bool { return day != "" && from < day && day <= to }
