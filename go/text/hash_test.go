package text

// The expected values are recorded from CPython 3.14.

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestHash(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int64
	}{
		{"", 0},
		{"a", 4644417185603328019},
		{"ab", 6148830537548944441},
		{"abcdefg", 7904145750247929094},
		{"abcdefgh", 4574395652268504554},
		{"abcdefghi", -532774252720507163},
		{"hello world", -5642461784034726774},
		{"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 1359644457043326220},
		{"\u00e9", 6047309291227476195},
		{"\u00e9a", 1878941200683983304},
		{"\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff", -2129700217430894956},
		{"\u20ac", -5529981157763016009},
		{"a\u20acb", -6176261434700135861},
		{"\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac\u20ac", 3693966326304209166},
		{"\U0001f600", -3536540696076613844},
		{"a\U0001f600", -6970120874385731343},
		{"\xed\xa0\x80", 5926611903945376553},
		{"__init__", 4748292593639647670},
		{"self", -9024399598115681238},
		{"\x00", 7541581120933061747},
		{"\x00\x00", 6165216591721696495},
	} {
		assert.Equal(t, c.want, Hash([2]uint64{}, c.in), "%q", c.in)
	}
}

func TestHashBytes(t *testing.T) {
	for _, c := range []struct {
		in   string
		want int64
	}{
		{"", 0},
		{"a", 4644417185603328019},
		{"abcdefgh", 4574395652268504554},
		{"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", -8486152757025292860},
		{"\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f !\"#$%&'()*+,-./0123456789:;<=>?", 8493894268803903686},
	} {
		assert.Equal(t, c.want, HashBytes([2]uint64{}, c.in), "%q", c.in)
	}
}

func TestHashKey(t *testing.T) {
	assert.NotEqual(t, Hash([2]uint64{}, "a"), Hash([2]uint64{1, 0}, "a"))
	assert.NotEqual(t, Hash([2]uint64{0, 1}, "\u20ac"), Hash([2]uint64{1, 0}, "\u20ac"))
	assert.Zero(t, Hash([2]uint64{1, 2}, ""))
	assert.Zero(t, testing.AllocsPerRun(10, func() { Hash([2]uint64{}, "some \u20ac text") }))
}
