package main

import (
	"mime"
	"net/http"
	"strconv"
	"strings"

	"example.com/socialorg/org/render"
	"golang.org/x/text/language"
)

// An offer is a format of reports with its media type.
type offer struct {
	media  string
	format render.Format
}

// offers are the formats, the one first that a client gets who does not care.
func offers() []offer {
	return []offer{
		{"application/json", render.JSON},
		{"text/html", render.HTML},
		{"text/plain", render.Text},
		{"text/markdown", render.Markdown},
		{"image/svg+xml", render.SVG},
		{"application/sarif+json", render.SARIF},
	}
}

// negotiate returns the offer that an Accept header prefers, false where it takes none. Of equally good ones it is the first.
func negotiate(accept []string) (best offer, ok bool) {
	ranges := strings.Join(accept, ",")
	if strings.TrimSpace(ranges) == "" {
		return offers()[0], true
	}
	most := 0.0
	for _, o := range offers() {
		if q := quality(ranges, o.media); q > most {
			best, most, ok = o, q, true
		}
	}
	return best, ok
}

// quality returns how much a list of media ranges wants a media type: what the most specific range says that has it.
func quality(ranges, media string) (q float64) {
	major, _, _ := strings.Cut(media, "/")
	specific := 0
	for r := range strings.SplitSeq(ranges, ",") {
		name, params, err := mime.ParseMediaType(r)
		if err != nil {
			continue
		}
		how := 0
		switch name {
		case media:
			how = 3
		case major + "/*":
			how = 2
		case "*/*":
			how = 1
		}
		if how <= specific {
			continue
		}
		specific, q = how, 1
		if s, given := params["q"]; given {
			if q, err = strconv.ParseFloat(s, 64); err != nil || !(q >= 0 && q <= 1) {
				q = 0
			}
		}
	}
	return q
}

// prefersHTML reports whether a client would rather see a page than data.
func prefersHTML(r *http.Request) bool {
	o, ok := negotiate(r.Header.Values("Accept"))
	return ok && o.format == render.HTML
}

// supported are the languages, the one first that a reader of any other gets.
func supported() []language.Tag {
	return []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish}
}

// language returns the language of a request: that of ?lang or of Accept-Language, with the country that it names, for numbers differ
// between Mexico and Argentina.
func (s *service) language(r *http.Request) language.Tag {
	if tag, err := language.Parse(r.URL.Query().Get("lang")); err == nil {
		return s.match(tag)
	}
	tags, _, err := language.ParseAcceptLanguage(strings.Join(r.Header.Values("Accept-Language"), ","))
	if err != nil {
		return supported()[0]
	}
	return s.match(tags...)
}

// match returns the supported language nearest to the first of tags that has one near.
func (s *service) match(tags ...language.Tag) language.Tag {
	tag, _, _ := s.languages.Match(tags...)
	plain, err := language.Compose(tag.Raw()) // without the extension in which the matcher keeps the country
	if err != nil {
		return supported()[0]
	}
	return plain
}
