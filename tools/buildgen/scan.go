package main

// This file reads one folder of Go files into a goPackage: files by role,
// imports, embed patterns. Nothing is type-checked and no go command is run,
// so that the check works where there is none (a Bazel sandbox).

import (
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/pkg/errors"
)

type goPackage struct {
	dir  string // slash-separated, from the root
	name string // of the package clause; "" where there are only external tests

	srcs      []string // .go files that are no tests, and the C files beside cgo
	tests     []string // _test.go files
	notVetted []string // files outside the default build, or of package x_test

	imports     map[string]bool // of srcs
	testImports map[string]bool
	embeds      []string // patterns of //go:embed in srcs
	testEmbeds  []string
	cgo         bool
	testdata    bool // there is a testdata folder
	pgo         bool // there is a default.pgo
}

func (p *goPackage) isMain() bool { return p.name == "main" }

func scanPackage(root, dir string) (*goPackage, error) {
	pkg := &goPackage{dir: dir, imports: map[string]bool{}, testImports: map[string]bool{}}
	full := filepath.Join(root, filepath.FromSlash(dir))
	entries, err := os.ReadDir(full)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	var cFiles []string
	for _, entry := range entries {
		name := entry.Name()
		switch {
		case name == "testdata":
			pkg.testdata = true
		case name == "default.pgo":
			pkg.pgo = true
		case name[0] == '_' || name[0] == '.':
		case strings.HasSuffix(name, ".go"):
			if err := pkg.addGoFile(filepath.Join(full, name)); err != nil {
				return nil, err
			}
		case strings.HasSuffix(name, ".c"), strings.HasSuffix(name, ".h"):
			cFiles = append(cFiles, name)
		}
	}
	if pkg.cgo {
		pkg.srcs = append(pkg.srcs, cFiles...)
	}
	return pkg, nil
}

func (p *goPackage) addGoFile(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return errors.WithStack(err)
	}
	parsed, err := parser.ParseFile(token.NewFileSet(), file, text, parser.ImportsOnly|parser.ParseComments)
	if err != nil {
		return errors.WithStack(err)
	}
	name, clause := filepath.Base(file), parsed.Name.Name
	imports, embeds := p.imports, &p.embeds
	if strings.HasSuffix(name, "_test.go") {
		p.tests = append(p.tests, name)
		imports, embeds = p.testImports, &p.testEmbeds
	} else {
		p.srcs = append(p.srcs, name)
	}
	external := strings.HasSuffix(name, "_test.go") && strings.HasSuffix(clause, "_test")
	if external || !inDefaultBuild(name, parsed) {
		p.notVetted = append(p.notVetted, name)
	}
	if !external {
		p.name = clause
	}
	for _, spec := range parsed.Imports {
		importPath, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return errors.Wrap(err, file)
		}
		imports[importPath] = true
		p.cgo = p.cgo || importPath == "C"
	}
	*embeds = append(*embeds, embedPatterns(string(text))...)
	return nil
}

// inDefaultBuild evaluates a file's //go:build line for linux/amd64 with cgo
// and no tags.
func inDefaultBuild(name string, file *ast.File) bool {
	for _, group := range file.Comments {
		if group.Pos() > file.Package {
			break
		}
		for _, comment := range group.List {
			if !constraint.IsGoBuild(comment.Text) {
				continue
			}
			expr, err := constraint.Parse(comment.Text)
			return err == nil && expr.Eval(defaultTag)
		}
	}
	return true
}

func defaultTag(tag string) bool {
	switch tag {
	case "linux", "amd64", "unix", "gc", "cgo":
		return true
	}
	return strings.HasPrefix(tag, "go1.")
}

// embedPatterns lists the patterns of the //go:embed lines in text. Quoted
// patterns, which allow blanks in names, are not used in this repository.
func embedPatterns(text string) []string {
	var patterns []string
	for line := range strings.Lines(text) {
		if rest, ok := strings.CutPrefix(line, "//go:embed "); ok {
			patterns = append(patterns, strings.Fields(rest)...)
		}
	}
	return patterns
}

// embedGlobs turns embed patterns into patterns of Bazel's glob. A last
// element without a dot may name a folder, which embeds the files below it.
func embedGlobs(patterns []string) []string {
	seen := map[string]bool{}
	var globs []string
	add := func(glob string) {
		if !seen[glob] {
			seen[glob] = true
			globs = append(globs, glob)
		}
	}
	for _, pattern := range patterns {
		pattern = strings.TrimPrefix(pattern, "all:")
		add(pattern)
		if !strings.Contains(pattern[strings.LastIndex(pattern, "/")+1:], ".") {
			add(pattern + "/**")
		}
	}
	sort.Strings(globs)
	return globs
}
