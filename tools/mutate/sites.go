package main

import (
	"fmt"
	"go/ast"
	"path/filepath"
	"sort"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/corpus"
	"github.com/pynterp/pynterp/policy"
)

// This file derives guards: each call in go/runtime that charges for memory
// before it is taken or that counts depth, and each entry of the policy.

// counters are the methods of Thread whose calls are guards.
var counters = map[string]string{
	"reserve":     "memory is charged before it is taken",
	"reserveBits": "memory is charged before it is taken",
	"hold":        "memory is charged before it is taken",
	"enter":       "depth is counted",
}

// sites makes a guard of each call of a counter.
func (fs *files) sites() ([]Guard, error) {
	names, err := filepath.Glob(filepath.Join(fs.root, "go", "runtime", "*.go"))
	if err != nil {
		return nil, errors.WithStack(err)
	}
	sort.Strings(names)
	var out []Guard
	for _, name := range names {
		base := filepath.Base(name)
		if strings.HasSuffix(base, "_test.go") {
			continue
		}
		f, err := fs.open("runtime/" + base)
		if err != nil {
			return nil, err
		}
		out = append(out, f.sites(base)...)
	}
	return out, nil
}

func (f *file) sites(base string) []Guard {
	var out []Guard
	for _, d := range f.tree.Decls {
		fn, ok := d.(*ast.FuncDecl)
		if !ok || fn.Body == nil || counters[fn.Name.Name] != "" {
			continue
		}
		n := 0
		ast.Inspect(fn.Body, func(x ast.Node) bool {
			call, ok := x.(*ast.CallExpr)
			if !ok {
				return true
			}
			sel, ok := call.Fun.(*ast.SelectorExpr)
			if !ok || counters[sel.Sel.Name] == "" {
				return true
			}
			n++
			name := fmt.Sprintf("site:%s:%s.%d", strings.TrimSuffix(base, ".go"), funcName(fn), n)
			f.splices = append(f.splices, splice{f.offset(call.Pos()), f.offset(call.Pos()), fmt.Sprintf("mutantErr(%q, func() error { return ", name)},
				splice{f.offset(call.End()), f.offset(call.End()), " })"})
			out = append(out, Guard{Name: name, About: sel.Sel.Name + ": " + counters[sel.Sel.Name], Spare: spareSites[name]})
			return true
		})
	}
	return out
}

// entries makes a guard of each entry of the policy: without it the cases that
// name it must fail.
func (fs *files) entries() ([]Guard, error) {
	cases, err := corpus.Cases()
	if err != nil {
		return nil, err
	}
	of := map[string][]string{}
	for _, c := range cases {
		for _, entry := range c.Tests {
			of[entry] = append(of[entry], c.Family+"/"+c.Name)
		}
	}
	seen := map[string]bool{}
	var out []Guard
	for _, profile := range policy.Names() {
		p, err := policy.Load(profile)
		if err != nil {
			return nil, err
		}
		for kind, names := range map[string][]string{"attribute": p.BlockedNames(), "builtin": p.BuiltinNames(), "module": p.ModuleNames()} {
			for _, name := range names {
				entry := kind + ":" + name
				if !seen[entry] {
					seen[entry] = true
					out = append(out, Guard{Name: entry, About: "the policy's entry", Cases: of[entry], Spare: spareEntries[entry]})
				}
			}
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Name < out[j].Name })
	for _, e := range []Edit{
		{File: "runtime/attr.go", Func: "Thread.isBlocked", Body: "", Old: "return th.policy.IsBlocked(name)",
			New: `return mutant != "attribute:"+name && th.policy.IsBlocked(name)`},
		{File: "runtime/builtins.go", Func: "Thread.newBuiltins", Old: "builtinValues[name]; ok", New: `builtinValues[name]; ok && mutant != "builtin:"+name`},
		{File: "runtime/module.go", Func: "Thread.allowed", Old: "return ", New: `return mutant != "module:"+name && `},
	} {
		if err := fs.apply("policy", e); err != nil {
			return nil, err
		}
	}
	return out, nil
}
