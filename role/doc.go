// Package role says who does what in social media work, and who says so.
//
// A [Responsibility] is a piece of work with a place in the chain from strategy to execution and back ([Stage]), a [Need] and,
// where that is conditional, a [Condition]. A [Handoff] is a link of the chain: what passes from one responsibility to the next.
// A [Role] is a name of the field for a set of responsibilities, and a [Framework] says which: each source has its own view, and
// [Reconciled] settles where they differ. Every entry carries references.
//
// # Where to look
//
// Each question has its place:
//
//   - Who does a piece of work, who answers for it, and whose is a KPI: [Framework.Doers], [Framework.Accountable], [Framework.KPIs].
//   - What tells two roles apart, or two views of one: [Compare], [CompareFrameworks]. Where all the sources differ: [Disagreements].
//   - Which role a job title means, and which a list of tasks amounts to: [Resolve], [Identify].
//   - What a role is for, knows and does all day, and what to call it in an advertisement: [Role.Mission], [Role.Skills], [Role.Routine],
//     [Role.Title].
//   - How long a piece of work takes, and which KPIs it moves: [Responsibility.Effort], [Responsibility.Moves].
//
// # What is stable
//
// Ids are permanent. Names and sentences come in Spanish and English and may be reworded in any release. Everything here is
// immutable, may be used from several goroutines, and costs nothing until it is used.
package role
