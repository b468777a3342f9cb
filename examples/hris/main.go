// Command hris makes an organisation design of an HR system's export and says what somebody should look at.
//
//	hris [-lang es] [-scim] [-column HEADER=FIELD]... [-title TITLE=ROLE,ROLE]... FILE
//
// FILE is a CSV export, or with -scim a document of SCIM 2.0 users; - is standard input. The design goes to standard output, the
// doubts go to standard error, one a line with its place, so that
//
//	hris -lang es plantilla.csv >design.json && validate -lang es design.json
//
// shows the doubts, the organisation chart and what the staffing lacks. FIELD is one of person, position, title, superior, also,
// department, share, hours, status, open-since, termination, external, name, first-name, last-name, email and ignored. Names stay out of the
// design unless -names is given. Who has left is judged by today, or by the day that -on gives.
//
// The exit state is 0 where there is a design, 2 where the export cannot be read.
package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"example.com/socialorg"
	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitDone       = 0
	exitUnreadable = 2
)

// options is what the command line says.
type options struct {
	importer org.Importer
	scim     bool
	help     bool
	lang     string
	file     string
}

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	say := cli.Asked(args)
	var design, doubts bytes.Buffer
	o, err := parse(say, args, stderr)
	if err == nil {
		err = convert(o, say, stdin, &design, &doubts)
	}
	if err == nil {
		_, err = io.Copy(stdout, &design)
	}
	if say.Failed(err, o.file, stderr) {
		if faults, ok := errors.AsType[*org.DecodeError](err); ok && errors.Is(faults, org.NoTitleColumn) {
			_, _ = fmt.Fprintln(stderr, say.In(`-column "HEADER=title" declares it.`, `Se declara con -column "ENCABEZADO=title".`, ""))
		}
		return exitUnreadable
	}
	_, _ = io.Copy(stderr, &doubts)
	return exitDone
}

var usage = socialorg.Text{
	EN: "usage: hris [-lang es] [-scim] [-column HEADER=FIELD]... [-title TITLE=ROLE,ROLE]... FILE",
	ES: "uso: hris [-lang es] [-scim] [-column ENCABEZADO=CAMPO]... [-title TÍTULO=ROL,ROL]... ARCHIVO",
}

func parse(say cli.Speaker, args []string, stderr io.Writer) (options, error) {
	o := options{importer: org.Importer{Columns: map[string]org.Field{}, Titles: map[string][]role.Role{}}}
	flags := flag.NewFlagSet("hris", flag.ContinueOnError)
	flags.StringVar(&o.lang, "lang", "en", "language of the doubts: en, es, es-MX, …")
	flags.BoolVar(&o.scim, "scim", false, "the export is a document of SCIM 2.0 users")
	flags.BoolVar(&o.help, "advice", false, "say what to do about each doubt")
	flags.StringVar(&o.importer.Name, "name", "", "name of the design")
	flags.BoolVar(&o.importer.Names, "names", false, "keep the names of people")
	flags.BoolVar(&o.importer.Everyone, "everyone", false, "give staff outside social media positions, too")
	flags.BoolVar(&o.importer.Group, "group", false, "let people with one title and one superior hold one position")
	flags.BoolVar(&o.importer.Windows1252, "windows1252", false, "the export is in Windows-1252 or Latin-1")
	o.importer.On = time.Now()
	flags.Func("on", "`day` by which people have left, as 2026-10-31; today if omitted", func(arg string) (err error) {
		o.importer.On, err = time.Parse(time.DateOnly, arg)
		return err
	})
	flags.Func("column", "`HEADER=FIELD`: what the column under a header holds; may be given several times", func(arg string) error {
		header, word, _ := strings.Cut(arg, "=")
		var field org.Field
		if field.UnmarshalText([]byte(word)) != nil || field == 0 {
			return say.Unknown(word, cli.Named(org.Fields(), org.Field.Name))
		}
		o.importer.Columns[header] = field
		return nil
	})
	flags.Func("title", "`TITLE=ROLE,ROLE`: what a title means, nothing for work outside social media; may be given several times", func(arg string) error {
		title, list, _ := strings.Cut(arg, "=")
		var roles []role.Role
		for id := range strings.SplitSeq(list, ",") {
			if id != "" {
				roles = append(roles, role.Role(id))
			}
		}
		o.importer.Titles[title] = roles
		return nil
	})
	if err := say.Parse(flags, args, usage.In(say.Tag), stderr); err != nil {
		return options{}, err
	}
	if flags.NArg() != 1 {
		return options{}, errors.New(usage.In(say.Tag))
	}
	if err := o.importer.Err(); err != nil {
		return options{}, err
	}
	o.file = flags.Arg(0)
	return o, nil
}

// convert writes the design and the doubts of an export.
func convert(o options, say cli.Speaker, stdin io.Reader, design, doubts io.Writer) error {
	tag, err := cli.Language(o.lang)
	if err != nil {
		return err
	}
	got, err := read(o, stdin)
	if err != nil {
		return err
	}
	if err := org.Encode(design, got.Design); err != nil {
		return err
	}
	for _, d := range got.Doubts {
		text := d.Message(tag)
		if o.help {
			text += " " + d.Help(tag)
		}
		if _, err := fmt.Fprintf(doubts, "%s:%d: %s [%s]\n", o.file, max(d.Line, 1), text, d.Code); err != nil {
			return err
		}
	}
	if got.More > 0 {
		if _, err := fmt.Fprintf(doubts, "%s: +%d\n", o.file, got.More); err != nil {
			return err
		}
	}
	if o.help && len(got.Doubts) > 0 {
		_, err = fmt.Fprintln(doubts, say.In(`Columns are declared by -column "HEADER=FIELD", titles by -title "TITLE=ROLE,ROLE".`,
			`Las columnas se declaran con -column "ENCABEZADO=CAMPO" y los títulos, con -title "TÍTULO=ROL,ROL".`, ""))
	}
	return err
}

func read(o options, stdin io.Reader) (got org.Imported, err error) {
	export := stdin
	if o.file != "-" {
		f, err := os.Open(o.file)
		if err != nil {
			return org.Imported{}, err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		export = f
	}
	if o.scim {
		return o.importer.SCIM(export)
	}
	return o.importer.CSV(export)
}
