package main

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestRefusals(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	okForm, formType := form(t, "design", good)
	empty, emptyType := form(t, "dessign", good)
	badLang, badLangType := form(t, "design", good, "lang", "!")
	many, manyType := form(t, strings.Split(strings.Repeat("a,b,", 20)+"design,{}", ",")...)
	large, largeType := form(t, "design", strings.Repeat(" ", 64<<10+1))
	type h = []string
	for _, test := range []struct {
		name, method, target, body string
		header                     []string
		status                     int
		kind, title                string
	}{
		{"not JSON", "POST", "/validate", "{", h{"Content-Type", "application/json"}, 400, "/problems#json", "No es JSON"},
		{"nothing", "POST", "/validate", "", h{"Content-Type", "application/json"}, 400, "/problems#json", "No es JSON"},
		{"not a design", "POST", "/validate", `{"positons": 1}`, h{"Content-Type", "application/json; charset=utf-8"}, 422, "/problems#design", "No se puede leer el diseño"},
		{"of another version", "POST", "/validate", `{"teams": [], "version": 2}`, h{"Content-Type", "application/json"}, 415, "/problems#version", "Otra versión del formato"},
		{"deep", "POST", "/validate", strings.Repeat("[", 30_000) + strings.Repeat("]", 30_000), h{"Content-Type", "application/json"}, 422, "/problems#design", "No se puede leer el diseño"},
		{"large", "POST", "/validate", strings.Repeat(" ", 64<<10+1), h{"Content-Type", "application/json"}, 413, "/problems#too-large", "El diseño es demasiado grande"},
		{"large in a form", "POST", "/validate", large, h{"Content-Type", largeType}, 413, "/problems#too-large", "El diseño es demasiado grande"},
		{"of many channels", "POST", "/validate", `{"channels": [` + strings.TrimSuffix(strings.Repeat(`{"id":"c"},`, 501), ",") + "]}", h{"Content-Type", "application/json"}, 413, "/problems#too-large", "El diseño es demasiado grande"},
		{"of many positions", "POST", "/validate", `{"positions": [` + strings.TrimSuffix(strings.Repeat(`{},`, 5001), ",") + "]}", h{"Content-Type", "application/json"}, 413, "/problems#too-large", "El diseño es demasiado grande"},
		{"no type", "POST", "/validate", good, nil, 415, "/problems#media-type", "Tipo de contenido no admitido"},
		{"what curl says", "POST", "/validate", good, h{"Content-Type", "application/x-www-form-urlencoded"}, 415, "/problems#media-type", "Tipo de contenido no admitido"},
		{"compressed", "POST", "/validate", good, h{"Content-Type", "application/json", "Content-Encoding", "gzip"}, 415, "/problems#media-type", "Tipo de contenido no admitido"},
		{"no format", "POST", "/validate", good, h{"Content-Type", "application/json", "Accept", "application/pdf"}, 406, "/problems#not-acceptable", "Ningún formato aceptable"},
		{"JSON not wanted", "POST", "/validate", good, h{"Content-Type", "application/json", "Accept", "application/json;q=0"}, 406, "/problems#not-acceptable", "Ningún formato aceptable"},
		{"no language", "POST", "/validate?lang=!", good, h{"Content-Type", "application/json"}, 400, "/problems#language", "Idioma desconocido"},
		{"no language in a form", "POST", "/validate", badLang, h{"Content-Type", badLangType}, 400, "/problems#language", "Idioma desconocido"},
		{"no design in a form", "POST", "/validate", empty, h{"Content-Type", emptyType}, 400, "/problems#form", "No se puede leer el formulario"},
		{"a form of too many fields", "POST", "/validate", many, h{"Content-Type", manyType}, 400, "/problems#form", "No se puede leer el formulario"},
		{"half a form", "POST", "/validate", okForm[:len(okForm)/2], h{"Content-Type", formType}, 400, "/problems#form", "No se puede leer el formulario"},
		{"a form without a boundary", "POST", "/validate", okForm, h{"Content-Type", "multipart/form-data"}, 400, "/problems#form", "No se puede leer el formulario"},
		{"GET", "GET", "/validate", "", nil, 405, "about:blank", "Método no permitido"},
		{"PUT", "PUT", "/", "", nil, 405, "about:blank", "Método no permitido"},
		{"nowhere", "GET", "/etc/passwd", "", nil, 404, "about:blank", "No encontrado"},
	} {
		r := request(t, test.method, test.target, test.body, append(h{"Accept-Language", "es"}, test.header...)...)
		w := answerTo(s, r)
		var p problem
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &p), test.name)
		got := []any{w.Code, p.Status, p.Type, p.Title, w.Header().Get("Content-Type"), w.Header().Get("Content-Language"), p.Detail != ""}
		if d := cmp.Diff([]any{test.status, test.status, test.kind, test.title, "application/problem+json", "es", true}, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, d)
		}
		if test.status == http.StatusMethodNotAllowed && w.Header().Get("Allow") == "" {
			t.Errorf("%s: no header Allow", test.name)
		}

		r = request(t, test.method, test.target, test.body, append(append(h{"Accept-Language", "es"}, test.header...), "Accept", browser)...)
		if test.status == http.StatusNotAcceptable {
			continue // a browser takes a page
		}
		w = answerTo(s, r)
		if w.Code != test.status || !strings.Contains(w.Body.String(), `<h2 id="problem">`+test.title+"</h2>") {
			t.Errorf("%s: a browser sees %d\n%s", test.name, w.Code, w.Body.String())
		}
	}
}

func TestFaultsHavePlaces(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	body := "{\n  \"positons\": [],\n  \"positions\": [{\"id\": 7}]\n}"
	w := post(t, s, body, "Accept-Language", "es")
	var p problem
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &p))
	var got []fault
	for _, f := range p.Faults {
		if f.Message == "" {
			t.Errorf("%s says nothing", string(f.Code))
		}
		f.Message = ""
		got = append(got, f)
	}
	want := []fault{{Code: org.UnknownField, Pointer: "/positons", Line: 2, Column: 3}, {Code: org.WrongType, Pointer: "/positions/0/id", Line: 3, Column: 24}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("faults (-want +got):\n%s", d)
	}
	require.Contains(t, p.Faults[0].Message, "¿Quería decir «positions»?")

	many := `{"positions": [` + strings.TrimSuffix(strings.Repeat(`{"x": 1},`, 60), ",") + `]}`
	require.NoError(t, json.Unmarshal(post(t, s, many).Body.Bytes(), &p))
	if len(p.Faults) != 50 || p.More != 10 {
		t.Errorf("%d faults and %d more", len(p.Faults), p.More)
	}
}
