package kpi

// A renderer writes the parts of a formula in their order.
type renderer interface {
	measure(m Measure)
	number(d Decimal)
	previous(m Measure)
	quantile(m Measure, at Decimal)
	other(sign string) // what is no formula, or is cut
	open()             // parentheses
	close()
	between(op Op)
}

// A divider is a renderer that sets a quotient as a fraction, which needs no parentheses in and around it.
type divider interface {
	renderer
	fraction()
	over()
	end()
}

// walk shows a tree to r. It ends at the limits, as String does.
func walk(e Expr, r renderer) {
	w := walker{r: r}
	w.divider, _ = r.(divider)
	_, w.spoken = r.(*wordWriter)
	w.expr(e, 1, 0)
}

type walker struct {
	r       renderer
	divider divider // nil where r is none
	spoken  bool    // in words, where a quotient is not seen to end
	count   int
}

func (w *walker) expr(e Expr, depth, need int) {
	if w.count++; depth > MaxDepth || w.count > MaxNodes {
		w.r.other(cut)
		return
	}
	switch e := e.(type) {
	case Measure:
		w.r.measure(e)
	case Number:
		w.r.number(e.Value)
	case Previous:
		w.r.previous(e.Of)
	case Quantile:
		w.r.quantile(e.Of, e.At)
	case Binary:
		w.binary(e, depth, need)
	default:
		w.r.other("?")
	}
}

func (w *walker) binary(e Binary, depth, need int) {
	if e.Op == Div && w.divider != nil {
		w.divider.fraction()
		w.expr(e.X, depth+1, 0)
		w.divider.over()
		w.expr(e.Y, depth+1, 0)
		w.divider.end()
		return
	}
	binds := e.Op.precedence()
	if binds < need {
		w.r.open()
		defer w.r.close()
	}
	if x, ok := e.X.(Binary); ok && x.Op == Div && w.spoken { // “a” divided by “b” times 1000 may be heard as a / (b * 1000)
		binds++
	}
	w.expr(e.X, depth+1, binds)
	w.r.between(e.Op)
	w.expr(e.Y, depth+1, e.Op.precedence()+1)
}
