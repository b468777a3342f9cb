package role_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// byID returns the framework with that id.
func byID(t *testing.T, id string) role.Framework {
	t.Helper()
	f, ok := role.FrameworkByID(id)
	require.True(t, ok, id)
	return f
}

// Each item of a list of duties names one role: that role does the work, and its cell names the item. The basis is stated but where
// a row says that it is inferred.
func TestSourceItems(t *testing.T) {
	t.Parallel()
	const manager, community = role.Manager, role.CommunityManager
	type work = []role.Responsibility
	tests := []struct {
		ref   socialorg.Ref
		who   role.Role
		basis role.Basis // zero: stated
		work  work
	}{
		{ref: "postcron#smm-01", who: manager, work: work{role.ResearchMarket}},
		{ref: "postcron#smm-02", who: manager, work: work{role.DesignStrategy}},
		{ref: "postcron#smm-03", who: manager, work: work{role.ManageBudget}},
		{ref: "postcron#smm-04", who: manager, work: work{role.GrowAudience}},
		{ref: "postcron#smm-05", who: manager, work: work{role.DefineCampaigns, role.PlanAds}},
		{ref: "postcron#smm-06", who: manager, work: work{role.DefineContentStrategy, role.DefineVoice, role.OverseePublishing}},
		{ref: "postcron#smm-07", who: manager, work: work{role.SegmentAudience}},
		{ref: "postcron#smm-08", who: manager, work: work{role.DefineKPIs, role.AnalyseResults}},
		{ref: "postcron#smm-08", who: manager, basis: role.BasisInferred, work: work{role.SetObjectives, role.DefineConversionStrategy, role.SetUpTracking}},
		{ref: "postcron#smm-09", who: manager, work: work{role.ChooseTools}},
		{ref: "postcron#smm-10", who: manager, work: work{role.DesignCrisisPlan}},
		{ref: "postcron#smm-11", who: manager, work: work{role.DefineSEOStrategy}},
		{ref: "postcron#smm-12", who: manager, work: work{role.ResearchMarket}},
		{ref: "postcron#smm-13", who: manager, work: work{role.AnalyseResults, role.DecideChanges}},
		{ref: "postcron#smm-14", who: manager, work: work{role.LiaiseDepartments, role.WorkWithClient}},
		{ref: "postcron#smm-14", who: manager, basis: role.BasisInferred, work: work{role.PresentReports}},
		{ref: "postcron#smm-15", who: manager, work: work{role.BuildAlliances}},
		{ref: "postcron#cm-01", who: community, work: work{role.RepresentBrand}},
		{ref: "postcron#cm-02", who: community, work: work{role.SetUpProfiles}},
		{ref: "postcron#cm-03", who: community, work: work{role.CreateContent, role.CurateContent}},
		{ref: "postcron#cm-03", who: role.Designer, basis: role.BasisInferred, work: work{role.DesignVisuals}},
		{ref: "postcron#cm-04", who: community, work: work{role.PublishContent}},
		{ref: "postcron#cm-05", who: community, work: work{role.AnswerComments, role.AnswerMessages, role.SupportCustomers}},
		{ref: "postcron#cm-06", who: community, work: work{role.CultivateAdvocates}},
		{ref: "postcron#cm-07", who: community, work: work{role.ModerateConversation}},
		{ref: "postcron#cm-08", who: community, work: work{role.BuildCommunity}},
		{ref: "postcron#cm-08", who: community, basis: role.BasisInferred, work: work{role.EncourageParticipation}},
		{ref: "postcron#cm-09", who: community, work: work{role.RunCampaigns}},
		{ref: "postcron#cm-10", who: community, work: work{role.TrackTrends}},
		{ref: "postcron#cm-11", who: community, work: work{role.CollectFeedback}},
		{ref: "postcron#cm-12", who: community, work: work{role.CollectMetrics}},
		{ref: "postcron#cm-13", who: community, work: work{role.VoiceCommunity}},
		{ref: "postcron#cm-14", who: community, work: work{role.GiveDailyFeedback}},
		{ref: "postcron#cm-15", who: community, work: work{role.CollectMetrics, role.PrepareReports}},
		{ref: "postcron#end-01", who: manager, work: work{role.ChoosePlatforms, role.DefineContentStrategy, role.DefineVoice, role.DesignCrisisPlan, role.DecideChanges}},
		{ref: "postcron#end-02", who: community, work: work{role.RepresentBrand, role.VoiceCommunity}},
		{ref: "postcron#end-03", who: community, work: work{role.ManageCommunity, role.BuildCommunity}},
		{ref: "postcron#intro-02", who: community, work: work{role.ManageCommunity, role.AnswerComments, role.AnswerMessages}},

		{ref: "smm-vs-cm#smm-01", who: role.Executive, work: work{role.CreateContent, role.PublishContent}},
		{ref: "smm-vs-cm#smm-01", who: manager, work: work{role.CreateContent, role.PublishContent}},
		{ref: "smm-vs-cm#smm-02", who: manager, work: work{role.MonitorMentions, role.InterpretSentiment}},
		{ref: "smm-vs-cm#smm-03", who: manager, work: work{role.GrowAudience}},
		{ref: "smm-vs-cm#smm-04", who: manager, work: work{role.ChooseInfluencers, role.CultivateInfluencers}},
		{ref: "smm-vs-cm#smm-04", who: manager, basis: role.BasisInferred, work: work{role.BuildAlliances}},
		{ref: "smm-vs-cm#smm-05", who: manager, work: work{role.GenerateLeads}},
		{ref: "smm-vs-cm#smm-06", who: manager, work: work{role.DesignStrategy, role.OverseePublishing, role.LeadDepartment}},
		{ref: "smm-vs-cm#smm-07", who: manager, work: work{role.DefineVoice}},
		{ref: "smm-vs-cm#smm-08", who: manager, work: work{role.DefineVoice, role.AnswerMessages, role.RepresentBrand}},
		{ref: "smm-vs-cm#cm-01", who: community, work: work{role.ManageMembers}},
		{ref: "smm-vs-cm#cm-02", who: community, work: work{role.ModerateConversation}},
		{ref: "smm-vs-cm#cm-03", who: community, work: work{role.AnswerComments, role.CollectFeedback}},
		{ref: "smm-vs-cm#cm-04", who: community, work: work{role.SupportCustomers}},
		{ref: "smm-vs-cm#cm-05", who: community, work: work{role.RunCommunityEvents}},
		{ref: "smm-vs-cm#cm-06", who: community, work: work{role.CollectFeedback}},
		{ref: "smm-vs-cm#cm-07", who: community, work: work{role.WriteCommunityGuidelines}},
		{ref: "smm-vs-cm#cm-08", who: community, work: work{role.ModerateConversation}},
		{ref: "smm-vs-cm#cm-09", who: community, work: work{role.BuildCommunity, role.JoinConversations}},
		{ref: "smm-vs-cm#cm-10", who: community, work: work{role.JoinConversations, role.EncourageParticipation}},
		{ref: "smm-vs-cm#day-smm-01", who: manager, work: work{role.OverseePublishing}},
		{ref: "smm-vs-cm#day-smm-02", who: manager, work: work{role.AnswerMessages}},
		{ref: "smm-vs-cm#day-smm-03", who: manager, work: work{role.CurateContent, role.PublishContent, role.TrackTrends}},
		{ref: "smm-vs-cm#day-smm-04", who: manager, work: work{role.AnswerComments}},
		{ref: "smm-vs-cm#day-smm-05", who: manager, work: work{role.MonitorMentions}},
		{ref: "smm-vs-cm#day-cm-01", who: community, work: work{role.ModerateConversation}},
		{ref: "smm-vs-cm#day-cm-02", who: community, work: work{role.AnswerComments}},
		{ref: "smm-vs-cm#day-cm-03", who: community, work: work{role.EncourageParticipation}},
		{ref: "smm-vs-cm#day-cm-04", who: community, work: work{role.AnswerMessages}},
		{ref: "smm-vs-cm#day-cm-05", who: community, work: work{role.EncourageParticipation}},
		{ref: "smm-vs-cm#day-cm-06", who: community, work: work{role.TrackTrends}},
		{ref: "smm-vs-cm#day-cm-07", who: community, work: work{role.PublishContent}},

		{ref: "perfil-smm#def-01", who: manager, work: work{role.DesignStrategy, role.ChoosePlatforms, role.AnalyseResults}},
		{ref: "perfil-smm#def-01", who: manager, basis: role.BasisInferred, work: work{role.SetUpProfiles, role.ControlAccountAccess}},
		{ref: "perfil-smm#def-02", who: manager, work: work{role.LeadDepartment}},
		{ref: "perfil-smm#def-03", who: community, work: work{role.ManageCommunity}},
		{ref: "perfil-smm#def-03", who: community, basis: role.BasisInferred, work: work{role.PublishContent, role.AnswerComments, role.AnswerMessages, role.MonitorMentions}},
		{ref: "perfil-smm#smm-01", who: manager, work: work{role.ResearchMarket, role.StudyAudience, role.TrackTrends}},
		{ref: "perfil-smm#smm-02", who: manager, work: work{role.SegmentAudience}},
		{ref: "perfil-smm#smm-03", who: manager, work: work{role.DesignStrategy, role.SetObjectives, role.ChoosePlatforms}},
		{ref: "perfil-smm#smm-03", who: manager, basis: role.BasisInferred, work: work{role.ManageBudget}},
		{ref: "perfil-smm#smm-04", who: manager, work: work{role.GrowAudience, role.PlanChannelActions}},
		{ref: "perfil-smm#smm-05", who: manager, work: work{role.AnalyseResults, role.DecideChanges}},
		{ref: "perfil-smm#smm-05", who: community, work: work{role.PrepareReports}},
		{ref: "perfil-smm#smm-05", who: community, basis: role.BasisInferred, work: work{role.CollectMetrics}},
		{ref: "perfil-smm#smm-06", who: manager, work: work{role.DefineCampaigns}},
		{ref: "perfil-smm#smm-07", who: manager, work: work{role.LiaiseDepartments, role.GovernUse}},
		{ref: "perfil-smm#smm-08", who: manager, work: work{role.RaiseAwareness}},
		{ref: "perfil-smm#smm-09", who: manager, work: work{role.LeadCrisis}},
		{ref: "perfil-smm#smm-10", who: manager, work: work{role.RunCampaigns, role.RunAds}},
		{ref: "perfil-smm#smm-10", who: manager, basis: role.BasisInferred, work: work{role.PlanAds}},

		{ref: "planificar-ejecutar#01", who: manager, work: work{role.DesignStrategy, role.PlanChannelActions}},
		{ref: "planificar-ejecutar#01", who: community, work: work{role.PublishContent}},
		{ref: "planificar-ejecutar#01", who: community, basis: role.BasisInferred, work: work{role.CreateContent, role.ManageCommunity}},
		{ref: "planificar-ejecutar#02", who: manager, basis: role.BasisInferred, work: work{role.PlanCalendar, role.CreateContent, role.PublishContent, role.ManageCommunity}},
		{ref: "planificar-ejecutar#04", who: manager, basis: role.BasisInferred, work: work{role.SetObjectives}},
		{ref: "planificar-ejecutar#05", who: community, basis: role.BasisInferred, work: work{role.PlanCalendar}},
		{ref: "planificar-ejecutar#06", who: manager, work: work{role.DefineConversionStrategy}},
		{ref: "planificar-ejecutar#07", who: manager, work: work{role.DesignStrategy}},
		{ref: "planificar-ejecutar#09", who: community, basis: role.BasisInferred, work: work{role.ManageCommunity}},
		{ref: "planificar-ejecutar#10", who: community, work: work{role.PublishContent}},
	}
	for _, tt := range tests {
		key, _, _ := strings.Cut(string(tt.ref), "#")
		f, want := byID(t, key), tt.basis
		if want == 0 {
			want = role.BasisStated
		}
		for _, x := range tt.work {
			cell, ok := f.Cell(tt.who, x)
			if !ok || cell.Part != role.PartResponsible || cell.Basis != want || !slices.Contains(cell.Refs, tt.ref) {
				t.Errorf("%s, %s: %s has %+v", tt.ref, x, tt.who, cell)
			}
		}
	}
}

