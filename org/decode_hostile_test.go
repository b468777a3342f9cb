package org_test

import (
	"fmt"
	"io"
	"math"
	"reflect"
	"runtime"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// unsized hides the length of what it reads.
type unsized struct{ io.Reader }

type endlessZeros struct{}

func (endlessZeros) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = '0'
	}
	return len(p), nil
}

func manyUnknownFields(n int) string {
	var b strings.Builder
	b.WriteString(`{"name":"x"`)
	for i := range n {
		fmt.Fprintf(&b, ",\n\"field%d\":[%d]", i, i)
	}
	b.WriteString("}")
	return b.String()
}

// repeatedFields nests objects that give every field twice.
func repeatedFields() string {
	duty := `{"part":"accountable","part":"informed"}`
	position := `{"id":"a","id":"a","duties":[` + duty + `,` + duty + `],"duties":[` + duty + `]}`
	return `{"positions":[` + position + `],"positions":[` + position + `]}`
}

// One after the other, as the memory is that of the process.
func TestDecodeHostile(t *testing.T) {
	const limit = 64 << 20
	type outcome struct {
		First      org.DecodeFault
		Kept, More int
	}
	for _, tt := range []struct {
		name      string
		doc       func() io.Reader
		positions int // Decoder.MaxPositions
		want      outcome
	}{
		{
			name: "100 MB",
			doc:  func() io.Reader { return io.LimitReader(endlessZeros{}, 100_000_000) },
			want: outcome{First: org.DecodeFault{Code: org.TooLarge, Line: 1, Column: 1, Want: "67108864"}, Kept: 1},
		},
		{
			name: "100 MB of a known length",
			doc:  func() io.Reader { return strings.NewReader(strings.Repeat("0", 100_000_000)) },
			want: outcome{First: org.DecodeFault{Code: org.TooLarge, Line: 1, Column: 1, Want: "67108864"}, Kept: 1},
		},
		{
			name: "nesting of 10,000",
			doc: func() io.Reader {
				return strings.NewReader(`{"people":` + strings.Repeat("[", 9999) + strings.Repeat("]", 9999) + `}`)
			},
			want: outcome{
				First: org.DecodeFault{
					Code: org.WrongType, Pointer: "/people/0", Line: 1, Column: 12, Got: "array", Want: "object",
				},
				Kept: 2,
			},
		},
		{
			name: "nesting of 10,001",
			doc: func() io.Reader {
				return strings.NewReader(`{"people":` + strings.Repeat("[", 10000) + strings.Repeat("]", 10000) + `}`)
			},
			want: outcome{First: org.DecodeFault{Code: org.TooDeep, Line: 1, Column: 10010, Want: "32"}, Kept: 1},
		},
		{
			name: "brackets alone",
			doc:  func() io.Reader { return strings.NewReader(strings.Repeat("[", 60<<20)) },
			want: outcome{First: org.DecodeFault{Code: org.TooDeep, Line: 1, Column: 10001, Want: "32"}, Kept: 1},
		},
		{
			name: "1,000,000 unknown fields",
			doc:  func() io.Reader { return strings.NewReader(manyUnknownFields(1_000_000)) },
			want: outcome{
				First: org.DecodeFault{
					Code: org.UnknownField, Pointer: "/field0", Line: 2, Column: 1, Got: "field0",
					Want: "$schema, version, name, framework, brands, objectives, activities, outside, approvals, effort, channels, " +
						"roles, people, positions, liaisons, measures, kpis, suppress",
				},
				Kept: 100, More: 999_900,
			},
		},
		{
			name: "one word of 60 MiB",
			doc: func() io.Reader {
				return strings.NewReader(`{"channels":[{"kind":"` + strings.Repeat("ñ", 30<<20) + `"}]}`)
			},
			want: outcome{
				First: org.DecodeFault{
					Code: org.UnknownValue, Pointer: "/channels/0/kind", Line: 1, Column: 22, Got: strings.Repeat("ñ", 40) + "…",
					Want: "account, community, messaging, reviews, blog, broadcast, personal, ads",
				},
				Kept: 1,
			},
		},
		{
			name: "one name of 12 MiB in escapes",
			doc: func() io.Reader {
				return strings.NewReader(`{"suppress":[{"` + strings.Repeat(`\ud83d\ude00`, 1<<20) + `":` + strings.Repeat("[", 50) + strings.Repeat("]", 50) + `}]}`)
			},
			want: outcome{
				First: org.DecodeFault{
					Code: org.UnknownField, Pointer: "/suppress/0", Line: 1, Column: 15, Got: strings.Repeat("😀", 22) + "…",
					Want: "code, subject, reason",
				},
				Kept: 2,
			},
		},
		{
			name: "one number of 8 MiB",
			doc: func() io.Reader {
				return strings.NewReader(`{"channels":[{"postsPerWeek":` + strings.Repeat("7", 8<<20) + `}]}`)
			},
			want: outcome{
				First: org.DecodeFault{
					Code: org.WrongType, Pointer: "/channels/0/postsPerWeek", Line: 1, Column: 30, Got: strings.Repeat("7", 40) + "…",
					Want: "number",
				},
				Kept: 1,
			},
		},
		{
			name: "one exact number of 8 MiB",
			doc: func() io.Reader {
				return strings.NewReader(`{"kpis":[{"target":{"atMost":1e` + strings.Repeat("7", 8<<20) + `}}]}`)
			},
			want: outcome{
				First: org.DecodeFault{
					Code: org.WrongType, Pointer: "/kpis/0/target/atMost", Line: 1, Column: 30,
					Got: "1e" + strings.Repeat("7", 38) + "…", Want: "decimal",
				},
				Kept: 1,
			},
		},
		{
			name: "repeated fields at each level",
			doc:  func() io.Reader { return strings.NewReader(repeatedFields()) },
			want: outcome{
				First: org.DecodeFault{
					Code: org.DuplicateField, Pointer: "/positions/0/id", Subject: org.Subject{Kind: org.SubjectPosition, ID: "a"}, Line: 1, Column: 25, Got: "id",
				},
				Kept: 11,
			},
		},
		{
			name: "empty positions without end",
			doc: func() io.Reader {
				return strings.NewReader(`{"positions":[` + strings.Repeat("{},", 3<<20) + `{}]}`)
			},
			positions: math.MaxInt,
			want:      outcome{First: tooManyPositions(), Kept: 1},
		},
		{
			name: "more positions than are read",
			doc: func() io.Reader {
				return strings.NewReader(`{"positions":[` + strings.Repeat("{},", 200_000) + `{}]}`)
			},
			positions: 100_000,
			want: outcome{
				First: org.DecodeFault{Code: org.TooManyPositions, Pointer: "/positions/100000", Line: 1, Column: 300_015, Want: "100000"},
				Kept:  1,
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := tt.doc()
			runtime.GC()
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			_, err := org.Decoder{MaxPositions: tt.positions}.Decode(unsized{r})
			runtime.ReadMemStats(&after)

			var refused *org.DecodeError
			require.ErrorAs(t, err, &refused)
			got := outcome{First: refused.Faults[0], Kept: len(refused.Faults), More: refused.More}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 2*limit {
				t.Errorf("%d MiB were allocated, want at most %d", used>>20, 2*limit>>20)
			}
			if len(err.Error()) > 100_000 {
				t.Errorf("the text of the error has %d bytes", len(err.Error()))
			}
		})
	}
}

// tooManyPositions is the fault of the first position with which the list takes more than a gibibyte.
func tooManyPositions() org.DecodeFault {
	at := (1 << 30) / int(reflect.TypeFor[org.Position]().Size())
	return org.DecodeFault{
		Code: org.TooLarge, Pointer: fmt.Sprintf("/positions/%d", at), Line: 1, Column: 15 + 3*at, Want: "1073741824",
	}
}

// A text of 60 MiB is no fault: it is copied once.
func TestDecodeLongText(t *testing.T) {
	text := strings.Repeat("a", 60<<20)
	doc := `{"name":"` + text + `"}`
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	d, err := org.Decode(strings.NewReader(doc))
	runtime.ReadMemStats(&after)
	require.NoError(t, err)
	if d.Name != text {
		t.Error("the name came back changed")
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 128<<20 {
		t.Errorf("%d MiB were allocated, want at most 128", used>>20)
	}
}
