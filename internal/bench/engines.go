package main

import (
	"context"
	"fmt"

	"cel.dev/cel-go/cel"
	"github.com/Knetic/govaluate"
	"github.com/PaesslerAG/gval"
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
)

// An engine works out the formula for a record that is a map. How each says that there is no value differs; the contests give
// it records that have one.
type engine struct {
	name string
	eval func(record map[string]any) (float64, error)
}

// engines compiles a formula with each of the peers.
func engines(formula string, names []string) ([]engine, error) {
	env := map[string]any{}
	var vars []cel.EnvOption
	for _, n := range names {
		env[n] = 0.0
		vars = append(vars, cel.Variable(n, cel.DoubleType))
	}
	program, err := expr.Compile(formula, expr.Env(env))
	if err != nil {
		return nil, err
	}
	celEnv, err := cel.NewEnv(vars...)
	if err != nil {
		return nil, err
	}
	ast, issues := celEnv.Compile(doubles(formula))
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	celProgram, err := celEnv.Program(ast)
	if err != nil {
		return nil, err
	}
	old, err := govaluate.NewEvaluableExpression(formula)
	if err != nil {
		return nil, err
	}
	val, err := gval.Arithmetic().NewEvaluable(formula)
	if err != nil {
		return nil, err
	}
	ctx := context.Background()
	machine := new(vm.VM)
	return []engine{
		{"expr, VM kept", func(r map[string]any) (float64, error) { return number(machine.Run(program, r)) }},
		{"expr", func(r map[string]any) (float64, error) { return number(expr.Run(program, r)) }},
		{"cel-go", func(r map[string]any) (float64, error) {
			v, _, err := celProgram.Eval(r)
			if err != nil {
				return 0, err
			}
			return number(v.Value(), nil)
		}},
		{"govaluate", func(r map[string]any) (float64, error) { return number(old.Evaluate(r)) }},
		{"gval", func(r map[string]any) (float64, error) { return val.EvalFloat64(ctx, r) }},
	}, nil
}

func number(v any, err error) (float64, error) {
	f, ok := v.(float64)
	if err == nil && !ok {
		err = fmt.Errorf("%T is no number", v)
	}
	return f, err
}

// doubles writes the whole numbers of a formula with a fraction, without which cel-go takes them for integers.
func doubles(formula string) string {
	var b []byte
	for i := 0; i < len(formula); {
		c := formula[i]
		if !isDigit(c) && !isLetter(c) {
			b = append(b, c)
			i++
			continue
		}
		end, fraction := i, false
		for end < len(formula) && (isDigit(formula[end]) || isLetter(formula[end])) {
			fraction = fraction || formula[end] == '.'
			end++
		}
		if b = append(b, formula[i:end]...); isDigit(c) && !fraction {
			b = append(b, ".0"...)
		}
		i = end
	}
	return string(b)
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' || c == '.' }

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || c == '_' }
