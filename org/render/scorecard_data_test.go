package render_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/kpi"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// For a warehouse or a spreadsheet that a program fills: the words and the columns are the same in each language.
func ExampleFormat_WriteScorecard_csv() {
	var s kpi.Scoring
	goals := []kpi.Goal{
		{KPI: kpi.CPL, Target: kpi.Target{AtMost: kpi.Int(15), Currency: "MXN"}},
		{KPI: kpi.SLARate, Target: kpi.Target{AtLeast: kpi.MustDecimal("0.9")}},
	}
	in := kpi.Inputs{Now: kpi.Sample{kpi.Spend: kpi.Money(kpi.MustDecimal("620.50"), "MXN"), kpi.Leads: kpi.Count(50)}}
	card, err := s.Score(goals, s.Readings(in, kpi.CPL, kpi.SLARate), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	var out strings.Builder
	if err := render.CSV.WriteScorecard(&out, card, language.MustParse("es-MX")); err != nil {
		fmt.Println(err)
	}
	fmt.Print(strings.ReplaceAll(out.String(), "\r\n", "\n"))
	// Output:
	// kpi,name,value,unit,currency,style,low,high,cases,at_least,at_most,target_currency,status,critical,progress,before,change,move,reason,cautions,warnings
	// cpl,"Costo por prospecto",12.41,money[MXN]/{lead},MXN,money,,,,,15,MXN,on-target,false,,,,,,,
	// sla_rate,"Cumplimiento del tiempo de respuesta",,1,,percent,,,,0.9,,,no-data,false,,,,,missing,,
}

// table reads what CSV makes of a scorecard as a program would.
func table(t testing.TB, c kpi.Scorecard, tag language.Tag) []map[string]string {
	t.Helper()
	var out bytes.Buffer
	require.NoError(t, render.CSV.WriteScorecard(&out, c, tag))
	if bytes.Contains(bytes.ReplaceAll(out.Bytes(), []byte("\r\n"), nil), []byte("\n")) || bytes.HasPrefix(out.Bytes(), []byte("\ufeff")) {
		t.Errorf("lines or marks that RFC 4180 does not know: %q", out.String())
	}
	lines, err := csv.NewReader(&out).ReadAll()
	require.NoError(t, err)
	require.Len(t, lines, 1+len(c.Rows))
	var rows []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, name := range lines[0] {
			row[name] = line[i]
		}
		rows = append(rows, row)
	}
	return rows
}

