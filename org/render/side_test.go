package render_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// The community manager leaves, and answering comments falls to the head of the team.
func ExampleFormat_WriteChanges() {
	before, after := small(), small()
	after.Positions[1].Holders = nil
	after.Positions[0].Duties = []org.Duty{{Responsibility: role.AnswerComments}}
	c := org.Diff(before, after)
	c.Coverage = nil // who does what is another section
	if err := render.Text.WriteChanges(os.Stdout, c, before, after, language.Spanish); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Qué ha cambiado: Casa Sol
	// 1 puesto que queda vacante y 1 cambio en otros datos.
	//
	// Puestos, personas y canales
	// ───────────────────────────
	// Queda vacante
	//   · El puesto «Community manager» está vacante; antes lo ocupaba «leo».
	//
	// Otros datos
	//   · El puesto «Responsable de redes», campo «duties»: ahora «responder a los comentarios», antes no
	//     se indicaba.
}

func ExampleFormat_WriteScorecard() {
	var s kpi.Scoring
	goals := []kpi.Goal{
		{KPI: kpi.ResponseRate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.85")}},
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"}, Critical: true},
	}
	card, err := s.Score(goals, s.Readings(kpi.Inputs{Now: kpi.Sample{
		kpi.MessagesAnswered: kpi.Count(374), kpi.MessagesReceived: kpi.Count(410),
		kpi.Spend: kpi.Money(kpi.Int(620), "EUR"), kpi.Leads: kpi.Count(50),
	}}, kpi.ResponseRate, kpi.CPL), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := render.Text.WriteScorecard(os.Stdout, card, language.EuropeanSpanish); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Cuadro de indicadores
	// En conjunto: 1 de los 2 KPI evaluables cumple el objetivo. Críticos sin cumplir: Coste por cliente
	// potencial.
	//
	//   ✓ Tasa de respuesta: 91,2 % (374 de 410; intervalo de confianza del 95 %: entre el 88,1 % y el
	//     93,6 %). Cumple el objetivo (85 % como mínimo).
	//   ✗ Coste por cliente potencial: 12,40 €. No cumple el objetivo (10 € como máximo). Crítico.
}

var forPeople = []render.Format{render.Text, render.Markdown, render.HTML}

func soundChanges(t testing.TB, before, after org.Design) {
	t.Helper()
	c := org.Diff(before, after)
	for _, tag := range []language.Tag{language.English, language.Spanish} {
		for _, f := range forPeople {
			var out bytes.Buffer
			require.NoError(t, f.WriteChanges(&out, c, before, after, tag))
			checkSide(t, f, out.String())
		}
		soundChangesJSON(t, c, before, after, tag)
	}
}

// soundChangesJSON reads the changes back: all are there, or counted, and each says something.
func soundChangesJSON(t testing.TB, c org.Changes, before, after org.Design, tag language.Tag) {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, render.JSON.WriteChanges(&out, c, before, after, tag))
	var read struct {
		Structure []struct {
			org.Difference

			Message string
		}
		Coverage []struct {
			org.CellDifference

			Message string
		}
		StructureOmitted, CoverageOmitted int
		Removals                          []org.Removal
		Unjudged                          bool
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &read))
	require.Equal(t, len(c.Structure), len(read.Structure)+read.StructureOmitted)
	require.Equal(t, len(c.Coverage), len(read.Coverage)+read.CoverageOmitted)
	require.Equal(t, c.Removals, read.Removals)
	require.Equal(t, c.Unjudged, read.Unjudged)
	for i := range read.Coverage {
		if x := &read.Coverage[i]; x.Message == "" || x.Op != c.Coverage[i].Op || x.Responsibility != c.Coverage[i].Responsibility || len(x.Lost) != len(c.Coverage[i].Lost) {
			t.Errorf("%+v is read as %+v", c.Coverage[i], x)
		}
	}
	for i := range read.Structure {
		if x := &read.Structure[i]; x.Message == "" || x.Op != c.Structure[i].Op {
			t.Errorf("%+v is read as %+v", c.Structure[i], x)
		}
	}
	if out.Len() > 12_000_000 {
		t.Errorf("%d bytes", out.Len())
	}
}

