package english_test

import (
	"testing"

	"example.com/socialorg/internal/english"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func TestIn(t *testing.T) {
	t.Parallel()
	words, err := english.Read("../../org", "../../org/render", "../../role")
	require.NoError(t, err)
	for _, test := range []struct {
		text string
		want []string
	}{
		{text: "Inés: no se conoce; dispone de 34 horas semanales available", want: []string{"available"}},
		{text: "Gravedad: Warning", want: []string{"warning"}},
		{text: "El puesto «Head of Marketing» no tiene la tarea give-daily-feedback (duties)"},
		{text: "Dispone de 3 horas (available)", want: []string{"available"}},
		{text: "campo reportsTo, community manager"},
	} {
		if d := cmp.Diff(test.want, words.In(test.text, map[string]bool{"duties": true}, nil)); d != "" {
			t.Errorf("%q (-want +got):\n%s", test.text, d)
		}
	}
}
