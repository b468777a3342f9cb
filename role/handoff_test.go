package role_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// A handoffRow is a row of table B, as the file and as the package say it.
type handoffRow struct {
	Artefact, From, To string
	Outside            []string
	Line               string
	Platform           bool
	When               []string
	Refs               []string
}

func TestHandoffsAreThoseOfTheTable(t *testing.T) {
	t.Parallel()
	rows, _ := readTable(t, "Table B")
	faces := facingOutside(t)
	var want, got []handoffRow
	for _, r := range rows {
		line, platform := strings.CutSuffix(r["line"], ", platform-borne")
		row := handoffRow{
			Artefact: r["artefact"], From: r["produced by"], To: r["consumed by"], Line: line, Platform: platform,
			Refs: strings.Fields(r["references"]),
		}
		if parties, outside := strings.CutPrefix(row.To, "outside: "); outside {
			row.To, row.Outside = "", strings.Split(parties, ", ")
		}
		for term := range strings.SplitSeq(r["asked for"], "; ") {
			row.When = append(row.When, linkTerm(row, term, faces)...)
		}
		want = append(want, row)
	}
	for h := range role.Handoffs() {
		got = append(got, rowOfLink(h))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// facingOutside returns the responsibilities that table A asks for because of an outside party.
func facingOutside(t *testing.T) []string {
	t.Helper()
	rows, _ := readTable(t, "Table A")
	var ids []string
	for _, r := range rows {
		if strings.HasPrefix(r["condition"], "outside party") {
			ids = append(ids, r["id"])
		}
	}
	return ids
}

var asked = regexp.MustCompile("^where `(.+)` is asked for$")

// linkTerm reads one term of the column "asked for" in the words of whenDeclared.
func linkTerm(row handoffRow, term string, faces []string) []string {
	end := func(id string) []string {
		if id == row.From {
			return []string{"the producer is asked for"}
		}
		return []string{"the consumer is asked for"}
	}
	switch term {
	case "always":
		return nil
	case "outside party of that kind":
		// The package has no term for it: a link with an outside end is asked for where that party is declared.
		return nil
	case "outside party":
		// Of the kinds for which the end that faces them is asked for.
		if slices.Contains(faces, row.From) {
			return end(row.From)
		}
		return end(row.To)
	case "client":
		return []string{"outside party of kind client"}
	case "channel planned":
		return []string{"channel.status planned"}
	case "where approval is declared":
		return []string{"approval declared"}
	case "where no approval is declared":
		return []string{"no approval declared"}
	case "where the producer is staffed":
		return []string{"the producer is staffed"}
	}
	if m := asked.FindStringSubmatch(term); m != nil {
		return end(m[1])
	}
	return alternatives(term)
}

func rowOfLink(h role.Handoff) handoffRow {
	row := handoffRow{
		Artefact: string(h.Artefact), From: string(h.From), To: string(h.To), Line: h.Line.String(), Platform: h.Platform,
		When: whenDeclared(h.When),
	}
	for p := range h.Outside() {
		row.Outside = append(row.Outside, string(p))
	}
	for ref := range h.Refs() {
		row.Refs = append(row.Refs, string(ref))
	}
	return row
}

func TestArtefactsAreThoseOfTheTable(t *testing.T) {
	t.Parallel()
	rows, _ := readTable(t, "Table B")
	var want []role.Artefact
	for _, r := range rows {
		if a := role.Artefact(r["artefact"]); !slices.Contains(want, a) {
			want = append(want, a)
		}
	}
	if diff := cmp.Diff(want, slices.Collect(role.Artefacts())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// What stands outside the chain does so on purpose, and the file names it.
func TestWorkWithoutHandoffs(t *testing.T) {
	t.Parallel()
	_, after := readTable(t, "Table B")
	var want, got []string
	id := regexp.MustCompile(`[a-z]+(-[a-z]+)+`)
	for line := range strings.SplitSeq(after, "\n") {
		if list, ok := strings.CutPrefix(line, "No hand-off, on purpose: "); ok {
			want = id.FindAllString(list, -1)
		}
	}
	linked := map[role.Responsibility]bool{}
	for h := range role.Handoffs() {
		linked[h.From], linked[h.To] = true, true
	}
	for x := range role.Responsibilities() {
		if !linked[x] {
			got = append(got, string(x))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestHandoffEnds(t *testing.T) {
	t.Parallel()
	for h := range role.Handoffs() {
		outside := slices.Collect(h.Outside())
		if !h.Artefact.IsStandard() || !h.From.IsStandard() || h.From == h.To {
			t.Errorf("%s from %s to %s", h.Artefact, h.From, h.To)
		}
		if (h.To == "") != (len(outside) > 0) || h.To != "" && !h.To.IsStandard() {
			t.Errorf("%s from %s has no single end: %q, %q", h.Artefact, h.From, h.To, outside)
		}
		for _, p := range outside {
			if !p.IsStandard() {
				t.Errorf("%s goes to %q", h.Artefact, p)
			}
		}
	}
}

// An artefact passes between two ends once.
func TestHandoffsAreUnique(t *testing.T) {
	t.Parallel()
	seen := map[role.Handoff]bool{}
	type ends struct {
		artefact role.Artefact
		from, to role.Responsibility
	}
	links := map[ends]bool{}
	for h := range role.Handoffs() {
		e := ends{h.Artefact, h.From, h.To}
		if seen[h] || links[e] {
			t.Errorf("%s from %s to %q stands twice", h.Artefact, h.From, h.To)
		}
		seen[h], links[e] = true, true
		if !h.Equal(h) || h.Equal(role.Handoff{}) {
			t.Errorf("%s from %s: Equal", h.Artefact, h.From)
		}
	}
}

// The main line runs from the strategy through every main responsibility back to it, with an approval declared and without; the
// community is the exception, since what reaches it is the published post and what it returns is feedback.
func TestMainLineComesBack(t *testing.T) {
	t.Parallel()
	for name, skip := range map[string]func(role.Condition) bool{
		"without approval": role.Condition.Approval,
		"with approval":    role.Condition.NoApproval,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			next := map[role.Responsibility]role.Responsibility{}
			for h := range role.Handoffs() {
				if _, taken := next[h.From]; h.Line == role.LineMain && !skip(h.When) && !taken {
					next[h.From] = h.To
				}
			}
			passed := map[role.Responsibility]bool{}
			for x := role.DesignStrategy; !passed[x]; x = next[x] {
				passed[x] = true
			}
			if !passed[role.DesignStrategy] || next[role.DecideChanges] != role.DesignStrategy {
				t.Error("it does not come back to the strategy")
			}
			for x := range role.Responsibilities() {
				if x.Main() && !passed[x] && x != role.ManageCommunity {
					t.Errorf("it does not pass %s", x)
				}
			}
		})
	}
}

// Two links are carried by the platform itself: what is published needs nobody to pass it on.
func TestPlatformCarriesPublishedPosts(t *testing.T) {
	t.Parallel()
	var got []role.Responsibility
	for h := range role.Handoffs() {
		if h.Platform {
			if diff := cmp.Diff(role.ArtefactPublishedPost, h.Artefact); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			got = append(got, h.To)
		}
	}
	if diff := cmp.Diff([]role.Responsibility{role.CollectMetrics, role.ManageCommunity}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A general role takes part in a hand-off where it comes first among its kind; a specialist only where nobody comes before it.
func TestHandoffsFallToTheFirst(t *testing.T) {
	t.Parallel()
	general := []role.Role{role.Strategist, role.Manager, role.CommunityManager, role.Executive}
	for f := range role.Frameworks() {
		// the roles that a responsibility falls to: the first of all, and the first of the general ones
		falls := func(x role.Responsibility) (to []role.Role) {
			for r := range f.Doers(x) {
				if first := len(to) == 0; first || slices.Contains(general, r) {
					to = append(to, r)
				}
				if slices.Contains(general, r) {
					break
				}
			}
			return to
		}
		for from := range role.Roles() {
			for to := range role.Roles() {
				var want, got []string
				for h := range role.Handoffs() {
					if slices.Contains(falls(h.From), from) && slices.Contains(falls(h.To), to) {
						want = append(want, string(h.From)+" "+string(h.To))
					}
				}
				for h := range f.Handoffs(from, to) {
					got = append(got, string(h.From)+" "+string(h.To))
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s: from %s to %s (-want +got)\n%s", f, from, to, diff)
				}
			}
		}
	}
}
