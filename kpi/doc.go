// Package kpi names the measures and KPIs of social media work, in English and Spanish, and keeps their numbers exact.
//
// # Measures and KPIs
//
// A [Measure] is what is counted: likes, spend, the seconds until an answer. A KPI, named by an [ID], is what a team is judged
// by: the engagement rate by reach, the cost per lead. Both are strings with permanent ids in snake_case, because a hyphen is a
// minus in a formula. Each standard one answers with its name in both languages and with the references that it rests on.
//
// Ids that the library does not know are no error here: a program may declare measures and KPIs of its own. Their methods answer
// with zero values, IsStandard tells, and Name falls back to the id.
//
// The package does not say who answers for a KPI: published sources disagree about that, so owners belong to frameworks.
//
// # How the constants are called
//
// A measure has its bare name, [Reach], and so has a KPI that is worked out from measures, [ERReach]. Some measures are watched
// as they are, and the id of such a KPI is that of its measure, "reach": its constant ends in KPI, [ReachKPI], and no other does.
// The two are different types, so that the compiler refuses one where the other is meant. The words of small enums begin with
// the type: [KindFlow], [DirectionLower], [PeriodMonth].
//
// # Exact numbers
//
// A [Decimal] holds what was written, digit by digit, and never passes through a float64: 0.1 is one tenth. Decimals compare with
// ==, and the zero Decimal means that no number was given, which is not 0. Reading one takes bounded work, whatever the input.
//
// # What is stable
//
// Ids and the words of enums are permanent. Names may be reworded in any release, so programs should compare ids.
package kpi
