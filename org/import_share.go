package org

import (
	"math"
	"strconv"
	"strings"
)

// A figureUnit is what the figures of a column count.
type figureUnit uint8

const (
	unitShare figureUnit = iota
	unitPercent
	unitHours
)

// shares reads shares of full time and weekly hours.
func (s *roster) shares() {
	unit := unitShare
	if !s.records {
		unit = s.shareUnit()
	}
	daily := [...]bool{s.hoursADay(FieldShare, unit), s.hoursADay(FieldHours, unitHours)}
	full := 0.0 // the hours of full time, as far as rows say
	for i := range s.rows {
		r := &s.rows[i]
		s.share(r, unit, daily[0])
		s.hour(r, daily[1])
		if r.hours != nil && whole(r.share) {
			full = max(full, *r.hours)
		}
	}
	for i := range s.rows {
		r := &s.rows[i]
		if r.hours == nil || whole(r.share) {
			continue
		}
		// The hours may be those of the person or of the post: a position's are those of full time.
		const slack = 0.05
		switch {
		case full > 0 && math.Abs(*r.hours-full**r.share) <= slack*full:
			hours := full
			r.hours = &hours
		case full == 0 || math.Abs(*r.hours-full) > slack*full:
			if !r.state.gone() {
				r.unreadable(FieldHours, r.cells[FieldHours])
			}
			r.hours = nil
		}
	}
}

// shareUnit finds out what the figures of full-time shares count: systems write 0.5, 50 and 20 for one thing.
func (s *roster) shareUnit() figureUnit {
	most, line := 0.0, 0 // of the first figure without a sign
	for i := range s.rows {
		if n, sign, ok := readFigure(s.rows[i].cells[FieldShare]); ok && sign == "" {
			most = max(most, n)
			if line == 0 {
				line = s.rows[i].line
			}
		}
	}
	const surely = 5
	switch {
	case most <= surely:
		return unitShare
	case strings.Contains(s.has[FieldShare], "%") || most > 60 || s.has[FieldHours] != "":
		if !strings.Contains(s.has[FieldShare], "%") {
			d := s.doubt.add(AssumedUnit, exportPlace{line: line, column: s.has[FieldShare]})
			d.Field, d.Value = FieldShare, "%"
		}
		return unitPercent
	case !s.hoursADay(FieldShare, unitHours):
		d := s.doubt.add(AssumedUnit, exportPlace{line: line, column: s.has[FieldShare]})
		d.Field, d.Value = FieldHours, "h"
	}
	return unitHours
}

// longestDay is how many hours of work a day has at most. A column without more hours than that is one of days, as a "jornada" of 8 is, unless
// its header names the week.
const (
	longestDay  = 12
	longestWeek = 168
	workingDays = 5 // a week, which exports of daily hours do not say
)

// dailyUnit is the value of a doubt about hours that were read as those of a day.
const dailyUnit = "5 × h"

// hoursADay finds out whether the hours of a column are those of a day.
func (s *roster) hoursADay(f Field, u figureUnit) bool {
	header := plainWords(s.has[f])
	if s.records || strings.Contains(header, "seman") || strings.Contains(header, "week") {
		return false
	}
	if ofDays(header) {
		return true
	}
	most := 0.0
	for i := range s.rows {
		n, sign, ok := readFigure(s.rows[i].cells[f])
		switch {
		case !ok || sign == "" && u != unitHours:
		case sign == "", sign == "h":
			most = max(most, n)
		case sign == "w":
			return false
		}
	}
	return most > 0 && most <= longestDay
}

// ofDays holds for the header of a column of hours a day.
func ofDays(header string) bool { return hasAny(header, "diari*|dia|daily|day") }

// weekly returns the hours a week of a figure in hours, false where there cannot be so many.
func (s *roster) weekly(r *rosterRow, f Field, n float64, sign string, daily bool) (hours float64, ok bool) {
	if sign == "w" || sign != "d" && !daily {
		return n, n >= 0 && n <= longestWeek
	}
	if n < 0 || n > 24 {
		return 0, false
	}
	if !s.assumedDay {
		s.assumedDay = true
		d := s.doubt.add(AssumedUnit, s.at(r, f))
		d.Field, d.Value = FieldHours, dailyUnit
	}
	return n * workingDays, true
}

