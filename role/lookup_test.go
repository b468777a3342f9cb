package role_test

import (
	"slices"
	"sync"
	"testing"

	"example.com/socialorg"
	"example.com/socialorg/role"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// A design may misspell an id or declare its own: nothing may fail on one, and a sentence about it still reads.
func TestUnknownIDsAnswerMildly(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "growth-lead", "Create-Content", "create-content ", "ñ\xff"} {
		x, r := role.Responsibility(s), role.Role(s)
		whole, hasWhole := x.Whole()
		got := []any{
			x.IsStandard(), x.Name(language.Spanish), x.Summary(language.Spanish), x.Stage(), x.Reach(), x.Need(), x.Cadence(), x.Main(),
			x.Condition(), whole, hasWhole, slices.Collect(x.Parts()), slices.Collect(x.Refs()),
			r.IsStandard(), r.Name(language.Spanish), r.Title(role.FormFeminine, language.Spanish), slices.Collect(r.Refs()),
		}
		want := []any{
			false, s, "", role.Stage(0), role.Reach(0), role.Need(0), role.Cadence(0), false,
			role.Condition{}, role.Responsibility(""), false, []role.Responsibility(nil), []socialorg.Ref(nil),
			false, s, s, []socialorg.Ref(nil),
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got)\n%s", s, diff)
		}
		names := []string{
			role.Artefact(s).Name(language.Spanish), role.Activity(s).Name(language.Spanish), role.Objective(s).Name(language.Spanish),
			role.ChannelKind(s).Name(language.Spanish), role.Party(s).Name(language.Spanish),
		}
		if diff := cmp.Diff([]string{s, s, s, s, s}, names); diff != "" {
			t.Errorf("%q (-want +got)\n%s", s, diff)
		}
		if role.Artefact(s).IsStandard() || role.Activity(s).IsStandard() || role.Objective(s).IsStandard() ||
			role.ChannelKind(s).IsStandard() || role.Party(s).IsStandard() {
			t.Errorf("%q is standard", s)
		}
		if role.ChannelKind(s).Publishes() || role.ChannelKind(s).TakesReplies() {
			t.Errorf("a channel of kind %q asks for something", s)
		}
		for f := range role.Frameworks() {
			_, byRole := f.Cell(r, role.CreateContent)
			_, byWork := f.Cell(role.Manager, x)
			_, _, tier := f.Tier(r)
			_, reports := f.ReportsTo(r)
			_, _, answers := f.Accountable(x)
			if byRole || byWork || tier || reports || answers {
				t.Errorf("%s knows %q", f, s)
			}
		}
	}
}

// A loop may be left at any element; an iterator that ran on would panic.
func TestIteratorsStop(t *testing.T) {
	t.Parallel()
	f := role.Reconciled()
	h := slices.Collect(role.Handoffs())[65] // the presented report goes to three parties
	when := role.ManageBudget.Condition()
	n := 0
	stop := func() bool { n++; return false }
	role.Roles()(func(role.Role) bool { return stop() })
	role.Responsibilities()(func(role.Responsibility) bool { return stop() })
	role.Artefacts()(func(role.Artefact) bool { return stop() })
	role.Handoffs()(func(role.Handoff) bool { return stop() })
	role.Frameworks()(func(role.Framework) bool { return stop() })
	role.DesignStrategy.Parts()(func(role.Responsibility) bool { return stop() })
	role.DesignStrategy.Refs()(func(socialorg.Ref) bool { return stop() })
	f.Roles()(func(role.Role) bool { return stop() })
	f.Doers(role.CreateContent)(func(role.Role, role.Cell) bool { return stop() })
	f.Cells(role.Manager)(func(role.Responsibility, role.Cell) bool { return stop() })
	h.Outside()(func(role.Party) bool { return stop() })
	when.Activities()(func(role.Activity) bool { return stop() })
	if diff := cmp.Diff(12, n); diff != "" {
		t.Errorf("elements seen (-want +got)\n%s", diff)
	}
}

