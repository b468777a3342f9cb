package kpi

// An Identity says what a [Value] is a value of. Two values are compared only where it is the same, because a rate that counts
// saves and one that does not are two KPIs, whatever their name. The zero Identity is that of a number of which nothing is known.
//
// It is plain data, so that it can be kept with a number, and given back to it by [Value.WithIdentity].
type Identity struct {
	KPI     ID     `json:"kpi,omitzero"`     // "" for a formula alone
	Formula string `json:"formula,omitzero"` // its text: what is counted, what it is divided by, and when each is taken
	Form    Form   `json:"form,omitzero"`    // as it is declared, or else found; FormDifference and FormGrowth for changes
	Since   string `json:"since,omitzero"`   // the first day of this version of the definition, as "2026-01-31"; "" where it has one
}

// IsZero reports whether nothing is known.
func (i Identity) IsZero() bool { return i == Identity{} }

// Same reports whether values of i and of o can be compared: the KPI, the form and the version are the same, and the formulas
// are equal by the rules of algebra, so that the order in which likes and comments are added makes no difference.
func (i Identity) Same(o Identity) bool {
	return i.KPI == o.KPI && i.Form == o.Form && i.Since == o.Since && i.sameFormula(o)
}

// sameFormula compares two texts that need not be formulas.
func (i Identity) sameFormula(o Identity) bool {
	if i.Formula == o.Formula {
		return true
	}
	f, ok := printOf(i.Formula)
	g, fine := printOf(o.Formula)
	return ok && fine && f.is(g)
}

// nodesOf reads a text as a formula: nil where it is none. Names and units are not checked.
func nodesOf(text string) []node {
	p := parser{scanner: scanner{src: text, minus: true, faults: faults{src: text}}}
	p.parse()
	if len(p.faults.list) > 0 || p.faults.more > 0 {
		return nil
	}
	return p.nodes
}

// namesIn returns the measures that a text names.
func namesIn(text string) []Measure {
	var names []Measure
	for _, n := range nodesOf(text) {
		if n.name != "" {
			names = note(names, n.name)
		}
	}
	return names
}

// printOf returns the fingerprint of a text, and whether it is a formula that has one.
func printOf(text string) (fingerprint, bool) {
	nodes := nodesOf(text)
	if nodes == nil {
		return fingerprint{}, false
	}
	prints := make([]fingerprint, 0, len(nodes))
	for i := range nodes {
		n := &nodes[i]
		switch n.kind {
		case nodeNumber:
			prints = append(prints, ofNumber(n.num))
		case nodeBinary:
			prints = append(prints, prints[n.x].op(n.op, prints[n.y]))
		default:
			prints = append(prints, ofLeaf(n.kind, n.name, n.num))
		}
	}
	last := prints[len(prints)-1]
	return last, last[0].d != 0 && last[1].d != 0 // what is divided by 0 equals nothing
}

// An origin is where a Value comes from.
type origin struct {
	in      Vocabulary
	formula Expr   // nil where only given is known, or nothing
	kpi     ID     // "" for a formula alone
	since   string // of the KPI's definition
	given   *Identity
}

// Identity returns what v is a value of: the zero Identity for a number that was made by [ValueOf] or [Partition].
func (v Value) Identity() Identity {
	switch {
	case v.origin.given != nil:
		return *v.origin.given
	case v.origin.formula == nil:
		return Identity{}
	}
	return Identity{KPI: v.origin.kpi, Formula: v.origin.formula.String(), Form: v.form, Since: v.origin.since}
}

// WithIdentity returns v as a value of i. It is for numbers that come from elsewhere, such as those of an archive: who calls it
// vouches that they were worked out in this way.
func (v Value) WithIdentity(i Identity) Value {
	v.origin = origin{in: v.origin.in, given: &i}
	return v
}
