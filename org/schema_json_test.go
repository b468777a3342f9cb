package org

import (
	"bytes"
	"encoding/json"
	stdflag "flag" // the package has a flag of its own
	"fmt"
	"iter"
	"os"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

var updateSchema = stdflag.Bool("update-schema", false, "write the vocabularies of org.schema.json anew")

// A schemaWord is a word of a vocabulary, as the schema explains it.
type schemaWord struct{ id, title, description string }

// A schemaVocabulary becomes a definition of the schema.
type schemaVocabulary struct {
	name, description string
	open              bool // a design may have words of its own
	keys              bool // the words are names of members, which are true or false
	words             []schemaWord
}

// named makes words of ids that have a name; note explains each, and may be nil.
func named[T interface {
	~string
	Name(language.Tag) string
}](all iter.Seq[T], note func(T) string) []schemaWord {
	var words []schemaWord
	for v := range all {
		w := schemaWord{id: string(v), title: v.Name(language.English), description: "Spanish: " + v.Name(language.Spanish) + "."}
		if note != nil {
			w.description = note(v) + " " + w.description
		}
		words = append(words, w)
	}
	return words
}

// bare makes words that explain themselves, or that says explains.
func bare(words []string, says ...string) []schemaWord {
	list := make([]schemaWord, len(words))
	for i, w := range words {
		list[i] = schemaWord{id: w}
		if i < len(says) {
			list[i].description = says[i]
		}
	}
	return list
}

func schemaVocabularies() []schemaVocabulary {
	var frameworks []schemaWord
	for f := range role.Frameworks() {
		frameworks = append(frameworks, schemaWord{f.ID(), f.Name(language.English), "Spanish: " + f.Name(language.Spanish) + "."})
	}
	var codes []schemaWord
	for r := range Rules() {
		codes = append(codes, schemaWord{string(r.Code), r.Summary.EN, "Spanish: " + r.Summary.ES + "."})
	}
	return []schemaVocabulary{
		{name: "activities", description: "What the team does and does not do; false says that it does not, and what is not named is undeclared.", keys: true, words: named(role.Activities(), nil)},
		{name: "additivity", description: "How values of parts make that of the whole.", words: bare(enumWords(kpi.Additivities()),
			"they add up", "the last value stands, or one for all", "the mean over time", "of formulas", "the source must supply the whole", "only the single values tell")},
		{name: "artefact", description: "What passes from one responsibility to the next.", words: named(role.Artefacts(), nil)},
		{name: "cadence", description: "How often.", words: bare(enumWords(role.Cadences()))},
		{name: "channelKind", description: "What the channel is, and so what it asks for. Without a kind it is an account.", words: named(role.ChannelKinds(), nil)},
		{name: "code", description: "Code of the finding. Programs may have rules of their own.", open: true, words: codes},
		{name: "direction", description: "Whether more is better, for a KPI of your own.", words: bare(enumWords(kpi.Directions()))},
		{name: "form", description: "What the formula works out, for a KPI of your own: a share is refused values outside 0 to 1.", words: bare(enumWords(kpi.Forms()))},
		{name: "style", description: "How the values of a KPI are shown. Without it as the unit has it.", words: bare(enumWords(kpi.Styles()))},
		{name: "framework", description: "Whose view of who does what the design is judged by. Without one it is the reconciled one.", words: frameworks},
		{name: "kpiID", description: "Id of a standard KPI, or of one of your own, in snake_case.", open: true, words: named(kpi.IDs(), func(k kpi.ID) string { return k.Note(language.English) })},
		{name: "measureKind", description: "How the measure adds up over time.", words: bare(enumWords(kpi.Kinds()))},
		{name: "objectiveKind", description: "What the goal is.", words: named(role.Objectives(), nil)},
		{name: "part", description: "The part in the work, as RACI has it. Without one it is responsible.", words: bare(enumWords(role.Parts()),
			"does the work", "answers for it", "is asked before", "is told afterwards")},
		{name: "party", description: "What the outside party is.", words: named(role.Parties(), nil)},
		{name: "period", description: "What time the KPI is calculated over, for one of your own.", words: bare(enumWords(kpi.Periods()))},
		{name: "responsibility", description: "A piece of social media work.", words: named(role.Responsibilities(), func(x role.Responsibility) string { return x.Summary(language.English) })},
		{name: "role", description: "A standard role, or one of the design's own.", open: true, words: named(role.Roles(), nil)},
		{name: "status", description: "Whether the channel is in use. Without a status it is active.", words: bare([]string{string(StatusActive), string(StatusPlanned), string(StatusDormant)},
			"in use", "not yet in use", "no longer looked after")},
		{name: "voice", description: "As whom the account speaks.", words: bare([]string{string(VoiceBrand), string(VoicePerson), string(VoiceBoth)},
			"as the brand", "as a person of the team", "as the one or the other")},
	}
}

// appendJSON appends v on one line, as the schema is written.
func appendJSON(t *testing.T, b *bytes.Buffer, v any) {
	t.Helper()
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(v))
	b.Truncate(b.Len() - 1)
}

