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

const usage = "usage: validate [-lang es] [-framework ID] [-format text] [-color auto] FILE\n       validate [-lang es] -explain CODE"

// options are what the command line says.
type options struct{ lang, framework, format, color, explain string }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	var o options
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.lang, "lang", "en", "language of the report: en, es, es-MX, …")
	flags.StringVar(&o.framework, "framework", "", "framework to judge by; the design's own if empty")
	flags.StringVar(&o.format, "format", string(render.Text), "format of the report: "+formats())
	flags.StringVar(&o.color, "color", "auto", "colour of the format text: auto, always or never")
	flags.StringVar(&o.explain, "explain", "", "code of findings to explain")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitClean
		}
		return exitUnreadable
	}
	var err error
	switch {
	case o.explain != "" && flags.NArg() == 0:
		err = explain(stdout, o)
	case o.explain == "" && flags.NArg() == 1:
		err = validate(stdin, stdout, flags.Arg(0), o)
	default:
		err = errors.New(usage)
	}
	if _, invalid := errors.AsType[*org.InvalidError](err); invalid {
		return exitErrors
	}
	if err != nil {
		_, _ = fmt.Fprintln(stderr, message(err, flags.Arg(0), o.lang)) // nobody is left to tell
		return exitUnreadable
	}
	return exitClean
}

func validate(stdin io.Reader, stdout io.Writer, file string, o options) error {
	tag, err := parseLanguage(o.lang)
	if err != nil {
		return err
	}
	color, err := wantsColor(stdout, o.color)
	if err != nil {
		return err
	}
	v := org.Validator{On: time.Now()}
	if o.framework != "" {
		if err := v.Framework.UnmarshalText([]byte(o.framework)); err != nil {
			return fmt.Errorf("%w; there are %v", err, frameworks())
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
			return fmt.Errorf("%w; there are %s", err, formats())
		}
		return err
	}
	return page.Report.Err()
}

func parseLanguage(lang string) (language.Tag, error) {
	tag, err := language.Parse(lang)
	if err != nil {
		return language.Und, fmt.Errorf("language %q: %w", lang, err)
	}
	return tag, nil
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
func wantsColor(stdout io.Writer, when string) (bool, error) {
	switch when {
	case "always":
		return true, nil
	case "never":
		return false, nil
	case "auto":
		f, ok := stdout.(*os.File)
		if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
			return false, nil
		}
		info, err := f.Stat()
		return err == nil && info.Mode()&os.ModeCharDevice != 0, nil
	}
	return false, fmt.Errorf("colour %q is none of auto, always and never", when)
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

// message shows the faults of a document in the reader's language, each as FILE:LINE:COLUMN.
func message(err error, file, lang string) string {
	faults, ok := errors.AsType[*org.DecodeError](err)
	if !ok {
		return err.Error()
	}
	tag := language.Make(lang)
	var lines []string
	for _, f := range faults.Faults {
		lines = append(lines, fmt.Sprintf("%s:%d:%d: %s", file, f.Line, f.Column, f.Message(tag)))
	}
	return strings.Join(lines, "\n")
}
