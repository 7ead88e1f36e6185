package numeric

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHalfRoundTrip converts every 16-bit number to a float and back.
func TestHalfRoundTrip(t *testing.T) {
	for i := range 1 << 16 {
		f := HalfToFloat(uint16(i))
		if math.IsNaN(f) {
			continue
		}
		h, ok := FloatToHalf(f)
		assert.True(t, ok)
		if h != uint16(i) {
			t.Fatalf("%#x is %v, which is %#x", i, f, h)
		}
	}
}

func TestFloatToHalfRounds(t *testing.T) {
	for f, want := range map[float64]uint16{
		65504: 0x7bff, 65519.99: 0x7bff, 1: 0x3c00, -2: 0xc000, 1 + 1.0/2048: 0x3c00, 1 + 3.0/2048: 0x3c02,
		math.Ldexp(1, -25): 0, math.Ldexp(1.01, -25): 1, math.Inf(-1): 0xfc00, 2047.5: 0x6800,
	} {
		h, ok := FloatToHalf(f)
		assert.True(t, ok, "%v", f)
		assert.Equal(t, want, h, "%v", f)
	}
	_, ok := FloatToHalf(65520)
	assert.False(t, ok)
}
