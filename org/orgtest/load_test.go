package orgtest_test

import (
	"math"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// busy is a team whose volumes are all declared: ana has work for a seventh of her time and bruno for five sixths.
func busy() org.Design {
	d := team()
	for i := range d.Channels {
		d.Channels[i].PostsPerWeek, d.Channels[i].CommentsPerDay, d.Channels[i].MessagesPerDay = new(4.0), new(20.0), new(8.0)
	}
	return d
}

// TestLoadMessages holds what is said of loads word by word.
func TestLoadMessages(t *testing.T) {
	t.Parallel()
	silent := team()
	silent.Channels[1].CommentsPerDay = new(3.0)
	silent.Channels = append(silent.Channels, org.Channel{ID: "boletin", Kind: role.ChannelBroadcast}, org.Channel{ID: "tiktok", Status: org.StatusPlanned})
	flood := busy()
	flood.Channels[0].PostsPerWeek, flood.Channels[1].MessagesPerDay = nil, new(500.0)
	implied := team()
	implied.Channels = nil
	v := org.Validator{}
	for _, test := range []struct {
		name   string
		err    error
		en, es string
	}{
		{"too little", orgtest.CheckLoad(v, busy(), 0.25, 1.2),
			"“ana” has 5.3 hours of work a week and 34 available: 15.5%, where 25% to 120% is wanted",
			"«ana» tiene 5,3 horas de trabajo a la semana y 34 disponibles: 15,5\u00a0%, y se espera entre 25\u00a0% y 120\u00a0%"},
		{"a floor alone", orgtest.CheckLoad(v, busy(), 0.25, math.Inf(1), "ana"),
			"“ana” has 5.3 hours of work a week and 34 available: 15.5%, where at least 25% is wanted",
			"«ana» tiene 5,3 horas de trabajo a la semana y 34 disponibles: 15,5\u00a0%, y se espera al menos 25\u00a0%"},
		{"too much, and not all of it known", orgtest.CheckLoad(v, flood, 0, 1),
			"“bruno” has at least 311.5 hours of work a week and 34 available: 916.1%, where at most 100% is wanted; most of it is “answer-messages”, channel “facebook” (291.7 h); " +
				"“answer-messages”, channel “instagram” (4.7 h); “answer-comments”, channel “instagram” (3.5 h)\nnobody knows the load of “ana” and “bruno”: declare postsPerWeek (channel “instagram”)",
			"«bruno» tiene al menos 311,5 horas de trabajo a la semana y 34 disponibles: 916,1\u00a0%, y se espera como mucho 100\u00a0%; lo que más ocupa: «answer-messages», canal «facebook» (291,7 h); " +
				"«answer-messages», canal «instagram» (4,7 h); «answer-comments», canal «instagram» (3,5 h)\nno se conoce la carga de «ana» y «bruno»: declare postsPerWeek (canal «instagram»)"},
		{"volumes that are not declared", orgtest.CheckLoad(v, silent, 0, 1),
			"nobody knows the load of “ana” and “bruno”: declare postsPerWeek, commentsPerDay, messagesPerDay (channel “instagram”); postsPerWeek, messagesPerDay (channel “facebook”); postsPerWeek (channel “boletin”)",
			"no se conoce la carga de «ana» y «bruno»: declare postsPerWeek, commentsPerDay, messagesPerDay (canal «instagram»); postsPerWeek, messagesPerDay (canal «facebook»); postsPerWeek (canal «boletin»)"},
		{"the first of those that are not declared", orgtest.CheckLoad(org.Validator{Cap: 1}, silent, 0, 1, "ana"),
			"nobody knows the load of “ana”: declare, among others, postsPerWeek (channel “instagram”)",
			"no se conoce la carga de «ana»: declare, entre otros, postsPerWeek (canal «instagram»)"},
		{"no channels", orgtest.CheckLoad(v, implied, 0, 1, "bruno"),
			"nobody knows the load of “bruno”: the design declares no channel", "no se conoce la carga de «bruno»: el diseño no declara ningún canal"},
		{"nobody", orgtest.CheckLoad(v, org.Design{}, 0, 1), "nobody holds a position, so that this checks nothing", "nadie ocupa ningún puesto, así que no se comprueba nada"},
		{"somebody who is not there", orgtest.CheckLoad(v, busy(), 0, 1, "smm", "brumo"),
			"There is no person “smm”; that is a position, held by “ana”.\nThere is no person “brumo”; did you mean “bruno”?",
			"No hay ninguna persona «smm»; es un puesto, que ocupa «ana».\nNo hay ninguna persona «brumo»; ¿quería decir «bruno»?"},
		{"no range", orgtest.CheckLoad(v, busy(), 0.9, 0.4),
			"no load is from 0.9 to 0.4; give the hours of work for each hour there is, as 0.4 and 1",
			"ninguna carga va de 0,9 a 0,4; indique las horas de trabajo por cada hora disponible, como 0,4 y 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f, ok := test.err.(*orgtest.Failure) //nolint:errorlint // the check returns it as it is
			require.True(t, ok, "%v", test.err)
			if d := cmp.Diff([]string{test.en, test.es}, []string{f.Message(language.English), f.Message(language.EuropeanSpanish)}); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
	for _, wrong := range [][2]float64{{math.NaN(), 1}, {0, math.NaN()}, {-1, 1}, {math.Inf(1), math.Inf(1)}} {
		require.ErrorContains(t, orgtest.CheckLoad(v, busy(), wrong[0], wrong[1]), "no load is from")
	}
	require.ErrorIs(t, orgtest.CheckLoad(org.Validator{Levels: org.Levels{"vacanci": org.Off}}, busy(), 0, 1), org.UnknownRule)
}

// TestLoadLaws holds the check against the loads of random designs: it passes for just the range that they are in, and what it asks to be declared
// makes every load known.
func TestLoadLaws(t *testing.T) {
	t.Parallel()
	checked, declared := 0, 0
	for seed := range uint64(60) {
		d := sample.Design(sample.Rand(seed))
		loads := org.Validator{}.View(d).Loads()
		known := len(loads) > 0
		least, most := math.Inf(1), 0.0
		for _, l := range loads {
			known = known && l.Known
			least, most = min(least, l.Ratio()), max(most, l.Ratio())
		}
		if !known {
			full, err := d.With(func(d *org.Design) error {
				for i := range d.Channels {
					c := &d.Channels[i]
					for _, n := range [...]**float64{&c.PostsPerWeek, &c.CommentsPerDay, &c.MessagesPerDay, &c.CasesPerDay} {
						if *n == nil {
							*n = new(1.0)
						}
					}
				}
				return nil
			})
			require.NoError(t, err)
			require.Error(t, orgtest.CheckLoad(org.Validator{}, d, 0, math.Inf(1)), "seed %d", seed)
			if len(loads) > 0 && len(d.Channels) > 0 {
				declared++
				require.NoError(t, orgtest.CheckLoad(org.Validator{}, full, 0, math.Inf(1)), "seed %d", seed)
			}
			continue
		}
		checked++
		require.NoError(t, orgtest.CheckLoad(org.Validator{}, d, least, most), "seed %d", seed)
		require.Error(t, orgtest.CheckLoad(org.Validator{}, d, least+0.01, most+0.02), "seed %d", seed)
		if most > 0.01 {
			require.Error(t, orgtest.CheckLoad(org.Validator{}, d, 0, most-0.01), "seed %d", seed)
		}
	}
	if checked == 0 || declared == 0 {
		t.Errorf("%d loads known, %d made known", checked, declared)
	}
}

// TestLoadIsToldBesideItsBounds with digits that tell it from them.
func TestLoadIsToldBesideItsBounds(t *testing.T) {
	t.Parallel()
	d := org.Design{
		Channels:  []org.Channel{{ID: "ig", PostsPerWeek: new(0.0), CommentsPerDay: new(0.0), MessagesPerDay: new(58.33), CasesPerDay: new(0.0)}},
		Positions: []org.Position{{ID: "cm", Duties: []org.Duty{{Responsibility: role.AnswerMessages}}, Holders: []org.Holder{{ID: "ana"}}}},
	}
	v := org.Validator{Limits: org.Limits{CareShrinkage: 0.15}}
	err := orgtest.CheckLoad(v, d, 0, 1)
	require.ErrorContains(t, err, "“ana” has 34.03 hours of work a week and 34 available: 100.1%, where at most 100% is wanted")
	require.ErrorContains(t, orgtest.Localize(err, language.Spanish), "«ana» tiene 34,03 horas de trabajo a la semana y 34 disponibles: 100,1\u00a0%, y se espera como mucho 100\u00a0%")
	err = orgtest.CheckLoad(v, d, 1.0012, 2)
	require.ErrorContains(t, err, "100.1%, where 100.12% to 200% is wanted")
	err = orgtest.CheckLoad(v, d, 1.26, 1.25)
	require.ErrorContains(t, err, "no load is from 1.26 to 1.25;")
}
