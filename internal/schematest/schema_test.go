package schematest

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/examples/designs"
	"example.com/socialorg/internal/sample"
	"example.com/socialorg/org"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// compiled returns the schema; compiling holds it against the metaschema of its draft.
func compiled(t testing.TB) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(org.Schema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("org.schema.json", doc))
	schema, err := c.Compile("org.schema.json")
	require.NoError(t, err)
	return schema
}

// valid holds a document against the schema.
func valid(t testing.TB, schema *jsonschema.Schema, doc []byte) error {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(doc))
	require.NoError(t, err)
	return schema.Validate(value)
}

// documents returns every design document of the library.
func documents(t testing.TB) map[string][]byte {
	t.Helper()
	docs := map[string][]byte{}
	for name := range designs.Names() {
		doc, err := designs.Document(name)
		require.NoError(t, err)
		docs[name] = doc
	}
	sampleDoc, err := os.ReadFile(filepath.FromSlash("../../org/testdata/design.json"))
	require.NoError(t, err)
	docs["the sample of the documentation"] = sampleDoc
	if len(docs) < 10 {
		t.Fatalf("there are only %d documents", len(docs))
	}
	return docs
}

func TestDocumentsAreValid(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	for name, doc := range documents(t) {
		if err := valid(t, schema, doc); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestRandomDesignsAreValid(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	for seed := range uint64(500) {
		var doc bytes.Buffer
		require.NoError(t, org.Encode(&doc, sample.Design(sample.Rand(seed))))
		if err := valid(t, schema, doc.Bytes()); err != nil {
			t.Fatalf("with seed %d: %v\n%s", seed, err, doc.Bytes())
		}
	}
}

// What an import makes is a document like any other.
func TestImportedDesignsAreValid(t *testing.T) {
	t.Parallel()
	got, err := org.Importer{Names: true}.CSV(strings.NewReader("ID,Nombre,Puesto,Jefe,Jornada,Vacante desde\n1,Ana,Social Media Manager,9,\"0,5\",\n,Vacante,CM,1,,2026-10-01\n"))
	require.NoError(t, err)
	var doc bytes.Buffer
	require.NoError(t, org.Encode(&doc, got.Design))
	require.NoError(t, valid(t, compiled(t), doc.Bytes()))
}

// Each document has one fault, which the decoder or validation finds and the schema must find too.
func TestFaultsAreRefused(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	for _, tt := range []struct{ name, doc string }{
		{"an unknown field", `{"positons": []}`},
		{"an unknown field below", `{"positions": [{"id": "cm", "reportTo": "smm"}]}`},
		{"null", `{"name": null}`},
		{"a list for an object", `[]`},
		{"an object for a list", `{"positions": {}}`},
		{"a text for a number", `{"positions": [{"id": "cm", "hoursPerWeek": "40"}]}`},
		{"a number for a text", `{"name": 7}`},
		{"a fraction of a seat", `{"positions": [{"id": "cm", "seats": 1.5}]}`},
		{"another version", `{"version": 2}`},
		{"an unknown activity", `{"activities": {"pait": true}}`},
		{"an activity that is no yes or no", `{"activities": {"paid": "yes"}}`},
		{"an unknown kind of channel", `{"channels": [{"id": "a", "kind": "acount"}]}`},
		{"an unknown status", `{"channels": [{"id": "a", "status": "live"}]}`},
		{"an unknown voice", `{"channels": [{"id": "a", "voice": "us"}]}`},
		{"an unknown objective", `{"objectives": [{"kind": "fame"}]}`},
		{"an unknown party", `{"outside": [{"id": "a", "kind": "cmo"}]}`},
		{"an unknown part", `{"positions": [{"id": "cm", "duties": [{"responsibility": "publish-content", "part": "helper"}]}]}`},
		{"an unknown cadence", `{"liaisons": [{"between": ["a", "b"], "cadence": "hourly"}]}`},
		{"an unknown direction", `{"kpis": [{"id": "er_reach", "direction": "up"}]}`},
		{"an unknown period", `{"kpis": [{"id": "er_reach", "period": "decade"}]}`},
		{"an unknown kind of measure", `{"measures": [{"id": "a", "kind": "stream"}]}`},
		// Validation speaks of these.
		{"a framework that does not exist", `{"framework": "reconcilled"}`},
		{"a responsibility that does not exist", `{"positions": [{"id": "cm", "without": ["dance"]}]}`},
		{"an artefact that does not exist", `{"liaisons": [{"between": ["a", "b"], "for": ["alarm"]}]}`},
		{"no id", `{"positions": [{"title": "CM"}]}`},
		{"an empty id", `{"positions": [{"id": ""}]}`},
		{"a share of 80", `{"positions": [{"id": "cm", "holders": [{"id": "a", "share": 80}]}]}`},
		{"hours below zero", `{"positions": [{"id": "cm", "hoursPerWeek": -1}]}`},
		{"a time of day that does not exist", `{"positions": [{"id": "cm", "hours": [{"days": "daily", "from": "9:00", "to": "25:00"}]}]}`},
		{"days in Spanish", `{"positions": [{"id": "cm", "hours": [{"days": "lun-vie", "from": "09:00", "to": "10:00"}]}]}`},
		{"a day written the other way round", `{"positions": [{"id": "cm", "openSince": "01-10-2026"}]}`},
		{"a language in words", `{"positions": [{"id": "cm", "languages": ["español de España"]}]}`},
		{"a liaison of one", `{"liaisons": [{"between": ["a"]}]}`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if err := valid(t, schema, []byte(tt.doc)); err == nil {
				t.Errorf("the schema takes %s", tt.doc)
			}
			if d, err := org.Decode(strings.NewReader(tt.doc)); err == nil && !org.Validate(d).Has(org.InvalidValue) && !org.Validate(d).Has(org.UnknownReference) {
				t.Errorf("the schema refuses %s, and nothing else does", tt.doc)
			}
		})
	}
}

// Damaged documents: what the decoder refuses for its fields, kinds and words, the schema refuses.
func TestSchemaRefusesWhatTheDecoderDoes(t *testing.T) {
	t.Parallel()
	schema := compiled(t)
	docs := documents(t)
	var names []string
	for name := range docs {
		names = append(names, name)
	}
	slices.Sort(names)
	refused, taken := 0, 0
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 7))
		var value any
		require.NoError(t, json.Unmarshal(docs[names[r.IntN(len(names))]], &value))
		doc, err := json.Marshal(damage(r, value))
		require.NoError(t, err)
		design, decodeErr := org.Decode(bytes.NewReader(doc))
		schemaErr := valid(t, schema, doc)
		if decodeErr == nil {
			taken++
			if report := org.Validate(design); schemaErr != nil && !report.Has(org.InvalidValue) && !report.Has(org.UnknownReference) {
				t.Errorf("with seed %d the schema refuses what is fine: %v", seed, schemaErr)
			}
			continue
		}
		refused++
		if !errors.Is(decodeErr, org.UnknownField) && !errors.Is(decodeErr, org.WrongType) && !errors.Is(decodeErr, org.UnknownValue) {
			t.Fatalf("with seed %d: %v", seed, decodeErr)
		}
		if schemaErr == nil {
			t.Fatalf("with seed %d the schema takes what the decoder refuses: %v", seed, decodeErr)
		}
	}
	t.Logf("%d damaged documents are refused by both, %d are none", refused, taken)
	if refused < 1000 {
		t.Errorf("only %d documents were refused", refused)
	}
}

