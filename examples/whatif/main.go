// Command whatif says what a change would do to a team: somebody leaves, a position goes, more comes in than usual.
//
//	whatif [-lang es] [-without PERSON]... [-drop POSITION]... [-peak FACTOR[:CHANNEL,...]]... [-standin] FILE
//
// FILE is a design document, - standard input. It prints what changes in the structure, in who does what, in the findings and in the hours
// of each person, before and after all of the changes together:
//
//	go run ./examples/whatif -lang es -without noa -peak 3:instagram examples/designs/ocho-personas.json
//
// With -standin the superiors of those who leave do their work meanwhile. The exit state is 0 where the changes bring no new
// finding of level error, 1 where they do, and 2 where the design cannot be read or a change does not apply.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitSurvives   = 0
	exitErrors     = 1
	exitUnreadable = 2
)

const usage = "usage: whatif [-lang es] [-without PERSON]... [-drop POSITION]... [-peak FACTOR[:CHANNEL,...]]... [-standin] FILE"

// A scenario is a change with what to call it.
type scenario struct {
	change   org.Change
	text     socialorg.Text // with the places {who} and {factor}
	subjects []org.Subject
	factor   float64
}

// options are what the command line says.
type options struct {
	lang      string
	validator org.Validator
	scenarios []scenario
	file      string
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	o, err := parse(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitSurvives
	case err != nil: // the flag package has said what is wrong
		return exitUnreadable
	}
	survives, err := compare(o, stdin, stdout)
	switch {
	case err != nil:
		_, _ = fmt.Fprintln(stderr, message(err, o)) // nobody is left to tell
		return exitUnreadable
	case !survives:
		return exitErrors
	}
	return exitSurvives
}

func parse(args []string, stderr io.Writer) (options, error) {
	var o options
	flags := flag.NewFlagSet("whatif", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&o.lang, "lang", "en", "language: en, es, es-MX, …")
	flags.BoolFunc("standin", "superiors do the work of open positions", func(string) error {
		o.validator.Vacancies = org.VacancyToSuperior
		return nil
	})
	flags.Func("without", "id of a `person` who leaves; may be given several times", func(id string) error {
		o.scenarios = append(o.scenarios, scenario{
			change: org.PersonLeaves(id), text: socialorg.Text{EN: "{who} leaves", ES: "se va {who}"},
			subjects: []org.Subject{{Kind: org.SubjectPerson, ID: id}},
		})
		return nil
	})
	flags.Func("drop", "id of a `position` that goes; may be given several times", func(id string) error {
		o.scenarios = append(o.scenarios, scenario{
			change: org.PositionGoes(id), text: socialorg.Text{EN: "the position {who} goes", ES: "se suprime el puesto {who}"},
			subjects: []org.Subject{{Kind: org.SubjectPosition, ID: id}},
		})
		return nil
	})
	flags.Func("peak", "`factor` by which what comes in grows, and on which channels: 3 or 3:instagram,facebook; may be given several times", func(arg string) error {
		s, err := peak(arg)
		o.scenarios = append(o.scenarios, s)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	if flags.NArg() != 1 || o.scenarios == nil {
		_, _ = fmt.Fprintln(stderr, usage)
		return options{}, errors.New("no file, or nothing to change")
	}
	o.file = flags.Arg(0)
	return o, nil
}

func peak(arg string) (scenario, error) {
	number, list, some := strings.Cut(arg, ":")
	factor, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return scenario{}, fmt.Errorf("%q is no number", number)
	}
	s := scenario{factor: factor, text: socialorg.Text{EN: "what comes in is multiplied by {factor} on every channel", ES: "lo que se recibe se multiplica por {factor} en todos los canales"}}
	var channels []string
	if some {
		s.text = socialorg.Text{EN: "what comes in on {who} is multiplied by {factor}", ES: "lo que se recibe en {who} se multiplica por {factor}"}
		channels = strings.Split(list, ",")
	}
	for _, id := range channels {
		s.subjects = append(s.subjects, org.Subject{Kind: org.SubjectChannel, ID: id})
	}
	s.change = org.Peak(factor, channels...)
	return s, nil
}

// compare writes what the scenarios change, and reports whether they bring no new error.
func compare(o options, stdin io.Reader, stdout io.Writer) (survives bool, err error) {
	tag, err := language.Parse(o.lang)
	if err != nil {
		return false, fmt.Errorf("language %q: %w", o.lang, err)
	}
	before, err := read(o.file, stdin)
	if err != nil {
		return false, err
	}
	var changes []org.Change
	for _, s := range o.scenarios {
		changes = append(changes, s.change)
	}
	after, err := before.With(changes...)
	if err != nil {
		return false, err
	}
	c := newComparison(o.validator, before, after, tag)
	c.write(o.scenarios)
	_, err = io.WriteString(stdout, c.String())
	return c.survives(), err
}

func read(file string, stdin io.Reader) (d org.Design, err error) {
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

// message shows the faults of a document in the reader's language, each as FILE:LINE:COLUMN.
func message(err error, o options) string {
	faults, ok := errors.AsType[*org.DecodeError](err)
	if !ok {
		return err.Error()
	}
	var lines []string
	for _, f := range faults.Faults {
		lines = append(lines, fmt.Sprintf("%s:%d:%d: %s", o.file, f.Line, f.Column, f.Message(language.Make(o.lang))))
	}
	return strings.Join(lines, "\n")
}
