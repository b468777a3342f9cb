package kpi

import (
	"slices"
	"strings"
)

// Parse returns the formula that text writes in the standard vocabulary: see [Vocabulary.Parse].
func Parse(text string) (Expr, error) { return Vocabulary{}.Parse(text) }

// MustParse is [Parse] for literals in tests and tables: it panics where text is no formula.
func MustParse(text string) Expr {
	e, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return e
}

// A parser reads a formula by precedence climbing. It goes on after a fault, with a nodeBad in the place of what it missed.
type parser struct {
	scanner
	nodes  []node
	parens int
	done   bool // a limit was exceeded: the rest is not read
}

// parse leaves the nodes of the formula, of which the last is the whole.
func (p *parser) parse() {
	if len(p.src) > MaxText {
		p.faults.src = ""
		p.faults.add(0, Fault{Code: TooLarge})
		return
	}
	p.next()
	if p.tok.kind == tokenEnd && len(p.faults.list) == 0 {
		p.faults.add(0, Fault{Code: Syntax, Problem: ProblemEmpty})
		return
	}
	p.expr(0)
	for p.tok.kind != tokenEnd && !p.done { // a parenthesis or a comma that belongs to nothing
		p.unopened()
		p.next()
		if p.tok.kind != tokenEnd {
			p.rest(int32(len(p.nodes)-1), 0)
		}
	}
}

func (p *parser) unopened() {
	problem := ProblemUnopened
	if p.tok.kind == tokenComma {
		problem = ProblemCharacter
	}
	p.faults.add(p.tok.pos, Fault{Code: Syntax, Problem: problem, Got: p.got()})
}

// expr reads operands joined by operators that bind more closely than need.
func (p *parser) expr(need int) int32 { return p.rest(p.operand(), need) }

func (p *parser) rest(x int32, need int) int32 {
	for !p.done {
		op, pos := p.tok.op, p.tok.pos
		switch p.tok.kind {
		case tokenOp:
			if op.precedence() <= need {
				return x
			}
			p.next()
		case tokenName, tokenNumber, tokenOpen:
			if need > 0 {
				return x // the loop that is open to every operator reports it
			}
			if !p.tok.after {
				p.faults.add(pos, Fault{Code: Syntax, Problem: ProblemOperator, Got: p.got()})
			}
			op = 0
		case tokenEnd, tokenClose, tokenComma:
			return x
		}
		binds := op.precedence()
		if op == 0 {
			binds = 0
		}
		y := p.expr(binds)
		x = p.join(op, x, y, pos)
	}
	return x
}

func (p *parser) join(op Op, x, y int32, pos int) int32 {
	n := node{kind: nodeBinary, op: op, x: x, y: y, pos: int32(pos), start: p.nodes[x].start, end: p.nodes[y].end}
	if op == 0 {
		n.kind = nodeBad
	}
	n.depth = max(p.nodes[x].depth, p.nodes[y].depth) + 1
	return p.add(n)
}

func (p *parser) add(n node) int32 {
	switch {
	case n.depth > MaxDepth:
		p.stop(int(n.pos), TooDeep, "")
	case len(p.nodes) >= MaxNodes:
		p.stop(int(n.pos), TooLarge, "")
	}
	p.nodes = append(p.nodes, n)
	return int32(len(p.nodes) - 1)
}

func (p *parser) stop(pos int, code Code, got string) {
	p.faults.add(pos, Fault{Code: code, Got: got})
	p.done = true
	p.tok = token{kind: tokenEnd, pos: len(p.src), end: len(p.src)}
}

func (p *parser) operand() int32 {
	t := p.tok
	leaf := node{pos: int32(t.pos), start: int32(t.pos), end: int32(t.end), depth: 1}
	switch t.kind {
	case tokenNumber:
		leaf.num = t.num
		if leaf.kind = nodeNumber; t.bad {
			leaf.kind = nodeBad
		}
		p.next()
		return p.add(leaf)
	case tokenName:
		leaf.kind, leaf.name = nodeMeasure, Measure(t.text(p.src))
		p.next()
		if p.tok.kind == tokenOpen {
			return p.call(leaf)
		}
		if len(leaf.name) > maxName { // a tree would show it cut, and could not be read back
			p.faults.add(t.pos, Fault{Code: UnknownMeasure, Got: string(leaf.name)})
			leaf.kind = nodeBad
		}
		return p.add(leaf)
	case tokenOpen:
		return p.group(t.pos)
	case tokenOp:
		return p.sign(t, leaf)
	case tokenEnd, tokenClose, tokenComma:
		if !p.done && !t.after {
			p.faults.add(t.pos, Fault{Code: Syntax, Problem: ProblemOperand, Got: p.got()})
		}
	}
	leaf.end = leaf.start
	return p.add(leaf)
}

