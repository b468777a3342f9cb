package kpi

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"golang.org/x/text/language"
)

// detail says what the value rests on and how sure it is.
func (a rowArgs) detail() string {
	r := a.Reading
	if r.Value.r == nil {
		return ""
	}
	var parts []string
	count := func(n int64) string { return a.locale.Decimal(strconv.FormatInt(n, 10)) }
	switch {
	case !r.Proportion.IsZero():
		parts = append(parts, count(r.Proportion.Successes)+a.in(socialorg.Text{EN: " of ", ES: " de "})+count(r.Proportion.Trials))
	case r.N > 0:
		parts = append(parts, "n"+noBreak+"="+noBreak+count(r.N))
	}
	if i := r.Interval; !i.IsZero() {
		style := r.Value.Style()
		places := r.Value.places(style)
		if style == StyleNumber {
			places = 2
		}
		for _, x := range [...]float64{i.Low, i.High} {
			places = max(places, a.clear(r.Value.like(x), style, places))
		}
		end := func(x float64) string { return r.Value.like(x).FormatAs(a.tag, style, places, RoundingHalfUp) }
		parts = append(parts, a.level(i.Level)+a.between(end(i.Low), end(i.High), style))
	}
	return strings.Join(parts, "; ")
}

// maxClear bounds how many more digits tell a number from a limit. One that is nearer is the limit, but for the last bits of a float64.
const maxClear = 6

// clear returns with how many digits a number is shown so that it is not taken for a limit of the goal that it only comes near.
func (a rowArgs) clear(v Value, s Style, places int) int {
	bands, _ := a.Goal.Bands()
	for more := places; v.r != nil && more <= min(places+maxClear, MaxPlaces); more++ {
		if !slices.ContainsFunc(bands.Cuts(), func(c Decimal) bool { return v.passesFor(c, s, more) }) {
			return more
		}
	}
	return places
}

// passesFor reports whether v is shown as c is, and is not c.
func (v Value) passesFor(c Decimal, s Style, places int) bool {
	cut := Value{r: c.Rat()}
	if v.r.Cmp(cut.r) == 0 {
		return false
	}
	if s == StylePercent || s == StylePoints {
		v.r, cut.r = v.hundredfold(), cut.hundredfold()
	}
	shown, ok := new(big.Rat).SetString(fixed(v.r, places, RoundingHalfUp))
	return ok && shown.Cmp(cut.r) == 0
}

// level names an interval by its confidence.
func (a rowArgs) level(level float64) string {
	d, err := ParseDecimal(strconv.FormatFloat(level, 'g', -1, 64)) // the digits that were written
	if err != nil {
		d = Int(1)
	}
	percent := shortest(d.Rat(), a.tag, StylePercent, One)
	if a.locale.Spanish {
		return "intervalo de confianza del " + percent + ": "
	}
	return percent + " confidence interval: "
}

// between writes a range; Spanish gives percentages their article.
func (a rowArgs) between(low, high string, s Style) string {
	switch {
	case !a.locale.Spanish:
		return low + " to " + high
	case s == StylePercent:
		return "entre el " + low + " y el " + high
	default:
		return "entre " + low + " y " + high
	}
}

// reason says why there is no value; what is missing is named as people call it.
func (a rowArgs) reason() string {
	u := a.Reading.Undefined
	if u == nil || u.Reason != Missing || len(u.Measures)+len(u.Before) == 0 {
		if u == nil {
			return ""
		}
		return u.sentence(a.tag, false)
	}
	list := a.measures(u.Vocabulary, u.Measures)
	if before := a.measures(u.Vocabulary, u.Before); before != "" {
		before += a.in(socialorg.Text{EN: " of the period before", ES: " del periodo anterior", ES419: " del período anterior"})
		if list != "" {
			list += "; "
		}
		list += before
	}
	s := speak(u.Vocabulary, a.tag)
	return s.say(absentText, func(name string) (string, int) {
		switch {
		case name == "list":
			return list, 0
		case name == "slots" && !u.lacksPart():
			return "", 0 // all is missing
		}
		return u.rolled(s, name)
	})
}

var absentText = socialorg.Text{
	EN: "Missing: {list}{slots? ({slots}{absent?; {absent} of {expected} {grain}{places?, all accounts and channels counted}})}.",
	ES: "Faltan datos de {list}{slots? ({slots}{absent?; {absent} de {expected} {grain}{places?, contando todas las cuentas y canales}})}.",
}

