package main

import (
	"math"
	"math/rand/v2"

	"example.com/socialorg/kpi"
)

const groups = 1000

// byGroup holds a sum divided by another, by a thousand groups, against hand-written loops.
func byGroup(v kpi.Vocabulary, rows int) contest {
	return contest{name: "group by, sum / sum, " + count(rows), unit: "row", size: rows, open: ready(func() ([]contender, error) {
		cols, codes := groupData(rows)
		us, err := byGroups(v, cols, codes)
		if err != nil {
			return nil, err
		}
		us.limit = 5.5 * float64(rows)
		dst, why := make([]float64, groups), make([]kpi.Reason, groups)
		return []contender{
			{name: "hand-written loop", run: func() { handGroups(dst, why, codes, cols) }},
			us,
			{name: "loop that trusts its numbers", run: func() { trustGroups(dst, why, codes, cols) }},
		}, nil
	})}
}

// byGroups reads rows in chunks, as from a file.
func byGroups(v kpi.Vocabulary, cols []kpi.Column, codes []uint32) (contender, error) {
	p, err := compile(v, "cost / won_leads")
	if err != nil {
		return contender{}, err
	}
	dst, why := make([]float64, groups), make([]kpi.Reason, groups)
	return contender{name: "GroupBy", run: func() {
		g, err := kpi.NewGroupBy(groups, kpi.Grouping{}, p)
		must(err)
		for row := 0; row < len(codes); row += 1 << 16 {
			end := min(row+1<<16, len(codes))
			must(g.Add(codes[row:end], []kpi.Column{{Values: cols[0].Values[row:end]}, {Values: cols[1].Values[row:end]}}))
		}
		must(g.Result([][]float64{dst}, [][]kpi.Reason{why}))
	}}, nil
}

func groupData(rows int) ([]kpi.Column, []uint32) {
	cols := columns(3, []string{"cost", "won_leads"}, rows)
	codes := make([]uint32, rows)
	r := rand.New(rand.NewPCG(4, 4))
	for i := range codes {
		codes[i] = uint32(r.IntN(groups))
	}
	return cols, codes
}

// handGroups refuses what GroupBy refuses.
func handGroups(dst []float64, why []kpi.Reason, codes []uint32, cols []kpi.Column) {
	type cell struct {
		rows, a, b float64
		bad        bool
	}
	cells := make([]cell, len(dst))
	a, b := cols[0].Values[:len(codes)], cols[1].Values[:len(codes)]
	t := top()
	for i, code := range codes {
		x, y := a[i], b[i]
		tx, ty := x+shift, y+shift
		all := math.Float64bits(tx) ^ t | math.Float64bits(ty) ^ t
		wrong := math.Float64bits(tx-shift-x) | math.Float64bits(ty-shift-y)
		c := &cells[code]
		if wrong != 0 || all >= 1<<29 {
			c.bad = true // the data of this contest hold none
			continue
		}
		c.rows++
		c.a += x
		c.b += y
	}
	for i, c := range cells {
		switch {
		case c.rows == 0:
			dst[i], why[i] = 0, kpi.Missing
		case c.bad:
			dst[i], why[i] = 0, kpi.NotWhole
		case c.b == 0:
			dst[i], why[i] = 0, zero(c.a)
		default:
			dst[i], why[i] = c.a/c.b, 0
		}
	}
}

func trustGroups(dst []float64, why []kpi.Reason, codes []uint32, cols []kpi.Column) {
	type cell struct{ rows, a, b float64 }
	cells := make([]cell, len(dst))
	a, b := cols[0].Values[:len(codes)], cols[1].Values[:len(codes)]
	for i, code := range codes {
		c := &cells[code]
		c.rows++
		c.a += a[i]
		c.b += b[i]
	}
	for i, c := range cells {
		dst[i], why[i] = c.a/c.b, 0
	}
}
