package kpi

import (
	"iter"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A Measure is the id of something that is counted, in snake_case. The zero Measure is none. A Measure that the library does not
// know is kept as it is, because a program may declare its own.
type Measure string

// The audience and what it sees.
const (
	Followers      Measure = "followers"       // who follows the accounts; one person may follow several of them
	NewFollowers   Measure = "new_followers"   // follows gained, before losses
	LostFollowers  Measure = "lost_followers"  // follows lost
	Reach          Measure = "reach"           // accounts that saw something at least once
	Impressions    Measure = "impressions"     // times that something was shown
	Views          Measure = "views"           // times that something was viewed, as the network counts a view
	VideoStarts    Measure = "video_starts"    // times that a video began to play
	CompletedViews Measure = "completed_views" // views that reached the end of a video
)

// Posts and what people do with them. Likes, Comments, Shares, Reposts and Saves are kinds of Interactions; which of them a
// network's total holds differs.
const (
	Posts        Measure = "posts"        // posts published
	Interactions Measure = "interactions" // everything done to posts, as the network or the team adds it up
	Likes        Measure = "likes"        // likes and other reactions of one tap
	Comments     Measure = "comments"     // comments below posts
	Shares       Measure = "shares"       // times that a post was sent on
	Reposts      Measure = "reposts"      // times that a post was published again by its readers
	Saves        Measure = "saves"        // times that a post was put aside for later
	Clicks       Measure = "clicks"       // clicks on links
)

// The way to the web site, and money.
const (
	Sessions        Measure = "sessions"         // visits to the web site, from everywhere
	SocialSessions  Measure = "social_sessions"  // visits to the web site that come from social networks
	BouncedSessions Measure = "bounced_sessions" // visits that ended on the page where they began
	Leads           Measure = "leads"            // people who left their details or asked for an offer
	WonLeads        Measure = "won_leads"        // those of them that have become customers
	Conversions     Measure = "conversions"      // visits that ended in what was wanted: a sale, a sign-up
	NewCustomers    Measure = "new_customers"    // customers won
	Budget          Measure = "budget"           // money granted
	Spend           Measure = "spend"            // money spent out of the budget
	Cost            Measure = "cost"             // all that the work cost, wages and tools included
	Revenue         Measure = "revenue"          // income that is put down to the work
	GrossProfit     Measure = "gross_profit"     // what the income leaves once what was sold is paid for
	GoalValue       Measure = "goal_value"       // value put on the goals that visits from social networks reached
)

// What is said about the brand, and how it answers. A mention is of one class: positive, neutral or negative.
const (
	Mentions               Measure = "mentions"                  // times that somebody named the brand
	PositiveMentions       Measure = "positive_mentions"         // mentions that speak well of it
	NeutralMentions        Measure = "neutral_mentions"          // mentions that take no side
	NegativeMentions       Measure = "negative_mentions"         // mentions that speak ill of it
	CompetitorMentions     Measure = "competitor_mentions"       // times that somebody named a competitor
	MessagesReceived       Measure = "messages_received"         // messages and questions that arrived
	MessagesAnswered       Measure = "messages_answered"         // those of them that got an answer, whenever it came
	MessagesAnsweredInTime Measure = "messages_answered_in_time" // those of them that got it within the time promised
	ResponseTimes          Measure = "response_times"            // how long each of them waited for its first answer
	ResolutionTimes        Measure = "resolution_times"          // how long each case was open
)

// The surveys among customers. Promoters, Passives and Detractors are all the answers to one question.
const (
	CSATResponses      Measure = "csat_responses"      // answers to how satisfied somebody is
	SatisfiedResponses Measure = "satisfied_responses" // those of them in the top boxes of the scale
	Promoters          Measure = "promoters"           // answers of 9 or 10 to how likely somebody is to recommend the brand
	Passives           Measure = "passives"            // answers of 7 or 8
	Detractors         Measure = "detractors"          // answers from 0 to 6
	EffortResponses    Measure = "effort_responses"    // answers to how easy something was
	EffortPoints       Measure = "effort_points"       // the points that they give, together
	EasyResponses      Measure = "easy_responses"      // those of them that found it easy
)

// The community of members.
const (
	Members                Measure = "members"                 // who belongs to the community
	NewMembers             Measure = "new_members"             // who joined
	InvitedMembers         Measure = "invited_members"         // those of them whom the team had invited
	LostMembers            Measure = "lost_members"            // members at the start of the period who left in it
	Newcomers              Measure = "newcomers"               // who had joined ninety days before
	ActiveNewcomers        Measure = "active_newcomers"        // those of them who are still active
	Visitors               Measure = "visitors"                // who came to look without being a member
	NewVisitors            Measure = "new_visitors"            // who did so for the first time
	ActiveMembers          Measure = "active_members"          // members who did something in the period
	DAU                    Measure = "dau"                     // members active on a day; over a longer period, the mean of its days
	MAU                    Measure = "mau"                     // members active in a month
	Contributions          Measure = "contributions"           // threads, replies and whatever else members gave
	Contributors           Measure = "contributors"            // members who gave at least one
	Lurkers                Measure = "lurkers"                 // members who gave none
	OccasionalContributors Measure = "occasional_contributors" // members who gave some, below a number that the team sets
	HeavyContributors      Measure = "heavy_contributors"      // members who gave that number or more
	Threads                Measure = "threads"                 // discussions
	Replies                Measure = "replies"                 // replies and comments in discussions
	RepliedThreads         Measure = "replied_threads"         // discussions that got a reply in the time that the team sets
	ThreadResponseTimes    Measure = "thread_response_times"   // how long each discussion waited for its first reply
	ModerationActions      Measure = "moderation_actions"      // times that moderators hid, removed or warned
	Days                   Measure = "days"                    // the length of the period; one for all channels, never their sum
)

type measureEntry struct {
	id   Measure
	name socialorg.Text
	kind Kind
	unit Unit
	time Additivity // zero: as its kind has it
	refs []socialorg.Ref
}

var measureIndex index[Measure]

func (m Measure) entry() (measureEntry, bool) {
	i, ok := measureIndex.row(m, len(measureTable), func(i int) Measure { return measureTable[i].id })
	if !ok {
		return measureEntry{}, false
	}
	return measureTable[i], true
}

// Measures yields the standard measures, in the order in which a person would list them.
func Measures() iter.Seq[Measure] {
	return func(yield func(Measure) bool) {
		for i := range measureTable {
			if !yield(measureTable[i].id) {
				return
			}
		}
	}
}

// IsStandard reports whether the library knows m.
func (m Measure) IsStandard() bool {
	_, ok := m.entry()
	return ok
}

// Name returns the name of m for a reader of tag, and m itself where it is not standard.
func (m Measure) Name(tag language.Tag) string {
	if e, ok := m.entry(); ok {
		return e.name.In(tag)
	}
	return string(m)
}

// Text returns the name of m in every language: the zero Text where m is not standard.
func (m Measure) Text() socialorg.Text {
	e, _ := m.entry()
	return e.name
}

// Kind returns how values of m come together: zero where m is not standard.
func (m Measure) Kind() Kind {
	e, _ := m.entry()
	return e.kind
}

// Unit returns what m is counted in: "" where m is not standard.
func (m Measure) Unit() Unit {
	e, _ := m.entry()
	return e.unit
}

// Refs yields what m rests on: at least one reference, and none where m is not standard.
func (m Measure) Refs() iter.Seq[socialorg.Ref] {
	return func(yield func(socialorg.Ref) bool) { m.refs(yield) }
}

// refs stands apart so that Refs is small enough to be inlined, and its iterator to stay on the caller's stack.
func (m Measure) refs(yield func(socialorg.Ref) bool) {
	e, _ := m.entry()
	each(e.refs, yield)
}

// A MeasureDef is a measure that a program or a design document declares for itself. Its id hides a standard measure of the same
// name. Nothing in it is checked here.
type MeasureDef struct {
	ID   Measure        `json:"id"`
	Name socialorg.Text `json:"name,omitzero"`
	Unit Unit           `json:"unit,omitzero"`
	Kind Kind           `json:"kind,omitzero"`

	// How values of several days, of several platforms or markets, and of several posts make one; zero: as the kind has it, which
	// [MeasureDef.Additivity] tells. A stock may be AdditivityAverage over time, its mean instead of its last value.
	Time     Additivity `json:"time,omitzero"`
	Platform Additivity `json:"platform,omitzero"`
	Post     Additivity `json:"post,omitzero"`
}
