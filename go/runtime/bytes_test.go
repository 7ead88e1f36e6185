package runtime

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
)

func TestBytesMethods(t *testing.T) {
	th := textThread(t, limits.Limits{})
	b := th.newBytes
	array := newByteArray(th, []byte("a-b"))
	for _, c := range []struct {
		self   Value
		method string
		args   []Value
		want   string
	}{
		{b("a b\x0bc"), "split", nil, `[b'a', b'b', b'c']`},
		{array, "split", []Value{b("-")}, `[bytearray(b'a'), bytearray(b'b')]`},
		{array, "partition", []Value{b("-")}, `(bytearray(b'a'), bytearray(b'-'), bytearray(b'b'))`},
		{b("abc"), "find", []Value{Int(99)}, "2"},
		{b("abc"), "find", []Value{Int(300)}, "ValueError: byte must be in range(0, 256)"},
		{b("abc"), "find", []Value{Float(1)}, "TypeError: argument should be integer or bytes-like object, not 'float'"},
		{b("abc"), "index", []Value{b("x")}, "ValueError: subsection not found"},
		{b("abc"), "startswith", []Value{th.NewStr("a")}, "TypeError: startswith first arg must be bytes or a tuple of bytes, not str"},
		{b("abc"), "hex", []Value{th.NewStr(":"), Int(2)}, "'61:6263'"},
		{b("ab"), "replace", []Value{b("ab"), array}, "b'a-b'"},
		{b("\xff"), "decode", nil, "UnicodeDecodeError"},
		{b(""), "join", []Value{th.NewList([]Value{Int(1)}).value()}, "TypeError: sequence item 0: expected a bytes-like object, int found"},
		{b("Ab"), "swapcase", nil, "b'aB'"},
		{b("ab"), "center", []Value{Int(5), b("xy")}, "TypeError: center(): argument 2 must be a byte string of length 1, not a bytes object of length 2"},
	} {
		assert.Equal(t, c.want, shown(t, th, c.self, c.method, c.args...), c.method)
	}
}

// TestBytesNeverAliasByteArrays changes a bytearray after everything that could
// have kept its memory.
func TestBytesNeverAliasByteArrays(t *testing.T) {
	th := textThread(t, limits.Limits{})
	src := newByteArray(th, []byte("abc"))
	made := map[string]Value{}
	add := func(name string, v Value, err error) {
		require.NoError(t, err, name)
		made[name] = v
	}
	v, err := call(t, th, src, "decode")
	add("decode", v, err)
	v, err = th.Call(StrType.value(), src, th.NewStr("ascii"))
	add("str", v, err)
	v, err = th.Call(BytesType.value(), src)
	add("bytes", v, err)
	v, err = call(t, th, th.newBytes("x"), "replace", th.newBytes("x"), src)
	add("replace", v, err)
	v, err = bytesMod(th, th.newBytes("%b"), src)
	add("percent", v, err)
	v, err = call(t, th, emptyBytes.value(), "join", th.NewList([]Value{src}).value())
	add("join", v, err)
	v, err = th.Binary(emptyBytes.value(), src, OpAdd)
	add("concat", v, err)
	for _, method := range []string{"strip", "lower", "copy", "removeprefix"} {
		args := []Value{th.newBytes("-")}
		if method == "lower" || method == "copy" {
			args = nil
		}
		v, err = call(t, th, src, method, args...)
		add(method, v, err)
	}
	v, err = th.GetItem(src, th.newSlice(None, None, None))
	add("slice", v, err)
	src.byteArray().b[0] = 'Z'
	for name, v := range made {
		text := ""
		if s, ok := asStr(v); ok {
			text = s.s
		} else {
			text, _ = bytesText(v)
		}
		assert.Equal(t, "abc", text, name)
	}
}

func TestByteArrayLetsGoOfMemory(t *testing.T) {
	th := textThread(t, limits.Limits{})
	v := newByteArray(th, make([]byte, 1<<20))
	require.NoError(t, byteArraySetItem(th, v, th.newSlice(None, Int(1<<20-1), None), Value{}))
	assert.Equal(t, 1, len(v.byteArray().b))
	assert.Less(t, sizeByteArray(v), 1000)
	queue := newByteArray(th, nil)
	for i := range 10000 {
		_, err := call(t, th, queue, "append", Int(int64(i&255)))
		require.NoError(t, err)
		if i >= 10 {
			first, err := call(t, th, queue, "pop", Int(0))
			require.NoError(t, err)
			require.Equal(t, int64((i-10)&255), first.int())
		}
	}
	assert.Less(t, sizeByteArray(queue), 1000)
}

