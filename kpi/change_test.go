package kpi_test

import (
	"encoding/json"
	"math/rand/v2"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// rate is a KPI that goes by the name of another one.
func rate(id kpi.ID, formula string) kpi.KPI { return kpi.KPI{ID: id, Formula: kpi.MustParse(formula)} }

// day is a day's figures of a post.
func day(likes, saves, reach int64) kpi.Inputs {
	return now(map[kpi.Measure]int64{
		kpi.Likes: likes, kpi.Comments: 2, kpi.Saves: saves, kpi.Reach: reach, kpi.Followers: reach, kpi.Interactions: likes + saves,
		kpi.MessagesReceived: 10, kpi.MessagesAnswered: 5,
	})
}

func value(t *testing.T, k kpi.KPI, in kpi.Inputs) kpi.Value {
	t.Helper()
	v, err := k.Eval(in)
	require.NoError(t, err)
	return v
}

// Values of two definitions are not compared, whatever they are called.
func TestF15DifferentIdentities(t *testing.T) {
	t.Parallel()
	er := value(t, rate("er_reach", "(likes + comments) / reach"), day(10, 3, 100))
	since := rate("er_reach", "(likes + comments) / reach")
	since.Since = "2026-01-01"
	declared := rate("answered", "messages_answered / messages_received")
	share := declared
	share.Form = kpi.FormShare
	declared.Form = kpi.FormRatio
	tests := []struct {
		name   string
		a, b   kpi.Value
		en, es string
	}{
		{
			"saves", er, value(t, rate("er_reach", "(likes + comments + saves) / reach"), day(10, 3, 100)),
			"The values of “Engagement rate by reach” (er_reach) are worked out in two ways, “(likes + comments) / reach” and " +
				"“(likes + comments + saves) / reach”, and are not compared: only one of them counts “Saves”.",
			"Los valores de «Tasa de interacción por alcance» (er_reach) se calculan de dos maneras, «(likes + comments) / reach» y " +
				"«(likes + comments + saves) / reach», y no se comparan: solo uno de ellos tiene en cuenta «Veces guardado» (saves).",
		},
		{
			"two KPIs of one formula", value(t, rate("er_followers", "interactions / followers"), day(1, 2, 30)),
			value(t, rate("er_daily", "interactions / followers"), day(1, 2, 30)),
			"The values are of two KPIs, “Engagement rate by followers” (er_followers) and “Daily engagement rate” (er_daily), and are not compared.",
			"Los valores son de dos KPI distintos, «Tasa de interacción por seguidores» (er_followers) y " +
				"«Tasa de interacción diaria» (er_daily), y no se comparan.",
		},
		{
			"two KPIs of two bases", value(t, rate("er_reach", "interactions / reach"), day(1, 2, 30)),
			value(t, rate("er_followers", "interactions / followers"), day(1, 2, 30)),
			"The values are of two KPIs, “Engagement rate by reach” (er_reach) and “Engagement rate by followers” (er_followers), and are not compared: " +
				"one is divided by “Reach”, the other by “Followers”. Take both on one base.",
			"Los valores son de dos KPI distintos, «Tasa de interacción por alcance» (er_reach) y «Tasa de interacción por seguidores» (er_followers), " +
				"y no se comparan: uno se divide entre «Alcance» (reach) y el otro, entre «Seguidores» (followers). Tome ambos sobre una misma base.",
		},
		{
			"the base", er, value(t, rate("er_reach", "(likes + comments) / followers"), day(10, 3, 100)),
			"The values of “Engagement rate by reach” (er_reach) are worked out in two ways, “(likes + comments) / reach” and " +
				"“(likes + comments) / followers”, and are not compared: one is divided by “Reach”, the other by “Followers”.",
			"",
		},
		{
			"the snapshot", value(t, rate("x", "new_members / members"), members()), value(t, rate("x", "new_members / previous(members)"), members()),
			"The values of “x” are worked out in two ways, “new_members / members” and “new_members / previous(members)”, and are not compared: " +
				"one is divided by “Members”, the other by “Members” of the period before.",
			"",
		},
		{
			"the version", er, value(t, since, day(10, 3, 100)),
			"The definition of “Engagement rate by reach” (er_reach) has changed: one value is by that without a day, the other by that of “2026-01-01”.",
			"La definición de «Tasa de interacción por alcance» (er_reach) ha cambiado: un valor sigue la que no lleva fecha y el otro, la del «2026-01-01».",
		},
		{
			"the form", value(t, share, day(1, 1, 1)), value(t, declared, day(1, 1, 1)),
			"One value of “answered” is a share and the other a ratio, so they are not compared.",
			"Un valor de «answered» es de la forma share (proporción) y el otro, de la forma ratio (cociente), así que no se comparan.",
		},
		{
			"nothing known", er, kpi.ValueOf(kpi.MustDecimal("0.1"), er.Unit()),
			"One of the values is “Engagement rate by reach” (er_reach); of the other it is not known what it is a value of.",
			"Uno de los valores es «Tasa de interacción por alcance» (er_reach); del otro no consta de qué es valor.",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, pair := range [][2]kpi.Value{{tt.a, tt.b}, {tt.b, tt.a}} {
				_, err := pair[0].Difference(pair[1])
				require.ErrorIs(t, err, kpi.DifferentKPI)
				_, err = pair[0].RelativeChange(pair[1])
				require.ErrorIs(t, err, kpi.DifferentKPI)
				_, err = pair[0].Compare(pair[1])
				require.ErrorIs(t, err, kpi.DifferentKPI)
			}
			_, err := tt.a.Difference(tt.b)
			var e *kpi.IncomparableError
			require.ErrorAs(t, err, &e)
			want, got := []string{"kpi: " + tt.en, tt.es}, []string{err.Error(), e.Message(language.EuropeanSpanish)}
			if tt.es == "" {
				want[1] = got[1]
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func members() kpi.Inputs {
	in := now(map[kpi.Measure]int64{kpi.NewMembers: 5, kpi.Members: 105})
	in.Before = kpi.Sample{kpi.Members: kpi.Count(100)}
	return in
}

// One definition is one, however its sum is ordered and wherever its values were kept.
func TestF15SameIdentity(t *testing.T) {
	t.Parallel()
	before := value(t, rate("er_reach", "(likes + comments) / reach"), day(6, 0, 100))
	after := value(t, rate("er_reach", "(comments + likes) / reach"), day(10, 9, 100))
	change, err := after.Difference(before)
	require.NoError(t, err)
	grown, err := after.RelativeChange(before)
	require.NoError(t, err)
	order, err := after.Compare(before)
	require.NoError(t, err)
	got := []any{change.String(), change.Format(language.EuropeanSpanish), change.Format(language.English), grown.String(), grown.Format(language.English), order}
	want := []any{"0.04 {interaction}/{account}", "4,0\u00a0p.\u00a0p.", "4.0\u00a0pp", "0.5", "50.0%", 1}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	plain, err := after.WithStyle(kpi.StyleNumber).Difference(before)
	require.NoError(t, err)
	if diff := cmp.Diff("0,04", plain.Format(language.EuropeanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	text, err := json.Marshal(before.Identity())
	require.NoError(t, err)
	if diff := cmp.Diff(`{"kpi":"er_reach","formula":"(likes + comments) / reach","form":"ratio"}`, string(text)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var kept kpi.Identity
	require.NoError(t, json.Unmarshal(text, &kept))
	archived := kpi.ValueOf(kpi.MustDecimal("0.08"), before.Unit()).WithIdentity(kept)
	again, err := after.Difference(archived)
	require.NoError(t, err)
	if !again.Equal(change) {
		t.Errorf("%s, %s", again, change)
	}
	_, err = after.Difference(change) // a change is no value of the KPI
	require.ErrorIs(t, err, kpi.DifferentKPI)
	twice, err := change.Compare(again)
	require.NoError(t, err)
	if twice != 0 {
		t.Errorf("%d", twice)
	}
}

func TestIdentitiesOfAnyText(t *testing.T) {
	t.Parallel()
	of := func(formula string) kpi.Identity { return kpi.Identity{Formula: formula} }
	for _, tt := range []struct {
		x, y string
		want bool
	}{
		{"likes + shares", "shares + likes", true},
		{"likes / (reach / posts)", "likes * posts / reach", true},
		{"likes", "likes + 0", true},
		{"likes", "previous(likes)", false},
		{"likes / (reach - reach)", "likes", false},
		{"likes / 0", "likes / 0", true}, // the same text
		{"no formula (", "no formula (", true},
		{"no formula (", "no formula )", false},
		{"", "likes", false},
		{"median(response_times)", "quantile(response_times, 0.5)", true},
	} {
		if diff := cmp.Diff(tt.want, of(tt.x).Same(of(tt.y))); diff != "" {
			t.Errorf("%q and %q (-want +got)\n%s", tt.x, tt.y, diff)
		}
	}
}

// One KPI in two currencies or units is not compared either.
func TestF15DifferentUnits(t *testing.T) {
	t.Parallel()
	cost := func(currency string) kpi.Value {
		return value(t, rate("cpl", "spend / leads"), kpi.Inputs{Now: kpi.Sample{
			kpi.Spend: kpi.Money(kpi.Int(50), currency), kpi.Leads: kpi.Count(4),
		}})
	}
	_, err := cost("EUR").Difference(cost("USD"))
	require.ErrorIs(t, err, kpi.CurrencyMismatch)
	require.EqualError(t, err, "kpi: One value is in EUR and the other in USD. Convert one of them first, at that day's exchange rate.")
	_, err = cost("EUR").Difference(cost(""))
	require.ErrorIs(t, err, kpi.CurrencyMismatch)
	require.ErrorContains(t, err, "in EUR and the other in a currency that is not told.")
	_, err = kpi.ValueOf(kpi.Int(1), "{post}").Compare(kpi.ValueOf(kpi.Int(1), "{view}"))
	require.ErrorIs(t, err, kpi.DifferentUnit)
	var e *kpi.IncomparableError
	require.ErrorAs(t, err, &e)
	if diff := cmp.Diff("No se comparan valores de unidades distintas: uno se mide en publicaciones; el otro se mide en vistas.",
		e.Message(language.LatinAmericanSpanish)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	_, err = kpi.ValueOf(kpi.Int(1), "{post}").Difference(kpi.Value{})
	require.ErrorIs(t, err, kpi.Missing)
	_, err = (kpi.Value{}).RelativeChange(kpi.ValueOf(kpi.Int(1), "{post}"))
	require.ErrorIs(t, err, kpi.Missing)
}

// From 0 and from less there is a difference and no percentage.
func TestRelativeChangeNeedsABase(t *testing.T) {
	t.Parallel()
	for _, before := range []string{"0", "-10"} {
		b, a := kpi.ValueOf(kpi.MustDecimal(before), kpi.One), kpi.ValueOf(kpi.Int(5), kpi.One)
		_, err := a.RelativeChange(b)
		require.ErrorIs(t, err, kpi.NoBase)
		require.ErrorContains(t, err, "The value before is "+before+".")
		_, err = a.Difference(b)
		require.NoError(t, err)
	}
}

// The laws of changes, at random values: exact, antisymmetric, and the relative one is the difference by the base.
func TestChangesAreExact(t *testing.T) {
	t.Parallel()
	rng := rand.New(rand.NewPCG(15, 4))
	k := rate("er_reach", "likes / reach")
	for range 500 {
		x := value(t, k, day(rng.Int64N(1000)+1, 0, rng.Int64N(1000)+1))
		y := value(t, k, day(rng.Int64N(1000)+1, 0, rng.Int64N(1000)+1))
		xy, err := x.Difference(y)
		require.NoError(t, err)
		yx, err := y.Difference(x)
		require.NoError(t, err)
		relative, err := x.RelativeChange(y)
		require.NoError(t, err)
		order, err := x.Compare(y)
		require.NoError(t, err)
		back := relative.Rat()
		back.Mul(back, y.Rat()).Add(back, y.Rat())
		sum := xy.Rat()
		sum.Add(sum, yx.Rat())
		if sum.Sign() != 0 || back.Cmp(x.Rat()) != 0 || xy.Sign() != order || relative.Sign() != order {
			t.Fatalf("%s and %s: %s, %s, %s, %d", x, y, xy, yx, relative, order)
		}
	}
}

// A platform's metric changes its meaning on a day: a series that runs over it is none.
func TestF15PlatformDefinitionDrift(t *testing.T) {
	t.Parallel()
	tests := []struct {
		measure            kpi.Measure
		platform, from, to string
		want               []string
	}{
		{kpi.Impressions, "instagram", "2025-03-01", "2025-05-01", []string{"impressions until 2025-04-21"}},
		{kpi.Impressions, "instagram", "2025-05-01", "2025-03-01", []string{"impressions until 2025-04-21"}},
		{kpi.Views, "instagram", "2025-03-01", "2025-05-01", []string{"views since 2025-04-21"}},
		{kpi.Views, "instagram", "2025-04-20", "2025-04-21", []string{"views since 2025-04-21"}},
		{kpi.Views, "instagram", "2025-04-21", "2026-04-21", nil},
		{kpi.Impressions, "instagram", "2024-03-01", "2025-04-20", nil},
		{kpi.Impressions, "facebook", "2025-11-01", "2025-12-01", []string{"page_impressions until 2025-11-15", "post_impressions until 2025-11-15"}},
		{kpi.Reach, "facebook", "2026-06-14", "2026-06-15", []string{"page_impressions_unique until 2026-06-15", "post_impressions_unique until 2026-06-15"}},
		{kpi.Followers, "facebook", "2025-01-01", "2026-01-01", []string{"page_fans until 2025-11-15"}},
		{kpi.Impressions, "tiktok", "2020-01-01", "2030-01-01", nil},
		{"signups", "facebook", "2020-01-01", "2030-01-01", nil},
	}
	for _, tt := range tests {
		var got []string
		for p := range tt.measure.Drift(tt.platform, tt.from, tt.to) {
			if p.Since != "" {
				got = append(got, p.Name+" since "+p.Since)
			}
			if p.Until != "" {
				got = append(got, p.Name+" until "+p.Until)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s on %s from %s to %s (-want +got)\n%s", tt.measure, tt.platform, tt.from, tt.to, diff)
		}
	}
	for range kpi.Impressions.Drift("facebook", "2025-01-01", "2026-01-01") {
		break
	}
}
