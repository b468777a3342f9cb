package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"github.com/stretchr/testify/require"
)

// journal is what a service logs.
type journal struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (j *journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.Write(b)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.text.String()
}

func testLimits() limits {
	return limits{bytes: 64 << 10, reading: 5 * time.Second, waiting: 20 * time.Millisecond, working: 20 * time.Second, requests: 8, workers: 2}
}

func testService(l limits) (*service, *journal) {
	var j journal
	return newService(l, slog.New(slog.NewJSONHandler(&j, nil))), &j
}

// request makes one of a method, a target and headers that are given in pairs.
func request(t *testing.T, method, target, body string, header ...string) *http.Request {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, strings.NewReader(body))
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	return r
}

func answerTo(s *service, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	s.ServeHTTP(w, r)
	return w
}

func post(t *testing.T, s *service, body string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	return answerTo(s, request(t, http.MethodPost, "/validate", body, append([]string{"Content-Type", "application/json"}, header...)...))
}

// form returns the body of a form and its media type.
func form(t *testing.T, fields ...string) (body, media string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for i := 0; i < len(fields); i += 2 {
		require.NoError(t, w.WriteField(fields[i], fields[i+1]))
	}
	require.NoError(t, w.Close())
	return b.String(), w.FormDataContentType()
}

const (
	browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"
	good    = `{"name": "Librería Vencejo", "positions": [{"id": "todo", "roles": ["social-media-manager", "community-manager"], "holders": [{"id": "p-1"}]}], "people": [{"id": "p-1", "name": "Ágata Robles"}]}`
)

func agencia(t *testing.T) string {
	t.Helper()
	doc, err := designs.Document("agencia")
	require.NoError(t, err)
	return string(doc)
}

func TestReports(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	for _, test := range []struct{ accept, media, want string }{
		{"", "application/json", `"language": "es"`},
		{"*/*", "application/json", `"message": "Mientras`},
		{"application/json", "application/json", `"line": 24`},
		{browser, "text/html; charset=utf-8", "<h2>Organigrama</h2>"},
		{"text/*", "text/html; charset=utf-8", `<html lang="es"`},
		{"text/plain", "text/plain; charset=utf-8", "Organigrama\n"},
		{"text/markdown, text/html;q=0.5", "text/markdown; charset=utf-8", "# Agencia Norte"},
		{"image/*", "image/svg+xml", "<svg"},
		{"application/sarif+json", "application/sarif+json", `"2.1.0"`},
		{"application/pdf, application/json;q=0.1", "application/json", "findings"},
	} {
		w := post(t, s, agencia(t), "Accept", test.accept, "Accept-Language", "es")
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != test.media || !strings.Contains(w.Body.String(), test.want) {
			t.Errorf("Accept %q: %d %s, want %s with %q", test.accept, w.Code, w.Header().Get("Content-Type"), test.media, test.want)
		}
	}
}

func TestLanguages(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	for _, test := range []struct{ query, header, want string }{
		{"", "", "en"},
		{"", "es", "es"},
		{"", "es-ES,es;q=0.9,en;q=0.8", "es"},
		{"", "es-419", "es-419"},
		{"", "es-MX", "es-MX"},
		{"", "es-AR,en;q=0.5", "es-AR"},
		{"", "de, es;q=0.5", "es"},
		{"", "gl", "es"},
		{"", "fr", "en"},
		{"", "en-GB", "en"},
		{"", ";;;", "en"},
		{"", strings.Repeat("es-", 5_000), "en"},
		{"?lang=es", "en", "es"},
		{"?lang=es-CL", "en", "es-CL"},
		{"?lang=fr", "es", "en"},
	} {
		w := answerTo(s, request(t, http.MethodPost, "/validate"+test.query, good, "Content-Type", "application/json", "Accept-Language", test.header))
		if got := w.Header().Get("Content-Language"); w.Code != http.StatusOK || got != test.want {
			t.Errorf("%q and %.40q: %d in %q, want %q", test.query, test.header, w.Code, got, test.want)
		}
	}
}

// TestNumbersOfTheCountry shows why a country is kept: a decimal comma in Buenos Aires, a point in Mexico City.
func TestNumbersOfTheCountry(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	doc, err := designs.Document("pyme")
	require.NoError(t, err)
	for lang, want := range map[string]string{"es-AR": "31,1 horas", "es-MX": "31.1 horas"} {
		require.Contains(t, post(t, s, string(doc), "Accept-Language", lang, "Accept", "text/plain").Body.String(), want)
	}
}

// TestForm pastes a design as a browser does, and gets it back where it cannot be read.
func TestForm(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	page := answerTo(s, request(t, http.MethodGet, "/", "", "Accept", browser, "Accept-Language", "es-MX"))
	for _, want := range []string{`<html lang="es-MX">`, `action="/validate?lang=es-MX"`, `<label for="design">Diseño (JSON)</label>`, "Librería Vencejo"} {
		require.Contains(t, page.Body.String(), want)
	}
	wellFormed(t, page.Body.String())
	submit := func(design string) *httptest.ResponseRecorder {
		body, media := form(t, "design", design)
		return answerTo(s, request(t, http.MethodPost, "/validate?lang=es-MX", body, "Content-Type", media, "Accept", browser))
	}
	report := submit(good)
	require.Equal(t, http.StatusOK, report.Code)
	require.Contains(t, report.Body.String(), "<h2>Organigrama</h2>")
	require.Equal(t, reportPolicy, report.Header().Get("Content-Security-Policy"))

	again := submit("{\"positons\": 1, \"a\": \"</textarea><script>alert(1)</script>\"}")
	require.Equal(t, http.StatusUnprocessableEntity, again.Code)
	require.Contains(t, again.Body.String(), "<li>Línea 1, columna 2: ")
	require.Contains(t, again.Body.String(), "&lt;/textarea&gt;&lt;script&gt;")
	require.NotContains(t, again.Body.String(), "<script")
	wellFormed(t, again.Body.String())

	chosen, media := form(t, "lang", "en", "design", good, "other", "x")
	w := answerTo(s, request(t, http.MethodPost, "/validate?lang=es", chosen, "Content-Type", media))
	require.Equal(t, "en", w.Header().Get("Content-Language"))
}

