package main

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"example.com/socialorg/kpi"
)

// The formulas of the contests: a quotient of a sum, the same with money, a weighted sum of twelve inputs, and one of no special shape.
const (
	f1 = "(likes + comments + shares + saves) / reach"
	f2 = "(spend + fee) / leads"
	f4 = "(revenue - cost) / spend + 0.5 * (won_leads / leads) * (saves / (likes + 2 * comments)) - bounced_sessions / sessions"
)

func f3() string {
	var terms []string
	for i, w := range weights {
		terms = append(terms, fmt.Sprintf("%v * in%d", w, i))
	}
	return strings.Join(terms, " + ")
}

var weights = [...]float64{1, 0.5, 2, 0.25, 3, 1.5, 0.1, 4, 0.75, 5, 0.05, 2.5}

func vocabulary() (kpi.Vocabulary, error) {
	defs := []kpi.MeasureDef{{ID: "fee", Unit: "money", Kind: kpi.KindMoney}}
	for i := range weights {
		defs = append(defs, kpi.MeasureDef{ID: kpi.Measure(fmt.Sprint("in", i)), Unit: "{interaction}", Kind: kpi.KindFlow})
	}
	return kpi.NewVocabulary(defs, nil)
}

// columns returns random counts: in the last column of each formula one row in a hundred is 0, and one row in a hundred is missing.
func columns(seed uint64, names []string, rows int) []kpi.Column {
	r := rand.New(rand.NewPCG(seed, 1))
	list := make([]kpi.Column, len(names))
	for i, name := range names {
		v := make([]float64, rows)
		for row := range v {
			switch name {
			case "reach", "leads", "spend", "sessions":
				if r.IntN(100) > 0 {
					v[row] = float64(1 + r.IntN(100_000))
				}
			default:
				v[row] = float64(r.IntN(10_000))
			}
		}
		c := kpi.Column{Values: v}
		if name == "reach" || name == "leads" || name == "in0" {
			c.Valid = make([]uint64, (rows+63)/64)
			for row := range v {
				if r.IntN(100) > 0 {
					c.Valid[row/64] |= 1 << (row % 64)
				}
			}
		}
		list[i] = c
	}
	return list
}
