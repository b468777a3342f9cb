// Command validate judges an organisation design and prints the report.
//
//	validate [-lang es] [-framework ID] [-format text] FILE
//
// FILE is a JSON document, - standard input. The exit state is 0 where the design has no error, 1 where it has, and 2 where it cannot
// be read.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
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

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("validate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the report: en, es, es-MX, …")
	framework := flags.String("framework", "", "framework to judge by; the design's own if empty")
	format := flags.String("format", "text", "format of the report")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return exitClean
		}
		return exitUnreadable
	}
	if flags.NArg() != 1 {
		_, _ = fmt.Fprintln(stderr, "usage: validate [-lang es] [-framework ID] [-format text] FILE")
		return exitUnreadable
	}
	if err := validate(stdin, stdout, flags.Arg(0), *lang, *framework, *format); err != nil {
		if _, invalid := errors.AsType[*org.InvalidError](err); invalid {
			return exitErrors
		}
		_, _ = fmt.Fprintln(stderr, message(err, flags.Arg(0), *lang)) // nobody is left to tell
		return exitUnreadable
	}
	return exitClean
}

func validate(stdin io.Reader, stdout io.Writer, file, lang, framework, format string) error {
	tag, err := language.Parse(lang)
	if err != nil {
		return fmt.Errorf("language %q: %w", lang, err)
	}
	v := org.Validator{On: time.Now()}
	if framework != "" {
		if err := v.Framework.UnmarshalText([]byte(framework)); err != nil {
			return fmt.Errorf("%w; there are %v", err, frameworks())
		}
	}
	design, err := read(stdin, file)
	if err != nil {
		return err
	}
	report := v.Validate(design)
	if err := render.Format(format).Write(stdout, render.Page{Design: design, Report: report, Lang: tag}); err != nil {
		return err
	}
	return report.Err()
}

func read(stdin io.Reader, file string) (d org.Design, err error) {
	if file == "-" {
		return org.Decode(stdin)
	}
	f, err := os.Open(file)
	if err != nil {
		return org.Design{}, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return org.Decode(f)
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
