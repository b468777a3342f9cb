// Package org judges organisation designs: does this staffing carry the whole chain, from strategy to execution and back?
//
// A [Design] is plain data, written as a literal or read by [Decode]. [Validate] gives a [Report]: findings by permanent [Code], and
// the coverage of each responsibility in each scope where it is asked for. Findings are data and carry no wording; [Finding.Message]
// makes a sentence once a language is known.
//
// # What is asked for
//
// A responsibility is essential, conditional, optional or a hand-off duty ([role.Need]). A condition is read from what the design
// declares (channels, activities, objectives, outside parties, approvals, brands) and never from who is staffed, so that a person more
// can never make a gap. What a design leaves undeclared is not judged, and one note says so.
//
// A responsibility is asked for once, once a brand or once a channel. Without brands there is one; without channels there is one
// account.
//
// # Who holds what
//
// A position is responsible for what its duties say, and for what the [role.Framework] gives its roles: of the roles that could do a
// thing, the first that is staffed in that scope does it. Where a duty says who does it there, what others would do by their role gives
// way. Whom an approval names approves. An open position does nothing: where its role is strategist, manager, community manager or
// executive, no role of another tier makes up for it in silence. Whoever holds a whole is taken to hold its parts, unless the position's
// Without says no; to manage the community is the sum of its parts.
//
// One gap is one finding: about a part that somebody has in what nobody does, or about its stage, its channel, the vacancy that alone
// holds it, or the responsibility itself, whichever applies first.
//
// # Rules of your own
//
// A [Rule] is a value. [Rules] lists the standard ones with their documentation; a [Validator] takes any sequence of them, sets
// severities and caps what is kept.
package org
