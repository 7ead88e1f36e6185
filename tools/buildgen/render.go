package main

// This file writes the text of a BUILD.bazel: a rule is its kind and a list of
// attributes, printed in buildifier's style.

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
)

const public = `["//visibility:public"]`

type attr struct{ name, value string }

type rule struct {
	kind  string
	attrs []attr
}

// set appends an attribute; an empty value leaves it out.
func (r *rule) set(name, value string) {
	if value != "" {
		r.attrs = append(r.attrs, attr{name, value})
	}
}

// apply carries out the directives for this rule.
func (r *rule) apply(ds directives) {
	for _, d := range ds {
		at := slices.IndexFunc(r.attrs, func(a attr) bool { return a.name == d.attr })
		switch {
		case at < 0:
			r.set(d.attr, d.value)
		case d.op == "+=":
			r.attrs[at].value += " + " + d.value
		default:
			r.attrs[at].value = d.value
		}
	}
}

// Attributes that buildifier puts before the others.
var firstAttrs = []string{"name", "size", "srcs", "out"}

func (r *rule) String() string {
	slices.SortStableFunc(r.attrs, func(a, b attr) int {
		ia, ib := slices.Index(firstAttrs, a.name), slices.Index(firstAttrs, b.name)
		switch {
		case ia >= 0 && ib >= 0:
			return ia - ib
		case ia >= 0:
			return -1
		case ib >= 0:
			return 1
		case (a.name == "deps") != (b.name == "deps"): // last
			if a.name == "deps" {
				return 1
			}
			return -1
		}
		return strings.Compare(a.name, b.name)
	})
	text := r.kind + "(\n"
	for _, a := range r.attrs {
		text += fmt.Sprintf("    %s = %s,\n", a.name, a.value)
	}
	return text + ")\n"
}

func quoted(s string) string { return strconv.Quote(s) }

// list prints a list: on one line if it has one element, "" if it has none.
func list(items []string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return "[" + quoted(items[0]) + "]"
	}
	text := "[\n"
	for _, item := range items {
		text += "        " + quoted(item) + ",\n"
	}
	return text + "    ]"
}

func glob(patterns []string) string {
	if len(patterns) == 0 {
		return ""
	}
	return "glob(" + list(patterns) + ")"
}

// renderPackage writes the rules of a Go package: a library, a binary for
// package main, a test, and the gofmt and vet tests.
func renderPackage(p *goPackage, mod *module, d directives) (string, error) {
	var rules []*rule
	base := path.Base(p.dir)
	library := base
	if p.isMain() {
		library = base + "_lib"
	}
	if len(p.srcs) > 0 {
		deps, err := mod.labels(p.imports, "")
		if err != nil {
			return "", err
		}
		rules = append(rules, libraryRule(p, library, path.Join(mod.path, p.dir), deps))
		if p.isMain() {
			rules = append(rules, binaryRule(base, library))
		}
	}
	testDeps, err := mod.labels(p.testImports, "//"+p.dir)
	if err != nil {
		return "", err
	}
	if len(p.tests) > 0 {
		rules = append(rules, testRule(p, base+"_test", library, testDeps))
	}
	rules = append(rules, checksRule(p, library, testDeps))
	return join(rules, d), nil
}

func libraryRule(p *goPackage, name, importPath string, deps []string) *rule {
	r := &rule{kind: "go_library"}
	r.set("name", quoted(name))
	r.set("srcs", list(p.srcs))
	if p.cgo {
		r.set("cgo", "True")
	}
	r.set("embedsrcs", libraryEmbeds(p))
	if p.pgo {
		r.set("gc_goopts", list([]string{"-pgoprofile=" + path.Join(p.dir, "default.pgo")}))
	}
	r.set("importpath", quoted(importPath))
	r.set("visibility", public)
	r.set("deps", list(deps))
	return r
}

// libraryEmbeds lists the profile among the embedded files: it is not
// embedded, but that makes it an input of the compiler.
func libraryEmbeds(p *goPackage) string {
	globs := glob(embedGlobs(p.embeds))
	switch {
	case !p.pgo:
		return globs
	case globs == "":
		return list([]string{"default.pgo"})
	}
	return list([]string{"default.pgo"}) + " + " + globs
}

func binaryRule(name, library string) *rule {
	r := &rule{kind: "go_binary"}
	r.set("name", quoted(name))
	r.set("embed", list([]string{":" + library}))
	r.set("visibility", public)
	return r
}

func testRule(p *goPackage, name, library string, deps []string) *rule {
	r := &rule{kind: "go_test"}
	r.set("name", quoted(name))
	r.set("size", quoted("small"))
	r.set("srcs", list(p.tests))
	if p.testdata {
		r.set("data", glob([]string{"testdata/**"}))
	}
	if len(p.srcs) > 0 {
		r.set("embed", list([]string{":" + library}))
	}
	r.set("embedsrcs", glob(embedGlobs(p.testEmbeds)))
	r.set("deps", list(deps))
	return r
}

func checksRule(p *goPackage, library string, testDeps []string) *rule {
	r := &rule{kind: "go_checks"}
	r.set("name", quoted("checks"))
	if len(p.srcs) == 0 || p.cgo {
		return r
	}
	vetted := slices.DeleteFunc(slices.Clone(p.tests), func(f string) bool { return slices.Contains(p.notVetted, f) })
	r.set("library", quoted(":"+library))
	r.set("not_vetted", list(p.notVetted))
	r.set("test_deps", list(testDeps))
	r.set("test_srcs", list(vetted))
	return r
}

// join prints the rules after the loads that they need.
func join(rules []*rule, d directives) string {
	var kinds []string
	text := ""
	for _, r := range rules {
		r.apply(d.of(strings.TrimPrefix(r.kind, "go_")))
		if r.kind != "go_checks" {
			kinds = append(kinds, quoted(r.kind))
		}
		text += "\n" + r.String()
	}
	loads := `load("//tools/bazel:go_checks.bzl", "go_checks")` + "\n"
	if len(kinds) > 0 {
		slices.Sort(kinds)
		loads = `load("@io_bazel_rules_go//go:def.bzl", ` + strings.Join(kinds, ", ") + ")\n" + loads
	}
	return loads + text
}

// renderFolder is for a top-level folder that is no Go package itself.
func renderFolder() string {
	return `load("//tools/bazel:go_checks.bzl", "go_sources")

go_sources()
`
}

// renderRoot lists the sources of all packages for the tests that read the
// whole tree.
func renderRoot(dirs []string) string {
	slices.Sort(dirs)
	labels := []string{"BUILD.bazel", "go.mod"}
	for _, dir := range dirs {
		labels = append(labels, "//"+dir+":go_sources")
	}
	r := &rule{kind: "filegroup"}
	r.set("name", quoted("go_sources"))
	r.set("srcs", list(labels))
	r.set("visibility", public)
	return `exports_files(["go.mod", "go.sum"])

# All Go and BUILD.bazel files, for the tests that check the tree.
` + r.String()
}
