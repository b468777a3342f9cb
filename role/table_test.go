package role_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A tableRow is a row of testdata/responsibilities.md: its cells by the first word of the column's head.
type tableRow map[string]string

// readTable returns the rows of the table whose head begins so, "Table A" or "Table B", and what the file says after it.
func readTable(t *testing.T, head string) (rows []tableRow, after string) {
	t.Helper()
	text, err := os.ReadFile("testdata/responsibilities.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(text), "\n## "+head)
	require.True(t, ok, head)
	section, _, _ = strings.Cut(section, "\n## ")
	lines := strings.Split(section, "\n")[1:]
	columns := cells(lines[0])
	for i, line := range lines[2:] {
		if line == "" {
			return rows, strings.Join(lines[2+i:], "\n")
		}
		row, values := tableRow{}, cells(line)
		require.Len(t, values, len(columns), line)
		for j, column := range columns {
			name, _, _ := strings.Cut(column, " (")
			row[name] = strings.Trim(values[j], "`")
		}
		rows = append(rows, row)
	}
	return rows, ""
}

func cells(line string) []string {
	var all []string
	for c := range strings.SplitSeq(strings.Trim(line, "|"), "|") {
		all = append(all, strings.TrimSpace(c))
	}
	return all
}

// A responsibilityRow is a row of table A, as the file and as the package say it.
type responsibilityRow struct {
	ID, Stage, Scope, Whole, Need string
	Main                          bool
	When                          []string // alternatives such as "objective leads"
	Cadence, Answers              string
	Doers, Refs                   []string
}

func TestResponsibilitiesAreThoseOfTheTable(t *testing.T) {
	t.Parallel()
	rows, _ := readTable(t, "Table A")
	var want, got []responsibilityRow
	for _, r := range rows {
		need, main := strings.CutSuffix(r["need"], ", main line")
		cadence, _, _ := strings.Cut(r["cadence"], " ")
		answers, doers := allDoers(t, r["accountable / does it"])
		want = append(want, responsibilityRow{
			ID: r["id"], Stage: r["stage"], Scope: r["scope"], Whole: r["part of"], Need: need, Main: main,
			When: alternatives(r["condition"]), Cadence: cadence, Answers: answers, Doers: doers, Refs: strings.Fields(r["references"]),
		})
	}
	for x := range role.Responsibilities() {
		got = append(got, rowOf(x))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func rowOf(x role.Responsibility) responsibilityRow {
	whole, _ := x.Whole()
	answers, _, _ := role.Reconciled().Accountable(x)
	row := responsibilityRow{
		ID: string(x), Stage: x.Stage().String(), Whole: string(whole), Need: x.Need().String(), Main: x.Main(),
		When: whenDeclared(x.Condition()), Cadence: x.Cadence().String(), Answers: string(answers),
		Scope: map[role.Reach]string{
			role.ReachDepartment: "department-wide",
			role.ReachBrand:      "department-wide (per brand)",
			role.ReachChannel:    "per channel",
		}[x.Reach()],
	}
	for d := range role.Reconciled().Doers(x) {
		row.Doers = append(row.Doers, string(d))
	}
	for ref := range x.Refs() {
		row.Refs = append(row.Refs, string(ref))
	}
	return row
}

// roleKeys are the short names of the table.
var roleKeys = map[string]role.Role{
	"S": role.Strategist, "M": role.Manager, "C": role.CommunityManager, "E": role.Executive,
	"an": role.SocialAnalyst, "ps": role.PaidSocialSpecialist, "cc": role.ContentCreator, "de": role.Designer,
	"il": role.InfluencerLead, "cw": role.Copywriter, "vp": role.VideoProducer, "ca": role.CustomerCareAgent, "mo": role.Moderator, "am": role.AccountManager,
}

// allDoers reads "M / C› E› M; cc first": the specialists come first, then the list, and whoever of strategist and manager is not on
// a list with the other stands in at its end.
func allDoers(t *testing.T, cell string) (answers string, doers []string) {
	t.Helper()
	name := func(key string) string {
		r, ok := roleKeys[key]
		require.True(t, ok, "%q in %q", key, cell)
		return string(r)
	}
	key, rest, _ := strings.Cut(cell, " / ")
	list, specialists, _ := strings.Cut(rest, "; ")
	if specialists, named := strings.CutSuffix(specialists, " first"); named {
		for key := range strings.SplitSeq(specialists, ", ") {
			doers = append(doers, name(key))
		}
	}
	for key := range strings.SplitSeq(list, "› ") {
		doers = append(doers, name(key))
	}
	strategist, manager := slices.Contains(doers, name("S")), slices.Contains(doers, name("M"))
	switch {
	case manager && !strategist:
		doers = append(doers, name("S"))
	case strategist && !manager:
		doers = append(doers, name("M"))
	}
	return name(key), doers
}

var listed = regexp.MustCompile(`^(activity|objective|channel of kind|outside party of kind) (.+)$`)

// alternatives makes "objective leads or sales, or activity paid" the sorted list "activity paid", "objective leads", "objective sales".
func alternatives(condition string) []string {
	var all []string
	for c := range strings.SplitSeq(condition, ", or ") {
		c = strings.TrimPrefix(c, "a ")
		if m := listed.FindStringSubmatch(c); m != nil {
			for word := range strings.SplitSeq(strings.ReplaceAll(m[2], " or ", ", "), ", ") {
				all = append(all, m[1]+" "+word)
			}
		} else if c != "" {
			all = append(all, c)
		}
	}
	slices.Sort(all)
	return all
}

// whenDeclared is c in the words of the tables, sorted: the terms that a design declares.
func whenDeclared(c role.Condition) []string {
	var all []string
	for a := range c.Activities() {
		all = append(all, "activity "+string(a))
	}
	for o := range c.Objectives() {
		all = append(all, "objective "+string(o))
	}
	for k := range c.Channels() {
		all = append(all, "channel of kind "+string(k))
	}
	for p := range c.Parties() {
		all = append(all, "outside party of kind "+string(p))
	}
	for term, holds := range map[string]bool{
		"channel that publishes":           c.Publishing(),
		"channel that takes replies":       c.Replies(),
		"channel.status planned":           c.Planned(),
		"approval declared":                c.Approval(),
		"no approval declared":             c.NoApproval(),
		"brand.regulated":                  c.Regulated(),
		"channel.videosPerWeek above 0":    c.Videos(),
		"one brand in two or more markets": c.Markets(),
		"channel held by an outside party": c.HeldOutside(),
		"the producer is staffed":          c.ProducerStaffed(),
		"the producer is asked for":        c.ProducerAsked(),
		"the consumer is asked for":        c.ConsumerAsked(),
	} {
		if holds {
			all = append(all, term)
		}
	}
	slices.Sort(all)
	return all
}

// A role that the table gave nothing to do would leave whoever has it out of every report.
func TestWhoDoesAnything(t *testing.T) {
	t.Parallel()
	var got []string
	for x := range role.Responsibilities() {
		for d := range role.Reconciled().Doers(x) {
			got = append(got, d.Name(language.English))
		}
	}
	slices.Sort(got)
	want := []string{
		"account manager", "community manager", "content creator", "copywriter", "customer care agent", "designer", "influencer marketing manager", "moderator",
		"paid social specialist", "social media analyst", "social media executive", "social media manager", "social media strategist",
		"video producer",
	}
	if diff := cmp.Diff(want, slices.Compact(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
