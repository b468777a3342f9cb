package kpi

import (
	"iter"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// An ID names a KPI for good, in snake_case. The zero ID is none. An ID that the library does not know is kept as it is, because
// a program may declare its own.
type ID string

// Audience and exposure.
const (
	FollowersKPI       ID = "followers"            // the measure Followers, watched as it is
	NetGrowth          ID = "net_growth"           // followers at the end of the period less those at its start
	FollowerGrowthRate ID = "follower_growth_rate" // net growth for each follower at the start
	ReachKPI           ID = "reach"                // the measure Reach, watched as it is
)

// Engagement. Each rate names its base, because they give different numbers: there is no rate without one.
const (
	InteractionsKPI     ID = "interactions"          // the measure Interactions, watched as it is
	InteractionsPerPost ID = "interactions_per_post" // interactions for each post published
	ERReach             ID = "er_reach"              // interactions for each account reached
	ERImpressions       ID = "er_impressions"        // interactions for each impression
	ERFollowers         ID = "er_followers"          // interactions with a post for each follower
	ERViews             ID = "er_views"              // interactions for each view
	ERDaily             ID = "er_daily"              // a day's interactions for each follower
	ClicksKPI           ID = "clicks"                // the measure Clicks, watched as it is
)

// Traffic, leads and return.
const (
	SocialSessionsKPI  ID = "social_sessions"      // the measure SocialSessions, watched as it is
	SocialTrafficShare ID = "social_traffic_share" // the share of web site visits that come from social networks
	LeadsKPI           ID = "leads"                // the measure Leads, watched as it is
	CPL                ID = "cpl"                  // money spent for each lead
	ConversionRate     ID = "conversion_rate"      // conversions for each visit
	BudgetUse          ID = "budget_use"           // the share of the budget that is spent
	ROI                ID = "roi"                  // what came back beyond the cost, for each unit of it
)

// Reputation and answers.
const (
	MentionsKPI       ID = "mentions"            // the measure Mentions, watched as it is
	NetSentiment      ID = "net_sentiment"       // positive less negative mentions, for each mention, neutral ones included
	PositiveShare     ID = "positive_share"      // the share of mentions that are positive
	ResponseRate      ID = "response_rate"       // the share of messages that got an answer
	FirstResponseTime ID = "first_response_time" // the median wait for the first answer
)

// The community of members.
const (
	NewMembersKPI          ID = "new_members"              // the measure NewMembers, watched as it is
	MemberGrowthRate       ID = "member_growth_rate"       // the growth of the community for each member at the start
	VisitorsKPI            ID = "visitors"                 // the measure Visitors, watched as it is
	VisitorToMember        ID = "visitor_to_member"        // new members for each new visitor
	ActiveMembersKPI       ID = "active_members"           // the measure ActiveMembers, watched as it is
	ActiveMemberRate       ID = "active_member_rate"       // the share of members who are active
	DAUMAU                 ID = "dau_mau"                  // members of a mean day for each member of the month: how often they return
	ContributionsKPI       ID = "contributions"            // the measure Contributions, watched as it is
	ContributionsPerActive ID = "contributions_per_active" // contributions for each active member
	ContributorRate        ID = "contributor_rate"         // the share of members who contribute
	RepliesPerThread       ID = "replies_per_thread"       // replies for each discussion
	ReplyFrequency         ID = "reply_frequency"          // replies for each discussion and day
)

type idEntry struct {
	id        ID
	name      socialorg.Text
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
