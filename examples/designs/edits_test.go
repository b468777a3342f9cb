package designs_test

import (
	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
)

// agenciaFindings are the warnings and errors of agencia.json as it stands.
var agenciaFindings = []orgtest.Expect{{Code: org.CoveredOnlyByVacancy, Subject: "ads"}}

// edits are changes to the text of agencia.json with what each must give.
var edits = []struct {
	name, old, new string
	want           orgtest.Expect
	onlyThen       []org.Code // what the unchanged document does not give
}{
	{
		name: "a vacancy", old: `"holders": [{"id": "bruno", "share": 0.8}], `, new: ``,
		want: orgtest.Expect{Code: org.ChannelUncovered, Subject: "instagram"}, onlyThen: []org.Code{org.ChannelUncovered},
	},
	{
		name: "a cycle", old: `"reportsTo": "cmo"`, new: `"reportsTo": "cm"`,
		want: orgtest.Expect{Code: org.ReportingCycle, Subject: "cm"}, onlyThen: []org.Code{org.ReportingCycle},
	},
	{
		name: "a removed role", old: `"roles": ["social-media-manager"]`, new: `"roles": []`,
		want: orgtest.Expect{Code: org.StageUncovered, Subject: "strategy"}, onlyThen: []org.Code{org.StageUncovered},
	},
	{
		name: "a removed channel", old: `{"id": "linkedin",`, new: `{"id": "x",`,
		want: orgtest.Expect{Code: org.UnknownReference, Subject: "cm"}, onlyThen: []org.Code{org.UnknownReference},
	},
	{
		name: "a channel that nobody takes on", old: `"roles": ["social-media-manager"]`, new: `"roles": ["social-media-manager"], "channels": ["instagram"]`,
		want: orgtest.Expect{Code: org.ResponsibilityUncovered, Subject: "control-account-access"}, onlyThen: []org.Code{org.ResponsibilityUncovered},
	},
	{
		name: "an unknown superior", old: `"roles": ["community-manager"], "reportsTo": "smm"`, new: `"roles": ["community-manager"], "reportsTo": "smn"`,
		want: orgtest.Expect{Code: org.UnknownReference, Subject: "cm"}, onlyThen: []org.Code{org.UnknownReference},
	},
	{
		name: "an unknown role", old: `["community-manager"]`, new: `["comunity-manager"]`,
		want: orgtest.Expect{Code: org.UnknownReference, Subject: "cm"}, onlyThen: []org.Code{org.UnknownReference},
	},
	{
		name: "an id twice", old: `{"id": "diseno"`, new: `{"id": "cm"`,
		want: orgtest.Expect{Code: org.DuplicateID, Subject: "cm"}, onlyThen: []org.Code{org.DuplicateID},
	},
	{
		name: "a share above one", old: `"share": 0.8`, new: `"share": 8`,
		want: orgtest.Expect{Code: org.InvalidValue, Subject: "cm"}, onlyThen: []org.Code{org.InvalidValue},
	},
	{
		name: "an activity that nobody is there for", old: `"customer-care": false`, new: `"customer-care": true`,
		want: orgtest.Expect{Code: org.ResponsibilityUncovered, Subject: "support-customers"}, onlyThen: []org.Code{org.ResponsibilityUncovered},
	},
	{
		name: "an activity that is not declared", old: `, "customer-care": false`, new: ``,
		want: orgtest.Expect{Code: org.ScopeUndeclared, Subject: ""}, onlyThen: []org.Code{org.ScopeUndeclared},
	},
	{
		name: "two hats", old: `["social-media-manager"]`, new: `["social-media-strategist", "social-media-manager"]`,
		want: orgtest.Expect{Code: org.CombinedRoles, Subject: "smm"}, onlyThen: []org.Code{org.CombinedRoles},
	},
	{
		name: "a manager under a community manager", old: `["designer"], "reportsTo": "smm"`, new: `["social-media-manager"], "reportsTo": "cm"`,
		want: orgtest.Expect{Code: org.TierInversion, Subject: "diseno"}, onlyThen: []org.Code{org.TierInversion},
	},
	{
		name: "a second head without a common superior", old: `["designer"], "reportsTo": "smm"`, new: `["community-manager"]`,
		want: orgtest.Expect{Code: org.NoAccountable, Subject: "cm"}, onlyThen: []org.Code{org.NoAccountable},
	},
	{
		name: "the strategy in the community manager’s hands", old: `"without": ["support-customers"]`,
		new:  `"without": ["support-customers"], "duties": [{"responsibility": "design-strategy"}]`,
		want: orgtest.Expect{Code: org.UnexpectedRole, Subject: "cm"}, onlyThen: []org.Code{org.UnexpectedRole},
	},
	{
		name: "an answer to give and nobody to do it", old: `"without": ["plan-ads", "run-ads", "support-customers"]`,
		new:  `"without": ["lead-crisis"], "duties": [{"responsibility": "lead-crisis", "part": "accountable"}]`,
		want: orgtest.Expect{Code: org.NoResponsible, Subject: "lead-crisis"}, onlyThen: []org.Code{org.NoResponsible},
	},
}
