package kpi

import (
	"cmp"
	"time"

	"example.com/socialorg/internal/l10n"
)

// A Date is a day, from 0001-01-01 to 9999-12-31, without a time and a zone. It is comparable with ==. The zero Date is none.
type Date struct {
	n int32 // 1 is 0001-01-01, which is a Monday
}

const (
	maxDate    = 3652059         // 9999-12-31
	unixOfDate = -719163 * 86400 // of the day before the first
)

// ParseDate reads a day as ISO 8601 writes it, "2026-10-05", and nothing else. Its error is a [*DateError]. [Calendar.Parse] also reads
// weeks, months and points of time.
func ParseDate(s string) (Date, error) {
	d, reason := scanDate(s)
	if reason != 0 {
		return Date{}, &DateError{Text: l10n.Clip(s), Reason: reason}
	}
	return d, nil
}

// MustDate is [ParseDate] for literals in tests and tables: it panics where s is no day.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func scanDate(s string) (Date, DateReason) {
	if len(s) != len(time.DateOnly) || s[4] != '-' || s[7] != '-' {
		return Date{}, DateSyntax
	}
	y, ok := figures(s[:4])
	m, ok2 := figures(s[5:7])
	d, ok3 := figures(s[8:])
	if !ok || !ok2 || !ok3 {
		return Date{}, DateSyntax
	}
	date := civil(y, time.Month(m), d)
	if date.n < 1 {
		return Date{}, DateNone
	}
	if year, month, day := date.time().Date(); year != y || int(month) != m || day != d { // a 30th of February is no 2nd of March
		return Date{}, DateNone
	}
	return date, 0
}

// figures reads a short text of nothing but figures.
func figures(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = 10*n + int(s[i]-'0')
	}
	return n, s != ""
}

// civil returns the day of a year, a month and a day, which may be out of range.
func civil(year int, month time.Month, day int) Date {
	return Date{int32((time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() - unixOfDate) / 86400)}
}

func (d Date) time() time.Time { return time.Unix(int64(d.n)*86400+unixOfDate, 0).UTC() }

// IsZero reports whether d is the zero Date, which is none.
func (d Date) IsZero() bool { return d == Date{} }

// Cmp returns -1, 0 or 1 as d is before, on or after o. The zero Date comes before all others.
func (d Date) Cmp(o Date) int { return cmp.Compare(d.n, o.n) }

// Add returns the day so many days later, or earlier where days is below 0. It returns the zero Date where d is that, and where there is
// no such day.
func (d Date) Add(days int) Date {
	if days < -maxDate || days > maxDate {
		return Date{}
	}
	return dateOf(int(d.n)+days, d.n > 0)
}

func dateOf(n int, ok bool) Date {
	if !ok || n < 1 || n > maxDate {
		return Date{}
	}
	return Date{int32(n)}
}

// String returns the day as ISO 8601 writes it, "2026-10-05"; "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	year, month, day := d.time().Date()
	b := [...]byte{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'}
	for _, part := range [...]struct{ n, end int }{{year, 3}, {int(month), 6}, {day, 9}} {
		for i := part.end; part.n > 0; i-- {
			b[i] += byte(part.n % 10)
			part.n /= 10
		}
	}
	return string(b[:])
}

// MarshalText returns what [Date.String] does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDate] does, and the empty text as the zero Date. It leaves *d as it was where it fails.
func (d *Date) UnmarshalText(b []byte) error {
	var v Date
	if len(b) > 0 {
		var err error
		if v, err = ParseDate(string(b)); err != nil {
			return err
		}
	}
	*d = v
	return nil
}
