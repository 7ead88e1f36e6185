package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The methods of an object that a proxy is compared or joined with get a copy
// of the dict: CPython hands out the dict itself there.
func TestProxyDoesNotHandOutItsDict(t *testing.T) {
	th := classThread()
	var got []Value
	spy := nativeOf(&Def{Name: "spy", Sig: "(other, /)", Fn: func(_ *Thread, a []Value) (Value, error) {
		got = append(got, a[0])
		return True, nil
	}}, "")
	c, err := tryClass(th, "Spy", map[string]Value{
		"__eq__": newStaticMethod(spy.value()), "__ror__": newStaticMethod(spy.value()), "__or__": newStaticMethod(spy.value()),
	})
	require.NoError(t, err)
	obj := th.newInstance(c)
	proxy := th.newProxy(IntType.dict.value())

	_, err = th.Compare(proxy, obj, CmpEq)
	require.NoError(t, err)
	_, err = th.Binary(proxy, obj, OpOr)
	require.NoError(t, err)
	_, err = th.Binary(obj, proxy, OpOr)
	require.NoError(t, err)

	require.NotEmpty(t, got)
	for _, v := range got {
		assert.False(t, v == IntType.dict.value(), "the dict itself")
	}
}

func TestProxyOfMappingsOnly(t *testing.T) {
	th := classThread()
	_, err := th.Call(MappingProxyType.value(), Int(1))
	assert.EqualError(t, err, "TypeError: mappingproxy() argument must be a mapping, not int")
	_, err = th.Call(MappingProxyType.value(), th.NewList(nil).value())
	assert.EqualError(t, err, "TypeError: mappingproxy() argument must be a mapping, not list")
}
