// Package cli says what is wrong with a command line, or with what it names, in the language that the command line asks for. The
// example commands share it.
package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A Speaker speaks to the readers of a language.
type Speaker struct{ Tag language.Tag }

// Asked returns a speaker of the language that the arguments ask for by -lang, before they are known to be right: what is wrong with them is
// said in it.
func Asked(args []string) Speaker {
	for i, a := range args {
		name, value, assigned := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(a, "-"), "-"), "=")
		switch {
		case name != "lang" || !strings.HasPrefix(a, "-"):
		case assigned:
			return Speaker{language.Make(value)}
		case i+1 < len(args):
			return Speaker{language.Make(args[i+1])}
		}
	}
	return Speaker{language.English}
}

// In writes a format in the language of s; latin is the wording of Latin America where it differs. Each of args is for %s or, in the quotation
// marks of the language, for %q.
func (s Speaker) In(en, es, latin string, args ...string) string {
	text := socialorg.Text{EN: en, ES: es, ES419: latin}.In(s.Tag)
	for _, a := range args {
		i := strings.IndexByte(text, '%')
		if i < 0 || i+1 == len(text) {
			break
		}
		if text[i+1] == 'q' {
			a = l10n.For(s.Tag).Quote(l10n.Clean(a))
		}
		a = strings.ReplaceAll(a, "%", "\x00")
		text = text[:i] + a + text[i+2:]
	}
	return strings.ReplaceAll(text, "\x00", "%")
}

// Language returns the language of a name, or an error in both languages: which of them the reader knows, nobody can tell.
func Language(name string) (language.Tag, error) {
	tag, err := language.Parse(name)
	if err == nil {
		return tag, nil
	}
	near := "en, es, es-MX"
	switch strings.ToLower(name) {
	case "english", "inglés", "ingles":
		near = "en"
	case "español", "espanol", "castellano", "spanish":
		near = "es, es-MX"
	}
	var both []string
	for _, t := range [...]language.Tag{language.English, language.Spanish} {
		both = append(both, Speaker{t}.In("There is no language %q; there is: %s.", "No existe el idioma %q; existe: %s.", "", name, near))
	}
	return language.Und, errors.New(strings.Join(both, " "))
}

// errFlags says that what is wrong has been said.
var errFlags = errors.New("the command line is not understood")

// Parse reads args. What is wrong, and the usage, it writes to w; the error then is flag.ErrHelp or says nothing to readers: see Failed.
func (s Speaker) Parse(flags *flag.FlagSet, args []string, usage string, w io.Writer) error {
	flags.SetOutput(io.Discard)
	err := flags.Parse(args)
	if err == nil {
		return nil
	}
	tell := func(text string) { _, _ = fmt.Fprintln(w, text) } // nobody is left to tell
	help := errors.Is(err, flag.ErrHelp)
	if !help {
		tell(s.option(err))
	}
	tell(usage)
	flags.VisitAll(func(f *flag.Flag) {
		value, about := flag.UnquoteUsage(f)
		tell("  -" + strings.TrimSpace(f.Name+" "+value) + "\n    \t" + about)
	})
	if help {
		return flag.ErrHelp
	}
	return errFlags
}

// Failed reports whether err is more than what Parse has said; it writes it to w.
func (s Speaker) Failed(err error, file string, w io.Writer) bool {
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return false
	case !errors.Is(err, errFlags):
		_, _ = fmt.Fprintln(w, s.Failure(err, file)) // nobody is left to tell
	}
	return true
}

// option says what is wrong with the options.
func (s Speaker) option(err error) string {
	text := err.Error()
	if name, ok := strings.CutPrefix(text, "flag provided but not defined: "); ok {
		return s.In("there is no option %s", "no existe la opción %s", "", name)
	}
	if name, ok := strings.CutPrefix(text, "flag needs an argument: "); ok {
		return s.In("the option %s needs a value", "la opción %s requiere un valor", "", name)
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(text, "invalid value "), "invalid boolean value ")
	value, rest, ok := strings.Cut(rest, " for ")
	if name, why, more := strings.Cut(strings.TrimPrefix(rest, "flag "), ": "); ok && more {
		switch why {
		case "parse error", "value out of range":
			why = s.In("this is no valid value", "no es un valor válido", "")
		}
		return fmt.Sprintf("%s %s: %s", name, value, why)
	}
	return text
}

// Unknown says that a word is none of those that there are, which known yields with each of their names, and which of them was meant.
func (s Speaker) Unknown(word string, known iter.Seq2[string, string]) error {
	var ids []string
	for id := range known {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	near := suggest.Nearest(word, ids)
	if id, alone := suggest.Named(word, known); near == "" && alone {
		near = id
	}
	text := s.In("there is no %q", "no existe %q", "", word)
	if near != "" {
		text += s.In("; did you mean %q?", ". ¿Quería decir %q?", ". ¿Quiso decir %q?", near)
	}
	return errors.New(text + s.In(" There are: %s.", " Existen: %s.", "", strings.Join(ids, ", ")))
}

// Named yields the ids of things with their names in English and in Spanish, for Unknown.
func Named[T fmt.Stringer](all iter.Seq[T], name func(T, language.Tag) string) iter.Seq2[string, string] {
	return func(yield func(id, name string) bool) {
		for x := range all {
			for _, tag := range [...]language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish} {
				if !yield(x.String(), name(x, tag)) {
					return
				}
			}
		}
	}
}

// Failure shows an error: the faults of a document each as FILE:LINE:COLUMN, and whatever speaks the reader's language in that.
func (s Speaker) Failure(err error, file string) string {
	if all, ok := err.(interface{ Unwrap() []error }); ok {
		var lines []string
		for _, err := range all.Unwrap() {
			lines = append(lines, s.Failure(err, file))
		}
		return strings.Join(lines, "\n")
	}
	if faults, ok := errors.AsType[*org.DecodeError](err); ok {
		lines := make([]string, 0, len(faults.Faults))
		for _, f := range faults.Faults {
			lines = append(lines, fmt.Sprintf("%s:%d:%d: %s", file, f.Line, f.Column, f.Message(s.Tag)))
		}
		return strings.Join(lines, "\n")
	}
	if policy, ok := errors.AsType[*org.PolicyError](err); ok {
		lines := make([]string, 0, len(policy.Faults))
		for _, f := range policy.Faults {
			lines = append(lines, f.Message(s.Tag))
		}
		return strings.Join(lines, "\n")
	}
	if path, ok := errors.AsType[*fs.PathError](err); ok {
		return s.path(path)
	}
	if spoken, ok := errors.AsType[interface {
		error
		Message(tag language.Tag) string
	}](err); ok {
		return spoken.Message(s.Tag)
	}
	return err.Error()
}

func (s Speaker) path(err *fs.PathError) string {
	info, missing := os.Stat(err.Path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return s.In("there is no file %s", "no existe el archivo %s", "", err.Path)
	case missing == nil && info.IsDir():
		return s.In("%s is a folder", "%s es una carpeta", "", err.Path)
	case errors.Is(err, fs.ErrPermission):
		return s.In("no permission to read %s", "no hay permiso para leer %s", "", err.Path)
	}
	return s.In("%s cannot be read: %s", "no se puede leer %s: %s", "", err.Path, err.Err.Error())
}
