package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/limits"
)

// TestCopyOutIsBounded: the items of all parts of a value count, shared ones
// once a reference.
func TestCopyOutIsBounded(t *testing.T) {
	th := numberThread(t, limits.Limits{Memory: 1 << 30})
	part := th.NewList([]Value{None, None, None}).value()
	whole := th.NewTuple(part, part).value() // 2 + 3 + 3 items
	for _, c := range []struct {
		left int64
		ok   bool
	}{{8 * copiedItem, true}, {8*copiedItem - 1, false}} {
		copying := copier{th: th, active: map[*Obj]bool{}, left: c.left}
		_, err := copying.copy(whole, 0)
		assert.Equal(t, c.ok, err == nil, "%v", err)
	}
}
