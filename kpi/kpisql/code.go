package kpisql

import "iter"

// A Code names a kind of fault for good, in kebab-case. It is an error, so that errors.Is finds it in a [*QueryError].
type Code string

// Error returns the code itself.
func (c Code) Error() string { return string(c) }

// Faults of what is asked for.
const (
	UnknownDialect Code = "unknown-dialect" // it is none of the constants
	NoKPI          Code = "no-kpi"          // nothing is asked for
	UnknownKPI     Code = "unknown-kpi"     // the vocabulary has no formula of that id
	DuplicateName  Code = "duplicate-name"  // two columns of the result would have it
	InvalidPeriod  Code = "invalid-period"  // it ends before it begins, only one end is given, or a text does not begin with the year
	PeriodOrder    Code = "period-order"    // Before does not end where Period begins, or earlier
	InvalidFilter  Code = "invalid-filter"  // it has no operator, too few or too many values, or a nil
	InvalidName    Code = "invalid-name"    // it is empty, too long, holds control characters, or the dialect cannot quote it
	InvalidGiven   Code = "invalid-given"   // a given value is none, beyond 2^53 in units of its last digit, or a count or a duration below 0
)

// Faults of the mapping.
const (
	UnknownMeasure    Code = "unknown-measure"    // the vocabulary has no such measure
	UnmappedMeasure   Code = "unmapped-measure"   // no table has a measure that a formula needs
	DuplicateMeasure  Code = "duplicate-measure"  // two tables have it
	InvalidMapping    Code = "invalid-mapping"    // two fields exclude each other, or one does not go with the measure or is out of range
	InvalidExpression Code = "invalid-expression" // SQL that would leave its parentheses
	InvalidCurrency   Code = "invalid-currency"   // a CurrencyCode is no ISO 4217 code
	NoTable           Code = "no-table"           // all measures are given, and none is in a table
)

// Faults of what an honest answer needs besides.
const (
	MissingDimension Code = "missing-dimension" // a table cannot be grouped or filtered by it, so its values would be repeated; or none can
	MissingTime      Code = "missing-time"      // a table has no column that tells the period
	MissingEntity    Code = "missing-entity"    // a stock's table does not tell whose levels it holds
	MissingIDs       Code = "missing-ids"       // a distinct measure has neither ids nor a total
	MissingBefore    Code = "missing-before"    // a formula asks for the period before, which the query does not name
	UnknownRule      Code = "unknown-rule"      // a measure is declared to come together in a way that no statement can express, as by its mean
	MissingGiven     Code = "missing-given"     // days are the same for all groups: a column of them would be added up
	WrongGrain       Code = "wrong-grain"       // a total is of other dimensions than the query's, and is never added up
	DailyMean        Code = "daily-mean"        // ids over more than a day do not give the mean of the days
	UnknownCurrency  Code = "unknown-currency"  // of the amounts of one formula, some tell their currency and others do not
	CurrencyConflict Code = "currency-conflict" // they are of two currencies, whatever the data
)

// Faults of exactness: the result might be wrong, so there is none.
const (
	InexactDecimals Code = "inexact-decimals" // the dialect has no exact decimal numbers
	InexactZero     Code = "inexact-zero"     // whether a divisor is 0 cannot be told exactly
	InexactShare    Code = "inexact-share"    // nor whether a share is from 0 to 1
	TooManyDigits   Code = "too-many-digits"  // a constant does not fit a double
	TooLarge        Code = "too-large"        // a value could leave the range of a double or of an integer type
	CatalogName     Code = "catalog-name"     // the dialect knows no names of three parts
)

var codes = [...]Code{
	UnknownDialect, NoKPI, UnknownKPI, DuplicateName, InvalidPeriod, PeriodOrder, InvalidFilter, InvalidName, InvalidGiven,
	UnknownMeasure, UnmappedMeasure, DuplicateMeasure, InvalidMapping, InvalidExpression, InvalidCurrency, NoTable,
	MissingDimension, MissingTime, MissingEntity, MissingIDs, MissingBefore, UnknownRule, MissingGiven, WrongGrain, DailyMean, UnknownCurrency,
	CurrencyConflict,
	InexactDecimals, InexactZero, InexactShare, TooManyDigits, TooLarge, CatalogName,
}

// Codes yields every code.
func Codes() iter.Seq[Code] {
	return func(yield func(Code) bool) {
		for _, c := range codes {
			if !yield(c) {
				return
			}
		}
	}
}
