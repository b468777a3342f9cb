package role_test

import (
	"fmt"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// What a source judges a community manager by, as far as it says so itself, and what its community managers only report.
func ExampleFramework_KPIs() {
	for _, id := range []string{"smm-vs-cm", "postcron"} {
		f, _ := role.FrameworkByID(id)
		fmt.Println(id)
		for k, cell := range f.KPIs(role.CommunityManager) {
			if cell.Basis == role.BasisStated {
				fmt.Printf("  %s: %s by %v\n", k.Name(language.English), cell.Part, cell.Refs)
			}
		}
	}
	// Output:
	// smm-vs-cm
	//   New members: accountable by [smm-vs-cm#kpi-cm-01]
	//   Community visitors: accountable by [smm-vs-cm#kpi-cm-02]
	//   Active members: accountable by [smm-vs-cm#kpi-cm-03 smm-vs-cm#kpi-cm-06]
	//   Contributions: accountable by [smm-vs-cm#kpi-cm-04]
	//   Replies per discussion: accountable by [smm-vs-cm#kpi-cm-05]
	//   Reply frequency: accountable by [smm-vs-cm#kpi-cm-05]
	// postcron
	//   Reach: responsible by [postcron#cm-12]
	//   Engagements: responsible by [postcron#cm-12]
	//   Clicks: responsible by [postcron#cm-12]
}

// The articles do not agree on who answers for the brand's reputation.
func ExampleFramework_KPIs_netSentiment() {
	for f := range role.Frameworks() {
		for r := range f.Roles() {
			for k, cell := range f.KPIs(r) {
				if k == kpi.NetSentiment && cell.Answers {
					fmt.Printf("%s: %s (%s)\n", f.ID(), r.Name(language.English), cell.Basis)
				}
			}
		}
	}
	// Output:
	// ceupe: community manager (inferred)
	// perfil-smm: community manager (inferred)
	// planificar-ejecutar: social media manager (reconciled)
	// postcron: social media manager (reconciled)
	// smm-vs-cm: social media manager (stated)
	// reconciled: social media manager (reconciled)
}
