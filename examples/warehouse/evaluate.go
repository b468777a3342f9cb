package main

import "example.com/socialorg/kpi"

// A result is what a scorecard says, by platform and KPI.
type result map[string]map[kpi.ID]outcome

// An outcome is the value of a KPI, or the reason why there is none.
type outcome struct {
	value    float64
	reason   kpi.Reason
	currency string

	exact kpi.Value // of evaluation in Go
}

// A tally is what the rows of one platform make.
type tally struct {
	sums, gone map[string]int64 // of columns: the sum, and how many rows have no value
	rows       map[string]int64
	currencies map[string]bool
	last       map[string]int64 // of accounts, whose rows come in the order of their days
	before     map[string]int64
	reach      []int64
	seconds    []kpi.Decimal
	members    map[string]bool
}

// rollUp brings the rows together in Go.
func rollUp(posts int, p *progress) map[string]*tally {
	tallies := map[string]*tally{}
	for _, s := range sources() {
		step := p.step("go: "+s.name, s.count(posts))
		for row := range s.rows(posts) {
			step.add(1)
			name := row[0].(string)
			t := tallies[name]
			if t == nil {
				t = &tally{
					sums: map[string]int64{}, gone: map[string]int64{}, rows: map[string]int64{}, currencies: map[string]bool{},
					last: map[string]int64{}, before: map[string]int64{}, members: map[string]bool{},
				}
				tallies[name] = t
			}
			t.add(s, row)
		}
		step.done()
	}
	return tallies
}

// evaluate works each KPI out exactly.
func evaluate(tallies map[string]*tally) result {
	out := result{}
	for name, t := range tallies {
		in := t.inputs()
		out[name] = map[kpi.ID]outcome{}
		for _, id := range scorecardQuery(0).KPIs {
			out[name][id] = t.judge(id, in)
		}
	}
	return out
}

func (t *tally) add(s source, row []cell) {
	date := row[1].(string)
	if s.name == "accounts" && date < monthStart {
		t.before[row[2].(string)] = row[3].(int64)
	}
	if date < monthStart || date >= monthEnd {
		return
	}
	t.rows[s.name]++
	switch s.name {
	case "posts":
		for i, c := range s.columns[2:10] {
			if n, ok := row[2+i].(int64); ok {
				t.sums[c.name] += n
			} else {
				t.gone[c.name]++
			}
		}
		t.currencies[row[10].(string)] = true
	case "accounts":
		t.last[row[2].(string)] = row[3].(int64)
	case "reach":
		t.reach = append(t.reach, row[3].(int64))
	case "messages":
		if n, ok := row[2].(int64); ok {
			t.seconds = append(t.seconds, kpi.Int(n))
		}
	case "contributions":
		t.members[row[2].(string)] = true
	}
}

// inputs are what the rows make of the measures. One that has a row without a value has none.
func (t *tally) inputs() kpi.Inputs {
	in := kpi.Inputs{
		Now: kpi.Sample{kpi.Days: kpi.Count(31)}, Before: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{},
		MissingAsZero: []kpi.Measure{kpi.Leads, kpi.MessagesAnswered},
	}
	if t.rows["posts"] > 0 {
		in.Now[kpi.Posts] = kpi.Count(t.rows["posts"])
		for _, m := range []kpi.Measure{
			kpi.Likes, kpi.Comments, kpi.Shares, kpi.Interactions, kpi.Impressions, kpi.Clicks,
		} {
			if t.gone[string(m)] == 0 {
				in.Now[m] = kpi.Count(t.sums[string(m)])
			}
		}
		in.Now[kpi.Leads] = kpi.Count(t.sums["leads"])
		for code := range t.currencies { // where there are two, judge refuses the sum
			in.Now[kpi.Spend] = kpi.Money(cents(t.sums["spend_cents"]), code)
		}
	}
	if len(t.last) > 0 {
		in.Now[kpi.Followers] = kpi.Count(total(t.last))
	}
	if len(t.before) > 0 {
		in.Before[kpi.Followers] = kpi.Count(total(t.before))
	}
	if len(t.reach) > 0 {
		in.Now[kpi.Reach] = kpi.Count(t.reach[0])
	}
	if t.rows["messages"] > 0 {
		in.Now[kpi.MessagesReceived] = kpi.Count(t.rows["messages"])
	}
	if len(t.seconds) > 0 {
		in.Now[kpi.MessagesAnswered] = kpi.Count(int64(len(t.seconds)))
	}
	in.Distributions[kpi.ResponseTimes] = append([]kpi.Decimal{}, t.seconds...)
	if t.rows["contributions"] > 0 {
		in.Now[kpi.Contributions] = kpi.Count(t.rows["contributions"])
		in.Now[kpi.ActiveMembers] = kpi.Count(int64(len(t.members)))
	}
	return in
}

// cents returns so many hundredths.
func cents(n int64) kpi.Decimal {
	d, err := kpi.ParseDecimal(kpi.Int(n).Rat().FloatString(0) + "e-2")
	if err != nil {
		return kpi.Decimal{} // 10^16 and more, which no scorecard of this size has
	}
	return d
}

func total(levels map[string]int64) (sum int64) {
	for _, n := range levels {
		sum += n
	}
	return sum
}

// judge works out one KPI. A reach in two parts is none, since the parts share people, and neither is a sum of two currencies.
func (t *tally) judge(id kpi.ID, in kpi.Inputs) outcome {
	k, _ := kpi.Vocabulary{}.KPI(id)
	value, err := k.Eval(in)
	if reason := t.refuse(k.Formula, reasonOf(err)); reason != 0 {
		return outcome{reason: reason}
	}
	return outcome{exact: value, currency: currencyOf(value.Unit())}
}

// refuse returns the reason of a formula, which is another where the rows do not make one number of its measures.
func (t *tally) refuse(formula kpi.Expr, reason kpi.Reason) kpi.Reason {
	switch {
	case reason == kpi.Missing || reason == kpi.Insufficient:
	case len(t.reach) > 1 && uses(formula, kpi.Reach):
		return kpi.NotAdditive
	case len(t.currencies) > 1 && uses(formula, kpi.Spend):
		return kpi.CurrencyMismatch
	}
	return reason
}

func uses(e kpi.Expr, m kpi.Measure) bool {
	if b, ok := e.(kpi.Binary); ok {
		return uses(b.X, m) || uses(b.Y, m)
	}
	return e == m
}
