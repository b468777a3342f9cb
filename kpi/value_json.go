package kpi

import (
	"encoding/json"
	"math/big"
	"strings"

	"example.com/socialorg/internal/l10n"
)

// valueJSON is a Value in documents.
type valueJSON struct {
	Exact   string    `json:"exact"`            // "1/3", as math/big writes a rational number
	Number  *float64  `json:"number,omitempty"` // the nearest float64, for charts
	Unit    Unit      `json:"unit,omitzero"`
	Form    Form      `json:"form,omitzero"`
	Style   Style     `json:"style,omitzero"`
	Assumed []Measure `json:"assumed,omitzero"`
	Carried []Measure `json:"carried,omitzero"`
	Below   []Measure `json:"negative,omitzero"`
	Outside bool      `json:"outside,omitzero"` // see Value.Warnings
	Of      Identity  `json:"of,omitzero"`
}

// MarshalJSON returns an object with the exact number as a fraction, the float64 next to it where there is one, the unit, the form, the
// style, and the identity; null for the zero Value.
func (v Value) MarshalJSON() ([]byte, error) {
	if v.r == nil {
		return []byte("null"), nil
	}
	j := valueJSON{Exact: v.r.RatString(), Unit: v.unit, Form: v.form, Style: v.style, Assumed: v.assumed, Carried: v.carried, Below: v.below, Outside: v.outside}
	j.Of = v.Identity()
	if f, ok := finite(v.r); ok {
		j.Number = &f
	}
	return json.Marshal(j)
}

// UnmarshalJSON reads what [Value.MarshalJSON] writes, by its exact number. It refuses a number that no Value has with a [*DecimalError],
// and leaves *v as it was where it fails.
func (v *Value) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*v = Value{}
		return nil
	}
	var j valueJSON
	if err := json.Unmarshal(b, &j); err != nil {
		return err
	}
	// No exponents, points or signs but one minus, so that reading takes bounded work.
	if len(j.Exact) > maxBits || strings.Trim(strings.TrimPrefix(j.Exact, "-"), "0123456789/") != "" {
		return &DecimalError{Text: l10n.Clip(j.Exact), Reason: DecimalSyntax}
	}
	r, ok := new(big.Rat).SetString(j.Exact)
	if !ok {
		return &DecimalError{Text: l10n.Clip(j.Exact), Reason: DecimalSyntax}
	}
	if r.Num().BitLen() > maxBits || r.Denom().BitLen() > maxBits {
		return &DecimalError{Text: l10n.Clip(j.Exact), Reason: DecimalDigits}
	}
	*v = Value{r: r, unit: j.Unit, form: j.Form, style: j.Style, assumed: j.Assumed, carried: j.Carried, below: j.Below, outside: j.Outside}
	if !j.Of.IsZero() {
		*v = v.WithIdentity(j.Of)
	}
	return nil
}
