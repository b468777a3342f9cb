package kpisql

import "example.com/socialorg/kpi"

// A Query asks for KPIs, one row for each group. Its zero asks for nothing, and [Query.Build] says so.
type Query struct {
	Dialect    Dialect
	Vocabulary kpi.Vocabulary // the zero value is the standard one
	KPIs       []kpi.ID       // in the order of the columns
	Tables     []Table        // where the measures are; those that no KPI needs are not read

	// Given holds what is the same in every group and in no table, such as the days of the period.
	Given kpi.Sample

	Grain   []string // the dimensions to group by; none for a single row
	Filters []Filter // all must hold
	Period  Period   // the zero value is all time
	Before  Period   // the period before, for formulas with kpi.Previous
}

// A Table says where measures are. One query may take from several; each is brought to the grain by itself and only then put
// beside the others, so that no row counts twice.
type Table struct {
	Catalog string // the project of BigQuery, the database of Snowflake; may be empty
	Schema  string // the dataset of BigQuery, the database of MySQL; may be empty
	Name    string

	// Time is the column by which rows belong to a period, and by which the last of several levels
	// is known. Without End a row is of the one instant or day that it names: a row of a week
	// belongs whole to the period in which the week begins.
	Time string

	// End is the column that says where the period of a row ends, exclusive: of a week the Monday
	// after it. Where it is given, a row counts where it lies within the period asked for, a longer
	// one that holds the whole period tells nothing of it, and one that lies only partly in it, or
	// begins in it and has no end, is no value but kpi.StraddlingCell. A total (see Measure.At) is
	// taken only from a row that begins and ends with the period.
	End string

	// Entity holds the columns that tell apart whose level a row holds, an account or a community:
	// the last level of each is taken and these are added. Stocks need it.
	Entity []string

	Dimensions []Dimension
	Measures   []Measure
}

// A Dimension is what can be grouped by and filtered by: a platform, a brand, a month. Tables that mean the same by it give it
// one name, and the database must be able to compare its values.
type Dimension struct {
	Name   string
	Column string // "" where it is called Name
	Expr   string // in place of Column: SQL, written into the query as it is; see Measure.Expr
}

// A Measure says where the values of a measure are, and what they are. A NULL is a missing value, which is not 0.
type Measure struct {
	Of     kpi.Measure
	Column string // "" where it is called Of, unless Expr or ID is given

	// Expr takes the place of Column: SQL over the columns of the table, whose alias is t, as "1" to
	// count rows. It is written into the query as it is, so it must never come from a user. What
	// would leave its parentheses is refused: comments, semicolons, placeholders, backslashes,
	// quotes and parentheses that do not close.
	Expr string

	// ID takes the place of Column where people or things are counted once: the column of their ids.
	// It is how distinct measures are counted over any period and grain.
	ID string

	// At marks Column as a total that the source has worked out for each combination of these
	// dimensions, such as the reach that a network reports. It is never added up: where several rows
	// meet, the reason is kpi.NotAdditive. An empty list that is not nil is a total of all.
	At []string

	// Places is the number of digits after the point: an amount of 12.34 has 2. The column holds
	// whole numbers of the smallest part where Minor is set, 1234, and decimal numbers otherwise.
	Places int
	Minor  bool

	// Currency is the column with the ISO 4217 code of an amount, and CurrencyCode takes its place
	// where all amounts of the column are in one currency: "MXN". Of the amounts of one formula all
	// must tell theirs or none.
	Currency, CurrencyCode string

	// MissingAsZero says that a missing value, or no row at all, is known to be 0: as where rows
	// that meet Where are counted.
	MissingAsZero bool

	// Where restricts the rows; On names a column here.
	Where []Filter
}
