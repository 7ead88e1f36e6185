package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRepr(t *testing.T) {
	for _, c := range []struct{ in, repr string }{
		{"", "''"},
		{"abc", "'abc'"},
		{"it's", "\"it's\""},
		{"\"", "'\"'"},
		{"'\"", "'\\'\"'"},
		{"a\tb\nc\rd\\", "'a\\tb\\nc\\rd\\\\'"},
		{"\x00\x1f\x7f\u0080\u00a0\u00ad\u00ff", "'\\x00\\x1f\\x7f\\x80\\xa0\\xad\u00ff'"},
		{"\u00e9\u20ac\U0001f600", "'\u00e9\u20ac\U0001f600'"},
		{"\u2028\u200b\ue000\U000e0001\U0010ffff", "'\\u2028\\u200b\\ue000\\U000e0001\\U0010ffff'"},
		{"\xed\xa0\x80\xed\xb2\x80", "'\\ud800\\udc80'"},
		{"\xed\xa0\xbd\xed\xb8\x80", "'\\ud83d\\ude00'"},
		{"\u00e9'", "\"\u00e9'\""},
		{"\u0663", "'\u0663'"},
		{"\ufeff", "'\\ufeff'"},
	} {
		assert.Equal(t, c.repr, Repr(c.in))
		assert.Equal(t, len(c.repr), ReprSize(c.in))
	}
}

func TestReprBytes(t *testing.T) {
	for _, c := range []struct{ in, repr string }{
		{"", "b''"},
		{"abc", "b'abc'"},
		{"it's", "b\"it's\""},
		{"\"", "b'\"'"},
		{"'\"", "b'\\'\"'"},
		{"a\tb\nc\rd\\", "b'a\\tb\\nc\\rd\\\\'"},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f", "b'\\x00\\x01\\x02\\x03\\x04\\x05\\x06\\x07\\x08\\t\\n\\x0b\\x0c\\r\\x0e\\x0f\\x10\\x11\\x12\\x13\\x14\\x15\\x16\\x17\\x18\\x19\\x1a\\x1b\\x1c\\x1d\\x1e\\x1f'"},
		{"\x7f\x80\xff", "b'\\x7f\\x80\\xff'"},
	} {
		assert.Equal(t, c.repr, ReprBytes(c.in))
		assert.Equal(t, len(c.repr), ReprBytesSize(c.in))
	}
}