func (s *roster) share(r *rosterRow, u figureUnit, daily bool) {
	cell := r.cells[FieldShare]
	if cell == "" {
		return
	}
	n, sign, ok := readFigure(cell)
	switch {
	case ok && sign == "%", ok && u == unitPercent && sign == "":
		n /= 100
	case ok && (sign != "" || u == unitHours):
		if n, ok = s.weekly(r, FieldShare, n, sign, daily); ok {
			r.hours = &n
			return
		}
	}
	if !ok {
		if t, known := workTimeOf(cell); known {
			t.apply(r, FieldShare)
			return
		}
	}
	if !ok || n < 0 || n > 1 {
		if !r.state.gone() {
			r.unreadable(FieldShare, cell)
		}
		return
	}
	r.share = &n
}

// whole holds for full time, which a holder has where nothing is said.
func whole(share *float64) bool { return share == nil || *share == 1 }

func (s *roster) hour(r *rosterRow, daily bool) {
	cell := r.cells[FieldHours]
	if cell == "" {
		return
	}
	n, sign, ok := readFigure(cell)
	share := sign == "%"
	switch {
	case !ok:
		if t, known := workTimeOf(cell); known {
			if r.cells[FieldShare] == "" || t.hours != nil {
				t.apply(r, FieldHours)
			}
			return
		}
	case share:
		n /= 100
		if ok = n <= 1; ok && r.cells[FieldShare] == "" {
			r.share = &n
		}
	case sign == "" && n > 0 && n <= 1 && !ofDays(plainWords(s.has[FieldHours])): // a part of full time, by the look of it
		ok = false
	default:
		if n, ok = s.weekly(r, FieldHours, n, sign, daily); ok {
			r.hours = &n
		}
	}
	if !ok && !r.state.gone() {
		r.unreadable(FieldHours, cell)
	}
}

// readFigure reads a number with a point or a comma, and the sign behind it: "%", "h" for hours, "d" and "w" for those of a day and of a
// week, or none.
func readFigure(s string) (n float64, sign string, ok bool) {
	s = strings.Map(func(c rune) rune {
		if c == ' ' || c == '\u00a0' || c == '\u202f' {
			return -1
		}
		return c
	}, strings.ToLower(s))
	switch {
	case strings.HasSuffix(s, "%"):
		s, sign = strings.TrimSuffix(s, "%"), "%"
	default:
		per := ""
		if s, per = cutPeriod(s); per != "" {
			sign = per
		}
		found := false
		for _, hours := range []string{"hours", "horas", "hrs", "hs", "h"} {
			var rest string
			if rest, found = strings.CutSuffix(s, hours); found {
				s = rest
				break
			}
		}
		switch {
		case found && per == "":
			sign = "h"
		case !found && per != "":
			return 0, "", false // "3 días" are no hours
		}
	}
	s = strings.Replace(s, ",", ".", 1)
	if s == "" || strings.Trim(s, "0123456789.") != "" || len(s) > 20 {
		return 0, "", false
	}
	n, err := strconv.ParseFloat(s, 64)
	return n, sign, err == nil
}

// cutPeriod cuts off what says that hours are those of a day, "d", or of a week, "w".
func cutPeriod(s string) (rest, sign string) {
	for _, p := range [...]struct{ sign, ends string }{
		{"w", "/semana|semanales|porsemana|alasemana|asemana|/sem|/week|aweek|perweek|weekly|/wk"},
		{"d", "diarias|diarios|pordía|pordia|aldía|aldia|/día|/dia|/d|/day|aday|perday|daily"},
	} {
		for end := range strings.SplitSeq(p.ends, "|") {
			if rest, found := strings.CutSuffix(s, end); found {
				return rest, p.sign
			}
		}
	}
	return s, ""
}
