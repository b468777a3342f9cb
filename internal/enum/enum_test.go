package enum_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/enum"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

type season uint8

var seasons = enum.Table{Type: "almanac: season", Words: []string{"", "spring", "summer", "autumn", "winter"}}

func TestHas(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		value season
		want  bool
	}{
		{"zero", 0, false},
		{"first", 1, true},
		{"last", 4, true},
		{"one beyond", 5, false},
		{"largest", 255, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, enum.Has(&seasons, tt.value)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestString(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name  string
		table enum.Table
		value season
		want  string
	}{
		{"zero", seasons, 0, ""},
		{"named", seasons, 3, "autumn"},
		{"one beyond", seasons, 5, "season(5)"},
		{"largest", seasons, 255, "season(255)"},
		{"a type without a package", enum.Table{Type: "season"}, 1, "season(1)"},
		{"no type at all", enum.Table{}, 1, "(1)"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, enum.String(&tt.table, tt.value)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestMarshal(t *testing.T) {
	t.Parallel()
	for i, want := range seasons.Words {
		got, err := enum.Marshal(&seasons, season(i))
		require.NoError(t, err)
		if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Errorf("%d (-want +got)\n%s", i, diff)
		}
	}
	_, err := enum.Marshal(&seasons, season(99))
	require.EqualError(t, err, "almanac: season 99 has no name")
}

// The text belongs to the caller: writing to it must not reach the table.
func TestMarshalledTextIsTheCallers(t *testing.T) {
	t.Parallel()
	text, err := enum.Marshal(&seasons, season(1))
	require.NoError(t, err)
	text[0] = 'X'
	if diff := cmp.Diff("spring", enum.String(&seasons, season(1))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestUnmarshal(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, text string
		want       season
		err        string // "" where the text is read
	}{
		{"empty is zero", "", 0, ""},
		{"first", "spring", 1, ""},
		{"last", "winter", 4, ""},
		{"misspelt", "sumer", 2, `almanac: season "sumer" is unknown; did you mean "summer"?`},
		{"another case is another word", "Winter", 2, `almanac: season "Winter" is unknown; did you mean "winter"?`},
		{"nothing near", "monsoon", 2, `almanac: season "monsoon" is unknown`},
		{"a number is no word", "1", 2, `almanac: season "1" is unknown`},
		{"the form of an unnamed value is no word", "season(99)", 2, `almanac: season "season(99)" is unknown`},
		{"long", strings.Repeat("x", 41), 2, `almanac: season "` + strings.Repeat("x", 40) + `…" is unknown`},
		{"invalid UTF-8", "\xff", 2, `almanac: season "\xff" is unknown`},
		{"a line break cannot forge a second message", "a\nb", 2, `almanac: season "a\nb" is unknown`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := season(2)
			err := enum.Unmarshal(&seasons, &got, []byte(tt.text))
			if tt.err == "" {
				require.NoError(t, err)
			} else {
				require.EqualError(t, err, tt.err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Whoever decodes a document with a mistaken word in it can say so to its author.
func TestUnmarshalInBothLanguages(t *testing.T) {
	t.Parallel()
	var v struct {
		Season seasonText `json:"season"`
	}
	for text, want := range map[string][3]string{
		"sumer": {"There is no value “sumer”; did you mean “summer”?", "No existe el valor «sumer»; ¿quería decir «summer»?", "No existe el valor “sumer”; ¿quiso decir “summer”?"},
		"monsoon": {"There is no value “monsoon”. There are “spring”, “summer”, “autumn” and “winter”.",
			"No existe el valor «monsoon». Los valores posibles son «spring», «summer», «autumn» y «winter».", "No existe el valor “monsoon”. Los valores posibles son “spring”, “summer”, “autumn” y “winter”."},
	} {
		err := json.Unmarshal([]byte(`{"season": "`+text+`"}`), &v)
		spoken, ok := errors.AsType[interface {
			error
			Message(tag language.Tag) string
		}](err)
		require.True(t, ok, "%v", err)
		got := [3]string{spoken.Message(language.English), spoken.Message(language.EuropeanSpanish), spoken.Message(language.LatinAmericanSpanish)}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got)\n%s", text, diff)
		}
	}
}

type seasonText uint8

func (s *seasonText) UnmarshalText(text []byte) error { return enum.Unmarshal(&seasons, s, text) }

func TestAll(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff([]season{1, 2, 3, 4}, slices.Collect(enum.All[season](&seasons))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var got []season
	for v := range enum.All[season](&seasons) {
		got = append(got, v)
		break
	}
	if diff := cmp.Diff([]season{1}, got); diff != "" {
		t.Errorf("after a break (-want +got)\n%s", diff)
	}
}
