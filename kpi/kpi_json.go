package kpi

import (
	"encoding/json"
	"slices"

	"example.com/socialorg/internal/l10n"
)

// MarshalJSON returns an object with the formula as a text, which is read back into Text. It returns a [*FormulaError] for a formula that no
// text holds.
func (k KPI) MarshalJSON() ([]byte, error) {
	type plain KPI
	if k.Formula != nil {
		a := Vocabulary{}.Inspect(k.Formula)
		lost := slices.DeleteFunc(a.Faults, func(f Fault) bool { return f.Code != TooDeep && f.Code != TooLarge && f.Code != InvalidExpression })
		for i := range lost {
			lost[i].Subject = l10n.Clip(string(k.ID))
		}
		if err := faultError(lost, 0); err != nil {
			return nil, err
		}
		k.Text = k.Formula.String()
	}
	return json.Marshal(plain(k))
}
