package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/socialorg/org"
	"example.com/socialorg/org/orgtest"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files instead of comparing them")

func TestAdvice(t *testing.T) {
	t.Parallel()
	for name, args := range map[string]string{
		"nothing":    "",
		"shop":       "-name|Vivero Campanilla|-setting|in-house|-marketing|no|-people|1|-channels|instagram,facebook,tiktok|-posts|7|-comments|28|-messages|13|-objectives|awareness,sales|-months|6|-languages|es|-approval|no",
		"steered":    "-name|Muebles Arce|-setting|in-house|-marketing|yes|-approval|yes|-people|1|-channels|instagram,facebook|-posts|6|-comments|27|-messages|14|-objectives|traffic|-activities|paid,video,-contests",
		"agency":     "-name|Agencia Duna|-setting|agency|-clients|4|-people|4|-channels|instagram,linkedin|-posts|5|-comments|14|-messages|6|-objectives|leads,engagement|-months|12|-languages|es,en",
		"too-little": "-name|Electro Faro|-people|1|-channels|soporte:messaging,instagram,foro:community|-posts|6|-comments|80|-messages|50|-objectives|care|-activities|customer-care",
	} {
		for _, lang := range []string{"es", "en"} {
			t.Run(name+" "+lang, func(t *testing.T) {
				t.Parallel()
				var stdout, stderr bytes.Buffer
				all := []string{"-lang", lang}
				if args != "" {
					all = append(all, strings.Split(args, "|")...)
				}
				require.Equal(t, exitDone, run(all, strings.NewReader(""), &stdout, &stderr), stderr.String())
				orgtest.Golden(t, filepath.Join("testdata", name+"."+lang+".txt"), stdout.Bytes(), *update)
			})
		}
	}
}

// TestJSON reads the advice back and finds a design without errors in it.
func TestJSON(t *testing.T) {
	t.Parallel()
	var stdout, stderr bytes.Buffer
	require.Equal(t, exitDone, run([]string{"-json", "-people", "2", "-channels", "ig", "-posts", "3", "-comments", "4", "-messages", "2"}, nil, &stdout, &stderr), stderr.String())
	var a org.Advice
	require.NoError(t, json.Unmarshal(stdout.Bytes(), &a))
	orgtest.Valid(t, a.Design)
}

// TestSharing gives each volume to the channels that have it, so that none is lost, and asks for what is missing and for nothing else.
func TestSharing(t *testing.T) {
	t.Parallel()
	advice := func(args string) (a org.Advice) {
		var stdout, stderr bytes.Buffer
		all := append([]string{"-json", "-setting", "in-house", "-marketing", "no", "-people", "3", "-posts", "15", "-comments", "120", "-messages", "60"}, strings.Fields(args)...)
		require.Equal(t, exitDone, run(all, nil, &stdout, &stderr), stderr.String())
		require.NoError(t, json.Unmarshal(stdout.Bytes(), &a))
		return a
	}
	comments := 0.0
	with := advice("-channels instagram,facebook,tiktok,whatsapp:messaging")
	for _, c := range with.Design.Channels {
		if c.CommentsPerDay != nil {
			comments += *c.CommentsPerDay
		}
		if (c.CommentsPerDay == nil) != (c.Kind == role.ChannelMessaging) || c.MessagesPerDay == nil {
			t.Errorf("%s", c.ID)
		}
	}
	if without := advice("-channels instagram,facebook,tiktok"); comments != 120 || with.Hours < without.Hours {
		t.Errorf("%v comments; with a chat %v hours, without %v", comments, with.Hours, without.Hours)
	}

	open := func(a org.Advice) (volumes []string) {
		for _, q := range a.Open {
			volumes = append(volumes, q.Volumes...)
		}
		return volumes
	}
	require.Equal(t, []string{"casesPerDay"}, open(advice("-channels instagram,facebook -activities customer-care")))
	require.Empty(t, open(advice("-channels instagram,facebook -activities customer-care -cases 4")))
}

