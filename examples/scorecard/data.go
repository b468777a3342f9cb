package main

import (
	"bytes"
	"embed"
	"encoding/csv"
	"fmt"
	"io/fs"
	"slices"
	"strconv"
	"time"
	"unicode/utf16"

	"example.com/socialorg/kpi"
)

//go:embed data
var data embed.FS

// calendar is that of the theatre.
func calendar() (kpi.Calendar, error) {
	zone, err := time.LoadLocation("Europe/Madrid")
	return kpi.Calendar{Zone: zone}, err
}

// load reads the files and returns a cell for each day, with all that was counted on it, and one for each campaign and month.
func load(files fs.FS, c kpi.Calendar) ([]kpi.Cell, error) {
	l := loader{calendar: c, days: map[kpi.Date]*kpi.Cell{}}
	for _, f := range []struct {
		name string
		read func(records [][]string) error
	}{
		{"data/insights.csv", l.insights},
		{"data/posts.csv", l.posts},
		{"data/inbox.csv", l.inbox},
		{"data/ads.csv", l.ads},
	} {
		text, err := fs.ReadFile(files, f.name)
		if err != nil {
			return nil, err
		}
		r := csv.NewReader(bytes.NewReader(decoded(text)))
		r.FieldsPerRecord = -1
		records, err := r.ReadAll()
		if err == nil {
			err = f.read(records)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f.name, err)
		}
	}
	return l.cells(), nil
}

// decoded returns a text in UTF-8, also of a file that begins with the byte order mark of UTF-16, as those of Meta do.
func decoded(b []byte) []byte {
	if len(b) < 2 || b[0] != 0xff || b[1] != 0xfe {
		return bytes.TrimPrefix(b, []byte("\ufeff"))
	}
	units := make([]uint16, 0, len(b)/2)
	for i := 2; i+1 < len(b); i += 2 {
		units = append(units, uint16(b[i])|uint16(b[i+1])<<8)
	}
	return []byte(string(utf16.Decode(units)))
}

type loader struct {
	calendar kpi.Calendar
	days     map[kpi.Date]*kpi.Cell
	others   []kpi.Cell
}

func (l *loader) cells() []kpi.Cell {
	var list []kpi.Cell
	for _, c := range l.days {
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b kpi.Cell) int { return a.Span.First().Cmp(b.Span.First()) })
	return append(list, l.others...)
}

// insights reads what Meta Business Suite exports of an account: a line "sep=,", and for each metric its name, a header and its days. The
// other files are lists, so that a day that is not in them had no posts or messages: every day of the insights begins with 0 of each.
func (l *loader) insights(records [][]string) error {
	measures := map[string]kpi.Measure{
		"Views": kpi.Views, "Reach": kpi.Reach, "Content interactions": kpi.Interactions, "Link clicks": kpi.Clicks, "Follows": kpi.NewFollowers,
		"Unfollows": kpi.LostFollowers,
	}
	var m kpi.Measure
	for i, r := range records {
		switch {
		case len(r) == 1:
			m = measures[r[0]]
		case len(r) != 2 || r[0] == "Date" || r[0] == "sep=" || m == "":
		default:
			value, err := kpi.ParseDecimal(r[1])
			if err != nil {
				return fmt.Errorf("record %d: %w", i+1, err)
			}
			at, err := l.local(r[0], isoTime)
			if err != nil {
				return fmt.Errorf("record %d: %w", i+1, err)
			}
			day := l.calendar.Span(kpi.PeriodDay, l.calendar.DateOf(at))
			c := l.days[day.First()]
			if c == nil {
				c = &kpi.Cell{Span: day, Values: kpi.Sample{}, Distributions: map[kpi.Measure][]kpi.Decimal{kpi.ResponseTimes: {}}}
				for _, m := range []kpi.Measure{
					kpi.Posts, kpi.Comments, kpi.MessagesReceived, kpi.MessagesAnswered, kpi.MessagesAnsweredInTime, kpi.CSATResponses,
					kpi.SatisfiedResponses,
				} {
					c.Values[m] = kpi.Count(0)
				}
				l.days[day.First()] = c
			}
			c.Values[m] = kpi.Amount{Decimal: value}
		}
	}
	return nil
}