// Where a source speaks, every cell rests on it; where it is silent, the cells are the reconciled ones and say so.
func TestSourcesSpeakForThemselves(t *testing.T) {
	t.Parallel()
	got := map[string]int{}
	for f := range role.Frameworks() {
		if f == role.Reconciled() {
			continue
		}
		for x := range role.Responsibilities() {
			_, basis, _ := f.Accountable(x)
			silent := basis == role.BasisReconciled
			if !silent {
				got[f.ID()]++
			}
			for r := range role.Roles() {
				cell, ok := f.Cell(r, x)
				if want, known := role.Reconciled().Cell(r, x); silent {
					want.Basis = cell.Basis
					if diff := cmp.Diff(want, cell); diff != "" || ok != known || ok && cell.Basis != role.BasisReconciled {
						t.Errorf("%s is silent on %s: %s (-want +got)\n%s", f, x, r, diff)
					}
					continue
				}
				for _, ref := range cell.Refs {
					if cell.Basis == role.BasisReconciled || !strings.HasPrefix(string(ref), f.ID()+"#") {
						t.Errorf("%s, %s, %s: %s by %s", f, x, r, cell.Basis, ref)
					}
				}
			}
		}
	}
	want := map[string]int{"ceupe": 35, "perfil-smm": 30, "planificar-ejecutar": 8, "postcron": 45, "smm-vs-cm": 27}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("recorded numbers of responsibilities that they speak of (-want +got)\n%s", diff)
	}
}

