package main

import (
	"bytes"
	_ "embed" // the template and its style
	"html/template"
	"net/http"
	"strconv"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

//go:embed page.html
var pageSource string

//go:embed style.css
var styleSheet []byte

//go:embed sample.json
var sampleDesign string

// A view is what the page shows.
type view struct {
	Lang      string
	Path      string // of this page in other languages
	Title     string
	Languages []choice
	Form      bool
	Design    string
	Sample    string
	Problem   *problem
	Faults    []string
	Kinds     []problem
	say       func(en, es string) string
}

// A choice is a language that the page is in, or could be.
type choice struct {
	Tag, Name string
	Current   bool
}

func newView(path string, tag language.Tag, title socialorg.Text) view {
	v := view{Path: path, Lang: tag.String(), Title: title.In(tag), say: func(en, es string) string { return socialorg.Text{EN: en, ES: es}.In(tag) }}
	for _, c := range []choice{{"en", "English", false}, {"es", "Español", false}, {"es-419", "Español (Latinoamérica)", false}} {
		base, _ := tag.Base()
		latin := tag != language.Spanish && tag != language.EuropeanSpanish && base.String() == "es"
		c.Current = c.Tag == "es-419" && latin || c.Tag == base.String() && !latin
		v.Languages = append(v.Languages, c)
	}
	return v
}

// Say picks a word of the page's language.
func (v view) Say(en, es string) string { return v.say(en, es) }

// formPage is the page to paste a design into, with the problem that there was with one.
func formPage(tag language.Tag, p *problem) view {
	v := newView("/", tag, socialorg.Text{EN: "Validate an organisation design", ES: "Validar el diseño de una organización"})
	v.Form, v.Sample, v.Problem = true, sampleDesign, p
	if p == nil {
		return v
	}
	v.Design = p.design
	for _, f := range p.Faults {
		v.Faults = append(v.Faults, v.say("Line ", "Línea ")+strconv.Itoa(f.Line)+v.say(", column ", ", columna ")+strconv.Itoa(f.Column)+": "+f.Message)
	}
	return v
}

func (s *service) form(w http.ResponseWriter, r *http.Request) {
	s.page(w, http.StatusOK, formPage(s.language(r), nil))
}

// problems says what the types of problems mean.
func (s *service) problems(w http.ResponseWriter, r *http.Request) {
	tag := s.language(r)
	v := newView("/problems", tag, socialorg.Text{EN: "Problems", ES: "Problemas"})
	for _, k := range kinds() {
		p := s.problem(k, tag)
		p.Type = k.id
		v.Kinds = append(v.Kinds, p)
	}
	s.page(w, http.StatusOK, v)
}

func (s *service) page(w http.ResponseWriter, status int, v view) {
	var b bytes.Buffer
	err := s.template.Execute(&b, v)
	if err != nil {
		panic(err) // ServeHTTP answers and logs it
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Language", v.Lang)
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // a client that is gone needs no answer
}

func newTemplate() *template.Template { return template.Must(template.New("page").Parse(pageSource)) }

func (s *service) style(w http.ResponseWriter, _ *http.Request) {
	h := w.Header()
	h.Set("Content-Type", "text/css; charset=utf-8")
	h.Set("Cache-Control", "max-age=3600")
	_, _ = w.Write(styleSheet) // a client that is gone needs no answer
}