func (v schemaVocabulary) write(t *testing.T, b *bytes.Buffer) {
	t.Helper()
	text := func(s string) string {
		var quoted bytes.Buffer
		appendJSON(t, &quoted, s)
		return quoted.String()
	}
	fmt.Fprintf(b, "    %s: {\n      \"description\": %s,\n", text(v.name), text(v.description))
	closing := "]"
	switch {
	case v.keys:
		b.WriteString("      \"type\": \"object\", \"additionalProperties\": false,\n      \"properties\": {")
		closing = "}"
	case v.open:
		b.WriteString("      \"type\": \"string\", \"minLength\": 1,\n      \"anyOf\": [")
	default:
		b.WriteString("      \"type\": \"string\",\n      \"oneOf\": [")
	}
	for i, w := range v.words {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString("\n        ")
		if v.keys {
			fmt.Fprintf(b, "%s: {\"type\": \"boolean\", \"title\": %s, \"description\": %s}", text(w.id), text(w.title), text(w.description))
			continue
		}
		fmt.Fprintf(b, "{\"const\": %s", text(w.id))
		for _, field := range [][2]string{{"title", w.title}, {"description", w.description}} {
			if field[1] != "" {
				fmt.Fprintf(b, ", %q: %s", field[0], text(field[1]))
			}
		}
		b.WriteByte('}')
	}
	if v.open {
		b.WriteString(",\n        {\"description\": \"One of your own.\"}")
	}
	b.WriteString("\n      " + closing + "\n    }")
}

// withVocabularies returns the schema with the vocabularies of the library behind what is written by hand.
func withVocabularies(t *testing.T, doc []byte) []byte {
	t.Helper()
	vocabularies := schemaVocabularies()
	hand, _, found := bytes.Cut(doc, []byte("    \""+vocabularies[0].name+"\": {\n"))
	if !found {
		hand = bytes.TrimSuffix(bytes.TrimRight(doc, "\n"), []byte("\n  }\n}"))
		hand = append(bytes.Clone(hand), ",\n"...)
	}
	b := bytes.NewBuffer(bytes.Clone(hand))
	for i, v := range vocabularies {
		if i > 0 {
			b.WriteString(",\n")
		}
		v.write(t, b)
	}
	b.WriteString("\n  }\n}\n")
	return b.Bytes()
}

func TestSchemaVocabularies(t *testing.T) {
	t.Parallel()
	want := withVocabularies(t, Schema())
	if *updateSchema {
		require.NoError(t, os.WriteFile("org.schema.json", want, 0o600))
		return
	}
	if diff := cmp.Diff(string(want), string(Schema())); diff != "" {
		t.Errorf("org.schema.json is not up to date: go test ./org -run TestSchemaVocabularies -update-schema (-want +got):\n%s", diff)
	}
}

