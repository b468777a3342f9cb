package l10n_test

import (
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/l10n"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// An arg is a text and its number.
type arg struct {
	text string
	n    int
}

// args notes the names that a template asks for.
type args struct {
	values map[string]arg
	asked  []string
}

func (a *args) Arg(name string) (string, int) {
	a.asked = append(a.asked, name)
	v := a.values[name]
	return v.text, v.n
}

func TestExpand(t *testing.T) {
	t.Parallel()
	values := map[string]arg{
		"who":  {"Ana", 1},
		"none": {"", 0},
		"one":  {"1", 1},
		"two":  {"2", 2},
		"huge": {"2.000.000", 2_000_000},
		"raw":  {"{who}", 1},
	}
	tests := []struct{ name, tag, template, want string }{
		{"nothing", "en", "", ""},
		{"no argument", "en", "Nobody.", "Nobody."},
		{"argument", "en", "{who}.", "Ana."},
		{"twice", "en", "{who}{who}", "AnaAna"},
		{"unknown argument is empty", "en", "[{nobody}]", "[]"},
		{"body where it is given", "en", "Hi{who?, {who}}.", "Hi, Ana."},
		{"no body where it is not", "en", "Hi{none?, {none}}.", "Hi."},
		{"body where it is missing", "en", "{none!Nobody}", "Nobody"},
		{"no body where it is there", "en", "{who!Nobody}", ""},
		{"body within a body", "en", "{who?a{one?b{two?c}}d}", "abcd"},
		{"body within a body that is left out", "en", "{who?a{none?b{two?c}}d}", "ad"},
		{"singular", "en", "{one#{one} post|{one} posts}", "1 post"},
		{"plural", "en", "{two#{two} post|{two} posts}", "2 posts"},
		{"none is plural", "en", "{none#post|posts}", "posts"},
		{"millions with de", "es", "{huge} {huge#seguidor|de seguidores|seguidores}", "2.000.000 de seguidores"},
		{"millions where there are two forms", "es", "{huge#seguidor|seguidores}", "seguidores"},
		{"three forms in English", "en", "{huge#one|many|other}", "other"},
		{"three forms of two", "es", "{two#uno|de|otros}", "otros"},
		{"a bar within a form belongs to the inner one", "en", "{one#{two#x|y}|z}", "y"},
		{"an empty form", "en", "post{one#|s}", "post"},
		{"an argument is not a template", "en", "{raw}", "{who}"},
		{"an accent passes", "es", "Está {who}…", "Está Ana…"},
		// Malformed: written as far as it goes, so that a mistake in a text still leaves a sentence.
		{"open brace at the end", "en", "a{", "a"},
		{"open brace", "en", "a{who b", "a"},
		{"open inner brace", "en", "a{who?b{one}", "a"},
		{"closing brace", "en", "a}b", "a}b"},
		{"closing brace after an argument", "en", "{who}}b", "Ana}b"},
		{"no name", "en", "a{}b", "ab"},
		{"no name with a body", "en", "a{?x}{!y}b", "ayb"},
		{"a single form serves all", "en", "{one#x}{two#x}", "xx"},
		{"the last of four forms is the plural", "es", "{one#a|b|c|d}{two#a|b|c|d}{huge#a|b|c|d}", "add"},
		{"no forms", "en", "{one#}{two#}", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := locale(tt.tag).Expand(tt.template, &args{values: values})
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Expand(%q) (-want +got)\n%s", tt.template, diff)
			}
		})
	}
}

func TestCheck(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, template string
		want           []string
		err            string // a part of it, "" where the template is well formed
	}{
		{"nothing", "", nil, ""},
		{"no argument", "Nobody.", nil, ""},
		{"in order, with repetitions", "{a} {b} {a}", []string{"a", "b", "a"}, ""},
		{"bodies", "{a?{b}}{c!{d}}", []string{"a", "b", "c", "d"}, ""},
		{"nested bodies", "{a?{b?{c}}}", []string{"a", "b", "c"}, ""},
		{"two forms", "{n#{a}|{b}}", []string{"n", "a", "b"}, ""},
		{"three forms", "{n#{a}|{b}|{c}}", []string{"n", "a", "b", "c"}, ""},
		{"empty body", "{a?}", []string{"a"}, ""},
		{"empty forms", "{n#|}", []string{"n"}, ""},
		{"one form", "{n#x}", []string{"n"}, "1 plural forms in {n#x}"},
		{"four forms", "{n#a|b|c|d}", []string{"n"}, "4 plural forms"},
		{"no name", "{a}{}", []string{"a", ""}, `"" is no name`},
		{"no name before a body", "{?a}", []string{""}, `"" is no name`},
		{"a space in a name", "{a b}", []string{"a b"}, `"a b" is no name`},
		{"a brace in a name", "{a{b}}", []string{"a{b}"}, "is no name"},
		{"a bar in a name", "{a|b}", []string{"a|b"}, "is no name"},
		{"open", "a{b", nil, "a brace is open"},
		{"open in a body", "{a?{b}", nil, "a brace is open"},
		{"closed before", "}{a}", nil, "a brace closes nothing"},
		{"closed between", "{a}}{b}", []string{"a"}, "a brace closes nothing"},
		{"closed after", "{a}}", []string{"a"}, "a brace closes nothing"},
		{"fault within a body", "{a?{b c}}{d}", []string{"a", "b c"}, `"b c" is no name`},
		{"fault within a form", "{n#{x#y}|z}", []string{"n", "x"}, "1 plural forms"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := l10n.Check(tt.template)
			if tt.err == "" {
				require.NoError(t, err)
			} else {
				require.ErrorContains(t, err, tt.err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// FuzzExpand holds the laws: no template makes Expand panic or write more than its own letters and an argument for each brace, and a
// template that Check passes asks for the names that Check returned and for no other.
func FuzzExpand(f *testing.F) {
	for _, template := range []string{
		"", "{who}", "{who?a{one?b}}", "{none!{who}}", "{n#{n} a|de {n} b|{n} c}", "{", "}", "{}", "{{", "}}", "{?", "{#|}", "{n#|||}",
		"{a#{b#{c|d}|e}|f}", "{a?{b!{c#{d}|{e}}}}x}", strings.Repeat("{a?", 40) + "x" + strings.Repeat("}", 40),
	} {
		f.Add(template, "Ana", 2, true)
	}
	f.Fuzz(func(t *testing.T, template, text string, n int, spanish bool) {
		const limit = 1 << 12 // templates are the library's own and short
		if len(template) > limit {
			return
		}
		l := locale("en")
		if spanish {
			l = locale("es")
		}
		a := &same{value: arg{text, n}}
		out := l.Expand(template, a)
		if most := len(template) + strings.Count(template, "{")*len(text); len(out) > most {
			t.Errorf("Expand(%q) writes %d bytes, more than %d", template, len(out), most)
		}
		names, err := l10n.Check(template)
		if err != nil {
			return
		}
		for _, name := range a.asked {
			if !slices.Contains(names, name) {
				t.Errorf("Expand(%q) asks for %q, Check names %q", template, name, names)
			}
		}
	})
}

// same answers every name with one value.
type same struct {
	value arg
	asked []string
}

func (s *same) Arg(name string) (string, int) {
	s.asked = append(s.asked, name)
	return s.value.text, s.value.n
}
