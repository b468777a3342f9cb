package role

import (
	"iter"
	"slices"

	"example.com/socialorg"
	"example.com/socialorg/internal/enum"
	"example.com/socialorg/internal/sorting"
	"golang.org/x/text/language"
)

// A Mix says which role a list of responsibilities amounts to, whatever the title says. It is plain data, the caller's own.
type Mix struct {
	Kind    MixKind
	Role    Role        // the role that it is, or the strongest part of a mixture; "" for no responsibility
	Shares  []RoleShare // by share, largest first; of roles with none, nothing
	Tiers   [3]float64  // shares of the operational, the tactical and the strategic tier; they add up to 1 unless Kind is MixNone
	Missing []Responsibility
	Extra   []Responsibility
	Unknown []Responsibility // ids that are no standard responsibility: they do not count
}

// A RoleShare is how much of the work is a role's, 0 to 1.
type RoleShare struct {
	Role  Role
	Share float64
}

// A MixKind says whether one role explains the work. The zero MixKind is unset.
type MixKind uint8

// The kinds of mixture.
const (
	MixNone       MixKind = iota + 1 // no responsibility to judge by
	MixSingle                        // one role
	MixTwoInOne                      // deciding and carrying out in one person, on two tiers
	MixEverything                    // work of all three tiers in one person
)

var mixKinds = enum.Table{Type: "role: mix kind", Words: []string{"", "none", "single", "two-in-one", "everything"}}

// MixKinds yields the kinds in order.
func MixKinds() iter.Seq[MixKind] { return enum.All[MixKind](&mixKinds) }

var mixKindNames = [...]socialorg.Text{
	MixNone:       {EN: "nothing to judge by", ES: "sin datos para decidir"},
	MixSingle:     {EN: "one role", ES: "un solo rol"},
	MixTwoInOne:   {EN: "two in one", ES: "dos en uno"},
	MixEverything: {EN: "everything in one", ES: "todo en uno"},
}

// Name returns the name of k in lower case, "" for the zero MixKind.
func (k MixKind) Name(tag language.Tag) string {
	if !enum.Has(&mixKinds, k) {
		return k.String()
	}
	return mixKindNames[k].In(tag)
}

// String returns the id of k, "" for the zero MixKind.
func (k MixKind) String() string { return enum.String(&mixKinds, k) }

// MarshalText returns the id of k; it fails for a value that has no name.
func (k MixKind) MarshalText() ([]byte, error) { return enum.Marshal(&mixKinds, k) }

// UnmarshalText reads an id; it fails for any other text, with the nearest id as a suggestion.
func (k *MixKind) UnmarshalText(text []byte) error { return enum.Unmarshal(&mixKinds, k, text) }

// Mixed reports whether the work joins several roles in one person.
func (m Mix) Mixed() bool { return m.Kind == MixTwoInOne || m.Kind == MixEverything }

// mixedFrom is the share from which the smaller side, deciding or carrying out, makes a mixture: one duty in five.
const mixedFrom = 0.2

// Identify says which role the responsibilities describe under f (practice); another framework may call the same work by another name.
// Each counts for the first of strategist, manager, community manager and executive that f lets do it;
// reporting counts half, since everybody reports. Where at least a fifth is deciding (strategic or tactical) and at least a fifth is
// carrying out, the work is mixed; else it is the role of the larger side. Among those who decide it is the strategist's where half of the
// deciding is strategic. Missing is what is essential in that role and not in the list, Extra what f gives to another. Order and
// repetitions do not matter. The zero Framework is the reconciled one.
func Identify(f Framework, duties ...Responsibility) Mix {
	if f.IsZero() {
		f = Reconciled()
	}
	m := Mix{Kind: MixNone}
	held := map[Responsibility]bool{}
	weights := map[Role]float64{}
	total := 0.0
	for _, x := range duties {
		switch {
		case held[x] || slices.Contains(m.Unknown, x):
			continue
		case !x.IsStandard():
			m.Unknown = append(m.Unknown, x)
			continue
		}
		held[x] = true
		r, ok := f.general(x)
		if !ok {
			continue
		}
		w := 1.0
		if x.Stage() == StageReporting {
			w = 0.5
		}
		weights[r] += w
		total += w
	}
	if total == 0 {
		return m
	}
	for _, r := range generalRoles {
		if w := weights[r]; w > 0 {
			m.Shares = append(m.Shares, RoleShare{Role: r, Share: w / total})
			m.Tiers[baseTier(r)-1] += w / total
		}
	}
	sorting.By(m.Shares, func(a, b *RoleShare) int {
		switch {
		case a.Share > b.Share:
			return -1
		case a.Share < b.Share:
			return 1
		}
		return 0
	})
	m.judge(weights)
	m.compare(f, held)
	return m
}

var generalRoles = [...]Role{Strategist, Manager, CommunityManager, Executive}

// baseTier is where a general role stands; what single sources say of tiers is no matter here.
func baseTier(r Role) Tier {
	switch r {
	case Strategist:
		return TierStrategic
	case Manager:
		return TierTactical
	}
	return TierOperational
}

// general returns the first general role that f lets do x.
func (f Framework) general(x Responsibility) (Role, bool) {
	for r := range f.doers(x) {
		if slices.Contains(generalRoles[:], r) {
			return r, true
		}
	}
	return "", false
}

func (m *Mix) judge(weights map[Role]float64) {
	operational, tactical, strategic := m.Tiers[0], m.Tiers[1], m.Tiers[2]
	deciding := tactical + strategic
	carriesOut := CommunityManager
	if weights[Executive] > weights[CommunityManager] {
		carriesOut = Executive
	}
	decides := Manager
	if strategic*2 >= deciding && strategic > 0 {
		decides = Strategist
	}
	m.Role = carriesOut
	if deciding > operational {
		m.Role = decides
	}
	switch {
	case min(deciding, operational) < mixedFrom:
		m.Kind = MixSingle
	case tactical > 0 && strategic > 0:
		m.Kind = MixEverything
	default:
		m.Kind = MixTwoInOne
	}
}

// compare holds the list against the role.
func (m *Mix) compare(f Framework, held map[Responsibility]bool) {
	for x := range Responsibilities() {
		r, ok := f.general(x)
		whole, part := x.Whole()
		switch mine := ok && r == m.Role; {
		case held[x] && !mine:
			m.Extra = append(m.Extra, x)
		case !held[x] && mine && x.Need() == NeedEssential && !(part && held[whole]):
			m.Missing = append(m.Missing, x)
		}
	}
}
