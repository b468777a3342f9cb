package org

import (
	"sync"
	"time"
)

// zones are those that a design names, each looked up once: the machine reads a file for each.
type zones struct {
	mu sync.Mutex
	at map[string]*time.Location // nil for what is no zone
}

// maxZones bounds the reading: there are some 600 time zones, and a short document can name any number of what is none.
const maxZones = 1000

// zone looks a time zone up. What names the machine's own is none: a design means the same everywhere.
func (w *View) zone(name string) (*time.Location, bool) {
	w.zones.mu.Lock()
	defer w.zones.mu.Unlock()
	zone, seen := w.zones.at[name]
	if seen || len(w.zones.at) == maxZones {
		return zone, zone != nil
	}
	if name != "Local" {
		load := w.v.Zone
		if load == nil {
			load = time.LoadLocation
		}
		if loaded, err := load(name); err == nil {
			zone = loaded
		}
	}
	if w.zones.at == nil {
		w.zones.at = make(map[string]*time.Location)
	}
	w.zones.at[name] = zone
	return zone, zone != nil
}
