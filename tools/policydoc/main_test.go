package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
)

const docs = "../../docs"

func read(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	return string(text)
}

func TestPageIsUpToDate(t *testing.T) {
	want, err := page(read(t, filepath.Join(docs, "threat-model.md")))
	require.NoError(t, err)
	assert.True(t, want == read(t, filepath.Join(docs, "policy-cases.md")), "run: go run ./tools/policydoc")
}

// TestNamedThingsExist checks the families and the Go tests that the threat
// model and the README name.
func TestNamedThingsExist(t *testing.T) {
	model := read(t, filepath.Join(docs, "threat-model.md"))
	families := map[string]bool{}
	cases, err := corpus.Cases()
	require.NoError(t, err)
	for _, c := range cases {
		families[c.Family] = true
	}
	for _, m := range regexp.MustCompile("`(attack_[a-z]+)`").FindAllStringSubmatch(model, -1) {
		assert.True(t, families[m[1]], "%s is no family of the corpus", m[1])
	}
	for _, m := range regexp.MustCompile("`([a-z]+_)`").FindAllStringSubmatch(model, -1) {
		found := false
		for _, c := range cases {
			found = found || c.Family == "limits" && strings.HasPrefix(c.Name, m[1])
		}
		assert.True(t, found, "no case of limits begins with %s", m[1])
	}
	for _, m := range regexp.MustCompile(`TestCorpus/\(([^)]*)\)`).FindAllStringSubmatch(read(t, "../../README.md"), -1) {
		for _, family := range strings.Split(m[1], "|") {
			found := families[family]
			for name := range families {
				found = found || strings.HasSuffix(family, "_") && strings.HasPrefix(name, family)
			}
			assert.True(t, found, "README names %s, which is no family of the corpus", family)
		}
	}
	tests := goTests(t)
	for _, m := range regexp.MustCompile("`((?:Test|Fuzz)[A-Za-z]+)`").FindAllStringSubmatch(model, -1) {
		assert.True(t, tests[m[1]], "there is no Go test %s", m[1])
	}
}

// goTests returns the names of the Go tests of this module.
func goTests(t *testing.T) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	name := regexp.MustCompile(`(?m)^func ((?:Test|Fuzz)[A-Za-z]+)\(`)
	for _, folder := range []string{"../../go", "../../policy"} {
		require.NoError(t, filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
			if err == nil && strings.HasSuffix(path, "_test.go") {
				for _, m := range name.FindAllStringSubmatch(read(t, path), -1) {
					out[m[1]] = true
				}
			}
			return err
		}))
	}
	return out
}

func TestGrouped(t *testing.T) {
	assert.Equal(t, "a: x, y; b: z", grouped([]*corpus.Case{{Family: "a", Name: "x"}, {Family: "a", Name: "y"}, {Family: "b", Name: "z"}}))
}
