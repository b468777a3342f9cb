// Advise says with which social media team to start, why, and where the published sources differ.
//
//	go run ./examples/advise -lang es -setting in-house -marketing no -people 1 \
//	    -channels instagram,facebook -posts 6 -comments 20 -messages 8 -objectives sales -months 6
//
// What is not said is asked for at the end, with what it would change. Volumes are totals, shared evenly among the channels of a kind that has
// them: comments are for no chat. A situation with a volume for each channel is read from a file, or from standard input as "-":
//
//	go run ./examples/advise situation.json
//
// With -json it prints the advice as data; its design is a document that examples/validate reads.
//
// It exits with 2 where a flag or the file cannot be read.
package main

import (
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/org"
	"example.com/socialorg/role"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitDone       = 0
	exitUnreadable = 2
)

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	say := cli.Asked(args)
	file, err := advise(say, args, stdin, stdout, stderr)
	if say.Failed(err, file, stderr) {
		return exitUnreadable
	}
	return exitDone
}

// advise returns the file that the arguments name.
func advise(say cli.Speaker, args []string, stdin io.Reader, stdout, stderr io.Writer) (file string, err error) {
	flags := flag.NewFlagSet("advise", flag.ContinueOnError)
	lang := flags.String("lang", "en", "language of the advice: en, es, es-MX, …")
	asJSON := flags.Bool("json", false, "print the advice as JSON")
	f := form{say: say}
	f.register(flags)
	usage := say.In("usage: advise [-lang es] [OPTION]... [FILE]", "uso: advise [-lang es] [OPCIÓN]... [ARCHIVO]", "")
	if err := say.Parse(flags, args, usage, stderr); err != nil {
		return "", err
	}
	tag, err := cli.Language(*lang)
	switch {
	case err != nil:
		return "", err
	case flags.NArg() > 1:
		return "", errors.New(usage)
	}
	s, err := f.situation()
	if flags.NArg() > 0 {
		file = flags.Arg(0)
		s, err = read(stdin, file)
	}
	if err != nil {
		return file, err
	}
	a := org.Advise(s)
	if *asJSON {
		e := json.NewEncoder(stdout)
		e.SetIndent("", "  ")
		return file, e.Encode(a)
	}
	return file, write(stdout, a, tag)
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
	say                                        cli.Speaker
	s                                          org.Situation
	channels, objectives, activities, language string
	posts, comments, messages, cases           float64
	clients                                    int
}

func (f *form) register(flags *flag.FlagSet) {
	flags.StringVar(&f.s.Name, "name", "", "name of the organisation")
	f.choice(flags, &f.s.Setting, "setting", "in-house or agency", "in-house|interno", "agency|agencia")
	f.choice(flags, &f.s.Marketing, "marketing", "whether a marketing department sets the strategy: yes or no", "yes|sí", "no|no")
	f.choice(flags, &f.s.Approval, "approval", "whether somebody outside the team approves each piece: yes or no", "yes|sí", "no|no")
	flags.IntVar(&f.clients, "clients", 0, "how many clients an agency works for, each on the channels given")
	flags.StringVar(&f.channels, "channels", "", "channels, most important first, with their kind unless they are accounts: instagram,forum:community,news:blog")
	flags.Float64Var(&f.posts, "posts", -1, "posts a week, on all channels of a client together")
	flags.Float64Var(&f.comments, "comments", -1, "comments received a day, on all channels of a client together")
	flags.Float64Var(&f.messages, "messages", -1, "private messages received a day, on all channels of a client together")
	flags.Float64Var(&f.cases, "cases", -1, "customer care cases a day, on all channels of a client together")
	flags.StringVar(&f.objectives, "objectives", "", "objectives, most important first: awareness,leads,…")
	flags.StringVar(&f.activities, "activities", "", "what is done, and with a minus what is not: paid,video,-contests")
	flags.StringVar(&f.language, "languages", "", "languages to write in: es,en")
	flags.IntVar(&f.s.People, "people", 0, "people who can be paid")
	flags.Float64Var(&f.s.HoursPerWeek, "hours", 0, "hours a week that each of them is paid for; 40 if not given")
	flags.IntVar(&f.s.Months, "months", 0, "months in which results must be seen")
}

