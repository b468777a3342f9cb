// Compare sets two roles side by side, or what two sources say of one role, or two versions of a design document.
//
//	go run ./examples/compare -lang es social-media-manager community-manager
//	go run ./examples/compare -framework smm-vs-cm "social media manager" "community manager"
//	go run ./examples/compare -lang es -in perfil-smm,smm-vs-cm "social media manager"
//	go run ./examples/compare -lang es -format html before.json after.json >changes.html
//
// A role goes by its id or by a job title in either language. -framework says whose view to take, the library's own if it is not given;
// -in names the two sources to compare. Where a source is silent the library's view stands in, with a mark; of duties and indicators
// those are only counted. -refs shows what each statement rests on, -all also what is counted and the rows in which both say the same.
// Two names that end in .json are designs: what has changed from the first to the second, as text, markdown, html or json.
//
// It exits with 2 where a flag, a role or a source is unknown, or a design cannot be read.
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
	"example.com/socialorg/examples/internal/cli"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

const (
	exitDone       = 0
	exitUnreadable = 2
)

func run(args []string, stdout, stderr io.Writer) int {
	say := cli.Asked(args)
	file, err := compare(say, args, stdout, stderr)
	if say.Failed(err, file, stderr) {
		return exitUnreadable
	}
	return exitDone
}

// compare returns the file that an error is about.
func compare(say cli.Speaker, args []string, stdout, stderr io.Writer) (file string, err error) {
	flags := flag.NewFlagSet("compare", flag.ContinueOnError)
	lang := flags.String("lang", "en", "language of the comparison: en, es, es-MX, …")
	view := flags.String("framework", "reconciled", "whose view of the two roles")
	in := flags.String("in", "", "two sources, with a comma between them, to compare what they say of one role")
	format := flags.String("format", string(render.Text), "format of what has changed in a design: text, markdown, html or json")
	p := page{}
	flags.BoolVar(&p.refs, "refs", false, "show what each statement rests on")
	flags.BoolVar(&p.all, "all", false, "show also what both sides say alike")
	if err := say.Parse(flags, args, usage.In(say.Tag), stderr); err != nil {
		return "", err
	}
	if p.tag, err = cli.Language(*lang); err != nil {
		return "", err
	}
	names := flags.Args()
	if len(names) == 2 && isDesign(names[0]) && isDesign(names[1]) {
		return changes(say, names[0], names[1], render.Format(*format), stdout)
	}
	c, err := comparison(say, *view, *in, names)
	if err != nil {
		return "", err
	}
	p.write(c)
	_, err = io.WriteString(stdout, p.String())
	return "", err
}

var usage = socialorg.Text{
	EN: "usage: compare [-lang es] [-framework ID] [-refs] [-all] ROLE ROLE\n       compare [-lang es] -in ID,ID [-refs] [-all] ROLE\n" +
		"       compare [-lang es] [-format text] BEFORE.json AFTER.json",
	ES: "uso: compare [-lang es] [-framework ID] [-refs] [-all] ROL ROL\n     compare [-lang es] -in ID,ID [-refs] [-all] ROL\n" +
		"     compare [-lang es] [-format text] ANTES.json DESPUÉS.json",
}

// comparison finds what is to be compared; it reports everything at once that is unknown.
func comparison(say cli.Speaker, view, in string, names []string) (role.Comparison, error) {
	var faults []error
	framework := func(id string) (f role.Framework) {
		faults = append(faults, f.UnmarshalText([]byte(id)))
		return f
	}
	named := func(i int) role.Role {
		r, err := roleOf(say, names[i])
		faults = append(faults, err)
		return r
	}
	var c role.Comparison
	a, b, two := strings.Cut(in, ",")
	switch {
	case in != "" && (!two || len(names) != 1):
		return c, errors.New(say.In("two sources and one role are wanted: compare -in ceupe,postcron ROLE", "hacen falta dos fuentes y un rol: compare -in ceupe,postcron ROL", ""))
	case in != "":
		f, g, r := framework(a), framework(b), named(0)
		c = role.CompareFrameworks(r, f, g)
	case len(names) != 2:
		return c, errors.New(usage.In(say.Tag))
	default:
		f, x, y := framework(view), named(0), named(1)
		c = role.Compare(f, x, y)
	}
	return c, errors.Join(faults...)
}

// roleOf finds a role by its id or by a title that means one role above all.
func roleOf(say cli.Speaker, name string) (role.Role, error) {
	if r := role.Role(name); r.IsStandard() {
		return r, nil
	}
	matches := role.Resolve(name)
	switch {
	case len(matches) > 1 && matches[0].Confidence == matches[1].Confidence:
		return "", errors.New(say.In("title %q may mean %s or %s: give the id", "el título %q puede ser %s o %s: indique el identificador", "",
			name, string(matches[0].Role), string(matches[1].Role)))
	case len(matches) > 0:
		return matches[0].Role, nil
	}
	if near := role.Suggest(role.Role(name)); near != "" {
		return "", errors.New(say.In("there is no role %q; did you mean %q?", "no existe el rol %q. ¿Quería decir %q?", "no existe el rol %q. ¿Quiso decir %q?", name, string(near)))
	}
	return "", errors.New(say.In("there is no role %q", "no existe el rol %q", "", name))
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
