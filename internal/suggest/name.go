package suggest

import (
	"iter"
	"slices"
	"strings"
	"unicode"

	"example.com/socialorg/internal/fold"
)

// maxWords bounds the work: no name has so many words that count.
const maxWords = 12

// Named returns whom word calls by name, where names yields what may be meant with each of its names, in any language: the one of exactly
// that name, or else the one with which it has most words in common, of which the first counts most, and the fewest others. Case, accents,
// articles and the plural do not count. Several may have equally many: then it returns the first of them, and alone is false. It returns "" for none.
func Named(word string, names iter.Seq2[string, string]) (id string, alone bool) {
	if len(word) > maxLen {
		return "", false
	}
	want := nameWords(nil, word)
	if len(want) == 0 {
		return "", false
	}
	best := 0 // words in common, and of names with as many the shorter ones first
	have := make([]string, 0, maxWords)
	for of, name := range names {
		have = nameWords(have[:0], name)
		n := 0
		for _, w := range want {
			if slices.Contains(have, w) {
				n += 2
			}
		}
		if n == 0 {
			continue
		}
		if want[0] == have[0] {
			n++
			if n == 2*len(want)+1 && len(have) == len(want) {
				return of, true
			}
		}
		n = n*(maxWords+1) - len(have)
		switch {
		case n > best:
			best, id, alone = n, of, true
		case n == best && of != id:
			alone = false
		}
	}
	return id, alone && id != ""
}

// nameWords adds the words of a name that count.
func nameWords(to []string, name string) []string {
	var b [2 * maxLen]byte
	key := b[:0]
	for _, c := range name {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.Is(unicode.Mn, c) {
			c = ' '
		}
		key = fold.Append(key, c)
	}
	for w := range strings.FieldsSeq(string(key)) {
		switch w {
		case "a", "al", "an", "and", "con", "de", "del", "e", "el", "en", "for", "in", "la", "las", "los", "of", "on", "para", "por", "the", "to", "un", "una", "with", "y":
			continue
		}
		if len(to) < maxWords {
			to = append(to, singular(w))
		}
	}
	return to
}

// singular cuts the plural off a word of either language: redes, reportes, reports.
func singular(w string) string {
	for _, end := range [...]string{"des", "les", "nes", "res"} {
		if strings.HasSuffix(w, end) {
			return strings.TrimSuffix(w, "es")
		}
	}
	return strings.TrimSuffix(w, "s")
}
