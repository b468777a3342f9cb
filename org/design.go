package org

import (
	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
)

// A Design is an organisation as data: a literal, or the document that [Decode] reads. Only Positions are needed.
//
// A nil slice or map, and a nil pointer, is what the design does not say; an empty slice says that there is none. Both survive a
// round trip. A Design holds no type that go-cmp needs options for.
type Design struct {
	Schema     string                 `json:"$schema,omitzero"` // for editors; never read
	Version    int                    `json:"version,omitzero"` // of the document format: 1, or 0 where it is not said
	Name       string                 `json:"name,omitzero"`
	Framework  string                 `json:"framework,omitzero"` // id of a role.Framework; "" is reconciled
	Brands     []Brand                `json:"brands,omitzero"`
	Objectives []Objective            `json:"objectives,omitzero"`
	Activities map[role.Activity]bool `json:"activities,omitzero"` // false says no; an activity that is not named is undeclared
	Outside    []Outside              `json:"outside,omitzero"`
	Approvals  []Approval             `json:"approvals,omitzero"`
	Effort     []Effort               `json:"effort,omitzero"`
	Channels   []Channel              `json:"channels,omitzero"`
	Roles      []RoleDef              `json:"roles,omitzero"`
	People     []Person               `json:"people,omitzero"`
	Positions  []Position             `json:"positions,omitzero"`
	Liaisons   []Liaison              `json:"liaisons,omitzero"`
	Measures   []kpi.MeasureDef       `json:"measures,omitzero"`
	KPIs       []KPI                  `json:"kpis,omitzero"`
	Suppress   []Suppression          `json:"suppress,omitzero"`
}

// A Brand is one of several brands that the department serves; without brands there is one.
type Brand struct {
	ID        string `json:"id"`
	Name      string `json:"name,omitzero"`
	Client    string `json:"client,omitzero"` // id of an outside party
	Regulated bool   `json:"regulated,omitzero"`
}

// An Objective is a goal of the department, or of one brand.
type Objective struct {
	Kind  role.Objective `json:"kind"`
	Text  string         `json:"text,omitzero"`
	Brand string         `json:"brand,omitzero"`
}

// Outside is a party that the department works with. It may be a superior, an end of a liaison or an approver, and covers nothing,
// unless a channel's HeldBy names it. Whoever decides the strategy or does any of the work is a [Position], the head of marketing too.
//
// An agency is written in one of three ways: as an Outside alone, which does none of the work; as an Outside that is the HeldBy of a
// [Channel], which does all the work there and none elsewhere; or as a Position that is External, with the roles or duties of its part,
// which is the way for all else, such as ads on the brands' own accounts; it has Holders like any other, or it is vacant.
type Outside struct {
	ID    string     `json:"id"`
	Kind  role.Party `json:"kind"`
	Title string     `json:"title,omitzero"`
}

// An Approval says that content waits for somebody's consent.
type Approval struct {
	By          string   `json:"by"` // id of a position or an outside party
	Brand       string   `json:"brand,omitzero"`
	Deputy      string   `json:"deputy,omitzero"`
	WithinHours *float64 `json:"withinHours,omitzero"`
}

// An Effort replaces the default handling time of a responsibility, everywhere or on one channel.
type Effort struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Channel        string              `json:"channel,omitzero"`
	Minutes        *float64            `json:"minutes,omitzero"`
}

// A Status says whether a channel is in use. The zero Status is read as active.
type Status string

// The statuses of a channel.
const (
	StatusActive  Status = "active"
	StatusPlanned Status = "planned"
	StatusDormant Status = "dormant"
)

// A Voice says as whom an account speaks. The zero Voice is not said.
type Voice string

// The voices of an account.
const (
	VoiceBrand  Voice = "brand"
	VoicePerson Voice = "person"
	VoiceBoth   Voice = "both"
)

