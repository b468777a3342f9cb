package org_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A document that is no UTF-8 is told apart from one that is no JSON.
func TestDecodeKnowsUTF16(t *testing.T) {
	t.Parallel()
	for doc, got := range map[string]string{
		"\xfe\xff\x00{\x00}": "UTF-16", "\xff\xfe{\x00}\x00": "UTF-16", "\x00{\x00}": "UTF-16", "{\x00}\x00": "UTF-16", "\x00": "0x00", "\xfe": "0xFE", "\xfe\xfe{}": "0xFE", "\xff\xff{}": "0xFF", "{\xff": "0xFF",
		"{}\xff": "0xFF",
	} {
		_, err := org.Decode(strings.NewReader(doc))
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused, "%q", doc)
		if f := refused.Faults[0]; f.Code != org.InvalidJSON || !strings.Contains(f.Got, got) && got != "0x00" {
			t.Errorf("%q: %+v, want %s", doc, f, got)
		}
	}
}

// A number is read as long as it is one, and shown by its first forty digits.
func TestDecodeLongNumbers(t *testing.T) {
	t.Parallel()
	for _, n := range []int{299, 300, 301, 308, 309, 310, 400} {
		d, err := org.Decode(strings.NewReader(`{"version":1,"positions":[{"id":"a","hoursPerWeek":` + strings.Repeat("9", n) + `}]}`))
		if (err == nil) != (n <= 308) {
			t.Errorf("%d digits: %v, %v", n, d.Positions, err)
		}
	}
	for _, n := range []int{39, 40, 41} {
		_, err := org.Decode(strings.NewReader(`{"version":1,"positions":[{"id":"a","seats":` + strings.Repeat("1", n) + `}]}`))
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		want := strings.Repeat("1", min(n, 40))
		if n > 40 {
			want += "…"
		}
		require.Equal(t, want, refused.Faults[0].Got)
	}
}

// What is quoted in a fault is its first forty characters.
func TestDecodeLongWords(t *testing.T) {
	t.Parallel()
	for _, n := range []int{39, 40, 41, 500, 509, 510, 511, 512, 600} {
		_, err := org.Decode(strings.NewReader(`{"version":1,"channels":[{"id":"a","status":"` + strings.Repeat("ñ", n) + `"}]}`))
		var refused *org.DecodeError
		require.ErrorAs(t, err, &refused)
		want := strings.Repeat("ñ", min(n, 40))
		if n > 40 {
			want += "…"
		}
		require.Equal(t, want, refused.Faults[0].Got, "%d letters", n)
	}
}

func TestGuardAtItsBounds(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		guard       org.Guard
		removed, of int
		refused     bool
	}{
		{org.Guard{}, 3, 9, false}, {org.Guard{}, 4, 9, true}, {org.Guard{}, 2, 2, false}, {org.Guard{}, 3, 3, true},
		{org.Guard{Share: 0.5}, 4, 8, false}, {org.Guard{Share: 0.5}, 5, 8, true}, {org.Guard{Share: 0.5, Least: 6}, 5, 8, false}, {org.Guard{Share: 0.5, Least: 5}, 5, 8, true},
		{org.Guard{Least: 1}, 1, 2, true}, {org.Guard{Least: 2}, 1, 2, false}, {org.Guard{Share: 1, Least: 1}, 5, 5, false},
	} {
		err := tt.guard.Check(org.Changes{Removals: []org.Removal{{Kind: org.SubjectPosition, Removed: tt.removed, Of: tt.of}}})
		if (err != nil) != tt.refused {
			t.Errorf("%+v, %d of %d: %v", tt.guard, tt.removed, tt.of, err)
		}
	}
}

// A measure that goes by another id is known again in the formulas that name it.
func TestRenamedMeasuresAreKnownInFormulas(t *testing.T) {
	t.Parallel()
	counting := func(id, formula string) org.Design {
		return change(func(d *org.Design) {
			d.Measures = []kpi.MeasureDef{{ID: kpi.Measure(id), Unit: "{signup}"}}
			d.KPIs = []org.KPI{{ID: "tasa", Formula: formula, Owner: "smm"}}
		})
	}
	for _, tt := range []struct{ old, now, was, is string }{
		{"alta_9z", "baja_0a", "100 * (alta_9z / reach)", "100 * (baja_0a / reach)"}, {"z", "a0", "z / reach", "a0 / reach"}, {"a9", "z9", "a9/reach", "z9/reach"},
	} {
		c := org.Diff(counting(tt.old, tt.was), counting(tt.now, tt.is))
		if len(c.Structure) != 1 || c.Structure[0].Op != org.OpRenamed || c.Structure[0].Was != tt.old {
			t.Errorf("%s is %s: %+v", tt.old, tt.now, c.Structure)
		}
	}
}