func soundScorecard(t testing.TB, c kpi.Scorecard) {
	t.Helper()
	for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
		for _, f := range forPeople {
			var out bytes.Buffer
			require.NoError(t, f.WriteScorecard(&out, c, tag))
			checkSide(t, f, out.String())
		}
	}
}

func checkSide(t testing.TB, f render.Format, out string) {
	t.Helper()
	if err := sound(f, render.Page{}, out); err != nil {
		t.Errorf("%s: %v", f, err)
	}
	if len(out) > 2_000_000 {
		t.Errorf("%s: an output of %d bytes", f, len(out))
	}
}

// TestFormOfChanges compares designs that nobody should write, and large ones.
func TestFormOfChanges(t *testing.T) {
	t.Parallel()
	all := []org.Design{{}, sample.Ring(500), sample.Large(300), star(300)}
	for seed := range uint64(12) {
		all = append(all, sample.Hostile(sample.Rand(seed)))
	}
	for i := range all {
		soundChanges(t, all[i], all[(i+1)%len(all)])
		soundChanges(t, all[i], all[i])
	}
	var out bytes.Buffer
	require.ErrorIs(t, render.SVG.WriteChanges(&out, org.Changes{}, org.Design{}, org.Design{}, language.English), render.ErrFormat)
	require.NoError(t, render.Text.WriteChanges(&out, org.Changes{Unjudged: true}, org.Design{}, org.Design{}, language.English))
	require.Contains(t, out.String(), "too large")
	require.ErrorIs(t, render.Text.WriteChanges(broken{}, org.Changes{}, org.Design{}, org.Design{}, language.English), os.ErrClosed)
}

// broken is a writer that fails.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, os.ErrClosed }

// TestFormOfScorecards writes forged scorecards, an empty one and one with every standard KPI.
func TestFormOfScorecards(t *testing.T) {
	t.Parallel()
	names := sample.Names()
	for i, name := range names {
		soundScorecard(t, forged(name, names[(i+3)%len(names)], names[(i+5)%len(names)], uint16(i*911)))
	}
	soundScorecard(t, kpi.Scorecard{})
	soundScorecard(t, kpi.Scorecard{Rows: make([]kpi.Row, 5_000)})
	require.ErrorIs(t, render.SVG.WriteScorecard(&bytes.Buffer{}, kpi.Scorecard{}, language.English), render.ErrFormat)
	require.ErrorIs(t, render.HTML.WriteScorecard(broken{}, kpi.Scorecard{}, language.English), os.ErrClosed)
}

// TestValuesThatNobodyJudges finds a page on which an amount without a currency is no value, because its target is in one.
func TestValuesThatNobodyJudges(t *testing.T) {
	t.Parallel()
	var s kpi.Scoring
	euros := kpi.Target{AtMost: kpi.Int(20), Currency: "EUR"}
	in := kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Count(1234), kpi.Leads: kpi.Count(50), kpi.Clicks: kpi.Count(2000), kpi.Impressions: kpi.Count(0)}}
	goals := []kpi.Goal{{KPI: kpi.CPL, Target: euros}, {KPI: kpi.CPC, Target: euros}, {KPI: kpi.CPM, Target: euros}}
	card, err := s.Score(goals, s.Readings(in, kpi.CPL, kpi.CPC, kpi.CPM), nil)
	require.NoError(t, err)
	for _, f := range []render.Format{render.Text, render.Markdown, render.HTML} {
		var out strings.Builder
		require.NoError(t, f.WriteScorecard(&out, card, language.EuropeanSpanish))
		for _, part := range []string{"24,68", "0,62", "No se puede evaluar"} {
			if strings.Count(out.String(), part) == 0 {
				t.Errorf("%s does not show %s:\n%s", f, part, out.String())
			}
		}
		if strings.Contains(out.String(), "Los importes no llevan moneda.") {
			t.Errorf("%s says twice that no currency is given:\n%s", f, out.String())
		}
		if f == render.HTML {
			require.Contains(t, out.String(), `<li class="blank"><b>1</b> sin valor</li>`)
			require.Contains(t, out.String(), `<li class="blank"><b>2</b> no se pueden evaluar</li>`)
		}
	}
}

