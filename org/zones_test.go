package org_test

import (
	"errors"
	"strconv"
	"sync"
	"testing"
	"time"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
)

// A zone is looked up once for a design, however often it is named and whoever asks.
func TestZonesAreLookedUpOnce(t *testing.T) {
	t.Parallel()
	var mu sync.Mutex
	asked := map[string]int{}
	v := org.Validator{Zone: func(name string) (*time.Location, error) {
		mu.Lock()
		defer mu.Unlock()
		asked[name]++
		return time.LoadLocation(name)
	}}
	promised := []org.Hours{{TimeZone: "UTC", Days: "mon-fri", From: "09:00", To: "18:00"}, {TimeZone: "Etc/GMT+5", Days: "sat", From: "09:00", To: "13:00"}}
	d := org.Design{}
	for i := range 20 {
		d.Channels = append(d.Channels, org.Channel{ID: strconv.Itoa(i), Hours: promised})
		d.Positions = append(d.Positions, org.Position{ID: strconv.Itoa(i), Roles: []role.Role{role.CommunityManager}, Holders: []org.Holder{{ID: "p"}}, Hours: promised[:1]})
	}
	w := v.View(d)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if w.Report().Has(org.InvalidValue) {
				t.Error("a zone that there is counts as none")
			}
		})
	}
	all.Wait()
	if diff := cmp.Diff(map[string]int{"UTC": 1, "Etc/GMT+5": 1}, asked); diff != "" {
		t.Errorf("zones that are looked up (-want +got):\n%s", diff)
	}
}

// There are some 600 time zones: of a document that names more, not each name has the machine read its data.
func TestZonesAreBounded(t *testing.T) {
	t.Parallel()
	asked := 0
	v := org.Validator{Cap: -1, Zone: func(string) (*time.Location, error) { asked++; return nil, errors.New("unknown") }}
	d := org.Design{Channels: []org.Channel{{ID: "ig"}}}
	for i := range 5_000 {
		d.Channels[0].Hours = append(d.Channels[0].Hours, org.Hours{TimeZone: "Europe/X" + strconv.Itoa(i), Days: "sat", From: "09:00", To: "13:00"})
	}
	invalid := 0
	for _, f := range v.Validate(d).Findings {
		if f.Code == org.InvalidValue && f.Args.Problem == org.ProblemZone {
			invalid++
		}
	}
	if invalid != 5_000 || asked > 1_000 {
		t.Errorf("%d zones are reported and %d looked up, want 5000 and at most 1000", invalid, asked)
	}
}
