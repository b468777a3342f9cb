package org_test

import (
	"bytes"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"github.com/google/go-cmp/cmp"
)

func TestLocate(t *testing.T) {
	t.Parallel()
	const doc = "{\n" +
		"  \"name\": \"España\", \"people\" : [ {\"id\":\"añá\",\"name\":1} ,\n" +
		"\t{\"id\":[[],{}]}],\n" +
		"  \"a/b\": 1, \"c~d\": 2, \"\": 3, \"\\u0065\\n\": 4, \"é\": {\"\": 5}, \"name\": 6, \"~1\": 7, \"0\": 8\n" +
		"}\n"
	type spot struct {
		Line, Column int
		OK           bool
	}
	for _, tt := range []struct {
		name, doc, pointer string
		want               spot
	}{
		{name: "the document", doc: doc, pointer: "", want: spot{1, 1, true}},
		{name: "white space before it", doc: "\n  {}", pointer: "", want: spot{2, 3, true}},
		{name: "byte order mark", doc: "\ufeff{\"a\":1}", pointer: "/a", want: spot{1, 6, true}},
		{name: "the first of two", doc: doc, pointer: "/name", want: spot{2, 11, true}},
		{name: "a list", doc: doc, pointer: "/people", want: spot{2, 32, true}},
		{name: "an element", doc: doc, pointer: "/people/0", want: spot{2, 34, true}},
		{name: "columns count characters", doc: doc, pointer: "/people/0/name", want: spot{2, 53, true}},
		{name: "an element on the next line", doc: doc, pointer: "/people/1", want: spot{3, 2, true}},
		{name: "deeper", doc: doc, pointer: "/people/1/id/1", want: spot{3, 12, true}},
		{name: "slash in a name", doc: doc, pointer: "/a~1b", want: spot{4, 10, true}},
		{name: "tilde in a name", doc: doc, pointer: "/c~0d", want: spot{4, 20, true}},
		{name: "empty name", doc: doc, pointer: "/", want: spot{4, 27, true}},
		{name: "name with escapes", doc: doc, pointer: "/e\n", want: spot{4, 42, true}},
		{name: "empty name below another", doc: doc, pointer: "/é/", want: spot{4, 55, true}},
		{name: "tilde before a digit", doc: doc, pointer: "/~01", want: spot{4, 76, true}},
		{name: "digits may name a member", doc: doc, pointer: "/0", want: spot{4, 84, true}},
		{name: "no such name", doc: doc, pointer: "/nam"},
		{name: "no such element", doc: doc, pointer: "/people/2"},
		{name: "leading zero", doc: doc, pointer: "/people/00"},
		{name: "sign", doc: doc, pointer: "/people/+0"},
		{name: "behind the end", doc: doc, pointer: "/people/-"},
		{name: "index out of all range", doc: doc, pointer: "/people/99999999999999999999"},
		{name: "no index", doc: doc, pointer: "/people/"},
		{name: "below a text", doc: doc, pointer: "/name/0"},
		{name: "no slash", doc: doc, pointer: "name"},
		{name: "bad escape", doc: doc, pointer: "/c~d"},
		{name: "bad escape at the end", doc: doc, pointer: "/c~"},
		{name: "no JSON", doc: "{\"a\":1,}", pointer: "/a"},
		{name: "no document", doc: "", pointer: ""},
		{name: "not UTF-8", doc: "{\"a\":\"\xff\"}", pointer: "/a"},
		{name: "very deep", doc: nestedLists(10000), pointer: strings.Repeat("/0", 9999), want: spot{1, 10000, true}},
		{name: "past all depth", doc: nestedLists(10001), pointer: ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			var got spot
			got.Line, got.Column, got.OK = org.Locate([]byte(tt.doc), tt.pointer)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Locate (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzLocate(f *testing.F) {
	f.Add([]byte(`{"a":[1,{"b/~":"\u00f1"}]}`), "/a/1/b~1~0")
	f.Add([]byte("\ufeff\n [[],{}]"), "/1")
	f.Add([]byte(`{"a":`), "/a")
	f.Add([]byte("\xff\xfe"), "")
	f.Fuzz(func(t *testing.T, doc []byte, pointer string) {
		line, column, ok := org.Locate(doc, pointer)
		if !ok {
			if line != 0 || column != 0 {
				t.Errorf("not found at line %d, column %d", line, column)
			}
			return
		}
		lines := bytes.Split(doc, []byte{'\n'})
		if line < 1 || line > len(lines) || column < 1 || column > len(lines[line-1]) {
			t.Errorf("found at line %d, column %d, which is outside the document", line, column)
		}
	})
}