// The merged column of one article is both roles': whatever the manager does there, so does the strategist, on the same basis.
func TestPostcronMergesStrategistAndManager(t *testing.T) {
	t.Parallel()
	f := byID(t, "postcron")
	var want, got []any
	for x := range role.Responsibilities() {
		cell, ok := f.Cell(role.Manager, x)
		if _, basis, _ := f.Accountable(x); !ok || basis == role.BasisReconciled {
			continue
		}
		cell.Answers = false // only one of them does, and the column begins with the manager
		want = append(want, x, cell)
		cell, _ = f.Cell(role.Strategist, x)
		got = append(got, x, cell)
	}
	if diff := cmp.Diff(want, got); diff != "" || len(want) == 0 {
		t.Errorf("(-manager +strategist)\n%s", diff)
	}
}

// The three articles without a strategist let one by that title stand in for the manager, last and by inference.
func TestStrategistStandsIn(t *testing.T) {
	t.Parallel()
	for id, refs := range map[string][]socialorg.Ref{
		"perfil-smm":          {"perfil-smm#def-01"},
		"planificar-ejecutar": {"planificar-ejecutar#01", "planificar-ejecutar#02"},
		"smm-vs-cm":           {"smm-vs-cm#smm-06"},
	} {
		f := byID(t, id)
		if slices.Contains(slices.Collect(f.Roles()), role.Strategist) {
			t.Errorf("%s knows a strategist", f)
		}
		want := role.Cell{Part: role.PartResponsible, Basis: role.BasisInferred, Refs: refs}
		got, ok := f.Cell(role.Strategist, role.DesignStrategy)
		if diff := cmp.Diff(want, got); diff != "" || !ok {
			t.Errorf("%s (-want +got)\n%s", f, diff)
		}
		if diff := cmp.Diff([]role.Role{role.Manager, role.Strategist}, doersOf(f, role.DesignStrategy)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", f, diff)
		}
	}
}

