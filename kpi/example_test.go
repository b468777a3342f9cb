package kpi_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"text/tabwriter"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"golang.org/x/text/language"
)

func Example() {
	spain, mexico := language.MustParse("es-ES"), language.MustParse("es-MX")
	id := kpi.CPL
	fmt.Println(id, "|", id.Name(language.English), "|", id.Name(spain), "|", id.Name(mexico))
	fmt.Println(id.Direction().Name(spain), "|", id.Period().Name(spain))
	// Output:
	// cpl | Cost per lead | Coste por cliente potencial | Costo por prospecto
	// Cuanto más bajo, mejor | Campaña
}

func ExampleMeasure() {
	m := kpi.Views
	fmt.Println(m, m.Unit(), m.Kind())
	fmt.Println(m.Name(language.English), "|", m.Name(language.Spanish), "|",
		m.Name(language.LatinAmericanSpanish))
	// Output:
	// views {view} flow
	// Views | Visualizaciones | Vistas
}

// A program's own measure is a Measure like any other, of which the library knows nothing.
func ExampleMeasure_IsStandard() {
	own := kpi.Measure("signups")
	fmt.Println(own.IsStandard(), own.Name(language.Spanish))
	fmt.Println(kpi.Likes.IsStandard(), kpi.Likes.Name(language.Spanish))
	// Output:
	// false signups
	// true Me gusta
}

func ExampleMeasure_Refs() {
	for ref := range kpi.Conversions.Refs() {
		fmt.Println(ref)
	}
	// Output:
	// postcron#smm-08
	// planificar-ejecutar#06
}

func ExampleMeasures() {
	for m := range kpi.Measures() {
		if m.Kind() == kpi.KindDistinct {
			fmt.Printf("%s: %s\n", m, m.Name(language.English))
		}
	}
	// Output:
	// reach: Reach
	// visitors: Community visitors
	// new_visitors: New community visitors
	// active_members: Active members
	// dau: Daily active members
	// mau: Monthly active members
	// contributors: Contributing members
	// lurkers: Members who only read
	// occasional_contributors: Occasional contributors
	// heavy_contributors: Frequent contributors
}

func ExampleMeasureDef() {
	def := kpi.MeasureDef{
		ID:   "signups",
		Name: socialorg.Text{EN: "Sign-ups", ES: "Altas"},
		Unit: "{signup}",
		Kind: kpi.KindFlow,
	}
	doc, err := json.Marshal(def)
	fmt.Println(string(doc), err)
	// Output:
	// {"id":"signups","name":{"en":"Sign-ups","es":"Altas"},"unit":"{signup}","kind":"flow"} <nil>
}

func ExampleKind() {
	var k kpi.Kind
	fmt.Println(k.UnmarshalText([]byte("stock")), k == kpi.KindStock)
	fmt.Println(k.UnmarshalText([]byte("distint")))
	// Output:
	// <nil> true
	// kpi: kind "distint" is unknown; did you mean "distinct"?
}

func ExampleKinds() {
	fmt.Println(slices.Collect(kpi.Kinds()))
	// Output:
	// [flow stock distinct distribution money]
}

// Likes and comments make one sum; likes and followers do not.
func ExampleUnit() {
	fmt.Println(kpi.Likes.Unit() == kpi.Comments.Unit(), kpi.Likes.Unit() == kpi.Followers.Unit())
	// Output:
	// true false
}

// The measure and the KPI that watches it share their text and are of different types.
func ExampleID() {
	fmt.Printf("%T %s\n", kpi.Reach, kpi.Reach)
	fmt.Printf("%T %s\n", kpi.ReachKPI, kpi.ReachKPI)
	// Output:
	// kpi.Measure reach
	// kpi.ID reach
}

func ExampleID_Refs() {
	for ref := range kpi.ROI.Refs() {
		fmt.Println(ref)
	}
	// Output:
	// postcron#smm-08
	// perfil-smm#def-01
}

func ExampleGroup() {
	count := map[kpi.Group]int{}
	for id := range kpi.IDs() {
		count[id.Group()]++
	}
	for g := range kpi.Groups() {
		fmt.Printf("%s: %s, %d\n", g, g.Name(language.LatinAmericanSpanish), count[g])
	}
	// Output:
	// audience: Audiencia y exposición, 10
	// engagement: Interacción, 18
	// traffic: Tráfico y conversión, 7
	// paid: Costo y retorno, 15
	// reputation: Reputación y atención al cliente, 13
	// community: Comunidad, 23
}

func ExampleIDs() {
	for id := range kpi.IDs() {
		if d := id.Direction(); d == kpi.DirectionBand || d == kpi.DirectionContext {
			fmt.Printf("%s: %s (%s, %s)\n", id, id.Name(language.Spanish), id.Direction(), id.Period())
		}
	}
	// Output:
	// frequency: Frecuencia (band, campaign)
	// posts: Publicaciones (band, week)
	// posting_frequency: Frecuencia de publicación (band, week)
	// budget_use: Ejecución del presupuesto (band, month)
	// mentions: Menciones (context, week)
	// lurker_share: Porcentaje de miembros que solo leen (context, month)
	// occasional_contributor_share: Porcentaje de miembros que contribuyen de vez en cuando (context, month)
	// heavy_contributor_share: Porcentaje de miembros que contribuyen a menudo (context, month)
}

