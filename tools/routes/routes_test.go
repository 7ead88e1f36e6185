package routes

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/corpus"
)

// root is the top of the repository.
const root = "../.."

// TestEveryRouteHasARow compares the table with the sources, both ways.
func TestEveryRouteHasARow(t *testing.T) {
	derived, err := Derive(filepath.Join(root, "go"))
	require.NoError(t, err)
	require.Greater(t, len(derived), 50)
	rows := readTable(t)
	for _, route := range derived {
		assert.True(t, slices.ContainsFunc(rows, func(r Row) bool { return r.Route == route }), "%s is a route without a row in docs/routes.md", route)
	}
	for _, r := range rows {
		assert.Contains(t, derived, r.Route, "docs/routes.md has a row for a route that is no more")
	}
}

// TestEveryRowHasACase: a route that guest code can take is attacked by a
// case; one that it cannot says why.
func TestEveryRowHasACase(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	have := map[string]*corpus.Case{}
	for _, c := range cases {
		have[c.Family+"/"+c.Name] = c
	}
	seen := map[string]bool{}
	for _, r := range readTable(t) {
		assert.False(t, seen[r.Route], "%s has two rows", r.Route)
		seen[r.Route] = true
		assert.NotEmpty(t, r.About, r.Route)
		assert.NotEmpty(t, r.Cases, "%s has no case", r.Route)
		for _, name := range r.Cases {
			if c := have[name]; assert.NotNil(t, c, "%s: no case %s", r.Route, name) {
				assert.Equal(t, "security", c.Kind, name)
			}
		}
	}
}

// TestEveryRoutesCaseIsUsed: the cases of the families attack_routes_* belong
// to some row.
func TestEveryRoutesCaseIsUsed(t *testing.T) {
	cases, err := corpus.Cases()
	require.NoError(t, err)
	used := map[string]bool{}
	for _, r := range readTable(t) {
		for _, c := range r.Cases {
			used[c] = true
		}
	}
	for _, c := range cases {
		if strings.HasPrefix(c.Family, "attack_routes_") {
			assert.True(t, used[c.Family+"/"+c.Name], "%s/%s belongs to no route of docs/routes.md", c.Family, c.Name)
		}
	}
}

func readTable(t *testing.T) []Row {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, "docs", "routes.md"))
	require.NoError(t, err)
	rows, err := Table(string(text))
	require.NoError(t, err)
	return rows
}

// TestNewRoutesAreFound plants a route of each kind.
func TestNewRoutesAreFound(t *testing.T) {
	for name, c := range map[string]struct{ file, text, want string }{
		"a caller of the guard":      {"runtime/a.go", "package runtime\n\nfunc mine(th *Thread) { th.GuestGetAttr(v, name) }\n", "guard:mine"},
		"a look at the policy":       {"runtime/a.go", "package runtime\n\nfunc mine(th *Thread) bool { return th.isBlocked(s) }\n", "guard:mine"},
		"a cached answer":            {"runtime/a.go", "package runtime\n\nfunc mine() bool { return ic.blocked }\n", "guard:mine"},
		"a read past the guard":      {"runtime/a.go", "package runtime\n\nfunc mine(th *Thread) { th.getAttr(v, th.intern(s)) }\n", "free:mine"},
		"a write past the guard":     {"stdlib/x/a.go", "package x\n\nfunc mine() { th.setAttr(v, name, w) }\n", "free:mine"},
		"a slot past the guard":      {"runtime/a.go", "package runtime\n\nfunc mine() { t.slots.GetAttr(th, v, key) }\n", "free:mine"},
		"a function with a name":     {"stdlib/x/a.go", "package x\n\nvar defs = []Def{{Name: \"mine\", Sig: \"(obj, attribute_name, /)\"}}\n", "def:mine"},
		"an instruction with a name": {"bytecode/form.go", "\tMine: {\"Mine\", reg, reg, none, name},\n", "op:Mine"},
		"an instruction that reads":  {"bytecode/opcode.go", "\tMine // R[A] = the attribute of R[B]\n", "op:Mine"},
		"a function in Python":       {"stdlib/x/m.py", "class C:\n    def mine(self, n):\n        return getattr(self, n)\n", "py:m.mine"},
		"a constant is no route":     {"runtime/a.go", "package runtime\n\nfunc mine(th *Thread) { th.getAttr(v, docName); th.tryAttr(v, th.internString(\"x\")) }\n", ""},
		"a test is no route":         {"runtime/a_test.go", "package runtime\n\nfunc mine(th *Thread) { th.getAttr(v, x) }\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, c.file)
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
			require.NoError(t, os.WriteFile(file, []byte(c.text), 0o644))
			found, err := Derive(dir)
			require.NoError(t, err)
			if c.want == "" {
				assert.Empty(t, found)
			} else {
				assert.Equal(t, []string{c.want}, found)
			}
		})
	}
}

func TestTable(t *testing.T) {
	rows, err := Table("text\n| `op:X` | what | `a/b` c/d |\n")
	require.NoError(t, err)
	assert.Equal(t, []Row{{Route: "op:X", About: "what", Cases: []string{"a/b", "c/d"}}}, rows)
	_, err = Table("| `op:X` | what |\n")
	assert.Error(t, err)
}
