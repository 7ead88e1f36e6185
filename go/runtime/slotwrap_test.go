package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSlotWrapperArguments(t *testing.T) {
	th := classThread()
	attr := func(typ *Type, name string) Value {
		v, err := th.getAttr(typ.value(), th.internString(name))
		require.NoError(t, err)
		return v
	}
	str := th.NewStr("a")
	list := th.NewList(nil).value()
	for _, c := range []struct {
		fn   Value
		args []Value
		want string
	}{
		{attr(&IntType, "__add__"), nil, "descriptor '__add__' of 'int' object needs an argument"},
		{attr(&IntType, "__add__"), []Value{str}, "descriptor '__add__' requires a 'int' object but received a 'str'"},
		{attr(&IntType, "__add__"), []Value{Int(1)}, "expected 1 argument, got 0"},
		{attr(&ObjectType, "__repr__"), []Value{Int(1), Int(2)}, "expected 0 arguments, got 1"},
		{attr(&ListType, "__setitem__"), []Value{list, Int(1)}, "__setitem__ expected 2 arguments, got 1"},
		{attr(&ObjectType, "__getattribute__"), []Value{Int(1), Int(2)}, "attribute name must be string, not 'int'"},
		{attr(&ObjectType, "__setattr__"), []Value{IntType.value(), str, str}, "can't apply this __setattr__ to type object"},
		{attr(&TypeType, "__setattr__"), []Value{IntType.value(), str, str}, "cannot set 'a' attribute of immutable type 'int'"},
		{attr(&IntType, "__new__"), nil, "int.__new__(): not enough arguments"},
		{attr(&IntType, "__new__"), []Value{Int(1)}, "int.__new__(X): X is not a type object (int)"},
		{attr(&IntType, "__new__"), []Value{StrType.value()}, "int.__new__(str): str is not a subtype of int"},
		{attr(&IntType, "__new__"), []Value{BoolType.value()}, "int.__new__(bool) is not safe, use bool.__new__()"},
		{attr(&ObjectType, "__new__"), []Value{IntType.value()}, "object.__new__(int) is not safe, use int.__new__()"},
		{attr(&ObjectType, "__new__"), []Value{FunctionType.value()}, "object.__new__(function) is not safe, use function.__new__()"},
	} {
		_, err := th.Call(c.fn, c.args...)
		assert.EqualError(t, err, "TypeError: "+c.want)
	}
}

// A wrapper shows only where the type itself has the slot.
func TestInheritedSlotsHaveNoWrappers(t *testing.T) {
	Setup()
	has := func(typ *Type, name string) bool {
		_, ok := typ.dict.GetStr(staticNames[name])
		return ok
	}
	assert.True(t, has(&IntType, "__add__"))
	assert.False(t, has(&BoolType, "__add__"))
	assert.True(t, has(&BoolType, "__and__"))
	assert.False(t, has(&ListType, "__radd__"), "sequences have no reflected +")
	assert.True(t, has(&ListType, "__rmul__"))
	assert.False(t, has(&IntType, "__init__"))
	v, _ := ListType.dict.GetStr(hashName)
	assert.Equal(t, None, v)
}
