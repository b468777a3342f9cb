package org

import (
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A type that is new in Design must not slip through: a place that takes anything checks nothing.
func TestDesignSpec(t *testing.T) {
	t.Parallel()
	checked := map[*spec]bool{}
	var check func(path string, s *spec)
	check = func(path string, s *spec) {
		if checked[s] {
			return
		}
		checked[s] = true
		if s.kind == kindAny {
			t.Errorf("%s takes anything", path)
		}
		if s.kind == kindObject && len(s.fields) == 0 {
			t.Errorf("%s has no fields", path)
		}
		if len(s.fields) > 64 {
			t.Errorf("%s has %d fields, more than the mask of those seen holds", path, len(s.fields))
		}
		for _, f := range s.fields {
			check(path+"/"+f.name, f.spec)
		}
		if s.elem != nil {
			check(path+"/0", s.elem)
		}
	}
	check("", designSpec())
}

// Every field of a struct stands in the spec under the name that it has in a document.
func TestSpecNames(t *testing.T) {
	t.Parallel()
	got := designSpec().names()
	want := []string{
		"$schema", "version", "name", "framework", "brands", "objectives", "activities", "outside", "approvals", "effort",
		"channels", "roles", "people", "positions", "liaisons", "measures", "kpis", "suppress",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("fields of a design (-want +got):\n%s", diff)
	}
}

func TestSpecOfOtherTypes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		typ  reflect.Type
		want jsonKind
	}{
		{name: "speaks JSON itself", typ: reflect.TypeFor[jsonSpeaker](), want: kindAny},
		{name: "speaks text itself", typ: reflect.TypeFor[textSpeaker](), want: kindString},
		{name: "a channel is no data", typ: reflect.TypeFor[chan int](), want: kindAny},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := (specs{}).of(tt.typ).kind; got != tt.want {
				t.Errorf("the spec takes %v, want %v", got, tt.want)
			}
		})
	}
}

type jsonSpeaker struct{}

func (*jsonSpeaker) UnmarshalJSON([]byte) error { return nil }

type textSpeaker struct{}

func (*textSpeaker) UnmarshalText([]byte) error { return nil }
