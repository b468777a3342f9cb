// Command whatif says what a change would do to a team: somebody is on holiday or leaves, a vacancy is filled, more comes in than usual.
//
//	whatif [-lang es] [-away PERSON]... [-without PERSON]... [-fill POSITION]... [-hire POSITION]... [-drop POSITION]... [-peak FACTOR[:CHANNEL,...]]... [-standin] FILE
//
// FILE is a design document, - standard input. It prints what changes in the structure, in who does what, in the findings and in the hours
// of each person, before and after all of the changes together:
//
//	go run ./examples/whatif -lang es -without noa -peak 3:instagram examples/designs/ocho-personas.json
//
// Who is away is stood in for by the backups and deputies that the document names; who leaves leaves a vacancy; -fill fills one, and -hire
// takes on one more person where there is none, as a plan may propose. With -standin the
// superiors do the work of vacancies meanwhile. The exit state is 0 where the changes bring no new finding of level error and make none
// worse, 1 where they do, and 2 where the design cannot be read or a change does not apply.
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
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitSurvives   = 0
	exitErrors     = 1
	exitUnreadable = 2
)

var usage = socialorg.Text{
	EN: "usage: whatif [-lang es] [-away PERSON]... [-without PERSON]... [-fill POSITION]... [-hire POSITION]... [-drop POSITION]... [-peak FACTOR[:CHANNEL,...]]... [-standin] FILE",
	ES: "uso: whatif [-lang es] [-away PERSONA]... [-without PERSONA]... [-fill PUESTO]... [-hire PUESTO]... [-drop PUESTO]... [-peak FACTOR[:CANAL,...]]... [-standin] ARCHIVO",
}

// A scenario is a change with what to call it.
type scenario struct {
	change   org.Change
	text     socialorg.Text // with the places {who} and {factor}
	one      socialorg.Text // the same, of one of a team of unnamed people
	subjects []org.Subject
	factor   float64
	away     bool           // it is an absence
	relief   bool           // somebody comes, or there is less to do
	fault    socialorg.Text // why it cannot be read, if it cannot
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
	case err != nil: // it has been said what is wrong
		return exitUnreadable
	}
	survives, err := compare(o, stdin, stdout)
	switch {
	case err != nil:
		_, _ = fmt.Fprintln(stderr, o.explain(err)) // nobody is left to tell
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
	for _, f := range scenarios {
		flags.Func(f.flag, f.help, func(id string) error {
			o.scenarios = append(o.scenarios, scenario{change: f.change(id), text: f.text, one: f.one, away: f.away, relief: f.relief, subjects: []org.Subject{{Kind: f.kind, ID: id}}})
			return nil
		})
	}
	flags.Func("peak", "`factor` by which what comes in grows, and on which channels: 3 or 3:instagram,facebook; may be given several times", func(arg string) error {
		o.scenarios = append(o.scenarios, peak(arg))
		return nil
	})
	if err := flags.Parse(args); err != nil {
		return options{}, err
	}
	tag := language.Make(o.lang)
	wrong := flags.NArg() != 1 || o.scenarios == nil
	if wrong {
		_, _ = fmt.Fprintln(stderr, usage.In(tag))
	}
	for _, s := range o.scenarios {
		if text := s.fault.In(tag); text != "" {
			wrong = true
			_, _ = fmt.Fprintln(stderr, text)
		}
	}
	if wrong {
		return options{}, errors.New("the command line does not say what to do")
	}
	o.file = flags.Arg(0)
	return o, nil
}

// scenarios are what may happen to one person or position, by the flag that says so.
var scenarios = [...]struct {
	flag, help string
	kind       org.SubjectKind
	change     func(id string) org.Change
	text, one  socialorg.Text
	away       bool
	relief     bool
}{
	{
		flag: "away", help: "id of a `person` who is away, on holiday for instance; may be given several times",
		kind: org.SubjectPerson, change: org.PersonAway, away: true,
		text: socialorg.Text{EN: "{who} is away", ES: "falta {who}"},
		one:  socialorg.Text{EN: "one person of {who} is away", ES: "falta una persona de {who}"},
	},
	{
		flag: "without", help: "id of a `person` who leaves; may be given several times",
		kind: org.SubjectPerson, change: org.PersonLeaves,
		text: socialorg.Text{EN: "{who} leaves", ES: "se va {who}"},
		one:  socialorg.Text{EN: "one person of {who} leaves", ES: "se va una persona de {who}"},
	},
	{
		flag: "fill", help: "id of a `position` whose vacancy is filled; may be given several times",
		kind: org.SubjectPosition, change: func(id string) org.Change { return org.PersonComes("", id) }, relief: true,
		text: socialorg.Text{EN: "a vacancy of {who} is filled", ES: "se cubre una vacante de {who}"},
	},
	{
		flag: "hire", help: "id of a `position` that one more person is hired for, whether it has a vacancy or not; may be given several times",
		kind: org.SubjectPosition, change: hire, relief: true,
		text: socialorg.Text{EN: "one more person is hired for {who}", ES: "se contrata a una persona más para {who}"},
	},
	{
		flag: "drop", help: "id of a `position` that goes; may be given several times",
		kind: org.SubjectPosition, change: org.PositionGoes,
		text: socialorg.Text{EN: "the position {who} goes", ES: "se suprime el puesto {who}"},
	},
}

// hire fills a seat of a position, which gets one where none is open.
func hire(position string) org.Change {
	return func(d *org.Design) error {
		for i := range d.Positions {
			if p := &d.Positions[i]; p.ID == position {
				people := 0
				for _, h := range p.Holders {
					people += max(h.Count, 1)
				}
				p.Seats = max(p.Seats, people+1)
			}
		}
		return org.PersonComes("", position)(d)
	}
}

func peak(arg string) scenario {
	number, list, some := strings.Cut(arg, ":")
	factor, err := strconv.ParseFloat(number, 64)
	if err != nil {
		return scenario{fault: socialorg.Text{
			EN: fmt.Sprintf("-peak: %q is no number; write 2 or 2:instagram", number),
			ES: fmt.Sprintf("-peak: «%s» no es un número; escriba 2 o 2:instagram", l10n.Clean(number)),
		}}
	}
	s := scenario{factor: factor, relief: factor <= 1, text: socialorg.Text{EN: "what comes in is multiplied by {factor} on every channel", ES: "lo que se recibe se multiplica por {factor} en todos los canales"}}
	var channels []string
	if some {
		s.text = socialorg.Text{EN: "what comes in on {who} is multiplied by {factor}", ES: "lo que se recibe en {who} se multiplica por {factor}"}
		channels = strings.Split(list, ",")
	}
	for _, id := range channels {
		s.subjects = append(s.subjects, org.Subject{Kind: org.SubjectChannel, ID: id})
	}
	s.change = org.Peak(factor, channels...)
	return s
}

// compare writes what the scenarios change, and reports whether they bring no new error and make none worse.
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
	return c.verdict.survives(), err
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
