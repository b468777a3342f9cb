package role_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// What the article says, item by item: who does the work, and that its cell names the item.
func TestCeupeItems(t *testing.T) {
	t.Parallel()
	ceupe := ceupeView(t)
	tests := []struct {
		ref  socialorg.Ref
		who  role.Role
		work []role.Responsibility
	}{
		{"ceupe#cm-01", role.CommunityManager, []role.Responsibility{role.MonitorMentions}},
		{"ceupe#cm-02", role.CommunityManager, []role.Responsibility{role.StudyAudience}},
		{"ceupe#cm-03", role.CommunityManager, []role.Responsibility{role.AnalyseCompetitors}},
		{"ceupe#cm-04", role.CommunityManager, []role.Responsibility{role.ChooseInfluencers, role.CultivateInfluencers}},
		{"ceupe#cm-05", role.CommunityManager, []role.Responsibility{role.PlanCalendar}},
		{"ceupe#cm-06", role.CommunityManager, []role.Responsibility{role.CurateContent}},
		{"ceupe#cm-07", role.CommunityManager, []role.Responsibility{role.PublishContent}},
		{"ceupe#cm-08", role.CommunityManager, []role.Responsibility{role.RunAds}},
		{"ceupe#cm-09", role.CommunityManager, []role.Responsibility{role.DefineBlogStrategy}},
		{"ceupe#cm-10", role.CommunityManager, []role.Responsibility{role.LeadCrisis, role.RespondInCrisis}},
		{"ceupe#cm-11", role.CommunityManager, []role.Responsibility{role.AnalyseResults}},
		{"ceupe#cm-12", role.CommunityManager, []role.Responsibility{role.PresentReports}},
		{"ceupe#tier-01", role.Strategist, []role.Responsibility{role.DesignStrategy}},
		{"ceupe#tier-02", role.Manager, []role.Responsibility{role.OverseePublishing, role.LeadDepartment}},
		{"ceupe#tier-03", role.CommunityManager, []role.Responsibility{role.ManageCommunity, role.PublishContent}},
	}
	for _, tt := range tests {
		t.Run(string(tt.ref), func(t *testing.T) {
			t.Parallel()
			for _, x := range tt.work {
				first, cell := firstDoer(ceupe, x)
				if first != tt.who || cell.Part != role.PartResponsible || cell.Basis != role.BasisStated || !slices.Contains(cell.Refs, tt.ref) {
					t.Errorf("%s: %s has %+v", x, first, cell)
				}
			}
		})
	}
}

func firstDoer(f role.Framework, x role.Responsibility) (role.Role, role.Cell) {
	for r, c := range f.Doers(x) {
		return r, c
	}
	return "", role.Cell{}
}

