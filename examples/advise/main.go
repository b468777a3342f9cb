// Advise says with which social media team to start, why, and where the published sources differ.
//
//	go run ./examples/advise -lang es -setting in-house -marketing no -people 1 \
//	    -channels instagram,facebook -posts 6 -comments 20 -messages 8 -objectives sales -months 6
//
// What is not said is asked for at the end, with what it would change. Volumes are totals, shared evenly among the channels; a situation
// with a volume for each channel is read from a file, or from standard input as "-":
//
//	go run ./examples/advise situation.json
//
// With -json it prints the advice as data; its design is a document that examples/validate reads.
//
// It exits with 2 where a flag or the file cannot be read.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitDone       = 0
	exitUnreadable = 2
)

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	err := advise(args, stdin, stdout, stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return exitDone
	case !errors.Is(err, errFlags): // the flag package has said what is wrong
		_, _ = fmt.Fprintln(stderr, "advise:", err) // nobody is left to tell
	}
	return exitUnreadable
}

var errFlags = errors.New("flags")

func advise(args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("advise", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the advice: en, es, es-MX, …")
	asJSON := flags.Bool("json", false, "print the advice as JSON")
	var f form
	f.register(flags)
	if err := flags.Parse(args); err != nil {
		return errors.Join(err, errFlags)
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("language %q: %w", *lang, err)
	}
	s, err := f.situation()
	if flags.NArg() > 0 {
		s, err = read(stdin, flags.Arg(0))
	}
	if err != nil {
		return err
	}
	a := org.Advise(s)
	if *asJSON {
		e := json.NewEncoder(stdout)
		e.SetIndent("", "  ")
		return e.Encode(a)
	}
	return write(stdout, a, tag)
}

func read(stdin io.Reader, file string) (s org.Situation, err error) {
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return s, err
		}
		defer func() { _ = f.Close() }() // it was only read
		stdin = f
	}
	d := json.NewDecoder(stdin)
	d.DisallowUnknownFields()
	if err := d.Decode(&s); err != nil {
		return s, fmt.Errorf("%s: %w", file, err)
	}
	return s, nil
}

// A form is a situation as flags.
type form struct {
	s                                          org.Situation
	channels, objectives, activities, language string
	posts, comments, messages                  float64
	clients                                    int
}

func (f *form) register(flags *flag.FlagSet) {
	flags.StringVar(&f.s.Name, "name", "", "name of the organisation")
	flags.TextVar(&f.s.Setting, "setting", org.Setting(0), "in-house or agency")
	flags.TextVar(&f.s.Marketing, "marketing", org.Answer(0), "whether a marketing department sets the strategy: yes or no")
	flags.TextVar(&f.s.Approval, "approval", org.Answer(0), "whether somebody outside the team approves each piece: yes or no")
	flags.IntVar(&f.clients, "clients", 0, "how many clients an agency works for, each on the channels given")
	flags.StringVar(&f.channels, "channels", "", "channels, most important first, with their kind unless they are accounts: instagram,forum:community,news:blog")
	flags.Float64Var(&f.posts, "posts", -1, "posts a week, on all channels of a client together")
	flags.Float64Var(&f.comments, "comments", -1, "comments received a day, on all channels of a client together")
	flags.Float64Var(&f.messages, "messages", -1, "private messages received a day, on all channels of a client together")
	flags.StringVar(&f.objectives, "objectives", "", "objectives, most important first: awareness,leads,…")
	flags.StringVar(&f.activities, "activities", "", "what is done, and with a minus what is not: paid,video,-contests")
	flags.StringVar(&f.language, "languages", "", "languages to write in: es,en")
	flags.IntVar(&f.s.People, "people", 0, "people who can be paid")
	flags.Float64Var(&f.s.HoursPerWeek, "hours", 0, "hours a week that each of them is paid for; 40 if not given")
	flags.IntVar(&f.s.Months, "months", 0, "months in which results must be seen")
}

// situation returns what the flags say, or every word among them that is not known.
func (f *form) situation() (org.Situation, error) {
	var faults []error
	unknown := func(what, word, near string) {
		err := fmt.Errorf("%s %q is unknown", what, word)
		if near != "" {
			err = fmt.Errorf("%w; did you mean %q?", err, near)
		}
		faults = append(faults, err)
	}
	for _, word := range words(f.objectives) {
		o := role.Objective(word)
		if !o.IsStandard() {
			unknown("objective", word, string(role.Suggest(o)))
		}
		f.s.Objectives = append(f.s.Objectives, o)
	}
	for _, word := range words(f.activities) {
		name, not := strings.CutPrefix(word, "-")
		a := role.Activity(name)
		if !a.IsStandard() {
			unknown("activity", name, string(role.Suggest(a)))
		}
		if f.s.Activities == nil {
			f.s.Activities = map[role.Activity]bool{}
		}
		f.s.Activities[a] = !not
	}
	channels := f.list(func(k role.ChannelKind) { unknown("kind of channel", string(k), string(role.Suggest(k))) })
	f.s.Channels = channels
	if f.clients > 0 {
		f.s.Channels = nil
	}
	for i := range min(f.clients, 100) {
		id := fmt.Sprintf("client-%d", i+1)
		f.s.Brands = append(f.s.Brands, org.Brand{ID: "brand-" + id, Client: id})
		for _, c := range channels {
			c.ID, c.Brand = c.ID+"-"+id, "brand-"+id
			f.s.Channels = append(f.s.Channels, c)
		}
	}
	f.s.Languages = words(f.language)
	return f.s, errors.Join(faults...)
}

// list reads the channels and shares the volumes among those that they are for.
func (f *form) list(unknown func(role.ChannelKind)) (all []org.Channel) {
	publish, reply := 0.0, 0.0
	for _, word := range words(f.channels) {
		id, kind, given := strings.Cut(word, ":")
		c := org.Channel{ID: id, Platform: id}
		if given {
			c.Platform, c.Kind = "", role.ChannelKind(kind)
			if !c.Kind.IsStandard() {
				unknown(c.Kind)
			}
		}
		if publishes(c) {
			publish++
		}
		if replies(c) {
			reply++
		}
		all = append(all, c)
	}
	for i := range all {
		c := &all[i]
		if publishes(*c) {
			c.PostsPerWeek = portion(f.posts, publish)
		}
		if replies(*c) {
			c.CommentsPerDay, c.MessagesPerDay = portion(f.comments, reply), portion(f.messages, reply)
		}
	}
	return all
}

func publishes(c org.Channel) bool { return c.Kind == "" || c.Kind.Publishes() }
func replies(c org.Channel) bool   { return c.Kind == "" || c.Kind.TakesReplies() }

// portion returns one of n equal parts, nil where the whole is not said.
func portion(whole, n float64) *float64 {
	if whole < 0 {
		return nil
	}
	return new(whole / n)
}

func words(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
}
