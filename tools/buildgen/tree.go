package main

// This file walks the repository: which folders are Go packages, which files
// should exist, and which of them differ. It relies on scan.go for a package,
// on render.go for the text.

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"github.com/pkg/errors"

	"github.com/pynterp/pynterp/tools/internal/repo"
)

// run brings the tree's BUILD.bazel files up to date and returns those that
// were not; without write it only returns them.
func run(root string, write bool) ([]string, error) {
	root, err := repo.Root(root)
	if err != nil {
		return nil, err
	}
	wanted, err := generate(root)
	if err != nil {
		return nil, err
	}
	var stale []string
	for name, text := range wanted {
		file := filepath.Join(root, filepath.FromSlash(name))
		old, err := os.ReadFile(file)
		if err == nil && string(old) == text {
			continue
		}
		stale = append(stale, name)
		if !write {
			continue
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			return nil, errors.WithStack(err)
		}
	}
	sort.Strings(stale)
	return stale, nil
}

// generate returns the text of each BUILD.bazel that buildgen has a part in.
func generate(root string) (map[string]string, error) {
	mod, err := readModule(filepath.Join(root, "go.mod"))
	if err != nil {
		return nil, err
	}
	dirs, err := packageDirs(root)
	if err != nil {
		return nil, err
	}
	wanted := map[string]string{}
	for _, dir := range dirs {
		pkg, err := scanPackage(root, dir)
		if err != nil {
			return nil, err
		}
		if err := addFile(wanted, root, dir, func(d directives) (string, error) {
			return renderPackage(pkg, mod, d)
		}); err != nil {
			return nil, errors.Wrap(err, dir)
		}
	}
	tops := topDirs(dirs)
	for _, dir := range tops {
		if err := addFile(wanted, root, dir, func(directives) (string, error) {
			return renderFolder(), nil
		}); err != nil {
			return nil, errors.Wrap(err, dir)
		}
	}
	err = addFile(wanted, root, ".", func(directives) (string, error) {
		return renderRoot(append(tops, dirs...)), nil
	})
	return wanted, err
}

// addFile puts dir's BUILD.bazel into wanted, keeping what is a person's.
func addFile(wanted map[string]string, root, dir string, render func(directives) (string, error)) error {
	name := path.Join(dir, "BUILD.bazel")
	old, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
	if err != nil && !os.IsNotExist(err) {
		return errors.WithStack(err)
	}
	kept, err := parseKept(string(old))
	if err != nil {
		return err
	}
	if kept.off {
		return nil
	}
	text, err := render(kept.directives)
	if err != nil {
		return err
	}
	wanted[name] = kept.header() + text + kept.tail
	return nil
}

// packageDirs lists the folders of this module that hold Go files, with slashes.
func packageDirs(root string) ([]string, error) {
	found := map[string]bool{}
	err := filepath.WalkDir(root, func(file string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, file)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if !entry.IsDir() {
			if strings.HasSuffix(rel, ".go") && path.Dir(rel) != "." {
				found[path.Dir(rel)] = true
			}
			return nil
		}
		if rel != "." && skipDir(file, rel) {
			return filepath.SkipDir
		}
		return nil
	})
	if err != nil {
		return nil, errors.WithStack(err)
	}
	dirs := make([]string, 0, len(found))
	for dir := range found {
		dirs = append(dirs, dir)
	}
	sort.Strings(dirs)
	return dirs, nil
}

// skipDir follows the go command (testdata, _x, .x, nested modules) and leaves
// out what Bazel itself puts beside the sources.
func skipDir(file, rel string) bool {
	base := path.Base(rel)
	if base == "testdata" || base[0] == '_' || base[0] == '.' {
		return true
	}
	if rel == "external" || strings.HasPrefix(rel, "bazel-") {
		return true
	}
	_, err := os.Stat(filepath.Join(file, "go.mod"))
	return err == nil
}

// topDirs lists the top-level folders that are no Go package but have one
// below them. Each is a Bazel package too: a Go package whose BUILD.bazel was
// forgotten belongs to it, is among its sources, and so fails the check.
func topDirs(dirs []string) []string {
	isPackage := map[string]bool{}
	for _, dir := range dirs {
		isPackage[dir] = true
	}
	var tops []string
	for _, dir := range dirs {
		top, _, _ := strings.Cut(dir, "/")
		if !isPackage[top] {
			isPackage[top] = true
			tops = append(tops, top)
		}
	}
	return tops
}
