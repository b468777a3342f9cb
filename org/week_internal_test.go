package org

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// minutesOf is a week minute by minute: slow, and as the definition says it.
func minutesOf(list []Hours, monday time.Time) (set [minutesOfWeek]bool) {
	for _, h := range list {
		days, _ := daysOf(h.Days)
		from, _ := minuteOf(h.From)
		to, _ := minuteOf(h.To)
		zone, err := time.LoadLocation(h.TimeZone)
		if err != nil {
			panic(err)
		}
		for day := range 7 {
			if days&(1<<day) == 0 {
				continue
			}
			length := to - from
			if length <= 0 {
				length += minutesOfDay
			}
			start := time.Date(monday.Year(), monday.Month(), monday.Day()+day, 0, from, 0, 0, zone)
			offset := int(start.Sub(monday) / time.Minute)
			for i := range length {
				set[((offset+i)%minutesOfWeek+minutesOfWeek)%minutesOfWeek] = true
			}
		}
	}
	return set
}

func randomHours(r *rand.Rand) (list []Hours) {
	zones := []string{"Europe/Madrid", "America/Mexico_City", "UTC", "Asia/Kolkata"}
	days := []string{"daily", "mon-fri", "sat", "mon,wed,fri", "fri-mon", "sun"}
	for range r.IntN(5) {
		from, to := r.IntN(24*60), 1+r.IntN(24*60)
		if from == to {
			continue
		}
		list = append(list, Hours{TimeZone: zones[r.IntN(len(zones))], Days: days[r.IntN(len(days))], From: clock(from), To: clock(to)})
	}
	return list
}

// TestWeeksAgreeMinuteByMinute holds spans against sets of minutes, and what is written against what is read.
func TestWeeksAgreeMinuteByMinute(t *testing.T) {
	t.Parallel()
	w := Validator{On: time.Date(2026, 11, 18, 0, 0, 0, 0, time.UTC)}.View(Design{})
	monday := w.mondays()[0]
	require.Equal(t, time.Date(2026, 11, 16, 0, 0, 0, 0, time.UTC), monday)
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 1))
		promised, working := randomHours(r), randomHours(r)
		left := w.week(promised, "UTC", monday).minus(w.week(working, "UTC", monday))
		want := 0
		p, k := minutesOf(promised, monday), minutesOf(working, monday)
		for i := range p {
			if p[i] && !k[i] {
				want++
			}
		}
		require.Equal(t, want, left.minutes(), "seed %d: %v without %v", seed, promised, working)
		zone, err := time.LoadLocation("Europe/Madrid")
		require.NoError(t, err)
		again := w.week(left.hours(zone, monday), "UTC", monday)
		require.Equal(t, fmt.Sprint(left.merge()), fmt.Sprint(again), "seed %d", seed)
	}
}
