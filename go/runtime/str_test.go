package runtime

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/pynterp/pynterp/go/limits"
	"github.com/pynterp/pynterp/policy"
)

// textThread returns a thread with the given limits.
func textThread(t *testing.T, l limits.Limits) *Thread {
	p, err := policy.Load("strict")
	require.NoError(t, err)
	return NewThread(Config{Policy: p, Limits: l})
}

// call calls a method of v by name.
func call(t *testing.T, th *Thread, v Value, name string, args ...Value) (Value, error) {
	m, err := th.getAttr(v, th.internString(name))
	require.NoError(t, err)
	return th.Call(m, args...)
}

// shown is the repr of what the method gives, or the error's text.
func shown(t *testing.T, th *Thread, v Value, name string, args ...Value) string {
	r, err := call(t, th, v, name, args...)
	if err != nil {
		return err.Error()
	}
	s, err := th.Repr(r)
	require.NoError(t, err)
	return s.s
}

func TestPartsOfStrings(t *testing.T) {
	th := textThread(t, limits.Limits{})
	long := strings.Repeat("aé中😀", 500)
	x := th.NewStr(long).str()
	runes := []rune(long)
	for _, c := range [][2]int{{0, 0}, {0, 1}, {1, 2}, {3, 4}, {0, 2000}, {5, 6}, {7, 900}, {1990, 2000}, {3, 30}, {100, 1999}} {
		y := th.substr(x, c[0], c[1]).str()
		want := string(runes[c[0]:c[1]])
		assert.Equal(t, want, y.s)
		assert.Equal(t, c[1]-c[0], y.n)
		assert.Equal(t, y.n == len(y.s), y.isASCII())
	}
	assert.Equal(t, x.value(), th.substr(x, 0, x.n))
}

// TestShortPartLetsGo makes sure that a small part does not keep a long string.
func TestShortPartLetsGo(t *testing.T) {
	th := textThread(t, limits.Limits{})
	x := th.NewStr(strings.Repeat("x", 100000)).str()
	small, middle := th.substr(x, 0, 60).str(), th.substr(x, 0, 1000).str()
	assert.Nil(t, small.aux)
	assert.Nil(t, middle.aux)
	large := th.substr(x, 1, 90000).str()
	require.NotNil(t, large.aux)
	assert.Same(t, x, large.aux.owner)
	inner := th.substr(large, 1, 80000).str()
	assert.Same(t, x, inner.aux.owner)
	var seen []Value
	visitStr(inner.value(), func(v Value) { seen = append(seen, v) })
	assert.Equal(t, []Value{x.value()}, seen)
}

func TestConcatSharesItsBufferSafely(t *testing.T) {
	th := textThread(t, limits.Limits{})
	cat := func(x, y Value) Value {
		v, err := th.concat(x.str(), y.str())
		require.NoError(t, err)
		return v
	}
	base := th.NewStr(strings.Repeat("b", 70))
	one := cat(base, th.NewStr("123"))
	two := cat(one, th.NewStr("456"))
	other := cat(one, th.NewStr("é!")) // one no longer ends the buffer
	assert.Equal(t, strings.Repeat("b", 70)+"123456", two.str().s)
	assert.Equal(t, strings.Repeat("b", 70)+"123é!", other.str().s)
	assert.Equal(t, 75, other.str().n)
	wide := cat(two, th.NewStr("中x"))
	assert.Equal(t, "x", th.strAt(wide.str(), 77).str().s)
	assert.Equal(t, "6", th.strAt(two.str(), 75).str().s)
	assert.Equal(t, two.str().s+"中x", wide.str().s)
}

func TestLongChainOfConcatenationsIsLinear(t *testing.T) {
	th := textThread(t, limits.Limits{})
	v := emptyStr.value()
	for range 100000 {
		var err error
		v, err = th.concat(v.str(), asciiChars['x'])
		require.NoError(t, err)
	}
	assert.Equal(t, 100000, v.str().n)
	assert.Less(t, th.allocated, int64(20_000_000))
}

// TestStaticStringsAreComplete guards against writes to shared memory.
func TestStaticStringsAreComplete(t *testing.T) {
	x := newStaticStr("aé中")
	assert.NotZero(t, x.flags&strHashed)
	require.NotNil(t, x.aux)
	assert.NotNil(t, x.aux.index)
	th := textThread(t, limits.Limits{})
	for _, s := range []string{"", "a", "\x7f"} {
		assert.Same(t, shortStr(s), th.internString(s))
	}
}

func TestMemoryIsChargedBeforeUse(t *testing.T) {
	huge := Int(1 << 33)
	for name, f := range map[string]func(th *Thread) error{
		"repeat": func(th *Thread) error { _, err := strRepeat(th, th.NewStr("ab"), huge); return err },
		"center": func(th *Thread) error { _, err := call(t, th, th.NewStr("a"), "center", huge); return err },
		"zfill":  func(th *Thread) error { _, err := call(t, th, th.NewStr("a"), "zfill", huge); return err },
		"expandtabs": func(th *Thread) error {
			_, err := call(t, th, th.NewStr(strings.Repeat("\t", 1000)), "expandtabs", Int(1<<30))
			return err
		},
		"replace": func(th *Thread) error {
			_, err := call(t, th, th.NewStr(strings.Repeat("a", 1<<14)), "replace", th.NewStr("a"), th.NewStr(strings.Repeat("b", 1<<14)))
			return err
		},
		"format":        func(th *Thread) error { _, err := th.Format(Int(1), th.NewStr("8589934592").str()); return err },
		"format float":  func(th *Thread) error { _, err := th.Format(Float(1), th.NewStr(".2000000000f").str()); return err },
		"percent":       func(th *Thread) error { _, err := strMod(th, th.NewStr("%8589934592s"), th.NewStr("a")); return err },
		"bytes":         func(th *Thread) error { _, err := th.Call(BytesType.value(), huge); return err },
		"bytes repeat":  func(th *Thread) error { _, err := bytesRepeat(th, th.newBytes("ab"), huge); return err },
		"bytearray":     func(th *Thread) error { _, err := th.Call(ByteArrayType.value(), huge); return err },
		"bytearray.res": func(th *Thread) error { _, err := call(t, th, newByteArray(th, nil), "resize", huge); return err },
		"join": func(th *Thread) error {
			part := th.NewStr(strings.Repeat("x", 1<<20))
			items := make([]Value, 1<<8)
			for i := range items {
				items[i] = part
			}
			_, err := th.joinStrs(emptyStr, items)
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			var limit *limits.Error
			err := f(textThread(t, limits.Limits{Memory: 64 << 20}))
			require.ErrorAs(t, err, &limit)
			assert.Equal(t, limits.Memory, limit.Limit)
		})
	}
}
