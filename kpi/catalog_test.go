package kpi_test

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// Recorded, so that an entry lost by accident is noticed. Ids are permanent: these numbers only grow.
const (
	measureCount = 69
	kpiCount     = 86
	platformRows = 45
)

// A row is what measures and KPIs have in common.
type row struct {
	id       string
	text     socialorg.Text
	refs     []socialorg.Ref
	standard bool
	name     func(language.Tag) string
}

func measureRows() []row {
	var rows []row
	for m := range kpi.Measures() {
		rows = append(rows, row{string(m), m.Text(), slices.Collect(m.Refs()), m.IsStandard(), m.Name})
	}
	return rows
}

func kpiRows() []row {
	var rows []row
	for id := range kpi.IDs() {
		rows = append(rows, row{string(id), id.Text(), slices.Collect(id.Refs()), id.IsStandard(), id.Name})
	}
	return rows
}

func TestCatalog(t *testing.T) {
	t.Parallel()
	snake := regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)
	ref := regexp.MustCompile(`^[a-z-]+#[a-z0-9-]+$`)
	tests := []struct {
		name  string
		rows  []row
		count int
	}{
		{"measures", measureRows(), measureCount},
		{"kpis", kpiRows(), kpiCount},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.count, len(tt.rows)); diff != "" {
				t.Errorf("recorded count (-want +got)\n%s", diff)
			}
			ids := map[string]bool{}
			names := map[string]string{}
			for _, r := range tt.rows {
				if ids[r.id] || !snake.MatchString(r.id) || !r.standard {
					t.Errorf("%s: not a unique standard id in snake_case", r.id)
				}
				ids[r.id] = true
				for _, name := range []string{"en " + r.text.EN, "es " + r.text.ES, "es-419 " + r.text.In(language.LatinAmericanSpanish)} {
					if other, taken := names[name]; taken {
						t.Errorf("%s and %s have one name, %q", other, r.id, name)
					}
					names[name] = r.id
				}
				checkText(t, r.id, r.text)
				for tag, want := range map[language.Tag]string{language.English: r.text.EN, language.Spanish: r.text.ES} {
					if diff := cmp.Diff(want, r.name(tag)); diff != "" {
						t.Errorf("%s in %s (-want +got)\n%s", r.id, tag, diff)
					}
				}
				if len(r.refs) == 0 {
					t.Errorf("%s: no references", r.id)
				}
				for i, f := range r.refs {
					if f != socialorg.Practice && !ref.MatchString(string(f)) {
						t.Errorf("%s: reference %q", r.id, f)
					}
					if slices.Contains(r.refs[:i], f) {
						t.Errorf("%s: reference %q twice", r.id, f)
					}
				}
			}
		})
	}
}

// checkText asks for both languages, and for a wording of Latin America exactly where it differs.
func checkText(t *testing.T, id string, text socialorg.Text) {
	t.Helper()
	for _, s := range []string{text.EN, text.ES} {
		if s == "" || s != strings.TrimSpace(s) || strings.HasSuffix(s, ".") {
			t.Errorf("%s: name %q", id, s)
		}
	}
	if text.ES419 == text.ES {
		t.Errorf("%s: %q is written twice", id, text.ES)
	}
	latin := strings.ToLower(text.In(language.LatinAmericanSpanish))
	for _, spain := range []string{"coste", "vídeo", "visualizaci"} {
		if strings.Contains(latin, spain) {
			t.Errorf("%s: %q in Latin America", id, latin)
		}
	}
	for _, america := range []string{"costo", "video"} {
		if strings.Contains(strings.ToLower(text.ES), america) {
			t.Errorf("%s: %q in Spain", id, text.ES)
		}
	}
}

