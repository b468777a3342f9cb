package org

// A foresight is what there is to know of items that come later: the rest of a responsibility, and the parts of a whole.
type foresight struct {
	rest   []float64 // hours, by item: of it and what comes after it of the same responsibility
	parts  []float64 // hours, by responsibility: of its parts that an item of it covers
	of     [][]int32 // items, by responsibility
	unable [][]int8  // by responsibility and worker: 1 where the worker cannot hold all of it, -1 where that is not known yet
}

func (s *search) lookAhead() {
	n := len(standard().list)
	f := foresight{rest: make([]float64, len(s.items)), parts: make([]float64, n), of: make([][]int32, n), unable: make([][]int8, n)}
	for i := len(s.items) - 1; i >= 0; i-- {
		it := &s.items[i]
		f.rest[i] = it.hours
		if i+1 < len(s.items) && s.items[i+1].x == it.x {
			f.rest[i] += f.rest[i+1]
		}
		if it.whole >= 0 {
			f.parts[s.items[it.whole].x] += it.hours
		}
		f.of[it.x] = append(f.of[it.x], int32(i))
	}
	s.ahead = f
}

// expect returns how many more steps are likely once worker k, who had nothing of it, is made responsible for item i: one where the rest of the
// responsibility, or of its parts, has to go to somebody else.
func (s *search) expect(i, k int) int {
	x := s.items[i].x
	if k < s.fixed && s.short(x, k) {
		return 1
	}
	hours := s.ahead.rest[i] + s.ahead.parts[x]
	for _, p := range s.workers[k].people {
		if s.load[p.person]+hours*p.part > s.room[p.person]+1e-9 {
			return 1
		}
	}
	return 0
}

// short reports whether worker k cannot hold x everywhere where it is missing.
func (s *search) short(x int32, k int) bool {
	f := &s.ahead
	if f.unable[x] == nil {
		f.unable[x] = make([]int8, s.fixed)
		for k := range f.unable[x] {
			f.unable[x][k] = -1
		}
	}
	if f.unable[x][k] < 0 {
		f.unable[x][k] = 0
		for _, i := range f.of[x] {
			if !s.able(int(i), k).can {
				f.unable[x][k] = 1
				break
			}
		}
	}
	return f.unable[x][k] == 1
}
