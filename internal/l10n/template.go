package l10n

import (
	"fmt"
	"strings"
)

// Args answers the arguments of a template: the text of one, and its number, which is 0 where it is empty.
type Args interface {
	Arg(name string) (text string, n int)
}

// Expand writes a template with its arguments:
//
//	{name}            the text of name
//	{name?body}       body where name is not empty
//	{name!body}       body where it is
//	{name#one|other}  a form by the number of name; a form between them is for Spanish millions
//
// Bodies and forms are templates. A malformed template is written as far as it goes; Check finds it in a test.
func (l Locale) Expand(template string, args Args) string {
	var b strings.Builder
	b.Grow(len(template) + len(template)/2)
	l.expand(&b, template, args)
	return b.String()
}

func (l Locale) expand(b *strings.Builder, t string, args Args) {
	for {
		open := strings.IndexByte(t, '{')
		if open < 0 {
			b.WriteString(t)
			return
		}
		b.WriteString(t[:open])
		end := closing(t, open)
		if end < 0 {
			return
		}
		l.placeholder(b, t[open+1:end], args)
		t = t[end+1:]
	}
}

func (l Locale) placeholder(b *strings.Builder, p string, args Args) {
	i := strings.IndexAny(p, "?!#")
	if i < 0 {
		text, _ := args.Arg(p)
		b.WriteString(text)
		return
	}
	_, n := args.Arg(p[:i])
	body := p[i+1:]
	switch p[i] {
	case '?':
		if n != 0 {
			l.expand(b, body, args)
		}
	case '!':
		if n == 0 {
			l.expand(b, body, args)
		}
	default:
		f := forms(body)
		many := ""
		if len(f) == 3 {
			many = f[1]
		}
		l.expand(b, l.Plural(n, f[0], many, f[len(f)-1]), args)
	}
}

// closing returns the index of the brace that closes the one at open, -1 where none does.
func closing(t string, open int) int {
	depth := 0
	for i := open; i < len(t); i++ {
		switch t[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

func forms(body string) []string {
	var f []string
	depth, start := 0, 0
	for i := range len(body) {
		switch body[i] {
		case '{':
			depth++
		case '}':
			depth--
		case '|':
			if depth == 0 {
				f = append(f, body[start:i])
				start = i + 1
			}
		}
	}
	return append(f, body[start:])
}

// Check returns the names that a template uses, in order and with repetitions, and an error where it is malformed.
func Check(template string) (names []string, err error) {
	for t := template; ; {
		open := strings.IndexByte(t, '{')
		if open < 0 {
			if strings.IndexByte(t, '}') >= 0 {
				return names, fmt.Errorf("l10n: a brace closes nothing in %q", template)
			}
			return names, nil
		}
		if strings.IndexByte(t[:open], '}') >= 0 {
			return names, fmt.Errorf("l10n: a brace closes nothing in %q", template)
		}
		end := closing(t, open)
		if end < 0 {
			return names, fmt.Errorf("l10n: a brace is open in %q", template)
		}
		more, err := checkPlaceholder(t[open+1 : end])
		names = append(names, more...)
		if err != nil {
			return names, err
		}
		t = t[end+1:]
	}
}

func checkPlaceholder(p string) ([]string, error) {
	i := strings.IndexAny(p, "?!#")
	if i < 0 {
		i = len(p)
	}
	names := []string{p[:i]}
	if p[:i] == "" || strings.ContainsAny(p[:i], "{}| ") {
		return names, fmt.Errorf("l10n: %q is no name", p[:i])
	}
	if i == len(p) {
		return names, nil
	}
	bodies := []string{p[i+1:]}
	if p[i] == '#' {
		bodies = forms(p[i+1:])
		if len(bodies) != 2 && len(bodies) != 3 {
			return names, fmt.Errorf("l10n: %d plural forms in {%s}", len(bodies), p)
		}
	}
	for _, body := range bodies {
		more, err := Check(body)
		names = append(names, more...)
		if err != nil {
			return names, err
		}
	}
	return names, nil
}