func TestSituationFromFile(t *testing.T) {
	t.Parallel()
	const text = `{"name": "Librería Índigo", "people": 1, "channels": [{"id": "ig", "postsPerWeek": 3, "commentsPerDay": 5, "messagesPerDay": 2}]}`
	file := filepath.Join(t.TempDir(), "situation.json")
	require.NoError(t, os.WriteFile(file, []byte(text), 0o600))
	var fromFile, fromInput, stderr bytes.Buffer
	require.Equal(t, exitDone, run([]string{file}, nil, &fromFile, &stderr), stderr.String())
	require.Equal(t, exitDone, run([]string{"-"}, strings.NewReader(text), &fromInput, &stderr), stderr.String())
	if d := cmp.Diff(fromFile.String(), fromInput.String()); d != "" || !strings.Contains(fromFile.String(), "Librería Índigo") {
		t.Errorf("(-file +standard input):\n%s", d)
	}
}

func TestRefusals(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		args, stdin, want string
	}{
		{"-lang ! ", "", "language"},
		{"-people many", "", "people"},
		{"-setting agncy", "", "agency"},
		{"-objectives sale,fame", "", "-objectives: there is no “sale”; did you mean “sales”?"},
		{"-objectives sale,fame", "", "there is no “fame”"},
		{"-channels ig:acount", "", "did you mean “account”?"},
		{"-activities pad", "", "did you mean “paid”?"},
		{"-lang es-MX -objectives ventas", "", "-objectives: no existe “ventas”. ¿Quiso decir “sales”?"},
		{"-lang es-MX -activities pauta", "", "-activities: no existe “pauta”. ¿Quiso decir “paid”?"},
		{"-lang es -channels ig:mensajería", "", "-channels: no existe «mensajería». ¿Quería decir «messaging»?"},
		{"-lang es-MX -marketing sí", "", "-marketing \"sí\": no existe “sí”. ¿Quiso decir “yes”? Existen: yes, no."},
		{"-lang es -people muchas", "", "-people \"muchas\": no es un valor válido"},
		{"-lang español", "", "No existe el idioma «español»; existe: es, es-MX."},
		{"-lang es uno.json dos.json", "", "uso: advise"},
		{"-lang es nada.json", "", "no existe el archivo nada.json"},
		{"-channels wa:messaging -comments 20", "", "-comments 20: no channel"},
		{"-lang es -channels wa:messaging -comments 20", "", "-comments 20: ningún canal es de un tipo que los tenga"},
		{"-", `{"peple": 3}`, "peple"},
		{"nowhere.json", "", "nowhere.json"},
	} {
		var stdout, stderr bytes.Buffer
		got := run(strings.Fields(test.args), strings.NewReader(test.stdin), &stdout, &stderr)
		if got != exitUnreadable || !strings.Contains(stderr.String(), test.want) || stdout.Len() > 0 {
			t.Errorf("%s: exit state %d, %q: want %q", test.args, got, stderr.String(), test.want)
		}
	}
	var stderr bytes.Buffer
	if got := run([]string{"-h"}, nil, &stderr, &stderr); got != exitDone || !strings.Contains(stderr.String(), "-objectives") {
		t.Errorf("help: exit state %d, %q", got, stderr.String())
	}
}

// A page for Mexico has no words of Spain's.
func TestMexicanAdvice(t *testing.T) {
	t.Parallel()
	var stdout, stderr bytes.Buffer
	args := []string{"-lang", "es-MX", "-setting", "in-house", "-marketing", "no", "-people", "3", "-channels", "instagram", "-posts", "9", "-activities", "paid"}
	require.Equal(t, exitDone, run(args, nil, &stdout, &stderr), stderr.String())
	for _, word := range []string{"de pago", "a corto y medio plazo", "responde de ", "lenguas"} {
		if strings.Contains(stdout.String(), word) {
			t.Errorf("%q in %s", word, stdout.String())
		}
	}
	require.Contains(t, stdout.String(), "planificar la pauta publicitaria: ")
}
