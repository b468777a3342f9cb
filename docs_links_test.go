package socialorg_test

import (
	"go/ast"
	"go/build"
	"go/doc"
	"go/doc/comment"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
)

// brokenLinks returns the doc links of a comment that have no target, as they are written.
func brokenLinks(p *doc.Package, text string, targets linkTargets) (broken []string) {
	var inText func([]comment.Text)
	inText = func(texts []comment.Text) {
		for _, t := range texts {
			switch t := t.(type) {
			case comment.Plain:
				for _, m := range docLink.FindAllStringSubmatch(string(t), -1) {
					broken = append(broken, m[1])
				}
			case *comment.DocLink:
				pkg, symbol := t.ImportPath, strings.TrimPrefix(t.Recv+"."+t.Name, ".")
				if pkg == "" {
					pkg = p.ImportPath
				}
				if symbols, err := targets.of(pkg); err != nil || symbol != "" && !symbols[symbol] {
					broken = append(broken, strings.Trim(t.ImportPath+"."+symbol, "."))
				}
			case *comment.Link:
				inText(t.Text)
			}
		}
	}
	var inBlocks func([]comment.Block)
	inBlocks = func(blocks []comment.Block) {
		for _, b := range blocks {
			switch b := b.(type) {
			case *comment.Paragraph:
				inText(b.Text)
			case *comment.Heading:
				inText(b.Text)
			case *comment.List:
				for _, item := range b.Items {
					inBlocks(item.Content)
				}
			}
		}
	}
	inBlocks(p.Parser().Parse(text).Content)
	return broken
}

// linkTargets are the exported names of packages, by import path: T, and T.M for methods and fields.
type linkTargets map[string]map[string]bool

// of returns the names of a package, which it looks for where it was not added.
func (l linkTargets) of(pkg string) (map[string]bool, error) {
	if symbols := l[pkg]; symbols != nil {
		return symbols, nil
	}
	found, err := build.Import(pkg, ".", 0)
	if err != nil {
		return nil, err
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, name := range found.GoFiles {
		file, err := parser.ParseFile(fset, filepath.Join(found.Dir, name), nil, parser.ParseComments)
		if err != nil {
			return nil, err
		}
		files = append(files, file)
	}
	p, err := doc.NewFromFiles(fset, files, pkg)
	if err != nil {
		return nil, err
	}
	l.add(p)
	return l[pkg], nil
}

func (l linkTargets) add(p *doc.Package) {
	symbols := map[string]bool{}
	values := func(values []*doc.Value) {
		for _, v := range values {
			for _, name := range v.Names {
				symbols[name] = true
			}
		}
	}
	functions := func(under string, functions []*doc.Func) {
		for _, f := range functions {
			symbols[under+f.Name] = true
		}
	}
	values(p.Consts)
	values(p.Vars)
	functions("", p.Funcs)
	for _, typ := range p.Types {
		symbols[typ.Name] = true
		values(typ.Consts)
		values(typ.Vars)
		functions("", typ.Funcs)
		functions(typ.Name+".", typ.Methods)
		ast.Inspect(typ.Decl, func(n ast.Node) bool {
			if field, ok := n.(*ast.Field); ok {
				for _, name := range field.Names {
					symbols[typ.Name+"."+name.Name] = true
				}
			}
			return true
		})
	}
	l[p.ImportPath] = symbols
}
