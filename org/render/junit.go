package render

import (
	"strconv"
	"strings"

	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
)

// junit writes the report in the dialect that Jenkins and GitLab read. Each finding is a test case of its code: one of level error fails,
// one that the document or the baseline accepts is skipped, and any other passes and says what it has to say. A rule without findings is a test
// case that passes.
func (t *writer) junit() {
	cases, skipped := t.cases()
	failed := strconv.Itoa(t.Report.Count(org.Error))
	counts := ` tests="` + strconv.Itoa(len(cases)) + `" failures="` + failed + `" errors="0" skipped="` + strconv.Itoa(skipped) + `"`
	name := escapeXML(t.designName())
	t.put(`<?xml version="1.0" encoding="UTF-8"?>`, "\n", `<testsuites name="socialorg"`, counts, ">\n")
	t.put(`  <testsuite name="`, name, `"`, counts, ` time="0">`, "\n")
	for i := range cases {
		t.testCase(&cases[i])
	}
	t.put("  </testsuite>\n</testsuites>\n")
}

// A testCase is a finding, or a code without one.
type testCase struct {
	code, name string
	finding    *org.Finding
	spot       spot
	reason     string
	skipped    bool
}

func (t *writer) cases() (cases []testCase, skipped int) {
	for rule := range t.allRules() {
		if !t.Report.Has(rule.Code) {
			cases = append(cases, testCase{code: l10n.Clean(string(rule.Code)), name: t.in("no finding of: ", "sin hallazgos: ") + l10n.CleanTo(longest, rule.Summary.In(t.Lang))})
		}
	}
	add := func(findings []org.Finding, more func(int, *testCase)) {
		spots := t.spots(findings)
		for i := range findings {
			f := &findings[i]
			c := testCase{code: code(f), name: t.about(f), finding: f, spot: spots[i]}
			more(i, &c)
			cases = append(cases, c)
		}
	}
	add(t.Report.Findings, func(int, *testCase) {})
	excepted, reasons := t.exceptions()
	add(excepted, func(i int, c *testCase) {
		c.skipped, c.reason = true, reasons[i].text
	})
	return cases, len(excepted)
}

// about names what a finding is about, so that a test case keeps its name while its finding lasts.
func (t *writer) about(f *org.Finding) string {
	name := l10n.Clean(f.Subject.ID)
	if name == "" {
		name = t.designName()
	}
	if f.Subject.Field != "" {
		name += ", " + l10n.Clean(f.Subject.Field)
	}
	return name
}

func (t *writer) testCase(c *testCase) {
	t.put(`    <testcase classname="`, escapeXML(c.code), `" name="`, escapeXML(c.name), `" time="0"`)
	if t.Source.Name != "" && c.finding != nil {
		t.put(` file="`, escapeXML(l10n.CleanTo(longest, t.Source.Name)), `"`)
		if c.spot.Line > 0 {
			t.put(` line="`, strconv.Itoa(c.spot.Line), `"`)
		}
	}
	switch {
	case c.finding == nil:
		t.put("/>\n")
	case c.skipped:
		t.put(">\n", `      <skipped message="`, escapeXML(l10n.CleanTo(longest, c.reason)), `"/>`, "\n    </testcase>\n")
	case c.finding.Severity == org.Error:
		t.put(">\n", `      <failure type="error" message="`, escapeXML(t.sentence(c.finding)), `">`, escapeXML(t.advice(c)), "</failure>\n    </testcase>\n")
	default:
		t.put(">\n      <system-out>", escapeXML(t.severity(c.finding.Severity)+": "+t.sentence(c.finding)+"\n"+t.advice(c)), "</system-out>\n    </testcase>\n")
	}
}

// advice says what to do about a finding, and where.
func (t *writer) advice(c *testCase) string {
	var lines []string
	if h := t.help(c.finding); h != "" {
		lines = append(lines, h)
	}
	if t.Source.Name != "" && c.spot.Line > 0 {
		lines = append(lines, l10n.CleanTo(longest, t.Source.Name)+":"+strconv.Itoa(c.spot.Line)+":"+strconv.Itoa(c.spot.Column))
	}
	return strings.Join(lines, "\n")
}
