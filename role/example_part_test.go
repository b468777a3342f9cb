package role_test

import (
	"fmt"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// Where the library's own view of a role and that of one article part ways.
func ExampleRow() {
	article, _ := role.FrameworkByID("ceupe")
	for _, row := range role.CompareFrameworks(role.CommunityManager, article, role.Reconciled()).Rows {
		fmt.Println(row.Aspect.Name(language.English), row.Differs())
	}
	// Output:
	// works in true
	// speaks as false
	// tone true
	// breadth true
	// standpoint true
	// deals with true
	// wants to reach true
	// centre of the work true
	// duties of its own true
	// key indicators true
	// typical day false
}

func ExampleSide() {
	c := role.Compare(role.Reconciled(), role.Manager, role.CommunityManager)
	for _, s := range []role.Side{c.A, c.B} {
		fmt.Printf("%s, as %s sees it\n", s.Role.Name(language.English),
			s.Framework.Name(language.English))
	}
	// Output:
	// social media manager, as reconciled sees it
	// community manager, as reconciled sees it
}

// A statement names what it is about, says how sure it is, and where it is written.
func ExampleStatement() {
	article, _ := role.FrameworkByID("smm-vs-cm")
	for _, row := range role.Compare(article, role.Manager, role.CommunityManager).Rows {
		if row.Aspect == role.AspectTone {
			s := row.B[0]
			fmt.Printf("%s (%s) %v\n", s.Text.In(language.Spanish), s.Basis, s.Refs)
		}
	}
	// Output: una voz personal, que no tiene por qué ser la de la marca (stated) [smm-vs-cm#diff-02]
}

// The aspects are the rows of a comparison, in order.
func ExampleAspect() {
	for a := range role.Aspects() {
		fmt.Print(a, " ")
	}
	fmt.Println()
	// Output: stage voice tone breadth standpoint partner audience centre duties kpis day
}

// What a community manager does every week.
func ExampleTask() {
	for task := range role.CommunityManager.Routine() {
		if task.Cadence == role.CadenceWeekly {
			fmt.Println(task.Responsibility, task.Basis, task.Text.In(language.Spanish))
		}
	}
	// Output:
	// create-content inferred preparar las piezas de los días siguientes
	// collect-feedback inferred resumir qué pide la gente, qué elogia y de qué se queja
	// voice-community inferred trasladar a la empresa lo que piensa la comunidad
}

// What a list of tasks amounts to, in shares.
func ExampleRoleShare() {
	mix := role.Identify(role.Reconciled(), role.DesignStrategy, role.PlanCalendar,
		role.PublishContent, role.AnswerComments)
	for _, s := range mix.Shares {
		fmt.Printf("%s %.0f %%\n", s.Role, 100*s.Share)
	}
	// Output:
	// community-manager 50 %
	// social-media-strategist 25 %
	// social-media-manager 25 %
}

func ExampleOccupationCode() {
	for c := range role.SocialAnalyst.Codes() {
		fmt.Println(c.System, c.Code, c.Title, c.Closeness)
	}
	// Output: O*NET-SOC 13-1161.00 Market Research Analysts and Marketing Specialists broad
}

func ExampleCloseness() {
	for c := range role.Closenesses() {
		fmt.Println(c, c.Name(language.Spanish))
	}
	// Output:
	// close próxima
	// broad amplia
	// related relacionada
}

// Confidences compare: a program may take what is certain and ask about the rest.
func ExampleConfidence() {
	for _, title := range []string{
		"Community manager", "Gestora de redes sociales", "Property Community Manager",
	} {
		m := role.Resolve(title)[0]
		fmt.Println(title, m.Confidence, m.Confidence >= role.ConfidenceHigh)
	}
	// Output:
	// Community manager high true
	// Gestora de redes sociales medium false
	// Property Community Manager low false
}

func ExampleReason() {
	for _, title := range []string{"Community manager", "CM", "Encargada de redes"} {
		fmt.Println(title, role.Resolve(title)[0].Reason)
	}
	// Output:
	// Community manager title
	// CM abbreviation
	// Encargada de redes ambiguous
}

// Ranks compare, too.
func ExampleSeniority() {
	intern, head := role.Resolve("Social media intern")[0], role.Resolve("Head of Social Media")[0]
	fmt.Println(intern.Seniority, head.Seniority, intern.Seniority < head.Seniority)
	// Output: intern head true
}

// Who answers for paid advertising, by one article and by the library's own view.
func ExampleReconciled() {
	article, _ := role.FrameworkByID("ceupe")
	for _, f := range []role.Framework{article, role.Reconciled()} {
		who, basis, _ := f.Accountable(role.RunAds)
		fmt.Println(f, who, basis)
	}
	// Output:
	// ceupe social-media-manager inferred
	// reconciled social-media-manager reconciled
}

// A community manager collects the reach that a manager answers for.
func ExampleScorecard() {
	var s kpi.Scoring
	in := kpi.Inputs{
		Now: kpi.Sample{
			kpi.Reach: kpi.Count(12_000), kpi.MessagesAnswered: kpi.Count(90),
			kpi.MessagesReceived: kpi.Count(100),
		},
	}
	card, err := s.Score(nil, s.Readings(in, kpi.ReachKPI, kpi.ResponseRate), nil)
	if err != nil {
		fmt.Println(err)
	}
	c := role.Reconciled().Scorecard(role.CommunityManager, card)
	for _, r := range c.Answers.Rows {
		fmt.Println("answers for", r.KPI)
	}
	for _, r := range c.Reports.Rows {
		fmt.Println("reports", r.KPI)
	}
	// Output:
	// answers for response_rate
	// reports reach
}