// node is a schema, as far as this test looks into it.
type node struct {
	Ref                  string           `json:"$ref"`
	Type                 string           `json:"type"`
	Description          string           `json:"description"`
	Properties           map[string]*node `json:"properties"`
	AdditionalProperties *bool            `json:"additionalProperties"`
	Required             []string         `json:"required"`
	Items                *node            `json:"items"`
	Const                any              `json:"const"`
	OneOf                []*node          `json:"oneOf"`
	AnyOf                []*node          `json:"anyOf"`
	Defs                 map[string]*node `json:"$defs"`
}

// A schemaWalk holds the schema beside the spec that the decoder follows.
type schemaWalk struct {
	*testing.T
	root *node
	used map[string]bool
	done map[*spec]bool
}

func (w *schemaWalk) resolve(n *node) *node {
	if n.Ref == "" {
		return n
	}
	name := strings.TrimPrefix(n.Ref, "#/$defs/")
	w.used[name] = true
	def := w.root.Defs[name]
	if def == nil {
		w.Fatalf("%s leads nowhere", n.Ref)
	}
	return def
}

// same holds that a place of the schema takes what the spec does: the same kind, the same names, the same words.
func (w *schemaWalk) same(path string, n *node, s *spec) {
	if n == nil {
		w.Errorf("%s is not in the schema", path)
		return
	}
	def := w.resolve(n)
	if n.Description == "" && def.Description == "" && !strings.HasSuffix(path, "/0") && path != "" {
		w.Errorf("%s has no description", path)
	}
	if got := schemaKind(def); got != s.kind.String() && got != s.want() && !(got == "number" && s.want() == "decimal") {
		w.Errorf("%s takes %s, and %s in the schema", path, s.want(), got)
	}
	if w.done[s] {
		return
	}
	w.done[s] = true
	if s.words != nil {
		w.words(path, def, s.words)
	}
	if s.kind == kindObject {
		w.fields(path, def, s)
	}
	if s.elem != nil {
		w.same(path+"/0", def.Items, s.elem)
	}
}

func schemaKind(n *node) string {
	if _, number := n.Const.(float64); number {
		return "integer"
	}
	return n.Type
}

func (w *schemaWalk) words(path string, n *node, want []string) {
	var got []string
	for _, word := range n.OneOf {
		id, _ := word.Const.(string)
		got = append(got, id)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		w.Errorf("words of %s (-decoder +schema):\n%s", path, diff)
	}
}

func (w *schemaWalk) fields(path string, n *node, s *spec) {
	if n.AdditionalProperties == nil || *n.AdditionalProperties {
		w.Errorf("%s takes unknown fields", path)
	}
	known := s.names()
	for name := range n.Properties {
		if !slices.Contains(known, name) {
			w.Errorf("%s/%s is in the schema and not in the decoder", path, name)
		}
	}
	for _, name := range n.Required {
		if !slices.Contains(known, name) {
			w.Errorf("%s wants %s, which does not exist", path, name)
		}
	}
	for _, f := range s.fields {
		w.same(path+"/"+f.name, n.Properties[f.name], f.spec)
	}
}

func TestSchemaAgreesWithDecoder(t *testing.T) {
	t.Parallel()
	var root node
	d := json.NewDecoder(bytes.NewReader(Schema()))
	require.NoError(t, d.Decode(&root))
	w := schemaWalk{T: t, root: &root, used: map[string]bool{}, done: map[*spec]bool{}}
	w.same("", &root, designSpec())
	for name := range byKey(root.Defs) {
		if !w.used[name] {
			t.Errorf("nothing uses the definition %s", name)
		}
	}
}

func TestSchemaIsTheCallersOwn(t *testing.T) {
	t.Parallel()
	Schema()[0] = 'x'
	if Schema()[0] != '{' {
		t.Error("what a caller does to the schema reaches the next one")
	}
}
