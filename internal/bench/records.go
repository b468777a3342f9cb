package main

import (
	"fmt"

	"example.com/socialorg/kpi"
	"github.com/expr-lang/expr"
)

// A byRecord works out a formula for one record.
type byRecord func(values []float64, have uint64) (float64, kpi.Reason)

const records = 1024 // all in cache

// oneRecord holds the formulas for one record against hand-written functions, called through a func value, and against the peers.
func oneRecord(v kpi.Vocabulary) []contest {
	var list []contest
	for _, c := range []struct {
		name, formula, goal string
		hand, trust         byRecord
	}{
		{"F1", f1, "1.6", handF1, trustF1},
		{"F2", f2, "1.6", handF2, nil},
		{"F3", f3(), "3", handF3, nil},
		{"F4", f4, "", nil, nil},
	} {
		if c.hand != nil {
			list = append(list, contest{name: "record " + c.name, unit: "record", size: records, open: ready(func() ([]contender, error) {
				p, err := compile(v, c.formula)
				if err != nil {
					return nil, err
				}
				rows, have, _ := recordsOf(p)
				field := []contender{
					{name: "hand-written", run: each(c.hand, rows, have)},
					{name: "Program.Eval", run: ours(p, rows, have), goal: c.goal},
				}
				if c.trust != nil {
					field = append(field, contender{name: "hand-written, trusts its numbers", run: each(c.trust, rows, have)})
				}
				return field, nil
			})})
		}
		list = append(list, contest{name: "record " + c.name + ", peers", unit: "record", size: records, open: ready(func() ([]contender, error) {
			p, err := compile(v, c.formula)
			if err != nil {
				return nil, err
			}
			rows, have, maps := recordsOf(p)
			peers, err := engines(c.formula, names(p.Slots()))
			if err != nil {
				return nil, err
			}
			field := []contender{{name: "Program.Eval", run: ours(p, rows, have)}}
			for _, e := range peers {
				goal := map[string]string{"expr, VM kept": ">25", "cel-go": ">50"}[e.name]
				if c.hand == nil {
					goal = ""
				}
				field = append(field, contender{name: e.name + ", prebuilt map", goal: goal, run: func() {
					for _, m := range maps {
						sink, _ = e.eval(m)
					}
				}})
			}
			return field, nil
		})})
	}
	return list
}

func each(f byRecord, rows [][]float64, have []uint64) func() {
	return func() {
		for i, r := range rows {
			sink, _ = f(r, have[i])
		}
	}
}

// ours calls the method as callers do.
func ours(p *kpi.Program, rows [][]float64, have []uint64) func() {
	return func() {
		for i, r := range rows {
			sink, _ = p.Eval(r, have[i])
		}
	}
}

// recordsOf returns records, and the same as maps without divisors of 0, of which the peers make an infinity.
func recordsOf(p *kpi.Program) (rows [][]float64, have []uint64, maps []map[string]any) {
	slots := names(p.Slots())
	cols := columns(5, slots, records)
	for row := range records {
		values := make([]float64, len(cols))
		m := map[string]any{}
		bits := uint64(0)
		for i, c := range cols {
			values[i] = c.Values[row]
			if c.Valid == nil || c.Valid[row/64]>>(row%64)&1 != 0 {
				bits |= 1 << i
			}
			m[slots[i]] = max(1, values[i])
		}
		rows, have, maps = append(rows, values), append(have, bits), append(maps, m)
	}
	return rows, have, maps
}

// compiling measures what it costs to make a program of a text.
func compiling(v kpi.Vocabulary) []contest {
	var list []contest
	for _, c := range []struct{ name, formula string }{{"F1", f1}, {"F2", f2}, {"F3", f3()}} {
		list = append(list, contest{name: "compile " + c.name, unit: "formula", size: 1, open: ready(func() ([]contender, error) {
			e, err := v.Parse(c.formula)
			if err != nil {
				return nil, err
			}
			p, err := v.Compile(e)
			if err != nil {
				return nil, err
			}
			env := map[string]any{}
			for _, n := range names(p.Slots()) {
				env[n] = 0.0
			}
			return []contender{
				{name: "Vocabulary.Compile", limit: 15_000, run: func() { program, _ = v.Compile(e) }},
				{name: "with Vocabulary.Parse", run: func() { program, _ = compile(v, c.formula) }},
				{name: "expr", run: func() {
					if _, err := expr.Compile(c.formula, expr.Env(env)); err != nil {
						panic(fmt.Sprint(c.formula, err))
					}
				}},
			}, nil
		})})
	}
	return list
}
