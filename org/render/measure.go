package render

import (
	"strings"
	"unicode"
)

// How wide the characters from space to tilde are, in hundredths of the size of the letters: those of DejaVu Sans, the widest of the
// fonts that a reader is likely to have, so that what fits by these fits in any other.
var (
	regularWidths = [...]uint8{
		32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
		64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79,
		61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64,
		64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
	}
	boldWidths = [...]uint8{
		35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70,
		70, 70, 40, 40, 84, 84, 84, 59, 100, 78, 77, 74, 84, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 86,
		74, 86, 78, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50, 50, 68, 72, 60, 72, 68, 44, 72,
		72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
	}
)

// A face is letters of one size.
type face struct {
	size int // px
	bold bool
}

// width is how wide a text is at most, in hundredths of a pixel.
func (f face) width(s string) int {
	w := 0
	for _, r := range s {
		w += f.advance(r)
	}
	return w
}

func (f face) advance(r rune) int {
	widths := &regularWidths
	if f.bold {
		widths = &boldWidths
	}
	switch {
	case ' ' <= r && r <= '~':
		return int(widths[r-' ']) * f.size
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case r < 0x250 && unicode.IsLower(r):
		return 74 * f.size
	case r < 0x250, '\u2010' <= r && r <= '\u2027':
		return 100 * f.size
	case r < 0x2e80:
		return 125 * f.size
	}
	return 140 * f.size // an emoji; what else is so far is narrower
}

// wrap breaks a text into lines of at most width pixels, between words where it can, and cuts it behind the last line.
func (f face) wrap(s string, width, lines int) []string {
	var out []string
	room := width * 100
	line, used := "", 0
	flush := func() {
		out = append(out, line)
		line, used = "", 0
	}
	space := f.advance(' ')
	for word := range strings.FieldsSeq(s) {
		w := f.width(word)
		switch {
		case used > 0 && used+space+w <= room:
			line += " " + word
			used += space + w
			continue
		case used > 0:
			flush()
		}
		for w > room { // breaks within a word that is too long
			head := f.cut(word, room)
			line = word[:head]
			flush()
			word = word[head:]
			w = f.width(word)
		}
		line, used = word, w
		if len(out) > lines {
			break
		}
	}
	if line != "" {
		flush()
	}
	if len(out) <= lines {
		return out
	}
	out = out[:lines]
	last := out[lines-1]
	out[lines-1] = strings.TrimRight(last[:f.cut(last, room-f.advance('…'))], " ,·(") + "…"
	return out
}

// cut is how many bytes of a text fit into a room of hundredths of a pixel: at least one character.
func (f face) cut(s string, room int) int {
	used := 0
	for i, r := range s {
		if used += f.advance(r); used > room && i > 0 {
			return i
		}
	}
	return len(s)
}