// What is no word or number stands in a difference as the document has it.
func TestTargetsAreTold(t *testing.T) {
	t.Parallel()
	aiming := func(target kpi.Target) org.Design {
		return kpis(org.KPI{ID: kpi.ERReach, Owner: "smm", Reporter: "cm", Target: target})
	}
	var said []string
	for _, x := range org.Diff(aiming(kpi.Target{AtLeast: kpi.MustDecimal("0.03")}), aiming(kpi.Target{AtLeast: kpi.MustDecimal("0.04"), AtMost: kpi.MustDecimal("0.5")})).Structure {
		said = append(said, x.Subject.ID+" "+x.Subject.Field+" "+x.Before+" "+x.After)
	}
	if diff := cmp.Diff([]string{`er_reach target {"atLeast":0.03} {"atLeast":0.04,"atMost":0.5}`}, said); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// Whose work fifty share is told as the work of two is; a larger crowd is no pair of units.
func TestCrowdsAreNoUnits(t *testing.T) {
	t.Parallel()
	for _, n := range []int{2, 49, 50, 51} {
		d := sound()
		d.Positions = d.Positions[:1]
		for i := range n {
			d.Positions = append(d.Positions, filled(fmt.Sprint("cm", i), []string{"smm", ""}[i%2], role.CommunityManager))
		}
		if r := org.Validate(d); r.Has(org.Overlap) != (n <= 50) {
			t.Errorf("%d: %v", n, r.Has(org.Overlap))
		}
	}
}

// A header that nothing uses may be one that is misspelt; for the first fifty of them that is looked up.
func TestUnusedColumnsSuggest(t *testing.T) {
	t.Parallel()
	suggested := func(m org.Importer, headers ...string) (n int) {
		got, err := m.CSV(strings.NewReader("ID;Puesto;Jefe;" + strings.Join(headers, ";") + "\n1;CM;" + strings.Repeat(";x", len(headers)) + "\n"))
		require.NoError(t, err)
		for _, d := range got.Doubts {
			if d.Code == org.UnusedColumn && d.Suggestion != "" {
				n++
			}
		}
		return n
	}
	require.Equal(t, 1, suggested(org.Importer{}, "Hors"))
	require.Equal(t, 0, suggested(org.Importer{}, "Hor"))
	for _, n := range []int{49, 50, 51, 52} {
		var headers []string
		for range n {
			headers = append(headers, "Departmento")
		}
		require.Equal(t, min(n, 50), suggested(org.Importer{}, headers...))
	}
	unknown := org.Importer{Columns: map[string]org.Field{"Nota": 200, "Otra": 201}}
	require.Equal(t, 1, suggested(unknown, "Nota", "Hors"))
}

// Spreadsheets name their separator in the first line; the caller's wins.
func TestSeparatorsAreNamed(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		comma rune
		text  string
		lines int
	}{
		{0, "sep=#\nID#Puesto#Jefe\n1#CM#\n", 1}, {';', "sep=#\nID;Puesto;Jefe\n1;CM;\n", 1}, {'#', "ID#Puesto#Jefe\n1#CM#\n", 1}, {0, "sep=\nID;Puesto;Jefe\n1;CM;\n", 1},
		{0, "sep=,\r\nID,Puesto,Jefe\r\n1,CM,\r\n", 1}, {',', "sep=;\nID;Puesto;Jefe\n1;CM;\n", 0}, {0, "sep=;", 0},
	} {
		got, err := org.Importer{Comma: tt.comma}.CSV(strings.NewReader(tt.text))
		if len(got.Design.Positions) != tt.lines || (err == nil) != (tt.lines > 0) {
			t.Errorf("%q, %q: %d positions, %v", tt.comma, tt.text, len(got.Design.Positions), err)
		}
		for _, d := range got.Doubts {
			if d.Code == org.UnusableRow {
				t.Errorf("%q: %+v", tt.text, d)
			}
		}
	}
}

// One number of up to ten people is looked through for who is meant.
func TestTwinsAreToldApart(t *testing.T) {
	t.Parallel()
	for _, n := range []int{2, 10, 11} {
		text := "ID;Nombre;Puesto;Jefe;Estado\n"
		for i := range n {
			text += fmt.Sprintf("7;Persona %c;Social Media Manager;;%s\n", 'A'+i, []string{"Activa", "Baja"}[min(i, 1)])
		}
		got, err := org.ImportCSV(strings.NewReader(text + "cm;Eva Luna;CM;7;Activa\n"))
		require.NoError(t, err)
		i := slices.IndexFunc(got.Design.Positions, func(p org.Position) bool { return p.ID == "cm" })
		if named := got.Design.Positions[i].ReportsTo == "7"; named != (n <= 10) {
			t.Errorf("%d people of one number: %+v, %v", n, got.Design.Positions[i], codes(got.Doubts))
		}
	}
}

