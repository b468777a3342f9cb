package render

import (
	"slices"
	"strings"

	"example.com/socialorg"
	"example.com/socialorg/internal/l10n"
	"example.com/socialorg/org"
	"golang.org/x/text/language"
)

// The objects of SARIF 2.1.0 that are used, under the names that its specification gives them.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool         sarifTool         `json:"tool"`
		Translations []sarifComponent  `json:"translations"`
		Invocations  []sarifInvocation `json:"invocations"`
		Language     string            `json:"language"`
		ColumnKind   string            `json:"columnKind"`
		Results      []sarifResult     `json:"results"`
	}
	sarifTool struct {
		Driver sarifComponent `json:"driver"`
	}
	sarifComponent struct {
		Name       string            `json:"name"`
		FullName   string            `json:"fullName,omitzero"`
		Version    string            `json:"version,omitzero"`
		URI        string            `json:"informationUri,omitzero"`
		Language   string            `json:"language"`
		Contents   []string          `json:"contents"`
		Associated *sarifComponentID `json:"associatedComponent,omitzero"`
		Rules      []sarifRule       `json:"rules"`
	}
	sarifComponentID struct {
		Name string `json:"name"`
	}
	sarifRule struct {
		ID      string           `json:"id"`
		Short   *sarifText       `json:"shortDescription,omitzero"`
		Full    *sarifText       `json:"fullDescription,omitzero"`
		Help    *sarifText       `json:"help,omitzero"`
		Default *sarifConfig     `json:"defaultConfiguration,omitzero"`
		Props   *sarifProperties `json:"properties,omitzero"`
	}
	sarifConfig struct {
		Level string `json:"level"`
	}
	sarifProperties struct {
		Basis []socialorg.Ref `json:"basis"`
	}
	sarifText struct {
		Text string `json:"text"`
	}
	sarifInvocation struct {
		Successful    bool                `json:"executionSuccessful"`
		Notifications []sarifNotification `json:"toolExecutionNotifications,omitzero"`
	}
	sarifNotification struct {
		Level   string    `json:"level"`
		Message sarifText `json:"message"`
	}
	sarifResult struct {
		RuleID       string              `json:"ruleId"`
		RuleIndex    int                 `json:"ruleIndex"`
		Level        string              `json:"level"`
		Message      sarifText           `json:"message"`
		Locations    []sarifLocation     `json:"locations"`
		Fingerprints sarifFingerprints   `json:"partialFingerprints"`
		Suppressions *[]sarifSuppression `json:"suppressions,omitzero"`
	}
	sarifFingerprints struct {
		Finding string `json:"socialorgFinding/v1"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Justification string `json:"justification"`
	}
	sarifLocation struct {
		Physical *sarifPhysical `json:"physicalLocation,omitzero"`
		Logical  []sarifLogical `json:"logicalLocations"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   sarifRegion   `json:"region"`
	}
	sarifArtifact struct {
		URI string `json:"uri"`
	}
	sarifRegion struct {
		Line   int `json:"startLine"`
		Column int `json:"startColumn"`
	}
	sarifLogical struct {
		Name string `json:"name,omitzero"`
		Full string `json:"fullyQualifiedName"`
		Kind string `json:"kind"`
	}
)

// sarif writes one run, its sentences in the reader's language and its rules in both. A result says where its subject stands in the
// file, if there is one, and in the document by JSON Pointer: without a file, code scanning has no line to show it at.
func (t *writer) sarif() {
	rules := t.sarifRules()
	r := sarifRun{
		Tool: sarifTool{sarifComponent{Name: "socialorg", FullName: "socialorg: " + t.in("organisation designs of social media departments",
			"organigramas de departamentos de redes sociales"), Version: t.Tool.Version, URI: t.Tool.URI, Language: t.languageID(),
			Contents: []string{"localizedData", "nonLocalizedData"}, Rules: t.describe(rules, t.Lang)}},
		Translations: t.translations(rules),
		Invocations:  []sarifInvocation{{Successful: true, Notifications: t.omitted()}},
		Language:     t.languageID(),
		ColumnKind:   "unicodeCodePoints",
		Results:      []sarifResult{},
	}
	excepted, reasons := t.exceptions()
	r.Results = append(t.results(rules, t.Report.Findings), t.results(rules, excepted)...)
	if reasons != nil { // one result that has suppressions asks for them in all
		for i := range r.Results {
			r.Results[i].Suppressions = &[]sarifSuppression{}
			if k := i - len(t.Report.Findings); k >= 0 {
				r.Results[i].Suppressions = &[]sarifSuppression{suppression(reasons[k])}
			}
		}
	}
	t.encode(sarifLog{Schema: "https://json.schemastore.org/sarif-2.1.0.json", Version: "2.1.0", Runs: []sarifRun{r}})
}