func TestByteArraySlices(t *testing.T) {
	th := textThread(t, limits.Limits{})
	for _, c := range []struct {
		slice [3]Value
		val   Value
		want  string
	}{
		{[3]Value{Int(1), Int(3), None}, th.newBytes("XYZ"), "aXYZdef"},
		{[3]Value{Int(3), Int(1), None}, th.newBytes("xy"), "abcxydef"},
		{[3]Value{None, None, Int(2)}, th.newBytes("123"), "1b2d3f"},
		{[3]Value{None, None, Int(2)}, Value{}, "bdf"},
		{[3]Value{None, None, Int(-2)}, Value{}, "ace"},
		{[3]Value{Int(4), Int(2), Int(-1)}, th.newBytes("xy"), "abcyxf"},
		{[3]Value{None, None, Int(2)}, th.newBytes("1"), "ValueError: attempt to assign bytes of size 1 to extended slice of size 3"},
		{[3]Value{None, None, None}, Int(1), "TypeError: can assign only bytes, buffers, or iterables of ints in range(0, 256)"},
	} {
		v := newByteArray(th, []byte("abcdef"))
		err := byteArraySetItem(th, v, th.newSlice(c.slice[0], c.slice[1], c.slice[2]), c.val)
		if err != nil {
			assert.Equal(t, c.want, err.Error())
			continue
		}
		assert.Equal(t, c.want, string(v.byteArray().b))
	}
}

func TestMemoryView(t *testing.T) {
	th := textThread(t, limits.Limits{})
	array := newByteArray(th, []byte("abcdef"))
	m, err := th.Call(MemoryViewType.value(), array)
	require.NoError(t, err)
	sub, err := th.GetItem(m, th.newSlice(None, None, Int(-2)))
	require.NoError(t, err)
	require.NoError(t, th.SetItem(sub, Int(0), Int('Z')))
	assert.Equal(t, "abcdeZ", string(array.byteArray().b))
	assert.Equal(t, "[90, 100, 98]", shown(t, th, sub, "tolist"))
	assert.EqualError(t, th.SetItem(m, Int(0), Int(256)), "ValueError: memoryview: invalid value for format 'B'")
	rows, err := call(t, th, m, "cast", th.NewStr("B"), th.NewList([]Value{Int(2), Int(3)}).value())
	require.NoError(t, err)
	assert.Equal(t, "[[97, 98, 99], [100, 101, 90]]", shown(t, th, rows, "tolist"))

	// A view that a variable holds keeps the size; see isViewed.
	th.Builtins.SetStr(th, th.internString("view"), m)
	assert.Contains(t, shown(t, th, array, "append", Int(1)), "BufferError")
	th.Builtins.DeleteStr(th.internString("view"))
	assert.Equal(t, "None", shown(t, th, array, "clear"))

	// What the array has lost cannot be reached.
	_, err = th.GetItem(sub, Int(0))
	assert.EqualError(t, err, "ValueError: operation forbidden on released memoryview object")
	assert.EqualError(t, th.SetItem(m, Int(0), Int(1)), "ValueError: operation forbidden on released memoryview object")
}

// As with str: only the object that ends a buffer appends in place.
func TestBytesConcatSharesItsBufferSafely(t *testing.T) {
	th := textThread(t, limits.Limits{})
	cat := func(x, y Value) Value {
		v, err := bytesConcat(th, x, y)
		require.NoError(t, err)
		return v
	}
	start := strings.Repeat("b", smallOwner)
	one := cat(th.newBytes(start), th.newBytes("1"))
	two := cat(one, th.newBytes("2")) // the first with room
	three := cat(two, th.newBytes("3"))
	require.Same(t, two.bytes().buf, three.bytes().buf)
	other := cat(two, th.newBytes("!")) // two no longer ends the buffer
	assert.NotSame(t, two.bytes().buf, other.bytes().buf)
	twice := cat(three, three)
	for v, want := range map[Value]string{one: "1", two: "12", three: "123", other: "12!", twice: "123" + start + "123"} {
		assert.Equal(t, start+want, v.bytes().b)
		assert.GreaterOrEqual(t, sizeBytes(v), len(v.bytes().b)+bytesSize)
	}
}

func TestLongChainOfBytesIsLinear(t *testing.T) {
	th := textThread(t, limits.Limits{})
	v := emptyBytes.value()
	for range 100000 {
		var err error
		v, err = bytesConcat(th, v, th.newBytes("x"))
		require.NoError(t, err)
	}
	assert.Len(t, v.bytes().b, 100000)
	assert.Less(t, th.allocated, int64(20_000_000))
}