// posts reads the list of posts. Its reach stays out: what each post reached has no sum.
func (l *loader) posts(records [][]string) error {
	return columns(records, func(column func(string) string) error {
		c, _, err := l.day(column("Publish time"), "01/02/2006 15:04")
		if err != nil {
			return err
		}
		comments, err := strconv.ParseInt(column("Comments"), 10, 64)
		if err != nil {
			return err
		}
		count(c, kpi.Posts, 1)
		count(c, kpi.Comments, comments)
		return nil
	})
}

// promise is how soon the theatre wants to answer.
const promise = 2 * time.Hour

// inbox reads the conversations by the day on which they began, so that an answer after midnight belongs to the message that it is for.
func (l *loader) inbox(records [][]string) error {
	return columns(records, func(column func(string) string) error {
		c, received, err := l.day(column("Received"), isoTime)
		if err != nil {
			return err
		}
		count(c, kpi.MessagesReceived, 1)
		if column("First reply") == "" {
			return nil
		}
		replied, err := l.local(column("First reply"), isoTime)
		if err != nil {
			return err
		}
		wait := replied.Sub(received)
		count(c, kpi.MessagesAnswered, 1)
		c.Distributions[kpi.ResponseTimes] = append(c.Distributions[kpi.ResponseTimes], kpi.Int(int64(wait.Seconds())))
		if wait <= promise {
			count(c, kpi.MessagesAnsweredInTime, 1)
		}
		switch column("Rating") {
		case "":
		case "4", "5":
			count(c, kpi.SatisfiedResponses, 1)
			fallthrough
		default:
			count(c, kpi.CSATResponses, 1)
		}
		return nil
	})
}

// ads reads what was spent, for whole months.
func (l *loader) ads(records [][]string) error {
	return columns(records, func(column func(string) string) error {
		first, err := kpi.ParseDate(column("Reporting starts"))
		if err != nil {
			return err
		}
		last, err := kpi.ParseDate(column("Reporting ends"))
		if err != nil {
			return err
		}
		spend, err := kpi.ParseDecimal(column("Amount spent (EUR)"))
		if err != nil {
			return err
		}
		leads, err := kpi.ParseDecimal(column("Leads"))
		if err != nil {
			return err
		}
		l.others = append(l.others, kpi.Cell{
			Span: l.calendar.Between(first, last), Post: column("Campaign name"),
			Values: kpi.Sample{kpi.Spend: kpi.Money(spend, "EUR"), kpi.Leads: {Decimal: leads}},
		})
		return nil
	})
}

const isoTime = "2006-01-02T15:04:05"

func (l *loader) local(text, layout string) (time.Time, error) {
	return time.ParseInLocation(layout, text, l.calendar.Zone)
}

// day returns the cell of a local time, and the time.
func (l *loader) day(text, layout string) (*kpi.Cell, time.Time, error) {
	t, err := l.local(text, layout)
	if err != nil {
		return nil, t, err
	}
	c := l.days[l.calendar.DateOf(t)]
	if c == nil {
		return nil, t, fmt.Errorf("there are no insights of %s", l.calendar.DateOf(t))
	}
	return c, t, nil
}

func count(c *kpi.Cell, m kpi.Measure, n int64) {
	before, _ := strconv.ParseInt(c.Values[m].Decimal.String(), 10, 64) // a count of this program's
	c.Values[m] = kpi.Count(before + n)
}

// columns reads records by the names in the first of them.
func columns(records [][]string, read func(column func(string) string) error) error {
	for i, r := range records {
		if i == 0 {
			continue
		}
		if len(r) != len(records[0]) {
			return fmt.Errorf("record %d: %d fields, and the header has %d", i+1, len(r), len(records[0]))
		}
		err := read(func(name string) string {
			if at := slices.Index(records[0], name); at >= 0 {
				return r[at]
			}
			return ""
		})
		if err != nil {
			return fmt.Errorf("record %d: %w", i+1, err)
		}
	}
	return nil
}