// target says what is asked for.
func (a rowArgs) target() string {
	t := a.Goal.Target
	if a.Status == 0 || t.AtLeast.IsZero() && t.AtMost.IsZero() {
		return ""
	}
	low, high := a.limit(t.AtLeast), a.limit(t.AtMost)
	switch {
	case t.AtLeast == t.AtMost:
		return a.in(socialorg.Text{EN: "exactly ", ES: "exactamente "}) + low
	case !t.AtLeast.IsZero() && !t.AtMost.IsZero():
		if !a.locale.Spanish {
			return "between " + low + " and " + high
		}
		return a.between(low, high, a.Style)
	case a.locale.Spanish && t.AtMost.IsZero():
		return low + " como mínimo"
	case a.locale.Spanish:
		return high + " como máximo"
	case t.AtMost.IsZero():
		return "at least " + low
	default:
		return "at most " + high
	}
}

// limit writes a limit as the KPI's values are written, with the digits that it has.
func (a rowArgs) limit(d Decimal) string {
	if d.IsZero() {
		return ""
	}
	unit, style, currency := a.Unit, a.Style, a.Goal.Target.Currency
	if hasMoney(unit) { // the target's own currency, which need not be that of the values
		unit = withCurrency(withoutCurrency(unit), currency)
	}
	if currency != "" && a.Reading.Value.lacksCurrency() {
		style = StyleMoney
	}
	text := shortest(d.Rat(), a.tag, style, unit)
	if currency != "" && !(hasMoney(unit) && isCurrency(currency)) { // which no scorecard takes, and shows no less
		text += noBreak + l10n.Clean(currency)
	}
	return text
}

// meant tells of a limit that seems to be in percent: as it is, what it was meant to be, and how that is written.
func (a rowArgs) meant(name string) string {
	if !a.has(CautionPercentTarget) {
		return ""
	}
	limit := a.Goal.inPercent(a.Reading.Value, a.Style, Int(1)) // whoever passes a higher limit means the lower ones so too
	meant := limit.hundredth()
	switch {
	case meant.IsZero():
		return ""
	case name == "write":
		return meant.String()
	case name == "meant":
		limit = meant
	}
	return a.oneLimit(limit)
}

// oneLimit writes a limit with the article that a percentage has in Spanish.
func (a rowArgs) oneLimit(d Decimal) string {
	text := a.limit(d)
	if a.locale.Spanish && a.Style == StylePercent {
		return "un " + text
	}
	return text
}

// cuts names the cut points within an interval that makes the status uncertain.
func (a rowArgs) cuts() (string, int) {
	if a.Status != StatusUncertain {
		return "", 0
	}
	bands, _ := a.Goal.Bands()
	var names []string
	for _, c := range bands.Cuts() {
		if f, ok := finite(c.Rat()); ok && a.Reading.Interval.Contains(f) {
			names = append(names, a.limit(c))
		}
	}
	return a.locale.And(names), len(names)
}

// amount writes a change without its sign: in points for percentages and scores, else in percent of the value before where there is such.
func (a rowArgs) amount() string {
	t := a.Trend
	change := t.Change.with(new(big.Rat).Abs(t.Change.Rat()))
	switch style := t.Before.Style(); {
	case style == StylePercent || style == StylePoints:
		places := max(t.Before.places(style), change.places(StylePercentPoints)) // what is not 0 is not shown as 0
		digits := fixed(change.hundredfold(), places, RoundingHalfUp)
		unit := socialorg.Text{EN: "point", ES: "punto"}
		many := socialorg.Text{EN: "points", ES: "puntos"}
		if style == StylePercent {
			unit = socialorg.Text{EN: "percentage point", ES: "punto porcentual"}
			many = socialorg.Text{EN: "percentage points", ES: "puntos porcentuales"}
		}
		if a.locale.Category(digits) != l10n.One {
			unit = many
		}
		return a.locale.Decimal(digits) + noBreak + a.in(unit)
	case t.Relative.r == nil || t.Relative.r.Cmp(big.NewRat(-1, 1)) < 0: // from above 0 to below it no percentage tells the change
		return change.Format(a.tag)
	default:
		percent := t.Relative.with(new(big.Rat).Abs(t.Relative.r)).Format(a.tag)
		if a.locale.Spanish {
			return "un " + percent
		}
		return percent
	}
}

// shortest writes a number in a style with the digits that it has, and not more than six.
func shortest(r *big.Rat, tag language.Tag, s Style, u Unit) string {
	v := Value{r: r, unit: u, style: s}
	shown := r
	if s == StylePercent || s == StylePoints {
		shown = v.hundredfold()
	}
	places := 0
	for places < 6 && !new(big.Rat).Mul(shown, new(big.Rat).SetInt(tenTo(places))).IsInt() {
		places++
	}
	if places > 0 && s == StyleMoney {
		places = max(places, v.places(s))
	}
	return v.FormatAs(tag, s, places, RoundingHalfUp)
}
