package role_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// short leaves out the words that the generalists' titles share.
func short(r role.Role) string {
	return strings.TrimPrefix(r.Name(language.English), "social media ")
}

// Each framework: its roles with their lines of report, and the RACI table of what it speaks of: who answers for it, and who does
// it, first choice first, each with what that rests on.
func ExampleFrameworks() {
	for f := range role.Frameworks() {
		fmt.Printf("# %s (%s)\n", f.ID(), f.Name(language.English))
		for r := range f.Roles() {
			tier, basis, _ := f.Tier(r)
			line := short(r) + ": " + tier.String() + ", " + basis.String()
			if superior, ok := f.ReportsTo(r); ok {
				line += ", reports to " + short(superior)
			}
			fmt.Println(line)
		}
		for x := range role.Responsibilities() {
			answers, basis, _ := f.Accountable(x)
			if basis == role.BasisReconciled && f != role.Reconciled() {
				continue // the article is silent
			}
			var doers []string
			for r, cell := range f.Doers(x) {
				doers = append(doers, short(r)+" "+cell.Basis.String())
			}
			fmt.Printf("- %s: A %s %s; R %s\n", x, short(answers), basis, strings.Join(doers, ", "))
		}
	}
	// Output:
	// # ceupe (CEUPE)
	// strategist: strategic, stated
	// manager: tactical, inferred, reports to strategist
	// community manager: operational, stated, reports to manager
	// - study-audience: A manager inferred; R community manager stated
	// - analyse-competitors: A manager inferred; R community manager stated
	// - design-strategy: A strategist stated; R strategist stated, manager inferred
	// - set-objectives: A strategist inferred; R strategist inferred, manager inferred
	// - segment-audience: A strategist inferred; R strategist inferred, manager inferred
	// - choose-platforms: A strategist inferred; R strategist inferred, manager inferred
	// - define-content-strategy: A strategist inferred; R strategist inferred, manager inferred
	// - define-voice: A strategist inferred; R strategist inferred, manager inferred
	// - define-kpis: A strategist inferred; R strategist inferred, manager inferred
	// - grow-audience: A strategist inferred; R strategist inferred, manager inferred
	// - define-conversion-strategy: A strategist inferred; R strategist inferred, manager inferred
	// - define-seo-strategy: A strategist inferred; R strategist inferred, manager inferred
	// - define-blog-strategy: A manager inferred; R community manager stated
	// - plan-calendar: A manager inferred; R community manager stated
	// - plan-ads: A manager inferred; R community manager inferred
	// - choose-influencers: A manager inferred; R community manager stated
	// - curate-content: A manager inferred; R community manager stated
	// - publish-content: A manager inferred; R community manager stated
	// - oversee-publishing: A manager stated; R manager stated, strategist inferred
	// - run-ads: A manager inferred; R community manager stated
	// - manage-community: A manager inferred; R community manager stated
	// - answer-comments: A manager inferred; R community manager inferred
	// - answer-messages: A manager inferred; R community manager inferred
	// - represent-brand: A manager inferred; R community manager inferred
	// - cultivate-influencers: A manager inferred; R community manager stated
	// - generate-leads: A manager inferred; R community manager inferred
	// - monitor-mentions: A manager inferred; R community manager stated
	// - interpret-sentiment: A manager inferred; R community manager inferred
	// - prepare-reports: A manager inferred; R community manager inferred
	// - present-reports: A manager inferred; R community manager stated
	// - analyse-results: A manager inferred; R community manager stated, manager inferred, strategist inferred
	// - decide-changes: A strategist inferred; R strategist inferred, manager inferred
	// - lead-crisis: A manager inferred; R community manager stated
	// - respond-in-crisis: A manager inferred; R community manager stated
	// - lead-department: A strategist inferred; R manager stated, strategist inferred
	// # perfil-smm (Profile of the manager)
	// manager: strategic, stated
	// community manager: operational, stated, reports to manager
	// - research-market: A manager stated; R manager stated, strategist inferred
	// - study-audience: A manager stated; R manager stated, strategist inferred
	// - design-strategy: A manager stated; R manager stated, strategist inferred
	// - set-objectives: A manager stated; R manager stated, strategist inferred
	// - segment-audience: A manager stated; R manager stated, strategist inferred
	// - choose-platforms: A manager stated; R manager stated, strategist inferred
	// - grow-audience: A manager stated; R manager stated, strategist inferred
	// - plan-channel-actions: A manager stated; R manager stated, strategist inferred
	// - define-campaigns: A manager stated; R manager stated, strategist inferred
	// - plan-ads: A manager inferred; R manager inferred, strategist inferred
	// - set-up-profiles: A manager inferred; R manager inferred, strategist inferred
	// - publish-content: A manager inferred; R community manager inferred
	// - run-campaigns: A manager stated; R manager stated, strategist inferred
	// - run-ads: A manager stated; R manager stated, strategist inferred
	// - manage-community: A manager inferred; R community manager stated
	// - answer-comments: A manager inferred; R community manager inferred
	// - answer-messages: A manager inferred; R community manager inferred
	// - monitor-mentions: A manager inferred; R community manager inferred
	// - track-trends: A manager stated; R manager stated, strategist inferred
	// - collect-metrics: A manager inferred; R community manager inferred
	// - prepare-reports: A manager inferred; R community manager stated
	// - analyse-results: A manager stated; R manager stated, strategist inferred
	// - decide-changes: A manager stated; R manager stated, strategist inferred
	// - lead-crisis: A manager stated; R manager stated, strategist inferred
	// - lead-department: A manager stated; R manager stated, strategist inferred
	// - liaise-departments: A manager stated; R manager stated, strategist inferred
	// - govern-use: A manager stated; R manager stated, strategist inferred
	// - raise-awareness: A manager stated; R manager stated, strategist inferred
	// - manage-budget: A manager inferred; R manager inferred, strategist inferred
	// - control-account-access: A manager inferred; R manager inferred, strategist inferred
	// # planificar-ejecutar (Plan and execute)
	// manager: strategic, stated
	// community manager: operational, stated
	// - design-strategy: A manager stated; R manager stated, strategist inferred
	// - set-objectives: A manager inferred; R manager inferred, strategist inferred
	// - define-conversion-strategy: A manager stated; R manager stated, strategist inferred
	// - plan-calendar: A manager inferred; R manager inferred, community manager inferred, strategist inferred
	// - plan-channel-actions: A manager stated; R manager stated, strategist inferred
	// - create-content: A community manager inferred; R community manager inferred, manager inferred, strategist inferred
	// - publish-content: A community manager stated; R community manager stated, manager inferred, strategist inferred
	// - manage-community: A community manager inferred; R community manager inferred, manager inferred, strategist inferred
	// # postcron (Postcron)
	// strategist: strategic, stated
	// manager: strategic, stated
	// community manager: operational, stated
	// designer: operational, inferred
	// - research-market: A manager stated; R manager stated, strategist stated
	// - design-strategy: A manager stated; R manager stated, strategist stated
	// - set-objectives: A manager inferred; R manager inferred, strategist inferred
	// - segment-audience: A manager stated; R manager stated, strategist stated
	// - choose-platforms: A manager stated; R manager stated, strategist stated
	// - define-content-strategy: A manager stated; R manager stated, strategist stated
	// - define-voice: A manager stated; R manager stated, strategist stated
	// - define-kpis: A manager stated; R manager stated, strategist stated
	// - grow-audience: A manager stated; R manager stated, strategist stated
	// - define-conversion-strategy: A manager inferred; R manager inferred, strategist inferred
	// - define-seo-strategy: A manager stated; R manager stated, strategist stated
	// - define-campaigns: A manager stated; R manager stated, strategist stated
	// - plan-ads: A manager stated; R manager stated, strategist stated
	// - create-content: A community manager stated; R community manager stated
	// - design-visuals: A community manager inferred; R designer inferred, community manager inferred
	// - curate-content: A community manager stated; R community manager stated
	// - set-up-profiles: A community manager stated; R community manager stated
	// - publish-content: A community manager stated; R community manager stated
	// - oversee-publishing: A manager stated; R manager stated, strategist stated
	// - run-campaigns: A community manager stated; R community manager stated
	// - manage-community: A community manager stated; R community manager stated
	// - answer-comments: A community manager stated; R community manager stated
	// - answer-messages: A community manager stated; R community manager stated
	// - moderate-conversation: A community manager stated; R community manager stated
	// - support-customers: A community manager stated; R community manager stated
	// - encourage-participation: A community manager inferred; R community manager inferred
	// - build-community: A community manager stated; R community manager stated
	// - represent-brand: A community manager stated; R community manager stated
	// - cultivate-advocates: A community manager stated; R community manager stated
	// - track-trends: A community manager stated; R community manager stated
	// - collect-feedback: A community manager stated; R community manager stated
	// - voice-community: A community manager stated; R community manager stated
	// - give-daily-feedback: A community manager stated; R community manager stated
	// - collect-metrics: A community manager stated; R community manager stated
	// - set-up-tracking: A manager inferred; R manager inferred, strategist inferred
	// - prepare-reports: A community manager stated; R community manager stated
	// - present-reports: A manager inferred; R manager inferred, strategist inferred
	// - analyse-results: A manager stated; R manager stated, strategist stated
	// - decide-changes: A manager stated; R manager stated, strategist stated
	// - design-crisis-plan: A manager stated; R manager stated, strategist stated
	// - liaise-departments: A manager stated; R manager stated, strategist stated
	// - work-with-client: A manager stated; R manager stated, strategist stated
	// - manage-budget: A manager stated; R manager stated, strategist stated
	// - choose-tools: A manager stated; R manager stated, strategist stated
	// - build-alliances: A manager stated; R manager stated, strategist stated
	// # smm-vs-cm (Manager or community manager)
	// manager: strategic, inferred
	// community manager: operational, stated, reports to manager
	// executive: operational, stated, reports to manager
	// - design-strategy: A manager stated; R manager stated, strategist inferred
	// - define-voice: A manager stated; R manager stated, strategist inferred
	// - grow-audience: A manager stated; R manager stated, community manager inferred, strategist inferred
	// - choose-influencers: A manager stated; R manager stated, strategist inferred
	// - write-community-guidelines: A community manager stated; R community manager stated
	// - create-content: A manager stated; R executive stated, manager stated, strategist inferred
	// - curate-content: A manager stated; R manager stated, strategist inferred
	// - publish-content: A manager stated; R executive stated, manager stated, community manager stated, strategist inferred
	// - oversee-publishing: A manager stated; R manager stated, strategist inferred
	// - answer-comments: A manager stated; R manager stated, community manager stated, strategist inferred
	// - answer-messages: A manager stated; R manager stated, community manager stated, strategist inferred
	// - moderate-conversation: A community manager stated; R community manager stated
	// - support-customers: A community manager stated; R community manager stated
	// - encourage-participation: A community manager stated; R community manager stated
	// - build-community: A community manager stated; R community manager stated
	// - manage-members: A community manager stated; R community manager stated
	// - run-community-events: A community manager stated; R community manager stated
	// - join-conversations: A community manager stated; R community manager stated
	// - represent-brand: A manager stated; R manager stated, strategist inferred
	// - cultivate-influencers: A manager stated; R manager stated, strategist inferred
	// - generate-leads: A manager stated; R manager stated, community manager inferred, strategist inferred
	// - monitor-mentions: A manager stated; R manager stated, strategist inferred
	// - interpret-sentiment: A manager stated; R manager stated, strategist inferred
	// - track-trends: A community manager stated; R community manager stated, manager stated, strategist inferred
	// - collect-feedback: A community manager stated; R community manager stated
	// - lead-department: A manager stated; R manager stated, strategist inferred
	// - build-alliances: A manager inferred; R manager inferred, strategist inferred
	// # reconciled (reconciled)
	// strategist: strategic, stated
	// manager: tactical, stated, reports to strategist
	// community manager: operational, stated, reports to manager
	// executive: operational, stated, reports to manager
	// content creator: operational, reconciled, reports to manager
	// copywriter: operational, reconciled, reports to manager
	// designer: operational, reconciled, reports to manager
	// video producer: operational, reconciled, reports to manager
	// paid social specialist: operational, reconciled, reports to manager
	// analyst: operational, reconciled, reports to manager
	// influencer marketing manager: operational, reconciled, reports to manager
	// customer care agent: operational, reconciled, reports to manager
	// moderator: operational, reconciled, reports to manager
	// account manager: tactical, reconciled, reports to manager
	// - research-market: A strategist stated; R analyst reconciled, manager stated, strategist reconciled
	// - study-audience: A manager reconciled; R analyst reconciled, manager reconciled, community manager reconciled, strategist reconciled
	// - analyse-competitors: A manager reconciled; R analyst reconciled, manager reconciled, community manager reconciled, strategist reconciled
	// - design-strategy: A strategist stated; R strategist stated, manager reconciled
	// - set-objectives: A strategist stated; R strategist stated, manager reconciled
	// - segment-audience: A strategist stated; R analyst reconciled, strategist stated, manager reconciled
	// - choose-platforms: A strategist stated; R strategist stated, manager reconciled
	// - define-content-strategy: A strategist stated; R strategist stated, manager reconciled
	// - define-voice: A manager stated; R manager stated, strategist reconciled
	// - define-kpis: A strategist stated; R analyst reconciled, strategist stated, manager reconciled
	// - grow-audience: A strategist stated; R manager stated, strategist reconciled
	// - define-conversion-strategy: A strategist stated; R strategist stated, manager reconciled
	// - define-seo-strategy: A strategist stated; R strategist stated, manager reconciled
	// - define-blog-strategy: A strategist reconciled; R manager reconciled, community manager reconciled, strategist reconciled
	// - plan-calendar: A manager reconciled; R manager reconciled, community manager reconciled, strategist reconciled
	// - plan-channel-actions: A manager reconciled; R manager reconciled, strategist reconciled
	// - define-campaigns: A strategist stated; R manager stated, strategist reconciled
	// - plan-ads: A manager stated; R paid social specialist reconciled, manager stated, strategist reconciled
	// - choose-influencers: A manager reconciled; R influencer marketing manager reconciled, manager reconciled, community manager reconciled, strategist reconciled
	// - write-community-guidelines: A manager stated; R moderator reconciled, community manager stated, manager reconciled, strategist reconciled
	// - clear-legal-terms: A manager reconciled; R manager reconciled, strategist reconciled
	// - create-content: A manager reconciled; R content creator reconciled, copywriter reconciled, community manager reconciled, executive reconciled, manager reconciled, strategist reconciled
	// - design-visuals: A manager stated; R designer reconciled, content creator reconciled, community manager stated, executive reconciled, manager reconciled, strategist reconciled
	// - produce-video: A manager reconciled; R video producer reconciled, content creator reconciled, community manager reconciled, executive reconciled, manager reconciled, strategist reconciled
	// - curate-content: A manager reconciled; R content creator reconciled, community manager reconciled, executive reconciled
	// - approve-content: A manager reconciled; R manager reconciled, strategist reconciled
	// - set-up-profiles: A manager reconciled; R community manager reconciled, manager reconciled, strategist reconciled
	// - publish-content: A manager reconciled; R content creator reconciled, community manager reconciled, executive reconciled, manager reconciled, strategist reconciled
	// - oversee-publishing: A manager stated; R manager stated, strategist reconciled
	// - run-campaigns: A manager reconciled; R community manager reconciled, executive reconciled, manager reconciled, strategist reconciled
	// - run-ads: A manager reconciled; R paid social specialist reconciled, manager reconciled, strategist reconciled
	// - manage-community: A manager stated; R community manager stated, manager reconciled, strategist reconciled
	// - answer-comments: A manager reconciled; R customer care agent reconciled, community manager reconciled, manager reconciled, strategist reconciled
	// - answer-messages: A manager reconciled; R customer care agent reconciled, community manager reconciled, manager reconciled, strategist reconciled
	// - moderate-conversation: A manager stated; R moderator reconciled, community manager stated, customer care agent reconciled, manager reconciled, strategist reconciled
	// - support-customers: A manager stated; R customer care agent reconciled, community manager stated, manager reconciled, strategist reconciled
	// - encourage-participation: A community manager stated; R moderator reconciled, community manager stated, manager reconciled, strategist reconciled
	// - build-community: A manager stated; R community manager stated, manager reconciled, strategist reconciled
	// - manage-members: A community manager stated; R moderator reconciled, community manager stated, manager reconciled, strategist reconciled
	// - run-community-events: A community manager stated; R community manager stated, manager reconciled, strategist reconciled
	// - join-conversations: A community manager stated; R community manager stated, manager reconciled, strategist reconciled
	// - represent-brand: A manager reconciled; R community manager reconciled, manager reconciled, strategist reconciled
	// - cultivate-influencers: A manager reconciled; R influencer marketing manager reconciled, community manager reconciled, manager reconciled, strategist reconciled
	// - cultivate-advocates: A community manager stated; R influencer marketing manager reconciled, community manager stated, manager reconciled, strategist reconciled
	// - generate-leads: A manager stated; R paid social specialist reconciled, manager stated, community manager reconciled, strategist reconciled
	// - monitor-mentions: A manager reconciled; R analyst reconciled, community manager reconciled, manager reconciled, strategist reconciled
	// - interpret-sentiment: A manager reconciled; R analyst reconciled, manager reconciled, community manager reconciled, strategist reconciled
	// - track-trends: A community manager reconciled; R community manager reconciled, manager reconciled, strategist reconciled
	// - collect-feedback: A community manager stated; R analyst reconciled, community manager stated, manager reconciled, strategist reconciled
	// - voice-community: A community manager stated; R community manager stated
	// - give-daily-feedback: A community manager stated; R community manager stated
	// - collect-metrics: A manager stated; R analyst reconciled, community manager stated, manager reconciled, strategist reconciled
	// - set-up-tracking: A manager stated; R analyst reconciled, paid social specialist reconciled, manager stated, strategist reconciled
	// - prepare-reports: A manager reconciled; R analyst reconciled, community manager reconciled, manager reconciled, strategist reconciled
	// - present-reports: A manager reconciled; R analyst reconciled, account manager reconciled, manager reconciled, community manager reconciled, strategist reconciled
	// - analyse-results: A strategist reconciled; R analyst reconciled, manager reconciled, strategist reconciled
	// - decide-changes: A strategist stated; R strategist stated, manager reconciled
	// - design-crisis-plan: A strategist stated; R manager stated, strategist reconciled
	// - lead-crisis: A strategist reconciled; R manager reconciled, strategist reconciled
	// - respond-in-crisis: A manager stated; R customer care agent reconciled, moderator reconciled, community manager stated, manager reconciled, strategist reconciled
	// - lead-department: A strategist stated; R manager stated, strategist reconciled
	// - liaise-departments: A manager stated; R account manager reconciled, manager stated, strategist reconciled
	// - govern-use: A strategist stated; R manager stated, strategist reconciled
	// - work-with-client: A manager stated; R account manager reconciled, manager stated, strategist reconciled
	// - raise-awareness: A strategist stated; R manager stated, strategist reconciled
	// - manage-budget: A strategist stated; R manager stated, strategist reconciled
	// - choose-tools: A manager stated; R manager stated, strategist reconciled
	// - build-alliances: A strategist stated; R manager stated, strategist reconciled
	// - control-account-access: A manager stated; R manager stated, strategist reconciled
}
