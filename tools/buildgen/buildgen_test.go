package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTree is the check that every BUILD.bazel of this repository is up to date.
func TestTree(t *testing.T) {
	stale, err := run(".", false)
	require.NoError(t, err)
	assert.Empty(t, stale, "run `go run ./tools/buildgen`")
}

// writeTree lays out files below a new folder with a go.mod.
func writeTree(t *testing.T, files map[string]string) string {
	root := t.TempDir()
	files["go.mod"] = "module m.test/m\n\nrequire github.com/pkg/errors v0.9.1\n\nrequire (\n\tgopkg.in/yaml.v3 v3.0.1 // indirect\n)\n"
	for name, text := range files {
		file := filepath.Join(root, name)
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
	}
	return root
}

func read(t *testing.T, root, name string) string {
	text, err := os.ReadFile(filepath.Join(root, name))
	require.NoError(t, err)
	return string(text)
}

func TestPackage(t *testing.T) {
	root := writeTree(t, map[string]string{
		"go/a/a.go":           "package a\n\nimport (\n\t\"fmt\"\n\n\t\"github.com/pkg/errors\"\n\t\"m.test/m/go/b\"\n)\n",
		"go/a/other.go":       "//go:build checked\n\npackage a\n",
		"go/a/a_test.go":      "package a\n\nimport \"testing\"\n",
		"go/a/api_test.go":    "package a_test\n\nimport \"m.test/m/go/a\"\n",
		"go/a/testdata/x.go":  "not Go",
		"go/b/b.go":           "package b\n\nimport _ \"embed\"\n\n//go:embed data all:x/*.py\nvar text string\n",
		"go/b/default.pgo":    "",
		"nested/go.mod":       "module m.test/nested\n",
		"nested/nested.go":    "package nested\n",
		"cmd/tool/main.go":    "package main\n",
		"cmd/tool/v_test.go":  "package main\n",
		"only/only_test.go":   "package only\n",
		"bazel-out/x/copy.go": "package copy\n",
	})
	wrote, err := run(root, true)
	require.NoError(t, err)
	assert.Equal(t, []string{"BUILD.bazel", "cmd/BUILD.bazel", "cmd/tool/BUILD.bazel", "go/BUILD.bazel",
		"go/a/BUILD.bazel", "go/b/BUILD.bazel", "only/BUILD.bazel"}, wrote)

	again, err := run(root, false)
	require.NoError(t, err)
	assert.Empty(t, again)

	assert.Equal(t, `# Written by `+"`go run ./tools/buildgen`"+`, see there for what to edit.

load("@io_bazel_rules_go//go:def.bzl", "go_library", "go_test")
load("//tools/bazel:go_checks.bzl", "go_checks")

go_library(
    name = "a",
    srcs = [
        "a.go",
        "other.go",
    ],
    importpath = "m.test/m/go/a",
    visibility = ["//visibility:public"],
    deps = [
        "//go/b",
        "@com_github_pkg_errors//:errors",
    ],
)

go_test(
    name = "a_test",
    size = "small",
    srcs = [
        "a_test.go",
        "api_test.go",
    ],
    data = glob(["testdata/**"]),
    embed = [":a"],
)

go_checks(
    name = "checks",
    library = ":a",
    not_vetted = [
        "api_test.go",
        "other.go",
    ],
    test_srcs = ["a_test.go"],
)
`, read(t, root, "go/a/BUILD.bazel"))

	b := read(t, root, "go/b/BUILD.bazel")
	assert.Contains(t, b, `    embedsrcs = ["default.pgo"] + glob([
        "data",
        "data/**",
        "x/*.py",
    ]),
    gc_goopts = ["-pgoprofile=go/b/default.pgo"],
`)
	tool := read(t, root, "cmd/tool/BUILD.bazel")
	assert.Contains(t, tool, "go_binary(\n    name = \"tool\",\n    embed = [\":tool_lib\"],\n")
	assert.Contains(t, tool, "embed = [\":tool_lib\"],\n")
	assert.NotContains(t, read(t, root, "only/BUILD.bazel"), "library")
	assert.Contains(t, read(t, root, "BUILD.bazel"), `"//go/a:go_sources",`)
}

func TestStaleIsFound(t *testing.T) {
	root := writeTree(t, map[string]string{"go/a/a.go": "package a\n"})
	_, err := run(root, true)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(root, "go/a/new.go"), []byte("package a\n"), 0o644))
	stale, err := run(root, false)
	require.NoError(t, err)
	assert.Equal(t, []string{"go/a/BUILD.bazel"}, stale)
}

func TestWhatAPersonWrote(t *testing.T) {
	root := writeTree(t, map[string]string{
		"go/a/a.go":      "package a\n",
		"go/a/a_test.go": "package a\n",
		"go/a/BUILD.bazel": notice + `# buildgen: test.size = "large"
# buildgen: test.deps += ["//x"]
# buildgen: test.embed += [":more"]
stale text

# By hand:
cc_library(name = "c")
`,
		"new/new.go":         "package a\n",
		"new/BUILD.bazel":    "# By hand:\nfilegroup()\n",
		"go/off/off.go":      "package off\n",
		"go/off/BUILD.bazel": "# buildgen: off\nanything()\n",
	})
	_, err := run(root, true)
	require.NoError(t, err)
	text := read(t, root, "go/a/BUILD.bazel")
	assert.Contains(t, text, "# buildgen: test.size = \"large\"\n")
	assert.Contains(t, text, "size = \"large\",\n")
	assert.Contains(t, text, "deps = [\"//x\"],\n")
	assert.Contains(t, text, "embed = [\":a\"] + [\":more\"],\n")
	assert.NotContains(t, text, "stale text")
	assert.Contains(t, text, ")\n\n# By hand:\ncc_library(name = \"c\")\n")
	assert.Contains(t, read(t, root, "new/BUILD.bazel"), ")\n\n# By hand:\nfilegroup()\n")
	assert.Equal(t, "# buildgen: off\nanything()\n", read(t, root, "go/off/BUILD.bazel"))
}

func TestErrors(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"did not write":   {"go/a/a.go": "package a\n", "go/a/BUILD.bazel": "cc_library()\n"},
		"not a directive": {"go/a/a.go": "package a\n", "go/a/BUILD.bazel": "# buildgen: tset.size = 1\n"},
		"no require line": {"go/a/a.go": "package a\n\nimport \"example.org/unknown\"\n"},
		"expected":        {"go/a/a.go": "pakcage a\n"},
	} {
		_, err := run(writeTree(t, files), false)
		assert.ErrorContains(t, err, name)
	}
}

func TestNames(t *testing.T) {
	mod := &module{path: "m.test/m", requires: []string{"github.com/pkg/errors", "gopkg.in/yaml.v3", "golang.org/x/text", "github.com/cockroachdb/apd/v3"}}
	for importPath, want := range map[string]string{
		"fmt":                            "",
		"C":                              "",
		"m.test/m/go/ast":                "//go/ast",
		"github.com/pkg/errors":          "@com_github_pkg_errors//:errors",
		"gopkg.in/yaml.v3":               "@in_gopkg_yaml_v3//:yaml_v3",
		"golang.org/x/text/unicode/norm": "@org_golang_x_text//unicode/norm",
		"github.com/cockroachdb/apd/v3":  "@com_github_cockroachdb_apd_v3//:apd",
	} {
		got, err := mod.label(importPath)
		require.NoError(t, err)
		assert.Equal(t, want, got, importPath)
	}
}
