package orgtest_test

import (
	"fmt"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/stretchr/testify/suite"
	"golang.org/x/text/language"
)

// ShopSuite holds what must stay true of a team. The checks of orgtest take the test of the suite, s.T().
type ShopSuite struct {
	suite.Suite

	team org.Design
}

func (s *ShopSuite) SetupTest() {
	s.team = org.Design{
		Name:     "Librería Retama",
		Channels: []org.Channel{{ID: "instagram"}},
		Positions: []org.Position{
			{
				ID: "redes", Roles: []role.Role{role.Manager},
				Holders: []org.Holder{{ID: "nora"}}, Backup: "comunidad",
			},
			{
				ID: "comunidad", Roles: []role.Role{role.CommunityManager},
				ReportsTo: "redes", Holders: []org.Holder{{ID: "teo"}}, Backup: "redes",
			},
		},
	}
}

// A check fails the test and goes on.
func (s *ShopSuite) TestWhoAnswers() {
	t := orgtest.In(s.T(), language.Spanish)
	report := org.Validate(s.team)
	orgtest.NoErrors(t, report)
	orgtest.DoneBy(t, report, org.Scope{Channel: "instagram"}, role.AnswerMessages, "comunidad")
}

// The suite's own assertions take the error of a check: this one stops.
func (s *ShopSuite) TestLines() {
	err := orgtest.CheckReportsTo(s.team, "comunidad", "redes")
	s.Require().NoError(orgtest.Localize(err, language.Spanish))
}

// The suite is run by a test of its own:
//
//	func TestShop(t *testing.T) { suite.Run(t, new(ShopSuite)) }
func Example_suite() {
	s := new(ShopSuite)
	s.SetT(new(testing.T)) // which suite.Run does, and then calls what begins with Test
	s.SetupTest()
	s.TestWhoAnswers()
	s.TestLines()
	fmt.Println("failed:", s.T().Failed())
	// Output: failed: false
}
