package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSlotTableIsComplete(t *testing.T) {
	Setup()
	require.LessOrEqual(t, int(numGroups), 64, "slotMask has a bit a group")
	for g := slotGroup(0); g < numGroups; g++ {
		info := &slotInfos[g]
		require.NotEmpty(t, info.names, "group %d", g)
		var s, copied Slots
		assert.False(t, info.has(&s), "%s", info.names[0])
		info.generic(&s)
		assert.True(t, info.has(&s), "generic slot of %s", info.names[0])
		info.copy(&copied, &s)
		assert.True(t, info.has(&copied), "copy of %s", info.names[0])
		info.clear(&copied)
		assert.False(t, info.has(&copied), "clear of %s", info.names[0])
		for _, n := range info.names {
			assert.Equal(t, g, groupOfName[n.s], "%s", n)
		}
	}
}

// Every dunder name that feeds a slot shows as an attribute, but for the two
// that are no slot wrappers.
func TestSlotDefsCoverTheTable(t *testing.T) {
	Setup()
	shown := map[string]bool{"__new__": true, "__getattr__": true}
	for _, d := range slotDefs {
		assert.False(t, shown[d.name.s], "%s is there twice", d.name)
		shown[d.name.s] = true
		assert.Contains(t, slotInfos[d.group].names, d.name)
		assert.NotEmpty(t, d.doc.s, "%s", d.name)
		assert.NotNil(t, d.call, "%s", d.name)
	}
	for name := range groupOfName {
		assert.True(t, shown[name], "%s", name)
	}
}

// The memory census and the proof of isolation walk objects through Visit.
func TestEveryTypeVisits(t *testing.T) {
	Setup()
	for _, typ := range builtinTypes {
		assert.NotNil(t, typ.slots.Visit, "%s", typ.name)
	}
}

// A built-in type whose objects are a struct of their own must not pass for
// one with plain instances.
func TestOnlyObjectHasPlainInstances(t *testing.T) {
	Setup()
	for _, typ := range builtinTypes {
		if typ.layout == layoutObject && typ != &ObjectType && typ.flags&TypeBase == 0 {
			assert.False(t, typ.acceptsSubclasses(), "%s", typ.name)
		}
	}
}

func TestInheritSlotsKeepsHashWithCompare(t *testing.T) {
	Setup()
	compare := func(*Thread, Value, Value, CompareOp) (Value, error) { return NotImplemented, nil }
	s := Slots{RichCompare: compare}
	inheritSlots(&s, &ObjectType.slots)
	assert.Nil(t, s.Hash, "a type with its own == and no hash is unhashable")
	assert.Nil(t, s.New, "objects are not made by object.__new__ unasked")
	assert.Nil(t, s.Visit)
	assert.NotNil(t, s.Repr)
	assert.NotZero(t, s.inherited&groupRepr.bit())
	assert.Zero(t, s.inherited&groupCompare.bit())

	var plain Slots
	inheritSlots(&plain, &ObjectType.slots)
	assert.NotNil(t, plain.Hash)
}
