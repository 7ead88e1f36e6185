package layering

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// graph is which package below go/ may import which others. The order is the
// pipeline's; no arrow points down the page.
const graph = `
position:
text text/names:             # pure helpers, nothing of ours
numeric:                     text
limits host:                 # what a run may use, what a host may give
ast:                         position
lexer:                       position text numeric
parser:                      lexer ast position text numeric
traceback:                   parser lexer ast position text
symtable:                    ast position
bytecode:                    position
compiler:                    ast symtable bytecode position text numeric
runtime:                     limits host bytecode text text/names numeric position
stdlib/*:                    runtime text numeric
stdlib:                      stdlib/* runtime
gate:                        # who is inside a sandbox
pynterp:                     gate stdlib stdlib/* traceback runtime host limits compiler symtable bytecode parser lexer ast position text text/names numeric
capi:                        pynterp gate host limits
cmd/pynterp:                 pynterp host limits
`

// outer packages implement the host's side, or are programs.
var outer = []string{"gate", "pynterp", "capi", "cmd/pynterp"}

// std is what the packages below pynterp may import of the standard library:
// computation only. What is not here is not permitted, however harmless.
var std = strings.Fields(`
	bytes cmp container/heap container/list context embed encoding/ascii85 encoding/base32 encoding/base64
	encoding/binary encoding/hex errors fmt io iter maps math math/big math/bits math/cmplx
	slices sort strconv strings sync sync/atomic time unicode unicode/utf16 unicode/utf8 unique weak
	compress/bzip2 compress/flate compress/gzip compress/zlib
	crypto/hmac crypto/md5 crypto/sha1 crypto/sha256 crypto/sha3 crypto/sha512 crypto/subtle
	hash hash/adler32 hash/crc32 hash/fnv
`)

// beside lists single files that may import more, each with its reason.
var beside = map[string][]string{
	"runtime/value.go":        {"unsafe"}, // an instance's slots, an object's place
	"runtime/casts.go":        {"unsafe"}, // the casts from *Obj to the concrete structs
	"runtime/castschecked.go": {"unsafe"}, // the same casts, each of them checked
	"runtime/loop.go":         {"unsafe"}, // the hot loop's registers and instructions
	"runtime/machine.go":      {"unsafe"}, // the types and sizes that the loop's accesses use
	"runtime/seqcasts.go":     {"unsafe"}, // the casts of containers and iterators
	"runtime/textcasts.go":    {"unsafe"}, // the casts of bytes, memoryviews and their iterators
	"runtime/strbuffer.go":    {"unsafe"}, // a string that shares a growing buffer
}

// other modules: apd does decimal's arithmetic, errors carries internal
// failures, text normalises Unicode; policy is this module's own data.
var other = []string{"github.com/pynterp/pynterp/policy", "github.com/pkg/errors", "github.com/cockroachdb/apd/v3", "golang.org/x/text"}

// banned reach a clock, the time zone files, the process or randomness through
// packages that are permitted otherwise.
var banned = strings.Fields(`
	time.Now time.Since time.Until time.Sleep time.After time.AfterFunc time.Tick time.NewTimer time.NewTicker
	time.Local time.LoadLocation
	context.WithTimeout context.WithTimeoutCause context.WithDeadline context.WithDeadlineCause
	fmt.Print fmt.Printf fmt.Println fmt.Scan fmt.Scanf fmt.Scanln
`)

func rules(t *testing.T) *Rules {
	edges, err := ParseGraph(graph)
	require.NoError(t, err)
	return &Rules{
		Prefix: "github.com/pynterp/pynterp/go/",
		Graph:  edges,
		Outer:  outer,
		Std:    std,
		Beside: beside,
		Other:  other,
		Banned: banned,
	}
}

// TestTree checks this repository.
func TestTree(t *testing.T) {
	found, err := rules(t).Check(filepath.Join("..", "..", "go"))
	require.NoError(t, err)
	assert.Empty(t, found, strings.Join(found, "\n"))
}

