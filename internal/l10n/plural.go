package l10n

import (
	"fmt"
	"strconv"
	"strings"
)

// A Category is what the plural rules of CLDR 48 make of a number. The zero Category is Other, which every language has.
type Category uint8

// The categories of Spanish; English has no Many.
const (
	Other Category = iota
	One
	Many
)

// String returns the name of CLDR: "one", "many" or "other".
func (c Category) String() string {
	switch c {
	case Other:
		return "other"
	case One:
		return "one"
	case Many:
		return "many"
	}
	return fmt.Sprintf("category(%d)", uint8(c))
}

// Category returns the plural category of the canonical decimal s, by the digits that it shows: Spanish 1 and 1,0 are One and exact
// millions without a decimal mark are Many; in English 1 is One and 1.0 is Other. The sign does not count. What is no canonical
// decimal is Other.
func (l Locale) Category(s string) Category {
	f, ok := figureOf(s)
	switch {
	case !ok:
		return Other
	case f.whole == "1" && (f.fraction == "" || l.Spanish && strings.Trim(f.fraction, "0") == ""):
		return One
	case l.Spanish && f.fraction == "" && strings.HasSuffix(f.whole, "000000"):
		return Many
	}
	return Other
}

// Plural picks the form that n asks for. Spanish has a third one for exact millions, where the noun takes "de": leave many empty
// where the sentence does not put a noun after the number.
func (l Locale) Plural(n int, one, many, other string) string {
	var room [20]byte
	switch c := l.Category(string(strconv.AppendInt(room[:0], int64(n), 10))); {
	case c == One:
		return one
	case c == Many && many != "":
		return many
	}
	return other
}
