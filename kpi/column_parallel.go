package kpi

import (
	"runtime"
	"sync/atomic"
)

const (
	parallelRows = 1 << 16 // from which on several goroutines share the rows
	chunkRows    = 1 << 14 // that one of them takes at a time, a multiple of tileRows
)

type chunkCounter = atomic.Int64

// work shares the rows among goroutines where there are many. Each row is worked out by itself, so that it does not matter which of them does
// it.
func (j *job) work() {
	n := 1
	if j.rows >= parallelRows {
		n = min(runtime.GOMAXPROCS(0), j.rows/chunkRows)
	}
	for len(j.workers) < n {
		t := newTile(j)
		t.goes = func() {
			defer j.wait.Done()
			j.chunks(t)
		}
		j.workers = append(j.workers, t)
	}
	j.next.Store(0)
	j.wait.Add(n - 1)
	for _, t := range j.workers[1:n] {
		go t.goes()
	}
	j.chunks(j.workers[0])
	j.wait.Wait()
}

// chunks works out rows until none are left.
func (j *job) chunks(t *tile) {
	for {
		end := int(j.next.Add(chunkRows))
		start := end - chunkRows
		if start >= j.rows {
			break
		}
		for _, why := range j.why { // at once, being faster than tile by tile
			clear(why[start:min(end, j.rows)])
		}
		for row := start; row < min(end, j.rows); row += j.plan.tile {
			t.work(row, min(j.plan.tile, j.rows-row))
		}
	}
	t.forget()
}
