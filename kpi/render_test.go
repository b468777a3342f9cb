package kpi_test

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/kpi"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

func TestRenderings(t *testing.T) {
	t.Parallel()
	type renderings struct{ EN, ES, Mexico, LaTeX, MathML string }
	tests := []struct {
		text string
		want renderings
	}{
		{"(likes + comments) / reach", renderings{
			EN:     "(“Likes” plus “Comments”) divided by “Reach”",
			ES:     "(«Me gusta» más «Comentarios») entre «Alcance»",
			Mexico: "(“Me gusta” más “Comentarios”) entre “Alcance”",
			LaTeX:  `\frac{\text{Me gusta} + \text{Comentarios}}{\text{Alcance}}`,
			MathML: `<mfrac><mrow><mtext>Me gusta</mtext><mo>+</mo><mtext>Comentarios</mtext></mrow><mrow><mtext>Alcance</mtext></mrow></mfrac>`,
		}},
		{"0.5 * (likes - (shares - saves))", renderings{
			EN:     "0.5 times (“Likes” minus (“Shares” minus “Saves”))",
			ES:     "0,5 por («Me gusta» menos («Veces compartido» menos «Veces guardado»))",
			Mexico: "0.5 por (“Me gusta” menos (“Veces compartido” menos “Veces guardado”))",
			LaTeX:  `0{,}5 \times \left(\text{Me gusta} - \left(\text{Veces compartido} - \text{Veces guardado}\right)\right)`,
			MathML: `<mn>0,5</mn><mo>×</mo><mrow><mo>(</mo><mtext>Me gusta</mtext><mo>−</mo><mrow><mo>(</mo><mtext>Veces compartido</mtext>` +
				`<mo>−</mo><mtext>Veces guardado</mtext><mo>)</mo></mrow><mo>)</mo></mrow>`,
		}},
		{"spend / reach * 1000", renderings{
			EN:     "(“Spend” divided by “Reach”) times 1000",
			ES:     "(«Gasto» entre «Alcance») por 1000",
			Mexico: "(“Gasto” entre “Alcance”) por 1000",
			LaTeX:  `\frac{\text{Gasto}}{\text{Alcance}} \times 1000`,
			MathML: `<mfrac><mrow><mtext>Gasto</mtext></mrow><mrow><mtext>Alcance</mtext></mrow></mfrac><mo>×</mo><mn>1000</mn>`,
		}},
		{"followers - previous(followers)", renderings{
			EN:     "“Followers” minus the previous value of “Followers”",
			ES:     "«Seguidores» menos el valor anterior de «Seguidores»",
			Mexico: "“Seguidores” menos el valor anterior de “Seguidores”",
			LaTeX:  `\text{Seguidores} - \text{Seguidores}_{t-1}`,
			MathML: `<mtext>Seguidores</mtext><mo>−</mo><msub><mtext>Seguidores</mtext><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub>`,
		}},
		{"median(response_times)", renderings{
			EN:     "the median of “Response times”",
			ES:     "la mediana de «Tiempos de respuesta»",
			Mexico: "la mediana de “Tiempos de respuesta”",
			LaTeX:  `\operatorname{mediana}\left(\text{Tiempos de respuesta}\right)`,
			MathML: "<mi>mediana</mi><mo>\u2061</mo><mrow><mo>(</mo><mtext>Tiempos de respuesta</mtext><mo>)</mo></mrow>",
		}},
		{"quantile(response_times, 0.9) * 1.5e-9", renderings{
			EN:     "the 90th percentile of “Response times” times 1.5e-9",
			ES:     "el percentil 90 de «Tiempos de respuesta» por 1,5e-9",
			Mexico: "el percentil 90 de “Tiempos de respuesta” por 1.5e-9",
			LaTeX:  `Q_{0{,}9}\left(\text{Tiempos de respuesta}\right) \times 1{,}5 \cdot 10^{-9}`,
			MathML: "<msub><mi>Q</mi><mrow><mn>0,9</mn></mrow></msub><mo>\u2061</mo><mrow><mo>(</mo><mtext>Tiempos de respuesta</mtext><mo>)</mo></mrow>" +
				"<mo>×</mo><mn>1,5</mn><mo>⋅</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>9</mn></mrow></msup>",
		}},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			e, v := kpi.MustParse(tt.text), kpi.Vocabulary{}
			got := renderings{
				EN: v.Words(e, language.English), ES: v.Words(e, language.Spanish), Mexico: v.Words(e, language.MustParse("es-MX")),
				LaTeX:  v.LaTeX(e, language.Spanish),
				MathML: strings.TrimSuffix(strings.TrimPrefix(v.MathML(e, language.Spanish), "<math><mrow>"), "</mrow></math>"),
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestPercentiles(t *testing.T) {
	t.Parallel()
	got := []string{}
	for _, at := range []string{"0", "0.01", "0.02", "0.03", "0.04", "0.11", "0.21", "0.995", "1"} {
		got = append(got, kpi.Vocabulary{}.Words(kpi.Quantile{Of: "x", At: kpi.MustDecimal(at)}, language.English))
	}
	want := []string{
		"the 0th percentile of “x”", "the 1st percentile of “x”", "the 2nd percentile of “x”", "the 3rd percentile of “x”",
		"the 4th percentile of “x”", "the 11th percentile of “x”", "the 21st percentile of “x”", "the quantile 0.995 of “x”",
		"the 100th percentile of “x”",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// Names come from callers, and formulas from anybody.
func TestRenderingsAreSafe(t *testing.T) {
	t.Parallel()
	v, err := kpi.NewVocabulary([]kpi.MeasureDef{{
		ID: "x", Name: socialorg.Text{EN: "<b>&\\end{a}_$1\u202e\x00"}, Unit: "{x}", Kind: kpi.KindFlow,
	}}, nil)
	require.NoError(t, err)
	deep := kpi.Expr(kpi.Measure("x"))
	for range 200 {
		deep = kpi.Ratio(deep, deep)
	}
	tests := []kpi.Expr{
		kpi.Measure("x"), nil, (*kpi.Number)(nil), kpi.Number{}, kpi.Previous{}, kpi.Quantile{}, kpi.Binary{},
		kpi.Binary{Op: 99, X: kpi.Likes, Y: nil}, deep, kpi.Measure("a{}\\<script>"),
	}
	for _, e := range tests {
		for _, tag := range []language.Tag{language.English, language.Spanish, language.Und} {
			for _, s := range []string{v.Words(e, tag), v.LaTeX(e, tag), v.MathML(e, tag)} {
				if strings.ContainsAny(s, "\u202e\x00") || strings.HasPrefix(s, "<math>") && (strings.Contains(s, "<b>") || strings.Contains(s, "<script>")) {
					t.Errorf("%q", s)
				}
				if s == "" || len(s) > 1<<20 {
					t.Errorf("%d bytes", len(s))
				}
			}
			d := xml.NewDecoder(strings.NewReader(v.MathML(e, tag)))
			for {
				_, err := d.Token()
				if errors.Is(err, io.EOF) {
					break
				}
				require.NoError(t, err)
			}
		}
	}
	if diff := cmp.Diff(`\text{<b>\&\textbackslash{}end\{a\}\_\$1`+"\ufffd\ufffd}", v.LaTeX(kpi.Measure("x"), language.English)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// The caret stands below the fault, in long lines too.
func TestReport(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text, message, under string
	}{
		{"likes +\n\tspnd\x00", "kpi:2:2: unknown-measure: No existe la métrica «spnd». ¿Quería decir «spend»?", "s"},
		{"ñandú", "kpi:1:1: unknown-measure: No existe la métrica estándar «ñandú»; las propias solo las conoce el vocabulario que las declara.", "ñ"},
		{strings.Repeat("likes + ", 30) + "spend" + strings.Repeat(" + likes", 30), "kpi:1:239: unit-mismatch: No se pueden sumar unidades " +
			"distintas: «likes + likes + likes + likes + likes + …» se mide en interacciones; «Gasto» (spend) es dinero.", "+"},
		{strings.Repeat(" ", 61) + "ñ", "kpi:1:62: unknown-measure: No existe la métrica estándar «ñ»; las propias solo las conoce el vocabulario que las declara.", "ñ"},
		{"likes + ", "kpi:1:9: syntax: La fórmula termina donde se esperaba una métrica o un número.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			lines := strings.Split(kpi.Vocabulary{}.Analyze(tt.text).Faults[0].Report(language.Spanish), "\n")
			if len(lines) != 3 {
				t.Fatalf("%q", lines)
			}
			under := ""
			if line, at := []rune(lines[1]), len([]rune(lines[2]))-1; at < len(line) {
				under = string(line[at])
			}
			if diff := cmp.Diff([]string{tt.message, tt.under}, []string{lines[0], under}); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
			if len(lines[1]) > 140 {
				t.Errorf("a line of %d bytes", len(lines[1]))
			}
		})
	}
}
