package orgtest

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// A lack is a finding that is wanted and not there, with where it is wanted, ready to be written before it, and what may have been meant.
type lack struct {
	Expect

	at     string
	wanted int  // how many times, where it counts
	other  bool // the hint names what else there is on the subject
	hint   struct {
		text   socialorg.Text
		values values
	}
}

func lacks(want []Expect) []lack {
	all := make([]lack, len(want))
	for i, e := range want {
		all[i].Expect = e
	}
	return all
}

func places(findings []org.Finding) []place {
	all := make([]place, len(findings))
	for i, x := range findings {
		all[i].Finding = x
	}
	return all
}

func atLeast(all []place, least org.Severity) []place {
	return slices.DeleteFunc(slices.Clone(all), func(p place) bool { return p.Severity < least })
}

// differ says what is there of must and not wanted, and what is wanted and not there; of all, which has must, the rest is there by leave.
func (f *Failure) differ(want []lack, must, all []place, known known) {
	left := map[Expect]int{}
	for _, w := range want {
		left[w.Expect]++
	}
	wantedTimes := maps.Clone(left)
	f.unwanted(slices.DeleteFunc(slices.Clone(must), func(p place) bool {
		left[p.expect()]--
		return left[p.expect()] >= 0
	}))
	var missing []lack
	for _, w := range slices.Backward(want) { // of a finding that is wanted twice the first is there
		if left[w.Expect] <= 0 {
			continue
		}
		left[w.Expect]--
		by := func(p place) bool { return p.expect() == w.Expect }
		if slices.ContainsFunc(all, by) && !slices.ContainsFunc(must, by) {
			continue
		}
		w.wanted = wantedTimes[w.Expect]
		missing = append(missing, w)
	}
	slices.Reverse(missing)
	f.lacks(missing, all, known)
}

// unwanted says what should not be there.
func (f *Failure) unwanted(findings []place) {
	if len(findings) == 0 {
		return
	}
	f.say(socialorg.Text{EN: "there {n#is an unwanted finding|are {n} unwanted findings}:", ES: "{n#sobra un hallazgo|sobran {n} hallazgos}:"},
		values{"n": len(findings)})
	f.lines[len(f.lines)-1].findings = findings
}

// lacks says what should be there, and what may have been meant by it.
func (f *Failure) lacks(missing []lack, found []place, known known) {
	if len(missing) == 0 {
		return
	}
	f.say(socialorg.Text{EN: "{n#a wanted finding is|{n} wanted findings are} missing:", ES: "{n#falta un hallazgo|faltan {n} hallazgos}:"},
		values{"n": len(missing)})
	for i := range missing {
		missing[i].look(found, known)
	}
	f.lines[len(f.lines)-1].missing = missing
}

func (f *Failure) nothing() {
	f.say(socialorg.Text{EN: "nothing was found", ES: "no hay ningún hallazgo"}, nil)
}

// known is what may be wanted: the codes of the rules that judged, and what the ids of the coverage are.
type known struct {
	codes []string
	given []org.Code // of rules that were given, whether they judged or not
	kinds map[string]org.SubjectKind
	quiet map[Expect]socialorg.Text // what was found and is accepted, with the end of a sentence that says so
}

func knownBy(r org.Report) known {
	k := known{codes: names(codesOf(r)), kinds: map[string]org.SubjectKind{}, quiet: map[Expect]socialorg.Text{}}
	for _, x := range r.Suppressed {
		k.quiet[of(x.Finding)] = socialorg.Text{EN: ": the design accepts it (suppress)", ES: ": el diseño lo acepta (suppress)"}
	}
	for _, x := range r.Accepted {
		k.quiet[of(x)] = socialorg.Text{EN: ": the baseline accepts it", ES: ": la línea base lo acepta"}
	}
	for _, c := range r.Coverage {
		kind := org.SubjectPosition
		if c.State == org.StateOutside {
			kind = org.SubjectOutside
		}
		for _, id := range c.Holders {
			k.kinds[id] = kind
		}
		k.kinds[c.Scope.Brand], k.kinds[c.Scope.Channel] = org.SubjectBrand, org.SubjectChannel
	}
	return k
}

// strange returns the kinds of which the subject of a code is, and the one of which id is known to be, where that is another.
func (k known) strange(e Expect) (kinds []org.SubjectKind, is org.SubjectKind) {
	rule, _ := standardRule(e.Code)
	kinds, is = rule.Subjects(), k.kinds[e.Subject]
	if e.Subject == "" || is == 0 || slices.Contains(kinds, is) {
		return nil, 0
	}
	return kinds, is
}