// The note says what a figure is made of, and what must stand beside it before it is compared with another.
func ExampleID_Note() {
	fmt.Println(kpi.Frequency.Note(language.English))
	fmt.Println(kpi.CPV.Note(language.Spanish))
	fmt.Println(kpi.CPV.Note(language.LatinAmericanSpanish))
	// Output:
	// Impressions divided by the accounts reached in the same window: how often each of them saw the campaign on average.
	// Gasto en un anuncio de vídeo dividido entre sus visualizaciones, tal como las cuenta la red.
	// Gasto en un anuncio de video dividido entre sus vistas, tal como las cuenta la red.
}

// A retention of more than 100% is a fault of the data, a reach rate of more than 100% is none.
func ExampleID_Form() {
	fmt.Printf("%q %q\n", kpi.Retention.Form(), kpi.ReachRate.Form())
	// Output:
	// "share" ""
}

// The whole catalogue, with the formula of each KPI and the unit that Check infers.
func ExampleIDs_catalogue() {
	var v kpi.Vocabulary
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	group := kpi.Group(0)
	for k := range v.KPIs() {
		if k.Group != group {
			group = k.Group
			_, _ = fmt.Fprintln(w, group.Name(language.English))
		}
		t, err := v.Check(k.Formula)
		if err != nil {
			fmt.Println(err)
		}
		_, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", k.ID, k.Formula, t.Unit)
	}
	_ = w.Flush()
	// Output:
	// Audience and exposure
	// followers             followers                                                {follower}
	// net_growth            followers - previous(followers)                          {follower}
	// follower_growth_rate  (followers - previous(followers)) / previous(followers)  1
	// reach                 reach                                                    {account}
	// impressions           impressions                                              {impression}
	// views                 views                                                    {view}
	// frequency             impressions / reach                                      {impression}/{account}
	// reach_rate            reach / followers                                        {account}/{follower}
	// posts                 posts                                                    {post}
	// posting_frequency     posts / days                                             {post}/d
	// Engagement
	// interactions            interactions                                     {interaction}
	// interactions_per_post   interactions / posts                             {interaction}/{post}
	// er_reach                interactions / reach                             {interaction}/{account}
	// er_impressions          interactions / impressions                       {interaction}/{impression}
	// er_followers            interactions / followers                         {interaction}/{follower}
	// er_views                interactions / views                             {interaction}/{view}
	// er_daily                interactions / followers                         {interaction}/{follower}
	// er_weighted             (0.1 * likes + 0.5 * comments + shares) / reach  {interaction}/{account}
	// amplification_per_post  shares / posts                                   {interaction}/{post}
	// amplification_rate      shares / followers                               {interaction}/{follower}
	// conversation_per_post   comments / posts                                 {interaction}/{post}
	// conversation_rate       comments / followers                             {interaction}/{follower}
	// applause_per_post       likes / posts                                    {interaction}/{post}
	// applause_rate           likes / followers                                {interaction}/{follower}
	// virality_rate           shares / impressions                             {interaction}/{impression}
	// save_rate               saves / reach                                    {interaction}/{account}
	// clicks                  clicks                                           {click}
	// ctr                     clicks / impressions                             {click}/{impression}
	// Traffic and conversion
	// social_sessions       social_sessions               {session}
	// social_traffic_share  social_sessions / sessions    1
	// bounce_rate           bounced_sessions / sessions   1
	// leads                 leads                         {lead}
	// conversion_rate       conversions / sessions        {conversion}/{session}
	// lead_to_customer      won_leads / leads             1
	// economic_value        goal_value / social_sessions  money/{session}
	// Cost and return
	// cpc                    spend / clicks                  money/{click}
	// cpm                    spend / impressions * 1000      money/{impression}
	// cost_per_1000_reached  spend / reach * 1000            money/{account}
	// cpl                    spend / leads                   money/{lead}
	// cpa                    spend / conversions             money/{conversion}
	// cac                    cost / new_customers            money/{customer}
	// cpe                    spend / interactions            money/{interaction}
	// cpv                    spend / views                   money/{view}
	// cpcv                   spend / completed_views         money/{view}
	// vcr                    completed_views / video_starts  1
	// vtr                    views / impressions             {view}/{impression}
	// budget_use             spend / budget                  1
	// roas                   revenue / spend                 1
	// roi                    (revenue - cost) / cost         1
	// breakeven_roas         revenue / gross_profit          1
	// Reputation and customer care
	// mentions                mentions                                                        {mention}
	// sov                     mentions / (mentions + competitor_mentions)                     1
	// net_sentiment           (positive_mentions - negative_mentions) / mentions              1
	// positive_share          positive_mentions / mentions                                    1
	// positive_opinion_share  positive_mentions / (positive_mentions + negative_mentions)     1
	// response_rate           messages_answered / messages_received                           1
	// first_response_time     median(response_times)                                          s
	// sla_rate                messages_answered_in_time / messages_received                   1
	// resolution_time         median(resolution_times)                                        s
	// csat                    satisfied_responses / csat_responses                            1
	// nps                     (promoters - detractors) / (promoters + passives + detractors)  1
	// ces                     effort_points / effort_responses                                {point}/{response}
	// ces_top_box             easy_responses / effort_responses                               1
	// Community
	// members                       members                                            {member}
	// new_members                   new_members                                        {member}
	// member_growth_rate            (members - previous(members)) / previous(members)  1
	// organic_growth_share          (new_members - invited_members) / new_members      1
	// visitors                      visitors                                           {visitor}
	// visitor_to_member             new_members / new_visitors                         {member}/{visitor}
	// active_members                active_members                                     {member}
	// active_member_rate            active_members / members                           1
	// dau_mau                       dau / mau                                          1
	// contributions                 contributions                                      {contribution}
	// contributions_per_active      contributions / active_members                     {contribution}/{member}
	// contributor_rate              contributors / members                             1
	// lurker_share                  lurkers / members                                  1
	// occasional_contributor_share  occasional_contributors / members                  1
	// heavy_contributor_share       heavy_contributors / members                       1
	// replies_per_thread            replies / threads                                  {reply}/{thread}
	// reply_frequency               replies / (threads * days)                         {reply}/d/{thread}
	// thread_reply_rate             replied_threads / threads                          1
	// community_response_time       median(thread_response_times)                      s
	// churn                         lost_members / previous(members)                   1
	// retention                     (members - new_members) / previous(members)        1
	// newcomer_to_regular           active_newcomers / newcomers                       1
	// moderation_rate               moderation_actions / contributions * 1000          {action}/{contribution}
}

