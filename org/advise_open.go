package org

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/role"
)

// A QuestionCode names, for good, what a situation does not say: mostly the field that would.
type QuestionCode string

// The codes of questions, in the order in which they change most.
const (
	QuestionObjectives QuestionCode = "objectives"
	QuestionPeople     QuestionCode = "people"
	QuestionSetting    QuestionCode = "setting"
	QuestionMarketing  QuestionCode = "marketing"
	QuestionBrands     QuestionCode = "brands" // of an agency
	QuestionChannels   QuestionCode = "channels"
	QuestionVolumes    QuestionCode = "volumes" // Volumes: those that are not said, on some of Channels
	QuestionActivities QuestionCode = "activities"
	QuestionApproval   QuestionCode = "approval"
	QuestionMonths     QuestionCode = "months"
	QuestionLanguages  QuestionCode = "languages"
)

// A Question is something that a [Situation] does not say and that would change the advice.
type Question struct {
	Code       QuestionCode    `json:"code"`
	Refs       []socialorg.Ref `json:"refs"`
	Channels   []string        `json:"channels,omitzero"`
	Volumes    []string        `json:"volumes,omitzero"` // fields of Channel: "postsPerWeek", "commentsPerDay", "messagesPerDay", "casesPerDay"
	Activities []role.Activity `json:"activities,omitzero"`
}

// open lists what is not said. known says that all hours could be counted.
func (s *Situation) open(known bool) (all []Question) {
	ask := func(missing bool, code QuestionCode, refs ...socialorg.Ref) {
		if missing {
			all = append(all, Question{Code: code, Refs: refs})
		}
	}
	ask(len(s.Objectives) == 0, QuestionObjectives, "planificar-ejecutar#04")
	ask(s.People <= 0, QuestionPeople, "ceupe#tier-05", "planificar-ejecutar#03")
	ask(s.Setting == 0, QuestionSetting, "postcron#smm-14", "postcron#intro-01")
	ask(s.Marketing == 0 && s.Setting != SettingAgency, QuestionMarketing, "planificar-ejecutar#05", "planificar-ejecutar#06")
	ask(len(s.Brands) == 0 && s.Setting == SettingAgency, QuestionBrands, socialorg.Practice)
	ask(len(s.Channels) == 0, QuestionChannels, "postcron#end-01")
	if silent, volumes := s.silent(); silent != nil && !known {
		all = append(all, Question{Code: QuestionVolumes, Channels: silent, Volumes: volumes, Refs: []socialorg.Ref{socialorg.Practice}})
	}
	if unsaid := s.undecided(); len(unsaid) > 0 {
		all = append(all, Question{Code: QuestionActivities, Activities: unsaid, Refs: []socialorg.Ref{"postcron#smm-05", "perfil-smm#smm-10"}})
	}
	ask(s.Approval == 0, QuestionApproval, "planificar-ejecutar#07", "planificar-ejecutar#08")
	ask(s.Months <= 0, QuestionMonths, "planificar-ejecutar#07")
	ask(len(s.Languages) == 0, QuestionLanguages, socialorg.Practice)
	return all
}

// silent returns the channels in use whose work cannot be counted, and the fields that some of them lack for it.
func (s *Situation) silent() (ids, volumes []string) {
	used := func(c *Channel) bool { return c.Status == "" || c.Status == StatusActive }
	cases := map[string]bool{} // the brands of which some channel says how many it has
	for i := range s.Channels {
		if c := &s.Channels[i]; used(c) && positive(c.CasesPerDay) {
			cases[c.Brand] = true
		}
	}
	fields := [...]string{"postsPerWeek", "commentsPerDay", "messagesPerDay", "casesPerDay"}
	var lacking [len(fields)]bool
	for i := range s.Channels {
		c := &s.Channels[i]
		if !used(c) {
			continue
		}
		p := place{channel: c, kind: c.Kind}
		if p.kind == "" {
			p.kind = role.ChannelAccount
		}
		for k, lacks := range [len(fields)]bool{
			p.kind.Publishes() && c.PostsPerWeek == nil,
			p.kind.TakesReplies() && p.kind != role.ChannelMessaging && c.CommentsPerDay == nil,
			asks(p.kind, role.AnswerMessages, &p) && c.MessagesPerDay == nil,
			p.takesReplies() && s.Activities[role.ActivityCustomerCare] && c.CasesPerDay == nil && !cases[c.Brand],
		} {
			if lacks {
				ids, lacking[k] = addOnce(ids, c.ID, len(s.Channels)), true
			}
		}
	}
	for k, field := range fields {
		if lacking[k] {
			volumes = append(volumes, field)
		}
	}
	return ids, volumes
}

// undecided returns the activities that are neither done nor not done.
func (s *Situation) undecided() []role.Activity {
	return slices.DeleteFunc(slices.Collect(role.Activities()), func(a role.Activity) bool { _, said := s.Activities[a]; return said })
}
