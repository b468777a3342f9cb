package main

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A kind of problem has a type that does not change and words that may.
type kind struct {
	id     string // "" is about:blank, which says no more than the status
	status int
	title  socialorg.Text
	detail socialorg.Text
}

// The kinds of problems. What stands in braces are limits.
var (
	problemJSON = kind{"json", http.StatusBadRequest,
		socialorg.Text{EN: "Not JSON", ES: "No es JSON"},
		socialorg.Text{EN: "The design is not a JSON document in UTF-8. The place where it stops being one is given.", ES: "El diseño no es un documento JSON en UTF-8. Se indica dónde deja de serlo."}}
	problemDesign = kind{"design", http.StatusUnprocessableEntity,
		socialorg.Text{EN: "The design cannot be read", ES: "No se puede leer el diseño"},
		socialorg.Text{EN: "The document is JSON and not a design. Every fault is listed with its place.", ES: "El documento es JSON, pero no un diseño. Se indican todos los fallos y dónde están."}}
	problemVersion = kind{"version", http.StatusUnsupportedMediaType,
		socialorg.Text{EN: "Another version of the format", ES: "Otra versión del formato"},
		socialorg.Text{EN: "The design is in a version of the format that this service does not read.", ES: "El diseño está en una versión del formato que este servicio no lee."}}
	problemForm = kind{"form", http.StatusBadRequest,
		socialorg.Text{EN: "The form cannot be read", ES: "No se puede leer el formulario"},
		socialorg.Text{EN: "The form must be complete and have a field “design”.", ES: "El formulario debe estar completo y tener un campo «design».", ES419: "El formulario debe estar completo y tener un campo “design”."}}
	problemLanguage = kind{"language", http.StatusBadRequest,
		socialorg.Text{EN: "No such language", ES: "Idioma desconocido"},
		socialorg.Text{EN: "lang takes a language tag: en, es, es-MX…", ES: "lang admite una etiqueta de idioma: en, es, es-MX…"}}
	problemLarge = kind{"too-large", http.StatusRequestEntityTooLarge,
		socialorg.Text{EN: "The design is too large", ES: "El diseño es demasiado grande"},
		socialorg.Text{EN: "A design may have at most {bytes} bytes, {positions} positions, and {scopes} brands and channels.",
			ES: "Un diseño puede tener como máximo {bytes} bytes, {positions} puestos y {scopes} marcas y canales."}}
	problemMedia = kind{"media-type", http.StatusUnsupportedMediaType,
		socialorg.Text{EN: "Unsupported media type", ES: "Tipo de contenido no admitido"},
		socialorg.Text{EN: "Send the design with Content-Type: application/json, or in the field “design” of multipart/form-data, and without compression.",
			ES:    "Envíe el diseño con Content-Type: application/json, o en el campo «design» de multipart/form-data, sin comprimir.",
			ES419: "Envíe el diseño con Content-Type: application/json, o en el campo “design” de multipart/form-data, sin comprimir."}}
	problemAccept = kind{"not-acceptable", http.StatusNotAcceptable,
		socialorg.Text{EN: "No format that would be accepted", ES: "Ningún formato aceptable"},
		socialorg.Text{EN: "Reports are written as application/json, text/html, text/plain, text/markdown, image/svg+xml or application/sarif+json.",
			ES: "Los informes se escriben como application/json, text/html, text/plain, text/markdown, image/svg+xml o application/sarif+json."}}
	problemSlow = kind{"slow", http.StatusRequestTimeout,
		socialorg.Text{EN: "The request took too long to arrive", ES: "La petición tardó demasiado en llegar", ES419: "La solicitud tardó demasiado en llegar"},
		socialorg.Text{EN: "Send the design faster, or try again.", ES: "Envíe el diseño más rápido o inténtelo de nuevo."}}
	problemBusy = kind{"busy", http.StatusServiceUnavailable,
		socialorg.Text{EN: "Too busy", ES: "Demasiadas peticiones a la vez", ES419: "Demasiadas solicitudes a la vez"},
		socialorg.Text{EN: "Other designs are being validated. Try again in a moment.", ES: "Se están validando otros diseños. Inténtelo de nuevo dentro de un momento."}}
	problemWork = kind{"too-much-work", http.StatusServiceUnavailable,
		socialorg.Text{EN: "The validation took too long", ES: "La validación ha tardado demasiado", ES419: "La validación tardó demasiado"},
		socialorg.Text{EN: "The design is more than can be validated in the time there is. Try a part of it.", ES: "El diseño exige más trabajo del que da tiempo a hacer. Pruebe con una parte."}}
	problemMethod = kind{"", http.StatusMethodNotAllowed,
		socialorg.Text{EN: "Method not allowed", ES: "Método no permitido"},
		socialorg.Text{EN: "The header Allow says which methods there are.", ES: "La cabecera Allow indica qué métodos hay.", ES419: "El encabezado Allow indica qué métodos hay."}}
	problemNotFound = kind{"", http.StatusNotFound,
		socialorg.Text{EN: "Not found", ES: "No encontrado"},
		socialorg.Text{EN: "There is nothing here. Designs go to POST /validate.", ES: "Aquí no hay nada. Los diseños se envían a POST /validate."}}
	problemInternal = kind{"", http.StatusInternalServerError,
		socialorg.Text{EN: "Internal error", ES: "Error interno"},
		socialorg.Text{EN: "Something is wrong on our side. The header X-Request-Id helps to find out what.", ES: "Algo falla por nuestra parte. La cabecera X-Request-Id ayuda a averiguar qué.",
			ES419: "Algo falla de nuestra parte. El encabezado X-Request-Id ayuda a averiguar qué."}}
)

