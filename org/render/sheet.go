package render

import (
	"fmt"
	"io"
)

// A sheet is what is written beside pages, in the formats that people read: a comparison, changes, a scorecard.
type sheet interface {
	text()
	markdown()
	html()
	written() string
}

func (t *writer) written() string { return t.b.String() }

// writeSheet writes s, which is called what in an error.
func (f Format) writeSheet(w io.Writer, s sheet, what string) error {
	switch f {
	case Text:
		s.text()
	case Markdown:
		s.markdown()
	case HTML:
		s.html()
	default:
		return fmt.Errorf("render: %w %.40q for %s", ErrFormat, string(f), what)
	}
	_, err := io.WriteString(w, s.written())
	return err
}
