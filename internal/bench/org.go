package main

import (
	"context"
	"fmt"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
)

// validating holds all rules of the library against gonum's check for cycles alone and against two rules in OPA, cycles and coverage.
func validating() []contest {
	var list []contest
	for _, c := range []struct {
		n     int
		limit float64
		than  string
	}{{10, 60e3, ""}, {1000, 2e6, ">1"}, {100_000, 300e6, ">1"}} {
		list = append(list, contest{name: "validate " + count(c.n), unit: "position", size: c.n, open: ready(func() ([]contender, error) {
			d := sample.Large(c.n)
			opa, err := inOPA(d)
			if err != nil {
				return nil, err
			}
			return []contender{
				{name: "org.Validate, all rules", limit: c.limit, run: func() { report = org.Validate(d) }},
				{name: "gonum, cycles", goal: c.than, run: func() {
					if !acyclic(d) {
						panic("gonum finds a cycle")
					}
				}},
				{name: "OPA, cycles and coverage", goal: ">8", run: opa},
			}, nil
		})})
	}
	return list
}

// acyclic builds the graph of superiors from ids, and sorts it.
func acyclic(d org.Design) bool {
	ids := make(map[string]int64, len(d.Positions))
	g := simple.NewDirectedGraph()
	for i, p := range d.Positions {
		ids[p.ID] = int64(i)
		g.AddNode(simple.Node(i))
	}
	for i, p := range d.Positions {
		if to, ok := ids[p.ReportsTo]; ok && to != int64(i) {
			g.SetEdge(simple.Edge{F: simple.Node(i), T: simple.Node(to)})
		}
	}
	_, err := topo.Sort(g)
	return err == nil
}

const policy = `package design

superiors := {p.id: {p.reportsTo} | some p in data.positions}

cycles := {id | some id, above in superiors; id in graph.reachable(superiors, above)}

covered contains r if {
	some p in data.positions
	some r in p.roles
}

uncovered contains r if {
	some r in data.needed
	not r in covered
}

answer := {"cycles": cycles, "uncovered": uncovered}
`

// inOPA prepares the query, with the design in the store.
func inOPA(d org.Design) (func(), error) {
	positions := make([]any, len(d.Positions))
	for i, p := range d.Positions {
		roles := make([]any, len(p.Roles))
		for k, r := range p.Roles {
			roles[k] = string(r)
		}
		positions[i] = map[string]any{"id": p.ID, "reportsTo": p.ReportsTo, "roles": roles}
	}
	ctx := context.Background()
	store := inmem.NewFromObject(map[string]any{"positions": positions, "needed": []any{string(role.CommunityManager), string(role.Strategist), "nobody"}})
	query, err := rego.New(rego.Query("data.design.answer"), rego.Module("design.rego", policy), rego.Store(store)).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	return func() {
		result, err := query.Eval(ctx)
		must(err)
		if got := fmt.Sprint(result[0].Expressions[0].Value); got != "map[cycles:[] uncovered:[nobody]]" {
			panic(got)
		}
	}, nil
}