// Every yardstick that the sources name for the two roles has a KPI here.
func TestKPIsOfTheSourcesAreCovered(t *testing.T) {
	t.Parallel()
	want := []socialorg.Ref{
		"smm-vs-cm#kpi-smm-01", "smm-vs-cm#kpi-smm-02", "smm-vs-cm#kpi-smm-03",
		"smm-vs-cm#kpi-smm-04", "smm-vs-cm#kpi-smm-05", "smm-vs-cm#kpi-smm-06",
		"smm-vs-cm#kpi-cm-01", "smm-vs-cm#kpi-cm-02", "smm-vs-cm#kpi-cm-03",
		"smm-vs-cm#kpi-cm-04", "smm-vs-cm#kpi-cm-05", "smm-vs-cm#kpi-cm-06",
		"postcron#smm-03", "postcron#smm-08", "postcron#cm-05", "postcron#cm-12",
		"perfil-smm#def-01", "ceupe#cm-01", "planificar-ejecutar#09",
	}
	var all []socialorg.Ref
	for _, r := range kpiRows() {
		all = append(all, r.refs...)
	}
	var missing []socialorg.Ref
	for _, ref := range want {
		if !slices.Contains(all, ref) {
			missing = append(missing, ref)
		}
	}
	if diff := cmp.Diff([]socialorg.Ref(nil), missing); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestMeasuresSayWhatTheyAre(t *testing.T) {
	t.Parallel()
	unit := regexp.MustCompile(`^(\{[a-z]+\}|s|d|money)$`)
	kinds := slices.Collect(kpi.Kinds())
	for m := range kpi.Measures() {
		if !unit.MatchString(string(m.Unit())) || !slices.Contains(kinds, m.Kind()) {
			t.Errorf("%s: unit %q, kind %q", m, m.Unit(), m.Kind())
		}
		if (m.Unit() == "money") != (m.Kind() == kpi.KindMoney) {
			t.Errorf("%s: unit %q of kind %q", m, m.Unit(), m.Kind())
		}
	}
}

func TestKPIsSayHowTheyAreRead(t *testing.T) {
	t.Parallel()
	directions, periods := slices.Collect(kpi.Directions()), slices.Collect(kpi.Periods())
	for id := range kpi.IDs() {
		if !slices.Contains(directions, id.Direction()) || !slices.Contains(periods, id.Period()) {
			t.Errorf("%s: direction %q, period %q", id, id.Direction(), id.Period())
		}
	}
}

// Every KPI has a formula that the library itself accepts, without a warning, and of the form that is declared. A quotient of the
// same things is declared to be a share.
func TestKPIsPassCheck(t *testing.T) {
	t.Parallel()
	var v kpi.Vocabulary
	for k := range v.KPIs() {
		if k.Formula == nil {
			t.Errorf("%s has no formula", k.ID)
			continue
		}
		a := v.Inspect(k.Formula)
		for _, f := range a.Faults {
			t.Errorf("%s: %s", k.ID, f.Message(language.English))
		}
		if diff := cmp.Diff(k.ID.Form(), k.Form); diff != "" {
			t.Errorf("%s (-want +got)\n%s", k.ID, diff)
		}
		if a.Type.Form == kpi.FormShare && k.Form != kpi.FormShare {
			t.Errorf("%s divides the same things and is not declared to be a share", k.ID)
		}
	}
	if _, err := kpi.NewVocabulary(nil, slices.Collect(v.KPIs())); err != nil {
		t.Error(err) // a form that the formula does not have
	}
}

// A measure that no formula holds would be collected for nothing.
func TestMeasuresAreUsed(t *testing.T) {
	t.Parallel()
	var formulas strings.Builder
	for k := range (kpi.Vocabulary{}).KPIs() {
		formulas.WriteString(" " + k.Formula.String())
	}
	unused := []kpi.Measure{}
	for m := range kpi.Measures() {
		if !regexp.MustCompile(`\b` + string(m) + `\b`).MatchString(formulas.String()) {
			unused = append(unused, m)
		}
	}
	want := []kpi.Measure{kpi.NewFollowers, kpi.LostFollowers, kpi.Reposts, kpi.NeutralMentions} // parts that prove a whole
	if diff := cmp.Diff(want, unused); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// A note is one sentence.
func TestKPIsHaveNotes(t *testing.T) {
	t.Parallel()
	said := map[string]kpi.ID{}
	for id := range kpi.IDs() {
		for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
			note := id.Note(tag)
			if !regexp.MustCompile(`^[A-Z][^.!?]+\.$`).MatchString(note) || strings.Contains(note, "  ") {
				t.Errorf("%s in %s: note %q", id, tag, note)
			}
			if other, twice := said[note]; twice && other != id {
				t.Errorf("%s and %s have one note, %q", other, id, note)
			}
			said[note] = id
		}
		checkSpanish(t, string(id), id.Note(language.Spanish), id.Note(language.LatinAmericanSpanish))
	}
}

// The words in which Spain and Latin America differ.
func checkSpanish(t *testing.T, id, spain, latin string) {
	t.Helper()
	for _, word := range []string{"coste", "vídeo", "visualizaci", "periodo", "cliente potencial", "clientes potenciales", "contribuci", " %", "\u00a0%"} {
		if strings.Contains(strings.ToLower(latin), word) {
			t.Errorf("%s: %q in Latin America: %s", id, word, latin)
		}
	}
	for _, word := range []string{"costo", "video", "período", "prospecto", " aportes", "0%"} {
		if strings.Contains(strings.ToLower(spain), word) {
			t.Errorf("%s: %q in Spain: %s", id, word, spain)
		}
	}
}

// The catalogue is in the order of its groups, each with a name of its own in both languages.
func TestGroups(t *testing.T) {
	t.Parallel()
	last := kpi.Group(1)
	for id := range kpi.IDs() {
		g := id.Group()
		if g != last && g != last+1 {
			t.Errorf("%s is of %q, behind one of %q", id, g, last)
		}
		last = g
		if k, _ := (kpi.Vocabulary{}).KPI(id); k.Group != g {
			t.Errorf("%s: %q", id, k.Group)
		}
	}
	names := map[string]bool{}
	for g := range kpi.Groups() {
		for _, tag := range []language.Tag{language.English, language.Spanish} {
			if name := g.Name(tag); name == "" || name == g.String() || names[name] {
				t.Errorf("%s: %q", g, name)
			}
			names[g.Name(tag)] = true
		}
	}
	if last != kpi.GroupCommunity {
		t.Errorf("the last group is %q", last)
	}
}

func TestUnknownIDsAnswerMildly(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "signups", "Reach", "reach ", "er-reach", "ñ\xff"} {
		m, id := kpi.Measure(s), kpi.ID(s)
		got := []any{
			m.IsStandard(), m.Name(language.Spanish), m.Text(), m.Kind(), m.Unit(), slices.Collect(m.Refs()),
			id.IsStandard(), id.Name(language.Spanish), id.Text(), id.Direction(), id.Period(), slices.Collect(id.Refs()),
			slices.Collect(m.Platforms()), id.Note(language.Spanish), id.Form(), id.Group(),
		}
		want := []any{
			false, s, socialorg.Text{}, kpi.Kind(0), kpi.Unit(""), []socialorg.Ref(nil),
			false, s, socialorg.Text{}, kpi.Direction(0), kpi.Period(0), []socialorg.Ref(nil),
			[]kpi.PlatformMetric(nil), "", kpi.Form(0), kpi.Group(0),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", s, diff)
		}
	}
}