// sign reads an operand behind an operator that has nothing on its left: a minus belongs to a number.
func (p *parser) sign(t token, leaf node) int32 {
	p.negative = t.op == Sub
	p.next()
	p.negative = false
	if t.op == Sub && p.tok.kind == tokenNumber {
		leaf.kind, leaf.num, leaf.end = nodeNumber, p.tok.num, int32(p.tok.end)
		if p.tok.bad {
			leaf.kind = nodeBad
		}
		p.next()
		return p.add(leaf)
	}
	f := Fault{Code: Syntax, Problem: ProblemOperand, Got: t.text(p.src)}
	if t.op == Sub && (p.tok.kind == tokenName || p.tok.kind == tokenOpen) {
		f.Problem, f.Suggestion = ProblemSign, "-1 *"
	}
	p.faults.add(t.pos, f)
	if p.tok.kind != tokenOp { // of several signs in a row, one is reported
		p.expr(Mul.precedence())
	}
	leaf.end = leaf.start
	return p.add(leaf)
}

// group reads what stands in parentheses.
func (p *parser) group(open int) int32 {
	if p.parens++; p.parens > MaxDepth {
		p.stop(open, TooDeep, "(")
		return p.add(node{pos: int32(open), start: int32(open), end: int32(open), depth: 1})
	}
	p.next()
	x := p.expr(0)
	for p.tok.kind == tokenComma && !p.done {
		p.unopened()
		p.next()
		p.expr(0)
	}
	p.nodes[x].start, p.nodes[x].end = int32(open), int32(p.close(open))
	return x
}

// close reads what closes a parenthesis, and returns where it ends.
func (p *parser) close(open int) int {
	p.parens--
	end := p.tok.end
	switch {
	case p.done:
	case p.tok.kind == tokenClose:
		p.next()
	default:
		end = p.tok.pos
		p.faults.add(open, Fault{Code: Syntax, Problem: ProblemUnclosed, Got: "("})
	}
	return end
}

// call reads the arguments of a function, of which the name has been read.
func (p *parser) call(f node) int32 {
	name, open := string(f.name), p.tok.pos
	first := len(p.nodes)
	if p.parens++; p.parens > MaxDepth {
		p.stop(open, TooDeep, "(")
		f.kind = nodeBad
		return p.add(f)
	}
	var args []int32
	p.next()
	for p.tok.kind != tokenClose && p.tok.kind != tokenEnd {
		args = append(args, p.expr(0))
		if p.tok.kind != tokenComma {
			break
		}
		p.next()
		if p.tok.kind == tokenClose {
			args = append(args, p.operand())
		}
	}
	f.end = int32(p.close(open))
	if p.done {
		f.kind = nodeBad
		return p.add(f)
	}
	known := p.function(&f, args)
	if f.kind != nodeBad {
		p.nodes = p.nodes[:first] // the arguments are part of the node
		return p.add(f)
	}
	switch {
	case !known:
		fault := Fault{Code: UnknownFunction, Got: name}
		if isAggregate(name) {
			fault.Problem = ProblemAggregate
		} else {
			fault.Suggestion = nearFunction(name)
		}
		p.faults.add(int(f.pos), fault)
	case !slices.ContainsFunc(args, func(i int32) bool { return p.nodes[i].kind == nodeBad }):
		p.faults.add(int(f.pos), Fault{Code: Syntax, Problem: ProblemArguments, Got: name, Suggestion: usage(name)})
	}
	for i := first; i < len(p.nodes); i++ {
		if n := &p.nodes[i]; n.kind == nodeMeasure {
			n.kind = nodeName
		}
	}
	return p.add(f)
}

// function makes f what its name and its arguments say: false where there is no such function.
func (p *parser) function(f *node, args []int32) bool {
	name := f.name
	f.kind = nodeBad
	want := 1
	switch name {
	case "previous", "median":
	case "quantile":
		want = 2
	default:
		return false
	}
	if len(args) != want || p.nodes[args[0]].kind != nodeMeasure {
		return true
	}
	of := p.nodes[args[0]].name
	switch {
	case name == "previous":
		f.kind, f.name = nodePrevious, of
	case name == "median":
		f.kind, f.name, f.num = nodeQuantile, of, half()
	case p.nodes[args[1]].kind == nodeNumber:
		f.kind, f.name, f.num = nodeQuantile, of, p.nodes[args[1]].num
	}
	return true
}

func (p *parser) got() string {
	if p.tok.kind == tokenEnd {
		return ""
	}
	return strings.Clone(p.tok.text(p.src))
}
