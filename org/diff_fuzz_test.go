package org_test

import (
	"testing"
	"unicode/utf8"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// FuzzDiff compares designs with what no document can hold: values out of range, words and ids of any bytes.
func FuzzDiff(f *testing.F) {
	f.Add(uint64(1), "cm", "x", 1.5, 3, uint8(2))
	f.Add(uint64(2), "\xff\xfe", "a+b\n", -1.0, -3, uint8(200))
	f.Add(uint64(3), "", "[", 0.0, 0, uint8(0))
	f.Fuzz(func(t *testing.T, seed uint64, id, word string, number float64, count int, part uint8) {
		before := furnished(seed)
		after := edited(before, sample.Rand(seed))
		p := &after.Positions[0]
		p.ID, p.Seats, p.HoursPerWeek, p.Title = id, count, &number, word
		p.Roles = append(p.Roles, role.Role(word))
		p.Holders = append(p.Holders, org.Holder{ID: word, Share: &number, Count: count})
		p.Duties = append(p.Duties, org.Duty{Responsibility: role.Responsibility(word), Part: role.Part(part), Channels: []string{word}})
		after.Channels = append(after.Channels, org.Channel{ID: word, Kind: role.ChannelKind(id), CommentsPerDay: &number}, org.Channel{ID: word, Voice: org.Voice(id)})
		after.Liaisons = append(after.Liaisons, org.Liaison{Between: []string{id, word, word}, Cadence: role.Cadence(part)}, org.Liaison{})
		after.Suppress = []org.Suppression{{Code: org.Code(word), Subject: id + "+" + word, Reason: word}}
		after.KPIs = append(after.KPIs, org.KPI{Formula: word})
		for _, pair := range [...][2]org.Design{{before, after}, {after, before}} {
			c := org.Diff(pair[0], pair[1])
			if c.IsZero() {
				t.Error("nothing differs")
			}
			texts := []string{"."}
			for _, tag := range []language.Tag{language.Spanish, language.English} {
				for _, x := range c.Structure {
					texts = append(texts, x.Message(tag), x.MessageWith(tag, after.Names()))
				}
				for _, x := range c.Coverage {
					texts = append(texts, x.Message(tag), x.MessageWith(tag, after.Names()))
				}
			}
			for _, text := range texts {
				if text == "" || !utf8.ValidString(text) {
					t.Errorf("no sentence: %q", text)
				}
			}
		}
		if c := org.Diff(after, after); !c.IsZero() {
			t.Errorf("a design differs from itself: %+v", c)
		}
		if c := org.Diff(after, shuffled(after, sample.Rand(seed))); c.Structure != nil { // of two of one id, the first does the work
			t.Errorf("the order of a design's lists counts: %+v", c.Structure)
		}
	})
}
