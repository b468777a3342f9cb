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
		n, channels int // channels that all work on; 0 is twelve, of which each position has two
		limit       float64
		than        string
	}{{10, 5, 60e3, ""}, {10, 0, 60e3, ""}, {1000, 0, 2e6, ">1"}, {100_000, 0, 300e6, ">1"}} {
		name := "validate " + count(c.n)
		if c.channels > 0 {
			name += fmt.Sprintf(" on %d channels", c.channels)
		}
		list = append(list, contest{name: name, unit: "position", size: c.n, open: ready(func() ([]contender, error) {
			d := sample.Large(c.n)
			if c.channels > 0 {
				d.Channels = d.Channels[:c.channels]
				for i := range d.Positions {
					d.Positions[i].Channels = nil
				}
			}
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

// Coverage is asked as the library answers it: who could do what on which channel.
const policy = `package design

superiors := {p.id: {p.reportsTo} | some p in data.positions}

cycles := {id | some id, above in superiors; id in graph.reachable(superiors, above)}

staffed contains [r, c] if {
	some p in data.positions
	some r in p.roles
	some c in p.channels
}

covered contains [x, c] if {
	some [r, c] in staffed
	some x in data.does[r]
}

uncovered contains [x, c] if {
	some [x, c] in data.asked
	not [x, c] in covered
}

answer := {"cycles": cycles, "uncovered": uncovered}
`

// inOPA prepares the query, with the design in the store, and makes sure that both find the same.
func inOPA(d org.Design) (func(), error) {
	ctx := context.Background()
	query, err := rego.New(rego.Query("data.design.answer"), rego.Module("design.rego", policy), rego.Store(inmem.NewFromObject(document(d)))).PrepareForEval(ctx)
	if err != nil {
		return nil, err
	}
	missing := 0
	for _, c := range org.Validate(d).Coverage {
		if c.Scope.Channel != "" && c.State == org.StateMissing {
			missing++
		}
	}
	return func() {
		result, err := query.Eval(ctx)
		must(err)
		answer := result[0].Expressions[0].Value.(map[string]any)
		if c, u := answer["cycles"].([]any), answer["uncovered"].([]any); len(c) != 0 || len(u) != missing {
			panic(fmt.Sprintf("cycles %v, uncovered %v: %d in the library", c, u, missing))
		}
	}, nil
}

// document is a design as the policy reads it, with who could do what, and what is asked for on each channel.
func document(d org.Design) map[string]any {
	var everywhere []any
	for i := range d.Channels {
		everywhere = append(everywhere, d.Channels[i].ID)
	}
	positions := make([]any, len(d.Positions))
	for i, p := range d.Positions {
		channels := list(p.Channels)
		if p.Channels == nil {
			channels = everywhere
		}
		positions[i] = map[string]any{"id": p.ID, "reportsTo": p.ReportsTo, "roles": list(p.Roles), "channels": channels}
	}
	does := map[string]any{}
	for r := range role.Roles() {
		var all []any
		for x := range role.Responsibilities() {
			whole, _ := x.Whole()
			for _, work := range [...]role.Responsibility{x, whole} {
				for doer := range role.Reconciled().Doers(work) {
					if doer == r {
						all = append(all, string(x))
					}
				}
			}
		}
		does[string(r)] = all
	}
	var asked []any
	for _, c := range org.Validate(d).Coverage {
		if c.Scope.Channel != "" && c.Need != 0 {
			asked = append(asked, []any{string(c.Responsibility), c.Scope.Channel})
		}
	}
	return map[string]any{"positions": positions, "does": does, "asked": asked}
}

func list[T ~string](of []T) []any {
	all := make([]any, len(of))
	for i, v := range of {
		all[i] = string(v)
	}
	return all
}
