package role

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The tests of this file read the unexported tables, for what no caller can see; the others are external.

// A lookup of the reconciled framework goes by the place of the responsibility.
func TestReconciledRowsStandInPlace(t *testing.T) {
	t.Parallel()
	var want, got []Responsibility
	for i := range responsibilities {
		want = append(want, responsibilities[i].id)
	}
	for i := range reconciled.rows {
		got = append(got, reconciled.rows[i].x)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A source's rows are in the order of the chain, each about one responsibility, and name roles that the framework knows.
func TestFrameworkRows(t *testing.T) {
	t.Parallel()
	for _, f := range frameworks {
		last := -1
		for _, r := range f.rows {
			i := slices.IndexFunc(responsibilities[:], func(e responsibility) bool { return e.id == r.x })
			if i <= last {
				t.Errorf("%s: %q is unknown or out of order", f.id, r.x)
			}
			last = i
			known := func(role Role) bool {
				return slices.ContainsFunc(f.roles, func(fr frameworkRole) bool { return fr.role == role })
			}
			if !known(r.answers) || r.basis == 0 || len(r.doers) == 0 {
				t.Errorf("%s: %q answers for %s, %s, %d doers", f.id, r.answers, r.x, r.basis, len(r.doers))
			}
			for _, d := range r.doers {
				if !known(d.role) || (d.basis == 0) != (d.refs == nil) {
					t.Errorf("%s: %q does %s, %s, %q", f.id, d.role, r.x, d.basis, d.refs)
				}
			}
			if f != &reconciled && (r.refs == nil || r.basis == BasisReconciled) {
				t.Errorf("%s: %s is %s by %q", f.id, r.x, r.basis, r.refs)
			}
			for _, ref := range r.refs {
				if !strings.HasPrefix(string(ref), f.id+"#") {
					t.Errorf("%s: %s rests on %q", f.id, r.x, ref)
				}
			}
		}
	}
}

// A superior is a role of the framework and stands no lower.
func TestFrameworkSuperiors(t *testing.T) {
	t.Parallel()
	for _, f := range frameworks {
		for i, r := range f.roles {
			if r.superior == "" {
				continue
			}
			j := slices.IndexFunc(f.roles, func(o frameworkRole) bool { return o.role == r.superior })
			if j < 0 || j >= i || f.roles[j].tier < r.tier {
				t.Errorf("%s: %s reports to %q", f.id, r.role, r.superior)
			}
		}
	}
}

// A bit is the place of its word: a word put in the middle of a table would change every condition after it.
func TestBitsAreThePlacesOfWords(t *testing.T) {
	t.Parallel()
	type bit struct {
		Word string
		Bit  uint16
	}
	tests := []struct {
		name  string
		table []word
		bits  []bit
	}{
		{"activities", activities[:], []bit{
			{string(ActivityPaid), activityPaidBit}, {string(ActivityCampaigns), activityCampaignsBit},
			{string(ActivityContests), activityContestsBit}, {string(ActivityEvents), activityEventsBit},
			{string(ActivityInfluencers), activityInfluencersBit}, {string(ActivityAlliances), activityAlliancesBit},
			{string(ActivitySEO), activitySEOBit}, {string(ActivityVideo), activityVideoBit},
			{string(ActivityCustomerCare), activityCustomerCareBit},
		}},
		{"objectives", objectives[:], []bit{
			{string(ObjectiveAwareness), objectiveAwarenessBit}, {string(ObjectiveGrowth), objectiveGrowthBit},
			{string(ObjectiveEngagement), objectiveEngagementBit}, {string(ObjectiveCommunity), objectiveCommunityBit},
			{string(ObjectiveLoyalty), objectiveLoyaltyBit}, {string(ObjectiveLeads), objectiveLeadsBit},
			{string(ObjectiveSales), objectiveSalesBit}, {string(ObjectiveTraffic), objectiveTrafficBit},
			{string(ObjectiveCare), objectiveCareBit}, {string(ObjectiveReputation), objectiveReputationBit},
		}},
		{"channel kinds", channelKinds[:], []bit{
			{string(ChannelAccount), channelAccountBit}, {string(ChannelCommunity), channelCommunityBit},
			{string(ChannelMessaging), channelMessagingBit}, {string(ChannelReviews), channelReviewsBit},
			{string(ChannelBlog), channelBlogBit}, {string(ChannelBroadcast), channelBroadcastBit},
			{string(ChannelPersonal), channelPersonalBit}, {string(ChannelAds), channelAdsBit},
		}},
		{"parties", parties[:], []bit{
			{string(PartyClient), partyClientBit}, {string(PartyOwner), partyOwnerBit}, {string(PartyBoard), partyBoardBit},
			{string(PartyManagement), partyManagementBit}, {string(PartyMarketing), partyMarketingBit}, {string(PartySales), partySalesBit},
			{string(PartyProduct), partyProductBit}, {string(PartyPR), partyPRBit}, {string(PartyLegal), partyLegalBit},
			{string(PartyCustomerCare), partyCustomerCareBit}, {string(PartyAgency), partyAgencyBit}, {string(PartyUnit), partyUnitBit},
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var want []bit
			for i, w := range tt.table {
				want = append(want, bit{w.id, 1 << i})
			}
			if diff := cmp.Diff(want, tt.bits); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// An entry without a Spanish or an English text would pass for one whose languages agree.
func TestEveryTextHasBothLanguages(t *testing.T) {
	t.Parallel()
	tables := map[string][]word{
		"activities": activities[:], "objectives": objectives[:], "channel kinds": channelKinds[:], "parties": parties[:],
		"artefacts": artefacts[:],
	}
	for name, table := range tables {
		for _, w := range table {
			if w.name.EN == "" || w.name.ES == "" || w.name.ES419 == w.name.ES {
				t.Errorf("%s: %s: %+v", name, w.id, w.name)
			}
		}
	}
	for _, r := range responsibilities {
		if r.name.EN == "" || r.name.ES == "" || r.name.ES419 == r.name.ES ||
			r.summary.EN == "" || r.summary.ES == "" || r.summary.ES419 == r.summary.ES {
			t.Errorf("%s: %+v, %+v", r.id, r.name, r.summary)
		}
	}
	for _, r := range roles {
		latin := r.open.ES419 != ""
		for _, title := range [...]struct{ en, es, es419 string }{
			{r.open.EN, r.open.ES, r.open.ES419}, {r.feminine.EN, r.feminine.ES, r.feminine.ES419},
			{r.masculine.EN, r.masculine.ES, r.masculine.ES419},
		} {
			if title.en == "" || title.es == "" || title.es419 == title.es || (title.es419 != "") != latin {
				t.Errorf("%s: %+v", r.id, title)
			}
		}
	}
}
