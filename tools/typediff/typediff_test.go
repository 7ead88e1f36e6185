package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// someCalls makes n calls of each type.
func someCalls(t *testing.T, s *spec, seed uint64, n int) []call {
	g, err := newGenerator(s, seed)
	require.NoError(t, err)
	calls := make([]call, n)
	for i := range calls {
		calls[i], err = g.next()
		require.NoError(t, err)
	}
	return calls
}

// TestCallsRun: the programs are valid, every call gives a line, and what the
// pools make is what the sandbox can do.
func TestCallsRun(t *testing.T) {
	for _, s := range specs() {
		t.Run(s.name, func(t *testing.T) {
			calls := someCalls(t, s, 3, 400)
			lines, err := runOurs(calls)
			require.NoError(t, err)
			require.Len(t, lines, len(calls))
			results := 0
			for i, line := range lines {
				assert.False(t, strings.HasPrefix(line, "failed: "), "%s: %s", calls[i].expr, line)
				if !strings.Contains(line, "Error: ") {
					results++
				}
			}
			assert.Greater(t, results, len(lines)/4, "most calls are errors")
		})
	}
}

func TestSeedMakesTheSameCalls(t *testing.T) {
	s := specs()[0]
	assert.Equal(t, someCalls(t, s, 5, 50), someCalls(t, s, 5, 50))
	assert.NotEqual(t, someCalls(t, s, 5, 50), someCalls(t, s, 6, 50))
}

// TestEveryMethodIsCalled: a few thousand calls leave no operation out.
func TestEveryMethodIsCalled(t *testing.T) {
	for _, s := range specs() {
		g, err := newGenerator(s, 1)
		require.NoError(t, err)
		seen := map[string]bool{}
		for _, c := range someCalls(t, s, 1, 8000) {
			seen[c.label] = true
		}
		for _, m := range append(g.methods, g.statics...) {
			assert.True(t, seen[m.name], "%s.%s", s.name, m.name)
		}
	}
}

func TestParseMethod(t *testing.T) {
	m, err := parseMethod("f(a:int, /, b:text?, *, c:any?)")
	require.NoError(t, err)
	assert.Equal(t, "f", m.name)
	assert.Equal(t, []param{
		{name: "a", pool: "int", posOnly: true},
		{name: "b", pool: "text", optional: true},
		{name: "c", pool: "any", optional: true, keyOnly: true},
	}, m.params)
	_, err = parseMethod("f(a)")
	assert.Error(t, err)
	_, err = parseMethod("f")
	assert.Error(t, err)
}

func TestFill(t *testing.T) {
	g, err := newGenerator(&spec{name: "int", pools: map[string]pool{"p": choice("1")}}, 1)
	require.NoError(t, err)
	assert.Equal(t, "x + 1 {'a': {}}", g.fill("x + {p} {{'a': {}}}"))
	g.fill("{unknown}")
	assert.Error(t, g.err)
}

func TestSame(t *testing.T) {
	assert.True(t, same("int 5", "int 5"))
	assert.False(t, same("int 5", "int 6"))
	assert.True(t, same("MemoryError: ", "limit: memory"))
	assert.False(t, same("int 5", "limit: memory"))
	assert.True(t, same("object <object at 0x7f01>", "object <object at 0x22>"))
	assert.False(t, same("object <object at 0x7f01>", "object <other at 0x22>"))
}
