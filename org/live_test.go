package org_test

import (
	"errors"
	"fmt"
	"math"
	"testing"

	"example.com/socialorg/org"
)

func ExampleLive() {
	chat := org.Live{PerHour: 120, HandleMinutes: 20, Concurrency: 2.5, Productivity: 0.75}
	busy, _ := chat.Workload()
	fmt.Printf("%.1f agents are busy\n", busy)
	chat.WithinSeconds = 60
	agents, _ := chat.Agents()
	fmt.Println(agents, "answer four in five within a minute")
	_, err := org.Live{PerHour: 10}.Agents()
	fmt.Println(err)
	// Output:
	// 21.3 agents are busy
	// 25 answer four in five within a minute
	// org: live answers: HandleMinutes must be above 0, not 0: invalid-value
}

// TestLiveAgainstTables holds Erlang C against a published table of a call centre (100 calls in half an hour of three minutes each, 80 % in
// 20 seconds: 14 agents) and against the definition, summed term by term.
func TestLiveAgainstTables(t *testing.T) {
	t.Parallel()
	n, err := org.Live{PerHour: 200, HandleMinutes: 3, WithinSeconds: 20}.Agents()
	if n != 14 || err != nil {
		t.Errorf("%d agents, %v; want 14", n, err)
	}
	for _, work := range []float64{0.5, 1, 3, 7.5, 20, 60} {
		l := org.Live{PerHour: work * 12, HandleMinutes: 5, WithinSeconds: 30, Level: 0.9}
		n, _ := l.Agents()
		if level(work, n, 30.0/300) < 0.9 || n > 1 && float64(n-1) > work && level(work, n-1, 30.0/300) >= 0.9 {
			t.Errorf("%v erlangs: %d agents", work, n)
		}
	}
}

// level is the part that waits no longer than so many handling times, as Erlang wrote it down.
func level(work float64, n int, wait float64) float64 {
	term, sum := 1.0, 1.0
	for k := 1; k < n; k++ {
		term *= work / float64(k)
		sum += term
	}
	last := term * work / float64(n) * float64(n) / (float64(n) - work)
	return 1 - last/(sum+last)*math.Exp(-(float64(n)-work)*wait)
}

func TestLiveConcurrency(t *testing.T) {
	t.Parallel()
	one := org.Live{PerHour: 141, HandleMinutes: 20, WithinSeconds: 120}
	for n, _ := one.Agents(); n != 51; n, _ = one.Agents() {
		if one.PerHour--; one.PerHour < 100 {
			t.Fatal("no volume asks for 51 agents")
		}
	}
	one.Concurrency = 1.6
	if n, _ := one.Agents(); n != 32 {
		t.Errorf("51 agents at one contact are %d at 1.6, want 32", n)
	}
}

func TestLiveRefuses(t *testing.T) {
	t.Parallel()
	good := org.Live{PerHour: 10, HandleMinutes: 5}
	for name, change := range map[string]func(*org.Live){
		"negative": func(l *org.Live) { l.PerHour = -1 }, "no number": func(l *org.Live) { l.PerHour = math.NaN() },
		"infinite": func(l *org.Live) { l.PerHour = math.Inf(1) }, "vast": func(l *org.Live) { l.PerHour = 1e300 },
		"half a contact": func(l *org.Live) { l.Concurrency = 0.5 }, "everybody": func(l *org.Live) { l.Level = 1 },
		"more than there is": func(l *org.Live) { l.Productivity = 1.2 }, "waits backwards": func(l *org.Live) { l.WithinSeconds = -1 },
	} {
		l := good
		change(&l)
		if n, err := l.Agents(); n != 0 || !errors.Is(err, org.InvalidValue) {
			t.Errorf("%s: %d, %v", name, n, err)
		}
		if _, err := l.Workload(); !errors.Is(err, org.InvalidValue) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if n, err := (org.Live{HandleMinutes: 5}).Agents(); n != 0 || err != nil {
		t.Errorf("without contacts: %d, %v", n, err)
	}
}
