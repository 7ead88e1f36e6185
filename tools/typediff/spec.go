package main

// This file defines how a type is described: a spec, whose methods and forms
// are written in a small language over pools of argument expressions.
//
// To add a type, write a file with a function that returns its spec, and name
// it in types.go. A method is written with a pool name for each parameter,
//
//	split(sep:textOrNone?, maxsplit:size?)
//
// where ? marks what may be left out, / ends the positional-only parameters
// and * begins the keyword-only ones. A form is any expression of x in which
// {pool} stands for an expression from a pool:
//
//	x[{index}]
//
// A pool is a function that returns an expression; every call of it may return
// another. Names that the spec's pools do not have are looked up in
// sharedPools of values.go.

import (
	"strings"

	"github.com/pkg/errors"
)

// A pool makes expressions of one kind.
type pool func(g *generator) string

// A spec describes the calls on one type.
type spec struct {
	name    string
	value   pool     // expressions whose value is x
	mutable bool     // calls may change x: compare what became of it
	bare    bool     // statics are called by their names alone, methods on x only
	methods []string // methods, called as x.method() and type.method(x)
	statics []string // methods called on the type; "name" itself is the constructor
	forms   []string // expressions of x
	pools   map[string]pool
}

// A method is a parsed line of spec.methods or spec.statics.
type method struct {
	name   string
	params []param
}

type param struct {
	name, pool       string
	optional         bool
	posOnly, keyOnly bool
}

// parseMethod reads "name(params)".
func parseMethod(text string) (*method, error) {
	name, rest, ok := strings.Cut(text, "(")
	body, closed := strings.CutSuffix(rest, ")")
	if !ok || !closed {
		return nil, errors.Errorf("method %q: want name(params)", text)
	}
	m := &method{name: name}
	keyOnly := false
	for _, part := range strings.Split(body, ",") {
		part = strings.TrimSpace(part)
		switch part {
		case "":
		case "/":
			for i := range m.params {
				m.params[i].posOnly = true
			}
		case "*":
			keyOnly = true
		default:
			key, kind, ok := strings.Cut(part, ":")
			if !ok {
				return nil, errors.Errorf("method %q: parameter %q has no pool", text, part)
			}
			kind, optional := strings.CutSuffix(kind, "?")
			m.params = append(m.params, param{name: key, pool: kind, optional: optional, keyOnly: keyOnly})
		}
	}
	return m, nil
}
