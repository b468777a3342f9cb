package orgtest_test

import (
	"fmt"
	"io/fs"
	"iter"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/org/render"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/require"
	"github.com/stretchr/testify/suite"
	"golang.org/x/text/language"
)

// Whatever tests is a TB.
var (
	_ orgtest.TB = testing.TB(nil)
	_ orgtest.TB = require.TestingT(nil)
)

// recorder is a TB that keeps what failed.
type recorder struct{ failures []string }

func (r *recorder) Errorf(format string, args ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, args...))
}

// helpers is a team in which nobody decides anything.
func helpers() org.Design {
	return org.Design{Positions: []org.Position{{ID: "arte", Roles: []role.Role{role.Designer}, Holders: []org.Holder{{ID: "eva"}}}}}
}

// A trial calls a helper that has to pass or to fail.
type trial struct {
	name     string
	run      func(orgtest.TB)
	want, es string // parts of the failure in English and Spanish; "" passes
}

func trials(t *testing.T) []trial {
	t.Helper()
	good, bad := org.Validate(team()), org.Validate(helpers())
	misspelt := org.Validator{Levels: map[org.Code]org.Severity{"stage-uncoverd": org.Off}}
	lenient := org.Validator{Levels: map[org.Code]org.Severity{org.Vacancy: org.Off}}
	cycle := orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"}
	note := orgtest.Expect{Code: org.ScopeUndeclared}
	dir := t.TempDir()
	file := filepath.Join(dir, "a", "golden")
	page := render.NewPage(org.Validator{}, team(), language.Spanish)
	vacancy := team()
	vacancy.Positions[1].Holders = nil
	multi := team()
	multi.Brands = []org.Brand{{ID: "a"}, {ID: "b"}}
	facebook := org.Scope{Channel: "facebook"}
	lost := []orgtest.Expect{{Code: org.SinglePointOfFailure, Subject: "ana"}, {Code: org.CoveredOnlyByVacancy, Subject: "cm"},
		{Code: org.StageUncovered, Subject: "listening"}} // with bruno
	for _, stage := range []string{"creation", "engagement", "publishing", "reporting"} {
		lost = append(lost, orgtest.Expect{Code: org.StageUncovered, Subject: stage})
	}
	night := org.Rule{Code: "acme-night", Check: func(*org.View) iter.Seq[org.Finding] { return nil }}
	own := org.Validator{Rules: org.RulesWith(night)}
	vacancies := []orgtest.Case{
		{Name: "full", Design: team(), Silent: []org.Code{org.Vacancy}},
		{Name: "open", Design: vacancy, Speaks: []orgtest.Expect{{Code: org.Vacancy, Subject: "cm"}}},
	}
	many := sample.Large(60)
	for i := range many.Positions {
		many.Positions[i].ReportsTo, many.Positions[i].Backup = "nobody", "nobody"
	}
	cut := org.Validator{Cap: 5}.Validate(many)
	rename := func(d *org.Design) error { d.Name = "Floristería Jazmín"; return nil }
	return []trial{
		{"Want passes", func(tb orgtest.TB) { orgtest.Want(tb, good) }, "", ""},
		{"Want takes a note", func(tb orgtest.TB) { orgtest.Want(tb, good, note) }, "", ""},
		{"Want fails", func(tb orgtest.TB) { orgtest.Want(tb, good, cycle) }, "is missing:\n\treporting-cycle cm", "falta un hallazgo:\n\treporting-cycle cm"},
		{"Want fails for what is not wanted", func(tb orgtest.TB) { orgtest.Want(tb, bad) }, "stage-uncovered strategy: The", "stage-uncovered strategy: La"},
		{"Want counts", func(tb orgtest.TB) { orgtest.Want(tb, good, cycle, cycle) }, "2 wanted findings are missing", "faltan 2 hallazgos"},
		{"Has passes", func(tb orgtest.TB) {
			orgtest.Has(tb, bad, orgtest.Expect{Code: org.StageUncovered, Subject: "strategy"})
		}, "", ""},
		{"Has fails", func(tb orgtest.TB) { orgtest.Has(tb, good, cycle) }, "is missing:\n\treporting-cycle cm", "falta un hallazgo:\n\treporting-cycle cm"},
		{"Has fails without a finding", func(tb orgtest.TB) { orgtest.Has(tb, bad) }, "checks nothing", "no se comprueba nada"},
		{"Has fails where there is nothing", func(tb orgtest.TB) { orgtest.Has(tb, org.Report{Framework: role.Reconciled()}, cycle) }, "nothing was found", "no hay ningún hallazgo"},
		{"Lacks passes", func(tb orgtest.TB) { orgtest.Lacks(tb, good, org.StageUncovered) }, "", ""},
		{"Lacks fails", func(tb orgtest.TB) { orgtest.Lacks(tb, bad, org.StageUncovered) }, "unwanted findings", "sobran"},
		{"Lacks passes for a code of one's own", func(tb orgtest.TB) { orgtest.Lacks(tb, own.Validate(team()), "acme-night") }, "", ""},
		{"Lacks fails for a misspelt code of one's own", func(tb orgtest.TB) { orgtest.Lacks(tb, own.Validate(team()), "acme-nihgt") }, "did you mean “acme-night”?", "¿quería decir «acme-night»?"},
		{"Lacks fails for a code whose rule was not given", func(tb orgtest.TB) { orgtest.Lacks(tb, good, "acme-night") },
			"none of the rules that judge has the code “acme-night”, so that this checks nothing", "ninguna de las reglas aplicadas tiene el código «acme-night», así que"},
		{"Lacks fails for a code that is off", func(tb orgtest.TB) { orgtest.Lacks(tb, lenient.Validate(team()), org.Vacancy) }, "“vacancy” was not judged", "«vacancy» no se ha juzgado"},
		{"Lacks fails for a misspelt code", func(tb orgtest.TB) { orgtest.Lacks(tb, good, "single-point-of-failures") },
			"has the code “single-point-of-failures”; did you mean “single-point-of-failure”?", "tiene el código «single-point-of-failures»"},
		{"Lacks fails without a code", func(tb orgtest.TB) { orgtest.Lacks(tb, good) }, "no code is given, so that this checks nothing", "no se indica ningún código, así que no se comprueba nada"},
		{"Valid passes", func(tb orgtest.TB) { orgtest.Valid(tb, team()) }, "", ""},
		{"Valid fails", func(tb orgtest.TB) { orgtest.Valid(tb, vacancy) }, "errors:\n\terror stage-uncovered", "errores:\n\terror stage-uncovered"},
		{"Valid fails for a design of nobody", func(tb orgtest.TB) { orgtest.Valid(tb, org.Design{}) }, "has no positions", "no tiene ningún puesto"},
		{"Valid says why nothing is covered", func(tb orgtest.TB) { orgtest.Valid(tb, org.Design{Positions: []org.Position{{ID: "cm"}}}) },
			"none has a role or a duty (7 errors)", "ninguno tiene roles ni tareas (7 errores)"},
		{"NoErrors passes", func(tb orgtest.TB) { orgtest.NoErrors(tb, good) }, "", ""},
		{"NoErrors fails", func(tb orgtest.TB) { orgtest.NoErrors(tb, org.Validate(vacancy)) }, "the design has", "el diseño tiene"},

		{"Covers passes", func(tb orgtest.TB) {
			orgtest.Covers(tb, good, facebook, role.AnswerComments, role.AnswerMessages)
		}, "", ""},
		{"Covers passes everywhere", func(tb orgtest.TB) {
			orgtest.Covers(tb, good, org.Scope{}, role.DesignStrategy, role.AnswerComments)
		}, "", ""},
		{"Covers passes for a brand", func(tb orgtest.TB) {
			orgtest.Covers(tb, org.Validate(multi), org.Scope{Brand: "b"}, role.DesignStrategy)
		}, "", ""},
		{"Covers fails where nobody does it", func(tb orgtest.TB) { orgtest.Covers(tb, bad, org.Scope{}, role.DesignStrategy) }, "nobody does it; give", "nadie se ocupa; asigne"},
		{"Covers fails for a vacancy", func(tb orgtest.TB) {
			orgtest.Covers(tb, org.Validate(vacancy), facebook, role.AnswerMessages)
		}, "“cm” is vacant: fill", "está vacante «cm»: cubra"},
		{"Covers fails for another reach", func(tb orgtest.TB) {
			orgtest.Covers(tb, good, facebook, role.DesignStrategy)
		}, "the department as a whole", "el departamento en su conjunto"},
		{"Covers fails for an unknown brand", func(tb orgtest.TB) {
			orgtest.Covers(tb, org.Validate(multi), org.Scope{Brand: "tercera"}, role.DesignStrategy)
		}, "there is no such brand; there are only “a” and “b”", "no existe esa marca; solo hay «a» y «b»"},
		{"Covers fails for an unknown responsibility", func(tb orgtest.TB) { orgtest.Covers(tb, good, org.Scope{}, "design-stratgy") },
			"there is no responsibility “design-stratgy”; did you mean “design-strategy”?", "¿quería decir «design-strategy»?"},
		{"Covers fails for what is not asked for", func(tb orgtest.TB) { orgtest.Covers(tb, good, org.Scope{}, role.RunAds) }, "nothing in the design asks for it; that takes", "nada lo exige en el diseño; lo exigiría"},
		{"Covers fails without a responsibility", func(tb orgtest.TB) { orgtest.Covers(tb, good, org.Scope{}) }, "no responsibility is given", "ninguna responsabilidad"},

		{"ReportsTo passes", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "cm", "smm") }, "", ""},
		{"ReportsTo passes at the head", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "smm") }, "", ""},
		{"ReportsTo fails", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "smm", "cm") }, "reports to nobody; it should report to “cm”", "no depende de nadie; debería depender de «cm»"},
		{"ReportsTo fails beyond the line", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "cm", "smm", "cmo") }, "to “smm”, where the line ends; it should report to “smm” → “cmo”", "donde acaba la línea; debería depender de «smm» → «cmo»"},
		{"ReportsTo fails for a head that is none", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "cm") }, "reports to “smm”; it should report to nobody", "no debería depender de nadie"},
		{"ReportsTo fails for nobody", func(tb orgtest.TB) { orgtest.ReportsTo(tb, team(), "jefe", "smm") }, "there are “smm” and “cm”", "están «smm» y «cm»"},

		{"Survives passes", func(tb orgtest.TB) { orgtest.Survives(tb, org.Validator{}, team(), rename) }, "", ""},
		{"Survives passes where it was as bad before", func(tb orgtest.TB) {
			orgtest.Survives(tb, org.Validator{}, vacancy, rename)
		}, "", ""},
		{"Survives fails", func(tb orgtest.TB) { orgtest.Survives(tb, org.Validator{}, team(), org.PersonLeaves("bruno")) }, "the design has 4 new errors", "tras este cambio:\n\tEl puesto «cm» está vacante"},
		{"Survives fails for all that does not apply", func(tb orgtest.TB) {
			orgtest.Survives(tb, org.Validator{}, team(), org.PersonLeaves("bruna"), org.Peak(-1))
		}, "did you mean “bruno”?\nA peak is a factor", "¿quería decir «bruno»?\nUn pico es un factor"},

		{"Survives fails for a level of no rule", func(tb orgtest.TB) { orgtest.Survives(tb, misspelt, team(), rename) }, "stage-uncovered", "stage-uncovered"},
		{"Adds fails for a level of no rule", func(tb orgtest.TB) { orgtest.Adds(tb, misspelt, team(), nil, rename) }, "stage-uncovered", "stage-uncovered"},
		{"Fixtures fails for a level of no rule", func(tb orgtest.TB) { orgtest.Fixtures(tb, misspelt, "testdata/fixtures", false) }, "stage-uncovered", "stage-uncovered"},
		{"Rules fails for a level of no rule", func(tb orgtest.TB) { orgtest.Rules(tb, misspelt, vacancyRule, vacancies...) }, "stage-uncoverd", "stage-uncoverd"},
		{"Rules passes with levels of the standard rules", func(tb orgtest.TB) {
			orgtest.Rules(tb, org.Validator{Levels: org.Levels{org.Overlap: org.Off}}, vacancyRule, vacancies...)
		}, "", ""},
		{"Survives fails without a change", func(tb orgtest.TB) { orgtest.Survives(tb, org.Validator{}, team()) }, "no change is given", "ningún cambio"},
		{"Survives fails where nothing changes", func(tb orgtest.TB) { orgtest.Survives(tb, org.Validator{}, team(), org.Peak(2)) },
			"the same after the change, so that this checks nothing", "queda igual tras el cambio"},
		{"Adds passes", func(tb orgtest.TB) {
			orgtest.Adds(tb, org.Validator{}, team(), lost, org.PersonLeaves("bruno"))
		}, "", ""},
		{"Adds passes for nothing", func(tb orgtest.TB) { orgtest.Adds(tb, org.Validator{}, team(), nil, rename) }, "", ""},
		{"Adds fails", func(tb orgtest.TB) {
			orgtest.Adds(tb, org.Validator{}, team(), lost[1:], org.PersonLeaves("bruno"))
		}, "“bruno” held it before.\nthere is an unwanted finding", "sobra un hallazgo"},
		{"Adds fails for what was there", func(tb orgtest.TB) {
			orgtest.Adds(tb, org.Validator{}, vacancy, lost[:1], rename)
		}, "it was there before", "ya estaba antes"},
		{"Adds fails for a change that does not apply", func(tb orgtest.TB) {
			orgtest.Adds(tb, org.Validator{}, team(), nil, org.PersonLeaves("bruna"))
		}, "bruno", "bruno"},

		{"DoneBy passes", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.AnswerMessages, "cm") }, "", ""},
		{"DoneBy passes everywhere", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, org.Scope{}, role.AnswerMessages, "cm", "cm") }, "", ""},
		{"DoneBy passes for nobody", func(tb orgtest.TB) {
			orgtest.DoneBy(tb, org.Validate(vacancy), facebook, role.AnswerMessages)
		}, "", ""},
		{"DoneBy fails for another", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.AnswerMessages, "smm") }, "“cm” does it; it should be “smm”", "lo hace «cm»; debería hacerlo «smm»"},
		{"DoneBy fails for one too many", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.AnswerMessages, "smm", "cm") }, "should be “cm” and “smm”", "deberían hacerlo «cm» y «smm»"},
		{"DoneBy fails for somebody", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.AnswerMessages) }, "“cm” does it; nobody should", "no debería hacerlo nadie"},
		{"DoneBy fails for a vacancy", func(tb orgtest.TB) {
			orgtest.DoneBy(tb, org.Validate(vacancy), facebook, role.AnswerMessages, "cm")
		}, "nobody does it, since “cm” is vacant; it should be “cm”", "no lo hace nadie, porque está vacante «cm»"},
		{"DoneBy fails for a person", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.AnswerMessages, "bruno") },
			"“bruno” is no position with work in the report", "«bruno» no es ningún puesto con trabajo en el informe"},
		{"DoneBy fails for another reach", func(tb orgtest.TB) { orgtest.DoneBy(tb, good, facebook, role.DesignStrategy) }, "the zero Scope", "el ámbito vacío"},

		{"Golden fails without a file", func(tb orgtest.TB) { orgtest.Golden(tb, file, nil, false) }, "there is no golden file", "no existe el archivo"},
		{"Golden writes", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nb\n"), true) }, "", ""},
		{"Golden passes", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nb\n"), false) }, "", ""},
		{"Golden fails", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nc\n"), false) }, "(+)\n@@ -1,2 +1,2 @@\n a\n-b\n+c\nif", "-b\n+c\nsi"},
		{"Golden fails for a line feed", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte("a\nb"), false) }, "No newline", "No newline"},
		{"Golden fails where it cannot write", func(tb orgtest.TB) { orgtest.Golden(tb, file+"/b", nil, true) }, "not a directory", "not a directory"},
		{"GoldenReport writes", func(tb orgtest.TB) { orgtest.GoldenReport(tb, file, render.Text, page, true) }, "", ""},
		{"GoldenReport passes", func(tb orgtest.TB) { orgtest.GoldenReport(tb, file, render.Text, page, false) }, "", ""},
		{"GoldenReport fails", func(tb orgtest.TB) { orgtest.GoldenReport(tb, file, render.Markdown, page, false) }, "(+)\n@@ -1", "(+)\n@@ -1"},
		{"Golden cuts a long difference", func(tb orgtest.TB) { orgtest.Golden(tb, file, []byte(strings.Repeat("z\n", 1000)), false) }, "more lines; if", "líneas más; si"},
		{"GoldenReport fails for no format", func(tb orgtest.TB) { orgtest.GoldenReport(tb, file, "pdf", page, true) }, "unknown format", "unknown format"},

		{"Rules fails without a rule", func(tb orgtest.TB) { orgtest.Rules(tb, org.Validator{}, nil) }, "no rule is given, so that this checks nothing", "no se indica ninguna regla, así que no se comprueba nada"},
		{"Rules fails for rules that are none", func(tb orgtest.TB) { orgtest.Rules(tb, org.Validator{}, func(func(org.Rule) bool) {}, vacancies...) }, "no rule is given", "no se indica ninguna regla"},
		{"Rules fails for a rule that is off", func(tb orgtest.TB) { orgtest.Rules(tb, lenient, vacancyRule, vacancies...) }, "“vacancy” was not judged", "«vacancy» no se ha juzgado"},
		{"Rules fails", func(tb orgtest.TB) { orgtest.Rules(tb, org.Validator{}, org.Rules()) }, "no case makes vacancy silent", "ningún caso produce vacancy"},
		{"Rules names the case", func(tb orgtest.TB) {
			orgtest.Rules(tb, org.Validator{}, org.Rules(), orgtest.Case{Name: "mine", Design: team(), Speaks: []orgtest.Expect{cycle}})
		}, "mine: a wanted finding is missing:\n\treporting-cycle cm", "mine: falta un hallazgo"},

		{"Survives fails for no change", func(tb orgtest.TB) { orgtest.Survives(tb, org.Validator{}, team(), nil) }, "One of the changes is nil.", "Uno de los cambios es nil."},
		{"Adds fails for no change", func(tb orgtest.TB) { orgtest.Adds(tb, org.Validator{}, team(), nil, rename, nil) }, "One of the changes is nil.", "Uno de los cambios es nil."},

		{"NoErrors fails for the zero report", func(tb orgtest.TB) { orgtest.NoErrors(tb, org.Report{}) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"Want fails for the zero report", func(tb orgtest.TB) { orgtest.Want(tb, org.Report{}) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"Has fails for the zero report", func(tb orgtest.TB) { orgtest.Has(tb, org.Report{}, note) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"Lacks fails for the zero report", func(tb orgtest.TB) { orgtest.Lacks(tb, org.Report{}, org.Vacancy) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"Covers fails for the zero report", func(tb orgtest.TB) { orgtest.Covers(tb, org.Report{}, facebook, role.AnswerMessages) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"DoneBy fails for the zero report", func(tb orgtest.TB) { orgtest.DoneBy(tb, org.Report{}, facebook, role.AnswerMessages) }, "the report is the zero Report", "el informe es el Report vacío"},
		{"GoldenReport fails for the zero page", func(tb orgtest.TB) { orgtest.GoldenReport(tb, file, render.Text, render.Page{}, true) }, "the report is the zero Report", "el informe es el Report vacío"},

		{"Want fails for a report that leaves findings out", func(tb orgtest.TB) { orgtest.Want(tb, cut, orgtest.Found(cut, org.Info)...) }, "findings of “unknown-reference”", "hallazgos de «unknown-reference»"},
		{"Want passes where only notes are left out", func(tb orgtest.TB) {
			orgtest.Want(tb, org.Report{Framework: role.Reconciled(), Findings: []org.Finding{{Code: org.CombinedRoles, Severity: org.Info}}, Omitted: []org.Omitted{{Code: org.CombinedRoles, Count: 3}}})
		}, "", ""},
		{"NoErrors fails where an error may be left out", func(tb orgtest.TB) {
			orgtest.NoErrors(tb, org.Report{Framework: role.Reconciled(), Omitted: []org.Omitted{{Code: org.StageUncovered, Count: 3}, {Code: org.Overlap, Count: 9}, {Code: org.MultipleRoots, Count: 4}, {Code: "mine", Count: 1}}})
		}, "the report leaves out 4 findings of “stage-uncovered” and “mine”, so that nobody can tell: let the Validator have a Cap of -1", "el informe omite 4 hallazgos de «stage-uncovered» y «mine»"},
		{"Has says that it may be left out", func(tb orgtest.TB) {
			orgtest.Has(tb, cut, orgtest.Expect{Code: org.UnknownReference, Subject: "p59"})
		}, "the report leaves out", "el informe omite"},

		{"Baseline fails without a file", func(tb orgtest.TB) { orgtest.Baseline(tb, org.Validator{}, team(), file+".none", false) }, "there is no baseline", "no existe la línea base"},
		{"Baseline writes", func(tb orgtest.TB) { orgtest.Baseline(tb, org.Validator{}, vacancy, file+".base", true) }, "", ""},
		{"Baseline passes", func(tb orgtest.TB) { orgtest.Baseline(tb, org.Validator{}, vacancy, file+".base", false) }, "", ""},
		{"Baseline fails for what is new", func(tb orgtest.TB) { orgtest.Baseline(tb, org.Validator{}, helpers(), file+".base", false) }, "does not accept these", "no acepta estos"},
		{"Baseline fails for what is mended", func(tb orgtest.TB) { orgtest.Baseline(tb, org.Validator{}, team(), file+".base", false) }, "found no longer", "ya no se dan"},

		{"Load passes", func(tb orgtest.TB) { orgtest.Load(tb, org.Validator{}, busy(), 0.1, 0.9) }, "", ""},
		{"Load fails for too much", func(tb orgtest.TB) { orgtest.Load(tb, org.Validator{}, busy(), 0.1, 0.8) }, "where 10% to 80% is wanted; most of it is", "; lo que más ocupa: "},
		{"Load fails for what is not known", func(tb orgtest.TB) { orgtest.Load(tb, org.Validator{}, team(), 0, 9) }, "nobody knows the load of “ana” and “bruno”: declare", "no se conoce la carga de «ana» y «bruno»: declare"},

		{"Fixtures fails for a file", func(tb orgtest.TB) { orgtest.Fixtures(tb, org.Validator{}, "orgtest_test.go", false) }, "orgtest_test.go is a file; give the folder that it is in", "orgtest_test.go es un archivo; indique la carpeta"},
		{"Fixtures passes", func(tb orgtest.TB) { orgtest.Fixtures(tb, org.Validator{}, "testdata/fixtures", false) }, "", ""},
		{"Fixtures fails", func(tb orgtest.TB) { orgtest.Fixtures(tb, org.Validator{}, filepath.Join(dir, "none"), false) }, "there is no such folder", "no existe esta carpeta"},
	}
}

// pasted are lines of a test that a failure offers.
var pasted = regexp.MustCompile(`orgtest\.Expect\{Code: "[^"]*"(, Subject: "[^"]*")?\},`)

// TestHelpersFail shows that each helper fails a test for what it should find and leaves it alone otherwise.
func TestHelpersFail(t *testing.T) {
	t.Parallel()
	for _, test := range trials(t) {
		var en, es recorder
		test.run(&en)
		test.run(orgtest.In(&es, language.Spanish))
		for _, said := range []struct {
			got  []string
			want string
		}{{en.failures, test.want}, {es.failures, test.es}} {
			failed := strings.Join(said.got, "\n")
			if (said.want == "") != (failed == "") || !strings.Contains(failed, said.want) || len(said.got) > 1 {
				t.Errorf("%s: %d failures %q, want %q in it", test.name, len(said.got), failed, said.want)
			}
			if strings.ContainsAny(pasted.ReplaceAllString(failed, ""), "{}") {
				t.Errorf("%s: a template came through: %q", test.name, failed)
			}
		}
	}
}

// TestShop runs the suite of the example.
func TestShop(t *testing.T) { suite.Run(t, new(ShopSuite)) }

// A tracer is a test that knows, as testing.T does, which functions are helpers, and which is the first that is none.
type tracer struct {
	helpers []string
	failed  string
}

func (r *tracer) Helper() { r.helpers = append(r.helpers, caller(3, nil)) }

func (r *tracer) Errorf(string, ...any) { r.failed = caller(3, r.helpers) }

// caller returns the function above that is none of those to skip.
func caller(up int, skip []string) string {
	pcs := make([]uintptr, 32)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(up, pcs)])
	for {
		f, more := frames.Next()
		if !slices.Contains(skip, f.Function) || !more {
			return f.Function
		}
	}
}

// TestFailuresPointAtTheTest holds the promise of Helper: no function of the package is where a test fails.
func TestFailuresPointAtTheTest(t *testing.T) {
	t.Parallel()
	for _, test := range trials(t) {
		for _, in := range []func(*tracer) orgtest.TB{
			func(r *tracer) orgtest.TB { return r },
			func(r *tracer) orgtest.TB { return orgtest.In(r, language.Spanish) },
		} {
			var r tracer
			test.run(in(&r))
			if (test.want != "") != strings.Contains(r.failed, "orgtest_test.") {
				t.Errorf("%s fails at %q", test.name, r.failed)
			}
		}
	}
}

func TestFailureHoldsItsCauses(t *testing.T) {
	t.Parallel()
	err := orgtest.CheckValid(helpers())
	require.ErrorIs(t, err, org.StageUncovered)
	require.NotErrorIs(t, err, org.ReportingCycle)
	require.ErrorIs(t, orgtest.CheckGolden(filepath.Join(t.TempDir(), "none"), nil, false), fs.ErrNotExist)
	_, unknown := team().With(org.PersonLeaves("x"))
	require.ErrorIs(t, unknown, org.UnknownReference)
	require.ErrorIs(t, orgtest.CheckSurvives(org.Validator{}, team(), org.PersonLeaves("x")), org.UnknownReference)
	require.ErrorIs(t, orgtest.CheckRules(org.Validator{}, org.Rules(), orgtest.Case{Silent: []org.Code{org.StageUncovered}}), org.StageUncovered)
}

// TestLongFailuresAreCut counts what it does not list.
func TestLongFailuresAreCut(t *testing.T) {
	t.Parallel()
	d := sample.Large(60)
	for i := range d.Positions {
		d.Positions[i].ReportsTo = "nobody"
	}
	err := orgtest.CheckLacks(org.Validate(d), org.UnknownReference)
	require.ErrorContains(t, err, "there are 60 unwanted findings")
	require.ErrorContains(t, err, "\n\tand 30 more")
	if n := strings.Count(err.Error(), "→"); n != 1 {
		t.Errorf("what to do is said %d times", n)
	}
}

// TestLaws holds the checks against random designs.
func TestLaws(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60) {
		d := sample.Design(sample.Rand(seed))
		if seed%3 == 0 {
			d = sample.Hostile(sample.Rand(seed))
		}
		r := org.Validate(d)
		require.NoError(t, orgtest.CheckWant(r, orgtest.Found(r, org.Warning)...))
		require.NoError(t, orgtest.CheckWant(r, orgtest.Found(r, org.Info)...))
		require.Equal(t, len(r.Findings) > 0, orgtest.CheckHas(r, orgtest.Found(r, org.Info)...) == nil)
		rename := func(d *org.Design) error { d.Name += "2"; return nil }
		require.NoError(t, orgtest.CheckSurvives(org.Validator{}, d, rename))
		require.NoError(t, orgtest.CheckAdds(org.Validator{}, d, nil, rename))
		if (orgtest.CheckValid(d) == nil) != (r.Err() == nil) {
			t.Errorf("seed %d: CheckValid says %v, the report %v", seed, orgtest.CheckValid(d), r.Err())
		}
		for _, c := range r.Coverage {
			if got := orgtest.CheckCovers(r, c.Scope, c.Responsibility) == nil; got != c.State.Covered() && c.Scope != (org.Scope{}) {
				t.Errorf("seed %d: %s in %v covered: %v", seed, c.Responsibility, c.Scope, got)
			}
			var doers []string
			if c.State.Covered() {
				doers = c.Holders
			}
			if got := orgtest.CheckDoneBy(r, c.Scope, c.Responsibility, doers...) == nil; !got && c.Scope != (org.Scope{}) && c.Count == len(c.Holders) {
				t.Errorf("seed %d: %s in %v is not done by %v", seed, c.Responsibility, c.Scope, doers)
			}
		}
		v := org.Validator{}.View(d)
		for _, p := range d.Positions {
			line := slices.Collect(v.Superiors(p.ID))
			require.Equal(t, len(line) > 0 || p.ReportsTo == "", orgtest.CheckReportsTo(d, p.ID, line...) == nil, "seed %d: %s", seed, p.ID)
		}
	}
}
