package kpi

import (
	"iter"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A Measure is the id of something that is counted, in snake_case. The zero Measure is none. A Measure that the library does not
// know is kept as it is, because a program may declare its own. Behind each constant stand its [Kind] and its [Unit].
type Measure string

// The audience and what it sees.
const (
	Followers      Measure = "followers"       // stock {follower}: who follows the accounts; one person may follow several of them
	NewFollowers   Measure = "new_followers"   // flow {follower}: follows gained, before losses
	LostFollowers  Measure = "lost_followers"  // flow {follower}: follows lost
	Reach          Measure = "reach"           // distinct {account}: accounts that saw something at least once
	Impressions    Measure = "impressions"     // flow {impression}: times that something was shown
	Views          Measure = "views"           // flow {view}: times that something was viewed, as the network counts a view
	VideoStarts    Measure = "video_starts"    // flow {view}: times that a video began to play
	CompletedViews Measure = "completed_views" // flow {view}: views that reached the end of a video
)

// Posts and what people do with them. Likes, Comments, Shares, Reposts and Saves are kinds of Interactions; which of them a
// network's total holds differs.
const (
	Posts        Measure = "posts"        // flow {post}: posts published
	Interactions Measure = "interactions" // flow {interaction}: everything done to posts, as the network or the team adds it up
	Likes        Measure = "likes"        // flow {interaction}: likes and other reactions of one tap
	Comments     Measure = "comments"     // flow {interaction}: comments below posts
	Shares       Measure = "shares"       // flow {interaction}: times that a post was sent on
	Reposts      Measure = "reposts"      // flow {interaction}: times that a post was published again by its readers
	Saves        Measure = "saves"        // flow {interaction}: times that a post was put aside for later
	Clicks       Measure = "clicks"       // flow {click}: clicks on links
)

// The way to the web site, and money.
const (
	Sessions        Measure = "sessions"         // flow {session}: visits to the web site, from everywhere
	SocialSessions  Measure = "social_sessions"  // flow {session}: visits to the web site that come from social networks
	BouncedSessions Measure = "bounced_sessions" // flow {session}: visits that ended on the page where they began
	Leads           Measure = "leads"            // flow {lead}: people who left their details or asked for an offer
	WonLeads        Measure = "won_leads"        // flow {lead}: those of them that have become customers
	Conversions     Measure = "conversions"      // flow {conversion}: visits that ended in what was wanted: a sale, a sign-up
	NewCustomers    Measure = "new_customers"    // flow {customer}: customers won
	Budget          Measure = "budget"           // money: money granted
	Spend           Measure = "spend"            // money: money spent out of the budget
	Cost            Measure = "cost"             // money: all that the work cost, wages and tools included
	Revenue         Measure = "revenue"          // money: income that is put down to the work
	GrossProfit     Measure = "gross_profit"     // money: what the income leaves once what was sold is paid for
	GoalValue       Measure = "goal_value"       // money: value put on the goals that visits from social networks reached
)

// What is said about the brand, and how it answers. A mention is of one class: positive, neutral or negative.
const (
	Mentions               Measure = "mentions"                  // flow {mention}: times that somebody named the brand
	PositiveMentions       Measure = "positive_mentions"         // flow {mention}: mentions that speak well of it
	NeutralMentions        Measure = "neutral_mentions"          // flow {mention}: mentions that take no side
	NegativeMentions       Measure = "negative_mentions"         // flow {mention}: mentions that speak ill of it
	CompetitorMentions     Measure = "competitor_mentions"       // flow {mention}: times that somebody named a competitor
	MessagesReceived       Measure = "messages_received"         // flow {message}: messages and questions that arrived
	MessagesAnswered       Measure = "messages_answered"         // flow {message}: those of them that got an answer, whenever it came
	MessagesAnsweredInTime Measure = "messages_answered_in_time" // flow {message}: those of them that got it within the time promised
	ResponseTimes          Measure = "response_times"            // distribution s: how long each of them waited for its first answer
	ResolutionTimes        Measure = "resolution_times"          // distribution s: how long each case was open
)

// The surveys among customers. Promoters, Passives and Detractors are all the answers to one question.
const (
	CSATResponses      Measure = "csat_responses"      // flow {response}: answers to how satisfied somebody is
	SatisfiedResponses Measure = "satisfied_responses" // flow {response}: those of them in the top boxes of the scale
	Promoters          Measure = "promoters"           // flow {response}: answers of 9 or 10 to how likely somebody is to recommend the brand
	Passives           Measure = "passives"            // flow {response}: answers of 7 or 8
	Detractors         Measure = "detractors"          // flow {response}: answers from 0 to 6
	EffortResponses    Measure = "effort_responses"    // flow {response}: answers to how easy something was
	EffortPoints       Measure = "effort_points"       // flow {point}: the points that they give, together
	EasyResponses      Measure = "easy_responses"      // flow {response}: those of them that found it easy
)

// The community of members.
const (
	Members                Measure = "members"                 // stock {member}: who belongs to the community
	NewMembers             Measure = "new_members"             // flow {member}: who joined
	InvitedMembers         Measure = "invited_members"         // flow {member}: those of them whom the team had invited
	LostMembers            Measure = "lost_members"            // flow {member}: members at the start of the period who left in it
	Newcomers              Measure = "newcomers"               // flow {member}: who had joined ninety days before
	ActiveNewcomers        Measure = "active_newcomers"        // flow {member}: those of them who are still active
	Visitors               Measure = "visitors"                // distinct {visitor}: who came to look without being a member
	NewVisitors            Measure = "new_visitors"            // distinct {visitor}: who did so for the first time
	ActiveMembers          Measure = "active_members"          // distinct {member}: members who did something in the period
	DAU                    Measure = "dau"                     // distinct {member}: members active on a day; over a longer period, the mean of its days
	MAU                    Measure = "mau"                     // distinct {member}: members active in a month
	Contributions          Measure = "contributions"           // flow {contribution}: threads, replies and whatever else members gave
	Contributors           Measure = "contributors"            // distinct {member}: members who gave at least one
	Lurkers                Measure = "lurkers"                 // distinct {member}: members who gave none
	OccasionalContributors Measure = "occasional_contributors" // distinct {member}: members who gave some, below a number that the team sets
	HeavyContributors      Measure = "heavy_contributors"      // distinct {member}: members who gave that number or more
	Threads                Measure = "threads"                 // flow {thread}: discussions
	Replies                Measure = "replies"                 // flow {reply}: replies and comments in discussions
	RepliedThreads         Measure = "replied_threads"         // flow {thread}: discussions that got a reply in the time that the team sets
	ThreadResponseTimes    Measure = "thread_response_times"   // distribution s: how long each discussion waited for its first reply
	ModerationActions      Measure = "moderation_actions"      // flow {action}: times that moderators hid, removed or warned
	Days                   Measure = "days"                    // flow d: the length of the period; one for all channels, never their sum
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

// A MeasureDef is a measure that a program or a design document declares for itself; [NewVocabulary] checks it. Its id hides a
// standard measure of the same name, in every standard KPI too: see [Vocabulary.Warnings].
//
// Of the unit, what matters is what may be added to it and what it is a part of. Qualified leads are leads, so their unit is {lead}: then they
// are a share of all leads, and are not added to clicks. Something that is no kind of anything else has a unit of its own, as {signup}; 1
// is for numbers that count nothing, and goes with no count.
type MeasureDef struct {
	ID   Measure        `json:"id"`
	Name socialorg.Text `json:"name,omitzero"` // also that of a unit of its own: see Vocabulary.UnitName
	Unit Unit           `json:"unit,omitzero"` // "{signup}", or that of a standard measure where the two count the same things
	Kind Kind           `json:"kind,omitzero"` // KindMoney where the unit is money, and only there

	// How values of several days, of several platforms or markets, and of several posts make one;
	// zero: as the kind has it, which the method Additivity tells. A stock may be AdditivityAverage
	// over time, its mean instead of its last value.
	Time     Additivity `json:"time,omitzero"`
	Platform Additivity `json:"platform,omitzero"`
	Post     Additivity `json:"post,omitzero"`
}
