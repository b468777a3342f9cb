package org_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// A summary has codes and places, and nothing of the document.
func TestDecodeErrorSummary(t *testing.T) {
	t.Parallel()
	_, err := org.Decode(strings.NewReader(`{"Juana Pérez": 1, "positions": [{"id": "cm", "holders": [{"id": "juana", "share": "Juana Pérez"}]}]}`))
	unreadable, ok := errors.AsType[*org.DecodeError](err)
	require.True(t, ok)
	require.Contains(t, err.Error(), "Juana")
	require.Equal(t, "unknown-field 1:2, wrong-type 1:84", unreadable.Summary())

	_, err = org.Decoder{MaxErrors: 11}.Decode(strings.NewReader(`{"name": 1, "positions": [` + strings.Repeat(`{"id": 1}, `, 20) + `{}]}`))
	unreadable, ok = errors.AsType[*org.DecodeError](err)
	require.True(t, ok)
	require.Equal(t, 10, strings.Count(unreadable.Summary(), "wrong-type"))
	require.True(t, strings.HasSuffix(unreadable.Summary(), ", and 11 more"), unreadable.Summary())
	require.Empty(t, new(org.DecodeError).Summary())
}

func TestDecodeFaultMessage(t *testing.T) {
	t.Parallel()
	type sentences struct{ EN, ES string }
	for _, tt := range []struct {
		name  string
		fault org.DecodeFault
		want  sentences
	}{
		{
			name:  "cut off",
			fault: org.DecodeFault{Code: org.InvalidJSON},
			want: sentences{
				EN: "The document ends too soon: the JSON is not complete.",
				ES: "El documento termina antes de tiempo: el JSON está incompleto.",
			},
		},
		{
			name:  "syntax",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "]"},
			want: sentences{
				EN: "This is not JSON: “]” cannot stand here.",
				ES: "Esto no es JSON: aquí no puede ir «]».",
			},
		},
		{
			name:  "comma too many",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: ",}"},
			want: sentences{
				EN: "This is not JSON: “,}” cannot stand here, as no comma comes before a closing bracket.",
				ES: "Esto no es JSON: aquí no puede ir «,}», porque antes de un cierre no va una coma.",
			},
		},
		{
			name:  "comment",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "/*"},
			want: sentences{
				EN: "This is not JSON: “/*” cannot stand here, as JSON has no comments.",
				ES: "Esto no es JSON: aquí no puede ir «/*», porque JSON no admite comentarios.",
			},
		},
		{
			name:  "quotes",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "’"},
			want: sentences{
				EN: `This is not JSON: the character ’ cannot stand here, as texts go in straight double quotes (").`,
				ES: `Esto no es JSON: aquí no puede ir el carácter ’, porque los textos van entre comillas dobles rectas (").`,
			},
		},
		{
			name:  "decimal comma",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "0,5", Suggestion: "0.5"},
			want: sentences{
				EN: "This is not JSON: “0,5” cannot stand here, as decimals take a point: “0.5”.",
				ES: "Esto no es JSON: aquí no puede ir «0,5», porque los decimales llevan punto: «0.5».",
			},
		},
		{
			name:  "line break",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "U+000A"},
			want: sentences{
				EN: "This is not JSON: a text has to end on the line on which it begins.",
				ES: "Esto no es JSON: un texto tiene que terminar en la línea en la que empieza.",
			},
		},
		{
			name:  "UTF-16",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "UTF-16", Want: "UTF-8"},
			want: sentences{
				EN: "The document is in UTF-16: save it with the encoding UTF-8.",
				ES: "El documento está en UTF-16: guárdelo con la codificación UTF-8.",
			},
		},
		{
			name:  "another encoding",
			fault: org.DecodeFault{Code: org.InvalidJSON, Got: "0xF1", Want: "UTF-8"},
			want: sentences{
				EN: "The byte 0xF1 is not valid UTF-8: save the file with the encoding UTF-8.",
				ES: "El byte 0xF1 no es UTF-8 válido: guarde el archivo con la codificación UTF-8.",
			},
		},
		{
			name:  "half a character",
			fault: org.DecodeFault{Code: org.InvalidJSON, Pointer: "/name", Got: `\ud800`},
			want: sentences{
				EN: `The escape “\ud800” is only half of a character.`,
				ES: `La secuencia «\ud800» es solo medio carácter.`,
			},
		},
		{
			name:  "unknown field with a suggestion",
			fault: org.DecodeFault{Code: org.UnknownField, Pointer: "/positions/0/rolez", Got: "rolez", Want: "id, roles", Suggestion: "roles"},
			want: sentences{
				EN: "There is no field “rolez” in this part of the document; did you mean “roles”?",
				ES: "El campo «rolez» no existe en esta parte del documento. ¿Quería decir «roles»?",
			},
		},
		{
			name:  "a field of another part",
			fault: org.DecodeFault{Code: org.UnknownField, Pointer: "/positions/0/share", Got: "share"},
			want: sentences{
				EN: "There is no field “share” in this part of the document; it belongs in “holders”.",
				ES: "El campo «share» no existe en esta parte del documento. Va en «holders».",
			},
		},
		{
			name: "a field of a position in another unit",
			fault: org.DecodeFault{Code: org.UnknownField, Pointer: "/channels/3/postsPerDay", Subject: org.Subject{Kind: org.SubjectChannel, ID: "ig"},
				Got: "postsPerDay", Suggestion: "postsPerWeek"},
			want: sentences{
				EN: "There is no field “postsPerDay” in the channel “ig”; did you mean “postsPerWeek”? That field is per week.",
				ES: "El campo «postsPerDay» no existe en el canal «ig». ¿Quería decir «postsPerWeek»? Ese campo se indica por semana.",
			},
		},
		{
			name: "a value of a person in a position",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/positions/6/holders/0/share", Subject: org.Subject{Kind: org.SubjectPosition, ID: "cm"},
				Got: "string", Want: "number"},
			want: sentences{
				EN: "“holders/0/share” of the position “cm” takes a number, not a text in quotes.",
				ES: "«holders/0/share» del puesto «cm» requiere un número, no un texto entre comillas.",
			},
		},
		{
			name: "a field twice below a brand",
			fault: org.DecodeFault{Code: org.DuplicateField, Pointer: "/brands/0/name/en", Subject: org.Subject{Kind: org.SubjectBrand, ID: "sol"},
				Got: "en"},
			want: sentences{
				EN: "The field “en” appears twice in “name” of the brand “sol”.",
				ES: "El campo «en» está repetido en «name» de la marca «sol».",
			},
		},
		{
			name:  "unknown field",
			fault: org.DecodeFault{Code: org.UnknownField, Pointer: "/x", Got: "x"},
			want: sentences{
				EN: "There is no field “x” in this part of the document. A newer version of this program may know it.",
				ES: "El campo «x» no existe en esta parte del documento. Quizá lo conozca una versión más reciente de este programa.",
			},
		},
		{
			name:  "a name that would break the line",
			fault: org.DecodeFault{Code: org.DuplicateField, Got: "a\n\u202eb\x1b", Pointer: "/x"},
			want: sentences{
				EN: `The field “a\n\u202eb\x1b” appears twice in the same object.`,
				ES: `El campo «a\n\u202eb\x1b» está repetido en el mismo objeto.`,
			},
		},
		{
			name:  "repeated field",
			fault: org.DecodeFault{Code: org.DuplicateField, Pointer: "/name", Got: "name"},
			want: sentences{
				EN: "The field “name” appears twice in the same object.",
				ES: "El campo «name» está repetido en el mismo objeto.",
			},
		},
		{
			name:  "null",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/people", Got: "null", Want: "array"},
			want: sentences{
				EN: "“/people” takes a list in square brackets, and null is not allowed: what is not known is left out.",
				ES: "«/people» requiere una lista entre corchetes y no admite null: lo que no se sabe se omite.",
			},
		},
		{
			name:  "another type",
			fault: org.DecodeFault{Code: org.WrongType, Got: "string", Want: "object"},
			want: sentences{
				EN: "The document takes an object in curly brackets, not a text in quotes.",
				ES: "El documento requiere un objeto entre llaves, no un texto entre comillas.",
			},
		},
		{
			name:  "a text for a number",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/positions/0/seats", Got: "boolean", Want: "integer"},
			want: sentences{
				EN: "“/positions/0/seats” takes a whole number, not true or false.",
				ES: "«/positions/0/seats» requiere un número entero, no true o false.",
			},
		},
		{
			name:  "a fraction",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/positions/0/seats", Got: "2.5", Want: "integer"},
			want: sentences{
				EN: "“/positions/0/seats” takes a whole number without a point or an exponent, not 2.5.",
				ES: "«/positions/0/seats» requiere un número entero sin decimales ni exponente, no 2.5.",
			},
		},
		{
			name:  "out of range",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/positions/0/seats", Got: "-9223372036854775809", Want: "integer"},
			want: sentences{
				EN: "The number -9223372036854775809 is out of range.",
				ES: "El número -9223372036854775809 está fuera de rango.",
			},
		},
		{
			name:  "not exact",
			fault: org.DecodeFault{Code: org.WrongType, Pointer: "/kpis/0/target/atMost", Got: "1e99", Want: "decimal"},
			want: sentences{
				EN: "The number 1e99 cannot be kept exactly: it may have 18 digits, the last of them no further than 30 places from the point.",
				ES: "El número 1e99 no se puede guardar con exactitud: se admiten 18 cifras, y la última a 30 lugares de la coma decimal como máximo.",
			},
		},
		{
			name: "unknown word",
			fault: org.DecodeFault{
				Code: org.UnknownValue, Pointer: "/channels/0/status", Got: "activ", Want: "active, planned, dormant", Suggestion: "active",
			},
			want: sentences{
				EN: "“activ” is not a valid value; did you mean “active”? Valid values: active, planned and dormant.",
				ES: "«activ» no es un valor válido. ¿Quería decir «active»? Valores válidos: active, planned y dormant.",
			},
		},
		{
			name:  "another version",
			fault: org.DecodeFault{Code: org.UnknownVersion, Pointer: "/version", Got: "2", Want: "1"},
			want: sentences{
				EN: "The document is of version 2 of the format, and this program reads version 1: a newer one may be needed.",
				ES: "El documento es de la versión 2 del formato y este programa lee la versión 1: puede que haga falta uno más reciente.",
			},
		},
		{
			name:  "too large",
			fault: org.DecodeFault{Code: org.TooLarge, Want: "67108864"},
			want:  sentences{EN: "The document is larger than 64\u00a0MiB.", ES: "El documento ocupa más de 64\u00a0MiB."},
		},
		{
			name:  "too large for an odd limit",
			fault: org.DecodeFault{Code: org.TooLarge, Want: "12345"},
			want:  sentences{EN: "The document is larger than 12,345\u00a0bytes.", ES: "El documento ocupa más de 12.345\u00a0bytes."},
		},
		{
			name:  "lists too large",
			fault: org.DecodeFault{Code: org.TooLarge, Pointer: "/positions/9", Want: "1073741824"},
			want: sentences{
				EN: "With “/positions/9” the lists of the document take more than 1,024\u00a0MiB of memory.",
				ES: "Con «/positions/9», las listas del documento ocupan más de 1024\u00a0MiB de memoria.",
			},
		},
		{
			name:  "too deep",
			fault: org.DecodeFault{Code: org.TooDeep, Pointer: "/a", Want: "32"},
			want: sentences{
				EN: "The document is nested more than 32 levels deep.",
				ES: "El documento tiene más de 32 niveles de anidamiento.",
			},
		},
		{
			name:  "a code of another time",
			fault: org.DecodeFault{Code: "new-code", Pointer: "/a"},
			want:  sentences{EN: "“/a” is not readable.", ES: "«/a» no se puede leer."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := sentences{EN: tt.fault.Message(language.BritishEnglish), ES: tt.fault.Message(language.Spanish)}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Message (-want +got):\n%s", diff)
			}
			if got := tt.fault.Message(language.French); got != tt.want.EN {
				t.Errorf("Message in French = %q, want the English one", got)
			}
		})
	}
}

