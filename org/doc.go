// Package org judges organisation designs: does this staffing carry the whole chain, from strategy to execution and back?
//
// A [Design] is plain data, written as a literal or read by [Decode]. [Validate] gives a [Report]: findings by permanent [Code], and
// the coverage of each responsibility in each scope where it is asked for. Findings are data and carry no wording; [Finding.Message]
// makes a sentence once a language is known, [Finding.Help] says what to do, and [Report.Err] is an error for programs that want one.
//
//	design, err := org.Decode(file)
//	if err != nil {
//		return err // every fault, with its line and column
//	}
//	for _, f := range org.Validate(design).Findings {
//		fmt.Println(f.Severity, f.Code, f.MessageWith(language.Spanish, design.Names()))
//	}
//
// # Where designs come from
//
// A design need not be written by hand:
//
//   - [Decode] reads a document in JSON strictly, within the limits of a [Decoder], and [Encode] writes one. [Schema] is its JSON Schema, for
//     editors; [Design.Pointers] and [Places] find the lines that findings are about.
//   - [ImportCSV] and [ImportSCIM] make a design of what a personnel system exports, and [ImportRecords] of what a program holds itself,
//     with what they assumed and every [Doubt].
//   - [Advise] proposes a team for a [Situation], with reasons, and tells where the sources dispute what would be right.
//
// # What is asked for
//
// A responsibility is essential, conditional, optional or a hand-off duty ([role.Need]). A condition is read from what the design
// declares (channels, activities, objectives, outside parties, approvals, brands) and never from who is staffed, so that a person more
// can never make a gap. What a design leaves undeclared is not judged, and one note says so.
//
// A responsibility is asked for once, once a brand or once a channel: its [Scope]. Without brands there is one; without channels there
// is one account.
//
// # Who holds what
//
// A [Position] is responsible for what its duties say, and for what the [role.Framework] gives its roles: of the roles that could do a
// thing, the first that is staffed in that scope does it. A duty wins over roles: where one says who does
// a thing, nobody else does it by a role. Whom an approval names approves. An open position does nothing: where its role is strategist, manager, community manager or
// executive, no role of another tier makes up for it in silence. Whoever holds a whole is taken to hold its parts, unless the position's
// Without says no; to manage the community is the sum of its parts.
//
// One gap is one finding: about a part that somebody has in what nobody does, or about its stage, its channel, the vacancy that alone
// holds it, or the responsibility itself, whichever applies first.
//
// # How to judge
//
// [Rules] lists the standard rules, each with what it rests on: form, reporting lines, shared work, coverage, hand-offs, people and their
// hours, KPIs. A [Validator] judges by another framework, at other levels (with [Off]), by other thresholds ([Limits]), with another
// [VacancyPolicy] or on a given day; [Validator.Err] and [Importer.Err] find settings that cannot be meant. Findings that an organisation lives with are accepted one by one by a [Suppression] in the document, or
// all that there are today by a baseline, the [Report.Fingerprints] of a report. A [Rule] is a value: a Validator takes any sequence of them,
// your own among them.
//
// # What else a design tells
//
// [Validator.View] indexes a design for questions of your own, as the rules see it:
//
//   - [View.Cells], [View.Gaps] and [View.Matrix]: what is covered, by whom, where, and what is not.
//   - [View.Assignments] and [View.Work]: the RACI matrix, by responsibility and by position.
//   - [View.Paths]: the way of everything that is handed on, as feedback and in a crisis too.
//   - [View.Loads]: hours a week, required and available. For answers promised at once, [Live] says how many people it takes.
//   - [Design.Scorecards]: the KPIs by who answers for them and who reports them.
//
// # What to change
//
// A design that is not what it should be can be mended, tried out and compared:
//
//   - [Plan] looks for the smallest change that closes every gap, and [NextHire] for the vacancy that helps one who has too much, or the
//     cut that makes two positions of one.
//   - [Design.With] tries changes out: [PersonAway], [PersonLeaves], [PersonComes], [PositionGoes], [PositionComes], [DutyGoesTo], [Peak] or a
//     [Change] of your own.
//   - [Diff] tells what a change does to the structure and to the coverage, and a [Guard] stops one that removes too much.
//
// # In a service
//
// Everything here may be called from several goroutines at once, changes nothing that it is given, and starts no goroutine that outlives
// the call. Nothing takes a context, as nothing waits but for an [io.Reader]: work is bounded by what goes in.
//
//   - A [Decoder] bounds the bytes, the depth, the positions and the entries of all lists of a document; an [Importer] the bytes, the rows
//     and the doubts of an export. Its defaults are for files of one's own.
//   - [Validate] costs as much as there are positions with their duties and holders, and responsibilities times channels and brands. With
//     MaxEntries at 10,000 a team of that size takes milliseconds, and the worst that was tried, made to hurt, a few seconds.
//   - A [Planner] takes at most so many steps, MaxSteps; it is most of the cost of a report.
//   - For a deadline, give the reader one, such as [net/http.ResponseController.SetReadDeadline]; run the rest in a goroutine of your own,
//     stop waiting for it in time, and let only so many run at once, as one that nobody waits for still runs to its end. The Service example
//     does so, and outlives a [Rule] of one's own that panics: a panic there ends the goroutine that calls, and the process with it.
//
// A [*DecodeError] says by its first [Code] what to answer; an error that is none comes from the reader:
//
//	413  too-large, too-many-positions, too-many-entries, too-many-rows; *http.MaxBytesError
//	400  invalid-json, not-csv, wrong-encoding, open-quote
//	415  unknown-version: the client may know more than the server
//	422  any other: JSON or CSV that is no design, no export
//	408  os.ErrDeadlineExceeded
//
// MaxBytes alone suffices, and answers too-large. A [net/http.MaxBytesReader] around the body, with a limit no higher, answers first and has the
// server close the connection, too.
//
// [DecodeError.Error] repeats what stands in the document, which may be names: a log takes [DecodeError.Summary]. A report has texts of the
// document as they are, U+0000 among them, which a jsonb of PostgreSQL refuses.
//
// Of what else a client may send, a [*PolicyError], a [*role.FrameworkError], a [*ChangeError] and a [*RemovalError] are 422, too. All of them speak both
// languages by their method Message, or that of their Faults, and are JSON for an answer to a program.
//
// What is wrong with a design that could be read is no error: it is in the [Report].
package org
