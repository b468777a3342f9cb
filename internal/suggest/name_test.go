package suggest_test

import (
	"strings"
	"testing"

	"example.com/socialorg/internal/suggest"
)

func TestNamed(t *testing.T) {
	t.Parallel()
	names := func(yield func(id, name string) bool) {
		for _, n := range [...][2]string{
			{"compile-reports", "compile reports"},
			{"compile-reports", "elaborar los informes"},
			{"compile-reports", "elaborar los reportes"},
			{"answer-comments", "answer comments"},
			{"answer-comments", "responder a los comentarios"},
			{"moderate", "moderate the conversation"},
			{"create-content", "crear el contenido"},
			{"curate-content", "curar el contenido"},
			{"video", "producir los vídeos"},
			{"daily", "report day by day"},
			{"networks", "escoger las redes"},
			{"empty", ""},
		} {
			if !yield(n[0], n[1]) {
				return
			}
		}
	}
	for _, tt := range []struct {
		name, word, want string
		alone            bool
	}{
		{"the name itself", "Elaborar los Reportes", "compile-reports", true},
		{"one word of it, in the singular", "reporte", "compile-reports", true},
		{"without the article, with hyphens", "crear-contenido", "create-content", true},
		{"the plural of one word and the verb of another language", "reportes", "compile-reports", true},
		{"the other plural", "red", "networks", true},
		{"without an accent", "videos", "video", true},
		{"the first word counts more than another", "moderate comments", "moderate", true},
		{"two things have the word", "contenido", "create-content", false},
		{"two names of one thing are no two things", "elaborar", "compile-reports", true},
		{"nothing in common", "publicar", "", false},
		{"articles alone", "de los", "", false},
		{"nothing", "", "", false},
		{"no letters", "-_-", "", false},
		{"too long", strings.Repeat("reportes ", 20), "", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got, alone := suggest.Named(tt.word, names); got != tt.want || alone != tt.alone {
				t.Errorf("%q: %q, alone %t; want %q, %t", tt.word, got, alone, tt.want, tt.alone)
			}
		})
	}
}