// look finds what may have been meant: another code, or another subject of the code.
func (m *lack) look(found []place, known known) {
	var others, codes, holders []string // holders: of the subject that is wanted
	whole, again := 0, 0
	for _, p := range found {
		switch e := p.expect(); {
		case e == m.Expect:
			again++
		case e.Code == m.Code && e.Subject == "":
			whole = 1
		case e.Code == m.Code && !slices.Contains(others, e.Subject):
			others = append(others, e.Subject)
			if slices.ContainsFunc(p.Args.Related, func(s org.Subject) bool { return s.ID == m.Subject }) {
				holders = append(holders, e.Subject)
			}
		case e.Subject == m.Subject && m.Subject != "" && !slices.Contains(codes, string(e.Code)):
			codes = append(codes, string(e.Code))
		}
	}
	v := values{"near": quoted(near(m.Subject, others)), "others": others, "whole": whole, "subject": quoted(m.Subject), "codes": codes, "code": quoted(suggest.Nearest(string(m.Code), known.codes))}
	if len(holders) == 1 {
		v["near"] = quoted(holders[0])
	}
	kinds, is := known.strange(m.Expect)
	_, standard := standardRule(m.Code)
	if len(others) == 1 {
		v["near"] = quoted("") // it is named already
	}
	switch isKnown := slices.Contains(known.codes, string(m.Code)); {
	case again > 0:
		v["again"], v["wanted"] = again, m.wanted
		m.hint.text = socialorg.Text{EN: ": it is there {again#once|{again} times} and wanted {wanted#once|{wanted} times}", ES: ": está {again#una vez|{again} veces} y se espera {wanted#una vez|{wanted} veces}"}
	case !known.quiet[m.Expect].IsZero():
		m.hint.text = known.quiet[m.Expect]
		return
	case !isKnown && (standard || slices.Contains(known.given, m.Code)):
		m.hint.text = socialorg.Text{EN: ": it was not judged, as its level or the rules of the Validator have it", ES: ": no se ha juzgado, por su nivel o por las reglas del Validator"}
		return
	case !isKnown && isSeverity(string(m.Code)) && m.Subject != "":
		m.hint.text = socialorg.Text{
			EN: ": a line begins with the code and says no severity: {subject}", ES: ": una línea empieza por el código y no dice la gravedad: {subject}",
		}
	case !isKnown && v["code"] != quoted(""):
		m.hint.text = socialorg.Text{EN: ": there is no such code; did you mean {code}?", ES: ": no existe ese código; ¿{meant} {code}?"}
	case whole == 1 || others != nil:
		m.hint.text = socialorg.Text{
			EN: ": this code is found on {whole?the design itself, without a subject}{others?{whole? and on }{others}}{near?; did you mean {near}?}",
			ES: ": ese código se da en {whole?el diseño mismo, sin sujeto}{others?{whole? y en }{others}}{near?; ¿{meant} {near}?}",
		}
	case kinds != nil:
		v["kinds"], v["is"] = kinds, []org.SubjectKind{is}
		m.hint.text = socialorg.Text{
			EN: ": its subject is of another kind ({kinds}) than {subject} ({is})",
			ES: ": su sujeto es de otro tipo ({kinds}) que {subject} ({is})",
		}
	case codes != nil:
		m.hint.text = socialorg.Text{EN: ": on this subject there is {codes}", ES: ": en ese sujeto hay {codes}"}
		m.other = true
	case !isKnown:
		m.hint.text = socialorg.Text{EN: ": none of the rules that judged has this code", ES: ": ninguna de las reglas aplicadas tiene ese código"}
		return
	default:
		return
	}
	m.hint.values = v
}

// isSeverity reports whether a word is a severity as failures or documents write it.
func isSeverity(word string) bool {
	for _, s := range [...]org.Severity{org.Info, org.Warning, org.Error} {
		if word == s.String() || word == s.Name(language.English) || word == s.Name(language.EuropeanSpanish) || word == s.Name(language.LatinAmericanSpanish) {
			return true
		}
	}
	return false
}

// near is the id that is spelt nearest, or else the only one of which the word is a part: bo is of cm-bo.
func near(word string, ids []string) string {
	var has []string
	for _, id := range ids {
		if word != "" && slices.Contains(parts(id), word) {
			has = append(has, id)
		}
	}
	if len(has) == 1 {
		return has[0]
	}
	return cmp.Or(suggest.Nearest(word, ids), "")
}

// parts are what an id is put together of.
func parts(id string) []string {
	return strings.FieldsFunc(id, func(r rune) bool { return strings.ContainsRune("-_. ", r) })
}
