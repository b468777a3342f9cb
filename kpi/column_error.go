package kpi

import (
	"fmt"
	"strings"
)

// misfit says how many columns were given, and what the slots are.
func (p *plan) misfit(columns int) error {
	var names []string
	for _, e := range p.exprs() {
		names = append(names, e.String())
	}
	return fmt.Errorf("kpi: the slots are %d (%s), and the columns %d", len(names), strings.Join(names, ", "), columns)
}