// kinds are those with a type of their own.
func kinds() []kind {
	return []kind{problemJSON, problemDesign, problemVersion, problemForm, problemLanguage, problemLarge, problemMedia, problemAccept, problemSlow, problemBusy, problemWork}
}

// A problem is what RFC 9457 calls a problem details object, in a language, with the faults of a document beside it.
type problem struct {
	Type   string  `json:"type"`
	Title  string  `json:"title"`
	Status int     `json:"status"`
	Detail string  `json:"detail,omitzero"`
	Faults []fault `json:"faults,omitzero"`
	More   int     `json:"more,omitzero"` // faults that are not listed

	tag    language.Tag
	design string // what was pasted, for a page to show again
}

// A fault is one of a document, with what it says.
type fault struct {
	Code    org.Code `json:"code"`
	Pointer string   `json:"pointer"`
	Line    int      `json:"line"`
	Column  int      `json:"column"`
	Message string   `json:"message"`
}

func (s *service) problem(k kind, tag language.Tag) problem {
	p := problem{Type: "about:blank", Title: k.title.In(tag), Status: k.status, tag: tag}
	if k.id != "" {
		p.Type = "/problems#" + k.id
	}
	limits := strings.NewReplacer("{bytes}", strconv.FormatInt(s.bytes, 10), "{positions}", strconv.Itoa(mostPositions), "{scopes}", strconv.Itoa(mostScopes))
	p.Detail = limits.Replace(k.detail.In(tag))
	return p
}

// unreadable is the problem of a document with faults.
func (s *service) unreadable(err *org.DecodeError, tag language.Tag) problem {
	var p problem
	switch err.Faults[0].Code {
	case org.TooLarge, org.TooManyPositions, org.TooManyEntries:
		return s.problem(problemLarge, tag)
	case org.InvalidJSON:
		p = s.problem(problemJSON, tag)
	case org.UnknownVersion:
		p = s.problem(problemVersion, tag)
	default:
		p = s.problem(problemDesign, tag)
	}
	p.More = err.More
	for _, f := range err.Faults {
		p.Faults = append(p.Faults, fault{f.Code, f.Pointer, f.Line, f.Column, f.Message(tag)})
	}
	return p
}

// refuse answers with a problem: as a page to a browser, else as data.
func (s *service) refuse(w http.ResponseWriter, r *http.Request, p problem) {
	h := w.Header()
	h.Set("Content-Language", p.tag.String())
	if p.Status == http.StatusServiceUnavailable {
		h.Set("Retry-After", strconv.Itoa(max(1, int(s.waiting.Seconds()))))
	}
	if prefersHTML(r) {
		s.page(w, p.Status, formPage(p.tag, &p))
		return
	}
	h.Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	_ = e.Encode(p) // a client that is gone needs no answer
}