// wellFormed reads a page as XML that may leave out what HTML does.
func wellFormed(t *testing.T, page string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		_, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		require.NoError(t, err)
	}
}

func TestProblemsAreExplained(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	body := answerTo(s, request(t, http.MethodGet, "/problems?lang=es", "")).Body.String()
	for _, k := range kinds() {
		require.Contains(t, body, `<dt id="`+k.id+`">`)
		for _, text := range []string{k.title.EN, k.title.ES, k.detail.EN, k.detail.ES} {
			require.NotEmpty(t, text)
		}
	}
	require.NotContains(t, body, "{")
	wellFormed(t, body)
}

func TestEveryAnswerIsGuarded(t *testing.T) {
	t.Parallel()
	s, _ := testService(testLimits())
	for _, r := range []*http.Request{
		request(t, http.MethodGet, "/", ""), request(t, http.MethodHead, "/", ""), request(t, http.MethodGet, "/style.css", ""), request(t, http.MethodGet, "/healthz", ""),
		request(t, http.MethodGet, "/problems", ""), request(t, http.MethodGet, "/none", ""), request(t, http.MethodPost, "/validate", good, "Content-Type", "application/json"),
	} {
		w := answerTo(s, r)
		for _, name := range []string{"Content-Type", "X-Request-Id", "X-Content-Type-Options", "Referrer-Policy", "Cache-Control", "Cross-Origin-Opener-Policy", "Vary"} {
			if w.Header().Get(name) == "" {
				t.Errorf("%s %s: no header %s", r.Method, r.URL.Path, name)
			}
		}
		if policy := w.Header().Get("Content-Security-Policy"); !strings.Contains(policy, "default-src 'none'") || strings.Contains(policy, "script-src") {
			t.Errorf("%s %s: policy %q", r.Method, r.URL.Path, policy)
		}
	}
}

// TestHostileBodies posts what no client should. Whatever it is, the answer is a report or a problem of the client's, and sound.
func TestHostileBodies(t *testing.T) {
	t.Parallel()
	s, log := testService(testLimits())
	bodies := sample.Names()
	for seed := range uint64(30) {
		r := sample.Rand(seed)
		var doc bytes.Buffer
		if org.Encode(&doc, sample.Hostile(r)) == nil {
			bodies = append(bodies, doc.String())
		}
		torn := []byte(good)
		for range 3 {
			torn[r.IntN(len(torn))] = byte(r.IntN(256))
		}
		bodies = append(bodies, string(torn), good[:r.IntN(len(good))])
	}
	reports := 0
	for _, body := range bodies {
		for _, accept := range []string{"application/json", browser, "text/plain"} {
			w := post(t, s, body, "Accept", accept, "Accept-Language", "es")
			switch {
			case w.Code >= 500:
				t.Errorf("%d for %.60q", w.Code, body)
			case strings.Contains(w.Header().Get("Content-Type"), "json") && !json.Valid(w.Body.Bytes()):
				t.Errorf("no JSON for %.60q", body)
			case strings.Contains(w.Header().Get("Content-Type"), "html") && strings.Contains(strings.ToLower(w.Body.String()), "<script"):
				t.Errorf("a script for %.60q", body)
			case w.Code == http.StatusOK:
				reports++
			}
		}
	}
	if reports < 30 {
		t.Errorf("only %d reports", reports)
	}
	require.NotContains(t, log.String(), "stack")
}

// TestLogHoldsNoNames looks for what designs say in what is logged about them.
func TestLogHoldsNoNames(t *testing.T) {
	t.Parallel()
	s, log := testService(testLimits())
	require.Equal(t, http.StatusOK, post(t, s, good).Code)
	require.Equal(t, http.StatusUnprocessableEntity, post(t, s, `{"Ágata Robles": "Vencejo"}`).Code)
	require.Equal(t, http.StatusOK, answerTo(s, request(t, http.MethodPost, "/validate?lang=es&x=Vencejo", good, "Content-Type", "application/json", "User-Agent", "Vencejo")).Code)
	for _, name := range []string{"Ágata", "Robles", "Vencejo"} {
		require.NotContains(t, log.String(), name)
	}
	var line struct {
		ID, Route, Language, Format string
		Status, Positions, Document int
		Findings                    map[org.Code]int
	}
	first, _, _ := strings.Cut(log.String(), "\n")
	require.NoError(t, json.Unmarshal([]byte(first), &line))
	if line.ID == "" || line.Route != "POST /validate" || line.Status != 200 || line.Positions != 1 || line.Document != len(good) || line.Findings[org.ScopeUndeclared] != 1 {
		t.Errorf("logged %+v", line)
	}
	require.Contains(t, log.String(), `"faults":{"unknown-field":1}`)
}