// A Channel is an account, a group, a blog or whatever else the department publishes on or answers from.
//
// Of the volumes, those of a week are what the team makes: posts that it makes for the channel, posts made elsewhere that are adapted to it, which
// come on top, and videos that it shoots and edits, which go out with posts that are counted already. Each post made for the channel takes visuals too: where
// the video is the whole post, as on TikTok, an [Effort] of 0 minutes for [role.DesignVisuals] on the channel leaves them out. Those of a day are what
// comes in, on seven days a week; comments count where the kind of channel has them, and a chat has none.
type Channel struct {
	ID                  string           `json:"id"`
	Kind                role.ChannelKind `json:"kind,omitzero"`   // "" is account
	Status              Status           `json:"status,omitzero"` // "" is active
	Platform            string           `json:"platform,omitzero"`
	Brand               string           `json:"brand,omitzero"` // "" is of no brand in particular: positions of every brand work on it
	Market              string           `json:"market,omitzero"`
	Language            string           `json:"language,omitzero"`
	Voice               Voice            `json:"voice,omitzero"`
	HeldBy              string           `json:"heldBy,omitzero"` // id of the outside party that does all the work there: see Outside
	PostsPerWeek        *float64         `json:"postsPerWeek,omitzero"`
	ReusedPostsPerWeek  *float64         `json:"reusedPostsPerWeek,omitzero"` // beside PostsPerWeek
	VideosPerWeek       *float64         `json:"videosPerWeek,omitzero"`      // shot and edited; what goes out with them counts as posts
	CommentsPerDay      *float64         `json:"commentsPerDay,omitzero"`
	MessagesPerDay      *float64         `json:"messagesPerDay,omitzero"`
	MentionsPerDay      *float64         `json:"mentionsPerDay,omitzero"`
	CasesPerDay         *float64         `json:"casesPerDay,omitzero"`
	AnswerWithinMinutes *float64         `json:"answerWithinMinutes,omitzero"` // beyond Limits.LiveMinutes it is not checked
	Hours               []Hours          `json:"hours,omitzero"`               // promised service hours
}

// DeclaresVolume reports whether c says how much there is to do there: any of the fields from PostsPerWeek to CasesPerDay, be it 0.
func (c Channel) DeclaresVolume() bool {
	return c.PostsPerWeek != nil || c.ReusedPostsPerWeek != nil || c.VideosPerWeek != nil || c.CommentsPerDay != nil ||
		c.MessagesPerDay != nil || c.MentionsPerDay != nil || c.CasesPerDay != nil
}

// Hours is a span of time on some days of the week. It may pass midnight; all day is 00:00 to 24:00.
type Hours struct {
	TimeZone string `json:"timeZone,omitzero"` // IANA name
	Days     string `json:"days"`              // "mon-fri", "sat", "mon,wed,fri" or "daily"
	From     string `json:"from"`              // "09:00"
	To       string `json:"to"`
}

// A RoleDef is a role of the design's own. It hides a standard role of the same id.
type RoleDef struct {
	ID               role.Role             `json:"id"`
	Name             socialorg.Text        `json:"name,omitzero"`
	Responsibilities []role.Responsibility `json:"responsibilities,omitzero"`
}

// A Person is somebody who holds positions: an opaque id and, if wanted, a name.
type Person struct {
	ID   string `json:"id"`
	Name string `json:"name,omitzero"`
}

// A Position is a place in the organisation, filled or vacant. Its responsibilities are those that the framework gives its roles,
// plus its duties, minus Without.
type Position struct {
	ID           string                `json:"id"`
	Title        string                `json:"title,omitzero"`
	Roles        []role.Role           `json:"roles,omitzero"`
	ReportsTo    string                `json:"reportsTo,omitzero"` // a position or an outside party; "" has no superior
	DottedTo     []string              `json:"dottedTo,omitzero"`
	Holders      []Holder              `json:"holders,omitzero"` // none: the position is vacant
	Seats        int                   `json:"seats,omitzero"`   // beyond the holders they are vacancies
	OpenSince    string                `json:"openSince,omitzero"`
	HoursPerWeek *float64              `json:"hoursPerWeek,omitzero"` // of full time, of which a holder has a share
	Hours        []Hours               `json:"hours,omitzero"`        // working hours
	Brands       []string              `json:"brands,omitzero"`       // where its work counts; nil: all, empty: none of them
	Channels     []string              `json:"channels,omitzero"`     // the same; they do not limit what it does for a brand as a whole
	Languages    []string              `json:"languages,omitzero"`
	External     bool                  `json:"external,omitzero"` // a freelance or an agency holds it: see Outside
	Backup       string                `json:"backup,omitzero"`   // id of the position that stands in, another one, or of an outside party
	Duties       []Duty                `json:"duties,omitzero"`
	Without      []role.Responsibility `json:"without,omitzero"`
	OtherDuties  []OtherDuty           `json:"otherDuties,omitzero"`

	// Away are the people whom PersonAway took out of the position for a while, so that findings do not call it vacant.
	// It is no part of the document: Encode leaves it out.
	Away []string `json:"-"`
}