// TestStatusesHaveWords finds a status that only a colour would tell.
func TestStatusesHaveWords(t *testing.T) {
	t.Parallel()
	for s := range kpi.Statuses() {
		c := kpi.Scorecard{Rows: []kpi.Row{{KPI: kpi.CPL, Status: s, Goal: kpi.Goal{KPI: kpi.CPL, Critical: true}}}}
		for _, tag := range []language.Tag{language.English, language.EuropeanSpanish, language.LatinAmericanSpanish} {
			for _, f := range []render.Format{render.Markdown, render.HTML} {
				var out strings.Builder
				require.NoError(t, f.WriteScorecard(&out, c, tag))
				require.Contains(t, out.String(), s.Name(tag))
			}
		}
	}
}

// month is a scorecard with every status.
func month(t testing.TB) kpi.Scorecard {
	t.Helper()
	var s kpi.Scoring
	least := func(id kpi.ID, at, near string) kpi.Goal {
		return kpi.Goal{KPI: id, Target: kpi.Target{AtLeast: kpi.MustDecimal(at)}, Near: kpi.Target{AtLeast: kpi.MustDecimal(near)}}
	}
	goals := []kpi.Goal{
		least(kpi.ResponseRate, "0.85", "0.75"), least(kpi.SLARate, "0.6", "0.4"), least(kpi.CSAT, "0.9", "0.8"), least(kpi.NetSentiment, "0.3", "0.2"),
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(10), Currency: "EUR"}, Baseline: kpi.Int(18), Critical: true},
		{KPI: kpi.ClicksKPI, Target: kpi.Target{AtLeast: kpi.Int(1000)}, Near: kpi.Target{AtLeast: kpi.Int(900)}}, {KPI: kpi.ERReach},
	}
	in := func(k int64) kpi.Inputs {
		return kpi.Inputs{Now: kpi.Sample{
			kpi.MessagesAnswered: kpi.Count(370 + k), kpi.MessagesReceived: kpi.Count(410), kpi.MessagesAnsweredInTime: kpi.Count(235 + k),
			kpi.Spend: kpi.Money(kpi.Int(620-k), "EUR"), kpi.Leads: kpi.Count(50 - k), kpi.SatisfiedResponses: kpi.Count(11), kpi.CSATResponses: kpi.Count(12),
			kpi.Interactions: kpi.Count(2310), kpi.Reach: kpi.Count(48_200 - 10*k), kpi.Clicks: kpi.Count(940),
		}}
	}
	ids := make([]kpi.ID, 0, len(goals))
	for _, g := range goals {
		ids = append(ids, g.KPI)
	}
	c, err := s.Score(goals, s.Readings(in(4), ids...), s.Readings(in(0), ids...))
	require.NoError(t, err)
	return c
}

// pair are two designs with a change of every kind between them.
func pair(t testing.TB) (before, after org.Design) {
	t.Helper()
	for _, d := range []*org.Design{&before, &after} {
		doc, err := designs.Document("agencia")
		require.NoError(t, err)
		*d, err = org.Decode(bytes.NewReader(doc))
		require.NoError(t, err)
	}
	after.Name = "Agencia Norte, 2027"
	after.Positions[1].Holders = nil
	after.Positions[1].Title = "Gestora de comunidades"
	after.Positions[3].Holders = []org.Holder{{ID: "sol"}}
	after.Positions[2].ReportsTo = "cm"
	after.People = append(after.People, org.Person{ID: "sol", Name: "Sol"})
	after.Positions = append(after.Positions, org.Position{ID: "video", Title: "Realización de vídeo", Duties: []org.Duty{{Responsibility: role.ProduceVideo}}, ReportsTo: "smm", Holders: []org.Holder{{ID: "sol"}}})
	return before, after
}