// TestScorecardTable holds that each cell is what the scorecard has, to the last digit.
func TestScorecardTable(t *testing.T) {
	t.Parallel()
	card := month(t)
	card.Rows = append(card.Rows,
		kpi.Row{KPI: "own", Name: socialorg.Text{EN: "=HYPERLINK(\"x\")", ES: "+1, sí"}, Unit: "money[MXN]", Status: kpi.StatusUndefined, Reading: kpi.Reading{
			Undefined: &kpi.UndefinedError{Reason: kpi.StraddlingCell}, Warnings: slices.Collect(kpi.Warnings()),
		}, Cautions: slices.Collect(kpi.Cautions())},
		kpi.Row{KPI: kpi.NetGrowth, Reading: kpi.Reading{Value: kpi.ValueOf(kpi.Int(-9_007_199_254_740_993), "{account}")}})
	rows := table(t, card, language.Spanish)
	for i, r := range card.Rows {
		got := rows[i]
		number := func(column string, want kpi.Value) {
			if want.IsZero() != (got[column] == "") {
				t.Errorf("%s, %s: %q", r.KPI, column, got[column])
			}
			if f, _ := want.Rat().Float64(); got[column] != "" {
				x, err := strconv.ParseFloat(got[column], 64)
				require.NoError(t, err)
				if x != f {
					t.Errorf("%s, %s: %s is not %v", r.KPI, column, got[column], want)
				}
			}
		}
		number("value", r.Reading.Value)
		number("progress", r.Progress)
		number("before", r.Trend.Before)
		number("change", r.Trend.Change)
		var status kpi.Status
		var reason kpi.Reason
		var move kpi.Move
		require.NoError(t, status.UnmarshalText([]byte(got["status"])))
		require.NoError(t, reason.UnmarshalText([]byte(got["reason"])))
		require.NoError(t, move.UnmarshalText([]byte(got["move"])))
		if status != r.Status || move != r.Trend.Move || (reason == 0) != (got["value"] != "") {
			t.Errorf("%s: %v", r.KPI, got)
		}
		if low, high := got["low"], got["high"]; r.Reading.Interval.IsZero() != (low == "") || low != "" &&
			(low != strconv.FormatFloat(r.Reading.Interval.Low, 'f', -1, 64) || high != strconv.FormatFloat(r.Reading.Interval.High, 'f', -1, 64)) {
			t.Errorf("%s: from %q to %q", r.KPI, low, high)
		}
	}
	want := map[string]string{
		"kpi": "cpl", "name": "Coste por cliente potencial", "value": "13.391304347826088", "unit": "money[EUR]/{lead}", "currency": "EUR", "style": "money",
		"low": "", "high": "", "cases": "", "at_least": "", "at_most": "10", "target_currency": "EUR", "status": "off-target", "critical": "true",
		"progress": "0.5760869565217391", "before": "12.4", "change": "0.991304347826087", "move": "worse", "reason": "", "cautions": "", "warnings": "",
	}
	if diff := cmp.Diff(want, rows[4]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	n := len(rows)
	if own := rows[n-2]; own["name"] != "'+1, sí" || own["unit"] != "money[MXN]" || own["currency"] != "MXN" || own["reason"] != "straddling-cell" ||
		!strings.HasPrefix(own["cautions"], "small-sample few-successes ") || own["warnings"] == "" {
		t.Errorf("%v", own)
	}
	if got := rows[n-1]["value"]; got != "-9007199254740993" {
		t.Errorf("%s", got)
	}
	for i, row := range table(t, card, language.English) {
		row["name"] = rows[i]["name"]
		if diff := cmp.Diff(rows[i], row); diff != "" {
			t.Errorf("Spanish and English (-es +en)\n%s", diff)
		}
	}
}

// TestScorecardDocument reads a scorecard back out of its JSON.
func TestScorecardDocument(t *testing.T) {
	t.Parallel()
	card := month(t)
	var out bytes.Buffer
	require.NoError(t, render.JSON.WriteScorecard(&out, card, language.EuropeanSpanish))
	plain, err := json.Marshal(card)
	require.NoError(t, err)
	var got, want kpi.Scorecard
	require.NoError(t, json.Unmarshal(out.Bytes(), &got))
	require.NoError(t, json.Unmarshal(plain, &want))
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var said struct {
		Language, Summary string
		Rows              []struct{ Line string }
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &said))
	lines := card.Lines(language.EuropeanSpanish)
	if said.Language != "es-ES" || said.Summary != lines[len(lines)-1] || said.Rows[0].Line != lines[0] {
		t.Errorf("%+v", said)
	}
	out.Reset()
	require.NoError(t, render.JSON.WriteScorecard(&out, kpi.Scorecard{}, language.English))
	require.Contains(t, out.String(), `"rows": []`)
}

// TestHostileScorecards writes names that nobody should give, and as many rows as no page shows.
func TestHostileScorecards(t *testing.T) {
	t.Parallel()
	names := sample.Names()
	for i, name := range names {
		c := forged(name, names[(i+3)%len(names)], names[(i+5)%len(names)], uint16(i*911))
		for _, row := range table(t, c, language.English) {
			for column, cell := range row {
				if require.NoError(t, textual(cell)); len(cell) > 20_000 {
					t.Errorf("%s of %d bytes", column, len(cell))
				}
			}
		}
		var out bytes.Buffer
		if render.JSON.WriteScorecard(&out, c, language.English) == nil {
			require.NoError(t, textual(out.String()))
			require.True(t, json.Valid(out.Bytes()))
		}
	}
	if got := len(table(t, kpi.Scorecard{Rows: make([]kpi.Row, 5_000)}, language.English)); got != 5_000 {
		t.Errorf("%d rows", got)
	}
	require.ErrorIs(t, render.CSV.WriteScorecard(broken{}, kpi.Scorecard{}, language.English), os.ErrClosed)
}

// TestScorecardDataGoldens holds what programs read.
func TestScorecardDataGoldens(t *testing.T) {
	t.Parallel()
	card := month(t)
	for _, f := range []render.Format{render.CSV, render.JSON} {
		var out bytes.Buffer
		require.NoError(t, f.WriteScorecard(&out, card, language.Spanish))
		orgtest.Golden(t, filepath.Join("testdata", "side", "scorecard.es."+string(f)), out.Bytes(), *update)
	}
}
