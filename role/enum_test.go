package role_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"
)

// An enumValue is what the small enums have in common.
type enumValue interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

// checkEnum asks that the values from one on have the words in order, that each is read back, and that other values and texts are
// refused: with a readable form, with an error that names the type, with a suggestion.
func checkEnum[E enumValue, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, typ string, words ...string) {
	t.Helper()
	type doc struct {
		V E `json:"v,omitzero"`
	}
	for i, word := range append([]string{""}, words...) {
		want := E(i)
		text, err := want.MarshalText()
		require.NoError(t, err)
		back := E(99)
		require.NoError(t, P(&back).UnmarshalText(text))
		if diff := cmp.Diff([]any{word, word, want}, []any{want.String(), string(text), back}); diff != "" {
			t.Errorf("%d (-want +got)\n%s", i, diff)
		}
		inJSON, err := json.Marshal(doc{want})
		require.NoError(t, err)
		var decoded doc
		require.NoError(t, json.Unmarshal(inJSON, &decoded))
		if diff := cmp.Diff(doc{want}, decoded); diff != "" {
			t.Errorf("%s (-want +got)\n%s", inJSON, diff)
		}
	}
	for _, v := range []E{E(len(words) + 1), 99, 255} {
		if diff := cmp.Diff(fmt.Sprintf("%s(%d)", typ, uint8(v)), v.String()); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
		text, err := v.MarshalText()
		require.EqualError(t, err, fmt.Sprintf("role: %s %d has no name", typ, uint8(v)))
		if diff := cmp.Diff("", string(text)); diff != "" {
			t.Errorf("text beside an error (-want +got)\n%s", diff)
		}
	}
	refused := map[string]string{ // text to the rest of the error
		"sideways of it": "",
		" ":              "",
		typ + "(99)":     "",
	}
	for _, word := range words {
		refused[word[1:2]+word[:1]+word[2:]] = fmt.Sprintf("; did you mean %q?", word)
		refused[strings.ToUpper(word)] = fmt.Sprintf("; did you mean %q?", word)
	}
	for text, hint := range refused {
		kept := E(1)
		err := P(&kept).UnmarshalText([]byte(text))
		require.EqualError(t, err, fmt.Sprintf("role: %s %q is unknown%s", typ, text, hint))
		if diff := cmp.Diff(E(1), kept); diff != "" {
			t.Errorf("after %q (-want +got)\n%s", text, diff)
		}
	}
}

func TestEnumTexts(t *testing.T) {
	t.Parallel()
	checkEnum[role.Stage](t, "stage", "research", "strategy", "planning", "creation", "publishing", "engagement", "listening",
		"reporting", "analysis", "crisis", "coordination")
	checkEnum[role.Tier](t, "tier", "operational", "tactical", "strategic")
	checkEnum[role.Part](t, "part", "responsible", "accountable", "consulted", "informed")
	checkEnum[role.Form](t, "form", "open", "feminine", "masculine")
	checkEnum[role.Basis](t, "basis", "stated", "inferred", "reconciled")
	checkEnum[role.Need](t, "need", "essential", "conditional", "optional", "hand-off")
	checkEnum[role.Cadence](t, "cadence", "daily", "weekly", "monthly", "quarterly", "event")
	checkEnum[role.Reach](t, "reach", "department", "brand", "channel")
	checkEnum[role.Line](t, "line", "main", "side", "feedback", "crisis")
}

// A namedValue is an enum with a name for people; only Line has none.
type namedValue interface {
	enumValue
	Name(tag language.Tag) string
}

// checkNames asks that all yields n values in order and that each has a name of its own in both languages, in lower case. The words
// in alike are spelt the same in both.
func checkNames[E namedValue](t *testing.T, all iter.Seq[E], n int, alike ...string) {
	t.Helper()
	var want []E
	for i := range n {
		want = append(want, E(i+1))
	}
	if diff := cmp.Diff(want, slices.Collect(all)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	seen := map[string]E{}
	for v := range all {
		en, es := v.Name(language.English), v.Name(language.Spanish)
		for _, name := range []string{"en " + en, "es " + es} {
			if other, taken := seen[name]; taken {
				t.Errorf("%v and %v have one name, %q", other, v, name)
			}
			seen[name] = v
		}
		for _, name := range []string{en, es} {
			if name == "" || name != strings.ToLower(name) || name != strings.TrimSpace(name) || strings.HasSuffix(name, ".") {
				t.Errorf("%v: name %q", v, name)
			}
		}
		// A missing Spanish name would fall back to the English one.
		if (en == es) != slices.Contains(alike, en) {
			t.Errorf("%v: %q in English, %q in Spanish", v, en, es)
		}
	}
	for _, tag := range []language.Tag{language.English, language.Spanish, language.LatinAmericanSpanish, language.Und} {
		got := []string{E(0).Name(tag), E(99).Name(tag)}
		if diff := cmp.Diff([]string{"", E(99).String()}, got); diff != "" {
			t.Errorf("unset and unnamed in %s (-want +got)\n%s", tag, diff)
		}
	}
	for v := range all {
		if diff := cmp.Diff(E(1), v); diff != "" {
			t.Errorf("first (-want +got)\n%s", diff)
		}
		break // an iterator that ran on would panic
	}
}

func TestEnumNames(t *testing.T) {
	t.Parallel()
	checkNames(t, role.Stages(), 11, "crisis")
	checkNames(t, role.Tiers(), 3)
	checkNames(t, role.Parts(), 4)
	checkNames(t, role.Forms(), 3)
	checkNames(t, role.Bases(), 3)
	checkNames(t, role.Needs(), 4)
	checkNames(t, role.Cadences(), 5)
	checkNames(t, role.Reaches(), 3)
}

// The constants are the positions of the words; a constant put in the middle would rename all that follow.
func TestEnumConstants(t *testing.T) {
	t.Parallel()
	want := []string{
		"research", "coordination", "operational", "strategic", "responsible", "informed", "open", "masculine", "stated", "reconciled",
		"essential", "hand-off", "daily", "event", "department", "channel", "main", "crisis",
	}
	var got []string
	for _, v := range []fmt.Stringer{
		role.StageResearch, role.StageCoordination, role.TierOperational, role.TierStrategic, role.PartResponsible, role.PartInformed,
		role.FormOpen, role.FormMasculine, role.BasisStated, role.BasisReconciled, role.NeedEssential, role.NeedHandoff,
		role.CadenceDaily, role.CadenceEvent, role.ReachDepartment, role.ReachChannel, role.LineMain, role.LineCrisis,
	} {
		got = append(got, v.String())
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestStageAcross(t *testing.T) {
	t.Parallel()
	var got []role.Stage
	for s := range role.Stages() {
		if s.Across() {
			got = append(got, s)
		}
	}
	if diff := cmp.Diff([]role.Stage{role.StageCrisis, role.StageCoordination}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if role.Stage(0).Across() || role.Stage(99).Across() {
		t.Error("a value that is no stage lies across the chain")
	}
}

func TestTiersCompare(t *testing.T) {
	t.Parallel()
	if role.TierOperational >= role.TierTactical || role.TierTactical >= role.TierStrategic {
		t.Error("the tiers are not in order, lowest first")
	}
}
