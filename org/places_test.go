package org_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func ExamplePlaces() {
	doc := []byte("{\n  \"positions\": [\n    {\"id\": \"cm\"}\n  ]\n}")
	for _, p := range org.Places(doc, []string{"/positions/0/id", "/positions", "/brands"}) {
		fmt.Println(p.Line, p.Column)
	}
	// Output:
	// 3 12
	// 2 16
	// 0 0
}

// TestPlacesAgreeWithLocate asks both for the same pointers, all at once and one by one.
func TestPlacesAgreeWithLocate(t *testing.T) {
	t.Parallel()
	sample, err := os.ReadFile("testdata/design.json")
	require.NoError(t, err)
	pointers := []string{"", "/", "/name", "/positions/0", "/positions/1/id", "/positions/01", "/positions/1/holders/0/share", "/positions/99",
		"/positions/0/roles/1", "positions", "/a~1b", "/a~2", "/~0", "/channels/0/hours/1/from", "/name/0", "/positions/0", "/a/b", "/ñ/0"}
	for _, doc := range []string{string(sample), "", "{", " 1", "\ufeff{\"name\": 1}", `{"a/b": 1, "~": 2, "name": "x", "name": "y"}`,
		`{"a": 1, "a": {"b": 2}}`, "{\"\\u00f1\":\r\n\t[\"é\", {}], \"positions\": [[], {\"id\": 0}]}", strings.Repeat("[", 40) + strings.Repeat("]", 40)} {
		places := org.Places([]byte(doc), pointers)
		for i, p := range pointers {
			var want org.Place
			if line, column, ok := org.Locate([]byte(doc), p); ok {
				want = org.Place{Line: line, Column: column}
			}
			if d := cmp.Diff(want, places[i]); d != "" {
				t.Errorf("%q in %.40q (-want +got):\n%s", p, doc, d)
			}
		}
	}
}
