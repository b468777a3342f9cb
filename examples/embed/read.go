package main

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"os"
	"time"

	"golang.org/x/text/language"
)

// A posted design is what somebody sends, before it is looked at.
type posted struct {
	doc []byte
	tag language.Tag
}

const (
	mostFields = 8       // of a form
	formExtra  = 8 << 10 // bytes of a form beside the design
)

// read reads the body of a request within the limits, or says why not.
func (s *service) read(w http.ResponseWriter, r *http.Request) (posted, *kind) {
	in := posted{tag: s.language(r)}
	if lang := r.URL.Query().Get("lang"); lang != "" {
		if _, err := language.Parse(lang); err != nil {
			return in, &problemLanguage
		}
	}
	media, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	encoding := r.Header.Get("Content-Encoding")
	if err != nil || encoding != "" && encoding != "identity" || media != "application/json" && media != "multipart/form-data" {
		w.Header().Set("Accept", "application/json, multipart/form-data")
		return in, &problemMedia
	}
	most := s.bytes
	if media == "multipart/form-data" {
		most += formExtra
	}
	if r.ContentLength > most {
		w.Header().Set("Connection", "close") // rather than read what is too much
		return in, &problemLarge
	}

	// The deadline ends what a client draws out. Once all is read it is lifted: past it, the server would take the client to be gone.
	control := http.NewResponseController(w)
	_ = control.SetReadDeadline(time.Now().Add(s.reading)) // a recorder has none
	body := http.MaxBytesReader(w, r.Body, most)
	if media == "application/json" {
		in.doc, err = io.ReadAll(body)
	} else {
		err = s.readForm(multipart.NewReader(body, params["boundary"]), &in)
	}
	if err == nil {
		_, err = io.Copy(io.Discard, body) // what stands behind a form
	}
	if err != nil {
		w.Header().Set("Connection", "close")
		return in, refusal(err)
	}
	_ = control.SetReadDeadline(time.Time{})
	return in, nil
}

// refusal is the kind of problem for which a body is not read.
func refusal(err error) *kind {
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return &problemLarge
	}
	switch {
	case errors.Is(err, os.ErrDeadlineExceeded):
		return &problemSlow
	case errors.Is(err, errLarge):
		return &problemLarge
	case errors.Is(err, errLanguage):
		return &problemLanguage
	default:
		return &problemForm
	}
}

var (
	errLarge    = errors.New("the design is too large")
	errLanguage = errors.New("no such language")
	errFields   = errors.New("the form has no design, or too many fields")
)

// readForm reads the fields design and lang, and leaves out others.
func (s *service) readForm(form *multipart.Reader, in *posted) error {
	found := false
	for range mostFields {
		part, err := form.NextPart()
		if errors.Is(err, io.EOF) {
			if !found {
				return errFields
			}
			return nil
		}
		if err != nil {
			return err
		}
		text, err := io.ReadAll(io.LimitReader(part, s.bytes+1))
		if err != nil {
			return err
		}
		switch part.FormName() {
		case "design":
			if int64(len(text)) > s.bytes {
				return errLarge
			}
			in.doc, found = text, true
		case "lang":
			tag, err := language.Parse(string(text))
			if err != nil {
				return errLanguage
			}
			in.tag = s.match(tag)
		}
	}
	return errFields
}