// What follows from an item without being said: the parts of the whole strategy, one-to-one answers, the ads' plan, the report that
// is presented.
func TestCeupeInferences(t *testing.T) {
	t.Parallel()
	ceupe := ceupeView(t)
	tests := []struct {
		x   role.Responsibility
		who role.Role
		ref socialorg.Ref
	}{
		{role.SetObjectives, role.Strategist, "ceupe#tier-01"},
		{role.DefineContentStrategy, role.Strategist, "ceupe#tier-01"},
		{role.DecideChanges, role.Strategist, "ceupe#tier-01"},
		{role.PlanAds, role.CommunityManager, "ceupe#cm-08"},
		{role.AnswerComments, role.CommunityManager, "ceupe#tier-03"},
		{role.AnswerMessages, role.CommunityManager, "ceupe#tier-03"},
		{role.InterpretSentiment, role.CommunityManager, "ceupe#cm-01"},
		{role.PrepareReports, role.CommunityManager, "ceupe#cm-12"},
	}
	for _, tt := range tests {
		t.Run(string(tt.x), func(t *testing.T) {
			t.Parallel()
			first, cell := firstDoer(ceupe, tt.x)
			if first != tt.who || cell.Basis != role.BasisInferred || !slices.Contains(cell.Refs, tt.ref) {
				t.Errorf("%s has %+v", first, cell)
			}
		})
	}
	cell, ok := ceupe.Cell(role.Manager, role.AnalyseResults) // the manager analyses the community managers' work
	want := role.Cell{Part: role.PartResponsible, Answers: true, Basis: role.BasisInferred, Refs: []socialorg.Ref{"ceupe#tier-02"}}
	if diff := cmp.Diff(want, cell); diff != "" || !ok {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The article lets one person be strategist and manager, so each stands in for the other where only one is named: last, as an
// inference from that item.
func TestCeupeStandIns(t *testing.T) {
	t.Parallel()
	ceupe := ceupeView(t)
	tests := []struct {
		name string
		x    role.Responsibility
		want []role.Role
	}{
		{"manager for strategist", role.DesignStrategy, []role.Role{role.Strategist, role.Manager}},
		{"strategist for manager", role.OverseePublishing, []role.Role{role.Manager, role.Strategist}},
		{"after a community manager", role.AnalyseResults, []role.Role{role.CommunityManager, role.Manager, role.Strategist}},
		{"neither is named", role.PublishContent, []role.Role{role.CommunityManager}},
		{"in a crisis neither is named", role.LeadCrisis, []role.Role{role.CommunityManager}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got []role.Role
			var last role.Cell
			for r, c := range ceupe.Doers(tt.x) {
				got = append(got, r)
				last = c
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if len(got) == 1 {
				return
			}
			answers, _, _ := ceupe.Accountable(tt.x)
			want := role.Cell{
				Part: role.PartResponsible, Answers: answers == got[len(got)-1], Basis: role.BasisInferred, Refs: []socialorg.Ref{"ceupe#tier-04"},
			}
			if diff := cmp.Diff(want, last); diff != "" {
				t.Errorf("stand-in (-want +got)\n%s", diff)
			}
		})
	}
}

// Where the article speaks, every cell rests on it; where it is silent, the cells are the reconciled ones and say so.
func TestCeupeSilence(t *testing.T) {
	t.Parallel()
	ceupe := ceupeView(t)
	spoken := 0
	for x := range role.Responsibilities() {
		_, basis, _ := ceupe.Accountable(x)
		if basis != role.BasisReconciled {
			spoken++
			for r, c := range ceupe.Doers(x) {
				checkCeupeRefs(t, r, x, c)
			}
			continue
		}
		var want, got []any
		for r, c := range role.Reconciled().Doers(x) {
			c.Basis = role.BasisReconciled
			want = append(want, r, c)
		}
		for r, c := range ceupe.Doers(x) {
			got = append(got, r, c)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", x, diff)
		}
	}
	if diff := cmp.Diff(35, spoken); diff != "" {
		t.Errorf("recorded number of responsibilities it speaks of (-want +got)\n%s", diff)
	}
	if _, basis, _ := ceupe.Accountable(role.CreateContent); basis != role.BasisReconciled {
		t.Errorf("the article does not say who creates pieces, yet the basis is %s", basis)
	}
}

func checkCeupeRefs(t *testing.T, r role.Role, x role.Responsibility, c role.Cell) {
	t.Helper()
	for _, ref := range c.Refs {
		if c.Basis == role.BasisReconciled || !strings.HasPrefix(string(ref), "ceupe#") {
			t.Errorf("%s in %s: %s, %s", r, x, c.Basis, ref)
		}
	}
}

func TestCeupeTiers(t *testing.T) {
	t.Parallel()
	type place struct {
		Role     role.Role
		Tier     role.Tier
		Basis    role.Basis
		Superior role.Role
	}
	ceupe := ceupeView(t)
	var got []place
	for _, r := range []role.Role{role.Strategist, role.Manager, role.CommunityManager, role.Executive, "growth-lead"} {
		tier, basis, _ := ceupe.Tier(r)
		superior, _ := ceupe.ReportsTo(r)
		got = append(got, place{r, tier, basis, superior})
	}
	want := []place{
		{role.Strategist, role.TierStrategic, role.BasisStated, ""},
		{role.Manager, role.TierTactical, role.BasisInferred, role.Strategist},
		{role.CommunityManager, role.TierOperational, role.BasisStated, role.Manager},
		{role.Executive, role.TierOperational, role.BasisReconciled, ""}, // the article knows no executives
		{"growth-lead", 0, 0, ""},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]role.Role{role.Strategist, role.Manager, role.CommunityManager}, slices.Collect(ceupe.Roles())); diff != "" {
		t.Errorf("roles it tells apart (-want +got)\n%s", diff)
	}
	if diff := cmp.Diff("CEUPE", ceupe.Name(language.Spanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