// TestGraphHasNoCycle: every arrow points to an earlier line.
func TestGraphHasNoCycle(t *testing.T) {
	edges, err := ParseGraph(graph)
	require.NoError(t, err)
	seen := map[string]bool{}
	for line := range strings.Lines(graph) {
		left, _, _ := strings.Cut(line, ":")
		for _, pkg := range strings.Fields(left) {
			for _, to := range edges[pkg] {
				assert.True(t, seen[to], "%s imports %s, which is not above it", pkg, to)
			}
		}
		for _, pkg := range strings.Fields(left) {
			seen[pkg] = true
		}
	}
}

func TestBreachesAreFound(t *testing.T) {
	for name, c := range map[string]struct{ file, text, want string }{
		"an arrow back":     {"ast/a.go", "package ast\n\nimport \"github.com/pynterp/pynterp/go/parser\"\n", "ast/a.go:3: ast may not import parser"},
		"module to module":  {"stdlib/a/a.go", "package a\n\nimport \"github.com/pynterp/pynterp/go/stdlib/b\"\n", "stdlib/a/a.go:3: stdlib/a may not import stdlib/b"},
		"past pynterp":      {"capi/a.go", "package main\n\nimport \"github.com/pynterp/pynterp/go/runtime\"\n", "capi/a.go:3: capi may not import runtime"},
		"new package":       {"extra/a.go", "package extra\n", "extra/a.go:1: package extra is not in the graph"},
		"os":                {"runtime/a.go", "package runtime\n\nimport \"os\"\n", "runtime/a.go:3: pure package imports os"},
		"unsafe":            {"runtime/a.go", "package runtime\n\nimport \"unsafe\"\n", "runtime/a.go:3: pure package imports unsafe"},
		"cgo":               {"runtime/a.go", "package runtime\n\nimport \"C\"\n", "runtime/a.go:3: pure package imports C"},
		"another module":    {"runtime/a.go", "package runtime\n\nimport \"golang.org/x/sys/unix\"\n", "runtime/a.go:3: pure package imports golang.org/x/sys/unix"},
		"a clock":           {"limits/a.go", "package limits\n\nimport \"time\"\n\nvar t = time.Now()\n", "limits/a.go:5: use of time.Now"},
		"a clock by alias":  {"limits/a.go", "package limits\n\nimport when \"time\"\n\nvar t = when.Now\n", "limits/a.go:5: use of time.Now"},
		"a goroutine":       {"runtime/a.go", "package runtime\n\nfunc f() { go f() }\n", "runtime/a.go:3: a goroutine"},
		"go:linkname":       {"runtime/a.go", "package runtime\n\n//go:linkname f runtime.f\nfunc f()\n", "runtime/a.go:3: go:linkname"},
		"an init function":  {"pynterp/a.go", "package pynterp\n\nfunc init() {}\n", "pynterp/a.go:3: an init function"},
		"a blank import":    {"cmd/pynterp/a.go", "package main\n\nimport _ \"expvar\"\n", "cmd/pynterp/a.go:3: import of expvar as _"},
		"assembly":          {"runtime/a.s", "TEXT", "runtime/a.s: assembly in a pure package"},
		"goroutine outside": {"pynterp/a.go", "package pynterp\n\nimport \"os\"\n\nfunc f() { go os.Exit(0) }\n", ""},
		"a file named":      {"runtime/value.go", "package runtime\n\nimport \"unsafe\"\n", ""},
		"a test":            {"runtime/a_test.go", "package runtime\n\nimport \"os\"\n", ""},
		"within the graph":  {"stdlib/a/a.go", "package a\n\nimport (\n\t_ \"embed\"\n\t\"time\"\n\t\"github.com/pynterp/pynterp/go/runtime\"\n)\n\nvar d time.Duration\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			root := t.TempDir()
			file := filepath.Join(root, c.file)
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
			require.NoError(t, os.WriteFile(file, []byte(c.text), 0o644))
			found, err := rules(t).Check(root)
			require.NoError(t, err)
			if c.want == "" {
				assert.Empty(t, found)
			} else {
				assert.Equal(t, []string{c.want}, found)
			}
		})
	}
}

func TestParseGraph(t *testing.T) {
	got, err := ParseGraph("a b: # none\nc/*: a b\n")
	require.NoError(t, err)
	assert.Equal(t, map[string][]string{"a": {}, "b": {}, "c/*": {"a", "b"}}, got)
	for _, bad := range []string{"a b", "a: b\na: c"} {
		_, err := ParseGraph(bad)
		assert.Error(t, err)
	}
}
