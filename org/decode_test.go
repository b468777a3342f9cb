package org_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"testing/iotest"

	"example.com/socialorg/org"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

func readSample(t *testing.T, name string) []byte {
	t.Helper()
	doc, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return doc
}

// The sample has false where nothing would say the same, so Encode writes it in another way, once and for all.
func TestDecodeSample(t *testing.T) {
	t.Parallel()
	sample, normal := readSample(t, "design.json"), readSample(t, "design.normal.json")

	d, err := org.Decode(bytes.NewReader(sample))
	require.NoError(t, err)
	var first bytes.Buffer
	require.NoError(t, org.Encode(&first, d))
	if diff := cmp.Diff(string(normal), first.String()); diff != "" {
		t.Errorf("the sample, normalised (-want +got):\n%s", diff)
	}

	again, err := org.Decode(bytes.NewReader(normal))
	require.NoError(t, err)
	if diff := cmp.Diff(d, again); diff != "" {
		t.Errorf("the design of the normalised sample (-want +got):\n%s", diff)
	}
	var second bytes.Buffer
	require.NoError(t, org.Encode(&second, again))
	if diff := cmp.Diff(string(normal), second.String()); diff != "" {
		t.Errorf("the normalised sample, encoded (-want +got):\n%s", diff)
	}
}

func TestDecode(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, doc string
		want      org.Design
	}{
		{name: "nothing said", doc: `{}`},
		{name: "byte order mark", doc: "\ufeff{}"},
		{name: "white space", doc: " \t\r\n{ \t\r\n} \t\r\n"},
		{
			name: "empty lists",
			doc:  `{"brands":[],"activities":{},"positions":[{"id":"a","roles":[],"channels":[]}],"liaisons":[{"between":[]},{}]}`,
			want: org.Design{
				Brands:     []org.Brand{},
				Activities: map[role.Activity]bool{},
				Positions:  []org.Position{{ID: "a", Roles: []role.Role{}, Channels: []string{}}},
				Liaisons:   []org.Liaison{{Between: []string{}}, {}},
			},
		},
		{
			name: "false and 0 are said",
			doc:  `{"activities":{"seo":false},"channels":[{"id":"a","postsPerWeek":0}]}`,
			want: org.Design{
				Activities: map[role.Activity]bool{role.ActivitySEO: false},
				Channels:   []org.Channel{{ID: "a", PostsPerWeek: new(0.0)}},
			},
		},
		{
			name: "empty words",
			doc:  `{"objectives":[{"kind":""}],"channels":[{"id":"a","status":""}],"liaisons":[{"cadence":""}]}`,
			want: org.Design{
				Objectives: []org.Objective{{}},
				Channels:   []org.Channel{{ID: "a"}},
				Liaisons:   []org.Liaison{{}},
			},
		},
		{
			name: "escapes in names, words and texts",
			doc:  `{"\u006eame":"\ud83d\ude00 \"\\\/\b","channels":[{"kind":"\u0062log"}],"activities":{"p\u0061id":true}}`,
			want: org.Design{
				Name:       "😀 \"\\/\b",
				Channels:   []org.Channel{{Kind: role.ChannelBlog}},
				Activities: map[role.Activity]bool{role.ActivityPaid: true},
			},
		},
		{
			name: "unknown ids are for validation",
			doc:  `{"framework":"none","positions":[{"roles":["boss"],"duties":[{"responsibility":"rest"}]}]}`,
			want: org.Design{
				Framework: "none",
				Positions: []org.Position{{Roles: []role.Role{"boss"}, Duties: []org.Duty{{Responsibility: "rest"}}}},
			},
		},
		{
			name: "numbers",
			doc:  `{"version":1,"positions":[{"seats":-0,"hoursPerWeek":1E1},{"seats":-9223372036854775808,"hoursPerWeek":1e-400}]}`,
			want: org.Design{
				Version:   1,
				Positions: []org.Position{{HoursPerWeek: new(10.0)}, {Seats: -9223372036854775808, HoursPerWeek: new(0.0)}},
			},
		},
		{
			name: "a number of many digits",
			doc:  `{"positions":[{"hoursPerWeek":1.` + strings.Repeat("0", 1000) + `}]}`,
			want: org.Design{Positions: []org.Position{{HoursPerWeek: new(1.0)}}},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got, err := org.Decode(strings.NewReader(tt.doc))
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("Decode (-want +got):\n%s", diff)
			}
			requireRoundTrip(t, got)
		})
	}
}

