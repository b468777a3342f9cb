package kpi

import (
	"fmt"
	"strconv"
	"unicode/utf8"
)

// A node is a place of a formula's text and what stands there. Nodes lie in a row, operands before their operator, so that a
// loop over the row does what a walk of the tree would. The tree itself keeps no positions.
type node struct {
	kind       nodeKind
	op         Op
	x, y       int32 // operands of a nodeBinary
	pos        int32 // of the operator, or of the operand's first byte
	start, end int32 // the text of the whole, with parentheses around it
	depth      int32 // levels, counted by the parser
	name       Measure
	num        Decimal // of a nodeNumber, or the share of a nodeQuantile
}

type nodeKind uint8

const (
	nodeBad nodeKind = iota // what was not understood, and has been reported
	nodeMeasure
	nodeNumber
	nodePrevious
	nodeQuantile
	nodeBinary
	nodeName // a measure where it is not used as one: only its name is checked
)

// tree makes the tree of the last node of a row: nil where a part was not understood.
func tree(nodes []node) Expr {
	if len(nodes) == 0 {
		return nil
	}
	made := make([]Expr, len(nodes))
	for i, n := range nodes {
		switch n.kind {
		case nodeMeasure:
			made[i] = n.name
		case nodeNumber:
			made[i] = Number{n.num}
		case nodePrevious:
			made[i] = Previous{n.name}
		case nodeQuantile:
			made[i] = Quantile{n.name, n.num}
		case nodeBinary:
			x, y := made[n.x], made[n.y]
			if x == nil || y == nil {
				return nil
			}
			made[i] = Binary{n.op, x, y}
		case nodeBad, nodeName:
			return nil
		}
	}
	return made[len(made)-1]
}

// A writer writes the canonical text of a tree, and its nodes with their places in that text. Its walk ends at the limits.
type writer struct {
	b     []byte
	nodes []node
	count int
	bad   func(pos int, f Fault) // told of what is no formula; may be nil
}

const cut = "…"

// expr writes e, in parentheses where it binds more loosely than its place asks for, and returns its node.
func (w *writer) expr(e Expr, depth, need int) int32 {
	w.count++
	switch {
	case depth > MaxDepth:
		return w.fault(cut, Fault{Code: TooDeep})
	case w.count > MaxNodes:
		return w.fault(cut, Fault{Code: TooLarge})
	}
	start := len(w.b)
	switch e := e.(type) {
	case Measure:
		w.name(e)
		return w.leaf(node{kind: nodeMeasure, name: e}, start)
	case Number:
		if e.Value.IsZero() {
			return w.fault("?", Fault{Code: InvalidExpression, Got: "Number{}"})
		}
		w.b = e.Value.append(w.b)
		return w.leaf(node{kind: nodeNumber, num: e.Value}, start)
	case Previous:
		w.call("previous", e.Of, Decimal{})
		return w.leaf(node{kind: nodePrevious, name: e.Of}, start)
	case Quantile:
		if e.At == half() {
			w.call("median", e.Of, Decimal{})
		} else {
			w.call("quantile", e.Of, e.At)
		}
		return w.leaf(node{kind: nodeQuantile, name: e.Of, num: e.At}, start)
	case Binary:
		return w.binary(e, depth, need)
	}
	got := "nil"
	if e != nil {
		got = fmt.Sprintf("%T", e)
	}
	return w.fault("?", Fault{Code: InvalidExpression, Got: got})
}

func (w *writer) binary(e Binary, depth, need int) int32 {
	binds := e.Op.precedence()
	start := len(w.b)
	if binds < need {
		w.b = append(w.b, '(')
	}
	x := w.expr(e.X, depth+1, binds)
	w.b = append(w.b, ' ')
	pos := len(w.b)
	kind := nodeBinary
	if e.Op < Add || e.Op > Div {
		kind = nodeBad
		w.fault("?", Fault{Code: InvalidExpression, Got: "Op " + strconv.Itoa(int(e.Op))})
	} else {
		w.b = append(w.b, e.Op.String()...)
	}
	w.b = append(w.b, ' ')
	y := w.expr(e.Y, depth+1, binds+1)
	if binds < need {
		w.b = append(w.b, ')')
	}
	w.nodes = append(w.nodes, node{
		kind: kind, op: e.Op, x: x, y: y, pos: int32(pos), start: int32(start), end: int32(len(w.b)),
	})
	return int32(len(w.nodes) - 1)
}

func (w *writer) leaf(n node, start int) int32 {
	n.pos, n.start, n.end = int32(start), int32(start), int32(len(w.b))
	w.nodes = append(w.nodes, n)
	return int32(len(w.nodes) - 1)
}

func (w *writer) fault(sign string, f Fault) int32 {
	if w.bad != nil {
		w.bad(len(w.b), f)
	}
	start := len(w.b)
	w.b = append(w.b, sign...)
	return w.leaf(node{kind: nodeBad}, start)
}

func (w *writer) call(name string, of Measure, at Decimal) {
	w.b = append(w.b, name...)
	w.b = append(w.b, '(')
	w.name(of)
	if name == "quantile" {
		w.b = append(w.b, ", "...)
		if at.IsZero() {
			w.b = append(w.b, '?')
		}
		w.b = at.append(w.b)
	}
	w.b = append(w.b, ')')
}

// name writes an id. No vocabulary holds a longer one than maxName.
func (w *writer) name(m Measure) {
	switch {
	case m == "":
		w.b = append(w.b, '?')
	case len(m) > maxName:
		end := maxName
		for end > maxName-utf8.UTFMax && !utf8.RuneStart(m[end]) {
			end--
		}
		w.b = append(append(w.b, m[:end]...), cut...)
	default:
		w.b = append(w.b, m...)
	}
}
