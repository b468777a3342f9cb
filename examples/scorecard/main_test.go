package main

import (
	"bytes"
	"flag"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf16"

	"example.com/socialorg/kpi"
	"example.com/socialorg/org/orgtest"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the scorecards instead of comparing them")

func TestScorecards(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"en-GB", "es-ES", "es-MX"} {
		var stdout, stderr bytes.Buffer
		if code := run([]string{"-lang", lang}, &stdout, &stderr); code != 0 {
			t.Fatalf("exit state %d: %s", code, stderr.String())
		}
		orgtest.Golden(t, filepath.Join("testdata", lang+".txt"), stdout.Bytes(), *update)
	}
}

func TestRun(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name   string
		args   []string
		want   int
		stdout string // part of it
		stderr string
	}{
		{name: "the month before", args: []string{"-month", "2026-09"}, stdout: "September 2026, compared with August 2026"},
		{name: "a month without data", args: []string{"-month", "2025-01"}, stdout: "no data"},
		{name: "another framework", args: []string{"-framework", "ceupe", "-lang", "es"}, stdout: "Octubre de 2026"},
		{name: "help", args: []string{"-h"}, stderr: "-framework"},
		{name: "no such framework", args: []string{"-framework", "ceup"}, want: 2, stderr: "ceupe"},
		{name: "no such language", args: []string{"-lang", "!"}, want: 2, stderr: "language"},
		{name: "no month", args: []string{"-month", "octubre"}, want: 2, stderr: "octubre"},
		{name: "no month in Spanish", args: []string{"-lang", "es-MX", "-month", "octubre"}, want: 2, stderr: "“octubre” no es "},
		{name: "a file", args: []string{"-lang", "es-MX", "equipo.json"}, want: 2, stderr: "uso: scorecard"},
		{name: "no such flag", args: []string{"-x"}, want: 2, stderr: "-x"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var stdout, stderr bytes.Buffer
			got := run(test.args, &stdout, &stderr)
			if d := cmp.Diff(test.want, got); d != "" {
				t.Errorf("exit state (-want +got):\n%s%s", d, stderr.String())
			}
			if !strings.Contains(stdout.String(), test.stdout) || !strings.Contains(stderr.String(), test.stderr) {
				t.Errorf("standard output %q, error %q: want %q and %q in them", stdout.String(), stderr.String(), test.stdout, test.stderr)
			}
		})
	}
}

// files returns the data with one of the files changed.
func files(t *testing.T, name string, change func(string) []byte) fstest.MapFS {
	t.Helper()
	m := fstest.MapFS{}
	entries, err := fs.ReadDir(data, "data")
	require.NoError(t, err)
	for _, e := range entries {
		text, err := fs.ReadFile(data, "data/"+e.Name())
		require.NoError(t, err)
		if e.Name() == name {
			text = change(string(text))
		}
		m["data/"+e.Name()] = &fstest.MapFile{Data: text}
	}
	return m
}

// Meta writes UTF-16 with a byte order mark.
func TestUTF16(t *testing.T) {
	t.Parallel()
	c, err := calendar()
	require.NoError(t, err)
	want, err := load(data, c)
	require.NoError(t, err)
	got, err := load(files(t, "insights.csv", func(s string) []byte {
		b := []byte{0xff, 0xfe}
		for _, u := range utf16.Encode([]rune(s)) {
			b = append(b, byte(u), byte(u>>8))
		}
		return b
	}), c)
	require.NoError(t, err)
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestBrokenFiles(t *testing.T) {
	t.Parallel()
	c, err := calendar()
	require.NoError(t, err)
	for _, test := range []struct{ name, file, old, new, want string }{
		{"a number", "insights.csv", `"6206"`, `"6.206,0"`, "data/insights.csv: record 4"},
		{"a day", "insights.csv", "2026-09-01T00:00:00", "yesterday", "data/insights.csv: record 4"},
		{"a post", "posts.csv", "09/01/2026", "01/13/2026", "data/posts.csv: record 2"},
		{"a comment", "posts.csv", `"18","26"`, `"x","26"`, "data/posts.csv: record 2"},
		{"a reply", "inbox.csv", "2026-09-01T10:47:27", "soon", "data/inbox.csv: record 2"},
		{"a message without insights", "inbox.csv", "2026-09-01T09:21:58", "2024-09-01T09:21:58", "there are no insights of 2024-09-01"},
		{"an amount", "ads.csv", "412.60", "412,60", "data/ads.csv: "},
		{"a quotation mark", "posts.csv", `"Post ID"`, `"Post "ID"`, "data/posts.csv: "},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			broken := files(t, test.file, func(s string) []byte {
				if !strings.Contains(s, test.old) {
					t.Fatalf("%s holds no %s", test.file, test.old)
				}
				return []byte(strings.Replace(s, test.old, test.new, 1))
			})
			_, err := load(broken, c)
			require.ErrorContains(t, err, test.want)
		})
	}
	_, err = load(fstest.MapFS{}, c)
	require.ErrorIs(t, err, fs.ErrNotExist)
}

// The reach of a month is refused although that of every day is known.
func TestReachIsRefused(t *testing.T) {
	t.Parallel()
	c, err := calendar()
	require.NoError(t, err)
	cells, err := load(data, c)
	require.NoError(t, err)
	month, err := c.Parse("2026-10")
	require.NoError(t, err)
	for _, r := range readings(kpi.Scoring{}, cells, month) {
		if refused := r.Undefined != nil; refused != (r.KPI == kpi.ReachKPI) {
			t.Errorf("%s: %v", r.KPI, r.Undefined)
		}
		if r.KPI == kpi.ReachKPI {
			require.ErrorIs(t, r.Undefined, kpi.NotAdditive)
		}
	}
}