func TestChannelKinds(t *testing.T) {
	t.Parallel()
	type answers struct{ Publishes, TakesReplies bool }
	want := map[role.ChannelKind]answers{
		role.ChannelAccount:   {true, true},
		role.ChannelCommunity: {true, true},
		role.ChannelMessaging: {false, true},
		role.ChannelReviews:   {false, true},
		role.ChannelBlog:      {true, true},
		role.ChannelBroadcast: {true, false},
		role.ChannelPersonal:  {true, false},
		role.ChannelAds:       {false, false},
	}
	got := map[role.ChannelKind]answers{}
	for k := range role.ChannelKinds() {
		got[k] = answers{k.Publishes(), k.TakesReplies()}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestSuggest(t *testing.T) {
	t.Parallel()
	tests := []struct{ name, got, want string }{
		{"activity", string(role.Suggest(role.Activity("influencer"))), "influencers"},
		{"objective", string(role.Suggest(role.Objective("awarness"))), "awareness"},
		{"channel kind", string(role.Suggest(role.ChannelKind("acount"))), "account"},
		{"party", string(role.Suggest(role.Party("costumer-care"))), "customer-care"},
		{"role", string(role.Suggest(role.Role("Community Manager"))), "community-manager"},
		{"responsibility", string(role.Suggest(role.Responsibility("analyze-results"))), "analyse-results"},
		{"artefact", string(role.Suggest(role.Artefact("editorial_calender"))), "editorial-calendar"},
		{"of its own type alone", string(role.Suggest(role.Activity("awareness"))), ""},
		{"nothing near", string(role.Suggest(role.Role("astronaut"))), ""},
		{"nothing asked", string(role.Suggest(role.Role(""))), ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(tt.want, tt.got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// Every id that the package knows is its own best suggestion.
func TestSuggestKeepsWhatIsRight(t *testing.T) {
	t.Parallel()
	for x := range role.Responsibilities() {
		if diff := cmp.Diff(x, role.Suggest(x)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
	for a := range role.Artefacts() {
		if diff := cmp.Diff(a, role.Suggest(a)); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	}
}

// Lookups stand in the inner loop of every validation. Not parallel: AllocsPerRun counts the whole process.
func TestLookupsAllocateNothing(t *testing.T) {
	mexico := language.MustParse("es-MX")
	var sink int
	lookups := map[string]func(){
		"Responsibility.Name":       func() { sink += len(role.CreateContent.Name(mexico)) },
		"Responsibility.Summary":    func() { sink += len(role.CreateContent.Summary(mexico)) },
		"Responsibility.Stage":      func() { sink += int(role.CreateContent.Stage()) },
		"Responsibility.Need":       func() { sink += int(role.CreateContent.Need()) },
		"Responsibility.Reach":      func() { sink += int(role.CreateContent.Reach()) },
		"Responsibility.Cadence":    func() { sink += int(role.CreateContent.Cadence()) },
		"Responsibility.Whole":      func() { w, _ := role.DesignVisuals.Whole(); sink += len(w) },
		"Responsibility.IsStandard": func() { sink += len(role.Responsibility("none").Name(mexico)) },
		"Role.Name":                 func() { sink += len(role.AccountManager.Name(mexico)) },
		"Role.Title":                func() { sink += len(role.VideoProducer.Title(role.FormFeminine, mexico)) },
		"Stage.String":              func() { sink += len(role.StageCrisis.String()) },
		"Stage.Name":                func() { sink += len(role.StageCrisis.Name(mexico)) },
		"Framework.Tier":            func() { tier, _, _ := role.Reconciled().Tier(role.Manager); sink += int(tier) },
		"Framework.Accountable":     func() { r, _, _ := role.Reconciled().Accountable(role.CreateContent); sink += len(r) },
		"Responsibilities": func() {
			for x := range role.Responsibilities() {
				sink += len(x)
			}
		},
		"Handoffs": func() {
			for h := range role.Handoffs() {
				sink += len(h.Artefact)
			}
		},
	}
	for name, f := range lookups {
		if diff := cmp.Diff(0.0, testing.AllocsPerRun(100, f)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", name, diff)
		}
	}
	if sink == 0 {
		t.Error("nothing was looked up")
	}
}

// With -race this says that goroutines share nothing that one of them writes: neither the index that the first lookup builds nor the
// references of a cell.
func TestConcurrentUse(t *testing.T) {
	t.Parallel()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for f := range role.Frameworks() {
				for x := range role.Responsibilities() {
					for r, c := range f.Doers(x) {
						clear(c.Refs) // the caller's own
						if r.Name(language.Spanish) == "" || x.Stage() == 0 || role.Suggest(x) != x {
							t.Errorf("%s in %s", r, x)
						}
					}
				}
			}
		})
	}
	wg.Wait()
}

func BenchmarkResponsibilityName(b *testing.B) {
	for b.Loop() {
		_ = role.CreateContent.Name(language.Spanish)
	}
}

func BenchmarkFrameworkCell(b *testing.B) {
	f := role.Reconciled()
	b.ReportAllocs()
	for b.Loop() {
		_, _ = f.Cell(role.Manager, role.CreateContent)
	}
}
