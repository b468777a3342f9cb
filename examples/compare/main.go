// Compare sets two roles side by side, or what two sources say of one role.
//
//	go run ./examples/compare -lang es social-media-manager community-manager
//	go run ./examples/compare -framework smm-vs-cm "social media manager" "community manager"
//	go run ./examples/compare -lang es -in perfil-smm,smm-vs-cm "social media manager"
//
// A role goes by its id or by a job title in either language. -framework says whose view to take, the library's own if it is not given;
// -in names the two sources to compare. Where a source is silent the library's view stands in, with a mark; of duties and indicators
// those are only counted. -refs shows what each statement rests on, -all also what is counted and the rows in which both say the same.
//
// It exits with 2 where a flag, a role or a source is unknown.
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

const (
	exitDone       = 0
	exitUnreadable = 2
)

func run(args []string, stdout, stderr io.Writer) int {
	err := compare(args, stdout, stderr)
	switch {
	case err == nil, errors.Is(err, flag.ErrHelp):
		return exitDone
	case !errors.Is(err, errFlags): // the flag package has said what is wrong
		_, _ = fmt.Fprintln(stderr, "compare:", err) // nobody is left to tell
	}
	return exitUnreadable
}

var errFlags = errors.New("flags")

func compare(args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the comparison: en, es, es-MX, …")
	view := flags.String("framework", "reconciled", "whose view of the two roles")
	in := flags.String("in", "", "two sources, with a comma between them, to compare what they say of one role")
	p := page{}
	flags.BoolVar(&p.refs, "refs", false, "show what each statement rests on")
	flags.BoolVar(&p.all, "all", false, "show also what both sides say alike")
	if err := flags.Parse(args); err != nil {
		return errors.Join(err, errFlags)
	}
	tag, err := language.Parse(*lang)
	if err != nil {
		return fmt.Errorf("language %q: %w", *lang, err)
	}
	p.tag = tag
	c, err := comparison(*view, *in, flags.Args())
	if err != nil {
		return err
	}
	p.write(c)
	_, err = io.WriteString(stdout, p.String())
	return err
}

// comparison finds what is to be compared; it reports everything at once that is unknown.
func comparison(view, in string, names []string) (role.Comparison, error) {
	var faults []error
	framework := func(id string) (f role.Framework) {
		faults = append(faults, f.UnmarshalText([]byte(id)))
		return f
	}
	named := func(i int) role.Role {
		r, err := roleOf(names[i])
		faults = append(faults, err)
		return r
	}
	var c role.Comparison
	a, b, two := strings.Cut(in, ",")
	switch {
	case in != "" && (!two || len(names) != 1):
		return c, errors.New("two sources and one role are wanted: compare -in ceupe,postcron ROLE")
	case in != "":
		f, g, r := framework(a), framework(b), named(0)
		c = role.CompareFrameworks(r, f, g)
	case len(names) != 2:
		return c, errors.New("two roles are wanted: compare [-framework ceupe] ROLE ROLE")
	default:
		f, x, y := framework(view), named(0), named(1)
		c = role.Compare(f, x, y)
	}
	return c, errors.Join(faults...)
}

// roleOf finds a role by its id or by a title that means one role above all.
func roleOf(name string) (role.Role, error) {
	if r := role.Role(name); r.IsStandard() {
		return r, nil
	}
	matches := role.Resolve(name)
	switch {
	case len(matches) > 1 && matches[0].Confidence == matches[1].Confidence:
		return "", fmt.Errorf("title %q may mean %s or %s: give the id", name, string(matches[0].Role), string(matches[1].Role))
	case len(matches) > 0:
		return matches[0].Role, nil
	}
	if near := role.Suggest(role.Role(name)); near != "" {
		return "", fmt.Errorf("role %q is unknown; did you mean %q?", name, string(near))
	}
	return "", fmt.Errorf("role %q is unknown", name)
}

// width is how wide a line may be.
const width = 100

// A page gathers the lines of a comparison.
type page struct {
	strings.Builder
	tag       language.Tag
	refs, all bool
	silent    bool // the library's view stood in somewhere
}

func (p *page) write(c role.Comparison) {
	a, b := p.side(c.A, c), p.side(c.B, c)
	h := a + " / " + b
	if c.A.Framework != c.B.Framework {
		h = capital(c.A.Role.Name(p.tag)) + ": " + h
	}
	p.WriteString(h + "\n" + strings.Repeat("═", len([]rune(h))) + "\n")
	for _, row := range c.Rows {
		if !row.Differs() && !p.all {
			continue
		}
		name := capital(row.Aspect.Name(p.tag))
		p.WriteString("\n" + name + "\n" + strings.Repeat("─", len([]rune(name))) + "\n")
		p.statements(a, row.A, c.A.Framework)
		p.statements(b, row.B, c.B.Framework)
	}
	if p.silent {
		p.WriteString("\n")
		p.paragraph("* ", p.say(socialorg.Text{
			EN: "the source says nothing of it; this is what the library holds",
			ES: "la fuente no dice nada al respecto; así lo entiende la biblioteca",
		}))
	}
}

func (p *page) say(t socialorg.Text) string { return t.In(p.tag) }

// side names a side by what tells it from the other.
func (p *page) side(s role.Side, c role.Comparison) string {
	if c.A.Framework != c.B.Framework {
		return s.Framework.Name(p.tag)
	}
	return capital(s.Role.Name(p.tag))
}

// statements writes what one side says.
func (p *page) statements(side string, all []role.Statement, f role.Framework) {
	var items []string
	counted := 0
	for _, s := range all {
		silent := s.Basis == role.BasisReconciled && f != role.Reconciled()
		if silent && s.ID != "" && !p.all {
			counted++
			continue
		}
		text := p.say(s.Text)
		if silent {
			text += "*"
			p.silent = true
		}
		if refs := slices.DeleteFunc(slices.Clone(s.Refs), func(r socialorg.Ref) bool { return r == socialorg.Practice }); p.refs && len(refs) > 0 {
			text += fmt.Sprintf(" %v", refs)
		}
		items = append(items, text)
	}
	if counted > 0 {
		p.silent = true
		more := socialorg.Text{EN: "%d more*", ES: "%d más*"}
		if items == nil {
			more = socialorg.Text{EN: "%d*", ES: "%d*"}
		}
		items = append(items, fmt.Sprintf(p.say(more), counted))
	}
	if items == nil {
		items = []string{"—"}
	}
	p.paragraph("  "+side+": ", strings.Join(items, "; "))
}

// paragraph writes text in lines of limited width, the first after prefix and the others below it.
func (p *page) paragraph(prefix, text string) {
	const indent = "    "
	line, used := prefix, len([]rune(prefix))
	fresh := true
	for word := range strings.FieldsSeq(text) {
		n := len([]rune(word))
		if !fresh && used+1+n > width {
			p.WriteString(line + "\n")
			line, used, fresh = indent, len(indent), true
		}
		if !fresh {
			line += " "
			used++
		}
		line += word
		used += n
		fresh = false
	}
	p.WriteString(line + "\n")
}

func capital(s string) string {
	r := []rune(cmp.Or(s, "?"))
	return strings.ToUpper(string(r[0])) + string(r[1:])
}