func suppression(why reason) sarifSuppression {
	s := sarifSuppression{Kind: "inSource", Justification: l10n.CleanTo(longest, why.text)}
	if why.baseline {
		s.Kind = "external"
	}
	return s
}

// sarifRules are the rules of the report, and one without words for each code of none of them.
func (t *writer) sarifRules() []org.Rule {
	var rules []org.Rule
	known := make(map[org.Code]bool)
	for rule := range t.allRules() { // slices.Collect of rules would keep every method of View and of time.Time in the program
		if !known[rule.Code] {
			known[rule.Code] = true
			rules = append(rules, rule)
		}
	}
	excepted, _ := t.exceptions()
	for _, list := range [...][]org.Finding{t.Report.Findings, excepted} {
		for i := range list {
			if f := &list[i]; !known[f.Code] {
				known[f.Code] = true
				rules = append(rules, org.Rule{Code: f.Code, Severity: f.Severity})
			}
		}
	}
	return rules
}

// translations are the rules in the languages that the page is not in.
func (t *writer) translations(rules []org.Rule) []sarifComponent {
	other := language.Spanish
	if t.l.Spanish {
		other = language.English
	}
	return []sarifComponent{{Name: "socialorg", Language: other.String(), Contents: []string{"localizedData"},
		Associated: &sarifComponentID{"socialorg"}, Rules: t.describe(rules, other)}}
}

func (t *writer) describe(rules []org.Rule, tag language.Tag) []sarifRule {
	all := make([]sarifRule, 0, len(rules))
	for i := range rules {
		rule := &rules[i]
		s := sarifRule{ID: l10n.Clean(string(rule.Code)), Default: &sarifConfig{sarifLevel(rule.Severity)}}
		if !rule.Summary.IsZero() {
			summary := strings.TrimSuffix(capital(l10n.CleanTo(longest, rule.Summary.In(tag))), ".") + "."
			s.Short, s.Full = &sarifText{summary}, &sarifText{summary}
			if help := l10n.CleanTo(longest, rule.Help.In(tag)); help != "" {
				s.Full, s.Help = &sarifText{summary + " " + help}, &sarifText{help}
			}
		}
		if rule.Basis != nil {
			s.Props = &sarifProperties{rule.Basis}
		}
		all = append(all, s)
	}
	return all
}

func (t *writer) omitted() []sarifNotification {
	var notes []sarifNotification
	for _, o := range t.Report.Omitted {
		notes = append(notes, sarifNotification{"note", sarifText{l10n.Clean(string(o.Code)) + ": " + t.leftOut(o.Count)}})
	}
	return notes
}

func (t *writer) results(rules []org.Rule, findings []org.Finding) []sarifResult {
	all := make([]sarifResult, 0, len(findings))
	spots := t.spots(findings)
	for i := range findings {
		f := &findings[i]
		all = append(all, sarifResult{
			RuleID:    code(f),
			RuleIndex: slices.IndexFunc(rules, func(r org.Rule) bool { return r.Code == f.Code }),
			Level:     sarifLevel(f.Severity),
			Message:   sarifText{t.sentence(f)},
			Locations: []sarifLocation{t.sarifLocation(f, spots[i])},

			Fingerprints: sarifFingerprints{f.Fingerprint()},
		})
	}
	return all
}

func (t *writer) sarifLocation(f *org.Finding, s spot) sarifLocation {
	l := sarifLocation{Logical: []sarifLogical{{Name: l10n.Clean(f.Subject.ID), Full: s.pointer, Kind: "object"}}}
	if f.Subject.Field != "" {
		l.Logical[0].Kind = "property"
	}
	if s.pointer == "" || s.beside {
		l.Logical[0].Full = f.Subject.Kind.String() + "/" + l10n.Clean(f.Subject.ID)
	}
	if t.Source.Name == "" {
		return l
	}
	l.Physical = &sarifPhysical{sarifArtifact{fileURI(t.Source.Name)}, sarifRegion{max(s.Line, 1), max(s.Column, 1)}}
	return l
}

func sarifLevel(s org.Severity) string {
	switch s {
	case org.Error:
		return "error"
	case org.Warning:
		return "warning"
	default:
		return "note"
	}
}

// fileURI writes the name of a file as a reference, relative where the name is.
func fileURI(name string) string {
	const hex = "0123456789ABCDEF"
	name = strings.ReplaceAll(name, `\`, "/")
	var b strings.Builder
	switch {
	case len(name) > 1 && name[1] == ':':
		b.WriteString("file:///")
	case strings.HasPrefix(name, "/"):
		b.WriteString("file://")
	}
	drive := b.Len() > len("file://")
	for i := range len(name) {
		switch c := name[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', strings.IndexByte("-._~/", c) >= 0, c == ':' && i == 1 && drive:
			b.WriteByte(c)
		default:
			b.WriteByte('%')
			b.WriteByte(hex[c>>4])
			b.WriteByte(hex[c&15])
		}
	}
	return b.String()
}