func doersOf(f role.Framework, x role.Responsibility) []role.Role {
	var all []role.Role
	for r := range f.Doers(x) {
		all = append(all, r)
	}
	return all
}

// What the tier of a role and its line of report rest on; silence is the reconciled framework's.
func TestRoleRefs(t *testing.T) {
	t.Parallel()
	tests := []struct {
		id   string
		r    role.Role
		want []socialorg.Ref
	}{
		{"smm-vs-cm", role.CommunityManager, []socialorg.Ref{"smm-vs-cm#diff-03", "smm-vs-cm#diff-04"}},
		{"perfil-smm", role.Manager, []socialorg.Ref{"perfil-smm#def-01", "perfil-smm#def-02"}},
		{"perfil-smm", role.Strategist, []socialorg.Ref{"ceupe#tier-01"}},
		{"perfil-smm", "growth-lead", nil},
		{"reconciled", role.Moderator, []socialorg.Ref{socialorg.Practice}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, slices.Collect(byID(t, tt.id).RoleRefs(tt.r))); diff != "" {
			t.Errorf("%s, %s (-want +got)\n%s", tt.id, tt.r, diff)
		}
	}
	if refs := slices.Collect(role.Framework{}.RoleRefs(role.Manager)); refs != nil {
		t.Errorf("the zero framework: %q", refs)
	}
	for f := range role.Frameworks() {
		for r := range f.Roles() {
			checkRefs(t, f.ID()+", "+string(r), slices.Collect(f.RoleRefs(r)))
		}
	}
}

