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
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"

	"example.com/socialorg/examples/internal/cli"
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
	say := speaker{cli.Asked(args)}
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.StringVar(&o.lang, "lang", "en", say.In("language of the report: en, es, es-MX, …", "idioma del informe: en, es, es-MX…", ""))
	flags.StringVar(&o.framework, "framework", "", say.In("framework to judge by; the design's own if empty", "marco de referencia; si se omite, el del documento", ""))
	flags.StringVar(&o.format, "format", string(render.Text), say.In("format of the report: ", "formato del informe: ", "")+formats())
	flags.StringVar(&o.color, "color", "auto", say.In("colour of the format text: auto, always or never", "color del formato text: auto, always (siempre) o never (nunca)", ""))
	flags.StringVar(&o.explain, "explain", "", say.In("code of findings to explain", "código del hallazgo que se quiere entender", ""))
	if err := say.Parse(flags, args, say.usage(), stderr); err != nil {
		if say.Failed(err, "", stderr) {
			return exitUnreadable
		}
		return exitClean
	}
	tag, err := cli.Language(o.lang)
	switch {
	case err != nil:
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
	if say.Failed(err, flags.Arg(0), stderr) {
		return exitUnreadable
	}
	return exitClean
}

func validate(stdin io.Reader, stdout io.Writer, file string, o options, tag language.Tag) error {
	say := speaker{cli.Speaker{Tag: tag}}
	color, ok := wantsColor(stdout, o.color)
	if !ok {
		return errors.New(say.In("colour %q is none of auto, always and never", "el color %q no es auto, always ni never", "", o.color))
	}
	v := org.Validator{On: time.Now()}
	if o.framework != "" {
		if err := v.Framework.UnmarshalText([]byte(o.framework)); err != nil {
			return errors.New(say.In("there is no framework %q; there are %s", "no existe el marco de referencia %q; los hay: %s", "", o.framework, strings.Join(frameworks(), ", ")))
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
