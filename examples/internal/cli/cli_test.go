package cli_test

import (
	"bytes"
	"errors"
	"flag"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestAsked(t *testing.T) {
	t.Parallel()
	for args, want := range map[string]language.Tag{
		"": language.English, "-lang es x": language.Spanish, "x --lang=es-MX": language.MustParse("es-MX"), "-lang": language.English, "lang es": language.English,
		"-lang !": language.Und,
	} {
		if got := cli.Asked(strings.Fields(args)).Tag; got != want {
			t.Errorf("%q: %v, want %v", args, got, want)
		}
	}
}

func TestIn(t *testing.T) {
	t.Parallel()
	mexican := cli.Speaker{Tag: language.MustParse("es-MX")}
	if diff := cmp.Diff("100%s no es “a%qb”", mexican.In("", "%s no es %q", "", "100%s", "a%qb")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestParse(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ args, want string }{
		{"-x", "no existe la opción -x\nuso\n  -n int\n    \thow many\n"},
		{"-n", "la opción -n requiere un valor\n"},
		{"-n muchos", "-n \"muchos\": no es un valor válido\n"},
		{"-n 99999999999999999999", "no es un valor válido\n"},
		{"-yes=quizás", "-yes \"quizás\": no es un valor válido\n"},
		{"-h", "uso\n  -n int\n"},
		{"-n 3", ""},
	} {
		flags := flag.NewFlagSet("x", flag.ContinueOnError)
		flags.Int("n", 0, "how many")
		flags.Bool("yes", false, "yes")
		var w bytes.Buffer
		s := cli.Speaker{Tag: language.Spanish}
		err := s.Parse(flags, strings.Fields(tt.args), "uso", &w)
		if !strings.HasPrefix(w.String(), tt.want) && !strings.Contains(w.String(), tt.want) || tt.want == "" && w.Len() > 0 {
			t.Errorf("%s: %q, want %q", tt.args, w.String(), tt.want)
		}
		said := w.Len()
		if failed := s.Failed(err, "", &w); failed != (tt.want != "" && tt.args != "-h") || w.Len() != said {
			t.Errorf("%s: failed %t, and said again: %q", tt.args, failed, w.String()[said:])
		}
	}
}

func TestFailure(t *testing.T) {
	t.Parallel()
	s := cli.Speaker{Tag: language.Spanish}
	_, syntax := org.Decode(strings.NewReader("[}"))
	policy := org.Validator{Cap: 1, Levels: org.Levels{"vacanci": org.Off}}.Err()
	for _, tt := range []struct {
		err  error
		want string
	}{
		{syntax, "f.json:1:2: Esto no es JSON"},
		{policy, "¿Quería decir «vacancy»?"},
		{errors.Join(errors.New("a"), errors.New("b")), "a\nb"},
		{s.Unknown("puesto", cli.Named(org.Fields(), org.Field.Name)), "no existe «puesto». ¿Quería decir «title»? Existen: ignored, person"},
	} {
		if got := s.Failure(tt.err, "f.json"); !strings.Contains(got, tt.want) {
			t.Errorf("%q, want %q in it", got, tt.want)
		}
	}
	_, err := cli.Language("español")
	require.ErrorContains(t, err, "No existe el idioma «español»; existe: es, es-MX.")
	fields := slices.Collect(func(yield func(string) bool) {
		for id := range cli.Named(org.Fields(), org.Field.Name) {
			if !yield(id) {
				return
			}
		}
	})
	if len(fields) != 3*17 {
		t.Errorf("%d names of 17 fields", len(fields))
	}
}