// choice registers a flag that takes one of a few words, each with its name in Spanish behind a bar.
func (f *form) choice(flags *flag.FlagSet, to encoding.TextUnmarshaler, name, about string, words ...string) {
	flags.Func(name, about, func(arg string) error {
		if arg != "" && to.UnmarshalText([]byte(arg)) == nil {
			return nil
		}
		return f.say.Unknown(arg, func(yield func(id, name string) bool) {
			for _, w := range words {
				if id, es, _ := strings.Cut(w, "|"); !yield(id, es) {
					return
				}
			}
		})
	})
}

// situation returns what the flags say, or every word among them that is not known.
func (f *form) situation() (org.Situation, error) {
	var faults []error
	unknown := func(what, word, near string) {
		text := f.say.In("%s: there is no %q", "%s: no existe %q", "", what, word)
		if near != "" {
			text += f.say.In("; did you mean %q?", ". ¿Quería decir %q?", ". ¿Quiso decir %q?", near)
		}
		faults = append(faults, errors.New(text))
	}
	for _, word := range words(f.objectives) {
		o := role.Objective(word)
		if !o.IsStandard() {
			unknown("-objectives", word, string(role.Suggest(o)))
		}
		f.s.Objectives = append(f.s.Objectives, o)
	}
	for _, word := range words(f.activities) {
		name, not := strings.CutPrefix(word, "-")
		a := role.Activity(name)
		if !a.IsStandard() {
			unknown("-activities", name, string(role.Suggest(a)))
		}
		if f.s.Activities == nil {
			f.s.Activities = map[role.Activity]bool{}
		}
		f.s.Activities[a] = !not
	}
	channels := f.list(func(k role.ChannelKind) { unknown("-channels", string(k), string(role.Suggest(k))) })
	faults = append(faults, f.homeless(channels)...)
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

// list reads the channels and shares each volume among those that have it.
func (f *form) list(unknown func(role.ChannelKind)) (all []org.Channel) {
	for _, word := range words(f.channels) {
		id, kind, given := strings.Cut(word, ":")
		c := org.Channel{ID: id, Platform: id}
		if given {
			c.Platform, c.Kind = "", role.ChannelKind(kind)
			if !c.Kind.IsStandard() {
				unknown(c.Kind)
			}
		}
		all = append(all, c)
	}
	for _, v := range f.volumes() {
		var those []*org.Channel
		for i := range all {
			if v.has(cmp.Or(all[i].Kind, role.ChannelAccount)) {
				those = append(those, &all[i])
			}
		}
		for _, c := range those {
			if v.total >= 0 {
				*v.field(c) = new(v.total / float64(len(those)))
			}
		}
	}
	return all
}

// A volume is a total, and which channels it is shared among.
type volume struct {
	flag  string
	total float64 // negative: not said
	has   func(role.ChannelKind) bool
	field func(*org.Channel) **float64
}

func (f *form) volumes() []volume {
	asked := func(x role.Responsibility) func(role.ChannelKind) bool {
		return func(k role.ChannelKind) bool { return slices.Contains(slices.Collect(x.Condition().Channels()), k) }
	}
	return []volume{
		{"posts", f.posts, role.ChannelKind.Publishes, func(c *org.Channel) **float64 { return &c.PostsPerWeek }},
		{"comments", f.comments, asked(role.AnswerComments), func(c *org.Channel) **float64 { return &c.CommentsPerDay }},
		{"messages", f.messages, asked(role.AnswerMessages), func(c *org.Channel) **float64 { return &c.MessagesPerDay }},
		{"cases", f.cases, role.ChannelKind.TakesReplies, func(c *org.Channel) **float64 { return &c.CasesPerDay }},
	}
}

// homeless returns what is wrong with a volume that none of the channels has.
func (f *form) homeless(channels []org.Channel) (faults []error) {
	for _, v := range f.volumes() {
		if v.total > 0 && len(channels) > 0 && !slices.ContainsFunc(channels, func(c org.Channel) bool { return *v.field(&c) != nil }) {
			faults = append(faults, errors.New(f.say.In("%s: no channel is of a kind that has them", "%s: ningún canal es de un tipo que los tenga", "", fmt.Sprintf("-%s %g", v.flag, v.total))))
		}
	}
	return faults
}

func words(list string) []string {
	return strings.FieldsFunc(list, func(r rune) bool { return r == ',' || r == ' ' })
}
