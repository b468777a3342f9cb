package orgtest

import (
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/suggest"
	"example.com/socialorg/org"
)

// notJudged says of a report that no validation has made it: it would pass for whatever is not in it.
func (f *Failure) notJudged(r org.Report) bool {
	if r.Judged != nil && len(r.Judged) == 0 {
		f.say(socialorg.Text{
			EN: "no rule judged the report, so that this checks nothing: see the Rules and the Levels of the Validator",
			ES: "ninguna regla ha juzgado el informe, así que no se comprueba nada: revise Rules y Levels del Validator",
		}, nil)
		return true
	}
	if !r.Framework.IsZero() || r.Findings != nil || r.Coverage != nil {
		return false
	}
	f.say(socialorg.Text{
		EN: "the report is the zero Report and not what Validate returns, so that this checks nothing",
		ES: "el informe es el Report vacío y no el que devuelve Validate, así que no se comprueba nada",
	}, nil)
	return true
}

// leftOut says how many findings a report leaves out, of the codes of which one may weigh so much.
func (f *Failure) leftOut(r org.Report, least org.Severity) {
	var codes []string
	n := 0
	for _, o := range r.Omitted {
		if mayWeigh(r, o.Code, least) {
			codes = append(codes, string(o.Code))
			n += o.Count
		}
	}
	if n > 0 {
		f.say(socialorg.Text{
			EN: "the report leaves out {n} {n#finding|findings} of {codes}, so that nobody can tell: let the Validator have a Cap of -1",
			ES: "el informe omite {n} {n#hallazgo|hallazgos} de {codes}, así que no se puede saber: ponga -1 como Cap del Validator",
		}, values{"n": n, "codes": codes})
	}
}

// mayWeigh reports whether one of the findings of a code that a report leaves out may weigh so much: one that it keeps does, or they do not
// all weigh the same and some so much.
func mayWeigh(r org.Report, c org.Code, least org.Severity) bool {
	if slices.ContainsFunc(r.Findings, func(f org.Finding) bool { return f.Code == c && f.Severity >= least }) {
		return true
	}
	rule, ok := standardRule(c)
	all := rule.Severities()
	return !ok || len(all) > 1 && all[0] >= least
}

func standardRule(c org.Code) (rule org.Rule, ok bool) {
	for r := range org.Rules() {
		if r.Code == c {
			return r, true
		}
	}
	return rule, false
}

// notJudging says of a code that no rule which judged a report has it, or that its rule, a standard one or one of those given, did not judge.
func (f *Failure) notJudging(r org.Report, c org.Code, given ...org.Code) {
	if _, standard := standardRule(c); standard || slices.Contains(given, c) {
		f.say(socialorg.Text{
			EN: "{code} was not judged, as its level or the rules of the Validator have it, so that this checks nothing",
			ES: "{code} no se ha juzgado, por su nivel o por las reglas del Validator, así que no se comprueba nada",
		}, values{"code": quoted(c)})
		return
	}
	f.noCode(c, suggest.Typo(string(c), names(judgedCodes(r))))
}

func (f *Failure) noCode(c org.Code, near string) {
	f.say(socialorg.Text{
		EN: "none of the rules that judge has the code {code}{near?; did you mean {near}?}{near!, so that this checks nothing}",
		ES: "ninguna de las reglas aplicadas tiene el código {code}{near?; ¿{meant} {near}?}{near!, así que no se comprueba nada}",
	}, values{"code": quoted(c), "near": quoted(near)})
}

// judgedCodes are those of the rules that judged a report.
func judgedCodes(r org.Report) []org.Code {
	if r.Judged != nil {
		return r.Judged
	}
	return standardCodes()
}

// codesOf are the codes that a report knows: those of the rules that judged, and of its findings, whoever made them.
func codesOf(r org.Report) []org.Code {
	all := slices.Clone(judgedCodes(r))
	for _, f := range r.Findings {
		if !slices.Contains(all, f.Code) {
			all = append(all, f.Code)
		}
	}
	return all
}

func standardCodes() []org.Code {
	var all []org.Code
	for r := range org.Rules() {
		all = append(all, r.Code)
	}
	return all
}
