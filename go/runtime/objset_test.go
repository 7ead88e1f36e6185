package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestObjSet(t *testing.T) {
	var s objSet
	objs := make([]Obj, 5000)
	assert.False(t, s.has(&objs[0]))
	for i := range objs {
		assert.True(t, s.add(&objs[i]))
		assert.False(t, s.add(&objs[i]))
	}
	assert.Equal(t, len(objs), s.n)
	for i := range objs {
		assert.True(t, s.has(&objs[i]))
	}
	assert.False(t, s.has(new(Obj)))
}
