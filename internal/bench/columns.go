package main

import (
	"fmt"
	"runtime"
	"slices"
	"strings"

	"example.com/socialorg/kpi"
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
)

// A loop works a formula out over columns.
type loop func(dst []float64, why []kpi.Reason, cols []kpi.Column)

func compile(v kpi.Vocabulary, formula string) (*kpi.Program, error) {
	e, err := v.Parse(formula)
	if err != nil {
		return nil, err
	}
	return v.Compile(e)
}

func names(slots []kpi.Expr) []string {
	list := make([]string, len(slots))
	for i, s := range slots {
		list[i] = s.String()
	}
	return list
}

// overColumns holds the formulas against hand-written loops.
func overColumns(v kpi.Vocabulary, sizes []int) []contest {
	var list []contest
	for _, c := range []struct {
		name, formula, goal string
		hand, trust         loop
	}{
		{"F1", f1, "1.3", loopF1, trustLoopF1},
		{"F2", f2, "1.3", loopF2, nil},
		{"F3", f3(), "1.3", loopF3, nil},
		{"F4", f4, "2.4", loopF4, nil},
	} {
		for _, rows := range sizes {
			list = append(list, contest{name: "columns " + c.name + " " + count(rows), unit: "row", size: rows, open: ready(func() ([]contender, error) {
				p, err := compile(v, c.formula)
				if err != nil {
					return nil, err
				}
				cols := columns(uint64(rows), names(p.Slots()), rows)
				dst, why := make([]float64, rows), make([]kpi.Reason, rows)
				field := []contender{
					{name: "hand-written loop", run: func() { c.hand(dst, why, cols) }},
					{name: "Program.Columns", goal: c.goal, run: func() { must(p.Columns(dst, why, cols)) }},
				}
				if c.trust != nil {
					field = append(field, contender{name: "loop that trusts its numbers", run: func() { c.trust(dst, why, cols) }})
				}
				return field, nil
			})})
		}
	}
	return list
}

// eight are KPIs of the same posts.
var eight = [...]string{
	"(likes + comments + shares + saves) / reach", "(likes + comments + shares + saves) / impressions", "(likes + comments + shares + saves) / followers",
	"clicks / impressions", "spend / clicks", "spend / impressions * 1000", "shares / impressions", "impressions / reach",
}

// manyColumns holds several KPIs in one pass against as many loops.
func manyColumns(v kpi.Vocabulary, sizes []int) []contest {
	var list []contest
	for _, rows := range sizes {
		goal := "0.85"
		if rows < 1_000_000 {
			goal = "1.05"
		}
		list = append(list, contest{name: "columns of 8 KPIs " + count(rows), unit: "row", size: rows, open: ready(func() ([]contender, error) {
			var programs []*kpi.Program
			for _, f := range eight {
				p, err := compile(v, f)
				if err != nil {
					return nil, err
				}
				programs = append(programs, p)
			}
			batch := kpi.NewBatch(programs...)
			slots := names(batch.Slots())
			cols := columns(uint64(rows), slots, rows)
			dst, why, own := make([][]float64, len(eight)), make([][]kpi.Reason, len(eight)), make([][]kpi.Column, len(eight))
			for i, p := range programs {
				dst[i], why[i], own[i] = make([]float64, rows), make([]kpi.Reason, rows), pick(names(p.Slots()), slots, cols)
			}
			return []contender{
				{name: "eight hand-written loops", run: func() {
					for i := range eight {
						switch {
						case len(own[i]) == 5:
							loopF1(dst[i], why[i], own[i])
						case i == 5:
							loopRatio(dst[i], why[i], own[i], 1000)
						default:
							loopRatio(dst[i], why[i], own[i], 1)
						}
					}
				}},
				{name: "Batch.Columns", goal: goal, run: func() { must(batch.Columns(dst, why, cols)) }},
				{name: "eight times Program.Columns", run: func() {
					for i, p := range programs {
						must(p.Columns(dst[i], why[i], own[i]))
					}
				}},
			}, nil
		})})
	}
	return list
}

