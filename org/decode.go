package org

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A Decoder reads design documents under limits of its own. Its zero value is what [Decode] uses; a limit of zero or less is the
// default one.
type Decoder struct {
	// MaxBytes is how long a document may be: 64 MiB by default. A short document can list very
	// many empty entries, so its lists may not take more than sixteen times as much in memory, or
	// 64 MiB where that is more.
	MaxBytes int64

	// MaxDepth is how many objects and lists may stand one inside the other: 32 by default, and
	// never more than the 10,000 that encoding/json takes. A document without unknown fields has
	// six.
	MaxDepth int

	// MaxPositions is how many positions a document may list: 1,000,000 by default, of which the
	// report takes ten seconds and more. It bounds what judging the design can cost, which MaxBytes
	// hardly does: see the package documentation.
	MaxPositions int

	// MaxEntries is how many entries all lists of a document may have together, from positions,
	// channels and brands to what one of them names: 10,000,000 by default. A service wants less:
	// see the package documentation.
	MaxEntries int

	// MaxErrors is how many faults are kept, 100 by default. DecodeError.More counts the others.
	MaxErrors int

	// Name is that of the document, such as team.json, which the error says before line and
	// column.
	Name string
}

const (
	defaultMaxBytes  = 64 << 20
	defaultMaxDepth  = 32
	defaultMaxErrors = 100

	defaultMaxPositions = 1_000_000
	defaultMaxEntries   = 10_000_000

	heldPerByte = 16       // lists in memory over the length of the document
	minHeld     = 64 << 20 // lists in memory that no document is refused for
)

// Decode reads one design document and nothing but it: the text of r in UTF-8, with or without a byte order mark.
//
// It is strict, and reports everything it finds at once in a [*DecodeError]: unknown and repeated fields, null, values of
// another type, numbers that a Design cannot hold and words outside a closed vocabulary. Names of fields are matched exactly. What
// a document leaves out, and whether its ids and roles exist, is for validation to judge. Of a document in another version of the format
// that is the one fault: [UnknownVersion].
//
// An error of r comes back wrapped. The Design is empty wherever there is an error.
func Decode(r io.Reader) (Design, error) { return Decoder{}.Decode(r) }

// Decode reads one design document, as the function [Decode] does, under the limits of c.
func (c Decoder) Decode(r io.Reader) (Design, error) {
	c = c.withDefaults()
	doc, fault, err := readDocument(r, c.MaxBytes)
	if err != nil {
		return Design{}, fmt.Errorf("org: reading the document: %w", err)
	}
	if fault == nil {
		doc, fault = checkSyntax(doc, c.MaxDepth)
	}
	if fault != nil {
		return Design{}, &DecodeError{Faults: []DecodeFault{*fault}, Name: c.Name}
	}
	s := newScanner(doc, c)
	s.value(designSpec())
	if s.version != nil {
		return Design{}, &DecodeError{Faults: []DecodeFault{*s.version}, Name: c.Name}
	}
	if len(s.faults) > 0 {
		return Design{}, &DecodeError{Faults: s.faults, More: s.dropped, Name: c.Name}
	}
	var d Design
	if s.positions > 0 {
		d.Positions = make([]Position, 0, s.positions) // encoding/json would grow it over and over
	}
	if err := json.Unmarshal(doc, &d); err != nil { // no document is known to come here
		return Design{}, fmt.Errorf("org: reading the document: %w", err)
	}
	return d, nil
}

func (c Decoder) withDefaults() Decoder {
	if c.MaxBytes <= 0 {
		c.MaxBytes = defaultMaxBytes
	}
	c.MaxBytes = min(c.MaxBytes, math.MaxInt)
	if c.MaxDepth <= 0 {
		c.MaxDepth = defaultMaxDepth
	}
	if c.MaxPositions <= 0 {
		c.MaxPositions = defaultMaxPositions
	}
	if c.MaxEntries <= 0 {
		c.MaxEntries = defaultMaxEntries
	}
	if c.MaxErrors <= 0 {
		c.MaxErrors = defaultMaxErrors
	}
	return c
}

// maxHeld is what the lists of a document may take in memory.
func (c Decoder) maxHeld() int64 {
	if c.MaxBytes > math.MaxInt64/heldPerByte {
		return math.MaxInt64
	}
	return max(c.MaxBytes*heldPerByte, minHeld)
}

const maxIdleReads = 100

// readDocument returns all of r, or a fault where that is more than limit bytes.
func readDocument(r io.Reader, limit int64) ([]byte, *DecodeFault, error) {
	doc := make([]byte, 0, firstSize(r, limit))
	spare := make([]byte, 1)
	for idle := 0; idle < maxIdleReads; idle++ {
		// A full buffer grows only once there is something to put into it.
		into, full := doc[len(doc):cap(doc)], len(doc) == cap(doc)
		if full {
			into = spare
		}
		n, err := r.Read(into)
		switch {
		case n > 0 && full && int64(len(doc)) >= limit:
			return nil, &DecodeFault{Code: TooLarge, Line: 1, Column: 1, Want: strconv.FormatInt(limit, 10)}, nil
		case n > 0 && full:
			doc = append(append(make([]byte, 0, nextSize(len(doc), limit)), doc...), spare[0])
		default:
			doc = doc[:len(doc)+n]
		}
		if err == io.EOF {
			return doc, nil, nil
		}
		if err != nil {
			return nil, nil, err
		}
		if n > 0 {
			idle = 0
		}
	}
	return nil, nil, io.ErrNoProgress
}

