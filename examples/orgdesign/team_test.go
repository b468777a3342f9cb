package orgdesign_test

import (
	"bytes"
	"flag"
	"os"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var update = flag.Bool("update", false, "write the report and the lists instead of comparing them")

// judge is how this team judges: two layers are enough for three people.
func judge() org.Validator { return org.Validator{Limits: org.Limits{Layers: 2}} }

// document is the file of the design.
const document = "team.json"

func read(t *testing.T) []byte {
	t.Helper()
	doc, err := os.ReadFile(document)
	require.NoError(t, err)
	return doc
}

// team decodes the design. What is wrong with the file comes with its name, line, column and a suggestion.
func team(t *testing.T) org.Design {
	t.Helper()
	d, err := org.Decoder{Name: document}.Decode(bytes.NewReader(read(t)))
	require.NoError(t, orgtest.Localize(err, language.EuropeanSpanish))
	return d
}

// spanish makes the failures Spanish and has them say where in the file a finding stands; a test without it fails in English.
func spanish(t *testing.T) orgtest.TB {
	t.Helper()
	return orgtest.In(orgtest.At(t, document, read(t)), language.EuropeanSpanish)
}

// TestNothingIsLeftUndone wants no warning and no error.
func TestNothingIsLeftUndone(t *testing.T) {
	t.Parallel()
	orgtest.Want(spanish(t), judge().Validate(team(t)))
}

// TestMembersAreAnswered wants somebody on every channel on which members write.
func TestMembersAreAnswered(t *testing.T) {
	t.Parallel()
	report := judge().Validate(team(t))
	for _, channel := range []string{"instagram", "whatsapp"} {
		orgtest.Covers(spanish(t), report, org.Scope{Channel: channel}, role.AnswerMessages, role.RespondInCrisis)
	}
	orgtest.Covers(spanish(t), report, org.Scope{}, role.SupportCustomers, role.AnalyseResults, role.LeadCrisis)
}

// TestWhoDoesIt names them: if one of these positions were deleted, another whose roles include the work would do it on paper.
func TestWhoDoesIt(t *testing.T) {
	t.Parallel()
	report := judge().Validate(team(t))
	orgtest.DoneBy(spanish(t), report, org.Scope{}, role.AnswerMessages, "socios")
	orgtest.DoneBy(spanish(t), report, org.Scope{}, role.PublishContent, "comunidad")
}

func TestLines(t *testing.T) {
	t.Parallel()
	d := team(t)
	for _, position := range []string{"comunidad", "socios"} {
		orgtest.ReportsTo(spanish(t), d, position, "redes", "gerencia")
	}
}

// TestHolidays wants the team to get over the absence of any one person.
func TestHolidays(t *testing.T) {
	t.Parallel()
	d := team(t)
	for _, p := range d.People {
		t.Run(p.ID, func(t *testing.T) {
			t.Parallel()
			orgtest.Survives(spanish(t), judge(), d, org.PersonAway(p.ID))
		})
	}
}

// TestDeparture holds what the team knows that it would not get over. A backup is for the holidays: who leaves leaves a vacancy.
func TestDeparture(t *testing.T) {
	t.Parallel()
	orgtest.Adds(spanish(t), judge(), team(t), []orgtest.Expect{
		{Code: org.StageUncovered, Subject: "creation"},
		{Code: org.StageUncovered, Subject: "publishing"},
		{Code: org.StageUncovered, Subject: "listening"},
		{Code: org.CoveredOnlyByVacancy, Subject: "comunidad"},
		{Code: org.NoFeedbackPath, Subject: "socios"},
		{Code: org.SinglePointOfFailure, Subject: "p-017"},
		{Code: org.MissingBackup, Subject: "redes"},
		{Code: org.KPIUnmeasured, Subject: "er_reach"},
	}, org.PersonLeaves("p-041"))
}

// TestHarvest wants the team to get over the weeks in which everybody writes.
func TestHarvest(t *testing.T) {
	t.Parallel()
	orgtest.Survives(spanish(t), judge(), team(t), org.Peak(1.5, "whatsapp"))
}

// TestLoads wants everybody to have time left and nobody to have little to do, as far as the channels say how much there is.
func TestLoads(t *testing.T) {
	t.Parallel()
	orgtest.Load(spanish(t), judge(), team(t), 0.2, 0.9)
}

// TestReport shows in review what a change of the design means.
func TestReport(t *testing.T) {
	t.Parallel()
	page := render.NewPage(judge(), team(t), language.EuropeanSpanish)
	orgtest.GoldenReport(spanish(t), "testdata/team.es.txt", render.Text, page, *update)
}

// TestPlans wants the designs that are being talked about to have the findings that are known, and no others.
func TestPlans(t *testing.T) {
	t.Parallel()
	orgtest.Fixtures(spanish(t), judge(), "plans", *update)
}

// TestTheTestsCanFail breaks the design in the ways that the tests above are there for.
func TestTheTestsCanFail(t *testing.T) {
	t.Parallel()
	d := team(t)
	alone, err := d.With(org.PositionGoes("socios"), org.PersonLeaves("p-041"))
	require.NoError(t, err)
	require.ErrorIs(t, orgtest.CheckWant(judge().Validate(alone)), org.CoveredOnlyByVacancy)
	require.Error(t, orgtest.CheckCovers(judge().Validate(alone), org.Scope{Channel: "whatsapp"}, role.AnswerMessages))
	require.Error(t, orgtest.CheckDoneBy(judge().Validate(alone), org.Scope{}, role.AnswerMessages, "socios"))
	require.Error(t, orgtest.CheckAdds(judge(), d, nil, org.PersonLeaves("p-041")))
	require.Error(t, orgtest.CheckReportsTo(d, "redes", "comunidad"))
	require.ErrorIs(t, orgtest.CheckSurvives(judge(), d, org.PersonLeaves("p-017")), org.StageUncovered)
	require.ErrorIs(t, orgtest.CheckSurvives(judge(), d, org.Peak(4, "whatsapp")), org.OverCapacity)
	require.Error(t, orgtest.CheckLoad(judge(), d, 0.2, 0.8))
	silent := team(t)
	silent.Channels[1].MessagesPerDay = nil
	require.ErrorContains(t, orgtest.CheckLoad(judge(), silent, 0, 0.9), "messagesPerDay")
	d.Positions[0].Backup = ""
	require.ErrorIs(t, orgtest.CheckSurvives(judge(), d, org.PersonAway("p-017")), org.StageUncovered)
}
