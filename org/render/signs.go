package render

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/org"
)

// A sign shows a state of coverage in a table.
type sign struct {
	states      []org.State
	mark, class string
	name        socialorg.Text
}

var stateSigns = [...]sign{
	{[]org.State{org.StateHeld, org.StateImplied}, "✓", "covered", socialorg.Text{EN: "covered", ES: "cubierto"}},
	{[]org.State{org.StateExternal, org.StateOutside}, "◇", "covered", socialorg.Text{EN: "by somebody from outside", ES: "a cargo de alguien externo"}},
	{[]org.State{org.StateStandIn}, "◐", "open", socialorg.Text{EN: "vacant, the superior stands in", ES: "vacante, lo cubre el superior"}},
	{[]org.State{org.StateVacant}, "○", "open", socialorg.Text{EN: "only by a vacant position", ES: "solo por un puesto vacante"}},
	{[]org.State{org.StateMissing}, "✗", "missing", socialorg.Text{EN: "not assigned", ES: "sin asignar"}},
}

// signOf returns the sign of a state, nil where nothing is asked for.
func signOf(s org.State) *sign {
	for i := range stateSigns {
		if slices.Contains(stateSigns[i].states, s) {
			return &stateSigns[i]
		}
	}
	return nil
}