// A Holder is a person in a position, or a team of unnamed people.
type Holder struct {
	ID    string   `json:"id"`
	Share *float64 `json:"share,omitzero"` // of full time, 0 to 1; nil is 1
	Count int      `json:"count,omitzero"` // of people; 0 is 1
}

// A Duty gives a position a part in a responsibility, on some brands or channels or on all.
type Duty struct {
	Responsibility role.Responsibility `json:"responsibility"`
	Part           role.Part           `json:"part,omitzero"` // zero is responsible
	Brands         []string            `json:"brands,omitzero"`
	Channels       []string            `json:"channels,omitzero"`
}

// An OtherDuty is work outside social media. Its hours, of everybody in the position together, are taken off the time there is, and
// [DutyOutsideDomain] speaks of it. The Share of a [Holder] can leave that time out instead, with no finding; both together leave it out twice.
type OtherDuty struct {
	Text         string   `json:"text"`
	HoursPerWeek *float64 `json:"hoursPerWeek,omitzero"`
}

// A Liaison is a standing contact between two or more positions or outside parties that no line joins.
type Liaison struct {
	Between []string        `json:"between,omitzero"`
	For     []role.Artefact `json:"for,omitzero"`
	Cadence role.Cadence    `json:"cadence,omitzero"`
}

// A KPI is an entry of the design's scorecard: a standard KPI by its id, or one of the design's own with a formula.
type KPI struct {
	ID        kpi.ID         `json:"id"`
	Name      socialorg.Text `json:"name,omitzero"`
	Formula   string         `json:"formula,omitzero"`
	Form      kpi.Form       `json:"form,omitzero"`  // what the formula is meant to work out: a share is from 0 to 1
	Style     kpi.Style      `json:"style,omitzero"` // how values are shown; zero: as the unit has it
	Direction kpi.Direction  `json:"direction,omitzero"`
	Period    kpi.Period     `json:"period,omitzero"`
	Owner     string         `json:"owner,omitzero"`    // the position that answers for it
	Reporter  string         `json:"reporter,omitzero"` // the position that collects it
	Target    kpi.Target     `json:"target,omitzero"`
}

// A Suppression accepts a finding for a reason, which the report shows.
type Suppression struct {
	Code    Code   `json:"code"`
	Subject string `json:"subject,omitzero"` // id; "" is any
	Reason  string `json:"reason"`
}

// A Scope is the department (zero), a brand or a channel: where a responsibility is asked for. It is never both: a channel knows its brand in
// the design, and a Scope with Brand and Channel set is that of nothing. In a design of fewer than two brands the department stands for the
// brand.
type Scope struct {
	Brand   string `json:"brand,omitzero"`
	Channel string `json:"channel,omitzero"`
}

// vacant reports whether nobody holds p.
func (p *Position) vacant() bool { return len(p.Holders) == 0 }

// positionAt returns where the first position with an id stands, -1 where there is none.
func (d *Design) positionAt(id string) int {
	for i := range d.Positions {
		if d.Positions[i].ID == id {
			return i
		}
	}
	return -1
}

// filled counts the people in p.
func (p *Position) filled() int {
	n := 0
	for i := range p.Holders {
		n += max(1, p.Holders[i].Count)
	}
	return n
}

// open counts the vacant seats of p. No holders at all is one vacancy at least.
func (p *Position) open() int {
	return max(p.Seats, 1) - min(p.filled(), max(p.Seats, 1))
}
