package kpi_test

import (
	"encoding/json"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestParseUnit(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, text, want string }{
		{"count", "{interaction}", "{interaction}"},
		{"seconds", "s", "s"},
		{"days", "d", "d"},
		{"pure", "1", "1"},
		{"money", "money", "money"},
		{"currency", "money[EUR]", "money[EUR]"},
		{"quotient", "{interaction} / {account}", "{interaction}/{account}"},
		{"two divisors", "{reply}/{thread}/d", "{reply}/d/{thread}"},
		{"product", "{thread}*d", "d*{thread}"},
		{"power", "{view}*{view}", "{view}^2"},
		{"power written", "{view}^3/{view}", "{view}^2"},
		{"only a divisor", "1/{account}", "1/{account}"},
		{"divided power", "1/{a}/{a}", "1/{a}^2"},
		{"cancels", "{view}/{view}", "1"},
		{"money cancels", "money[EUR]/money[EUR]", "1"},
		{"one currency is enough", "money[EUR]*money", "money[EUR]^2"},
		{"spaces around", "  money[CLP]/{lead}  ", "money[CLP]/{lead}"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := kpi.ParseUnit(tt.text)
			require.NoError(t, err)
			if diff := cmp.Diff(kpi.Unit(tt.want), got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			again, err := kpi.ParseUnit(string(got))
			require.NoError(t, err)
			if diff := cmp.Diff(got, again); diff != "" {
				t.Errorf("not canonical (-want +got)\n%s", diff)
			}
		})
	}
}

func TestParseUnitRefuses(t *testing.T) {
	t.Parallel()
	many := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString("{u" + string(rune('a'+i)) + "}*")
		}
		return b.String() + "1"
	}
	_, err := kpi.ParseUnit(many(16))
	require.NoError(t, err)
	tests := []struct {
		name, text string
		want       kpi.UnitReason
		suggestion string
	}{
		{"empty", "", kpi.UnitSyntax, ""},
		{"ends in an operator", "s/", kpi.UnitSyntax, ""},
		{"open brace", "{view", kpi.UnitSyntax, "{view}"},
		{"empty brace", "{}", kpi.UnitName, ""},
		{"hyphen", "{sign-up}", kpi.UnitName, "{sign_up}"},
		{"hyphen of several", "{sign-up}/signup/Account", kpi.UnitName, "{sign_up}/{account}/{signup}"},
		{"accent", "{mención}", kpi.UnitName, "{mencion}"},
		{"capitals", "{View}", kpi.UnitName, "{view}"},
		{"two words", "s s", kpi.UnitSyntax, ""},
		{"bare count", "interaction", kpi.UnitUnknown, "{interaction}"},
		{"bare currency", "EUR", kpi.UnitUnknown, "money[EUR]"},
		{"seconds", "seconds", kpi.UnitUnknown, "s"},
		{"días", "días", kpi.UnitUnknown, "d"},
		{"euro sign", "€", kpi.UnitUnknown, ""},
		{"percent", "%", kpi.UnitPercent, "1"},
		{"percent behind", "s%", kpi.UnitPercent, "1"},
		{"no currency", "money[]", kpi.UnitCurrencies, ""},
		{"long currency", "money[EURO]", kpi.UnitCurrencies, ""},
		{"small currency", "money[mxn]/{lead}", kpi.UnitCurrencies, "money[MXN]/{lead}"},
		{"open currency", "money[EUR", kpi.UnitCurrencies, ""},
		{"two currencies", "money[EUR]/money[USD]", kpi.UnitCurrencies, ""},
		{"power 0", "{a}^0", kpi.UnitSize, ""},
		{"power 10", "{a}^10", kpi.UnitSize, ""},
		{"power 19", "{a}^19", kpi.UnitSize, ""},
		{"power 90", "{a}^90", kpi.UnitSize, ""},
		{"power summed", "{a}^9*{a}", kpi.UnitSize, ""},
		{"17 factors", many(17), kpi.UnitSize, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := kpi.ParseUnit(tt.text)
			require.ErrorIs(t, err, tt.want)
			var e *kpi.UnitError
			require.ErrorAs(t, err, &e)
			require.ErrorContains(t, err, "kpi: ")
			if diff := cmp.Diff([]any{kpi.Unit(""), tt.suggestion}, []any{got, e.Suggestion}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
	require.ErrorContains(t, kpi.UnitReason(0), "is no unit")
}

// A badly written unit survives decoding, so that it can be reported with its place.
func TestUnitJSON(t *testing.T) {
	t.Parallel()
	var def kpi.MeasureDef
	require.NoError(t, json.Unmarshal([]byte(`{"id":"signups","unit":"percent %"}`), &def))
	if diff := cmp.Diff(kpi.MeasureDef{ID: "signups", Unit: "percent %"}, def); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestUnitCurrency(t *testing.T) {
	t.Parallel()
	got := []string{}
	for _, u := range []kpi.Unit{"", "money", "money[EUR]", "money[CLP]/{lead}", "{interaction}/money[USD]", "money["} {
		got = append(got, u.Currency())
	}
	if diff := cmp.Diff([]string{"", "", "EUR", "CLP", "USD", ""}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
