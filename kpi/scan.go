package kpi

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/internal/suggest"
)

type tokenKind uint8

const (
	tokenEnd tokenKind = iota
	tokenName
	tokenNumber
	tokenOp
	tokenOpen
	tokenClose
	tokenComma
)

type token struct {
	kind     tokenKind
	op       Op
	bad      bool // it has been reported
	after    bool // so has what stands before it
	pos, end int
	num      Decimal
}

func (t token) text(src string) string { return src[t.pos:t.end] }

// A scanner cuts a text into tokens. What is no token it reports and steps over.
type scanner struct {
	src      string
	at       int
	tok      token
	negative bool // a minus stands before the next token, and belongs to it if it is a number
	faults   faults
	v        Vocabulary
	minus    bool // every hyphen is one: the names are not those of v
}

func (s *scanner) next() {
	after := false
	for s.at < len(s.src) {
		c := s.src[s.at]
		s.tok = token{pos: s.at, after: after}
		switch {
		case c == ' ' || c == '\t' || c == '\n' || c == '\r':
			s.at++
			continue
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_':
			s.name()
			return
		case '0' <= c && c <= '9':
			s.number()
			return
		case c == '.' && s.at+1 < len(s.src) && isDigit(s.src[s.at+1]):
			s.number()
			return
		case c < utf8.RuneSelf && s.sign(rune(c), 1):
			return
		}
		r, n := utf8.DecodeRuneInString(s.src[s.at:])
		if unicode.IsLetter(r) {
			s.name()
			return
		}
		if plain := plainSign(r); plain != 0 {
			s.faults.add(s.at, Fault{Code: Syntax, Problem: ProblemCharacter, Got: s.src[s.at : s.at+n], Suggestion: string(plain)})
			s.sign(plain, n)
			return
		}
		s.strange()
		after = true
	}
	s.tok = token{kind: tokenEnd, after: after, pos: len(s.src), end: len(s.src)}
}

// sign reads a token of one character that takes n bytes.
func (s *scanner) sign(r rune, n int) bool {
	switch r {
	case '+':
		s.tok.kind, s.tok.op = tokenOp, Add
	case '-':
		s.tok.kind, s.tok.op = tokenOp, Sub
	case '*':
		s.tok.kind, s.tok.op = tokenOp, Mul
	case '/':
		s.tok.kind, s.tok.op = tokenOp, Div
	case '(':
		s.tok.kind = tokenOpen
	case ')':
		s.tok.kind = tokenClose
	case ',':
		s.tok.kind = tokenComma
	default:
		return false
	}
	s.at += n
	s.tok.end = s.at
	return true
}

// plainSign returns the sign of formulas that r is a typographic form of, 0 where it is none.
func plainSign(r rune) rune {
	switch r {
	case '×', '·', '∙', '⋅', '✕':
		return '*'
	case '÷', '∕', '⁄', ':':
		return '/'
	case '−', '–', '—':
		return '-'
	case '[', '{':
		return '('
	case ']', '}':
		return ')'
	case ';':
		return ','
	}
	return 0
}

// strange reports the characters up to the next one that may begin a token, together.
func (s *scanner) strange() {
	start := s.at
	for s.at < len(s.src) {
		r, n := utf8.DecodeRuneInString(s.src[s.at:])
		if s.at > start && (unicode.IsLetter(r) || unicode.IsSpace(r) || plainSign(r) != 0 || r < utf8.RuneSelf && strings.ContainsRune("_0123456789+-*/(),.", r)) {
			break
		}
		s.at += n
	}
	s.faults.add(start, Fault{Code: Syntax, Problem: ProblemCharacter, Got: s.src[start:s.at]})
}

// name reads an id. Letters that no id has are read too, so that the name is reported as one.
func (s *scanner) name() {
	s.tok.kind = tokenName
	s.at = s.word(s.at)
	if end := s.hyphens(s.at); end > s.at && !s.minus && s.isHyphenated(s.src[s.tok.pos:end]) {
		s.at = end
	}
	s.tok.end = s.at
}

func (s *scanner) word(at int) int {
	for at < len(s.src) {
		c := s.src[at]
		if c < utf8.RuneSelf {
			if c != '_' && !isDigit(c) && (c|0x20 < 'a' || c|0x20 > 'z') {
				return at
			}
			at++
			continue
		}
		r, n := utf8.DecodeRuneInString(s.src[at:])
		if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
			return at
		}
		at += n
	}
	return at
}

// hyphens returns the end of the words that follow at, each behind a hyphen without a space. No id is longer than maxName.
func (s *scanner) hyphens(at int) int {
	for at+1 < len(s.src) && at-s.tok.pos <= maxName && s.src[at] == '-' {
		end := s.word(at + 1)
		if end == at+1 || isDigit(s.src[at+1]) {
			break
		}
		at = end
	}
	return at
}

