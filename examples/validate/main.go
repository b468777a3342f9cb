// Command validate judges an organisation design and prints the report.
//
//	validate [-lang es] [-framework ID] [-format text] [-color auto] FILE
//	validate [-lang es] -explain CODE
//
// FILE is a JSON document, - standard input. The exit state is 0 where the design has no error, 1 where it has, and 2 where it cannot
// be read. With -explain it says what the findings of a code mean and what to do about them.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitClean      = 0
	exitErrors     = 1
	exitUnreadable = 2
)

// options are what the command line says.
type options struct{ lang, framework, format, color, explain string }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	say := speaker{asked(args)}
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.lang, "lang", "en", say.in("language of the report: en, es, es-MX, …", "idioma del informe: en, es, es-MX…", ""))
	flags.StringVar(&o.framework, "framework", "", say.in("framework to judge by; the design's own if empty", "marco de referencia; si se omite, el del documento", ""))
	flags.StringVar(&o.format, "format", string(render.Text), say.in("format of the report: ", "formato del informe: ", "")+formats())
	flags.StringVar(&o.color, "color", "auto", say.in("colour of the format text: auto, always or never", "color del formato text: auto, always (siempre) o never (nunca)", ""))
	flags.StringVar(&o.explain, "explain", "", say.in("code of findings to explain", "código del hallazgo que se quiere entender", ""))
	tell := func(text string) { _, _ = fmt.Fprintln(stderr, text) } // nobody is left to tell
	if err := flags.Parse(args); err != nil {
		if !errors.Is(err, flag.ErrHelp) {
			tell(say.option(err))
		}
		tell(say.usage())
		flags.VisitAll(func(f *flag.Flag) { tell("  -" + f.Name + "\n    \t" + f.Usage) })
		if errors.Is(err, flag.ErrHelp) {
			return exitClean
		}
		return exitUnreadable
	}
	tag, err := language.Parse(o.lang)
	switch {
	case err != nil:
		err = fmt.Errorf("%s", say.in("language %q: %v", "idioma %q: %v", "", o.lang, err))
	case o.explain != "" && flags.NArg() == 0:
		err = explain(stdout, o, tag)
	case o.explain == "" && flags.NArg() == 1:
		err = validate(stdin, stdout, flags.Arg(0), o, tag)
	default:
		err = errors.New(say.usage())
	}
	if _, invalid := errors.AsType[*org.InvalidError](err); invalid {
		return exitErrors
	}
	if err != nil {
		tell(say.failure(err, flags.Arg(0)))
		return exitUnreadable
	}
	return exitClean
}

// asked returns the language that the arguments ask for, before they are known to be right: what is wrong with them is said in it.
func asked(args []string) language.Tag {
	for i, a := range args {
		name, value, assigned := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(a, "-"), "-"), "=")
		switch {
		case name != "lang" || !strings.HasPrefix(a, "-"):
		case assigned:
			return language.Make(value)
		case i+1 < len(args):
			return language.Make(args[i+1])
		}
	}
	return language.English
}

func validate(stdin io.Reader, stdout io.Writer, file string, o options, tag language.Tag) error {
	say := speaker{tag}
	color, ok := wantsColor(stdout, o.color)
	if !ok {
		return errors.New(say.in("colour %q is none of auto, always and never", "el color %q no es auto, always ni never", "", o.color))
	}
	v := org.Validator{On: time.Now()}
	if o.framework != "" {
		if err := v.Framework.UnmarshalText([]byte(o.framework)); err != nil {
			return errors.New(say.in("there is no framework %q; there are %s", "no existe el marco de referencia %q; los hay: %s", "", o.framework, strings.Join(frameworks(), ", ")))
		}
	}
	source, err := read(stdin, file)
	if err != nil {
		return err
	}
	design, err := org.Decode(bytes.NewReader(source.Doc))
	if err != nil {
		return err
	}
	page := render.NewPage(v, design, tag)
	page.Source, page.Color, page.Tool = source, color, tool()
	if err := render.Format(o.format).Write(stdout, page); err != nil {
		if errors.Is(err, render.ErrFormat) {
			return errors.New(say.noFormat(o.format, suggest.Nearest(o.format, strings.Split(formats(), ", "))))
		}
		return err
	}
	return page.Report.Err()
}

// read reads a document, or what there is of one that is too long to be decoded.
func read(stdin io.Reader, file string) (source render.Source, err error) {
	const most = 64<<20 + 1 // as org.Decode has it
	if file == "-" {
		source.Doc, err = io.ReadAll(io.LimitReader(stdin, most))
		return source, err
	}
	f, err := os.Open(file)
	if err != nil {
		return render.Source{}, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	source.Name = file
	source.Doc, err = io.ReadAll(io.LimitReader(f, most))
	return source, err
}

// tool is this program as it was built.
func tool() render.Tool {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return render.Tool{}
	}
	return render.Tool{Version: info.Main.Version, URI: "https://pkg.go.dev/" + info.Main.Path}
}

// wantsColor asks the terminal and the environment where the user leaves it to them: see no-color.org.
func wantsColor(stdout io.Writer, when string) (color, ok bool) {
	switch when {
	case "always":
		return true, true
	case "never":
		return false, true
	case "auto":
		f, file := stdout.(*os.File)
		if !file || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
			return false, true
		}
		info, err := f.Stat()
		return err == nil && info.Mode()&os.ModeCharDevice != 0, true
	}
	return false, false
}

func formats() string {
	var ids []string
	for f := range render.Formats() {
		ids = append(ids, string(f))
	}
	return strings.Join(ids, ", ")
}

func frameworks() (ids []string) {
	for f := range role.Frameworks() {
		ids = append(ids, f.ID())
	}
	return ids
}
