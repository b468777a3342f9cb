package main

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"

	"example.com/socialorg/kpi"
	"example.com/socialorg/kpi/kpisql"
)

// reasonOf returns the reason of an evaluation that gave no value, 0 where it gave one.
func reasonOf(err error) kpi.Reason {
	if undefined, ok := errors.AsType[*kpi.UndefinedError](err); ok {
		return undefined.Reason
	}
	return 0
}

// currencyOf returns the currency that stands somewhere in a unit.
func currencyOf(u kpi.Unit) string {
	_, rest, ok := strings.Cut(string(u), "money[")
	if !ok {
		return ""
	}
	code, _, _ := strings.Cut(rest, "]")
	return code
}

// query runs a statement and reads its groups, which are told apart by the text of their dimensions.
func query(ctx context.Context, db *sql.DB, s kpisql.Statement) (result, error) {
	rows, err := db.QueryContext(ctx, s.SQL, s.Args...)
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }() // Err tells what matters
	out := result{}
	for rows.Next() {
		cells := make([]any, len(s.Columns))
		into := make([]any, len(cells))
		for i := range cells {
			into[i] = &cells[i]
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		var key []string
		group := map[kpi.ID]outcome{}
		for i, c := range s.Columns {
			o := group[c.KPI]
			switch c.Role {
			case kpisql.RoleDimension:
				key = append(key, textOf(cells[i]))
				continue
			case kpisql.RoleValue:
				value, ok := cells[i].(float64)
				if !ok {
					value = math.NaN()
				}
				o.value, o.currency = value, currencyOf(c.Unit)
			case kpisql.RoleReason:
				word := ""
				if cells[i] != nil {
					word = textOf(cells[i])
				}
				if o.reason, err = kpisql.ParseReason(word); err != nil {
					return nil, err
				}
				if (o.reason == 0) == math.IsNaN(o.value) {
					return nil, fmt.Errorf("%s: value %v and reason %q", c.KPI, o.value, word)
				}
			case kpisql.RoleCurrency:
				if cells[i] != nil {
					o.currency = textOf(cells[i])
				}
			}
			group[c.KPI] = o
		}
		out[strings.Join(key, "|")] = group
	}
	return out, rows.Err()
}

// textOf returns a cell as a text, which some drivers give as bytes.
func textOf(cell any) string {
	if b, ok := cell.([]byte); ok {
		return string(b)
	}
	return fmt.Sprint(cell)
}

// near reports whether a double lies within 4 units in the last place of a number.
func near(got float64, want *big.Rat) bool {
	if math.IsNaN(got) || math.IsInf(got, 0) {
		return false
	}
	f, _ := want.Float64()
	ulp := math.Nextafter(math.Abs(f), math.Inf(1)) - math.Abs(f)
	diff := new(big.Rat).Sub(new(big.Rat).SetFloat64(got), want)
	return diff.Abs(diff).Cmp(new(big.Rat).SetFloat64(4*ulp)) <= 0
}

// only returns the figures of KPIs that another result has too.
func (r result) only(other result) result {
	out := result{}
	for name, kpis := range r {
		out[name] = map[kpi.ID]outcome{}
		for id, o := range kpis {
			if _, ok := other[name][id]; ok {
				out[name][id] = o
			}
		}
	}
	return out
}

// compare counts the figures of a scorecard that another engine gives as exact evaluation does, and tells the others.
func compare(want, got result) (equal int, faults []string) {
	for name, kpis := range want {
		if got[name] == nil {
			faults = append(faults, name+" is not in the result")
			continue
		}
		for id, w := range kpis {
			g := got[name][id]
			switch {
			case g.reason != w.reason:
				faults = append(faults, fmt.Sprintf("%s of %s: %v, not %v", id, name, g.reason, w.reason))
			case w.reason == 0 && !near(g.value, w.exact.Rat()):
				faults = append(faults, fmt.Sprintf("%s of %s: %v, not %s", id, name, g.value, w.exact))
			case w.reason == 0 && g.currency != w.currency:
				faults = append(faults, fmt.Sprintf("%s of %s: in %q, not %q", id, name, g.currency, w.currency))
			default:
				equal++
			}
		}
	}
	for name := range got {
		if want[name] == nil {
			faults = append(faults, name+" is in the result, and not in the data")
		}
	}
	return equal, faults
}