// isHyphenated reports whether words with hyphens are one name, as new-followers and sign-ups are, and no differences: together they
// name something, or none of them does.
func (s *scanner) isHyphenated(text string) bool {
	known := func(name string) bool {
		_, kpi := s.v.KPI(ID(name))
		return kpi || s.v.has(Measure(name))
	}
	words := strings.Split(text, "-")
	switch {
	case s.v.has(Measure(words[0])):
		return false
	case known(strings.ReplaceAll(text, "-", "_")):
		return true
	case s.at < len(s.src) && strings.HasPrefix(strings.TrimLeft(s.src[s.tok.pos+len(text):], " "), "("):
		return false // the last one is a function
	}
	return !slices.ContainsFunc(words, known)
}

// number reads a number with everything that touches it, so that 0,5 and 1.200,50 are one fault each.
func (s *scanner) number() {
	s.tok.kind = tokenNumber
	start := s.at
	for s.at < len(s.src) {
		c := s.src[s.at]
		switch {
		case isDigit(c), c == '.', 'a' <= c|0x20 && c|0x20 <= 'z', c == '_':
		case c == ',' && s.at+1 < len(s.src) && isDigit(s.src[s.at+1]):
		case (c == '-' || c == '+') && s.src[s.at-1]|0x20 == 'e' && isDigit(s.src[s.at-2]) && s.at+1 < len(s.src) && isDigit(s.src[s.at+1]):
		default:
			s.finish(start)
			return
		}
		s.at++
	}
	s.finish(start)
}

func (s *scanner) finish(start int) {
	digits := s.src[start:s.at]
	percent := s.at < len(s.src) && s.src[s.at] == '%'
	if percent {
		s.at++
	}
	s.tok.end = s.at
	value := digits
	if s.negative {
		value = "-" + digits
	}
	d, reason := scanDecimal(value)
	if reason == 0 && percent && d.coef != 0 {
		if d.exp -= 2; d.exp < -maxExponent {
			reason = DecimalExponent
		}
	}
	if s.tok.num = d; reason == 0 && !(strings.HasSuffix(digits, ".000") && ungrouped(digits) != "") {
		return
	}
	s.tok.bad = true
	near := nearNumber(digits)
	if near != "" && percent {
		if near += "%"; reason == DecimalExponent {
			near = ""
		}
	}
	s.faults.add(start, Fault{Code: InvalidNumber, Got: s.src[start:s.at], Suggestion: near})
}

// nearNumber returns the number that is meant where only one can be: 0,5 and .5. It never guesses what 1,200 is.
func nearNumber(s string) string {
	if plain := ungrouped(s); plain != "" {
		return plain
	}
	if s[0] == '.' {
		s = "0" + s
	}
	if whole, fraction, ok := strings.Cut(s, ","); ok && len(fraction) != 3 {
		s = whole + "." + fraction
	}
	if _, reason := scanDecimal(s); reason != 0 || len(s) > 40 {
		return ""
	}
	return s
}

// ungrouped returns the number in which a mark groups thousands, as in 1.000, 1,000, 1.234.567 and 1.234,50: "" where it may be a decimal mark. That
// is not so before three zeros, which nobody writes behind one.
func ungrouped(s string) string {
	at := strings.IndexAny(s, ".,")
	if at < 1 || at > 3 || s[0] == '0' || len(s) > 40 {
		return ""
	}
	mark, point := s[at:at+1], ","
	if mark == point {
		point = "."
	}
	whole, fraction, both := strings.Cut(s, point)
	groups := strings.Split(whole, mark)
	for i, g := range groups {
		if digits, rest := span(g); rest != "" || digits == "" || i > 0 && len(g) != 3 {
			return ""
		}
	}
	plain := strings.Join(groups, "")
	if digits, rest := span(fraction); both && digits != "" && rest == "" {
		return plain + "." + fraction
	}
	if both || len(groups) == 2 && groups[1] != "000" {
		return ""
	}
	return plain
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

var functions = [...]string{"previous", "median", "quantile"}

// isAggregate reports whether spreadsheets and databases bring several rows together by a function of this name.
func isAggregate(name string) bool {
	switch strings.ToLower(name) {
	case "average", "avg", "mean", "sum", "total", "promedio", "prom", "media", "suma", "sumar":
		return true
	}
	return false
}

func nearFunction(name string) string {
	if near := suggest.Nearest(name, functions[:]); near != "" {
		return near
	}
	switch strings.ToLower(name) {
	case "prev", "last", "lag", "anterior", "previo":
		return "previous"
	case "mediana":
		return "median"
	case "percentile", "percentil", "cuantil":
		return "quantile"
	}
	return ""
}

// usage shows how a function is called.
func usage(name string) string {
	if name == "quantile" {
		return "quantile(response_times, 0.9)"
	}
	if name == "median" {
		return "median(response_times)"
	}
	return "previous(followers)"
}