func TestDecoderLimits(t *testing.T) {
	t.Parallel()
	const doc = `{"people":[{"x":1},{"y":2},{"z":3}]}`
	for _, tt := range []struct {
		name    string
		decoder org.Decoder
		want    []org.Code
		more    int
	}{
		{name: "long enough", decoder: org.Decoder{MaxBytes: int64(len(doc))}, want: []org.Code{"unknown-field", "unknown-field", "unknown-field"}},
		{name: "too long", decoder: org.Decoder{MaxBytes: int64(len(doc)) - 1}, want: []org.Code{"too-large"}},
		{name: "one byte", decoder: org.Decoder{MaxBytes: 1}, want: []org.Code{"too-large"}},
		{name: "no limit to speak of", decoder: org.Decoder{MaxBytes: 1<<63 - 1, MaxErrors: 1}, want: []org.Code{"unknown-field"}, more: 2},
		{name: "deep enough", decoder: org.Decoder{MaxDepth: 3, MaxErrors: 2}, want: []org.Code{"unknown-field", "unknown-field"}, more: 1},
		{name: "too deep", decoder: org.Decoder{MaxDepth: 2}, want: []org.Code{"too-deep", "too-deep", "too-deep"}},
		{name: "far too deep", decoder: org.Decoder{MaxDepth: 1}, want: []org.Code{"too-deep"}},
		{name: "below zero", decoder: org.Decoder{MaxBytes: -1, MaxDepth: -1, MaxErrors: -1}, want: []org.Code{"unknown-field", "unknown-field", "unknown-field"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			for _, r := range []io.Reader{strings.NewReader(doc), unsized{strings.NewReader(doc)}} {
				_, err := tt.decoder.Decode(r)
				var got *org.DecodeError
				require.ErrorAs(t, err, &got)
				var codes []org.Code
				for _, f := range got.Faults {
					codes = append(codes, f.Code)
				}
				if diff := cmp.Diff(tt.want, codes); diff != "" {
					t.Errorf("codes (-want +got):\n%s", diff)
				}
				if got.More != tt.more {
					t.Errorf("More = %d, want %d", got.More, tt.more)
				}
			}
		})
	}
}

// misreader answers nothing, for ever.
type misreader struct{}

func (misreader) Read([]byte) (int, error) { return 0, nil }

func TestDecodeReaders(t *testing.T) {
	t.Parallel()
	const doc = `{"name":"Agencia Norte"}`
	broken := errors.New("broken")
	for _, tt := range []struct {
		name string
		r    io.Reader
		want error
	}{
		{name: "byte by byte", r: iotest.OneByteReader(strings.NewReader(doc))},
		{name: "data together with the end", r: iotest.DataErrReader(strings.NewReader(doc))},
		{name: "a buffer", r: bytes.NewBufferString(doc)},
		{name: "longer than the first buffer", r: unsized{strings.NewReader(strings.Repeat(" ", 100_000) + doc)}},
		{name: "an error", r: io.MultiReader(strings.NewReader(doc), iotest.ErrReader(broken)), want: broken},
		{name: "a cut stream", r: io.MultiReader(strings.NewReader(doc), iotest.ErrReader(io.ErrUnexpectedEOF)), want: io.ErrUnexpectedEOF},
		{name: "no progress", r: misreader{}, want: io.ErrNoProgress},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			d, err := org.Decode(tt.r)
			if tt.want != nil {
				require.ErrorIs(t, err, tt.want)
				if diff := cmp.Diff(org.Design{}, d); diff != "" {
					t.Errorf("Decode (-want +got):\n%s", diff)
				}
				return
			}
			require.NoError(t, err)
			if diff := cmp.Diff(org.Design{Name: "Agencia Norte"}, d); diff != "" {
				t.Errorf("Decode (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDecoderMaxPositions(t *testing.T) {
	t.Parallel()
	doc := `{"positions": [{"id": "a"}, {"id": "b"}, {"id": "c"}], "objectives": [{"positions": []}]}`
	_, err := org.Decoder{MaxPositions: 1}.Decode(strings.NewReader(doc))
	require.ErrorIs(t, err, org.TooManyPositions)
	if err != nil && strings.Count(err.Error(), "more than 1 positions") != 1 {
		t.Error(err)
	}
	d, err := org.Decoder{MaxPositions: 3}.Decode(strings.NewReader(`{"positions": [{"id": "a"}, {"id": "b"}, {"id": "c"}]}`))
	require.NoError(t, err)
	if len(d.Positions) != 3 || cap(d.Positions) != 3 {
		t.Errorf("%d positions in room for %d, want 3 in 3", len(d.Positions), cap(d.Positions))
	}
}

func TestDecoderMaxEntries(t *testing.T) {
	t.Parallel()
	doc := `{"channels": [{"id": "ig"}], "activities": {"paid": true}, "positions": [{"id": "a", "channels": ["ig", "tt"], "holders": [{"id": "ana"}]}]}`
	const entries = 5 // a channel, a position, two of its channels, a holder
	_, err := org.Decoder{MaxEntries: entries}.Decode(strings.NewReader(doc))
	require.NoError(t, err)

	_, err = org.Decoder{MaxEntries: entries - 2}.Decode(strings.NewReader(doc))
	var refused *org.DecodeError
	require.ErrorAs(t, err, &refused)
	want := []org.DecodeFault{{Code: org.TooManyEntries, Pointer: "/positions/0/channels/1", Subject: org.Subject{Kind: org.SubjectPosition, ID: "a"}, Line: 1, Column: 105, Want: "3"}}
	if diff := cmp.Diff(want, refused.Faults); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
	require.ErrorIs(t, err, org.TooManyEntries)
}
