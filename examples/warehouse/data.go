package main

import (
	"iter"
	"strconv"
	"time"
)

// The data are made up: a number for each row is drawn from its place, so that every pass sees the same rows and none is kept.

// A network is how a platform's rows look. Each has something that a scorecard must not get wrong.
type network struct {
	name                  string
	impressions, audience uint64
	quiet                 bool // nobody writes and nothing is spent
	comments              bool // whether it reports them
	currencies            []string
	totals                int // how many rows its reach has for a month
}

func networks() []network {
	return []network{
		{name: "facebook", impressions: 900, audience: 8000, comments: true, currencies: []string{"EUR"}, totals: 1},
		{name: "instagram", impressions: 2500, audience: 30000, comments: true, currencies: []string{"EUR"}, totals: 1},
		{name: "linkedin", impressions: 1200, audience: 5000, currencies: []string{"EUR"}, totals: 1},                        // no comments
		{name: "threads", audience: 900, quiet: true, comments: true, currencies: []string{"EUR"}, totals: 1},                // no impressions
		{name: "tiktok", impressions: 9000, audience: 60000, comments: true, currencies: []string{"EUR"}, totals: 2},         // reach in two parts
		{name: "x", impressions: 700, audience: 12000, comments: true, currencies: []string{"EUR", "USD", "EUR"}, totals: 1}, // two currencies
		{name: "youtube", impressions: 4000, audience: 45000, comments: true, currencies: []string{"EUR"}},                   // no reach
	}
}

// draw is splitmix64 of a place: what the n-th draw of a row says.
func draw(row, n uint64) uint64 {
	z := row*0x9e3779b97f4a7c15 + n*0xd1342543de82ef95 + 0x2545f4914f6cdd1d
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// A cell is an integer, a text, or nil.
type cell = any

// A source is a table of the warehouse.
type source struct {
	name    string
	columns []column
	rows    func(posts int) iter.Seq[[]cell] // the slice is the same each time
	count   func(posts int) int
}

type column struct{ name, kind string }

// Kinds of columns, by their names in DuckDB and PostgreSQL.
const (
	kindText = "VARCHAR(20)"
	kindDate = "DATE"
	kindInt  = "BIGINT"
)

const days = 59 // of February and March

func day(n uint64) string {
	return time.Date(2026, 2, 1+int(n), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}

// dates are all days, since a million of them would be made otherwise.
func dates() []string {
	list := make([]string, days)
	for i := range list {
		list[i] = day(uint64(i))
	}
	return list
}

func sources() []source {
	return []source{
		{"posts", []column{
			{"platform", kindText}, {"day", kindDate}, {"likes", kindInt}, {"comments", kindInt}, {"shares", kindInt},
			{"interactions", kindInt}, {"impressions", kindInt}, {"clicks", kindInt}, {"leads", kindInt},
			{"spend_cents", kindInt}, {"currency", kindText},
		}, postRows, func(n int) int { return n }},
		{"accounts", []column{
			{"platform", kindText}, {"day", kindDate}, {"account", kindText}, {"followers", kindInt},
		}, accountRows, func(int) int { return len(networks()) * accountsEach * days }},
		{"reach", []column{
			{"platform", kindText}, {"starts", kindDate}, {"ends", kindDate}, {"accounts_reached", kindInt},
		}, reachRows, func(int) int { return len(networks()) }},
		{"messages", []column{
			{"platform", kindText}, {"day", kindDate}, {"seconds", kindInt},
		}, messageRows, func(n int) int { return n / 5 }},
		{"contributions", []column{
			{"platform", kindText}, {"day", kindDate}, {"member", kindText},
		}, contributionRows, func(n int) int { return n / 4 }},
	}
}

func postRows(posts int) iter.Seq[[]cell] {
	return func(yield func([]cell) bool) {
		all, on := networks(), dates()
		row := make([]cell, 11)
		for i := range uint64(posts) {
			n := &all[draw(i, 0)%uint64(len(all))]
			seen := int64(0)
			if n.impressions > 0 {
				seen = int64(draw(i, 1) % (2 * n.impressions))
			}
			likes, comments, shares := seen/20, int64(draw(i, 2)%12), int64(draw(i, 3)%6)
			if n.quiet {
				likes, comments, shares = 0, 0, 0
			}
			row[0], row[1], row[2], row[3], row[4] = n.name, on[draw(i, 4)%days], likes, comments, shares
			row[5], row[6], row[7], row[8] = likes+comments+shares, seen, seen/90, nil
			if !n.comments {
				row[3] = nil
			}
			if draw(i, 5)%8 == 0 { // nobody writes down that there were no leads
				row[8] = int64(draw(i, 6) % 3)
			}
			row[9], row[10] = int64(0), n.currencies[draw(i, 7)%uint64(len(n.currencies))]
			if !n.quiet && draw(i, 8)%4 == 0 {
				row[9] = int64(draw(i, 9) % 5000)
			}
			if !yield(row) {
				return
			}
		}
	}
}

const accountsEach = 12

func accountRows(int) iter.Seq[[]cell] {
	return func(yield func([]cell) bool) {
		row := make([]cell, 4)
		on := dates()
		for p, n := range networks() {
			for a := range accountsEach {
				level := int64(n.audience+draw(uint64(p*accountsEach+a), 20)%n.audience) * 20
				for d := range on {
					level += int64(draw(uint64((p*accountsEach+a)*days+d), 21)%400) - 120
					row[0], row[1], row[2], row[3] = n.name, on[d], n.name+"-"+strconv.Itoa(a), level
					if !yield(row) {
						return
					}
				}
			}
		}
	}
}

func reachRows(posts int) iter.Seq[[]cell] {
	return func(yield func([]cell) bool) {
		for p, n := range networks() {
			for part := range n.totals {
				reached := int64(n.impressions * (40 + draw(uint64(p), 30+uint64(part))%20) * uint64(posts) / 4000)
				if !yield([]cell{n.name, monthStart, monthEnd, reached}) {
					return
				}
			}
		}
	}
}

func messageRows(posts int) iter.Seq[[]cell] {
	return func(yield func([]cell) bool) {
		row := make([]cell, 3)
		all, on := networks(), dates()
		for i := range uint64(posts / 5) {
			n := &all[draw(i, 40)%uint64(len(all))]
			row[0], row[1], row[2] = n.name, on[draw(i, 41)%days], nil
			if draw(i, 42)%10 > 0 && !n.quiet {
				row[2] = int64(30 + draw(i, 43)%7200*(1+draw(i, 44)%6))
			}
			if !yield(row) {
				return
			}
		}
	}
}

func contributionRows(posts int) iter.Seq[[]cell] {
	return func(yield func([]cell) bool) {
		row := make([]cell, 3)
		all, on := networks(), dates()
		for i := range uint64(posts / 4) {
			n := &all[draw(i, 50)%uint64(len(all))]
			member := draw(i, 51) % 5000
			member = member * member / 5000 // some write much, many little
			row[0], row[1], row[2] = n.name, on[draw(i, 52)%days], "m"+strconv.FormatUint(member, 10)
			if !yield(row) {
				return
			}
		}
	}
}
