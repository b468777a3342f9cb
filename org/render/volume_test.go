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
		},
		language.English: {
			"volumes of channels are missing: postsPerWeek on “tt-dos”; messagesPerDay on “tt-uno” and “tt-dos”.",
			"The times within which answers are promised on “instagram” and “tt-dos” (answerWithinMinutes) are not checked: only immediate answers are, up to 5 minutes.",
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
}

// TestMissingVolumesAreNamed holds for any design: where a load is a floor, the page names a volume.
func TestMissingVolumesAreNamed(t *testing.T) {
	t.Parallel()
	floors := 0
	for seed := range uint64(300) {
		d := sample.Design(sample.Rand(seed))
		p := render.NewPage(org.Validator{}, d, language.English)
		got := strings.Join(strings.Fields(write(t, render.Text, p)), " ")
		if !strings.Contains(got, "Where it says “at least”") {
			continue
		}
		floors++
		if !strings.Contains(got, "volumes of channels are missing: ") {
			t.Errorf("seed %d: no volume is named", seed)
		}
	}
	require.Positive(t, floors)
}
