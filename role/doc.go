// Package role says who does what in social media work, and who says so.
//
// A [Responsibility] is a piece of work with a place in the chain from strategy to execution and back ([Stage]), a [Need] and,
// where that is conditional, a [Condition]. A [Handoff] is a link of the chain: what passes from one responsibility to the next.
// A [Role] is a name of the field for a set of responsibilities, and a [Framework] says which: each source has its own view, and
// [Reconciled] settles where they differ. Every entry carries references.
//
// Ids are permanent. Names and sentences come in Spanish and English and may be reworded in any release. Everything here is
// immutable, may be used from several goroutines, and costs nothing until it is used.
package role
