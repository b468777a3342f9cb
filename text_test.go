package socialorg_test

import (
	"encoding/json"
	"testing"

	"example.com/socialorg"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// An answer is what Resolve says: the text, and the language that answered.
type answer struct{ Text, Language string }

func TestTextResolve(t *testing.T) {
	t.Parallel()
	full := socialorg.Text{EN: "paid ads", ES: "publicidad de pago", ES419: "publicidad pagada"}
	neutral := socialorg.Text{EN: "budget", ES: "presupuesto"}
	tests := []struct {
		name string
		text socialorg.Text
		tag  string
		want answer
	}{
		{"Mexico by Latin America", full, "es-MX", answer{"publicidad pagada", "es-419"}},
		{"Argentina by Latin America", full, "es-AR", answer{"publicidad pagada", "es-419"}},
		{"the United States by Latin America", full, "es-US", answer{"publicidad pagada", "es-419"}},
		{"Latin America", full, "es-419", answer{"publicidad pagada", "es-419"}},
		{"Spanish", full, "es", answer{"publicidad de pago", "es"}},
		{"Spain", full, "es-ES", answer{"publicidad de pago", "es"}},
		{"Japan has no Latin American parent", full, "es-JP", answer{"publicidad de pago", "es"}},
		{"English", full, "en", answer{"paid ads", "en"}},
		{"Great Britain", full, "en-GB", answer{"paid ads", "en"}},
		{"French is answered in English", full, "fr", answer{"paid ads", "en"}},
		{"Catalan too", full, "ca-ES", answer{"paid ads", "en"}},
		{"undetermined too", full, "und", answer{"paid ads", "en"}},
		{"a private tag too", full, "x-house", answer{"paid ads", "en"}},
		{"an extension does not hide the region", full, "es-MX-u-nu-latn", answer{"publicidad pagada", "es-419"}},
		{"nor does a script", full, "es-Latn-MX", answer{"publicidad pagada", "es-419"}},
		{"a matcher's tag is the language it matched", full, "es-u-rg-mxzzzz", answer{"publicidad de pago", "es"}},
		{"Mexico where Latin America says the same", neutral, "es-MX", answer{"presupuesto", "es"}},
		{"Mexico where there is no Spanish", socialorg.Text{EN: "budget"}, "es-MX", answer{"budget", "en"}},
		{"Spain where only Latin America speaks", socialorg.Text{ES419: "video"}, "es-ES", answer{"video", "es-419"}},
		{"Spain where Latin America and English speak", socialorg.Text{EN: "video clip", ES419: "video"}, "es-ES", answer{"video clip", "en"}},
		{"English where there is none", socialorg.Text{ES: "vídeo", ES419: "video"}, "en", answer{"vídeo", "es"}},
		{"French where there is no English", socialorg.Text{ES419: "video"}, "fr", answer{"video", "es-419"}},
		{"nothing in Spanish", socialorg.Text{}, "es", answer{"", "und"}},
		{"nothing in English", socialorg.Text{}, "en", answer{"", "und"}},
		{"nothing undetermined", socialorg.Text{}, "und", answer{"", "und"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			tag := language.MustParse(tt.tag)
			text, by := tt.text.Resolve(tag)
			if diff := cmp.Diff(tt.want, answer{text, by.String()}); diff != "" {
				t.Errorf("Resolve(%s) (-want +got)\n%s", tag, diff)
			}
			if diff := cmp.Diff(tt.want.Text, tt.text.In(tag)); diff != "" {
				t.Errorf("In(%s) (-want +got)\n%s", tag, diff)
			}
		})
	}
}

// The tag of an answer is one of four values, which a caller may compare with ==.
func TestTextResolveReturnsConstants(t *testing.T) {
	t.Parallel()
	full := socialorg.Text{EN: "a", ES: "b", ES419: "c"}
	want := map[string]language.Tag{
		"en-GB": language.English, "es-ES-u-nu-latn": language.Spanish, "es-MX": language.LatinAmericanSpanish, "fr": language.English,
	}
	for tag, w := range want {
		if _, got := full.Resolve(language.MustParse(tag)); got != w {
			t.Errorf("%s is answered by %v, want %v", tag, got, w)
		}
	}
	if _, got := (socialorg.Text{}).Resolve(language.Spanish); got != language.Und {
		t.Errorf("the zero Text is answered by %v", got)
	}
}

func TestTextIsZero(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]socialorg.Text{"en": {EN: "a"}, "es": {ES: "a"}, "es-419": {ES419: "a"}} {
		if text.IsZero() {
			t.Errorf("a text in %s says nothing", name)
		}
	}
	if !(socialorg.Text{}).IsZero() {
		t.Error("the zero Text says something")
	}
}

func TestTextJSON(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		text socialorg.Text
		want string
	}{
		{"nothing", socialorg.Text{}, `{}`},
		{"one language", socialorg.Text{ES: "Responsable de crecimiento"}, `{"es":"Responsable de crecimiento"}`},
		{"both", socialorg.Text{EN: "Growth lead", ES: "Responsable de crecimiento"}, `{"en":"Growth lead","es":"Responsable de crecimiento"}`},
		{"a wording for Latin America", socialorg.Text{EN: "video", ES: "vídeo", ES419: "video"}, `{"en":"video","es":"vídeo","es-419":"video"}`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			data, err := json.Marshal(tt.text)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, string(data)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			var got socialorg.Text
			require.NoError(t, json.Unmarshal(data, &got))
			if diff := cmp.Diff(tt.text, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// A name is looked up for every line of a report. Not parallel: AllocsPerRun counts the whole process.
func TestTextInAllocatesNothing(t *testing.T) {
	text, mexico, sink := socialorg.Text{EN: "a", ES: "b"}, language.MustParse("es-MX"), 0
	if diff := cmp.Diff(0.0, testing.AllocsPerRun(100, func() { sink += len(text.In(mexico)) })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if sink == 0 {
		t.Error("nothing was looked up")
	}
}
