package kpi

import (
	"maps"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/internal/suggest"
)

// maxSimilar bounds how many ids an error lists.
const maxSimilar = 10

// similar returns the ids in the data that v does not know and that are near one of the missing measures.
func (in Inputs) similar(v Vocabulary, missing []Measure) []Measure {
	ids := slices.Concat(in.MissingAsZero, in.MissingAsBefore)
	ids = slices.AppendSeq(ids, maps.Keys(in.Now))
	ids = slices.AppendSeq(ids, maps.Keys(in.Before))
	ids = slices.AppendSeq(ids, maps.Keys(in.Distributions))
	slices.Sort(ids)
	var near []Measure
	for _, m := range slices.Compact(ids) {
		if len(near) < maxSimilar && !v.has(m) && nearest(m, missing) != "" {
			near = append(near, m)
		}
	}
	return near
}

func nearest(m Measure, list []Measure) Measure {
	words := make([]string, len(list))
	for i, o := range list {
		words[i] = string(o)
	}
	return Measure(suggest.Nearest(string(m), words))
}

// nearKPI returns the KPI that was probably meant by one that the vocabulary does not hold.
func (e *UndefinedError) nearKPI() string {
	if _, ok := e.Vocabulary.KPI(e.KPI); ok || e.Reason != UnknownKPI {
		return ""
	}
	var ids []string
	for k := range e.Vocabulary.KPIs() {
		ids = append(ids, string(k.ID))
	}
	return suggest.Nearest(string(e.KPI), ids)
}

// ofData answers the arguments that tell of the data: false for those that do not.
func (e *UndefinedError) ofData(s speech, name string) (text string, n int, ok bool) {
	switch name {
	case "numbers": // something besides distributions is missing, or nobody knows what
		numbers := len(e.Measures) == 0 && e.KPI == "" || len(e.Before) > 0
		for _, m := range e.Measures {
			_, kind, _ := e.Vocabulary.lookup(m)
			numbers = numbers || kind != KindDistribution
		}
		return "", truth(numbers && !e.lacksLevel()), true
	case "level":
		return "", truth(e.lacksLevel()), true
	case "parts": // interactions, of which networks count different ones
		if !slices.Contains(e.Measures, Interactions) || len(e.Slots) > 0 || e.Vocabulary.remeasures(Interactions) {
			return "", 0, true
		}
		text, n = s.measures([]Measure{Likes, Comments, Shares, Reposts, Saves}, nil)
		return text, n, true
	case "singles":
		var names []string
		in := socialorg.Text{EN: " in ", ES: " en "}
		for _, m := range e.Measures {
			if unit, kind, _ := e.Vocabulary.lookup(m); kind == KindDistribution {
				names = append(names, s.measure(m)+in.In(s.tag)+s.v.UnitName(unit, s.tag))
			}
		}
		return s.locale.And(names), 0, true
	case "similar":
		names := make([]string, len(e.Similar))
		for i, m := range e.Similar {
			meant := nearest(m, slices.Concat(e.Measures, e.Before))
			names[i] = s.code(string(m)) + " (" + s.ask() + s.code(string(meant)) + "?)"
		}
		return s.locale.Nor(names), len(names), true
	case "unseen":
		names := make([]string, len(e.Unseen))
		for i, name := range e.Unseen {
			if names[i] = s.code(name); i < len(e.Seen) && e.Seen[i] != "" {
				names[i] += " (" + s.ask() + s.code(e.Seen[i]) + "?)"
			}
		}
		return s.locale.Nor(names), len(names), true
	case "coins":
		return e.coins(s), 0, true
	case "bare":
		seen := slices.Sorted(slices.Values(strings.Split(strings.Join(e.Currencies, ", "), ", ")))
		return "", truth(len(e.Currencies) > 0 && seen[0] == "" && len(slices.Compact(seen)) == 2), true
	}
	return "", 0, false
}

// lacksLevel reports whether nothing but levels at the end of the period before is missing in cells.
func (e *UndefinedError) lacksLevel() bool {
	if len(e.Slots) == 0 || len(e.Before) == 0 || len(e.Measures) > 0 {
		return false
	}
	for _, m := range e.Before {
		def, _ := e.Vocabulary.Measure(m)
		if time, _, _ := def.Additivity(); time != AdditivityLast {
			return false
		}
	}
	return true
}

// ask begins a question in parentheses.
func (s speech) ask() string {
	return socialorg.Text{EN: "did you mean ", ES: "¿quería decir ", ES419: "¿quiso decir "}.In(s.tag)
}

// coins tells which amounts are of which currency.
func (e *UndefinedError) coins(s speech) string {
	if len(e.Currencies) != len(e.Measures) {
		return ""
	}
	var said []string
	var parts []string
	for i, c := range e.Currencies {
		unit, _, _ := e.Vocabulary.lookup(e.Measures[i])
		if declared := unit.Currency(); declared != "" && c != declared {
			parts = append(parts, s.say(socialorg.Text{
				EN: "{measure} is in {coin}, though its unit is in {unit}",
				ES: "{measure} va en {coin}, aunque su unidad es {unit}",
			}, func(name string) (string, int) {
				return map[string]string{"measure": s.measure(e.Measures[i]), "coin": s.coin(c), "unit": declared}[name], 0
			}))
			continue
		}
		if slices.Contains(said, c) {
			continue
		}
		said = append(said, c)
		var same []Measure
		for j, m := range e.Measures {
			if unit, _, _ := e.Vocabulary.lookup(m); e.Currencies[j] == c && (unit.Currency() == "" || unit.Currency() == c) {
				same = append(same, m)
			}
		}
		parts = append(parts, s.say(socialorg.Text{
			EN: "{coin?{measures} {measures#is|are} in {coin}{part? in part, and in part without a currency}}{coin!{measures} {measures#has|have} no currency}",
			ES: "{coin?{measures} {measures#va|van} {part?en parte }en {coin}{part? y en parte sin moneda}}{coin!{measures} no {measures#lleva|llevan} moneda}",
		}, func(name string) (string, int) {
			switch name {
			case "measures":
				return s.measures(same, nil)
			case "part":
				return "", truth(c != "" && slices.Contains(strings.Split(c, ", "), ""))
			}
			return s.coin(c), 0
		}))
	}
	return strings.Join(parts, "; ")
}

// coin writes the currencies of one measure, "EUR" or "EUR, USD", but for none.
func (s speech) coin(list string) string {
	if list == "" {
		return ""
	}
	codes := slices.DeleteFunc(strings.Split(list, ", "), func(c string) bool { return c == "" })
	for i, c := range codes {
		codes[i] = l10n.Clean(c)
	}
	return s.locale.And(codes)
}