// A finding names at most twenty outside parties that ask for the work.
func TestPartiesThatAskAreBounded(t *testing.T) {
	t.Parallel()
	for _, n := range []int{1, 19, 20, 21} {
		for kind, d := range map[org.SubjectKind]org.Design{
			org.SubjectOutside: change(func(d *org.Design) {
				d.Outside = nil
				for i := range n {
					d.Outside = append(d.Outside, org.Outside{ID: fmt.Sprint("prensa", i), Kind: role.PartyPR})
				}
			}),
		} {
			for i := range d.Positions {
				d.Positions[i].Without = slices.Collect(role.Responsibilities())
			}
			most := 0
			for _, f := range org.Validate(d).Findings {
				named := 0
				for _, s := range f.Args.Because {
					if s.Kind == kind {
						named++
					}
				}
				most = max(most, named)
				if len(f.Args.Because) > 20 {
					t.Errorf("%d of kind %v: %s names %d causes", n, kind, string(f.Code), len(f.Args.Because))
				}
			}
			if most < min(n, 15) {
				t.Errorf("%d of kind %v: at most %d are named", n, kind, most)
			}
		}
	}
}

// Who fills a vacancy goes by an id that nobody has.
func TestNewcomersHaveIDsOfTheirOwn(t *testing.T) {
	t.Parallel()
	d := change(func(d *org.Design) {
		d.Positions[1].Holders = nil
		d.People = []org.Person{{ID: "ana"}, {ID: "cm-person"}, {ID: "cm-person-2"}}
	})
	p := org.Plan(d)
	after := p.Apply(d)
	for _, h := range after.Positions[1].Holders {
		if slices.ContainsFunc(d.People, func(o org.Person) bool { return o.ID == h.ID }) {
			t.Errorf("%s is somebody else", h.ID)
		}
	}
	require.Len(t, after.People, len(d.People)+p.Hires)
	require.False(t, org.Validate(after).Has(org.DuplicateID))
	crowd := d
	crowd.Positions = append(slices.Clone(d.Positions), filled("smm-new", "smm", role.Designer), filled("smm-new-2", "smm", role.Designer))
	if s, ok := org.NextHire(crowd); ok && s.New != "" && slices.ContainsFunc(crowd.Positions, func(p org.Position) bool { return p.ID == s.New }) {
		t.Errorf("%s is there already", s.New)
	}
}

// A promise from one hour to the same is read as a whole day, and a fault says how to write that.
func TestHoursOfAWholeDay(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		promise []org.Hours
		want    string
	}{
		{[]org.Hours{madrid("mon", "09:00", "17:00")}, ""},
		{[]org.Hours{madrid("mon-fri", "09:00", "17:00")}, ""},
		{[]org.Hours{madrid("mon", "09:00", "09:00")}, "16"},
		{[]org.Hours{madrid("mon", "08:59", "17:01")}, "0.03"},
		{[]org.Hours{madrid("sat", "00:00", "24:00"), madrid("sat", "10:00", "11:00")}, "24"},
		{[]org.Hours{madrid("sun", "22:00", "06:00")}, "8"},
		{[]org.Hours{madrid("daily", "00:00", "24:00")}, "128"},
	} {
		text := ""
		for _, f := range org.Validate(working(tt.promise...)).Findings {
			if f.Args.Promised > 0 {
				text = f.Message(language.English)
			}
		}
		if (text == "") != (tt.want == "") || !strings.Contains(text, tt.want) {
			t.Errorf("%v: %q, want %s hours", tt.promise, text, tt.want)
		}
	}
}