func TestIteratorsStop(t *testing.T) {
	t.Parallel()
	for m := range kpi.Measures() {
		if m != kpi.Followers {
			t.Errorf("first is %s", m)
		}
		break
	}
	for id := range kpi.IDs() {
		if id != kpi.FollowersKPI {
			t.Errorf("first is %s", id)
		}
		break
	}
}

func TestLookupsAllocateNothing(t *testing.T) {
	mexico := language.MustParse("es-MX")
	var sink int
	lookups := map[string]func(){
		"Measure.Name":       func() { sink += len(kpi.Days.Name(mexico)) },
		"Measure.Text":       func() { sink += len(kpi.Days.Text().ES) },
		"Measure.Kind":       func() { sink += int(kpi.Days.Kind()) },
		"Measure.Unit":       func() { sink += len(kpi.Days.Unit()) },
		"Measure.IsStandard": func() { sink += len(kpi.Measure("none").Name(mexico)) },
		"Measure.Refs": func() {
			for r := range kpi.Days.Refs() {
				sink += len(r)
			}
		},
		"Measures": func() {
			for m := range kpi.Measures() {
				sink += len(m)
			}
		},
		"ID.Name": func() { sink += len(kpi.CPL.Name(mexico)) },
		"ID.Text": func() { sink += len(kpi.CPL.Text().ES) },
		"ID.Note": func() { sink += len(kpi.CPL.Note(mexico)) },
		"ID.Form": func() { sink += int(kpi.Churn.Form()) },
		"Measure.Platforms": func() {
			for p := range kpi.Views.Platforms() {
				sink += len(p.Name)
			}
		},
		"ID.Direction": func() { sink += int(kpi.CPL.Direction()) },
		"ID.Period":    func() { sink += int(kpi.CPL.Period()) },
		"ID.Refs": func() {
			for r := range kpi.CPL.Refs() {
				sink += len(r)
			}
		},
		"IDs": func() {
			for id := range kpi.IDs() {
				sink += len(id)
			}
		},
		"Direction.Name": func() { sink += len(kpi.DirectionBand.Name(mexico)) },
		"Period.Name":    func() { sink += len(kpi.PeriodPost.Name(mexico)) },
		"ParseDecimal":   func() { sink += kpi.MustDecimal("-12.5e3").Sign() },
		"Decimal.Cmp":    func() { sink += kpi.Int(3).Cmp(kpi.Int(4)) },
	}
	for name, f := range lookups {
		if diff := cmp.Diff(0.0, testing.AllocsPerRun(100, f)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
	if sink == 0 {
		t.Error("nothing was looked up")
	}
}

func TestLookupsAreSafeTogether(t *testing.T) {
	t.Parallel()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if !kpi.Reach.IsStandard() || !kpi.ERReach.IsStandard() {
				t.Error("unknown")
			}
		})
	}
	wg.Wait()
}

func BenchmarkMeasureUnit(b *testing.B) {
	for b.Loop() {
		_ = kpi.SocialSessions.Unit()
	}
}

func BenchmarkIDName(b *testing.B) {
	for b.Loop() {
		_ = kpi.FollowerGrowthRate.Name(language.Spanish)
	}
}

func BenchmarkParseDecimal(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = kpi.ParseDecimal("1234.5678")
	}
}
