package orgtest_test

import (
	"fmt"
	"strings"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"golang.org/x/text/language"
)

// bakery is a design as a file beside the test would hold it.
const bakery = `{
  "name": "Panadería Alondra",
  "activities": {"paid": false, "campaigns": false, "contests": false, "events": false, "influencers": false,
                 "alliances": false, "seo": false, "video": false, "customer-care": false},
  "objectives": [{"kind": "sales"}],
  "outside": [{"id": "duena", "kind": "owner"}],
  "channels": [{"id": "instagram", "postsPerWeek": 4, "commentsPerDay": 12, "messagesPerDay": 6}],
  "positions": [
    {"id": "redes", "roles": ["social-media-manager"], "reportsTo": "duena", "holders": [{"id": "luz", "share": 0.5}], "backup": "comunidad"},
    {"id": "comunidad", "roles": ["community-manager"], "reportsTo": "redes", "holders": [{"id": "iris", "share": 0.5}], "backup": "redes"}
  ]
}`

// checkBakery is what TestBakery(t *testing.T) would do; a test without a language fails in English.
func checkBakery(t orgtest.TB) {
	t = orgtest.In(t, language.Spanish)
	d, err := org.Decode(strings.NewReader(bakery))
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	report := org.Validate(d)
	orgtest.NoErrors(t, report)
	orgtest.Covers(t, report, org.Scope{Channel: "instagram"}, role.AnswerComments, role.AnswerMessages)
	orgtest.Covers(t, report, org.Scope{}, role.DesignStrategy, role.LeadCrisis)
	orgtest.DoneBy(t, report, org.Scope{Channel: "instagram"}, role.PublishContent, "comunidad")
	orgtest.ReportsTo(t, d, "comunidad", "redes", "duena")

	orgtest.Survives(t, org.Validator{}, d,
		org.PersonAway("iris")) // a holiday, in which the backup stands in
	orgtest.Survives(t, org.Validator{}, d, org.Peak(2, "instagram"))

	orgtest.ReportsTo(t, d, "comunidad", "duena") // not so: this one fails
}

// printer is a test that prints its failures.
type printer struct{}

func (printer) Errorf(format string, args ...any) { fmt.Printf(format+"\n", args...) }

// A test of a team's design says what must stay true of it, whoever changes the file.
func Example() {
	checkBakery(printer{})
	// Output: «comunidad» depende de «redes»; debería depender de «duena»
}
