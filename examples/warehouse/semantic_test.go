package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
)

func readYAML(t *testing.T, file string, into any) {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	d := yaml.NewDecoder(strings.NewReader(string(text)))
	d.KnownFields(true)
	require.NoError(t, d.Decode(into))
}

// A measured thing of either layer: a measure, a dimension, an entity.
type semantic struct {
	Name, Title, Label, Type, Agg, Expr, SQL, Format string

	TypeParams           map[string]any `yaml:"type_params"`
	AggParams            map[string]any `yaml:"agg_params"`
	NonAdditiveDimension map[string]any `yaml:"non_additive_dimension"`
	Filters              []map[string]string
}

var word = regexp.MustCompile(`\b[a-z][a-z_]*\b`)

// unknown returns the words of an expression that are neither columns, nor names of the layer, nor SQL.
func unknown(s source, expr string, known []string) (list []string) {
	for _, w := range word.FindAllString(expr, -1) {
		if !slices.Contains(known, w) && !slices.ContainsFunc(s.columns, func(c column) bool { return c.name == w }) {
			list = append(list, w)
		}
	}
	return list
}

func tableOf(t *testing.T, name string) source {
	t.Helper()
	for _, s := range sources() {
		if s.name == name {
			return s
		}
	}
	t.Fatalf("no table %q", name)
	return source{}
}

// covered compares the KPIs that a layer defines with those that README.md says it does.
func covered(t *testing.T, place int, defined []string) {
	t.Helper()
	readme, err := os.ReadFile("semantic/README.md")
	require.NoError(t, err)
	var want, listed []string
	for line := range strings.Lines(string(readme)) {
		cells := strings.Split(line, "|")
		if len(cells) != 5 || !kpi.ID(strings.TrimSpace(cells[1])).IsStandard() {
			continue
		}
		id := strings.TrimSpace(cells[1])
		listed = append(listed, id)
		if strings.HasPrefix(strings.TrimSpace(cells[place]), "yes") {
			want = append(want, id)
		}
	}
	var ids []string
	for _, id := range scorecardQuery(0).KPIs {
		ids = append(ids, string(id))
	}
	if diff := cmp.Diff(ids, listed); diff != "" {
		t.Errorf("scorecard and README.md (-scorecard +README.md)\n%s", diff)
	}
	got := slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !slices.Contains(defined, id) })
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("KPIs (-README.md +file)\n%s", diff)
	}
}

func TestMetricFlow(t *testing.T) {
	var file struct {
		SemanticModels []struct {
			Name, Model   string
			Defaults      map[string]string
			PrimaryEntity string `yaml:"primary_entity"`
			Entities      []semantic
			Dimensions    []semantic
			Measures      []semantic
		} `yaml:"semantic_models"`
		Metrics []semantic
	}
	readYAML(t, "semantic/metricflow.yml", &file)
	var measures, metrics []string
	for _, m := range file.SemanticModels {
		table := tableOf(t, m.Name)
		for _, each := range slices.Concat(m.Entities, m.Dimensions, m.Measures) {
			expr := each.Expr
			if expr == "" {
				expr = each.Name
			}
			if bad := unknown(table, expr, nil); bad != nil {
				t.Errorf("%s.%s: no column %q", m.Name, each.Name, bad)
			}
		}
		for _, each := range m.Measures {
			if slices.Contains(measures, each.Name) {
				t.Errorf("two measures %s", each.Name)
			}
			measures = append(measures, each.Name)
		}
	}
	for _, m := range file.Metrics {
		metrics = append(metrics, m.Name)
	}
	for _, m := range file.Metrics {
		switch m.Type {
		case "simple":
			name, ok := m.TypeParams["measure"].(string)
			if !ok {
				name = m.TypeParams["measure"].(map[string]any)["name"].(string)
			}
			if !slices.Contains(measures, name) {
				t.Errorf("%s: no measure %s", m.Name, name)
			}
		case "ratio":
			for _, side := range []string{"numerator", "denominator"} {
				if name, _ := m.TypeParams[side].(string); !slices.Contains(metrics, name) {
					t.Errorf("%s: no metric %s", m.Name, name)
				}
			}
		case "derived":
			var inputs []string
			for _, in := range m.TypeParams["metrics"].([]any) {
				in := in.(map[string]any)
				if !slices.Contains(metrics, in["name"].(string)) {
					t.Errorf("%s: no metric %s", m.Name, in["name"])
				}
				inputs = append(inputs, in["name"].(string))
				if alias, ok := in["alias"].(string); ok {
					inputs = append(inputs, alias)
				}
			}
			if bad := unknown(source{}, m.TypeParams["expr"].(string), inputs); bad != nil {
				t.Errorf("%s: no input %q", m.Name, bad)
			}
		default:
			t.Errorf("%s: type %q", m.Name, m.Type)
		}
	}
	covered(t, 2, metrics)
}

func TestCube(t *testing.T) {
	var file struct {
		Cubes []struct {
			Name       string
			SQLTable   string `yaml:"sql_table"`
			Dimensions []semantic
			Measures   []semantic
		}
	}
	readYAML(t, "semantic/cube.yml", &file)
	var defined []string
	for _, c := range file.Cubes {
		table := tableOf(t, c.SQLTable)
		known := []string{c.Name}
		for _, m := range c.Measures {
			known = append(known, m.Name)
		}
		for _, each := range slices.Concat(c.Dimensions, c.Measures) {
			exprs := []string{each.SQL}
			for _, f := range each.Filters {
				exprs = append(exprs, f["sql"])
			}
			for _, expr := range exprs {
				if bad := unknown(table, expr, known); bad != nil {
					t.Errorf("%s.%s: no column or measure %q", c.Name, each.Name, bad)
				}
			}
		}
		defined = append(defined, known[1:]...)
	}
	covered(t, 3, defined)
}
