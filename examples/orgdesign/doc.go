// Package orgdesign keeps a team's design under go test, as a repository of one's own would.
//
// The design is a file, team.json, that people read and change; continuous integration runs the tests, and a change after which nobody
// answers messages, or that the holidays would not survive, fails before it is merged. To have the same for a team of yours:
//
//  1. Copy this folder into a module that requires the library, and write your design into team.json. Editors that know JSON Schema
//     complete ids and explain fields; the schema is what org.Schema returns.
//  2. In team_test.go, say what must stay true of it: who does what, who reports to whom, how busy they may be, what it has to
//     survive and what it is known not to.
//  3. Run go test -update once. It writes the report, testdata/team.es.txt, and beside each design in plans the list of what is to be found in
//     it. Read both: they are what you accept. A change of either is then seen in review.
//
// A test that fails says what to do, here in Spanish. What a team knows and lives with is in the document itself, under suppress, with its
// reason, or in the list beside a plan. A team that begins with a long list of findings keeps them in a file of fingerprints, and the tests see to it
// that the file only becomes shorter: see orgtest.Baseline.
package orgdesign
