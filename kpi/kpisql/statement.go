package kpisql

import (
	"iter"

	"example.com/socialorg/internal/enum"
	"example.com/socialorg/kpi"
)

// A Statement is a query for a database driver.
type Statement struct {
	SQL     string
	Args    []any    // of $1, @p1 and their like in order; for dialects with ? one for each
	Columns []Column // of the result, in order
}

// A Column is one of a result.
type Column struct {
	Name string
	Role Role
	KPI  kpi.ID   // of values, reasons and currencies
	Unit kpi.Unit // of values; money without a currency where the next but one column tells it. A factor, such as the thousand of a CPM, is no part of it
}

// A Role says what a column of a result holds. Its zero is unset.
type Role uint8

// The roles.
const (
	RoleDimension Role = iota + 1 // a dimension of the grain
	RoleValue                     // the value of a KPI as a double, or NULL
	RoleReason                    // why there is no value, as ParseReason reads it, or NULL
	RoleCurrency                  // the currency of the value, or NULL
)

var roleTable = enum.Table{Type: "kpisql: role", Words: []string{"", "dimension", "value", "reason", "currency"}}

// Roles yields the roles in order.
func Roles() iter.Seq[Role] { return enum.All[Role](&roleTable) }

// String returns the word of r: dimension, value, reason or currency; "" for the zero Role.
func (r Role) String() string { return enum.String(&roleTable, r) }

// MarshalText returns the word of r, no text for the zero, and an error for any other value that is none of the constants.
func (r Role) MarshalText() ([]byte, error) { return enum.Marshal(&roleTable, r) }

// UnmarshalText reads a word that [Role.String] writes. Its error suggests a word where one is near.
func (r *Role) UnmarshalText(text []byte) error { return enum.Unmarshal(&roleTable, r, text) }
