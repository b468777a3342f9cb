package kpi

import (
	"strings"

	"example.com/socialorg"
	"golang.org/x/text/language"
)

// A DateError says what text is no day or period, and why: errors.Is finds the [DateReason].
type DateError struct {
	Text   string // what was read, cut where it is long
	Reason DateReason
}

// Error returns the message in English.
func (e *DateError) Error() string { return "kpi: " + e.Message(language.English) }

// Unwrap returns the reason.
func (e *DateError) Unwrap() error { return e.Reason }

// Message returns a sentence for a reader of tag.
func (e *DateError) Message(tag language.Tag) string {
	s := speak(Vocabulary{}, tag)
	return reason(s, dateTable[:], e.Reason, func(name string) (string, int) {
		switch name {
		case "code":
			return s.code(e.Text), 0
		case "text":
			return "", truth(strings.TrimSpace(e.Text) != "")
		case "hint":
			return s.hint(nearSpan(e.Text)), 0
		}
		return "", 0
	})
}

// A DateReason is why a text is no day or period. Its zero is unset: no error has it.
type DateReason uint8

// The reasons.
const (
	DateSyntax     DateReason = iota + 1 // it is not written as ISO 8601 has it
	DateNone                             // there is no such day, week, month, quarter or hour
	DateLeapSecond                       // it names second 60, which no clock of a program has
	DateZone                             // it is a time of day without an offset from UTC, and may be of any day
	DateCalendar                         // it names a period by a number that another calendar counts in another way
	DateOrder                            // the last day comes before the first
)

// Error returns a sentence in English, so that a reason can be the target of errors.Is.
func (r DateReason) Error() string { return wordOf(dateTable[:], r, "the text ", "date reason") }

// dateTable holds the sentences in the order of the reasons.
var dateTable = [...]sentence{
	{"is no date", socialorg.Text{
		EN:    "{text?{code} is not a date or a period as ISO 8601 writes them}{text!The date or period is missing; write it as ISO 8601 does}, such as 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026 or 2026-10-05/2026-10-18{hint}",
		ES:    "{text?{code} no es una fecha ni un periodo según la norma ISO 8601}{text!Falta la fecha o el periodo; escríbalo según la norma ISO 8601}, como 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026 o 2026-10-05/2026-10-18{hint}",
		ES419: "{text?{code} no es una fecha ni un período según la norma ISO 8601}{text!Falta la fecha o el período; escríbalo según la norma ISO 8601}, como 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026 o 2026-10-05/2026-10-18{hint}"}},
	{"is a date that does not exist", socialorg.Text{
		EN: "{code} does not exist in the calendar.",
		ES: "{code} no existe en el calendario."}},
	{"names a leap second", socialorg.Text{
		EN: "{code} names a leap second, which has no place in a day of 24 hours; write second 59.",
		ES: "{code} indica un segundo intercalar, que no cabe en un día de 24 horas; escriba el segundo 59."}},
	{"has no time zone", socialorg.Text{
		EN: "{code} does not say its offset from UTC, so the day is not certain; write it, as in 2026-10-05T09:00:00+02:00.",
		ES: "{code} no indica la diferencia con UTC, así que no se sabe qué día es; añádala, como en 2026-10-05T09:00:00+02:00.",
		ES419: "{code} no indica la diferencia con UTC, así que no se sabe qué día es; agréguela, como en " +
			"2026-10-05T09:00:00+02:00."}},
	{"is counted differently in this calendar", socialorg.Text{
		EN: "{code} may be another stretch of time in this calendar; write its first and its last day, as in 2026-10-05/2026-10-18.",
		ES: "{code} puede ser otro intervalo en este calendario; escriba el primer día y el último, como en 2026-10-05/2026-10-18."}},
	{"ends before it begins", socialorg.Text{
		EN: "{code} ends before it begins.",
		ES: "{code} termina antes de empezar."}},
}
