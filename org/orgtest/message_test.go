package orgtest_test

import (
	"iter"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// channels is a team with a channel of every sort.
func channels() org.Design {
	d := team()
	d.Channels = append(d.Channels, org.Channel{ID: "tiktok", Status: org.StatusPlanned}, org.Channel{ID: "blog-old", Kind: role.ChannelBlog, Status: org.StatusDormant},
		org.Channel{ID: "boletin", Kind: role.ChannelBroadcast})
	return d
}

// TestMessages holds what is said word by word.
func TestMessages(t *testing.T) {
	t.Parallel()
	report := org.Validate(channels())
	vacant := channels()
	vacant.Positions[1].Holders = nil
	gaps := org.Validate(vacant)
	split := channels()
	split.Positions[0].Duties = []org.Duty{{Responsibility: role.AnswerMessages, Channels: []string{"facebook"}}}
	bald := channels()
	bald.Positions = nil
	bare := org.Validate(bald)
	idle := channels()
	idle.Positions[0].Duties = []org.Duty{{Responsibility: role.MonitorMentions, Channels: []string{"blog-old"}}, {Responsibility: role.AnswerComments, Channels: []string{"blog-old"}}}
	duty := org.Validate(idle)
	ads := channels()
	ads.Activities = map[role.Activity]bool{role.ActivityPaid: true}
	paid := org.Validate(ads)
	excused := lax()
	excused.Suppress = []org.Suppression{{Code: org.SinglePointOfFailure, Subject: "ana", Reason: "until May"}}
	accepting := org.Validator{Baseline: []string{laxBackup}}.Validate(excused)
	branded := team()
	branded.Channels = []org.Channel{{ID: "ig-alba"}, {ID: "insta-brisa"}, {ID: "tt-brisa"}, {ID: "wa-alba", Status: org.StatusDormant}}
	understudied := channels()
	understudied.Positions[0].Roles = append(understudied.Positions[0].Roles, role.CommunityManager)
	understudied.Positions[1].Holders = nil
	mine := func(yield func(org.Rule) bool) {
		yield(org.Rule{Code: "acme-x", Check: func(*org.View) iter.Seq[org.Finding] { return nil }})
	}
	mute := func(yield func(org.Rule) bool) {
		yield(org.Rule{Code: "acme-y", Check: func(v *org.View) iter.Seq[org.Finding] {
			subjects := []org.Subject{
				{Kind: org.SubjectPosition, ID: "smm"}, {Kind: org.SubjectPosition, ID: "smn"}, {Kind: org.SubjectChannel, ID: "ig"}, {Kind: org.SubjectPerson, ID: "ana"},
			}
			return func(yield func(org.Finding) bool) {
				for _, s := range subjects {
					if _, ok := v.Position("smm"); ok && !yield(org.Finding{Subject: s}) {
						return
					}
				}
			}
		}})
	}
	nothing := org.Report{Framework: role.Reconciled()}
	dir := t.TempDir()
	put(t, dir, "crlf", "a\r\nb\r\n")
	endings := filepath.Join(dir, "crlf")
	on := func(id string) org.Scope { return org.Scope{Channel: id} }
	want := func(code org.Code, id string) orgtest.Expect { return orgtest.Expect{Code: code, Subject: id} }
	for _, test := range []struct {
		name   string
		err    error
		en, es string
	}{
		{"a channel that is planned", orgtest.CheckCovers(report, on("tiktok"), role.AnswerMessages),
			"“answer-messages”, channel “tiktok”: the channel is planned and not in use yet; it is asked for elsewhere: channels “instagram” and “facebook”",
			"«answer-messages», canal «tiktok»: el canal está previsto y aún no está en uso; se exige en otros ámbitos: canales «instagram» y «facebook»"},
		{"a channel of another kind", orgtest.CheckCovers(report, on("boletin"), role.AnswerComments),
			"“answer-comments”, channel “boletin”: that takes a channel of the kind “brand account”, a channel of the kind “community”, a channel of the kind “reviews page” or a channel of the kind “blog”; it is asked for elsewhere: channels “instagram” and “facebook”",
			"«answer-comments», canal «boletin»: lo exigiría un canal del tipo «cuenta de marca», un canal del tipo «comunidad», un canal del tipo «página de reseñas» o un canal del tipo «blog»; se exige en otros ámbitos: canales «instagram» y «facebook»"},
		{"a channel that is not in use", orgtest.CheckCovers(report, on("blog-old"), role.PublishContent),
			"“publish-content”, channel “blog-old”: there is no such channel, or it is dormant; there are only “instagram”, “facebook”, “boletin” and “tiktok”",
			"«publish-content», canal «blog-old»: no existe ese canal o está inactivo; solo hay «instagram», «facebook», «boletin» y «tiktok»"},
		{"a channel beside others of its brand", orgtest.CheckCovers(org.Validate(branded), on("wa-alba"), role.PublishContent),
			"“publish-content”, channel “wa-alba”: there is no such channel, or it is dormant; there are only “ig-alba”, “insta-brisa” and “tt-brisa”",
			"«publish-content», canal «wa-alba»: no existe ese canal o está inactivo; solo hay «ig-alba», «insta-brisa» y «tt-brisa»"},
		{"a channel that has another id now", orgtest.CheckCovers(org.Validate(branded), on("ig-brisa"), role.PublishContent),
			"“publish-content”, channel “ig-brisa”: there is no such channel, or it is dormant; there are only “ig-alba”, “insta-brisa” and “tt-brisa”",
			"«publish-content», canal «ig-brisa»: no existe ese canal o está inactivo; solo hay «ig-alba», «insta-brisa» y «tt-brisa»"},
		{"a channel that is misspelt", orgtest.CheckCovers(org.Validate(branded), on("insta-briza"), role.PublishContent),
			"“publish-content”, channel “insta-briza”: there is no such channel, or it is dormant; did you mean “insta-brisa”?",
			"«publish-content», canal «insta-briza»: no existe ese canal o está inactivo; ¿quería decir «insta-brisa»?"},
		{"a channel without its hyphen", orgtest.CheckCovers(org.Validate(branded), on("igalba"), role.PublishContent),
			"“publish-content”, channel “igalba”: there is no such channel, or it is dormant; did you mean “ig-alba”?",
			"«publish-content», canal «igalba»: no existe ese canal o está inactivo; ¿quería decir «ig-alba»?"},
		{"a channel that is planned alone", orgtest.CheckCovers(org.Validate(org.Design{Channels: []org.Channel{{ID: "tiktok", Status: org.StatusPlanned}}}), on("tiktok"), role.AnswerMessages),
			"“answer-messages”, channel “tiktok”: the channel is planned and not in use yet", "«answer-messages», canal «tiktok»: el canal está previsto y aún no está en uso"},
		{"a channel that is dormant, with a duty", orgtest.CheckCovers(duty, on("blog-old"), role.PublishContent),
			"“publish-content”, channel “blog-old”: the channel is dormant; it is asked for elsewhere: channels “instagram”, “facebook” and “boletin”",
			"«publish-content», canal «blog-old»: el canal está inactivo; se exige en otros ámbitos: canales «instagram», «facebook» y «boletin»"},
		{"an activity that is not there", orgtest.CheckCovers(report, on("facebook"), role.RunAds, role.ProduceVideo, role.AnswerMessages),
			"“run-ads”, channel “facebook”: nothing in the design asks for it; that takes the activity “paid advertising” or a channel of the kind “advertising account”\n" +
				"“produce-video”, channel “facebook”: nothing in the design asks for it; that takes the activity “video” or a channel with videos",
			"«run-ads», canal «facebook»: nada lo exige en el diseño; lo exigiría la actividad «publicidad de pago» o un canal del tipo «cuenta publicitaria»\n" +
				"«produce-video», canal «facebook»: nada lo exige en el diseño; lo exigiría la actividad «vídeo» o un canal con vídeos"},
		{"an activity that is for other channels", orgtest.CheckCovers(paid, on("boletin"), role.RunAds),
			"“run-ads”, channel “boletin”: neither the kind nor the volumes of the channel ask for it; it is asked for elsewhere: channels “instagram” and “facebook”",
			"«run-ads», canal «boletin»: no lo exigen ni el tipo ni los volúmenes del canal; se exige en otros ámbitos: canales «instagram» y «facebook»"},
		{"several on a channel that is not there", orgtest.CheckCovers(report, on("ig-norte"), role.AnswerComments, role.AnswerMessages, role.PublishContent),
			"“answer-comments”, “answer-messages” and “publish-content”, channel “ig-norte”: there is no such channel, or it is dormant; there are only “instagram”, “facebook”, “boletin” and “tiktok”",
			"«answer-comments», «answer-messages» y «publish-content», canal «ig-norte»: no existe ese canal o está inactivo; solo hay «instagram», «facebook», «boletin» y «tiktok»"},
		{"a person where a position is meant", orgtest.CheckWant(gaps, append(orgtest.Found(gaps, org.Warning), want(org.OverCapacity, "smm"), want(org.NearEmptyPosition, "smm"))...),
			"2 wanted findings are missing:\n\tover-capacity smm: its subject is of another kind (person or channel) than “smm” (position)\n\tnear-empty-position smm\n" +
				"if it has been mended, remove it from what is wanted",
			"faltan 2 hallazgos:\n\tover-capacity smm: su sujeto es de otro tipo (persona o canal) que «smm» (puesto)\n\tnear-empty-position smm\n" +
				"si ya está resuelto, quítelo de lo que se espera"},
		{"the person in the position that is wanted", orgtest.CheckHas(org.Report{Findings: []org.Finding{
			{Code: org.OverCapacity, Subject: org.Subject{Kind: org.SubjectPerson, ID: "bruno"}, Args: org.Args{Related: []org.Subject{{Kind: org.SubjectPosition, ID: "cm"}}}},
			{Code: org.OverCapacity, Subject: org.Subject{Kind: org.SubjectPerson, ID: "ana"}, Args: org.Args{Related: []org.Subject{{Kind: org.SubjectPosition, ID: "smm"}}}},
		}}, want(org.OverCapacity, "cm")),
			"a wanted finding is missing:\n\tover-capacity cm: this code is found on “bruno” and “ana”; did you mean “bruno”?",
			"falta un hallazgo:\n\tover-capacity cm: ese código se da en «bruno» y «ana»; ¿quería decir «bruno»?"},
		{"a code that is off", orgtest.CheckWant(org.Validator{Levels: org.Levels{org.Vacancy: org.Off}}.Validate(team()), want(org.Vacancy, "cm")),
			"a wanted finding is missing:\n\tvacancy cm: it was not judged, as its level or the rules of the Validator have it",
			"falta un hallazgo:\n\tvacancy cm: no se ha juzgado, por su nivel o por las reglas del Validator"},
		{"what is accepted", orgtest.CheckHas(accepting, want(org.MissingBackup, "smm"), want(org.SinglePointOfFailure, "ana")),
			"2 wanted findings are missing:\n\tmissing-backup smm: the baseline accepts it\n\tsingle-point-of-failure ana: the design accepts it (suppress)\nwhat was found:\n\tnote scope-undeclared",
			"faltan 2 hallazgos:\n\tmissing-backup smm: la línea base lo acepta\n\tsingle-point-of-failure ana: el diseño lo acepta (suppress)\nlo que hay:\n\tnota scope-undeclared"},
		{"what was found", orgtest.CheckHas(report, want(org.MissingBackup, "x")),
			"a wanted finding is missing:\n\tmissing-backup x\nwhat was found:\n\tnote scope-undeclared\nif it has been mended, remove it from what is wanted",
			"falta un hallazgo:\n\tmissing-backup x\nlo que hay:\n\tnota scope-undeclared\nsi ya está resuelto, quítelo de lo que se espera"},
		{"a golden file with other line endings", orgtest.CheckGolden(endings, []byte("a\nb\n"), false),
			endings + " differs from what the test made in its line endings alone (CRLF or LF); an entry such as *.txt -text in .gitattributes keeps Git from changing them",
			endings + " solo se diferencia de lo obtenido en los finales de línea (CRLF o LF); una entrada como *.txt -text en .gitattributes evita que Git los cambie"},
		{"a brand and a channel", orgtest.CheckCovers(report, org.Scope{Brand: "a", Channel: "instagram"}, role.PublishContent),
			"“publish-content”, channel “instagram”, brand “a”: a scope is a brand or a channel and never both; for a channel, leave the brand out",
			"«publish-content», canal «instagram», marca «a»: un ámbito es una marca o un canal, nunca ambas cosas; para un canal, omita la marca"},
		{"a misspelt responsibility", orgtest.CheckCovers(report, on("instagram"), "publish-contents"),
			"there is no responsibility “publish-contents”; did you mean “publish-content”?",
			"no existe la responsabilidad «publish-contents»; ¿quería decir «publish-content»?"},
		{"a channel of which a part is right", orgtest.CheckCovers(report, on("facebook-es"), role.PublishContent),
			"“publish-content”, channel “facebook-es”: there is no such channel, or it is dormant; did you mean “facebook”?",
			"«publish-content», canal «facebook-es»: no existe ese canal o está inactivo; ¿quería decir «facebook»?"},
		{"work that waits for an approval", orgtest.CheckCovers(report, org.Scope{}, role.ApproveContent),
			"“approve-content”: nothing in the design asks for it; that takes an approval",
			"«approve-content»: nada lo exige en el diseño; lo exigiría una aprobación"},
		{"work that is optional", orgtest.CheckCovers(bare, org.Scope{}, role.ChooseTools),
			"“choose-tools”: nothing in the design asks for it, which is optional, and nobody does it",
			"«choose-tools»: nada lo exige en el diseño: es opcional y no lo hace nadie"},
		{"a vacancy", orgtest.CheckCovers(gaps, org.Scope{}, role.AnswerComments, role.AnswerMessages, role.PublishContent),
			"“answer-comments” and “answer-messages”, channels “instagram” and “facebook”: nobody does them; “cm” is vacant: fill the vacancy, or give the work to another position\n" +
				"“publish-content”, channels “instagram”, “facebook” and “boletin”: nobody does it; “cm” is vacant: fill the vacancy, or give the work to another position",
			"«answer-comments» y «answer-messages», canales «instagram» y «facebook»: nadie se ocupa; está vacante «cm»: cubra la vacante o asigne el trabajo a otro puesto\n" +
				"«publish-content», canales «instagram», «facebook» y «boletin»: nadie se ocupa; está vacante «cm»: cubra la vacante o asigne el trabajo a otro puesto"},
		{"nobody at all", orgtest.CheckCovers(bare, on("facebook"), role.AnswerComments),
			"“answer-comments”, channel “facebook”: nobody does it; give the work to a position, by a role or a duty",
			"«answer-comments», canal «facebook»: nadie se ocupa; asigne el trabajo a un puesto, con un rol o una tarea"},
		{"done by others", orgtest.CheckDoneBy(org.Validate(split), org.Scope{}, role.AnswerMessages, "smm", "comunidad-cm"),
			"“answer-messages”, channel “instagram”: “cm” does it; it should be “comunidad-cm” and “smm”\n" +
				"“answer-messages”, channel “facebook”: “smm” does it; it should be “comunidad-cm” and “smm”\n" +
				"“comunidad-cm” is no position with work in the report, where people stand under their positions; with work there are “smm” and “cm”",
			"«answer-messages», canal «instagram»: lo hace «cm»; deberían hacerlo «comunidad-cm» y «smm»\n" +
				"«answer-messages», canal «facebook»: lo hace «smm»; deberían hacerlo «comunidad-cm» y «smm»\n" +
				"«comunidad-cm» no es ningún puesto con trabajo en el informe, donde cada persona figura por su puesto; con trabajo están «smm» y «cm»"},
		{"by an open position of which others do the work", orgtest.CheckDoneBy(org.Validate(understudied), on("facebook"), role.AnswerMessages, "cm", "cmm"),
			"“answer-messages”, channel “facebook”: “smm” does it; it should be “cm” and “cmm”\n“cm” is vacant, and open positions do nothing\n" +
				"“cmm” is no position with work in the report, where people stand under their positions; with work there is “smm”",
			"«answer-messages», canal «facebook»: lo hace «smm»; deberían hacerlo «cm» y «cmm»\n«cm» está vacante, y un puesto vacante no hace nada\n" +
				"«cmm» no es ningún puesto con trabajo en el informe, donde cada persona figura por su puesto; con trabajo está «smm»"},
		{"no person reports to a person", orgtest.CheckReportsTo(team(), "bruno", "ana"),
			"“bruno” is a person, whose position is “cm”\n“ana” is a person, whose position is “smm”",
			"«bruno» es una persona, y su puesto es «cm»\n«ana» es una persona, y su puesto es «smm»"},
		{"titles where ids are meant", orgtest.CheckReportsTo(org.Design{
			Outside:   []org.Outside{{ID: "cmo", Kind: role.PartyMarketing, Title: "Directora de marketing"}},
			Positions: []org.Position{{ID: "smm", Title: "Responsable de redes", ReportsTo: "cmo"}},
		}, "responsable de redes", "directora de marketing"),
			"there is no position “responsable de redes”; did you mean “smm”?\nthere is no position “directora de marketing”; did you mean “cmo”?",
			"no hay ningún puesto «responsable de redes»; ¿quería decir «smm»?\nno hay ningún puesto «directora de marketing»; ¿quería decir «cmo»?"},
		{"another superior", orgtest.CheckReportsTo(team(), "cm", "cmm"),
			"“cm” reports to “smm”; it should report to “cmm”\nthere is no position “cmm”; did you mean “smm”?",
			"«cm» depende de «smm»; debería depender de «cmm»\nno hay ningún puesto «cmm»; ¿quería decir «smm»?"},
		{"a code of another subject", orgtest.CheckHas(gaps, want(org.StageUncovered, "estrategia"), want(org.StageUncovered, "")),
			"2 wanted findings are missing:\n\tstage-uncovered estrategia: this code is found on “creation”, “publishing”, “engagement”, “reporting” and “listening”\n" +
				"\tstage-uncovered: this code is found on “creation”, “publishing”, “engagement”, “reporting” and “listening”",
			"faltan 2 hallazgos:\n\tstage-uncovered estrategia: ese código se da en «creation», «publishing», «engagement», «reporting» y «listening»\n" +
				"\tstage-uncovered: ese código se da en «creation», «publishing», «engagement», «reporting» y «listening»"},
		{"a part of an id", orgtest.CheckHas(org.Report{Findings: []org.Finding{{Code: "x", Subject: org.Subject{ID: "ads"}}, {Code: "x", Subject: org.Subject{ID: "cm-bo"}}}}, want("x", "bo")),
			"a wanted finding is missing:\n\tx bo: this code is found on “ads” and “cm-bo”; did you mean “cm-bo”?",
			"falta un hallazgo:\n\tx bo: ese código se da en «ads» y «cm-bo»; ¿quería decir «cm-bo»?"},
		{"a finding wanted twice", orgtest.CheckWant(org.Report{Findings: []org.Finding{{Code: "x", Severity: org.Warning}}}, want("x", ""), want("x", "")),
			"a wanted finding is missing:\n\tx: it is there once and wanted 2 times", "falta un hallazgo:\n\tx: está una vez y se espera 2 veces"},
		{"a finding that is not wanted", orgtest.CheckWant(org.Report{Findings: []org.Finding{{Code: "x", Severity: org.Warning, Subject: org.Subject{ID: `a"b`}}, {Code: "y", Severity: org.Warning}}}),
			"there are 2 unwanted findings:\n\twarning x a\"b: x\n\twarning y: y\nif they are right, add to what is wanted:\n\torgtest.Expect{Code: \"x\", Subject: \"a\\\"b\"},\n\torgtest.Expect{Code: \"y\"},",
			"sobran 2 hallazgos:\n\taviso x a\"b: x\n\taviso y: y\nsi son correctos, añada a lo que se espera:\n\torgtest.Expect{Code: \"x\", Subject: \"a\\\"b\"},\n\torgtest.Expect{Code: \"y\"},"},
		{"the design itself", orgtest.CheckHas(report, want(org.ScopeUndeclared, "cm")),
			"a wanted finding is missing:\n\tscope-undeclared cm: this code is found on the design itself, without a subject",
			"falta un hallazgo:\n\tscope-undeclared cm: ese código se da en el diseño mismo, sin sujeto"},
		{"another code of the subject", orgtest.CheckHas(gaps, want(org.MissingBackup, "cm")),
			"a wanted finding is missing:\n\tmissing-backup cm: on this subject there is “covered-only-by-vacancy” and “vacancy”\nif it has been mended, remove it from what is wanted",
			"falta un hallazgo:\n\tmissing-backup cm: en ese sujeto hay «covered-only-by-vacancy» y «vacancy»\nsi ya está resuelto, quítelo de lo que se espera"},
		{"a misspelt code", orgtest.CheckWant(nothing, want("stage-uncoverd", "creation"), want("mine", "")),
			"2 wanted findings are missing:\n\tstage-uncoverd creation: there is no such code; did you mean “stage-uncovered”?\n\tmine: none of the rules that judged has this code\nnothing was found",
			"faltan 2 hallazgos:\n\tstage-uncoverd creation: no existe ese código; ¿quería decir «stage-uncovered»?\n\tmine: ninguna de las reglas aplicadas tiene ese código\nno hay ningún hallazgo"},
		{"one too many", orgtest.CheckLacks(org.Report{Findings: []org.Finding{{Code: "x", Severity: org.Error, Subject: org.Subject{ID: "a"}}}}, "x"),
			"there is an unwanted finding:\n\terror x a: x", "sobra un hallazgo:\n\terror x a: x"},
		{"a rule of one's own that is off", orgtest.CheckRules(org.Validator{Levels: org.Levels{org.Vacancy: org.Off, "acme-x": org.Off}}, mine,
			orgtest.Case{Design: vacant, Speaks: []orgtest.Expect{want("acme-x", "cm")}}, orgtest.Case{Name: "b", Silent: []org.Code{"acme-x"}}),
			"Nothing judges a design, and so nothing is ever wrong with it: “levels” leaves no rule.\n" +
				"#1: a wanted finding is missing:\n\tacme-x cm: it was not judged, as its level or the rules of the Validator have it\n#1: nothing was found\n" +
				"b: “acme-x” was not judged, as its level or the rules of the Validator have it, so that this checks nothing",
			"Nada juzga los diseños y nunca se encontrará nada: «levels» no deja ninguna regla.\n" +
				"#1: falta un hallazgo:\n\tacme-x cm: no se ha juzgado, por su nivel o por las reglas del Validator\n#1: no hay ningún hallazgo\n" +
				"b: «acme-x» no se ha juzgado, por su nivel o por las reglas del Validator, así que no se comprueba nada"},
		{"a rule of one's own that says nothing of nobody", orgtest.CheckRules(org.Validator{}, mute,
			orgtest.Case{Name: "a", Design: vacant, Speaks: []orgtest.Expect{want("acme-y", "smm"), want("acme-y", "smn"), want("acme-y", "ig"), want("acme-y", "ana")}},
			orgtest.Case{Name: "b", Silent: []org.Code{"acme-y"}}),
			"a: the findings of “acme-y” say nothing: give the rule a Summary, or them a Text\na: acme-y smn: the design has no such subject (position)\na: acme-y ig: the design has no such subject (channel)",
			"a: los hallazgos de «acme-y» no dicen nada: dé a la regla un Summary o a ellos un Text\na: acme-y smn: el diseño no tiene ese sujeto (puesto)\na: acme-y ig: el diseño no tiene ese sujeto (canal)"},
		{"a misspelt code that is wanted silent", orgtest.CheckRules(org.Validator{}, vacancyRule, orgtest.Case{Name: "mine", Design: vacant, Speaks: []orgtest.Expect{want(org.Vacancy, "cm")}, Silent: []org.Code{"vacancys", "x"}}, orgtest.Case{Silent: []org.Code{org.Vacancy}}),
			"mine: none of the rules that judge has the code “vacancys”; did you mean “vacancy”?\nmine: none of the rules that judge has the code “x”, so that this checks nothing",
			"mine: ninguna de las reglas aplicadas tiene el código «vacancys»; ¿quería decir «vacancy»?\nmine: ninguna de las reglas aplicadas tiene el código «x», así que no se comprueba nada"},
		{"new errors", orgtest.CheckSurvives(org.Validator{Rules: vacancyRule, Levels: map[org.Code]org.Severity{org.Vacancy: org.Error}}, team(), org.PersonLeaves("ana"), org.PersonLeaves("bruno")),
			"after these 2 changes:\n\tThe position “cm” is vacant; “bruno” held it before.\n\tThe position “smm” is vacant; “ana” held it before.\n" +
				"the design has 2 new errors:\n\terror vacancy cm: The position “cm” has one vacancy, and other findings are due to it.\n\terror vacancy smm: The position “smm” has one vacancy, and other findings are due to it.\n" +
				"\t→ vacancy: " + help(language.English),
			"tras estos 2 cambios:\n\tEl puesto «cm» está vacante; antes lo ocupaba «bruno».\n\tEl puesto «smm» está vacante; antes lo ocupaba «ana».\n" +
				"el diseño tiene 2 errores nuevos:\n\terror vacancy cm: El puesto «cm» tiene una vacante, y a ella se debe algún otro hallazgo.\n\terror vacancy smm: El puesto «smm» tiene una vacante, y a ella se debe algún otro hallazgo.\n" +
				"\t→ vacancy: " + help(language.Spanish)},
		{"no folder", orgtest.CheckFixtures(org.Validator{}, "fixture", false),
			"fixture: there is no such folder; a path is relative to the folder of the test", "fixture: no existe esta carpeta; la ruta parte de la carpeta de la prueba"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			f, ok := test.err.(*orgtest.Failure) //nolint:errorlint // the check returns it as it is
			require.True(t, ok, "%v", test.err)
			if d := cmp.Diff([]string{test.en, test.es}, []string{f.Message(language.English), f.Message(language.EuropeanSpanish)}); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// vacancyRule yields one of the standard rules.
func vacancyRule(yield func(org.Rule) bool) {
	for r := range org.Rules() {
		if r.Code == org.Vacancy && !yield(r) {
			return
		}
	}
}

func help(tag language.Tag) string {
	return org.Finding{Code: org.Vacancy, Args: org.Args{Problem: org.ProblemMissed}}.Help(tag)
}

// named is a test with a name.
type named struct {
	recorder

	name string
}

func (n *named) Name() string { return n.name }

// TestFailuresSayHowToRunTheTest writes a command that a shell takes as it is.
func TestFailuresSayHowToRunTheTest(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "a.json", pair)
	put(t, dir, "golden", "a\n")
	for name, command := range map[string]string{
		"TestReport":          "go test -run '^TestReport$' -update",
		"TestReport/it's_(a)": `go test -run '^TestReport$/^it.s_\(a\)$' -update`,
	} {
		for _, run := range []func(orgtest.TB){
			func(tb orgtest.TB) { orgtest.Golden(tb, filepath.Join(dir, "golden"), nil, false) },
			func(tb orgtest.TB) { orgtest.Golden(tb, filepath.Join(dir, "none"), nil, false) },
			func(tb orgtest.TB) { orgtest.Fixtures(tb, org.Validator{}, dir, false) },
		} {
			test := named{name: name}
			run(&test)
			run(orgtest.In(&test, language.Spanish))
			for _, failed := range test.failures {
				require.Contains(t, failed, command)
			}
			require.Len(t, test.failures, 2)
		}
	}
}

// TestFailureSaysWhatFailed reads codes and subjects and no sentence.
func TestFailureSaysWhatFailed(t *testing.T) {
	t.Parallel()
	d := team()
	d.Positions[1].Holders = nil
	gone := orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"}
	r := org.Validate(d)
	for name, test := range map[string]struct {
		err      error
		unwanted []orgtest.Expect
	}{
		"Want": {orgtest.CheckWant(r, append(orgtest.Found(r, org.Warning)[1:], gone)...), orgtest.Found(r, org.Warning)[:1]},
		"Has":  {orgtest.CheckHas(r, gone), nil},
	} {
		f, ok := test.err.(*orgtest.Failure) //nolint:errorlint // the check returns it as it is
		require.True(t, ok)
		if d := cmp.Diff([][]orgtest.Expect{test.unwanted, {gone}}, [][]orgtest.Expect{f.Unwanted(), f.Missing()}); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
		require.NotErrorIs(t, f, gone.Code)
	}
	require.Empty(t, new(orgtest.Failure).Unwanted())
	require.Empty(t, new(orgtest.Failure).Missing())
}

// TestDoneByKnowsWhatItCannotTell takes a list that is cut for no answer.
func TestDoneByKnowsWhatItCannotTell(t *testing.T) {
	t.Parallel()
	d := team()
	d.Positions[0].Roles = append(d.Positions[0].Roles, role.CommunityManager)
	r := org.Validator{Cap: 1}.Validate(d)
	err := orgtest.CheckDoneBy(r, org.Scope{Channel: "facebook"}, role.AnswerComments, "cm")
	require.ErrorContains(t, err, "and 1 more, whom the report leaves out,")
	require.NoError(t, orgtest.CheckDoneBy(org.Validate(d), org.Scope{Channel: "facebook"}, role.AnswerComments, "cm", "smm"))
}

// TestGoldenReadsLikeADiff keeps characters whole, and shows no more than somebody reads.
func TestGoldenReadsLikeADiff(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	put(t, dir, "g", strings.Repeat("✓ sí\n", 20)+"○ no\n")
	err := orgtest.CheckGolden(filepath.Join(dir, "g"), []byte(strings.Repeat("✓ sí\n", 20)+"✗ no\n"), false)
	require.EqualError(t, err, filepath.Join(dir, "g")+" (-) differs from what the test made (+)\n@@ -18,4 +18,4 @@\n ✓ sí\n ✓ sí\n ✓ sí\n-○ no\n+✗ no\n"+
		"if what it made is right, run the test with its update on, as go test -update")
	err = orgtest.CheckGolden(filepath.Join(dir, "g"), []byte(strings.Repeat("x\n", 10000)), false)
	require.ErrorContains(t, err, "and 9,622 more lines; if")
}

// TestSlipsAreNotOffered as what a test may want: they are not right in any design.
func TestSlipsAreNotOffered(t *testing.T) {
	t.Parallel()
	d := lax()
	d.Positions[1].Backup = "nobody"
	err := orgtest.CheckWant(org.Validate(d), orgtest.Expect{Code: org.SinglePointOfFailure, Subject: "ana"})
	f, ok := err.(*orgtest.Failure) //nolint:errorlint // the check returns it as it is
	require.True(t, ok)
	require.Equal(t, []orgtest.Expect{{Code: org.UnknownReference, Subject: "cm"}, {Code: org.MissingBackup, Subject: "smm"}}, f.Unwanted())
	require.Contains(t, f.Message(language.Spanish), "\nsi es correcto, añada a lo que se espera:\n\torgtest.Expect{Code: \"missing-backup\", Subject: \"smm\"},")
	require.NotContains(t, f.Error(), `Expect{Code: "unknown-reference"`)

	d.Positions[0].Backup = "cm"
	err = orgtest.CheckWant(org.Validate(d), orgtest.Expect{Code: org.SinglePointOfFailure, Subject: "ana"})
	require.ErrorIs(t, err, org.UnknownReference)
	require.NotContains(t, err.Error(), "add to what is wanted")
}
