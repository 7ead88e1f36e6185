package main

// This file turns import paths into Bazel labels, with go.mod as the list of
// modules. Names follow tools/bazel/go_repository.bzl, which makes the
// repositories: github.com/pkg/errors is @com_github_pkg_errors//:errors.

import (
	"os"
	"path"
	"sort"
	"strings"

	"github.com/pkg/errors"
)

type module struct {
	path     string
	requires []string
}

func readModule(file string) (*module, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, errors.WithStack(err)
	}
	mod := &module{}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "//")
		fields := strings.Fields(strings.TrimPrefix(strings.TrimSpace(line), "require "))
		if len(fields) != 2 {
			continue
		}
		if fields[0] == "module" {
			mod.path = fields[1]
		} else if strings.HasPrefix(fields[1], "v") {
			mod.requires = append(mod.requires, fields[0])
		}
	}
	if mod.path == "" {
		return nil, errors.Errorf("%s names no module", file)
	}
	return mod, nil
}

// label is "" for the standard library.
func (m *module) label(importPath string) (string, error) {
	host, _, _ := strings.Cut(importPath, "/")
	if importPath == "C" || !strings.Contains(host, ".") {
		return "", nil
	}
	if sub, ok := below(importPath, m.path); ok {
		return "//" + sub, nil
	}
	best := ""
	for _, require := range m.requires {
		if _, ok := below(importPath, require); ok && len(require) > len(best) {
			best = require
		}
	}
	if best == "" {
		return "", errors.Errorf("import %q: no require line of go.mod has it", importPath)
	}
	sub, _ := below(importPath, best)
	name := targetName(importPath)
	if path.Base(sub) == name {
		return "@" + repoName(best) + "//" + sub, nil
	}
	return "@" + repoName(best) + "//" + sub + ":" + name, nil
}

// labels are the distinct labels of the imports, our own first, in order.
func (m *module) labels(imports map[string]bool, self string) ([]string, error) {
	var labels []string
	for importPath := range imports {
		label, err := m.label(importPath)
		if err != nil {
			return nil, err
		}
		if label != "" && label != self {
			labels = append(labels, label)
		}
	}
	sort.Slice(labels, func(i, j int) bool {
		if a, b := labels[i][0], labels[j][0]; a != b {
			return a == '/'
		}
		return labels[i] < labels[j]
	})
	return labels, nil
}

// below is the rest of importPath after prefix and its slash.
func below(importPath, prefix string) (string, bool) {
	if importPath == prefix {
		return "", true
	}
	return strings.CutPrefix(importPath, prefix+"/")
}

func repoName(importPath string) string {
	host, rest, _ := strings.Cut(importPath, "/")
	parts := strings.Split(host, ".")
	for i, j := 0, len(parts)-1; i < j; i, j = i+1, j-1 {
		parts[i], parts[j] = parts[j], parts[i]
	}
	return strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '_'
	}, strings.ToLower(strings.Join(parts, ".")+"/"+rest))
}

// targetName is the last element, or the one before for …/v2; yaml.v3 is yaml_v3.
func targetName(importPath string) string {
	base := path.Base(importPath)
	if len(base) > 1 && base[0] == 'v' && strings.Trim(base[1:], "0123456789") == "" {
		base = path.Base(path.Dir(importPath))
	}
	return strings.ReplaceAll(base, ".", "_")
}
