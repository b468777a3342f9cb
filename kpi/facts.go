package kpi

// facts are what is known about the value of one node.
type facts struct {
	unit     dims
	currency string
	known    bool // false behind a fault: what follows from it is not reported again
	defined  bool // false behind a division by 0
	form     Form
	time     Additivity // zero for a constant
	platform Additivity
	post     Additivity
	print    fingerprint
	base     int32 // what is divided by, -1 where nothing is
	factor   factor
	ratio    bool // something in it is divided by what varies

	variable bool // it holds a measure
	distinct bool // it counts people of whom each is one, perhaps weighted
	quantile bool // it holds a quantile
	plain    bool // only sums of measures of this period, unweighted, of the kind below
	scaled   bool // it has a constant factor
	past     bool // every measure is of the period before
	present  bool // none is
	kind     Kind
}

// measure returns the facts about a leaf that varies with the data.
func (c *checker) measure(n *node) facts {
	f := facts{
		defined: true, form: FormMeasure, print: ofLeaf(n.kind, n.name, n.num), base: -1,
		variable: true, past: n.kind == nodePrevious, present: n.kind != nodePrevious,
	}
	def, ok := c.v.Measure(n.name)
	if !ok {
		c.unknown(n)
		return f
	}
	kind := def.Kind
	d, currency, e := c.atoms.parse(string(def.Unit))
	switch e.Reason {
	case 0:
	case UnitSize:
		c.faults.add(int(n.pos), Fault{Code: TooLarge})
		return f
	default:
		return f // a vocabulary holds none such
	}
	f.unit, f.currency, f.kind, f.known = d, currency, kind, true
	c.see(currency, n)
	f.time, f.platform, f.post = def.Additivity()
	f.distinct = kind == KindDistinct
	f.plain = n.kind == nodeMeasure
	switch n.kind {
	case nodePrevious:
		f.time = max(f.time, AdditivityParts) // the month before is not the sum of the days before
		if kind == KindDistribution {
			f.known = false
			c.faults.add(int(n.pos), Fault{Code: PreviousOfDistribution, Got: string(n.name)})
		}
	case nodeQuantile:
		f.form, f.quantile, f.kind = FormQuantile, true, 0
		c.checkQuantile(n, &f, kind)
	default:
		if kind == KindDistribution {
			f.known = false
			c.faults.add(int(n.pos), Fault{Code: BareDistribution, Got: string(n.name), Suggestion: "median(" + string(n.name) + ")"})
		}
	}
	return f
}

func (c *checker) checkQuantile(n *node, f *facts, kind Kind) {
	if kind != KindDistribution {
		f.known = false
		c.faults.add(int(n.pos), Fault{Code: QuantileOfNonDistribution, Got: string(n.name)})
	}
	if n.num.IsZero() || n.num.Sign() < 0 || n.num.Cmp(Int(1)) > 0 {
		f.known = false
		share := ""
		if n.num.Cmp(Int(1)) > 0 && n.num.Cmp(Int(100)) <= 0 {
			n.num.exp -= 2 // 90 is meant to be 90%
			share = n.num.String()
			n.num.exp += 2
		}
		c.faults.add(int(n.pos), Fault{Code: QuantileOutOfRange, Got: n.num.String(), Suggestion: share})
	}
}

func constant(n *node) facts {
	return facts{
		known: true, defined: true, form: FormConstant, print: ofNumber(n.num), base: -1, present: true,
		factor: factorOf(n.num),
	}
}

// isZero reports whether f is 0 whatever the data.
func (f *facts) isZero() bool {
	if !f.variable && !f.factor.lost {
		return f.factor.isZero()
	}
	return f.print.isZero()
}

// isLiteral reports whether a node is the number written as d.
func (n *node) isLiteral(d Decimal) bool { return n.kind == nodeNumber && n.num == d }
