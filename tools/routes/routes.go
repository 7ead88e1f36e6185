// Package routes derives from the sources the routes by which guest code names
// an attribute, a module's item or an import, and compares them with the table
// in docs/routes.md: a route that is added without a row there, and without a
// corpus case that attacks it, fails the test.
//
// Four kinds of routes are derived:
//
//	guard:F   the Go function F asks the guard on attributes
//	free:F    the Go function F uses a name past the guard that is no constant
//	op:X      the instruction X has a name
//	def:N     the built-in function or method N has a parameter that is a name
//	py:F      the function F of a module written in Python reads attributes by name
package routes

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strings"

	"github.com/pkg/errors"
)

// Derive returns the routes of the sources below root, the folder go/.
func Derive(root string) ([]string, error) {
	found := map[string]bool{}
	err := filepath.WalkDir(root, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		switch {
		case strings.HasSuffix(rel, "_test.go"):
		case strings.HasPrefix(rel, "runtime/") && rel != "runtime/audit.go" || strings.HasPrefix(rel, "stdlib/"):
			return deriveFile(path, found)
		case rel == "bytecode/form.go":
			return deriveOps(path, opForm, found)
		case rel == "bytecode/opcode.go":
			return deriveOps(path, opNote, found)
		}
		return nil
	})
	if err != nil {
		return nil, errors.WithStack(err)
	}
	out := make([]string, 0, len(found))
	for r := range found {
		out = append(out, r)
	}
	sort.Strings(out)
	return out, nil
}

func deriveFile(path string, found map[string]bool) error {
	switch filepath.Ext(path) {
	case ".go":
		return deriveGo(path, found)
	case ".py":
		return derivePython(path, found)
	}
	return nil
}

// guards are the functions that ask the policy; what calls one is a route.
var guards = []string{"GuestGetAttr", "GuestSetAttr", "GuestDelAttr", "guardedName", "attrName", "isBlocked", "blockedOn"}

// free are the functions that use a name without asking: each with the place of
// the name among its arguments.
var free = map[string]int{
	"getAttr": 1, "setAttr": 1, "tryAttr": 1, "GetAttr": 2, "SetAttr": 2, "callMethodNamed": 1, "CallMethod": 1, "CallSpecial": 1,
	"superFind": 3, "superLookup": 3, "genericGetAttr": 2, "genericSetAttr": 2, "ownAttr": 1, "setOwn": 1, "setDictAttr": 2,
}

// nameParameter are the parameters by which guest code names something.
var nameParameter = regexp.MustCompile(`\b(\w*name\w*|\w*attr\w*|fromlist|format_spec|format_string|template)\b`)

func deriveGo(path string, found map[string]bool) error {
	tree, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		return errors.WithStack(err)
	}
	for _, d := range tree.Decls {
		name := ""
		if fn, ok := d.(*ast.FuncDecl); ok {
			name = fn.Name.Name
		}
		ast.Inspect(d, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				deriveCall(name, n, found)
			case *ast.SelectorExpr:
				if n.Sel.Name == "blocked" {
					found["guard:"+name] = true
				}
			case *ast.CompositeLit:
				deriveDef(n, found)
			}
			return true
		})
	}
	return nil
}

// deriveCall notes a call in the function caller.
func deriveCall(caller string, call *ast.CallExpr, found map[string]bool) {
	called := ""
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		called = f.Sel.Name
	case *ast.Ident:
		called = f.Name
	}
	if slices.Contains(guards, called) && !slices.Contains(guards, caller) {
		found["guard:"+caller] = true
	}
	if place, ok := free[called]; ok && place < len(call.Args) && !constantName(call.Args[place]) && free[caller] == 0 {
		found["free:"+caller] = true
	}
}

// constantName reports whether an expression is a name that the core chose: one
// of its variables, an entry of its table, or a literal.
func constantName(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return strings.HasSuffix(e.Name, "Name")
	case *ast.BasicLit:
		return true
	case *ast.IndexExpr:
		id, ok := e.X.(*ast.Ident)
		return ok && id.Name == "staticNames"
	case *ast.CallExpr:
		sel, ok := e.Fun.(*ast.SelectorExpr)
		if !ok || len(e.Args) != 1 || sel.Sel.Name != "internString" {
			return false
		}
		_, literal := e.Args[0].(*ast.BasicLit)
		return literal
	}
	return false
}

// deriveDef notes a Def whose signature takes a name.
func deriveDef(lit *ast.CompositeLit, found map[string]bool) {
	var name, sig string
	for _, el := range lit.Elts {
		kv, ok := el.(*ast.KeyValueExpr)
		if !ok {
			continue
		}
		key, ok := kv.Key.(*ast.Ident)
		val, isLit := kv.Value.(*ast.BasicLit)
		if !ok || !isLit {
			continue
		}
		switch key.Name {
		case "Name":
			name = strings.Trim(val.Value, "\"`")
		case "Sig":
			sig = strings.Trim(val.Value, "\"`")
		}
	}
	if name != "" && nameParameter.MatchString(sig) {
		found["def:"+name] = true
	}
}

// opForm finds the instructions that have a name as an operand, opNote those
// whose description speaks of attributes or imports.
var (
	opForm = regexp.MustCompile(`\{"(\w+)"[^}]*\bname\}`)
	opNote = regexp.MustCompile(`(?m)^\t(\w+) +(?:= iota +)?// .*\b(?:attributes?|module|__import__)\b`)
)

// deriveOps notes the instructions that the pattern finds.
func deriveOps(path string, pattern *regexp.Regexp, found map[string]bool) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return errors.WithStack(err)
	}
	for _, m := range pattern.FindAllStringSubmatch(string(text), -1) {
		found["op:"+m[1]] = true
	}
	return nil
}

var (
	pythonDef  = regexp.MustCompile(`^\s*(?:async )?def (\w+)`)
	pythonRead = regexp.MustCompile(`\b(getattr|setattr|hasattr|delattr|vars|__import__|__getattribute__|__dict__)\b`)
)

// derivePython notes the functions of a module that name attributes by value.
func derivePython(path string, found map[string]bool) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return errors.WithStack(err)
	}
	module := strings.TrimSuffix(filepath.Base(path), ".py")
	def := "<module>"
	for line := range strings.Lines(string(text)) {
		if m := pythonDef.FindStringSubmatch(line); m != nil {
			def = m[1]
		}
		code, _, _ := strings.Cut(line, "#")
		if pythonRead.MatchString(code) {
			found["py:"+module+"."+def] = true
		}
	}
	return nil
}

// Row is a line of the table: a route, what it is, and the cases that attack it.
type Row struct {
	Route, About string
	Cases        []string
}

var row = regexp.MustCompile("^\\| `([a-z]+:[^`]+)` \\| ([^|]*) \\| ([^|]*) \\|$")

// Table reads the rows of docs/routes.md.
func Table(text string) ([]Row, error) {
	var out []Row
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if !strings.HasPrefix(line, "| `") {
			continue
		}
		m := row.FindStringSubmatch(line)
		if m == nil {
			return nil, errors.Errorf("not a row: %s", line)
		}
		r := Row{Route: m[1], About: strings.TrimSpace(m[2])}
		for _, c := range strings.Fields(m[3]) {
			r.Cases = append(r.Cases, strings.Trim(c, "`"))
		}
		out = append(out, r)
	}
	return out, nil
}
