package render_test

import (
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// volumes is a team whose channels say some of what there is to do, and promise answers.
func volumes() org.Design {
	d := small()
	n := func(n float64) *float64 { return &n }
	d.Channels = []org.Channel{
		{ID: "instagram", PostsPerWeek: n(5), CommentsPerDay: n(10), MessagesPerDay: n(3), AnswerWithinMinutes: n(60)},
		{ID: "tt-uno", PostsPerWeek: n(2), CommentsPerDay: n(4), AnswerWithinMinutes: n(5)},
		{ID: "tt-dos", CommentsPerDay: n(4), AnswerWithinMinutes: n(90)},
		{ID: "boletin", Kind: role.ChannelBroadcast, PostsPerWeek: n(1)}, // nobody can answer it
		{ID: "futuro", Status: org.StatusPlanned, AnswerWithinMinutes: n(60)},
	}
	return d
}

// TestLoadsSayWhichVolumesAreMissing names fields and channels, and promises that are not judged.
func TestLoadsSayWhichVolumesAreMissing(t *testing.T) {
	t.Parallel()
	for tag, want := range map[language.Tag][]string{
		language.Spanish: {
			"faltan volúmenes de los canales: postsPerWeek en «tt-dos»; messagesPerDay en «tt-uno» y «tt-dos».",
			"Los plazos de respuesta prometidos en «instagram» y «tt-dos» (answerWithinMinutes) no se comprueban: solo se comprueban las respuestas inmediatas, de hasta 5 minutos.",
			"Las respuestas inmediatas que se prometen en «tt-uno» (answerWithinMinutes) no se comprueban: falta indicar en qué horario se responde (hours) o cuántos mensajes llegan (messagesPerDay).",
		},
		language.English: {
			"volumes of channels are missing: postsPerWeek on “tt-dos”; messagesPerDay on “tt-uno” and “tt-dos”.",
			"The times within which answers are promised on “instagram” and “tt-dos” (answerWithinMinutes) are not checked: only immediate answers are, up to 5 minutes.",
			"The immediate answers promised on “tt-uno” (answerWithinMinutes) are not checked: the document does not say when they are promised (hours) or how many messages come in (messagesPerDay).",
		},
	} {
		for _, f := range []render.Format{render.Text, render.HTML} {
			got := strings.Join(strings.Fields(write(t, f, render.NewPage(org.Validator{}, volumes(), tag))), " ")
			for _, s := range want {
				require.Contains(t, got, s)
			}
		}
	}
	limits := org.Limits{LiveMinutes: 60}
	got := strings.Join(strings.Fields(write(t, render.Text, render.NewPage(org.Validator{Limits: limits}, volumes(), language.English))), " ")
	require.Contains(t, got, "The time within which an answer is promised on “tt-dos” (answerWithinMinutes) is not checked: only immediate answers are, up to 60 minutes.")
	require.Contains(t, got, "The immediate answers promised on “instagram” and “tt-uno” (answerWithinMinutes) are not checked")
	d := volumes()
	d.Channels[1].MessagesPerDay, d.Channels[1].Hours = new(3.0), []org.Hours{{TimeZone: "UTC", Days: "mon-fri", From: "09:00", To: "18:00"}}
	require.NotContains(t, write(t, render.Text, render.NewPage(org.Validator{}, d, language.English)), "The immediate answers")
}

// TestMissingVolumesAreNamed holds for any design: where a load is a floor, the page names the volumes that it lacks and no other.
func TestMissingVolumesAreNamed(t *testing.T) {
	t.Parallel()
	floors := 0
	for seed := range uint64(300) {
		d := sample.Design(sample.Rand(seed))
		p := render.NewPage(org.Validator{}, d, language.English)
		got := strings.Join(strings.Fields(write(t, render.Text, p)), " ")
		_, named, _ := strings.Cut(got, "volumes of channels are missing: ")
		named, _, _ = strings.Cut(named, ".")
		lacks := map[org.Subject]bool{}
		for _, l := range p.Loads {
			for _, s := range l.Missing {
				lacks[s] = true
			}
		}
		for part := range strings.SplitSeq(named, "; ") {
			field, channels, _ := strings.Cut(part, " on ")
			for _, c := range d.Channels {
				s := org.Subject{Kind: org.SubjectChannel, ID: c.ID, Field: field}
				if strings.Contains(channels, "“"+c.ID+"”") != lacks[s] {
					t.Errorf("seed %d: %s of %s is lacking: %t, and the page names %s", seed, s.Field, s.ID, lacks[s], part)
				}
				delete(lacks, s)
			}
		}
		if len(lacks) > 0 {
			t.Errorf("seed %d: the page does not name %v", seed, lacks)
		}
		if strings.Contains(got, "Where it says “at least”") {
			floors++
		}
	}
	require.Positive(t, floors)
}

// TestLoadsThatAreCut: a page whose loads do not have all tasks and volumes does not pretend to.
func TestLoadsThatAreCut(t *testing.T) {
	t.Parallel()
	for tag, want := range map[language.Tag][]string{
		language.Spanish: {"faltan volúmenes de los canales, entre ellos: postsPerWeek en «tt-dos»; messagesPerDay en «tt-uno».",
			"diseñar los recursos gráficos en «instagram» (2,9 h: 5 × 35 min); otras tareas (14 h)."},
		language.English: {"volumes of channels are missing, among them: postsPerWeek on “tt-dos”; messagesPerDay on “tt-uno”.",
			"design visuals on “instagram” (2.9 h: 5 × 35 min); other work (14 h)."},
	} {
		got := strings.Join(strings.Fields(write(t, render.Text, render.NewPage(org.Validator{Cap: 1}, volumes(), tag))), " ")
		for _, s := range want {
			require.Contains(t, got, s)
		}
	}
}