// damage changes one place of a document.
func damage(r *rand.Rand, value any) any {
	odd := []any{nil, "word", 1.5, true, []any{}, map[string]any{}, []any{"x"}, map[string]any{"x": 1.0}}
	switch v := value.(type) {
	case map[string]any:
		keys := make([]string, 0, len(v))
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		switch {
		case len(keys) == 0 || r.IntN(8) == 0:
			v["odd"] = odd[r.IntN(len(odd))]
		case r.IntN(12) == 0:
			return odd[r.IntN(len(odd))]
		default:
			k := keys[r.IntN(len(keys))]
			v[k] = damage(r, v[k])
		}
		return v
	case []any:
		if len(v) == 0 || r.IntN(12) == 0 {
			return append(v, odd[r.IntN(len(odd))])
		}
		i := r.IntN(len(v))
		v[i] = damage(r, v[i])
		return v
	}
	return odd[r.IntN(len(odd))]
}

// An editor follows "$schema" from the document.
func TestSamplesLeadToTheSchema(t *testing.T) {
	t.Parallel()
	const dir = "../../examples/designs"
	for name := range designs.Names() {
		doc, err := designs.Document(name)
		require.NoError(t, err)
		d, err := org.Decode(bytes.NewReader(doc))
		require.NoError(t, err)
		schema, err := os.ReadFile(filepath.Join(filepath.FromSlash(dir), filepath.FromSlash(d.Schema)))
		require.NoError(t, err, name)
		if !bytes.Equal(schema, org.Schema()) {
			t.Errorf("%s: %q is another schema", name, d.Schema)
		}
	}
}