// sources returns what each source says, by its key.
func sources(say func(role.Framework) string) map[string]string {
	got := map[string]string{}
	for f := range role.Frameworks() {
		if f != role.Reconciled() {
			got[f.ID()] = say(f)
		}
	}
	return got
}

// position is who answers for x and who does it, first choice first, in the short names of table A, with the basis of each: "M stated
// / C stated, M inferred". A source that says nothing is "silent".
func position(f role.Framework, x role.Responsibility) string {
	answers, basis, _ := f.Accountable(x)
	if basis == role.BasisReconciled {
		return "silent"
	}
	var doers []string
	for r, c := range f.Doers(x) {
		doers = append(doers, roleKey(r)+" "+c.Basis.String())
	}
	return roleKey(answers) + " " + basis.String() + " / " + strings.Join(doers, ", ")
}

func roleKey(r role.Role) string {
	for key, known := range roleKeys {
		if known == r {
			return key
		}
	}
	return string(r)
}

// The matters in which the articles differ, and what each says of them. The last two matters, whether combining is good and who is
// needed at all, are advice: a framework shows them only in who may stand in for whom and in who holds what is essential.
func TestWhereTheSourcesDisagree(t *testing.T) {
	t.Parallel()
	type positions = map[string]string
	tests := []struct {
		matter string
		x      role.Responsibility
		want   positions
	}{
		{"one-to-one answers on brand accounts", role.AnswerMessages, positions{
			"ceupe":               "M inferred / C inferred",
			"perfil-smm":          "M inferred / C inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "M stated / M stated, C stated, S inferred", // the brand's accounts, then the community
		}},
		{"one-to-one answers on brand accounts", role.AnswerComments, positions{
			"ceupe":               "M inferred / C inferred",
			"perfil-smm":          "M inferred / C inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "M stated / M stated, C stated, S inferred",
		}},
		{"creating pieces", role.CreateContent, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "C inferred / C inferred, M inferred, S inferred",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "M stated / E stated, M stated, S inferred",
		}},
		{"publishing", role.PublishContent, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "M inferred / C inferred",
			"planificar-ejecutar": "C stated / C stated, M inferred, S inferred",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "M stated / E stated, M stated, C stated, S inferred",
		}},
		{"calendar", role.PlanCalendar, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "M inferred / M inferred, C inferred, S inferred",
			"postcron":            "silent",
			"smm-vs-cm":           "silent",
		}},
		{"calendar, its execution", role.OverseePublishing, positions{
			"ceupe":               "M stated / M stated, S inferred",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
		{"content strategy", role.DefineContentStrategy, positions{
			"ceupe":               "S inferred / S inferred, M inferred",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "silent",
		}},
		{"content strategy, the blog's", role.DefineBlogStrategy, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "silent",
		}},
		{"crisis, the plan", role.DesignCrisisPlan, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "silent",
		}},
		{"crisis, the command", role.LeadCrisis, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "silent",
		}},
		{"voice", role.RepresentBrand, positions{
			"ceupe":               "M inferred / C inferred",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
		{"voice, the community's", role.VoiceCommunity, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "silent",
		}},
		{"voice, as an individual", role.JoinConversations, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "C stated / C stated",
		}},
		{"influencers", role.CultivateInfluencers, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
		{"influencers, the brand's advocates", role.CultivateAdvocates, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "silent",
		}},
		{"paid, planned", role.PlanAds, positions{
			"ceupe":               "M inferred / C inferred",
			"perfil-smm":          "M inferred / M inferred, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "silent",
		}},
		{"paid, run", role.RunAds, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "silent",
		}},
		{"listening, reputation", role.MonitorMentions, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "M inferred / C inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "silent", // it listens to users in order to answer them
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
		{"trends", role.TrackTrends, positions{
			"ceupe":               "silent",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "C stated / C stated, M stated, S inferred",
		}},
		{"audience, its segments", role.SegmentAudience, positions{
			"ceupe":               "S inferred / S inferred, M inferred",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "silent",
		}},
		{"audience, known", role.StudyAudience, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "silent",
		}},
		{"audience, its needs", role.CollectFeedback, positions{
			"ceupe":               "silent",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "C stated / C stated",
		}},
		{"results", role.AnalyseResults, positions{
			"ceupe":               "M inferred / C stated, M inferred, S inferred",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "silent",
		}},
		{"results, the reports", role.PrepareReports, positions{
			"ceupe":               "M inferred / C inferred",
			"perfil-smm":          "M inferred / C stated",
			"planificar-ejecutar": "silent",
			"postcron":            "C stated / C stated",
			"smm-vs-cm":           "silent",
		}},
		{"presenting", role.PresentReports, positions{
			"ceupe":               "M inferred / C stated",
			"perfil-smm":          "silent",
			"planificar-ejecutar": "silent",
			"postcron":            "M inferred / M inferred, S inferred",
			"smm-vs-cm":           "silent",
		}},
		{"new audience", role.GrowAudience, positions{
			"ceupe":               "S inferred / S inferred, M inferred",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "M stated / M stated, C inferred, S inferred", // the one who is judged by it comes first
		}},
		{"head", role.LeadDepartment, positions{
			"ceupe":               "S inferred / M stated, S inferred",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "silent",
			"postcron":            "silent",
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
		{"is combining good?", role.DesignStrategy, positions{
			"ceupe":               "S stated / S stated, M inferred",
			"perfil-smm":          "M stated / M stated, S inferred",
			"planificar-ejecutar": "M stated / M stated, S inferred",
			"postcron":            "M stated / M stated, S stated",
			"smm-vs-cm":           "M stated / M stated, S inferred",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.matter+"/"+string(tt.x), func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, sources(func(f role.Framework) string { return position(f, tt.x) })); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Three tiers, two, two managers with executives, or strategist and manager merged; and who is whose superior, where that is said.
func TestTiersAndHeadsDisagree(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"ceupe":               "S strategic, stated; M tactical, inferred, under S; C operational, stated, under M",
		"perfil-smm":          "M strategic, stated; C operational, stated, under M",
		"planificar-ejecutar": "M strategic, stated; C operational, stated",
		"postcron":            "S strategic, stated; M strategic, stated; C operational, stated; de operational, inferred",
		"smm-vs-cm":           "M strategic, inferred; C operational, stated, under M; E operational, stated, under M",
	}
	got := sources(func(f role.Framework) string {
		var lines []string
		for r := range f.Roles() {
			tier, basis, _ := f.Tier(r)
			line := roleKey(r) + " " + tier.String() + ", " + basis.String()
			if up, ok := f.ReportsTo(r); ok {
				line += ", under " + roleKey(up)
			}
			lines = append(lines, line)
		}
		return strings.Join(lines, "; ")
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Combining is usual for strategist and manager, better for manager and community manager in the one article that says so, and
// nowhere else does one of those two do the other's work for want of her or him.
func TestWhoMayExecuteThePlan(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"ceupe": "C", "perfil-smm": "C", "planificar-ejecutar": "C M S", "postcron": "C", "smm-vs-cm": "E M C S",
	}
	got := sources(func(f role.Framework) string {
		var all []string
		for _, r := range doersOf(f, role.PublishContent) {
			all = append(all, roleKey(r))
		}
		return strings.Join(all, " ")
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Who is needed: the roles that a source makes the first choice for essential work of the main line, where it speaks.
func TestWhoIsNeeded(t *testing.T) {
	t.Parallel()
	want := map[string]string{
		"ceupe":               "C S", // and in a small firm one person is all of them
		"perfil-smm":          "C M", // both, by its lists
		"planificar-ejecutar": "C M", // a manager, or a community manager whom marketing steers
		"postcron":            "C M", // both, by its lists
		"smm-vs-cm":           "E M", // no community manager: not every firm needs one
	}
	got := sources(func(f role.Framework) string {
		first := map[string]bool{}
		for x := range role.Responsibilities() {
			if _, basis, _ := f.Accountable(x); x.Main() && basis != role.BasisReconciled {
				r, _ := firstDoer(f, x)
				first[roleKey(r)] = true
			}
		}
		return strings.Join(slices.Sorted(maps.Keys(first)), " ")
	})
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
