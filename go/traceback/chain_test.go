package traceback

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func rendered(t *testing.T, e *Exception, lines Lines) string {
	var b strings.Builder
	require.NoError(t, Render(&b, e, lines))
	return b.String()
}

func TestChainOrder(t *testing.T) {
	a, b, c := &Exception{Type: "A"}, &Exception{Type: "B"}, &Exception{Type: "C"}
	c.Cause, c.Context, b.Context = b, a, a
	assert.Equal(t, "A\n"+contextMessage+"B\n"+causeMessage+"C\n", rendered(t, c, nil))
	c.Cause, c.SuppressContext = nil, true
	assert.Equal(t, "C\n", rendered(t, c, nil))
}

func TestCycles(t *testing.T) {
	a, b := &Exception{Type: "A"}, &Exception{Type: "B"}
	a.Cause, a.Context, b.Context = a, b, a
	assert.Equal(t, "B\n"+contextMessage+"A\n", rendered(t, a, nil))
	a.Group = []*Exception{a, nil, b}
	assert.NotEmpty(t, rendered(t, a, nil))
}

// TestLongChain: a chain is walked without recursion and bounded.
func TestLongChain(t *testing.T) {
	e := &Exception{Type: "first"}
	for i := range maxNodes * 2 {
		e = &Exception{Type: fmt.Sprint("E", i), Context: e}
	}
	got := rendered(t, e, nil)
	assert.Equal(t, maxNodes-1, strings.Count(got, contextMessage))
	assert.True(t, strings.HasSuffix(got, fmt.Sprintf("E%d\n", maxNodes*2-1)))
}

// TestDoublingGroups: groups that share members are exponential in their depth.
func TestDoublingGroups(t *testing.T) {
	e := &Exception{Type: "E"}
	for range 60 {
		e = &Exception{Type: "G", Group: []*Exception{e, e, e, e, e, e, e, e}}
	}
	got := rendered(t, e, nil)
	assert.Contains(t, got, "... (max_group_depth is 10)")
	assert.Less(t, len(got), maxNodes*200)
}
