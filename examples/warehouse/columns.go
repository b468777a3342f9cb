package main

import (
	"errors"
	"slices"
	"strings"
	"time"

	"example.com/socialorg/kpi"
)

// chunk is how many rows are added at once: a file of any size is read so.
const chunk = 1 << 16

// byColumns works the scorecard out by programs over columns, a group for each platform, but for medians, which need single values. What
// the rows of posts do not hold is supplied for whole groups.
func byColumns(posts int, tallies map[string]*tally, p *progress) (result, timing, error) {
	var names []string
	for name := range tallies {
		names = append(names, name)
	}
	slices.Sort(names)
	var programs []*kpi.Program
	var ids []kpi.ID
	for _, id := range scorecardQuery(0).KPIs {
		program, err := kpi.Vocabulary{}.CompileKPI(id)
		switch {
		case errors.Is(err, kpi.QuantileInProgram):
			continue
		case err != nil:
			return nil, timing{}, err
		}
		programs, ids = append(programs, program), append(ids, id)
	}
	groups, err := kpi.NewGroupBy(len(names), kpi.Grouping{OnePeriod: true, MissingAsZero: []kpi.Measure{kpi.Leads, kpi.MessagesAnswered}}, programs...)
	if err != nil {
		return nil, timing{}, err
	}
	took, err := addPosts(groups, names, posts, p)
	if err != nil {
		return nil, timing{}, err
	}
	began := time.Now()
	if err := supply(groups, names, tallies); err != nil {
		return nil, timing{}, err
	}
	values, whys := make([][]float64, len(programs)), make([][]kpi.Reason, len(programs))
	for i := range programs {
		values[i], whys[i] = make([]float64, len(names)), make([]kpi.Reason, len(names))
	}
	if err := groups.Result(values, whys); err != nil {
		return nil, timing{}, err
	}
	took.ask += time.Since(began)

	out := result{}
	for g, name := range names {
		out[name] = map[kpi.ID]outcome{}
		for i, id := range ids {
			k, _ := kpi.Vocabulary{}.KPI(id)
			o := outcome{value: values[i][g], reason: tallies[name].refuse(k.Formula, whys[i][g])}
			if strings.Contains(string(programs[i].Type().Unit), "money") {
				o.value /= 100 // cents
				if o.reason == 0 {
					o.currency = tallies[name].inputs().Now[kpi.Spend].Currency
				}
			}
			out[name][id] = o
		}
	}
	return out, took, nil
}

// addPosts makes columns of the month's posts and adds them, chunk by chunk.
func addPosts(groups *kpi.GroupBy, names []string, posts int, p *progress) (timing, error) {
	took := timing{name: "go, by columns"}
	table := sources()[0]
	place := map[kpi.Expr]int{kpi.Spend: slices.Index(columnNames(table), "spend_cents")}
	for i, c := range table.columns {
		place[kpi.Measure(c.name)] = i
	}
	slots := groups.Slots()
	columns := make([]kpi.Column, len(slots))
	codes := make([]uint32, 0, chunk)
	reset := func() {
		codes = codes[:0]
		for s := range columns {
			columns[s].Values, columns[s].Valid = columns[s].Values[:0], make([]uint64, chunk/64)
		}
	}
	flush := func() error {
		began := time.Now()
		err := groups.Add(codes, columns)
		took.ask += time.Since(began)
		reset()
		return err
	}
	reset()
	began := time.Now()
	step := p.step("go: columns", posts)
	for row := range table.rows(posts) {
		step.add(1)
		if date := row[1].(string); date < monthStart || date >= monthEnd {
			continue
		}
		i := len(codes)
		codes = append(codes, uint32(slices.Index(names, row[0].(string))))
		for s, slot := range slots {
			value, given := 0.0, false
			if slot == kpi.Expr(kpi.Posts) {
				value, given = 1, true
			} else if at, ok := place[slot]; ok {
				var n int64
				n, given = row[at].(int64)
				value = float64(n)
			}
			columns[s].Values = append(columns[s].Values, value)
			if given {
				columns[s].Valid[i/64] |= 1 << (i % 64)
			}
		}
		if len(codes) == chunk {
			if err := flush(); err != nil {
				return took, err
			}
		}
	}
	for s := range columns {
		columns[s].Valid = columns[s].Valid[:(len(codes)+63)/64]
	}
	err := flush()
	step.done()
	took.load = time.Since(began) - took.ask
	return took, err
}

func columnNames(s source) (list []string) {
	for _, c := range s.columns {
		list = append(list, c.name)
	}
	return list
}

// supply gives what is not in the rows of posts, a value for each group.
func supply(groups *kpi.GroupBy, names []string, tallies map[string]*tally) error {
	of := func(slot kpi.Expr, in kpi.Inputs) kpi.Amount {
		switch slot := slot.(type) {
		case kpi.Previous:
			return in.Before[slot.Of]
		case kpi.Measure:
			return in.Now[slot]
		}
		return kpi.Amount{}
	}
	for _, slot := range groups.Slots() {
		switch slot {
		case kpi.Followers, kpi.Previous{Of: kpi.Followers}, kpi.Reach, kpi.Days, kpi.MessagesReceived, kpi.MessagesAnswered,
			kpi.Contributions, kpi.ActiveMembers:
		default:
			continue
		}
		column := kpi.Column{Values: make([]float64, len(names)), Valid: make([]uint64, (len(names)+63)/64)}
		for g, name := range names {
			if a := of(slot, tallies[name].inputs()); !a.IsZero() {
				column.Values[g], _ = a.Rat().Float64()
				column.Valid[g/64] |= 1 << (g % 64)
			}
		}
		if err := groups.Supply(slot, column); err != nil {
			return err
		}
	}
	return nil
}
