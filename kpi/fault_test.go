package kpi_test

import (
	"errors"
	"strings"
	"testing"

	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A name that is misspelt in a hundred places is told once, with where else it stands; all of them are in the list.
func TestFaultsAreToldOnce(t *testing.T) {
	t.Parallel()
	_, err := kpi.Parse("(lieks + lieks + lieks + lieks + lieks + lieks) / raech")
	e, ok := errors.AsType[*kpi.FormulaError](err)
	require.True(t, ok)
	require.Len(t, e.Faults, 7)
	for tag, want := range map[language.Tag]string{
		language.English: "1:2: There is no measure “lieks”; did you mean “likes”?\n | (lieks + lieks + lieks + lieks + lieks + lieks) / raech\n | .^\n" +
			" | also at 1:10, 1:18, 1:26 and 2 more places\n" +
			"1:51: There is no measure “raech”; did you mean “reach”?\n | (lieks + lieks + lieks + lieks + lieks + lieks) / raech\n | " + strings.Repeat(".", 50) + "^",
		language.LatinAmericanSpanish: "1:2: No existe la métrica “lieks”. ¿Quiso decir “likes”?\n | (lieks + lieks + lieks + lieks + lieks + lieks) / raech\n | .^\n" +
			" | también en 1:10, 1:18, 1:26 y 2 lugares más\n" +
			"1:51: No existe la métrica “raech”. ¿Quiso decir “reach”?\n | (lieks + lieks + lieks + lieks + lieks + lieks) / raech\n | " + strings.Repeat(".", 50) + "^",
	} {
		if diff := cmp.Diff(want, e.Message(tag)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

// A long sum has levels too, and parentheses make it shorter.
func TestLongSum(t *testing.T) {
	t.Parallel()
	sum := func(n int) string { return strings.TrimSuffix(strings.Repeat("likes + ", n), " + ") }
	_, err := kpi.Parse(sum(65))
	require.ErrorIs(t, err, kpi.TooDeep)
	require.ErrorContains(t, err, "in a chain such as a + b + c each operator is one. Group its parts with parentheses: (a + b) + (c + d).")
	_, err = kpi.Parse("(" + sum(33) + ") + (" + sum(32) + ")")
	require.NoError(t, err)
	_, err = kpi.Parse(strings.Repeat("(", 65) + "likes" + strings.Repeat(")", 65))
	require.ErrorIs(t, err, kpi.TooDeep)
	require.NotContains(t, err.Error(), "parentheses")
}

// Who asks for a mean or a sum is told how values come together.
func TestAggregatesAreNotNeeded(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"average", "avg", "mean", "promedio", "media", "sum", "suma", "AVG", "Promedio"} {
		a := kpi.Vocabulary{}.Analyze(name + "(reach)")
		require.Len(t, a.Faults, 1, name)
		require.Equal(t, kpi.UnknownFunction, a.Faults[0].Code)
		require.Equal(t, kpi.ProblemAggregate, a.Faults[0].Problem, name)
		require.Contains(t, a.Faults[0].Message(language.Spanish), "una sola vez")
	}
	require.Equal(t, "median", kpi.Vocabulary{}.Analyze("mediana(response_times)").Faults[0].Suggestion)
}
