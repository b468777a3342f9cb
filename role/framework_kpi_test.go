package role_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// ownership is who answers for a KPI and who collects or reports it, as the owner columns of the KPI table write it: "A M stated, R C
// inferred"; "" where f gives nobody a part.
func ownership(f role.Framework, id kpi.ID) string {
	var answers, reports []string
	for r := range role.Roles() {
		for of, c := range f.KPIs(r) {
			switch {
			case of != id:
			case c.Answers:
				answers = append(answers, "A "+roleKey(r)+" "+c.Basis.String())
			default:
				reports = append(reports, "R "+roleKey(r)+" "+c.Basis.String())
			}
		}
	}
	return strings.Join(append(answers, reports...), ", ")
}

func TestReconciledKPIs(t *testing.T) {
	t.Parallel()
	type row struct {
		ID    kpi.ID
		Owner string
	}
	want := []row{
		{kpi.FollowersKPI, "A M stated, R C reconciled"},
		{kpi.NetGrowth, "A M stated"},
		{kpi.FollowerGrowthRate, "A M reconciled"},
		{kpi.ReachKPI, "A M reconciled, R C stated"},
		{kpi.ImpressionsKPI, "A M reconciled"},
		{kpi.ViewsKPI, "A M reconciled"},
		{kpi.Frequency, "A M reconciled"},
		{kpi.ReachRate, "A M reconciled"},
		{kpi.PostsKPI, "A M reconciled, R C reconciled"},
		{kpi.PostingFrequency, "A M reconciled, R C reconciled"},
		{kpi.InteractionsKPI, "A M stated, R C stated"},
		{kpi.InteractionsPerPost, "A M stated"},
		{kpi.ERReach, "A M reconciled, R C reconciled"},
		{kpi.ERImpressions, "A M reconciled"},
		{kpi.ERFollowers, "A M reconciled"},
		{kpi.ERViews, "A M reconciled"},
		{kpi.ERDaily, "A M reconciled"},
		{kpi.ERWeighted, "A S reconciled"},
		{kpi.AmplificationPerPost, "A M reconciled"},
		{kpi.AmplificationRate, "A M reconciled"},
		{kpi.ConversationPerPost, "A C reconciled"},
		{kpi.ConversationRate, "A C reconciled"},
		{kpi.ApplausePerPost, "A M reconciled"},
		{kpi.ApplauseRate, "A M reconciled"},
		{kpi.ViralityRate, "A M reconciled"},
		{kpi.SaveRate, "A M reconciled"},
		{kpi.ClicksKPI, "A M reconciled, R C stated"},
		{kpi.CTR, "A M reconciled"},
		{kpi.SocialSessionsKPI, "A M stated"},
		{kpi.SocialTrafficShare, "A M reconciled"},
		{kpi.BounceRate, "A M reconciled"},
		{kpi.LeadsKPI, "A M stated"},
		{kpi.ConversionRate, "A M stated"},
		{kpi.LeadToCustomer, "A S reconciled"},
		{kpi.EconomicValue, "A S reconciled"},
		{kpi.CPC, "A M reconciled"},
		{kpi.CPM, "A M reconciled"},
		{kpi.CostPer1000Reached, "A M reconciled"},
		{kpi.CPL, "A M reconciled"},
		{kpi.CPA, "A M reconciled"},
		{kpi.CAC, "A S reconciled"},
		{kpi.CPE, "A M reconciled"},
		{kpi.CPV, "A M reconciled"},
		{kpi.CPCV, "A M reconciled"},
		{kpi.VCR, "A M reconciled"},
		{kpi.VTR, "A M reconciled"},
		{kpi.BudgetUse, "A M stated"},
		{kpi.ROAS, "A S reconciled, R M reconciled"},
		{kpi.ROI, "A S reconciled, R M reconciled"},
		{kpi.BreakevenROAS, "A S reconciled"},
		{kpi.MentionsKPI, "R C reconciled"}, // context: nobody is judged by it
		{kpi.SOV, "A S reconciled, R C reconciled"},
		{kpi.NetSentiment, "A M reconciled, R C reconciled"},
		{kpi.PositiveShare, "A M reconciled"},
		{kpi.PositiveOpinionShare, "A M reconciled"},
		{kpi.ResponseRate, "A C reconciled"},
		{kpi.FirstResponseTime, "A C reconciled"},
		{kpi.SLARate, "A C reconciled"},
		{kpi.ResolutionTime, "A C reconciled"},
		{kpi.CSAT, "A C reconciled"},
		{kpi.NPS, "A S reconciled"},
		{kpi.CES, "A C reconciled"},
		{kpi.CESTopBox, "A C reconciled"},
		{kpi.MembersKPI, "A C reconciled"},
		{kpi.NewMembersKPI, "A C stated"},
		{kpi.MemberGrowthRate, "A C reconciled"},
		{kpi.OrganicGrowthShare, "A C reconciled"},
		{kpi.VisitorsKPI, "A C stated"},
		{kpi.VisitorToMember, "A C reconciled"},
		{kpi.ActiveMembersKPI, "A C stated"},
		{kpi.ActiveMemberRate, "A C reconciled"},
		{kpi.DAUMAU, "A C reconciled"},
		{kpi.ContributionsKPI, "A C stated"},
		{kpi.ContributionsPerActive, "A C reconciled"},
		{kpi.ContributorRate, "A C reconciled"},
		{kpi.LurkerShare, "R C reconciled"},
		{kpi.OccasionalContributorShare, "R C reconciled"},
		{kpi.HeavyContributorShare, "R C reconciled"},
		{kpi.RepliesPerThread, "A C stated"},
		{kpi.ReplyFrequency, "A C stated"},
		{kpi.ThreadReplyRate, "A C reconciled"},
		{kpi.CommunityResponseTime, "A C reconciled"},
		{kpi.Churn, "A C reconciled"},
		{kpi.Retention, "A C reconciled"},
		{kpi.NewcomerToRegular, "A C reconciled"},
		{kpi.ModerationRate, "A C reconciled"},
	}
	var got []row
	for id := range kpi.IDs() {
		got = append(got, row{id, ownership(role.Reconciled(), id)})
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The KPIs about which the articles differ, or which few of them name; where one is silent its answer is the reconciled one.
func TestWhereTheSourcesDisagreeAboutKPIs(t *testing.T) {
	t.Parallel()
	type owners = map[string]string
	tests := []struct {
		id   kpi.ID
		want owners
	}{
		{kpi.NetSentiment, owners{
			"ceupe":               "A C inferred",
			"perfil-smm":          "A C inferred",
			"planificar-ejecutar": "A M reconciled, R C reconciled",
			"postcron":            "A M reconciled, R C reconciled",
			"smm-vs-cm":           "A M stated",
		}},
		{kpi.PositiveShare, owners{
			"ceupe":               "A C inferred",
			"perfil-smm":          "A C inferred",
			"planificar-ejecutar": "A M reconciled",
			"postcron":            "A M reconciled",
			"smm-vs-cm":           "A M inferred",
		}},
		{kpi.FollowersKPI, owners{ // although in smm-vs-cm the community manager is who reaches new people
			"ceupe":               "A M reconciled, R C reconciled",
			"perfil-smm":          "A M inferred, R C inferred",
			"planificar-ejecutar": "A M reconciled, R C reconciled",
			"postcron":            "A M inferred, R C inferred",
			"smm-vs-cm":           "A M stated",
		}},
		{kpi.LeadsKPI, owners{
			"ceupe":               "A M reconciled",
			"perfil-smm":          "A M reconciled",
			"planificar-ejecutar": "A M reconciled",
			"postcron":            "A M reconciled",
			"smm-vs-cm":           "A M stated",
		}},
		{kpi.ROI, owners{
			"ceupe":               "A S reconciled, R M reconciled",
			"perfil-smm":          "A M stated, R C inferred",
			"planificar-ejecutar": "A S reconciled, R M reconciled",
			"postcron":            "A M stated, R C inferred",
			"smm-vs-cm":           "A S reconciled, R M reconciled",
		}},
		{kpi.ConversionRate, owners{
			"ceupe":               "A M reconciled",
			"perfil-smm":          "A M reconciled",
			"planificar-ejecutar": "A M inferred",
			"postcron":            "A M stated, R C inferred",
			"smm-vs-cm":           "A M reconciled",
		}},
		{kpi.MentionsKPI, owners{
			"ceupe":               "R C inferred",
			"perfil-smm":          "R C reconciled",
			"planificar-ejecutar": "R C reconciled",
			"postcron":            "R C reconciled",
			"smm-vs-cm":           "R M stated",
		}},
		{kpi.FirstResponseTime, owners{ // whoever answers on the brand's accounts is judged by how soon
			"ceupe":               "A C reconciled",
			"perfil-smm":          "A C reconciled",
			"planificar-ejecutar": "A C reconciled",
			"postcron":            "A C inferred",
			"smm-vs-cm":           "A M inferred",
		}},
	}
	for _, tt := range tests {
		t.Run(string(tt.id), func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, sources(func(f role.Framework) string { return ownership(f, tt.id) })); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// The items about figures, with the KPIs that each is about: its role has a cell that names it, stated for the first of them.
func TestKPIItems(t *testing.T) {
	t.Parallel()
	tests := []struct {
		ref  socialorg.Ref
		who  role.Role
		part role.Part
		ids  []kpi.ID
	}{
		{"smm-vs-cm#kpi-smm-01", role.Manager, role.PartAccountable, []kpi.ID{kpi.FollowersKPI, kpi.NetGrowth, kpi.FollowerGrowthRate}},
		{"smm-vs-cm#kpi-smm-02", role.Manager, role.PartAccountable, []kpi.ID{
			kpi.InteractionsKPI, kpi.InteractionsPerPost, kpi.ERReach, kpi.ERImpressions, kpi.ERFollowers, kpi.ERViews, kpi.ERDaily,
		}},
		{"smm-vs-cm#kpi-smm-03", role.Manager, role.PartAccountable, []kpi.ID{kpi.SocialSessionsKPI, kpi.SocialTrafficShare}},
		{"smm-vs-cm#kpi-smm-04", role.Manager, role.PartAccountable, []kpi.ID{kpi.NetSentiment, kpi.PositiveShare}},
		{"smm-vs-cm#kpi-smm-05", role.Manager, role.PartAccountable, []kpi.ID{kpi.LeadsKPI, kpi.CPL}},
		{"smm-vs-cm#kpi-smm-06", role.Manager, role.PartAccountable, []kpi.ID{kpi.FollowersKPI, kpi.ReachKPI}},
		{"smm-vs-cm#kpi-cm-01", role.CommunityManager, role.PartAccountable, []kpi.ID{kpi.NewMembersKPI, kpi.MemberGrowthRate}},
		{"smm-vs-cm#kpi-cm-02", role.CommunityManager, role.PartAccountable, []kpi.ID{kpi.VisitorsKPI, kpi.VisitorToMember}},
		{"smm-vs-cm#kpi-cm-03", role.CommunityManager, role.PartAccountable, []kpi.ID{kpi.ActiveMembersKPI, kpi.ActiveMemberRate, kpi.DAUMAU}},
		{"smm-vs-cm#kpi-cm-04", role.CommunityManager, role.PartAccountable, []kpi.ID{
			kpi.ContributionsKPI, kpi.ContributionsPerActive, kpi.ContributorRate,
		}},
		{"smm-vs-cm#kpi-cm-05", role.CommunityManager, role.PartAccountable, []kpi.ID{kpi.RepliesPerThread, kpi.ReplyFrequency}},
		{"smm-vs-cm#kpi-cm-06", role.CommunityManager, role.PartAccountable, []kpi.ID{kpi.ActiveMembersKPI, kpi.MemberGrowthRate}},
		{"postcron#smm-08", role.Manager, role.PartAccountable, []kpi.ID{kpi.ConversionRate, kpi.ROI, kpi.FollowersKPI, kpi.ReachKPI}},
		{"postcron#smm-03", role.Manager, role.PartAccountable, []kpi.ID{kpi.BudgetUse}},
		{"postcron#cm-12", role.CommunityManager, role.PartResponsible, []kpi.ID{kpi.ReachKPI, kpi.InteractionsKPI, kpi.ClicksKPI, kpi.ERReach}},
		{"perfil-smm#def-01", role.Manager, role.PartAccountable, []kpi.ID{kpi.ROI}},
	}
	for _, tt := range tests {
		t.Run(string(tt.ref), func(t *testing.T) {
			t.Parallel()
			key, _, _ := strings.Cut(string(tt.ref), "#")
			f := byID(t, key)
			for i, id := range tt.ids {
				c := kpiCell(f, tt.who, id)
				if c.Part != tt.part || c.Answers != (tt.part == role.PartAccountable) || !slices.Contains(c.Refs, tt.ref) ||
					c.Basis == role.BasisReconciled || i == 0 && c.Basis != role.BasisStated {
					t.Errorf("%s: %+v", id, c)
				}
			}
		})
	}
}

func kpiCell(f role.Framework, r role.Role, id kpi.ID) role.Cell {
	for of, c := range f.KPIs(r) {
		if of == id {
			return c
		}
	}
	return role.Cell{}
}

// Whatever framework is asked, every KPI has somebody who answers for it, one role, or at least somebody who reports it; the order is
// the catalogue's, and every cell rests on something that is the caller's own.
func TestKPIsOfEveryFramework(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		t.Run(f.ID(), func(t *testing.T) {
			t.Parallel()
			catalogue := slices.Collect(kpi.IDs())
			answers, reports := map[kpi.ID][]role.Role{}, map[kpi.ID][]role.Role{}
			for r := range role.Roles() {
				last := -1
				for id, c := range f.KPIs(r) {
					i := slices.Index(catalogue, id)
					if i <= last {
						t.Errorf("%s: %s is unknown or out of order", r, id)
					}
					last = i
					checkRefs(t, f.ID()+", "+string(r)+", "+string(id), c.Refs)
					switch {
					case c.Basis == 0, f == role.Reconciled() && c.Basis == role.BasisInferred:
						t.Errorf("%s, %s: %s", r, id, c.Basis)
					case c.Answers && c.Part == role.PartAccountable:
						answers[id] = append(answers[id], r)
					case !c.Answers && c.Part == role.PartResponsible:
						reports[id] = append(reports[id], r)
					default:
						t.Errorf("%s, %s: %+v", r, id, c)
					}
					if f != role.Reconciled() && c.Basis != role.BasisReconciled {
						for _, ref := range c.Refs {
							if !strings.HasPrefix(string(ref), f.ID()+"#") {
								t.Errorf("%s, %s rests on %s", r, id, ref)
							}
						}
					}
					clear(c.Refs)
				}
			}
			for _, id := range catalogue {
				if len(answers[id]) > 1 || len(answers[id])+len(reports[id]) == 0 ||
					(len(answers[id]) == 0) != (id.Direction() == kpi.DirectionContext) {
					t.Errorf("%s: %q answer, %q report", id, answers[id], reports[id])
				}
			}
			for r := range role.Roles() { // after every cell's references were cleared
				for id, c := range f.KPIs(r) {
					if slices.Contains(c.Refs, "") {
						t.Errorf("%s, %s: a caller changed the library's references", r, id)
					}
				}
			}
		})
	}
}

// Silence is answered by the reconciled framework, which is stated where a source states the role and none names another.
func TestSilenceAboutKPIs(t *testing.T) {
	t.Parallel()
	type claim struct {
		id   kpi.ID
		part role.Part
	}
	stated, named := map[claim][]role.Role{}, map[claim][]role.Role{}
	spoken := map[string]int{}
	for f := range role.Frameworks() {
		if f == role.Reconciled() {
			continue
		}
		for id := range kpi.IDs() {
			if strings.Contains(ownership(f, id), "reconciled") {
				for r := range role.Roles() {
					want := kpiCell(role.Reconciled(), r, id)
					if want.Part != 0 {
						want.Basis = role.BasisReconciled
					}
					if diff := cmp.Diff(want, kpiCell(f, r, id)); diff != "" {
						t.Errorf("%s, %s, %s (-want +got)\n%s", f, r, id, diff)
					}
				}
				continue
			}
			spoken[f.ID()]++
			for r := range role.Roles() {
				c := kpiCell(f, r, id)
				at := claim{id, c.Part}
				named[at] = append(named[at], r)
				if c.Basis == role.BasisStated {
					stated[at] = append(stated[at], r)
				}
			}
		}
	}
	for id := range kpi.IDs() {
		for r := range role.Roles() {
			c := kpiCell(role.Reconciled(), r, id)
			if c.Part == 0 {
				continue
			}
			at := claim{id, c.Part}
			want := role.BasisReconciled
			if slices.Contains(stated[at], r) && !slices.ContainsFunc(named[at], func(o role.Role) bool { return o != r }) {
				want = role.BasisStated
			}
			if c.Basis != want {
				t.Errorf("%s, %s, %s is %s; the sources make it %s", r, c.Part, id, c.Basis, want)
			}
		}
	}
	want := map[string]int{"ceupe": 3, "perfil-smm": 7, "planificar-ejecutar": 1, "postcron": 17, "smm-vs-cm": 32}
	if diff := cmp.Diff(want, spoken); diff != "" {
		t.Errorf("recorded numbers of KPIs that they speak of (-want +got)\n%s", diff)
	}
}

// Whoever answers for a KPI has a part in something that moves it, or could not do anything about it.
func TestWhoAnswersForAKPICanMoveIt(t *testing.T) {
	t.Parallel()
	for f := range role.Frameworks() {
		for r := range role.Roles() {
			for id, c := range f.KPIs(r) {
				if c.Answers && !movesIt(f, r, id) {
					t.Errorf("%s: %s answers for %s", f, r, id)
				}
			}
		}
	}
}

func movesIt(f role.Framework, r role.Role, id kpi.ID) bool {
	for x := range f.Cells(r) {
		if slices.Contains(slices.Collect(x.Moves()), id) {
			return true
		}
	}
	return false
}

func TestKPIsOfNobody(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		f    role.Framework
		r    role.Role
	}{
		{"the zero framework", role.Framework{}, role.Manager},
		{"no role, where nobody answers for a KPI", role.Reconciled(), ""},
		{"a role of a design's own", role.Reconciled(), "growth-lead"},
		{"a role that carries things out", role.Reconciled(), role.Designer},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for id, c := range tt.f.KPIs(tt.r) {
				t.Errorf("%s: %+v", id, c)
			}
		})
	}
	for id := range role.Reconciled().KPIs(role.CommunityManager) { // a caller may stop
		if diff := cmp.Diff(kpi.FollowersKPI, id); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		break
	}
}
