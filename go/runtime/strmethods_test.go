package runtime

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/pynterp/pynterp/go/limits"
)

// The results are recorded from CPython 3.14; the corpus has many more.
func TestStrMethods(t *testing.T) {
	th := textThread(t, limits.Limits{})
	str := func(s string) Value { return th.NewStr(s) }
	for _, c := range []struct {
		self, method string
		args         []Value
		want         string
	}{
		{"a,b,,c", "split", []Value{str(",")}, "['a', 'b', '', 'c']"},
		{" a  b\u2003é ", "split", nil, "['a', 'b', 'é']"},
		{"a b c ", "rsplit", []Value{None, Int(1)}, "['a b', 'c']"},
		{"x", "split", []Value{str("")}, "ValueError: empty separator"},
		{"x", "split", []Value{Int(1)}, "TypeError: must be str or None, not int"},
		{"a\r\nb\u0085c", "splitlines", nil, `['a', 'b', 'c']`},
		{"a\r\nb", "splitlines", []Value{True}, `['a\r\n', 'b']`},
		{"éaéa", "find", []Value{str("a"), Int(2)}, "3"},
		{"abc", "find", []Value{str(""), Int(4)}, "-1"},
		{"abc", "index", []Value{str("x")}, "ValueError: substring not found"},
		{"abc", "find", []Value{None}, "TypeError: find() argument 1 must be str, not None"},
		{"aaa", "count", []Value{str("")}, "4"},
		{"abc", "startswith", []Value{Int(1)}, "TypeError: startswith first arg must be str or a tuple of str, not int"},
		{"a-b", "partition", []Value{str("-")}, "('a', '-', 'b')"},
		{"ab", "rpartition", []Value{str("-")}, "('', '', 'ab')"},
		{"  é ", "strip", nil, "'é'"},
		{"xyabyx", "strip", []Value{str("xy")}, "'ab'"},
		{"a", "strip", []Value{Int(1)}, "TypeError: strip arg must be None or str"},
		{"ab", "center", []Value{Int(5), str("é")}, "'ééabé'"},
		{"ab", "center", []Value{Int(5), str("xy")}, "TypeError: The fill character must be exactly one character long"},
		{"-7", "zfill", []Value{Int(4)}, "'-007'"},
		{"Straße", "upper", nil, "'STRASSE'"},
		{"ABC", "lower", nil, "'abc'"},
		{"a", "encode", []Value{str("utf-16")}, `b'\xff\xfea\x00'`},
		{"é", "encode", []Value{str("ascii")}, `UnicodeEncodeError`},
		{"a", "encode", []Value{str("nope")}, "LookupError: unknown encoding: nope"},
		{"abc", "removeprefix", []Value{str("a")}, "'bc'"},
		{"aXbX", "replace", []Value{str("X"), str("--"), Int(1)}, "'a--bX'"},
		{",", "join", []Value{th.NewList([]Value{str("a"), Int(1)}).value()}, "TypeError: sequence item 1: expected str instance, int found"},
		{"a", "join", []Value{Int(1)}, "TypeError: can only join an iterable"},
	} {
		assert.Equal(t, c.want, shown(t, th, str(c.self), c.method, c.args...), "%q.%s", c.self, c.method)
	}
}

func TestStrIndexingAndOperators(t *testing.T) {
	th := textThread(t, limits.Limits{})
	x := th.NewStr("aé中😀")
	v, err := th.GetItem(x, Int(-1))
	assert.NoError(t, err)
	assert.Equal(t, "😀", v.str().s)
	_, err = th.GetItem(x, Int(4))
	assert.EqualError(t, err, "IndexError: string index out of range")
	_, err = th.GetItem(x, x)
	assert.EqualError(t, err, "TypeError: string indices must be integers, not 'str'")
	v, err = th.GetItem(x, th.newSlice(None, None, Int(-1)))
	assert.NoError(t, err)
	assert.Equal(t, "😀中éa", v.str().s)
	_, err = th.Binary(x, Int(1), OpAdd)
	assert.EqualError(t, err, `TypeError: can only concatenate str (not "int") to str`)
	_, err = th.Contains(x, Int(1))
	assert.EqualError(t, err, "TypeError: 'in <string>' requires string as left operand, not int")
	s, err := th.ASCII(x)
	assert.NoError(t, err)
	assert.Equal(t, `'a\xe9\u4e2d\U0001f600'`, s.s)
}

func TestStrIterators(t *testing.T) {
	th := textThread(t, limits.Limits{})
	for text, name := range map[string]string{"abc": "str_ascii_iterator", "aé中": "str_iterator"} {
		it, err := th.Iter(th.NewStr(text))
		assert.NoError(t, err)
		assert.Equal(t, name, it.Type().name)
		assert.Equal(t, "3", shown(t, th, it, "__length_hint__"))
		var got string
		for {
			c, err := th.Next(it)
			assert.NoError(t, err)
			if !c.IsSet() {
				break
			}
			got += c.str().s
		}
		assert.Equal(t, text, got)
	}
}
