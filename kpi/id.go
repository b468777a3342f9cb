package kpi

import (
	"iter"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// An ID names a KPI for good, in snake_case. The zero ID is none. An ID that the library does not know is kept as it is, because
// a program may declare its own.
type ID string

// Audience and exposure: GroupAudience.
const (
	FollowersKPI       ID = "followers"            // the measure Followers, watched as it is
	NetGrowth          ID = "net_growth"           // followers at the end of the period less those at its start
	FollowerGrowthRate ID = "follower_growth_rate" // net growth for each follower at the start
	ReachKPI           ID = "reach"                // the measure Reach, watched as it is
	ImpressionsKPI     ID = "impressions"          // the measure Impressions, watched as it is
	ViewsKPI           ID = "views"                // the measure Views, watched as it is
	Frequency          ID = "frequency"            // impressions for each account reached
	ReachRate          ID = "reach_rate"           // accounts reached for each follower
	PostsKPI           ID = "posts"                // the measure Posts, watched as it is
	PostingFrequency   ID = "posting_frequency"    // posts for each day
)

// Engagement: GroupEngagement. Each rate names its base, because they give different numbers: there is no rate without one.
const (
	InteractionsKPI      ID = "interactions"           // the measure Interactions, watched as it is
	InteractionsPerPost  ID = "interactions_per_post"  // interactions for each post published
	ERReach              ID = "er_reach"               // interactions for each account reached
	ERImpressions        ID = "er_impressions"         // interactions for each impression
	ERFollowers          ID = "er_followers"           // interactions with a post for each follower
	ERViews              ID = "er_views"               // interactions for each view
	ERDaily              ID = "er_daily"               // a day's interactions for each follower
	ERWeighted           ID = "er_weighted"            // interactions weighted by their effort, for each account reached
	AmplificationPerPost ID = "amplification_per_post" // shares for each post published
	AmplificationRate    ID = "amplification_rate"     // shares for each follower
	ConversationPerPost  ID = "conversation_per_post"  // comments for each post published
	ConversationRate     ID = "conversation_rate"      // comments for each follower
	ApplausePerPost      ID = "applause_per_post"      // likes for each post published
	ApplauseRate         ID = "applause_rate"          // likes for each follower
	ViralityRate         ID = "virality_rate"          // shares for each impression
	SaveRate             ID = "save_rate"              // saves for each account reached
	ClicksKPI            ID = "clicks"                 // the measure Clicks, watched as it is
	CTR                  ID = "ctr"                    // clicks for each impression
)

// Traffic, leads and conversion: GroupTraffic.
const (
	SocialSessionsKPI  ID = "social_sessions"      // the measure SocialSessions, watched as it is
	SocialTrafficShare ID = "social_traffic_share" // the share of web site visits that come from social networks
	BounceRate         ID = "bounce_rate"          // the share of visits that go no further than the page where they began
	LeadsKPI           ID = "leads"                // the measure Leads, watched as it is
	ConversionRate     ID = "conversion_rate"      // conversions for each visit
	LeadToCustomer     ID = "lead_to_customer"     // the share of leads that become customers
	EconomicValue      ID = "economic_value"       // the value of goals for each visit from social networks
)

// What is paid, and what comes back: GroupPaid.
const (
	CPC                ID = "cpc"                   // money spent for each click
	CPM                ID = "cpm"                   // money spent for each thousand impressions
	CostPer1000Reached ID = "cost_per_1000_reached" // money spent for each thousand accounts reached
	CPL                ID = "cpl"                   // money spent for each lead
	CPA                ID = "cpa"                   // money spent for each conversion
	CAC                ID = "cac"                   // all that the work cost, for each new customer
	CPE                ID = "cpe"                   // money spent for each interaction
	CPV                ID = "cpv"                   // money spent for each view
	CPCV               ID = "cpcv"                  // money spent for each view to the end
	VCR                ID = "vcr"                   // the share of started videos that are seen to the end
	VTR                ID = "vtr"                   // views for each impression
	BudgetUse          ID = "budget_use"            // the share of the budget that is spent
	ROAS               ID = "roas"                  // income for each unit of money spent on ads
	ROI                ID = "roi"                   // what came back beyond the cost, for each unit of it
	BreakevenROAS      ID = "breakeven_roas"        // the return on ad spend at which nothing is lost or gained
)

// Reputation and answers: GroupReputation.
const (
	MentionsKPI          ID = "mentions"               // the measure Mentions, watched as it is
	SOV                  ID = "sov"                    // the share of mentions that are the brand's, its competitors included
	NetSentiment         ID = "net_sentiment"          // positive less negative mentions, for each mention, neutral ones included
	PositiveShare        ID = "positive_share"         // the share of mentions that are positive
	PositiveOpinionShare ID = "positive_opinion_share" // the share of mentions that take a side which are positive
	ResponseRate         ID = "response_rate"          // the share of messages that got an answer
	FirstResponseTime    ID = "first_response_time"    // the median wait for the first answer
	SLARate              ID = "sla_rate"               // the share of messages that got an answer within the time promised
	ResolutionTime       ID = "resolution_time"        // the median time until a case is closed
	CSAT                 ID = "csat"                   // the share of answers to a survey that are satisfied
	NPS                  ID = "nps"                    // promoters less detractors, for each answer
	CES                  ID = "ces"                    // points of ease for each answer
	CESTopBox            ID = "ces_top_box"            // the share of answers that found it easy
)

// The community of members: GroupCommunity.
const (
	MembersKPI                 ID = "members"                      // the measure Members, watched as it is
	NewMembersKPI              ID = "new_members"                  // the measure NewMembers, watched as it is
	MemberGrowthRate           ID = "member_growth_rate"           // the growth of the community for each member at the start
	OrganicGrowthShare         ID = "organic_growth_share"         // the share of new members whom nobody had invited
	VisitorsKPI                ID = "visitors"                     // the measure Visitors, watched as it is
	VisitorToMember            ID = "visitor_to_member"            // new members for each new visitor
	ActiveMembersKPI           ID = "active_members"               // the measure ActiveMembers, watched as it is
	ActiveMemberRate           ID = "active_member_rate"           // the share of members who are active
	DAUMAU                     ID = "dau_mau"                      // members of a mean day for each member of the month: how often they return
	ContributionsKPI           ID = "contributions"                // the measure Contributions, watched as it is
	ContributionsPerActive     ID = "contributions_per_active"     // contributions for each active member
	ContributorRate            ID = "contributor_rate"             // the share of members who contribute
	LurkerShare                ID = "lurker_share"                 // the share of members who only read: the 90 of the 90-9-1 rule
	OccasionalContributorShare ID = "occasional_contributor_share" // the share of members who contribute now and then: the 9 of the 90-9-1 rule
	HeavyContributorShare      ID = "heavy_contributor_share"      // the share of members who contribute often: the 1 of the 90-9-1 rule
	RepliesPerThread           ID = "replies_per_thread"           // replies for each discussion
	ReplyFrequency             ID = "reply_frequency"              // replies for each discussion and day
	ThreadReplyRate            ID = "thread_reply_rate"            // the share of discussions that got a reply
	CommunityResponseTime      ID = "community_response_time"      // the median wait of a discussion for its first reply
	Churn                      ID = "churn"                        // the share of the members at the start who left
	Retention                  ID = "retention"                    // the share of the members at the start who are still there
	NewcomerToRegular          ID = "newcomer_to_regular"          // the share of newcomers who are still active after ninety days
	ModerationRate             ID = "moderation_rate"              // actions of moderators for each thousand contributions
)

type idEntry struct {
	id        ID
	name      socialorg.Text
	note      socialorg.Text
	group     Group
	form      Form
	direction Direction
	period    Period
	refs      []socialorg.Ref
}

var idIndex index[ID]

func (id ID) entry() (idEntry, bool) {
	i, ok := idIndex.row(id, len(idTable), func(i int) ID { return idTable[i].id })
	if !ok {
		return idEntry{}, false
	}
	return idTable[i], true
}

// IDs yields the standard KPIs, in the order in which a person would list them.
func IDs() iter.Seq[ID] {
	return func(yield func(ID) bool) {
		for i := range idTable {
			if !yield(idTable[i].id) {
				return
			}
		}
	}
}

// IsStandard reports whether the library knows id.
func (id ID) IsStandard() bool {
	_, ok := id.entry()
	return ok
}

// Name returns the name of the KPI for a reader of tag, and id itself where it is not standard.
func (id ID) Name(tag language.Tag) string {
	if e, ok := id.entry(); ok {
		return e.name.In(tag)
	}
	return string(id)
}

// Text returns the name of the KPI in every language: the zero Text where id is not standard.
func (id ID) Text() socialorg.Text {
	e, _ := id.entry()
	return e.name
}

// Note returns one sentence for a reader of tag that says what is counted and what it is divided by, and what a team must declare
// beside a figure so that two of them can be compared: "" where id is not standard.
func (id ID) Note(tag language.Tag) string {
	e, _ := id.entry()
	return e.note.In(tag)
}

// Group returns the group of the catalogue that the KPI belongs to: zero where id is not standard.
func (id ID) Group() Group {
	e, _ := id.entry()
	return e.group
}

// Form returns the form that the KPI's formula is declared to have, as FormShare for one whose values are from 0 to 1: zero where
// none is declared and where id is not standard. [Vocabulary.Inspect] tells the form of every formula.
func (id ID) Form() Form {
	e, _ := id.entry()
	return e.form
}

// Direction returns which values are good: zero where id is not standard.
func (id ID) Direction() Direction {
	e, _ := id.entry()
	return e.direction
}

// Period returns what one value usually covers, the finest where several are usual: zero where id is not standard.
func (id ID) Period() Period {
	e, _ := id.entry()
	return e.period
}

// Refs yields what the KPI rests on: at least one reference, and none where id is not standard.
func (id ID) Refs() iter.Seq[socialorg.Ref] {
	return func(yield func(socialorg.Ref) bool) { id.refs(yield) }
}

// refs stands apart so that Refs is small enough to be inlined, and its iterator to stay on the caller's stack.
func (id ID) refs(yield func(socialorg.Ref) bool) {
	e, _ := id.entry()
	each(e.refs, yield)
}