// TestSideGoldens holds the pages of changes and of a scorecard.
func TestSideGoldens(t *testing.T) {
	t.Parallel()
	before, after := pair(t)
	c, card := org.Diff(before, after), month(t)
	for _, tag := range []language.Tag{language.English, language.Spanish} {
		var data bytes.Buffer
		require.NoError(t, render.JSON.WriteChanges(&data, c, before, after, tag))
		orgtest.Golden(t, filepath.Join("testdata", "side", "changes."+tag.String()+".json"), data.Bytes(), *update)
		for _, f := range forPeople {
			var changes, scores bytes.Buffer
			require.NoError(t, f.WriteChanges(&changes, c, before, after, tag))
			require.NoError(t, f.WriteScorecard(&scores, card, tag))
			orgtest.Golden(t, filepath.Join("testdata", "side", "changes."+tag.String()+"."+string(f)), changes.Bytes(), *update)
			orgtest.Golden(t, filepath.Join("testdata", "side", "scorecard."+tag.String()+"."+string(f)), scores.Bytes(), *update)
		}
	}
}

// TestLoadsAndPaths says in words what the figures are, and makes one of many that are alike.
func TestLoadsAndPaths(t *testing.T) {
	t.Parallel()
	p := render.Page{
		Design: org.Design{
			Positions: []org.Position{{ID: "a", Title: "Ada"}, {ID: "b", Title: "Bea"}, {ID: "c", Title: "Cid"}, {ID: "d", Title: "Dan"}},
			Outside:   []org.Outside{{ID: "pr", Title: "Press"}},
			People:    []org.Person{{ID: "p", Name: "Pia"}},
		},
		Loads: []org.Load{
			{Holder: "p", People: 1, Positions: []string{"a"}, Hours: 10.26, Available: 34, Known: true, Tasks: []org.TaskLoad{
				{Responsibility: role.AnswerMessages, Scope: org.Scope{Channel: "wa"}, Hours: 5, Terms: []org.LoadTerm{{Per: role.PerMessage, Times: 60, Minutes: 5}}}, {Responsibility: role.PlanCalendar, Hours: 3},
			}},
			{Holder: "q", People: 3, Positions: []string{"b", "c"}, Hours: 50, Available: 34, Tasks: []org.TaskLoad{
				{Responsibility: role.AnswerComments, Scope: org.Scope{Channel: "ig"}, Hours: 4, Terms: []org.LoadTerm{{Per: role.PerComment, Times: 400, Minutes: 1.5}}},
				{Responsibility: role.AnswerComments, Scope: org.Scope{Channel: "tt"}, Hours: 4, Terms: []org.LoadTerm{{Per: role.PerComment, Times: 400, Minutes: 1.5}}},
				{Responsibility: role.CreateContent, Scope: org.Scope{Channel: "ig"}, Hours: 5, Terms: []org.LoadTerm{
					{Per: role.PerOriginalPost, Times: 9, Minutes: 20}, {Per: role.PerReusedPost, Times: 10, Minutes: 12},
				}},
				{Responsibility: role.AnalyseResults, Hours: 3, Terms: []org.LoadTerm{{Per: role.PerBrand, Times: 0.23, Minutes: 780}}},
			}},
			{Holder: "r", Positions: []string{"d"}, Available: 1},
		},
	}
	add := func(line role.Line, what role.Artefact, liaison bool, steps ...string) {
		p.Paths = append(p.Paths, org.Path{Artefact: what, Line: line, From: role.MonitorMentions, Consumer: "d", Steps: steps, Liaison: liaison})
	}
	for _, from := range []string{"a", "b"} {
		add(role.LineCrisis, role.ArtefactAlert, false, from, "pr", "d")
		add(role.LineCrisis, role.ArtefactAlert, false, from)
	}
	add(role.LineCrisis, role.ArtefactCrisisOrder, false, "d", "a")
	add(role.LineCrisis, role.ArtefactCrisisOrder, false, "d", "b")
	add(role.LineCrisis, role.ArtefactAlert, true, "c", "d")
	add(role.LineCrisis, role.ArtefactAlert, false)
	add(role.LineFeedback, role.ArtefactAlert, false, "a")
	out := write(t, render.Text, p)
	for _, want := range []string{
		"  ! q (3 people), Bea, Cid: at least 50\u00a0h of work a week, 34\u00a0h available (147%: 16\u00a0h too few)\n" +
			"    What takes most: lead the social media department (34\u00a0h); reply to comments on “ig” and “tt”\n" +
			"    (8\u00a0h of 400\u00a0×\u00a01.5\u00a0min each); create content on “ig” (5\u00a0h: 9\u00a0×\u00a020\u00a0min + 10\u00a0×\u00a012\u00a0min); analyse\n    results (3\u00a0h).\n" +
			"  · Pia, Ada: 10.3\u00a0h of work a week, 34\u00a0h available (30%)\n" +
			"    What takes most: reply to private messages on “wa” (5\u00a0h: 60\u00a0×\u00a05\u00a0min); plan the editorial\n    calendar (3\u00a0h); lead the social media department (2.3\u00a0h).\n" +
			"  · r, Dan: load not known, 1\u00a0h available a week\n",
		"In a crisis\n  ✗ Monitor mentions → Dan (no way there): alert\n  ✓ Ada + Bea → Press → Dan: alert\n  ✓ Cid → Dan (by a liaison): alert\n" +
			"  ✓ Dan → Ada + Bea: crisis instructions\n  = One position at both ends, nothing to pass on: Ada + Bea\n",
	} {
		if !strings.Contains(out, want) {
			t.Errorf("want %s\nin %s", want, out)
		}
	}
	p.Paths = p.Paths[len(p.Paths)-1:]
	if out = write(t, render.Text, p); strings.Contains(out, "feedback") {
		t.Errorf("nothing passes from one to another: %s", out)
	}
}

