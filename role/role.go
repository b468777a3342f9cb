package role

import (
	"iter"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A Role is a set of responsibilities that the field gives one name, by its permanent kebab-case id. What belongs to it is a
// [Framework]'s to say. A design may declare roles of its own, so an unknown id is no error here.
type Role string

// The roles that the sources tell apart.
const (
	Strategist       Role = "social-media-strategist"
	Manager          Role = "social-media-manager"
	CommunityManager Role = "community-manager"
	Executive        Role = "social-media-executive" // a junior content role, whatever the word suggests
)

// The specialists that teams add to them.
const (
	ContentCreator       Role = "content-creator"
	Copywriter           Role = "copywriter"
	Designer             Role = "designer"
	VideoProducer        Role = "video-producer"
	PaidSocialSpecialist Role = "paid-social-specialist"
	SocialAnalyst        Role = "social-analyst"
	InfluencerLead       Role = "influencer-lead"
	CustomerCareAgent    Role = "customer-care-agent"
	Moderator            Role = "moderator"
	AccountManager       Role = "account-manager"
)

type roleEntry struct {
	id                        Role
	open, feminine, masculine socialorg.Text    // the usual title
	long                      [3]socialorg.Text // in the order of the forms; zero where there is but one title
	refs                      []socialorg.Ref
}

func (r Role) lookup() (*roleEntry, bool) {
	for i := range roles {
		if roles[i].id == r {
			return &roles[i], true
		}
	}
	return nil, false
}

// Roles yields the standard roles, those of the sources first.
func Roles() iter.Seq[Role] {
	return func(yield func(Role) bool) {
		for i := range roles {
			if !yield(roles[i].id) {
				return
			}
		}
	}
}

// IsStandard reports whether r is one of [Roles].
func (r Role) IsStandard() bool { _, ok := r.lookup(); return ok }

// Name returns the title of r in its open form, and an unknown role as it is.
func (r Role) Name(tag language.Tag) string { return r.Title(FormOpen, tag) }

// Title returns the usual title of r in lower case, as job names are written inside a sentence: for a person who is known in her or his
// form, for a vacancy in the open form. Capitalise it yourself in a heading. The zero Form is the open one; an unknown role answers with
// its id.
func (r Role) Title(form Form, tag language.Tag) string {
	e, ok := r.lookup()
	if !ok {
		return string(r)
	}
	switch form {
	case FormFeminine:
		return e.feminine.In(tag)
	case FormMasculine:
		return e.masculine.In(tag)
	default:
		return e.open.In(tag)
	}
}

// LongTitle returns the title of r in full, as Spanish has it where the usual one is English: "gestora de comunidades" for a community
// manager. Where there is but one title it is that; forms are as in [Role.Title].
func (r Role) LongTitle(form Form, tag language.Tag) string {
	e, ok := r.lookup()
	if !ok || e.long[0].IsZero() {
		return r.Title(form, tag)
	}
	return e.long[max(form, FormOpen)-FormOpen].In(tag)
}

// Refs yields what the role rests on.
func (r Role) Refs() iter.Seq[socialorg.Ref] {
	e, ok := r.lookup()
	if !ok {
		return values[socialorg.Ref](nil)
	}
	return values(e.refs)
}
