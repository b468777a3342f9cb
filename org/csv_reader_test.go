package org

import (
	"encoding/csv"
	"io"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// readAll returns the rows of a text and the lines where they begin, and whether any had loose quotation marks.
func readAll(text string, comma byte) (rows [][]string, lines []int, loose, stopped bool) {
	c := csvReader{text: text, line: 1, comma: comma}
	for c.next() {
		rows = append(rows, slices.Clone(c.cells))
		lines = append(lines, c.start)
		loose = loose || c.loose
	}
	return rows, lines, loose, c.fault() != nil
}

// requireSameAsCSV holds that what encoding/csv reads without a fault is read the same here.
func requireSameAsCSV(t *testing.T, text string, comma byte) {
	t.Helper()
	std := csv.NewReader(strings.NewReader(text))
	std.Comma, std.FieldsPerRecord = rune(comma), -1
	var want [][]string
	var wantLines []int
	for {
		row, err := std.Read()
		if err == io.EOF {
			break
		}
		if err != nil || len(row) > maxColumns {
			return
		}
		line, _ := std.FieldPos(0)
		want, wantLines = append(want, row), append(wantLines, line)
	}
	rows, lines, loose, stopped := readAll(text, comma)
	if loose || stopped {
		t.Errorf("%q is fine for encoding/csv: loose %t, stopped %t", text, loose, stopped)
	}
	if diff := cmp.Diff(want, rows); diff != "" {
		t.Errorf("%q (-encoding/csv +got):\n%s", text, diff)
	}
	if diff := cmp.Diff(wantLines, lines); diff != "" {
		t.Errorf("lines of %q (-encoding/csv +got):\n%s", text, diff)
	}
}

func TestCSVReaderAgreesWithStandard(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 2026))
	parts := []string{"a", "ñ", ",", ";", `"`, `""`, "\n", "\r\n", "\r", " ", `"x"`, `"x,y"`, "\"x\r\ny\""}
	for range 20_000 {
		var b strings.Builder
		for range r.IntN(12) {
			b.WriteString(parts[r.IntN(len(parts))])
		}
		requireSameAsCSV(t, b.String(), ",;"[r.IntN(2)])
	}
}

func TestCSVReader(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text     string
		want           [][]string
		loose, stopped bool
	}{
		{name: "empty"},
		{name: "empty lines", text: "\n\r\n\n"},
		{name: "a quotation mark inside", text: `Ana "Anita" Sol,2`, want: [][]string{{`Ana "Anita" Sol`, "2"}}, loose: true},
		{name: "behind a quoted cell", text: `"Anita" Sol,2`, want: [][]string{{`Anita Sol`, "2"}}, loose: true},
		{name: "never closed", text: "1,2\n3,\"4\n5,6", want: [][]string{{"1", "2"}}, stopped: true},
		{name: "too wide", text: strings.Repeat(",", maxColumns), stopped: true},
		{name: "as wide as may be", text: strings.Repeat(",", maxColumns-1), want: [][]string{make([]string, maxColumns)}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			rows, _, loose, stopped := readAll(tt.text, ',')
			if diff := cmp.Diff(tt.want, rows); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
			if loose != tt.loose || stopped != tt.stopped {
				t.Errorf("loose %t, stopped %t; want %t, %t", loose, stopped, tt.loose, tt.stopped)
			}
		})
	}
}

func FuzzCSVReader(f *testing.F) {
	f.Add("a,b\n\"c\"\"d\",e\r\n", byte(','))
	f.Add("a;\"b\nc\";d", byte(';'))
	f.Fuzz(func(t *testing.T, text string, comma byte) {
		if comma == '"' || comma == '\r' || comma == '\n' || comma == 0 || comma >= 0x80 {
			return
		}
		requireSameAsCSV(t, text, comma)
	})
}
