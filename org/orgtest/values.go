package orgtest

import (
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// values are what the sentences of failures are made of: an int, a text, ids that are quoted and joined as the language does, or scopes.
// The value "run" is always there: the command that runs the test again and writes its files, "" where no test is known. So is "meant", the Spanish
// words that ask what was meant.
type values map[string]any

// A quoted string stands between the quotation marks of the language.
type quoted string

func (v values) write(b *strings.Builder, t socialorg.Text, tag language.Tag, test string) {
	l := l10n.For(tag)
	b.WriteString(l.Expand(t.In(tag), localised{v, tag, l, test}))
}

// What is said depends on the language alone.
type said func(language.Tag) string

// A number is written with two digits after the point at most, and so is a share, as a percentage.
type (
	number float64
	share  float64
)

// Hours are written with a digit after the point, or with those that tell them from other ones in the sentence.
type hours struct {
	x      float64
	beside []float64
}

// A load is a percentage with a digit after the point, or with those that tell it from the bounds, in percent.
type load struct {
	ratio  float64
	bounds []float64
}

// A chain is ids from below upwards.
type chain []string

type localised struct {
	values
	tag  language.Tag
	l    l10n.Locale
	test string
}

// Arg answers the value of a name for a template.
func (v localised) Arg(name string) (text string, n int) {
	switch name {
	case "run":
		run := command(v.test)
		return run, len(run)
	case "meant": // ¿quería decir…?
		return socialorg.Text{ES: "quería decir", ES419: "quiso decir"}.In(v.tag), 1
	}
	switch x := v.values[name].(type) {
	case int:
		return v.l.Int(x), x
	case []string:
		return v.ids(x), len(x)
	case chain:
		return v.chain(x), len(x)
	case []org.Scope:
		return v.scopes(x), len(x)
	case said:
		s := x(v.tag)
		return s, len(s)
	case number:
		return v.l.Decimal(l10n.Figure(float64(x), 2)), 1
	case hours:
		return v.l.Decimal(l10n.Figure(x.x, l10n.Places(1, x.beside...))), 1
	case share:
		return v.l.PercentOf(l10n.Figure(float64(x)*100, 2)), 1
	case load:
		return v.l.PercentOf(l10n.RatioPercent(x.ratio, 1, x.bounds...)), 1
	case []org.TaskLoad:
		return v.tasks(x), len(x)
	case []lacking:
		return v.lacking(x), len(x)
	case []org.SubjectKind:
		var nouns []string
		for _, k := range x {
			nouns = append(nouns, k.Name(v.tag))
		}
		return v.l.Or(nouns), len(x)
	case socialorg.Text:
		s := x.In(v.tag)
		return s, len(s)
	case quoted:
		return v.quote(string(x)), len(x)
	case string:
		return x, len(x)
	}
	return "", 0
}

func (v localised) quote(id string) string { return v.l.Quote(l10n.Clean(id)) }

func (v localised) ids(all []string) string {
	var items []string
	for _, id := range all[:min(len(all), mostIDs)] {
		items = append(items, v.quote(id))
	}
	if more := len(all) - mostIDs; more > 0 {
		items = append(items, v.l.Int(more)+" "+socialorg.Text{EN: "more", ES: "más"}.In(v.tag))
	}
	return v.l.And(items)
}

func (v localised) chain(ids []string) string {
	var items []string
	for _, id := range ids {
		items = append(items, v.quote(id))
	}
	return strings.Join(items, " → ")
}

// scopes names scopes of one sort.
func (v localised) scopes(all []org.Scope) string {
	if len(all) == 0 {
		return ""
	}
	ids := make([]string, len(all))
	for i, s := range all {
		ids[i] = s.Brand + s.Channel
	}
	var one, many socialorg.Text
	switch s := all[0]; {
	case s.Brand != "" && s.Channel != "":
		return v.scopes([]org.Scope{{Channel: s.Channel}}) + ", " + v.scopes([]org.Scope{{Brand: s.Brand}})
	case s.Channel != "":
		one, many = socialorg.Text{EN: "channel ", ES: "canal "}, socialorg.Text{EN: "channels ", ES: "canales "}
	case s.Brand != "":
		one, many = socialorg.Text{EN: "brand ", ES: "marca "}, socialorg.Text{EN: "brands ", ES: "marcas "}
	default:
		return socialorg.Text{EN: "the whole department", ES: "todo el departamento"}.In(v.tag)
	}
	if len(all) > 1 {
		one = many
	}
	return one.In(v.tag) + v.ids(ids)
}

func (v localised) tasks(all []org.TaskLoad) string {
	var items []string
	for _, t := range all {
		item := v.quote(string(t.Responsibility))
		if t.Scope != (org.Scope{}) {
			item += ", " + v.scopes([]org.Scope{t.Scope})
		}
		items = append(items, item+" ("+v.l.Decimal(l10n.Figure(t.Hours, 1))+" h)")
	}
	return strings.Join(items, "; ")
}

func (v localised) lacking(all []lacking) string {
	var items []string
	for _, c := range all[:min(len(all), mostIDs)] {
		items = append(items, strings.Join(c.fields, ", ")+" ("+v.scopes([]org.Scope{{Channel: c.channel}})+")")
	}
	if more := len(all) - mostIDs; more > 0 {
		items = append(items, v.l.Int(more)+" "+socialorg.Text{EN: "more", ES: "más"}.In(v.tag))
	}
	return strings.Join(items, "; ")
}
