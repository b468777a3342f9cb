package l10n

import "fmt"

// A Flaw is what keeps a text from being a number of a locale. The zero Flaw is none.
type Flaw uint8

// The flaws.
const (
	Empty            Flaw = iota + 1 // nothing but spaces, a sign or a unit
	TooLong                          // more than 128 bytes
	UnknownCharacter                 // a letter, a word such as NaN, a mark that the locale does not write
	NoDigits                         // none before the decimal mark, or none after it
	TwoMarks                         // a second decimal mark
	MisplacedGroup                   // groups that are not of three digits, or after the decimal mark
	TwoUnits                         // a currency twice, or with a percent sign
)

// String says the flaw in a few words.
func (f Flaw) String() string {
	switch f {
	case Empty:
		return "it is empty"
	case TooLong:
		return "it is too long"
	case UnknownCharacter:
		return "it holds a character that does not belong there"
	case NoDigits:
		return "digits are missing beside the decimal mark"
	case TwoMarks:
		return "it has two decimal marks"
	case MisplacedGroup:
		return "a group mark is misplaced"
	case TwoUnits:
		return "it has two units"
	}
	return fmt.Sprintf("flaw(%d)", uint8(f))
}

// A NumberError is a text that is no number of the locale.
type NumberError struct {
	Text string // as it was given; of one that is too long, its beginning
	Flaw Flaw
}

// Error names the text and its flaw.
func (e *NumberError) Error() string { return fmt.Sprintf("l10n: no number in %q: %s", e.Text, e.Flaw) }

// An AmbiguousError is a number that readers of Spanish read in two ways, both of them canonical decimals here.
type AmbiguousError struct {
	Text    string
	Grouped string // where the mark groups: "1200"
	Decimal string // where it is the decimal mark: "1.200"
}

// Error names the text and both readings.
func (e *AmbiguousError) Error() string {
	return fmt.Sprintf("l10n: %q may be %s or %s", e.Text, e.Grouped, e.Decimal)
}
