package role

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/socialorg/internal/fold"
)

// What Resolve reads of a title. Longer ones are no titles.
const (
	maxTitleRunes  = 500
	maxTitleWords  = 64
	maxTitleFolded = 1024 // bytes
)

// A titleGap is what stands between two words. The strongest of several counts.
type titleGap uint8

const (
	gapSpace titleGap = iota
	gapComma
	gapAnd
	gapSlash
	gapDash
	gapBracket
)

// A titleToken is one word: where it stands in the title, and folded in the reader.
type titleToken struct {
	start, end         uint16
	foldStart, foldEnd uint16
	gap                titleGap // what stands before it
	bracket            bool     // it stands in brackets
	capitals           bool
	number             bool
}

// scan splits the title into words and folds them: lower case, no accents, one space between two.
func (r *titleReader) scan() {
	gap, depth := gapSpace, 0
	for i := 0; i < len(r.title); {
		c, size := utf8.DecodeRuneInString(r.title[i:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			end, ok := r.word(i, gap, depth > 0)
			if !ok {
				return
			}
			i, gap = end, gapSpace
			continue
		}
		switch c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth = max(depth-1, 0)
		}
		gap = max(gap, r.gapAt(i, c, size))
		i += size
	}
}

// gapAt returns what the character c, size bytes at i, puts between two words.
func (r *titleReader) gapAt(i int, c rune, size int) titleGap {
	switch c {
	case '(', '[', '{', ')', ']', '}':
		return gapBracket
	case '/', '\\':
		return gapSlash
	case '&', '+':
		return gapAnd
	case ',', ';', ':', '@':
		return gapComma
	case '_', '#', '\'', '"', '’', '‘', '“', '”', '«', '»', '`', '´', '*', utf8.RuneError:
		return gapSpace
	case '.':
		// "Sr. Community Manager" is one part, "Community Manager. Madrid" two.
		if n := r.tokens; n > 0 && r.token[n-1].end-r.token[n-1].start > 3 && !wordAt(r.title, i+size) {
			return gapDash
		}
		return gapSpace
	case '-', '‐', '‑':
		if i > 0 && wordAt(r.title, i+size) && r.tokens > 0 && int(r.token[r.tokens-1].end) == i {
			return gapSpace // "Community-Manager"
		}
		return gapDash
	}
	if unicode.IsSpace(c) && c != '\n' || unicode.In(c, unicode.Cf, unicode.Mn) {
		return gapSpace
	}
	return gapDash
}

func wordAt(s string, i int) bool {
	c, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(c) || unicode.IsDigit(c)
}

// word reads the word at start and returns where what follows it begins; it fails where the reader is full.
func (r *titleReader) word(start int, gap titleGap, bracket bool) (next int, ok bool) {
	if r.tokens == maxTitleWords {
		return 0, false
	}
	before := r.folded
	if r.folded > 0 && r.folded < maxTitleFolded {
		r.buffer[r.folded] = ' '
		r.folded++
	}
	t := titleToken{start: uint16(start), end: uint16(start), foldStart: uint16(r.folded), gap: gap, bracket: bracket, capitals: true}
	i := start
	for i < len(r.title) {
		if r.folded+fold.MaxLen > maxTitleFolded {
			return 0, false
		}
		c := rune(r.title[i])
		size := 1
		switch {
		case c >= utf8.RuneSelf:
			if c, size = utf8.DecodeRuneInString(r.title[i:]); unicode.Is(unicode.Cf, c) {
				i += size // a soft hyphen, a joiner
				continue
			}
			if !unicode.In(c, unicode.L, unicode.Nd, unicode.Mn) {
				c = utf8.RuneError
			}
		case c == '@' && atEnding(r.title[i+1:]):
			r.buffer[r.folded] = 'a'
			r.folded++
			i++
			t.end = uint16(i)
			continue
		case c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z':
			c = utf8.RuneError
		}
		if c == utf8.RuneError {
			break
		}
		if i == start {
			t.number = unicode.IsDigit(c)
		}
		t.capitals = t.capitals && (unicode.IsUpper(c) || unicode.Is(unicode.Mn, c))
		r.folded = len(fold.Append(r.buffer[:r.folded], c)) // in place: there is room for fold.MaxLen
		i += size
		t.end = uint16(i)
	}
	t.foldEnd = uint16(r.folded)
	if t.foldEnd == t.foldStart {
		r.folded = before // U+037A, which is nothing without its mark
		return i, true
	}
	if t.foldEnd-t.foldStart >= 3 && !t.number {
		if n := genderTail(r.title[i:]); n > 0 {
			i += n
			t.end = uint16(i)
		}
	}
	r.token[r.tokens] = t
	r.tokens++
	return i, true
}

// foldPhrase folds a phrase of the tables, which has nothing but letters, digits, spaces and "+".
func foldPhrase(s string) string {
	var to []byte
	for _, c := range s {
		to = fold.Append(to, c)
	}
	return string(to)
}

// atEnding holds where the @ before s ends a word for both genders, as in "gestor@" and "becari@s".
func atEnding(s string) bool {
	s = strings.TrimPrefix(s, "s")
	return !wordAt(s, 0)
}

// genderTail returns how much of s, which follows a word, is its other ending: "/a", "(a)", "/-a", " / a".
func genderTail(s string) int {
	i, closing := 0, byte(0)
	if strings.HasPrefix(s, " /") {
		i++
	}
	if i >= len(s) || s[i] != '/' && (s[i] != '(' || i > 0) {
		return 0
	}
	if s[i] == '(' {
		closing = ')'
	}
	i++
	for closing == 0 && i < len(s) && s[i] == ' ' && s[0] == ' ' {
		i++
	}
	if i < len(s) && s[i] == '-' {
		i++
	}
	var ending [4]byte
	n := 0
	for ; i+n < len(s) && (s[i+n]|0x20 >= 'a' && s[i+n]|0x20 <= 'z'); n++ {
		if n == len(ending) {
			return 0
		}
		ending[n] = s[i+n] | 0x20
	}
	switch string(ending[:n]) {
	case "a", "o", "e", "x", "as", "os", "es", "xs", "or", "ora", "ores", "oras", "ra", "ras":
	default:
		return 0
	}
	i += n
	switch {
	case closing == 0 && !wordAt(s, i):
		return i
	case closing != 0 && i < len(s) && s[i] == closing:
		return i + 1
	}
	return 0
}