// TestOnlyTimeIsShort holds that a page of a design without gaps says what would help those who have too much to do.
func TestOnlyTimeIsShort(t *testing.T) {
	t.Parallel()
	many := 100.0
	everything := []role.Role{role.Strategist, role.Manager, role.CommunityManager}
	d := org.Design{
		Name:      "Panadería Rueda",
		Channels:  []org.Channel{{ID: "ig", PostsPerWeek: &many, CommentsPerDay: &many, MessagesPerDay: &many}},
		People:    []org.Person{{ID: "omar", Name: "Omar"}},
		Positions: []org.Position{{ID: "cm", Title: "Comunidad", Roles: everything, Holders: []org.Holder{{ID: "omar"}}}},
	}
	tail := func(f render.Format) string {
		out := write(t, f, render.NewPage(org.Validator{}, d, language.EuropeanSpanish))
		_, out, _ = strings.Cut(out, "Cómo cubrir lo que falta")
		return strings.Join(strings.Fields(out), " ")
	}
	const why = "No hay tareas sin asignar. Lo que falta es tiempo: «Omar» tiene más trabajo que horas."
	for _, f := range []render.Format{render.Text, render.Markdown, render.HTML} {
		if out := tail(f); !strings.Contains(out, why) || !strings.Contains(out, "Dividir el puesto «Comunidad»: se queda") {
			t.Errorf("%s says %q", f, out)
		}
	}
	d.Positions = append(d.Positions, org.Position{ID: "apoyo", Title: "Apoyo", Roles: everything[2:], ReportsTo: "cm"})
	if out := tail(render.Text); !strings.Contains(out, "Cubrir la vacante «Apoyo»: de 192,4 horas semanales") || strings.Contains(out, "Dividir") {
		t.Errorf("with a vacancy for the work: %q", out)
	}
	p := render.NewPage(org.Validator{}, d, language.EuropeanSpanish)
	p.Split = org.Split{}
	if out := write(t, render.Text, p); !strings.Contains(out, "Cubrir la vacante «Apoyo», que es para el mismo rol.") {
		t.Errorf("with a vacancy of the role and no split: %q", out)
	}
}