// Who says everything is asked nothing, and each thing that is left unsaid asks one question.
func TestNothingIsAskedThatIsSaid(t *testing.T) {
	t.Parallel()
	said := func() org.Situation {
		s := org.Situation{
			Setting: org.SettingInHouse, Marketing: org.AnswerYes, Approval: org.AnswerNo, Channels: accounts(2, 3, 9, 4), Objectives: []role.Objective{role.ObjectiveLeads},
			Activities: map[role.Activity]bool{}, Languages: []string{"es"}, People: 2, Months: 6,
		}
		for i := range s.Channels {
			c := &s.Channels[i]
			c.Kind, c.CasesPerDay, c.MentionsPerDay, c.VideosPerWeek, c.ReusedPostsPerWeek = role.ChannelAccount, new(0.0), new(0.0), new(0.0), new(0.0)
		}
		for a := range role.Activities() {
			s.Activities[a] = false
		}
		return s
	}
	for want, unsay := range map[org.QuestionCode]func(s *org.Situation){
		"":                     func(*org.Situation) {},
		org.QuestionObjectives: func(s *org.Situation) { s.Objectives = nil },
		org.QuestionPeople:     func(s *org.Situation) { s.People = 0 },
		org.QuestionSetting:    func(s *org.Situation) { s.Setting = 0 },
		org.QuestionMarketing:  func(s *org.Situation) { s.Marketing = 0 },
		org.QuestionBrands:     func(s *org.Situation) { s.Setting = org.SettingAgency },
		org.QuestionChannels:   func(s *org.Situation) { s.Channels = nil },
		org.QuestionVolumes:    func(s *org.Situation) { s.Channels[1].CommentsPerDay = nil },
		org.QuestionActivities: func(s *org.Situation) { delete(s.Activities, role.ActivityCampaigns) },
		org.QuestionApproval:   func(s *org.Situation) { s.Approval = 0 },
		org.QuestionMonths:     func(s *org.Situation) { s.Months = 0 },
		org.QuestionLanguages:  func(s *org.Situation) { s.Languages = nil },
	} {
		s := said()
		unsay(&s)
		got := org.QuestionCode("")
		for _, q := range org.Advise(s).Open {
			got += q.Code
		}
		if got != want {
			t.Errorf("%q is asked, want %q", got, want)
		}
	}
}

// A part of nothing is nothing.
func TestRemovalsShare(t *testing.T) {
	t.Parallel()
	for r, want := range map[org.Removal]float64{{}: 0, {Removed: 1}: 0, {Removed: 1, Of: -1}: 0, {Removed: 1, Of: 4}: 0.25, {Removed: 1, Of: 1}: 1} {
		if got := r.Share(); got != want {
			t.Errorf("%+v: %v, want %v", r, got, want)
		}
	}
}

// Whom the caller names for a column that is not there, or that is none, is told once and for what there is.
func TestColumnsThatAreNotThere(t *testing.T) {
	t.Parallel()
	last := slices.Max(slices.Collect(org.Fields()))
	for _, tt := range []struct {
		columns map[string]org.Field
		want    []string
	}{
		{nil, nil},
		{map[string]org.Field{"Falta": org.FieldStatus}, []string{"1 missing-column Falta"}},
		{map[string]org.Field{"Falta": last, "Otra": last}, []string{"1 missing-column Falta"}},
		{map[string]org.Field{"Falta": last + 1}, nil},
		{map[string]org.Field{"Falta": 200}, nil},
		{map[string]org.Field{"Falta": org.FieldIgnored}, nil},
		{map[string]org.Field{"Falta": 0}, nil},
		{map[string]org.Field{"Puesto": last + 1}, []string{"1 unused-column"}},
		{map[string]org.Field{"ID": org.FieldIgnored}, []string{"1 missing-column"}},
	} {
		got, err := org.Importer{Columns: tt.columns}.CSV(strings.NewReader("ID;Puesto;Jefe;Cargo\n1;CM;;CM\n"))
		if err != nil {
			t.Errorf("%v: %v", tt.columns, err)
			continue
		}
		doubts := slices.DeleteFunc(codes(got.Doubts), func(s string) bool { return strings.Contains(s, "repeated-column") })
		if diff := cmp.Diff(strings.Join(tt.want, "; "), strings.Join(doubts, "; ")); diff != "" {
			t.Errorf("%v (-want +got):\n%s", tt.columns, diff)
		}
	}
}

// Who holds two positions that do the same is one person, whom nobody else replaces.
func TestOnePersonInTwoPositionsIsAlone(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		second string
		alone  bool
	}{{"bruno", true}, {"ana", false}, {"eva", false}} {
		d := change(func(d *org.Design) {
			d.People = nil
			d.Positions[0].Without = []role.Responsibility{role.CreateContent}
			d.Positions[0].Backup, d.Positions[1].Backup = "", ""
			d.Positions = append(d.Positions, org.Position{ID: "cm2", ReportsTo: "smm", Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: tt.second}}})
		})
		got := false
		for _, f := range org.Validate(d).Findings {
			got = got || f.Code == org.SinglePointOfFailure && f.Subject.ID == "bruno" && slices.Contains(f.Args.Responsibilities, role.CreateContent)
		}
		if got != tt.alone {
			t.Errorf("%s beside bruno: alone %t", tt.second, got)
		}
	}
}
