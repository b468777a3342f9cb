package l10n

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// longestNumber is how many bytes of a number are read: the longest of the library's own decimals, grouped and as money, is shorter.
const longestNumber = 128

// units are the symbols and codes that may stand by a number. One that ends another comes after it.
var units = [...]string{"US$", "MX$", "$", "€", "£", "EUR", "USD", "GBP", "MXN", "ARS", "COP", "CLP"}

// Parse reads a number as the locale writes it and returns the canonical decimal, with the digits after the mark as they stand: what
// [Locale.Decimal], [Locale.PercentOf] and [Locale.Money] write comes back as it was. A percent sign after the number or a currency
// before or after it is read over: "12,5 %" is "12.5". A minus may be U+2212, a space may be one that does not break, and in Spanish
// a space may group, as the academies have it: "12 345,67". Zeros in front go, and so does the minus of a zero.
//
// It returns a [*NumberError] for what is no number of the locale: marks of another convention, groups that are not of three digits,
// words such as NaN. It returns an [*AmbiguousError] in Spanish where a single point or comma stands between one to three digits and
// exactly three more, and is not the mark that groups in the country of the locale: "1.200" is 1200 in Madrid, where nobody writes
// three decimals so, and may be either in Mexico City, where it is written for 1.2 and comes from Madrid as 1200; without a country both
// marks may be either. A second mark, more digits or a zero in front settle it: "1.200,0", "1.200.000", "1200", "0,125". English has no
// second convention: there "1,200" is 1200 and "1.200" is 1.2.
func (l Locale) Parse(s string) (canonical string, err error) {
	if len(s) > longestNumber {
		return "", &NumberError{Text: strings.ToValidUTF8(s[:longestNumber], ""), Flaw: TooLong}
	}
	digits, negative, flaw := bare(s)
	if flaw == 0 && l.Spanish && isAmbiguous(digits) && !(l.country && strings.Contains(digits, marks[l.row().numerals].group)) {
		sign, mark := "", strings.IndexAny(digits, ".,")
		if negative {
			sign = "-"
		}
		return "", &AmbiguousError{
			Text:    s,
			Grouped: sign + digits[:mark] + digits[mark+1:],
			Decimal: sign + digits[:mark] + "." + digits[mark+1:],
		}
	}
	var room [longestNumber + 2]byte // a sign and a zero
	b := append(room[:0], '-')
	if flaw == 0 {
		b, flaw = l.appendCanonical(b, digits)
	}
	if flaw != 0 {
		return "", &NumberError{Text: s, Flaw: flaw}
	}
	if !negative || len(bytes.Trim(b, "-0.")) == 0 {
		b = b[1:]
	}
	return string(b), nil
}

// bare takes the spaces, the sign and the unit off a number. The sign stands before the unit or after it: "-US$ 1", "US$ -1".
func bare(s string) (digits string, negative bool, flaw Flaw) {
	s = strings.TrimFunc(s, isSpace)
	s, negative = cutMinus(s)
	s, before := cutUnit(s, strings.CutPrefix)
	if before {
		s = strings.TrimLeftFunc(s, isSpace)
	}
	if before && !negative {
		s, negative = cutMinus(s)
	}
	s, after := strings.CutSuffix(s, "%")
	if !after {
		s, after = cutUnit(s, strings.CutSuffix)
	}
	if before && after {
		return "", false, TwoUnits
	}
	s = strings.TrimRightFunc(s, isSpace)
	if s == "" {
		return "", false, Empty
	}
	return s, negative, 0
}

func cutUnit(s string, cut func(s, unit string) (string, bool)) (string, bool) {
	for _, u := range units {
		if rest, ok := cut(s, u); ok {
			return rest, true
		}
	}
	return s, false
}

func cutMinus(s string) (string, bool) {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return rest, true
	}
	return strings.CutPrefix(s, "\u2212")
}

// isSpace holds for the spaces that people and programs put into numbers: the ordinary one, no-break, thin, and narrow no-break.
func isSpace(r rune) bool { return r == ' ' || r == '\u00a0' || r == '\u2009' || r == '\u202f' }

// isAmbiguous holds where a point or a comma may be a decimal mark to one reader and a group mark to the next.
func isAmbiguous(digits string) bool {
	mark := len(digits) - 4
	return mark >= 1 && mark <= 3 && digits[0] != '0' && (digits[mark] == '.' || digits[mark] == ',') &&
		isDigits(digits[:mark]) && isDigits(digits[mark+1:])
}

// appendCanonical reads digits and marks.
func (l Locale) appendCanonical(b []byte, s string) ([]byte, Flaw) {
	m := &marks[l.row().numerals]
	whole, fraction, marked := strings.Cut(s, m.decimal)
	switch {
	case !marked || isDigits(fraction):
	case strings.Contains(fraction, m.decimal):
		return b, TwoMarks
	case fraction == "":
		return b, NoDigits
	case strings.Contains(fraction, m.group) || strings.ContainsFunc(fraction, isSpace):
		return b, MisplacedGroup
	default:
		return b, UnknownCharacter
	}
	b, flaw := l.appendWhole(b, whole)
	if marked {
		b = append(b, '.')
		b = append(b, fraction...)
	}
	return b, flaw
}

// appendWhole takes out the zeros in front, or else the group marks: all alike, three digits after each, and before the first one to
// three without a zero in front.
func (l Locale) appendWhole(b []byte, s string) ([]byte, Flaw) {
	if s == "" {
		return b, NoDigits
	}
	if isDigits(s) {
		zeros := 0
		for zeros < len(s)-1 && s[zeros] == '0' {
			zeros++
		}
		return append(b, s[zeros:]...), 0
	}
	group, _ := utf8.DecodeRuneInString(marks[l.row().numerals].group)
	var mark rune // the one in use
	run := 0      // digits since the last mark
	misplaced := s[0] == '0'
	for _, r := range s {
		switch {
		case r >= '0' && r <= '9':
			b = append(b, byte(r))
			run++
			continue
		case r != group && !(l.Spanish && isSpace(r)):
			return b, UnknownCharacter
		case mark == 0:
			misplaced = misplaced || run < 1 || run > 3
		default:
			misplaced = misplaced || run != 3 || r != mark
		}
		mark, run = r, 0
	}
	if misplaced || run != 3 {
		return b, MisplacedGroup
	}
	return b, 0
}