func ExampleDirection() {
	d := kpi.FirstResponseTime.Direction()
	fmt.Println(d, "|", d.Name(language.English), "|", d.Name(language.Spanish))
	// Output:
	// lower | Lower is better | Cuanto más bajo, mejor
}

func ExampleDirections() {
	fmt.Println(slices.Collect(kpi.Directions()))
	// Output:
	// [higher lower band context]
}

func ExamplePeriod() {
	p := kpi.NetSentiment.Period()
	fmt.Println(p, "|", p.Name(language.English), "|", p.Name(language.Spanish))
	// Output:
	// week | Week | Semana
}

func ExamplePeriods() {
	fmt.Println(slices.Collect(kpi.Periods()))
	// Output:
	// [day week month quarter year post campaign]
}

func ExampleTarget() {
	var t kpi.Target
	err := json.Unmarshal([]byte(`{"atMost": 12.50, "currency": "EUR"}`), &t)
	fmt.Println(t.AtMost, t.Currency, err)
	fmt.Println(t.AtLeast.IsZero(), t.IsZero())
	// Output:
	// 12.5 EUR <nil>
	// true false
}

func ExampleDecimal() {
	a, b := kpi.MustDecimal("0.10"), kpi.MustDecimal("1e-1")
	fmt.Println(a == b, a, a.Rat())

	var unset kpi.Decimal
	fmt.Println(unset.IsZero(), kpi.Int(0).IsZero())
	// Output:
	// true 0.1 1/10
	// true false
}

func ExampleDecimal_Cmp() {
	limits := []kpi.Decimal{
		kpi.Int(2), kpi.MustDecimal("0.03"), kpi.MustDecimal("-1.5"), kpi.MustDecimal("1e3"),
	}
	slices.SortFunc(limits, kpi.Decimal.Cmp)
	fmt.Println(limits)
	// Output:
	// [-1.5 0.03 2 1000]
}

func ExampleParseDecimal() {
	for _, s := range []string{"0.030", "1e999999999", "1.200,50"} {
		d, err := kpi.ParseDecimal(s)
		fmt.Printf("%q %v\n", d.String(), err)
	}
	// Output:
	// "0.03" <nil>
	// "" kpi: "1e999999999" is out of range: its last digit stands beyond 10^30 or 10^-30
	// "" kpi: "1.200,50" is not a number as JSON writes it; did you mean "1200.50"?
}

func ExampleMustDecimal() {
	fmt.Println(kpi.MustDecimal("1.5e3"))
	// Output:
	// 1500
}

func ExampleInt() {
	fmt.Println(kpi.Int(1200), kpi.Int(-9223372036854775808))
	// Output:
	// 1200 -9223372036854775808
}

func ExampleDecimalError() {
	_, err := kpi.ParseDecimal("0.1234567890123456789012")
	if e, ok := errors.AsType[*kpi.DecimalError](err); ok {
		fmt.Println(e.Text, e.Reason == kpi.DecimalDigits)
	}
	fmt.Println(err)
	// Output:
	// 0.1234567890123456789012 true
	// kpi: "0.1234567890123456789012" has more significant digits than fit (18 always do)
}

func ExampleDecimalReason() {
	_, err := kpi.ParseDecimal("three")
	fmt.Println(errors.Is(err, kpi.DecimalSyntax))
	// Output:
	// true
}
