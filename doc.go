// Package socialorg holds what the packages of the library share: a [Text] in both languages and a [Ref] to a source.
//
// The library models social media work for programs that plan, check or explain it, in English and Spanish:
//
//   - [example.com/socialorg/role]: roles, responsibilities, the chain from strategy to execution and back, and who does what
//     according to each published source.
//   - [example.com/socialorg/kpi]: measures and KPIs with their names, units and references; formulas that are checked and evaluated exactly.
//   - [example.com/socialorg/kpi/kpisql]: the same formulas as SQL for eight databases.
//   - [example.com/socialorg/org]: an organisation's design as data, and whether its staffing covers the whole chain.
//   - [example.com/socialorg/org/render]: reports for people.
//   - [example.com/socialorg/org/orgtest]: helpers to test designs with go test.
//
// # What is stable
//
// Ids of roles, responsibilities, artefacts, measures and KPIs, and the codes of findings, are permanent: none is renamed or
// given to another thing. Wording, in either language, may change in any release, so tests should match codes and not sentences.
// A new rule arrives as a warning or below.
//
// # What is promised to programs that embed it
//
// Nothing is registered, no goroutine outlives a call, no clock, environment, file or network is read, and every function may
// be called from several goroutines at once. The same input gives the same bytes.
package socialorg
