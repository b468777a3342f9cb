package org_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// shop is a team with a bit of everything.
func shop() org.Design {
	posts := 3.0
	return org.Design{
		Name:    "Tienda Lima",
		Outside: []org.Outside{{ID: "duena", Kind: role.PartyOwner, Title: "Dueña"}},
		Channels: []org.Channel{
			{ID: "ig", Platform: "instagram", Language: "es", PostsPerWeek: &posts},
			{ID: "fb", Platform: "facebook", Language: "es"},
		},
		People: []org.Person{{ID: "ana", Name: "Ana Ruiz"}, {ID: "bruno", Name: "Bruno Gil"}},
		Positions: []org.Position{
			{ID: "smm", Title: "Responsable de redes", Roles: []role.Role{role.Manager}, ReportsTo: "duena", Holders: []org.Holder{{ID: "ana"}}},
			{ID: "cm", Title: "Community manager", Roles: []role.Role{role.CommunityManager}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}, Channels: []string{"ig", "fb"}},
		},
		Liaisons: []org.Liaison{{Between: []string{"cm", "duena"}, For: []role.Artefact{role.ArtefactAlert}}},
	}
}

// said writes structure changes in a line each.
func said(c org.Changes) []string {
	var lines []string
	for _, x := range c.Structure {
		line := fmt.Sprintf("%v %v %s", x.Op, x.Subject.Kind, x.Subject.ID)
		if x.Subject.Field != "" {
			line += "." + x.Subject.Field
		}
		if x.Was != "" {
			line += " was " + x.Was
		}
		if x.Before != "" || x.After != "" {
			line += fmt.Sprintf(" (%s → %s)", x.Before, x.After)
		}
		if x.Lost != nil || x.Gained != nil {
			line += fmt.Sprintf(" -%v +%v", x.Lost, x.Gained)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestDiffStructure(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		edit func(d *org.Design)
		want []string
	}{
		{"a title", func(d *org.Design) { d.Positions[0].Title = "Jefa de redes" },
			[]string{"changed position smm.title (Responsable de redes → Jefa de redes)"}},
		{"a new superior", func(d *org.Design) { d.Positions[1].ReportsTo = "duena" }, []string{"moved position cm (smm → duena)"}},
		{"no superior", func(d *org.Design) { d.Positions[0].ReportsTo = "" }, []string{"moved position smm (duena → )"}},
		{"somebody leaves", func(d *org.Design) { d.Positions[1].Holders = nil }, []string{`vacated position cm -[{"id":"bruno"}] +[]`}},
		{"somebody follows", func(d *org.Design) { d.Positions[1].Holders = []org.Holder{{ID: "carla"}} },
			[]string{`changed position cm.holders -[{"id":"bruno"}] +[{"id":"carla"}]`}},
		{"all channels", func(d *org.Design) { d.Positions[1].Channels = nil }, []string{`changed position cm.channels (["fb","ig"] → )`}},
		{"one channel fewer", func(d *org.Design) { d.Positions[1].Channels = []string{"fb"} }, []string{"changed position cm.channels -[ig] +[]"}},
		{"a volume of none", func(d *org.Design) { none := 0.0; d.Channels[1].PostsPerWeek = &none }, []string{"changed channel fb.postsPerWeek ( → 0)"}},
		{"a volume not said", func(d *org.Design) { d.Channels[0].PostsPerWeek = nil }, []string{"changed channel ig.postsPerWeek (3 → )"}},
		{"an activity", func(d *org.Design) { d.Activities = map[role.Activity]bool{role.ActivityPaid: false} }, []string{"changed activity paid ( → false)"}},
		{"no objectives", func(d *org.Design) { d.Objectives = []org.Objective{} }, []string{"changed  .objectives ( → [])"}},
		{"an objective", func(d *org.Design) { d.Objectives = []org.Objective{{Kind: role.ObjectiveSales, Text: "más ventas"}} },
			[]string{`added objective sales ( → {"kind":"sales","text":"más ventas"})`}},
		{"the framework", func(d *org.Design) { d.Framework = "ceupe" }, []string{"changed  .framework ( → ceupe)"}},
		{"a duty", func(d *org.Design) {
			d.Positions[1].Duties = []org.Duty{{Responsibility: role.RunAds, Part: role.PartAccountable, Channels: []string{"ig", "fb"}}}
		}, []string{`changed position cm.duties ( → [{"responsibility":"run-ads","part":"accountable","channels":["fb","ig"]}])`}},
		{"a liaison for more", func(d *org.Design) {
			d.Liaisons[0] = org.Liaison{Between: []string{"duena", "cm"}, For: []role.Artefact{role.ArtefactAlert, role.ArtefactLead}}
		}, []string{"changed liaison cm+duena.for -[] +[lead]"}},
		{"an approval and its deputy", func(d *org.Design) { d.Approvals = []org.Approval{{By: "smm", Deputy: "cm"}} },
			[]string{`added approval smm ( → {"by":"smm","deputy":"cm"})`}},
		{"a suppression", func(d *org.Design) {
			d.Suppress = []org.Suppression{{Code: org.Vacancy, Subject: "cm", Reason: "en trámite"}}
		},
			[]string{`added suppression vacancy ( → {"code":"vacancy","subject":"cm","reason":"en trámite"})`}},
		{"a person's name", func(d *org.Design) { d.People[0].Name = "Ana Ruiz Soto" }, []string{"changed person ana.name (Ana Ruiz → Ana Ruiz Soto)"}},
		{"a person who is named no longer", func(d *org.Design) { d.People = d.People[1:] }, []string{"changed person ana.name (Ana Ruiz → )"}},
		{"an id twice", func(d *org.Design) { d.Positions = append(d.Positions, d.Positions[1], org.Position{ID: "cm"}) },
			[]string{`added position cm ( → {"id":"cm","title":"Community manager","roles":["community-manager"],"reportsTo":"smm","holders":[{"id":"bruno"}],"channels":["fb","ig"]})`,
				`added position cm ( → {"id":"cm"})`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			after := shop()
			test.edit(&after)
			if d := cmp.Diff(test.want, said(org.Diff(shop(), after))); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestDiffKnowsAgain(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		edit func(d *org.Design)
		want []string
	}{
		{"a position under another id", func(d *org.Design) {
			d.Positions[0].ID, d.Positions[1].ReportsTo = "jefa", "jefa"
		}, []string{"renamed position jefa was smm"}},
		{"a position under another id and title", func(d *org.Design) {
			d.Positions[0].ID, d.Positions[1].ReportsTo = "jefa", "jefa"
			d.Positions[0].Title = "Jefa de redes"
		}, []string{"renamed position jefa was smm", "changed position jefa.title was smm (Responsable de redes → Jefa de redes)"}},
		{"a position under another id that somebody else holds", func(d *org.Design) {
			d.Positions[1].ID, d.Positions[1].Holders, d.Liaisons[0].Between[0] = "cm-1", []org.Holder{{ID: "carla"}}, "cm-1"
		}, []string{"renamed position cm-1 was cm", `changed position cm-1.holders was cm -[{"id":"bruno"}] +[{"id":"carla"}]`}},
		{"an outside party, a channel and a person", func(d *org.Design) {
			d.Outside[0].ID, d.Positions[0].ReportsTo, d.Liaisons[0].Between[1] = "propietaria", "propietaria", "propietaria"
			d.Channels[0].ID, d.Positions[1].Channels[0] = "instagram", "instagram"
			d.People[0].ID, d.Positions[0].Holders[0].ID = "aruiz", "aruiz"
		}, []string{"renamed person aruiz was ana", "renamed channel instagram was ig", "renamed outside propietaria was duena"}},
		{"a position that its holder left for another role is another", func(d *org.Design) {
			d.Positions[1] = org.Position{ID: "diseno", Title: "Diseñador", Roles: []role.Role{role.Designer}, ReportsTo: "smm", Holders: []org.Holder{{ID: "bruno"}}}
			d.Liaisons = nil
		}, []string{"added position diseno", "removed position cm", `removed liaison cm+duena ({"between":["cm","duena"],"for":["alert"]} → )`}},
		{"a channel on another platform is another", func(d *org.Design) {
			d.Channels[1].ID, d.Channels[1].Platform, d.Positions[1].Channels[1] = "tt", "tiktok", "tt"
		}, []string{"changed position cm.channels -[fb] +[tt]", "removed channel fb", "added channel tt"}},
		{"a person of another name is another", func(d *org.Design) { d.People[1] = org.Person{ID: "carla", Name: "Carla Sanz"} },
			[]string{"changed person bruno.name (Bruno Gil → )", "added person carla"}},
		{"a standard KPI is no other", func(d *org.Design) { d.KPIs[0].ID = kpi.ViewsKPI }, []string{"removed kpi reach", "added kpi views"}},
		{"a KPI of one's own, with its measure", func(d *org.Design) {
			d.Measures[0].ID, d.KPIs[1] = "registros", org.KPI{ID: "tasa", Formula: "registros / reach", Owner: "smm"}
		}, []string{"renamed measure registros was altas", "renamed kpi tasa was tasa_altas"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			start := func() org.Design {
				d := shop()
				if strings.Contains(test.name, "KPI") {
					d.Measures = []kpi.MeasureDef{{ID: "altas", Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"}}}
					d.KPIs = []org.KPI{{ID: kpi.ReachKPI, Owner: "smm"}, {ID: "tasa_altas", Formula: "altas / reach", Owner: "smm"}}
				}
				return d
			}
			after := start()
			test.edit(&after)
			got := said(org.Diff(start(), after))
			slices.Sort(got)
			slices.Sort(test.want)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestDiffCoverage(t *testing.T) {
	t.Parallel()
	before, after := shop(), shop()
	after.Positions[0].Holders = nil
	after.Positions[0].ID, after.Positions[1].ReportsTo = "jefa", "jefa" // a rename is no change of who does what
	after.Positions[1].Duties = []org.Duty{{Responsibility: role.PlanCalendar}}
	after.Positions = append(after.Positions, org.Position{ID: "ads", Roles: []role.Role{role.PaidSocialSpecialist}, ReportsTo: "jefa", Holders: []org.Holder{{ID: "eva"}}})
	after.Activities = map[role.Activity]bool{role.ActivityPaid: true}
	after.Channels = after.Channels[:1]
	after.Positions[1].Channels = after.Positions[1].Channels[:1]

	got := map[string]string{}
	for _, c := range org.Diff(before, after).Coverage {
		got[string(c.Responsibility)+" "+c.Scope.Channel] = fmt.Sprintf("%v %v %v", c.Op, c.Lost, c.Gained)
	}
	for key, want := range map[string]string{
		"design-strategy ":   "uncovered [jefa] []",
		"plan-calendar ":     "reassigned [jefa] [cm]",
		"plan-ads ":          "begun [] [ads]",
		"manage-budget ":     "begun [] []",
		"publish-content fb": "ended [cm] []",
		"publish-content ig": "",
	} {
		if d := cmp.Diff(want, got[key]); d != "" {
			t.Errorf("%s (-want +got):\n%s", key, d)
		}
	}
}

// TestDiffAgreesWithGaps holds the changes of coverage against the gaps of both designs.
func TestDiffAgreesWithGaps(t *testing.T) {
	t.Parallel()
	seen := map[org.Op]int{}
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		e := sample.Design(sample.Rand(seed + seeds))
		changes := org.Diff(d, e)
		for _, c := range changes.Structure {
			seen[c.Op]++
			if c.Op == org.OpRenamed {
				return // scopes and holders go by other ids
			}
		}
		opened, closed := map[gapKey]bool{}, map[gapKey]bool{}
		for _, c := range changes.Coverage {
			seen[c.Op]++
			k := gapKey{c.Responsibility, c.Scope}
			gap := func(s org.State) bool { return c.Need > 0 && (s == org.StateMissing || s == org.StateVacant) }
			if gap(c.After) {
				opened[k] = true
			}
			if gap(c.Before) {
				closed[k] = true
			}
		}
		before, after := gaps(d), gaps(e)
		for k := range before {
			if after[k] {
				delete(before, k)
				delete(after, k)
			}
		}
		if diff := cmp.Diff(before, closed); diff != "" {
			t.Errorf("seed %d: gaps that are closed (-gaps +changes):\n%s", seed, diff)
		}
		if diff := cmp.Diff(after, opened); diff != "" {
			t.Errorf("seed %d: gaps that open (-gaps +changes):\n%s", seed, diff)
		}
	})
	for op := org.OpAdded; op <= org.OpEnded; op++ {
		if seen[op] == 0 && op != org.OpRenamed {
			t.Errorf("no pair of designs shows %v", op)
		}
	}
}

func TestDiffOfVastDesigns(t *testing.T) {
	t.Parallel()
	vast := org.Design{}
	for i := range 100_000 {
		vast.Channels = append(vast.Channels, org.Channel{ID: fmt.Sprint(i)})
	}
	c := org.Diff(vast, org.Design{})
	if !c.Unjudged || c.Coverage != nil || c.IsZero() {
		t.Errorf("unjudged %t, %d changes of coverage", c.Unjudged, len(c.Coverage))
	}
}

func TestGuard(t *testing.T) {
	t.Parallel()
	team := func(n int) org.Design {
		var d org.Design
		for i := range n {
			d.Positions = append(d.Positions, org.Position{ID: fmt.Sprint("p", i), Roles: []role.Role{role.Executive}, Holders: []org.Holder{{ID: fmt.Sprint("h", i)}}})
		}
		return d
	}
	for _, test := range []struct {
		guard       org.Guard
		from, to    int
		wantRemoved []org.Removal
	}{
		{org.Guard{}, 9, 6, nil},
		{org.Guard{}, 9, 5, []org.Removal{{Kind: org.SubjectPosition, Removed: 4, Of: 9}, {Kind: org.SubjectPerson, Removed: 4, Of: 9}}},
		{org.Guard{}, 2, 0, nil},
		{org.Guard{}, 3, 0, []org.Removal{{Kind: org.SubjectPosition, Removed: 3, Of: 3}, {Kind: org.SubjectPerson, Removed: 3, Of: 3}}},
		{org.Guard{Share: 1}, 100, 0, nil},
		{org.Guard{Share: 0.01, Least: 1}, 100, 99, nil},
		{org.Guard{Share: 0.01, Least: 1}, 100, 98, []org.Removal{{Kind: org.SubjectPosition, Removed: 2, Of: 100}, {Kind: org.SubjectPerson, Removed: 2, Of: 100}}},
		{org.Guard{Share: -1, Least: -1}, 9, 6, nil},
	} {
		err := test.guard.Check(org.Diff(team(test.from), team(test.to)))
		var got []org.Removal
		if e, ok := errors.AsType[*org.RemovalError](err); ok {
			got = e.Removals
			require.NotEmpty(t, e.Error())
		}
		if d := cmp.Diff(test.wantRemoved, got); d != "" {
			t.Errorf("%+v, from %d to %d (-want +got):\n%s", test.guard, test.from, test.to, d)
		}
	}
	renamed := rename(team(30), func(id string) string { return "z" + id })
	require.NoError(t, org.Guard{}.Check(org.Diff(team(30), org.Design{Positions: renamed.Positions})))
}

func TestChangesJSON(t *testing.T) {
	t.Parallel()
	laws(t, func(t *testing.T, seed uint64, d org.Design) {
		c := org.Diff(d, edited(d, sample.Rand(seed)))
		text, err := json.Marshal(c)
		require.NoError(t, err)
		var back org.Changes
		require.NoError(t, json.Unmarshal(text, &back))
		if diff := cmp.Diff(c, back); diff != "" {
			t.Errorf("seed %d (-changes +read back):\n%s", seed, diff)
		}
	})
}

// TestDifferencesSpeak asks for a whole sentence in both languages for every change that the random designs show.
func TestDifferencesSpeak(t *testing.T) {
	t.Parallel()
	check := func(en, es string) {
		t.Helper()
		for _, text := range []string{en, es} {
			if !strings.HasSuffix(text, ".") || strings.ContainsAny(text, "{}") || strings.Contains(text, "  ") || strings.Contains(text, ": .") {
				t.Errorf("no sentence: %q", text)
			}
		}
		if en == es {
			t.Errorf("the same in both languages: %q", en)
		}
	}
	diffLaw(t, func(_ *testing.T, seed uint64, d org.Design) {
		c := org.Diff(d, edited(d, sample.Rand(seed)))
		for _, x := range c.Structure {
			check(x.Message(language.English), x.MessageWith(language.Spanish, d.Names()))
		}
		for _, x := range c.Coverage {
			check(x.Message(language.English), x.MessageWith(language.Spanish, d.Names()))
		}
	})
}

// Whatever is changed, Changes are not zero.
func TestChangesAreZero(t *testing.T) {
	t.Parallel()
	if !(org.Changes{}).IsZero() {
		t.Error("no changes are not zero")
	}
	for _, c := range []org.Changes{
		{Structure: []org.Difference{{Op: org.OpAdded}}}, {Coverage: []org.CellDifference{{Op: org.OpCovered}}}, {Removals: []org.Removal{{}}}, {Unjudged: true},
	} {
		if c.IsZero() {
			t.Errorf("%+v is zero", c)
		}
	}
}

// A change that is not of its kind, or of none, is told by the name of its op.
func TestDifferencesOfNoKind(t *testing.T) {
	t.Parallel()
	for _, op := range []org.Op{0, org.OpCovered, org.OpEnded, org.OpEnded + 1, 200} {
		if diff := cmp.Diff(op.String(), org.Difference{Op: op}.Message(language.Spanish)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", op, diff)
		}
	}
	for _, op := range []org.Op{0, org.OpAdded, org.OpChanged, org.OpEnded + 1, 200} {
		if diff := cmp.Diff(op.String(), org.CellDifference{Op: op}.Message(language.Spanish)); diff != "" {
			t.Errorf("%v (-want +got):\n%s", op, diff)
		}
	}
}

// A liaison is named by its ends, of which only so many are listed.
func TestLiaisonsAreNamedByTheirEnds(t *testing.T) {
	t.Parallel()
	before := change(func(*org.Design) {})
	after := change(func(d *org.Design) {
		d.Liaisons = []org.Liaison{{Between: []string{"cm", "prensa"}, For: []role.Artefact{role.ArtefactAlert}}}
	})
	c := org.Diff(before, after).Structure
	require.Len(t, c, 1)
	if diff := cmp.Diff([]string{"The liaison between “cm” and “prensa” has been added.", "Se ha añadido el enlace entre «cm» y «prensa»."}, []string{c[0].Message(language.English), c[0].Message(language.Spanish)}); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// People are named with how many they are and the share of their week.
func TestHoldersAreNamedWithTheirShare(t *testing.T) {
	t.Parallel()
	before := change(func(*org.Design) {})
	after := change(func(d *org.Design) {
		d.Positions[1].Holders = append(d.Positions[1].Holders, org.Holder{ID: "turno", Share: new(0.625), Count: 1200})
	})
	var said []string
	for _, c := range org.Diff(before, after).Structure {
		said = append(said, c.Message(language.English), c.Message(language.Spanish))
	}
	want := []string{"The position “cm”, field “holders”: added “turno” (1,200 people, 63%).", "El puesto «cm», campo «holders»: se añade «turno» (1200 personas, 63\u00a0%)."}
	if diff := cmp.Diff(want, said); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