func pick(some, all []string, cols []kpi.Column) []kpi.Column {
	var list []kpi.Column
	for _, name := range some {
		list = append(list, cols[slices.Index(all, name)])
	}
	return list
}

// A post is the record of F1 as a program has it that knows its fields.
type post struct {
	Likes    float64 `expr:"likes"`
	Comments float64 `expr:"comments"`
	Shares   float64 `expr:"shares"`
	Saves    float64 `expr:"saves"`
	Reach    float64 `expr:"reach"`
}

// rowsByExpr holds rows against the fastest of the engines that take one record, which somebody has to make of the columns.
func rowsByExpr(v kpi.Vocabulary, rows int) contest {
	return contest{name: "columns F1 " + count(rows) + ", peers", unit: "row", size: rows, open: ready(func() ([]contender, error) {
		p, err := compile(v, f1)
		if err != nil {
			return nil, err
		}
		slots := names(p.Slots())
		cols := columns(uint64(rows), slots, rows)
		dst, why := make([]float64, rows), make([]kpi.Reason, rows)
		record := map[string]any{}
		for _, name := range slots {
			record[name] = 0.0
		}
		byMap, err := expr.Compile(f1, expr.Env(record))
		if err != nil {
			return nil, err
		}
		byStruct, err := expr.Compile(f1, expr.Env(post{}))
		if err != nil {
			return nil, err
		}
		var machine vm.VM
		run := func(row int, program *vm.Program, record any) {
			got, err := machine.Run(program, record)
			must(err)
			dst[row] = got.(float64)
		}
		return []contender{
			{name: "Program.Columns", run: func() { must(p.Columns(dst, why, cols)) }},
			{name: "expr, VM kept, one map filled again", goal: ">100", run: func() {
				for row := range rows {
					for i, c := range cols {
						record[slots[i]] = c.Values[row]
					}
					run(row, byMap, record)
				}
			}},
			{name: "expr, VM kept, one struct filled again", goal: ">100", run: func() {
				var record post
				for row := range rows {
					record = post{cols[0].Values[row], cols[1].Values[row], cols[2].Values[row], cols[3].Values[row], cols[4].Values[row]}
					run(row, byStruct, &record)
				}
			}},
		}, nil
	})}
}

// allCores holds all cores against one, on the clock of the wall.
func allCores(v kpi.Vocabulary, rows int) contest {
	return contest{name: "columns F1 " + count(rows) + ", cores", unit: "row", size: rows, wall: true, open: ready(func() ([]contender, error) {
		p, err := compile(v, f1)
		if err != nil {
			return nil, err
		}
		cols := columns(uint64(rows), names(p.Slots()), rows)
		dst, why := make([]float64, rows), make([]kpi.Reason, rows)
		on := func(n int) func() {
			return func() {
				runtime.GOMAXPROCS(n)
				must(p.Columns(dst, why, cols))
				runtime.GOMAXPROCS(1)
			}
		}
		cores := runtime.NumCPU()
		return []contender{{name: "one core", run: on(1)}, {name: fmt.Sprint(cores, " cores"), run: on(cores)}}, nil
	})}
}

// bandwidth tells how fast the bytes of F1 can be moved at all.
func bandwidth(rows int) contest {
	return contest{name: "memory of F1 " + count(rows), unit: "row", size: rows, open: ready(func() ([]contender, error) {
		cols := columns(1, []string{"a", "b", "c", "d", "e"}, rows)
		dst, why := make([]float64, rows), make([]kpi.Reason, rows)
		return []contender{{name: "five columns added into a sixth", run: func() {
			a, b, c, d, e := cols[0].Values[:rows], cols[1].Values[:rows], cols[2].Values[:rows], cols[3].Values[:rows], cols[4].Values[:rows]
			for i := range dst {
				dst[i] = a[i] + b[i] + c[i] + d[i] + e[i]
			}
			clear(why)
		}}}, nil
	})}
}

func count(rows int) string {
	s := fmt.Sprint(rows)
	s, millions := strings.CutSuffix(s, "000000")
	if millions {
		return s + "M"
	}
	return s
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
