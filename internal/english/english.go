// Package english finds English words in Spanish sentences. It is for tests: it reads the sources of the library.
package english

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
)

// Words are the words of the English texts of the library that none of its Spanish texts has.
type Words map[string]bool

// homographs are Spanish words that happen to stand in English texts alone.
var homographs = [...]string{"an", "as", "come", "has", "he", "once", "red", "son"}

// Read gathers the words of the packages in some folders: those of literals of socialorg.Text, and those of calls that take one text in
// each language, such as in("all", "todo").
func Read(folders ...string) (Words, error) {
	words, spanish := Words{}, map[string]bool{}
	add := func(set map[string]bool, e ast.Expr) {
		if s, ok := text(e); ok {
			for _, w := range tokens(bare(s)) {
				set[w] = true
			}
		}
	}
	for _, folder := range folders {
		files, err := filepath.Glob(filepath.Join(folder, "*.go"))
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
			if err != nil {
				return nil, err
			}
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.KeyValueExpr:
					if key, ok := n.Key.(*ast.Ident); ok {
						switch key.Name {
						case "EN":
							add(words, n.Value)
						case "ES", "ES419":
							add(spanish, n.Value)
						}
					}
				case *ast.CallExpr:
					if picks(n) {
						add(words, n.Args[0])
						for _, a := range n.Args[1:] {
							add(spanish, a)
						}
					}
				}
				return true
			})
		}
	}
	for w := range spanish {
		delete(words, w)
	}
	for _, w := range homographs {
		delete(words, w)
	}
	return words, nil
}

// picks reports whether a call takes a text in English and then one or two in Spanish.
func picks(call *ast.CallExpr) bool {
	if len(call.Args) < 2 || len(call.Args) > 3 {
		return false
	}
	name := ""
	switch f := call.Fun.(type) {
	case *ast.Ident:
		name = f.Name
	case *ast.SelectorExpr:
		name = f.Sel.Name
	}
	return name == "in" || name == "word" || name == "text"
}

// text is a string as a source writes it, in parts that are joined by +.
func text(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		a, fromA := text(e.X)
		b, fromB := text(e.Y)
		return a + " " + b, fromA || fromB
	}
	return "", false
}

var (
	argument = regexp.MustCompile(`\{[a-z0-9<>]+(\}|[?!#])`)
	unit     = regexp.MustCompile(`[\p{L}\p{N}_-]+(?:[./][\p{L}\p{N}_-]+)*`)
	word     = regexp.MustCompile(`^\p{L}{2,}$`)
	quoted   = regexp.MustCompile(`«[^«»]*»|“[^“”]*”|\\?\[[^\[\]]*\]`)
	field    = regexp.MustCompile(`\((?:campos? )?[a-zA-Z]+(?:: [a-z]+)?\)`)
)

// bare takes the arguments of a template out.
func bare(s string) string {
	return strings.NewReplacer("{", " ", "}", " ", "|", " ").Replace(argument.ReplaceAllString(s, " "))
}

func tokens(s string) []string { return unit.FindAllString(strings.ToLower(s), -1) }

// In returns the words of a text that are English, each once, in their order. It passes over what is quoted or in brackets, a field in parentheses that
// fields has, ids with hyphens or capitals within, and what except holds, such as the words of a name.
func (w Words) In(text string, fields, except map[string]bool) []string {
	text = quoted.ReplaceAllString(text, " ")
	text = field.ReplaceAllStringFunc(text, func(s string) string {
		for _, part := range pieces(s) {
			if !fields[part] {
				return s
			}
		}
		return " "
	})
	var found []string
	seen := map[string]bool{}
	for _, t := range pieces(text) {
		if len(t) > 1 && strings.ToLower(t[1:]) != t[1:] && strings.ToUpper(t) != t {
			continue
		}
		t = strings.ToLower(t)
		if word.MatchString(t) && w[t] && !except[t] && !seen[t] {
			seen[t] = true
			found = append(found, t)
		}
	}
	return found
}

func pieces(s string) []string { return unit.FindAllString(s, -1) }

// Set returns the words of some texts, for In to pass over.
func Set(texts ...string) map[string]bool {
	set := map[string]bool{}
	for _, s := range texts {
		for _, t := range pieces(s) {
			set[t] = true
			for part := range strings.FieldsFuncSeq(strings.ToLower(t), func(r rune) bool { return strings.ContainsRune("-_./", r) }) {
				set[part] = true
			}
		}
	}
	return set
}