func firstSize(r io.Reader, limit int64) int64 {
	if known, ok := r.(interface{ Len() int }); ok {
		return min(int64(max(known.Len(), 0)), limit)
	}
	return nextSize(0, limit)
}

// nextSize returns a size above used. The sizes are limit, a quarter of it and so on, so that all of them together take less than
// one and a half times the limit, even before any is collected.
func nextSize(used int, limit int64) int64 {
	const least = 4096
	size := limit
	for size/4 > max(int64(used), least) {
		size /= 4
	}
	return size
}

var byteOrderMark = [...]byte{0xEF, 0xBB, 0xBF}

// checkSyntax returns doc without its byte order mark, or the fault for which it is no JSON in UTF-8.
func checkSyntax(doc []byte, maxDepth int) ([]byte, *DecodeFault) {
	doc = bytes.TrimPrefix(doc, byteOrderMark[:])
	switch {
	case isUTF16(doc):
		return nil, &DecodeFault{Code: InvalidJSON, Line: 1, Column: 1, Got: "UTF-16", Want: "UTF-8"}
	case !utf8.Valid(doc):
		return nil, encodingFault(doc)
	case !json.Valid(doc):
		return nil, syntaxFault(doc, maxDepth)
	}
	return doc, nil
}

// isUTF16 knows the byte order marks, and text without one by the zero beside its first character, which is ASCII in JSON.
func isUTF16(doc []byte) bool {
	if len(doc) < 2 {
		return false
	}
	return doc[0] == 0xFE && doc[1] == 0xFF || doc[0] == 0xFF && doc[1] == 0xFE || doc[0] == 0 || doc[1] == 0
}

func encodingFault(doc []byte) *DecodeFault {
	at := 0
	for at < len(doc) {
		r, n := utf8.DecodeRune(doc[at:])
		if r == utf8.RuneError && n == 1 {
			break
		}
		at += n
	}
	f := faultAt(doc, at, InvalidJSON)
	f.Got, f.Want = fmt.Sprintf("0x%02X", doc[at]), "UTF-8"
	return f
}

// syntaxFault has encoding/json say where doc is wrong.
func syntaxFault(doc []byte, maxDepth int) *DecodeFault {
	var syntax *json.SyntaxError
	if !errors.As(json.Unmarshal(doc, new(struct{})), &syntax) {
		return faultAt(doc, 0, InvalidJSON)
	}
	if strings.Contains(syntax.Error(), "unexpected end") {
		return faultAt(doc, len(doc), InvalidJSON)
	}
	at := max(int(syntax.Offset)-1, 0)
	if strings.Contains(syntax.Error(), "max depth") {
		f := faultAt(doc, at, TooDeep)
		f.Want = strconv.Itoa(min(maxDepth, jsonDepth))
		return f
	}
	if from, end := decimalComma(doc, at); end > 0 {
		f := faultAt(doc, from, InvalidJSON)
		f.Got = string(doc[from:end])
		f.Suggestion = strings.Replace(f.Got, ",", ".", 1)
		return f
	}
	f := faultAt(doc, at, InvalidJSON)
	f.Got = offender(doc, at)
	return f
}

// decimalComma returns where a number begins and ends whose decimals follow a comma, the first of them at at: 0,5 in an object. It returns
// zeros where none does.
func decimalComma(doc []byte, at int) (from, end int) {
	const longest = 20 // digits on either side
	digit := func(i int) bool { return i >= 0 && i < len(doc) && '0' <= doc[i] && doc[i] <= '9' }
	if !digit(at) || at < 2 || doc[at-1] != ',' || !digit(at-2) {
		return 0, 0
	}
	from, end = at-2, at+1
	for digit(from-1) && at-from < longest {
		from--
	}
	for digit(end) && end-at < longest {
		end++
	}
	return from, end
}

// jsonDepth is how deep encoding/json goes.
const jsonDepth = 10000

// offender returns the character at which doc stops being JSON, with its neighbour where the two tell what was meant.
func offender(doc []byte, at int) string {
	r, n := utf8.DecodeRune(doc[at:])
	got := string(doc[at : at+n])
	before := bytes.TrimRight(doc[:at], " \t\r\n")
	switch {
	case (r == '}' || r == ']') && bytes.HasSuffix(before, []byte(",")):
		return "," + got
	case r == '/' && len(doc) > at+1 && (doc[at+1] == '/' || doc[at+1] == '*'):
		return string(doc[at : at+2])
	case r < ' ' || r == 0x7F:
		return fmt.Sprintf("%U", r)
	}
	return got
}

func faultAt(doc []byte, at int, code Code) *DecodeFault {
	p := spotIn(doc)
	p.advance(at)
	return &DecodeFault{Code: code, Line: p.line, Column: p.column}
}
