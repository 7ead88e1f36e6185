// Package layering checks which packages below go/ import which others, and
// that the pure ones among them cannot reach the machine they run on: no
// files, network, environment, clock, randomness, goroutines or reflection.
//
// The graph and the permitted lists are data, in layering_test.go; this file
// compares them with the sources. It reads imports and a few forms of syntax;
// it does not follow the standard library, so a permitted package is trusted
// with what it does inside. heads.go checks the tests that files name in their
// first comments.
package layering

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/pkg/errors"
)

// Rules say what is permitted. Packages are named by their folder below go/.
type Rules struct {
	Prefix string              // of our import paths, with the slash
	Graph  map[string][]string // package → packages it may import; a name may end in /*
	Outer  []string            // packages that may reach the machine: only Graph binds them

	Std    []string            // standard packages that pure packages may import
	Beside map[string][]string // file → further standard packages, with a reason beside it
	Other  []string            // modules of others that pure packages may import
	Banned []string            // pkg.Name forms that pure packages may not use
}

// ParseGraph reads lines of the form "package: import import …". Several
// packages may stand before the colon.
func ParseGraph(text string) (map[string][]string, error) {
	graph := map[string][]string{}
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(strings.TrimSpace(line), "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		left, right, ok := strings.Cut(line, ":")
		if !ok {
			return nil, errors.Errorf("no colon in %q", line)
		}
		for _, name := range strings.Fields(left) {
			if _, twice := graph[name]; twice {
				return nil, errors.Errorf("%s stands twice in the graph", name)
			}
			graph[name] = strings.Fields(right)
		}
	}
	return graph, nil
}

// Check returns one line for each breach in the Go files below root, in order.
// Tests may import anything; they are not read.
func (r *Rules) Check(root string) ([]string, error) {
	var found []string
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name := entry.Name()
		if entry.IsDir() {
			if name == "testdata" {
				return filepath.SkipDir
			}
			return nil
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		switch {
		case strings.HasSuffix(name, "_test.go"):
		case strings.HasSuffix(name, ".go"):
			lines, err := r.checkFile(file, rel)
			found = append(found, lines...)
			return err
		case strings.HasSuffix(name, ".s") && !r.outer(path.Dir(rel)):
			found = append(found, rel+": assembly in a pure package")
		}
		return nil
	})
	sort.Strings(found)
	return found, errors.WithStack(err)
}

func (r *Rules) outer(pkg string) bool { return slices.Contains(r.Outer, pkg) }

func (r *Rules) checkFile(file, rel string) ([]string, error) {
	fset := token.NewFileSet()
	parsed, err := parser.ParseFile(fset, file, nil, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	c := &checker{rules: r, rel: rel, pkg: path.Dir(rel), fset: fset, names: map[string]string{}}
	c.imports(parsed)
	c.declarations(parsed)
	if !r.outer(c.pkg) {
		c.forms(parsed)
	}
	return c.found, nil
}

// A checker collects the breaches of one file.
type checker struct {
	rules *Rules
	rel   string
	pkg   string
	fset  *token.FileSet
	names map[string]string // name in the file → import path
	found []string
}

func (c *checker) report(at token.Pos, format string, args ...any) {
	c.found = append(c.found, fmt.Sprintf("%s:%d: %s", c.rel, c.fset.Position(at).Line, fmt.Sprintf(format, args...)))
}

func (c *checker) imports(file *ast.File) {
	for _, spec := range file.Imports {
		importPath, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			continue // the parser has seen to that
		}
		name := path.Base(importPath)
		if spec.Name != nil {
			name = spec.Name.Name
		}
		c.names[name] = importPath
		// embed's blank import is how the compiler is told of //go:embed.
		if name == "." || name == "_" && importPath != "embed" {
			c.report(spec.Pos(), "import of %s as %s", importPath, name)
		}
		c.importOf(spec, importPath)
	}
}

func (c *checker) importOf(spec *ast.ImportSpec, importPath string) {
	r := c.rules
	if to, ours := strings.CutPrefix(importPath, r.Prefix); ours {
		if !r.allowed(c.pkg, to) {
			c.report(spec.Pos(), "%s may not import %s", c.pkg, to)
		}
		return
	}
	if r.outer(c.pkg) {
		return
	}
	host, _, _ := strings.Cut(importPath, "/")
	if strings.Contains(host, ".") {
		if !slices.ContainsFunc(r.Other, func(m string) bool { return strings.HasPrefix(importPath+"/", m+"/") }) {
			c.report(spec.Pos(), "pure package imports %s", importPath)
		}
		return
	}
	if !slices.Contains(r.Std, importPath) && !slices.Contains(r.Beside[c.rel], importPath) {
		c.report(spec.Pos(), "pure package imports %s", importPath)
	}
}

// allowed looks the edge up in the graph. A package that is not in the graph
// may import nothing of ours, and nothing may import it.
func (r *Rules) allowed(from, to string) bool {
	edges, ok := lookUp(r.Graph, from)
	if !ok {
		return false
	}
	return slices.ContainsFunc(edges, func(pattern string) bool { return matches(pattern, to) })
}

func lookUp(graph map[string][]string, pkg string) ([]string, bool) {
	if edges, ok := graph[pkg]; ok {
		return edges, true
	}
	for pattern, edges := range graph {
		if matches(pattern, pkg) {
			return edges, true
		}
	}
	return nil, false
}

func matches(pattern, pkg string) bool {
	if prefix, ok := strings.CutSuffix(pattern, "/*"); ok {
		return strings.HasPrefix(pkg, prefix+"/")
	}
	return pattern == pkg
}

// declarations finds what no package of ours has: init functions, which run
// because of an import, and packages the graph does not name.
func (c *checker) declarations(file *ast.File) {
	if _, ok := lookUp(c.rules.Graph, c.pkg); !ok {
		c.report(file.Package, "package %s is not in the graph", c.pkg)
	}
	for _, decl := range file.Decls {
		if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
			c.report(fn.Pos(), "an init function")
		}
	}
}

// forms finds goroutines, go:linkname, and the banned names.
func (c *checker) forms(file *ast.File) {
	for _, group := range file.Comments {
		for _, comment := range group.List {
			if strings.HasPrefix(comment.Text, "//go:linkname ") {
				c.report(comment.Pos(), "go:linkname")
			}
		}
	}
	ast.Inspect(file, func(node ast.Node) bool {
		switch n := node.(type) {
		case *ast.GoStmt:
			c.report(n.Pos(), "a goroutine")
		case *ast.SelectorExpr:
			if x, ok := n.X.(*ast.Ident); ok {
				c.banned(n.Pos(), c.names[x.Name]+"."+n.Sel.Name)
			}
		}
		return true
	})
}

func (c *checker) banned(at token.Pos, name string) {
	if slices.Contains(c.rules.Banned, name) {
		c.report(at, "use of %s", name)
	}
}