func TestDecodeErrorText(t *testing.T) {
	t.Parallel()
	many := func(n int) []org.DecodeFault {
		faults := make([]org.DecodeFault, n)
		for i := range faults {
			faults[i] = org.DecodeFault{Code: org.DuplicateField, Line: i + 1, Column: 2, Got: "id"}
		}
		return faults
	}
	of := func(n int) string {
		return fmt.Sprintf("team.json:%d:2: The field “id” appears twice in the same object.", n)
	}
	line := func(n int) string {
		return fmt.Sprintf("\n\tline %d, column 2: The field “id” appears twice in the same object.", n)
	}
	var ten strings.Builder
	for i := range 10 {
		ten.WriteString(line(i + 1))
	}
	for _, tt := range []struct {
		name string
		err  *org.DecodeError
		want string
	}{
		{name: "a literal without faults", err: &org.DecodeError{}, want: "org: the document is not readable"},
		{
			name: "one",
			err:  &org.DecodeError{Faults: many(1)},
			want: "org: line 1, column 2: The field “id” appears twice in the same object.",
		},
		{name: "two", err: &org.DecodeError{Faults: many(2)}, want: "org: the document has 2 faults" + line(1) + line(2)},
		{name: "one of a file", err: &org.DecodeError{Faults: many(1), Name: "team.json"}, want: of(1)},
		{name: "two of a file", err: &org.DecodeError{Faults: many(2), Name: "team.json"}, want: "org: team.json has 2 faults\n\t" + of(1) + "\n\t" + of(2)},
		{name: "ten", err: &org.DecodeError{Faults: many(10)}, want: "org: the document has 10 faults" + ten.String()},
		{name: "eleven", err: &org.DecodeError{Faults: many(11)}, want: "org: the document has 11 faults" + ten.String() + "\n\tand 1 more"},
		{
			name: "more than are kept",
			err:  &org.DecodeError{Faults: many(1), More: 5},
			want: "org: the document has 6 faults" + line(1) + "\n\tand 5 more",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.err.Error()); diff != "" {
				t.Errorf("Error (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecodeErrorIs(t *testing.T) {
	t.Parallel()
	err := fmt.Errorf("read: %w", &org.DecodeError{Faults: []org.DecodeFault{{Code: org.TooDeep}, {Code: org.WrongType}}})
	require.ErrorIs(t, err, org.TooDeep)
	require.ErrorIs(t, err, org.WrongType)
	require.NotErrorIs(t, err, org.TooLarge)
	require.NotErrorIs(t, err, io.EOF)
	require.NotErrorIs(t, err, errors.New("other"))
}

// A decimal comma is shown with its number, and nothing else is taken for one.
func TestDecimalComma(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string][3]any{
		`{"share": 0,5}`:     {"0,5", "0.5", 11},
		`{"share": -12,75 }`: {"12,75", "12.75", 12},
		`{"share": "0",5}`:   {"5", "", 15},
		`{"share": 0, 5}`:    {"5", "", 14},
		`{5`:                 {"5", "", 2},
		`{,5`:                {",", "", 2},
	} {
		_, err := org.Decode(strings.NewReader(doc))
		e, ok := errors.AsType[*org.DecodeError](err)
		require.True(t, ok, doc)
		f := e.Faults[0]
		if diff := cmp.Diff(want, [3]any{f.Got, f.Suggestion, f.Column}); diff != "" {
			t.Errorf("%s (-want +got):\n%s", doc, diff)
		}
	}
}
